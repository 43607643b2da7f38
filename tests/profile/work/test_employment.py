"""Posts, employers and their dates."""

import pytest

from screen.model import Line, Section, SectionKind, holds
from screen.profile import sections
from screen.profile.work import employment, post_and_employer
from screen.profile.work import posts as posts_of
from typed_cv import document


def posts(text: str) -> list[tuple[str, str, str | None, str | None, str]]:
    """Title, organisation, start, end and kind of every entry."""
    found = employment.find(sections.divide(document(text)))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value) for e in found]


OFFICER = ("Programme Officer", "Harbour Institute", "2018-01", "2019-06", "job")


@pytest.mark.parametrize(
    "entry",
    [
        "* Programme Officer || Jan 2018 – June 2019\nHarbour Institute\n- Ran things",
        "Jan 2018 – June 2019\n* Programme Officer\nHarbour Institute\n- Ran things",
        "* Programme Officer\nHarbour Institute\nJan 2018 – June 2019\n- Ran things",
        "* Harbour Institute\nProgramme Officer, Jan 2018 – June 2019\n- Ran things",
        "Programme Officer, Harbour Institute, Jan 2018 – June 2019",
        "Jan 2018 – June 2019 || Programme Officer, Harbour Institute || Ran things.",
        "Jan 2018 – June 2019: Programme Officer, Harbour Institute. I ran things and wrote them down.",
        "- Programme Officer, Harbour Institute. Jan 2018 – June 2019. Ran things.",
        "Harbour Institute, Programme Officer (01/2018 – 06/2019)",
        "Programme Officer\nHarbour Institute\nDepartment: Finance\nJan 2018 – June 2019",
        "Programme Officer\nhttps://example.com/cv/1\nHarbour Institute\nJan' 2018 – June' 2019",
    ],
)
def test_an_entry_is_the_same_wherever_its_date_stands(entry):
    """Before, after, above, below or beside; in a table, a list or a sentence."""
    assert posts(f"EXPERIENCE\n{entry}") == [OFFICER]


@pytest.mark.parametrize(
    ("row", "title", "organisation"),
    [
        ("Clerk (N19), Harbour Institute", "Clerk (N19)", "Harbour Institute"),
        ("Clerk (N19), PEARLcorp, Head Office Laut", "Clerk (N19)", "PEARLcorp, Head Office Laut"),
        ("Clerk, Harbour Institute (part-time while studying)", "Clerk", "Harbour Institute"),
    ],
)
def test_a_bracket_below_the_dates_is_part_of_the_post_where_the_employer_follows(row, title, organisation):
    """A grade of the service stands between post and employer; a remark stands behind both; a head office is no employer."""
    assert posts(f"WORK EXPERIENCE\nJan 2018 – June 2019\n{row}\n- Ran things") == [
        (title, organisation, "2018-01", "2019-06", "job")
    ]


def test_a_bracket_parts_a_post_from_the_employer_behind_it():
    """Nothing else stands between them: ``Guru (DG41) SMK Laut Biru``."""
    assert posts("WORK EXPERIENCE\nJan 2018 – June 2019 || Guru (DG41) SMK Laut Biru") == [
        ("Guru (DG41)", "SMK Laut Biru", "2018-01", "2019-06", "job")
    ]


def test_a_beginning_at_the_end_of_a_sentence_begins_no_post():
    """Duties tell since when somebody was what else."""
    text = (
        "WORK EXPERIENCE\nPlanning Officer || Jan 2018 – June 2019\n"
        "Processed applications, secretary to the One Stop Centre committee, coordinator from 2019."
    )
    assert posts(text) == [("Planning Officer", "", "2018-01", "2019-06", "job")]


def test_text_below_the_dates_stays_with_its_post_though_the_last_post_has_none():
    """As job sites print it: employer, post, dates, place, duties."""
    text = (
        "WORK EXPERIENCE\nHarbour Institute\nProgramme Officer\nJan 2018 – June 2019\nPetaling Jaya\n"
        "Ran a pilot of budgets with the residents of two flats and wrote of it in letters to all those who gave for it.\n"
        "Pearl Bank\nClerk\nMar 2015 – Dec 2017"
    )
    first, second = employment.find(sections.divide(document(text)))
    assert (first.organisation, first.text.splitlines()[-1][:11]) == ("Harbour Institute", "Ran a pilot")
    assert second.text == "Pearl Bank\nClerk\nMar 2015 – Dec 2017"


@pytest.mark.parametrize("employer", ["Pearl Bank || 2012 to 2014", "Pearl Bank (2012 to 2014)", "2012 to 2014 – Pearl Bank"])
def test_posts_listed_below_the_time_of_all_of_them_are_entries(employer):
    """Under the employer of the whole time; not where the list tells duties, or of other years."""
    whole = f"WORK EXPERIENCE\n{employer}\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013\n- Filed letters"
    assert [post[:4] for post in posts(whole)] == [
        ("Clerk", "Pearl Bank", "2013", "2014"),
        ("Trainee", "Pearl Bank", "2012", "2013"),
    ]
    other = f"WORK EXPERIENCE\n{employer}\n- Clerk, 2015 to 2016\n- Trainee, 2012 to 2013"
    assert [post[2:4] for post in posts(other)] == [("2012", "2014")]


