"""The parts of a CV."""

from dataclasses import replace

import pytest

from screen.documents import from_text
from screen.model import Box, Document, Line, ReadStatus, SectionKind
from screen.profile import headings, sections
from typed_cv import document


def outline(text: str) -> list[tuple[str, int]]:
    """Kind and number of lines of each section."""
    return [(part.kind.value, len(part.lines)) for part in sections.divide(document(text))]


@pytest.mark.parametrize("contact", ["siti@example.com || 012-555 0101", "012 - 555 0101"])
def test_what_somebody_is_about_between_name_and_addresses_is_no_heading(contact):
    """`EDUCATION & OUTREACH` opens a part elsewhere, as over dates."""
    assert outline(f"# SITI AMINAH\n# EDUCATION & OUTREACH\n{contact}\n# SKILLS\nExcel") == [("header", 3), ("skills", 1)]
    assert outline("# SITI AMINAH\n# EDUCATION\n2012 - 2016 BA") == [("header", 1), ("education", 1)]
    assert outline("# SITI AMINAH\n# VOLUNTEER WORK\nClerk @ Pearl Bank") == [("header", 1), ("volunteering", 1)]


def test_headings_are_known_by_their_words_in_three_languages():
    """English, Malay and Indonesian headings open the same kinds of parts."""
    text = "Somebody\nPENDIDIKAN\nUiTM\nRiwayat Pekerjaan\nStaf\nLanguages:\nMalay"
    assert outline(text) == [("header", 1), ("education", 1), ("experience", 1), ("languages", 1)]


def test_a_heading_in_two_languages_is_one_heading():
    """A slash between two headings of one kind does not hide either."""
    assert headings.kind_of("PENGALAMAN / EXPERIENCE") is SectionKind.EXPERIENCE


def test_a_heading_in_own_words_may_shorten_them():
    """``I've`` is as much a word of headings as ``I have`` is."""
    assert outline("Somebody\n\nWhere I've worked\nClerk") == [("header", 1), ("experience", 1)]


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("My languages", SectionKind.LANGUAGES),
        ("Kemahiran saya", SectionKind.SKILLS),
        ("My town", None),
        ("EDUCAT ION", SectionKind.EDUCATION),
        ("L ANGUAGES", SectionKind.LANGUAGES),
        ("Educat ion", None),
        ("My", None),
        ("Saya", None),
        ("EDUCATON", SectionKind.EDUCATION),
        ("Working Experiance", SectionKind.EXPERIENCE),
        ("Experienced", None),
        ("教育 Education", SectionKind.EDUCATION),
    ],
)
def test_a_heading_may_say_whose_part_it_is(printed, kind):
    """With a word before or behind those of a plain heading; wide apart in capitals, a letter wrong, or Chinese beside it."""
    assert headings.kind_of(printed) is kind


def test_an_employer_that_is_called_like_a_heading_opens_no_part():
    """`Outreach, Software Intern` is a post, whatever stands before the comma."""
    assert headings.kind_of("Outreach, Software Intern") is None


def test_a_heading_of_two_kinds_is_read_as_the_one_that_facts_stand_under():
    """`Training and education` is education."""
    assert headings.kind_of("Training and Education") is SectionKind.EDUCATION


def test_numbering_and_ornament_are_not_part_of_a_heading():
    """Letters, numbers, bullets and colons around the words do not matter."""
    assert [headings.kind_of(t) for t in ("C. ACADEMIC QUALIFICATIONS", "3) Bahasa :", "— Referees —")] == [
        SectionKind.EDUCATION,
        SectionKind.LANGUAGES,
        SectionKind.REFEREES,
    ]


@pytest.mark.parametrize("signs", [("1. ", "2. "), ("► ", "► "), ("- ", "- ")])
def test_headings_may_be_items_of_a_list(signs):
    """Two kinds of headings, each below a blank line, one of work or studies; not where they are items of one list."""
    first, second = signs
    text = f"Somebody\n\n{first}Education\nBA, UiTM\n\n{second}Work experience\nClerk"
    assert [part.kind.value for part in sections.divide(from_text(text, "cv.txt"))] == ["header", "education", "experience"]
    text = f"Somebody\n\n{first}Education\n{second}Work experience"
    assert [part.kind.value for part in sections.divide(from_text(text, "cv.txt"))] == ["header"]


def test_a_dash_may_part_a_heading_from_its_list():
    """`Languages – Tamil: good` is no part called Tamil; two headings beside one another are one."""
    (_, spoken) = sections.divide(document("Somebody\nLanguages – Tamil: good / English: fair"))
    assert (spoken.kind, [line.text for line in spoken.lines]) == (SectionKind.LANGUAGES, ["Tamil: good / English: fair"])
    assert outline("Somebody\nBahasa – Languages\nTamil") == [("header", 1), ("languages", 1)]


