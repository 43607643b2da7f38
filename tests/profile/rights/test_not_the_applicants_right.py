"""What does not make a citizen or a permanent resident: words denied, over or hoped for, and what is said of others."""

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.rights.relatives import own_lines
from typed_cv import right_in


@pytest.mark.parametrize(
    "text",
    [
        "Nationality: Indian || Permanent address: Chennai",
        "Nationality || Indian || Permanent Address || Chennai",
        "Nationality: Indonesian, resident in Malaysia since 2015",
        "Nationality: British (resident)",
        "Nationality: Filipino (PR officer)",
        "Nationality: Indonesian, Singapore PR",
        "Nationality: Korean, not a permanent resident",
        "Citizenship: Indian\nPermanent residence: 12 Sea Road, Chennai",
        "Citizenship || India || Permanent Residence || Chennai",
        "Nationality: Indian\nPR status: Singapore",
        "Nationality: Indian\nPermanent residence status: N/A",
    ],
)
def test_an_address_a_stay_and_an_office_are_no_permanent_residence(text):
    """Of words behind a nationality only those that say permanent resident count, and none that is denied."""
    assert right_in(text) == ("unstated", True)


@pytest.mark.parametrize(
    "text",
    [
        "Resident status: Non-resident",
        "Status in Malaysia: not a resident",
        "Visa status: Permanent contract",
        "Status: Permanent",
        "Status: Single, permanent staff",
        "Taraf jawatan: Tetap",
        "Status: Not a permanent resident",
        "Visa status: Applying for permanent residence",
        "Permohonan penduduk tetap sedang diproses",
        "Former permanent resident of Malaysia",
        "Bekas penduduk tetap Malaysia",
        "Residence status: PR (Singapore)",
        "Malaysian PR executive with five years in agencies",
        "Handled permanent residence applications",
    ],
)
def test_a_permanent_post_and_a_residence_denied_sought_or_over_are_none(text):
    """Nor is public relations."""
    assert right_in(text) == ("unstated", False)


@pytest.mark.parametrize(
    "text",
    [
        "Nationality: Indonesian, permanent resident",
        "Nationality: PR",
        "Visa status: PR",
        "Residence status: Permanent",
        "Status pemastautin: Tetap",
        "Malaysian PR since 2009",
        "PR status: yes",
        "Permanent residence: Malaysia",
        "I was granted permanent residence in Malaysia in 2015.",
    ],
)
def test_a_permanent_resident_says_so_or_gives_it_as_the_whole_value(text):
    """Behind any status "PR" does, behind one of residence "permanent"."""
    assert right_in(text)[0] == "permanent-resident"


@pytest.mark.parametrize(
    "text",
    [
        "Nationality: Not Malaysian",
        "Nationality: Other than Malaysian",
        "Warganegara: Bukan Malaysia",
        "Warganegara: Selain Malaysia",
        "Nationality: non Malaysian",
        "Nationality: Singaporean (formerly Malaysian)",
        "Nationality: Australian (ex-Malaysian)",
        "Nationality: former Malaysian, now Australian",
        "Nationality: Malaysian by birth, now Australian",
        "Nationality: Malaysian (renounced), Australian",
        "Warganegara: Singapura (dahulu Malaysia)",
        "Dulu warganegara Malaysia, kini warganegara Singapura.",
        "I was a Malaysian citizen until 2010.",
        "Saya bekas warganegara Malaysia.",
        "Nationality: Stateless (applying for Malaysian citizenship)",
        "Kewarganegaraan: Indonesia (permohonan warganegara Malaysia)",
        "Nationality: Indonesian || Place of birth: Ipoh, Malaysia",
        "Nationality: Indonesian - Malaysia",
        "Nationality: Indonesian, Malaysian-educated",
    ],
)
def test_a_citizenship_denied_given_up_or_hoped_for_is_none(text):
    """Nor is a country behind another nationality: it is where somebody lives."""
    assert right_in(text) == ("unstated", True)


@pytest.mark.parametrize("text", ["Myanmar (UNHCR card holder, Malaysia)", "British, Malaysia My Second Home (MM2H) holder"])
def test_the_country_of_a_card_is_no_nationality(text):
    """The card tells."""
    assert right_in(f"Nationality: {text}") == ("no-right", False)


@pytest.mark.parametrize(
    "text",
    [
        "Nationality: Malaysian (formerly Indonesian)",
        "Nationality: Malaysian (no longer Indonesian)",
        "Nationality: Formerly Indonesian, now Malaysian",
        "Nationality: Malaysian, now living in Singapore",
        "Race / Nationality: Indian / Malaysia",
        "Nationality: Non-bumi Malaysian",
        "Ex-army officer, Malaysian citizen",
        "I was granted Malaysian citizenship in 2012.",
        "Malaysian, currently managing Indonesian and Thai plants.",
    ],
)
def test_what_is_over_or_elsewhere_takes_no_citizenship_away(text):
    """A word belongs to what stands near behind it."""
    assert right_in(text) == ("citizen", False)