def test_an_arrow_before_a_date_ends_the_range_above():
    """The end of the line has cut it; the employer below is named before its first full stop."""
    text = "WORK EXPERIENCE\n* Clerk (part-time, paid per page) 01.2019\n→ 12.2019\nPearl District Office. In parallel."
    assert posts(text) == [("Clerk (part-time, paid per page)", "Pearl District Office", "2019-01", "2019-12", "job")]


def test_a_department_is_the_employer_where_no_other_is_named():
    """A form of the government asks for the department, one of a firm for both."""
    form = "Position: Clerk\nDepartment: {0}\nPeriod: Jan 2018 – June 2019"
    assert posts("WORK EXPERIENCE\n" + form.format("Ministry of Pearls"))[0][:2] == ("Clerk", "Ministry of Pearls")


def test_two_posts_under_one_employer_share_it():
    """A promotion is two entries of the same employer."""
    text = (
        "EXPERIENCE\n* Harbour Institute\nProgramme Officer, January 2019 – present\n- Led\n"
        "Programme Assistant, November 2017 – December 2018\n- Helped"
    )
    assert posts(text) == [
        ("Programme Officer", "Harbour Institute", "2019-01", "present", "job"),
        ("Programme Assistant", "Harbour Institute", "2017-11", "2018-12", "job"),
    ]


def test_entries_without_bullets_are_told_apart_by_white_space():
    """Three lines each, dates in the middle."""
    text = "WORK\nClerk\n2018 – 2019\nPearl Bank\n\nCashier\n2016 – 2017\nCorner Shop"
    assert posts(text) == [("Clerk", "Pearl Bank", "2018", "2019", "job"), ("Cashier", "Corner Shop", "2016", "2017", "job")]


def test_a_date_inside_a_duty_makes_no_entry():
    """Years in bullets belong to the entry above."""
    text = "WORK\n* Clerk, Pearl Bank || 2018 – 2019\n- Moved the archive in 2018 and the office in 2019"
    assert len(posts(text)) == 1


def test_a_time_in_the_midst_of_a_duty_makes_no_entry():
    """It lies within that of the post above; what begins with a post is one."""
    teacher = ("Guru", "Sekolah Kebangsaan Damai", "2014-01", "2019-12", "job")
    head = "# Experience\nJan 2014 - Dis 2019: Guru, Sekolah Kebangsaan Damai\n"
    assert posts(f"{head}Taught two forms, head of the panel from 2017, wrote the plan.") == [teacher]
    assert posts(f"{head}Mengajar dua kelas, ketua panitia sejak 2017, menulis rancangan.") == [teacher]
    teller = ("Teller", "Pearl Bank", "2018", "present", "job")
    assert posts(f"{head}Teller at Pearl Bank from 2018, part time.") == [teacher, teller]


@pytest.mark.parametrize(
    "row",
    [
        "Since June 2016: helper at the Pearl Rescue booth, most weekends.",
        "helper, Pearl Rescue booth, two evenings a week (June 2016 - present)",
        "Sejak Jun 2016: helper di Pearl Rescue booth, hujung minggu",
    ],
)
def test_how_much_time_a_post_takes_is_no_employer(row):
    """Nor is the article before the name of one."""
    assert posts(f"# Experience\n{row}") == [("helper", "Pearl Rescue booth", "2016-06", "present", "job")]


@pytest.mark.parametrize(
    ("heading", "title", "kind"),
    [
        ("EXPERIENCE", "Research Intern", "internship"),
        ("PENGALAMAN", "Pelajar praktikal", "internship"),
        ("LATIHAN INDUSTRI", "Pembantu", "internship"),
        ("EXPERIENCE", "Volunteer teacher", "volunteer"),
        ("VOLUNTEERING", "Zone leader", "volunteer"),
        ("EXPERIENCE", "Management Trainee", "job"),
    ],
)
def test_the_kind_of_an_entry_follows_its_title_and_heading(heading, title, kind):
    """Internships and voluntary work are not jobs; a management trainee has one."""
    assert [p[4] for p in posts(f"{heading}\n* {title} || Jan – Mar 2019\nHarbour Institute")] == [kind]


def test_a_firm_whose_name_begins_like_a_post_is_a_firm():
    """A legal form settles it: Perunding ... Sdn Bhd."""
    assert not posts_of.is_post("Perunding Laut Biru Sdn Bhd")
    assert posts_of.is_organisation("Perunding Laut Biru Sdn Bhd")


def test_referees_and_studies_are_no_posts():
    """Only headings of work open entries."""
    assert posts("EDUCATION\nBA Law || 2015 – 2018\nREFEREES\nManager, Pearl Bank, 2015 – 2018") == []


def test_without_headings_a_dated_post_is_still_found():
    """A plain CV without any heading is read too."""
    assert posts("Somebody\nClerk, Pearl Bank, Jan 2018 – Mac 2019") == [("Clerk", "Pearl Bank", "2018-01", "2019-03", "job")]


