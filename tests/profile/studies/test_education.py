"""Courses of study, their levels, fields and institutions."""

import pytest

from screen.profile.studies.degrees import level_of
from screen.profile.studies.field_codes import isced_f
from typed_cv import studied


def studies(text: str) -> list[tuple[str, str, str, str, str | None, str]]:
    """Level, field, code, institution, end and status of every entry."""
    found = studied(text)
    return [(e.level.value, e.field, e.isced_f, e.institution, e.period.end_text, e.status.value) for e in found]


@pytest.mark.parametrize(
    ("wording", "level"),
    [
        ("Bachelor of Arts", "bachelor"),
        ("B.Sc. (Hons)", "bachelor"),
        ("B. Economics (Hons)", "bachelor"),
        ("B. Town & Regional Planning", "bachelor"),
        ("B. of Political Science (Hons)", "bachelor"),
        ("Bach. of Arts", "bachelor"),
        ("M. of Public Administration", "master"),
        ("M. Public Administration", "master"),
        ("Ijazah Sarjana Muda Sains", "bachelor"),
        ("Sarjana Sains", "master"),
        ("M.A. in History", "master"),
        ("Doktor Falsafah", "doctorate"),
        ("Diploma Pentadbiran", "diploma"),
        ("STPM", "pre-university"),
        ("Asasi Sains", "pre-university"),
        ("Sijil Pelajaran Malaysia", "secondary"),
        ("SMA Negeri 2", "secondary"),
        ("S2 Ilmu Politik", "master"),
        ("ACCA", "professional"),
    ],
)
def test_levels_are_read_in_the_words_of_each_country(wording, level):
    """Malaysian, Indonesian and English names of one ladder."""
    assert level_of(wording)[0].value == level


def test_sarjana_is_a_bachelor_in_indonesia():
    """The same word is a level apart across the border."""
    assert level_of("Sarjana Ekonomi", indonesian=True)[0].value == "bachelor"


@pytest.mark.parametrize(
    "wording", ["Semarang", "Ma Siew Ling", "ms office", "Mastering Excel", "be on time", "B Business", "b. arts"]
)
def test_letters_inside_other_words_are_no_degree(wording):
    """MA is not in Semarang, nor is a surname a master's degree."""
    assert level_of(wording) is None


@pytest.mark.parametrize(
    "entry",
    [
        "* Bachelor of Town Planning (Hons) || Sept 2016 – July 2020\nUniversiti Laut Biru\nCGPA 3.4",
        "Universiti Laut Biru\nBachelor of Town Planning || Sept 2016 – July 2020",
        "Sept 2016 – July 2020\nUniversiti Laut Biru\nBachelor of Town Planning, CGPA 3.4",
        "Year || Qualification || Institution\n2016 – July 2020 || Bachelor of Town Planning || Universiti Laut Biru",
        "- Universiti Laut Biru, Bachelor of Town Planning, 2016 – July 2020, CGPA 3.40",
        "Bachelor of Town Planning, Universiti Laut Biru, September 2016 – July 2020",
    ],
)
def test_an_entry_is_the_same_in_every_arrangement(entry):
    """Lines above and below, rows of a table, items of a list."""
    assert studies(f"EDUCATION\n{entry}") == [
        ("bachelor", "Town Planning", "0731", "Universiti Laut Biru", "2020-07", "completed")
    ]


def test_two_degrees_under_one_university_share_it():
    """The institution above the first degree holds for the second."""
    text = "EDUCATION\n* Universiti Laut Biru\nMSc Economics || 2018 – 2019\nBSc Economics || 2015 – 2018"
    assert [(s[0], s[3]) for s in studies(text)] == [("master", "Universiti Laut Biru"), ("bachelor", "Universiti Laut Biru")]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("2016 – 2020", "completed"),
        ("2018 – present", "ongoing"),
        ("2018 – 2022", "ongoing"),
        ("Feb 2019 – in progress", "ongoing"),
        ("expected June 2021", "ongoing"),
        ("2016 – 2018, withdrew", "unfinished"),
        ("2016 – 2018 (didnt finish, stop at year 2)", "unfinished"),
        ("2016 – 2018, didn't graduate", "unfinished"),
        ("2016 – 2020, final year project on rivers", "completed"),
    ],
)
def test_a_degree_is_completed_ongoing_or_unfinished_on_the_closing_date(words, status):
    """What ends later or is expected is not completed; what was left is unfinished."""
    assert studies(f"EDUCATION\nBachelor of Laws, Universiti Laut Biru, {words}")[0][5] == status


