"""What differs between two criteria files, with the line where it stands."""

from pathlib import Path

import pytest

from screen.criteria import load
from screen.criteria.changes import Change, behind, changes

from .conftest import ADVERT, FILE, VOCABULARY


@pytest.fixture
def differing(tmp_path):
    """A function: texts replaced in the smallest file, and in its vocabulary → the changes."""

    def written(folder: Path, text: str, vocabulary: str):
        (folder / "vocabularies").mkdir(parents=True)
        (folder / "vocabularies" / "tongues.yaml").write_text(vocabulary)
        (folder / "advert.txt").write_text(ADVERT)
        (folder / "post.yaml").write_text(text)
        found, problems = load(folder / "post.yaml")
        assert found is not None, problems
        return found

    def of(old: str, new: str, vocabulary: str = VOCABULARY):
        assert old in FILE
        before = written(tmp_path / "old", FILE, VOCABULARY)
        after = written(tmp_path / "new", FILE.replace(old, new, 1), vocabulary)
        return after, changes(before, after)

    return of


def line_of(words: str, text: str = FILE) -> int:
    """The line of the file in which words stand."""
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def test_a_value_is_named_with_its_line(differing, tmp_path):
    """Criterion, key, both values."""
    _, found = differing("points: 10", "points: 12")
    assert found == (Change("tongues", "points", "10", "12", str(tmp_path / "new" / "post.yaml"), line_of("points: 10")),)


def test_wording_that_moves_nobody_is_no_change(differing):
    """Titles and questions."""
    assert differing("title: Other tongues", "title: Tongues")[1] == ()


def test_what_is_gone_is_named_in_the_old_file(differing, tmp_path):
    """A level that no longer counts."""
    _, found = differing("    met: [native, fluent]\n", "    met: [native, fluent]\n    partly: [intermediate]\n")
    assert [(c.key, c.old, c.new) for c in found] == [("partly", "", "intermediate")]


def test_a_criterion_that_is_gone(differing, tmp_path):
    """At its place in the old file."""
    block = FILE[FILE.index("  - id: tongues") :]
    _, found = differing(block, "")
    assert found == (Change("tongues", "", "the criterion", "", str(tmp_path / "old" / "post.yaml"), line_of("- id: tongues")),)


def test_a_phrase_is_named_in_its_vocabulary(differing, tmp_path):
    """The file and line of the vocabulary, for each criterion that names it."""
    _, found = differing("", "", VOCABULARY.replace("[tongue, speech]", "[tongue, dialect]"))
    place = str(tmp_path / "new" / "vocabularies" / "tongues.yaml")
    assert found == (Change("tongues", "vocabulary tongues", "speech", "dialect", place, line_of("phrases", VOCABULARY)),)


def test_behind_a_mark_stand_the_changes_of_its_criterion_else_of_the_post(differing):
    """A closing time is behind what nothing else explains."""
    new, found = differing("quote: Apply by 16 November 2020.}", 'time: "12:00", quote: Apply by 16 November 2020.}')
    assert [(c.criterion, c.key) for c in behind("malay", found, new)] == [("", "closes.time")]