def test_a_range_broken_by_the_end_of_the_line_is_one_range():
    """`June 2018 –` and below it `September 2020`."""
    assert posts("WORK\nClerk, Pearl Bank June 2018 –\nSeptember 2020")[0][2:4] == ("2018-06", "2020-09")


def test_every_quotation_is_found_in_the_document():
    """The receipts of an entry are lines of the CV."""
    cv = document("WORK\n* Clerk || 2018 – 2019\nPearl Bank\n- Filed\n- Sorted")
    (post,) = employment.find(sections.divide(cv))
    assert post.evidence and all(holds(cv.lines, span) for span in post.evidence)


HELD = [
    ("Programme Officer", "Harbour Institute", "2018-01", "2019-06", "job"),
    ("Clerk", "Pearl", "2015-03", "2017-12", "job"),
]


@pytest.mark.parametrize(
    "form",
    [
        "Position Title : {0}\nDuration : {2}\nCompany : {1}\nIndustry : Trade\nRole : Other\n",
        "Majikan: {1}\nJawatan: {0}\nTempoh: {2}\nTugas: Mengurus fail\n",
        "Company || {1}\nDesignation || {0}\nPeriod || {2}\nLocation || Pune\n",
        "1. {1}\nPosition : {0}\nSalary : RM1,800\nPeriod : {2}\n",
        "Inclusive Dates – {2}\nPosition Held – {0}\nName of Employer – {1}\n",
    ],
)
def test_rows_of_a_form_say_what_is_post_and_employer(form):
    """Labels before a colon, a dash or a cell's edge, in whatever order; none of them stays in a name."""
    first = form.format("Programme Officer", "Harbour Institute", "Jan 2018 – June 2019")
    second = form.format("Clerk", "Pearl", "Mac 2015 – Dis 2017")
    assert posts(f"WORK EXPERIENCE\n{first}\n{second}") == HELD


def test_beginning_and_end_may_stand_in_rows_of_their_own():
    """`Date Joined` and below it `Date Left`; nothing is made of the end alone."""
    entry = "Company Name || {1}\nPosition || {0}\nDate Joined || {2}\nDate Left || {3}\nLast Drawn Salary || RM 3,000"
    first = entry.format("Programme Officer", "Harbour Institute", "2/1/2018", "30/6/2019")
    second = entry.format("Clerk", "Pearl", "1/3/2015", "31/12/2017")
    assert posts(f"EMPLOYMENT\n{first}\n{second}") == HELD


def test_the_heading_row_of_a_table_says_which_column_is_which():
    """A name that could be a post or an employer is what its column says."""
    text = "EMPLOYMENT RECORD\nFrom || To || Employer || Position\nJan 2018 || June 2019 || Bright Lead || Harbour"
    assert posts(text) == [("Harbour", "Bright Lead", "2018-01", "2019-06", "job")]


def test_a_range_broken_by_a_narrow_column_is_one_range():
    """The column of dates holds the beginning, a dash and the end under one another, beside the entry."""
    text = (
        "WORK\nJan 2018 || Programme Officer, Harbour Institute\n– || Kuala Lumpur\nJun 2019 || Planned the forum\n"
        "Mar 2015 – || Clerk, Pearl\nDec 2017 || Filed letters"
    )
    assert posts(text) == HELD
    now = "WORK\nMay 2019 || Clerk, Pearl Bank, Ipoh\nPresent || Took minutes\n- Filed"
    assert posts(now) == [("Clerk", "Pearl Bank", "2019-05", "present", "job")]


@pytest.mark.parametrize(
    "rows",
    [
        "* Harbour Institute || Jan 2018 – present\nSenior Officer\n- Led\nOfficer || Mar 2016 – Dec 2017\n- Helped",
        "* Harbour Institute\n4 yrs 8 mos\n* Senior Officer\nJan 2018 – present\n- Led\n* Officer\nMar 2016 – Dec 2017\n- Ran",
        "* Harbour Institute (2016 – present)\nSenior Officer (Jan 2018 – present)\nOfficer (Mar 2016 – Dec 2017)",
    ],
)
def test_a_post_without_employer_right_before_or_after_another_belongs_to_the_same(rows):
    """The employer's own line may hold the dates of the first post, of all of them, or none."""
    assert posts(f"CAREER\n{rows}") == [
        ("Senior Officer", "Harbour Institute", "2018-01", "present", "job"),
        ("Officer", "Harbour Institute", "2016-03", "2017-12", "job"),
    ]


def test_a_post_without_employer_years_apart_has_none():
    """Nothing says that it belongs to the employer above."""
    found = posts("WORK\nOfficer, Harbour Institute, 2018 – 2019\n- Led\nCashier, 2012 – 2013\n- Counted")
    assert [(title, organisation) for title, organisation, *_ in found] == [("Officer", "Harbour Institute"), ("Cashier", "")]


def test_brackets_that_held_only_dates_leave_nothing_behind():
    """Title and date in one line."""
    assert posts("WORK\nFreelance translator (2013–present)") == [("Freelance translator", "", "2013", "present", "job")]


