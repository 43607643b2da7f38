"""What passes, needs and labels say of the right to work, case by case."""

from dataclasses import replace
from datetime import date

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.languages.misread import mended
from screen.profile.rights import permits, statements, work_right

K = SectionKind
CLOSING = date(2020, 11, 22)


def status(kind, *texts, heading=None):
    """Status and basis of a section, with the numbers of the lines that say so."""
    first = 1 if heading is None else 2
    lines = tuple(Line(text, number=number) for number, text in enumerate(texts, first))
    found, _ = work_right.find((Section(kind, None if heading is None else Line(heading, number=1), lines),), CLOSING)
    return found.status.value, found.basis, [span.line for span in found.evidence]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I need a visa and a sponsor", [("barred", "need a visa"), ("barred", "need a visa and a sponsor")]),
        ("sponsorship required", [("barred", "sponsorship required")]),
        ("Sponsorship required for the yearly charity run of our club in town", []),
        ("Sponsorship required for me to work here in this company of yours", [("barred", "Sponsorship required")]),
        ("I need, in order to be able to work here in this lovely country, a visa", []),
        ("visa will in fact be needed", []),
        ("I need nothing; visa", []),
        ("I need a visa for Singapore; a work permit is needed", [("barred", "work permit is needed")]),
        ("We help clients who need a visa; I need a work permit", [("barred", "need a work permit")]),
        ("need. visa", []),
        ("need | visa", []),
        ("no need of a visa", [("entitled", "need of a visa")]),
        ("never need a visa", [("entitled", "need a visa")]),
        ("I don't need a visa", [("entitled", "need a visa")]),
        ("Do you need a visa? No", [("entitled", "need a visa")]),
        ("Do you need a visa? Tidak", [("entitled", "need a visa")]),
        ("Visa required: yes", [("barred", "Visa required")]),
        ("Visa required: ya", [("barred", "Visa required")]),
        ("able to work without any visa or permit", [("entitled", "able to work without any visa or permit")]),
        ("boleh bekerja tanpa permit", [("entitled", "boleh bekerja tanpa permit")]),
        ("Applicants need a visa", []),
        ("Our clients require work permits", []),
        ("My clients need a visa", []),
        ("We told workers who need a visa", []),
    ],
)
def test_a_need_is_the_writers_own_and_near_to_its_thing(text, found):
    """In one sentence; a sponsor is one of work where work is spoken of, or where little else is."""
    assert [(said.kind, text[said.start : said.end]) for said in permits.needed(text, "MY")] == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Employment pass; valid until 2019", "pass"),
        ("Employment pass. Valid until 2019", "pass"),
        ("Employment pass valid from 2018 to 2019", "expired"),
        ("Employment pass valid 2018 – 2022", "pass"),
        ("Employment pass to Jan 2019", "expired"),
        ("Employment pass to 2019", "expired"),
        ("Employment pass, Jan 2019", "pass"),
        ("Employment pass telah tamat", "expired"),
        ("lapsed employment pass", "expired"),
        ("Employment pass: none", "barred"),
        ("Employment pass to be arranged", "barred"),
        ("Employment pass is still to be sponsored", "barred"),
        ("Employment pass not yet obtained", "barred"),
        ("without an employment pass", "barred"),
        ("I don't have an employment pass", "barred"),
        ("tiada employment pass", "barred"),
        ("not only employment pass", "pass"),
        ("applying for employment pass", None),
        ("previous employment pass", None),
        ("My husband (employment pass)", None),
        ("my husband (Ali), employment pass", "pass"),
        ("my husband, who has an employment pass", None),
        ("my husband works; I hold an employment pass", "pass"),
        ("my husband is here and I hold an employment pass", "pass"),
        ("wife of an employment pass holder", None),
        ("spouse of the employment pass holder", None),
        ("wife of a man with employment pass", "pass"),
        ("my wife. Employment pass", "pass"),
        (f"my wife {'x' * 43} employment pass", None),
        (f"my wife {'x' * 44} employment pass", "pass"),
    ],
)
def test_a_pass_is_the_writers_own_and_in_force(text, kind):
    """Its end is the last date behind a word for its validity, in the same sentence; a relative's is near before it."""
    found = [said.kind for said in permits.held(text, CLOSING, "MY", (), endorsed=None)]
    assert found == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Social visit pass", "pass"),
        ("Spouse visa", "pass"),
        ("Student pass", "barred"),
        ("Dependant pass", "barred"),
        ("Employment pass", "pass"),
    ],
)
def test_an_endorsement_to_work_helps_passes_of_families(name, kind):
    """Those of students and dependants stay what they are."""
    assert [said.kind for said in permits.held(name, CLOSING, "MY", (), endorsed=True)] == [kind]


