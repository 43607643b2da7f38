"""Readings kept between runs: nothing is read twice, nothing comes out otherwise, and nothing false is believed."""

import os
import stat
from concurrent.futures import Executor, Future
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from screen import criteria, documents, intake, pipeline, profile, sources
from screen.documents.jail import Killed
from screen.model import ReadStatus
from screen.pipeline import kept as keeping
from screen.pipeline.kept import Kept

AS_OF = date(2020, 11, 16)
TRIAGE = intake.triage
CV = """Nur Aina Contoh
aina@example.com

EDUCATION
Bachelor of Urban and Regional Planning, Example University, 2013 - 2017

WORK EXPERIENCE
Town Planning Assistant, Example City Council, January 2018 - present

LANGUAGES
English: fluent
"""


class Here(Executor):
    """Runs everything at once, in this process, and counts."""

    tasks = 0

    def submit(self, fn, /, *args, **kwargs):
        """Do it now."""
        self.tasks += 1
        future: Future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Killed as killed:
            future.set_exception(killed)
        return future


@pytest.fixture(scope="module")
def rules():
    """The criteria of the liaison post."""
    return criteria.load(Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml")[0]


@pytest.fixture
def cvs(tmp_path):
    """A folder with two CVs and a file that is none."""
    folder = tmp_path / "cvs"
    folder.mkdir()
    (folder / "aina.txt").write_text(CV)
    (folder / "budi.html").write_text(f"<pre>{CV.replace('Nur Aina', 'Budi')}</pre>")
    (folder / "odd.bin").write_bytes(b"\x00\x01\x02" * 50)
    return folder


@pytest.fixture
def ranked(tmp_path, cvs, rules):
    """Rank the folder with what is kept, and say how many pieces needed a worker."""

    def rank(as_of=AS_OF, folder=cvs, by=rules):
        here = Here()
        ranking = pipeline.rank(sources.survey([folder]), by, as_of, here, strict=True, kept=Kept(tmp_path / "out" / ".read"))
        return ranking, here.tasks

    return rank


def entries(tmp_path):
    return sorted((tmp_path / "out" / ".read").iterdir())


def test_the_second_run_reads_nothing_and_gives_the_same(ranked, cvs, rules, monkeypatch):
    """As would a run that keeps nothing."""
    first, tasks = ranked()
    assert tasks == 3
    with monkeypatch.context() as shut:
        for room, name in ((sources, "open_piece"), (documents, "read"), (documents, "from_text"), (profile, "understand")):
            shut.setattr(room, name, None)
        assert ranked() == (first, 0)
    assert pipeline.rank(sources.survey([cvs]), rules, AS_OF, Here(), strict=True) == first


def test_other_criteria_do_not_need_the_files_again(ranked, rules):
    """What is judged changes, what was read does not."""
    ranked()
    half = replace(rules, criteria=rules.criteria[:2])
    ranking, tasks = ranked(by=half)
    assert tasks == 0
    assert {len(a.seen.judgement.findings) for a in ranking.applications if a.seen.judgement} == {2}


def test_for_the_same_post_nothing_is_sorted_again_for_another_it_is(ranked, rules, monkeypatch):
    """Which file is the CV, and whether it came in time, depends on the post, not on what is asked of applicants."""
    first = ranked()[0]
    with monkeypatch.context() as shut:
        shut.setattr(intake, "triage", None)
        assert ranked() == (first, 0)
    earlier = replace(rules, post=replace(rules.post, other_posts=("Clerk",)))
    asked = []
    monkeypatch.setattr(intake, "triage", lambda *given: asked.append(given[-1]) or TRIAGE(*given))
    assert ranked(by=earlier) == (first, 0)
    assert asked == [earlier.post] * 3


def test_on_another_day_the_text_is_understood_anew_but_not_read_anew(ranked, monkeypatch):
    """Work that still runs is longer then."""
    ranked()
    monkeypatch.setattr(documents, "read", None)
    ranking, tasks = ranked(as_of=date(2021, 11, 16))
    assert tasks == 2
    assert [a.seen.judgement.work_months for a in ranking.applications if a.seen.judgement] == [(47, 47)] * 2


def test_another_place_and_another_name_of_the_export_are_no_reason_to_read_again(ranked, cvs, tmp_path):
    """The place that is told is the new one."""
    ranked()
    moved = cvs.rename(tmp_path / "elsewhere")
    ranking, tasks = ranked(folder=moved)
    assert tasks == 0
    assert {a.seen.source.split("/")[0] for a in ranking.applications} == {"elsewhere"}


def test_another_content_is_read(ranked, cvs):
    """And only that."""
    ranked()
    (cvs / "aina.txt").write_text(CV + "Malay: native\n")
    assert ranked()[1] == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:-1],
        lambda content: content.replace(b'"signals":[]', b'"signals":["list"]'),
        lambda content: b"",
        lambda content: b"\x80\x04K\x01.",
        lambda content: content.replace(b"screen/read/1", b"screen/read/0"),
        lambda content: content.partition(b"\n")[0] + b"\n" + b"[" * 100_000,
    ],
    ids=["cut short", "changed", "empty", "a pickle", "another form", "deep"],
)
def test_what_is_not_as_it_was_written_counts_as_absent(ranked, tmp_path, spoil):
    """It is read again, and written again."""
    first = ranked()[0]
    for path in entries(tmp_path):
        path.write_bytes(spoil(path.read_bytes()))
    assert ranked() == (first, 3)
    assert ranked() == (first, 0)


