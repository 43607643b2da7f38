"""The field of a degree as it is printed: what stands behind the words of its level, without honours, place and state."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from screen.phrases import folded
from screen.profile import dates
from screen.profile.entries import CELLS, MARKS
from screen.profile.studies.degree_parts import parts
from screen.profile.studies.degrees import is_board, level_of, names_school
from screen.profile.studies.field_codes import isced_f
from screen.profile.vocabulary import any_of, book, listed
from screen.profile.work.posts import is_place

_any = partial(any_of, "education", "field")
_AND, _IN, _WITH = any_of("links", "and"), any_of("links", "in"), any_of("links", "with")
#: What links a degree to its place of study.
_LINKED = re.compile(
    rf"(?:^|\s+)(?:{any_of('links', 'at_place')}|{any_of('links', 'through')})(?:\s+{any_of('links', 'the')})?\s*$",
    re.IGNORECASE,
)
#: How or in which year somebody studied, before the field: ``MSc (Research) in Planning``, ``Master 2 Urbanisme``.
_MODE = re.compile(rf"^\W*\((?:(?:{_any('modes')}|&|/|\+)\W*)+\)|^\s*[12]\s+(?=[^\W\d]{{4}})", re.IGNORECASE)
#: What a sentence goes on with behind a field: ``by distance learning``, ``and hope to end it``, ``secara jarak jauh``.
_HOW = re.compile(rf"\s+{_any('how')}\b.*$", re.IGNORECASE | re.DOTALL)
#: A class of honours in brackets, and honours alone; what leads to them, when they are gone.
_CLASS = re.compile(rf"\(\s*{_any('classes')}[^()]*\)", re.IGNORECASE)
_HONOURS = re.compile(rf"\s*\(?\b{_any('honours')}\b\.?\)?", re.IGNORECASE)
_EMPTY_WITH = re.compile(rf"(?:^|\s+){_WITH}(?=\s*(?:$|[.,;\t(–—-]))", re.IGNORECASE)
#: What leads from a level to its field: ``of``, ``with Honours in``.
_LED_TO = re.compile(
    rf"^\s*(?:['’]s)?\s*{_any('degree')}?\s*(?:{_WITH}\s+(?:an?\s+)?(?:{_any('emphasis')}\s+)?{_any('on')}|{_any('led_to')})\s+",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(rf"\s+{_any('before_dates')}(?=\s*(?:\t|$))", re.IGNORECASE)
#: Who studies, before the field: ``PhD candidate in Law``.
_WHO = re.compile(rf"^\s*{_any('who')}\b(?=\s*(?:$|[,(]|{_IN}\s))\s*", re.IGNORECASE)
#: Words that lead to a date.
_LED = re.compile(_any("ranges"), re.IGNORECASE)
#: Dates between a level and what leads to its field: ``Master (2014) of Town Planning``.
_DATED = re.compile(rf"\s*\(?\t+\)?\s*(?={any_of('links', 'field')}\s+[A-Z])")
#: The letter of a level before its field: ``B. Economics``, ``M. of Town Planning``, ``B.Accounting``.
_LETTER = re.compile(rf"[BM](?:\.?\s+(?:of\s+)?(?!{_any('letters_behind')}\b)(?=[A-Z]\w{{3}})|\.(?=[A-Z]\w{{6}}))")
#: Fields in a list, and what parts them.
_LISTED = re.compile(rf"[^,\t()]+(?:,\s[^,\t()]+)+?,?\s(?:&|{_AND})\s[^,\t()]+")
#: What a degree is called by as a whole, and what may be the field behind it: no faculty or school.
_OF_LETTERS = re.compile(rf"{_any('broad')}|{_any('letters')}", re.IGNORECASE)
_WITHIN, _WRAPPED = (
    re.compile(rf"^{_any('broad')}{behind}$", re.IGNORECASE) for behind in (rf"\s+{_IN}\s+(.*)", r"\s*\((.+)\)")
)
_FIELD_TOLD = re.compile(rf"(?!.*\b{_any('beside')})", re.IGNORECASE)
_NO_FIELD = re.compile(rf"{_any('none')}\b")
#: What a sentence goes on with behind a degree, and averages of marks.
_ENDED = re.compile(rf"(?i:(?:\s+|,\s*){any_of('education', 'averages')}\b)|(?<=[a-z)])\.\s+[A-Z]")
#: Marks of an examination: ``7A 2B``, ``A*AA``.
_MARKS_WON = re.compile(r"(?:\d{1,2}\s?[A-E][+-]?,?\s*)+|(?=.*\*)(?:[A-E][*+-]?,?\s?){2,}")
_MAJOR = re.compile(rf"^{_any('majors')} ", re.IGNORECASE)
#: So many parts of a line say what a degree is in, an abbreviation between them.
_NEAR = 3
_AMONG = re.compile(rf",?\s(?:&|{_AND})\s|,\s")


def field_of(text: str, start: int, end: int, institution: str) -> tuple[str, str]:
    """The field as printed after the level, and the whole wording of the degree (for the code)."""
    degree = _DATED.sub(" ", dates.masked(text)[start:])
    if institution and institution in degree and institution not in text[start:end]:
        before = _LINKED.sub("", degree[: degree.find(institution)])
        degree = before or degree.replace(institution, " ")
    level = text[start:end]
    cell = degree.split("\t")[0]
    if abbreviated := _LETTER.match(level):
        level = abbreviated[0]
    begun = len(level) + cell.startswith(f"{level}.") if cell.startswith(level) else 0
    ended = _ENDED.search(cell[begun:])
    cell = cell[: begun + ended.start()] if ended else cell
    rest = _without_levels(cell[begun:].lstrip(" .:,-–—"), level)
    rest = _WHO.sub("", _MODE.sub(" ", rest))
    rest = _to_cell_end(_without_honours(rest))
    within = _WITHIN.match(rest)
    rest = within[1] if within else rest
    named = bare_part(_several(rest) or _narrower(parts(rest)))
    wrapped = _WRAPPED.match(named)
    named = wrapped[1] if wrapped else named
    named = "" if _NO_FIELD.match(named) or not any(map(str.isalpha, named)) else named
    named = named[1:-1] if re.fullmatch(r"\([^()]*\)", named) else named
    named = "" if _is_end(named) or _MARKS_WON.fullmatch(named) or is_board(named) else named
    return ("" if (alone := level_of(named)) and alone[2] - alone[1] >= len(named) - 1 else named), cell


def _to_cell_end(text: str) -> str:
    """A text up to the bar or dot behind which no field stands but a town or place of study: ``Geography | Edinburgh``.

    A field may go on there: ``Science | Urban Planning``.
    """
    for end in CELLS.finditer(text):
        beside = CELLS.split(text[end.end() :])[0]
        if text[: end.start()].strip(MARKS) and (is_place(beside) or not isced_f(beside)):
            return text[: end.start()]
    return text


def _without_honours(rest: str) -> str:
    """What stands behind a level without what leads to the field, honours and marks, and what leads to a date."""
    rest = _LED_TO.sub("", _CLASS.sub(" ", rest))
    rest = _EMPTY_WITH.sub("", _HONOURS.sub("", rest))
    return _BEFORE_DATE.sub("", _HOW.sub("", rest))


def is_behind_dates(text: str) -> bool:
    """Whether a field stands behind the dates of a degree: ``Master (2014) of Town Planning``."""
    return _DATED.search(dates.masked(text)) is not None


def _is_end(text: str) -> bool:
    """Whether a text is nothing but words that lead to the end of a course: ``lulus``, ``graduated in``."""
    ended = book("education", "status", "ended").find(text)
    return bool(_LED.fullmatch(text)) or (len(ended) == 1 and len(ended[0].phrase) >= len(text))


def _several(text: str) -> str:
    """The fields that a text begins with, where they are listed, ``Philosophy, Politics and Economics``; else nothing."""
    listed = _LISTED.match(text)
    return listed[0] if listed and all(isced_f(field) for field in _AMONG.split(listed[0])) else ""


def _narrower(named: Sequence[str]) -> str:
    """The first of the parts behind a level, or the field behind a mere word for letters: ``Bachelor of Arts - BA, Law``."""
    among = [part for raw in named[1:_NEAR] if _FIELD_TOLD.match(part := bare_part(raw)) and isced_f(part)]
    among = [_MAJOR.sub("", part) for part in among]
    return among[0] if among and _OF_LETTERS.fullmatch(named[0].strip()) and not names_school(among[0]) else named[0]


def _without_levels(text: str, level: str) -> str:
    """A text without brackets that abbreviate the level, ``(ND)`` of a National Diploma, or tell its state, ``(in view)``."""
    initials = "".join(word[0] for word in re.findall(r"\w+", level))
    for bracket in re.findall(r"\([^()]+\)", text):
        other = level_of(bracket)
        inside = bracket.strip("(). ")
        stands = any(book("education", "status", state).find(inside) for state in ("ongoing", "unfinished"))
        stands = stands or folded(inside) in listed("education", "ledger")
        if stands or inside.casefold() == initials.casefold() or (other and other[2] - other[1] >= len(inside)):
            text = text.replace(bracket, "", 1).lstrip(" .:,-–—")
    return text


def bracketless(text: str) -> str:
    """A text without its brackets and what stands in them."""
    return re.sub(r"\([^()]*\)", " ", text)


def bare_part(text: str) -> str:
    """A part of a line without the marks and half brackets around it."""
    bare = re.sub(r"\(\s*\)", " ", text).strip(MARKS).lstrip(")] ")
    if bare.count("(") > bare.count(")"):
        bare = bare[: bare.rfind("(")].rstrip(MARKS) if not bare.startswith("(") else bare.lstrip("( ")
    while bare.count(")") > bare.count("(") and bare.endswith(")"):
        bare = bare[:-1].rstrip()
    return " ".join(bare.split())
