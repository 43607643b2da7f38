"""The closing date and time that an advert prints, with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, time

from screen.criteria.draft.lines import Block, sentences
from screen.criteria.draft.table import book, table
from screen.criteria.draft.values import Closing

_MONTHS = {word: int(number) for number, names in table()["months"].items() for word in names}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATES = (
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|hb)?\.?\s+(?:of\s+|haribulan\s+)?(?P<m>{_MONTH})\.?,?\s+(?P<y>20\d\d)\b",
        re.IGNORECASE,
    ),
    re.compile(rf"\b(?P<m>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>20\d\d)\b", re.IGNORECASE),
    re.compile(r"\b(?P<y>20\d\d)-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(r"\b(?P<d>\d{1,2})[/.\-](?P<m>\d{1,2})[/.\-](?P<y>20\d\d)\b"),
)
_CLOCK = re.compile(
    r"\b(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?P<half>a\.?m\b|p\.?m\b|noon\b|pagi\b|tengah hari\b|petang\b|malam\b)\.?"
    r"|\b(?P<h24>[01]?\d|2[0-3])[:.](?P<m24>\d{2})\b"
    r"|\b(?P<word>midnight|noon|tengah malam)\b",
    re.IGNORECASE,
)
_AFTERNOON = ("p", "petang", "malam", "noon", "tengah hari")


def closing(every: Iterable[Block]) -> Closing | None:
    """The first date that stands beside a word for closing; a plain "before" or "by" counts where no better one does."""
    found = list(_found(every))
    return min(found, key=lambda item: item[0], default=(0, None))[1]


def _found(every: Iterable[Block]) -> Iterator[tuple[int, Closing]]:
    for number, block in enumerate(every):
        for sentence in sentences(block.text):
            cue = book("post", "closing").first(sentence)
            for pattern in _DATES if cue is not None else ():
                match = pattern.search(sentence)
                day = _day(match) if match else None
                if cue is None or match is None or day is None:
                    continue
                weak = cue.phrase in ("before", "by", "until", "sebelum", "sehingga", "closing", "closes")
                yield 1000 * weak + number, _closing(sentence, match, day, numeric=pattern is _DATES[-1])


def _closing(sentence: str, match: re.Match[str], day: date, *, numeric: bool) -> Closing:
    clocks = [clock for clock in _CLOCK.finditer(sentence) if not match.start() <= clock.start() < match.end()]
    minute = next((at for clock in clocks if (at := _minute(clock)) is not None), None)
    end = max([match.end(), *(clock.end() for clock in clocks if minute is not None and clock.start() - match.end() < 20)])
    unsure = numeric and int(match["d"]) <= 12 and match["d"] != match["m"]
    return Closing(day, minute, sentence[:end].strip(), unsure)


def _day(match: re.Match[str]) -> date | None:
    month = match["m"].casefold()
    try:
        return date(int(match["y"]), _MONTHS.get(month) or int(month), int(match["d"]))
    except ValueError:
        return None


def _minute(clock: re.Match[str]) -> time | None:
    if clock["word"]:
        return time(12, 0) if clock["word"].casefold() == "noon" else time(23, 59)
    if clock["h24"]:
        return time(int(clock["h24"]), int(clock["m24"])) if int(clock["m24"]) < 60 else None
    hour, minute, half = int(clock["h"]), int(clock["m"] or 0), clock["half"].casefold()
    if not 1 <= hour <= 12 or minute > 59:
        return None
    hour = hour % 12 + (12 if half.startswith(_AFTERNOON) else 0)
    return time(hour, minute) if (half, hour) != ("malam", 12) else time(23, 59)