def test_what_is_read_already_is_no_pass_again():
    """Places that touch are others."""
    text = "Employment pass and student pass"
    for blocked, kinds in (((0, 15), ["barred"]), ((14, 20), ["barred"]), ((15, 20), ["pass", "barred"]), ((0, 32), [])):
        assert [said.kind for said in permits.held(text, CLOSING, "MY", (blocked,), endorsed=None)] == kinds


@pytest.mark.parametrize("answer", ["Yes", "Y", "ya", "Warganegara", "Citizen", "Warga negara", "Bumiputera"])
def test_a_citizen_says_so_in_many_words(answer):
    """Behind the label of a nationality; behind a status only by the word itself."""
    assert status(K.PERSONAL, f"Citizenship: {answer}") == ("citizen", "nationality", [1])
    told = answer not in ("Yes", "Y", "ya")
    assert (status(K.PERSONAL, f"Status: {answer}")[0] == "citizen") is told


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        ("Citizen", "citizen"),
        ("I am a citizen of Malaysia", "citizen"),
        ("not a citizen", "no-right"),
        ("Non-citizen", "unstated"),
        ("bukan warganegara", "unstated"),
        ("citizen of Singapore", "unstated"),
        ("citizen's spouse", "unstated"),
        *[(word, "permitted-pass") for word in ("Yes", "ya", "full", "unrestricted", "no restrictions", "permanent")],
        *[(word, "no-right") for word in ("none", "nil", "tiada", "tidak", "belum", "required", "to be arranged")],
        ("Malaysia and Singapore", "permitted-pass"),
        ("Singapore, Malaysia", "unstated"),
        ("Singapore", "unstated"),
    ],
)
def test_the_right_to_work_is_granted_refused_or_left_open(answer, found):
    """By the first words of the value; of countries the first one counts."""
    assert status(K.PERSONAL, f"Right to work: {answer}")[0] == found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["Right to work:", "yes two three four five six"], ("permitted-pass", "statement", [2])),
        (["Right to work:", "yes", "Ipoh"], ("permitted-pass", "statement", [2])),
        (["Right to work:", "yes two three four five six seven"], ("unstated", "", [])),
        (["Right to work: yes two three four five six seven"], ("permitted-pass", "statement", [1])),
        (["Nationality:"], ("unstated", "", [])),
        (["Taraf: Pemastautin tetap"], ("permanent-resident", "statement", [1])),
        (["Nationality: PR"], ("permanent-resident", "statement", [1])),
        (["Visa status: PR"], ("permanent-resident", "statement", [1])),
        (["NRIC", "910203145566"], ("citizen", "registration-number", [2])),
        (["My number is 910203-14-5566 here"], ("citizen", "registration-number", [1])),
        (["IC: 910203xxxxxx"], ("citizen", "registration-number", [1])),
        (["IC: 9102"], ("unstated", "", [])),
        (["I am not allowed to work in Malaysia"], ("no-right", "statement", [1])),
        (["I am not barred from working in Malaysia"], ("unstated", "", [])),
        (["not a permanent resident of Malaysia"], ("unstated", "", [])),
        (["I am not a Singaporean citizen"], ("unstated", "", [])),
        (["proud Malaysian, based in Ipoh"], ("citizen", "nationality", [1])),
        (["I am a Malaysian woman"], ("unstated", "", [])),
        (["Malaysian citizen (not Singaporean)"], ("citizen", "nationality", [1])),
        (["Singapore permanent resident; Malaysian"], ("citizen", "nationality", [1])),
        (["My wife is a permanent resident. I am entitled to work in Malaysia"], ("permitted-pass", "statement", [1])),
        (["Ipoh | Citizen."], ("citizen", "nationality", [1])),
        (["Ipoh · Warga negara"], ("citizen", "nationality", [1])),
        (["Ipoh | Warganegara", "Ipoh"], ("citizen", "nationality", [1])),
        (["Ipoh | Warganegara", "Indonesia"], ("unstated", "nationality", [2])),
        (["volunteer: I am a Malaysian citizen"], ("unstated", "", [])),
    ],
)
def test_labels_numbers_and_statements_settle_it(texts, found):
    """With the line that says so; a value on the next line has six words at most."""
    assert status(K.PERSONAL, *texts) == found


