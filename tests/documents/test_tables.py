"""The order in which tables are read: the same rules for every format."""

from screen.documents import flow
from screen.documents.blocks import Paragraph, Run, Table


def cell(*texts, bullet=False):
    """A cell of plain paragraphs."""
    return tuple(Paragraph((Run(text),), bullet=bullet) for text in texts)


def read(*rows):
    """Text and region of each line of a table."""
    return [(line.text, line.column) for line in flow.document("", "", "x", [Table(rows)]).lines]


def texts(*rows):
    """The lines of a table."""
    return [text for text, _ in read(*rows)]


def test_a_row_of_short_cells_is_one_line():
    """Cells are parted by tabs; empty cells and rows leave nothing."""
    rows = ((cell("Name"), cell("Siti")), (cell(""), cell("")), (cell("2019"), cell(), cell("SPM")))
    assert texts(*rows) == ["Name\tSiti", "2019\tSPM"]


def test_a_date_beside_an_entry_leads_it():
    """Of a short cell beside a longer one: the lead line, then the rest of the entry."""
    assert texts((cell("2017 –", "2019"), cell("Clerk", "Ipoh City Council", "Filing"))) == [
        "2017 – 2019\tClerk",
        "Ipoh City Council",
        "Filing",
    ]


def test_a_date_in_pieces_is_one():
    """A dash on a line of its own stands between the years above and below; a place may follow them."""
    assert texts((cell("2011", "–", "2015", "Ipoh"), cell("Bachelor of Laws", "Universiti Malaya", "CGPA 3.45"))) == [
        "2011 – 2015 Ipoh\tBachelor of Laws",
        "Universiti Malaya",
        "CGPA 3.45",
    ]


def test_a_heading_beside_a_section_stands_alone():
    """A label in capitals beside several paragraphs is their heading."""
    assert texts((cell("EDUCATION"), cell("BA, 2015", "SPM, 2010"))) == ["EDUCATION", "BA, 2015", "SPM, 2010"]


def test_a_list_keeps_its_items():
    """A label beside a list stands alone; lists side by side are read one after the other."""
    assert texts((cell("2019"), cell("Filing", "Phone", bullet=True))) == ["2019", "Filing", "Phone"]
    assert read((cell("Word", "Excel", bullet=True), cell("Malay", "Tamil", bullet=True))) == [
        ("Word", 1), ("Excel", 1), ("Malay", 2), ("Tamil", 2),
    ]  # fmt: skip


def test_a_date_on_the_right_goes_with_the_head():
    """Many templates set the dates in the right column."""
    assert texts((cell("Clerk", "Ipoh City Council", "Filing"), cell("2017 –", "2019"))) == [
        "Clerk\t2017 – 2019",
        "Ipoh City Council",
        "Filing",
    ]


def test_a_line_break_in_a_cell_ends_a_line():
    """Whether somebody ends a paragraph or a line makes no difference."""
    assert texts((cell("2017 –\n2019"), cell("Clerk\nIpoh City Council"))) == ["2017 – 2019\tClerk", "Ipoh City Council"]


def test_a_column_of_colons_is_no_text():
    """Forms set the sign between label and value in a column of its own."""
    assert texts((cell("Name"), cell(":"), cell("Siti"))) == ["Name\tSiti"]


def test_a_narrow_side_column_is_a_region():
    """Three paragraphs without a date are no label of what stands beside them; with a date they are."""
    right = cell("EXPERIENCE", "Clerk", "Filing")
    assert read((cell("SKILLS", "Word", "Excel"), right))[2:4] == [("Excel", 1), ("EXPERIENCE", 2)]
    assert texts((cell("Ipoh Council", "Perak", "2019"), cell("Clerk", "Filing", "Phone")))[0] == "Ipoh Council\tClerk"


