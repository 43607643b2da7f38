"""The command line: the only room that knows Typer. `main` is what ``screen`` runs, and holds the one handler of faults."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from screen.cli.ending import FAULT, INTERRUPTED, say

__all__ = ["main"]

#: Garbage is looked for when so many objects more are held: what a run makes is held to its end.
_OBJECTS = 200_000
_PACKAGE = Path(__file__).parents[1]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit status; a fault of the program itself is 3, without a traceback."""
    _start_lightly()
    from screen.cli.app import app

    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        app(words, prog_name="screen")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as fault:  # the one handler of internal faults
        _confess(fault, debug="--debug" in words)
        sys.exit(FAULT)


def _start_lightly() -> None:
    """Leave out what costs a tenth of a short run: others' plugins of pydantic, and most of the looking for garbage.

    None is looked for while modules load, nor among what is left when the process ends anyway.
    """
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "1"
    gc.set_threshold(_OBJECTS, 20, 20)
    atexit.register(gc.freeze)


def _confess(fault: BaseException, *, debug: bool) -> None:
    """Say where the program went wrong, without a word that may come from an applicant."""
    frames = [f for f in traceback.extract_tb(fault.__traceback__) if Path(f.filename).is_relative_to(_PACKAGE)]
    where = f" in {Path(frames[-1].filename).relative_to(_PACKAGE)}, line {frames[-1].lineno}" if frames else ""
    say(f"screen: a fault of the program itself: {type(fault).__name__}{where} [output.fault]\n")
    say("No file was left half written. `screen codes output.fault` says what to do.\n")
    if debug:
        for frame in frames:
            say(f"  {Path(frame.filename).relative_to(_PACKAGE)}:{frame.lineno} in {frame.name}\n")