def test_the_seat_of_an_employer_is_no_part_of_its_name():
    """Town and state, or a place behind a stroke."""
    text = "WORK\n* Harbour Institute, Boston, MA\nClerk, 2018 – 2019\n- Filed\n* Pearl Bank / Singapore\nTeller, 2015 – 2016"
    assert [organisation for _, organisation, *_ in posts(text)] == ["Harbour Institute", "Pearl Bank"]


@pytest.mark.parametrize(
    "title",
    [
        "Senior Officer for Urban Policy",
        "Deputy Director of Planning",
        "Pegawai Khas kepada Exco",
        "Lecturer in Geography",
        "CEO",
    ],
)
def test_the_office_may_follow_the_word_for_a_post(title):
    """A few words lead up to it, and what it is for stands behind."""
    assert posts_of.is_post(title)


@pytest.mark.parametrize(
    "name", ["Association of Researchers in Asia", "Institute of Teacher Education", "Bank of the Farmer and Trader"]
)
def test_an_organisation_of_those_who_hold_a_post_is_no_post(name):
    """The word for an organisation stands before it."""
    assert posts_of.is_organisation(name)


@pytest.mark.parametrize(
    ("row", "title", "organisation"),
    [
        ("Pembantu Tadbir Majlis Perbandaran Laut", "Pembantu Tadbir", "Majlis Perbandaran Laut"),
        ("Kasir CV Sinar Abadi, Solo", "Kasir", "CV Sinar Abadi"),
        ("Research Assistant University of the Coast", "Research Assistant", "University of the Coast"),
        ("Bekerja sebagai Pegawai Program di Institut Laut", "Pegawai Program", "Institut Laut"),
        ("Worked as a Clerk, Pearl Bank", "Clerk", "Pearl Bank"),
        ("Ketua Jabatan", "Ketua Jabatan", ""),
    ],
)
def test_post_and_employer_are_told_apart_with_nothing_between_them(row, title, organisation):
    """The employer begins with the word for one; a sentence may lead up to the post."""
    assert post_and_employer.named([row], 0)[:2] == (title, organisation)


def test_two_dates_under_one_another_are_a_range():
    """The column of dates holds the beginning and below it the end, and nothing beside them."""
    text = "WORK\nJan 2018\nJun 2019\n* Programme Officer\nHarbour Institute\nMar 2015\nDec 2017\n* Clerk\nPearl"
    assert posts(text) == HELD


def test_two_dates_alone_in_a_cell_are_a_range():
    """The cell holds the beginning and the end, which its own lines parted."""
    text = "WORK\nJan 2018 Jun 2019 || Programme Officer\nHarbour Institute\nMar 2015 Dec 2017 || Clerk\nPearl"
    assert posts(text) == HELD


def test_the_heading_row_of_a_table_of_jobs_is_no_post():
    """`Job Description` is the label of a column."""
    heads, row = (
        "Company || Position || Duration || Job Description",
        "Harbour Institute || Programme Officer || 2018 – 2019 || Ran",
    )
    text = f"WORK\n{heads}\n{row}"
    assert posts(text) == [("Programme Officer", "Harbour Institute", "2018", "2019", "job")]


def test_the_place_beside_the_dates_is_no_post():
    """A further post under one employer stands above its dates and place."""
    text = (
        "WORK\nHarbour Institute\n* Programme Officer\nJan 2018 – Jun 2019 || Kuala Lumpur\n- Ran things\n"
        "* Programme Assistant\nJan 2017 – Dec 2017 || Kuala Lumpur\n- Filed"
    )
    assert [(title, organisation) for title, organisation, *_ in posts(text)] == [
        ("Programme Officer", "Harbour Institute"),
        ("Programme Assistant", "Harbour Institute"),
    ]


def test_a_list_of_years_is_no_range():
    """Three dates and more under one another."""
    assert all(start == end for _, _, start, end, _ in posts("WORK\n* Clerk, Pearl Bank\n2015\n2016\n2017"))


def test_where_items_of_a_list_are_nothing_but_dates_only_they_begin_entries():
    """`1) Jan 2018 – Jun 2019`, and duties below that speak of years as well."""
    text = (
        "WORK\n- Jan 2018 – Jun 2019\nProgramme Officer\nHarbour Institute\nDuties:\n- Planned the forum in March 2018\n"
        "- Reports 2018 – 2019\n- Mar 2015 – Dec 2017\nClerk\nPearl"
    )
    assert posts(text) == HELD


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("President, AIESEC in Pearl University", "volunteer"),
        ("Ahli Jawatankuasa, Persatuan Penduduk Taman Laut", "volunteer"),
        ("Scout leader, Third Harbour Troop", "volunteer"),
        ("Attachment, Harbour City Council", "internship"),
        ("Latihan mengajar, SMK Laut Biru", "internship"),
        ("Warden asrama, SMK Laut Biru", "job"),
        ("Student assistant (paid, 10 h a week), Pearl Library", "job"),
    ],
)
def test_offices_of_residents_students_and_scouts_are_no_jobs_and_school_posts_no_studies(entry, kind):
    """Whatever the heading says that they stand under; the school behind a post does not make it a degree."""
    assert [found for *_, found in posts(f"EXPERIENCE\n{entry}, 2016 – 2018")] == [kind]


