"""How dates are written: the forms of a point in time, of ranges between two, and of lengths, as regular expressions.

The words are those of ``data/months.toml``, in all its languages at once. What a match means is for `dates` to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from screen.model import LINE_END
from screen.phrases import folded, one_of
from screen.profile.vocabulary import any_of, load

_DASH = r"(?:[-\u2010-\u2015\u2212~\u2192\u2794\u279c\u25b6\u25b8\u25ba\u203a\u00bb\u2026>]|\.{2,3})"
_FULL = r"(?:19|20)\d\d"
_MARK = r"['’‘`]"
"""What stands for the figures of the century: ``'15``."""
_NTH, _OF = any_of("links", "day_endings"), any_of("links", "of_date")
_DAY = rf"(?:\d{{1,2}}{_NTH}?\s+)?"
_DAY_BEHIND = rf"(?:\s+\d{{1,2}}{_NTH}?(?!\d))?"
_FREE = r"(?<![\w/.@-])"
"""Before figures that are part of no other number, address or name."""
_AY = r"A\.?Y\.?\s*"
"""What stands before an academic year."""
_KEYS = """present to since end onwards both expected between early middle late season article promoted lasting
    year_unit month_unit""".split()


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms in the order in which they are looked for, each with the name of its reader; lengths; months and numbers."""

    forms: tuple[tuple[str, re.Pattern[str]], ...]
    duration: re.Pattern[str]
    before_duration: re.Pattern[str]
    """What may stand between a date and its length."""
    months: dict[str, int]
    numbers: dict[str, int]


@cache
def grammar() -> Grammar:
    """The grammar of all languages."""
    languages = load("months").values()
    numbers = {folded(name): i for language in languages for i, name in enumerate(language.get("numbers", []), 1)}
    months = {name: i for language in languages for i, names in enumerate(language.get("months", []), 1) for name in names}
    words = _words({key: [w for language in languages for w in language.get(key, [])] for key in _KEYS}, sorted(months))
    compiled = tuple((form, re.compile(pattern, re.IGNORECASE)) for form, pattern in _forms(words))
    between = re.compile(rf"[\s(,;:·|–—-]*(?:{words.lasting}\s*:?\s*)?", re.IGNORECASE)
    return Grammar(compiled, _duration(words, sorted(numbers)), between, months, numbers)


@dataclass(frozen=True, slots=True)
class _Words:
    """One of the words of a kind, each as a group; ``name`` are months."""

    name: str
    present: str
    part: str
    """Parts of a year, with places for the name of the point."""
    to: str
    since: str
    end: str
    onwards: str
    both: str
    expected: str
    between: str
    promoted: str
    lasting: str
    year_unit: str
    month_unit: str


def _words(said: dict[str, list[str]], months: Sequence[str]) -> _Words:
    any_of = {key: _any(words) for key, words in said.items()}
    present = rf"(?:(?:{any_of['to']}[\s-]+)?(?:{any_of['article']}\s+)?{any_of['present']})"
    part = "|".join(rf"(?P<{{p}}_{key}>{any_of[key]})" for key in ("early", "middle", "late"))
    kept = {key: any_of[key] for key in _Words.__dataclass_fields__ if key not in ("name", "present", "part")}
    return _Words(_any(months), present, rf"(?:(?:{part}|{any_of['season']})[\s-]+)?", **kept)


def _any(words: Sequence[str]) -> str:
    return one_of(set(words)).replace(r"\ ", r"[\s-]+")


def _point(words: _Words, p: str) -> str:
    """A point in time; the names of its groups begin with ``p``: "a" is a beginning or a lone date, "b" an end."""
    name = words.name
    day = rf"(?:\d{{1,2}}{_NTH}?\.?[\s-]*(?:{_OF}\s+)?)?"
    inner = rf"(?:\d{{1,2}}{_NTH}?\s*,\s*|\d{{1,2}}{_NTH}\s+)?"
    short = rf"{_MARK}\s?\d\d(?!\d)"
    free = _FREE if p == "a" else ""
    return (
        rf"(?:(?<![\w]){day}(?P<{p}_name1>{name})(?![^\W\d_])\.?\s*[,/.'’-]?\s*{inner}(?P<{p}_y1>{_MARK}?{_FULL}|{short})(?!\d)"
        rf"|(?<![\w]){day}(?P<{p}_name3>{name})[-/](?P<{p}_y6>\d\d)(?![\d\w])"
        rf"|{free}(?P<{p}_y2>{_FULL})(?:[-/.]|\s/\s(?=\d+\s*[\t–—-]))(?P<{p}_num1>0[1-9]|1[0-2]|[1-9](?=[\s),;:\]]|$))(?:[-/.][0-3]\d)?(?![\d/])"
        rf"|{free}(?:[0-3]?\d[/.-])?(?P<{p}_num2>0?[1-9]|1[0-2])(?:[/.-]|\s/\s)(?P<{p}_y3>{_FULL})(?!\d)"
        rf"|{free}(?!\d\.\d/10(?!\d))(?:[0-3]?\d[/.-])(?P<{p}_num4>0?[1-9]|1[0-2])[/.-](?P<{p}_y7>\d\d)(?![\d/.])"
        rf"|(?<!\w)(?P<{p}_y8>{_FULL})(?:\s+(?P<{p}_name2>{name})\b|\s*\((?P<{p}_name5>{name})\.?\)|,\s*(?P<{p}_name6>{name})\b(?!\.?[\s,’'-]*\d))"
        rf"|(?<!\w)[QS](?P<{p}_q1>[1-4])[\s/,-]*(?P<{p}_y4>{_FULL})|(?<!\w)(?P<{p}_y5>{_FULL})[\s/-]*Q(?P<{p}_q2>[1-4])(?!\w)"
        rf"|(?<!\w)H(?P<{p}_h1>[12])[\s/,-]*(?P<{p}_ya>{_FULL})"
        rf"|(?P<{p}_y9>{_FULL})\s*年\s*(?:(?P<{p}_num3>\d{{1,2}})\s*月)?"
        rf"|(?:\b[FA]Y\s*|{free}{words.part.format(p=p)})(?:c\.\s*)?(?P<{p}_y0>{_FULL})(?![\w@]|[-/.]\d{{2}}(?!\d)))"
    )


def _brief(words: _Words, p: str) -> str:
    """A year of two figures, with a month or alone behind a mark: read only where a range leaves no other meaning."""
    return (
        rf"(?:(?P<{p}_name4>{words.name})\.?[\s-]{_MARK}?(?P<{p}_yb>\d\d){_MARK}?"
        rf"|(?P<{p}_num5>0[1-9]|1[0-2])[/.](?P<{p}_yc>\d\d)|(?P<{p}_num6>[1-9])/(?P<{p}_yd>\d\d)|{_MARK}(?P<{p}_ye>\d\d))"
        r"(?![\w/.:]|,?\s+(?:19|20)\d\d)"
    )


def _spaced(p: str, month: str) -> str:
    """Month and year in figures with nothing between them, ``06 2018``: read only in a range."""
    return rf"{_FREE}(?P<{p}_num1>{month})\s(?P<{p}_y1>{_FULL})(?![\w/.-]\d)"


def _end(words: _Words, p: str) -> str:
    return rf"(?:(?P<{p}_now>(?<!\w){words.present}(?!\w))|{_point(words, p)})"


def _forms(words: _Words) -> tuple[tuple[str, str], ...]:
    """The forms: the name of the reader in `dates`, and the expression. What one has found is left to it by the next ones."""
    to, name = words.to, words.name
    a, b, end = _point(words, "a"), _point(words, "b"), _end(words, "b")
    now = rf"(?P<b_now>{words.present}(?!\w))"
    sep = rf"(?:\s*[(\[]?\s*{_DASH}{{1,3}}\s*|\s+{to}[\s-]+|\s*[,;|]?\s*{to}\s*:\s*|\s*至\s*|\s*到\s*)"
    since = rf"(?<!\w){words.since}\s*:?\s+"
    both = rf"\s*(?:{_DASH}{{1,2}}|/|(?:{words.to}|{words.both})(?!\w))\s*"
    months = rf"(?<!\w){_DAY}(?P<m1>{name})\.?{_DAY_BEHIND}{both}{_DAY}(?P<m2>{name})(?!\w)\.?{_DAY_BEHIND}"
    behind = rf"(?:[\s,]*(?:{_OF}\s+)?(?P<year>{_FULL}|['’‘]\d\d)(?!\d)|\s*\((?P<year_aside>{_FULL})\))"
    length = rf"(?:(?:{words.lasting}\s++)?\d{{1,2}}\s*+{words.month_unit}\s*+(?:[,:]\s*+)?(?:\(\s*+)?)"
    before = rf"{_FREE}(?P<year>{_FULL})\s*+(?:[,:|]\s*+)?(?:\(\s*+)?{length}?"
    month = r"0?[1-9]|1[0-2]"
    return (
        ("range", rf"(?<!\w){words.between}\s+{a}\s+(?:{words.both}|{words.to})\s+{end}"),
        ("range", rf"{since}{a}[\s,;.|/–-]+(?:{words.end}\s*:?\s+|{to}\s*:\s*){end}"),
        (
            "academic",
            rf"(?<![\w/.-])(?P<y1>{_FULL})/(?:20|19)?(?P<y1end>\d\d)(?:\s*[–-]\s*|\s+{to}\s+)(?:19|20)?\d\d/(?P<y2>(?:19|20)?\d\d)(?![\d/])",
        ),
        (
            "academic",
            rf"(?<!\w){_AY}(?P<y1>{_FULL})[/–-](?:20|19)?(?P<y1end>\d\d)(?:\s*[–-]\s*|\s+{to}\s+){_AY}(?:19|20)?\d\d[/–-](?P<y2>(?:19|20)?\d\d)(?!\d)",
        ),
        ("range", rf"(?:{since})?{_spaced('a', month)}{sep}{_spaced('b', month)}"),
        ("range", rf"(?:{since})?{_spaced('a', '0[1-9]|1[0-2]')}{sep}{now}"),
        ("expected_end", rf"(?:{since})?{a}{sep}\(?{words.expected}\)?\s*(?:in|by|:|pada)?\s*{b}"),
        ("range", rf"(?:{since})?{a}{sep}{end}"),
        ("range", rf"(?:{since})?{a}\s{now}(?=\s*(?:$|[\t:,(]))"),
        ("range", rf"{_FREE}{_brief(words, 'a')}{sep}(?:{now}|{_brief(words, 'b')})"),
        ("cells", rf"(?:{since})?{a}{sep}(?P<b_name4>{name})\.?[\s-](?P<b_yb>\d\d)(?![\w/.:]|,?\s+{_FULL})"),
        ("months", rf"(?:^\s*|(?<=\t)){a} +{b}(?!\s*[–—-])"),
        ("cells", rf"{a}[ ]*\t\s*{end}(?=\s*(?:[\t:]|$))"),
        ("cells", rf"(?:^\s*|(?<=\t)){_brief(words, 'a')}[ ]*\t\s*(?:{now}|{_brief(words, 'b')})(?=\s*(?:\t|$))"),
        ("cells", rf"(?:^\s*|(?<=\t)){a}[ {LINE_END}]+{end}\s*(?=\t|$)"),
        ("range", rf"{a}\s*[(\[]\s*(?P<b_now>{words.present})\s*[)\]]"),
        ("shared_year", rf"(?:{since})?{months}{behind}"),
        ("shared_year", rf"{before}{months}(?:\s*\))?(?![\s,]*(?:{_FULL}|['’‘]\d\d))"),
        ("shared_year", rf"(?:^\s*|(?<=\t))(?P<m1>{name})\.? +(?P<m2>{name})(?!\w)\.?{behind}(?=\s*(?:$|\t))"),
        ("short_end", rf"(?:\b[FA]Y\s*|{_FREE})(?P<y1>{_FULL})\s*[/–-]\s*{_MARK}?(?P<y2>\d\d)(?![\d/.-]|\w)"),
        ("range", rf"{a}\s*/\s*{end}"),
        ("pair", rf"{a}(?:\s*[,&]\s*|\s+{words.both}\s+){b}"),
        ("since", rf"{since}{a}"),
        ("since", rf"[(\[]\s*{words.promoted}\s+{a}\s*[)\]]"),
        ("since", rf"(?<!\w){words.present}\s*{_DASH}{{1,2}}\s*{a}(?!\s*{_DASH})"),
        ("since", rf"{a}\s*(?:{words.onwards}(?!\w)|{_DASH}{{1,2}}\s*(?=$|[),;:|(\t{LINE_END}]))"),
        ("expected", rf"(?<!\w){words.expected}\s*(?::|{any_of('links', 'on_date')})?\s*{a}"),
        ("single", a),
        ("single", rf"(?<=[\w, ][ (]){_MARK}(?P<a_y1>\d\d)(?=\s*(?:$|[\t,;:|()]))"),
    )


def _duration(words: _Words, numbers: Sequence[str]) -> re.Pattern[str]:
    """A length of time, of years or months or both."""
    count = _any(numbers)
    return re.compile(
        rf"(?<![\w.,/])(?=\d|{count}\b)"
        rf"(?:(?P<years>\d{{1,2}}|{count})\s*\+?\s*{words.year_unit}\b\.?[\s,]*(?:{any_of('links', 'and')}\s+|&\s*)?)?"
        rf"(?:(?P<months>\d{{1,3}}|{count})\s*{words.month_unit}\b\.?)?",
        re.IGNORECASE,
    )
