"""Sentences that tell of posts: post, employer, period, kind, the words quoted, and what is left of the section."""

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.work import prose


@pytest.mark.parametrize(
    ("sentence", "found", "rest"),
    [
        (
            "I joined Harbour Institute as a planner in April 2019.",
            [
                (
                    "planner",
                    "Harbour Institute",
                    "2019-04",
                    None,
                    "job",
                    ["I joined Harbour Institute as a planner in April 2019."],
                )
            ],
            [],
        ),
        (
            "I worked as a clerk at Pearl Bank from 2013 to 2014 and enjoyed it.",
            [
                (
                    "clerk",
                    "Pearl Bank",
                    "2013",
                    "2014",
                    "job",
                    ["I worked as a clerk at Pearl Bank from 2013 to 2014 and enjoyed it."],
                )
            ],
            [],
        ),
        (
            "I worked as a clerk at Pearl Bank in 2013.",
            [("clerk", "Pearl Bank", "2013", "2013", "job", ["I worked as a clerk at Pearl Bank in 2013."])],
            [],
        ),
        (
            "I wanted to join Harbour Institute as a planner in April 2019.",
            [],
            ["I wanted to join Harbour Institute as a planner in April 2019."],
        ),
        (
            "I was a clerk at Pearl Bank from 2013 to 2014.",
            [("clerk", "Pearl Bank", "2013", "2014", "job", ["I was a clerk at Pearl Bank from 2013 to 2014."])],
            [],
        ),
        ("I was happy at Pearl Bank from 2013 to 2014.", [], ["I was happy at Pearl Bank from 2013 to 2014."]),
        (
            "I worked at Pearl Bank as a clerk and cashier from 2013 to 2014, selling things.",
            [
                (
                    "clerk",
                    "Pearl Bank",
                    "2013",
                    "2014",
                    "job",
                    ["I worked at Pearl Bank as a clerk and cashier from 2013 to 2014, selling things."],
                )
            ],
            [],
        ),
        (
            "In 2013 I joined the Harbour Institute, Ipoh, as a planner until 2014.",
            [
                (
                    "planner",
                    "Harbour Institute",
                    "2013",
                    "2014",
                    "job",
                    ["In 2013 I joined the Harbour Institute, Ipoh, as a planner until 2014."],
                )
            ],
            [],
        ),
        (
            "I joined Harbour Institute as a planner in April 2019. I drew maps. I left in July 2020.",
            [
                (
                    "planner",
                    "Harbour Institute",
                    "2019-04",
                    "2020-07",
                    "job",
                    ["I joined Harbour Institute as a planner in April 2019. I drew maps. I left in July 2020."],
                )
            ],
            [],
        ),
        (
            "I joined Harbour Institute as a planner in 2016. In 2018 I joined Pearl Bank as a clerk.",
            [
                ("planner", "Harbour Institute", "2016", None, "job", ["I joined Harbour Institute as a planner in 2016."]),
                ("clerk", "Pearl Bank", "2018", None, "job", ["In 2018 I joined Pearl Bank as a clerk."]),
            ],
            [],
        ),
        (
            "I joined Harbour Institute as a planner in 2016. In 2018 I moved to Pearl Bank as a clerk.",
            [
                ("planner", "Harbour Institute", "2016", "2018", "job", ["I joined Harbour Institute as a planner in 2016."]),
                ("clerk", "Pearl Bank", "2018", None, "job", ["In 2018 I moved to Pearl Bank as a clerk."]),
            ],
            [],
        ),
        (
            "I work as a clerk at Pearl Bank since 2018.",
            [("clerk", "Pearl Bank", "2018", "present", "job", ["I work as a clerk at Pearl Bank since 2018."])],
            [],
        ),
        (
            "I joined Harbour Institute as a planner, expected 2022.",
            [],
            ["I joined Harbour Institute as a planner, expected 2022."],
        ),
        ("I joined a club for bees in 2019 at weekends.", [], ["I joined a club for bees in 2019 at weekends."]),
        (
            "Worked as a clerk at Pearl Bank, 2013 – 2014.",
            [("clerk", "Pearl Bank", "2013", "2014", "job", ["Worked as a clerk at Pearl Bank, 2013 – 2014."])],
            [],
        ),
        (
            "I then worked as a clerk at Pearl Bank from 2013 to 2014.",
            [("clerk", "Pearl Bank", "2013", "2014", "job", ["I then worked as a clerk at Pearl Bank from 2013 to 2014."])],
            [],
        ),
        (
            "I have worked as a clerk at Pearl Bank since 2013.",
            [("clerk", "Pearl Bank", "2013", "present", "job", ["I have worked as a clerk at Pearl Bank since 2013."])],
            [],
        ),
    ],
)
def test_a_sentence_is_read_whole_or_left_to_the_section(sentence, found, rest):
    """Its post, employer and dates are known, or it is none."""
    told, section = prose.told(Section(SectionKind.EXPERIENCE, None, (Line(sentence, number=1),)))
    assert [
        (e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value, [span.quote for span in e.evidence])
        for e in told
    ] == found
    assert [line.text for line in section.lines] == rest
