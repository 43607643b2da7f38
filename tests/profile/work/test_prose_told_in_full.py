"""Posts told in sentences, in full: whose they are, from when to when, of what kind, and which words say so."""

import pytest

from screen.model import LINE_END, Line, Section, SectionKind
from screen.profile.work import prose


def told(*texts):
    """Each post: title, employer, start, end, kind and line; its words too, where they are not the whole line."""
    lines = tuple(Line(text, number=number) for number, text in enumerate(texts, 1))
    found, _ = prose.told(Section(SectionKind.EXPERIENCE, None, lines))
    return [
        (e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value, span.line)
        + (() if span.quote in texts else (span.quote,))
        for e in found
        for span in e.evidence
    ]


def left(*texts):
    """The numbers of the lines that stay in the section."""
    lines = tuple(Line(text, number=number) for number, text in enumerate(texts, 1))
    _, section = prose.told(Section(SectionKind.EXPERIENCE, None, lines))
    return [line.number for line in section.lines]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("I was a clerk from 2013 to 2014.", []),
        ("I was happy at Pearl Bank from 2013 to 2014.", []),
        ("I was a Hive person at Pearl Bank from 2013 to 2014.", []),
        ("I am a clerk at Pearl Bank since 2013.", [("clerk", "Pearl Bank", "2013", "present", "job", 1)]),
        ("I became a clerk at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", None, "job", 1)]),
        ("I was promoted to manager in 2015.", [("manager", "", "2015", None, "job", 1)]),
        ("I worked as a member at Pearl Bank in 2013.", []),
        ("I worked as a clerk member at Pearl Bank in 2013.", [("clerk member", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("She worked as a clerk at Pearl Bank in 2013.", []),
        ("The bank worked with Pearl Bank in 2013 as a clerk.", []),
        ("Two colleagues and I worked as clerks at Pearl Bank in 2013.", [("clerks", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I never worked as a clerk at Pearl Bank in 2013.", []),
        ("I then later worked as a clerk at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("In May 2013 I have worked as a clerk at Pearl Bank.", [("clerk", "Pearl Bank", "2013-05", "2013-05", "job", 1)]),
        ("Have worked as a clerk at Pearl Bank since 2013.", [("clerk", "Pearl Bank", "2013", "present", "job", 1)]),
        ("Bees worked as a clerk at Pearl Bank in 2013.", []),
        (
            "I joined Pearl Bank as a clerk in 2013 and gladly joined Lake Bank as a teller in 2014.",
            [
                ("clerk", "Pearl Bank", "2013", None, "job", 1, "I joined Pearl Bank as a clerk in 2013 and"),
                ("teller", "Lake Bank", "2014", None, "job", 1, "gladly joined Lake Bank as a teller in 2014."),
            ],
        ),
        (
            "I joined Pearl Bank as a clerk in 2013, Ali joined Corner Shop as a manager in 2014.",
            [("clerk", "Pearl Bank", "2013", None, "job", 1)],
        ),
        (
            "I worked as a volunteer at Red Crescent Society in 2013.",
            [("volunteer", "Red Crescent Society", "2013", "2013", "volunteer", 1)],
        ),
        (
            "I volunteered as a tutor at Red Crescent Society from 2013 to 2014.",
            [("tutor", "Red Crescent Society", "2013", "2014", "volunteer", 1)],
        ),
        (
            "I interned at Pearl Bank as a clerk from June 2013 to August 2013.",
            [("clerk", "Pearl Bank", "2013-06", "2013-08", "internship", 1)],
        ),
        (
            "I worked as an intern at Pearl Bank from June 2013 to August 2013.",
            [("intern", "Pearl Bank", "2013-06", "2013-08", "internship", 1)],
        ),
        (
            "Saya bekerja sebagai kerani di Pearl Bank dari 2013 hingga 2014.",
            [("kerani", "Pearl Bank", "2013", "2014", "job", 1)],
        ),
        ("Saya berkhidmat dengan Pearl Bank sebagai kerani pada 2013.", [("kerani", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("Saya menjadi kerani di Pearl Bank pada 2013.", [("kerani", "Pearl Bank", "2013", "2013", "job", 1)]),
        (
            "I interned at Pearl Bank as a management trainee from June 2013 to August 2013.",
            [("management trainee", "Pearl Bank", "2013-06", "2013-08", "job", 1)],
        ),
        (
            "I volunteered as an intern at Pearl Bank from June 2013 to August 2013.",
            [("intern", "Pearl Bank", "2013-06", "2013-08", "internship", 1)],
        ),
        ("I worked as a clerk for the Harbour Institute in 2013.", [("clerk", "Harbour Institute", "2013", "2013", "job", 1)]),
        ("I worked as a clerk for bees in 2013.", [("clerk", "", "2013", "2013", "job", 1)]),
        ("I worked as a clerk for Hive in 2013.", [("clerk", "", "2013", "2013", "job", 1)]),
        ("I worked as a clerk at Hive in 2013.", [("clerk", "Hive", "2013", "2013", "job", 1)]),
        ("I worked as a clerk with Hive in 2013.", [("clerk", "Hive", "2013", "2013", "job", 1)]),
        ("Saya bekerja sebagai kerani di Hive pada 2013.", [("kerani", "Hive", "2013", "2013", "job", 1)]),
        ("Saya bekerja sebagai kerani dengan Hive pada 2013.", [("kerani", "Hive", "2013", "2013", "job", 1)]),
        ("Saya bekerja sebagai kerani pada Hive pada 2013.", [("kerani", "Hive", "2013", "2013", "job", 1)]),
        (
            "I worked at Institute for Harbour Studies in 2013.",
            [("", "Institute for Harbour Studies", "2013", "2013", "job", 1)],
        ),
        ("I worked at Xavier School as a clerk in 2013.", [("clerk", "Xavier School", "2013", "2013", "job", 1)]),
        ("I worked as a clerk at hive in 2013.", [("clerk", "", "2013", "2013", "job", 1)]),
        ("I worked as a clerk at the head office of Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I worked as a clerk in 2013 with Pearl Bank.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I worked for Harbour Institute in 2013.", [("", "Harbour Institute", "2013", "2013", "job", 1)]),
        ("I worked for the harbour institute in 2013.", []),
        ("I worked at bees in 2013.", []),
        ("I joined Moonbeam as a wrangler in 2013.", []),
        ("I joined Moonbeam as a clerk in 2013.", [("clerk", "Moonbeam", "2013", None, "job", 1)]),
        (
            "I joined Pearl Bank in Ipoh as a clerk where I filed papers in 2013.",
            [("clerk", "Pearl Bank", "2013", None, "job", 1)],
        ),
        ("I worked as a clerk and cashier at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I worked as a clerk or a cashier at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I worked as a clerk dan kerani at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I worked as a clerk (part-time) at Pearl Bank in 2013.", [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        (
            "I worked as a Clerk and Cashier at Pearl Bank in 2013.",
            [("Clerk and Cashier", "Pearl Bank", "2013", "2013", "job", 1)],
        ),
        (
            "I worked at Institute for Harbour Studies as a clerk in 2013.",
            [("clerk", "Institute for Harbour Studies", "2013", "2013", "job", 1)],
        ),
        ("I worked as the clerk of works at Pearl Bank in 2013.", [("clerk of works", "Pearl Bank", "2013", "2013", "job", 1)]),
        (
            "I worked as a clerk of many things of many things of many things of many things at Pearl Bank in 2013.",
            [("clerk of many things of many things of many things of many things", "Pearl Bank", "2013", "2013", "job", 1)],
        ),
        ("I worked in 2013 at Pearl Bank.", [("", "Pearl Bank", "2013", "2013", "job", 1)]),
        ("I clerked in 2013 at Pearl Bank then.", []),
        ("I worked as a clerk at Pearl Bank for fun in 2013.", []),
    ],
)
def test_the_post_and_the_employer_are_what_stands_around_the_verb(sentence, found):
    """One of the two is known; the teller is the applicant; an employer has a name, behind a weak word a known one."""
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("I worked as a clerk at Pearl Bank in 2013.", [("2013", "2013")]),
        ("From 2013 to 2014 I worked as a clerk at Pearl Bank.", [("2013", "2014")]),
        ("Between 2009 and 2010, and from 2013 to 2014, I worked as a clerk at Pearl Bank.", [("2013", "2014")]),
        ("In 2013, after a long wait, I worked as a clerk at Pearl Bank until 2014.", [("2013", "2014")]),
        ("In 2012, and in 2013, I worked as a clerk at Pearl Bank until 2014.", [("2013", "2014")]),
        (
            "After many years of study abroad, which ended in 2010, I began in May 2012 as a clerk at Pearl Bank.",
            [("2012-05", None)],
        ),
        ("I worked as a clerk at Pearl Bank until 2014.", []),
        ("I worked as a clerk at Pearl Bank in 2013 until 2012.", [("2013", "2013")]),
        ("I joined Pearl Bank as a clerk in 2013 until 2013.", [("2013", "2013")]),
        ("I have been working as a clerk at Pearl Bank since 2013 and left in 2015.", [("2013", "2015")]),
        ("I have been working as a clerk at Pearl Bank since 2013 and drew maps in 2015.", [("2013", "present")]),
        ("I work as a clerk at Pearl Bank since 2013.", [("2013", "present")]),
        ("I started as a clerk at Pearl Bank in 2013.", [("2013", None)]),
        ("I worked as a clerk at Pearl Bank in 2013, and still do.", [("2013", "present")]),
        ("I joined Pearl Bank as a clerk in 2013 and am there to this day.", [("2013", "present")]),
        ("I worked as a clerk at Pearl Bank from March 2013 to May 2014, having begun in 2012.", [("2013-03", "2014-05")]),
        ("Expected in 2022, I work as a clerk at Pearl Bank.", []),
        ("I joined Pearl Bank as a clerk, expected 2022.", []),
        ("I joined Pearl Bank as a clerk in 2013. I drew maps. I left in July 2014.", [("2013", "2014-07")]),
        (
            "I joined Pearl Bank as a clerk in 2013. I drew maps in 2014. I left in July 2015. I left in 2016.",
            [("2013", "2015-07")],
        ),
        ("I joined Pearl Bank as a clerk in 2013. I had left in 2012.", [("2013", None)]),
        ("I joined Pearl Bank as a clerk in May 2013 until May 2013.", [("2013-05", "2013-05")]),
        ("I joined Pearl Bank as a clerk in May 2013. I left in May 2013.", [("2013-05", "2013-05")]),
        ("In 2013 I joined Pearl Bank as a clerk, then worked with bees, and left in 2015.", [("2013", "2015")]),
        ("I joined Pearl Bank as a clerk in 2013. I left in 2013.", [("2013", "2013")]),
        ("I work as a clerk at Pearl Bank since 2013. I left in 2014.", [("2013", "present")]),
        ("I joined Pearl Bank as a clerk in 2013. I left.", [("2013", None)]),
        ("I joined Pearl Bank as a clerk in 2013. I became a manager in 2015.", [("2013", "2015"), ("2015", None)]),
        (
            "I joined Pearl Bank as a clerk in 2013. I moved to Corner Shop as a cashier in 2015.",
            [("2013", "2015"), ("2015", None)],
        ),
        (
            "I joined Pearl Bank as a clerk in 2013. I worked as a cashier at Corner Shop in 2015.",
            [("2013", None), ("2015", "2015")],
        ),
        (
            "I joined Pearl Bank as a clerk in 2013. I moved to Corner Shop as a cashier in 2012.",
            [("2013", None), ("2012", None)],
        ),
        (
            "I joined Pearl Bank as a clerk in 2013. I moved to Corner Shop as a cashier in 2013.",
            [("2013", "2013"), ("2013", None)],
        ),
        (
            "I work as a clerk at Pearl Bank since 2013. I moved to Corner Shop as a cashier in 2015.",
            [("2013", "present"), ("2015", None)],
        ),
        (
            "I worked as a clerk at Pearl Bank from 2013 to 2014. I moved to Corner Shop as a cashier in 2016.",
            [("2013", "2014"), ("2016", None)],
        ),
    ],
)
def test_a_post_runs_from_the_dates_around_its_verb(sentence, found):
    """To the one that says it was left, in its own sentence or a later one, or to the post that it was left for."""
    assert [post[2:4] for post in told(sentence)] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("I taught first: tutor at Pearl Centre, 2014 – 2015.", [("tutor", "Pearl Centre")]),
        ("My first post: tutor at Pearl Centre, 2014 – 2015.", [("tutor", "Pearl Centre")]),
        ("Teaching came first: tutor at Pearl Centre, 2014 – 2015.", []),
        ("I taught first: tutor at Pearl Centre, 2014.", []),
        ("I taught first: tutor, 2014 – 2015.", []),
        ("From 2012 to 2013 I taught: tutor at Pearl Centre, 2014 – 2015.", []),
        (
            "I taught first: tutor of children of a b c d e f g h i j at Pearl Centre, 2014 – 2015.",
            [("tutor of children of a b c d e f g h i j", "Pearl Centre")],
        ),
        ("I taught first: tutor of children of a b c d e f g h i j k at Pearl Centre, 2014 – 2015.", []),
    ],
)
def test_a_post_stands_behind_a_colon_without_a_verb(sentence, found):
    """With its employer and one range of dates, in up to twenty words, where the teller speaks of herself before."""
    assert [post[:2] for post in told(sentence)] == found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            ["I joined Pearl Bank as a clerk in 2013. I became a manager in 2015."],
            [
                ("clerk", "Pearl Bank", "2013", "2015", "job", 1, "I joined Pearl Bank as a clerk in 2013."),
                ("manager", "Pearl Bank", "2015", None, "job", 1, "I became a manager in 2015."),
            ],
        ),
        (
            ["I joined Pearl Bank as a clerk in 2013. I became an officer in 2015."],
            [
                ("clerk", "Pearl Bank", "2013", "2015", "job", 1, "I joined Pearl Bank as a clerk in 2013."),
                ("officer", "Pearl Bank", "2015", None, "job", 1, "I became an officer in 2015."),
            ],
        ),
        (
            ["I joined Pearl Bank as a clerk in 2013. I became the manager in 2015."],
            [
                ("clerk", "Pearl Bank", "2013", "2015", "job", 1, "I joined Pearl Bank as a clerk in 2013."),
                ("manager", "Pearl Bank", "2015", None, "job", 1, "I became the manager in 2015."),
            ],
        ),
        (
            ["I joined Pearl Bank as a clerk in 2013. I was promoted to manager in 2015 and left in 2016."],
            [
                ("clerk", "Pearl Bank", "2013", "2015", "job", 1, "I joined Pearl Bank as a clerk in 2013."),
                ("manager", "Pearl Bank", "2015", "2016", "job", 1, "I was promoted to manager in 2015 and left in 2016."),
            ],
        ),
        (
            ["I joined Pearl Bank as a clerk in 2013. I worked as a manager in 2015."],
            [
                ("clerk", "Pearl Bank", "2013", None, "job", 1, "I joined Pearl Bank as a clerk in 2013."),
                ("manager", "", "2015", "2015", "job", 1, "I worked as a manager in 2015."),
            ],
        ),
        (
            ["In 2013 I joined Pearl Bank as a clerk, and in 2015 I became an officer."],
            [
                ("clerk", "Pearl Bank", "2013", "2015", "job", 1, "In 2013 I joined Pearl Bank as a clerk"),
                ("officer", "Pearl Bank", "2015", None, "job", 1, "and in 2015 I became an officer."),
            ],
        ),
        (
            ["I worked as a clerk at Pearl Bank in 2013, then worked as a cashier at Corner Shop in 2014."],
            [
                ("clerk", "Pearl Bank", "2013", "2013", "job", 1, "I worked as a clerk at Pearl Bank in 2013"),
                ("cashier", "Corner Shop", "2014", "2014", "job", 1, "then worked as a cashier at Corner Shop in 2014."),
            ],
        ),
        (
            ["I worked as a clerk at Pearl Bank in 2013; worked at Corner Shop in 2014; worked at Pearl Bank in 2015."],
            [
                ("clerk", "Pearl Bank", "2013", "2013", "job", 1, "I worked as a clerk at Pearl Bank in 2013"),
                ("", "Corner Shop", "2014", "2014", "job", 1, "worked at Corner Shop in 2014"),
                ("", "Pearl Bank", "2015", "2015", "job", 1, "worked at Pearl Bank in 2015."),
            ],
        ),
        (["I worked as a clerk working with Pearl Bank in 2013."], [("clerk", "Pearl Bank", "2013", "2013", "job", 1)]),
        (
            ["Good day to you. I worked as a clerk at Pearl Bank in 2013. I drew maps for Dr. Lim of St. John. It was fun!"],
            [
                (
                    "clerk",
                    "Pearl Bank",
                    "2013",
                    "2013",
                    "job",
                    1,
                    "I worked as a clerk at Pearl Bank in 2013. I drew maps for Dr. Lim of St. John. It was fun!",
                )
            ],
        ),
        (
            ["My father worked as a clerk at Pearl Bank in 2013.", "I worked as a clerk at Pearl Bank in 2013."],
            [("clerk", "Pearl Bank", "2013", "2013", "job", 2)],
        ),
        (["Clerk, Pearl Bank 2013 – 2014", "I worked as a cashier at Corner Shop in 2015."], []),
        (
            ["Clerk, Pearl Bank", "I worked as a cashier at Corner Shop in 2015."],
            [("cashier", "Corner Shop", "2015", "2015", "job", 2)],
        ),
    ],
)
def test_a_post_has_the_words_that_tell_of_it(texts, found):
    """Its clause where a sentence tells of several; the sentences up to the next. Where posts are listed none is told."""
    assert told(*texts) == found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["I worked as a clerk at Pearl Bank in 2013."], []),
        (["I worked as a clerk at Pearl Bank in 2013.", "I drew maps."], [2]),
        (["I drew many good maps in 2013 there."], [1]),
        (["My father worked as a clerk at Pearl Bank in 2013."], []),
        (["My father worked as a clerk at Pearl Bank."], [1]),
        (["I hope that I worked as a clerk at Pearl Bank in 2013."], []),
        (["Jika saya bekerja sebagai kerani di Pearl Bank pada 2013."], []),
        (["Not that bees worked as a clerk at Pearl Bank in 2013."], [1]),
        (["I worked as a member at Pearl Bank in 2013."], []),
        (["I was the member of Pearl Hive from 2013."], []),
        (["I was our member of Pearl Hive from 2013."], [1]),
        (["I worked as a good loyal member at Pearl Bank in 2013."], []),
        (["I worked as a resident in 2013 there."], []),
        (["I worked at the choir as a clerk in 2013."], []),
        (["They worked as a clerk at the choir in 2013."], [1]),
        (["He worked as a clerk."], [1]),
        (["Clerk, Pearl Bank 2013 – 2014", "My father worked as a clerk at Pearl Bank in 2013."], [1]),
        (["He worked in 2013."], [1]),
        (["He worked as clerk in 2013."], []),
        (["He worked as a clerk\t in 2013."], [1]),
    ],
)
def test_what_was_wished_or_done_by_others_is_taken_out_with_the_posts(texts, found):
    """A pastime and mere membership too; so that nothing else reads it as a post. All other lines stay."""
    assert left(*texts) == found


