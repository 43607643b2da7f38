"""The parts of a CV."""

from screen.model import SectionKind
from screen.profile import sections
from typed_cv import document


def outline(text: str) -> list[tuple[str, int]]:
    """Kind and number of lines of each section."""
    return [(part.kind.value, len(part.lines)) for part in sections.divide(document(text))]


def test_headings_are_known_by_their_words_in_three_languages():
    """English, Malay and Indonesian headings open the same kinds of parts."""
    text = "Somebody\nPENDIDIKAN\nUiTM\nRiwayat Pekerjaan\nStaf\nLanguages:\nMalay"
    assert outline(text) == [("header", 1), ("education", 1), ("experience", 1), ("languages", 1)]


def test_a_heading_in_two_languages_is_one_heading():
    """A slash between two headings of one kind does not hide either."""
    assert sections.kind_of("PENGALAMAN / EXPERIENCE") is SectionKind.EXPERIENCE


def test_an_employer_that_is_called_like_a_heading_opens_no_part():
    """`Outreach, Software Intern` is a post, whatever stands before the comma."""
    assert sections.kind_of("Outreach, Software Intern") is None


def test_a_heading_of_two_kinds_is_read_as_the_one_that_facts_stand_under():
    """`Training and education` is education."""
    assert sections.kind_of("Training and Education") is SectionKind.EDUCATION


def test_numbering_and_ornament_are_not_part_of_a_heading():
    """Letters, numbers, bullets and colons around the words do not matter."""
    assert [sections.kind_of(t) for t in ("C. ACADEMIC QUALIFICATIONS", "3) Bahasa :", "— Referees —")] == [
        SectionKind.EDUCATION,
        SectionKind.LANGUAGES,
        SectionKind.REFEREES,
    ]


def test_text_behind_a_heading_on_its_line_belongs_to_the_part():
    """`Languages: Tamil, English` is a heading with its content."""
    (_, spoken) = sections.divide(document("Somebody\nLanguages: Tamil, English"))
    assert (spoken.kind, [line.text for line in spoken.lines]) == (SectionKind.LANGUAGES, ["Tamil, English"])


def test_an_unknown_heading_that_looks_like_the_known_ones_ends_the_part_before():
    """What stands under words we do not know is not taken for education."""
    text = "# Somebody\n# Education\nBA\n# Beekeeping\nTwo hives\n# Languages\nMalay"
    assert outline(text) == [("header", 1), ("education", 1), ("other", 1), ("languages", 1)]


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
