"""Every problem of a criteria file, with its line and column."""

from pathlib import Path

import pytest

from screen.codes import CODES
from screen.criteria import check, load

CASES = [
    ("country: MY", "country: MY\n  colour: red", "criteria.unknown-key", (6, 3), (6, 9)),
    ("  title: Clerk\n", "", "criteria.missing-key", (3, 3), (3, 15)),
    ("importance: essential", "importance: esential", "criteria.unknown-value", (14, 17), (14, 25)),
    ("kind: degree", "kind: degrees", "criteria.unknown-kind", (15, 11), (15, 18)),
    ("    kind: degree\n", "", "criteria.missing-key", (11, 5), (11, 7)),
    ("level: bachelor", "level: bachelors", "criteria.unknown-value", (16, 12), (16, 21)),
    ("met: [native, fluent]", "met: fluent", "criteria.wrong-shape", (25, 10), (25, 16)),
    ("title: Malay", "title: [Malay]", "criteria.wrong-shape", (20, 12), (20, 19)),
    ("title: Clerk", 'title: " "', "criteria.empty", (3, 10), (3, 13)),
    ("points: 10", "points: ten", "criteria.not-a-number", (32, 13), (32, 16)),
    ("date: 2020-11-16", "date: 16.11.2020", "criteria.not-a-date", (7, 18), (7, 28)),
    ("date: 2020-11-16", "date: 2020-11-31", "criteria.no-such-date", (7, 18), (7, 28)),
    ("date: 2020-11-16", "date: 2020-11-16, time: 25:00", "criteria.not-a-time", (7, 36), (7, 41)),
    ("zone: Asia/Kuala_Lumpur", "zone: Asia/Nowhere", "criteria.no-such-zone", (6, 9), (6, 21)),
    ("country: MY", "country: Malaysia", "criteria.not-a-country", (5, 12), (5, 20)),
    ("language: ms", "language: Malay", "criteria.not-a-language", (24, 15), (24, 20)),
    ('"0312"', "politics", "criteria.not-a-field", (17, 31), (17, 39)),
    ("id: malay", "id: Bahasa Malaysia", "criteria.not-an-id", (19, 9), (19, 24)),
    ("id: malay", "id: degree", "criteria.duplicate-id", (19, 9), (19, 15)),
    ("vocabularies: [tongues]", "vocabularies: [tongue]", "criteria.unknown-vocabulary", (33, 20), (33, 26)),
    ("language: ms", "language: ms\n    points: 5", "criteria.points-on-gate", (25, 5), (25, 11)),
    ("    points: 10\n", "", "criteria.no-points", (27, 5), (27, 7)),
    ("points: 10", "points: 0", "criteria.no-points", (32, 13), (32, 14)),
    ("mention: 1", "mention: 5", "criteria.steps", (34, 44), (34, 45)),
    ("importance: essential", "importance: at-interview", "criteria.interview", (14, 17), (14, 29)),
    ("advert: advert.txt", "advert: adverts.txt", "criteria.advert-missing", (8, 9), (8, 20)),
    ("quote: A degree.", "quote: A degree", None, None, None),
    ("quote: A degree.", "quote: A  degree.", None, None, None),
    ("quote: Fluent Malay.", "quote: Fluent in Malay.", "criteria.quote-not-found", (21, 12), (21, 28)),
    ('["We ask for:"]', "[We ask]", "criteria.heading-not-found", (9, 16), (9, 22)),
    ("kind: degree", "kind: degree\n    kind: degree", "criteria.duplicate-key", (16, 5), (16, 9)),
]


def test_a_file_that_is_right_has_no_problems(problems):
    """The smallest file of these tests is one."""
    assert problems() == []


@pytest.mark.parametrize(("old", "new", "code", "start", "end"), CASES, ids=[str(case[2]) + "-" + case[1] for case in CASES])
def test_a_problem_stands_at_its_line_and_column(problems, old, new, code, start, end):
    """One fault in the smallest file gives that problem, in its place."""
    found = [problem for problem in problems(old, new) if problem[1] == "error"]
    wanted = [] if code is None else [(code, "error", start, end)]
    assert [problem for problem in found if code is None or problem[0] == code] == wanted


def test_all_problems_are_told_in_one_run(problems):
    """Problems of form in different places do not hide one another."""
    text = "organisation: The Office\n  country: MY\n  zone: Asia/Kuala_Lumpur"
    codes = [code for code, _, _, _ in problems(text, "organisations: x\n  country: my\n  zone: Mars/Base")]
    assert sorted(codes) == [
        "criteria.missing-key",
        "criteria.no-such-zone",
        "criteria.not-a-country",
        "criteria.unknown-key",
    ]