def test_words_of_a_wrapped_paragraph_are_quoted_from_the_line_on_which_they_begin():
    """And all of its lines are taken out."""
    first, second = "For a long time I drew maps at home. I joined Pearl", "Bank as a clerk in 2013. I left in 2014."
    lines = (Line(first, number=4), Line(second, number=5, continues=True), Line("maps", number=6))
    (post,), section = prose.told(Section(SectionKind.EXPERIENCE, None, lines))
    text = f"I joined Pearl{LINE_END}Bank as a clerk in 2013. I left in 2014."
    assert (post.title, post.organisation, post.period.end_text) == ("clerk", "Pearl Bank", "2014")
    assert post.text == f"clerk\nPearl Bank\n{text}"
    assert [(span.line, span.quote) for span in post.evidence] == [(4, text)]
    assert section.lines == lines[2:]


@pytest.mark.parametrize(("style", "posts"), [({}, 1), ({"heading": 1}, 0), ({"bullet": True}, 1), ({"bold": True}, 1)])
def test_a_heading_tells_of_no_post(style, posts):
    """Bullets may."""
    line = Line("I worked as a clerk at Pearl Bank in 2013.", number=1, **style)
    assert len(prose.told(Section(SectionKind.EXPERIENCE, None, (line,)))[0]) == posts
