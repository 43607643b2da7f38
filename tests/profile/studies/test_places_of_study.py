"""Where a place of study stands beside its degree, and whose it is when several courses share it."""

import pytest

from screen.profile.studies.field_codes import isced_f
from typed_cv import studied


def courses(*lines):
    """Level, place and end of every course of those lines."""
    found = studied("\n".join(("EDUCATION", *lines)))
    return [(e.level.value, e.institution, e.period.end_text) for e in found]


@pytest.mark.parametrize(
    ("line", "course"),
    [
        ("Sarjana Muda Undang-undang (UKM, 2012-2016)", ("bachelor", "UKM", "2016")),
        ("SPM (SMK Tan C.M. Laut, 2010)", ("secondary", "SMK Tan C.M. Laut", "2010")),
        ("Matrikulasi (Kolej Matrikulasi Laut, 2010)", ("pre-university", "Kolej Matrikulasi Laut", "2010")),
        ("M.Tech (Planning) -- Pearl University -- 2014-2016", ("master", "Pearl University", "2016")),
        ("MSc Law, UKM (in view, thesis submission 2021)", ("master", "UKM", "2021")),
        ("Paket C setara SMA, PKBM Laut, 2010", ("secondary", "PKBM Laut", "2010")),
        ("CFA Level II, CFA Institute, 2018", ("professional", "CFA Institute", "2018")),
        ("Enrolled as Advocate, Bar Council of Pearl, 2013", ("professional", "Bar Council of Pearl", "2013")),
        ("Licensed Planner, Pearl Regulation Commission, 2016", ("professional", "Pearl Regulation Commission", "2016")),
        ("XYZU (2016-2019): BSc in Law", ("bachelor", "XYZU", "2019")),
        ("Exec. Diploma in Office Work 2014 XYZced", ("diploma", "XYZced", "2014")),
        ("Diploma in Office Work, MARA, 2014", ("diploma", "", "2014")),
        ("- went to Pearl Malaysia (Miri) for Bachelor of Laws, 2014", ("bachelor", "Pearl Malaysia (Miri)", "2014")),
        ("Saya lulusan S1 Hukum Universitas Laut tahun 2018.", ("bachelor", "Universitas Laut", "2018")),
        ("I did Form 6 at SMK Laut and got my STPM in 2017.", ("pre-university", "SMK Laut", "2017")),
        ("I read Law at Pearl University, finishing in 2018.", ("bachelor", "Pearl University", "2018")),
        ("After school I took a BA in Law at Pearl University in 2018.", ("bachelor", "Pearl University", "2018")),
        ("BSc in Physics from PLTU Laut with 68% in 2018.", ("bachelor", "PLTU Laut", "2018")),
        ("St. Anna Laut - STPM, 2018", ("pre-university", "St. Anna Laut", "2018")),
        ("Pure Science - STPM, 2018", ("pre-university", "", "2018")),
        ("Matric (Science), BISE Laut, 2018", ("secondary", "BISE Laut", "2018")),
        ("Matric Science, Laut Board, 2018", ("secondary", "Laut Board", "2018")),
        ("Matric (Science), Kolej Matrikulasi Laut, 2018", ("pre-university", "Kolej Matrikulasi Laut", "2018")),
        ("BA Law – Faculty of Law – Pearl University, 2014", ("bachelor", "Pearl University", "2014")),
        ("Pearl University / Bachelor of Law, 2014", ("bachelor", "Pearl University", "2014")),
        ("SMK Laut Biru / STPM, 2014", ("pre-university", "SMK Laut Biru", "2014")),
        ("Diploma / Bachelor of Law, Pearl University, 2014", ("bachelor", "Pearl University", "2014")),
        ("BA Law, Faculty of Law, 2014", ("bachelor", "Faculty of Law", "2014")),
        ("BA (Turkish programme), Pearl Üniversitesi, 2014", ("bachelor", "Pearl Üniversitesi", "2014")),
    ],
)
def test_a_place_stands_on_the_line_of_its_degree(line, course):
    """In brackets, behind dashes, before the degree, by its letters; the body that certifies; the university of a faculty."""
    assert courses(line) == [course]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Pearl College", "Harbour University Foundation Year, 2015"), [("pre-university", "Pearl College", "2015")]),
        (("BA Law, 2018", "School of Law", "Pearl University"), [("bachelor", "Pearl University", "2018")]),
        (("Pearl University", "BA Law, 2018", "Treasurer, Student Association"), [("bachelor", "Pearl University", "2018")]),
        (("BA Law, 2018", "Xyzzy Quux Camp, 2010"), [("bachelor", "", "2018")]),
        (("BA Law, 2018", "Scholarship: Xyzzy Quux"), [("bachelor", "", "2018")]),
        (("Pearl University, 2010-2014", "BA Law", "Dean's List 2012"), [("bachelor", "Pearl University", "2014")]),
        (("- Pearl University, 2010-2014", "- BA Law", "- Dean's List 2012"), [("bachelor", "Pearl University", "2014")]),
        (("- Pearl University", "- BA Law", "- 2010 - 2014", "- Dean's List 2012"), [("bachelor", "Pearl University", "2014")]),
        (("[2014-2016] Pearl University, BA Law",), [("bachelor", "Pearl University", "2016")]),
        (("★ Pearl University ★", "BA Law, 2018"), [("bachelor", "Pearl University", "2018")]),
        (("• Pearl University", "– BA Law", "2018"), [("bachelor", "Pearl University", "2018")]),
        (
            ("- Pearl University", "- BA Law", "- Class of 2018", "- SMK Laut", "- STPM 2014"),
            [("bachelor", "Pearl University", "2018"), ("pre-university", "SMK Laut", "2014")],
        ),
        (
            ("USM:", "- Ijazah Sarjana (2014)", "- Sarjana Muda (2008)", "- Diploma (2005)", "- SPM (2001)"),
            [("master", "USM", "2014"), ("bachelor", "USM", "2008"), ("diploma", "USM", "2005"), ("secondary", "", "2001")],
        ),
        (("B-Tech", "LAUT TECHNICAL UNIVERSITY", "2014"), [("bachelor", "LAUT TECHNICAL UNIVERSITY", "2014")]),
        (("BE in Law", "Laut engineering college"), [("bachelor", "Laut engineering college", None)]),
        (("BSc Law", "Army institute of law - Laut Biru", "2014"), [("bachelor", "Army institute of law", "2014")]),
        (("BSc Law", "Graduated from a local college", "2014"), [("bachelor", "", "2014")]),
        (("PGDM in Law", "XYZC - Laut Biru", "2014"), [("diploma", "XYZC", "2014")]),
        (("PGDM in Law", "ABCDEFGH - Laut Biru", "2014"), [("diploma", "ABCDEFGH", "2014")]),
        (("PGDM in Law", "ABCDEFGHI - Laut Biru", "2014"), [("diploma", "Laut Biru", "2014")]),
        (("PGDM in Law", "Xyzzy - Laut Biru", "2014"), [("diploma", "Laut Biru", "2014")]),
        (("STPM", "XYZC - Laut Biru", "2014"), [("pre-university", "Laut Biru", "2014")]),
        (("SMK Laut", "Tahun 2013 hingga 2014", "SPM"), [("secondary", "SMK Laut", "2014")]),
        (("SMK Laut", "Period: from 2013 to 2014", "SPM"), [("secondary", "SMK Laut", "2014")]),
        (("Diploma in Law", "JOHOR", "2014"), [("diploma", "", "2014")]),
        (("BA Law", "M. V. G. Laut College", "2014"), [("bachelor", "M. V. G. Laut College", "2014")]),
        (("UEC certificate", "(UEC)", "Laut High School", "2014"), [("pre-university", "Laut High School", "2014")]),
        (("MA Law", "Erasmus University Rotterdam", "2014"), [("master", "Erasmus University Rotterdam", "2014")]),
        (("Diploma Pascasiswazah Pendidikan", "IPG Laut", "2014"), [("professional", "IPG Laut", "2014")]),
        (("Laut Junior College", "2014"), [("pre-university", "Laut Junior College", "2014")]),
        (("B.Com", "", "LAUT COLLEGE (LC)", "", "SKILLS", "Excel"), [("bachelor", "LAUT COLLEGE (LC)", None)]),
        (
            ("SPM 2011 & STAM 2012", "Maahad Laut"),
            [("secondary", "Maahad Laut", "2011"), ("pre-university", "Maahad Laut", "2012")],
        ),
        (
            ("SPM 2011 & Asasi 2012", "Universiti Laut"),
            [("secondary", "", "2011"), ("pre-university", "Universiti Laut", "2012")],
        ),
    ],
)
def test_a_place_stands_on_a_line_of_its_own(lines, found):
    """Above or below its degrees; no university gives certificates of schools, no society or prize a degree or its dates."""
    assert courses(*lines) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "UTAR Laut - Foundation in Arts (2013), then Bachelor of Guidance & Counselling (graduated 2016)",
            [("pre-university", "UTAR Laut", "2013"), ("bachelor", "UTAR Laut", "2016")],
        ),
        (
            "A Levels at Pearl College (2010) and LLB at Laut University (2014)",
            [("pre-university", "Pearl College", "2010"), ("bachelor", "Laut University", "2014")],
        ),
        (
            "I attended evening talks at Pearl College while working. I hold an LLB from Laut University (2012).",
            [("bachelor", "Laut University", "2012")],
        ),
        (
            "LSE, MSc Law, 2015. King's College Pearl, BA History, 2014.",
            [("master", "LSE", "2015"), ("bachelor", "King's College Pearl", "2014")],
        ),
        (
            "LLB, Universiti Laut, 2014; STPM, SMK Dato' Laut, 2010; SPM, SMK Dato' Laut, 2008",
            [
                ("bachelor", "Universiti Laut", "2014"),
                ("pre-university", "SMK Dato' Laut", "2010"),
                ("secondary", "SMK Dato' Laut", "2008"),
            ],
        ),
        (
            "I graduated from Laut University in 2017 with a Bachelor of Law. Earlier I was at Kolej Matrikulasi Laut in 2013.",
            [("bachelor", "Laut University", "2017"), ("pre-university", "Kolej Matrikulasi Laut", "2013")],
        ),
        (
            "I graduated from Laut University in 2017 with a Bachelor of Laws. After that I taught at SMK Laut until 2018.",
            [("bachelor", "Laut University", "2017")],
        ),
    ],
)
def test_one_line_tells_several_courses_with_their_places(line, found):
    """Whoever was at a school by then has studied there; whoever taught has not."""
    assert courses(line) == found


