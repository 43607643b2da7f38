"""``ranking.json`` and profiles."""

import json
from dataclasses import replace

from screen.model import (
    Document,
    Education,
    Experience,
    Finding,
    Fluency,
    Identity,
    LanguageSkill,
    Level,
    Outcome,
    Period,
    Profile,
    ReadStatus,
    Span,
    WorkRight,
    WorkRightStatus,
    month_index,
)
from screen.report.json import profile_line, ranking_json


def test_a_ranking_says_what_it_is_about(ranking, criteria):
    """The post, the criteria with their digest, the day, and counts that add up."""
    tree = json.loads(ranking_json(ranking, criteria))
    counts = tree["intake"]
    assert {key: tree[key] for key in ("schema", "post", "criteria", "as_of")} == {
        "schema": "screen/ranking/1",
        "post": {"title": "Liaison Officer", "organisation": "Example City", "closes": "2020-11-16T23:59:00+08:00"},
        "criteria": {"path": "liaison.yaml", "sha256": "ab" * 32},
        "as_of": "2020-11-16",
    }
    assert counts.pop("came_in") == sum(counts.values()) == 5


def test_an_application_bears_everything_that_is_known(ranking, criteria):
    """Who, where it stands, why, and every receipt."""
    first = json.loads(ranking_json(ranking, criteria))["applications"][0]
    assert first == {
        "id": "A00000001",
        "source": "mailbox.mbox",
        "message_id": "<1@example.com>",
        "received": "2020-11-01T09:00:00+08:00",
        "file": "cv1.pdf",
        "name": "Nur Example",
        "email": "person1@example.com",
        "state": "application",
        "reason": {"code": "intake.application", "title": first["reason"]["title"]},
        "list": "long",
        "rank": 1,
        "score": 2,
        "score_low": 2,
        "score_high": 2,
        "work_months": 30,
        "relevant_months": 12,
        "findings": [
            {
                "criterion": "english", "importance": "essential", "outcome": "met",
                "points": 0, "max_points": 0, "low": 0, "high": 0,
                "reason": "Searched languages.", "question": None,
                "evidence": [{"file": "cv1.pdf", "page": 1, "line": 7, "quote": "English: fluent"}],
            },
            {
                "criterion": "ms_office", "importance": "desirable", "outcome": "met",
                "points": 2, "max_points": 2, "low": 2, "high": 2,
                "reason": "Named under skills.", "question": None,
                "evidence": [{"file": "cv1.pdf", "page": 2, "line": 3, "quote": "Word, Excel"}],
            },
        ],
        "earlier": [],
        "piece_sha256": f"{1:064x}",
        "sha256": "c" * 64,
        "files": [{"name": "cv1.pdf", "sha256": "c" * 64, "format": "pdf", "status": "read", "role": "cv"}],
        "notes": [],
    }  # fmt: skip


def test_what_is_not_ranked_is_set_aside_and_named(ranking, criteria):
    """Nobody disappears: the rest stands beside the applications."""
    tree = json.loads(ranking_json(ranking, criteria))
    assert [(a["id"], a["list"], a["rank"]) for a in tree["applications"]] == [
        ("A00000001", "long", 1),
        ("A00000002", "long", 2),
        ("A00000003", "gate-not-met", 3),
    ]
    assert [(a["id"], a["state"]) for a in tree["set_aside"]] == [
        ("A00000004", "not-an-application"),
        ("A00000005", "unreadable"),
    ]


def test_the_score_is_the_exact_sum_of_the_rows(ranking, criteria):
    """Tenths that binary numbers cannot hold add up as they are shown."""
    first = ranking.applications[0]
    rows = tuple(Finding(name, Outcome.MET, p, p, p, p) for name, p in (("english", 0.1), ("ms_office", 0.2)))
    one = replace(
        ranking,
        applications=(replace(first, seen=replace(first.seen, judgement=replace(first.seen.judgement, findings=rows))),),
    )
    assert json.loads(ranking_json(one, criteria))["applications"][0]["score"] == 0.3


def test_where_the_criteria_lie_does_not_change_a_byte(ranking, criteria):
    """The same file in another folder gives the same ranking."""
    assert ranking_json(ranking, replace(criteria, path="/elsewhere/liaison.yaml")) == ranking_json(ranking, criteria)


def test_a_profile_is_one_line_with_every_fact_and_its_receipt():
    """The contract of `screen extract`, with the registration number in a quotation masked."""
    span = Span(1, 4, "IC 900101-14-5678")
    june = month_index(2015, 6)
    studies = Period((month_index(2011, 1), month_index(2011, 12)), (june, june))
    facts = Profile(
        education=(Education(Level.BACHELOR, "Planning", "0731", "Example University", studies),),
        experience=(Experience("Officer", "Example City", Period((june, june), ongoing=True)),),
        languages=(LanguageSkill("ms", Fluency.NATIVE),),
        work_right=WorkRight(WorkRightStatus.CITIZEN, evidence=(span,)),
    )  # fmt: skip
    who = Identity("Nur Example", ("nur@example.com",), ("+60 12-555 0199",))
    line = profile_line("cvs/a.pdf", Document("a.pdf", "d" * 64, "pdf", ReadStatus.READ), facts, who, 64)
    assert line.count("\n") == 1
    assert json.loads(line) == {
        "schema": "screen/profile/1",
        "file": "cvs/a.pdf",
        "sha256": "d" * 64,
        "format": "pdf",
        "status": "read",
        "notes": [],
        "name": "Nur Example",
        "emails": ["nur@example.com"],
        "phones": ["+60 12-555 0199"],
        "education": [
            {
                "level": "bachelor", "field": "Planning", "isced_f": "0731", "institution": "Example University",
                "start": "2011", "end": "2015-06", "status": "completed", "evidence": [],
            }
        ],
        "highest_completed_level": "bachelor",
        "experience": [
            {
                "title": "Officer", "organisation": "Example City", "start": "2015-06", "end": "present", "kind": "job",
                "evidence": [],
            }
        ],
        "work_months": 64,
        "languages": [{"language": "ms", "level": "native", "evidence": []}],
        "work_right": "citizen",
        "work_right_evidence": [{"file": "cvs/a.pdf", "page": 1, "line": 4, "quote": "IC ######-##-####"}],
    }  # fmt: skip


def test_an_unreadable_file_still_has_its_line():
    """Status and notes say why; facts are empty, none is left out."""
    line = json.loads(profile_line("a.pdf", Document("a.pdf", "d" * 64, "pdf", ReadStatus.ENCRYPTED), None, None, None))
    assert (line["status"], line["name"], line["education"], line["work_right"]) == ("encrypted", None, [], "unstated")
