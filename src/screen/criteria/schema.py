"""The form of a criteria file and of a vocabulary file, as pydantic models.

Every value arrives as the words that stand in the file; the models turn them into numbers, dates and known words, and refuse
keys that they do not know. What can only be judged across several places is looked at in `screen.criteria.lint`.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field

from screen.criteria.written import Clock, Country, Day, FieldOfStudy, Identifier, Known, Language, Month, Text, Whole, Zone
from screen.model import Importance, Level, SectionKind


class Entry(BaseModel):
    """A group of keys; a key that is not one of them is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


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
    decide: tuple[Text, ...] = Field(
        (), description="What a person still has to decide here: `screen check` warns of each until its line is removed."
    )

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
    decide: tuple[Text, ...] = Field(
        (), description="What a person still has to decide here: `screen check` warns of each until its line is removed."
    )


class Fields(Entry):
    """Fields of study: by code, and by words where a code is too coarse. The longest code that fits decides."""

    isced: tuple[FieldOfStudy, ...] = ()
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
    degree_words: tuple[Text, ...] = Field(
        (), description="Vocabularies of words that name a degree: where one stands unread, the applicant is asked."
    )


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
    met: tuple[Known, ...]
    partly: tuple[Known, ...] = ()
    not_met: tuple[Known, ...] = ()


class OtherLanguages(Asked):
    """Further languages, beside those that have a criterion of their own."""

    kind: Literal["other_languages"]
    besides: tuple[Language, ...]
    enough: Whole = Field(description="How many further languages earn all points.")
    levels: tuple[Known, ...] = Field(description="The levels at which a language counts.")


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
    one_sign: Whole | None = Field(
        None, description="The most that one sign alone earns, wherever it stands; without it one sign earns all of its place."
    )


class Topic(Asked):
    """A subject, found by its words; where they stand decides what they are worth. Repetition adds nothing.

    Two signs earn what their place is worth, one sign at most ``one_sign``: phrases of two groups, or two phrases in two
    sentences. All phrases of groups that count only with another are one sign; so is what names the post and its employer.
    A phrase of a group that counts ``fully`` is enough alone, unless it only names the post or its employer.

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
    words: dict[str, Annotated[tuple[Text, ...], Field(min_length=1)]] = Field(
        default_factory=dict,
        description="Vocabularies of this post alone: a name, and its phrases. Shared ones are files of their own.",
    )


class GroupEntry(Entry):
    """Phrases that mean one thing.

    Whole words are compared, without case and accents; a last * stands for any ending. A phrase written in capitals is a name
    of letters and is found in capitals only: INTAN is an institute, Teluk Intan a town. In "organised|ran … workshop*" the |
    stands for a choice of words, and the … for up to four other words of the sentence.
    """

    name: Text
    source: Text = Field(description="Where the phrases come from.")
    counts: Literal["fully", "alone", "with-another"] = Field(
        "alone",
        description="fully: says the very thing, so that no second sign of the topic is wanted. "
        "with-another: tells something only beside a phrase of another group in the same entry.",
    )
    only_in: tuple[SectionKind, ...] = Field((), description="The sections of a CV in which the phrases are meant.")
    phrases: tuple[Text, ...] = Field(min_length=1)


class VocabularyFile(Entry):
    """A whole vocabulary file."""

    schema_: Literal["screen/vocabulary/1"] = Field(alias="schema")
    title: Text
    groups: tuple[GroupEntry, ...] = Field(min_length=1)
