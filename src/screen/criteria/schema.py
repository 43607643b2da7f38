"""The form of a criteria file and of a vocabulary file, as pydantic models.

Every value arrives as the words that stand in the file; the models turn them into numbers, dates and known words, and refuse
keys that they do not know. What can only be judged across several places is looked at in `screen.criteria.lint`.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from screen.model import Fluency, Importance, Level, SectionKind

SCHEMA = "screen/criteria/1"


def _matching(pattern: str, code: str, message: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError(code, message)
        return value

    return AfterValidator(check)


def _whole(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"\d{1,6}", value):
        raise PydanticCustomError("criteria.not-a-number", "A whole number is wanted here, in figures: 12.")
    return int(value) if isinstance(value, str) else value


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("criteria.not-a-date", "A date is wanted here as year-month-day: 2020-11-16.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("criteria.no-such-date", "There is no such day in the calendar.") from None


def _clock(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise PydanticCustomError("criteria.not-a-time", "A time is wanted here as hours and minutes, 00:00 to 23:59.")
    return time.fromisoformat(value)


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise PydanticCustomError(
            "criteria.no-such-zone", "No such time zone is known; zones are written as Asia/Kuala_Lumpur."
        ) from None
    return value


Text = Annotated[str, _matching(r"(?s).*\S.*", "criteria.empty", "Words are wanted here; there are none.")]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Clock = Annotated[time, BeforeValidator(_clock), WithJsonSchema({"type": "string", "pattern": r"^\d{2}:\d{2}$"})]
Month = Annotated[
    str, _matching(r"\d{4}-(0[1-9]|1[0-2])", "criteria.not-a-month", "A month is wanted here as year-month: 2018-11.")
]
Zone = Annotated[str, AfterValidator(_zone)]
Country = Annotated[
    str, _matching(r"[A-Z]{2}", "criteria.not-a-country", "A country is written with its two letters of ISO 3166: MY.")
]
Language = Annotated[
    str, _matching(r"[a-z]{2,3}", "criteria.not-a-language", "A language is written with its code of ISO 639: en, ms.")
]
Identifier = Annotated[
    str,
    _matching(
        r"[a-z][a-z0-9_]{0,39}",
        "criteria.not-an-id",
        "An id is one word of small letters, figures and underscores, and begins with a letter.",
    ),
]
Field_ = Annotated[
    str,
    _matching(
        r"\d{2,4}( \S.*)?",
        "criteria.not-a-field",
        "A field of study is written with its ISCED-F 2013 code of 2 to 4 figures, its name may follow: "
        "0312 Political sciences and civics.",
    ),
]


class Entry(BaseModel):
    """A group of keys; a key that is not one of them is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Closes(Entry):
    """The last day, and the minute of it, at which an application is in time."""

    date: Day
    time: Clock = time(23, 59)
    quote: Text = Field(description="The words of the advert that say so.")


class Subject(Entry):
    """How the advert wants the subject line."""

    form: Text
    quote: Text = Field(description="The words of the advert that say so.")


class PostEntry(Entry):
    """The post advertised."""

    title: Text
    other_titles: tuple[Text, ...] = Field((), description="Other ways in which people write this title.")
    other_posts: tuple[Text, ...] = Field((), description="Other posts for which mail reaches the same address.")
    organisation: Text
    mailbox: str = ""
    reference: str = ""
    place: str = ""
    country: Country
    zone: Zone = Field(description="The time zone of the post: Asia/Kuala_Lumpur.")
    closes: Closes | None = None
    subject: Subject | None = None

    def closing(self) -> datetime | None:
        """The last moment in time: the end of the minute named."""
        if self.closes is None:
            return None
        return datetime.combine(self.closes.date, self.closes.time.replace(second=59), ZoneInfo(self.zone))


class Asked(Entry):
    """What every criterion has."""

    id: Identifier
    title: Text
    quote: Text = Field(description="The words of the advert that ask for it, exactly.")
    importance: Importance
    points: Whole | None = Field(None, description="The most that a desirable criterion can earn. A gate has none.")
    question: str = Field("", description="What to ask the applicant when the CV leaves it open.")


class Fields(Entry):
    """Fields of study: by code, and by words where a code is too coarse. The longest code that fits decides."""

    isced: tuple[Field_, ...] = ()
    vocabularies: tuple[Text, ...] = Field((), description="Words of the field as printed; they go before the code.")

    def codes(self) -> tuple[str, ...]:
        """The codes without their names."""
        return tuple(entry.split(" ", 1)[0] for entry in self.isced)


class Relation(Entry):
    """Which fields are the post's own, and which are near it."""

    direct: Fields
    adjacent: Fields = Field(default_factory=lambda: Fields(isced=(), vocabularies=()))


class Degree(Asked):
    """A completed degree of a level, in a related field."""

    kind: Literal["degree"]
    level: Level
    fields: Relation


