"""Letters that stand for a CV: one in which somebody tells studies and work with their dates, and speaks of no CV beside it."""

from __future__ import annotations

import re

from screen.intake.vocabulary import mentions, table
from screen.model import Document
from screen.phrases import any_of

_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")
_DATE_ALONE = re.compile(
    rf"^\W*(?:[\w ]{{2,30}},\s*)?\d{{1,2}}{any_of(table('letters'), 'day_endings')}?[\s./-]+"
    r"(?:[^\W\d]+\.?|\d{1,2})[\s./,-]+\d{4}\W*$"
)
_SENTENCE = re.compile(r"(?<=[\w)])[.!?]\s+|[;\n]")


def tells_a_life(document: Document) -> bool:
    """Whether a text in sentences tells a course of study and a post of its writer, each with a year, and names no CV."""
    if speaks_of_a_cv(document.text):
        return False
    own = (sentence for sentence in _sentences(document) if not mentions(sentence, "letters", "speaks_of_others"))
    dated = [sentence for sentence in own if _YEAR.search(sentence)]
    return all(any(mentions(sentence, "letters", told) for sentence in dated) for told in ("tells_of_studies", "tells_of_work"))


def speaks_of_a_cv(text: str) -> bool:
    """Whether a text speaks of a CV, and not to say that there is none or that the text stands for it."""
    told = (sentence for sentence in _SENTENCE.split(text) if mentions(sentence, "letters", "speaks_of_a_cv"))
    return not all(map(_stands_for_a_cv, told))


def _stands_for_a_cv(sentence: str) -> bool:
    """Whether a sentence says that there is no CV, and nothing of one that is enclosed."""
    return mentions(sentence, "letters", "stands_for_a_cv") and not mentions(sentence, "letters", "sends_one")


def _sentences(document: Document) -> list[str]:
    """The sentences of a text, wrapped lines put together, without the date at the head of a letter."""
    cells = [cell for line in document.lines for cell in _cells(line.text, continues=line.continues)]
    return _SENTENCE.split("".join(cells))


def _cells(text: str, *, continues: bool) -> list[str]:
    kept = [cell for cell in text.split("\t") if not _DATE_ALONE.match(cell)]
    return [(" " if continues and at == 0 else "\n") + cell for at, cell in enumerate(kept)]
