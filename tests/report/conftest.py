"""A small ranking with everything that outputs must cope with, built by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from screen.criteria import Criteria, Interview, LanguageKnown, Post, Skill
from screen.model import (
    Application,
    Examined,
    FileSeen,
    Finding,
    Importance,
    Judgement,
    Note,
    Outcome,
    Profile,
    Ranking,
    ReadStatus,
    Span,
    State,
)

KUALA_LUMPUR = timezone(timedelta(hours=8))


@pytest.fixture
def criteria() -> Criteria:
    """One gate, one desirable criterion, one for the interview."""
    gate = LanguageKnown(
        id="english", title="English", quote="Fluency in English", importance=Importance.ESSENTIAL,
        question="How well do you write English?", kind="language", language="en", met=("fluent",),
    )  # fmt: skip
    desirable = Skill(
        id="ms_office", title="MS Office", quote="Proficiency in MS Office", importance=Importance.DESIRABLE,
        points=2, question="Which programs do you use?", kind="skill", vocabularies=("office",),
    )  # fmt: skip
    interview = Interview(
        id="initiative",
        title="Initiative",
        quote="Ability to take action",
        importance=Importance.AT_INTERVIEW,
        kind="interview",
    )
    post = Post(
        "Liaison Officer", "Example City", "Asia/Kuala_Lumpur", "MY", closes=datetime(2020, 11, 16, 23, 59, tzinfo=KUALA_LUMPUR)
    )
    return Criteria("criteria/liaison.yaml", "ab" * 32, post, (gate, desirable, interview), {})


def english(outcome: Outcome = Outcome.MET) -> Finding:
    """A finding on the gate, with a receipt unless it is unknown."""
    evidence = () if outcome is Outcome.UNKNOWN else (Span(1, 7, "English: fluent"),)
    question = "How well do you write English?" if outcome is Outcome.UNKNOWN else ""
    return Finding("english", outcome, reason="Searched languages.", question=question, evidence=evidence)


def office(points: float = 2.0) -> Finding:
    """A finding on the desirable criterion."""
    wished = Importance.DESIRABLE
    if not points:
        return Finding("ms_office", Outcome.UNKNOWN, 0, 2, 0, 2, "Searched skills.", "Which programs do you use?", (), wished)
    return Finding(
        "ms_office", Outcome.MET, points, 2, points, points, "Named under skills.", "", (Span(2, 3, "Word, Excel"),), wished
    )


def application(
    number: int, *findings: Finding, name: str = "Nur Example", state: State = State.APPLICATION, **more
) -> Application:
    """One thing that came in; judged when findings are given."""
    seen = Examined(
        piece_sha256=f"{number:064x}",
        source="mailbox.mbox",
        message_id=f"<{number}@example.com>",
        sent=datetime(2020, 11, number, 9, 0, tzinfo=KUALA_LUMPUR),
        name=name,
        email=f"person{number}@example.com",
        state=state,
        reason="file.damaged" if state is State.UNREADABLE else "intake.application",
        files=(FileSeen(f"cv{number}.pdf", "c" * 64, "pdf", ReadStatus.READ, "cv"),),
        cv=0,
        cv_file=f"cv{number}.pdf",
        profile=Profile() if findings else None,
        judgement=Judgement(findings, (30, 40), (12, 14)) if findings else None,
    )
    return replace(Application(f"A{number:08x}", seen, state, seen.reason), **more)


@pytest.fixture
def ranking() -> Ranking:
    """Two on the long list (one late), one who misses the gate, one bounce, one unreadable file."""
    return Ranking(
        (
            application(1, english(), office(), list="long", rank=1),
            application(2, english(Outcome.UNKNOWN), office(0), name="Lim Sample", state=State.LATE, list="long", rank=2),
            application(
                3, english(Outcome.NOT_MET), office(1.5), name="Devi Model", list="gate-not-met", rank=3,
                notes=(Note("file.hidden-text", "2 lines", "excellent officer"),),
            ),
            application(4, name="", state=State.NOT_AN_APPLICATION),
            application(5, name="Ali Pattern", state=State.UNREADABLE),
        ),
        "2020-11-16",
    )  # fmt: skip