@pytest.mark.parametrize(
    ("text", "code"),
    [("Kota Bharu", ""), ("BA, Bandar Laut", ""), ("Perencanaan Wilayah dan Kota", "0731"), ("Kota dan Wilayah", "0731")],
)
def test_a_town_that_is_called_by_the_word_for_one_is_no_field(text, code):
    """The words for a town name a field among those of planning alone."""
    assert isced_f(text) == code


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Matrikulasi Kelantan, 2017-2018",), [("pre-university", "Matrikulasi Kelantan", "2018")]),
        (("Matrikulasi (Akaun), 2017",), [("pre-university", "", "2017")]),
        (("SBP Integrasi Laut, SPM 2010",), [("secondary", "SBP Integrasi Laut", "2010")]),
        (("HSC, Govt. Hr. Sec. School, 2009",), [("pre-university", "Govt. Hr. Sec. School", "2009")]),
        (
            ("Sijil Kolej Komuniti (Landskap) – Kolej Komuniti Laut – 2014",),
            [("certificate", "Kolej Komuniti Laut", "2014")],
        ),
        (("Pearl University → Bachelor of Laws → 2016",), [("bachelor", "Pearl University", "2016")]),
        (("School: SMK Laut", "From: 2009   To: 2010", "Exam: SPM (7A)"), [("secondary", "SMK Laut", "2010")]),
        (
            ("diploma in law, uitm shah alam, 2012", "degree in law, pearl university, 2015"),
            [("diploma", "uitm shah alam", "2012"), ("bachelor", "pearl university", "2015")],
        ),
        (
            ("Nama IPT : Pearl University", "Kursus : Sarjana Muda Undang-undang", "Tahun : 2012 - 2016"),
            [("bachelor", "Pearl University", "2016")],
        ),
        (
            (
                "I went to SMK Laut (SPM 2006), then Kolej Matrikulasi Laut (2007-2008), "
                "and after that UKM, where I did a BSc in Law in 2011.",
            ),
            [
                ("secondary", "SMK Laut", "2006"),
                ("pre-university", "Kolej Matrikulasi Laut", "2008"),
                ("bachelor", "UKM", "2011"),
            ],
        ),
        (
            ("Kolej Matrikulasi Laut", "2009 - 2010", "SPM: 7A", "SMK Biru", "2005 - 2008"),
            [("pre-university", "Kolej Matrikulasi Laut", "2010"), ("secondary", "SMK Biru", "2008")],
        ),
    ],
)
def test_places_are_found_as_they_are_typed_in_the_region(lines, expected):
    """Short names, small letters, arrows, forms and sentences."""
    assert courses(*lines) == expected


