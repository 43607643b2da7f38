"""``screen rank``, ``extract``, ``explain`` and ``verify`` as they are typed."""

import json
import shutil
import stat
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from screen import pipeline, sources
from screen.cli.app import app
from screen.documents.jail import JailedExecutor
from screen.model import Application, Ranking, State

CRITERIA = Path(__file__).parents[2] / "criteria"
LIAISON = CRITERIA / "liaison-junior-officer.yaml"
CV = """Nur Aina Contoh
aina@example.com | +60 12-555 0101

EDUCATION
Bachelor of Urban and Regional Planning, Example University, 2013 - 2017

WORK EXPERIENCE
Town Planning Assistant, Example City Council, January 2018 - present
- Prepared local plans with the communities

LANGUAGES
English: fluent
Bahasa Malaysia: native

PERSONAL
I/C No: 900101-14-5678
Nationality: Malaysian
"""


def screen(*arguments):
    return CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture(scope="module")
def cvs(tmp_path_factory) -> Path:
    """A folder with one CV."""
    folder = tmp_path_factory.mktemp("export") / "cvs"
    folder.mkdir()
    (folder / "aina.txt").write_text(CV)
    return folder


@pytest.fixture(scope="module")
def ranked(cvs, tmp_path_factory):
    """A run over it, and its folder."""
    out = tmp_path_factory.mktemp("results") / "out"
    return screen("rank", cvs, "--criteria", LIAISON, "--out", out, "--jobs", 1), out


def test_the_table_goes_to_stdout_and_the_talk_to_stderr(ranked):
    """Status 0 when nothing needs a person."""
    done, out = ranked
    assert done.exit_code == 0
    assert "Nur Aina Contoh" in done.stdout
    assert "1 came in: 1 application." in done.stderr
    assert "Aina" not in done.stderr
    names = [".read", "intake.csv", "ranking.csv", "ranking.json", "ranking.xlsx", "run.json"]
    assert sorted(p.name for p in out.iterdir()) == names


def test_the_closing_date_is_the_day_on_which_facts_are_counted(ranked):
    """January 2018 to November 2020: thirty-five months, whatever today is."""
    tree = json.loads((ranked[1] / "ranking.json").read_bytes())
    assert (tree["as_of"], tree["applications"][0]["relevant_months"]) == ("2020-11-16", 35)


def test_registration_numbers_are_in_no_output(ranked):
    """Masked wherever they are quoted."""
    done, out = ranked
    written = b"".join(p.read_bytes() for p in out.iterdir() if p.is_file() and p.suffix != ".xlsx")
    assert "5678" not in done.stdout
    assert b"14-5678" not in written


def test_json_on_stdout_is_the_file(cvs, tmp_path):
    """Byte for byte; nothing else is printed there."""
    done = screen("rank", cvs, "--criteria", LIAISON, "--out", tmp_path / "out", "--format", "json", "--jobs", 1)
    assert done.stdout_bytes == (tmp_path / "out" / "ranking.json").read_bytes()


def test_blind_results_bear_no_names(cvs, tmp_path):
    """In the table, the CSV files and the workbook; ranking.json is the key."""
    done = screen("rank", cvs, "--criteria", LIAISON, "--out", tmp_path / "out", "--blind", "--jobs", 1)
    written = (tmp_path / "out" / "ranking.csv").read_text("utf-8-sig") + (tmp_path / "out" / "intake.csv").read_text(
        "utf-8-sig"
    )
    assert not [word for word in ("Aina", "aina", "Contoh") if word in done.stdout + written]
    assert "Nur Aina Contoh" in (tmp_path / "out" / "ranking.json").read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only where there is a device that is always full")
@pytest.mark.parametrize("form", ["table", "json"])
def test_a_result_that_cannot_be_printed_is_said_and_the_files_are_there(cvs, tmp_path, form):
    """Status 1: somebody must look; never a fault."""
    program = "from screen.cli import main; main()"
    arguments = ["rank", cvs, "--criteria", LIAISON, "--out", tmp_path / "out", "--jobs", "1", "--format", form]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-c", program, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, (tmp_path / "out" / "ranking.json").exists()) == (1, True)
    assert b"The result cannot be printed" in done.stderr


