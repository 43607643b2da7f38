"""Codes of countries, languages and fields, and the one that somebody meant."""

import tomllib
from pathlib import Path

import pytest

from screen.criteria.known import code_of, countries, fields, is_field, languages

PROFILE = Path(__file__).parents[2] / "src" / "screen" / "profile" / "data"


def test_a_criterion_can_ask_for_the_languages_that_cvs_are_searched_for():
    """No more, for it would never be met, and no fewer."""
    assert set(languages()) == set(tomllib.loads((PROFILE / "languages.toml").read_text("utf-8")))


def test_every_field_that_is_told_from_a_cv_lies_within_a_known_one():
    """A code that ends in 0 is the group that it begins with, one that ends in 9 what stands elsewhere."""
    told = tomllib.loads((PROFILE / "fields.toml").read_text("utf-8"))["fields"]
    assert [code for code in told if not is_field(code.rstrip("p").removesuffix("00")) and not is_field(code)] == []


def test_the_tables_are_whole():
    """ISO 3166-1 has 249 codes; ISCED-F 2013 has 11 broad fields, and every narrower one has its broad one."""
    assert len(countries()) == 249
    assert sum(len(code) == 2 for code in fields()) == 11
    assert [code for code in fields() if len(code) > 2 and code[:-1] not in fields()] == []


@pytest.mark.parametrize(
    ("words", "names", "code"),
    [("Malaysia", countries, "MY"), ("indonesia", countries, "ID"), ("Malay", languages, "ms"), ("Psychology", fields, "0313"),
     ("Political science and civics", fields, "0312"), ("Law", fields, "042"),
     ("MS", languages, "ms"), ("Ruritania Minor", countries, "")],
)  # fmt: skip
def test_a_name_is_answered_with_its_code(words, names, code):
    """Exactly or nearly; of two fields with one name the wider; nothing when nothing is near."""
    assert code_of(words, names()) == code
