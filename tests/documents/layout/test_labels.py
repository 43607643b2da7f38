"""The labels of a form, as Europass has them, are read with what they label."""

from documents.pages import column, flush, said, texts


def _form(labelled):
    """Labels placed by ``labelled`` and their values, two posts and a course, headings among the labels."""
    said_of = (
        *((100, "Dates", "2018 →"), (114, "Occupation or position held", "Project Assistant")),
        *(
            (128, "Name and address of", "UNDP Malaysia, Jalan Dato Onn 50480"),
            (142, "employer", ""),
            (156, "Dates", "2015 - 2018"),
        ),
        *((170, "Occupation or position held", "Secretary"), (184, "Name and address of", "Maybank"), (198, "employer", "")),
    )
    return [part for y, label, text in said_of for part in (labelled(y, label), said(180, y, text) if text else [])]


EXPECTED = [
    "Dates\t2018 →",
    "Occupation or position held\tProject Assistant",
    "Name and address of employer\tUNDP Malaysia, Jalan Dato Onn 50480",
    "Dates\t2015 - 2018",
    "Occupation or position held\tSecretary",
    "Name and address of employer\tMaybank",
]


def test_labels_flush_right_are_no_column_of_their_own():
    """Each leads its value, those that go on below as well."""
    assert texts(*_form(lambda y, label: flush(y, label, right=170))) == EXPECTED


def test_labels_that_come_again_and_again_are_no_column_of_their_own():
    """They may begin at the left edge and reach up to the values."""
    assert texts(*_form(lambda y, label: said(30, y, label))) == EXPECTED


def test_few_labels_flush_right_are_enough_where_each_has_its_value():
    """As in the last part of a Europass; what goes on below a value has no label."""
    labels = [flush(100, "Mother tongue(s)", 170), flush(114, "Other language(s)", 170), flush(142, "Computer skills", 170)]
    values = column(180, 100, "English", "Malay: understanding B2, speaking B2", "French: understanding C1", "Word, Excel")
    assert texts(*labels, values) == [
        "Mother tongue(s)\tEnglish",
        "Other language(s)\tMalay: understanding B2, speaking B2",
        "French: understanding C1",
        "Computer skills\tWord, Excel",
    ]


def test_a_margin_with_the_dates_of_all_that_stands_beside_it_is_no_column():
    """Its labels, headings and what dates carry on below stand in it, too; the text beside it has bold titles and no dates."""
    margin = [
        (100, "Jan 2018 - Present (2 years"),
        (114, "10 months)"),
        (142, "Industry"),
        (184, "Mar 2016 - Dec 2017 (1"),
        (198, "year 10 months)"),
        (226, "Industry"),
    ]
    beside = [
        (128, "Harbour Hotel, Penang"),
        (142, "Hospitality"),
        (156, "Led a team of fourteen in two shifts."),
        (212, "Lake Resort"),
        (226, "Hospitality"),
    ]
    titles = [said(200, y, text, bold=True) for y, text in ((100, "Manager"), (184, "Clerk"))]
    assert texts(*(said(30, *row) for row in margin), *(said(200, *row) for row in beside), *titles) == [
        "Jan 2018 - Present (2 years 10 months)\tManager",
        "Harbour Hotel, Penang",
        "Industry\tHospitality",
        "Led a team of fourteen in two shifts.",
        "Mar 2016 - Dec 2017 (1 year 10 months)\tClerk",
        "Lake Resort",
        "Industry\tHospitality",
    ]


def test_headings_in_capitals_among_the_labels_make_these_no_column():
    """On a scan they look like the labels and dates, in other places: beside them stands nothing, beside all others a text."""
    margin = [
        (100, "PERSONAL DETAILS"),
        (120, "Name"),
        (136, "Telephone"),
        (164, "EDUCATION"),
        (184, "2014 - 2017"),
        (216, "2012 - 2013"),
    ]
    beside = [
        (120, "Lim Ai Ling"),
        (136, "012-555 0101"),
        (184, "University of Malaya"),
        (200, "Bachelor of Arts"),
        (216, "STPM"),
    ]
    assert texts(*(said(30, *row) for row in margin), *(said(160, *row) for row in beside)) == [
        "PERSONAL DETAILS",
        "Name\tLim Ai Ling",
        "Telephone\t012-555 0101",
        "EDUCATION",
        "2014 - 2017\tUniversity of Malaya",
        "Bachelor of Arts",
        "2012 - 2013\tSTPM",
    ]


