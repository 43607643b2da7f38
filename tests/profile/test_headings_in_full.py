"""Which lines are headings, and which only look like one: by words, type, numbering, column and page."""

import pytest

from screen.model import Document, Line, ReadStatus
from screen.profile import sections
from screen.profile.headings import Look, look_of
from typed_cv import document


def kinds(text):
    """The kinds of the sections of a small CV, each with the number of its lines."""
    return " ".join(f"{part.kind.value}:{len(part.lines)}" for part in sections.divide(document(text)))


def printed(*lines):
    """The same of lines in any type."""
    made = tuple(Line(text, **({"number": number} | style)) for number, (text, style) in enumerate(lines, 1))
    found = sections.divide(Document("cv.pdf", "0" * 64, "pdf", ReadStatus.READ, made))
    return " ".join(f"{part.kind.value}:{len(part.lines)}" for part in found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Somebody\n* Where I have worked\nclerk", "header:1 experience:1"),
        ("Somebody\nWhere I have worked\nclerk", "header:1 experience:1"),
        ("Somebody\n\nWhere I have worked\nclerk", "header:1 experience:1"),
        ("Somebody\n- Where I have worked\nclerk", "header:3"),
        ("Somebody\n* How I helped others\nclerk", "header:3"),
        ("Somebody\n* Worked\nclerk", "header:1 experience:1"),
        ("Somebody\n* What I have studied and where I worked\nx", "header:1 experience:1"),
        ("Somebody\n* Charity\nx", "header:3"),
        ("Somebody\n* My education and experience here\nx", "header:1 education:1"),
        ("Somebody\n* My education with experience here\nx", "header:1 education:1"),
        ("Somebody\n* Higher Education Experience\nx", "header:1 experience:1"),
        ("Somebody\n* Education and Experience\nx", "header:1 experience:1"),
        ("Somebody\n* Education / Experience\nx", "header:1 experience:1"),
        ("Somebody\n* Educational Experience\nx", "header:1 education:1"),
        ("Somebody\n* Experience in Education\nx", "header:1 experience:1"),
        ("Somebody\n* Internship Experience Abroad\nx", "header:1 experience:1"),
        ("Somebody\n* Industrial training and awards here\nx", "header:1 internship:1"),
        ("Somebody\n* Once upon a time they gave me my education\nx", "header:3"),
        ("Somebody\n* My education one two three four five six\nx", "header:3"),
        ("Somebody\n* My education one two three four five six seven\nx", "header:3"),
        ("Somebody\n* My education of 19\nx", "header:3"),
        ("Somebody\n* My education of 9\nx", "header:1 education:1"),
        ("Somebody\n* My education, bees, honey\nx", "header:3"),
        ("Somebody\n* My education, bees\nx", "header:1 education:1"),
        ("Somebody\n* 1. My education here\nx", "header:1 education:1"),
        ("Somebody\n* My education here || bees\nx", "header:3"),
        ("Somebody\nMy education here\nx", "header:3"),
        ("Somebody\n- # My education here\nx", "header:3"),
        ("Somebody\n# Work || 2018\nx", "header:3"),
        ("Somebody\n# Work || history\nx", "header:1 experience:1"),
        ("Somebody\nWork || history\nx", "header:1 experience:2"),
        ("Somebody\nWork experience 2018 – 2019\nx", "header:3"),
        ("Somebody\n# Work experience 2018 – 2019\nx", "header:3"),
        ("Somebody\nWORK EXPERIENCE 2018 – 2019\nx", "header:3"),
        ("Somebody\nEducation: BA\nx", "header:1 education:2"),
        ("Somebody\nEducation. BA\nx", "header:1 education:2"),
        ("Somebody\nEducation || BA\nx", "header:1 education:2"),
        ("Somebody\nEducation. ba\nx", "header:3"),
        ("Somebody\nSkills. Excel\nx", "header:1 skills:2"),
        ("Somebody\nSkills: 2018\nx", "header:3"),
        ("Somebody\nSkills: 2018 in\nx", "header:3"),
        ("Somebody\nSkills: 2018 for\nx", "header:1 skills:2"),
        ("Somebody\nStudy: BA\nx", "header:3"),
        ("Somebody\nIt: Excel\nx", "header:3"),
        ("Somebody\nPersonal: x\ny", "header:3"),
        ("Somebody\nPersonal || x\ny", "header:1 personal:2"),
        ("Somebody\n- Skills: Excel\nx", "header:3"),
        ("# A\nEXPERIENCE\nclerk\nSKILLS\nx", "header:1 experience:1 skills:1"),
        ("1. Education\nBA\n2. Work\nclerk\n3. Bees\nhive", "education:1 experience:3"),
        ("1. Education\nBA\n2. Work\nclerk\n3. Skills\nx\n4. BEES\nhive", "education:1 experience:1 skills:3"),
        ("1. EDUCATION\nBA\n2. WORK\nclerk\n3. SKILLS\nx\n4. BEES\nhive", "education:1 experience:1 skills:1 other:1"),
        ("1. EDUCATION\nBA\n2. WORK\nclerk\nSKILLS\nx\n4. BEES\nhive", "education:1 experience:1 skills:3"),
        ("1. EDUCATION\nBA\n2. WORK\nclerk\n3. SKILLS\nx\nBEES\nhive", "education:1 experience:1 skills:3"),
        ("A. EDUCATION\nBA\nB. WORK\nclerk\nC. SKILLS\nx\nD. BEES\nhive", "education:1 experience:1 skills:1 other:1"),
        ("I. EDUCATION\nBA\nII. WORK\nclerk\nIII. SKILLS\nx\nIV) BEES\nhive", "education:1 experience:1 skills:1 other:1"),
        ("# Education\nBA\n# Skills\nx\n# Awards\ny\nActivities\nz", "education:1 skills:1 awards:3"),
        ("# Education\nBA\n# Skills\nx\nActivities\nz", "education:1 skills:1 activities:1"),
        ("# Education\nBA\n# Skills\nx\n# Awards\ny\nPersonal details\nz", "education:1 skills:1 awards:1 personal:1"),
        ("# Education\nBA\n# Skills\nx\n# Awards\ny\n* Activities\nz", "education:1 skills:1 awards:1 activities:1"),
        ("# Experience\nclerk\n# Education\nBA\n* Intern (industrial training)\n2018 – 2019\nx", "experience:1 education:4"),
        ("# Experience\nclerk\n# Education\nBA\n* Industrial training\n2018 – 2019\nx", "experience:1 education:4"),
        ("# Experience\nclerk\n# Education\nBA\n2018 – 2019\n* Industrial training\nx", "experience:1 education:4"),
        ("# Experience\nclerk\n# Education\nBA\n* Training\n2018 – 2019\nx", "experience:1 education:4"),
        ("# Experience\nclerk\n# Education\nBA\n2018 – 2019\n* Training\nx", "experience:1 education:4"),
        ("# Experience\nclerk\n# Education\nBA\n* Training\nx in 2018\ny", "experience:1 education:1 training:2"),
        ("# Experience\nclerk\n* Training\n2018 – 2019\nx", "experience:1 training:2"),
        ("* Training\n2018 – 2019\n# Experience\nclerk\n# Education\nBA", "header:2 experience:1 education:1"),
        ("# Experience\nclerk\n* Industrial training\n2018 – 2019\nx", "experience:1 internship:2"),
        ("2018 – 2019\n* Training\n# Experience\nclerk\n# Education\nBA", "header:2 experience:1 education:1"),
        ("# Experience\nclerk\n# Education\nBA\n* Volunteer teacher\nx", "experience:1 education:3"),
        ("# Experience\nclerk\n# Education\nBA\n* Volunteering\nx", "experience:1 education:1 volunteering:1"),
        ("# Work\n# Professional\nclerk\n2011 - 2012\nx", "experience:0 experience:3"),
        ("# Work\nclerk\nPROFESSIONAL\ncook\n2011 - 2012", "experience:1 experience:2"),
        ("# Work\nclerk\nProfessional\ncook\n2011 - 2012", "experience:4"),
        ("# Work\nclerk\n- PROFESSIONAL\ncook\n2011 - 2012", "experience:4"),
        ("# Work\nclerk\nBEES\ncook\n2011 - 2012", "experience:4"),
        ("# Skills\n# Professional\nExcel", "skills:0 other:1"),
        ("# Education\nBA\n# Diploma in Bees\nx", "education:3"),
        ("# Work\nclerk\n# Bees || honey\nhive", "experience:3"),
        ("# Work\nBA\n# Diploma in Bees\nx", "experience:1 other:1"),
        ("# Education\nBA\n# Bees\nx\n# Skills: Excel\ny", "education:1 other:1 skills:2"),
        ("# Skills\nx\nSkills: Excel\ny", "skills:3"),
        ("Education / Work\nx", "experience:1"),
        ("E D U C A T I O N\nBA", "education:1"),
        ("E D U\nBA", "header:2"),
        ("P E N D I D I K A N / E D U C A T I O N\nBA", "education:1"),
        ("EDUCATION (2018)\nBA", "education:1"),
        ("* Education\nBA\n* Bees\nhive", "education:3"),
        ("Education\nBA\n\nSkills\nx\n\nAwards\ny\n\nBees\nhive", "education:1 skills:1 awards:3"),
        ("* Education\nBA\n\n* Skills\nx\n* Awards\ny\n* Bees\nhive", "education:1 skills:1 awards:1 other:1"),
        ("WORK\n\nClerk\n\nPEARL MART\n\nx\n\nEDUCATION\n\nSKILLS", "experience:1 other:1 education:0 skills:0"),
        ("WORK\n\nClerk\n\nPEARL MART –\n\nx\n\nEDUCATION\n\nSKILLS", "experience:3 education:0 skills:0"),
        ("WORK\n\nClerk\n\nPEARL MART,\n\nx\n\nEDUCATION\n\nSKILLS", "experience:3 education:0 skills:0"),
        ("Somebody\nSkills - Excel\nx", "header:1 skills:2"),
        ("Somebody\nInterests — tea\nx", "header:1 interests:2"),
        ("Somebody\nAwards – tea\nx", "header:1 awards:1"),
        ("Somebody\nLanguages -Tamil\nx", "header:3"),
        ("Somebody\nLanguages || x – Tamil\nx", "header:1 languages:2"),
        ("Somebody\n- Languages – English, Tamil\nx", "header:3"),
        ("Somebody\n* Giving time\nx", "header:1 volunteering:1"),
        ("Somebody\n* Giving time and work\nx", "header:1 experience:1"),
        ("Somebody\n* Kerja sukarela dan kerja\nx", "header:1 experience:1"),
        ("Somebody\n* Work outside class\nx", "header:1 activities:1"),
        ("Somebody\n* Outside lectures and work\nx", "header:1 experience:1"),
        ("Somebody\n* Diploma and education here\nx", "header:3"),
        ("Somebody\n* My diploma and education\nx", "header:1 education:1"),
        ("Somebody\nEDUCATION || 2018 – 2019\nx", "header:1 education:2"),
        ("Somebody\nEDUCATION: 2018 – 2019\nx", "header:3"),
        ("Somebody\nSKILLS || 2018 – 2019\nx", "header:3"),
        ("Somebody\nAwards. Bees\nx", "header:1 awards:2"),
        ("Somebody\nAward. Bees\nx", "header:3"),
        ("", ""),
        ("# Somebody\nx", "header:2"),
    ],
)
def test_a_heading_is_told_from_what_looks_like_one(text, found):
    """Known words, a look that the known headings share, numbering; no label of a value, no title of an entry."""
    assert kinds(text) == found


