"""The right to work in full: status, whether a foreign nationality is open, basis, the words that say so, and notes."""

from datetime import date

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.rights import work_right

K = SectionKind


def read(kind, *texts, heading=None):
    """All that is told of the right to work, on 22 November 2020."""
    first = 1 if heading is None else 2
    lines = tuple(Line(text, number=number) for number, text in enumerate(texts, first))
    section = Section(kind, None if heading is None else Line(heading, number=1), lines)
    right, notes = work_right.find((section,), date(2020, 11, 22))
    quoted = [(span.line, span.quote) for span in right.evidence]
    return right.status.value, right.foreign, right.basis, quoted, [(note.code, note.detail) for note in notes]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["Nationality: Malaysian | Age: 28"], ("citizen", False, "nationality", [(1, "Nationality: Malaysian")], [])),
        (["Nationality:", "Malaysian"], ("citizen", False, "nationality", [(2, "Malaysian")], [])),
        (
            ["Nationality", "Malaysian and very proud of that old country"],
            ("citizen", False, "nationality", [(2, "Malaysian and very proud of that old country")], []),
        ),
        (
            ["Citizenship: Indonesian"],
            ("unstated", True, "nationality", [(1, "Citizenship: Indonesian")], [("cv.nationality-without-pass", "")]),
        ),
        (
            ["Nationality: Malaysian PR, Indonesian"],
            ("permanent-resident", False, "statement", [(1, "Nationality: Malaysian PR, Indonesian")], []),
        ),
        (["Status: Permanent resident"], ("permanent-resident", False, "statement", [(1, "Status: Permanent resident")], [])),
        (["Status: Warganegara"], ("citizen", False, "nationality", [(1, "Status: Warganegara")], [])),
        (
            ["Ipoh | 012-555 0101 | Warganegara"],
            ("citizen", False, "nationality", [(1, "Ipoh | 012-555 0101 | Warganegara")], []),
        ),
        (
            ["NRIC: 910203-14-5566"],
            ("citizen", False, "registration-number", [(1, "NRIC: 910203-14-5566")], [("cv.registration-number", "")]),
        ),
        (
            ["I/C No: XXXXXX-XX-5566"],
            ("citizen", False, "registration-number", [(1, "I/C No: XXXXXX-XX-5566")], [("cv.registration-number", "")]),
        ),
        (
            ["IC No:", "910203145566"],
            ("citizen", False, "registration-number", [(2, "910203145566")], [("cv.registration-number", "")]),
        ),
        (
            ["910203-14-5566", "Nationality: Indonesian"],
            ("permanent-resident", False, "registration-number", [(1, "910203-14-5566")], [("cv.registration-number", "")]),
        ),
        (["Right to work: Yes"], ("permitted-pass", False, "statement", [(1, "Right to work: Yes")], [])),
        (["Right to work: No"], ("no-right", False, "statement", [(1, "Right to work: No")], [])),
        (
            ["Right to work: Malaysian citizen"],
            ("citizen", False, "nationality", [(1, "Right to work: Malaysian citizen")], []),
        ),
        (["Right to work: not required"], ("no-right", False, "statement", [(1, "Right to work: not required")], [])),
        (["Right to work: Malaysia"], ("permitted-pass", False, "statement", [(1, "Right to work: Malaysia")], [])),
        (["Visa status: Student pass"], ("no-right", False, "pass:student-pass", [(1, "Visa status: Student pass")], [])),
        (
            ["Employment pass valid until 2022"],
            ("permitted-pass", False, "pass:employment-pass", [(1, "Employment pass valid until 2022")], []),
        ),
        (
            ["Employment pass valid until 2019"],
            ("unstated", True, "", [(1, "Employment pass valid until 2019")], [("cv.pass-expired", "employment-pass")]),
        ),
        (["Dependant pass"], ("no-right", False, "pass:dependant-pass", [(1, "Dependant pass")], [])),
        (
            ["Dependant's pass with permission to work"],
            ("no-right", False, "pass:dependant-pass", [(1, "Dependant's pass with permission to work")], []),
        ),
        (
            ["Student pass, valid until 2021"],
            ("no-right", False, "pass:student-pass", [(1, "Student pass, valid until 2021")], []),
        ),
        (["I need a work permit"], ("no-right", False, "statement", [(1, "I need a work permit")], [])),
        (["I do not need a work permit"], ("permitted-pass", False, "statement", [(1, "I do not need a work permit")], [])),
        (
            ["I am entitled to work in Malaysia"],
            ("permitted-pass", False, "statement", [(1, "I am entitled to work in Malaysia")], []),
        ),
        (
            ["I am not entitled to work in Malaysia"],
            ("no-right", False, "statement", [(1, "I am not entitled to work in Malaysia")], []),
        ),
        (
            ["Malaysian citizen: no"],
            ("unstated", True, "nationality", [(1, "Malaysian citizen: no")], [("cv.nationality-without-pass", "")]),
        ),
        (
            ["I am not a Malaysian citizen"],
            ("unstated", True, "nationality", [(1, "I am not a Malaysian citizen")], [("cv.nationality-without-pass", "")]),
        ),
        (["Permanent resident of Singapore"], ("unstated", False, "", [], [])),
        (
            ["Permanent resident of Malaysia"],
            ("permanent-resident", False, "statement", [(1, "Permanent resident of Malaysia")], []),
        ),
        (["I am a Malaysian"], ("citizen", False, "nationality", [(1, "I am a Malaysian")], [])),
        (["I work for a Malaysian company"], ("unstated", False, "", [], [])),
        (["My wife is a Malaysian citizen"], ("unstated", False, "", [], [])),
        (["Member: Malaysian citizen club"], ("unstated", False, "", [], [])),
        (
            ["Nationality: Japanese (wife of a Malaysian)"],
            (
                "unstated",
                True,
                "nationality",
                [(1, "Nationality: Japanese (wife of a Malaysian)")],
                [("cv.nationality-without-pass", "")],
            ),
        ),
        (
            ["Nationality: Filipino (needs a visa to work in Malaysia)"],
            ("no-right", False, "statement", [(1, "Nationality: Filipino (needs a visa to work in Malaysia)")], []),
        ),
        (
            ["Nationality: British", "Spouse visa with permission to work"],
            ("permitted-pass", False, "pass:spouse-visit-pass", [(2, "Spouse visa with permission to work")], []),
        ),
        (["Malaysian, 28"], ("citizen", False, "nationality", [(1, "Malaysian, 28")], [])),
        (["Chinese, 28"], ("unstated", False, "", [], [])),
        (
            ["Indian national"],
            ("unstated", True, "nationality", [(1, "Indian national")], [("cv.nationality-without-pass", "")]),
        ),
        (["Japanese"], ("unstated", False, "", [], [])),
        (
            ["Bangladeshi; open to move"],
            ("unstated", True, "nationality", [(1, "Bangladeshi;")], [("cv.nationality-without-pass", "")]),
        ),
        (
            ["Residence pass – talent, valid until Dec 2023"],
            ("permitted-pass", False, "pass:residence-pass-talent", [(1, "Residence pass – talent, valid until Dec 2023")], []),
        ),
        (["MM2H"], ("no-right", False, "pass:mm2h", [(1, "MM2H")], [])),
        ([""], ("unstated", False, "", [], [])),
    ],
)
def test_what_is_said_of_the_right_to_work_is_told_whole(texts, found):
    """A nationality, a number, a pass on the closing day, a statement, or nothing."""
    assert read(K.PERSONAL, *texts) == found