def test_a_remark_behind_a_heading_in_capitals_leaves_it_one():
    """Where headings are in capitals, so is ``PENGALAMAN (latest first)``."""
    text = "Somebody\nPENGALAMAN (latest first)\nClerk\nPENDIDIKAN\nUiTM\nBAHASA\nTamil\nRUJUKAN\nMr X"
    assert [kind for kind, _ in outline(text)] == ["header", "experience", "education", "languages", "referees"]


def test_text_behind_a_heading_on_its_line_belongs_to_the_part():
    """`Languages: Tamil, English` is a heading with its content."""
    (_, spoken) = sections.divide(document("Somebody\nLanguages: Tamil, English"))
    assert [line.text for line in sections.divide(document("Somebody\n* Training: Excel"))[1].lines] == ["Excel"]
    assert (spoken.kind, [line.text for line in spoken.lines]) == (SectionKind.LANGUAGES, ["Tamil, English"])


def test_an_unknown_heading_that_looks_like_the_known_ones_ends_the_part_before():
    """What stands under words we do not know is not taken for education."""
    text = "# Somebody\n# Education\nBA\n# Beekeeping\nTwo hives\n# Languages\nMalay"
    assert outline(text) == [("header", 1), ("education", 1), ("other", 1), ("languages", 1)]


def test_a_deeper_heading_names_an_entry_of_a_part_of_entries():
    """Pages and styles declare levels: an employer a level below EXPERIENCE is no part of its own, words under SKILLS are."""
    typed = document("# Work\n# Harbour City\n# Clerk\nFiling\n# Skills\n# Beekeeping\nTwo hives\n# Languages\nMalay")
    levels = [2, 3, 3, 0, 2, 3, 0, 3, 0]
    lines = tuple(replace(line, heading=level) for line, level in zip(typed.lines, levels, strict=True))
    parts = sections.divide(replace(typed, lines=lines))
    found = [(part.kind.value, len(part.lines)) for part in parts]
    assert found == [("experience", 3), ("skills", 0), ("other", 1), ("languages", 1)]


def test_a_heading_row_of_a_table_does_not_open_a_part_of_the_same_kind():
    """`Language | Speaking` under LANGUAGES is a row."""
    assert outline("LANGUAGES\nLanguage || Speaking\nMalay || good") == [("languages", 2)]


def test_without_headings_everything_is_one_part():
    """No heading is invented."""
    assert outline("Somebody\nsome text\nmore text") == [("header", 3)]


def test_no_line_is_lost():
    """Every line is a heading or stands in exactly one part."""
    text = "Somebody\nEDUCATION\nBA || 2019\nLanguages: Malay\nREFEREES\nMr X"
    parts = sections.divide(document(text))
    numbers = sorted(
        {part.heading.number for part in parts if part.heading} | {line.number for part in parts for line in part.lines}
    )
    assert numbers == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Professional record", SectionKind.EXPERIENCE),
        ("Past jobs", SectionKind.EXPERIENCE),
        ("Rekod kerja saya", SectionKind.EXPERIENCE),
        ("What I have studied", SectionKind.EDUCATION),
        ("Studied before", SectionKind.EDUCATION),
        ("Kerja yang pernah dibuat", SectionKind.EXPERIENCE),
        ("Giving time", SectionKind.VOLUNTEERING),
        ("Unpaid but real", SectionKind.VOLUNTEERING),
        ("Doing, outside class", SectionKind.ACTIVITIES),
        ("Work and studies", SectionKind.EXPERIENCE),
        ("Beyond the lecture", SectionKind.ACTIVITIES),
        ("My internship", SectionKind.INTERNSHIP),
        ("Hadiah yang pernah saya dapat", SectionKind.OTHER),
        ("Anugerah saya", SectionKind.AWARDS),
        ("Urban work in Klang", SectionKind.OTHER),
    ],
)
def test_headings_in_a_persons_own_words_are_known_when_all_words_speak_of_one_part(heading, kind):
    """A line that stands out and holds nothing but words of one topic and small ones is a heading of that topic."""
    assert sections.divide(document(f"# Skills\nExcel\n# {heading}\n2018 - 2019"))[-1].kind is kind


def test_a_heading_that_speaks_of_referees_is_about_them():
    """Words of other parts beside it change nothing."""
    assert headings.kind_of("Academic & Professional References") is SectionKind.REFEREES


def test_a_heading_may_be_set_in_spaced_letters_signs_or_chinese():
    """`E D U C A T I O N`, ornament around the words, an ampersand for "dan"."""
    printed = ("E D U C A T I O N", "【教育背景】", "KELAYAKAN AKADEMIK & PROFESIONAL", "工作经验", "语言能力")
    kinds = [SectionKind.EDUCATION] * 3 + [SectionKind.EXPERIENCE, SectionKind.LANGUAGES]
    assert [headings.kind_of(heading) for heading in printed] == kinds