def test_dates_on_another_page_make_no_title_of_a_bold_heading():
    """They belong to what stands there."""
    known = (("Experience", {"heading": 1}), ("clerk", {}), ("Education", {"heading": 1}), ("BA", {}))
    bold, dated = ("Training", {"bold": True}), "2018 – 2019"
    assert printed(*known, bold, (dated, {})) == "experience:1 education:3"
    assert printed(*known, bold, (dated, {"page": 2})) == "experience:1 education:1 training:1"
    assert printed(*known, bold) == "experience:1 education:1 training:0"


def test_each_column_has_headings_of_its_own_kind():
    """A plain word is a label only where the other headings of its own column stand out."""
    known = [(text, {"heading": 1}) for text in ("Experience", "Education", "Awards")]
    assert printed(*known, ("Skills", {}), ("x", {})) == "experience:0 education:0 awards:2"
    assert printed(*known, ("Skills", {"column": 1}), ("x", {"column": 1})) == "experience:0 education:0 awards:0 skills:1"
    bold = ("Training", {"bold": True, "column": 1}), ("2018 – 2019", {"column": 1})
    assert printed(*known[:2], *bold) == "experience:0 education:0 training:1"


@pytest.mark.parametrize(("size", "kinds_found"), [(11.2, "education:3"), (11.3, "education:1 other:1")])
def test_a_heading_is_larger_than_the_text_by_an_eighth(size, kinds_found):
    """The text is what most letters are set in."""
    text = ("plain text of a CV", {"size": 10.0})
    assert printed(("Education", {"size": size}), text, ("Bees", {"size": size}), text) == kinds_found


