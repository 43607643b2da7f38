"""The vocabularies are data: a language is added without touching code."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import screen
from screen.phrases import leaves
from screen.profile import vocabulary

MONTHS = """
[zz]
months = [["unu"], ["du"], ["tri"], ["kvar"], ["kvin"], ["ses"], ["sep"], ["ok"], ["nau"], ["dek"], ["dekunu"], ["dekdu"]]
present = ["zis nun"]
to = ["gis"]
"""

#: What a contributor adds to the files, and the line that it stands under; without one, at the end.
ADDED = (
    ("profile/data/months.toml", MONTHS, ""),
    ("profile/data/headings.toml", 'whole.zz = ["laborsperto"]', "[experience]"),
    ("profile/data/headings.toml", 'whole.zz = ["studoj"]', "[education]"),
    ("profile/data/headings.toml", 'whole.zz = ["lingvoj"]', "[languages]"),
    ("profile/data/work.toml", 'zz = ["oficisto"]', "[titles]"),
    ("profile/data/links.toml", 'zz = ["cxe"]', "[at_or_with]"),
    ("profile/data/education.toml", 'bachelor.zz = ["bakalauro"]', "[levels]"),
    ("profile/data/fluency.toml", 'zz = ["bonege"]', "[fluent]"),
    ("profile/data/nationalities.toml", '"malajzia",', "[MY]\npeople = ["),
    ("profile/data/passes.toml", 'words.zz = ["laborpermeso", "laborpermeson"]', 'id = "work-permit"'),
    ("profile/data/rights.toml", 'zz = ["sxtataneco"]', "[labels.nationality]"),
    ("profile/data/rights.toml", 'zz = ["rajto labori"]', "[labels.permission]"),
    ("profile/data/rights.toml", 'zz = ["plena"]', "[answers.granted]"),
    ("profile/data/rights.toml", 'zz = ["mi estas"]', "[self.being]"),
    ("profile/data/rights.toml", 'zz = ["petis"]', "[said.sought.asked]"),
    ("profile/data/rights.toml", 'zz = ["petita"]', "[said.pending]"),
    ("profile/data/rights.toml", 'zz = ["estas"]', "[denied.links]"),
    ("profile/data/rights.toml", 'zz = ["ne"]', "[denied.by]"),
    ("profile/data/rights.toml", 'zz = ["neniun"]', "[denied.within]"),
    ("profile/data/rights.toml", 'zz = ["ne"]', "[denied.no]"),
    ("profile/data/rights.toml", 'zz = ["havas"]', "[hold]"),
    ("profile/data/rights.toml", 'zz = ["vizon"]', "[things.visa]"),
    ("profile/data/rights.toml", 'zz = ["garantianton"]', "[things.sponsor]"),
    ("profile/data/rights.toml", 'zz = ["bezonas"]', "[things.need.itself]"),
    ("profile/data/rights.toml", 'zz = ["edzo"]', "[relatives.named]"),
)

CV = """Laborsperto

* Oficisto, Pearl Bank | unu 2018 gis tri 2019

* Oficisto cxe Pretty Corner | ok 2019 gis zis nun

Studoj

Bakalauro, University of Laut | 2014 gis 2017

Lingvoj

English bonege
"""

#: What a line says of the right to work, each the last one of a CV of its own.
RIGHTS = {
    "Sxtataneco malajzia": "citizen",
    "Mi estas malajzia": "citizen",
    "Mi ne estas malajzia": "unstated",
    "Laborpermeso": "permitted-pass",
    "Laborpermeso: ne": "no-right",
    "Laborpermeso estas petita": "unstated",
    "Petis laborpermeson": "unstated",
    "Mi ne havas laborpermeson": "no-right",
    "Mia edzo havas laborpermeson": "unstated",
    "Mi bezonas vizon": "no-right",
    "Mi ne bezonas vizon": "permitted-pass",
    "Mi bezonas neniun vizon": "permitted-pass",
    "Mi bezonas garantianton": "no-right",
    "Rajto labori: plena": "permitted-pass",
}


def told(source, folder):
    """What the program whose package lies in ``source`` finds in the CV, and the right to work in those of one line."""
    texts = [CV, *(f"Omar bin Ali\nomar@example.com\n\n{line}\n" for line in RIGHTS)]
    files = [folder / f"{number:02}.txt" for number in range(len(texts))]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "screen", "extract", *map(str, files)]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(source)}, capture_output=True, check=True, timeout=60)
    first, *others = map(json.loads, done.stdout.splitlines())
    return first, {line: other["work_right"] for line, other in zip(RIGHTS, others, strict=True)}


@pytest.fixture(scope="module")
def with_a_new_language(tmp_path_factory):
    """What is found once the words of a small made-up language stand in a copy of the package, as a contributor adds them."""
    folder = tmp_path_factory.mktemp("added")
    package = shutil.copytree(Path(screen.__file__).parent, folder / "screen", ignore=shutil.ignore_patterns("__pycache__"))
    for name, entry, under in ADDED:
        path = package / name
        text = path.read_text(encoding="utf-8")
        assert under in text
        path.write_text(text.replace(under, f"{under}\n{entry}", 1) if under else text + entry, encoding="utf-8")
    return told(folder, folder)


def test_a_language_is_added_as_data_alone(with_a_new_language):
    """Headings, posts, months, ranges, degrees and levels of a made-up language are read once its words are in the files."""
    found, _ = with_a_new_language
    assert [(e["title"], e["organisation"], e["start"], e["end"]) for e in found["experience"]] == [
        ("Oficisto", "Pearl Bank", "2018-01", "2019-03"),
        ("Oficisto", "Pretty Corner", "2019-08", "present"),
    ]
    assert [(e["level"], e["institution"], e["start"], e["end"]) for e in found["education"]] == [
        ("bachelor", "University of Laut", "2014", "2017")
    ]
    assert [(e["language"], e["level"]) for e in found["languages"]] == [("en", "fluent")]


def test_the_right_to_work_is_read_in_an_added_language(with_a_new_language):
    """Nationalities, passes held, applied for and lacking, needs and denials are read once their words are in the files."""
    _, rights = with_a_new_language
    assert rights == RIGHTS


def test_without_its_words_the_language_is_not_understood(tmp_path):
    """The test above can fail: the program knows nothing of that language by itself."""
    found, rights = told(Path(screen.__file__).parents[1], tmp_path)
    assert [(e["organisation"], e["start"]) for e in found["experience"]] != [
        ("Pearl Bank", "2018-01"),
        ("Pretty Corner", "2019-08"),
    ]
    assert [e["level"] for e in found["education"] + found["languages"]] != ["bachelor", "fluent"]
    assert set(rights.values()) == {"unstated"}


def test_words_told_apart_by_their_use_are_words_of_levels():
    """As the levels write them: else they would be looked for in vain."""
    tables = vocabulary.load("education")
    assert set(leaves(tables["levels_by_use"])) <= set(leaves(tables["levels"]))
