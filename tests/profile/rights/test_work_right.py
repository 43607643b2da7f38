"""The right to work: nationality, registration number, residence, passes, statements, and silence."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.model import Line, Note, Section, SectionKind, Span, WorkRight, WorkRightStatus, holds
from screen.profile.rights import work_right

K = SectionKind
PIECES = (
    "English Malay fluent good ( ) , ; : | / and IELTS 7.5 MUET Band ●●○○○ 8/10 C1 @ a@example.com 012-555 0101 "
    "Nationality Malaysian Name Nama binti Tan [at] NRIC 910203-14-5566 pass Student valid until 2019 Bahasa "
    "ibunda . - mother tongue X 名 +60 00 Dr. @@ example. K. \t"
).split(" ")
CLOSING = date(2020, 11, 22)


def found(kind: SectionKind, *texts: str, heading: str = "") -> tuple[WorkRight, tuple[Note, ...]]:
    """What a section of plain lines says."""
    head = Line(heading, number=1) if heading else None
    section = Section(kind, head, tuple(Line(text, number=i + 2) for i, text in enumerate(texts)))
    return work_right.find((section,), CLOSING)


def status(kind: SectionKind, *texts: str, heading: str = "") -> str:
    """The status alone."""
    return found(kind, *texts, heading=heading)[0].status.value


@pytest.mark.parametrize(
    "line",
    [
        "Nationality: Malaysian",
        "Nationality\tMalaysian",
        "Warganegara: Malaysia",
        "Warganegara Malaysia",
        "Taraf Kewarganegaraan : Warganegara",
        "Nationality / Race: Malaysian / Chinese",
        "Age: 28 | Citizenship: Malaysian by birth",
        "Malaysian, 28",
        "Malaysian Chinese, 27 years old",
        "I am a Malaysian who grew up abroad.",
        "Malaysian citizen, schooled in Leeds.",
        "Malaysian, living in Perth on a student visa.",
        "\u2302 Ipoh, Perak \U0001f1f2\U0001f1fe Malaysian \u260e 05-555 0101",
    ],
)
def test_a_stated_nationality_makes_a_citizen(line):
    """In any wording, in the personal part or in a sentence about oneself."""
    assert status(K.PERSONAL, line) == "citizen"


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (K.SUMMARY, "Worked with Malaysian local authorities for five years."),
        (K.OTHER, "Graduate member, Malaysian Institute of Planners"),
        (K.OTHER, "Treasurer, Leeds Malaysian alumni club"),
        (K.PERSONAL, "Place of birth: Ipoh, Malaysia"),
        (K.PERSONAL, "Bangsa: Melayu"),
        (K.HEADER, "Petaling Jaya, Malaysia"),
        (K.HEADER, "Public relations (PR) executive"),
        (K.SUMMARY, "My wife is a Malaysian citizen."),
        (K.EXPERIENCE, "Processed Employment Pass applications for expatriates"),
        (K.REFEREES, "Nationality: Malaysian"),
        (K.LANGUAGES, "Japanese"),
        (K.OTHER, "\U0001f3c6 Malaysian Chess Champion"),
        (K.OTHER, "Medal, Indian National Mathematics Olympiad"),
    ],
)
def test_other_peoples_words_and_places_prove_nothing(kind, line):
    """Employers, associations, addresses, births, races, relatives and referees leave it unstated."""
    assert found(kind, line) == (WorkRight(), ())


def test_a_registration_number_is_a_citizens_or_a_permanent_residents():
    """It is recorded as citizen, with its basis, the line and a note."""
    assert found(K.PERSONAL, "NRIC: 910203-14-5566") == (
        WorkRight(WorkRightStatus.CITIZEN, basis="registration-number", evidence=(Span(1, 2, "NRIC: 910203-14-5566"),)),
        (Note("cv.registration-number"),),
    )
    assert status(K.PERSONAL, "Nationality: Indonesian", "NRIC: 910203-14-5566") == "permanent-resident"


@pytest.mark.parametrize("kind", [K.LANGUAGES, K.SKILLS])
def test_a_nationality_may_be_a_sentence_apart_from_the_list_above_it(kind):
    """Another one may go on from it; right below a list of languages the word may be one of them."""
    apart = [Line(text, number=2, gap=1.0) for text in ("Malaysian.", "Malaysian. Available now.", "Malaysian food.")]
    sections = [
        Section(kind, None, (Line("English: fluent" if kind is K.LANGUAGES else "Excel"), line))
        for line in (*apart, Line("Malaysian", number=2))
    ]
    found = [work_right.find((section,), CLOSING)[0].status.value for section in sections]
    assert found == ["citizen", "citizen", "unstated", "unstated"]


@pytest.mark.parametrize("line", ["No. K/P: 910203-14-5566", "I/C No\t910203145566", "IC No: 910203-14-XXXX"])
def test_a_number_counts_behind_its_label_even_when_masked(line):
    """Dashed, undashed and masked."""
    assert status(K.PERSONAL, line) == "citizen"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Nationality: Indonesian (Malaysian PR)",), "permanent-resident"),
        (("Status: Penduduk Tetap Malaysia",), "permanent-resident"),
        (("Nationality: Indonesian", "Permanent resident of Singapore"), "unstated"),
        (("Nationality: British", "Visa: Residence Pass-Talent, valid until 2026"), "permitted-pass"),
        (("Employment Pass (Category II), expires Dec 2021",), "permitted-pass"),
        (("Employment Pass (Category II), expired Dec 2019",), "unstated"),
        (("Social visit pass (spouse of a Malaysian citizen), endorsed for employment",), "permitted-pass"),
        (("Long Term Social Visit Pass (spouse of a Malaysian)",), "unstated"),
        (("Nationality: French", "Dependant Pass"), "no-right"),
        (("MM2H holder",), "no-right"),
        (("Student pass, valid until 28 February 2021",), "no-right"),
        (("Nigerian national; I would require visa sponsorship.",), "no-right"),
        (("Work permit: Required",), "no-right"),
        (("I do not require visa sponsorship to work in Malaysia.",), "permitted-pass"),
        (("I have the right to work in Malaysia.",), "permitted-pass"),
    ],
)
def test_passes_and_statements_are_read_by_their_rules(lines, expected):
    """Residence, passes that permit work on the closing date, passes that do not, and plain statements."""
    assert status(K.PERSONAL, *lines) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Kewarganegaraan: Indonesia",
        "Indian national with ten years in planning.",
        "Indonesian, 27",
        "Warganegara: Bukan warganegara",
    ],
)
def test_a_foreign_nationality_without_a_pass_is_asked_about(line):
    """Unstated, foreign, and a note."""
    right, notes = found(K.PERSONAL, line)
    assert (right.status, right.foreign, notes) == (WorkRightStatus.UNSTATED, True, (Note("cv.nationality-without-pass"),))


def test_a_pass_that_settles_nothing_says_why():
    """Run out, or not endorsed: the note carries the pass's id."""
    assert found(K.PERSONAL, "Employment Pass, expired 2019")[1] == (Note("cv.pass-expired", "employment-pass"),)
    assert found(K.PERSONAL, "Spouse visa")[1] == (Note("cv.pass-unendorsed", "spouse-visit-pass"),)


