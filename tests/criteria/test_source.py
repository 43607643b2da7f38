"""YAML text → words with their places."""

import pytest

from screen.criteria.source import read


def places(text):
    """Code, start and end of every problem of a text."""
    return [(p.code, p.start, p.end) for p in read(text, "a.yaml")[1]]


def test_words_stay_words():
    """What YAML would turn into a truth value, a number, a date or nothing stays as it was written."""
    source, problems = read("a: no\nb: 012\nc: 2020-11-16\nd: ~\ne: [1, yes]\n", "a.yaml")
    assert (source.value, problems) == ({"a": "no", "b": "012", "c": "2020-11-16", "d": "~", "e": ("1", "yes")}, ())


def test_every_value_knows_its_place():
    """Line and column count from 1; the end is the column after the last character."""
    source, _ = read("post:\n  title: Clerk\n  names: [a, bc]\n", "a.yaml")
    assert source.place(("post", "title")) == ((2, 10), (2, 15))
    assert source.key(("post", "title")) == ((2, 3), (2, 8))
    assert source.place(("post", "names", 1)) == ((3, 14), (3, 16))


def test_a_place_that_is_missing_is_that_of_the_first_key_beside_it():
    """Something missing is shown where its neighbours stand."""
    source, _ = read("post:\n  title: Clerk\n", "a.yaml")
    assert source.head(("post",)) == ((2, 3), (2, 8))


def test_a_repeated_key_is_refused():
    """Of two equal keys only one could count, and nobody would see which."""
    assert places("a: 1\nb: 2\na: 3\n") == [("criteria.duplicate-key", (3, 1), (3, 2))]


def test_anchors_aliases_and_tags_are_refused():
    """All of them in one run, each in its place."""
    assert places("a: &x 1\nb: *x\nc: !!int 2\n") == [
        ("criteria.anchor", (1, 4), (1, 8)),
        ("criteria.anchor", (2, 4), (2, 6)),
        ("criteria.tag", (3, 4), (3, 11)),
    ]


def test_a_fault_of_yaml_is_shown_where_it_is():
    """The place is that at which reading stopped."""
    assert places("a: 1\n b: [\n") == [("criteria.syntax", (2, 3), (2, 4))]


def test_an_empty_file_and_a_second_document_are_refused():
    """A criteria file is exactly one document."""
    assert places("# nothing\n") == [("criteria.syntax", (1, 1), (1, 1))]
    assert places("a: 1\n---\nb: 2\n") == [("criteria.syntax", (2, 1), (2, 2))]


def test_a_file_that_is_nested_too_deeply_is_refused():
    """Nesting too deep to follow is a problem of the file."""
    assert [code for code, _, _ in places("[" * 20000)] == ["criteria.syntax"]


@pytest.mark.parametrize(
    ("text", "start", "advice"),
    [
        ("a:\n\tb: 1\n", (2, 1), "Indent with blanks, not with tabs"),
        ("title: Clerk: senior\n", (1, 13), "Words that hold a colon"),
        ('a: "open\nb: 1\n', (1, 4), "A quotation mark that is opened here"),
        ("a: [b, c\nd: e\n", (1, 4), "A square bracket that is opened here"),
        ("a: 1\nb\nc: 2\n", (3, 1), "A key is followed by a colon"),
    ],
)
def test_faults_of_yaml_are_told_to_people_who_do_not_program(text, start, advice):
    """Where something that was opened is not closed, the place is that of the opening."""
    (problem,) = read(text, "a.yaml")[1]
    assert (problem.code, problem.start) == ("criteria.syntax", start)
    assert problem.advice.startswith(advice)
