"""What names a post and what an employer, where no mark parts them or a place stands beside them."""

import pytest

from screen.profile import sections
from screen.profile.work import employment
from typed_cv import document


def posts(text: str) -> list[tuple[str, str]]:
    """Title and organisation of each engagement."""
    return [(e.title, e.organisation) for e in employment.find(sections.divide(document(text)))]


@pytest.mark.parametrize(
    ("line", "title", "organisation"),
    [
        ("cashier kedai runcit mutiara", "cashier", "kedai runcit mutiara"),
        ("Setiausaha Persatuan Penduduk Taman Mutiara", "Setiausaha", "Persatuan Penduduk Taman Mutiara"),
        ("Pelayan Restoran Mutiara Timur", "Pelayan", "Restoran Mutiara Timur"),
        ("Kasir Toko Mutiara Jaya", "Kasir", "Toko Mutiara Jaya"),
        ("Treasurer of the Rotary Club of Harbour", "Treasurer", "Rotary Club of Harbour"),
        ("Adviser to the Harbour Association of Farmers", "Adviser", "Harbour Association of Farmers"),
        ("Mekanik (bengkel keluarga), Pearl Auto Service", "Mekanik (bengkel keluarga)", "Pearl Auto Service"),
        ("Harbour Civil Defence Force, Section Commander", "Section Commander", "Harbour Civil Defence Force"),
        ("Montir, Bengkel Mobil Mutiara", "Montir", "Bengkel Mobil Mutiara"),
        ("Intern, Arkitek Ruang Timur, Kuala Lumpur", "Intern", "Arkitek Ruang Timur"),
        ("Clerk, Kuala Lumpur", "Clerk", "Kuala Lumpur"),
        ("Pembantu Kedai Buku (sambilan), Laut Biru", "Pembantu Kedai Buku (sambilan)", "Laut Biru"),
        ("Pembantu Restoran (sambilan)", "Pembantu Restoran (sambilan)", ""),
        ("Head of the Planning Department", "Head of the Planning Department", ""),
    ],
)
def test_a_post_is_told_from_its_employer(line, title, organisation):
    """By the word that begins a name, by the office before it, and by the town that is none."""
    assert posts(f"EXPERIENCE\n{line} || Jan 2018 – June 2019") == [(title, organisation)]


def test_a_range_in_a_cell_of_its_own_makes_a_line_an_entry():
    """Neither post nor employer need be known then, nor the line be short; in a sentence they must be."""
    named = "Wharf hand for the old boats and the new, Pearl and Sons"
    assert posts(f"WORK\n{named} || Aug 2020 - present") == [("Wharf hand for the old boats and the new", "Pearl and Sons")]
    assert posts("WORK\nThe old boats and the new ones have all been painted since Aug 2020") == []


def test_a_subject_behind_a_comma_is_no_employer_where_one_stands_below():
    """Its name may have words in small letters, and a town we do not know behind it."""
    entry = "WORK\nTutor, History for SPM\nPrivate centre, Kulim\nAug 2015 – Dec 2015"
    assert posts(entry) == [("Tutor, History for SPM", "Private centre, Kulim")]


def test_two_fields_behind_a_comma_are_no_employer_where_one_stands_below():
    """An institute or firm of two names is one, and so are they where no employer stands below."""
    below = "2018 – 2019\nLaut Association of Towns (LAT), Miri"
    assert posts(f"WORK\nExecutive, Policy and Communications || {below}") == [
        ("Executive, Policy and Communications", "Laut Association of Towns (LAT)")
    ]
    assert posts("WORK\nExecutive, Pearl and Communications || 2018 – 2019") == [("Executive", "Pearl and Communications")]
    for employer in ("Laut and Company", "Institute for Towns and Communications (ITC)", "Laut & Pearl Advocates"):
        assert posts(f"WORK\nClerk, {employer} || 2018 – 2019\nBank Group") == [("Clerk", employer)]


@pytest.mark.parametrize(
    ("below", "employer"),
    [("MPKL service centre, Laut", "MPKL service centre, Laut"), ("Opened new bank accounts, Laut", "")],
)
def test_half_in_capitals_is_a_name_that_ends_as_organisations_do(below, employer):
    """What was done there is none."""
    assert posts(f"WORK\nClerk || 2018 – 2019\n{below}") == [("Clerk", employer)]


