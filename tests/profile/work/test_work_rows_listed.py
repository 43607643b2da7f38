"""Posts in lists whose dates stand below them, years in the names of posts, and dates that end a duty."""

from datetime import date

import pytest

from screen.model import Box, Document, Line, ReadStatus
from screen.profile import understand
from screen.profile.work import listed_posts
from typed_cv import document


def posts(*lines):
    """Title, employer and dates of each post of a CV."""
    profile, _ = understand(document("\n".join(("SITI BINTI AHMAD", "", *lines))), date(2020, 11, 16))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in profile.experience]


def test_listed_posts_have_their_dates_in_a_line_below():
    """Also below the employer; the duties of the last one are its own."""
    assert posts(
        "WORK",
        "- Audit Assistant",
        "Pearl Associates, Ipoh",
        "06/01/2020 - now",
        "- audit of small firms",
        "- Clerk, Harbour Bank",
        "2010 - 2012",
        "- filed letters",
    ) == [
        ("Audit Assistant", "Pearl Associates", "2020-01", "present"),
        ("Clerk", "Harbour Bank", "2010", "2012"),
    ]


def test_the_employer_below_a_listed_post_is_its_own():
    """The next item of the list is another post, with an employer below it too."""
    lines = ["- Clerk, Jan 2018 – Dec 2019", "Pearl Bank Berhad", "- Cashier, Jan 2017 – Dec 2017", "Sunny Mart Sdn Bhd"]
    assert posts("WORK", *lines) == [
        ("Clerk", "Pearl Bank Berhad", "2018-01", "2019-12"),
        ("Cashier", "Sunny Mart Sdn Bhd", "2017-01", "2017-12"),
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Teller, Sunny Bank (2012–2013); Cashier, Moon Mart (2010–2012)",
            [("Teller", "Sunny Bank", "2012", "2013"), ("Cashier", "Moon Mart", "2010", "2012")],
        ),
        ("Teller, Sunny Bank (2012–2013); counted notes in 2012", [("Teller", "Sunny Bank", "2012", "2013")]),
    ],
)
def test_a_line_may_hold_several_posts(line, found):
    """A semicolon stands between them, and each has its time."""
    assert posts("WORK", line) == found


def test_a_duty_that_names_a_post_heads_no_entry():
    """Where the list begins with no post, the line below a duty is the next employer's."""
    assert posts(
        "WORK",
        "Clerk, Harbour Bank",
        "2010 - 2012",
        "- Secretary to the committee on deeds",
        "Officer, Pearl Council",
        "2013 - 2015",
    ) == [("Clerk", "Harbour Bank", "2010", "2012"), ("Officer", "Pearl Council", "2013", "2015")]


def test_a_year_in_the_name_of_a_post_is_no_date_below_the_dates_of_the_employer():
    """It falls into the time beside the employer."""
    lines = ["Jabatan Perangkaan Malaysia\tJul 2020 – Okt 2020", "Pembanci (Banci 2020)", "- 300 isi rumah"]
    assert posts("PENGALAMAN KERJA", *lines) == [("Pembanci", "Jabatan Perangkaan Malaysia", "2020-07", "2020-10")]


def test_a_year_in_the_name_of_a_post_is_no_date_below_dates_alone():
    """It falls into the time above it."""
    lines = ["Ogos 2020 - Okt 2020", "Pembanci, Jabatan Laut (Banci 2020)"]
    assert posts("PENGALAMAN KERJA", *lines) == [("Pembanci", "Jabatan Laut", "2020-08", "2020-10")]


@pytest.mark.parametrize(
    "lines",
    [
        ["Clerk, Jabatan Laut | Majlis Daerah Pulau | Ogos 2020 - Okt 2020"],
        ["Ogos 2020 - Okt 2020", "Clerk, Jabatan Laut", "Majlis Daerah Pulau"],
    ],
)
def test_an_employer_in_a_cell_of_its_own_counts_before_a_unit_behind_the_post(lines):
    """Beside the post or right below it; the unit is a part of the title then."""
    assert posts("EXPERIENCE", *lines) == [("Clerk, Jabatan Laut", "Majlis Daerah Pulau", "2020-08", "2020-10")]


def test_a_listed_post_whose_dates_wrap_behind_a_comma_is_dated_by_them():
    """Such are the first of them, and the next one that has room for its dates."""
    made = [
        Line("EXPERIENCE", number=1, bold=True, gap=1.0),
        Line("Lecturer, School of Building, Laut University,", number=2, bullet=True),
        Line("December 2016 – present", number=3, continues=True),
        Line("Clerk, Harbour Council, July 2011 – January 2012", number=4, bullet=True),
    ]
    profile, _ = understand(Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, tuple(made)), date(2020, 11, 16))
    assert [(e.title, e.period.start_text, e.period.end_text) for e in profile.experience] == [
        ("Lecturer", "2016-12", "present"),
        ("Clerk", "2011-07", "2012-01"),
    ]