@pytest.mark.parametrize("row", ["Consultant, UN", "Lecturer, UI", "Student assistant, UM", "Policy Analyst, PA"])
def test_an_employer_of_two_letters_is_no_state_of_a_town(row):
    """A post with an abbreviated employer looks like a town with its state."""
    title, organisation = row.split(", ")
    assert posts(f"WORK\n{row}, 2018 – 2019") == [(title, organisation, "2018", "2019", "job")]


def test_posts_listed_below_an_employer_are_entries():
    """Each item names a post and its dates; the employer stands above without any."""
    listed = "- Clerk N19 : July 2008 – June 2016\n- Clerk N22 : July 2016 – present"
    text = f"EXPERIENCE\nMajlis Perbandaran Klang\n{listed}\nDuties: counter"
    assert posts(text) == [
        ("Clerk N19", "Majlis Perbandaran Klang", "2008-07", "2016-06", "job"),
        ("Clerk N22", "Majlis Perbandaran Klang", "2016-07", "present", "job"),
    ]


def test_a_form_may_be_the_item_of_a_list():
    """The number stands before its first row."""
    forms = (
        "- Employer: Pearl Bank\nPost: Clerk\nPeriod: July 2008 – June 2016\n- Employer: A Hotel\nPost: Porter\nPeriod: 2007"
    )
    assert posts(f"EXPERIENCE\n{forms}") == [
        ("Clerk", "Pearl Bank", "2008-07", "2016-06", "job"),
        ("Porter", "A Hotel", "2007", "2007", "job"),
    ]


def test_a_promotion_begins_a_post_under_the_same_employer():
    """Its date stands in brackets; the posts before it follow below their duties."""
    text = (
        "EXPERIENCE\nPearl Bank Berhad || Jan 2014 to present\nManager (promoted 1 July 2017)\nLed six people in two towns.\n"
        "Assistant Manager (Jan 2014 to June 2017)"
    )
    assert posts(text) == [
        ("Manager", "Pearl Bank Berhad", "2017-07", "present", "job"),
        ("Assistant Manager", "Pearl Bank Berhad", "2014-01", "2017-06", "job"),
    ]


def test_a_cv_without_capitals_names_posts_and_employers():
    """An employer is known by its words alone, a post behind its unit."""
    first = "design unit, assistant architect (contract). lanes and squares, with the traders of the old town, in sun and rain."
    second = "pearl design sdn bhd || 2016.09 – 2019.02\ngraduate architect"
    text = f"experience\ndewan bandaraya ipoh || 2019.04 – now\n{first}\n{second}"
    assert posts(text) == [
        ("assistant architect (contract)", "dewan bandaraya ipoh", "2019-04", "present", "job"),
        ("graduate architect", "pearl design sdn bhd", "2016-09", "2019-02", "job"),
    ]


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("Executive, Pearl Association, 2009 – 2010\nMembership roll, parade volunteers.", "job"),
        ("Executive, Pearl Association, 2009 – 2010\n(as a volunteer)", "volunteer"),
        ("Graduate Engineer Trainee, Pearl Bank, 2009 – 2010", "job"),
        ("Management Trainee, Pearl Bank, 2009 – 2010", "job"),
        ("Trainee, Pearl Bank, 2009 – 2010", "internship"),
    ],
)
def test_the_kind_of_an_engagement_is_told_by_its_name_not_by_its_duties(entry, kind):
    """Trainees with a degree are employed."""
    assert [post[4] for post in posts(f"EXPERIENCE\n{entry}")] == [kind]


@pytest.mark.parametrize(
    ("dates", "start", "end"),
    [("2011 (three months)", "2011", "2011"), ("From January until March 2015", "2015-01", "2015-03")],
)
def test_words_around_dates_are_no_part_of_what_they_date(dates, start, end):
    """Numbers in words, and the beginning of a range whose year stands behind its end."""
    assert posts(f"EXPERIENCE\n{dates} – Clerk, Pearl Bank") == [("Clerk", "Pearl Bank", start, end, "job")]


def test_voluntary_work_among_activities_may_say_so_in_brackets():
    """Behind the office that was held."""
    text = "ACTIVITIES\n* Harbour Club\nDirector (volunteer) || Jul 2017 – Jun 2019"
    assert posts(f"EXPERIENCE\nClerk, Pearl Bank, 2010\n{text}")[1:] == [
        ("Director (volunteer)", "Harbour Club", "2017-07", "2019-06", "volunteer")
    ]


@pytest.mark.parametrize(
    "entry",
    [
        "Clerk, Pearl Bank\njun 2017 - apr 2020 (retrenched because of covid)",
        "Clerk, Pearl Bank, Jun 2017 - Apr 2020 (Census 2020)",
        "Date || Post || Department / Agency\nJun 2017 - Apr 2020 || Clerk || Pearl Bank",
        "Tarikh || Jawatan || Jabatan / Agensi\nJun 2017 - Apr 2020 || Clerk || Pearl Bank",
    ],
)
def test_remarks_in_brackets_and_heads_of_columns_name_nobody(entry):
    """Neither employer nor post; a year in a remark is not the time of the post."""
    assert posts(f"EXPERIENCE\n{entry}") == [("Clerk", "Pearl Bank", "2017-06", "2020-04", "job")]


