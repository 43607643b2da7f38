"""Drafts of criteria: what is found in an advert, and what is left to a person."""

from datetime import date, time
from pathlib import Path

import pytest

from screen import criteria, documents
from screen.criteria.draft import written
from screen.criteria.draft.values import Closing
from screen.model import Importance, squeeze
from screen.pipeline import drafting

ADVERTS = Path(__file__).parents[1] / "adverts"
CRITERIA = Path(__file__).parents[2] / "criteria"
EVERY = sorted(path.stem for path in ADVERTS.glob("*.txt"))


def drafted(text: str):
    """The draft of an advert given as text."""
    return drafting.of(documents.from_text(text, "advert.txt"))


def read(name: str):
    """The draft of an advert of the tests, and what its neighbour says should be found: weight, kinds, words of the line."""
    rows = [row.split(" | ") for row in (ADVERTS / f"{name}.expected").read_text(encoding="utf-8").splitlines()]
    wanted = [(head.split()[0], head.split()[1:], squeeze(words)) for head, words in rows]
    return drafted((ADVERTS / f"{name}.txt").read_text(encoding="utf-8")), wanted


def kinds(text: str):
    """Kind and importance of the criteria of an advert with one line."""
    found = drafted(f"Clerk\n\nRequirements:\n- {text}\n")
    return [(entry.guess.kind, entry.importance.value) for entry in found.entries]


def keys(text: str):
    """The keys of the first criterion of an advert with one line."""
    return dict(drafted(f"Clerk\n\nRequirements:\n- {text}\n").entries[0].guess.keys)


@pytest.mark.parametrize("name", EVERY)
def test_every_line_that_asks_for_something_is_found_and_no_other(name):
    """Ten adverts of ten kinds of employer."""
    found, wanted = read(name)
    quotes = list(dict.fromkeys(entry.quote for entry in found.entries))
    missed = [words for weight, _, words in wanted if weight != "left-out" and not any(words in quote for quote in quotes)]
    extra = [quote for quote in quotes if not any(words in quote for _, _, words in wanted)]
    assert (missed, extra) == ([], [])


@pytest.mark.parametrize("name", EVERY)
def test_kinds_and_importance_are_told(name):
    """Kinds of all lines; importance where the advert says it (- stands where it does not)."""
    found, wanted = read(name)
    wrong = []
    for weight, expected, words in wanted:
        entries = [entry for entry in found.entries if words in entry.quote]
        told = [entry.guess.kind for entry in entries]
        right = len(told) == len(expected) and all(one in asked.split("/") for one, asked in zip(told, expected, strict=True))
        if weight == "left-out":
            right = not entries and any(words in sentence for sentence in found.left_out)
        elif weight != "-":
            right = right and {entry.importance.value for entry in entries} == {weight}
        wrong += [] if right else [(words, told, [entry.importance.value for entry in entries])]
    assert wrong == []


def test_the_liaison_officers_advert_is_found_whole():
    """Every line of both lists, with the kinds that its hand-written file has."""
    found = drafting.of(documents.read((CRITERIA / "adverts" / "liaison-junior-officer.txt").read_bytes(), "advert.txt"))
    byhand, _ = criteria.load(CRITERIA / "liaison-junior-officer.yaml")
    order = [squeeze(entry.quote) for entry in found.entries]
    written_by_hand = sorted(byhand.criteria, key=lambda c: order.index(squeeze(c.quote)))
    assert [(quote, e.guess.kind) for quote, e in zip(order, found.entries, strict=True)] == [
        (squeeze(c.quote), c.kind) for c in written_by_hand
    ]
    assert (found.post.title, found.post.organisation) == (byhand.post.title, byhand.post.organisation)
    assert (found.post.mailbox, found.post.country, found.post.zone) == (
        byhand.post.mailbox,
        byhand.post.country,
        byhand.post.zone,
    )
    assert (found.post.closing.day, found.post.subject[0]) == (byhand.post.closes.date(), byhand.post.subject)


@pytest.mark.parametrize("name", EVERY)
def test_a_draft_passes_the_check_but_for_its_marks(name, tmp_path):
    """No error, except where the advert names no country at all; what is undecided is a warning."""
    found, _ = read(name)
    (tmp_path / "advert.txt").write_text(found.advert, encoding="utf-8")
    (tmp_path / "post.yaml").write_text(written(found, "advert.txt"), encoding="utf-8")
    errors = {p.code for p in criteria.check([tmp_path / "post.yaml"]) if p.severity == "error"}
    assert errors == (set() if found.post.country else {"criteria.not-a-country"})