def test_listed_posts_stand_below_an_employer_in_capitals_and_share_it():
    """Though nobody knows its name; a duty in small letters between is none."""
    assert posts(
        "KERJAYA",
        "DEWAN BANDARAYA LAUT",
        "- Pegawai Latihan, 15/1/2019 - kini",
        "- Pembantu Latihan, 1/6/2017 - 14/1/2019",
        "Urus kursus untuk peserta setahun, penceramah luar, lawatan tetamu",
        "XYZZY QUUX",
        "- Juruwang, 1/2/2014 - 31/8/2014",
    ) == [
        ("Pegawai Latihan", "DEWAN BANDARAYA LAUT", "2019-01", "present"),
        ("Pembantu Latihan", "DEWAN BANDARAYA LAUT", "2017-06", "2019-01"),
        ("Juruwang", "XYZZY QUUX", "2014-02", "2014-08"),
    ]


def test_listed_posts_have_dates_below_that_what_was_done_follows():
    """In a sentence, which names nobody."""
    lines = [
        "- Driver, Ipoh Cabs",
        "Apr 2020 until now. Took guests to the port.",
        "- Clerk, Pearl Tours",
        "2012 – 2020. Sold tickets.",
    ]
    assert posts("WORK", *lines) == [
        ("Driver", "Ipoh Cabs", "2020-04", "present"),
        ("Clerk", "Pearl Tours", "2012", "2020"),
    ]


def test_listed_posts_have_dates_below_that_a_remark_follows():
    """It says why the post ended, and names nothing."""
    lines = [
        "- Driver, Ipoh Cabs",
        "from APR 2020 until NOW",
        "- Clerk, Pearl Tours",
        "from 15/1/2012 until 31/3/2020 (closed)",
    ]
    assert posts("WORK", *lines) == [
        ("Driver", "Ipoh Cabs", "2020-04", "present"),
        ("Clerk", "Pearl Tours", "2012-01", "2020-03"),
    ]


def test_a_listed_post_may_go_on_behind_its_dates_where_others_in_capitals_are_no_items():
    """Numbers make no items of lines in capitals, as of headings."""
    duty = "Saya juga penyelaras kelab; kami anjurkan gotong-royong bersama majlis tahun 2018."
    lines = [
        "1. GURU, SK LAUT (JANUARI 2002 HINGGA DISEMBER 2010)",
        f"2. GURU, SMK LAUT (JANUARI 2011 HINGGA SEKARANG). {duty}",
    ]
    assert posts("WORK", *lines) == [("GURU", "SK LAUT", "2002-01", "2010-12"), ("GURU", "SMK LAUT", "2011-01", "present")]


def test_an_employer_with_its_time_stands_above_posts_with_dates_below_them():
    """The first post is the head of the second entry, though its dates alone look like the employer's line."""
    text = """# CAREER
* Laut City Council, 2008 – present
* Principal Officer
January 2017 – present
Wrote the yearly report and many letters.
* Senior Officer
April 2012 – December 2016
Kept the books and the calendar."""
    assert posts(*text.split("\n")) == [
        ("Principal Officer", "Laut City Council", "2017-01", "present"),
        ("Senior Officer", "Laut City Council", "2012-04", "2016-12"),
    ]


def test_a_lone_date_that_ends_a_duty_in_small_letters_is_told_in_passing():
    """It begins no post."""
    lines = ["Designer, Pearl Studio, Oct 2016 - present", "logos and menus; posters for the town fair in 2019"]
    assert posts("WORK", *lines) == [("Designer", "Pearl Studio", "2016-10", "present")]


def test_a_post_that_a_stop_ends_stands_above_its_dates():
    """It is no running text, however long."""
    lines = [
        "Research Assistant, Department of Local Studies and of Politics, Harbour University.",
        "October 2018 - December 2019",
    ]
    assert posts("EMPLOYMENT", *lines, "- read papers") == [
        ("Research Assistant, Department of Local Studies and of Politics", "Harbour University", "2018-10", "2019-12")
    ]


@pytest.mark.parametrize(
    ("line", "title", "employer"),
    [
        (
            "Messrs. Hakim & Partners, Ipoh: Associate, 3/2019 to 10/2020. Reviews of plans.",
            "Associate",
            "Messrs. Hakim & Partners",
        ),
        ("Clerk, Planning Section / Laut City Office, 3/2019 to 10/2020", "Clerk, Planning Section", "Laut City Office"),
        ("Programme Manager / Product Owner, Laut Bank, 3/2019 to 10/2020", "Programme Manager / Product Owner", "Laut Bank"),
    ],
)
def test_employers_of_any_kind_stand_beside_their_posts(line, title, employer):
    """A firm of advocates, whose first word has a full stop, and an office behind a slash, where no post stands."""
    assert posts("WORK", line) == [(title, employer, "2019-03", "2020-10")]


