"""Headings and the lines below them: every section with its kind, its heading and its lines."""

import pytest

from screen.model import Box, Document, Line, ReadStatus, SectionKind
from screen.profile import heading_lines, headings, sections
from typed_cv import document


def outline(text):
    """Kind, heading and lines of each section."""
    found = sections.divide(document(text) if isinstance(text, str) else text)
    return [(part.kind.value, part.heading and part.heading.text, [line.text for line in part.lines]) for part in found]


def printed(*lines):
    """A document of lines in any type."""
    made = tuple(Line(text, **({"number": number} | style)) for number, (text, style) in enumerate(lines, 1))
    return Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, made)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Education", "education"),
        ("EDUCATION:", "education"),
        ("1. Education", "education"),
        ("A) Education", "education"),
        ("iv. Education", "education"),
        ("— Education —", "education"),
        ("• Education", "education"),
        ("# Education", "education"),
        ("Education (continued)", "education"),
        ("Education / Pendidikan", "education"),
        ("Pendidikan - Education", "education"),
        ("Education | Pendidikan", "education"),
        ("Skills, Languages", "languages"),
        ("Languages and Skills", "languages"),
        ("Education and Training", "education"),
        ("Work Experience & Education", "experience"),
        ("Bees / Education", "education"),
        ("Bees / Honey / Education", None),
        ("Education, Bees", None),
        ("Beekeeping", None),
        ("Work experience", "experience"),
        ("Internship experience", "internship"),
        ("Extra-curricular activities", "activities"),
        ("Pengalaman Kerja", "experience"),
        ("Riwayat Pendidikan", "education"),
        ("Referees", "referees"),
        ("References available on request", "referees"),
        ("Hobbies", "interests"),
        ("Personal details", "personal"),
        ("Publications", "publications"),
        ("Awards", "awards"),
        ("Voluntary work", "volunteering"),
    ],
)
def test_a_heading_is_known_by_its_words(heading, kind):
    """Numbering, ornament and asides do not count; of two names one must be known, of several all."""
    found = headings.kind_of(heading)
    assert (found and found.value) == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Somebody\n* My education so far\nBA", [("header", None, ["Somebody"]), ("education", "My education so far", ["BA"])]),
        ("Somebody\nMy education so far\nBA", [("header", None, ["Somebody", "My education so far", "BA"])]),
        ("Somebody\n* Education in 2019\nBA", [("header", None, ["Somebody", "Education in 2019", "BA"])]),
        ("Somebody\n* Education @ home\nBA", [("header", None, ["Somebody", "Education @ home", "BA"])]),
        (
            "Somebody\n* Education of one two three four five six seven eight\nBA",
            [("header", None, ["Somebody", "Education of one two three four five six seven eight", "BA"])],
        ),
        (
            "Somebody\n* Education, work, bees, honey\nBA",
            [("header", None, ["Somebody", "Education, work, bees, honey", "BA"])],
        ),
        (
            "Somebody\n* Education || bees\nBA",
            [("header", None, ["Somebody"]), ("education", "Education\tbees", ["bees", "BA"])],
        ),
        (
            "Somebody\nEDUCATION\nBA\n# Bees\nhive",
            [("header", None, ["Somebody"]), ("education", "EDUCATION", ["BA", "Bees", "hive"])],
        ),
        (
            "Somebody\n# Education\nBA\n# Bees\nhive\n# Bees at 2019\nhive",
            [
                ("header", None, ["Somebody"]),
                ("education", "Education", ["BA"]),
                ("other", "Bees", ["hive", "Bees at 2019", "hive"]),
            ],
        ),
        ("Somebody\n# Education\nBA\n- # Bees", [("header", None, ["Somebody"]), ("education", "Education", ["BA", "# Bees"])]),
        (
            "EDUCATION\nBA\nBEES\nhive\nLANGUAGES\nMalay",
            [("education", "EDUCATION", ["BA", "BEES", "hive"]), ("languages", "LANGUAGES", ["Malay"])],
        ),
        (
            "Somebody\nProfile. Environmental science graduate",
            [
                ("header", None, ["Somebody"]),
                ("summary", "Profile. Environmental science graduate", ["Environmental science graduate"]),
            ],
        ),
        (
            "Somebody\nLanguages\tTamil, English",
            [("header", None, ["Somebody"]), ("languages", "Languages\tTamil, English", ["Tamil, English"])],
        ),
        ("Somebody\nAward: 2019", [("header", None, ["Somebody", "Award: 2019"])]),
        ("Somebody\nAddress: Ipoh", [("header", None, ["Somebody", "Address: Ipoh"])]),
        ("Somebody\nThesis: rivers", [("header", None, ["Somebody", "Thesis: rivers"])]),
        ("Somebody\nEducation: 2018 – 2019", [("header", None, ["Somebody", "Education: 2018 – 2019"])]),
        ("Somebody\nEducation: BA 2018 – 2019", [("header", None, ["Somebody", "Education: BA 2018 – 2019"])]),
        ("Somebody\nReferees: Mr X", [("header", None, ["Somebody", "Referees: Mr X"])]),
        ("Somebody\nReferees\tMr X", [("header", None, ["Somebody"]), ("referees", "Referees\tMr X", ["Mr X"])]),
        ("- Education\nBA", [("header", None, ["Education", "BA"])]),
        ("- Languages: Malay", [("header", None, ["Languages: Malay"])]),
        (
            "Somebody\n* Internship and work experience\nclerk",
            [("header", None, ["Somebody"]), ("experience", "Internship and work experience", ["clerk"])],
        ),
        ("WORK\nclerk\nTools: Excel\nmore", [("experience", "WORK", ["clerk"]), ("skills", "Tools: Excel", ["Excel", "more"])]),
        (
            "# WORK\nclerk\n# EDUCATION\nBA\n# LANGUAGES\nMalay\nSkills\nExcel",
            [
                ("experience", "WORK", ["clerk"]),
                ("education", "EDUCATION", ["BA"]),
                ("languages", "LANGUAGES", ["Malay", "Skills", "Excel"]),
            ],
        ),
        ("Education\nLanguages\nMalay", [("education", "Education", []), ("languages", "Languages", ["Malay"])]),
        ("", []),
    ],
)
def test_lines_are_gathered_under_their_headings(text, found):
    """A heading stands alone, stands out, or has its text behind it; a label of a value is none."""
    assert outline(text) == found