def test_what_a_value_below_its_label_says_counts_in_personal_parts():
    """And below a heading that is itself a label."""
    assert status(K.EXPERIENCE, "Visa status:", "Employment pass") == ("unstated", "", [])
    assert status(K.EXPERIENCE, "Ipoh | Warganegara") == ("unstated", "", [])
    assert status(K.OTHER, "Malaysia", heading="Citizenship") == ("citizen", "nationality", [2])
    assert status(K.OTHER, "Malaysia", heading="Bees") == ("unstated", "", [])


@pytest.mark.parametrize(
    ("scanned", "meant"),
    [
        ("Me1ayu EngIish Eng|ish", "Melayu English English"),
        ("flue1, ma1", "fluel, mal"),
        ("s0n", "son"),
        ("lnggeris 1nggeris |nggeris lndonesia", "Inggeris Inggeris Inggeris Indonesia"),
        *[(text, text) for text in ("S0N", "Ipoh 1", "xlng", "m1", "line", "lnd", "1n2", "a| |")],
    ],
)
def test_letters_that_scanners_mix_up_are_mended_between_letters(scanned, meant):
    """Each in its place."""
    assert mended(scanned) == meant


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Student", [("barred", "student-pass")]),
        ("Student (valid)", [("barred", "student-pass")]),
        ("Student of law", []),
        ("a student", []),
        ("Pass: work (till 2024)", [("pass", "work-permit")]),
        ("work pass till 2019", [("expired", "work-permit")]),
    ],
)
def test_a_value_behind_visa_may_name_the_mere_kind_of_a_pass(value, found):
    """With its end or a remark behind it, and nothing before it but the word for a pass."""
    assert [(said.kind, said.permit) for said in permits.of_kind(value, CLOSING, "MY")] == found


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("once my pass is approved", "once my pass"),
        ("subject to a visa", "subject to a visa"),
        ("subject to the applicable visa", None),
        ("if approved", "if approved"),
        ("once done. visa", None),
        ("with sponsorship", "with sponsorship"),
        ("with a kind local sponsor", "with a kind local sponsor"),
        ("with a very kind local sponsor", None),
        ("with no sponsorship", None),
    ],
)
def test_a_right_may_wait_for_a_pass_or_a_sponsor(text, condition):
    """In one sentence, a sponsor up to three words behind; not for what anybody must keep to."""
    assert [text[said.start : said.end] for said in permits.conditional(text)] == ([condition] if condition else [])


@pytest.mark.parametrize(
    ("text", "resident"),
    [
        ("Permanent resident of Malaysia", True),
        ("Permanent resident of the country", True),
        ("Permanent resident of Perak", False),
        ("Permanent residence: Malaysia", True),
        ("Permanent residence: Chennai", False),
        ("Permanent resident: since 2016", True),
        ("PR status: yes", True),
        ("PR status: Ipoh", False),
        ("Residence status: PR (since 2016)", True),
        ("Residence status: PR (pending)", False),
        ("Residence status: PR (Singapore)", False),
        ("former permanent resident", False),
        ("PR pending", False),
        ("Malaysian PR executive", False),
    ],
)
def test_a_permanent_resident_is_one_today_and_of_this_country(text, resident):
    """What is behind the words as a label must answer yes, or name the country; a town or trade behind them says nothing."""
    assert (status(K.PERSONAL, text)[0] == "permanent-resident") is resident


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Malaysia, any employer", "permitted-pass"),
        ("in Malaysia", "permitted-pass"),
        ("Malaysia pending", "unstated"),
        ("yes (Singapore)", "unstated"),
        ("yes (Singapore, Malaysia)", "permitted-pass"),
        ("eligible, subject to a visa", "no-right"),
        ("unknown", "unstated"),
    ],
)
def test_a_right_to_work_is_one_in_this_country_without_conditions(text, found):
    """Where the label names no country."""
    assert status(K.PERSONAL, f"Right to work: {text}")[0] == found


