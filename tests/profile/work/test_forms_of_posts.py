"""Posts in forms whose questions stand side by side, as the United Nations' personal history form has them."""

import pytest

from screen.profile import dates, sections
from screen.profile.work import employment
from typed_cv import document

OFFICER = ("Project Officer", "Pearl Council", "2019-01", "present", "job")


def posts(text):
    """Title, organisation, start, end and kind of every entry."""
    found = employment.find(sections.divide(document(f"EMPLOYMENT RECORD\n{text}")))
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value) for e in found]


@pytest.mark.parametrize(
    "form",
    [
        "From (month/year): 01/2019 || To (month/year): to date || Exact title of your post: Project Officer\n"
        "Name of employer: Pearl Council || Type of business: Local government || Reason for leaving: -",
        "FROM Month/Year 01/2019 || TO Month/Year Present || EXACT TITLE OF YOUR POST: Project Officer\n"
        "NAME OF EMPLOYER: Pearl Council || ADDRESS OF EMPLOYER: Ipoh",
        "FROM || TO || EXACT TITLE OF YOUR POST:\nMonth/Year || Month/Year || Project Officer\n01/2019 || Present\n"
        "NAME OF EMPLOYER: || ADDRESS OF EMPLOYER:\nPearl Council || Ipoh",
        "Jawatan: Project Officer || Majikan: Pearl Council || Gaji: RM3,200\nTarikh (bulan/tahun): 01/2019 - kini",
    ],
)
def test_questions_side_by_side_are_rows_of_their_own(form):
    """With their answers behind or below them; what else is asked names nobody."""
    assert posts(f"{form}\nDescription of your duties: minutes of the board") == [OFFICER]


def test_a_cell_that_is_no_row_of_a_form_stays_beside_the_others():
    """A post with a colon, behind cells that are none."""
    assert posts("Project Officer || Pearl Council: parks || 01/2019 - present") == [OFFICER]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("From (month/year): 01/2019 To (month/year): 12/2019", ("2019-01", "2019-12")),
        ("Mo/Yr 02/2009\tMo/Yr 07/2013\tBachelor", ("2009-02", "2013-07")),
        ("(mm/yyyy) 03/2012 - 04/2013", ("2012-03", "2013-04")),
        ("Tarikh (bulan/tahun): 03/2012 - 04/2013", ("2012-03", "2013-04")),
    ],
)
def test_how_a_form_asks_for_a_date_is_no_part_of_it(text, period):
    """In brackets or not, in the words of any language."""
    (found,) = dates.find(text)
    assert (found.period.start_text, found.period.end_text) == period


def test_a_question_that_says_how_to_answer_is_a_heading():
    """In bold type, with its number, though posts are named in it."""
    text = (
        "1. EDUCATION. Give full details.\nBA Law, UM, 2012\n"
        "* 2. EMPLOYMENT RECORD: Starting with your present post, list all posts in reverse order\n"
        "Project Officer, Pearl Council, 01/2019 - present"
    )
    found = employment.find(sections.divide(document(text)))
    assert [(e.title, e.organisation) for e in found] == [("Project Officer", "Pearl Council")]


def test_a_remark_on_a_post_in_a_form_is_no_post_of_its_own():
    """In brackets behind the post, rows below its time."""
    form = (
        "FROM June 2016 TO Present\nEmployer: Pearl Council\nPosition: Clerk (senior one in 2019)\n"
        "Monthly salary: RM 2,000 (less since March 2020)"
    )
    assert posts(form) == [("Clerk", "Pearl Council", "2016-06", "present", "job")]


@pytest.mark.parametrize(
    "row",
    [
        "Industry: Banking || Project Officer || Pearl Council || 01/2019 - present",
        "Reason for leaving: none || 01/2019 - present || Project Officer, Pearl Council",
        "01/2019 - present || Industry: Banking || Project Officer, Pearl Council",
    ],
)
def test_a_row_that_begins_with_what_is_asked_beside_a_post_keeps_its_post(row):
    """Only a row of nothing else names nobody."""
    assert posts(row) == [OFFICER]
