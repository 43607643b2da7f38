"""Places of study and courses in the ways that people write them: told in sentences, abbreviated, in forms and tables."""

import pytest

from typed_cv import studied


def studies(text: str) -> list[tuple[str, str, str | None, str]]:
    """Level, institution, end and status of every entry."""
    found = studied(text)
    return [(e.level.value, e.institution, e.period.end_text, e.status.value) for e in found]


@pytest.mark.parametrize(
    "sentences",
    [
        "I hold a Bachelor of Arts (History) from Pearl University, which I left in July 2017 with a second upper. I sat STPM"
        " at SMK Seri Laut in 2012 (CGPA 3.5) and SPM at SMK Bukit Cahaya in 2010.",
        "Saya memegang Ijazah Sarjana Muda Sejarah dari Pearl University sejak Julai 2017. Sebelum itu saya mengambil STPM di"
        " SMK Seri Laut pada tahun 2012 (3 prinsipal) dan SPM di SMK Bukit Cahaya pada tahun 2010.",
        "I took a BA in History at Pearl University, finishing in July 2017, after STPM at SMK Seri Laut in 2012 and SPM at SMK"
        " Bukit Cahaya in 2010 with nine credits.",
    ],
)
def test_every_course_that_a_paragraph_tells_is_one(sentences):
    """One sentence may tell two schools."""
    found = [(level, place, (end or "")[:4]) for level, place, end, _ in studies(f"MY STUDIES\n{sentences}")]
    assert [(level, place) for level, place, _ in found] == [
        ("bachelor", "Pearl University"),
        ("pre-university", "SMK Seri Laut"),
        ("secondary", "SMK Bukit Cahaya"),
    ]
    assert [end for *_, end in found][1:] == ["2012", "2010"]


def test_the_same_school_is_the_one_named_before():
    """`di sekolah yang sama` stands for the name in the sentence before."""
    text = (
        "PENDIDIKAN\nSaya mengambil STPM di SMK Seri Laut pada tahun 2010 dengan tiga prinsipal dan SPM di sekolah yang sama"
        " pada tahun 2008."
    )
    assert studies(text) == [
        ("pre-university", "SMK Seri Laut", "2010", "completed"),
        ("secondary", "SMK Seri Laut", "2008", "completed"),
    ]


@pytest.mark.parametrize(
    "school",
    [
        "Sek. Men. Keb. Bukit Cahaya",
        "SEK. MEN. BUKIT CAHAYA",
        "S.M. Bukit Cahaya",
        "S.M.K. Bukit Cahaya",
        "Sek. Men. Teknik Bukit Cahaya",
        "SM St. Anne",
        "Maahad Bukit Cahaya",
    ],
)
def test_schools_may_be_abbreviated(school):
    """The dots of an abbreviation end no name."""
    assert studies(f"PENDIDIKAN\nSPM 2004 - {school} (Gred 3)") == [("secondary", school, "2004", "completed")]


@pytest.mark.parametrize("school", ["SMAN 5 Semarang", "SMKN 2 Sleman", "SMA Negeri 1 Ubud", "SMUN 3 Medan"])
def test_state_schools_of_indonesia_are_secondary_schools(school):
    """Abbreviated and numbered."""
    assert studies(f"PENDIDIKAN\n{school} || 2014 – 2017") == [("secondary", school, "2017", "completed")]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Asasi Sains Sosial, Pusat Asasi UKM", "Pusat Asasi UKM"),
        ("Tamhidi Undang-undang, Pusat Tamhidi USIM", "Pusat Tamhidi USIM"),
        ("Foundation in Arts, Centre for Foundation Studies", "Centre for Foundation Studies"),
        ("Foundation in Science, Institute of Foundation Studies", "Institute of Foundation Studies"),
    ],
)
def test_a_centre_of_foundation_studies_is_a_place(line, place):
    """Though its name holds the word of a level."""
    assert studies(f"EDUCATION\n2015 - 2016 || {line}\n(one-year foundation; 3.80)") == [
        ("pre-university", place, "2016", "completed")
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("MBA (Operations) Pearl University of Technology", "Pearl University of Technology"),
        ("Diploma Pemasaran Politeknik Laut Biru", "Politeknik Laut Biru"),
        ("Bachelor of Economics University of Cahaya", "University of Cahaya"),
        ("Ijazah Sarjana Muda Ekonomi Universiti Laut Biru (separuh masa)", "Universiti Laut Biru"),
    ],
)
def test_a_place_may_follow_the_degree_with_nothing_between(line, place):
    """And how somebody attended is no part of its name."""
    assert [found for _, found, *_ in studies(f"EDUCATION\n{line} || 2018")] == [place]


