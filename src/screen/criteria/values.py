"""What a criteria file says once it has been read and found right: the post, its criteria and their vocabularies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from screen.criteria.schema import Criterion
from screen.model import SectionKind


@dataclass(frozen=True, slots=True)
class Post:
    """The post advertised, as far as sorting the mail needs it."""

    title: str
    organisation: str
    zone: str
    """Name of the post's time zone (IANA)."""
    country: str
    """ISO 3166 code of the country of work."""
    other_titles: tuple[str, ...] = ()
    """Other ways in which people write the title of this post."""
    other_posts: tuple[str, ...] = ()
    """Other posts for which applications reach the same mailbox."""
    mailbox: str = ""
    reference: str = ""
    place: str = ""
    closes: datetime | None = None
    """The last moment at which an application is in time, with its zone; None when the advert states none."""
    subject: str = ""
    """The form in which the advert wants the subject line."""


@dataclass(frozen=True, slots=True)
class Group:
    """Phrases that mean one thing, and where they come from."""

    vocabulary: str
    """The vocabulary that it belongs to."""
    name: str
    phrases: tuple[str, ...]
    source: str
    alone: bool = True
    """False when a phrase of the group tells something only beside one of another group."""
    only_in: tuple[SectionKind, ...] = ()
    """The kinds of section in which the phrases are meant; empty for all."""
    fully: bool = False
    """Whether a phrase of the group says the very thing, so that no second sign of a topic is wanted."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Groups of phrases about one subject, named as its file is."""

    name: str
    title: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Criteria:
    """A criteria file, read and right. Two are equal when the bytes that they were read from are."""

    path: str
    sha256: str
    """Of the bytes of the file, then of its vocabularies in the order of their names."""
    post: Post
    criteria: tuple[Criterion, ...]
    vocabularies: Mapping[str, Vocabulary]
    holds_from: date | None = None

    def groups(self, names: tuple[str, ...]) -> tuple[Group, ...]:
        """The groups of several vocabularies, in order."""
        return tuple(group for name in names for group in self.vocabularies[name].groups)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Criteria) and (self.path, self.sha256) == (other.path, other.sha256)

    def __hash__(self) -> int:
        return hash((self.path, self.sha256))
