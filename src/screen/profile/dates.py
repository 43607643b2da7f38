"""Dates as people write them, turned into periods of whole months with two bounds for each end.

Month names and the words around dates come from ``data/months.toml``; day-month order is the Malaysian one (d/m/y). A year
alone is January to December; a quarter is its three months. Nothing here asks for today's date: what is ongoing says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from screen.model import LINE_END, Period, month_index
from screen.phrases import folded
from screen.profile.date_spelling import mended
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
    text = mended(text, grammar.months)
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


def begins(text: str) -> bool:
    """Whether a text begins with a date."""
    return any(dated.start == 0 for dated in find(text)[:1])


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
    years, over = (_count(match[unit] or "0") for unit in ("years", "months"))
    months = 12 * years + over
    return (match.start(), match.end(), months) if 0 < months <= 720 else None


def _count(written: str) -> int:
    """A number in figures or words; nought for letters that only look like one."""
    return int(written) if written.isdigit() else _grammar().numbers.get(folded(written), 0)


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
    months: dict[str, int]
    numbers: dict[str, int]


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

    def _academic(self, match: re.Match[str]) -> Dated | None:
        """``2018/2019 – 2020/2021``: from the first year of the first session to the second year of the last one."""
        first, last = _year(match["y1"]), _year(match["y2"])
        if first is None or last is None or last <= first or int(match["y1end"]) != (first + 1) % 100:
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
        if half := g.get(p + "_h1"):
            bound = month_index(year, 6 * int(half) - 5) if p == "a" else month_index(year, 6 * int(half))
            return _Point((bound, bound))
        name = next((v for k, v in g.items() if v and k.startswith(p + "_name")), None)
        number = next((v for k, v in g.items() if v and k.startswith(p + "_num")), None)
        if name:
            month = self.months[name.casefold().rstrip(".")]
        elif number:
            month = int(number)
        else:
            return _Point(_part_of_year(year, [bool(g.get(f"{p}_{part}")) for part in ("early", "middle", "late")]))
        if not 1 <= month <= 12:
            return None
        return _Point((month_index(year, month), month_index(year, month)))


def _whole_year(year: int) -> Bounds:
    return month_index(year, 1), month_index(year, 12)


def _part_of_year(year: int, thirds: Sequence[bool]) -> Bounds:
    """The third of a year that words such as "early", "mid" and "end of" mean; all of it without them."""
    if True not in thirds:
        return _whole_year(year)
    first = month_index(year, 4 * thirds.index(True) + 1)
    return first, first + 3


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
    return "|".join(re.escape(w).replace(r"\ ", r"[\s-]+") for w in sorted(set(words), key=lambda w: (-len(w), w)))


_KEYS = (
    "present",
    "to",
    "since",
    "end",
    "onwards",
    "both",
    "expected",
    "between",
    "early",
    "middle",
    "late",
    "season",
    "article",
    "promoted",
)
_UNITS = ("year_unit", "month_unit")


@cache
def _grammar() -> _Grammar:
    languages = load("months").values()
    numbers = {folded(name): i for language in languages for i, name in enumerate(language.get("numbers", []), 1)}
    months = {name: i for language in languages for i, names in enumerate(language.get("months", []), 1) for name in names}
    word = {key: [w for language in languages for w in language.get(key, [])] for key in (*_KEYS, *_UNITS)}
    name = rf"(?:{_any(sorted(months))})"
    to = rf"(?:{_any(word['to'])})"
    present = rf"(?:(?:{to}[\s-]+)?(?:(?:{_any(word['article'])})\s+)?(?:{_any(word['present'])}))"
    part = "|".join(rf"(?P<{{p}}_{key}>{_any(word[key])})" for key in ("early", "middle", "late"))
    part = rf"(?:(?:{part}|{_any(word['season'])})[\s-]+)?"

    def point(p: str) -> str:
        day = r"(?:\d{1,2}(?:st|nd|rd|th|hb)?\.?[\s-]*(?:of\s+)?)?"
        inner = r"(?:\d{1,2}(?:st|nd|rd|th)?\s*,\s*|\d{1,2}(?:st|nd|rd|th)\s+)?"
        full = r"(?:19|20)\d\d"
        short = r"['’‘`]\s?\d\d(?!\d)"
        free = r"(?<![\w/.@-])" if p == "a" else ""
        return (
            rf"(?:(?<![\w]){day}(?P<{p}_name1>{name})(?![^\W\d_])\.?\s*[,/.-]?\s*{inner}(?P<{p}_y1>['’‘`]?{full}|{short})(?!\d)"
            rf"|(?<![\w]){day}(?P<{p}_name3>{name})[-/](?P<{p}_y6>\d\d)(?![\d\w])"
            rf"|{free}(?P<{p}_y2>{full})[-/.](?P<{p}_num1>0[1-9]|1[0-2]|[1-9](?=[\s),;:\]]|$))(?:[-/.][0-3]\d)?(?![\d/])"
            rf"|{free}(?:[0-3]?\d[/.-])?(?P<{p}_num2>0?[1-9]|1[0-2])(?:[/.-]|\s/\s)(?P<{p}_y3>{full})(?!\d)"
            rf"|{free}(?:[0-3]?\d[/.-])(?P<{p}_num4>0?[1-9]|1[0-2])[/.-](?P<{p}_y7>\d\d)(?![\d/.])"
            rf"|(?<!\w)(?P<{p}_y8>{full})(?:\s+(?P<{p}_name2>{name})\b|\s*\((?P<{p}_name5>{name})\.?\))"
            rf"|(?<!\w)[QS](?P<{p}_q1>[1-4])[\s/,-]*(?P<{p}_y4>{full})|(?<!\w)(?P<{p}_y5>{full})[\s/-]*Q(?P<{p}_q2>[1-4])(?!\w)"
            rf"|(?<!\w)H(?P<{p}_h1>[12])[\s/,-]*(?P<{p}_ya>{full})"
            rf"|(?P<{p}_y9>{full})\s*年\s*(?:(?P<{p}_num3>\d{{1,2}})\s*月)?"
            rf"|(?:\b[FA]Y\s*|{free}{part.format(p=p)})(?:c\.\s*)?(?P<{p}_y0>{full})(?![\w@]|[-/.]\d{{2}}(?!\d)))"
        )

    def brief(p: str) -> str:
        """Month and two figures of a year: read only where a range leaves no other meaning."""
        return (
            rf"(?:(?P<{p}_name4>{name})\.?[\s-](?P<{p}_yb>\d\d)"
            rf"|(?P<{p}_num5>0[1-9]|1[0-2])[/.](?P<{p}_yc>\d\d))(?![\w/.:]|,?\s+(?:19|20)\d\d)"
        )

    def end(p: str) -> str:
        return rf"(?:(?P<{p}_now>(?<!\w){present}(?!\w))|{point(p)})"

    sep = rf"(?:\s*[(\[]?\s*{_DASH}{{1,3}}\s*|\s+{to}[\s-]+|\s*[,;|]?\s*{to}:\s*|\s*至\s*|\s*到\s*)"
    since = rf"(?<!\w)(?:{_any(word['since'])})\s*:?\s+"
    day, after = r"(?:\d{1,2}(?:st|nd|rd|th|hb)?\s+)?", r"(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?"
    both = rf"\s*(?:{_DASH}{{1,2}}|/|(?:{_any([*word['to'], *word['both']])})(?!\w))\s*"
    ended = rf"(?:{_any(word['end'])})"
    closing = r"(?P<year>(?:19|20)\d\d|['’‘]\d\d)(?!\d)"
    between = rf"(?<!\w)(?:{_any(word['between'])})\s+{point('a')}\s+(?:{_any([*word['both'], *word['to']])})\s+{end('b')}"
    forms = (
        ("range", between),
        ("range", rf"{since}{point('a')}[\s,;|/–-]+(?:{ended}\s*:?\s+|{to}\s*:\s*){end('b')}"),
        (
            "academic",
            r"(?<![\w/.-])(?P<y1>(?:19|20)\d\d)/(?:20|19)?(?P<y1end>\d\d)\s*[–-]\s*(?:19|20)?\d\d/(?P<y2>(?:19|20)?\d\d)(?![\d/])",
        ),
        ("range", rf"(?:{since})?{point('a')}{sep}{end('b')}"),
        ("range", rf"(?<![\w/.@-]){brief('a')}{sep}(?:(?P<b_now>{present}(?!\w))|{brief('b')})"),
        ("range", rf"{point('a')}[ ]*\t\s*{end('b')}(?=\s*(?:[\t:]|$))"),
        ("range", rf"(?:^\s*|(?<=\t)){point('a')}[ {LINE_END}]+{end('b')}\s*(?=\t|$)"),
        ("range", rf"{point('a')}\s*[(\[]\s*(?P<b_now>{present})\s*[)\]]"),
        ("shared_year", rf"(?:{since})?(?<!\w){day}(?P<m1>{name})\.?{after}{both}{day}(?P<m2>{name})\.?{after}[\s,]*{closing}"),
        ("short_end", r"(?:\b[FA]Y\s*|(?<![\w/.@-]))(?P<y1>(?:19|20)\d\d)\s*[/–-]\s*(?P<y2>\d\d)(?![\d/.-]|\w)"),
        ("range", rf"(?:\b[FA]Y\s*|(?<![\w/.-]))(?P<a_y1>(?:19|20)\d\d)\s?/\s?{end('b')}"),
        ("pair", rf"{point('a')}(?:\s*[,&]\s*|\s+(?:{_any(word['both'])})\s+){point('b')}"),
        ("since", rf"{since}{point('a')}"),
        ("since", rf"[(\[]\s*(?:{_any(word['promoted'])})\s+{point('a')}\s*[)\]]"),
        ("since", rf"(?<!\w){present}\s*{_DASH}{{1,2}}\s*{point('a')}(?!\s*{_DASH})"),
        ("open", rf"{point('a')}\s*(?:(?:{_any(word['onwards'])})(?!\w)|{_DASH}{{1,2}}\s*(?=$|[),;|(\t]))"),
        ("expected", rf"(?<!\w)(?:{_any(word['expected'])})\s*(?:in|by|:|pada)?\s*{point('a')}"),
        ("single", point("a")),
    )
    compiled = tuple((re.compile(pattern, re.IGNORECASE), _Reader(form, months)) for form, pattern in forms)
    count = rf"(?:{_any(sorted(numbers))})"
    years, month_words = (_any(word[unit]) for unit in _UNITS)
    spelled = re.compile(
        rf"(?<![\w.,/])(?=\d|{count}\b)(?:(?P<years>\d{{1,2}}|{count})\s*\+?\s*(?:{years})\b\.?[\s,]*(?:and\s+|dan\s+|&\s*)?)?"
        rf"(?:(?P<months>\d{{1,3}}|{count})\s*(?:{month_words})\b\.?)?",
        re.IGNORECASE,
    )
    return _Grammar(compiled, spelled, months, numbers)
