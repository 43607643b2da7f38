"""Posts told in sentences are entries like any other; what was wished for, and what others did, are none."""

from datetime import date

import pytest

from screen import documents, profile
from screen.model import Line, holds
from screen.profile import dates, sections
from screen.profile.paragraphs import paragraphs
from screen.profile.work import employment
from screen.profile.work.prose_names import Told, employer_first, post_first
from screen.profile.work.prose_turns import in_turn
from typed_cv import document

PLANNER = [("planner", "Harbour Institute", "2019-04", "2020-07", "job")]


def posts(text: str) -> list[tuple[str, str, str | None, str | None, str]]:
    """Title, organisation, start, end and kind of every entry; every quotation stands in the document."""
    cv = document(text)
    found = employment.find(sections.divide(cv))
    assert all(holds(cv.lines, span) for entry in found for span in entry.evidence)
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value) for e in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "In April 2019 I joined Harbour Institute as a planner and stayed until July 2020.",
        "From April 2019 to July 2020 I worked as a planner at Harbour Institute.",
        "I worked for Harbour Institute as their planner from April 2019 until July 2020.",
        "Between April 2019 and July 2020 I was employed by Harbour Institute as a planner.",
        "I joined Harbour Institute as a planner in April 2019. I left in July 2020.",
        "Joined Harbour Institute in April 2019 as a planner and left in July 2020.",
        "After my studies I served as planner with Harbour Institute (April 2019 - July 2020).",
    ],
)
def test_a_sentence_tells_employer_post_and_dates_in_any_order(sentence):
    """English, with and without "I"."""
    assert posts(f"EXPERIENCE\n{sentence}") == PLANNER


@pytest.mark.parametrize(
    ("sentence", "post", "employer"),
    [
        ("Pada April 2019 saya menyertai Majlis Damai sebagai kerani sehingga Julai 2020.", "kerani", "Majlis Damai"),
        ("Saya bekerja sebagai kerani di Majlis Damai dari April 2019 hingga Julai 2020.", "kerani", "Majlis Damai"),
        ("Dari April 2019 hingga Julai 2020 berkhidmat dengan Majlis Damai sebagai pegawai.", "pegawai", "Majlis Damai"),
        ("Dari April 2019 sampai Julai 2020 saya jadi kerani dengan Majlis Damai.", "kerani", "Majlis Damai"),
        ("Pada bulan April 2019 saya bergabung dengan PT Surya sebagai analis sampai Juli 2020.", "analis", "PT Surya"),
        ("Antara April 2019 dan Juli 2020 saya bekerja di Bappeda Damai sebagai staf.", "staf", "Bappeda Damai"),
    ],
)  # fmt: skip
def test_malay_and_indonesian_sentences_are_read_alike(sentence, post, employer):
    """The same tale in the neighbouring languages."""
    assert posts(f"PENGALAMAN KERJA\n{sentence}") == [(post, employer, "2019-04", "2020-07", "job")]


def test_two_posts_in_one_sentence_and_a_promotion_are_two_entries():
    """Each clause has its own dates; a promotion stays with the employer and ends the post before."""
    text = (
        "EXPERIENCE\nFrom 2013 to 2014 I worked as a clerk at Pearl Bank, "
        "and from 2014 to 2015 I served as an officer at Harbour Institute.\n"
        "I joined Damai City Council as an assistant planner in March 2016 and was promoted to senior planner in January 2018."
    )
    assert posts(text) == [
        ("clerk", "Pearl Bank", "2013", "2014", "job"),
        ("officer", "Harbour Institute", "2014", "2015", "job"),
        ("assistant planner", "Damai City Council", "2016-03", "2018-01", "job"),
        ("senior planner", "Damai City Council", "2018-01", None, "job"),
    ]


