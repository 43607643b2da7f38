"""A smallest criteria file that is right, and a way to break it."""

from pathlib import Path

import pytest

from screen.criteria import check

ADVERT = "The post\n\nWe ask for:\n\n  • A degree.\n  • Fluent Malay. Other tongues help.\n\nApply by 16 November 2020.\n"
VOCABULARY = """\
schema: screen/vocabulary/1
title: Tongues
groups:
  - name: tongues
    source: the test
    phrases: [tongue, speech]
"""
FILE = """\
schema: screen/criteria/1
post:
  title: Clerk
  organisation: The Office
  country: MY
  zone: Asia/Kuala_Lumpur
  closes: {date: 2020-11-16, quote: Apply by 16 November 2020.}
advert: advert.txt
requirements: ["We ask for:"]
criteria:
  - id: degree
    title: Degree
    quote: A degree.
    importance: essential
    kind: degree
    level: bachelor
    fields: {direct: {isced: ["0312"]}}
    question: Which degree?
  - id: malay
    title: Malay
    quote: Fluent Malay.
    importance: essential
    kind: language
    language: ms
    met: [native, fluent]
    question: How well?
  - id: tongues
    title: Other tongues
    quote: Other tongues help.
    importance: desirable
    kind: topic
    points: 10
    vocabularies: [tongues]
    steps: {role: 6, activity: 4, mention: 1}
    question: Which?
"""


@pytest.fixture
def problems(tmp_path: Path):
    """A function: the file with one text replaced by another → code, severity, start and end of every problem."""

    def of(old: str = "", new: str = "", vocabulary: str = VOCABULARY, advert: str = ADVERT):
        assert old in FILE
        (tmp_path / "vocabularies").mkdir(exist_ok=True)
        (tmp_path / "vocabularies" / "tongues.yaml").write_text(vocabulary)
        (tmp_path / "advert.txt").write_text(advert)
        file = tmp_path / "post.yaml"
        file.write_text(FILE.replace(old, new, 1) if old else FILE)
        return [(p.code, p.severity, p.start, p.end) for p in check([file])]

    return of