def test_the_year_in_the_name_of_an_event_is_not_its_time():
    """The dates stand below."""
    text = (
        "EXPERIENCE\nVolunteer, Harbour Games 2018\nJuly 2018 - September 2018\nHelped guests.\nClerk, Pearl Bank\n2016 - 2017"
    )
    assert [post[2:] for post in posts(text)] == [("2018-07", "2018-09", "volunteer"), ("2016", "2017", "job")]


@pytest.mark.parametrize("same", ["Same organisation", "same employer", "Majikan yang sama", "As above"])
def test_an_employer_may_be_the_one_named_before(same):
    """Said in so many words."""
    text = f"EXPERIENCE\nOfficer || Aug 2019 – present\nPearl Bank\n\nClerk || May 2018 – Jul 2019\n{same}"
    assert [post[:2] for post in posts(text)] == [("Officer", "Pearl Bank"), ("Clerk", "Pearl Bank")]


def test_who_came_as_an_intern_and_stayed_was_employed():
    """The month in brackets begins the second post, the dates above are of both."""
    text = "EXPERIENCE\nPearl Foundation || Sep 2018 – Apr 2019\nIntern, later Project Assistant (paid from Jan 2019)"
    assert posts(text) == [
        ("Project Assistant", "Pearl Foundation", "2019-01", "2019-04", "job"),
        ("Intern", "Pearl Foundation", "2018-09", "2018-12", "internship"),
    ]


def test_a_range_beside_a_promotion_is_the_time_of_the_post():
    """The month in brackets only says when something in it began."""
    entry = "Officer-in-charge (promoted Jan 2016), Pearl Bank, Jan 2015 – Dec 2019"
    assert posts(f"EXPERIENCE\n{entry}") == [("Officer-in-charge", "Pearl Bank", "2015-01", "2019-12", "job")]


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("June 2018 (3 months)", "2018-06", "2018-08"),
        ("Jan 2018, 18 months", "2018-01", "2019-06"),
        ("Jun 2018 selama 3 bulan", "2018-06", "2018-08"),
        ("2017, 2 years", "2017", "2018"),
        ("2018 (6 months)", "2018", "2018"),
        ("June 2018", "2018-06", "2018-06"),
    ],
)
def test_a_post_lasts_as_long_as_is_printed_beside_its_beginning(printed, start, end):
    """A month, or a year, is where it began; what fits into the year stays in it."""
    text = f"EXPERIENCE\nPlanning Officer, Harbour Council, {printed}"
    assert posts(text) == [("Planning Officer", "Harbour Council", start, end, "job")]


def test_posts_under_a_heading_that_nobody_knows_are_found_beside_voluntary_ones():
    """Where no heading speaks of paid work."""
    text = """# STUDIO AND PRACTICE
* Clerk
03.2019 - 06.2020
Harbour Trading Sdn Bhd
# COMMUNITY SERVICE
Helper, Food Bank Ipoh, 2018 - 2019
# LANGUAGES
Malay"""
    assert [(title, start) for title, _, start, _, _ in posts(text)] == [("Helper", "2018"), ("Clerk", "2019-03")]


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ("Barista || Sept 2019 – now\nKopi Laut Sdn Bhd", [("Barista", "2019-09"), ("Clerk", "2018-01")]),
        ("Barista || 2019\nKopi Laut Sdn Bhd", [("Clerk", "2018-01")]),
        ("Best in class || Sept 2019 – Oct 2019", [("Clerk", "2018-01")]),
    ],
)
def test_a_post_of_months_counts_below_an_unknown_heading_too(entry, found):
    """Its employer named, and the months from which to which it lasted printed."""
    text = f"# EXPERIENCE\nClerk, Pearl Bank, Jan 2018 – June 2019\n# NOW IN LAUT\n{entry}"
    assert sorted((title, start) for title, _, start, _, _ in posts(text)) == found


@pytest.mark.parametrize("link", ["and", "&", ",", "dan"])
def test_a_post_held_twice_is_two_stretches_of_work(link):
    """They follow one another, and nothing but "and" stands between their dates."""
    text = f"EXPERIENCE\nClerk, Pearl Bank, Jan 2010 – Mar 2011 {link} Jun 2012 – Aug 2013"
    assert [(title, start, end) for title, _, start, end, _ in posts(text)] == [
        ("Clerk", "2010-01", "2011-03"),
        ("Clerk", "2012-06", "2013-08"),
    ]


@pytest.mark.parametrize("second", ["as teller Jun 2012 – Aug 2013", "and Feb 2011 – Aug 2013"])
def test_dates_that_overlap_or_have_words_between_are_one_stretch(second):
    """The first one is the time of the post."""
    (post,) = posts(f"EXPERIENCE\nClerk, Pearl Bank, Jan 2010 – Mar 2011 {second}")
    assert post[2:4] == ("2010-01", "2011-03")


