"""Passes named by their kind alone, residence with a remark, and groups of people whom a CV only speaks of."""

import pytest

from screen.profile.rights import relatives
from typed_cv import right_in


@pytest.mark.parametrize(
    "text",
    [
        "Interviewed 40 Malaysian citizens on access to clinics",
        "Helped Malaysian nationals abroad",
        "Advised student pass holders and permanent residents on housing",
        "Processed Employment Pass applicants",
        "Served every Malaysian citizen at the counter",
        "Swam in the Malaysian national team",
        "Kept a Malaysian citizen database",
        "Permanent resident of Perak",
    ],
)
def test_groups_and_things_are_not_the_applicant(text):
    """Citizens in the plural, every citizen, what is the nation's, and residence in a town are no right of one's own."""
    assert right_in(text) == ("unstated", False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nationality: Nigerian - Visa: Student", ("no-right", False)),
        ("Jenis pas: pelajar (sah hingga 2022)", ("no-right", False)),
        ("Pass: Employment, tied to one company", ("permitted-pass", False)),
        ("Work permit: Student pass", ("no-right", False)),
        ("Work pass: dependant", ("no-right", False)),
        ("Work permit: yes", ("permitted-pass", False)),
        ("Nationality: Nepali\nVisa: Employment (expired 2018)", ("unstated", True)),
        ("Visa: work (applied, pending)", ("unstated", False)),
        ("Visa: Student counselling for applicants", ("unstated", False)),
        ("Status: Student", ("unstated", False)),
    ],
)
def test_the_kind_of_a_pass_behind_its_label_is_enough(text, expected):
    """One word behind "Visa" or "Pass" names the pass; behind a mere "Status" it does not."""
    assert right_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Work permit in Singapore: Employment Pass",
        "Work permit status in Singapore: permanent resident",
        "Permission to work in Singapore: not needed",
    ],
)
def test_a_label_that_names_another_country_speaks_of_that_one(text):
    """Its passes and its residence are no right here."""
    assert right_in(text) == ("unstated", False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Software\nStatus || Malaysian. Graduate Planner of the Board", "citizen"),
        ("# Papers\nMalaysian citizen\nDriving licence", "citizen"),
        ("# Papers\nMalaysian food, an essay", "unstated"),
        ("# Skills\nMalaysian\nThai", "unstated"),
    ],
)
def test_a_nationality_may_stand_alone_among_papers_and_behind_a_status_anywhere(text, expected):
    """Not among skills, where it may be of a kitchen."""
    assert right_in(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nationality || Thai\nMalaysian residence status || PR (granted 2016)", ("permanent-resident", False)),
        ("Residence status: PR since 2012", ("permanent-resident", False)),
        ("Right to work: long term social visit pass (spouse of citizen) with work endorsement", ("permitted-pass", False)),
        ("Residence status: PR (pending)", ("unstated", False)),
        ("Residence status: PR (Singapore)", ("unstated", False)),
        ("Nationality: Thai\nSingapore residence status: PR", ("unstated", True)),
    ],
)
def test_residence_may_carry_a_remark_and_its_label_a_country(text, expected):
    """A date leaves residence as it is; another country, or what is pending, does not."""
    assert right_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LTSVP as spouse of a Malaysian, without the endorsement to work", ("no-right", False)),
        ("LTSVP (spouse of a Malaysian), employment prohibited", ("no-right", False)),
        ("LTSVP, permission to work applied for", ("unstated", True)),
        ("LTSVP, permission to work endorsed", ("permitted-pass", False)),
    ],
)
def test_a_pass_that_says_to_permit_no_work_permits_none(text, expected):
    """A spouse's pass permits work with an endorsement, none where that is denied, and is asked about in between."""
    assert right_in(text) == expected


@pytest.mark.parametrize(
    "text", ["Warganegara/Nationality : Malaysia", "Nationality: Msia", "Nationality / Warganegara || M'sian"]
)
def test_labels_in_two_languages_and_the_short_name_are_read(text):
    """Forms print the label twice, and hurried writers shorten the country."""
    assert right_in(text) == ("citizen", False)


@pytest.mark.parametrize(
    ("duty", "expected"),
    [
        ("I hold an Employment Pass valid until 2022.", "permitted-pass"),
        ("I am on a student pass.", "no-right"),
        ("I have processed Employment Pass applications.", "unstated"),
    ],
)
def test_what_somebody_says_to_hold_counts_wherever_it_is_said(duty, expected):
    """Among posts too."""
    assert right_in(f"# Experience\nClerk, Pearl Bank, 2015 - 2016\n{duty}")[0] == expected


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("wife of a Malaysian", True),
        ("wife of xxxxxxxxxxxxx Malaysian", True),
        ("wife of xxxxxxxxxxxxxx Malaysian", False),
        ("my wife. Malaysian", False),
        ("my wife and I are Malaysian", False),
        ("Spouse: Siti binti Razali Ali, Malaysian", True),
        ("Spouse: Siti binti Razali Ali || Nationality: Malaysian", False),
        ("Age: 24 || Name of my dear wife: Siti binti Razali, Malaysian", True),
        ("Name of my very dear old wife: Siti binti Razali, Malaysian", False),
        ("Children: 2, Siti and Ali, all Malaysian", False),
    ],
)
def test_a_nationality_is_that_of_a_relative_right_before_it_or_in_the_label_of_its_cell(text, theirs):
    """Within eighteen letters and a sentence; a label has five words and no count behind it."""
    cell = text.replace(" || ", "\t")
    assert relatives.of_kin(cell, cell.find("Malaysian")) is theirs


@pytest.mark.parametrize("line", ["Father, Mother", "Spouse || Children", "Children 2"])
def test_a_line_of_several_cells_or_figures_heads_no_part_on_relatives(line):
    """What stands below it is the applicant's own, as it is not below a heading of a word or two."""
    assert right_in(f"{line}\nMalaysian citizen") == ("citizen", False)
    assert right_in("Spouse\nMalaysian citizen") == ("unstated", False)


def test_whoever_is_no_malaysian_has_another_nationality():
    """No other one need be named."""
    assert right_in("not a Malaysian") == ("unstated", True)