def test_another_day_may_be_given(cvs, tmp_path):
    """With --as-of."""
    screen("rank", cvs, "--criteria", LIAISON, "--out", tmp_path / "out", "--as-of", "2018-06-30", "--jobs", 1)
    assert json.loads((tmp_path / "out" / "ranking.json").read_bytes())["applications"][0]["relevant_months"] == 6


def test_something_unreadable_is_status_1_and_named(tmp_path):
    """The rest is ranked all the same."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "aina.txt").write_text(CV)
    (tmp_path / "in" / "cv-broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    done = screen("rank", tmp_path / "in", "--criteria", LIAISON, "--out", tmp_path / "out", "--jobs", 1)
    assert done.exit_code == 1
    assert "For a person to look at" in done.stdout
    assert "1 of them needs a person" in done.stderr


def test_criteria_that_are_not_right_write_nothing(cvs, tmp_path):
    """Status 2, the places on stderr."""
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("schema: screen/criteria/1\nposst: x\n")
    done = screen("rank", cvs, "--criteria", wrong, "--out", tmp_path / "out")
    assert (done.exit_code, done.stdout, (tmp_path / "out").exists()) == (2, "", False)
    assert "wrong.yaml:2:1" in done.stderr


@pytest.mark.parametrize(
    ("export", "options", "code"),
    [
        ("cvs", ["--criteria", CRITERIA / "alumni-intern.yaml"], "output.no-closing-date"),
        ("outlook.pst", ["--criteria", LIAISON], "intake.outlook-store"),
    ],
)
def test_what_cannot_be_ranked_is_refused_before_anything_is_written(tmp_path, export, options, code):
    """Status 2 with a code that `screen codes` explains."""
    (tmp_path / "cvs").mkdir()
    (tmp_path / "outlook.pst").write_bytes(b"!BDN")
    done = screen("rank", tmp_path / export, *options, "--out", tmp_path / "out")
    assert (done.exit_code, done.stdout, (tmp_path / "out").exists()) == (2, "", False)
    assert f"[{code}]" in done.stderr


def test_results_are_not_written_into_an_export(cvs):
    """They would come in again."""
    done = screen("rank", cvs, "--criteria", LIAISON, "--out", cvs / "out")
    assert (done.exit_code, (cvs / "out").exists()) == (2, False)
    assert "[output.inside-export]" in done.stderr


def untouched(folder: Path, *arguments):
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    done = screen(*arguments)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    return done


def test_an_export_in_the_folder_of_the_results_is_not_written_over(tmp_path):
    """Neither the form that is called as a result is, nor any other export that lies there."""
    for name in ("ranking.csv", "responses.csv"):
        (tmp_path / name).write_text("Name,Email\nNur Contoh,nur@example.com\n")
        done = untouched(tmp_path, "rank", tmp_path / name, "--criteria", LIAISON, "--out", tmp_path)
        assert (done.exit_code, "[output.over-export]" in done.stderr) == (2, True)


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_an_original_that_a_result_is_a_link_to_is_not_written_over(tmp_path, link):
    """Whether it is given itself, or lies in a folder that is given."""
    original, out = tmp_path / "in" / "mail" / "a.txt", tmp_path / "out"
    original.parent.mkdir(parents=True)
    out.mkdir()
    original.write_text(CV)
    link(out / "intake.csv", original)
    for export in (original, tmp_path / "in"):
        done = untouched(out, "rank", export, "--criteria", LIAISON, "--out", out)
        assert (done.exit_code, "[output.over-export]" in done.stderr) == (2, True)


def test_criteria_are_not_written_over(cvs, tmp_path):
    """Even when they are called as a result is; criteria of another name may lie there."""
    folder = tmp_path / "criteria"
    shutil.copytree(CRITERIA, folder)
    (folder / LIAISON.name).rename(folder / "run.json")
    done = untouched(folder, "rank", cvs, "--criteria", folder / "run.json", "--out", folder)
    assert (done.exit_code, "[output.over-export]" in done.stderr) == (2, True)


def test_a_profile_is_printed_for_every_file(cvs, tmp_path):
    """One JSON object a line, the registration number masked; status 1 when one was not read."""
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    done = screen("extract", cvs, broken, "--as-of", "2020-11-16", "--jobs", 1)
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert done.exit_code == 1
    assert (first["file"], first["name"], first["work_months"], first["work_right"]) == (
        str(cvs / "aina.txt"), "Nur Aina Contoh", 35, "citizen",
    )  # fmt: skip
    assert second["status"] == "damaged"
    assert "5678" not in done.stdout


def test_work_that_still_runs_is_not_counted_without_a_closing_date(cvs, monkeypatch, tmp_path):
    """Today plays no part; the criteria in criteria/ are taken where they are."""
    monkeypatch.chdir(tmp_path)
    done = screen("extract", cvs, "--jobs", 1)
    assert json.loads(done.stdout)["work_months"] is None
    assert "give --as-of" in done.stderr
    monkeypatch.chdir(CRITERIA.parent)
    assert json.loads(screen("extract", cvs, "--jobs", 1).stdout)["work_months"] == 35


def test_an_explanation_has_every_row(ranked):
    """Each criterion with its quotation or its question, and the sum."""
    out = ranked[1]
    application = json.loads((out / "ranking.json").read_bytes())["applications"][0]
    told = screen("explain", application["id"], "--out", out)
    assert told.exit_code == 0
    for words in ("✓ met  english", "“English: fluent”", "Ask: ", f"= {application['score']:g}"):
        assert words in told.stdout


def test_what_was_not_judged_is_explained_with_its_file_and_what_to_do(tmp_path):
    """So that somebody can find it and deal with it."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "cv-broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    screen("rank", tmp_path / "in", "--criteria", LIAISON, "--out", tmp_path / "out", "--jobs", 1)
    (one,) = json.loads((tmp_path / "out" / "ranking.json").read_bytes())["set_aside"]
    told = screen("explain", one["id"], "--out", tmp_path / "out").stdout
    assert ("File: cv-broken.pdf" in told, "What to do: " in told) == (True, True)