def test_a_school_named_once_above_gave_both_certificates():
    """A heading with the school, STPM and SPM below; a university gives no SPM."""
    text = "EDUCATION\nSMK Seri Laut\nSTPM 2014\nBiology || B\nChemistry || B-\nSPM 2012\nSejarah || A"
    assert [(level, place) for level, place, *_ in studies(text)] == [
        ("pre-university", "SMK Seri Laut"),
        ("secondary", "SMK Seri Laut"),
    ]
    text = "EDUCATION\nUniversiti Laut Biru\nBachelor of Economics\n2018\nSPM 2012"
    assert [(level, place) for level, place, *_ in studies(text)] == [("bachelor", "Universiti Laut Biru"), ("secondary", "")]


@pytest.mark.parametrize(
    "heads",
    [
        "Course || Institute || Year of passing || %/CGPA",
        "Tahun || Kelayakan / Institusi || Keputusan",
        "LEVEL || NAME OF SCHOOL || DEGREE / COURSE || YEAR",
        "Sijil || Sekolah || Tahun / Keputusan",
        "Jenjang || Sekolah / Jurusan || Tahun Lulus",
    ],
)
def test_the_heads_of_columns_are_no_course(heads):
    """Whatever they ask for, also two things in one."""
    text = f"EDUCATION\n{heads}\nBachelor of Economics || Pearl University || 2018 || 3.4"
    assert studies(text) == [("bachelor", "Pearl University", "2018", "completed")]


def test_the_rows_of_a_europass_form_are_read():
    """`Title of qualification awarded` is no title of a thesis."""
    text = (
        "EDUCATION AND TRAINING\nDates || 01/09/2017 - 31/01/2019\n"
        "Title of qualification awarded || Master of Science in Biology\n"
        "Principal subjects || Wetlands; Thesis: mangroves\n"
        "Name and type of organisation || Cahaya University\n"
        "Dates || 09/2010 - 06/2014\nTitle of qualification awarded || Bachelor of Science in Biology\n"
        "Name and type of organisation providing education and training || Universiti Laut Biru"
    )
    assert studies(text) == [
        ("master", "Cahaya University", "2019-01", "completed"),
        ("bachelor", "Universiti Laut Biru", "2014-06", "completed"),
    ]


@pytest.mark.parametrize(
    ("wording", "level"),
    [
        ('Higher Secondary/STPM/"A" Level/Pre-U', "pre-university"),
        ("CELTA", "professional"),
        ("Train the Trainer Certificate (TTT)", "professional"),
        ("Jurutera Profesional", "professional"),
        ("Pre-Contract Examination for Insurance Agents", "professional"),
    ],
)
def test_levels_by_the_names_of_forms_and_bodies(wording, level):
    """The level names of job sites, and certificates of professions."""
    assert [found for found, *_ in studies(f"EDUCATION\n2019 || {wording}, Pearl Institute")] == [level]


def test_a_membership_is_granted_in_its_first_year():
    """`registered 2015` ends where it begins; what is in progress goes on."""
    assert studies("QUALIFICATIONS\nGraduate Engineer, Board of Pearl Engineers (registered 2015)") == [
        ("professional", "Board of Pearl Engineers", "2015", "completed")
    ]
    assert studies("QUALIFICATIONS\nACCA: 9 of 13 papers passed, in progress since 2016")[0][-1] == "ongoing"


def test_a_body_in_brackets_gives_the_certificate():
    """Of certificates of a profession alone."""
    assert studies("QUALIFICATIONS\nCareer Service Professional Eligibility (Pearl Service Commission), 2011") == [
        ("professional", "Pearl Service Commission", "2011", "completed")
    ]