def test_a_fault_of_form_hides_no_fault_of_meaning(problems, tmp_path: Path):
    """What is right in form is looked at although another part is not."""
    problems()
    text = (tmp_path / "post.yaml").read_text()
    text = text.replace("title: Clerk", "titel: Clerk").replace("quote: Fluent Malay.", "quote: Fluently.")
    (tmp_path / "post.yaml").write_text(text.replace("points: 10", "points: 0"))
    assert [(p.code, p.start[0]) for p in check([tmp_path / "post.yaml"]) if p.severity == "error"] == [
        ("criteria.missing-key", 3),
        ("criteria.unknown-key", 3),
        ("criteria.quote-not-found", 21),
        ("criteria.no-points", 32),
        ("criteria.steps", 34),
    ]


def test_a_sentence_of_the_advert_that_no_criterion_quotes_is_a_warning(problems):
    """Each sentence under the headings named must be quoted."""
    advert = "We ask for:\n• A degree. Good cheer.\n• Fluent Malay. Other tongues help.\n\nApply by 16 November 2020."
    assert problems(advert=advert) == [("criteria.line-not-covered", "warning", (9, 16), (9, 29))]


def test_without_headings_every_line_that_asks_for_something_must_be_quoted(problems):
    """Found by its heading or wording, as a draft would; the place is that of the advert's name."""
    advert = "We ask for:\n• A degree.\n• Fluent Malay. Other tongues help.\n• A driving licence.\n\nApply by 16 November 2020."
    found = problems('requirements: ["We ask for:"]\n', "", advert=advert)
    assert found == [("criteria.line-not-covered", "warning", (8, 9), (8, 19))]


def test_a_folder_without_criteria_is_an_error(tmp_path: Path):
    """A check that looks at nothing must not pass."""
    assert [problem.code for problem in check([tmp_path])] == ["criteria.unreadable"]


def test_problems_of_a_vocabulary_are_told_with_its_own_place(problems):
    """A phrase twice is a warning, a phrase without a word an error."""
    vocabulary = "schema: screen/vocabulary/1\ntitle: T\ngroups:\n- name: a\n  source: b\n  phrases: [x-y, X y, '-']\n"
    assert problems(vocabulary=vocabulary) == [
        ("criteria.duplicate-phrase", "warning", (6, 18), (6, 21)),
        ("criteria.empty", "error", (6, 23), (6, 26)),
    ]


def test_near_misses_are_suggested(problems, tmp_path: Path):
    """The advice names the key, word or kind that was probably meant."""
    problems("organisation:", "organization:")
    advice = [problem.advice for problem in check([tmp_path / "post.yaml"]) if problem.code == "criteria.unknown-key"]
    assert advice == ["Did you mean 'organisation'?"]


def test_a_near_miss_inside_a_criterion_is_suggested(problems, tmp_path: Path):
    """The keys known there are those of the kind of criterion."""
    problems("vocabularies:", "vocabulary:")
    advice = [problem.advice for problem in check([tmp_path / "post.yaml"]) if problem.code == "criteria.unknown-key"]
    assert advice == ["Did you mean 'vocabularies'?"]


def test_a_file_that_is_not_there_or_not_text_is_a_problem(tmp_path: Path):
    """Checking never raises on what it is given."""
    (tmp_path / "b.yaml").write_bytes(b"\xff\xfe\x00")
    found = check([tmp_path / "a.yaml", tmp_path / "b.yaml"])
    assert [problem.code for problem in found] == ["criteria.unreadable", "criteria.unreadable"]


def test_a_warning_does_not_keep_the_criteria_from_being_used(problems, tmp_path: Path):
    """Only errors make a file unusable."""
    problems(advert="We ask for:\n• A degree. Cheer.\n• Fluent Malay. Other tongues help.\nApply by 16 November 2020.")
    criteria, found = load(tmp_path / "post.yaml")
    assert criteria is not None and [problem.severity for problem in found] == ["warning"]


def test_the_fingerprint_follows_the_bytes_of_file_and_vocabularies(problems, tmp_path: Path):
    """A change of a vocabulary is a change of the criteria."""

    def fingerprint():
        criteria, _ = load(tmp_path / "post.yaml")
        return None if criteria is None else criteria.sha256

    problems()
    first = fingerprint()
    (tmp_path / "vocabularies" / "tongues.yaml").write_text(
        (tmp_path / "vocabularies" / "tongues.yaml").read_text().replace("speech", "talk")
    )
    assert first is not None and fingerprint() != first


def test_every_code_used_is_explained():
    """No problem can be uttered that the list of codes does not explain."""
    assert {case[2] for case in CASES if case[2]} <= set(CODES)
