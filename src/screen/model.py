"""The vocabulary of `screen`: plain values that every room shares.

All classes are frozen and slotted; standard library only. Fields that can hold an applicant's words are declared with
``repr=False``, so that no log line, traceback or failed assertion prints a CV.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as declare
from datetime import datetime
from enum import StrEnum
from typing import Literal

# --------------------------------------------------------------------------------------------------------------- words


class State(StrEnum):
    """What became of one thing that came in; exactly one of these, always."""

    APPLICATION = "application"
    SUPERSEDED = "superseded"
    LATE = "late"
    OTHER_POST = "other-post"
    NOT_AN_APPLICATION = "not-an-application"
    NO_CV = "no-cv"
    UNREADABLE = "unreadable"


#: The states of those who are judged and ranked.
RANKED: tuple[State, ...] = (State.APPLICATION, State.LATE)


class Outcome(StrEnum):
    """What the CV says about one criterion. Silence is ``UNKNOWN``, never ``NOT_MET``."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"


class Importance(StrEnum):
    """How the advert puts a criterion: a gate, points, or a question for the interview."""

    ESSENTIAL = "essential"
    DESIRABLE = "desirable"
    AT_INTERVIEW = "at-interview"


class Level(StrEnum):
    """Levels of education (ISCED 2011, in the words of the criteria files). ``PROFESSIONAL`` stands off the ladder."""

    SECONDARY = "secondary"
    PRE_UNIVERSITY = "pre-university"
    CERTIFICATE = "certificate"
    DIPLOMA = "diploma"
    BACHELOR = "bachelor"
    MASTER = "master"
    DOCTORATE = "doctorate"
    PROFESSIONAL = "professional"


#: The academic ladder, lowest first; professional certificates are no rung of it.
LADDER: tuple[Level, ...] = (
    Level.SECONDARY,
    Level.PRE_UNIVERSITY,
    Level.CERTIFICATE,
    Level.DIPLOMA,
    Level.BACHELOR,
    Level.MASTER,
    Level.DOCTORATE,
)


class StudyStatus(StrEnum):
    """Where a course of study stands on the closing date."""

    COMPLETED = "completed"
    ONGOING = "ongoing"
    UNFINISHED = "unfinished"


class WorkKind(StrEnum):
    """What sort of experience an entry is; only jobs count as months of work."""

    JOB = "job"
    INTERNSHIP = "internship"
    VOLUNTEER = "volunteer"


class Fluency(StrEnum):
    """How well a language is known, by the words, grade or score that the CV gives; the strongest first."""

    NATIVE = "native"
    FLUENT = "fluent"
    INTERMEDIATE = "intermediate"
    BASIC = "basic"
    UNSTATED = "unstated"


class WorkRightStatus(StrEnum):
    """What a CV says about the right to work in the country of the post."""

    CITIZEN = "citizen"
    PERMANENT_RESIDENT = "permanent-resident"
    PERMITTED_PASS = "permitted-pass"
    NO_RIGHT = "no-right"
    UNSTATED = "unstated"


class SectionKind(StrEnum):
    """What a part of a CV is about, by its heading."""

    HEADER = "header"
    PERSONAL = "personal"
    SUMMARY = "summary"
    EDUCATION = "education"
    EXPERIENCE = "experience"
    INTERNSHIP = "internship"
    VOLUNTEERING = "volunteering"
    ACTIVITIES = "activities"
    LANGUAGES = "languages"
    SKILLS = "skills"
    TRAINING = "training"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    INTERESTS = "interests"
    REFEREES = "referees"
    OTHER = "other"


#: Sections that tell who somebody is, or speak of others: criteria never search them.
PRIVATE = frozenset({SectionKind.HEADER, SectionKind.PERSONAL, SectionKind.INTERESTS, SectionKind.REFEREES})


class ReadStatus(StrEnum):
    """Whether a file could be turned into lines, and if not, why."""

    READ = "read"
    NEEDS_OCR = "needs-ocr"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    EMPTY = "empty"
    UNSUPPORTED = "unsupported"
    TOO_LARGE = "too-large"
    TIMED_OUT = "timed-out"
    OUT_OF_MEMORY = "out-of-memory"
    CRASHED = "crashed"
    UNREACHABLE = "unreachable"