def test_what_goes_on_and_what_was_training_say_so():
    """What is said to go on since then, or still, is ongoing; practical training and voluntary work are told by their verbs."""
    assert posts("EXPERIENCE\nSince March 2018 I have been working as a planner with Harbour Institute.")[0][3] == "present"
    assert posts("EXPERIENCE\nI joined Harbour Institute as a planner in March 2018, where I still work.")[0][3] == "present"
    assert posts("EXPERIENCE\nI interned at the Ministry of Health from June to August 2015.")[0][4] == "internship"
    assert (
        posts("EXPERIENCE\nIn 2016 I volunteered with Mercy Society as a field officer until March 2017.")[0][4] == "volunteer"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "I hope to join Harbour Institute as a planner in January 2021.",
        "I would have worked as a planner at Harbour Institute from 2017 to 2019.",
        "If I worked as a planner at Harbour Institute from 2021 I would move.",
        "Dr Lim joined Harbour Institute as director in 2010 and taught there until 2015.",
        "My father worked as a clerk at Pearl Bank from 1980 to 1999.",
        "In my free time since 2016 I worked as a coach at Kelab Damai.",
        "In 2015 I joined a running club as a leader until 2017.",
        "Saya ingin menyertai Majlis Damai sebagai pegawai pada Januari 2021.",
        "I was a student at Universiti Damai from 2009 to 2013.",
    ],
)
def test_wishes_pastimes_and_other_people_are_no_posts(sentence):
    """Neither under a summary nor in the mail's own text."""
    assert posts(f"SUMMARY\n{sentence}") == []
    assert posts(sentence) == []


@pytest.mark.parametrize("heading", ["REFEREES", "INTERESTS", "HOBBIES"])
def test_referees_and_interests_tell_no_posts(heading):
    """Whatever the sentence says."""
    assert posts(f"{heading}\nFrom April 2019 to July 2020 I worked as a planner at Harbour Institute.") == []


def test_a_post_with_lines_of_its_own_is_not_told_twice():
    """Duties below an entry are its duties."""
    text = "EXPERIENCE\n* Planner, Harbour Institute || 2019 – 2020\n- I joined Damai Council as an adviser in May 2019"
    assert len(posts(text)) == 1


def test_a_mail_that_tells_a_life_without_headings_has_its_posts():
    """Wrapped lines are read on; the duties told after a post belong to it."""
    mail = (
        "My name is Aina Rosli.\n\nIn April 2019 I joined Harbour Institute as a planner and\nstayed until July 2020. "
        "There I wrote local plans with residents.\n\n"
        "Before that I worked as a clerk at Pearl Bank from May 2016 to March 2019.\n\nMy hobby is hiking.\n"
    )
    cv = documents.from_text(mail, "mail")
    found = profile.understand(cv, date(2020, 11, 16))[0].experience
    assert [(e.title, e.organisation, e.period.start_text, e.period.end_text) for e in found] == [
        ("planner", "Harbour Institute", "2019-04", "2020-07"),
        ("clerk", "Pearl Bank", "2016-05", "2019-03"),
    ]
    assert "local plans" in found[0].text.replace("\u2028", " ")
    assert all(holds(cv.lines, span) for entry in found for span in entry.evidence)


def test_what_was_done_as_a_post_tells_the_post():
    """`I taught English on Saturdays as a tutor at ...` names the post behind "as"; an office may begin with a small letter."""
    text = (
        "In the years 2016 to 2018 I taught English on Saturdays as a paid tutor at Pearl Centre. "
        "From May 2018 until July 2019 I was a research officer in the office of the State Assemblyperson for Damai."
    )
    found = [(e.title, e.organisation) for e in employment.find(sections.divide(document(f"# Work\n{text}")))]
    assert found == [("tutor", "Pearl Centre"), ("research officer", "office of the State Assemblyperson for Damai")]


def test_a_month_at_the_end_of_a_line_goes_with_the_year_below():
    """Typed lines end anywhere, in the middle of a date as well."""
    text = "# Work\nSaya bekerja sebagai juruteknik di Majlis Bandaraya Damai sejak Ogos\n2016 sehingga kini. Tugas saya taman."
    assert posts(text) == [("juruteknik", "Majlis Bandaraya Damai", "2016-08", "present", "job")]


@pytest.mark.parametrize(
    "sentence",
    [
        "My first post was at an institute: planner at Harbour Institute, April 2019 to July 2020.",
        "From April 2019 to July 2020 I was planner at Harbour Institute.",
        "From April 2019 to July 2020, I was part-time planner with the Harbour Institute.",
    ],
)
def test_a_post_may_stand_behind_a_colon_or_a_mere_was(sentence):
    """Also without an article."""
    assert posts(f"EXPERIENCE\n{sentence}") == PLANNER