@pytest.mark.parametrize(
    ("heading", "gap", "below", "found"),
    [
        ("Education", 0.9, {}, "header:1 education:1"),
        ("Education", 0.8, {}, "header:3"),
        ("Education", 0.9, {"bullet": True}, "header:3"),
        ("Skills", 0.9, {}, "header:3"),
    ],
)
def test_a_lone_heading_of_work_or_studies_may_have_the_sign_of_a_list(heading, gap, below, found):
    """Below a blank line, where no list goes on."""
    assert printed(("Somebody", {}), (heading, {"bullet": True, "gap": gap}), ("x", below)) == found


@pytest.mark.parametrize(
    ("above", "style", "finishes"),
    [
        ("Bachelor of Planning with", {}, True),
        ("Bachelor of Planning with", {"size": 12.0}, False),
        ("Bachelor of Planning with", {"column": 1}, False),
        ("Bachelor of Planning", {}, False),
        ("Sarjana Muda Perancangan dengan", {}, True),
        ("Wardens &", {}, True),
        ("Planning with\t2016 – 2020", {}, True),
        ("Planning with\tClerk", {}, False),
        ("Planning with\t2016 – 2020\tClerk", {}, False),
    ],
)
def test_a_known_word_that_finishes_the_line_above_is_no_heading(above, style, finishes):
    """In the same column and size; dates alone may stand beside that line."""
    bold = {"bold": True, "size": 11.0}
    cv = printed(("EDUCATION", bold), (above, bold), ("Honours", bold | style), ("Universiti Laut", {"size": 10.0}))
    assert cv == ("education:3" if finishes else "education:1 awards:1")