# --------------------------------------------------------------------------------------------------------------- notes


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person may want to know. ``code`` is a key of `screen.codes.CODES`.

    ``detail`` is our own words (numbers, names of formats, ids), never an applicant's; ``quote`` is theirs.
    """

    code: str
    detail: str = ""
    quote: str = declare(default="", repr=False)


#: Stands in a quotation of several printed lines where the print breaks; white space like any other when texts are compared.
LINE_END = "\u2028"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of one document: the receipt of a mark.

    ``page`` and ``line`` count from 1 (an unpaged format is one page); ``quote`` is found in the visible text of that page
    once runs of white space are read as one blank. A quotation begins on its line and may run on (``LINE_END``).
    """

    page: int
    line: int
    quote: str = declare(repr=False)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a criteria file, with its place. ``code`` is a key of `screen.codes.CODES`."""

    code: str
    severity: Literal["error", "warning"]
    path: str
    start: tuple[int, int]
    """Line and column, both from 1."""
    end: tuple[int, int]
    message: str
    advice: str = ""


# -------------------------------------------------------------------------------------------------------- what came in


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with a submission. ``name`` is only a label, never a path to open."""

    name: str = declare(repr=False)
    data: bytes = declare(repr=False)
    container: str = declare(default="", repr=False)
    """Names of the archives or forwarded messages it was found in, outermost first, joined with ``!``."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing that came in, not yet opened: a raw message, a row of a form, a file.

    Small and picklable; opening it (which means parsing what strangers wrote) is left to a jailed worker.
    """

    source: str
    """The export it came from, as the recruiter would name it: ``mailbox.mbox``, ``cvs/a.pdf``, ``responses.csv``."""
    kind: Literal["message", "outlook", "row", "file"]
    data: bytes = declare(repr=False)
    """Bytes of the message or file; empty for a row."""
    name: str = declare(default="", repr=False)
    answers: tuple[tuple[str, str], ...] = declare(default=(), repr=False)
    """A row's cells by canonical column: name, email, phone, position, submitted, file, message, ...

    Of a message out of an mbox, the line that stood before it: ``separator``.
    """
    files: tuple[Attachment, ...] = declare(default=(), repr=False)
    """The files joined to a row."""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The head of a message that someone passed on, attached or in the text: its sender is the applicant, as a rule."""

    sender_name: str = declare(default="", repr=False)
    sender_email: str = declare(default="", repr=False)
    subject: str = declare(default="", repr=False)
    sent: datetime | None = None


@dataclass(frozen=True, slots=True)
class Submission:
    """One thing that came in, opened: who sent it, when, about what, with which files."""

    source: str
    kind: Literal["message", "outlook", "row", "file"]
    message_id: str = declare(default="", repr=False)
    sent: datetime | None = None
    """When it arrived: always with a time zone where the source gives one."""
    sender_name: str = declare(default="", repr=False)
    sender_email: str = declare(default="", repr=False)
    subject: str = declare(default="", repr=False)
    body: str = declare(default="", repr=False)
    """The text a person reads in the message (HTML turned into lines), without quoted replies."""
    attachments: tuple[Attachment, ...] = declare(default=(), repr=False)
    links: tuple[str, ...] = declare(default=(), repr=False)
    signals: frozenset[str] = frozenset()
    """What the headers say of its nature: auto-reply, bounce, list, calendar, reply, own-reply, forwarded, encrypted."""
    position: str = declare(default="", repr=False)
    """The post applied for, when a form asks for it."""
    phone: str = declare(default="", repr=False)
    forwarded: tuple[Forwarded, ...] = declare(default=(), repr=False)
    """The messages that this one passes on, outermost first; ``sender_name`` and ``sent`` stay those of the outer one."""
    notes: tuple[Note, ...] = ()


# ------------------------------------------------------------------------------------------------------------ document


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page in points, origin at the top left: ``x0 <= x1``, ``top <= bottom``."""

    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a person reads it. Cells of a table row, or parts set wide apart, are separated by a tab.

    ``number`` counts from 1 on each page. ``size`` is in points as seen (0 where the format does not say).
    """

    text: str = declare(repr=False)
    page: int = 1
    number: int = 1
    box: Box | None = None
    size: float = 0.0
    bold: bool = False
    italic: bool = False
    heading: int = 0
    """Level of a heading that the format itself declares (Word style, HTML h1...h6); 0 for none."""
    bullet: bool = False
    """A list item; its glyph or number is not part of ``text``."""
    gap: float = 0.0
    """White space above, in heights of a line (0: none or unknown). A blank line of a plain text is 1."""
    column: int = 0
    """Which column or region of the page it stands in; a change means that the reading jumped."""
    continues: bool = False
    """True when this line only carries on the paragraph of the line before (wrapped text)."""
    leads: tuple[str, ...] = declare(default=(), repr=False)
    """The words that begin a cell in another look, bold or italic, than the rest of it, for each cell of two looks."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The parts of the line that stand apart, without blank ones."""
        return tuple(cell for raw in self.text.split("\t") if (cell := raw.strip()))


