"""Places of study: what is cut off around their names, the town behind them, and degrees that run into them."""

import pytest

from screen.model import Line
from screen.profile.entries import Entry
from screen.profile.studies.institutions import institution_in
from screen.profile.studies.unknown_places import unknown_institution


@pytest.mark.parametrize(
    "manner",
    "with Merit|by research|via Xyzzy|weekend classes|evening|part time|full time|online|distance|separuh masa|sepenuh masa"
    "|secara maya|kelas malam|dengan Kepujian|jarak jauh|2014 to 2018|3.4".split("|"),
)
def test_how_and_when_somebody_attended_is_no_part_of_the_name(manner):
    """In brackets behind it."""
    assert institution_in(f"Harbour University ({manner})") == "Harbour University"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Harbour University (Ipoh)", "Harbour University (Ipoh)"),
        ("Harbour University in", "Harbour University"),
        ("Harbour University since 2018", "Harbour University"),
        ("Universiti Laut pada tahun 2018", "Universiti Laut"),
        ("Universiti Laut dengan", "Universiti Laut"),
        ("the Harbour University", "Harbour University"),
        ("I graduated from the Harbour University", "Harbour University"),
        ("all the Harbour University", "all the Harbour University"),
        ("Law; Harbour University", "Harbour University"),
        ("Law | Harbour University", "Harbour University"),
        ("Law, Harbour University", "Harbour University"),
        ("Law – Harbour University", "Harbour University"),
        ("Law: Harbour University", "Harbour University"),
        ("Law dari Harbour University", "Harbour University"),
        ("Law. Harbour University", "Harbour University"),
        ("Sek. Men. Laut, Ipoh Sekolah", "Sek. Men. Laut, Ipoh Sekolah"),
        ("Dr. Lim School", "Dr. Lim School"),
        ("St. Anne School", "St. Anne School"),
        ("S.M.K. Laut", "S.M.K. Laut"),
        ("SMK Men. Laut", "SMK Men. Laut"),
        ("UKM.", "UKM"),
        ("UKM Bangi", "UKM Bangi"),
        ("xUKM", ""),
        ("UKMx", ""),
        ("ukm", ""),
        ("Bachelor of Laws", ""),
        ("", ""),
    ],
)
def test_a_place_is_cut_out_of_its_line(text, place):
    """Between marks and linking words; the dots of abbreviations end no part, and short names are letters of their own."""
    assert institution_in(text) == place