@pytest.mark.parametrize("arguments", [["explain", "A00000000", "--out"], ["verify"]])
def test_a_folder_without_a_ranking_is_refused(tmp_path, arguments):
    """Status 2."""
    done = screen(*arguments, tmp_path)
    assert done.exit_code == 2
    assert "[output.no-ranking]" in done.stderr


def test_an_unknown_id_is_refused(ranked):
    """Status 2."""
    done = screen("explain", "A00000000", "--out", ranked[1])
    assert done.exit_code == 2
    assert "[output.unknown-id]" in done.stderr


def test_all_quotations_are_found_again(ranked):
    """Masked ones too."""
    done = screen("verify", ranked[1], "--jobs", 1)
    assert done.exit_code == 0
    found, total = done.stdout.split()[0], done.stdout.split()[2]
    assert found == total != "0"


def changed(run, tmp_path, change):
    """A folder of results in which somebody changed the one application."""
    out = tmp_path / "changed"
    shutil.copytree(run[1], out)
    tree = json.loads((out / "ranking.json").read_bytes())
    change(tree["applications"][0])
    (out / "ranking.json").write_text(json.dumps(tree))
    return screen("verify", out, "--jobs", 1)


def test_a_quotation_from_another_file_is_not_found(ranked, tmp_path):
    """The line says whose, where and which words."""

    def rename(application):
        application["findings"][0]["evidence"][0]["file"] = "other.txt"

    done = changed(ranked, tmp_path, rename)
    assert done.exit_code == 1
    assert " degree: not found in other.txt p.1 l.4 “" in done.stdout


@pytest.mark.parametrize("key", ["score", "score_high"])
def test_a_score_that_is_not_the_sum_of_its_rows_is_told(ranked, tmp_path, key):
    """Somebody changed it after it was written."""
    done = changed(ranked, tmp_path, lambda application: application.update({key: 1000}))
    assert done.exit_code == 1
    assert f"{key.replace('_', ' ')} is 1000, and its rows make it" in done.stdout
    assert "[output.wrong-sum]" in done.stderr


def test_a_ranking_that_is_no_longer_one_is_refused(ranked, tmp_path):
    """Status 2, no fault of the program."""
    done = changed(ranked, tmp_path, lambda application: application.pop("findings"))
    assert (done.exit_code, "[output.no-ranking]" in done.stderr) == (2, True)


