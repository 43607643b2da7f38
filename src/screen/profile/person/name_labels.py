"""Names behind their labels: ``Nama: Ali bin Abu``, ``Surname | First name`` over a row of values, ``N A M E : Ali``.

Turns a line and the one below it into the labels of names with what they say. The labels are in ``data/names.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from screen.model import Line
from screen.phrases import Phrasebook
from screen.profile.person import contacts, names
from screen.profile.vocabulary import any_of, listed, load

#: Where the value of a label ends: at the next cell, or at the end of its sentence.
_VALUE_END = re.compile(r"\t|\s{3,}|\||(?<=[^\W\d_]{4})\.\s")
#: The letters of a label set apart: ``N A M E : Ali``.
_LETTERED = re.compile(r"^\s*(?:[A-Z] ){3,}(?=:)|^\s*(?:[A-Z] ){2,}[A-Z](?=\s*:)")
#: A label with its value right behind it, a number or an address: ``Phone 012-555 0101``, ``e-mail address ali@example.com``.
_FIELD = re.compile(r"\s*(?:[^\W\d]+[-/. ]*){1,3}[\s:]*(?:\(?\+?\d|\S+@)")
_LONGEST = 20
"""Letters of a label."""
_TOLD = re.compile(
    rf"\b(?:{any_of('names', 'announced', 'told')}:?|{any_of('names', 'announced', 'told_of')}(?: [a-z]+){{1,4}}:)\s+"
    r"(?P<name>(?-i:[A-Z])[^.,;:()\t|]{4,60})",
    re.IGNORECASE,
)
"""The full name told in a sentence: ``Nama penuh saya Nur Aini binti Razali.``, ``My full name is Tan Mei Ling``."""
_REST = 3
"""Words that the end of a line cuts off a name, at most."""
_UNKNOWN = 0.5
"""How much a lone word of which nothing is known looks like a name."""
_PLAIN = listed("names", "announced", "plain")
"""Labels behind which a name may stand without a colon, where the line below is a field as well."""


def _columns_in(line: Line, following: Line | None) -> Iterator[tuple[str, str, Line]]:
    """A row of labels over a row of values, as in the personal history form: ``Family name | First name``.

    A row of labels with their values beside them stands over another such: ``Surname | Reyes`` over ``Middle name | Cruz``.
    """
    cells = [re.sub(r"^\s*\d{1,2}[.)]\s*|[\s:]+$", "", cell) for cell in line.text.split("\t")]
    groups = [_asked(cell) for cell in cells]
    if not {"given", "family"} <= set(groups) or following is None:
        return
    below = ((group, names.clean(cell)) for group, cell in zip(groups, following.text.split("\t"), strict=False) if group)
    values = [(group, value) for group, value in below if _is_value(value)]
    if all(names.likeness(value) > 0 for _, value in values):
        yield from ((group, value, following) for group, value in values if group in ("given", "family"))


def labels_in(line: Line, following: Line | None) -> Iterator[tuple[str, str, Line]]:
    """Labels of a name on a line with cleaned values; a value may stand alone on the next line."""
    text = _LETTERED.sub(lambda label: label[0].replace(" ", ""), line.text)
    if columns := list(_columns_in(line, following)):
        yield from columns
        return
    if (told := _TOLD.search(text)) and _is_value(value := names.clean(told["name"].strip())) and names.likeness(value) > 0:
        yield "whole", value, line
        return
    for match in _labels().find(text):
        if text[: match.start].strip(" \t|*") and not re.search(
            r"[\t|]\s*[\d.)]*\s*$|^\s*[\d.)(a-z]{1,3}[.)]\s*$", text[: match.start]
        ):
            continue
        rest = text[match.end :]
        separated = re.match(r"\s*(?:\([^)]*\)\s*|\[[^\]]*\]\s*)?(?:[:=\t]+|[-\u2013]\s|\s{2,})[\s:=\t]*(?=\S)", rest)
        if separated:
            printed = _VALUE_END.split(rest[separated.end() :])[0]
            ended = following is None or not text.endswith(printed)
            value = _until_label(names.clean(printed if ended else _with_rest(printed, following)))
            if _is_value(value):
                yield match.value, value, line
        elif match.phrase in _PLAIN and not text[: match.start].strip() and following and _is_field(following.text):
            value = names.clean(rest)
            if names.likeness(value) > _UNKNOWN:
                yield match.value, value, line
        elif not rest.strip(" :\t") and following is not None:
            value = names.clean(following.text)
            if _is_value(value) and names.likeness(value) > 0:
                yield match.value, value, following


def _with_rest(printed: str, following: Line | None) -> str:
    """A name with its last words, where the line had no room for them: ``Nur Aini binti`` over ``Razali``."""
    if following is None or not following.continues or "\t" in following.text or len(following.text.split()) > _REST:
        return printed
    whole = f"{printed} {following.text}"
    return whole if _is_value(whole) and names.likeness(names.clean(whole)) > 0 else printed


def _is_field(text: str) -> bool:
    """Whether a line is a label with an address or a number: ``Phone 012-555 0101``, below ``Name Ali bin Abu``."""
    label = text[:_LONGEST]
    return bool(_FIELD.match(text, 0, 3 * _LONGEST)) and (contacts.says(label, "phone") or contacts.says(label, "email"))


def _until_label(value: str) -> str:
    """A name with the label of the next field still behind it ("Maria Reyes Nationality") is cut there."""
    return value if names.likeness(value) > 0 or len(value.split()) < 3 else names.leading(value) or value


def _is_value(value: str) -> bool:
    return (
        bool(value)
        and not re.search(r"\d|\S@\S+\.\w", value)
        and len(value.split()) <= names.MOST_WORDS + 2
        and value[0].isalpha()
        and not _asked(value)
    )


def _asked(cell: str) -> str:
    """Which part of a name a cell asks for that is nothing but a label, or an empty text."""
    match = _labels().first(cell)
    return match.value if match and match.end - match.start == len(cell) else ""


@cache
def _labels() -> Phrasebook[str]:
    return Phrasebook((phrase, group) for group, entries in load("names")["labels"].items() for phrase in entries)
