"""Carrying with real workers: a thing that hangs, exits or fails costs its one step, and the others have their results."""

import sys

from screen.documents.jail import JailedExecutor
from screen.model import ReadStatus
from screen.pipeline.carrying import Work, carried

LETHAL = """
import os, time
from screen.documents.jail import at

def do(thing, skip):
    at("file 0")
    if "file 0" not in skip and "fault" not in skip:
        if thing == "hangs":
            time.sleep(60)
        if thing == "exits":
            os._exit(7)
        if thing == "fails":
            raise ValueError(thing)
    return thing, dict(skip)
"""


def test_every_thing_has_its_result_whatever_happens_to_its_worker(tmp_path, monkeypatch):
    """Timed out, crashed and failed are told apart; results stay in order."""
    (tmp_path / "lethal_work.py").write_text(LETHAL)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    from lethal_work import do

    things = ["sound", "hangs", "exits", "fails", "sound too"]
    with JailedExecutor(max_workers=2, seconds=1.0) as executor:
        results = list(carried(things, Work(do, lambda thing, status: (thing, status)), executor, 4))
    assert results == [
        ("sound", {}),
        ("hangs", {"file 0": ReadStatus.TIMED_OUT}),
        ("exits", {"file 0": ReadStatus.CRASHED}),
        ("fails", {"fault": None}),
        ("sound too", {}),
    ]