@pytest.mark.parametrize(
    ("kind", "heading", "texts", "found"),
    [
        (K.REFEREES, None, ["Nationality: Malaysian"], ("unstated", False, "")),
        (K.EXPERIENCE, None, ["Nationality: Malaysian"], ("citizen", False, "nationality")),
        (K.EXPERIENCE, None, ["I am a Malaysian citizen."], ("citizen", False, "nationality")),
        (K.EXPERIENCE, None, ["Counter for Malaysian citizens. Malaysian citizen, 28."], ("unstated", False, "")),
        (K.REFEREES, None, ["I am a Malaysian citizen."], ("unstated", False, "")),
        (K.SUMMARY, None, ["I am a Malaysian citizen."], ("citizen", False, "nationality")),
        (
            K.EXPERIENCE,
            None,
            ["Visa status: Employment pass valid until 2022"],
            ("permitted-pass", False, "pass:employment-pass"),
        ),
        (K.OTHER, "Citizenship", ["Malaysia"], ("citizen", False, "nationality")),
        (K.LANGUAGES, None, ["I need a work permit"], ("no-right", False, "statement")),
        (K.LANGUAGES, None, ["I am a Malaysian"], ("citizen", False, "nationality")),
        (K.EDUCATION, None, ["NRIC: 910203-14-5566"], ("citizen", False, "registration-number")),
    ],
)
def test_it_counts_where_applicants_speak_of_themselves(kind, heading, texts, found):
    """Labels and an "I am" anywhere but among referees; other sentences in personal parts, and below a list of languages."""
    assert read(kind, *texts, heading=heading)[:3] == found
