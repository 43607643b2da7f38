"""Damaged files of every kind: each gets its status or state, in time, and nothing escapes.

`benchmarks/fuzz.py` goes on from here.
"""

import sys
from pathlib import Path

import pytest

from screen import criteria, pipeline, sources
from screen.documents.jail import JailedExecutor

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

import fuzz
import mutants
import seeds
import trials
from program import CRITERIA

#: How many mutants of each reader fit into two seconds; those of CVs with pictures take longest.
TRIED = {"pdf": 20, "image": 6, "rtf": 25, "docx": 50, "mailbox (mbox)": 25, "form (XLSX)": 300, "winmail.dat": 200, "doc": 150}
OTHERS = 60
READERS = {reader.name: reader for reader in seeds.readers()}


@pytest.fixture(scope="module")
def worker():
    """One worker with the limits of production."""
    with fuzz.jail() as jail:
        yield jail


@pytest.mark.parametrize("name", READERS)
def test_nothing_escapes(worker, tmp_path, name):
    """A status for every document, a state for everything in an export, no exception, no worker killed."""
    found = [trials.tried(READERS[name], number, worker, tmp_path) for number in range(TRIED.get(name, OTHERS))]
    assert [one for one in found if one.escape or one.killed or not one.words] == []


def test_every_file_of_a_folder_of_mutants_is_in_one_state(tmp_path):
    """The whole run: as many things in a state as came in, whatever they are."""
    for reader in READERS.values():
        if not reader.is_export and reader.name != "image":
            for number in range(3):
                (tmp_path / f"{number} {reader.file}").write_bytes(reader.mutant(number))
    found, _ = criteria.load(CRITERIA)
    exports = sources.survey([tmp_path])
    with JailedExecutor(2) as jail:
        ranking = pipeline.rank(exports, found, trials.AS_OF, jail, strict=True)
    places = {application.seen.source for application in ranking.applications}
    assert places == {piece.source for piece in sources.load(exports)}
    assert sum(ranking.counts().values()) == len(ranking.applications)


def test_mutants_are_the_same_every_time():
    """A number names a mutant for good: what is found once can be tried again."""
    for reader in READERS.values():
        assert reader.mutant(3) == reader.mutant(3)


def test_mutants_differ_from_what_they_are_made_of():
    """Nearly all of them, and from one another: else nothing is tried."""
    for name in ("pdf", "docx", "text", "form (XLSX)"):
        made = [READERS[name].mutant(number) for number in range(40)]
        assert len({*made, *READERS[name].seeds}) > len(READERS[name].seeds) + 30


def test_mutants_of_zips_are_mostly_zips_that_open():
    """What is changed is the XML inside, not only the packing."""
    made = [mutants.mutant(READERS["docx"].seeds, str(number)) for number in range(40)]
    assert sum(data.startswith(b"PK\x03\x04") for data in made) > 30


def test_an_exception_is_an_escape(worker, tmp_path, monkeypatch, tasks):
    """And is told by its kind and place alone."""
    monkeypatch.setattr(trials, "read", tasks.fail_to_read)
    outcome = trials.tried(READERS["text"], 0, worker, tmp_path)
    assert (outcome.words, outcome.escape[:30]) == (("fault",), "ValueError at hostile_tasks.py")


def test_a_hang_where_the_program_itself_reads_is_an_escape(jail, tmp_path, monkeypatch, tasks):
    """Exports are surveyed and loaded outside the jail: there, nobody would end it."""
    monkeypatch.setattr(trials, "brought_in", tasks.load_for_ever)
    outcome = trials.tried(READERS["form (CSV)"], 0, jail, tmp_path)
    assert (outcome.killed, outcome.escape) == ("timed-out", "timed-out at loading")
