"""The worker's side of the jail: a process that does one task after another for its keeper, within limits it cannot lift.

Start it with ``python -c "from screen.documents.jail import cell; cell.main()" FD SETTINGS``; `screen.documents.jail` does.
Messages are pickles over one socket, all of them made by this program: tasks come in; labels, results and faults go out.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

#: Modules that reading needs. Loaded before the limits close, so that no document pays for them. What few documents need, such
#: as pypdf and the recogniser of letters, is loaded by the first of them.
WARM = (
    "lxml.etree",
    "lxml.html",
    "pypdfium2.raw",
    "screen.documents.office.docx",
    "screen.documents.web.html",
    "screen.documents.web.page",
    "screen.documents.office.odt",
    "screen.documents.office.rtf",
    "screen.documents.text",
    "screen.documents.office.doc",
    "screen.documents.pdf",
    "screen.documents.image",
)
#: Loaded where it is installed.
OPTIONAL = ("office_oxide",)
#: A worker that has grown by so many bytes since its start asks to be replaced.
_GROWN = 256 * 1024 * 1024
_OPEN_FILES = 64
#: Garbage is looked for when a worker holds so many objects more.
_OBJECTS = 10_000
_PR_SET_PDEATHSIG = 1

_report: Callable[[str], None] | None = None


def at(label: str) -> None:
    """Tell the keeper which document the task has reached; its time starts anew. Does nothing outside a worker."""
    if _report is not None:
        _report(label)


def main() -> None:
    """Serve until the keeper hangs up. Arguments: the socket's number; memory in bytes and modules to load, as JSON."""
    from multiprocessing.connection import Connection

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keeper: Connection = Connection(int(sys.argv[1]))
    settings = json.loads(sys.argv[2])
    _die_with_the_keeper()
    gc.disable()
    try:
        for module in (*WARM, *settings["warm"]):
            importlib.import_module(module)
        for module in OPTIONAL:
            with contextlib.suppress(ImportError):
                importlib.import_module(module)
        _limit(settings["memory"])
    except Exception as fault:  # told to the keeper, who can do something about a broken installation
        _send(keeper, ("broken", f"{type(fault).__name__}: {fault}"))
        return
    settle()
    _send(keeper, ("ready",))
    _serve(keeper)


def settle() -> None:
    """Look for garbage no more in what is loaded, which stays, and seldom in what is made from now on."""
    gc.freeze()
    gc.set_threshold(_OBJECTS)
    gc.enable()


def _serve(keeper: Connection) -> None:
    global _report  # noqa: PLW0603 - one worker, one keeper
    _report = lambda label: _send(keeper, ("at", label))  # noqa: E731
    start = _resident()
    task: Callable[..., Any] | None = None
    while True:
        try:
            other, arguments, named = pickle.loads(keeper.recv_bytes())  # noqa: S301 - made by the keeper
        except EOFError:
            return
        task = task if other is None else other  # None stands for the same as before
        _send(keeper, (*_outcome(task, arguments, named), _resident() > start + _GROWN))


def _outcome(task: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> tuple[str, Any]:  # noqa: ANN401
    """What came of a task: its result, or where our own code failed (types and places, never a document's words)."""
    try:
        result = task(*arguments, **named)
        return ("done", pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
    except MemoryError:
        return ("memory", "")
    except Exception as fault:  # the boundary of the process: it is told, and the process lives on
        places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(fault.__traceback__)[-3:]]
        return ("fault", f"{type(fault).__name__} at {' < '.join(reversed(places))}")


def _send(keeper: Connection, message: tuple[Any, ...]) -> None:
    keeper.send_bytes(pickle.dumps(message, pickle.HIGHEST_PROTOCOL))


def _limit(memory: int) -> None:
    """Close the limits: address space beyond what is used now, open files, written files, core dumps."""
    import resource

    used = _pages()[0]
    for kind, value in (
        (resource.RLIMIT_AS, used + memory),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        if kind == resource.RLIMIT_AS and sys.platform == "darwin":  # which does not know this limit
            continue
        hard = resource.getrlimit(kind)[1]
        limit = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (limit, limit))


def _pages() -> tuple[int, int]:
    """Address space and resident memory of this process in bytes; nought where the system does not say (macOS)."""
    try:
        size, resident = Path("/proc/self/statm").read_text(encoding="ascii").split()[:2]
    except OSError:
        return 0, 0
    page = os.sysconf("SC_PAGE_SIZE")
    return int(size) * page, int(resident) * page


def _resident() -> int:
    return _pages()[1]


def _die_with_the_keeper() -> None:
    """Ask Linux to end this process when the keeper ends, even if a document holds it up at that moment."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