def test_experience_in_education_is_experience():
    """The field that somebody worked in does not turn the heading into one on studies; two things named together do."""
    kinds = [section.kind.value for section in sections.divide(document("# HIGHER EDUCATION EXPERIENCE\nx\n# EDUCATION\ny"))]
    assert kinds == ["experience", "education"]


@pytest.mark.parametrize("title", ["Project officer (contract)", "Practical training"])
def test_the_bold_title_of_an_entry_opens_no_part_where_headings_stand_out(title):
    """A post, or a training with its dates right above, is no heading among capitals."""
    typed = document(f"WORK\n2015 - 2017\nClerk\nPearl Bank\n2018 - 2019\n{title}\nHarbour Council\nLANGUAGES\nMalay")
    lines = tuple(replace(line, bold=line.text in {"WORK", "LANGUAGES", title}) for line in typed.lines)
    parts = sections.divide(replace(typed, lines=lines))
    assert [(part.kind, len(part.lines)) for part in parts] == [(SectionKind.EXPERIENCE, 6), (SectionKind.LANGUAGES, 1)]


def test_the_title_of_an_entry_that_is_a_lesser_heading_opens_no_part():
    """Word templates set the titles of posts as headings of the second level."""
    typed = document("""# Experience
        # Rider
        Pearl Foods, May 2018 - now
        # Industrial training
        Harbour Depot, May 2017 - July 2017
        # Languages""")
    titles = {"Rider", "Industrial training"}
    lines = tuple(replace(line, heading=2) if line.text in titles else line for line in typed.lines)
    parts = sections.divide(replace(typed, lines=lines))
    assert [(part.kind, len(part.lines)) for part in parts] == [(SectionKind.EXPERIENCE, 4), (SectionKind.LANGUAGES, 0)]


def test_a_heading_in_capitals_may_stand_beside_the_dates_of_its_first_entry():
    """In the margin; words beside dates are else labels."""
    assert outline("Somebody\nWORK || Mar 2019 – now\nClerk") == [("header", 1), ("experience", 2)]
    assert outline("Somebody\nWork || Mar 2019 – now\nClerk") == [("header", 3)]


def test_a_heading_may_stand_over_the_first_column_of_a_table():
    """Beside the heads of the other columns, which stay a row; beside anything else it is a label."""
    assert outline("Somebody\nB. PENDIDIKAN || Tahun || Keputusan\nUiTM || 2015 || 3.1") == [("header", 1), ("education", 2)]
    assert outline("Somebody\nB. PENDIDIKAN || Ahmad || Ipoh\nUiTM || 2015 || 3.1") == [("header", 3)]


def test_a_school_or_employer_set_as_headings_are_opens_no_part():
    """It names an entry of the part when dates stand below it, known as such or not; another part begins without."""
    text = """# EDUCATION
# UNIVERSITI LAUT BIRU
Bachelor of Town Planning
2012 - 2016
# WORK EXPERIENCE
# HARBOUR LIGHT
Planner
2017 - 2018
# SUNRISE
Clerk
2015 - 2016
# TIDBITS
Likes tea"""
    assert outline(text) == [("education", 3), ("experience", 6), ("other", 1)]


def test_a_heading_of_work_and_education_speaks_of_both():
    """It opens one part, in which studies are looked for, too."""
    (part,) = sections.divide(document("# Work and Education\nPlanner"))
    assert part.kind is SectionKind.EXPERIENCE
    assert sections.speaks_of(part, SectionKind.EDUCATION)
    assert not sections.speaks_of(part, SectionKind.LANGUAGES)


@pytest.mark.parametrize("title", ["Guru Interim (Bahasa Inggeris)", "English Teacher", "Training Officer"])
def test_a_bold_post_opens_no_part_whatever_it_is_about(title):
    """Its words tell of languages, too, but it names a post where headings stand out."""
    text = f"# Work\n* {title}\n2018\n# Languages\nMalay"
    assert outline(text) == [("experience", 2), ("languages", 1)]


def test_a_heading_may_stand_in_brackets():
    """Square ones, as in plain text."""
    assert outline("[ KERJA ]\nKerani\n[ BELAJAR ]\nUiTM\n[BAHASA]\nMelayu") == [
        ("experience", 1),
        ("education", 1),
        ("languages", 1),
    ]


def test_one_heading_in_a_column_shows_how_headings_look():
    """Where others of the page look alike: a bold training with dates above it is an entry of its column."""
    lines = document("# WORK\n2019 - 2020\n* Industrial Training\nA Bank\n# LANGUAGES\nMalay").lines
    columns = (0, 0, 0, 0, 1, 1)
    placed = tuple(replace(line, column=column) for line, column in zip(lines, columns, strict=True))
    whole = replace(document("x"), lines=placed)
    assert [part.kind.value for part in sections.divide(whole)] == ["experience", "languages"]


