"""How outcomes, receipts and notes are put into words; the same words in every output."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from screen.codes import CODES
from screen.model import Application, Examined, Finding, Importance, Note, Outcome, Span, State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from screen.criteria import Criteria
    from screen.criteria.schema import Criterion

#: An outcome's sign, its sign where only ASCII can be shown, and its word. Never the sign or a colour alone.
OUTCOMES: dict[Outcome, tuple[str, str, str]] = {
    Outcome.MET: ("✓", "+", "met"),
    Outcome.PARTLY: ("~", "~", "partly"),
    Outcome.UNKNOWN: ("?", "?", "ask"),
    Outcome.NOT_MET: ("✗", "x", "not met"),
}

#: Colours that go with the words.
STYLES = {Outcome.MET: "green", Outcome.PARTLY: "yellow", Outcome.UNKNOWN: "cyan", Outcome.NOT_MET: "red"}

STATE_WORDS: dict[State, str] = {
    State.APPLICATION: "applications",
    State.LATE: "late applications",
    State.SUPERSEDED: "superseded by a later one",
    State.OTHER_POST: "for another post",
    State.NOT_AN_APPLICATION: "not an application",
    State.NO_CV: "without a CV",
    State.UNREADABLE: "unreadable",
}

#: How a file name reads where the CV is the message's own text.
MESSAGE_TEXT = "(text of the message)"


def state_word(state: State, count: int) -> str:
    """How things in a state are called after their number: "1 application", "2 applications"."""
    return STATE_WORDS[state].removesuffix("s") if count == 1 else STATE_WORDS[state]


def judged(criteria: Criteria) -> tuple[Criterion, ...]:
    """The criteria that are read from CVs, in the order of the file."""
    return tuple(c for c in criteria.criteria if c.importance is not Importance.AT_INTERVIEW)


def at_interview(criteria: Criteria) -> tuple[Criterion, ...]:
    """The criteria left to the panel."""
    return tuple(c for c in criteria.criteria if c.importance is Importance.AT_INTERVIEW)


def label(criterion_id: str) -> str:
    """A criterion's id as people read it: ``work_right`` is "work right"."""
    return criterion_id.replace("_", " ")


@lru_cache(maxsize=1024)
def exact(points: float) -> Decimal:
    """Points as a decimal number with at most two places; kept, since few numbers are earned again and again."""
    return Decimal(str(round(points, 2))).quantize(Decimal("0.01"))


def total(points: Iterable[float]) -> Decimal:
    """The exact sum of the rows as they are shown."""
    return sum((exact(p) for p in points), Decimal("0.00"))


def plain(number: Decimal) -> str:
    """``7``, ``7.5`` or ``7.25``: no superfluous zeros."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def numeric(number: Decimal) -> int | float:
    """The number for JSON and spreadsheets: whole where it is whole."""
    return int(number) if number == number.to_integral_value() else float(number)


def scores(findings: Iterable[Finding]) -> tuple[Decimal, Decimal, Decimal]:
    """Score, lowest and highest: the sums of the rows."""
    rows = tuple(findings)
    return total(f.points for f in rows), total(f.low for f in rows), total(f.high for f in rows)


def findings_of(application: Application, criteria: Criteria) -> tuple[Finding, ...]:
    """The findings on criteria that are read from CVs; none when the application was not judged."""
    read = {criterion.id for criterion in judged(criteria)}
    judgement = application.seen.judgement
    return tuple(finding for finding in judgement.findings if finding.criterion in read) if judgement else ()


def evidence_of(finding: Finding) -> tuple[Span, ...]:
    """The receipts of a finding, each once."""
    return tuple(dict.fromkeys(finding.evidence))


def cv_file(seen: Examined) -> str:
    """The name of the file that was judged; untrusted."""
    if seen.cv_file or seen.profile is None:
        return seen.cv_file
    return MESSAGE_TEXT if seen.cv is None else seen.files[seen.cv].name


def called(seen: Examined) -> str:
    """What somebody can be told by: the name, else the address, else the file, else the export; untrusted."""
    return seen.name or seen.email or files_of(seen) or seen.source


def files_of(seen: Examined) -> str:
    """The CV's name, or the names of all files where none is the CV; untrusted."""
    return cv_file(seen) or "; ".join(file.name for file in seen.files)


def place(span: Span) -> str:
    """Where a quotation stands: ``p.1 l.12``."""
    return f"p.{span.page} l.{span.line}"


def receipt(untrusted_file: str, span: Span) -> str:
    """File, place and words of a quotation; untrusted."""
    return f"{untrusted_file} {place(span)} “{' '.join(span.quote.split())}”"


def title(code: str) -> str:
    """What a code says in a few words; the code itself where it has no entry."""
    return CODES[code].title if code in CODES else code


def note_text(note: Note) -> str:
    """A note in one line: its title, our detail, their words; untrusted."""
    detail = f" ({note.detail})" if note.detail else ""
    quote = f": “{' '.join(note.quote.split())}”" if note.quote else ""
    return f"{title(note.code)}{detail}{quote}"


#: Files of which nobody expects a text.
_PICTURES = ("photo", "identity-paper")


def notes_of(application: Application) -> tuple[Note, ...]:
    """Every note on an application once: on its intake, its ranking, its files and the reading of its CV."""
    seen = application.seen
    everything = [*application.notes, *seen.notes]
    everything += [note for file in seen.files if file.role not in _PICTURES for note in file.notes]
    everything += seen.profile.notes if seen.profile else ()
    return tuple(dict.fromkeys(everything))


def needs_person(application: Application) -> bool:
    """Whether somebody must look before this one can be dealt with: nothing readable came, no CV, or perhaps two people's."""
    if application.state in (State.UNREADABLE, State.NO_CV):
        return True
    return application.state in (State.APPLICATION, State.LATE) and any(
        note.code == "intake.perhaps-another" for note in application.notes
    )