@dataclass(frozen=True, slots=True)
class Document:
    """A file turned into lines in reading order, or the reason why not. What nobody can see is kept apart."""

    name: str = declare(repr=False)
    sha256: str
    format: str
    """What the bytes are, not what the name says: pdf, docx, doc, odt, rtf, html, text, image, zip, ... or unknown."""
    status: ReadStatus
    lines: tuple[Line, ...] = declare(default=(), repr=False)
    hidden: tuple[Line, ...] = declare(default=(), repr=False)
    pages: int = 1
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """All visible lines, one a line."""
        return "\n".join(line.text for line in self.lines)


def counted(number: int, thing: str) -> str:
    """A number of things, as notes tell it: ``1 page``, ``2 pages``."""
    return f"{number} {thing}{'s' * (number != 1)}"


def squeeze(text: str) -> str:
    """Text with every run of white space read as one blank: the form in which quotations are compared."""
    return " ".join(text.split())


def holds(lines: Iterable[Line], span: Span) -> bool:
    """Whether the visible lines of a document hold a span's quotation on the span's page."""
    page = squeeze(" ".join(line.text for line in lines if line.page == span.page))
    return squeeze(span.quote) in page


# ------------------------------------------------------------------------------------------------------------- profile


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a CV under one heading (``heading`` is None before the first one)."""

    kind: SectionKind
    heading: Line | None = declare(default=None, repr=False)
    lines: tuple[Line, ...] = declare(default=(), repr=False)

    @property
    def heading_alone(self) -> Line | None:
        """The heading, unless it is a label and the rest of its line stands among the lines."""
        if self.heading is None or any((self.heading.page, self.heading.number) == (x.page, x.number) for x in self.lines):
            return None
        return self.heading


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in months since year 0 (``year * 12 + month - 1``); each end lies between two bounds, inclusive.

    ``start`` or ``end`` is None when it is not said. ``ongoing`` means "to date": the end is the closing date.
    ``months`` is a duration that the CV prints itself ("1 yr 8 mos").
    """

    start: tuple[int, int] | None = None
    end: tuple[int, int] | None = None
    ongoing: bool = False
    months: int | None = None

    @property
    def start_text(self) -> str | None:
        """``YYYY-MM``, ``YYYY`` or None."""
        return _written(self.start)

    @property
    def end_text(self) -> str | None:
        """``YYYY-MM``, ``YYYY``, ``present`` or None."""
        return "present" if self.ongoing else _written(self.end)


def month_index(year: int, month: int) -> int:
    """Months since year 0."""
    return year * 12 + month - 1


def _written(bounds: tuple[int, int] | None) -> str | None:
    if bounds is None:
        return None
    year, month = divmod(bounds[0], 12)
    return f"{year:04d}-{month + 1:02d}" if bounds[0] == bounds[1] else f"{year:04d}"


@dataclass(frozen=True, slots=True)
class Education:
    """One course of study."""

    level: Level
    field: str = declare(default="", repr=False)
    isced_f: str = ""
    """ISCED-F 2013 code of the field (2 to 4 digits), empty when none could be told."""
    institution: str = declare(default="", repr=False)
    period: Period = Period()
    status: StudyStatus = StudyStatus.COMPLETED
    text: str = declare(default="", repr=False)
    """Everything printed under the entry (thesis, courses), for criteria that look for topics."""
    evidence: tuple[Span, ...] = declare(default=(), repr=False)
    said: str = declare(default="", repr=False)
    """The words that say that it still runs or was left, as printed; empty where its dates say so."""