@pytest.mark.parametrize(
    ("text", "citizen"),
    [
        ("Warganegara, 35 tahun", True),
        ("Warganegara, lelaki", True),
        ("35 tahun, bujang, warganegara", True),
        ("Own transport. Warganegara.", True),
        ("Warganegara, cook", False),
        ("Warganegara, 35, Indonesia", False),
        ("one two, three four five six seven, bujang, lelaki, warganegara", True),
        ("one two three, three four five six seven, bujang, lelaki, warganegara", False),
    ],
)
def test_a_citizen_of_no_other_country_is_one_of_this_among_particulars(text, citizen):
    """In a line of ten words and less, where age, sex or state follows, or as the last of them."""
    assert (status(K.PERSONAL, text)[0] == "citizen") is citizen


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (K.PERSONAL, "Work permit in Malaysia: Employment Pass", "permitted-pass"),
        (K.PERSONAL, "Work permit in Singapore: Employment Pass", "unstated"),
        (K.PERSONAL, "one two three four five six seven eight in Singapore: Employment Pass", "unstated"),
        (K.PERSONAL, "one two three four five six seven eight nine in Singapore: Employment Pass", "permitted-pass"),
        (K.PERSONAL, "Wife: Ali\tNationality: Malaysian", "citizen"),
        (K.PERSONAL, "Wife: Ali Nationality: Malaysian", "unstated"),
        (K.EXPERIENCE, "Wife: Ali, Nationality: Indonesian\tNationality: Malaysian", "citizen"),
        (K.PERSONAL, "Citizenship: Citizen .", "citizen"),
        (K.PERSONAL, "Visa: Student", "no-right"),
        (K.EXPERIENCE, "By birth I am a Malaysian citizen", "citizen"),
        (K.PERSONAL, "Status: student", "unstated"),
        (K.PERSONAL, "Spouse visa", "unstated"),
        (K.PERSONAL, "Spouse visa, with permission to work", "permitted-pass"),
        (K.PERSONAL, "Spouse visa, no permission to work", "no-right"),
        (K.PERSONAL, "Spouse visa, permission to work pending", "unstated"),
        (K.EXPERIENCE, "I hold an Employment Pass", "permitted-pass"),
        (K.EXPERIENCE, "Saya memegang Employment Pass", "permitted-pass"),
        (K.EXPERIENCE, "We help those on an Employment Pass", "unstated"),
        (K.EXPERIENCE, "Status: PR", "permanent-resident"),
        (K.EXPERIENCE, "Nationality: PR", "unstated"),
        (K.EXPERIENCE, "910203-14-5566", "citizen"),
        (K.EXPERIENCE, "Company 910203-14-5566", "unstated"),
        (K.PUBLICATIONS, "Malaysian. Male", "citizen"),
        (K.PUBLICATIONS, "Malaysian male", "unstated"),
        (K.SUMMARY, "My wife is Indonesian. I am Malaysian.", "citizen"),
        (K.PUBLICATIONS, "Status: Malaysian citizen", "citizen"),
        (K.SKILLS, "Status: Malaysian citizen", "citizen"),
        (K.SKILLS, "Malaysian citizen", "unstated"),
        (K.SKILLS, "Malaysian. Date of birth 6 June 1994.", "citizen"),
        (K.SKILLS, "Malaysian. I like tea. Date of birth 6 June 1994.", "citizen"),
        (K.SKILLS, "Malaysian. Excel.", "unstated"),
        (K.SKILLS, "Malaysian. Age of Empires champion.", "unstated"),
        (K.SKILLS, "Malaysian. Date of birth 6 June 1994. Nationality: Indonesian.", "unstated"),
        (K.SKILLS, "Nationality Malaysian. Until 2015; now British citizen.", "unstated"),
        (K.SKILLS, "Nationality Malaysian. Married with three children.", "citizen"),
        (K.SKILLS, "Warganegara Malaysia. Lesen memandu D.", "citizen"),
        (K.SKILLS, "Nationality Malaysian schools.", "unstated"),
        (K.PERSONAL, "Married, 2 children. Citizenship: Malaysia", "citizen"),
        (K.SKILLS, "Own car. Nationality: Malaysian", "citizen"),
        (K.SKILLS, "My husband drives. Nationality: Malaysian", "unstated"),
        (K.EXPERIENCE, "Status: Malaysian citizen", "unstated"),
    ],
)
def test_what_counts_depends_on_the_part(kind, text, found):
    """A pass behind a label or an "I hold" in other parts; a nationality alone among papers; a number that begins a line."""
    assert status(kind, text)[0] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Current Employment Pass ends in December 2020; requires visa sponsorship",), "no-right"),
        (("Employment Pass, valid to 03/2022. No sponsorship required.",), "permitted-pass"),
        (("Student Pass 2012 to 2016, then Employment Pass valid to 2022.",), "permitted-pass"),
        (("Dependant Pass. I would need the employer to apply for", "Employment Pass."), "no-right"),
        (("Husband's name: Md. Karim (Employment Pass holder)", "Visa: Dependant Pass"), "no-right"),
    ],
)
def test_a_need_that_is_stated_outweighs_a_pass(lines, found):
    """A pass is tied to its employer; a husband's, and one to apply for, are none of hers."""
    assert status(K.PERSONAL, *lines)[0] == found


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (K.SKILLS, "Malaysian, 33. I work with councils.", "citizen"),
        (K.HEADER, "Residence 05-555 0199 Malaysian, 49 years", "citizen"),
        (K.SKILLS, "Malaysian, 33 of them were trained.", "unstated"),
        (K.SUMMARY, "I am 27 years old, born in Laut and Malaysian.", "citizen"),
        (K.SUMMARY, "I am 27 years old, born in Indonesia and Malaysian.", "citizen"),
        (K.SUMMARY, "I am fluent in English and Malaysian.", "unstated"),
        (K.SUMMARY, "I am single and Malaysian.", "citizen"),
        (K.SUMMARY, "I am married to a Singaporean and Malaysian.", "unstated"),
        (K.SUMMARY, "I am interested in history, British and Malaysian.", "unstated"),
        (K.SUMMARY, "Guests in 2019 Malaysian, 33.", "unstated"),
        (K.EXPERIENCE, "Interviewed workers in three factories. Malaysian, 33. Burmese, 20.", "unstated"),
    ],
)
def test_a_nationality_stands_with_an_age_or_among_what_somebody_is(kind, text, found):
    """Neither numbers of others nor languages are such."""
    assert status(kind, text)[0] == found