def test_texts_side_by_side_are_read_one_after_the_other():
    """Two cells of many paragraphs are columns of a page: each is a region of its own."""
    left, right = cell("Contact", "Ipoh", "Skills", "Word"), cell("Profile", "Clerk", "Education", "SPM")
    assert read((left, right)) == [
        ("Contact", 1), ("Ipoh", 1), ("Skills", 1), ("Word", 1), ("Profile", 2), ("Clerk", 2), ("Education", 2), ("SPM", 2),
    ]  # fmt: skip


def test_a_record_of_three_cells_is_one_line():
    """Cells of up to two paragraphs are joined with a blank in rows without a date."""
    assert texts((cell("Third"), cell("Clerk", "Ipoh"), cell("Filing of permits"))) == ["Third\tClerk Ipoh\tFiling of permits"]


def test_the_long_cell_of_a_record_follows_its_lead():
    """What does not fit on the lead line comes after it."""
    assert texts((cell("2019"), cell("Clerk"), cell("Filing", "Phone", "Post"))) == ["2019\tClerk\tFiling", "Phone", "Post"]


def test_rows_typed_into_one_row_are_taken_apart():
    """Dates under one another in one cell, their entries in the next."""
    rows = (cell("2015", "", "2010"), cell("BA, Malaya", "", "SPM"))
    assert texts(rows) == ["2015\tBA, Malaya", "2010\tSPM"]


def test_columns_that_are_records_are_read_downwards():
    """A first row of nothing but dates: each column is one post."""
    rows = ((cell("2019–2020"), cell("2017–2018")), (cell("Clerk"), cell("Tutor")), (cell("Ipoh Council"), cell("A School")))
    assert texts(*rows) == ["2019–2020", "Clerk", "Ipoh Council", "2017–2018", "Tutor", "A School"]


def test_a_table_with_labels_is_read_by_rows():
    """Labels in the first column, dates or not, never make columns records."""
    rows = (
        (cell("Year"), cell("2019"), cell("2017")),
        (cell("Post"), cell("Clerk"), cell("Tutor")),
        (cell("Where"), cell("Ipoh"), cell("KL")),
    )
    assert texts(*rows) == ["Year\t2019\t2017", "Post\tClerk\tTutor", "Where\tIpoh\tKL"]


def test_a_table_in_a_cell_is_read_in_its_place():
    """A nested table is a region of its own, read by the same rules."""
    inner = Table(((cell("Malay"), cell("Fluent")),))
    assert read(((inner,), cell("Clerk"))) == [("Malay\tFluent", 1), ("Clerk", 2)]


def test_a_post_and_its_employer_in_one_cell_are_two_lines():
    """In a row with a date, whatever stands in its third cell; a phrase that was broken, or a head of the table, is one."""
    assert texts(
        (cell("Years", "from, to"), cell("Post", "Employer"), cell("Tasks")),
        (cell("2015 – 2018"), cell("Press Officer", "Bernama"), cell("Wrote")),
        (cell("2014"), cell("Bachelor of", "Laws"), cell("CGPA 3.4")),
    ) == [
        "Years from, to\tPost Employer\tTasks",
        "2015 – 2018\tPress Officer\tWrote",
        "Bernama",
        "2014\tBachelor of Laws\tCGPA 3.4",
    ]


def test_a_question_of_a_form_and_its_answer_are_one_cell():
    """Questions are in capitals and known by how they begin; headings of lists are none."""
    asked = (cell("FROM", "Month/Year", "01/2019"), cell("TO", "Present"), cell("EXACT TITLE OF YOUR POST:", "Clerk"))
    assert texts(asked) == ["FROM Month/Year 01/2019\tTO Present\tEXACT TITLE OF YOUR POST: Clerk"]
    heads = (cell("EDUCATION AND TRAINING:", "BA Law", "SPM"), cell("LANGUAGES", "Malay", "English"))
    assert texts(heads) == ["EDUCATION AND TRAINING:", "BA Law", "SPM", "LANGUAGES", "Malay", "English"]
    side_by_side = ["CONTACT:", "Ipoh", "Perak", "SKILLS:", "Word", "Excel"]
    assert texts((cell("CONTACT:", "Ipoh", "Perak"), cell("SKILLS:", "Word", "Excel"))) == side_by_side