@pytest.mark.parametrize(
    ("tail", "kept"),
    [
        (", Ipoh", True),
        (", Ipoh Timur", True),
        (" at Ipoh", True),
        (" at Ipoh Timur", True),
        (", kampus Ipoh", True),
        (", cawangan Ipoh", True),
        (", campus two", True),
        (", branch two", True),
        (", graduated", False),
        (", 2018", False),
        (", B2", False),
        (", I", False),
        (f", {'X' * 28}", True),
        (f", {'X' * 29}", False),
        (", Diploma", False),
        (", Upper", False),
        (", Class A", False),
        (", Hons", False),
        (", Major", False),
        (", Jurusan Xyzzy", False),
        (", GPA", False),
        (", CGPA", False),
        (", PNGK", False),
        (", IPK", False),
        (", Law", False),
    ],
)
def test_the_town_behind_a_place_belongs_to_it(tail, kept):
    """Behind a comma or "at"; neither a grade, a level, a field nor running text."""
    assert institution_in(f"Harbour University{tail}") == f"Harbour University{tail if kept else ''}"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Harbour University, Ipoh.", "Harbour University, Ipoh"),
        ("Harbour University, Ipoh;", "Harbour University, Ipoh"),
        ("Harbour University, Ipoh\tLaw", "Harbour University, Ipoh"),
        ("Harbour University, Ipoh (Law)", "Harbour University, Ipoh"),
        ("Harbour University, Ipoh, Perak", "Harbour University, Ipoh"),
        ("Harbour University, Ipoh: Law", "Harbour University"),
        ("Harbour University, Ipoh – ", "Harbour University, Ipoh"),
        ("Harbour University at Ipoh Timur Laut", "Harbour University at Ipoh Timur"),
        ("harbour university, ipoh", "harbour university, ipoh"),
    ],
)
def test_a_town_ends_at_the_next_mark(text, place):
    """And where a place is printed in small letters, so may its town be."""
    assert institution_in(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("MBA (Finance) Pearl University", "Pearl University"),
        *[
            (f"BA Law {name} Laut", f"{name} Laut")
            for name in ("Universiti", "Universitas", "University of", "Politeknik", "Kolej", "Institut", "Akademi", "Maktab")
        ],
        *[(f"SPM {name} Laut", f"{name} Laut") for name in ("Sekolah", "SMK", "SMJK", "SMA", "MRSM")],
        ("STPM Kolej Laut", "Kolej Laut"),
        ("Foundation in Science Kolej Laut", "Kolej Laut"),
        ("Asasi Sekolah Laut", "Sekolah Laut"),
        ("Diploma in Law Kolej Laut, Ipoh", "Kolej Laut, Ipoh"),
        ("Pusat Asasi UKM", "Pusat Asasi UKM"),
        ("Kolej Matrikulasi Melaka", "Kolej Matrikulasi Melaka"),
        ("Pearl Institute of Foundation Studies", "Pearl Institute of Foundation Studies"),
        ("Pearl Academy of Foundation Studies", "Pearl Academy of Foundation Studies"),
        ("Sekolah Menengah Laut", "Sekolah Menengah Laut"),
        ("Pearl Secondary School", "Pearl Secondary School"),
        ("Secondary School Certificate", ""),
        ("Sijil Sekolah", ""),
        ("Cambridge A Level College", ""),
        ("The Pearl Old Diploma College", "The Pearl Old Diploma College"),
        ("BA Law Harbour University", ""),
    ],
)
def test_a_place_may_run_on_from_the_degree_and_hold_the_word_of_a_level(text, place):
    """It begins at the word for a school; a level that opens the part makes it a degree."""
    assert institution_in(text) == place


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["BA Law, Xyzzy Quux, 2018"], "Xyzzy Quux"),
        (["Xyzzy Quux, BA Law"], "Xyzzy Quux"),
        (["BA Law", "Xyzzy Quux"], "Xyzzy Quux"),
        (["BA Law", "CGPA 3", "Xyzzy Quux"], ""),
        (["BA Law", "Xyzzy quux"], ""),
        (["BA Law", "Xyzzy Quux 2"], ""),
        (["BA Law", "Xyzzy Class"], ""),
        (["BA Law", "Xyzzy Stream"], ""),
        (["BA Law", "Xyzzy Grade"], ""),
        (["BA Law", "Gred Xyzzy"], ""),
        (["BA Law", "Human Resources"], ""),
        (["BA Law", "Human Resources Fund"], "Human Resources Fund"),
        (["STPM, Xyzzy Quux"], "Xyzzy Quux"),
        (["2014\tSTPM, Xyzzy Quux"], "Xyzzy Quux"),
        (["Xyzzy Quux, STPM"], ""),
        (["ACCA (Xyzzy Quux)"], "Xyzzy Quux"),
        (["ACCA (Xyzzy)"], ""),
        (["ACCA (Xyzzy Quux 2)"], ""),
        (["ACCA (Xyzzy Diploma)"], ""),
        (["BA (Xyzzy Quux)"], ""),
    ],
)
def test_a_place_of_unknown_words_has_two_capitals_beside_the_degree(lines, place):
    """On its line or the next; behind a level below a bachelor; a certificate of a profession has it in brackets."""
    assert unknown_institution(Entry(tuple(Line(text) for text in lines), 0)) == place


def test_list_items_and_running_text_below_a_degree_are_no_place():
    """What stands above it neither."""
    degree = Line("BA Law")
    bullet, told = Line("Xyzzy Quux", bullet=True), Line("Xyzzy Quux " + "and so it went on and on " * 4)
    assert [unknown_institution(Entry((degree, line), 0)) for line in (bullet, told)] == ["", ""]
    assert unknown_institution(Entry((Line("Xyzzy Quux"), degree), 1)) == ""


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Laurea in Economia, Facoltà di Economia, Università di Laguna, 2010", "Facoltà di Economia, Università di Laguna"),
        ("Diploma, Conservatorio di Musica di Laguna, 2005", "Conservatorio di Musica di Laguna"),
        ("Laurea, Scuola Normale di Laguna, 2001", "Scuola Normale di Laguna"),
        ("Laurea, Ateneo di Laguna, 2008", "Ateneo di Laguna"),
        ("Sarjana Muda Geografi di Universiti Laut Biru, 2010", "Universiti Laut Biru"),
        ("Sarjana Muda Seni Bina di Politecnico di Laguna, 2010", "Politecnico di Laguna"),
        ("Diploma Senibina UiTM Shah Alam, 2011", "UiTM Shah Alam"),
        ("Master in Geography UKM, 2011", "UKM"),
    ],
)
def test_di_stands_in_italian_names_and_leads_to_malay_places(line, place):
    """Words of Italian schools tell the two apart; short names may end a degree without a comma."""
    assert institution_in(line) == place


@pytest.mark.parametrize(
    "line",
    [
        "MSc Planning (dual degree with Laut University), Harbour University",
        "MSc Planning, Harbour University (joint programme with Laut University)",
    ],
)
def test_who_else_gave_a_degree_is_not_where_somebody_studied(line):
    """In brackets, before or behind the name."""
    assert institution_in(line) == "Harbour University"