def test_a_post_above_one_with_dates_behind_it_is_another_without():
    """Dates that begin their line are of the post above."""
    helper = "VOLUNTEERING\nHelper, Pearl Foundation\n"
    assert [p[:2] for p in posts(f"{helper}Clerk, Laut Foundation, 2019 – 2020")] == [("Clerk", "Laut Foundation")]
    assert [p[:2] for p in posts(f"{helper}2019 – 2020. Clerk of the shop")] == [("Helper", "Pearl Foundation")]


def test_a_date_in_brackets_may_have_a_remark_behind_it():
    """``semester breaks`` says when in the year."""
    text = "EXPERIENCE\nClerk, Pearl Bank, Jan 2018 – Mar 2019\n\nHelper, Laut Bank (2016, semester breaks)"
    assert [p[:4] for p in posts(text)][1:] == [("Helper", "Laut Bank", "2016", "2016")]


def test_a_teacher_at_a_school_who_taught_a_form_is_no_pupil():
    """The level in a duty is that of the pupils."""
    text = "EXPERIENCE\n2014 – 2016\nGuru Geografi, SMK Laut\n- Mengajar Tingkatan 5"
    assert posts(text) == [("Guru Geografi", "SMK Laut", "2014", "2016", "job")]


@pytest.mark.parametrize("head", ["Year\tCourse\tParticipants", "No.\tPlan / project\tRole"])
def test_what_a_table_inside_a_post_lists_as_done_is_no_post(head):
    """Its head asks for neither post nor employer, or for no time."""
    text = (
        f"EXPERIENCE\nTrainer, Pearl Institute, Jan 2016 – Mar 2020\n{head}\n2017\tPublic Finance\t22 officers\n2018\tLand\t30"
    )
    assert [p[:2] for p in posts(text)] == [("Trainer", "Pearl Institute")]


def test_a_table_of_projects_that_says_for_whom_tells_posts():
    """It may be all that a consultant prints."""
    text = "EXPERIENCE\nPlanner, Pearl Bank, Jan 2016 – Mar 2017\nYear\tProject\tEmployer\n2018 – 2019\tLand survey\tLaut Bank"
    assert [p[1] for p in posts(text)] == ["Pearl Bank", "Laut Bank"]


def test_courses_and_voluntary_work_below_one_heading_are_told_apart():
    """What has a lone date is a course, unless it calls itself voluntary."""
    told = "Asas Kewangan, Pearl Bank, 2018\nPenyelaras, Pearl Foundation, 2018 – 2019\nSukarelawan, Laut Foundation, 2017"
    text = f"KURSUS DAN SUKARELA\n{told}"
    assert [p[:2] for p in posts(text)] == [("Penyelaras", "Pearl Foundation"), ("Sukarelawan", "Laut Foundation")]


def test_a_table_of_things_done_ends_with_a_post_and_its_time():
    """So do the dates of duties not become those of the post."""
    text = (
        "EXPERIENCE\nTrainer, Pearl Institute, Jan 2014 – Dec 2016\nCourse\tHours\tPlace\nFinance\t20\tIpoh\n"
        "Officer\tLaut Bank\t2017 – 2019\nClerk\tPearl Bank\t2019 – 2020"
    )
    assert [p[:2] for p in posts(text)] == [("Trainer", "Pearl Institute"), ("Officer", "Laut Bank"), ("Clerk", "Pearl Bank")]
    town = "EXPERIENCE\nTrainer, Pearl Bank, Jan 2014 – Dec 2016\nPeriod\tProject\tPlace\n2017 – 2018\tPlanner, Laut\tIpoh"
    assert [p[0] for p in posts(town)] == ["Trainer", "Planner"]
    clients = "Selected projects since 2014\nYear\tClient\tProject\tRole\n2015 – 2016\tLaut Council\tSquare\tPlanner"
    assert [p[0] for p in posts(f"EXPERIENCE\nTrainer, Pearl Bank, Jan 2014 – Dec 2016\n{clients}")] == ["Trainer"]
    assert [p[0] for p in posts(f"EXPERIENCE\n{clients}")] == ["Planner"]
    duty = "EXPERIENCE\nPlanner, Pearl Bank, Jan 2015 – Dec 2019\n- Lent to Laut, Jan 2015 – Jun 2016 and Mar 2017 – Dec 2018"
    assert [p[2:4] for p in posts(duty)] == [("2015-01", "2019-12")]


@pytest.mark.parametrize("link", ["of the", "of", "for"])
def test_the_body_behind_an_office_is_its_employer(link):
    """A unit is part of the office, and so is what somebody is head of."""
    (post,) = posts(f"VOLUNTEERING\nAssistant secretary {link} Pearl Residents' Association, 2018 – 2019")
    assert post[:2] == ("Assistant secretary", "Pearl Residents' Association")
    (post,) = posts("EXPERIENCE\nHead of Planning Department, 2018 – 2019")
    assert post[:2] == ("Head of Planning Department", "")


def test_a_list_that_begins_a_part_has_its_posts_as_entries():
    """The first one too, though a later one has its dates in the line below."""
    text = (
        "PERKHIDMATAN\n- Pegawai, Pearl Bank. Januari 2010 hingga Mac 2020 (bersara).\nUrus setia mesyuarat dan lawatan.\n"
        "- Penolong Pegawai, Pearl Bank.\nFebruari 1996 hingga Disember 2009."
    )
    assert [p[2:4] for p in posts(text)] == [("2010-01", "2020-03"), ("1996-02", "2009-12")]