def test_the_marks_are_warnings_at_their_place(tmp_path):
    """One for each, in the line where it stands."""
    found = drafted("Clerk\n\nExample Ltd, Malaysia\n\nRequirements:\n- Knowledge of filing systems\n")
    text = written(found, "advert.txt")
    (tmp_path / "advert.txt").write_text(found.advert, encoding="utf-8")
    (tmp_path / "post.yaml").write_text(text, encoding="utf-8")
    marked = [p.start[0] for p in criteria.check([tmp_path / "post.yaml"]) if p.code == "criteria.undecided"]
    lines = text.splitlines()
    begins = [number for number, line in enumerate(lines, 1) if line.strip() == "decide:"]
    assert [any(begin < line <= begin + 3 for begin in begins) for line in marked] == [True] * len(marked)
    assert len(marked) == len(found.post.decide) + len(found.entries[0].decide) > 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Preferably, 2 years of experience in banking", [("experience", "desirable")]),
        ("A degree, preferably in law", [("degree", "essential")]),
        ("English is a must; French is an asset", [("language", "essential"), ("language", "desirable")]),
        ("English is required, French is an asset", [("language", "essential"), ("language", "desirable")]),
        ("Must hold a valid driving licence", [("skill", "essential")]),
        ("Degree in law with at least three years of experience", [("degree", "essential"), ("experience", "essential")]),
        ("Diutamakan yang fasih berbahasa Inggeris", [("language", "desirable")]),
        ("Mempunyai ijazah dalam bidang perakaunan", [("degree", "essential")]),
        ("Knowledge of programming languages such as Python", [("skill", "desirable")]),
        ("A positive attitude", [("interview", "at-interview")]),
    ],
)
def test_importance_is_told_by_the_wording_and_kinds_by_the_words(line, expected):
    """A wish at the end speaks of a part only; clauses speak for themselves; gates are few where nothing is said."""
    assert kinds(line) == expected


def test_the_level_named_lowest_is_the_one_asked_for():
    """Who has a diploma meets "diploma or degree"."""
    assert keys("Diploma or degree in accounting")["level"] == "diploma"


def test_months_are_the_fewest_that_are_named():
    """Three years meet "3-5 years"."""
    assert keys("3-5 years of experience in sales")["months"] == {"enough": 36}


def test_a_basic_knowledge_is_met_by_a_basic_level():
    """Levels follow the advert."""
    assert keys("Basic knowledge of Tamil") == {"language": "ta", "met": ("native", "fluent", "intermediate", "basic")}


def test_what_must_not_count_becomes_no_criterion():
    """It is named as left out, so that somebody takes it out of the advert too."""
    found = drafted("Clerk\n\nRequirements:\n- Age below 35 years\n- Fluent English\n")
    assert ([entry.guess.id for entry in found.entries], found.left_out) == (["english"], ("Age below 35 years",))


def test_duties_and_how_to_apply_ask_for_nothing():
    """Only lines under other headings count."""
    found = drafted(
        "Clerk\n\nDuties:\n- Must keep the files\n\nRequirements:\n- Fluent English\n\nHow to apply:\n- Send your CV\n"
    )
    assert [entry.quote for entry in found.entries] == ["Fluent English"]


def test_an_advert_without_headings_is_read_by_its_wording():
    """Sentences that ask for something, wherever they stand."""
    found = drafted(
        "We are a small press in Leeds. The press makes books for schools. "
        "Applicants must have a degree in English literature. Experience in editing would be an advantage. We meet on Mondays."
    )
    assert [(e.quote, e.guess.kind, e.importance) for e in found.entries] == [
        ("Applicants must have a degree in English literature.", "degree", Importance.ESSENTIAL),
        ("Experience in editing would be an advantage.", "topic", Importance.DESIRABLE),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Apply by 12 noon on 14 March 2022.", (date(2022, 3, 14), time(12, 0), False)),
        ("Closing date: November 16, 2020, 5 pm", (date(2020, 11, 16), time(17, 0), False)),
        ("Tarikh tutup: 20 Ogos 2021", (date(2021, 8, 20), None, False)),
        ("The deadline is 2021-02-03 23:59", (date(2021, 2, 3), time(23, 59), False)),
        ("Deadline: 03/04/2021", (date(2021, 4, 3), None, True)),
        ("Deadline: 31 February 2021", None),
        ("Apply by 16 November 2020, 12:00 midnight.", (date(2020, 11, 16), time(23, 59), False)),
        ("Founded on 3 May 2001", None),
    ],
)
def test_the_closing_date_is_read_as_printed(sentence, expected):
    """Day, minute, and whether day and month could be the other way round."""
    found = drafted(f"Clerk\n\nRequirements:\n- Fluent English\n\nNotes\n\n{sentence}\n").post.closing
    assert (None if found is None else (found.day, found.minute, found.unsure)) == expected
    assert found is None or isinstance(found, Closing)