def test_letters_of_a_university_right_behind_a_post_are_its_employer():
    """What stands below is what was taught."""
    below = "2018 – 2019\nLocal Government Administration; Public Finance"
    assert posts(f"WORK\nLecturer DM45 (permanent), UiTM Laut || {below}") == [("Lecturer DM45 (permanent)", "UiTM Laut")]


def test_what_was_done_stands_behind_the_stop_of_an_employer():
    """A word and a colon lead to it."""
    line = "Research Assistant, Institute of Laut Studies, PLTU. Project: the old harbour. Jan 2018 – June 2019 (contract)."
    assert posts(f"WORK\n{line}") == [("Research Assistant", "Institute of Laut Studies, PLTU")]


def test_a_sentence_may_follow_an_employer_in_capitals():
    """It begins with a capital and goes on in small letters."""
    line = "July 2018 – March 2020. Town Planning Officer (J41), MPKL. Author of the first voluntary report of the council."
    assert posts(f"WORK\n{line}") == [("Town Planning Officer (J41)", "MPKL")]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Harbour FM / Announcer (part time)", ("Announcer", "Harbour FM")),
        ("Glowpearl Skincare / Social Media Executive", ("Social Media Executive", "Glowpearl Skincare")),
        ("Announcer / Harbour FM", ("Announcer", "Harbour FM")),
        ("Cashier / Waiter", ("Cashier / Waiter", "")),
        ("Harbour Bank / Intern, Loans", ("Intern, Loans", "Harbour Bank")),
        ("Marketing / Sales Executive", ("Marketing / Sales Executive", "")),
        ("Reporting to Directors / Branch Manager", ("Reporting to Directors / Branch Manager", "")),
    ],
)
def test_a_stroke_parts_a_post_from_an_employer_of_several_words(line, told):
    """Where nothing else names one; two posts, or one word before a post, are one title."""
    assert posts(f"WORK\nOct 2018 – July 2019\n{line}\nRead the news and took calls.") == [told]


def test_the_name_of_an_employer_may_stand_below_a_post_with_a_stroke():
    """Then the words before the stroke belong to the post."""
    assert posts("WORK\nHuman Resource / Admin Clerk\nPearl Bank\nOct 2018 – July 2019") == [
        ("Human Resource / Admin Clerk", "Pearl Bank")
    ]


@pytest.mark.parametrize(
    ("line", "title", "organisation"),
    [
        ("**Policy team** Laut Youth", "Policy team", "Laut Youth"),
        ("**Freelance,** Data Analyst – Austin, TX", "Data Analyst – Austin, TX", "Freelance"),
        ("**Data Analyst,** Freelance – Austin, TX", "Data Analyst", "Freelance"),
        ("**Clerk,** Laut Biru -- Austin, TX", "Clerk", "Laut Biru"),
        ("**Clerk** (Grade 3), Laut Biru", "Clerk (Grade 3)", "Laut Biru"),
        ("**Clerk** for the ward, Laut Biru", "Clerk for the ward", "Laut Biru"),
        ("**Clerk** II, Laut Biru", "Clerk II", "Laut Biru"),
        ("**HR** Executive, Ipoh", "HR Executive", "Ipoh"),
        ("**Harbour** Council, Clerk", "Clerk", "Harbour Council"),
        ("**Laut** / Town Planner", "Town Planner", "Laut"),
        ("**Marketing** / Sales Executive, Pearl Bank", "Marketing / Sales Executive", "Pearl Bank"),
    ],
)
def test_words_in_a_look_of_their_own_are_a_name(line, title, organisation):
    """Where a name follows them; a remark in brackets or in small letters goes on with them."""
    assert posts(f"EXPERIENCE\n{line} || Jan 2018 – June 2019") == [(title, organisation)]


def test_the_legal_form_of_an_employer_below_its_dates_is_whole():
    """Its stops end no sentence."""
    assert posts("EXPERIENCE\nJan 2018 – June 2019\nClerk with Laut Biru Sdn. Bhd., Ipoh") == [("Clerk", "Laut Biru Sdn. Bhd")]


def test_the_place_behind_an_employer_is_not_the_one_its_name_begins_with():
    """`Ipoh` ends the line, and begins the name."""
    assert posts("EXPERIENCE\nClerk, Ipoh Water Board, Ipoh || Jan 2018 – June 2019") == [("Clerk", "Ipoh Water Board")]
    assert posts("EXPERIENCE\nKerani, Majlis Ipoh Utara, Ipoh || Jan 2018 – June 2019") == [("Kerani", "Majlis Ipoh Utara")]