@pytest.mark.parametrize(
    ("below", "first"),
    [
        ("SMK Laut Biru", "SMK Laut Biru"),
        ("Harbour School", "Harbour School"),
        ("Kolej Matrikulasi Laut", ""),
        ("Pearl University", ""),
    ],
)
def test_certificates_on_one_line_share_the_school_below(below, first):
    """A college of one of them, or a university, is that of the last one alone."""
    assert courses("SPM 2001 & STPM 2003", below) == [("secondary", first, "2001"), ("pre-university", below, "2003")]
    before = courses("Harbour University", "BA Law, 2009", "SPM 2001 & STPM 2003", below)
    assert before[1:] == [("secondary", first, "2001"), ("pre-university", below, "2003")]


def test_degrees_on_one_line_share_the_place_behind_the_last_one():
    """Those of another line do not."""
    line = "Diploma in Law (2010), Bachelor of Laws (2012), Master of Laws (2015), Pearl University"
    assert courses("Bachelor of Arts (2009), Harbour University", line) == [
        ("bachelor", "Harbour University", "2009"),
        ("diploma", "Pearl University", "2010"),
        ("bachelor", "Pearl University", "2012"),
        ("master", "Pearl University", "2015"),
    ]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("SMK Laut", "From: 2009 To: 2010", "SPM"), [("secondary", "SMK Laut", "2010")]),
        (("SMK Laut", "From: 2009 To: 2010", "SPM 2010"), [("secondary", "SMK Laut", "2010")]),
        (("SMK Laut", "From: 2009 To: 2010", "SPM 2011"), [("secondary", "SMK Laut", "2010"), ("secondary", "", "2011")]),
        (("SMK Laut", "2009 – 2010 in Ipoh", "SPM"), [("secondary", "SMK Laut", "2010"), ("secondary", "", None)]),
        (("SMK Laut", "From year to year", "SPM"), [("secondary", "SMK Laut", None), ("secondary", "", None)]),
    ],
)
def test_a_school_above_its_dates_has_the_certificate_below_them(lines, found):
    """Nothing but dates, and words that lead to them, stands between the two, and the certificate is of no other year."""
    assert courses(*lines) == found