@pytest.mark.parametrize(
    ("style", "opens"),
    [
        ({"size": 14.0}, True),
        ({"size": 11.0}, False),
        ({"size": 14.0, "bullet": True}, False),
        ({"size": 14.0, "continues": True}, False),
        ({"size": 10.0, "bold": True}, False),
    ],
)
def test_a_line_set_as_the_known_headings_are_is_one(style, opens):
    """Larger than the text by an eighth and more."""
    text = ("plain text of a CV " * 4, {"size": 10.0})
    cv = printed(("Education", {"size": 14.0}), text, ("Bees", style), text)
    assert [kind for kind, _, _ in outline(cv)] == (["education", "other"] if opens else ["education"])


@pytest.mark.parametrize(
    ("heading", "opens"),
    [
        ("BEES", True),
        ("Bees", False),
        ("BEES AND HONEY AND WAX", False),
        ("BE", False),
        ("BEES 2019", False),
        ("BEES @ HOME", False),
    ],
)
def test_a_few_bold_capitals_behind_a_gap_are_a_heading_where_the_known_ones_are_such(heading, opens):
    """Up to four words, and no date."""
    style = {"bold": True, "gap": 0.4}
    cv = printed(("EDUCATION", style), ("BA", {}), (heading, style), ("hive", {}))
    assert [kind for kind, _, _ in outline(cv)] == (["education", "other"] if opens else ["education"])
    close = printed(("EDUCATION", style), ("BA", {}), (heading, style | {"gap": 0.3}), ("hive", {}))
    assert [kind for kind, _, _ in outline(close)] == ["education"]