def test_a_body_may_be_called_after_a_field():
    """A fund for human resources is no course in them."""
    assert studies("EDUCATION\nToT Certificate, Human Resources Fund, 2014") == [
        ("professional", "Human Resources Fund", "2014", "completed")
    ]


def test_scanners_mix_the_capitals_of_a_school_certificate():
    """`spM` is SPM."""
    assert [level for level, *_ in studies("PENDIDIKAN\n1991 || spM, SMK Seri Laut (Grade One)")] == ["secondary"]


@pytest.mark.parametrize(
    "row",
    [
        "1 || S1 || Universitas Laut Biru, Ilmu Administrasi Negara || 2006 || 2010",
        "S1 || Universitas Laut Biru - Ilmu Administrasi Negara || 2010",
        "S1 || 2010\nUniversitas Laut Biru, Ilmu Administrasi Negara",
    ],
)
def test_the_field_may_stand_behind_the_place(row):
    """Where the degree says none."""
    (found,) = studied(f"RIWAYAT PENDIDIKAN\n{row}")
    assert (found.institution, found.field, found.isced_f) == ("Universitas Laut Biru", "Ilmu Administrasi Negara", "0413")


def test_courses_that_are_list_items_stay_courses_when_one_lost_its_dot():
    """As scanners lose them."""
    text = "PENDIDIKAN\n- SPM 1991, SMK Seri Laut, Gred 3\nSijil Kimpalan, Institut Laut Biru, 2013"
    assert studies(text) == [
        ("secondary", "SMK Seri Laut", "1991", "completed"),
        ("certificate", "Institut Laut Biru", "2013", "completed"),
    ]


def test_a_line_of_text_may_begin_with_the_dates_of_the_course():
    """What it tells after them is no matter."""
    text = "EDUCATION\nBachelor of Tourism, Pearl University,\n2012 – 2016. Last term at the University of Laut Biru."
    assert studies(text)[0] == ("bachelor", "Pearl University", "2016", "completed")


@pytest.mark.parametrize("certificate", ["SPM", "STPM", "UEC"])
def test_a_certificate_in_the_looks_of_a_heading_stays_a_study(certificate):
    """In capitals and bold above its school, as the headings are."""
    text = "* WORK\nClerk, Pearl Bank\n\n* EDUCATION\n* Diploma in Business\nPoliteknik Laut Biru, 2008"
    text += f"\n\n* {certificate}\nSMK Seri Laut, 2004"
    assert [place for _, place, *_ in studies(text)] == ["Politeknik Laut Biru", "SMK Seri Laut"]


@pytest.mark.parametrize("heading", ["Sekolah", "School", "Pendidikan", "Kuliah", "University"])
def test_a_heading_may_run_into_its_text(heading):
    """With a stop between."""
    assert studies(
        f"Somebody\n{heading}. SPM from SMK Seri Laut 1992; then Diploma in Business at Kolej Bukit Cahaya, 1993 - 1995."
    ) == [
        ("secondary", "SMK Seri Laut", "1992", "completed"),
        ("diploma", "Kolej Bukit Cahaya", "1995", "completed"),
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Faculty of Economics, Pearl University. Thesis: who pays for the drains of the towns in the north of the country",
        "Universiti Laut Biru. Projek penyelidikan mengenai pengurusan sisa pepejal di pasar malam di bandar-bandar kecil.",
    ],
)
def test_text_below_a_degree_may_begin_with_the_place(below):
    """And go on with the thesis; a place named in the middle of a sentence is none."""
    assert [place for _, place, *_ in studies(f"EDUCATION\nMaster of Arts || 2014 – 2018\n{below}")] == [below.split(".")[0]]
    told = "Researched the drains of small towns for a thesis at the School of Planning, Pearl University, with three councils."
    assert [place for _, place, *_ in studies(f"EDUCATION\nMaster of Arts || 2014 – 2018\n{told}")] == [""]