def test_values_as_long_as_one_another_are_no_paragraph():
    """The first word of one had no room on the line above, but begins with a capital: each stays beside its label."""
    labels = ("Office", "Post", "Address", "Town", "Referee")
    values = (
        "Municipal Council of the North Coast",
        "Administrative Assistant for Licences",
        "Headquarters on the Old Harbour Road",
        "Butterworth and the villages near it",
        "Superintendent Lim of the same office",
    )
    assert texts(column(30, 100, *labels), column(160, 100, *values)) == [
        f"{label}\t{value}" for label, value in zip(labels, values, strict=True)
    ]


def test_a_school_set_flush_right_stays_beside_its_dates():
    """In bold dates, with text in another look between them."""
    dated = [said(30, 100, "2015 - 2016", bold=True), said(30, 128, "2010 - 2014", bold=True)]
    below = [said(30, 114, "Matriculation, 3.20"), said(30, 142, "SPM: 6A 3B")]
    assert texts(*dated, *below, flush(100, "Kolej Laut"), flush(128, "SMK Bukit")) == [
        "2015 - 2016\tKolej Laut",
        "Matriculation, 3.20",
        "2010 - 2014\tSMK Bukit",
        "SPM: 6A 3B",
    ]


def test_years_over_places_in_smaller_type_are_the_margin_of_the_studies_beside_them():
    """Larger type makes no heading of a date."""
    margin = [
        *said(50, 100, "2016"),
        *said(50, 112, "Ipoh", size=8.0),
        *said(50, 138, "2012"),
        *said(50, 150, "Ipoh", size=8.0),
    ]
    degrees = [*column(150, 100, "Degree in", "Commerce and Arts", pitch=12), *said(150, 138, "STPM")]
    schools = [*said(150, 124, "Kinta University", bold=True), *said(150, 150, "SMK Kinta", bold=True)]
    assert texts(margin, degrees, schools) == [
        *("2016\tDegree in", "Ipoh\tCommerce and Arts", "Kinta University", "2012\tSTPM", "Ipoh\tSMK Kinta"),
    ]


def test_labels_close_below_one_another_beside_as_many_texts_head_nothing():
    """Each is of the text on its line; a name set far right and the foot of the page make the right side longer."""
    words = [*said(400, 60, "Agnes Sulai", size=20), *said(400, 80, "Administrative Officer"), *said(150, 110, "Languages")]
    words += [*said(400, 400, "Lot 7, Kuching"), *said(400, 414, "agnes@example.com"), *said(400, 428, "012-345 6789")]
    for y, language, level in ((140, "English", "Fluent"), (158, "Malay", "Fluent"), (176, "Iban", "Native")):
        words += [*flush(y, language, 130, bold=True), *said(138, y, level), *said(400, y, "daily practice")]
    levels = ("English Fluent", "Malay Fluent", "Iban Native")
    assert texts(words)[3:6] == [f"{level}\tdaily practice" for level in levels]


def test_a_label_that_wraps_beside_a_value_that_wraps_is_one_label():
    """The second line of both stands nearer to the first than rows stand, and the value goes on in small letters."""
    assert texts(
        *(said(50, 100, "Industry"), said(150, 100, "Hotel"), said(50, 117, "Position"), said(150, 117, "Manager")),
        *(said(50, 134, "Monthly"), said(150, 134, "RM 5,200 while the resort is closed")),
        *(said(50, 146, "Salary"), said(150, 146, "to tour groups")),
        *(said(50, 163, "Occupation"), said(150, 163, "Tourism")),
    ) == [
        *("Industry\tHotel", "Position\tManager", "Monthly Salary\tRM 5,200 while the resort is closed to tour groups"),
        "Occupation\tTourism",
    ]


def test_labels_in_larger_type_than_the_text_around_them_are_rows_of_one_table():
    """A bracket in one of its values is left open at the end of a line."""
    assert texts(
        *(said(20, 80, "2015 – 2018"), column(150, 80, "Office Manager", "Pearl Bank", pitch=16)),
        *(said(150, 112, "Role", size=13), said(250, 112, "Front desk", size=13)),
        *(said(150, 130, "Monthly", size=13), said(250, 130, "RM 5,200 (now less, as", size=13)),
        *(said(150, 145, "Salary", size=13), said(250, 145, "the resort is closed)", size=13)),
        *(said(150, 163, "Head of a team of guides, drivers and clerks"), said(20, 185, "2012 – 2015")),
        *(column(150, 185, "Clerk", "Star Bank", "Kept minutes", "Drove the mayor", "Sold maps", pitch=16),),
    )[2:5] == [
        *("Role\tFront desk", "Monthly Salary\tRM 5,200 (now less, as the resort is closed)"),
        "Head of a team of guides, drivers and clerks",
    ]
