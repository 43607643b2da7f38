"""The closing date and time that an advert prints, with the words that say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from screen.criteria.draft.lines import Block, sentences
from screen.criteria.draft.table import book
from screen.criteria.draft.values import Closing
from screen.criteria.moments import NamedDay, days, times

_WEAK = ("before", "by", "until", "sebelum", "sehingga", "closing", "closes")
"""Words that may close something else as well."""
_BESIDE = 20
"""So many characters stand at most between a day and the time that belongs to it."""


def closing(every: Iterable[Block]) -> Closing | None:
    """The first date that stands beside a word for closing; a plain "before" or "by" counts where no better one does."""
    found = list(_found(every))
    return min(found, key=lambda item: item[0], default=(0, None))[1]


def _found(every: Iterable[Block]) -> Iterator[tuple[int, Closing]]:
    for number, block in enumerate(every):
        for sentence in sentences(block.text):
            cue = book("post", "closing").first(sentence)
            for day in days(sentence) if cue is not None else ():
                if cue is not None and day.readings:
                    yield 1000 * (cue.phrase in _WEAK) + number, _closing(sentence, day)


def _closing(sentence: str, day: NamedDay) -> Closing:
    time = next(iter(times(sentence)), None)
    end = day.end if time is None or time.start - day.end >= _BESIDE else max(day.end, time.end)
    return Closing(day.readings[0], None if time is None else time.at, sentence[:end].strip(), len(day.readings) > 1)