def test_a_label_may_be_a_heading_and_a_statement_may_run_over_two_lines():
    """A value below its label, and a sentence read on past the end of the line."""
    assert status(K.PERSONAL, "Malaysia", heading="Citizenship") == "citizen"
    lines = (Line("I would require visa", number=1), Line("sponsorship.", number=2, continues=True))
    assert work_right.find((Section(K.SUMMARY, None, lines),), CLOSING)[0].status is WorkRightStatus.NO_RIGHT


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join), max_size=7), st.sampled_from(SectionKind))
@settings(max_examples=60, deadline=None)
def test_whatever_is_printed_every_receipt_is_found_again(texts, kind):
    """No input fails, and each quotation stands in the lines."""
    printed = tuple(Line(text, number=i + 1, continues=i in (1, 3)) for i, text in enumerate(texts))
    spans = work_right.find((Section(kind, None, printed),), CLOSING)[0].evidence
    assert all(holds(printed, span) for span in spans)


@pytest.mark.parametrize(
    "line",
    [
        "Citizenship: Filipino (would require visa sponsorship to work in Malaysia)",
        "Nationality: Indonesian (sponsorship needed to work in Kuala Lumpur, Malaysia)",
        "Warganegara : Indonesia, memerlukan permit kerja untuk bekerja di Malaysia",
    ],
)
def test_a_country_to_work_in_is_no_nationality(line):
    """Whoever needs a visa for a country is no citizen of it, though the value names both."""
    assert status(K.PERSONAL, line) == "no-right"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nationality: Bangladeshi, living in Malaysia since 2012", "unstated"),
        ("Nationality: Indian (based in Penang, Malaysia)", "unstated"),
        ("Kewarganegaraan: Indonesia, tinggal di Johor Bahru, Malaysia", "unstated"),
        ("Nationality: Malaysian, born in Jakarta, Indonesia", "citizen"),
        ("Nationality: Malaysian (studying in Bandung, Indonesia)", "citizen"),
    ],
)
def test_a_country_of_residence_or_birth_is_no_nationality(line, expected):
    """Where somebody lives, studies or was born stands beside what she is."""
    assert status(K.PERSONAL, line) == expected


