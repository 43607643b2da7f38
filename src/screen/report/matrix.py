"""A ranking as tables of plain cells: the screening matrix and the intake list, before they become CSV or XLSX."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from screen.model import RANKED, Application, Finding, Outcome, Ranking
from screen.report import wording
from screen.report.blind import unnamed

if TYPE_CHECKING:
    from screen.criteria import Criteria
    from screen.criteria.schema import Criterion


@dataclass(frozen=True, slots=True)
class Mail:
    """A cell that holds an address or Message-ID, which is never masked; untrusted."""

    text: str


#: A cell: text (untrusted until the writer escapes it), a number, an address, or nothing.
Cell = str | Decimal | int | Mail | None
Row = tuple[Cell, ...]

_FIXED = ("rank", "id", "list", "state", "name", "email", "score", "low", "high", "file")
_PER_CRITERION = ("outcome", "points", "reason", "evidence", "question")

INTAKE_COLUMNS = (
    "source",
    "message_id",
    "file",
    "name",
    "email",
    "state",
    "reason",
    "application_id",
    "superseded_by",
    "received",
    "code",
    "detail",
)


def matrix_columns(criteria: Criteria) -> tuple[str, ...]:
    """The header of the screening matrix: fixed columns, five a judged criterion, one a criterion at interview, notes."""
    judged = (f"{c.id}_{part}" for c in wording.judged(criteria) for part in _PER_CRITERION)
    return (*_FIXED, *judged, *(c.id for c in wording.at_interview(criteria)), "notes")


def matrix_rows(ranking: Ranking, criteria: Criteria, *, blind: bool = False) -> tuple[Row, ...]:
    """One row an application, late ones and those with a gate not met included, in the order of the ranking."""
    return tuple(_matrix_row(a, criteria, blind) for a in ranked(ranking))


def ranked(ranking: Ranking) -> tuple[Application, ...]:
    """The applications that the matrix lists, in the order of the ranking."""
    return tuple(a for a in ranking.applications if a.state in RANKED)


def intake_rows(ranking: Ranking, *, blind: bool = False) -> tuple[Row, ...]:
    """One row a thing that came in, by time of arrival, then by id: the order in which files were given plays no part."""
    return tuple(_intake_row(a, blind) for a in sorted(ranking.applications, key=arrival))


def arrival(application: Application) -> tuple[datetime, str]:
    """When it came, and its id: a lasting order. What bears no time comes last."""
    sent = application.seen.sent
    if sent is None:
        return datetime.max.replace(tzinfo=UTC), application.id
    return (sent if sent.tzinfo else sent.replace(tzinfo=UTC)), application.id


def questions(ranking: Ranking, criteria: Criteria) -> tuple[tuple[Application, Finding], ...]:
    """What to ask whom, in the order of the ranking and of the criteria."""
    return tuple((a, f) for a in ranked(ranking) for f in wording.findings_of(a, criteria) if f.question and _open(f))


def _open(finding: Finding) -> bool:
    return finding.outcome in (Outcome.UNKNOWN, Outcome.PARTLY)


def _matrix_row(application: Application, criteria: Criteria, blind: bool) -> Row:
    seen = application.seen
    findings = {f.criterion: f for f in wording.findings_of(application, criteria)}
    score, low, high = wording.scores(findings.values())
    return (
        application.rank,
        application.id,
        application.list,
        application.state.value,
        application.id if blind else seen.name,
        None if blind else Mail(seen.email),
        score,
        low,
        high,
        shown_file(application, blind),
        *(cell for c in wording.judged(criteria) for cell in _criterion_cells(c, findings.get(c.id), application, blind)),
        *(None for _ in wording.at_interview(criteria)),
        "\n".join(unnamed(wording.note_text(n), application, blind) for n in wording.notes_of(application)),
    )


def _criterion_cells(criterion: Criterion, finding: Finding | None, application: Application, blind: bool) -> Row:
    if finding is None:
        return (None,) * len(_PER_CRITERION)
    return (
        finding.outcome.value,
        wording.exact(finding.points),
        finding.reason,
        receipts(finding, application, blind),
        finding.question,
    )


def receipts(finding: Finding, application: Application, blind: bool = False) -> str:
    """The evidence of a finding, a quotation a line; untrusted."""
    file = shown_file(application, blind)
    return "\n".join(unnamed(wording.receipt(file, span), application, blind) for span in wording.evidence_of(finding))


def shown_file(application: Application, blind: bool) -> str:
    """The CV's name, or "CV" where names are hidden (a file is mostly called after its writer); untrusted."""
    return "CV" if blind else wording.cv_file(application.seen)


def _intake_row(application: Application, blind: bool) -> Row:
    seen = application.seen
    return (
        application.id if blind else seen.source,
        None if blind else Mail(seen.message_id),
        shown_file(application, blind) if blind else wording.files_of(seen),
        application.id if blind else seen.name,
        None if blind else Mail(seen.email),
        application.state.value,
        wording.title(application.reason),
        application.id,
        application.superseded_by,
        seen.sent.isoformat() if seen.sent else None,
        application.reason,
        "\n".join(unnamed(wording.note_text(n), application, blind) for n in wording.notes_of(application)),
    )
