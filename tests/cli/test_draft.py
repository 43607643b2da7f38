"""``screen draft`` as it is typed."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from screen import criteria
from screen.cli.app import app

ADVERTS = Path(__file__).parents[1] / "adverts"
LIAISON = Path(__file__).parents[2] / "criteria" / "adverts" / "liaison-junior-officer.txt"


def screen(*arguments):
    return CliRunner().invoke(app, [str(a) for a in arguments])


def test_a_draft_is_printed_and_names_the_advert_where_it_lies(tmp_path):
    """It passes the check from wherever it is saved; status 1, for a person must decide."""
    done = screen("draft", LIAISON)
    (tmp_path / "printed.yaml").write_text(done.stdout, encoding="utf-8")
    found, problems = criteria.load(tmp_path / "printed.yaml")
    assert done.exit_code == 1
    assert {p.code for p in problems if p.code != "criteria.no-example"} == {"criteria.undecided"}
    assert [c.id for c in found.criteria if c.kind in ("degree", "language", "work_right", "experience")] == [
        "degree", "experience", "english", "malay", "work_right",
    ]  # fmt: skip


def test_with_out_the_advert_is_copied_beside_it(tmp_path):
    """The quotations can be checked against it."""
    done = screen("draft", LIAISON, "--out", tmp_path / "liaison.yaml")
    assert sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()) == [
        "adverts/liaison.txt",
        "liaison.yaml",
    ]
    assert (done.stdout, screen("check", tmp_path / "liaison.yaml").exit_code) == ("", 0)


def test_nothing_is_overwritten(tmp_path):
    """A file that is there may hold somebody's work."""
    (tmp_path / "liaison.yaml").write_text("mine")
    done = screen("draft", LIAISON, "--out", tmp_path / "liaison.yaml")
    assert (done.exit_code, (tmp_path / "liaison.yaml").read_text(), (tmp_path / "adverts").exists()) == (2, "mine", False)


@pytest.mark.parametrize("form", ["docx", "html"])
def test_other_formats_give_the_same_criteria(tmp_path, form):
    """A Word file and a web page of the same advert."""
    lines = (ADVERTS / "council.txt").read_text(encoding="utf-8").splitlines()
    advert = tmp_path / f"council.{form}"
    if form == "html":
        rows = [f"<li>{line[2:]}</li>" if line.startswith("- ") else f"<p>{line}</p>" for line in lines if line]
        advert.write_text(f"<html><body>{''.join(rows)}</body></html>", encoding="utf-8")
    else:
        from docx import Document

        paper = Document()
        for line in filter(None, lines):
            paper.add_paragraph(line.removeprefix("- "), style="List Bullet" if line.startswith("- ") else None)
        paper.save(advert)
    screen("draft", advert, "--out", tmp_path / "a.yaml")
    screen("draft", ADVERTS / "council.txt", "--out", tmp_path / "b.yaml")
    told = [
        [(c.id, c.kind, c.importance, c.quote) for c in criteria.load(tmp_path / name)[0].criteria]
        for name in ("a.yaml", "b.yaml")
    ]
    assert told[0] == told[1] != []


@pytest.mark.parametrize(
    ("name", "content"), [("empty.txt", b""), ("poem.txt", b"Roses are red\n"), ("broken.pdf", b"%PDF-1.4 nothing")]
)
def test_an_advert_that_asks_for_nothing_is_refused(tmp_path, name, content):
    """Status 2, nothing printed."""
    (tmp_path / name).write_bytes(content)
    done = screen("draft", tmp_path / name)
    assert (done.exit_code, done.stdout) == (2, "")