@pytest.mark.parametrize(
    ("size", "style", "begins"), [(14.1, {}, True), (14.0, {}, False), (14.1, {"column": 0}, False), (14.1, {"page": 2}, False)]
)
def test_a_name_in_large_type_begins_the_head_again(size, style, begins):
    """Larger than the text by two fifths, at the top of a later column of the first page."""
    place = {"column": 1} | style
    text = {"size": 10.0}
    cv = printed(
        ("WORK", text | {"bold": True}), ("Clerk", text), ("Mei Lim", {"size": size} | place), ("Final year", text | place)
    )
    assert cv == ("experience:1 header:2" if begins else "experience:3")


@pytest.mark.parametrize(
    ("texts", "opens"),
    [
        (["TRAINING EXECUTIVE", "Pearl Bank", "a", "2018 – 2019"], False),
        (["TRAINING EXECUTIVE", "Pearl Bank", "a", "2018 – 2019 and 2020"], False),
        (["TRAINING EXECUTIVE", "Pearl Bank", "a", "b", "2018 – 2019"], True),
        (["TRAINING EXECUTIVE", "Pearl Bank", "2018"], True),
        (["VOLUNTEER COORDINATOR", "Pearl Bank", "2018 – 2019"], True),
        (["2018 – 2019", "VOLUNTEER COORDINATOR", "Pearl Bank"], False),
        (["2018 – 2019, UiTM", "VOLUNTEER COORDINATOR", "Pearl Bank"], True),
        (["2018 – 2019", "INDUSTRIAL TRAINING", "Pearl Bank"], False),
        (["2018 – 2019", "INDUSTRIAL TRAINING", "Laut Department Miri, Pearl Division"], False),
        (["2018 – 2019, UiTM", "INDUSTRIAL TRAINING", "Pearl Bank"], True),
        (["2018", "INDUSTRIAL TRAINING", "Pearl Bank"], True),
        (["2018 – 2019", "INDUSTRIAL TRAINING", "Pearl Bank 2019"], True),
        (["2018 – 2019", "INDUSTRIAL TRAINING", "good things", "Pearl Bank"], True),
        (["2018 – 2019", "INDUSTRIAL TRAINING"], True),
        (["2018 – 2019", "SKILLS", "Pearl Bank"], True),
    ],
)
def test_a_post_or_training_with_its_dates_opens_no_part(texts, opens):
    """A post with a range in the three lines below, or alone above it; a training below one and over its employer."""
    lines = [(text, {"bold": text.isupper()}) for text in texts]
    known = ("WORK", {"bold": True}), ("EDUCATION", {"bold": True}), ("UiTM", {})
    parts = printed(*known, *lines).split()
    assert len(parts) == (3 if opens else 2)