def test_the_longest_heading_that_is_not_known_has_45_characters():
    """And the shortest three."""
    for text, opens in (("B" + "e" * 44, True), ("B" + "e" * 45, False), ("Bee", True), ("Be", False)):
        found = outline(f"# Education\nBA\n# {text}\nhive")
        assert [kind for kind, _, _ in found] == (["education", "other"] if opens else ["education"])


def test_a_column_goes_on_on_the_next_page_where_it_broke_off():
    """What stands at the same left edge belongs to what stood there before."""
    left, right = Box(50, 0, 200, 10), Box(300, 0, 500, 10)
    cv = printed(
        ("Languages", {"box": left, "heading": 1}),
        ("Malay", {"box": left}),
        ("Work", {"box": right, "heading": 1, "column": 1}),
        ("clerk", {"box": right, "column": 1}),
        ("Tamil", {"box": left, "page": 2}),
    )
    assert outline(cv) == [
        ("languages", "Languages", ["Malay"]),
        ("experience", "Work", ["clerk"]),
        ("languages", "Languages", ["Tamil"]),
    ]


def test_sections_are_picked_by_their_kinds():
    """In order."""
    parts = sections.divide(document("EDUCATION\nBA\nWORK\nclerk\nEDUCATION\nMA"))
    picked = sections.of_kind(parts, SectionKind.EDUCATION, SectionKind.AWARDS)
    assert [part.lines[0].text for part in picked] == ["BA", "MA"]


@pytest.mark.parametrize(
    ("sizes", "body"), [([], 0.0), ([0.0], 0.0), ([10.0, 10.0, 14.0], 10.0), ([10.2, 10.3], 10.5), ([10.0, 12.0], 12.0)]
)
def test_the_text_is_set_in_the_size_of_most_letters(sizes, body):
    """To half a point; of equals the larger one."""
    assert heading_lines.body_size([Line("words", number=n, size=size) for n, size in enumerate(sizes, 1)]) == body


@pytest.mark.parametrize(
    ("rest", "style", "heading"),
    [
        ("TRAINING", {}, "EDUCATION AND TRAINING"),
        ("Training", {}, "EDUCATION AND"),
        ("TRAINING\tUITM", {}, "EDUCATION AND"),
        ("PLAY", {}, "EDUCATION AND PLAY"),
        ("PLAY", {"continues": False}, "EDUCATION AND"),
        ("TRAINING", {"bold": False}, "EDUCATION AND"),
        ("TRAINING", {"size": 11.0}, "EDUCATION AND"),
        ("TRAINING", {"column": 1}, "EDUCATION AND"),
    ],
)
def test_a_heading_in_capitals_goes_on_in_a_second_line_that_looks_like_it(rest, style, heading):
    """Of the same column and type, with nothing beside it."""
    bold = {"bold": True, "size": 10.0}
    cv = printed(("EDUCATION AND", bold), (rest, bold | {"continues": True} | style), ("UiTM", {"size": 10.0}))
    below = ["UiTM"] if heading.endswith(rest) else [rest, "UiTM"]
    assert outline(cv) == [("education", heading, below)]


@pytest.mark.parametrize(
    ("above", "rest", "style", "headings"),
    [
        ("Academic", "Background", {}, ["Academic Background"]),
        ("Professional", "Experience", {}, ["Professional Experience"]),
        ("Academic", "Background", {"gap": 1.0}, ["Academic", "Background"]),
        ("Academic", "Background", {"size": 11.0}, ["Academic", "Background"]),
        ("Academic", "Background", {"column": 1}, ["Academic", "Background"]),
        ("Skills", "Languages", {}, ["Skills", "Languages"]),
    ],
)
def test_two_lines_that_stand_out_alike_are_one_heading_where_they_name_a_part_together(above, rest, style, headings):
    """Right below one another in a column too narrow for both."""
    bold = {"bold": True, "size": 10.0}
    cv = printed((above, bold), (rest, bold | style), ("UiTM", {"size": 10.0}))
    assert [heading for _, heading, _ in outline(cv)] == headings