def test_a_degree_in_bold_is_no_heading_though_its_field_is_a_word_of_headings():
    """``Sarjana Muda Pengajian Antarabangsa``, broken after the third word."""
    assert outline("# PENDIDIKAN\n* Sarjana Muda Pengajian\n* Antarabangsa\nUUM\n# BAHASA\nMelayu") == [
        ("education", 3),
        ("languages", 1),
    ]


def test_a_sign_before_a_bold_heading_in_capitals_is_an_ornament():
    """And one before other lines begins an item of a list."""
    lines = document("* PENDIDIKAN\nUUM\n* BAHASA\nMelayu\nLanguages").lines
    marked = tuple(replace(line, bullet=line.bold or line.text == "Languages") for line in lines)
    whole = replace(document("x"), lines=marked)
    assert [(part.kind.value, len(part.lines)) for part in sections.divide(whole)] == [("education", 1), ("languages", 2)]


def test_capitals_alone_show_a_heading_where_most_such_lines_are_known_ones():
    """As in plain text; where as many other lines stand in capitals by themselves, none of these is a heading."""
    headed = "EDUCATION\n\nUiTM\n\nPEKERJAAN\n\nClerk\n\nODDS AND ENDS\n\nTea\n\nSKILLS\n\nExcel"
    parts = sections.divide(from_text(headed, "cv.txt"))
    assert [(part.kind.value, len(part.lines)) for part in parts] == [
        ("education", 1),
        ("experience", 1),
        ("other", 1),
        ("skills", 1),
    ]
    names = "WORK\n\nPEARL MART\n\nClerk\n\nHARBOUR MART\n\nClerk\n\nEDUCATION\n\nUiTM\n\nSKILLS\n\nExcel"
    assert [part.kind.value for part in sections.divide(from_text(names, "cv.txt"))] == ["experience", "education", "skills"]


def test_capitals_that_a_dash_leaves_open_are_no_heading():
    """The place that stood behind the employer is missing."""
    posts = "WORK\n\nClerk\n\nPEARL MART -\n\nMay 2018 to June 2019\n\nEDUCATION\n\nUiTM\n\nSKILLS\n\nExcel"
    assert [part.kind.value for part in sections.divide(from_text(posts, "cv.txt"))] == ["experience", "education", "skills"]


def test_a_heading_of_unknown_words_may_begin_a_column():
    """Where no white space tells how far it stands from the text above."""
    lines = document("# WORK\nClerk\n# HOW I TALK\nTea\n# SKILLS\nExcel").lines
    placed = [
        replace(line, column=int(i in {2, 3}), gap=0.0, heading=0, size=0.0, bold=line.text.isupper())
        for i, line in enumerate(lines)
    ]
    parts = sections.divide(replace(document("x"), lines=tuple(placed)))
    assert [part.kind.value for part in parts] == ["experience", "other", "skills"]


def test_bold_lines_of_unknown_words_are_headings_where_most_bold_lines_are_known_ones():
    """Not so the names of employers in bold with dates below them."""
    text = (
        "* Work\n* Pearl Mart\nClerk\n2018 - 2019\n* Education\nUiTM\n* Skills\nExcel\n* Why I apply\nTea\n* Languages\nMalay"
    )
    assert outline(text) == [("experience", 3), ("education", 1), ("skills", 1), ("other", 1), ("languages", 1)]


def test_a_break_set_as_a_heading_opens_no_part():
    """What stands below it is of the part that it interrupts."""
    assert outline("# Work\nClerk\n# Career Break\n2018: care of my father\nPlanner\n# Education\nUiTM") == [
        ("experience", 4),
        ("education", 1),
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Part time", "experience"),
        ("Jobs while studying", "experience"),
        ("I speak", "languages"),
        ("Languages I work in", "languages"),
        ("Degrees conferred", "education"),
        ("Programs I use", "skills"),
    ],
)
def test_headings_in_a_persons_own_words_are_known_by_what_they_speak_of(heading, kind):
    """Of one part alone."""
    assert outline(f"# {heading}\nTea")[0][0] == kind


def test_how_much_of_the_time_a_post_takes_heads_posts_where_it_stands_apart_in_bold_type():
    """Bold alone, right below an employer, it is a remark."""
    text = "INTERNSHIP\nPearl Bank\n{}* Part time\nPearl Mart\nLANGUAGES\nMalay"
    assert [kind for kind, _ in outline(text.format("\n"))] == ["internship", "experience", "languages"]
    assert [kind for kind, _ in outline(text.format(""))] == ["internship", "languages"]