def test_a_school_below_its_certificate_is_no_second_entry():
    """`SPM` and the line with the SMK are one."""
    assert studies("EDUCATION\nSPM || 2014\nSMK Laut Biru") == [("secondary", "", "", "SMK Laut Biru", "2014", "completed")]


def test_a_wish_is_no_degree():
    """Somebody who seeks a master's degree has none."""
    assert studies("OBJECTIVE\nSeeking to obtain a Master in urban planning in 2021") == []


def test_the_detailed_field_wins_over_the_general_one():
    """`Bachelor of Social Science (Political Science)` is political science."""
    assert isced_f("Bachelor of Social Science (Political Science)") == "0312"


@pytest.mark.parametrize(
    "wording",
    [
        "Supervised doctoral students",
        "Master's Program Director",
        "PhD Committee Chair",
        "Doctoral Comprehensive Examination Proctor",
        "Member, Pelangi Culinary Foundation",
        "Foundation for the Advancement of Teaching",
        "Springfield Polytechnical Library, Boston, MA",
        "Needham Heights, MA: Harbour Press",
        "Managed Cisco routers",
    ],
)
def test_words_of_degrees_that_speak_of_others_are_no_study(wording):
    """Students taught, committees sat on, charities, and a state of the same letters."""
    assert level_of(wording) is None


@pytest.mark.parametrize(
    ("wording", "level"),
    [
        ("Foundation in Arts, Kolej Damai", "pre-university"),
        ("Kolej Damai Foundation", "pre-university"),
        ("UiTM Foundation", "pre-university"),
        ("Economics, MA", "master"),
        ("MA, Economics", "master"),
        ("PhD student", "doctorate"),
        ("PhD candidate", "doctorate"),
        ("Cisco Certified Network Associate", "professional"),
    ],
)
def test_a_study_stays_one_beside_them(wording, level):
    """The same words where they name the applicant's own course."""
    assert level_of(wording)[0].value == level


@pytest.mark.parametrize(
    "form",
    [
        "Institution || {0}\nQualification || {1}\nMajor || Political Science\nPeriod || {2}\nCGPA || 3.41",
        "Qualification: {1}\nField of Study: Political Science\nInstitute/University: {0}\nLocated In: Malaysia\n"
        "Graduation Date: July 2018",
        "Kelulusan : {1}\nBidang : Political Science\nInstitusi : {0}\nTempoh : {2}",
    ],
)
def test_rows_of_a_form_say_what_is_degree_institution_and_field(form):
    """No label is taken for a name, whatever the order of the rows."""
    filled = form.format("Cahaya Bestari", "Bachelor of Social Sciences (Hons)", "Sept 2014 – July 2018")
    (found,) = studies(f"HIGHEST EDUCATION\n{filled}")
    assert found == ("bachelor", "Political Science", "0312", "Cahaya Bestari", "2018-07", "completed")


def test_the_heading_row_of_an_indian_table_is_no_study():
    """`Board/University`, `Year of Passing`, `Percentage` are labels of columns."""
    text = (
        "EDUCATIONAL QUALIFICATIONS\nDegree || Board/University || Year of Passing || Percentage\n"
        "B.Com || Pearl University || 2013 || 72%"
    )
    assert [(level, place) for level, _, _, place, *_ in studies(text)] == [("bachelor", "Pearl University")]


def test_words_before_and_after_an_institution_are_no_part_of_it():
    """Sentences say where somebody studied."""
    text = "EDUCATION\nGraduated from the University of Leeds in 2015 with a Bachelor of Arts (Geography)"
    assert [place for _, _, _, place, *_ in studies(text)] == ["University of Leeds"]


