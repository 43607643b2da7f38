"""Lines of a CV → paragraphs: wrapped text in one line each, but not the heads of entries, whose dates end a line.

Ranges of dates that the end of a line breaks are whole again. The words that say at the end of a line that it goes on below
are in ``data/line_ends.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from screen.model import LINE_END, Line
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.vocabulary import any_of

_WORD = re.compile(r"\S*\w\S*")
_LABEL = re.compile(r"[A-Z]\w+(?: \w+)?:\s")
OPEN_END = re.compile(rf"(?:[-\u2010-\u2015~\u2192]|\b{any_of('links', 'until')})(?:\s+\d\d?)?\s*$", re.IGNORECASE)
"""What leads to the end of a range, at the end of a line, and perhaps the day of that."""
_DASHED = re.compile(r"\s*[-\u2010-\u2015\u2192]\s")
_MONTH_AND_DASH = re.compile(r"\b[A-Z][a-z]{2,8}\.?\s*[-\u2010-\u2015]\s*$")
_SET_APART = re.compile(r"\w[^\t]*(?:\s[-\u2010-\u2015|]\s|[\u2013\u2014]\s*)[(\[]?$")
"""A mark between a name and the dates that end its line."""
LINKED = re.compile(rf"\b{any_of('line_ends', 'before_dates')}(?:\s+{any_of('links', 'the')})?\s*$", re.IGNORECASE)
"""A word at the end of a line after which a date carries on the sentence."""
_BEGUN_OR_ENDED = re.compile(rf"\b{any_of('line_ends', 'begun_or_ended')}\s*$", re.IGNORECASE)
"""So does one that says what began or ended on the date."""
SENTENCE_WORDS, HEADING_WORDS = 16, 12
"""The most words of a line that is no sentence, and of a heading or the name of an entry."""
_RESULT = re.compile(
    rf"[ )\].,]*(?:[,;]?\s*(?:\([^()]{{1,40}}\)|{any_of('education', 'averages')}\b[^,;]{{1,20}}))?[ )\].,]*", re.IGNORECASE
)
_ASIDE = re.compile(r"\s*\([^()\d\s]*\)\s*")
_NAME_BEGUN = re.compile(rf"\b{any_of('line_ends', 'begun_names')}$")
"""The beginning of a name at the end of a line."""
_LOUD_NAME_BEGUN = re.compile(_NAME_BEGUN.pattern, re.IGNORECASE)
"""The same in capitals."""
_CUT_WORDS = 4
"""The words of a line that such a name ends, at least."""
_LONGEST_PARAGRAPH = 2_000
_YEAR = re.compile(r"(?:(?:19|20)\d\d|['’]\d\d)(?!\w|[-/.]\d)")
_SPEAKER = re.compile(rf"{any_of('links', 'speaker')}\s[a-z]")
BLANK_LINE = 0.9
"""White space above a line that stands apart, in heights of it."""
#: A word at the end of a line, behind a blank, a bracket or the dash of a stretch of time.
_LAST_WORD = re.compile(r"(?:(?<=[\s(–—-])|^)[^\W\d_]+\.?$")
_LOOSE = 0.2
"""White space, in heights of a line, by which paragraphs are set apart."""
_EQUAL, _SCANNED = 0.6, 0.12
"""Points by which letters of one size differ at most; and the part of their size, as scans measure it, where a text goes on."""


def count_of_words(text: str) -> int:
    """How many words a text has; the marks between the parts of a line are none."""
    return len(_WORD.findall(text))


def paragraphs(lines: Sequence[Line]) -> list[Line]:
    """Lines with wrapped text joined to one line each, its breaks marked, in the place of the first; rows of tables stay."""
    joined: list[Line] = []
    for line, below in zip_longest(lines, lines[1:]):
        last = joined[-1] if joined else None
        if last is not None and (_goes_on(last, line, below) or _broken_range(last, line)):
            joined[-1] = replace(last, text=f"{last.text}{LINE_END}{line.text}")
        else:
            joined.append(line)
    return joined


def _goes_on(last: Line, line: Line, below: Line | None) -> bool:
    """Whether a line is the rest of the one above."""
    begun = line.continues or _is_aside(last, line) or _speaks_on(last, line) or _is_cut_name(last, line)
    return begun and _carries_on(last, line) and not _stands_over_dates(last, line, below)


def _speaks_on(last: Line, line: Line) -> bool:
    """Whether a line goes on with "I" in a sentence begun above: ``… until August 2018`` over ``I was …``."""
    alike = line.column == last.column and line.gap < _LOOSE and not (line.bullet or last.bullet or "\t" in last.text)
    return alike and _SPEAKER.match(line.text) is not None and LINE_END in last.text and last.text.rstrip()[-1:].isalnum()


def _is_aside(last: Line, line: Line) -> bool:
    """Whether a line is a word in brackets, which had no room above: ``Unified Certificate`` over ``(UC)``; not below dates."""
    return line.column == last.column and _ASIDE.fullmatch(line.text) is not None and not (line.bullet or dates.find(last.text))


def _is_cut_name(last: Line, line: Line) -> bool:
    """Whether the line above ends with the beginning of a name: ``Bachelor of Law, Universiti`` over ``Laut. CGPA 3.2``."""
    words = last.text.split()
    begun = _LOUD_NAME_BEGUN if words and words[-1].isupper() else _NAME_BEGUN
    cut = len(words) >= _CUT_WORDS and begun.search(last.text) is not None
    return cut and line.column == last.column and line.text[:1].isupper() and not line.bullet


def _broken_range(last: Line, line: Line) -> bool:
    """A date that is cut by the end of the line, a range before or after its dash: ``June 2018 –`` over ``May 2020``."""
    if line.page != last.page:
        return False
    if not line.bullet and (_is_month_and_year(last.text, line.text) or _ends_with_month(last.text, line.text)):
        return True
    if not dates.find(last.text):
        return False
    if _DASHED.match(line.text) and not line.bullet:
        return dates.runs_on(last.text, line.text)
    return bool(OPEN_END.search(last.text)) and any(d.start == 0 and not d.exact for d in dates.find(line.text.strip()))


def _ends_with_month(above: str, below: str) -> bool:
    """Whether a range begins at the end of a line with a month alone: ``January –`` over ``March 2020``."""
    return _MONTH_AND_DASH.search(above) is not None and dates.begins(below) and dates.runs_on(above, below)


def _is_month_and_year(above: str, below: str) -> bool:
    """Whether a line ends with a month whose year begins the next one: ``since August`` over ``2016 until now``."""
    month, year = _LAST_WORD.search(above), _YEAR.match(below)
    return bool(month and year and dates.begins(f"{month[0]} {year[0]}") and not dates.find(month[0]))


def _leads_to_date(text: str) -> bool:
    """Whether a date carries on a line: behind a stroke or a word that dates follow."""
    return text.endswith("|") or LINKED.search(text) is not None or _BEGUN_OR_ENDED.search(text) is not None


def _ends_item(last: Line, line: Line) -> bool:
    """Whether a line that begins with a date is the rest of an item of a list.

    So is a lone date, and any in small letters or behind a comma.
    """
    led = line.text[:1].islower() or last.text.rstrip().endswith(",")
    return last.bullet and (led or not dates.has_range(line.text))


def _carries_on(last: Line, line: Line) -> bool:
    alike = line.page == last.page and abs(line.size - last.size) < max(_EQUAL, _SCANNED * last.size if line.continues else 0)
    of_one_look = line.continues or line.bold == last.bold
    dated = dates.begins(line.text.strip()) and not (_leads_to_date(last.text) or _ends_item(last, line))
    if len(last.text) > _LONGEST_PARAGRAPH or _ends_head(last) or _are_heads(last, line):
        return False
    row = "\t" in line.text or _LABEL.match(line.text) or _heads_entry(last, line)
    return alike and of_one_look and not dated and not row


def _are_heads(last: Line, line: Line) -> bool:
    """Whether two short lines both end with a range of dates: the heads of two entries."""
    return all(count_of_words(one.text) <= SENTENCE_WORDS and _last_range(one.text) for one in (last, line))


def _last_range(text: str) -> Dated | None:
    """The range of dates that a text ends with, but for a result or a remark in brackets."""
    found = dates.find(text)
    return found[-1] if found and found[-1].exact and _RESULT.fullmatch(text, found[-1].end) else None


def _ends_head(last: Line) -> bool:
    """Whether a short line ends with a range of dates apart from its name: ``Clerk, Pearl Bank — Oct 2018 to May 2019``."""
    ended = _last_range(last.text)
    if ended is None or count_of_words(last.text) > SENTENCE_WORDS:
        return False
    return _SET_APART.search(last.text[: ended.start]) is not None


def _heads_entry(last: Line, line: Line) -> bool:
    """Whether a short line below the end of a sentence ends with a range of dates: the head of the next entry."""
    return _is_short_below_sentence(last, line) and _last_range(line.text) is not None


def _stands_over_dates(last: Line, line: Line, below: Line | None) -> bool:
    """Whether a short line below the end of a sentence has a range of dates below it: the head of the next entry."""
    if below is None or not _is_short_below_sentence(last, line) or not line.text[-1:].isalpha():
        return False
    found = dates.find(below.text)
    return bool(found) and found[0].exact and found[0].start == 0


def _is_short_below_sentence(last: Line, line: Line) -> bool:
    """Whether a short line with a capital stands below the end of a sentence."""
    return last.text.rstrip().endswith(".") and len(line.text.split()) <= HEADING_WORDS and line.text[:1].isupper()