def test_dates_may_stand_between_a_certificate_and_its_school():
    """Three lines, one study."""
    text = "EDUCATION\n* STPM\n2006 – 2007\nSMK Seri Laut\n* SPM\n2005\nSMK Bukit Cahaya"
    assert studies(text) == [
        ("pre-university", "SMK Seri Laut", "2007", "completed"),
        ("secondary", "SMK Bukit Cahaya", "2005", "completed"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "H.S.C., Pearl Free School, 1980. M.C.E., Laut Free School, 1978",
        "- STPM, Pearl Free School, 1980; SPM, Laut Free School, 1978",
        "S.T.P.M. (1980) Pearl Free School; S.P.M. (1978) Laut Free School",
    ],
)
def test_one_short_line_may_hold_two_certificates(line):
    """Between stops or semicolons, with or without the dots of their letters."""
    assert studies(f"EDUCATION\n{line}") == [
        ("pre-university", "Pearl Free School", "1980", "completed"),
        ("secondary", "Laut Free School", "1978", "completed"),
    ]


@pytest.mark.parametrize("cut", ["Agustus 2016\n– Juli 2018", "Agustus 2016 –\nJuli 2018", "2016\n– 2018", "8/2016\n– 7/2018"])
def test_a_range_may_be_cut_by_the_end_of_the_line(cut):
    """Before its dash or after it."""
    found = studies(f"PENDIDIKAN\nMagister Biologi, Universitas Laut Biru, {cut}")
    assert [(end or "")[:4] for *_, end, _ in found] == ["2018"]


def test_a_school_below_the_dates_of_another_study_keeps_its_own_certificates():
    """Dates above a school are those of its certificate alone, which names no other place."""
    text = "EDUCATION\nPearl University\nBSc Biology\nSept 2015 to Nov 2018\nSMK Seri Laut\nSTPM 2014\nSPM 2012"
    assert [(level, place) for level, place, *_ in studies(text)] == [
        ("bachelor", "Pearl University"),
        ("pre-university", "SMK Seri Laut"),
        ("secondary", "SMK Seri Laut"),
    ]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("In 2015 I began an MBA with Pearl Open University but did not complete it.", ("2015", None, "unfinished")),
        ("Saya mula belajar MBA melalui Pearl Open University pada 2019.", ("2019", "present", "ongoing")),
        ("MBA (started 2018), Pearl Open University", ("2018", "present", "ongoing")),
        ("MBA, Pearl Open University, began 2012, completed 2015", ("2012", "2015", "completed")),
    ],
)
def test_the_one_date_of_a_course_that_was_begun_is_its_beginning(told, expected):
    """Whatever links the course to its place."""
    (found,) = studied(f"EDUCATION\n{told}")
    assert (found.period.start_text, found.period.end_text, found.status.value) == expected
    assert (found.level.value, found.institution, found.field) == ("master", "Pearl Open University", "")


def test_the_column_of_institutions_names_the_place():
    """In whatever words."""
    text = "EDUCATION\nFrom || To || Award || Institution\n2014 || 2016 || ACCA || self study\n2004 || 2006 || BA || Laut"
    assert [place for _, place, *_ in studies(text)] == ["self study", "Laut"]


@pytest.mark.parametrize("part", ["LAM Part III", "RIBA Part 2", "Professional Practice Examination", "Registered Architect"])
def test_examinations_of_architects_are_professional(part):
    """They raise no academic level."""
    assert studies(f"EDUCATION\n2013 || {part}, Board of Pearl Architects") == [
        ("professional", "Board of Pearl Architects", "2013", "completed")
    ]


@pytest.mark.parametrize(
    "term",
    [
        "Exchange semester at Laut University, Sweden, Spring 2015",
        "One semester at Laut University, 2015",
        "(Student exchange: Laut University, Sweden, 2015)",
        "Program pertukaran pelajar di Laut University, 2015",
        "Erasmus exchange, Laut University, 2015",
        "Including a semester abroad at Laut University (2015)",
    ],
)
def test_a_term_elsewhere_is_neither_place_nor_end_of_a_degree(term):
    """Where the degree's own stand above."""
    text = f"EDUCATION\nPearl University || 2012 – 2016\nBachelor of Arts in History\n{term}"
    assert studies(text) == [("bachelor", "Pearl University", "2016", "completed")]