@pytest.mark.parametrize(
    "text",
    [
        "Spouse's IC No: 800101-14-5555",
        "Spouse: Ali bin Abu, IC 800101-14-5555",
        "IC (husband): 800101-14-5555",
        "800101-14-5555 (husband)",
        "No. KP Suami || 800101-14-5555",
        "Husband || Ali bin Abu || 800101-14-5555",
        "Nama bapa: Ali bin Abu, No KP: 600101-14-5555",
        "Spouse: Tan Mei Ling, Nationality: Malaysian",
        "Nationality (spouse): Malaysian",
        "Emergency contact:\nSiti, IC 600101-14-5554",
        "# Emergency contact\nMother, IC 600101-14-5554",
        "# Maklumat Waris\nNama: Siti\nNo. K/P: 600101-14-5554\nWarganegara: Malaysia",
        "# Particulars of parents\nFather: Ali, Malaysian\nIC: 600101-14-5555",
        "# Work experience\nClerk, Pearl Sdn Bhd (200101-01-4321), 2015 - 2018",
        "Menikah dengan warga negara Malaysia dan tinggal di Laut.",
        "Bersuamikan warganegara Malaysia.",
        "Istri dari seorang warga negara Malaysia.",
        "Suami saya warganegara Malaysia.",
        "Anak-anak saya warganegara Malaysia.",
        "Widow of a citizen of Malaysia.",
    ],
)
def test_a_relatives_number_and_nationality_are_not_the_applicants(text):
    """Whether its label, its row, the line or the heading above names the relative; nor is the number of a company."""
    assert right_in(text) == ("unstated", False)


@pytest.mark.parametrize(
    "text",
    [
        "NRIC: 900101-14-5555 || Spouse: Ali bin Abu",
        "Spouse IC: 800101-14-5555 || IC: 900101-14-5555",
        "Father's name || Ali bin Abu || IC No || 900101-14-5555",
        "Mother tongue: Malay, IC No: 900101-14-5555",
        "Children: 2, Nationality: Malaysian",
        "Married with two children, Malaysian",
        "I am a mother of two and a Malaysian citizen.",
        "Marital status: Married || Nationality: Malaysian",
        "Berkahwin, warganegara Malaysia",
        "I am a widow and a Malaysian citizen.",
        "Widow – Malaysian",
        "Warganegara Malaysia, berkahwin, dua orang anak",
        "Suami saya di Laut, dan saya warganegara Malaysia.",
    ],
)
def test_a_relative_named_beside_takes_nothing_from_the_applicant(text):
    """A cell with a label of its own, a mother tongue, a number of children."""
    assert right_in(text) == ("citizen", False)


@pytest.mark.parametrize(
    "text",
    ["Right to work in Malaysia: not stated", "Kebenaran bekerja: tidak berkenaan", "Work permit: N/A", "PR status: N/A"],
)
def test_a_field_left_without_an_answer_says_neither_yes_nor_no(text):
    """It is asked about."""
    assert right_in(text) == ("unstated", False)


def test_below_a_heading_inside_a_part_others_are_spoken_of_up_to_the_next_gap():
    """A name that holds a word for a relative is no heading."""
    texts = (("Nur binti Ibu", 0), ("Butiran Waris", 0), ("Siti", 0), ("Warganegara: Malaysia", 1))
    lines = tuple(Line(text, number=number, gap=gap) for number, (text, gap) in enumerate(texts, 1))
    assert own_lines(Section(SectionKind.HEADER, None, lines)) == (lines[0], lines[3])


@pytest.mark.parametrize(
    ("line", "status"),
    [("Kebangsaan: Malaysia", "citizen"), ("Kebangsaan || Malaysia", "citizen"), ("Kebangsaan Malaysia", "unstated")],
)
def test_a_label_that_names_hold_too_has_a_mark_before_its_value(line, status):
    """``Universiti`` may stand on the line above."""
    assert right_in(f"Universiti\n{line}") == (status, False)


@pytest.mark.parametrize(
    ("particulars", "right"),
    [
        ("Passport: Yes", ("unstated", False)),
        ("Nationality: Indian\nPassport : Yes", ("unstated", True)),
        ("Passport\nYes", ("unstated", False)),
        ("Passport: Malaysian", ("citizen", False)),
        ("Malaysian passport: yes", ("citizen", False)),
    ],
)
def test_to_have_a_passport_says_not_whose(particulars, right):
    """A country is named with it, or nothing is told."""
    assert right_in(particulars) == right
