"""Posts behind the name of their employer, in sentences on training, and below headings that look like posts."""

from datetime import date

import pytest

from screen.profile import understand
from typed_cv import document


def posts(*lines):
    """Title, employer, dates and kind of each post of a CV."""
    profile, _ = understand(document("\n".join(("SITI BINTI AHMAD", "", *lines))), date(2020, 11, 16))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value) for e in profile.experience]


@pytest.mark.parametrize(
    ("line", "post"),
    [
        ("Kerja di Radio Laut sebagai Penyampai (Jul 2018-kini)", ("Penyampai", "Radio Laut", "2018-07", "present", "job")),
        ("Praktikal di TV Pearl sebagai Pembantu (Feb-Jun 2018)", ("Pembantu", "TV Pearl", "2018-02", "2018-06", "internship")),
        ("Pearl Bookstore as cashier, Jan 2016 - May 2016", ("cashier", "Pearl Bookstore", "2016-01", "2016-05", "job")),
        ("cashier kat 99 Maju Mart, feb 2018 sampai nov 2018", ("cashier", "99 Maju Mart", "2018-02", "2018-11", "job")),
        ("Cashier 99 Maju Mart, Feb 2018 - Nov 2018", ("Cashier", "99 Maju Mart", "2018-02", "2018-11", "job")),
        ("Cashier 7-Maju, Feb 2018 - Nov 2018", ("Cashier", "7-Maju", "2018-02", "2018-11", "job")),
        ("Clerk 2 (F 11), Pearl Mart, Feb 2018 - Nov 2018", ("Clerk 2 (F 11)", "Pearl Mart", "2018-02", "2018-11", "job")),
        ("12 weeks internship (3 Sep 2018 – 4 Jan 2019) as Trainee with Pearl Bureau",
         ("Trainee", "Pearl Bureau", "2018-09", "2019-01", "internship")),
        ("Full-time National Serviceman (NSF), Civil Defence Force – Apr 2013 to Apr 2015",
         ("Full-time National Serviceman (NSF)", "Civil Defence Force", "2013-04", "2015-04", "volunteer")),
    ],
)  # fmt: skip
def test_the_post_may_stand_behind_the_employer(line, post):
    """In one line, with words of working before both of them, or a number that begins its name, of more than one figure."""
    assert posts("WORK", line, "Filed letters.") == [post]


def test_training_is_told_in_a_sentence():
    """Somebody did her training, from when to when, as what, and where."""
    line = "I did my practical training from 3rd June 2019 to 23rd August 2019 as a Survey Trainee at Pearl Council."
    assert posts("Practical Training", line) == [("Survey Trainee", "Pearl Council", "2019-06", "2019-08", "internship")]


def test_a_post_that_holds_the_word_for_a_part_heads_none():
    """It has its dates below; a part of posts that ends with the word for one stays a heading."""
    lines = ["TRAINING EXECUTIVE", "Pearl Institute", "Start Date: July 2018 | End Date: Present"]
    assert posts("Work Experience", "", *lines) == [("TRAINING EXECUTIVE", "Pearl Institute", "2018-07", "present", "job")]
    below = ["SOCIAL WORK AS A VOLUNTEER", "Tutor, Pearl Library, Jan 2018 – Mar 2018"]
    assert posts(*below) == [("Tutor", "Pearl Library", "2018-01", "2018-03", "volunteer")]


def test_a_training_below_its_dates_heads_no_part():
    """The employer stands below it."""
    lines = ["Mei 2019 – Ogos 2019", "Latihan Industri", "Pejabat Daerah Pearl", "- Menyusun data"]
    assert posts("Pengalaman", "", *lines) == [("Latihan Industri", "Pejabat Daerah Pearl", "2019-05", "2019-08", "internship")]


def test_words_of_what_was_done_name_no_employer_under_the_time_of_one():
    """Short rows of duties below a post that stands under its employer."""
    assert posts(
        "WORK",
        "Pearl Hotel\tJul 2015 - Jul 2020",
        "Supervisor\tApr 2018 - Jul 2020",
        "Guests and",
        "government delegations",
        "Clerk\tJul 2015 - Mar 2018",
        "Letters",
    ) == [
        ("Supervisor", "Pearl Hotel", "2018-04", "2020-07", "job"),
        ("Clerk", "Pearl Hotel", "2015-07", "2018-03", "job"),
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Q3 2019: Clerk, Pearl Bank"], [("Clerk", "Pearl Bank", "2019-07", "2019-09", "job")]),
        (["Asst. Clerk, Pearl Bank, Mar 2016 – Aug 2018"], [("Asst. Clerk", "Pearl Bank", "2016-03", "2018-08", "job")]),
        (["ops exec, Pearl Mail, 3/18 - 2/19", "ops lead, Pearl Mail, 3/19 - 8/20"],
         [("ops exec", "Pearl Mail", "2018-03", "2019-02", "job"), ("ops lead", "Pearl Mail", "2019-03", "2020-08", "job")]),
        (["Name of office: Pearl Mission, Ipoh", "Post held: Manager", "From: 10/09/2017  To: 09/09/2019"],
         [("Manager", "Pearl Mission, Ipoh", "2017-09", "2019-09", "job")]),
        (["Kedai Pearl, jual kuih dari rumah (bisnes sendiri) buat masa ini, mula Disember 2018 sampai sekarang."],
         [("", "Kedai Pearl, jual kuih dari rumah (bisnes sendiri) buat masa ini", "2018-12", "present", "job")]),
    ],
)  # fmt: skip
def test_posts_in_a_few_more_manners(lines, found):
    """By quarters, with short titles, in small letters, in rows of a form, and on one's own account."""
    assert posts("WORK", *lines) == found


def test_the_year_of_a_post_below_a_month_is_its_own():
    """A month at the end of a line is that of the year below it only where no blank line parts them."""
    lines = ["2019-02 to now Clerk, Pearl Council", "- online since April", "", "2016-10 to 2019-01 Porter, Pearl Bank"]
    assert [post[0] for post in posts("WORK", *lines)] == ["Clerk", "Porter"]


def test_voluntary_work_among_activities_may_be_told_below_for_whom():
    """By its title."""
    lines = ["Pearl Council\tIpoh", "Volunteer, Green Days\tMar 2019 - Dec 2019"]
    work = ["WORK", "Clerk, Pearl Bank, Jan 2018 - Feb 2019", "", "ACTIVITIES"]
    assert posts(*work, *lines)[1:] == [("Volunteer, Green Days", "Pearl Council", "2019-03", "2019-12", "volunteer")]


def test_studies_told_in_a_letter_are_no_post():
    """Whatever is told of before and after them."""
    letter = [
        "Saya telah menamatkan Ijazah Sarjana Muda Undang-undang di Universiti Laut dari September 2017 hingga Ogos 2020. "
        "Sebelum itu saya mengikuti Diploma Undang-undang di Kolej Mutiara dari Jun 2014 hingga Julai 2017.",
        "",
        "Saya menjalani latihan industri di Majlis Daerah Mutiara dari Februari 2020 hingga Julai 2020.",
    ]
    assert posts("", *letter) == [("", "Majlis Daerah Mutiara", "2020-02", "2020-07", "internship")]