@pytest.mark.parametrize(
    ("lines", "evidence"),
    [
        (
            ("- Pearl University", "- BSc in Law, 2015", "- CGPA 3.5", "- Harbour College", "- Diploma in Law, 2012"),
            [[2, 3, 4], [5, 6]],
        ),
        (("- BSc in Law, 2015", "- Pearl University", "- Diploma in Law, 2012", "- Harbour College"), [[2, 3], [4, 5]]),
    ],
)
def test_items_of_a_list_belong_to_one_course_from_its_place_on(lines, evidence):
    """Or from its degree on, where the list begins with one; results stay below."""
    found = studied("\n".join(("EDUCATION", *lines)))
    assert [[span.line for span in course.evidence] for course in found] == evidence


@pytest.mark.parametrize(
    "line",
    [
        "Projek sarjana muda: mesin parut",
        "Kertas projek ijazah: mesin parut",
        "Tugas akhir S1: mesin parut",
        "Master's project: graters",
        "Diploma project – graters",
    ],
)
def test_the_work_at_the_end_of_a_course_is_no_course_of_its_own(line):
    """Though it is named after the degree."""
    assert courses("Bachelor of Laws, Pearl University, 2014", line) == [("bachelor", "Pearl University", "2014")]


def test_a_degree_in_projects_is_no_work_at_the_end_of_one():
    """What is led to is the field."""
    found = courses("Bachelor of Laws, Pearl University, 2014", "Master Project Management, Pearl University, 2016")
    assert found[1:] == [("master", "Pearl University", "2016")]


