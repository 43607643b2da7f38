"""The vocabularies are data: a language is added without touching code."""

import importlib
import pkgutil
import shutil
from datetime import date
from functools import _lru_cache_wrapper

import pytest

from screen import profile
from screen.profile import understand, vocabulary
from typed_cv import document

MONTHS = """
[zz]
months = [["unu"], ["du"], ["tri"], ["kvar"], ["kvin"], ["ses"], ["sep"], ["ok"], ["nau"], ["dek"], ["dekunu"], ["dekdu"]]
present = ["zis nun"]
to = ["gis"]
"""

ADDED = {
    "months": (MONTHS, None),
    "headings": ('whole.zz = ["laborsperto"]', "[experience]"),
    "work": ('zz = ["oficisto"]', "[titles]"),
}


def _forget() -> None:
    """Everything that the room has read before."""
    for module in pkgutil.iter_modules(profile.__path__):
        for value in vars(importlib.import_module(f"screen.profile.{module.name}")).values():
            if isinstance(value, _lru_cache_wrapper):
                value.cache_clear()


@pytest.fixture
def a_new_language(tmp_path, monkeypatch):
    """The vocabularies with a small made-up language in them, as a contributor would add it."""
    shutil.copytree(str(vocabulary.DATA), tmp_path / "data")
    for name, (entry, table) in ADDED.items():
        path = tmp_path / "data" / f"{name}.toml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(table, f"{table}\n{entry}", 1) if table else text + entry, encoding="utf-8")
    monkeypatch.setattr(vocabulary, "DATA", tmp_path / "data")
    _forget()
    yield
    monkeypatch.undo()
    _forget()


CV = document("Laborsperto\n* Oficisto, Pearl Bank || unu 2018 gis tri 2019\n* Oficisto, Corner Shop || ok 2019 gis zis nun")


def test_a_language_is_added_as_data_alone(a_new_language):
    """Headings, posts, months and ranges of a made-up language are read once its words are in the files."""
    found, _ = understand(CV, date(2020, 11, 16))
    assert [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in found.experience] == [
        ("Oficisto", "Pearl Bank", "2018-01", "2019-03"),
        ("Oficisto", "Corner Shop", "2019-08", "present"),
    ]


def test_without_its_words_the_language_is_not_understood():
    """The test above can fail: the program knows nothing of that language by itself."""
    found, _ = understand(CV, date(2020, 11, 16))
    assert [e.period.start_text for e in found.experience] != ["2018-01", "2019-08"]


def test_words_told_apart_by_their_use_are_words_of_levels():
    """As the levels write them: else they would be looked for in vain."""
    tables = vocabulary.load("education")
    assert set(vocabulary.leaves(tables["levels_by_use"])) <= set(vocabulary.leaves(tables["levels"]))