@pytest.mark.parametrize(
    ("above", "place", "opens"),
    [
        ("Bachelor of Laws", "UNIVERSITI LAUT BIRU", False),
        ("Bachelor of Laws, Universiti Pulau", "UNIVERSITI LAUT BIRU", True),
        ("Bachelor of Laws", "HARBOUR LIGHT", True),
        ("Beekeeping", "UNIVERSITI LAUT BIRU", True),
    ],
)
def test_a_place_of_study_set_as_headings_are_completes_the_degree_above_it(above, place, opens):
    """One that has no place beside it."""
    head = {"bold": True, "gap": 1.0}
    cv = printed(("EDUCATION", head), (above, {}), (place, head), ("CGPA 3.5", {}), ("WORK", head), ("SKILLS", head))
    known = [("experience", "WORK", []), ("skills", "SKILLS", [])]
    parts = [("education", "EDUCATION", [above]), ("other", place, ["CGPA 3.5"])]
    assert outline(cv) == [*(parts if opens else [("education", "EDUCATION", [above, place, "CGPA 3.5"])]), *known]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2018 – 2019\n* TRAINING EXECUTIVE\nfiled\n* EDUCATION", [("header", [1, 2, 3]), ("education", [])]),
        ("* TRAINING EXECUTIVE\n2018 – 2019\n* EDUCATION", [("header", [1, 2]), ("education", [])]),
        ("* TRAINING EXECUTIVE\nfiled\n* EDUCATION", [("training", [2]), ("education", [])]),
        ("2018 – 2019\n* TRAINING\nHarbour Institute\n* EDUCATION", [("header", [1, 2, 3]), ("education", [])]),
        ("2018 – 2019\n* TRAINING\nBees\n* EDUCATION", [("header", [1]), ("training", [3]), ("education", [])]),
    ],
)
def test_a_post_or_a_training_beside_its_dates_is_no_heading(text, found):
    """A training only right below them and above who gave it."""
    parts = sections.divide(document(text))
    assert [(part.kind.value, [line.number for line in part.lines]) for part in parts] == found


def test_the_largest_type_at_the_top_of_another_column_ends_the_part_before_it():
    """It is the applicant's name, even right behind the first line of the column that is drawn first."""
    cv = printed(
        ("EDUCATION", {"size": 10.0}),
        ("Maria Reyes", {"size": 24.0, "column": 1}),
        ("Planner of towns", {"size": 10.0, "column": 1}),
    )
    assert outline(cv) == [("education", "EDUCATION", []), ("header", None, ["Maria Reyes", "Planner of towns"])]


def test_a_column_that_is_read_on_goes_on_wherever_its_lines_begin():
    """The part at the same left edge of the page before is no nearer than the one just above."""
    left, right = Box(50, 0, 200, 10), Box(300, 0, 500, 10)
    cv = printed(
        ("Languages", {"box": left, "heading": 1}),
        ("Malay", {"box": left}),
        ("Work", {"box": right, "heading": 1}),
        ("clerk", {"box": right}),
        ("Pearl Bank", {"box": left, "page": 2}),
    )
    assert outline(cv) == [("languages", "Languages", ["Malay"]), ("experience", "Work", ["clerk", "Pearl Bank"])]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "# Profile\nPlanner\n# Done\nBachelor of Laws, Harbour University, 2014\nDiploma in Law, Pearl University",
            "education",
        ),
        ("# Profile\nPlanner\n# Done\nBachelor of Laws, Harbour University\nDiploma in Law, Pearl University", "other"),
        (
            "* My education so far\nClerk, Pearl Bank, 2012 – 2014\nManager, Hill Bank, 2014 – 2016\n"
            "Bachelor of Laws\nHarbour University\n2008",
            "education",
        ),
        ("* My education so far\nClerk, Pearl Bank, 2012 – 2014\nManager, Hill Bank, 2014 – 2016", "experience"),
    ],
)
def test_what_stands_below_a_heading_in_ones_own_words_says_what_it_is_about(text, kinds):
    """One date is enough for courses that all name their places; posts must be more than the lines on studies."""
    assert outline(f"Ali Example\n{text}")[-1][0] == kinds
