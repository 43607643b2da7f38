"""Several posts under one employer, and what names an employer or a post in unusual places."""

from datetime import date

import pytest

from screen.model import Line
from screen.profile import sections
from screen.profile.studies import education
from screen.profile.work import employment
from screen.profile.work.posts_under_head import under_head
from typed_cv import document


def posts(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Title, organisation, start and end of each engagement."""
    found = employment.find(sections.divide(document(text)))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in found]


def test_an_employer_that_sums_up_its_posts_is_no_post_itself():
    """The posts below stand under it with their units; what comes after its time does not."""
    text = """# Experience
City of Harbour (2011.4 - 2015.3)
Assistant Officer, Climate Headquarters (2013.4 - 2015.3)
Administrative Officer, East Ward Office (2011.4 - 2013.3)
Planner, Pearl Bank (2009.1 - 2010.12)"""
    assert posts(text) == [
        ("Assistant Officer, Climate Headquarters", "City of Harbour", "2013-04", "2015-03"),
        ("Administrative Officer, East Ward Office", "City of Harbour", "2011-04", "2013-03"),
        ("Planner", "Pearl Bank", "2009-01", "2010-12"),
    ]


def test_a_post_with_an_employer_of_its_own_stands_under_no_other():
    """A side job in the time of another employer keeps its own."""
    text = """# Experience
Harbour Institute\t2015 - 2018
Part-time tutor, Pearl Tuition Centre\t2016 - 2017"""
    assert posts(text) == [
        ("", "Harbour Institute", "2015", "2018"),
        ("Part-time tutor", "Pearl Tuition Centre", "2016", "2017"),
    ]


def test_the_post_may_be_the_first_words_of_the_duties():
    """`Adviser, Leadership. Ran reviews ...` below an employer names the post."""
    text = """# Experience
Harbour Association\t2016 - 2019
Adviser, Leadership. Ran reviews in 26 councils, drafted guidance on budgets and taught nine hundred councillors."""
    assert posts(text) == [("Adviser, Leadership", "Harbour Association", "2016", "2019")]


def test_who_works_for_herself_has_the_post_that_is_named_beside():
    """`Freelance` is the employer where a post stands below it."""
    text = "# Experience\nFreelance (2020-01 - present)\nInterpreter, Japanese and English"
    assert posts(text)[0][:2] == ("Interpreter, Japanese and English", "Freelance")


def test_an_employer_that_is_the_item_of_a_list_heads_its_post():
    """A bullet before the employer does not make it a duty of the post before."""
    text = """# Experience

- Pearl Advisory Sdn Bhd
Consultant
Period: 06/2018 - 03/2020
- Tracked projects

- Harbour Systems Berhad
Engineer
Period: 07/2014 - 04/2016"""
    assert [(title, employer) for title, employer, _, _ in posts(text)] == [
        ("Consultant", "Pearl Advisory Sdn Bhd"),
        ("Engineer", "Harbour Systems Berhad"),
    ]


def test_voluntary_service_counts_wherever_it_stands_with_its_time():
    """Under an unknown heading too, also as an item with its time; an item with a single date is no engagement."""
    text = """# Experience
Clerk, Pearl Bank\t2018 - 2019
# Beekeeping
- Debater, university club, 2015 to 2017
- Volunteer teacher, Rumah Damai, March 2018 to December 2018
- Volunteer at a run, May 2017"""
    assert posts(text) == [
        ("Clerk", "Pearl Bank", "2018", "2019"),
        ("Volunteer teacher", "Rumah Damai", "2018-03", "2018-12"),
    ]


def test_caring_for_somebody_is_a_pause_and_no_post():
    """A stretch of life among the posts names no engagement."""
    text = "# Experience\nClerk, Pearl Bank\t2015 - 2017\nJuly 2017 to March 2018: I looked after my mother full time."
    assert [post[0] for post in posts(text)] == ["Clerk"]


def test_dates_below_each_post_close_it():
    """Where duties stand between a post and its dates, the dates belong to what is above them."""
    text = """# Experience
Designer
- houses
Jul 2020 - present\tself-employed
Assistant
- signs and surveys of people who walk
Jan - Jun 2020\tHarbour Council"""
    assert posts(text) == [
        ("Designer", "self-employed", "2020-07", "present"),
        ("Assistant", "Harbour Council", "2020-01", "2020-06"),
    ]


def test_a_heading_in_the_margin_of_the_first_row_is_no_employer():
    """`CAREER | 1998 - 2003 | Clerk, ...` begins a part though all else in capitals stands by itself."""
    text = """NAME
        PERSONAL
        Married
        CAREER || 1998 - 2003 || Clerk, Pearl Stationery
        2004 - 2012 || Driver, Harbour Council
        LANGUAGES
        Malay
        COMPUTER
        Word"""
    assert [(title, employer) for title, employer, _, _ in posts(text)] == [
        ("Clerk", "Pearl Stationery"),
        ("Driver", "Harbour Council"),
    ]


def test_an_employer_above_posts_whose_dates_have_a_line_of_their_own_is_no_post_itself():
    """A department with the time of all its posts heads them, though units stand between a post and its dates."""
    text = """# Experience
* Associate Director
Pearl Consult Sdn Bhd, Ipoh
July 2014 - Present
- Local plans
* Department of Harbours and Rivers, Peninsular Coast (DHR), March 2005 - June 2014
* Assistant Director (J44)
Research Division
January 2010 - June 2014
- Wrote guidelines
* Planner (J41)
Coastal Plan Division
March 2005 - December 2009
- Drafted chapters"""
    department = "Department of Harbours and Rivers, Peninsular Coast (DHR)"
    assert posts(text) == [
        ("Associate Director", "Pearl Consult Sdn Bhd", "2014-07", "present"),
        ("Assistant Director (J44)", department, "2010-01", "2014-06"),
        ("Planner (J41)", department, "2005-03", "2009-12"),
    ]


def test_a_sentence_below_a_post_is_no_employer_of_its_own():
    """The second post under an employer that is named once belongs to it, as LinkedIn prints them."""
    text = """# Experience
Harbour City

3 years 6 months
Senior Officer
January 2019 - Present (1 year 11 months)
George Town
Lead a team of three.
Officer
June 2017 - December 2018 (1 year 7 months)
George Town
Ran 40 workshops on shade."""
    assert posts(text) == [
        ("Senior Officer", "Harbour City", "2019-01", "present"),
        ("Officer", "Harbour City", "2017-06", "2018-12"),
    ]


@pytest.mark.parametrize("kind", ["", "Full-time", "Part-time", "Kontrak"])
@pytest.mark.parametrize(("total", "each"), [("", ""), ("Total Duration ", "Employment Duration ")])
def test_what_a_site_prints_beside_dates_names_nothing(kind, total, each):
    """Labels of times, and the type of employment between a post and its dates."""
    text = f"""# Experience
Harbour City
{total}3 yrs 6 mos
Senior Officer
{kind}
Jan 2019 - Present {each}1 yr 11 mos
George Town
Officer
{kind}
Jun 2017 - Dec 2018 {each}1 yr 7 mos
George Town"""
    assert posts(text) == [
        ("Senior Officer", "Harbour City", "2019-01", "present"),
        ("Officer", "Harbour City", "2017-06", "2018-12"),
    ]


def test_what_stands_behind_the_dash_is_the_employer_and_what_follows_a_comma_its_place():
    """Though the place has the word for an organisation; a unit behind the dash is none."""
    assert posts("# Experience\nPromoter (part time) – Pearl Seri, Harbour Mall\nJanuary 2019 – December 2019") == [
        ("Promoter (part time)", "Pearl Seri, Harbour Mall", "2019-01", "2019-12")
    ]
    assert posts("# Experience\nClerk – Finance Division, Harbour Council\nJanuary 2019 – December 2019") == [
        ("Clerk – Finance Division", "Harbour Council", "2019-01", "2019-12")
    ]


def test_a_sentence_with_a_year_at_its_end_is_no_post_among_posts_with_ranges():
    """Why a post ended, or what was won there, stands below it."""
    text = """# Career
Branch Manager – Pearl Bank Berhad (04/2013 – 07/2020)
Voluntary redundancy round, July 2020.
Credit Officer – Pearl Bank Berhad (06/2009 – 03/2013)
Coach of the team, finalists 2011."""
    assert [(title, start) for title, _, start, _ in posts(text)] == [
        ("Branch Manager", "2013-04"),
        ("Credit Officer", "2009-06"),
    ]


def test_listed_posts_are_read_though_a_line_below_them_has_dates():
    """Years at home with children, told below a list of posts, are no post."""
    text = """kerja
- tukang cuci di hospital swasta (Pearl Services)   mac 2015 - sekarang
- operator kilang, Harbour Latex   jan 2006 - dis 2009
2010 sampai 2014 jaga anak di rumah"""
    assert [(title, start, end) for title, _, start, end in posts(text)] == [
        ("tukang cuci", "2015-03", "present"),
        ("operator kilang", "2006-01", "2009-12"),
    ]


def test_a_comma_may_have_its_blank_on_the_wrong_side():
    """Post and employer, degree and university are told apart all the same."""
    text = """# Experience
2015 - 2019
Engineer ,Pearl Gloves Sdn Bhd
- boilers
2012 - 2015
Technician ,CoolTide Services
- repairs"""
    assert [(title, employer) for title, employer, _, _ in posts(text)] == [
        ("Engineer", "Pearl Gloves Sdn Bhd"),
        ("Technician", "CoolTide Services"),
    ]
    (course,) = education.find(
        sections.divide(document("# Education\nDegree in Law ,Harbour University (2011)")), date(2020, 11, 16)
    )
    assert (course.field, course.institution) == ("Law", "Harbour University")


@pytest.mark.parametrize(
    "line",
    [
        "Feb 2015 - Dec 2019 || Clerk, later Senior Clerk (from Jan 2018) - Pearl Bank. Letters and accounts.",
        "Clerk, promoted to Senior Clerk in January 2018, Pearl Bank || Feb 2015 - Dec 2019",
        "Feb 2015 – Dis 2019 || Clerk, kemudian Senior Clerk (sejak Januari 2018) – Pearl Bank",
    ],
)
def test_a_promotion_told_on_one_line_is_two_posts(line):
    """The month in which the second began ends the first."""
    assert posts(f"# Experience\n{line}") == [
        ("Senior Clerk", "Pearl Bank", "2018-01", "2019-12"),
        ("Clerk", "Pearl Bank", "2015-02", "2017-12"),
    ]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Clerk, later Senior Clerk, Pearl Bank || Feb 2015 - Dec 2019", "Clerk, later Senior Clerk"),
        ("Feb 2015 - Dec 2019 || Clerk, later Senior Clerk (from Jan 2012), Pearl Bank", "Clerk, later Senior Clerk"),
        ("Clerk, later Senior Clerk (2018), Pearl Bank || Feb 2015 - Dec 2019", "Clerk, later Senior Clerk"),
    ],
)
def test_a_promotion_without_its_month_stays_one_post(line, title):
    """A year alone, or a month outside of the time, cuts nothing."""
    assert posts(f"# Experience\n{line}") == [(title, "Pearl Bank", "2015-02", "2019-12")]


@pytest.mark.parametrize(
    "row",
    [
        "Pearlini — Reporter, then Editor. Reporter from May 2015 to June 2018; Editor from July 2018 to May 2020. Cut.",
        "Reporter, then Editor, Pearlini. Reporter, May 2015 to June 2018. Editor, July 2018 to May 2020.",
        "Pearlini. Reporter, May 2015 to June 2018; Editor, July 2018 to May 2020.",
        "Pearlini: Reporter (May 2015 to June 2018), Editor (July 2018 to May 2020)",
        "Pearlini: Reporter (May 2015 to June 2018) and Editor (July 2018 to May 2020).",
    ],
)
def test_the_posts_of_a_line_are_at_the_employer_that_begins_it(row):
    """Each has its time; what was done there is no post."""
    expected = [("Reporter", "Pearlini", "2015-05", "2018-06"), ("Editor", "Pearlini", "2018-07", "2020-05")]
    assert posts(f"# Experience\n{row}\nClerk, Laut Bank, 2012 - 2014") == [*expected, ("Clerk", "Laut Bank", "2012", "2014")]


@pytest.mark.parametrize(
    "text",
    [
        "Ran the counter. Clerk, 2010 to 2012; Manager, 2012 to 2015.",
        "Pearl Bank, since 2010. Clerk, 2010 to 2012; Manager, 2012 to 2015.",
        "Pearl Bank. 2010 to 2012; Manager, 2012 to 2015.",
        "Pearl Bank. Clerk, 2010; Manager, 2012 to 2015.",
        "Pearl Bank. Clerk, 2010 to 2012, 2013; Manager, 2012 to 2015.",
        "Pearl Bank. Clerk, 2010 to 2012 there; Manager, 2012 to 2015.",
        "Pearl Bank. Clerk, Corner Shop, 2010 to 2012; Manager, 2012 to 2015.",
        "Pearl Bank. Clerk of A B C D E F G H I J, 2010-2012; Manager, 2012 to 2015.",
        "Pearl Bank — Clerk. Clerk, 2010 to 2012. Ran the counter.",
    ],
)
def test_a_line_stays_whole_unless_an_employer_heads_two_posts(text):
    """A doing is no employer, dates are read with it, and one post needs no line of its own."""
    assert under_head(Line(text)) == [Line(text)]


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("Pearlini", "Pearlini"),
        ("Hive of Bees", "Hive of Bees"),
        ("Hive of bees", ""),
        ("X Bank, Laut – Clerk, Teller", "X Bank, Laut"),
        ("Clerk, Teller – Bank X", "Bank X"),
        ("Clerk, Teller", ""),
        ("bank of bees", "bank of bees"),
        ("Hive Of A B C D E F G H I", "Hive Of A B C D E F G H I"),
        ("Hive Of A B C D E F G H I J", "Hive Of A B C D E F G H I J"),
        ("Hive Of A B C D E F G H I J K", ""),
    ],
)
def test_a_line_of_posts_begins_with_the_name_of_their_employer(head, employer):
    """Up to twelve words, as of each post; all in capitals where none says that they are one; before or behind the posts."""
    first, *posts = under_head(Line(f"{head}. Clerk of A B C D E F G H I, 2010-2012; Teller, 2012-2014"))
    assert (first.text if posts else "") == employer


@pytest.mark.parametrize("head", ["Pearl Bank", "Pearl Bank — Clerk, Teller", "Clerk, Pearl Bank"])
def test_an_employer_its_posts_and_its_duties_have_a_line_each(head):
    """The employer stands apart from what is above it, the posts right below it, and the duties are an item of a list."""
    lines = under_head(Line(f"{head}. Clerk, 2010-2012; Teller, 2012-2014; Sold loans; Ran the counter", bullet=True, gap=0.5))
    assert [(line.text, line.bullet, line.gap) for line in lines] == [
        ("Pearl Bank", False, 1.0),
        ("Clerk, 2010-2012", False, 0.0),
        ("Teller, 2012-2014", False, 0.0),
        ("Sold loans; Ran the counter", True, 0.0),
    ]
    assert under_head(Line(f"{head}. Clerk, 2010-2012; Teller, 2012-2014", gap=2.0))[0] == Line("Pearl Bank", gap=2.0)


def test_a_course_above_a_post_is_no_employer():
    """It has a date of its own; nor is the heading above, where the post says at whom it was."""
    lines = ["", "Before", "SPM 2018, SMK Damai", "Cashier at 99 Pearl Biru, Jan 2019 to May 2019", "", "Can", "Word, Excel"]
    assert posts("\n".join(("SITI BINTI AHMAD", *lines))) == [("Cashier", "99 Pearl Biru", "2019-01", "2019-05")]
    below = "# Experience\nDriver at Ipoh || Jan 2019 - May 2019\nPearl Biru"
    assert posts(below) == [("Driver at Ipoh", "Pearl Biru", "2019-01", "2019-05")]


def test_a_school_below_its_dates_employs_whoever_had_a_post_there():
    """It is no course; one with a certificate below it is."""
    text = "# Experience\n2015 - 2017\nSMK Pulau\nTeacher\n\n2010 - 2014\nSMK Laut\nSPM"
    assert posts(text) == [("Teacher", "SMK Pulau", "2015", "2017")]


def test_an_admission_to_the_bar_is_no_post():
    """It befell somebody in the post above it."""
    text = """# Experience
Legal Associate, Messrs. Pearl || June 2020 - present
Admitted as Advocate & Solicitor of the High Court of Malaya, 12 June 2020"""
    assert posts(text) == [("Legal Associate", "Messrs. Pearl", "2020-06", "present")]
    before = "# Experience\nAdmitted as advocate and solicitor of the High Court of Malaya, 2012"
    assert posts(f"{before}\nAssociate, Messrs Pearl, 2012 - 2015") == [("Associate", "Messrs Pearl", "2012", "2015")]


def test_seniors_of_auditors_and_firms_called_by_what_they_do_are_told_apart():
    """A firm above the post, with how long all posts lasted between them or not."""
    assert posts("# Experience\nPearl Laut PLT\n3 years 5 months\nAudit Senior\nJanuary 2019 - Present") == [
        ("Audit Senior", "Pearl Laut PLT", "2019-01", "present")
    ]
    assert posts("# Experience\nPerunding Laut Biru\nTown planner, Feb 2018 - Mac 2019") == [
        ("Town planner", "Perunding Laut Biru", "2018-02", "2019-03")
    ]


def test_an_employer_of_no_known_words_is_no_post_under_the_one_above():
    """Though that one had a post "at the same institution" before it."""
    text = """# Appointments
Senior Lecturer, School of Government, Northern University College
March 2015 – December 2019
Tutor, same institution || January 2007 – July 2010
Bank Officer, Pearl Commerce, Ipoh || June 2004 – December 2004"""
    assert [(title, name) for title, name, *_ in posts(text)][1:] == [
        ("Tutor, same institution", "School of Government, Northern University College"),
        ("Bank Officer", "Pearl Commerce"),
    ]


def test_a_post_without_dates_gives_its_employer_to_no_other():
    """Its row of cells stands below that of a post with dates."""
    text = "# Pengalaman\nReceptionist | Rosa Inn, Ipoh | Jan 2014 – Ogos 2015\nIntern | Majlis Daerah Laut | 10 minggu"
    assert [(title, name) for title, name, *_ in posts(text)] == [("Receptionist", "Rosa Inn")]


def test_whom_an_internship_was_with_may_stand_alone():
    """Under a heading of internships a name of no known words is no post."""
    assert posts("# Internship\nPLAN@Laut Biru || Julai 2017 – Sept 2017") == [("", "PLAN@Laut Biru", "2017-07", "2017-09")]


def test_nothing_is_no_post():
    """Nor is its reason an employer."""
    assert posts("# what i did\ndec 2015 - april 2016 nothing, father sick") == []


def test_a_year_above_a_range_of_dates_is_not_begun_by_it():
    """Each is the time of a post of its own."""
    text = "# Work\n2020 || Coordinator, Laut Relief\nOct 2018 – Feb 2020 || Clerk, Pearl Bank"
    assert [(start, end) for _, _, start, end in posts(text)] == [("2020", "2020"), ("2018-10", "2020-02")]


def test_a_town_with_the_country_of_the_post_before_is_where_a_post_was():
    """Below its dates, under an employer with several posts; another employer's country is its own."""
    head = "# Experience\nPearl Relief\n8 years 2 months\nArea Manager\nJuly 2016 - December 2019\nDhaka, Bangladesh\n\n"
    below = "Accountant\nJanuary 2014 - June 2016\nLaut Biru, {}"
    assert posts(head + below.format("Bangladesh"))[1][:2] == ("Accountant", "Pearl Relief")
    assert posts(head + below.format("Japan"))[1][:2] == ("Accountant", "Laut Biru")


def test_a_firm_with_the_country_of_the_one_before_is_an_employer():
    """Where the employers stand below the dates of their posts."""
    first = "# Experience\nOfficer\nJuly 2016 - December 2019\nSahya Motors, Pune, India\n\n"
    assert posts(f"{first}Trainee\nJune 2014 - June 2016\nKinta Works, India")[1][:2] == ("Trainee", "Kinta Works")


def test_a_field_of_work_is_no_employer_of_an_internship():
    """It tells what was done."""
    assert posts("# Internships\nData Science || June 2017 – Aug 2017") == [("Data Science", "", "2017-06", "2017-08")]


def test_an_employer_may_stand_behind_the_rest_of_a_post_below_its_dates():
    """The dated row names none."""
    text = "# Experience\nAssistant Manager || 2015 – 2018\nCredit Officer || Pearl Bank"
    assert [name for _, name, *_ in posts(text)] == ["Pearl Bank"]


@pytest.mark.parametrize(
    "pause", ["Career break. Was also chairman of the residents.", "Raising two children.", "Membesarkan anak"]
)
def test_a_line_that_begins_with_a_break_names_no_post(pause):
    """Whatever was done in it beside."""
    text = f"# Experience\n2012 - 2014\nClerk, Pearl Bank\n\n2014 to 2020\n{pause}"
    assert [post[0] for post in posts(text)] == ["Clerk"]


def test_the_employer_may_begin_the_text_below_a_post():
    """Down to the end of its clause."""
    text = (
        "# Experience\nPlanner\t2015 - 2017\nPearl City Council, Parks, gardens section. Ran reviews of 26 gardens in the city."
    )
    assert posts(text) == [("Planner", "Pearl City Council, Parks", "2015", "2017")]


def test_a_duty_below_a_post_and_a_unit_is_no_employer():
    """The unit stands in its place."""
    text = "# Experience\nAssistant | Faculty of Law, UPM | 2015 - 2017\nHandled letters in English and Malay."
    assert posts(text) == [("Assistant", "Faculty of Law, UPM", "2015", "2017")]


def test_who_works_for_herself_is_not_with_the_employer_before():
    """Though her post follows close upon the other."""
    text = "# Experience\nIntern\nPearl Institute\nJan 2020 – Mar 2020\n\nTutor (Maths)\nSelf-employed\nOct 2017 – Dec 2019"
    assert [post[:2] for post in posts(text)] == [("Intern", "Pearl Institute"), ("Tutor (Maths)", "")]


def test_the_employer_in_the_text_may_stand_below_the_dates():
    """Of a post that stands above them."""
    text = (
        "# Experience\nPlanner\n2015 - 2017\nPearl City Council, Parks, gardens section. Ran reviews of 26 gardens in the city."
    )
    assert posts(text) == [("Planner", "Pearl City Council, Parks", "2015", "2017")]


@pytest.mark.parametrize(
    ("row", "post", "employer"),
    [
        ("Answered letters in English.", "", "Pearl Bank"),
        ("Clerk in the office of the town.", "Clerk in the office of the town", "Pearl Bank"),
    ],
)
def test_a_sentence_below_an_employer_may_name_the_post(row, post, employer):
    """One that names none is a duty."""
    found = posts(f"# Experience\nPearl Bank, 2015 - 2017\n{row}")
    assert [(title, name) for title, name, *_ in found] == [(post, employer)]


@pytest.mark.parametrize(
    "heading", ["CAREER WITH PEARL COUNCIL", "# Service at Pearl Council", "PERKHIDMATAN DI PEARL COUNCIL (dahulu Pearl Board)"]
)
def test_an_employer_in_a_heading_is_that_of_the_posts_below_it(heading):
    """Unless they name one; the place in the house belongs to the post."""
    rows = "Jan 2018 – now || Clerk, Parks Unit\nJan 2016 – Dec 2017 || Cashier\nJan 2015 – Dec 2015 || Clerk, Laut Bank"
    found = [(title, organisation.casefold()[:13]) for title, organisation, *_ in posts(f"Siti\n\n{heading}\n{rows}")]
    assert found == [("Clerk, Parks Unit", "pearl council"), ("Cashier", "pearl council"), ("Clerk", "laut bank")]


def test_duties_behind_an_employer_are_no_part_of_its_name():
    """In small letters, behind a colon."""
    found = posts("EXPERIENCE\nJan 2018 – now || Clerk, later Officer || Pearl Council: low-cost flats, hawkers")
    assert [(title, organisation) for title, organisation, *_ in found] == [("Clerk, later Officer", "Pearl Council")]


def test_time_with_children_is_no_post_where_nothing_stands_beside_it():
    """Who works at a place of that name does."""
    told = "EXPERIENCE\nJan 2018 – now || Childcare. I have one son.\nJan 2016 – Dec 2017 || Cashier, Pearl Mart"
    assert [title for title, *_ in posts(told)] == ["Cashier"]
    assert [title for title, *_ in posts(told.replace("Childcare.", "Teacher, Pearl Childcare."))] == ["Teacher", "Cashier"]


def test_dates_that_begin_the_sentence_behind_a_post_are_its_own():
    """Though the line ends with another date."""
    found = posts(
        "PENGALAMAN\nJuruwang, Pearl Mart. Mula Mei 2017 sehingga sekarang. Mengira wang. Pekerja terbaik bulan Ogos 2018."
    )
    assert [(title, organisation, start, end) for title, organisation, start, end in found] == [
        ("Juruwang", "Pearl Mart", "2017-05", "present")
    ]