@pytest.mark.parametrize("link", [" and", " dan", " or", ",", " &", ":", " /", " -"])
def test_a_line_that_goes_on_with_a_list_states_no_nationality(link):
    """``Thai, Indian and`` stands above it, on its page; below any other line it does."""
    above = Line(f"Thai, Indian{link} ", number=1)
    below = [Line("Malaysian. Own car.", number=2, page=page) for page in (1, 2)]
    parts = [
        (above, below[0]),
        (above, below[1]),
        (below[0], replace(above, number=3)),
        (replace(above, text="Excel"), below[0]),
    ]
    found = [work_right.find((Section(K.SKILLS, None, lines),), CLOSING)[0].status.value for lines in parts]
    assert found == ["unstated", "citizen", "citizen", "citizen"]


@pytest.mark.parametrize(("above", "found"), [("I speak English", "unstated"), ("Excel", "citizen")])
def test_below_skills_in_languages_the_word_for_a_people_may_be_one_of_them(above, found):
    """Though other skills stand between."""
    lines = (Line(above, number=1), Line("Word", number=2), Line("Malaysian.", number=3, gap=1.0))
    assert work_right.find((Section(K.SKILLS, None, lines),), CLOSING)[0].status.value == found


@pytest.mark.parametrize(
    "text",
    [
        "My wife is a permanent resident",
        "Entitled to work in Singapore",
        "Permanent resident: n/a",
        "Permanent resident of Perak",
        "Every Malaysian citizen",
    ],
)
def test_what_is_no_statement_of_a_right_hides_none_behind_it(text):
    """What relatives hold, what holds elsewhere, and what is not answered."""
    said = f"{text}. I am entitled to work in Malaysia"
    found = [(one.kind, said[one.start : one.end]) for one in statements.settled(said, "MY")]
    assert found == [("entitled", "entitled to work in Malaysia")]


def test_a_need_hides_no_statement_behind_it():
    """Both are told."""
    said = "I require a visa to work in Malaysia. Permanent resident of Malaysia"
    assert [one.kind for one in statements.settled(said, "MY")] == ["barred", "permanent-resident"]


def test_another_nationality_alone_among_papers_is_told_too():
    """It is asked about."""
    assert status(K.PUBLICATIONS, "Indonesian citizen") == ("unstated", "nationality", [1])


@pytest.mark.parametrize(("gap", "found"), [(0.8, "unstated"), (0.9, "citizen")])
def test_a_sentence_stands_apart_from_a_list_below_a_blank_line(gap, found):
    """Of nine tenths of a line."""
    lines = (Line("Excel", number=1), Line("Malaysian.", number=2, gap=gap))
    assert work_right.find((Section(K.SKILLS, None, lines),), CLOSING)[0].status.value == found