@pytest.mark.parametrize(("gap", "opens"), [(0.2, False), (0.3, True)])
def test_a_training_stands_no_further_from_its_dates_than_they_from_the_text(gap, opens):
    """White space above it parts it from them."""
    known = ("WORK", {"bold": True}), ("EDUCATION", {"bold": True}), ("UiTM", {})
    training = ("INDUSTRIAL TRAINING", {"bold": True, "gap": gap}), ("Pearl Bank", {})
    parts = printed(*known, ("2018 – 2019", {"gap": 0.2}), *training).split()
    assert len(parts) == (3 if opens else 2)


@pytest.mark.parametrize(
    ("text", "size", "look"),
    [
        ("Bee", 10.0, Look(level=0, size=0.0, bold=False, capitals=False, larger=False)),
        ("Bee", 12.1, Look(level=0, size=12.0, bold=False, capitals=False, larger=True)),
        ("BEE", 10.0, Look(level=0, size=0.0, bold=False, capitals=True, larger=False)),
        ("BE", 10.0, Look(level=0, size=0.0, bold=False, capitals=False, larger=False)),
        ("WORK (latest first)", 10.0, Look(level=0, size=0.0, bold=False, capitals=True, larger=False)),
        ("BEES (latest first)", 10.0, Look(level=0, size=0.0, bold=False, capitals=False, larger=False)),
    ],
)
def test_a_line_looks_like_others_of_its_type_and_case(text, size, look):
    """Of a size to half a point where that is larger than the text; in capitals from three letters on."""
    assert look_of(Line(text, size=size), 10.0) == look


def test_the_heads_of_a_column_of_dates_and_of_what_was_reached_head_no_awards():
    """Below a heading on studies they stand over these; a column of studies beside dates heads a part."""
    row = {"bold": True, "size": 11.0}
    rows = (("2012\tIJAZAH SARJANA MUDA", {"size": 11.0}), ("2008\tSTPM", {"size": 11.0}))
    assert printed(("KELULUSAN AKADEMIK", {"heading": 1}), ("TAHUN\tPENCAPAIAN", row), *rows) == "education:3"
    assert printed(("Somebody", {"size": 11.0}), ("TAHUN\tPENDIDIKAN", row), *rows) == "header:1 education:2"


@pytest.mark.parametrize(("text", "opens"), [("(GOOD AVERAGE)", False), ("(C) ODDS AND ENDS", True)])
def test_brackets_are_no_heading(text, opens):
    """However large a scanner takes their letters for; a letter in them may count headings."""
    large = {"size": 12.0}
    known = (
        ("WORK", large),
        ("Clerk", {"size": 10.0}),
        ("SKILLS", large),
        ("Typing, cooking, and more things of that kind", {"size": 10.0}),
    )
    assert len(printed(*known, (text, large), ("Cooking", {"size": 10.0})).split()) == (3 if opens else 2)


@pytest.mark.parametrize(("gap", "begins"), [(0.34, False), (0.35, True)])
def test_white_space_above_bold_type_makes_the_sign_before_it_an_ornament(gap, begins):
    """Of about a third of a line; less stands between the items of a list."""
    item = ("My education so far", {"bold": True, "bullet": True, "gap": gap})
    assert printed(("Somebody", {}), item, ("BA", {})) == ("header:1 education:1" if begins else "header:3")


