"""Dates as layout knows them: by their looks. Columns of dates hold the rows of a page together.

What a date says is decided later, from the lines (`screen.profile.dates`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screen.documents.vocabulary import any_of, listed
from screen.phrases import one_of

#: The months as they are printed, in full, and all in small letters.
_MONTHS, _NAMES = listed("dates", "months", "full"), frozenset(listed("dates", "months"))
#: What stands between the two ends of a stretch of time for a dash, and before the first.
UNTIL, FROM = any_of("dates", "until"), any_of("dates", "from")
_NOW = any_of("dates", "now")
#: A month, or any word that begins like one.
_MONTH = rf"{one_of({month[:3] for month in _NAMES})}[a-z]*\.?"
#: A date, or the year alone, in most of the ways of writing it. Each begins with a figure or a stroke, which is quickly found.
DATE = re.compile(r"[\d'’](?:(?<=\b1)9\d\d\b|(?<=\b2)0\d\d\b|(?<=\b\d)\d?/\d\d\b|(?<=['’])\d\d\b)")
#: A line that ends with a date mostly is the head of an entry.
DATE_ENDS = re.compile(rf"(?:\b(?:19|20)\d\d(?:[-–/.]\d\d)?|['’]\d\d|\b{_NOW})\W*$", re.IGNORECASE)
#: A line that ends with a month, whose year may stand below.
MONTH_ENDS = re.compile(rf"\b{_MONTH}$", re.IGNORECASE)
#: A stretch of time and nothing else (``Jan 2018 – now``).
RANGE = re.compile(
    rf"(?:[^\W\d]{{3,9}}\.? )?(?:(?:\d\d[/.])?(?:19|20)\d\d|['’]\d\d)\s*(?:[-–—]|{UNTIL})\s*"
    r"(?:(?:[^\W\d]{3,9}\.? )?(?:(?:\d\d[/.])?(?:19|20)\d\d|['’]\d\d)|[^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
#: A line that ends with a stretch of time and a word on it: ``2013 – 2017, retired``.
REMARKED = re.compile(rf"{RANGE.pattern},? [(]?[a-z]+(?: [a-z]+)?[).]*$", re.IGNORECASE)
#: No piece of a date is longer.
_LONGEST = 40
_YEAR, _YEAR_OR_SHORT = re.compile(r"(?:19|20)\d\d"), re.compile(r"(?:19|20|['’])\d\d")
#: The words of dates and stretches of time in small letters, and nothing else.
_DATE_WORDS = re.compile(
    rf"(?:(?:[\d/.,'’()–—-]++|{_MONTH}|{UNTIL}"
    rf"|{any_of('dates', 'since')}|{FROM}|{_NOW})(?:\s+|$|(?<=[–—-])|(?=[–—-])))+"
)

#: What time lines have for a dash, where the ends of a stretch of time stand one above the other.
STROKES = frozenset("|¦│↓")
_BETWEEN = rf"(?:[-–—|¦│→↓~]|{UNTIL})"
_DASHED = re.compile(rf"(?:[-–—]|{UNTIL})(?:\s|$)", re.IGNORECASE)
_YEAR_FIRST = r"(?:19|20)\d\d[-.](?:0[1-9]|1[0-2])\b"
_OF_SHORT_YEAR = rf"{_MONTH} ?['’]\d\d"
_POINT = rf"(?:{_YEAR_FIRST}|{_OF_SHORT_YEAR}|(?:(?:\d{{1,2}} )?{_MONTH}(?:,? |[-/] ?)|\d{{1,2}}[/.-])?(?:19|20)\d\d)"
#: A stretch of time between two points, or a month of a year.
STRETCH = re.compile(
    rf"(?:{FROM} )?(?:{_POINT}|{_MONTH}) ?{_BETWEEN} ?(?:{_POINT}|{_NOW})|{_MONTH},? (?:19|20)\d\d|{_YEAR_FIRST}"
    rf"|{_OF_SHORT_YEAR}",
    re.IGNORECASE,
)
#: A stretch of time with its end first, as time lines have it whose newest entry stands on top.
_BACK = re.compile(rf"(?:{_POINT}|{_NOW}) {_BETWEEN} {_POINT}", re.IGNORECASE)
#: A stretch of time whose end is a short year.
_SHORT = re.compile(r"(?:19|20)\d\d ?[-–—/] ?\d\d")
#: The beginning of a stretch of time at the end of a text, and the rest of one, with what closes it, at the head of another.
BEGUN_ENDS = re.compile(rf"(?<![^\s(,;:]){_POINT}(?: ?{_BETWEEN}(?: ?{_MONTH})?)?$", re.IGNORECASE)
REST_BEGINS = re.compile(rf"((?:{_BETWEEN} ?)?(?:{_POINT}|{_NOW}))\b[).,;]*(?=\s|$)(?! ?{_BETWEEN})", re.IGNORECASE)
#: A year whose month in figures the end of a line cuts off, and that month.
_YEAR_ENDS = re.compile(r"(?<!\d)(?:19|20)\d\d[-‐]$")
_MONTH_BEGINS = re.compile(r"(?:0[1-9]|1[0-2])(?!\s*[\w/.:])")
_DURATION = re.compile(r"\(\d[^()]*\)")
_IN_FIGURES = re.compile(r"(?:(\d{1,2})[./])?((?:19|20)\d\d)")
_BEGUN = re.compile(rf"(?:{FROM} )?{_POINT}", re.IGNORECASE)
#: A part of a date or stretch of time in small letters.
_PIECE = re.compile(
    rf"(?:(?:{_MONTH}|{FROM}|{_YEAR_FIRST}|\d{{1,2}}(?!\d)|[\d/.-]*(?:19|20)\d\d|['’]\d\d|{_BETWEEN}|{_NOW})[ ,]*)+"
)

#: Words of so many letters fit in any column.
_UNCUT = 3
#: The long words of dates in small letters, and where a narrow column may cut them.
_LONG = [*(month for month in _MONTHS if len(month) > _UNCUT), *listed("dates", "cut")]
_CUTS = frozenset((name[:at], name[at:]) for name in _LONG for at in range(2, len(name)))
_HEADS, _TAILS = (frozenset(halves) for halves in zip(*_CUTS, strict=True))

#: A month as it is printed: a capital and small letters.
_MONTH_NAME = rf"{one_of(map(str.title, _NAMES))}\.?"
#: A month with its year, with another month and the year of both, or at the end of a line, where the word before it touches it:
#: ``Laut BiruSept '16``, ``Planning DepartmentJune – Aug '14``.
_TOUCHED = re.compile(
    rf"[a-z)](?=[JFMASOND][a-z])(?={_MONTH_NAME}"
    rf"(?:(?:\s*(?:[-–—/&]|{UNTIL}|{any_of('dates', 'both')})\s*{_MONTH_NAME})?,?\s*(?:['’]|19|20)\d\d\b|$))"
)
#: The first letter of a month inside a word, which few lines have.
_INSIDE = re.compile(r"[JFMASOND](?<=[a-z)].)[a-z]")


def parted(text: str) -> str:
    """A text with a tab before a date that the word before it touches, for want of room in a narrow column."""
    return _TOUCHED.sub(r"\g<0>\t", text) if _INSIDE.search(text) else text


def is_piece(text: str) -> bool:
    """Whether a text could be a part of a date or stretch of time, and nothing else."""
    return len(text) < _LONGEST and _PIECE.fullmatch(text.lower()) is not None


def is_cut(above: str, below: str) -> bool:
    """Whether two words are the halves of a word of dates that the end of a line has cut: ``Septem`` and ``ber``.

    So are a year and its month in figures: ``2019-`` and ``07``.
    """
    return (above.lower(), below.lower()) in _CUTS or is_cut_month(above, below)


def is_cut_month(above: str, below: str) -> bool:
    """Whether a text ends with a year and another begins with its month in figures: ``since 2019-`` and ``07``."""
    return _YEAR_ENDS.search(above) is not None and _MONTH_BEGINS.match(below) is not None


def is_cut_piece(text: str) -> bool:
    """Whether a text could be a part of a date that begins or ends with half of one of its words."""
    if len(text) >= _LONGEST or not text:
        return False
    words = text.lower().split()
    rest = words[words[0] in _TAILS : len(words) - (words[-1] in _HEADS)]
    return len(rest) < len(words) and (not rest or is_piece(" ".join(rest)))


def begins_range(text: str) -> bool:
    """Whether a text is a date with its year, no stretch of time, and nothing else: the end of one may stand below.

    Before the year may stand the second half of the name of a month.
    """
    if len(text) >= _LONGEST:
        return False
    first, _, rest = text.partition(" ")
    return _BEGUN.fullmatch(rest if first in _TAILS else text) is not None


def begins_rest(text: str) -> bool:
    """Whether a text begins with the end of a stretch of time, or is a month whose year stands elsewhere."""
    return REST_BEGINS.match(text) is not None or text.lower() in _NAMES


def _is_whole(text: str) -> bool:
    """Whether a text is a stretch of time, its end perhaps a short year (``2015-17``), which is no day of a month."""
    return STRETCH.fullmatch(text) is not None or _SHORT.fullmatch(text) is not None


def whole(pieces: Sequence[str]) -> bool:
    """Whether texts that stand one above the other are one date or stretch of time in pieces.

    The first of them is not whole, or the second one begins with a dash or what stands for it.
    """
    text = " ".join(pieces)
    if not STRETCH.fullmatch(text) or (_is_whole(pieces[0]) and not all(map(_DASHED.match, pieces[1:2]))):
        return False
    years = _YEAR.findall(text)
    return len(years) < 2 or years[0] <= years[-1]


def goes_back(pieces: Sequence[str]) -> bool:
    """Whether texts that stand one above the other, a stroke between them, are a stretch of time with its end on top."""
    strokes = [at for at, piece in enumerate(pieces) if piece in STROKES or _DASHED.fullmatch(piece)]
    return len(strokes) == 1 and 0 < strokes[0] < len(pieces) - 1 and _BACK.fullmatch(" ".join(pieces)) is not None


def are_ends(first: str, second: str) -> bool:
    """Whether two texts are years, or months in figures with their years, the later one second: ``06.2017`` and ``08.2017``."""
    ends = [_IN_FIGURES.fullmatch(text) for text in (first, second)]
    if None in ends:
        return False
    (month, year), (last_month, last_year) = (end.groups() for end in ends if end)
    return bool(month) == bool(last_month) and (int(year), int(month or 0)) < (int(last_year), int(last_month or 0))


def is_date(text: str) -> bool:
    """Whether a text is a date with its year, or a stretch of time, and nothing else."""
    return _DATE_WORDS.fullmatch(text.lower()) is not None and _YEAR_OR_SHORT.search(text) is not None


def is_duration(text: str) -> bool:
    """Whether a text may say in brackets how long something was, and nothing else: ``(2 years)``."""
    return _DURATION.fullmatch(text) is not None
