"""What each file of an application is: CV, letter, certificate, reference, photograph, paper of identity, or something else.

The text decides where there is one; the name of the file helps, and decides alone where nothing can be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from screen.intake.vocabulary import book, mentions, table
from screen.model import Document, ReadStatus
from screen.phrases import Phrasebook, words


class Role(StrEnum):
    """What a file is for."""

    CV = "cv"
    COVER_LETTER = "cover-letter"
    CERTIFICATE = "certificate"
    REFERENCE = "reference"
    PHOTO = "photo"
    IDENTITY_PAPER = "identity-paper"
    OTHER = "other"
    UNCLEAR = "unclear"
    """A text that is none of these for sure: a short CV, as a rule."""
    UNREAD = "unread"
    """Nothing in it could be read, and its name says nothing."""


_YEAR = re.compile(r"\b(?:19[5-9]\d|20[0-4]\d)\b")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PHONE = re.compile(r"\+?\d[\d \-().]{6,}\d")
_SEPARATED = re.compile(r"[_\-.+]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_FOLDERS = re.compile(r"^.*[/\\]")
_FORGED = re.compile(r"\.[A-Za-z0-9]{1,5}$")
#: What a question of a form begins with, in capitals: ``16. EDUCATION. A. University or equivalent``.
_QUESTION = re.compile(r"^\W*(?:\d{1,2}\.\s*)?([A-Z][A-Z ,&/-]{3,60}?)\.\s")
_SHORT = 60
_FEWEST_SIGNS = 7


@dataclass(frozen=True, slots=True)
class Weighed:
    """A file's role, and how much of a CV it is: the best of several is the one that counts."""

    role: Role
    weight: int = 0


def weigh(document: Document) -> Weighed:
    """What a file is, by its text and its name."""
    named = by_name(document.name)
    if document.status is not ReadStatus.READ or not document.text.strip():
        return Weighed(_of_unread(document, named))
    weight = cv_weight(document)
    if _is_a_programs(document) and not (named is Role.CV and weight >= _FEWEST_SIGNS):
        return Weighed(Role.OTHER)
    letters = _formulas(document.text)
    says = max(letters, key=lambda role: letters[role], default=None)
    if _is_cv(weight, named, letters):
        return Weighed(Role.CV, weight + 4 * (named is Role.CV) - 4 * (named in _PAPERS))
    if says is not None and letters[says] >= 2:
        return Weighed(says, weight)
    if named in {Role.CV, Role.UNCLEAR}:
        return Weighed(Role.CV if named is Role.CV else says or Role.UNCLEAR, weight)
    if named is Role.OTHER and weight >= _FEWEST_SIGNS and mentions(_SEPARATED.sub(" ", document.name), "roles", "work"):
        return Weighed(says or Role.UNCLEAR, weight)
    return Weighed(named, weight)


_PAPERS = frozenset({Role.COVER_LETTER, Role.CERTIFICATE, Role.REFERENCE, Role.PHOTO, Role.IDENTITY_PAPER, Role.OTHER})


def by_name(name: str) -> Role:
    """What the name of a file says that it is. The word that stands last decides, but a CV by name stays one."""
    plain = _FORGED.sub("", name)
    found = [match.value for match in _names().find(_SEPARATED.sub(" ", _FOLDERS.sub("", plain)))]
    found = found or [match.value for match in _names().find(_SEPARATED.sub(" ", plain))]
    if not found:
        return Role.UNCLEAR
    return Role.CV if "cv" in found and "cover-letter" not in found else Role(found[-1])


@cache
def _names() -> Phrasebook[str]:
    return book("roles", "name")


def cv_weight(document: Document) -> int:
    """How much a text looks like a CV: two a kind of part that it heads, one a date up to six, one for each contact."""
    years = len(_YEAR.findall(document.text))
    contact = bool(_ADDRESS.search(document.text)) + bool(_PHONE.search(document.text))
    return 2 * len(parts_of(document)) + min(years, 6) + contact


def shows_a_cv(document: Document) -> bool:
    """Whether a text has anything of a CV: a heading, an address, a phone, or a year and a word that CVs are made of."""
    text = document.text
    if parts_of(document) or _ADDRESS.search(text) or _PHONE.search(text):
        return True
    return bool(_YEAR.search(text)) and mentions(text, "roles", "words")


def _is_a_programs(document: Document) -> bool:
    """Whether a plain text was written for a program: by the ending of its name, or its first sign (a script, JSON, XML)."""
    if document.format != "text":
        return False
    ending = document.name.rpartition(".")[2].lower() if "." in document.name else ""
    start = document.text.lstrip()
    return ending in table("roles")["endings"]["of_programs"] or start.startswith(("#!/", "<?", '{"', "[{"))


def parts_of(document: Document) -> frozenset[str]:
    """The kinds of parts (education, experience, ...) whose headings a text has."""
    found = set()
    for line in document.lines:
        for cell in (line.text, *line.cells, *_QUESTION.findall(line.text)):
            if len(cell) <= _SHORT and (kind := _heading(cell)):
                found.add(kind)
    return frozenset(found)


@cache
def _headings() -> dict[tuple[str, ...], str]:
    known: dict[tuple[str, ...], str] = {}
    for kind, phrases in table("roles")["headings"].items():
        for phrase in phrases:
            known.setdefault(tuple(word for word, _, _ in words(phrase)), kind)
    return known


def _heading(text: str) -> str:
    """The kind of part that a line heads: the whole line, the part before a colon, or the parts joined by "and"."""
    whole = _plain(text)
    found = _headings().get(whole) or _headings().get(_plain(text.partition(":")[0])) if whole else None
    if found is None and "and" in whole[1:-1]:
        cut = whole.index("and", 1)
        found = _headings().get(whole[:cut]) or _headings().get(whole[cut + 1 :])
    return found or ""


def _plain(text: str) -> tuple[str, ...]:
    """A line's words without numbering in front; letters set apart (``E D U C A T I O N``) are drawn together."""
    told = [word for word, _, _ in words(text)]
    if len(told) >= 4 and all(len(word) == 1 for word in told):
        return ("".join(told),)
    while told and (told[0].isdigit() or (len(told[0]) == 1 and len(told) > 1)):
        told = told[1:]
    return tuple(told) if len(told) <= 7 else ()


def _formulas(text: str) -> dict[Role, int]:
    """How many different formulas of letters, certificates and references a text holds."""
    seen: dict[str, set[str]] = {}
    for match in book("roles", "text").find(text):
        seen.setdefault(match.value, set()).add(match.phrase)
    counts = {Role(role): len(phrases) for role, phrases in seen.items()}
    if Role.REFERENCE in counts and counts[Role.REFERENCE] >= 2:
        counts[Role.REFERENCE] += 2
    return counts


def _is_cv(weight: int, named: Role, letters: dict[Role, int]) -> bool:
    """Whether a text with this weight is a CV: some parts and dates, and more of them the more it speaks like a letter."""
    against = max(letters.values(), default=0)
    if named is Role.CV:
        return weight >= 4 or against < 2
    if named in _PAPERS:
        return weight >= 11 + against
    return weight >= _FEWEST_SIGNS + min(against, 5)


def _of_unread(document: Document, named: Role) -> Role:
    if named is not Role.UNCLEAR:
        return named
    return Role.UNREAD