class Relevant(Entry):
    """What makes a post relevant: its employer, or its duties."""

    employers: tuple[Text, ...] = ()
    duties: tuple[Text, ...] = ()
    ordinary_employers: tuple[Text, ...] = Field(
        (), description="Employers that are not relevant as such: two kinds of relevant duties are wanted there."
    )
    always_ordinary: tuple[Text, ...] = Field(
        (), description="Employers that stay ordinary even with a relevant one named beside them."
    )
    ordinary_posts: tuple[Text, ...] = Field((), description="Titles of posts of which the same holds, whoever employs.")


class Months(Entry):
    """How much relevant experience is enough. More than enough is neither punished nor rewarded."""

    enough: Whole


class NewGraduate(Entry):
    """Who counts as a new graduate, and what stands in for experience then."""

    level: Level
    graduated_since: Month
    thesis_words: tuple[Text, ...] = Field(description="Vocabularies of the words that name a thesis or project.")
    topics: tuple[Text, ...] = Field(description="Vocabularies of what a thesis may be about.")
    activities: tuple[Text, ...] = Field(description="Vocabularies of extra-curricular activity of the kind.")


class Experience(Asked):
    """Months in relevant posts, or a new graduate's internship, thesis or activity."""

    kind: Literal["experience"]
    months: Months
    relevant: Relevant
    new_graduate: NewGraduate | None = None
    other_work: Whole = Field(0, description="Points for as many months of work of another kind.")


class LanguageKnown(Asked):
    """One language, at a level."""

    kind: Literal["language"]
    language: Language
    met: tuple[Fluency, ...]
    partly: tuple[Fluency, ...] = ()
    not_met: tuple[Fluency, ...] = ()


class OtherLanguages(Asked):
    """Further languages, beside those that have a criterion of their own."""

    kind: Literal["other_languages"]
    besides: tuple[Language, ...]
    enough: Whole = Field(description="How many further languages earn all points.")
    levels: tuple[Fluency, ...] = Field(description="The levels at which a language counts.")


class WorkRight(Asked):
    """The right to work in a country."""

    kind: Literal["work_right"]
    country: Country


class Skill(Asked):
    """Something that is known or not: found by its names."""

    kind: Literal["skill"]
    vocabularies: tuple[Text, ...]


class Steps(Entry):
    """What weaker evidence earns; a dated post of the kind that the advert asks for earns all points."""

    role: Whole = Field(description="In another dated post.")
    activity: Whole = Field(description="In studies, activities, training, publications, or a post without dates.")
    mention: Whole = Field(description="Only stated: in a summary or a list of skills.")


class Topic(Asked):
    """A subject, found by its words; where they stand decides what they are worth. Repetition adds nothing.

    As a gate it is met in a dated post and partly met elsewhere, and has no steps.
    """

    kind: Literal["topic"]
    vocabularies: tuple[Text, ...]
    steps: Steps | None = None


class Studies(Asked):
    """Academic and extra-curricular experience of a subject: a related degree, a thesis, an activity."""

    kind: Literal["studies"]
    fields_of: Identifier = Field(description="The id of the degree criterion that says which fields are related.")
    activity: Whole = Field(description="Points for a thesis or an activity without a related degree.")
    ongoing: Whole = Field(description="Points for a related degree that still runs.")
    thesis_words: tuple[Text, ...]
    topics: tuple[Text, ...]
    activities: tuple[Text, ...]


class Interview(Asked):
    """A quality that no CV shows: an empty column on the panel's sheet."""

    kind: Literal["interview"]


Criterion = Annotated[
    Degree | Experience | LanguageKnown | OtherLanguages | WorkRight | Skill | Topic | Studies | Interview,
    Field(discriminator="kind"),
]


class CriteriaFile(Entry):
    """A whole criteria file."""

    schema_: Literal["screen/criteria/1"] = Field(alias="schema")
    post: PostEntry
    advert: Text = Field(description="The file with the text of the advert, from the folder of this file.")
    requirements: tuple[Text, ...] = Field(
        (), description="Headings of the advert; each sentence of the list under them must be quoted by a criterion."
    )
    holds_from: Day | None = Field(None, description="The day from which these criteria hold.")
    criteria: tuple[Criterion, ...] = Field(min_length=1)


class GroupEntry(Entry):
    """Phrases that mean one thing. Whole words are compared, without case and accents; a last * stands for any ending."""

    name: Text
    source: Text = Field(description="Where the phrases come from.")
    counts: Literal["alone", "with-another"] = Field(
        "alone", description="with-another: tells something only beside a phrase of another group in the same entry."
    )
    only_in: tuple[SectionKind, ...] = Field((), description="The sections of a CV in which the phrases are meant.")
    phrases: tuple[Text, ...] = Field(min_length=1)


class VocabularyFile(Entry):
    """A whole vocabulary file."""

    schema_: Literal["screen/vocabulary/1"] = Field(alias="schema")
    title: Text
    groups: tuple[GroupEntry, ...] = Field(min_length=1)