@dataclass(frozen=True, slots=True)
class Experience:
    """One post, internship or voluntary engagement."""

    title: str = declare(default="", repr=False)
    organisation: str = declare(default="", repr=False)
    period: Period = Period()
    kind: WorkKind = WorkKind.JOB
    text: str = declare(default="", repr=False)
    """Title, employer and duties as printed, one line each."""
    evidence: tuple[Span, ...] = declare(default=(), repr=False)
    """The lines of the entry, its head first."""


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language (ISO 639-1, else 639-3) and the level that the CV gives it."""

    language: str
    level: Fluency = Fluency.UNSTATED
    evidence: tuple[Span, ...] = declare(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class WorkRight:
    """What the CV says of the right to work."""

    status: WorkRightStatus = WorkRightStatus.UNSTATED
    foreign: bool = False
    """A foreign nationality is stated and nothing is said on a pass."""
    basis: str = ""
    """Our word for what it rests on: nationality, registration-number, pass:<id>, statement."""
    evidence: tuple[Span, ...] = declare(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of the CV that criteria may search for topics, with the kind of section it stands in."""

    section: SectionKind
    span: Span = declare(repr=False)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a CV says that an advert may ask for, and nothing that tells who wrote it.

    No name, e-mail, phone, address, age, sex, religion or photo: scoring is blind because it cannot see them.
    """

    education: tuple[Education, ...] = declare(default=(), repr=False)
    experience: tuple[Experience, ...] = declare(default=(), repr=False)
    languages: tuple[LanguageSkill, ...] = declare(default=(), repr=False)
    work_right: WorkRight = declare(default=WorkRight(), repr=False)
    passages: tuple[Passage, ...] = declare(default=(), repr=False)
    """Lines of every section but header, personal, interests and referees."""
    sections: tuple[SectionKind, ...] = ()
    """The kinds of sections found, in order: says what was searched when nothing was found."""
    notes: tuple[Note, ...] = ()

    def highest_completed(self) -> Education | None:
        """The entry with the highest completed level on the academic ladder; the first printed of equals."""
        done = [e for e in self.education if e.status is StudyStatus.COMPLETED and e.level in LADDER]
        return max(done, key=lambda e: LADDER.index(e.level), default=None)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who wrote the CV: for the recruiter only, never for scoring."""

    name: str = declare(default="", repr=False)
    emails: tuple[str, ...] = declare(default=(), repr=False)
    phones: tuple[str, ...] = declare(default=(), repr=False)
    evidence: tuple[Span, ...] = declare(default=(), repr=False)


# ------------------------------------------------------------------------------------------------------------- judging


@dataclass(frozen=True, slots=True)
class Finding:
    """One criterion's outcome for one applicant, with its reason and receipts."""

    criterion: str
    outcome: Outcome
    points: float = 0.0
    max_points: float = 0.0
    low: float = 0.0
    high: float = 0.0
    """What ``points`` could become at least and at most when the unknowns are answered."""
    reason: str = ""
    """Our words: what was found, or what was searched for and where, and not found. Never an applicant's words."""
    question: str = ""
    """What to ask the applicant, when it is unknown or partly known."""
    evidence: tuple[Span, ...] = declare(default=(), repr=False)
    importance: Importance = Importance.ESSENTIAL
    """How the advert puts the criterion: only an essential one is a gate."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """All findings of one applicant, in the order of the criteria file; the score is the sum of their points."""

    findings: tuple[Finding, ...]
    work_months: tuple[int, int] | None = None
    """Months in paid work, fewest and most that the dates allow; None when they cannot be counted."""
    relevant_months: tuple[int, int] | None = None
    relevant: tuple[bool, ...] = ()
    """For each entry of ``Profile.experience``: whether it is of the kind that the post asks for."""

    @property
    def score(self) -> float:
        """Exact sum of the rows."""
        return sum(finding.points for finding in self.findings)

    @property
    def score_low(self) -> float:
        """The score when every open question turns out against the applicant."""
        return sum(finding.low for finding in self.findings)

    @property
    def score_high(self) -> float:
        """The score when every open question turns out for the applicant."""
        return sum(finding.high for finding in self.findings)


# --------------------------------------------------------------------------------------------------------- application


@dataclass(frozen=True, slots=True)
class FileSeen:
    """What was made of one attachment: enough to account for it, none of its text."""

    name: str = declare(repr=False)
    sha256: str
    format: str
    status: ReadStatus
    role: str
    """cv, cover-letter, certificate, photo, other, unread."""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Examined:
    """All that one piece gave, before it is compared with the others. Crosses from the worker to the parent."""

    piece_sha256: str
    """Content hash of the piece: the application id is made from it."""
    source: str
    message_id: str = declare(repr=False)
    sent: datetime | None
    name: str = declare(repr=False)
    email: str = declare(repr=False)
    state: State
    reason: str
    """A key of `screen.codes.CODES`."""
    subject: str = declare(default="", repr=False)
    phones: tuple[str, ...] = declare(default=(), repr=False)
    emails: tuple[str, ...] = declare(default=(), repr=False)
    files: tuple[FileSeen, ...] = declare(default=(), repr=False)
    cv: int | None = None
    """Index in ``files`` of the CV; None when there is none or the CV is the message's own text."""
    cv_file: str = declare(default="", repr=False)
    identity: Identity | None = declare(default=None, repr=False)
    profile: Profile | None = declare(default=None, repr=False)
    judgement: Judgement | None = declare(default=None, repr=False)
    notes: tuple[Note, ...] = ()
    part: str = ""
    """Content hash of the CV, for each further person whose CV came in one piece: the id is made from both hashes."""


