"""Small criteria and profiles, built in code."""

from datetime import date

import pytest

from screen.criteria import Criteria, Group, Post, Vocabulary
from screen.criteria.schema import (
    Degree,
    Experience,
    LanguageKnown,
    OtherLanguages,
    Skill,
    Studies,
    Topic,
    WorkRight,
)
from screen.model import Importance, Period, Profile, Span, month_index
from screen.scoring import judge

AS_OF = date(2020, 11, 16)

VOCABULARIES = {
    "councils": [("councils", True, (), ["city council", "INTAN"])],
    "shops": [("shops", True, (), ["shop", "engineering"])],
    "schools": [("schools", True, (), ["school"])],
    "teachers": [("teachers", True, (), ["teacher"])],
    "cities": [
        ("planning", True, (), ["town planning", "local plan"]),
        ("housing", False, (), ["housing"]),
        ("waste", False, (), ["waste"]),
    ],
    "renewal": [("renewal", True, (), ["urban renewal"], True)],
    "thesis": [("thesis", True, (), ["thesis"])],
    "clubs": [("clubs", True, (), ["model united nations"])],
    "related": [("related", True, (), ["public administration", "geography"])],
    "near": [("near", True, (), ["business administration"])],
    "degrees": [("degrees", True, (), ["bachelor"])],
    "office": [("suite", True, (), ["MS Office"]), ("bare", True, ("skills",), ["Word"])],
}

BASE = {"title": "T", "quote": "Q"}
ESSENTIAL = {**BASE, "importance": "essential"}
DESIRABLE = {**BASE, "importance": "desirable"}

DEGREE = Degree(
    **ESSENTIAL,
    id="degree",
    kind="degree",
    level="bachelor",
    question="Which degree?",
    degree_words=("degrees",),
    fields={
        "direct": {"isced": ("031 Social and behavioural sciences",), "vocabularies": ("related",)},
        "adjacent": {"isced": ("0313 Psychology", "04"), "vocabularies": ("near",)},
    },
)
MALAY = LanguageKnown(
    **ESSENTIAL,
    id="malay",
    kind="language",
    language="ms",
    question="How well?",
    met=("native", "fluent"),
    partly=("intermediate",),
    not_met=("basic",),
)
WORK_RIGHT = WorkRight(**ESSENTIAL, id="work_right", kind="work_right", country="MY", question="Which pass?")
EXPERIENCE = Experience(
    **DESIRABLE,
    id="experience",
    kind="experience",
    points=24,
    other_work=4,
    question="Which work?",
    months={"enough": 12},
    relevant={
        "employers": ("councils",),
        "duties": ("cities",),
        "always_ordinary": ("schools",),
        "ordinary_employers": ("shops",),
        "ordinary_posts": ("teachers",),
    },
    new_graduate={
        "level": "bachelor",
        "graduated_since": "2018-11",
        "thesis_words": ("thesis",),
        "topics": ("cities",),
        "activities": ("cities", "clubs"),
    },
)
TONGUES = OtherLanguages(
    **DESIRABLE,
    id="tongues",
    kind="other_languages",
    points=4,
    question="Which?",
    besides=("en", "ms"),
    enough=2,
    levels=("native", "fluent", "intermediate"),
)
TOPIC = Topic(
    **DESIRABLE,
    id="cities",
    kind="topic",
    points=10,
    question="What?",
    vocabularies=("cities",),
    steps={"role": 6, "activity": 4, "mention": 1},
)
OFFICE = Skill(**DESIRABLE, id="office", kind="skill", points=4, question="Which?", vocabularies=("office",))
STUDIES = Studies(
    **DESIRABLE,
    id="studies",
    kind="studies",
    points=14,
    question="What studied?",
    fields_of="degree",
    activity=6,
    ongoing=8,
    thesis_words=("thesis",),
    topics=("cities",),
    activities=("cities", "clubs"),
)
EVERY = (DEGREE, MALAY, WORK_RIGHT, EXPERIENCE, TONGUES, TOPIC, OFFICE, STUDIES)


def criteria(*asked):
    """Criteria of the vocabularies above."""
    vocabularies = {
        name: Vocabulary(
            name, name, tuple(Group(name, n, tuple(p), "test", alone, only, *fully) for n, alone, only, p, *fully in groups)
        )
        for name, groups in VOCABULARIES.items()
    }
    key = ",".join(criterion.model_dump_json() for criterion in asked)
    return Criteria("test.yaml", key, Post("T", "O", "Asia/Kuala_Lumpur", "MY"), tuple(asked), vocabularies)


@pytest.fixture
def every():
    """All criteria above, together."""
    return criteria(*EVERY)


@pytest.fixture
def find():
    """A function: a profile → the finding on the criterion of that id, judged beside all others."""

    def of(identifier: str, profile: Profile):
        judgement = judge(profile, criteria(*EVERY), AS_OF)
        return next(finding for finding in judgement.findings if finding.criterion == identifier)

    return of


@pytest.fixture
def gate():
    """A function: a profile → the finding on work of the kind as an essential criterion, without points."""
    essential = EXPERIENCE.model_copy(update={"importance": Importance.ESSENTIAL, "points": None, "other_work": 0})
    return lambda profile: judge(profile, criteria(essential), AS_OF).findings[0]


@pytest.fixture
def strict():
    """A function: a profile → the finding on a topic of which one sign earns at most seven of ten points."""
    steps = TOPIC.steps.model_copy(update={"one_sign": 7})
    topic = TOPIC.model_copy(update={"steps": steps, "vocabularies": ("cities", "renewal")})
    return lambda profile: judge(profile, criteria(topic, EXPERIENCE), AS_OF).findings[0]


@pytest.fixture
def judged():
    """A function: a profile → its whole judgement on all criteria above."""
    return lambda profile: judge(profile, criteria(*EVERY), AS_OF)


@pytest.fixture
def span():
    """A function: words → the line that holds them."""
    return lambda quote, line=1: Span(1, line, quote)


@pytest.fixture
def months():
    """A function: two months or years as written, or "present" → the period."""

    def bounds(text):
        if len(text) == 4:
            return month_index(int(text), 1), month_index(int(text), 12)
        return (month_index(int(text[:4]), int(text[5:])),) * 2

    def of(start: str | None, end: str | None = None, printed: int | None = None) -> Period:
        ongoing = end == "present"
        return Period(
            None if start is None else bounds(start), None if ongoing or end is None else bounds(end), ongoing, printed
        )

    return of