def test_an_original_that_has_changed_since_is_named_and_its_quotations_are_looked_for(cvs, tmp_path):
    """One whose quotations stand is no fault; one whose words are gone is."""
    folder, out = tmp_path / "cvs", tmp_path / "out"
    shutil.copytree(cvs, folder)
    screen("rank", folder, "--criteria", LIAISON, "--out", out, "--jobs", 1)
    (folder / "aina.txt").write_text(CV + "Hobby: chess\n")
    done = screen("verify", out, "--jobs", 1)
    assert (done.exit_code, "what came in has changed since (aina.txt); its quotations still stand" in done.stdout) == (0, True)
    assert "[output.changed-since]" in done.stderr
    (folder / "aina.txt").write_text(CV.replace("English: fluent", "English: basic"))
    done = screen("verify", out, "--jobs", 1)
    assert (done.exit_code, "english: not found in aina.txt p.1 l.9 “English: fluent”" in done.stdout) == (1, True)


def test_an_export_that_is_gone_is_named_once(cvs, tmp_path):
    """Not one line a quotation."""
    folder, out = tmp_path / "cvs", tmp_path / "out"
    shutil.copytree(cvs, folder)
    screen("rank", folder, "--criteria", LIAISON, "--out", out, "--jobs", 1)
    folder.rename(tmp_path / "elsewhere")
    done = screen("verify", out, "--jobs", 1)
    assert (done.exit_code, f"An export is gone: {folder} [output.original-gone]" in done.stderr) == (1, True)
    assert len(done.stdout.splitlines()) == 2
    assert "the original of A" in done.stdout


def test_files_are_for_their_owner(ranked):
    """Mode 0600; 0700 for the folder of what was read."""
    assert {(p.is_dir(), stat.S_IMODE(p.stat().st_mode)) for p in ranked[1].rglob("*")} == {(False, 0o600), (True, 0o700)}


def test_what_was_read_is_used_again_and_changes_no_byte(cvs, tmp_path, monkeypatch):
    """The second run needs no worker."""
    again, anew = tmp_path / "again", tmp_path / "anew"
    screen("rank", cvs, "--criteria", LIAISON, "--out", again, "--jobs", 1)
    with monkeypatch.context() as without_workers:
        without_workers.setattr(JailedExecutor, "submit", None)
        assert screen("rank", cvs, "--criteria", LIAISON, "--out", again).exit_code == 0
    screen("rank", cvs, "--criteria", LIAISON, "--out", anew, "--jobs", 1, "--no-cache")
    written = [{p.name: p.read_bytes() for p in out.iterdir() if p.is_file()} for out in (again, anew)]
    assert written[0] == written[1]


def test_nothing_is_kept_where_that_is_not_wanted(cvs, tmp_path):
    """Neither of this run nor of an earlier one."""
    out = tmp_path / "out"
    screen("rank", cvs, "--criteria", LIAISON, "--out", out, "--jobs", 1)
    assert (out / ".read").is_dir()
    screen("rank", cvs, "--criteria", LIAISON, "--out", out, "--jobs", 1, "--no-cache")
    assert not (out / ".read").exists()


def test_quotations_are_looked_for_in_the_originals_not_in_what_was_kept(cvs, tmp_path):
    """A quotation that somebody wrote into what is kept is not found again."""
    out = tmp_path / "out"
    screen("rank", cvs, "--criteria", LIAISON, "--out", out, "--jobs", 1)
    (entry,) = (out / ".read").iterdir()
    head, _, content = entry.read_bytes().partition(b"\n")
    forged = content.replace(b"Example City", b"Another City")
    entry.write_bytes(b" ".join([*head.split()[:3], sha256(forged).hexdigest().encode()]) + b"\n" + forged)
    screen("rank", cvs, "--criteria", LIAISON, "--out", out, "--jobs", 1)
    assert b"Another City" in (out / "ranking.json").read_bytes()
    assert screen("verify", out, "--jobs", 1).exit_code == 1


def test_a_fault_over_one_application_is_said_and_the_others_are_ranked(cvs, tmp_path, monkeypatch):
    """The one is listed as unreadable; status 1, for somebody must look."""

    def rank(exports, *_, **__):
        piece = next(iter(sources.load(exports)))
        return Ranking(
            (Application("A00000001", pipeline.unopened(piece, None), State.UNREADABLE, "output.fault"),), "2020-11-16"
        )

    monkeypatch.setattr(pipeline, "rank", rank)
    done = screen("rank", cvs, "--criteria", LIAISON, "--out", tmp_path / "out", "--jobs", 1)
    assert done.exit_code == 1
    assert "the program itself failed over 1 of them" in done.stderr
    assert "A fault of the program itself" in done.stdout
