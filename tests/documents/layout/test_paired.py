"""Headings side by side are those of lists, and the head of a table is none of them."""

from documents.pages import column, page, said, texts
from screen.documents import layout

HEADED = (said(50, 60, "Profile", bold=True), said(50, 74, "A planner who likes to walk through every street of a town first"))
FOOT = (
    said(50, 250, "Activities", bold=True),
    said(50, 264, "Treasurer of the society of planners of the north, and a guide"),
)


def test_lists_under_headings_side_by_side_are_read_one_after_the_other():
    """They stand below other text and look like the headings that stand alone, and one list is longer than the other."""
    assert texts(
        *(*HEADED, *FOOT, said(50, 100, "Studies", bold=True), said(320, 100, "Tongues", bold=True)),
        *(column(50, 114, "Diploma in Planning", "Polytechnic of Ipoh", "Batu Gajah"), column(320, 114, "Malay", "English")),
    )[2:8] == ["Studies", "Diploma in Planning", "Polytechnic of Ipoh", "Batu Gajah", "Tongues", "Malay"]


def test_rows_of_headings_over_each_other_head_lists_of_one_length():
    """Lists of one length would be the rows of a table, but other lists in the same columns have headings of their own."""
    assert texts(
        *(*HEADED, *FOOT, said(50, 100, "Studies", bold=True), said(320, 100, "Tongues", bold=True)),
        *(column(50, 114, "Diploma", "Certificate"), column(320, 114, "Malay", "English")),
        *(said(50, 160, "Tools", bold=True), said(320, 160, "Sports", bold=True)),
        *(column(50, 174, "Maps", "Plans"), column(320, 174, "Chess", "Squash")),
    )[2:14] == [
        *("Studies", "Diploma", "Certificate", "Tongues", "Malay", "English"),
        *("Tools", "Maps", "Plans", "Sports", "Chess", "Squash"),
    ]


def test_lists_of_one_column_show_each_other_how_far_it_reaches():
    """``Plans`` would not have fitted behind ``Maps`` in a column as wide as ``Surveys``, but this one is wider."""
    read = layout.lines(
        page(
            *(*HEADED, *FOOT, said(50, 100, "Studies", bold=True), said(320, 100, "Tongues", bold=True)),
            *(column(50, 114, "Diploma in Planning", "2014 – 2017"), column(320, 114, "Malay", "English a little")),
            *(said(50, 160, "Tools", bold=True), said(320, 160, "Sports", bold=True)),
            *(column(50, 174, "Maps", "Plans", "Surveys"), column(320, 174, "Chess", "Squash")),
        ),
        1,
    )
    assert not any(line.continues for line in read)


def test_the_head_of_a_table_stands_below_its_heading():
    """Where a cell of the table is blank its columns are not of one length, either."""
    assert texts(
        *(*HEADED, *FOOT, said(50, 100, "Studies", bold=True)),
        *(said(50, 114, "Course", bold=True), said(320, 114, "Place", bold=True)),
        *(column(50, 128, "Diploma", "Certificate", "Matriculation"), column(320, 128, "Ipoh", "Taiping")),
    )[2:7] == ["Studies", "Course\tPlace", "Diploma\tIpoh", "Certificate\tTaiping", "Matriculation"]


def test_names_of_entries_side_by_side_are_no_headings():
    """Where headings are larger, an employer and a place in bold type are the first row of an entry."""
    assert texts(
        *(said(50, 60, "Work", bold=True, size=14), said(50, 200, "Studies", bold=True, size=14)),
        *(said(50, 80, "Pearl Bank", bold=True), said(320, 80, "Ipoh", bold=True), said(50, 94, "Clerk")),
        *(said(320, 94, "Part time"), said(50, 108, "Taught the guides")),
        *(said(50, 130, "Star Bank", bold=True), said(50, 144, "Driver"), said(50, 160, "Moon Bank", bold=True)),
        *(said(50, 220, "Diploma"), said(50, 174, "Drove all the way from one town to another, for ever and ever")),
    )[:4] == ["Work", "Pearl Bank\tIpoh", "Clerk\tPart time", "Taught the guides"]


def test_columns_of_a_page_are_no_lists_under_headings_that_chance_to_stand_side_by_side():
    """The text of both columns goes on above these headings."""
    assert texts(
        *(column(50, 60, "Malay", "English", "Chess", "Squash"), column(320, 55, "Drew", "Drove", "Taught", "Sang")),
        *(said(50, 130, "Tools", bold=True), said(320, 130, "Work", bold=True), said(50, 144, "Maps")),
        *(column(320, 144, "Sold maps", "Sold plans"), said(50, 200, "Sports", bold=True), said(50, 214, "Golf")),
        said(50, 250, "Honours", bold=True),
    )[:4] == ["Malay", "English", "Chess", "Squash"]