def test_a_final_year_student_of_a_professional_body_has_an_ongoing_course():
    """A final-year project is no course of its own, a final-year student has one."""
    text = "QUALIFICATIONS\nBSc Accounting, Pearl University, 2018\nFinal-year project on tides\nFinal-year ACCA student"
    assert [(level, status) for level, *_, status in studies(text)] == [("bachelor", "completed"), ("professional", "ongoing")]


@pytest.mark.parametrize("line", ["Developed a Graduate Certificate in Gerontology", "Mengajar kursus Diploma Pentadbiran"])
def test_work_on_a_course_is_no_course_that_was_taken(line):
    """What somebody designed or taught is no study, also where it stands under studies."""
    assert studies(f"EDUCATION\nBachelor of Arts, Kolej Damai, 2015\n{line}") == studies(
        "EDUCATION\nBachelor of Arts, Kolej Damai, 2015"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Supervisor: Prof. Lim (PhD, MIT)",
        "Examiners: Dr Tan (MSc LSE), Dr Ali",
        "Key modules: Diploma of Diplomacy, Foundation Engineering",
        "Awarded the Diploma Prize for the best thesis, 2012",
        "Honorary doctorate, Pearl University, 2019",
    ],
)
def test_degrees_of_examiners_prizes_and_honours_are_no_studies(line):
    """Lines below a degree speak of other people's degrees, of modules and of prizes."""
    assert [level for level, *_ in studies(f"EDUCATION\nBA Geography, Pearl University, 2012\n{line}")] == ["bachelor"]


def test_associate_and_law_degrees_of_the_united_states_have_their_levels():
    """An associate degree is a diploma's level, a Juris Doctor a master's."""
    text = "EDUCATION\nJuris Doctor, Pearl University, 2016\nAssociate of Arts, Coast College, 2010"
    assert [level for level, *_ in studies(text)] == ["master", "diploma"]


def test_the_major_tells_the_field_of_a_broad_degree():
    """Economics within a degree of business is economics."""
    text = "EDUCATION\nBachelor of Business, major in Economics, Pearl College, 2017"
    assert [entry[1:3] for entry in studies(text)] == [("Business, major in Economics", "0311")]


def test_degrees_may_be_items_below_their_schools_also_beside_a_school_of_its_own_line():
    """A line that only names the school of the certificate below it is no entry."""
    text = (
        "EDUCATION\nUniversiti Laut Biru || 2017 – 2020\n- Bachelor of Planning, CGPA 3.4\nPoliteknik Laut || 2014 – 2017\n"
        "- Diploma in Planning\nSMK Laut Biru || 2013\n- Sijil Pelajaran Malaysia (SPM) 7A"
    )
    assert [(entry[0], entry[3], entry[4]) for entry in studies(text)] == [
        ("bachelor", "Universiti Laut Biru", "2020"),
        ("diploma", "Politeknik Laut", "2017"),
        ("secondary", "SMK Laut Biru", "2013"),
    ]


def test_a_step_on_the_way_ends_no_course():
    """What was passed in between is not the end."""
    found = studies("EDUCATION\nPhD History, Harbour University, 2018 – present (proposal defence passed 2019)")
    assert [entry[4:] for entry in found] == [("present", "ongoing")]


def test_a_master_of_arts_is_no_school_of_islamic_studies():
    """Unless it is called as those schools are."""
    assert [entry[0] for entry in studies("EDUCATION\nMA History, Harbour University, 2012")] == ["master"]
    assert [entry[0] for entry in studies("EDUCATION\nMA Al-Azhar University, 2012")] == ["master"]
    assert [entry[0] for entry in studies("EDUCATION\nMA Negeri 4 Jakarta, 2012")] == ["secondary"]


