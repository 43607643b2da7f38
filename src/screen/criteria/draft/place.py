"""The country of a post and its time zone, from what the advert says of places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from importlib import resources

from screen.criteria.draft.lines import Block
from screen.criteria.draft.table import names, table
from screen.criteria.draft.values import Terms
from screen.phrases import Phrasebook

_LABELLED, _WORK_RIGHT, _ADDRESS = 20, 10, 5


def country(every: Iterable[Block], place: str, mailbox: str, terms: Terms) -> tuple[str, bool]:
    """The country named most, above all as the place of work or where the right to work is asked for, and whether that tells.

    The end of the address to write to counts as well. Nothing when no country is named.
    """
    counts: Counter[str] = Counter()
    ending = mailbox.rpartition(".")[2].upper()
    if ending in _zones().values() or ending == "UK":
        counts["GB" if ending == "UK" else ending] += _ADDRESS
    for text, weight in ((place, _LABELLED), *((block.text, 1) for block in every)):
        weighty = weight * (_WORK_RIGHT if names("work_right", "phrases", text) else 1)
        people = weighty > weight
        for code in (*_named(text, terms, people=people), *(_zones().get(match.value, "") for match in _cities().find(text))):
            if code:
                counts[code] += weighty
    best = max(counts, key=lambda code: (counts[code], code), default="")
    return best, counts[best] >= _ADDRESS


def zone(code: str, every: Iterable[Block]) -> tuple[str, bool]:
    """The time zone of the country: of a city that the advert names, else the first of the list; and whether it is sure."""
    of_country = [name for name, country in _zones().items() if country == code]
    if not of_country:
        return "UTC", False
    text = "\n".join(block.text for block in every)
    cities = [match.value for match in _cities().find(text) if match.value in of_country]
    return (cities[0], True) if cities else (of_country[0], len(of_country) == 1)


def _named(text: str, terms: Terms, *, people: bool) -> list[str]:
    """Countries by their names; by those of their peoples only where they tell of the place, and not of a language."""
    books = (terms.countries, _more(), *((terms.peoples,) if people else ()))
    return [match.value for book in books for match in book.find(text)]


@cache
def _more() -> Phrasebook[str]:
    return Phrasebook((name, code) for code, known in table()["countries"].items() for name in known)


@cache
def _zones() -> dict[str, str]:
    """Every time zone, with its country: the table ``zone.tab`` of the time zone database (public domain)."""
    text = (resources.files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {row[2]: row[0] for row in rows}


@cache
def _cities() -> Phrasebook[str]:
    """The cities after which time zones are named."""
    return Phrasebook((name.rsplit("/", 1)[1].replace("_", " "), name) for name in _zones())