def test_what_was_read_outside_a_university_or_about_a_field_is_no_degree():
    """The subject stands right before a university."""
    assert courses("I read papers on law at Pearl University in 2018.") == []
    assert courses("I read law reports at Pearl Library in 2018.") == []
    assert courses("I helped children read English at Pearl University in 2018.") == []


def test_a_wish_below_a_certificate_names_no_place():
    """The school stands above."""
    lines = ("SMK Laut, 2015 - 2019", "SPM 2019", "Next year plan to take a diploma in UiTM")
    assert [place for _, place, _ in courses(*lines)] == ["SMK Laut"]


def test_a_board_of_examiners_is_the_place_only_where_no_school_is_named():
    """Nor is it a field."""
    row = "HSC (Laut State Board)\tPearl College, Miri\t2014"
    assert [(e.institution, e.field) for e in studied(f"EDUCATION\n{row}")] == [("Pearl College, Miri", "")]
    assert courses("HSC, Laut State Board, 2014") == [("pre-university", "Laut State Board", "2014")]
    assert [e.field for e in studied("EDUCATION\nCertificate in Board Governance, UM, 2014")] == ["Board Governance"]


@pytest.mark.parametrize("course", ["Preparatory Course for Bachelor of Teaching", "Preparation Year for a Degree in Law"])
def test_what_prepares_for_a_degree_is_before_the_university(course):
    """It is no degree."""
    assert courses(f"{course}, Kolej Laut, 2009") == [("pre-university", "Kolej Laut", "2009")]


@pytest.mark.parametrize("marks", ["7A 2B", "8A", "4A 3B 2C"])
def test_the_marks_of_a_certificate_are_no_field(marks):
    """A field in capitals is one."""
    assert [e.field for e in studied(f"EDUCATION\nSPM {marks}, SMK Laut, 2011")] == [""]
    assert [e.field for e in studied("EDUCATION\nCertificate in CAD, UTM, 2016\nBSc ABE, UM, 2014")] == ["CAD", "ABE"]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("MBA with an emphasis in Law, Pearl University, 2014", "Law"),
        ("SPM (with honours), SMK Laut, 2014", ""),
        ("Sarjana Muda dengan Kepujian (Undang-undang), UKM, 2014", "Undang-undang"),
        ("BA with Honours in Law, UM, 2014", "Law"),
        ("Degree with first class in Law, UM, 2014", "Law"),
        ("MBA with exchange in Paris, UM, 2014", ""),
    ],
)
def test_with_leads_to_a_field_or_to_honours(line, field):
    """It is no part of either."""
    assert [e.field for e in studied(f"EDUCATION\n{line}")] == [field]


