"""Headings that stand alone head what stands below them, on either side."""

from documents.pages import column, flush, said, texts
from screen.documents.layout import columns, headed
from screen.documents.layout.segments import segments

#: A line that fills the page from 50 to 550.
WIDE = "clerk" * 20


def heading(y, text, middle=300.0):
    """A text in the middle, larger than the rest."""
    return said(middle - 3 * len(text), y, text, size=12, font=2)


def test_headings_in_the_middle_are_no_column_beside_short_lines():
    """Nor are they one with the dates at the right."""
    assert texts(
        said(50, 80, WIDE),
        heading(110, "Education"),
        said(50, 130, "University of Ipoh"),
        said(495, 130, "2011 – 2014"),
        said(50, 144, "Bachelor of Arts"),
        heading(170, "Skills"),
        said(50, 190, "Minutes, QGIS"),
        heading(220, "Languages"),
        said(50, 240, "English (fluent)"),
    ) == [
        WIDE,
        "Education",
        "University of Ipoh\t2011 – 2014",
        "Bachelor of Arts",
        "Skills",
        "Minutes, QGIS",
        "Languages",
        "English (fluent)",
    ]


def test_headings_that_start_alike_are_a_column():
    """One of them may be in the middle by its width; the other of the same look is not."""
    left = [word for at in range(6) for word in said(50, 100 + 15 * at, "Reports and minutes for the council")]
    right = [
        *said(270, 100, "SKILLS", size=12, font=2),
        *said(270, 114, "minutes" * 7),
        *said(270, 128, "Excel"),
        *said(270, 152, "LANGUAGES", size=12, font=2),
        *said(270, 166, "English, which is fluent, and Malay"),
    ]
    assert texts(left, right) == [
        *["Reports and minutes for the council"] * 6,
        "SKILLS",
        "minutes" * 7,
        "Excel",
        "LANGUAGES",
        "English, which is fluent, and Malay",
    ]


def test_headings_at_the_edge_divide_the_tables_below_them():
    """What they head has its first column at the same edge, and reaches farther to the right than any heading."""

    def entry(y, dates, title, place):
        return [*said(50, y, dates), *said(250, y, title), *said(250, y + 14, place), *said(250, y + 28, "minutes" * 8)]

    assert texts(
        said(50, 60, "WORK", size=12, font=2),
        entry(90, "2018 – 2020", "Clerk", "City Hall"),
        said(50, 160, "EDUCATION", size=12, font=2),
        entry(180, "2014 – 2018", "Bachelor of Arts", "University of Ipoh"),
        said(50, 250, "SKILLS", size=12, font=2),
        said(50, 270, "Spoken"),
        said(250, 270, "Malay"),
        said(50, 284, "Written"),
        said(250, 284, "Malay and English"),
    ) == [
        "WORK",
        "2018 – 2020\tClerk",
        "City Hall",
        "minutes" * 8,
        "EDUCATION",
        "2014 – 2018\tBachelor of Arts",
        "University of Ipoh",
        "minutes" * 8,
        "SKILLS",
        "Spoken\tMalay",
        "Written\tMalay and English",
    ]


def test_headings_above_tables_whose_cells_are_padded_divide_them():
    """A cell keeps its text a few points from the edge at which the heading starts; job sites print CVs so."""

    def entry(y, dates, lasted, title, place):
        return [*said(56, y, dates), *said(200, y, title), *said(56, y + 14, lasted), *said(200, y + 14, place)]

    assert texts(
        said(50, 60, "WORK", size=12, font=2),
        entry(80, "2018 – 2020", "(2 years)", "Clerk", "City Hall"),
        said(200, 108, "minutes" * 8),
        said(50, 130, "EDUCATION", size=12, font=2),
        entry(150, "2014", "Major", "University of Ipoh", "Bachelor of Arts in History"),
        said(50, 190, "SKILLS", size=12, font=2),
        entry(210, "Spoken", "Written", "Malay", "Malay and English"),
    ) == [
        "WORK",
        "2018 – 2020\tClerk",
        "(2 years)\tCity Hall",
        "minutes" * 8,
        "EDUCATION",
        "2014\tUniversity of Ipoh",
        "Major\tBachelor of Arts in History",
        "SKILLS",
        "Spoken\tMalay",
        "Written\tMalay and English",
    ]


def test_bold_lines_of_a_column_head_nothing_beside_them():
    """A column stands at the right of the posts: their titles divide none of it, though some of it is below them."""
    posts = [
        (50, 60, "Siti Ali", 12), (50, 90, "Clerk", 10), (50, 104, "City Hall", 10), (50, 118, "minutes" * 7, 10),
        (50, 132, "letters" * 7, 10), (50, 156, "Porter", 10), (50, 170, "Railway", 10), (50, 184, "minutes" * 7, 10),
    ]  # fmt: skip
    aside = ["Contact", "siti@example.com", "Languages", "Malay", "English", "Skills", "Excel"]
    bold = {"Clerk", "Porter"}
    left = [said(x, y, text, size=size, font=2 if text in bold else 1, bold=text in bold) for x, y, text, size in posts]
    right = [said(400, y, text) for y, text in zip((53, 67, 76, 103, 119, 126, 140), aside, strict=True)]
    assert texts(*right, *left) == [text for _, _, text, _ in posts] + aside


