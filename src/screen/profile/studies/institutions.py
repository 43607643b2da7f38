"""The part of a line that names a place of study. It is recognised, never ranked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from screen.model import LINE_END, Level
from screen.phrases import Match, folded, one_of
from screen.profile import dates
from screen.profile.entries import CELLS, SLASH
from screen.profile.studies.degree_parts import parts
from screen.profile.studies.degrees import OF_SCHOOLS, is_board, is_certificate, level_of, levels_of, names_school
from screen.profile.studies.field_codes import isced_f
from screen.profile.studies.study_field import bare_part, bracketless
from screen.profile.vocabulary import any_of, book, listed, load

_any = partial(any_of, "education", "linking")
_THE = any_of("links", "the")
#: Words that link a place of study to what stood before or after it.
_LINKING = re.compile(
    rf"^(?:(?:\S+ ){{0,12}}{_any('from')} )?{_THE} (?=[A-Z])"
    rf"|^(?i:(?:{_any('subjects')} )?(?:{_any('adverbs')} )?{_any('entered')}) (?=[A-Z])"
    rf"|^(?i:{_any('times')} (?:{_any('stages')} )*{_any('schools')}\b,? )(?=I\b|[a-z])"
    rf"|^(?i:{_any('next')},? )+(?:(?i:{_any('to')}) )?(?=[A-Z])"
    rf"|\s+{any_of('links', 'and')}\s+{_any('went_on')}\b.*$"
    rf"|\s+{_any('clauses')}\s.*$"
    rf"|\s+{_any('scoring')}\s+(?:{_any('scores')}\s+)*\d.*$"
    rf"|(?:\s+{_any('ends')})+$"
)

#: What comes before the word of a school that only tells how much a certificate is worth: ``Paket C setara SMA``.
_WORTH = re.compile(rf"\b{_any('worth')}\s+\w+", re.IGNORECASE)

#: Dates at the end of a bracket, where tabs stand for them.
_DATED_BRACKET = re.compile(r"(?<=[\w)])[\s,;|–—-]*\t\s*(?=\))")

_BRACKET = re.compile(r"\s*\(([^()]*)\)")
#: What stands before a word for a place in a name of which only the first letter is a capital; no deed, and no link.
_BEGUN_NAME = re.compile(rf"(?!\w+ed\b)[A-Z][\w.'’&-]+(?:\s+(?!{_any('unnamed')}\b)[\w.'’&-]+){{0,3}}\s+")
#: The most words between the beginning of a body's name and the word for what it is.
_NAME_WORDS = 2
#: The words of an abbreviated name with its town, at the most, and the letters that tell one in small letters, at the least.
_TOWN_WORDS, _FEWEST_LETTERS = 3, 3

#: How somebody attended, in brackets behind the name, or who else gave the degree: ``(full time)``, ``(joint degree with …)``.
_MANNER = re.compile(rf"\s*\({_any('manner')}\b[^()]*\)")

#: A place right behind the words of a degree: ``Diploma Pemasaran Politeknik Melaka``, ``MBA (Finance) Pearl University``.
_BEHIND = re.compile(rf"(?:\)\s+(?=[A-Z])|\s(?={_any('begun')}\s[A-Z]))(.+)$")

#: A place in brackets behind a degree: ``Bachelor of Law (Open University, part-time)``; nothing but years holds figures.
_IN_BRACKETS = re.compile(r"\(([A-Z][^()\d]+)\)")

#: A level that holds the word for a place of study.
_PRE_UNIVERSITY = re.compile(rf"\b{_any('pre_university')}", re.IGNORECASE)

#: What makes a certificate of a name that holds the word for a school.
_CERTIFIED = re.compile(rf"\b{_any('certified')}\b", re.IGNORECASE)
#: What is no town behind the name of a place: words in small letters, but for a campus; and what says something of the studies.
_NO_CAMPUS = re.compile(rf",\s+(?!{_any('branches')}\b)[a-z]")
_NO_TOWN = re.compile(rf"\d|{_any('no_towns')}", re.IGNORECASE)
_LISTED = re.compile(r"\s*,\s+|\s+[–—-]\s+|:\s+")

#: Words behind those of a degree that lead to its place of study: ``an MBA with the Open University``.
_THROUGH = re.compile(rf"\s{any_of('links', 'through')}\s+(?:{_THE}\s+)?(?=[A-Z])(.+)$")


def institution_in(text: str) -> str:
    """The part of a line that names a place of study, or an empty string; the university rather than one of its faculties.

    So the school rather than the board that examined it: ``HSC (Laut State Board) | Pearl College``.
    Small letters name one beside other words alone.
    """
    if text.strip() in _small_names():
        return ""
    if named := _below_degree(text):
        return named
    undated = _DATED_BRACKET.sub("", dates.undated(text))
    bare = _MANNER.sub("", _BRACKET.sub(_aside, undated))
    cells = [part for cell in CELLS.split(bare) for side in _beside_degree(cell) for part in SLASH.split(side)]
    named = _in_cells(cells)
    if is_board(named):
        return next((name for cell in cells if (name := _in_cells([cell.replace(named, " ")]))), named)
    if is_faculty(named):
        behind = (_in_cells([rest]) for cell in cells if (rest := cell.partition(named)[2]))
        return next(filter(is_university, behind), named)
    return named


def unlinked(part: str) -> str:
    """A part of a line without marks around it, and without what links it to what stood before or after it."""
    return _LINKING.sub("", bare_part(part))


def is_faculty(name: str) -> bool:
    """Whether a name is that of a part of a university: ``Faculty of Law``."""
    is_part = book("education", "institutions", "parts").begins(name)
    return is_part and not book("education", "institutions", "tertiary").find(name)


def is_university(name: str) -> bool:
    """Whether a name is that of a place of study that gives no school certificates, in full or by its letters."""
    return bool(book("education", "institutions", "tertiary").find(name)) or _short_name(name)


def _beside_degree(cell: str) -> list[str]:
    """The sides of a stroke with a place of study on one and its degree on the other: ``Pearl University / BSc Botany``."""
    sides = cell.split(" / ")
    degrees = [level_of(side) is not None and (is_certificate(side) or not names_school(side)) for side in sides]
    return sides if any(degrees) and not all(degrees) else [cell]


def _below_degree(text: str) -> str:
    """The place of study that begins the second printed line of a text whose first one names the degree."""
    degree, end, rest = text.partition(LINE_END)
    if (
        not end
        or not level_of(degree)
        or len(parts(degree)) > 1
        or len(CELLS.split(degree)) > 1
        or _in_cells([dates.undated(degree)])
    ):
        return ""
    named = _in_cells(CELLS.split(dates.undated(rest)))
    return named if named and rest.startswith(named) and not _is_degree(rest) else ""


def _in_cells(cells: Sequence[str]) -> str:
    for cell in cells:
        for part in parts(cell):
            bare = unlinked(part)
            if not _names_place(bare) and not _names_body(bare):
                continue
            through = _THROUGH.search(bare) if level_of(bare) else None
            through = through if through and _names_place(through[1]) else None
            if not _is_degree(bare) and not through and not _follows_degree(bare):
                alone = _in_brackets(bare) if bare.startswith("(") or not _names_place(bracketless(bare)) else ""
                return alone or _with_tail(cell, bare)
            level = level_of(bare)
            behind = through or _BEHIND.search(bare, level[2] - 1 if level else 0)
            if behind and _names_place(behind[1]) and not _is_degree(behind[1]):
                return _with_tail(cell, behind[1])
            if within := _in_brackets(bare) or _short_tail(bare) or _before_degree(bare):
                return within
    return ""


def _follows_degree(part: str) -> bool:
    """Whether a part tells a degree in a sentence, and its place behind it: ``Saya lulusan S1 Hukum Universitas Laut``."""
    level, behind = level_of(part), _BEHIND.search(part)
    if level is None or behind is None or level[2] > behind.start():
        return False
    return not names_school(part[: level[2]]) and _names_place(behind[1])


def _before_degree(part: str) -> str:
    """The place of study by whose short name a degree begins: ``UTAR Foundation in Science``."""
    level = level_of(part)
    before = part[: level[1]].strip(" ,–—-") if level else ""
    return before if before and _short_name(before) else ""


def _aside(bracket: re.Match[str]) -> str:
    """Nothing for a bracket with figures or a state, or with what was awarded there: ``SMK Laut Biru (SPM)``."""
    inner = bracket[1].strip()
    told = any(book("education", "status", state).find(inner) for state in ("ongoing", "unfinished"))
    if told or folded(inner) in listed("education", "ledger"):
        return " "
    level = level_of(inner)
    awarded = level is not None and (_is_of_levels(inner) or (level[0] in OF_SCHOOLS and inner.isupper()))
    return " " if awarded or re.search(r"\d", inner) else bracket[0]


def _is_of_levels(text: str) -> bool:
    """Whether a text is nothing but words of levels: ``SPM``, ``secondary diploma``."""
    told = {at for _, start, end in levels_of(text) for at in range(start, end)}
    return not any(letter.isalnum() and at not in told for at, letter in enumerate(text))


def _in_brackets(text: str) -> str:
    """The place of study that stands in brackets behind a degree, without what follows its name there."""
    for bracket in _IN_BRACKETS.finditer(text):
        name = bare_part(_LISTED.split(bracket[1])[0])
        if (len(name.split()) > 1 or _short_name(name)) and _names_place(name) and (not level_of(name) or names_school(name)):
            return name
    return ""


def _names_place(text: str) -> bool:
    text = _WORTH.sub(" ", text)
    if not text or is_certificate(text):
        return False
    tests = book("education", "institutions", "examinations").find(text)
    words = book("education", "institutions", "words").find(text)
    named = (_is_of_name(text, match) for match in words if not any(test.start <= match.start < test.end for test in tests))
    return any(named) or _short_name(text)


def _is_of_name(text: str, match: Match[None]) -> bool:
    """Whether a word for a place belongs to a name: it, or a word behind it, has a capital, or nothing around it has.

    A name may also begin the text with its only capital: ``Pearl engineering college``.
    """
    capital = any(sign.isupper() for sign in text[match.start : match.start + 1] + text[match.end :])
    begun = match.phrase in listed("education", "institutions", "last") and _BEGUN_NAME.fullmatch(text[: match.start])
    return text.islower() or capital or bool(begun)


def _is_degree(part: str) -> bool:
    level = level_of(part)
    if level is None or any(match.start <= level[1] for match in book("education", "institutions", "centres").find(part)):
        return False
    if level[0] is Level.PROFESSIONAL and _is_body(part, level[1]):
        return False
    named = book("education", "institutions", "words").find(part)
    if level[0] in OF_SCHOOLS and named:
        within = all(level[1] <= match.start < level[2] for match in named)
        return (within and _PRE_UNIVERSITY.search(part) is not None) or _CERTIFIED.search(part) is not None
    return level[1] < 12


def _names_body(part: str) -> bool:
    """Whether a part is the name of a body that begins like the certificate it gives: ``Bar Council of Laut``."""
    level = level_of(part)
    return level is not None and level[0] is Level.PROFESSIONAL and not level[1] and _is_body(part, 0)


def _is_body(part: str, start: int) -> bool:
    """Whether the word for a body ends the words that begin like a certificate: ``CFA Institute``, ``Bar Council of Laut``."""
    named = (match for kind in ("words", "bodies") for match in book("education", "institutions", kind).find(part))
    return any(start < match.end and len(part[start : match.start].split()) <= _NAME_WORDS for match in named)


def _with_tail(cell: str, part: str) -> str:
    """The institution with the town or campus that follows it after a comma, as printed."""
    start = cell.find(part)
    seat = re.match(r"\s+at\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?", cell[start + len(part) :])
    if seat:
        return part + seat[0]
    tail = re.match(r"(,\s+(?!\d)[^,.:;()\t]{2,28})(?=$|[,.;\t(])", cell[start + len(part) :])
    if (
        tail
        and not (part[:1].isupper() and _NO_CAMPUS.match(tail[1]))
        and not _begins_degree(cell[start + len(part) :], tail[1])
        and not _NO_TOWN.search(tail[1])
        and not isced_f(tail[1])
    ):
        return (part + tail[1]).rstrip(" –—-")
    return part


def _begins_degree(rest: str, tail: str) -> bool:
    """Whether a degree begins within the first letters of a text, which it may need the next ones to be told by."""
    level = level_of(tail) or level_of(rest)
    return level is not None and level[1] < len(tail)


def _short_name(text: str) -> bool:
    return _short_names().search(text) is not None or _is_small_name(text)


def _is_small_name(text: str) -> bool:
    """Whether a part in small letters is an abbreviated place of study with no more than its town: ``uitm shah alam``."""
    said = text.split()
    return text.islower() and 0 < len(said) <= _TOWN_WORDS and said[0] in _small_names()


def _short_tail(text: str) -> str:
    """The abbreviated place of study, with its town, that a degree ends with: ``Diploma Senibina UiTM Shah Alam``."""
    end = _short_ends().search(text)
    return end[1] if end else ""


@cache
def _short_names() -> re.Pattern[str]:
    short = load("education")["institutions"]["short"]
    shouted = (name.upper() for name in short if len(name) > _FEWEST_LETTERS)
    return re.compile(rf"(?<!\w){one_of({*short, *shouted})}(?!\w)")


@cache
def _small_names() -> frozenset[str]:
    """Abbreviated places of study in small letters, but for those that are words or names of people then."""
    short = {name.casefold() for name in load("education")["institutions"]["short"]}
    return frozenset(name for name in short if len(name) >= _FEWEST_LETTERS) - listed("education", "institutions", "no_small")


@cache
def _short_ends() -> re.Pattern[str]:
    return re.compile(rf"\s({one_of(load('education')['institutions']['short'])}(?:\s[A-Z][a-z]+){{0,2}})$")