def test_a_line_that_ends_the_one_above_is_no_heading():
    """``Honours`` is one elsewhere."""
    text = "# EDUCATION\n* Bachelor of Planning with || 2016 – 2020\n* Honours\nUniversiti Laut\n# SKILLS\nExcel"
    assert outline(text) == [("education", 3), ("skills", 1)]


def test_a_name_beside_a_word_of_headings_is_no_heading_in_two_languages():
    """``Laut Biru Malaysia, Pulau Mutiara - sukarelawan``."""
    assert headings.kind_of("Laut Biru Malaysia, Pulau Mutiara - sukarelawan") is None
    assert headings.kind_of("Khidmat Masyarakat - Sukarelawan") is SectionKind.VOLUNTEERING


def test_a_heading_of_two_letters_may_be_set_apart():
    """``M E`` above what somebody says of herself."""
    assert headings.kind_of("M E") is SectionKind.PERSONAL


def test_a_heading_that_had_no_room_is_one_with_its_second_line():
    """What stands below it begins the part; a label and its text above a heading are not finished by it."""
    bold = {"bold": True, "size": 10.0}
    lines = (
        Line("POST APPLIED FOR\tClerk", number=1, size=10.0),
        Line("EDUCATION AND", number=2, **bold),
        Line("TRAINING", number=3, continues=True, **bold),
        Line("2012 – 2016\tBachelor of Laws", number=4, size=10.0),
    )
    parts = sections.divide(Document("cv.pdf", "0", "pdf", ReadStatus.READ, lines))
    assert [(part.heading and part.heading.text, [line.text for line in part.lines]) for part in parts] == [
        (None, ["POST APPLIED FOR\tClerk"]),
        ("EDUCATION AND TRAINING", ["2012 – 2016\tBachelor of Laws"]),
    ]


def test_the_largest_type_at_the_top_of_a_later_column_begins_the_head():
    """What stands below it is no more of the part that the column before ended with."""
    lines = (
        Line("EXPERIENCE", number=1, size=10.0, bold=True),
        Line("Clerk, Pearl Bank, 2019", number=2, size=10.0),
        Line("Mei Lim", number=3, size=18.0, column=1),
        Line("Final year student", number=4, size=10.0, column=1),
    )
    parts = sections.divide(Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, lines))
    assert [(part.kind.value, len(part.lines)) for part in parts] == [("experience", 1), ("header", 2)]


def test_a_heading_of_unknown_words_may_stand_above_the_first_known_one():
    """Below the name and the address, where headings of that look are known further down."""
    text = "Siti Lim\n{}\nIpoh\n* Bylines and desks\nClerk\n* Education\nUiTM\n* Skills\nExcel\n* Languages\nMalay"
    kinds = [kind for kind, _ in outline(text.format("siti@example.com"))]
    assert kinds == ["header", "other", "education", "skills", "languages"]
    assert [kind for kind, _ in outline(text.format("Klang"))] == ["header", "education", "skills", "languages"]


def test_a_heading_in_own_words_is_known_by_its_colon():
    """No white space stands above it."""
    assert outline("Nama saya Ali.\nKerja dulu:\nKerani, 2019") == [("header", 1), ("experience", 1)]
    assert outline("Nama saya Ali.\nKerja dulu\nKerani, 2019") == [("header", 3)]


def test_a_column_goes_on_over_the_end_of_a_page():
    """Each goes on with its own part, whichever is read first; what stands below a heading on that page is of that one."""

    def placed(text, page, column, top, **style):
        """A line in one of two columns."""
        x0 = 40.0 + 200.0 * column
        return Line(text, page=page, number=int(top), column=column, box=Box(x0, top, x0 + 90.0, top + 10.0), **style)

    first = [
        placed("REFEREES", 1, 0, 10, bold=True),
        placed("Dr Tan", 1, 0, 30),
        placed("WORK", 1, 1, 10, bold=True),
        placed("Clerk", 1, 1, 30),
    ]
    second = [placed("Dr Lim", 2, 0, 20), placed("filing", 2, 1, 20)]
    titled = [placed("LANGUAGES", 2, 0, 5, bold=True), placed("Malay", 2, 0, 20), placed("Tamil", 2, 1, 20)]

    def read(lines):
        """Each part with its lines."""
        parts = sections.divide(Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, tuple(lines)))
        return [(part.kind.value, [line.text for line in part.lines]) for part in parts]

    top = [("referees", ["Dr Tan"]), ("experience", ["Clerk"])]
    assert read([*first, *second]) == [*top, ("referees", ["Dr Lim"]), ("experience", ["filing"])]
    assert read([*first, *titled]) == [*top, ("languages", ["Malay", "Tamil"])]