def test_the_level_of_a_framework_is_no_part_of_a_field_or_name():
    """The line is quoted with it."""
    line = "BSc in Law EQF level 6 Pearl University, 2014"
    (found,) = studied(f"EDUCATION\n{line}")
    assert (found.field, found.institution) == ("Law", "Pearl University")
    assert "".join(found.evidence[0].quote.split()) == "".join(line.split())


def test_the_certificate_of_schools_in_egypt_is_no_heading():
    """Nor does the word in brackets make one of it."""
    (found,) = studied("# EDUCATION\n* Thanaweya Amma (secondary certificate)\nPearl School, 2009")
    assert (found.level.value, found.institution) == ("secondary", "Pearl School")


def test_the_label_of_a_place_may_be_answered_with_the_degree_first():
    """As in "College" and "Secondary" of Philippine CVs."""
    (found,) = studied("EDUCATION\nCollege: AB Political Science, Pearl Visayas, 2013")
    assert (found.field, found.institution) == ("Political Science", "Pearl Visayas")


def test_strokes_part_the_heads_of_columns_too():
    """In a table that is typed."""
    assert courses("Degree | Institution | Year of passing | %", "B.E Civil | PLTU Tech | 2012 | 78") == [
        ("bachelor", "PLTU Tech", "2012")
    ]


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Pearl University – BSc (Town Planning) with Honours – 2014 to 2018", "Town Planning"),
        ("BA, Pearl University, 2:1, July 2018", ""),
    ],
)
def test_honours_and_classes_are_no_part_of_a_field(line, field):
    """Nor is what leads to them, before a dash too."""
    (found,) = studied(f"EDUCATION\n{line}")
    assert found.field == field


@pytest.mark.parametrize(
    "lines",
    [
        ("Periode || Juli 2008 – Mei 2011", "Gelar || SMA Jurusan IPS", "Institusi || SMA Negeri 3 Laut"),
        ("Juli 2008 – Mei 2011", "SMA Jurusan Bahasa || Laut Biru", "SMA Negeri 3 Laut"),
        ("Juli 2008 – Mei 2011", "SMA IPA", "SMA Negeri 3 Laut"),
    ],
)
def test_a_stream_makes_a_certificate_of_the_word_for_a_school(lines):
    """Behind its label or before its town; the school below is where it was won."""
    assert courses(*lines) == [("secondary", "SMA Negeri 3 Laut", "2011-05")]


@pytest.mark.parametrize("mark", ["|", "•", "·", ";"])
def test_a_field_ends_where_another_cell_begins(mark):
    """What stands behind a bar is the town, or the place of study, which may wrap."""
    (course,) = studied(f"EDUCATION\nPearl University\nBA in Geography {mark} Laut Biru\nJune 2013")
    assert (course.field, course.institution) == ("Geography", "Pearl University")
    (course,) = studied(f"EDUCATION\nPearl University\nBachelor of Science {mark} Geography\nJune 2013")
    assert course.field == f"Science {mark} Geography"


@pytest.mark.parametrize(
    ("line", "course"),
    [
        ("HSC, Pearl M. M. City College, 2012", ("pre-university", "Pearl M. M. City College", "2012")),
        ("SPM, St. A. M. Convent School, 2012", ("secondary", "St. A. M. Convent School", "2012")),
        ("Laut High School (secondary diploma), 2012", ("secondary", "Laut High School", "2012")),
        ("M.A. Law, Pearl College, 2012", ("master", "Pearl College", "2012")),
    ],
)
def test_letters_and_remarks_of_a_place_are_no_degree(line, course):
    """Initials that go on in its name; what was awarded there in brackets."""
    assert courses(line) == [course]


def test_a_dot_before_the_place_below_a_degree_makes_no_list():
    """One item alone, in the look of the degree; of several, each is an item."""
    assert courses("July 2009 – June 2012", "Bachelor of Law", "- Pearl University") == [
        ("bachelor", "Pearl University", "2012-06")
    ]
    assert courses("Bachelor of Law, 2012", "- Pearl University", "- Essay prize") == [("bachelor", "", "2012")]
