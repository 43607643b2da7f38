"""Names that wrap beside their dates are read whole, and employers keep apart from the posts below them."""

from documents.pages import column, flush, said, texts


def test_a_name_that_had_no_room_beside_its_date_is_whole():
    """The next word would have reached into the date."""
    assert texts(
        *(said(50, 100, "Majlis Bandaraya Shah Alam dan Hulu", bold=True), flush(100, "2018 – 2020", right=280)),
        *(said(50, 114, "Langat", bold=True), said(50, 128, "Liaison Officer")),
        *(said(50, 160, "Pearl Bank", bold=True), flush(160, "2015 – 2018", right=280), said(50, 174, "Clerk")),
    ) == [
        "Majlis Bandaraya Shah Alam dan Hulu Langat\t2018 – 2020",
        "Liaison Officer",
        "Pearl Bank\t2015 – 2018",
        "Clerk",
    ]


def test_several_names_show_how_far_their_column_reaches():
    """Both end where the first words of their second lines would not have fitted."""
    assert texts(
        *(said(50, 100, "Clerk, Majlis Bandaraya"), flush(100, "2018 – 2020", right=270), said(50, 114, "Seberang Perai")),
        *(said(50, 146, "Driver, Pejabat Daerah"), flush(146, "2015 – 2018", right=270), said(50, 160, "Kinabatangan")),
    ) == ["Clerk, Majlis Bandaraya Seberang Perai\t2018 – 2020", "Driver, Pejabat Daerah Kinabatangan\t2015 – 2018"]


def test_a_name_whose_words_go_on_below_is_whole():
    """No name ends with ``of``, and none begins with a bracket."""
    assert texts(
        *(said(50, 100, "Institute of"), flush(100, "2018 – 2020"), said(50, 114, "Engineers")),
        *(said(50, 146, "Land Office"), flush(146, "2015 – 2018"), said(50, 160, "(Hulu Langat)")),
    ) == ["Institute of Engineers\t2018 – 2020", "Land Office (Hulu Langat)\t2015 – 2018"]


def test_one_name_of_many_that_has_a_second_line_wraps_where_hardly_any_room_is_left():
    """The word ``Malaysia`` would have stood two heights of its letters before the date."""
    assert texts(
        *(said(50, 100, "Bachelor of Planning, Universiti Teknologi", bold=True), flush(100, "2013 – 2017", right=365)),
        *(said(50, 114, "Malaysia", bold=True), said(50, 128, "CGPA 3.28")),
        *(said(50, 142, "Foundation, UTM", bold=True), flush(142, "2012 – 2013", right=365)),
        *(said(50, 156, "SPM, SM Sains Johor", bold=True), flush(156, "2007 – 2011", right=365)),
    ) == [
        "Bachelor of Planning, Universiti Teknologi Malaysia\t2013 – 2017",
        "CGPA 3.28",
        "Foundation, UTM\t2012 – 2013",
        "SPM, SM Sains Johor\t2007 – 2011",
    ]


def test_a_post_below_an_employer_of_its_look_keeps_apart():
    """The word ``Clerk`` had room behind the shorter of two employers, so what stands below them are lines of their own."""
    assert texts(
        *(said(50, 100, "National Association of Riverine Trusts"), flush(100, "2018 – 2020", right=310)),
        *(said(50, 114, "Liaison Officer"), said(50, 146, "Pearl Bank"), flush(146, "2015 – 2018", right=310)),
        said(50, 160, "Clerk"),
    ) == ["National Association of Riverine Trusts\t2018 – 2020", "Liaison Officer", "Pearl Bank\t2015 – 2018", "Clerk"]


def test_a_line_of_another_look_below_a_name_keeps_apart():
    """A post below an employer in bold type had no room above, and is no part of its name."""
    assert texts(
        *(said(50, 100, "Majlis Bandaraya Shah Alam dan Hulu", bold=True), flush(100, "2018 – 2020", right=280)),
        *(
            column(50, 114, "Driver", "Drove the mayor."),
            said(50, 160, "Bank", bold=True),
            flush(160, "2015 – 2018", right=280),
        ),
    ) == ["Majlis Bandaraya Shah Alam dan Hulu\t2018 – 2020", "Driver", "Drove the mayor.", "Bank\t2015 – 2018"]


def test_a_line_of_nothing_but_the_word_before_the_fathers_name_is_within_the_name():
    """It is set as large as the rest; no line of a name before it ends there."""
    name = column(50, 100, "Thiruvengadam", "s/o", "Ramalingam", pitch=24, size=20, bold=True)
    assert texts(name, said(50, 175, "Clerk")) == ["Thiruvengadam s/o Ramalingam", "Clerk"]
