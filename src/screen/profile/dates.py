"""Dates as people write them, turned into periods of whole months with two bounds for each end.

Month names and the words around dates come from ``data/months.toml``; day-month order is the Malaysian one (d/m/y). A year
alone is January to December; a quarter is its three months. Nothing here asks for today's date: what is ongoing says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from screen.model import Period, month_index
from screen.profile.vocabulary import load

Bounds = tuple[int, int]

_DASH = "[-\u2010-\u2015\u2212~\u2192\u2794>]"
_DIGITS = re.compile(r"\d\d")
_EARLIEST, _LATEST = 1940, 2100


@dataclass(frozen=True, slots=True)
class Dated:
    """A period found at ``text[start:end]``; ``exact`` when it is a range, open or closed, and not a single date."""

    start: int
    end: int
    period: Period
    exact: bool
    expected: bool = False


@dataclass(frozen=True, slots=True)
class _Point:
    bounds: Bounds | None
    """None stands for "to date"."""


@lru_cache(maxsize=2048)
def find(text: str) -> tuple[Dated, ...]:
    """All dates, ranges and durations in a text, left to right, without overlaps; a duration beside a range joins it."""
    if not _DIGITS.search(text):
        return ()
    grammar = _grammar()
    spans: list[Dated] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in grammar.ranges:
        for match in pattern.finditer(text):
            if any(match.start() < b and a < match.end() for a, b in taken):
                continue
            found = read(match)
            if found is not None:
                spans.append(found)
                taken.append((found.start, found.end))
    spans.sort(key=lambda d: d.start)
    return tuple(_with_durations(text, spans))


def undated(text: str) -> str:
    """A text with a tab in the place of each of its dates."""
    for dated in reversed(find(text)):
        text = f"{text[: dated.start]}\t{text[dated.end :]}"
    return text


def duration(text: str) -> tuple[int, int, int] | None:
    """The first printed duration ("1 yr 8 mos", "(5 bulan)"): start, end and months."""
    match = _grammar().duration.search(text)
    if match is None:
        return None
    months = 12 * int(match["years"] or 0) + int(match["months"] or 0)
    return (match.start(), match.end(), months) if 0 < months <= 720 else None


def _with_durations(text: str, spans: Sequence[Dated]) -> list[Dated]:
    result: list[Dated] = []
    for position, dated in enumerate(spans):
        until = spans[position + 1].start if position + 1 < len(spans) else len(text)
        printed = duration(text[dated.end : min(until, dated.end + 40)])
        if printed is None or not re.fullmatch(r"[\s(,;:·|–—-]*", text[dated.end : dated.end + printed[0]]):
            result.append(dated)
            continue
        end = dated.end + printed[1]
        if text[end : end + 1] == ")":
            end += 1
        period = Period(dated.period.start, dated.period.end, dated.period.ongoing, printed[2])
        result.append(Dated(dated.start, end, period, dated.exact, dated.expected))
    return result


# ------------------------------------------------------------------------------------------------------------- grammar


@dataclass(frozen=True, slots=True)
class _Grammar:
    ranges: tuple[tuple[re.Pattern[str], _Reader], ...]
    duration: re.Pattern[str]


class _Reader:
    """Reads one form of date from a match; None when the numbers make no date."""

    def __init__(self, form: str, months: dict[str, int]) -> None:
        self.form = form
        self.months = months

    def __call__(self, match: re.Match[str]) -> Dated | None:
        return getattr(self, "_" + self.form)(match)  # type: ignore[no-any-return]

    def _range(self, match: re.Match[str]) -> Dated | None:
        first, last = self._point(match, "a"), self._point(match, "b")
        if first is None or last is None or first.bounds is None:
            return None
        if last.bounds is None:
            return Dated(match.start(), match.end(), Period(first.bounds, None, ongoing=True), exact=True)
        if last.bounds[1] < first.bounds[0]:
            return None
        return Dated(match.start(), match.end(), Period(first.bounds, last.bounds), exact=True)

    def _shared_year(self, match: re.Match[str]) -> Dated | None:
        year = _year(match["year"])
        first, last = self.months[match["m1"].casefold().rstrip(".")], self.months[match["m2"].casefold().rstrip(".")]
        if year is None:
            return None
        start = month_index(year - (last < first), first)
        end = month_index(year, last)
        return Dated(match.start(), match.end(), Period((start, start), (end, end)), exact=True)

    def _short_end(self, match: re.Match[str]) -> Dated | None:
        """``2018/19``, ``2018-19``, ``FY2018/19``: two years, the second written short."""
        first = _year(match["y1"])
        if first is None:
            return None
        last = first - first % 100 + int(match["y2"])
        if not 0 < last - first <= 12:
            return None
        return Dated(match.start(), match.end(), Period(_whole_year(first), _whole_year(last)), exact=True)

    def _since(self, match: re.Match[str]) -> Dated | None:
        point = self._point(match, "a")
        if point is None or point.bounds is None:
            return None
        return Dated(match.start(), match.end(), Period(point.bounds, None, ongoing=True), exact=True)

    _open = _since

    def _single(self, match: re.Match[str]) -> Dated | None:
        point = self._point(match, "a")
        if point is None or point.bounds is None:
            return None
        return Dated(match.start(), match.end(), Period(None, point.bounds), exact=False)

    def _expected(self, match: re.Match[str]) -> Dated | None:
        found = self._single(match)
        return found and Dated(found.start, found.end, found.period, exact=False, expected=True)

    def _pair(self, match: re.Match[str]) -> Dated | None:
        """``Dec 2016, Dec 2017``: the first and the last of several dates."""
        found = self._range(match)
        return found and Dated(found.start, found.end, found.period, exact=False)

    def _point(self, match: re.Match[str], p: str) -> _Point | None:
        g = match.groupdict()
        if g.get(p + "_now"):
            return _Point(None)
        year = _year(next((v for k, v in g.items() if v and k.startswith(p + "_y")), ""))
        if year is None:
            return None
        if quarter := g.get(p + "_q1") or g.get(p + "_q2"):
            first = month_index(year, 3 * int(quarter) - 2)
            bound = first if p == "a" else first + 2
            return _Point((bound, bound))
        name = next((v for k, v in g.items() if v and k.startswith(p + "_name")), None)
        number = next((v for k, v in g.items() if v and k.startswith(p + "_num")), None)
        if name:
            month = self.months[name.casefold().rstrip(".")]
        elif number:
            month = int(number)
        else:
            return _Point(_whole_year(year))
        if not 1 <= month <= 12:
            return None
        return _Point((month_index(year, month), month_index(year, month)))


def _whole_year(year: int) -> Bounds:
    return month_index(year, 1), month_index(year, 12)


def _year(written: str) -> int | None:
    digits = re.sub(r"\D", "", written or "")
    if len(digits) == 2:
        short = int(digits)
        return 2000 + short if short <= 40 else 1900 + short
    if len(digits) != 4:
        return None
    year = int(digits)
    return year if _EARLIEST <= year <= _LATEST else None


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(set(words), key=lambda w: (-len(w), w)))


_KEYS = ("present", "to", "since", "end", "onwards", "both", "expected", "year_unit", "month_unit")


@cache
def _grammar() -> _Grammar:
    languages = load("months").values()
    months = {name: i for language in languages for i, names in enumerate(language.get("months", []), 1) for name in names}
    word = {key: [w for language in languages for w in language.get(key, [])] for key in _KEYS}
    name = rf"(?:{_any(sorted(months))})"
    present = rf"(?:{_any(word['present'])})"

    def point(p: str) -> str:
        day = r"(?:\d{1,2}(?:st|nd|rd|th|hb)?\.?[\s-]*(?:of\s+)?)?"
        full = r"(?:19|20)\d\d"
        free = r"(?<![\w/.@-])" if p == "a" else ""
        return (
            rf"(?:(?<![\w]){day}(?P<{p}_name1>{name})\b\.?\s*[,/.-]?\s*(?P<{p}_y1>{full}|['’‘`]\d\d(?!\d))(?!\d)"
            rf"|(?<![\w]){day}(?P<{p}_name3>{name})[-/](?P<{p}_y6>\d\d)(?![\d\w])"
            rf"|{free}(?P<{p}_y2>{full})[-/.](?P<{p}_num1>0[1-9]|1[0-2])(?:[-/.][0-3]\d)?(?![\d/])"
            rf"|{free}(?:[0-3]?\d[/.-])?(?P<{p}_num2>0?[1-9]|1[0-2])[/.-](?P<{p}_y3>{full})(?!\d)"
            rf"|{free}(?:[0-3]?\d[/.-])(?P<{p}_num4>0[1-9]|1[0-2])[/.-](?P<{p}_y7>\d\d)(?![\d/.])"
            rf"|(?<!\w)(?P<{p}_y8>{full})\s+(?P<{p}_name2>{name})\b"
            rf"|(?<!\w)[QS](?P<{p}_q1>[1-4])[\s/,-]*(?P<{p}_y4>{full})|(?<!\w)(?P<{p}_y5>{full})[\s/-]*Q(?P<{p}_q2>[1-4])(?!\w)"
            rf"|(?P<{p}_y9>{full})\s*年\s*(?:(?P<{p}_num3>\d{{1,2}})\s*月)?"
            rf"|(?:\bFY\s*|{free})(?:c\.\s*)?(?P<{p}_y0>{full})(?![\w@]|[-/.]\d{{2}}(?!\d)))"
        )

    def end(p: str) -> str:
        return rf"(?:(?P<{p}_now>(?<!\w){present}(?!\w))|{point(p)})"

    sep = rf"(?:\s*[(\[]?\s*{_DASH}{{1,3}}\s*|\s+(?:{_any(word['to'])})\s+|\s*至\s*|\s*到\s*)"
    since = rf"(?<!\w)(?:{_any(word['since'])})\s*:?\s+"
    both = rf"\s*(?:{_DASH}{{1,2}}|/|(?:{_any([*word['to'], *word['both']])})(?!\w))\s*"
    forms = (
        ("range", rf"(?:{since})?{point('a')}{sep}{end('b')}"),
        ("range", rf"{point('a')}[ ]*\t\s*{end('b')}(?=\s*(?:\t|$))"),
        ("shared_year", rf"(?<!\w)(?P<m1>{name})\.?{both}(?P<m2>{name})\.?[\s,]*(?P<year>(?:19|20)\d\d|['’‘]\d\d)(?!\d)"),
        ("short_end", r"(?:\bFY\s*|(?<![\w/.@-]))(?P<y1>(?:19|20)\d\d)\s*[/–-]\s*(?P<y2>\d\d)(?![\d/.-]|\w)"),
        ("range", rf"(?<![\w/.-])(?P<a_y1>(?:19|20)\d\d)/{end('b')}"),
        ("range", rf"{since}{point('a')}\s*[,;/–-]\s*(?:{_any(word['end'])})\s*:?\s+{point('b')}"),
        ("pair", rf"{point('a')}(?:\s*[,&]\s*|\s+(?:{_any(word['both'])})\s+){point('b')}"),
        ("since", rf"{since}{point('a')}"),
        ("open", rf"{point('a')}\s*(?:(?:{_any(word['onwards'])})(?!\w)|{_DASH}{{1,2}}\s*(?=$|[),;|(\t]))"),
        ("expected", rf"(?<!\w)(?:{_any(word['expected'])})\s*(?:in|by|:|pada)?\s*{point('a')}"),
        ("single", point("a")),
    )
    compiled = tuple((re.compile(pattern, re.IGNORECASE), _Reader(form, months)) for form, pattern in forms)
    years, month_words = _any(word["year_unit"]), _any(word["month_unit"])
    spelled = re.compile(
        rf"(?<![\w.,/])(?=\d)(?:(?P<years>\d{{1,2}})\s*\+?\s*(?:{years})\b\.?[\s,]*(?:and\s+|dan\s+)?)?"
        rf"(?:(?P<months>\d{{1,3}})\s*(?:{month_words})\b\.?)?",
        re.IGNORECASE,
    )
    return _Grammar(compiled, spelled)