def test_who_works_for_nobody_else_has_a_post_without_employer():
    """A mere "am" or "was" makes no post of anything else."""
    assert posts("EXPERIENCE\nSince May 2017 I have been a consultant of my own (maps and surveys) in the north.") == [
        ("consultant", "", "2017-05", "present", "job")
    ]
    assert posts("SUMMARY\nI was responsible for twenty markets in the north from 2018 to 2019.") == []
    assert posts("SUMMARY\nI was a consultant in the north for many a good friend from 2018 to 2019.") == []


def test_an_own_firm_is_an_employer_and_a_councillor_no_mere_member():
    """The sort of firm stands before its name; members of clubs hold no post."""
    assert posts("EXPERIENCE\nFrom January 1998 until now I run my own shop, Pearl Trading, with six people.") == [
        ("", "Pearl Trading", "1998-01", "present", "job")
    ]
    assert posts(
        "EXPERIENCE\nDari Julai 2008 hingga Disember 2015 saya dilantik sebagai Ahli Majlis di Majlis Daerah Pearl."
    ) == [("Ahli Majlis", "Majlis Daerah Pearl", "2008-07", "2015-12", "job")]
    assert posts("SUMMARY\nFrom 2008 to 2015 I served as a member of the Harbour Institute and liked it very much.") == []


@pytest.mark.parametrize(
    "day", ["Cities United\t9 November 2020", "Ipoh, 9 November 2020", "Tarikh: 9/11/2020", "November 9, 2020"]
)
def test_the_day_on_which_a_letter_was_written_makes_it_no_list_of_posts(day):
    """What it tells of work is read as in any other text."""
    told = "Since January 2017 I have worked as a planner at Harbour Institute."
    assert posts(f"{day}\n\nDear Sir,\n\nMy name is Ali and I apply. {told}\n") == [
        ("planner", "Harbour Institute", "2017-01", "present", "job")
    ]


@pytest.mark.parametrize("aside", ["at the same time ", "also ", "concurrently "])
def test_an_aside_may_stand_before_the_post(aside):
    """It is no place of work."""
    assert posts(f"EXPERIENCE\nFrom April 2019 to July 2020 I was {aside}a planner at Harbour Institute.") == PLANNER


@pytest.mark.parametrize(
    ("heading", "sentence", "kind"),
    [
        ("EXPERIENCE", "From 2016 to 2018 I worked as a volunteer coordinator at Pearl Group Sdn Bhd in Ipoh.", "job"),
        ("EXPERIENCE", "From 2016 to 2018 I worked as a programme officer at Volunteering Australia in Perth.", "job"),
        ("VOLUNTEERING", "From 2016 to 2018 I worked as a volunteer coordinator at Pearl Society in Ipoh.", "volunteer"),
    ],
)
def test_who_runs_volunteers_is_employed_also_in_sentences(heading, sentence, kind):
    """Unless the heading speaks of voluntary work."""
    assert [e.kind.value for e in employment.find(sections.divide(document(f"# {heading}\n{sentence}")))] == [kind]


@pytest.mark.parametrize(
    "sentence",
    [
        "I worked as a planner at Harbour Council in June 2018 for three months and drew plans.",
        "In June 2018, for 3 months, I worked as a planner at Harbour Council and drew plans.",
    ],
)
def test_a_length_told_beside_a_lone_date_ends_the_post(sentence):
    """As it does in a line of its own."""
    found = employment.find(sections.divide(document(f"# EXPERIENCE\n{sentence}")))
    assert [(e.period.start_text, e.period.end_text) for e in found] == [("2018-06", "2018-08")]


@pytest.mark.parametrize(
    "sentence",
    [
        "In July 2018 I became Senior Planner there, and I still am (July 2018 to present).",
        "In July 2018 I was made Senior Planner and I still am.",
        "Since July 2018 I have worked as Senior Planner there.",
    ],
)
def test_there_is_the_employer_of_the_paragraph_before(sentence):
    """A tale goes on from paragraph to paragraph; what becomes of interests is none."""
    text = f"EXPERIENCE\nFrom April 2016 to June 2018 I worked as a planner at Harbour Institute.\n{sentence}"
    assert posts(text)[1:] == [("Senior Planner", "Harbour Institute", "2018-07", "present", "job")]
    assert (
        posts("EXPERIENCE\nFrom May 2016 to June 2018 I was a planner at Harbour Institute.\nIn 2018 I became keen on maps.")[
            1:
        ]
        == []
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "I began in April 2019 as a planner at Harbour Institute, in the Coastal Unit, and stayed until July 2020.",
        "I worked from April 2019 to July 2020 at Harbour Institute as planner.",
        "My career began in April 2019 as a planner with Harbour Institute, where I stayed until July 2020.",
        "I served Harbour Institute first as planner (April 2019 - July 2020).",
    ],
)
def test_a_date_may_stand_within_the_verb(sentence):
    """When something was begun is told before what was begun."""
    assert posts(f"EXPERIENCE\n{sentence}") == PLANNER