@dataclass(frozen=True, slots=True)
class Application:
    """One thing that came in, with its final state, id and place in the ranking."""

    id: str
    seen: Examined
    state: State
    reason: str
    superseded_by: str = ""
    """Id of the application that counts instead."""
    earlier: tuple[str, ...] = ()
    """Ids of the applications that this one replaces."""
    list: str = ""
    """``long``, ``gate-not-met``, or empty when it is not ranked."""
    rank: int | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """The whole result of a run: everybody, in the order of the list, then all that is not ranked."""

    applications: tuple[Application, ...]
    as_of: str
    """ISO date on which ages of facts are counted."""

    def counts(self) -> dict[State, int]:
        """How many things are in each state; the sum is all that came in."""
        return {state: sum(a.state is state for a in self.applications) for state in State}


# --------------------------------------------------------------------------------------------------- rankings compared


class Counts(StrEnum):
    """Which way the points of a criterion are changed."""

    LESS = "less"
    MORE = "more"


class Turn(StrEnum):
    """What becomes of two neighbours."""

    SWAP = "swap"
    PART = "part"
    """They share a place and share it no longer."""
    LEVEL = "level"
    """They come to share a place."""


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """One criterion that counts less or more."""

    criterion: str
    counts: Counts


Variation = tuple[Shift, ...]
"""Shifts that are made together."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Somebody's rank, and the best and worst that it becomes."""

    id: str
    rank: int
    best: int
    worst: int

    @property
    def holds(self) -> bool:
        """Whether the rank is always the same."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What becomes of two neighbours of the list, and in which variations."""

    what: Turn
    ids: tuple[str, str]
    ranks: tuple[int, int]
    when: tuple[Variation, ...]


@dataclass(frozen=True, slots=True)
class Stability:
    """How stable the long list is."""

    variations: int
    """How many were tried."""
    places: tuple[Reach, ...]
    changes: tuple[Disturbance, ...]

    def holding(self) -> tuple[tuple[int, int], ...]:
        """Stretches of the list in which nobody's rank changes, as first and last rank."""
        runs: list[tuple[int, int]] = []
        open_run = False
        for rank in sorted({place.rank for place in self.places}):
            holds = all(place.holds for place in self.places if place.rank == rank)
            if holds and open_run:
                runs[-1] = (runs[-1][0], rank)
            elif holds:
                runs.append((rank, rank))
            open_run = holds
        return tuple(runs)


@dataclass(frozen=True, slots=True)
class Mark:
    """What one criterion says of somebody, without reasons and receipts."""

    outcome: Outcome
    points: float = 0.0
    max_points: float = 0.0
    low: float = 0.0
    high: float = 0.0
    asks: bool = False
    """Whether there is something to ask."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands in a ranking. ``list`` and ``rank`` are empty for those who are not ranked."""

    id: str
    name: str = declare(repr=False)
    state: str
    list: str = ""
    rank: int | None = None
    marks: Mapping[str, Mark] = declare(default_factory=dict)
    months: tuple[int | None, int | None] = (None, None)
    """Months in relevant and in any paid work, where they are certain."""

    @property
    def score(self) -> float:
        """The sum of the marks."""
        return sum(mark.points for mark in self.marks.values())


@dataclass(frozen=True, slots=True)
class Cause:
    """A criterion on which somebody's mark differs; None where one of the files does not have it."""

    criterion: str
    before: Mark | None
    after: Mark | None

    @property
    def points(self) -> float:
        """What it adds to the score."""
        return (self.after.points if self.after else 0.0) - (self.before.points if self.before else 0.0)


@dataclass(frozen=True, slots=True)
class Move:
    """Somebody whose place, list, state or score differs; without causes only others have moved."""

    before: Standing
    after: Standing
    causes: tuple[Cause, ...]


@dataclass(frozen=True, slots=True)
class Unreplayed:
    """A criterion of which a written ranking does not tell enough: why, and how many people's marks stayed as they were."""

    criterion: str
    why: str
    people: int