def test_headings_about_one_line_divide_the_columns_below_them():
    """No text reaches the right margin of the page, so that their middle is not the middle of the text."""
    assert texts(
        heading(60, "EMPLOYMENT"),
        said(50, 80, "Clerk"),
        said(310, 80, "Porter"),
        said(50, 94, "2018 – now"),
        said(310, 94, "2015 – 2018"),
        said(50, 108, "minutes" * 6),
        said(310, 108, "luggage of guests at the railway station"),
        heading(140, "STUDIES"),
        said(50, 160, "Bachelor of Arts"),
        said(310, 160, "Diploma"),
        said(50, 174, "2011 – 2014"),
        said(310, 174, "2008 – 2010"),
    ) == [
        "EMPLOYMENT",
        "Clerk",
        "2018 – now",
        "minutes" * 6,
        "Porter",
        "2015 – 2018",
        "luggage of guests at the railway station",
        "STUDIES",
        "Bachelor of Arts",
        "2011 – 2014",
        "Diploma",
        "2008 – 2010",
    ]


def test_headings_at_the_edge_of_a_table_with_dates_in_its_first_column_divide_it():
    """The dates make no column of their own beside the longer text, be the sections long."""

    def section(y, heading, *years):
        words = [said(50, y, heading, size=12, font=2)]
        for at, year in enumerate(years):
            top = y + 20 + 60 * at
            words += [
                said(50, top, year),
                *(said(200, top + 14 * n, text) for n, text in enumerate(("Clerk", "Hall", "minutes" * 5))),
            ]
        return words

    found = texts(*section(60, "WORK", "2018", "2016", "2014"), *section(280, "STUDIES", "2012", "2008", "2004"))
    assert found[0] == "WORK"
    assert found[found.index("STUDIES") + 1 :] == ["2012\tClerk", "Hall", "minutes" * 5, "2008\tClerk", "Hall", "minutes" * 5,
                                                   "2004\tClerk", "Hall", "minutes" * 5]  # fmt: skip


def test_a_title_above_headings_in_the_margin_stands_over_all():
    """The headings stay with what stands beside them."""
    assert texts(
        said(50, 60, "Curriculum Vitae", size=9),
        *(said(60, 100, "WORK", size=8, bold=True), column(200, 100, "2016 – 2018", "Clerk", "Pearl Bank")),
        *(
            said(60, 160, "STUDIES", size=8, bold=True),
            column(200, 160, "2012 – 2016", "Bachelor of Laws", "Harbour University"),
        ),
        *(said(60, 216, "SKILLS", size=8, bold=True), column(200, 216, "Office", "Typing")),
    )[:6] == ["Curriculum Vitae", "WORK", "2016 – 2018", "Clerk", "Pearl Bank", "STUDIES"]


def test_large_headings_stand_clear_of_smaller_lines_close_below_them():
    """So do those that are all about another line than the page's middle, for no text reaches its right edge."""
    titles = ["Experience", "Education", "Languages"]
    heads = [said(205 - 4 * len(title), 100 + 60 * at, title, size=16, font=2) for at, title in enumerate(titles)]
    lines = [column(50, 116 + 60 * at, "words that reach far" * 3, "and not so far") for at in range(3)]
    region = columns.rows(segments([word for part in (*heads, *lines) for word in part]))
    assert [[row[0].text for row in part] for part in headed.parts(region, lambda _: True)] == [
        part for title in titles for part in ([title], ["words that reach far" * 3, "and not so far"])
    ]


def test_headings_at_the_edge_head_both_columns_that_begin_anew_below_them():
    """Posts and studies in two columns each, the last place of one of them empty."""
    look = {"size": 12, "font": 2, "bold": True}
    posts = column(50, 118, "Clerk", "Pearl Bank", pitch=13) + column(320, 118, "Cook", "Hotel Laut", pitch=13)
    studies = column(50, 198, "BA", "Laut University", pitch=13) + column(320, 198, "SPM", "SMK Laut", pitch=13)
    heads = said(50, 100, "Experience", **look), said(50, 180, "Education", **look)
    region = columns.rows(segments([*heads[0], *posts, *heads[1], *studies]))
    assert [[len(row) for row in part] for part in headed.parts(region, lambda _: True)] == [[1], [2, 2], [1], [2, 2]]


def test_a_heading_with_a_stroke_before_it_heads_the_posts_side_by_side_below_it():
    """It starts a little to the right of the edge; one pair of dated entries shows how its part is set."""
    look = {"size": 12, "font": 2, "bold": True}
    posts = column(50, 118, "Clerk", "Pearl Bank", "2016 – 2018") + column(320, 118, "Cook", "Hotel Laut", "2014 – 2016")
    study = column(50, 210, "BA", "Laut University", "2014")
    heads = said(55, 100, "Experience", **look), said(55, 190, "Education", **look)
    region = columns.rows(segments([*heads[0], *posts, *heads[1], *study]))
    assert [len(part) for part in headed.parts(region, lambda _: True)] == [1, 3, 1, 3]


def test_headings_at_the_edge_head_labels_that_are_flush_right():
    """Dates and labels end before the texts beside them, and begin farther right than the headings."""
    look = {"size": 12, "font": 2, "bold": True}
    heads = {100: "Experience", 160: "Languages"}
    rows = {118: ("2016 – 2018", "Pearl Bank"), 178: ("Malay", "native"), 196: ("English", "fluent")}
    words = [word for y, text in heads.items() for word in said(40, y, text, **look)]
    words += [word for y, (label, text) in rows.items() for word in [*flush(y, label, 150), *said(170, y, text)]]
    region = columns.rows(segments(words))
    assert [len(part) for part in headed.parts(region, lambda _: False)] == [1, 1, 1, 2]
