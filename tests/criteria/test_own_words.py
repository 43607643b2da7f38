"""Words of one post, in its criteria file."""

import pytest

from screen.criteria import Group, load

from .conftest import ADVERT, FILE

OWN = "words:\n  own:\n    - tongue\n    - mother speech\n"


@pytest.fixture
def loaded(tmp_path):
    """A function: what stands at the end of the smallest file → its criteria and the codes of its problems."""

    def of(end: str):
        (tmp_path / "advert.txt").write_text(ADVERT)
        (tmp_path / "post.yaml").write_text(FILE.replace("vocabularies: [tongues]", "vocabularies: [own]") + end)
        criteria, problems = load(tmp_path / "post.yaml")
        return criteria, {p.code for p in problems if p.severity == "error"}

    return of


def test_a_list_is_a_vocabulary_of_its_name(loaded):
    """One group, which counts alone; no file is needed."""
    criteria, errors = loaded(OWN)
    assert errors == set()
    assert criteria.groups(("own",)) == (Group("own", "own", ("tongue", "mother speech"), "the criteria file"),)


@pytest.mark.parametrize(
    ("end", "error"),
    [
        ("", "criteria.unknown-vocabulary"),
        ("words:\n  own: []\n", "criteria.unknown-vocabulary"),
        ("words:\n  own: tongue\n", "criteria.wrong-shape"),
        ("words: tongue\n", "criteria.wrong-shape"),
        ("words:\n  own:\n    - {a: b}\n", "criteria.wrong-shape"),
    ],
)
def test_a_list_of_another_form_is_refused(loaded, end, error):
    """Or is none."""
    criteria, errors = loaded(end)
    assert criteria is None
    assert error in errors


def test_a_change_of_words_changes_the_digest(loaded):
    """The criteria are others."""
    assert loaded(OWN)[0].sha256 != loaded(OWN.replace("tongue", "dialect"))[0].sha256