def test_a_reading_under_another_name_counts_as_absent(ranked, tmp_path):
    """Nobody gets the CV of somebody else."""
    first = ranked()[0]
    one, *others = entries(tmp_path)
    for other in others:
        other.write_bytes(one.read_bytes())
    assert ranked() == (first, 2)


def test_a_folder_where_a_file_should_be_is_no_fault(ranked, tmp_path):
    """It is read every time then."""
    first = ranked()[0]
    for path in entries(tmp_path):
        path.unlink()
        path.mkdir()
    assert ranked() == (first, 3)


def test_another_version_of_the_program_reads_anew(ranked, monkeypatch):
    """Of the libraries that it reads with as well."""
    first = ranked()[0]
    monkeypatch.setattr(keeping, "_program", lambda: "another")
    assert ranked() == (first, 3)


def test_only_the_owner_may_look(ranked, tmp_path):
    """0700 for the folders, 0600 for the files, whatever the umask."""
    old = os.umask(0)
    try:
        ranked()
    finally:
        os.umask(old)
    out = tmp_path / "out"
    assert {stat.S_IMODE(p.stat().st_mode) for p in (out, out / ".read")} == {0o700}
    assert {stat.S_IMODE(p.stat().st_mode) for p in entries(tmp_path)} == {0o600}


def test_what_came_in_no_longer_is_forgotten(ranked, cvs, tmp_path):
    """So is what an interrupted run left; a stranger's file is not ours to delete."""
    ranked()
    (cvs / "aina.txt").unlink()
    (tmp_path / "out" / ".read" / ".new-abc").write_bytes(b"half")
    (tmp_path / "out" / ".read" / "mine.txt").write_bytes(b"a stranger's")
    ranked()
    assert [path.name for path in entries(tmp_path) if len(path.name) < 64] == ["mine.txt"]
    assert len(entries(tmp_path)) == 1 + 2


def test_what_killed_a_worker_is_tried_again(ranked, monkeypatch):
    """Another day the machine may have more time."""

    def killing(data, name):
        raise Killed(ReadStatus.TIMED_OUT, "file 0")

    with monkeypatch.context() as hanging:
        hanging.setattr(documents, "read", killing)
        assert {f.status for a in ranked()[0].applications for f in a.seen.files} == {ReadStatus.TIMED_OUT}
    ranking, tasks = ranked()
    assert tasks == 3
    assert {f.status for a in ranking.applications for f in a.seen.files} == {ReadStatus.READ, ReadStatus.UNSUPPORTED}


def test_where_nothing_can_be_written_nothing_is_kept(ranked, tmp_path):
    """And nothing else comes of it."""
    (tmp_path / "out").write_text("a file in the way")
    first, tasks = ranked()
    assert tasks == 3
    assert ranked() == (first, 3)


def test_what_was_understood_for_one_country_does_not_serve_another(ranked, cvs, rules):
    """A Malaysian is a citizen where the post is in Malaysia, and asked about where it is in Singapore."""
    for path in cvs.iterdir():
        path.unlink()
    (cvs / "aina.txt").write_text(CV + "\nPERSONAL DETAILS\nNationality: Malaysian\n")
    there = replace(rules, post=replace(rules.post, country="SG"))
    outcomes = []
    for by in (rules, there, rules):
        (one,) = ranked(by=by)[0].applications
        outcomes += [f.outcome.value for f in one.seen.judgement.findings if f.criterion == "work_right"]
    assert outcomes == ["met", "unknown", "met"]