def test_numbered_employers_head_the_rows_of_their_forms():
    """Without white space between them; a listed post with its time is one more among them, and no duty."""
    assert posts(
        "PENGALAMAN KERJA",
        "1. Majlis Daerah Laut",
        "Jawatan: Kerani",
        "Tempoh: Ogos 2018 - Okt 2019",
        "Tugas: - urusan fail",
        "- kaunter aduan",
        "2. Tadika Pearl",
        "Jawatan: Guru",
        "Tempoh: Jan 2018 - Julai 2018",
        "3. Latihan Industri di Institut Pearl (Mac - Jun 2017)",
    ) == [
        ("Kerani", "Majlis Daerah Laut", "2018-08", "2019-10"),
        ("Guru", "Tadika Pearl", "2018-01", "2018-07"),
        ("Latihan Industri", "Institut Pearl", "2017-03", "2017-06"),
    ]


@pytest.mark.parametrize(
    ("left", "found"), [(70.0, ["Clerk", "Cashier"]), (55.0, ["Clerk", "Helped at the book fair", "Cashier"])]
)
def test_dated_items_of_a_list_set_in_below_listed_posts_are_their_duties(left, found):
    """Those that begin where the posts do are posts as well."""
    rows = (
        ("Clerk, Pearl Bank, 2018 – 2019", 50.0),
        ("Helped at the book fair, 2018", left),
        ("Cashier, Laut Mart, 2016 – 2017", 50.0),
    )
    items = [
        Line(text, number=at, bullet=True, box=Box(x, 20.0 * at, 300.0, 20.0 * at + 10)) for at, (text, x) in enumerate(rows, 3)
    ]
    lines = (Line("SITI BINTI AHMAD"), Line("WORK", number=2, heading=1), *items)
    profile, _ = understand(Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, lines), date(2020, 11, 16))
    assert [post.title for post in profile.experience] == found


def test_the_stop_of_a_private_company_ends_no_sentence():
    """``Pvt. Ltd.``, as Indian CVs have it."""
    assert posts("WORK", "Jun'11 - Mar'16 with Pearl Cold Chain Pvt. Ltd., Pune as Warehouse Executive", "- Stock audit") == [
        ("Warehouse Executive", "Pearl Cold Chain Pvt. Ltd", "2011-06", "2016-03")
    ]


@pytest.mark.parametrize("head", ["Pearl Bank, 2012 to 2014", "Pearl Bank (2012 to 2014)", "2012 to 2014: Pearl Bank"])
def test_the_time_of_all_listed_posts_is_left_out_of_the_line_of_their_employer(head):
    """It stands before or behind the name."""
    lines = listed_posts.with_heads(document(f"{head}\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013").lines)
    assert [line.text for line in lines] == ["Pearl Bank", "Clerk, 2013 to 2014", "Trainee, 2012 to 2013"]


@pytest.mark.parametrize(
    ("first", "below", "heads"),
    [
        ("Pearl Bank", "Post: Clerk", True),
        ("Employer: Hive", "Post: Clerk", True),
        ("Pearl Bank", "Employer: Hive", False),
        ("Bees", "Post: Clerk", False),
        ("Bees, Pearl Bank", "Post: Clerk", False),
    ],
)
def test_a_numbered_employer_heads_the_form_below_it(first, below, heads):
    """With its label or by its words; a row that names another employer is of no form of its own."""
    lines = listed_posts.with_heads(document(f"- {first}\n{below}").lines)
    assert [line.bullet for line in lines] == [not heads, False]


def test_a_dash_before_a_post_below_its_employer_makes_no_list():
    """Dates stand alone below it; behind another item, or above no dates, it is one."""
    head = ("Pearl Council, Kuala Lumpur", "- Clerk", "Jan 2018 – June 2019", "- Took minutes")
    assert posts("WORK", *head) == [("Clerk", "Pearl Council", "2018-01", "2019-06")]
    assert posts("WORK", "Teller, Pearl Bank", "2012 – 2014", "- Counted notes", "- Clerk of the works club", *head) == [
        ("Teller", "Pearl Bank", "2012", "2014"),
        ("Clerk", "Pearl Council", "2018-01", "2019-06"),
    ]


def test_posts_that_are_numbered_without_a_stop_lose_their_numbers():
    """One after the other from the first; a lone number, or others, are part of the name."""
    assert posts("WORK", "01 Clerk", "Pearl Council", "2018 – 2019", "02 Teller", "Harbour Bank", "2014 – 2016") == [
        ("Clerk", "Pearl Council", "2018", "2019"),
        ("Teller", "Harbour Bank", "2014", "2016"),
    ]
    assert posts("WORK", "Clerk", "08 Coffee Sdn Bhd", "2018 – 2019") == [("Clerk", "08 Coffee Sdn Bhd", "2018", "2019")]


def test_a_typed_rule_below_a_heading_is_no_line_of_an_entry():
    """Of dashes, dots or strokes."""
    rows = ("-----------------------", "2018 – 2019 || Clerk", "Pearl Council", "", "2014 – 2016 || Teller", "Harbour Bank")
    assert posts("WORK", *rows) == [("Clerk", "Pearl Council", "2018", "2019"), ("Teller", "Harbour Bank", "2014", "2016")]
