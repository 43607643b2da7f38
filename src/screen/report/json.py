"""``ranking.json`` and profiles as JSON: everything that is known, in a versioned form, the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from screen.model import (
    RANKED,
    Application,
    Document,
    Education,
    Experience,
    Finding,
    Identity,
    Note,
    Profile,
    Ranking,
    Span,
    squeeze,
)
from screen.report import matrix, safe, wording

if TYPE_CHECKING:
    from screen.criteria import Criteria

RANKING_SCHEMA = "screen/ranking/1"
PROFILE_SCHEMA = "screen/profile/1"


def ranking_json(ranking: Ranking, criteria: Criteria, stability: dict[str, Any] | None = None) -> str:
    """The whole result of a run, with how stable its order is where that was asked for.

    Nothing in it depends on where files lay or in what order they came.
    """
    tree = ranking_tree(ranking, criteria)
    return safe.json_text(tree if stability is None else {**tree, "sensitivity": stability}, indent=1) + "\n"


def ranking_tree(ranking: Ranking, criteria: Criteria) -> dict[str, Any]:
    """What `ranking_json` writes: untrusted text that has not been escaped yet."""
    post = criteria.post
    others = sorted((a for a in ranking.applications if a.state not in RANKED), key=matrix.arrival)
    return {
        "schema": RANKING_SCHEMA,
        "post": {
            "title": post.title,
            "organisation": post.organisation,
            "closes": post.closes.isoformat() if post.closes else None,
        },
        "criteria": {"path": PurePath(criteria.path).name, "sha256": criteria.sha256},
        "as_of": ranking.as_of,
        "at_interview": [{"criterion": c.id, "title": c.title} for c in wording.at_interview(criteria)],
        "intake": {
            "came_in": len(ranking.applications),
            **{state.value: count for state, count in ranking.counts().items()},
        },
        "applications": [_application(a, criteria) for a in matrix.ranked(ranking)],
        "set_aside": [_set_aside(a) for a in others],
    }


def profile_line(
    file: str, document: Document, profile: Profile | None, identity: Identity | None, work_months: int | None
) -> str:
    """One CV as one line of JSON, without judging."""
    return safe.json_text(profile_tree(file, document, profile, identity, work_months)) + "\n"


def profile_tree(
    file: str, document: Document, profile: Profile | None, identity: Identity | None, work_months: int | None
) -> dict[str, Any]:
    """What `profile_line` writes. What was not understood is null or empty, never left out."""
    who = identity or Identity()
    facts = profile or Profile()
    highest = facts.highest_completed()
    return {
        "schema": PROFILE_SCHEMA,
        "file": file,
        "sha256": document.sha256,
        "format": document.format,
        "status": document.status.value,
        "notes": _notes(dict.fromkeys((*document.notes, *facts.notes))),
        "name": who.name or None,
        "emails": list(who.emails),
        "phones": list(who.phones),
        "education": [_education(e, file) for e in facts.education],
        "highest_completed_level": highest.level.value if highest else None,
        "experience": [_experience(e, file) for e in facts.experience],
        "work_months": work_months,
        "languages": [
            {"language": s.language, "level": s.level.value, "evidence": [_span(file, e) for e in s.evidence]}
            for s in facts.languages
        ],
        "work_right": facts.work_right.status.value,
        "work_right_evidence": [_span(file, s) for s in facts.work_right.evidence],
    }


def _education(education: Education, file: str) -> dict[str, Any]:
    return {
        "level": education.level.value,
        "field": education.field or None,
        "isced_f": education.isced_f or None,
        "institution": education.institution or None,
        "start": education.period.start_text,
        "end": education.period.end_text,
        "status": education.status.value,
        "evidence": [_span(file, span) for span in education.evidence],
    }


def _experience(experience: Experience, file: str) -> dict[str, Any]:
    return {
        "title": experience.title or None,
        "organisation": experience.organisation or None,
        "start": experience.period.start_text,
        "end": experience.period.end_text,
        "kind": experience.kind.value,
        "evidence": [_span(file, span) for span in experience.evidence],
    }


def _application(application: Application, criteria: Criteria) -> dict[str, Any]:
    judgement = application.seen.judgement
    findings = wording.findings_of(application, criteria)
    score, low, high = (wording.numeric(n) for n in wording.scores(findings))
    file = wording.cv_file(application.seen)
    return {
        **_who(application),
        "list": application.list or None,
        "rank": application.rank,
        "score": score,
        "score_low": low,
        "score_high": high,
        "work_months": _fewest(judgement.work_months if judgement else None),
        "relevant_months": _fewest(judgement.relevant_months if judgement else None),
        "findings": [_finding(f, file) for f in findings],
        "earlier": list(application.earlier),
        **_receipt_of(application),
        "notes": _notes(wording.notes_of(application)),
    }


def _set_aside(application: Application) -> dict[str, Any]:
    return {
        **_who(application),
        "superseded_by": application.superseded_by or None,
        **_receipt_of(application),
        "notes": _notes(wording.notes_of(application)),
    }


def _who(application: Application) -> dict[str, Any]:
    seen = application.seen
    return {
        "id": application.id,
        "source": seen.source,
        "message_id": seen.message_id or None,
        "received": seen.sent.isoformat() if seen.sent else None,
        "file": wording.files_of(seen) or None,
        "name": seen.name or None,
        "email": seen.email or None,
        "state": application.state.value,
        "reason": {"code": application.reason, "title": wording.title(application.reason)},
    }


def _receipt_of(application: Application) -> dict[str, Any]:
    """What `verify` needs to find the original again: digests of the piece and of the file that was judged."""
    seen = application.seen
    return {
        "piece_sha256": seen.piece_sha256,
        "sha256": seen.files[seen.cv].sha256 if seen.cv is not None else None,
        "files": [
            {"name": f.name, "sha256": f.sha256, "format": f.format, "status": f.status.value, "role": f.role}
            for f in seen.files
        ],
    }


def _finding(finding: Finding, file: str) -> dict[str, Any]:
    return {
        "criterion": finding.criterion,
        "importance": finding.importance.value,
        "outcome": finding.outcome.value,
        "points": wording.numeric(wording.exact(finding.points)),
        "max_points": wording.numeric(wording.exact(finding.max_points)),
        "low": wording.numeric(wording.exact(finding.low)),
        "high": wording.numeric(wording.exact(finding.high)),
        "reason": finding.reason or None,
        "question": finding.question or None,
        "evidence": [_span(file, s) for s in wording.evidence_of(finding)],
    }


def _span(file: str, span: Span) -> dict[str, Any]:
    return {"file": file, "page": span.page, "line": span.line, "quote": squeeze(span.quote)}


def _notes(notes: Iterable[Note]) -> list[dict[str, Any]]:
    return [
        {
            "code": n.code,
            "title": wording.title(n.code),
            **({"detail": n.detail} if n.detail else {}),
            **({"quote": n.quote} if n.quote else {}),
        }
        for n in notes
    ]


def _fewest(months: tuple[int, int] | None) -> int | None:
    return months[0] if months else None