def test_a_newspaper_that_is_called_like_a_post_is_an_employer():
    """``The Morning Courier`` below the desk of a reporter."""
    text = "EXPERIENCE\nReporter, Pearl desk || 2016 – 2019\nThe Morning Courier\nCovers the boards."
    assert [p[:2] for p in posts(text)] == [("Reporter, Pearl desk", "The Morning Courier")]


def test_a_chain_right_behind_a_post_is_its_employer():
    """Where it stands before the post, no other employer is meant."""
    juruwang, rider, last = (
        "Juruwang Mydin Laut, Jan 2018 – Mac 2018",
        "Rider GrabFood, Apr 2018 – Jun 2018",
        "GrabFood rider, 2019",
    )
    text = "\n".join(("PENGALAMAN", juruwang, rider, last))
    assert [p[:2] for p in posts(text)] == [("Juruwang", "Mydin Laut"), ("Rider", "GrabFood"), ("GrabFood rider", "")]


@pytest.mark.parametrize("title", ["Head of Marketing for Pearl Foundation", "Coordinator for University Partnerships"])
def test_what_somebody_is_head_of_is_no_employer(title):
    """Only members, secretaries and the like hold an office of a body."""
    (post,) = posts(f"EXPERIENCE\n{title}, 2018 – 2019")
    assert post[0] == title


def test_an_employer_named_with_the_dates_of_a_break_had_somebody():
    """``Career break`` above it or not; a remark in brackets on what was done makes no post."""
    text = "EXPERIENCE\nClerk, Pearl Bank, 2012 – 2015\nCAREER BREAK\n2016 – 2018: consulting for Harbour Council"
    assert len(posts(text)) == 2
    duties = "EXPERIENCE\nClerk, Pearl Bank, Jan 2018 – Mar 2019\n- Audit of Laut Bank (2018, under supervision)"
    assert len(posts(duties)) == 1


def test_a_post_above_its_own_dates_keeps_its_employer():
    """A second name of the post beside the dates is no post of its own."""
    (post,) = posts("EXPERIENCE\nProject Officer, Pearl Foundation\nAssistant Officer (Contract), Jan 2018 – Mar 2019")
    assert post[1] == "Pearl Foundation"


def test_a_duty_that_goes_on_with_a_date_in_small_letters_is_one():
    """Below an item of a list that ran to the end of its line."""
    head = Line("Officer, Pearl Bank, Jan 2019 – Dec 2020", number=1)
    duty = Line("Held courses in first aid; 42 classes", number=2, bullet=True)
    rest = Line("since 2019; kept the records of all", number=3, continues=True)
    found = employment.find((Section(SectionKind.EXPERIENCE, Line("WORK"), (head, duty, rest)),))
    assert [one.title for one in found] == ["Officer"]


def test_a_remark_that_a_post_was_unpaid_makes_it_service():
    """Among activities, where a post without such a remark is none."""
    entry = "ACTIVITIES\nClerk{}, Scouts Malaysia, 2015 – 2017"
    assert posts(entry.format(" (unpaid)")) == [("Clerk (unpaid)", "Scouts Malaysia", "2015", "2017", "volunteer")]
    assert posts(entry.format("")) == []


@pytest.mark.parametrize(
    ("heading", "line", "found"),
    [
        ("Teaching practicum", "SMK Laut, July 2013 – October 2013", [("", "SMK Laut", "2013-07", "2013-10", "internship")]),
        ("Internship", "SPM, SMK Laut, July 2013 – October 2013", []),
        ("Experience", "SMK Laut, July 2013 – October 2013", []),
    ],
)
def test_a_school_among_internships_is_where_somebody_taught(heading, line, found):
    """Elsewhere, and with a certificate before it, it is where somebody learned."""
    assert posts(f"Farid\n# {heading}\n{line}") == found


def test_dates_close_above_a_post_are_not_those_of_the_text_before():
    """Which ends a paragraph on something else, though it names a post, too; without white space between them they are."""
    text = "Peer tutor for statistics, captain of the team of the faculty, and two years in the orchestra of the town."
    post = "Jun 2017 – Aug 2017\nIntern, Pearl Institute"
    assert posts(f"# Internship\n{text}\n\n{post}") == [("Intern", "Pearl Institute", "2017-06", "2017-08", "internship")]
    assert posts(f"# Internship\n{text}\n{post}")[0][0] != "Intern"


@pytest.mark.parametrize(
    ("row", "counts"),
    [
        ("Corps Member, National Youth Service Corps", True),
        ("Trainee, Khidmat Negara", True),
        ("Vice President, Pearl Student Society", False),
    ],
)
def test_national_service_counts_by_its_name_behind_a_post(row, counts):
    """Below an unknown heading; an office of students does not."""
    found = posts(f"# Experience\nClerk, Pearl Bank, 2014 – 2015\n# Service\nNov 2011 – Oct 2012 || {row}")
    assert len(found) == 1 + counts