def test_the_word_citizen_may_stand_alone_at_the_end_of_a_contact_line():
    """`| Warganegara` says all that is asked; as the label of the next line it says nothing by itself."""
    assert status(K.HEADER, "Ipoh | 012-555 0101 | siti@example.com | Warganegara") == "citizen"
    assert status(K.HEADER, "Ipoh | 012-555 0101 | Warganegara", "Indonesia") == "unstated"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("I am Malaysian and own a car.", "citizen"),
        ("I'm a proud Malaysian. I drive.", "citizen"),
        ("Saya warganegara Malaysia dan boleh memandu.", "citizen"),
        ("I served Malaysian citizens at a counter.", "unstated"),
        ("Saya melayan warganegara Malaysia di kaunter.", "unstated"),
        ("I am the Malaysian delegate of a club.", "unstated"),
    ],
)
def test_what_somebody_says_of_herself_counts_in_every_part(line, said):
    """A CV of a few paragraphs ends with it, whatever the heading above."""
    assert status(K.EDUCATION, "Bachelor of Law, Universiti Laut Biru, 2012.", line) == said


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nationality: Singaporean", ("citizen", False)),
        ("Singaporean citizen, 28", ("citizen", False)),
        ("Nationality: Malaysian", ("unstated", True)),
        ("Malaysian citizen", ("unstated", True)),
        ("Nationality: Malaysian (Singapore PR)", ("unstated", True)),
        ("NRIC: 910203-14-5566", ("unstated", False)),
        ("Warganegara: Ya", ("unstated", False)),
        ("Ipoh | 012-555 0101 | Warganegara", ("unstated", False)),
        ("Status: Permanent resident", ("unstated", False)),
        ("Right to work in Malaysia: yes", ("unstated", False)),
        ("Employment Pass, valid until 2022", ("unstated", False)),
        ("I would need visa sponsorship to work in Singapore.", ("no-right", False)),
        ("I would need visa sponsorship to work in Malaysia.", ("unstated", False)),
    ],
)
def test_where_no_rules_of_passes_are_known_a_nationality_is_judged_and_all_else_is_asked(line, expected):
    """What says citizen or resident without a country is said of Malaysia; of passes elsewhere nobody has written the rules."""
    section = Section(K.PERSONAL, None, (Line(line, number=1),))
    right, _ = work_right.find((section,), CLOSING, "SG")
    assert (right.status.value, right.foreign) == expected


def test_a_nationality_that_a_line_leads_up_to_is_read_with_it():
    """``spouse of a`` over ``Malaysian`` makes nobody a citizen."""
    lines = ("Indonesian citizen, spouse of a", "Malaysian. Long Term Social Visit", "Pass with permission to work")
    section = Section(K.PERSONAL, None, tuple(Line(text, number=i, continues=i > 0) for i, text in enumerate(lines)))
    assert work_right.find((section,), CLOSING)[0].status.value == "permitted-pass"


@pytest.mark.parametrize(("gap", "status"), [(1.0, "citizen"), (0.0, "unstated")])
def test_what_the_applicant_says_below_the_referees_counts(gap, status):
    """An "I am" in a paragraph of its own; else a referee may say it."""
    lines = (Line("Agnes Lawai, Nursing Manager, Malaysian", number=1), Line("I am a Malaysian, single.", number=2, gap=gap))
    assert work_right.find((Section(K.REFEREES, None, lines),), CLOSING)[0].status.value == status


@pytest.mark.parametrize("said", ["I am a Malaysian and have known her for years.", "“I am a Malaysian, and a judge.”"])
def test_what_a_referee_says_of_himself_does_not_count(said):
    """He speaks of the applicant, too, or his words are quoted."""
    lines = (Line("Agnes Lawai, Nursing Manager", number=1), Line(said, number=2, gap=1.0))
    assert work_right.find((Section(K.REFEREES, None, lines),), CLOSING)[0].status.value == "unstated"
