"""Which of several dates is that of a post, and where the lines of an entry end."""

from dataclasses import replace

import pytest

from screen.model import Experience
from screen.profile import sections
from screen.profile.work import employment
from typed_cv import document

CLERK = ("Clerk", "Pearl Bank", "2016-03", "2017-12")


def posts(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Title, organisation, start and end of each engagement."""
    found = employment.find(sections.divide(document(text)))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in found]


@pytest.mark.parametrize(
    "remark",
    [
        "promoted in Jan 2018",
        "Confirmed in January 2017",
        "Contract renewed in Jan 2017",
        "dinaikkan pangkat pada Jan 2018",
        "disahkan Jan 2017",
        "naik jabatan Jan 2018",
    ],
)
def test_the_date_of_a_remark_is_not_that_of_the_post(remark):
    """Above the dates or below them: a month in which something befell somebody is none in which a post was held."""
    assert posts(f"WORK\nClerk, Pearl Bank\n{remark}\nMar 2016 – Dec 2017") == [CLERK]
    assert posts(f"WORK\nClerk, Pearl Bank, Mar 2016 – Dec 2017\n{remark}") == [CLERK]


def test_a_beginning_told_in_brackets_is_a_remark_beside_the_dates_of_a_post():
    """A leave that began, and a post that began before it."""
    line = "Lecturer (on study leave from February 2018), Harbour University, since March 2013"
    assert posts(f"POSTS\n{line}") == [("Lecturer (on study leave)", "Harbour University", "2013-03", "present")]


def test_a_row_of_a_timeline_has_its_own_dates_beside_the_year():
    """Years one below another are no range where the rows tell their own."""
    text = """TIMELINE
2020 || Sep 2020 – kini Guru Tuisyen, Pusat Mutiara
2020 || Jan 2020 – Ogos 2020 Kerani, Pusat Laut"""
    assert posts(text) == [
        ("Guru Tuisyen", "Pusat Mutiara", "2020-09", "present"),
        ("Kerani", "Pusat Laut", "2020-01", "2020-08"),
    ]


def test_what_was_done_is_not_joined_to_the_dates_that_end_the_line_above():
    """A duty in small letters below a line whose dates stand behind a dash."""
    cv = document("Work\nClerk, Pearl Bank — March 2016 to Dec 2017\nfiling for the branches and the bank")
    *above, duty = cv.lines
    found = employment.find(sections.divide(replace(cv, lines=(*above, replace(duty, continues=True)))))
    assert [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in found] == [CLERK]


def test_a_post_above_its_dates_is_none_of_the_words_above_it():
    """What was done in the post before may name a post too, in running text."""
    text = """WORK
# Pearl Trust
Executive
May 2019 - Present
Harbour
Ran all of the grants for public places in town with the council; liaison with the Laut Trust and others.
Analyst
October 2017 - April 2019"""
    assert [title for title, *_ in posts(text)] == ["Executive", "Analyst"]


LESSONS = "TEACHING\n- Tutor, Soil Science, Harbour University: 2017/18\n- Guest lecture, Harbour University, March 2019"


def test_lessons_beside_posts_are_none_unless_they_lasted_for_months():
    """A list of what was taught tells years of study; a tutor from one month to another had a post."""
    lecturer = "APPOINTMENTS\nLecturer, Harbour University, Jan 2015 – Dec 2019"
    named = ("Lecturer", "Harbour University", "2015-01", "2019-12")
    tutor = "\nTutor, Pearl Centre, Jan 2020 – Mar 2020"
    assert posts(f"{lecturer}\n{LESSONS}") == [named]
    assert posts(f"{lecturer}\nTEACHING{tutor}") == [named, ("Tutor", "Pearl Centre", "2020-01", "2020-03")]


def test_lessons_alone_are_posts():
    """Who has taught and done nothing else has worked."""
    assert [title for title, *_ in posts("TEACHING\nTutor, Harbour University, 2017 – 2018")] == ["Tutor"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Volunteer at the river clean-up (2019)", []),
        ("Volunteer, Pearl Society, 2019", []),
        ("Sukarelawan gotong-royong sungai (2019)", []),
        ("Volunteer, Pearl Society, since 2019", [("Volunteer", "Pearl Society", "2019", "present")]),
        ("Relawan, Yayasan Mutiara, 2018 – 2019", [("Relawan", "Yayasan Mutiara", "2018", "2019")]),
    ],
)
def test_a_lone_date_among_activities_is_that_of_an_event(line, expected):
    """Service lasts from when to when."""
    assert posts(f"WORK\nACTIVITIES\n{line}") == expected


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("What I do for free", "volunteering"),
        ("Kerja amal", "volunteering"),
        ("How I paid the rent", "experience"),
        ("On the side", "activities"),
        ("Jawatan pelajar", "activities"),
        ("Student positions", "activities"),
        ("Eligibility", "training"),
        ("Garis masa", "other"),
    ],
)
def test_headings_in_ones_own_words_are_known(heading, kind):
    """What one lives on, what one does for nothing, and what one did as a student."""
    found = sections.divide(document(f"# Skills\nWord\n# {heading}\nThis and that"))
    assert [section.kind.value for section in found] == ["skills", kind]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Since May 2018 I am part-time adviser to the Harbour Association of Farmers, where I train them.",
            ("adviser", "Harbour Association of Farmers", "2018-05", "present"),
        ),
        (
            "Since June 2020 I am on leave, and I help as a guide at Harbour Walks (June 2020 - present).",
            ("guide", "Harbour Walks", "2020-06", "present"),
        ),
    ],
)
def test_a_post_told_in_the_present_tense_is_one(sentence, expected):
    """To whom one is an adviser, and what one helps as."""
    assert posts(f"# WORK\n{sentence}") == [expected]


def test_a_sign_before_a_bold_heading_at_the_top_of_a_page_is_an_ornament():
    """There is no line above it to stand apart from."""
    cv = document("# Work\nClerk\n* Voluntary work\nGuide")
    work, clerk, heading, guide = cv.lines
    top = replace(heading, bullet=True, page=2, number=1)
    found = sections.divide(replace(cv, lines=(work, clerk, top, replace(guide, page=2, number=2))))
    assert [section.kind.value for section in found] == ["experience", "volunteering"]


def test_who_helps_as_one_who_runs_volunteers_is_a_volunteer():
    """Whoever is employed to run them does not help as one."""
    told = "Since June 2020 I {} as a volunteer coordinator at Harbour Walks (June 2020 - present)."
    for verb, kind in (("help", "volunteer"), ("work", "job")):
        found = employment.find(sections.divide(document(f"# WORK\n{told.format(verb)}")))
        assert [(e.title, e.kind.value) for e in found] == [("volunteer coordinator", kind)]


@pytest.mark.parametrize(
    "duty",
    [
        "Answered the letters and the telephone of the whole branch since March 2020.",
        "Menjawab surat dan telefon bagi seluruh cawangan serta kaunternya sejak Mac 2020.",
        "Kept the whole branch open for its customers and their letters in April - June 2020.",
    ],
)
def test_the_date_that_ends_a_duty_begins_no_post(duty):
    """Whether it is a beginning or a stretch of time that the sentence leads up to."""
    assert posts(f"WORK\nNurse, Pearl Hospital || Jan 2018 – now\n{duty}") == [
        ("Nurse", "Pearl Hospital", "2018-01", "present")
    ]


def test_a_row_is_dated_by_its_first_cell_whatever_its_duties_end_with():
    """``… won the Green School award in 2019.`` behind the dates of the post."""
    row = "Jan 2017 – now || Pearl Bank || Clerk. Head of the panel since 2018. Runs a club, which won an award in 2019."
    assert posts(f"WORK\n{row}") == [("Clerk", "Pearl Bank", "2017-01", "present")]


def test_a_line_that_says_what_was_done_ends_the_entry_above_it():
    """By its label, as short as the head of an entry may be."""
    first = "Clerk, Pearl Council || Mac 2015 – kini\nTugas: kaunter lesen, aduan awam"
    second = "Kerani Akaun, Syarikat Laut || 2012 – 2014\nSkop kerja: akaun"
    found = employment.find(sections.divide(document(f"KERJA\n{first}\n{second}")))
    assert [(e.title, e.text.split("\n")[1]) for e in found] == [
        ("Clerk", "Tugas: kaunter lesen, aduan awam"),
        ("Kerani Akaun", "Skop kerja: akaun"),
    ]


def test_what_was_done_behind_a_dash_is_no_part_of_the_employer():
    """``Pearl Events Sdn Bhd - festivals, permits``."""
    assert posts("WORK\nJan 2019 – now || Event Executive, Pearl Events Sdn Bhd - festivals, permits of DBKL") == [
        ("Event Executive", "Pearl Events Sdn Bhd", "2019-01", "present")
    ]


def test_a_post_below_the_end_of_a_sentence_that_fills_its_line_begins_an_entry():
    """Its dates stand below it; whoever wraps lines by their length alone would join them."""
    first = "* Pearl Trust\nOfficer\nAug 2019 - Now\nPlans the work of nine villages and writes the reports to donors."
    second = "Assistant\nNov 2017 - July 2019\nKept the list of partners, took minutes of meetings."
    lines = document(f"WORK\n{first}\n{second}").lines
    wrapped = tuple(replace(line, continues=line.text == "Assistant") for line in lines)
    found = employment.find(sections.divide(replace(document("x"), lines=wrapped)))
    assert [(e.title, e.organisation) for e in found] == [("Officer", "Pearl Trust"), ("Assistant", "Pearl Trust")]


def test_dates_may_begin_the_sentence_behind_a_post():
    """``Clerk at Pearl Bank. From May 2019 until July 2019 I ...``."""
    text = "Clerk at Pearl Bank, PJ. From May 2019 until July 2019 I filed letters, and answered the phone of the whole branch."
    assert posts(f"What I have done\n{text}") == [("Clerk", "Pearl Bank", "2019-05", "2019-07")]


def test_sentences_of_small_letters_end_where_they_end():
    """``praktikal di pejabat ADUN. buat surat``."""
    assert posts("KERJA\nJun 2019 - Ogos 2019: praktikal di pejabat ADUN Laut. buat surat, jumpa penduduk") == [
        ("praktikal", "pejabat ADUN Laut", "2019-06", "2019-08")
    ]


def test_a_range_may_be_broken_behind_its_first_month():
    """``January –`` at the end of the line, ``March 2020`` below."""
    text = "Embassy of Somewhere, Ipoh January –\nMarch 2020\nConsular intern"
    assert posts(f"WORK\n{text}") == [("Consular intern", "Embassy of Somewhere", "2020-01", "2020-03")]


def test_a_degree_below_its_dates_on_a_time_line_of_studies_and_posts_is_no_post():
    """The marks that a time line draws before dates are no list's."""
    made = posts("MY JOURNEY\n- 2012 – 2015\nDiploma in Law\nKolej Laut\n\n- May 2016 – June 2018\nClerk\nPearl Bank")
    assert made == [("Clerk", "Pearl Bank", "2016-05", "2018-06")]


def test_a_duty_that_speaks_of_a_master_plan_makes_no_study_of_a_post():
    """Nor does any other line below the dates of a post that is named above them."""
    made = posts("EXPERIENCE\nPlanner, Pearl Council\nMay 2016 – June 2018\n- Master plan of Laut")
    assert made == [("Planner", "Pearl Council", "2016-05", "2018-06")]


def test_a_school_below_dates_alone_is_an_employer_whatever_was_done_there():
    """Among posts; a certificate is one of studies there, too."""
    assert posts("EXPERIENCE\nMay 2016 – June 2018\nSMK Pulau\nTaught Form 4 pupils") == [
        ("Taught Form 4 pupils", "SMK Pulau", "2016-05", "2018-06")
    ]


def test_a_drawn_calendar_before_dates_and_place_is_no_bullet():
    """The years at the end of a duty are then those of no post."""
    duty = "- Filed the letters of the port, 2008-2018"
    assert posts(f"WORK\nClerk\nPearl Bank\n- Mar 2016 – Dec 2017 || Kota Laut\nA bank of the harbour\n{duty}") == [CLERK]


def test_dates_and_posts_may_be_the_items_of_a_list():
    """What stands apart behind the dates is the post then."""
    assert posts("WORK\n- Mar 2016 – Dec 2017 || Clerk, Pearl Bank") == [CLERK]


@pytest.mark.parametrize(
    "pause",
    [
        "Jan 2018 – Jul 2019: at home with two small children. I kept my hand in:",
        "Jan 2018 – Jul 2019\tFull-time carer of my father (no employment)",
        "Jan 2018 – Jul 2019\tCaregiver to my elderly mother",
        "Jan 2018 – Jul 2019\tWidow (unemployed)",
        "Jan 2018 – Jul 2019\tHome, first child",
    ],
)
def test_who_was_at_home_held_no_post(pause):
    """Whatever it is called."""
    assert posts(f"WORK\nClerk, Pearl Bank, Mar 2016 – Dec 2017\n{pause}") == [CLERK]


@pytest.mark.parametrize(
    ("post", "employer"),
    [
        ("Carer", "Pearl Home"),
        ("Carer for our elderly residents", "Pearl Home"),
        ("Adviser to those not in employment", "Pearl Council"),
        ("Volunteer teacher (no paid work)", "Pearl School"),
        ("Planner (not employed)", "Pearl Trust"),
    ],
)
def test_who_works_for_those_at_home_or_without_pay_holds_a_post(post, employer):
    """An employer is named."""
    assert posts(f"WORK\n{post}, {employer}, Jan 2018 – Jul 2019") == [(post, employer, "2018-01", "2019-07")]


def test_the_year_of_a_remark_within_the_dates_below_is_not_that_of_the_post():
    """Somebody was moved while the post was held; a year outside of them begins an entry of its own."""
    line = "Clerk, Pearl Bank (moved from Laut to the head office in 2017)"
    assert posts(f"WORK\n{line}\nMar 2016 – Dec 2017") == [CLERK]
    assert posts(f"WORK\n{line}\nMar 2010 – Dec 2012")[0] == ("Clerk", "Pearl Bank", "2017", "2017")
    both = "Intern, Pearl Council (summer 2015)\nJan 2014 – Dec 2017\nClerk, Pearl Bank"
    assert [post[0] for post in posts(f"WORK\n{both}")] == ["Intern", "Clerk"]


@pytest.mark.parametrize(
    ("first", "rest", "post", "employer"),
    [
        ("Clerk, Institute of Laut", "Studies", "Clerk", "Institute of Laut Studies"),
        ("Clerk, Laut Biru", "Foundation, Miri", "Clerk", "Laut Biru Foundation"),
        ("Clerk, Laut Biru", "Foundation, Hive House Of Miri", "Clerk", "Laut Biru Foundation, Hive House Of Miri"),
        ("Clerk, Pearl Bank, Laut and", "Miri", "Clerk", "Pearl Bank, Laut and Miri"),
        ("Clerk, Pearl Bank, Laut dan", "bandar Miri", "Clerk", "Pearl Bank, Laut dan bandar Miri"),
        ("Clerk, Pearl Bank, Laut &", "the town of Miri", "Clerk", "Pearl Bank, Laut & the town of Miri"),
        ("Clerk, Pearl Bank, Laut,", "the town of Miri", "Clerk", "Pearl Bank, Laut, the town of Miri"),
        ("Clerk, Pearl Bank of", "(Laut)", "Clerk", "Pearl Bank of"),
        ("Clerk", "Pearl Bank", "Clerk", "Pearl Bank"),
        ("Clerk, Pearl Bank", "(two days a week)", "Clerk", "Pearl Bank"),
        ("Clerk, Pearl Bank, Laut", "kept the minutes of the boards", "Clerk", "Pearl Bank, Laut"),
        ("Manager, Human Resources", "Pearl Bank", "Manager, Human Resources", "Pearl Bank"),
        ("Pearl Bank, Laut", "Clerk", "Clerk", "Pearl Bank, Laut"),
    ],
)
def test_the_name_of_an_employer_may_go_on_below_its_dates(first, rest, post, employer):
    """Where it is cut, or names follow; duties, remarks, posts and employers are rows of their own."""
    found = _cut(f"{first}\tMar 2016 – Dec 2017", rest)
    assert [(row.title, row.organisation) for row in found] == [(post, employer)]


def _cut(first: str, rest: str) -> list[Experience]:
    """The posts of a line and of the rest of it below."""
    lines = document(f"WORK\n{first}\n{rest}")
    wrapped = tuple(replace(line, continues=line.text == rest) for line in lines.lines)
    return list(employment.find(sections.divide(replace(lines, lines=wrapped))))


def test_a_months_dash_may_be_lost_at_the_head_of_a_line():
    """As by who reads a scan: two months and one year are a stretch of time; a name with a month in it is none."""
    assert posts("WORK\nJun  Okt. 2016\tClerk, Pearl Bank") == [("Clerk", "Pearl Bank", "2016-06", "2016-10")]
    assert posts("WORK\nMei Ling 2016\tClerk, Pearl Bank")[0][2:] == ("2016", "2016")
