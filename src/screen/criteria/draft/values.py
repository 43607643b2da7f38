"""What a draft consists of, before it is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from screen.model import Importance
from screen.phrases import Phrasebook


@dataclass(frozen=True, slots=True)
class Terms:
    """Words that other rooms know, each with its code."""

    languages: Phrasebook[str]
    """Names of languages → ISO 639."""
    fields: Phrasebook[str]
    """Names of fields of study → ISCED-F 2013."""
    countries: Phrasebook[str]
    """Names of countries → ISO 3166."""
    peoples: Phrasebook[str]
    """Adjectives of nationality → ISO 3166."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What a sentence seems to ask for: the kind of criterion, its title, its own keys, and what is left to decide."""

    kind: str
    id: str
    title: str
    keys: tuple[tuple[str, object], ...] = ()
    decide: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """Words of the advert by which a CV may show it."""
    importance: Importance | None = None
    """What the sentence says of this one thing, where it says something else of others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A criterion of the draft."""

    guess: Guess
    quote: str
    importance: Importance
    points: int | None
    question: str
    decide: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """The last day, the minute of it when one is named, and the words that say so."""

    day: date
    minute: time | None
    quote: str
    unsure: bool = False
    """The figures can be read as day and month in either order."""


@dataclass(frozen=True, slots=True)
class PostFound:
    """What the advert says of the post; empty where it says nothing."""

    title: str = ""
    organisation: str = ""
    mailbox: str = ""
    reference: str = ""
    place: str = ""
    country: str = ""
    zone: str = ""
    closing: Closing | None = None
    subject: tuple[str, str] | None = None
    """The form of the subject line, and the words that say so."""
    decide: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A first criteria file, made from an advert."""

    post: PostFound
    entries: tuple[Entry, ...]
    headings: tuple[str, ...] = ()
    """Headings of lists that ask for something."""
    left_out: tuple[str, ...] = ()
    """Sentences that ask for what must not count."""
    advert: str = field(default="", repr=False)
    """The text of the advert, a paragraph a line."""