def test_the_name_of_an_employer_is_no_heading_though_it_holds_the_word_of_one():
    """Between a post and its dates, or above both."""
    between = "EXPERIENCE\nClerk\nPearl Bank\nJan 2018 - Dec 2018\nAssistant\nPearl Leadership Foundation\nJan 2017 - Dec 2017"
    assert outline(between) == [("experience", 6)]
    above = "EXPERIENCE\nPearl Bank\nClerk\nJan 2018 - Dec 2018\n\nPearl Desk Software\nAssistant\nJan 2017 - Dec 2017"
    assert outline(above) == [("experience", 6)]


def test_paragraphs_lose_their_numbers_where_one_follows_the_other():
    """As in official letters; a mark out of four stays."""
    cv = document("PERKHIDMATAN\n2.1 1.7.2015 – 31.12.2017: Kerani\n2.2 1.1.2018 – 30.4.2020: Setiausaha\n3.5 of 4")
    assert [line.text for line in sections.divide(cv)[-1].lines] == [
        "1.7.2015 – 31.12.2017: Kerani",
        "1.1.2018 – 30.4.2020: Setiausaha",
        "3.5 of 4",
    ]


def test_months_with_short_years_are_no_numbers_of_paragraphs():
    """``01.17`` over ``01.18`` are dates where a later month follows."""
    cv = document("EXPERIENCE\n01.17 - 12.17 Clerk, Pearl Bank\n01.18 - 12.18 Teller, Coral Bank")
    assert [line.text for line in sections.divide(cv)[-1].lines] == [
        "01.17 - 12.17 Clerk, Pearl Bank",
        "01.18 - 12.18 Teller, Coral Bank",
    ]


@pytest.mark.parametrize("number", ["{}. ", "{} "])
def test_a_number_may_stand_before_a_heading(number):
    """With a full stop or without."""
    text = f"{number.format(1)}Schooling\nSPM\n{number.format(2)}Work, from the first to the latest\nClerk"
    lines = [replace(line, bold=line.text[0].isdigit(), gap=1.0) for line in document(f"Somebody\n{text}").lines]
    read = Document("cv.pdf", "", "pdf", ReadStatus.READ, tuple(lines))
    assert [part.kind.value for part in sections.divide(read)] == ["header", "education", "experience"]


def test_the_questions_of_a_form_open_its_parts():
    """They are numbered, and begin with a heading in capitals; what they add is text of the part."""
    form = (
        "PERSONAL HISTORY\n1. Family name\n2. KNOWLEDGE OF LANGUAGES. What is your mother tongue? Iban\nMalay | fluent\n"
        "3. EDUCATION. A. University or equivalent\nPearl University\n4. EMPLOYMENT RECORD. Begin with the last post.\nClerk"
    )
    assert [(part.kind.value, [line.text for line in part.lines][:1]) for part in sections.divide(document(form))[1:]] == [
        ("languages", ["What is your mother tongue? Iban"]),
        ("education", ["A. University or equivalent"]),
        ("experience", ["Begin with the last post."]),
    ]


def test_a_bold_name_right_below_a_post_with_its_dates_is_its_employer():
    """Though it holds a word of headings; with white space above it would be one."""
    cv = document("EXPERIENCE\nJan 2017 - Jun 2019: Clerk\nPearl Desk Software\nKept minutes")
    bold = [replace(line, bold=line.text.startswith("Pearl")) for line in cv.lines]
    assert [part.kind.value for part in sections.divide(replace(cv, lines=tuple(bold)))] == ["experience"]
    apart = [replace(line, gap=1.0 if line.bold else 0.0) for line in bold]
    assert [part.kind.value for part in sections.divide(replace(cv, lines=tuple(apart)))] == ["experience", "skills"]


def test_the_years_of_a_time_line_that_the_text_says_again_are_left_out():
    """One alone may be the year of a prize, and one of another year is no such label."""
    cv = document(
        "Timeline\n2018 || May 2018 – Aug 2020: Clerk\n2015 || Graduated: BA, Laut University, 2011 –\n2015\n2010 || Prize"
    )
    assert [line.text for line in sections.divide(cv)[-1].lines] == [
        "May 2018 – Aug 2020: Clerk",
        "Graduated: BA, Laut University, 2011 –",
        "2015",
        "2010\tPrize",
    ]
    alone = document("Timeline\n2018 || May 2018 – Aug 2020: Clerk\n2010 || Prize")
    assert sections.divide(alone)[-1].lines[0].text == "2018\tMay 2018 – Aug 2020: Clerk"


def test_an_internship_and_its_employer_are_no_heading_in_two_languages():
    """A comma stands behind the name: it says something else."""
    assert outline("EXPERIENCE\nClerk\nInternship - Pearl Manufacturing, Ipoh\nFeb 2017 to July 2017") == [("experience", 3)]
    assert outline("Somebody\nPENDIDIKAN - EDUCATION\nSPM, SMK Laut 2012") == [("header", 1), ("education", 1)]