def test_time_given_as_a_volunteer_is_an_engagement_with_a_body_of_any_name():
    """Days and evenings are given; a talk is none."""
    text = "From March 2019 to the present I give two days a week as a volunteer to Harbour for the Lost, teaching."
    assert posts(f"EXPERIENCE\n{text}") == [("volunteer", "Harbour for the Lost", "2019-03", "present", "volunteer")]
    assert posts("EXPERIENCE\nI gave a talk in March 2019 as a planner at Harbour Institute.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "From 2010 to 2016 I worked for Pearl Bank, first as Clerk (2010 to 2012), and afterwards as Teller (2012 to 2016).",
        "I worked at Pearl Bank as a Clerk (2010-2012), Teller (2012-2016).",
        "I was with Pearl Bank, at first as a Clerk from 2010 to 2012 and then as a Teller from 2012 to 2016.",
    ],
)
def test_posts_in_turn_share_the_verb_and_the_employer(sentence):
    """Each post stands before its own time."""
    expected = [("Clerk", "Pearl Bank", "2010", "2012", "job"), ("Teller", "Pearl Bank", "2012", "2016", "job")]
    assert posts(f"EXPERIENCE\n{sentence}") == expected
    assert posts(f"EXPERIENCE\n2016 - 2018: Planner, Harbour Institute\n\n{sentence}") == [
        *expected,
        ("Planner", "Harbour Institute", "2016", "2018", "job"),
    ]


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("Pearl Bank as a clerk", ("clerk", "Pearl Bank")),
        ("Pearl Bank", ("", "Pearl Bank")),
        ("my own shop, Pearl Trading as a clerk", ("clerk", "Pearl Trading")),
        ("a firm called Pearl Trading", ("", "Pearl Trading")),
    ],
)
def test_an_employer_is_told_before_the_post(rest, told):
    """The post may be left out; what sort of firm it is, is not its name."""
    assert employer_first(rest) == told


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("a clerk at Pearl Bank", ("clerk", "Pearl Bank")),
        ("a clerk in loans at Pearl Bank", ("clerk", "Pearl Bank")),
        ("a clerk in Pearl", ("clerk", "")),
        ("volunteer for Pearl", ("volunteer", "Pearl")),
        ("clerk", ("clerk", "")),
    ],
)
def test_a_post_is_told_before_the_employer(rest, told):
    """What stands behind a mere "in" must be known as an employer, but for a volunteer's."""
    assert post_first(rest) == told


def test_a_sentence_of_posts_in_turn_is_parted_between_them():
    """Each post has the words up to the next one, and the employer of the first unless it names its own."""
    clause = "worked at Pearl Bank as a clerk (2010-2012), then as a teller (2012-2014), as a planner at Laut Bank (2014-2016)."
    spans = [dated.period for dated in dates.find(clause)]
    assert in_turn(clause, 6, Told("clerk", "Pearl Bank", spans[0], clause)) == [
        Told("clerk", "Pearl Bank", spans[0], "worked at Pearl Bank as a clerk (2010-2012)"),
        Told("teller", "Pearl Bank", spans[1], "then as a teller (2012-2014)"),
        Told("planner", "Laut Bank", spans[2], "as a planner at Laut Bank (2014-2016)."),
    ]


def test_whom_somebody_reported_to_is_no_post_in_turn():
    """A post behind a doing, and a student."""
    sentence = (
        "I worked at Pearl Bank as a clerk (2010-2012), reporting to the manager (2012-2014), and as a student (2014-2015)."
    )
    assert posts(f"EXPERIENCE\n{sentence}") == [("clerk", "Pearl Bank", "2010", "2012", "job")]