@pytest.mark.parametrize(("size", "body"), [(12.0, 0.0), (0.0, 10.0), (11.2, 10.0)])
def test_no_line_is_large_where_sizes_are_unknown_or_alike(size, body):
    """A size of nought is unknown."""
    assert look_of(Line("Bee", size=size), body) == Look(level=0, size=0.0, bold=False, capitals=False, larger=False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Training (industrial)", "internship"),
        ("Latihan (industri)", "internship"),
        ("Skills (language)", "languages"),
        ("Training (2018)", "training"),
        ("Education (Pearl)", "education"),
    ],
)
def test_brackets_behind_a_heading_may_narrow_it(text, kind):
    """Where its words and theirs are a heading together, in either order; other brackets are a remark."""
    assert kinds(f"Somebody\n# {text}\nx") == f"header:1 {kind}:1"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("CO-CURRICULUM ACTIVITIES", "activities"),
        ("MISCELLANEOUS ACTIVITIES", "activities"),
        ("TEACHING PRACTICUM", "internship"),
        ("SUMBANGAN MASYARAKAT", "volunteering"),
    ],
)
def test_a_telling_word_counts_with_all_its_letters(text, kind):
    """Not with those alone that its other forms share; what was given to the community is voluntary work."""
    assert kinds(f"Somebody\n{text}\nx") == f"header:1 {kind}:1"


BOLD = {"bold": True}


@pytest.mark.parametrize(
    ("dated", "post", "below", "opens"),
    [
        ("May 2018 – June 2019", "Clerk at sea", "Laut Travel", False),
        ("May 2018 – June 2019", "Laut at sea", "Laut Travel", True),
        ("Teller, May 2018 – June 2019", "Clerk at sea", "Laut Travel", True),
        ("May 2018 – June 2019", "Clerk at sea", "went out with the boats", True),
    ],
)
def test_a_post_between_its_dates_and_a_name_is_no_heading(dated, post, below, opens):
    """Though it looks like the headings; without the word for a post, or above mere text, it may be one."""
    heads = [(head, BOLD) for head in ("Skills", "Languages", "Experience")]
    found = printed(*heads, (dated, {}), (post, BOLD), (below, {}))
    assert found == "skills:0 languages:0 experience:" + ("1 other:1" if opens else "3")


def test_a_heading_may_name_an_internship_and_its_employer():
    """It is a post of a part on work, and heads a part of its own elsewhere; the same in two languages is a mere heading."""
    post = "# Internship – Pearl Council\nMay 2018 – June 2018"
    assert kinds(f"Somebody\n# Work\n{post}") == "header:1 experience:2"
    assert kinds(f"Somebody\n# Skills\nExcel\n{post}") == "header:1 skills:1 internship:2"
    assert kinds("Somebody\n# Internship – Latihan Industri\nPearl Council") == "header:1 internship:1"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Working tools", "skills"),
        ("Skills learned at school", "skills"),
        ("Skills and work", "experience"),
        ("Civic life", "volunteering"),
        ("After hours", "activities"),
        ("My path so far", "other"),
    ],
)
def test_tools_for_work_are_skills(text, kind):
    """Whatever they are for, unless a word joins both; what is done after work is an activity."""
    assert kinds(f"Somebody\n# {text}\nx") == f"header:1 {kind}:1"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("* Awards *\nx", "header:1 awards:1"),
        ("★ Awards ★\nx", "header:1 awards:1"),
        ("5.0 Soft skills and software\nx", "header:1 skills:1"),
        ("Aktiviti Ko-kurikulum & Kepimpinan:\nx", "header:1 activities:1"),
        ("PERSEKOLAHAN DAN PENGAJIAN TINGGI\nx", "header:1 education:1"),
        ("TERTIARY & SECONDARY EDUCATION\nx", "header:1 education:1"),
    ],
)
def test_signs_and_numbers_around_a_heading_are_no_part_of_it(text, found):
    """The same sign on either side makes no list of it; and people join the words of headings as they like."""
    assert kinds(f"Somebody\n\n{text}") == found