def test_what_somebody_has_been_doing_is_work():
    """In so many words."""
    assert outline("Somebody\n\nWhat I've been doing\n2020 Clerk, Pearl Bank") == [("header", 1), ("experience", 1)]


def test_a_count_is_no_heading():
    """Nothing is numbered so beside it, and no white space stands above it."""
    assert outline("Education\nSPM 2010\n3 Languages\nDiploma in Law, Laut College, 2012") == [("education", 3)]


def test_duties_that_begin_with_their_subject_in_capitals_ask_nothing():
    """A colon stands behind it, or one of them follows the other."""
    duties = "- EDUCATION: Ran three schools\n- LANGUAGES: Translated letters\n- TRAINING: Taught clerks"
    post = "EXPERIENCE\nOfficer, Pearl Relief, 2015 – 2018"
    assert outline(f"{post}\n{duties}\nClerk, Pearl Bank, 2012 – 2014") == [("experience", 5)]
    assert outline(f"{post}\n{duties.replace(':', '.')}\n- Met donors") == [("experience", 5)]


def test_a_bold_line_right_below_a_post_and_its_employer_may_be_a_heading():
    """The post has one already."""
    cv = document("* Work\nClerk, Pearl Bank, 2018 – 2020\n* My studies and schooling so far\nBachelor of Law, 2015")
    assert [part.kind.value for part in sections.divide(cv)] == ["experience", "education"]


def test_a_heading_in_two_languages_may_list_things():
    """One of them is known for a heading."""
    assert outline("Somebody\nEducation / Pendidikan, akademik\nSPM, SMK Laut 2012") == [("header", 1), ("education", 1)]


@pytest.mark.parametrize(
    "body",
    ["Ministry of Education", "Akademi Pengajian Bahasa, UiTM", "City Volunteers Association", "Pejabat Pendidikan Daerah"],
)
def test_the_name_of_a_body_heads_nothing_though_it_holds_words_of_headings(body):
    """In bold type, as the headings are."""
    text = f"**Experience**\nClerk\n**{body}**\nKuala Laut\n**Language Skills**\nMalay"
    assert outline(text) == [("experience", 3), ("languages", 1)]


@pytest.mark.parametrize("label", ["Projects handled:", "Achievements/Tasks"])
def test_a_label_of_what_was_done_in_a_post_heads_no_part(label):
    """It recurs below several posts, or asks for duties, and stands out less than the headings."""
    posts = [f"{name}\nJan {year} - Dec {year}\n**{label}**\nletters" for name, year in (("Clerk", 2018), ("Cook", 2016))]
    assert outline("\n".join(("# WORK EXPERIENCE", *posts, "# SKILLS", "Excel"))) == [("experience", 8), ("skills", 1)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Academy of Language Studies, UiTM", None),
        ("Harbour, Faculty of Languages", None),
        ("Penang Volunteers Association", None),
        ("Volunteers Association", "volunteering"),
        ("PENANG VOLUNTEERS ASSOCIATION", "volunteering"),
        ("Volunteers with Ipoh Council", "volunteering"),
        ("Volunteers & Ipoh Council", "volunteering"),
        ("Penang Council Volunteers", "volunteering"),
    ],
)
def test_a_bold_name_of_a_body_is_told_by_how_it_begins_or_by_its_last_word(text, kind):
    """Beside that word it needs one of its own, and none that joins two things; capitals are those of headings."""
    head = headings.by_words(Line(text, 1, 5, bold=True), 10)
    assert (head.kind.value if head else None) == kind


@pytest.mark.parametrize(
    ("below", "parts"),
    [
        ("2011 - 2012, tutor, Pearl Home", ["experience", "volunteering", "skills", "interests"]),
        ("Tutor, Pearl Home", ["experience", "skills", "interests"]),
        ("2011 - 2012, Pearl Home", ["experience", "skills", "interests"]),
    ],
)
def test_a_word_for_a_post_is_a_heading_of_its_own_where_a_post_with_dates_stands_below_it(below, parts):
    """Else it is a post itself, below its part's heading."""
    heads = {"Work": 1, "Volunteer": 2, "Skills": 1, "Interests": 1}
    texts = ("Work", "Volunteer", below, "Skills", "x", "Interests", "x")
    lines = tuple(Line(text, 1, n, heading=heads.get(text, 0)) for n, text in enumerate(texts, 1))
    found = sections.divide(Document("cv.docx", "0" * 64, "docx", ReadStatus.READ, lines))
    assert [part.kind.value for part in found] == parts


