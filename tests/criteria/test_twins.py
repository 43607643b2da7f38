"""One file that has a problem and one that has not, for every code: adding a case means adding files."""

import re
from pathlib import Path

import pytest

from screen.codes import CODES
from screen.criteria.pieces import pieces
from screen.pipeline.examples import checked

HERE = Path(__file__).parent
CODED = sorted(code for code in CODES if code.startswith("criteria."))
EXPECT = re.compile(r"# expect: (\S+) (\d+):(\d+)-(\d+):(\d+)$", re.MULTILINE)
INVALID = sorted(f for f in (HERE / "invalid").rglob("criteria.*.yaml") if "# expect:" in f.read_text("utf-8", "replace"))
VALID = sorted((HERE / "valid").rglob("criteria.*.yaml"))


def found(file: Path):
    """Code, start and end of every problem; files about something else need no examples."""
    problems = checked([file]).problems
    return [(p.code, p.start, p.end) for p in problems if p.code != "criteria.no-example" or p.code in file.name]


def named(file: Path) -> str:
    """Folder and name, for the list of tests."""
    return str(file.relative_to(HERE))


@pytest.mark.parametrize("file", INVALID, ids=named)
def test_a_file_has_the_problems_that_it_says_and_no_others(file):
    """Each at its exact line and column, named in the file's own comment."""
    expected = [
        (code, (int(line), int(column)), (int(end), int(last)))
        for code, line, column, end, last in EXPECT.findall(file.read_text("utf-8", "replace"))
    ]
    assert found(file) == expected


@pytest.mark.parametrize("file", VALID, ids=named)
def test_its_twin_has_none(file):
    """What differs is the problem alone."""
    assert found(file) == []


@pytest.mark.parametrize("code", CODED)
def test_every_code_has_twins(code):
    """The invalid one has a problem of the code; both have the same place in their folders."""
    wrong = {file.relative_to(HERE / "invalid") for file in INVALID if file.name.startswith(code)}
    right = {file.relative_to(HERE / "valid") for file in VALID if file.name.startswith(code)}
    assert wrong and wrong <= right
    assert all(f"# expect: {code} " in (HERE / "invalid" / name).read_text("utf-8", "replace") for name in wrong)


@pytest.mark.parametrize("code", CODED)
def test_the_pieces_that_are_shown_stand_in_the_twins(code):
    """What `screen codes` shows as failing and passing has been tried."""
    pair = pieces()[code]
    assert pair.wrong != pair.right
    for folder, piece in (("invalid", pair.wrong), ("valid", pair.right)):
        texts = [file.read_text("utf-8", "replace") for file in (HERE / folder).rglob(f"{code}*.yaml")]
        assert any(stands(piece, text) for text in texts)


def stands(piece: str, text: str) -> bool:
    """Whether the lines of a piece stand in a text one after the other, wherever they are indented."""
    wanted, lines = [line.strip() for line in piece.splitlines()], [line.strip() for line in text.splitlines()]
    return any(lines[at : at + len(wanted)] == wanted for at in range(len(lines)))