@pytest.mark.parametrize(
    ("wording", "field", "code"),
    [
        ("B. Town & Regional Planning (Hons)", "Town & Regional Planning", "0731"),
        ("B. of Political Science (Hons)", "Political Science", "0312"),
        ("B.Economics (Hons)", "Economics", "0311"),
        ("Bachelor of Civil Engineering with Honours", "Civil Engineering", "0732"),
        ("BSc Philosophy, Politics and Economics", "Philosophy, Politics and Economics", "0312"),
        ("BA Philosophy, Leeds and York", "Philosophy", "0223"),
        ("Master of Arts in International Cooperation Studies", "International Cooperation Studies", "0312"),
    ],
)
def test_the_field_is_all_that_a_degree_is_in(wording, field, code):
    """Also behind a letter, before honours, and several in a list."""
    assert [found[1:3] for found in studies(f"EDUCATION\n{wording}, 2015")] == [(field, code)]


def test_a_long_row_is_a_course_whatever_stands_behind_its_dates():
    """A day of convocation, say, in the first cell."""
    row = "2015 – 2018 (Konvokesyen Okt 2018) || Universiti Laut || Ijazah Sarjana Muda Sains (Sains Marin dan Alam), PNGK 3.05"
    assert [found[0] for found in studies(f"PENDIDIKAN\n{row}")] == ["bachelor"]


def test_a_degree_below_dates_alone_is_a_study_under_a_heading_that_does_not_tell_of_studies():
    """A school there may be an employer; a certificate of it is none."""
    made = studies("MY JOURNEY\n2012 – 2015\nDiploma in Law\nKolej Laut\n\n2016 – 2018\nSMK Pulau\nTeacher\n\n2010\nSPM")
    assert [(level, end) for level, _, _, _, end, _ in made] == [("diploma", "2015"), ("secondary", "2010")]
    assert [found[0] for found in studies("TRAINING\nMaster of Law\n2006\nPearl University")] == ["master"]
    assert studies("TRAINING\nMaster of Ceremonies, Pearl Dinner\n2017\n\nBachelor's Ball\n2015") == []


def test_a_second_line_of_the_same_level_says_more_of_the_course_above():
    """As job sites print a class of fields over the title; of another field it is a second course."""
    site = ["2013 Pearl College", "Diploma in Arts / Law / Economics", "Diploma in Law | Did not complete"]
    school = ['Primary/Secondary School/SPM/"O" Level', "SPM 3 credits"]
    assert [found[0] for found in studies("\n".join(("EDUCATION", *site)))] == ["diploma"]
    assert studies("\n".join(("EDUCATION", *site)))[0][-1] == "unfinished"
    assert [found[0] for found in studies("\n".join(("EDUCATION", "2012 SMK Laut", *school)))] == ["secondary"]
    two = ["2013 Pearl College", "Diploma in Law", "Diploma in Economics"]
    assert [found[1] for found in studies("\n".join(("EDUCATION", *two)))] == ["Law", "Economics"]


@pytest.mark.parametrize(
    "wording",
    [
        "Diploma (2008), Bachelor (2011) and Master (2014) of Town Planning, Harbour University",
        "Diploma 2008, BSc 2011 and MSc 2014 in Town Planning, Harbour University",
        "Diploma (2008), Ijazah Sarjana Muda (2011) dan Sarjana (2014) dalam Town Planning, Harbour University",
    ],
)
def test_several_degrees_share_the_field_behind_the_dates_of_the_last(wording):
    """A certificate of schools has none of it, nor has a degree before one that names its field before its date."""
    found = [(level, field, place, end) for level, field, _, place, end, _ in studies(f"EDUCATION\nSPM (2005), {wording}")]
    levels = (("diploma", "2008"), ("bachelor", "2011"), ("master", "2014"))
    assert found[1:] == [(level, "Town Planning", "Harbour University", end) for level, end in levels]
    assert found[0][1] == ""
    assert [each[1] for each in studies("EDUCATION\nBA (2008) and MA in Law (2010), Harbour University")] == ["", "Law"]


def test_a_form_is_answered_that_there_is_no_such_degree():
    """By a word or a dash; any other answer names a field or a result."""
    text = (
        "# Education\nBachelor of Law, Laut University, 2017\nMaster: N/A\nPhD || -\nDiploma: none\nDiploma: Accountancy, 2012"
    )
    assert [(level, field) for level, field, *_ in studies(text)] == [("bachelor", "Law"), ("diploma", "Accountancy")]