@pytest.mark.parametrize(
    ("row", "parts"), [("YEAR\tCERTIFICATE\tCOLLEGE", 1), ("YEAR\tCERTIFICATE", 2), ("YEAR\tCERTIFICATE\tBEES", 2)]
)
def test_the_head_of_a_table_right_below_a_heading_opens_no_part(row, parts):
    """It has three columns at least, of known words alone."""
    lines = (Line("EDUCATION", 1, 1, bold=True), Line(row, 1, 2, bold=True), Line("2012\tDiploma\tPearl", 1, 3))
    found = sections.divide(Document("cv.docx", "0" * 64, "docx", ReadStatus.READ, lines))
    assert len(found) == parts


def test_a_heading_in_own_words_is_over_what_stands_below_it():
    """Posts or nothing but courses outweigh it; a heading that everybody uses stands."""
    posts = "Jan 2018 - now || Clerk, Pearl Bank\nJan 2016 - Dec 2017 || Cashier, Pearl Mart"
    assert outline(f"Somebody\n\nWhere I learned it:\n{posts}") == [("header", 1), ("experience", 2)]
    assert outline(f"Somebody\n\nEDUCATION\n{posts}") == [("header", 1), ("education", 2)]
    courses = "STPM, SMK Laut, 2012\nSPM, SMK Batu, 2010"
    assert outline(f"Somebody\n# Work\nClerk\n# Done\n{courses}") == [("header", 1), ("experience", 1), ("education", 2)]
    assert outline(f"Somebody\n# Work\nClerk\n# Done\n{courses}\nA boat") == [("header", 1), ("experience", 1), ("other", 3)]


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [
        (("Languages (mother tongue first)", "Education: university or equivalent", "Employment record, last first"), True),
        (("Languages (mother tongue first)", "Education: university or equivalent"), False),
        (("Languages (mother tongue first)", "Skills: computers", "Interests, last first"), False),
    ],
)
def test_the_questions_of_a_form_in_bold_type_are_headings(asked, kinds):
    """With a number before them and a remark behind; of several parts, one with dates among them."""
    rows = [line for text in asked for line in (Line(text, bold=True, bullet=True), Line("Clerk"))]
    lines = tuple(replace(line, number=number) for number, line in enumerate([Line("Siti"), *rows], 1))
    found = [part.kind.value for part in sections.divide(Document("f", "0" * 64, "pdf", ReadStatus.READ, lines))]
    assert found == (["header", "languages", "education", "experience"] if kinds else ["header"])


def test_a_heading_over_dates_is_no_employer_where_no_post_stands_above_it():
    """Nor at the very top."""
    assert outline("* Training Centre\n2018 – 2019\nClerk\nEDUCATION\nBachelor of Laws") == [("training", 2), ("education", 1)]
    assert outline("Ali\nClerk\nfiling\n* Training Centre\n2018 – 2019\nEDUCATION") == [
        ("header", 3),
        ("training", 1),
        ("education", 0),
    ]


def test_a_post_called_volunteer_that_looks_as_other_posts_opens_no_part():
    """Its dates stand below, and another post of the same look has dates below, too; a heading of that look makes it one."""
    entries = "Clerk\n* Pearl Bank\nJan 2018 – June 2019\n- Filed\nMagang\n* Pearl Council\nJan 2017 – May 2017\n- Filed"
    assert outline(f"# WORK\n{entries}\n# EDUCATION\nUiTM") == [("experience", 8), ("education", 1)]
    plain = entries.replace("Magang", "\nMagang").replace("* ", "")
    assert outline(f"WORK\n{plain}\nEducation\nUiTM") == [("experience", 4), ("internship", 3), ("education", 1)]


def test_a_post_called_magang_behind_its_employer_opens_no_part():
    """Where the other posts stand behind theirs, too, with their dates below."""
    entries = "**PEARL COUNCIL** | Staf\nJan 2018 – June 2019\n- Filed\n**LAUT BANK** | Magang\nJan 2017 – May 2017\n- Filed"
    assert outline(f"# WORK\n{entries}\n# EDUCATION\nUiTM") == [("experience", 6), ("education", 1)]


def test_a_plain_word_below_an_employer_and_its_dates_opens_no_part():
    """It is what somebody was there; over dates of its own it is a heading."""
    held = "Pearl Council — Ipoh || Jan 2018 – May 2018\nMagang\nMengarsipkan surat masuk."
    assert outline(f"# WORK\n{held}\n# EDUCATION\nUiTM") == [("experience", 3), ("education", 1)]
    under = "Pearl Council || Jan 2018 – May 2018\nMagang\nClerk, Laut Bank || Jan 2017 – May 2017"
    assert outline(f"# WORK\n{under}\n# EDUCATION\nUiTM") == [("experience", 1), ("internship", 1), ("education", 1)]


def test_a_heading_stands_over_a_post_with_its_dates_below():
    """However alike the two are in a text without looks."""
    text = "Siti\n\nVolunteer Work\n\nVolunteer Teacher, Pearl Centre\nJan 2018 – Dec 2018\nTaught children."
    assert outline(text)[-1] == ("volunteering", 3)