@pytest.mark.parametrize("certificate", ["SMA (IPA)", "SMA IPS", "SMA", "SMK Jurusan Akuntansi", "SMA/sederajat"])
def test_a_certificate_may_be_called_as_the_schools_are(certificate):
    """With its stream alone it names no school, and takes the one below."""
    found = studies(f"PENDIDIKAN\n{certificate}\n2011 – 2014\nSMA Negeri 1 Laut Biru")
    assert found == [("secondary", "SMA Negeri 1 Laut Biru", "2014", "completed")]


@pytest.mark.parametrize("college", ["Kolej Tingkatan Enam Laut Biru", "Pusat Tingkatan 6 Laut Biru", "Form Six College Pearl"])
def test_a_college_of_form_six_is_a_place(college):
    """Though its name holds the word of a level."""
    text = f"EDUCATION\n{college} || May 2016 – Nov 2017\nSTPM, CGPA 3.67\nSMK Cahaya || 2011 – 2015\nSPM"
    assert [(level, place) for level, place, *_ in studies(text)] == [("pre-university", college), ("secondary", "SMK Cahaya")]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("PNGK 3.47, Anugerah Dekan 3 semester", "completed"),
        ("Anugerah Dekan semester 2, 3 dan 5", "completed"),
        ("Dean's List for 4 semesters", "completed"),
        ("Semester 7", "ongoing"),
        ("Kini semester ke-5", "ongoing"),
        ("Sixth semester", "ongoing"),
    ],
)
def test_semesters_of_prizes_are_over(line, status):
    """Which semester somebody is in says that the course goes on; how many brought a prize does not."""
    assert studies(f"PENDIDIKAN\n2016 – 2020 : Universiti Laut Biru\nIjazah Sarjana Muda Sejarah\n{line}")[0][-1] == status


@pytest.mark.parametrize(
    "after",
    [
        "Earlier, from March 2018 to December 2018, I was an intern at Harbour Council.",
        "From March 2018 to December 2018 I was an intern at Harbour Council.",
        "Mac 2018 hingga Disember 2018 saya berkhidmat sebagai pelatih di Harbour Council.",
    ],
)
def test_a_time_told_of_something_else_is_not_that_of_the_course(after):
    """In a letter work and studies are told in one breath."""
    letter = f"I apply for the post. I graduated with a Bachelor of Arts from Pearl University in 2018. {after}"
    assert studies(letter) == [("bachelor", "Pearl University", "2018", "completed")]


@pytest.mark.parametrize("degree", ["BA 2015", "BA, 2012-2015", "BA"])
def test_what_was_read_stands_before_the_place_and_the_degree(degree):
    """The degree in brackets is no part of the place."""
    (course,) = studied(f"STUDIES\nI read Political Science at Universiti Pearl ({degree}).")
    assert (course.level.value, course.field, course.institution) == ("bachelor", "Political Science", "Universiti Pearl")


@pytest.mark.parametrize(
    "sentence",
    ["Before that I did STPM at SMK Laut, Sibu.", "Before that I was at SMK Laut, Sibu, for my STPM, in 2012."],
)
def test_a_certificate_told_with_its_school_needs_no_date(sentence):
    """It is a course of its own behind a degree."""
    told = f"STUDIES\nI graduated from Pearl University in 2018 with a Bachelor of Social Science. {sentence}"
    assert [(level, place) for level, place, *_ in studies(told)] == [
        ("bachelor", "Pearl University"),
        ("pre-university", "SMK Laut, Sibu"),
    ]


def test_a_clause_on_the_next_study_needs_no_joint():
    """The certificate before it keeps its school, and the degree the place where its subject was read."""
    told = "STUDIES\nAfter Form Six at SMK Laut (STPM 1988) I read law at Universiti Pearl and came out with an LLB in 1992."
    assert [(level, place, end) for level, place, end, _ in studies(told)] == [
        ("pre-university", "SMK Laut", "1988"),
        ("bachelor", "Universiti Pearl", "1992"),
    ]


@pytest.mark.parametrize("sentence", ["I did a Bachelor of Economics in 2012.", "I did a Bachelor of Economics there in 2012."])
def test_what_leads_to_the_date_or_points_to_the_place_is_no_part_of_the_field(sentence):
    """Nor is the verb behind the name of a certificate."""
    (course,) = studied(f"STUDIES\n{sentence}")
    assert course.field == "Economics"