def test_the_word_for_a_level_is_no_place_of_study():
    """Though it holds the word for one."""
    text = "# Education\n2014 || Kolej Matrikulasi Laut\nPre-university (Accounting), CGPA 3.40/4"
    assert studies(text) == [("pre-university", "Accounting", "0411", "Kolej Matrikulasi Laut", "2014", "completed")]


def test_a_long_row_of_a_table_may_have_its_dates_between_school_and_degree():
    """It is no sentence, however many words it has."""
    row = "University of the Laut Biru Coast, Harbour City || June 2012 – April 2014 || Master in Urban and Regional Planning"
    assert studies(f"# Education\nInstitution || Years attended || Degree\n{row}")[0][:2] == (
        "master",
        "Urban and Regional Planning",
    )


def test_a_name_in_capitals_may_go_on_below():
    """As one in small letters does."""
    text = "# Education\nBA (Hons) SAINS SOSIAL, UNIVERSITI\nLAUT BIRU (2014)"
    assert studies(text)[0][3] == "UNIVERSITI LAUT BIRU"


@pytest.mark.parametrize("row", ["2010 – 2011 || Pearl School || STPM || -", "2010 – 2011 || STPM || N/A"])
def test_a_dash_behind_a_degree_of_a_table_is_its_result(row):
    """A school or a year stands before the degree; the number of a question says nothing."""
    assert [(level, end) for level, *_, end, _ in studies(f"# Education\n{row}\n3. PhD || -")] == [("pre-university", "2011")]


@pytest.mark.parametrize("row", ["Major: Accounting. Bachelor degree. GPA: 6.9/10", "Field of study: Accounting (Bachelor)"])
def test_the_row_of_the_field_may_name_the_degree(row):
    """The place of study stands above it; the result is no date."""
    assert studies(f"EDUCATION\n09/2014 – 08/2018: Laut University\n{row}\n09/2011 – 05/2014: Pearl High School") == [
        ("bachelor", "Accounting", "0411", "Laut University", "2018-08", "completed"),
        ("secondary", "", "", "Pearl High School", "2014-05", "completed"),
    ]


def test_a_row_of_the_field_below_the_degree_is_no_second_study():
    """Though it names a degree again."""
    assert studies(
        "EDUCATION\n2015\tLaut College\nBachelor's Degree in Finance\nMajor: Bachelor of Commerce (Hons) Accounting"
    ) == [("bachelor", "Bachelor of Commerce (Hons) Accounting", "0411", "Laut College", "2015", "completed")]


@pytest.mark.parametrize("line", ["Foundation in Law, same university, 2009", "Foundation in Law\nSame university, 2009"])
def test_the_same_university_is_the_one_above(line):
    """Beside the course, or on the line below it."""
    found = studies(f"EDUCATION\nBachelor of Laws\nLaut University, 2010 – 2014\n{line}")
    assert [one[3] for one in found] == ["Laut University", "Laut University"]


def test_the_heads_of_a_table_are_no_line_of_its_studies():
    """``TAHUN | PENCAPAIAN`` stands above them; each place of study stands below its own."""
    rows = "2009 – 2012\tBACHELOR OF LAWS\nLAUT UNIVERSITY\n2007 – 2008\tSTPM\nPEARL COLLEGE"
    assert [one[3] for one in studies(f"EDUCATION\nTAHUN\tPENCAPAIAN\n{rows}")] == ["LAUT UNIVERSITY", "PEARL COLLEGE"]


@pytest.mark.parametrize(
    ("degree", "field"),
    [
        ("Bachelor of Arts, Sociology", "Sociology"),
        ("Bachelor of Arts - BA, International Relations", "International Relations"),
        ("Bachelor of Science, Major in Town Planning", "Town Planning"),
        ("Bachelor of Arts, Faculty of Law", "Arts"),
        ("Bachelor of Arts, Minor in Urban Planning", "Arts"),
        ("Bachelor of Laws, Sociology", "Laws"),
    ],
)
def test_behind_a_mere_word_for_letters_stands_the_field(degree, field):
    """Not the faculty; a degree that names its field keeps it."""
    (found,) = studied(f"EDUCATION\n{degree}, Pearl University, 2014")
    assert found.field == field
