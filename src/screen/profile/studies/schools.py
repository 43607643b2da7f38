"""Schools and the certificates that they give, on lines of their own: which two are one course."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from screen.model import Level, Line
from screen.profile import dates, forms
from screen.profile.entries import is_body, is_date
from screen.profile.studies.degrees import OF_SCHOOLS, is_certificate, level_of, names_school
from screen.profile.vocabulary import any_of

#: The form that somebody was in at a school: ``SMK Laut (Tingkatan 6)``.
_form = partial(any_of, "education", "form")
_IN_FORM = re.compile(rf"\s*\(\s*(?:{_form('upper')}\s+)?{_form('words')}(?:\s+{_form('behind')})?\s*\)", re.IGNORECASE)
#: Words that lead to dates, and any other.
_LED = re.compile(rf"\b{any_of('education', 'rows', 'leading')}\b", re.IGNORECASE)
_WORD = re.compile(r"\w")
#: Words at most of the town behind a certificate.
_PLACE_WORDS = 3
_CERTIFICATE = 2
"""The place of a certificate below its school and the dates of it."""


def is_school_of(lines: Sequence[Line], i: int, anchors: Sequence[int]) -> bool:
    """Whether a line only names the school (SMK ..., Kolej Matrikulasi ...) of the certificate on the line beside it.

    The dates of the certificate may stand between the two.
    """
    if not names_school(_IN_FORM.sub("", lines[i].text)) or _is_certificate_row(lines[i].text):
        return False
    dated = bool(dates.find(lines[i].text))
    beside = [i - 1, i + 1]
    if i > 1 and not dated and is_date(lines[i - 1]) and not any(is_date(line) for line in lines[i + 1 : i + 2]):
        beside.append(i - 2)
    if not dated and _heads_certificate(lines[i : i + 4]):
        beside.append(i + 2)
    return any(j in anchors and _certifies(lines[j], lines[i]) for j in beside)


def _is_certificate_row(text: str) -> bool:
    """Whether a line is a certificate called as schools are, behind its label or before its place: ``SMA IPA | Laut Biru``."""
    certificate, _, place = text.partition("\t")
    beside = bool(place) and len(place.split()) <= _PLACE_WORDS and not level_of(place) and is_certificate(certificate)
    return beside or is_certificate(forms.value(text, forms.STUDY))


def _heads_certificate(lines: Sequence[Line]) -> bool:
    """Whether a school stands over a row of dates, and that over a certificate of the last year, which such a school gives.

    The certificate has no date of its own, on its line or below it, but that of the end.
    """
    if len(lines) <= _CERTIFICATE or not _is_date_row(lines[1]):
        return False
    school, certificate = level_of(lines[0].text), level_of(lines[_CERTIFICATE].text)
    gives = school is not None and certificate is not None and school[0] in (Level.SECONDARY, certificate[0])
    ends, own = (
        {found.period.end for line in told for found in dates.find(line.text)} for told in (lines[1:2], lines[_CERTIFICATE:])
    )
    return gives and own <= ends


def _is_date_row(line: Line) -> bool:
    """Whether a line is nothing but dates and the words that lead to them: ``From: 2009  To: 2010``."""
    return bool(dates.find(line.text)) and not _WORD.search(_LED.sub(" ", dates.undated(line.text)))


def _certifies(line: Line, school: Line) -> bool:
    """Whether a line names a school certificate that wants a school; with a date of its own none that ends in another year."""
    level = level_of(line.text)
    if level is None or level[0] not in OF_SCHOOLS or (is_body(line) and not line.bullet):
        return False
    if names_school(line.text) and not _is_certificate_row(line.text):
        return False
    years = {found.period.end for found in dates.find(line.text)}
    return not years or years >= {found.period.end for found in dates.find(school.text)}