def test_a_sentence_goes_on_in_a_line_that_begins_with_the_teller():
    """Though a capital stands below the end of the line; below the end of a sentence, or a mere line, a paragraph begins."""
    wrapped, dated = "Clerk at Pearl Bank in the Unit for", "Loans. From 2015 until 2018"
    lines = (Line(wrapped), Line(dated, number=2, continues=True), Line("I was Officer with Harbour Institute.", number=3))
    joined = f"{wrapped}\u2028{dated}\u2028I was Officer with Harbour Institute."
    assert [line.text for line in paragraphs(lines)] == [joined]
    apart = (Line(wrapped), Line("Loans.", number=2, continues=True), Line("I was Officer there.", number=3))
    assert [line.text for line in paragraphs(apart)] == [f"{wrapped}\u2028Loans.", "I was Officer there."]
    assert paragraphs((Line("Pearl Bank"), lines[2])) == [Line("Pearl Bank"), lines[2]]


def test_a_sentence_without_a_verb_tells_a_post_behind_i_or_beside_others():
    """Malay needs no word for "am"; a list of posts has no verbs."""
    first = "Saya bekerja sebagai kerani di Majlis Damai dari Jun 2018 hingga Mei 2019."
    assert posts(f"SUMMARY\n{first} Sekarang saya guru di SK Damai sejak Mac 2020.") == [
        ("kerani", "Majlis Damai", "2018-06", "2019-05", "job"),
        ("guru", "SK Damai", "2020-03", "present", "job"),
    ]
    listed = (
        "SUMMARY\nI worked as a planner at Harbour Institute from April 2019 to July 2020. Clerk at Pearl Bank, 2014 – 2016."
    )
    assert posts(listed) == [*PLANNER, ("Clerk", "Pearl Bank", "2014", "2016", "job")]
    assert posts("SUMMARY\nMy mother was a nurse. Clerk at Pearl Bank was her dream until 2016 – 2017.") == []


def test_a_date_may_stand_between_the_verb_and_the_employer():
    """Joined when, then whom."""
    assert posts("SUMMARY\nI joined in April 2019 Harbour Institute as a planner and left in July 2020.") == PLANNER


@pytest.mark.parametrize(
    ("sentence", "employer"),
    [
        ("During university I did my practical training for two months (May to June 2012) at Pearl Council.", "Pearl Council"),
        ("I did two months of industrial training with Pearl Berhad (May to June 2012).", "Pearl Berhad"),
        ("In May to June 2012 I completed an eight-week internship with Pearl Bank.", "Pearl Bank"),
        ("Saya menjalani latihan industri selama dua bulan (Mei hingga Jun 2012) di Majlis Laut.", "Majlis Laut"),
        ("Saya melaksanakan magang selama dua bulan (Mei - Juni 2012) di Dinas Laut.", "Dinas Laut"),
    ],
)
def test_how_long_training_took_may_stand_before_where(sentence, employer):
    """In weeks or months, with the dates in brackets or not."""
    assert posts(f"EMPLOYMENT\n{sentence}") == [("", employer, "2012-05", "2012-06", "internship")]


def test_who_was_trained_as_something_had_no_post_unless_somewhere():
    """What a sentence says of later years is no date of it."""
    assert posts("WORK\nI trained as a planner and have been my own boss since 2017.") == []
    (post,) = posts("WORK\nI trained as a nurse at Pearl Hospital from May 2012 to June 2014.")
    assert post[:2] == ("nurse", "Pearl Hospital")


@pytest.mark.parametrize(
    ("behind", "end"),
    [("Sehingga kini saya masih di sana.", "present"), ("I am still there.", "present"), ("I am now a painter.", None)],
)
def test_a_sentence_behind_a_post_may_say_that_it_goes_on(behind, end):
    """What somebody does now elsewhere does not."""
    (post,) = posts(f"WORK\nIn February 2014 I joined Pearl Council as a clerk. {behind}")
    assert post[:4] == ("clerk", "Pearl Council", "2014-02", end)


def test_the_day_on_which_a_letter_was_written_is_no_entry_of_a_list():
    """The post that the letter tells counts, however the day is written."""
    days = ("Ipoh, November 9, 2020", "Ipoh, 9 November 2020", "November 9, 2020")
    found = [posts(f"{day}\nI joined Pearl Bank as a clerk in 2008 and left in 2010.") for day in days]
    assert found == [[("clerk", "Pearl Bank", "2008", "2010", "job")]] * 3
