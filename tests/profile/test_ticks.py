"""Choices in a form: what is ticked counts, and what is not ticked is not said."""

from datetime import date

import pytest

from screen.model import Document, Fluency, Line, ReadStatus
from screen.profile import ticks, understand

CLOSING = date(2020, 11, 22)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Kewarganegaraan\t( / ) Warganegara ( ) Penduduk Tetap ( ) Lain-lain", "Kewarganegaraan\t Warganegara"),
        ("Citizenship: [ ] Malaysian [X] Permanent resident", "Citizenship: Permanent resident"),
        ("Warganegara ( )  Penduduk Tetap ( √ )", "Penduduk Tetap"),
        ("Kewarganegaraan: Warganegara (x) Bukan warganegara ( )", "Kewarganegaraan: Warganegara"),
        ("Status: ☑ Malaysian ☐ Others", "Status: Malaysian"),
        ("Nationality: □ Malaysian ☒ Others: Indonesia", "Nationality: Indonesia"),
        ("Kewarganegaraan: ( ) Malaysia (✓) Lain-lain (nyatakan): Jepun", "Kewarganegaraan: Jepun"),
        ("Kewarganegaraan\t( ) Warganegara\t( ) Penduduk Tetap", "Kewarganegaraan\t\t"),
        ("Malaysian\t( )", ""),
        ("Malaysian\t( / )", "Malaysian"),
        ("Jantina: (/) Lelaki ( ) Perempuan\tAgama: Islam", "Jantina: Lelaki\tAgama: Islam"),
    ],
)
def test_only_ticked_words_stay(printed: str, read: str) -> None:
    """Boxes stand before their words or behind them; a form that was not filled in says nothing."""
    (line,) = ticks.chosen([Line(printed)])
    assert line.text.strip() == read.strip()


@pytest.mark.parametrize(
    "text",
    ["Inggeris\t( )\t( / )\t( )", "English ■■■□□", "Malay ■■■■□", "English (fluent)", "Call (03) 5550 0160", "Malay / English"],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    """Rows of a table, levels in blocks and brackets with words are no choices."""
    assert ticks.chosen([Line(text)]) == (Line(text),)


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("Malaysian ☑ Others: Japanese", "Japanese"),
        ("Malaysian ☐ Singaporean ☐ Others", "Malaysian"),
        ("Status: ☑ Malaysian ☐ Others", "Status: Malaysian"),
        ("Status\t☑ Malaysian ☐ Others", "Status\t Malaysian"),
    ],
)
def test_box_taken_for_a_bullet(printed: str, read: str) -> None:
    """Of several boxes the first may have become the bullet of the line: when another is ticked, it was empty.

    A label behind the bullet had none.
    """
    (line,) = ticks.chosen([Line(printed, bullet=True)])
    assert line.text == read


def test_form_says_what_is_ticked() -> None:
    """Citizenship and command of languages are what is ticked; the receipt is the line as printed."""
    texts = (
        "Kewarganegaraan: ( ) Warganegara ( / ) Penduduk Tetap",
        "BAHASA",
        "Bahasa Melayu ( / ) Fasih ( ) Sederhana ( ) Lemah",
        "Bahasa Inggeris ( ) Fasih ( ) Sederhana ( / ) Lemah",
    )
    lines = tuple(Line(text, number=n, bold=text.isupper()) for n, text in enumerate(texts, 1))
    profile, _ = understand(Document("cv.txt", "0", "text", ReadStatus.READ, lines), CLOSING)
    assert profile.work_right.status.value == "permanent-resident"
    assert [span.quote for span in profile.work_right.evidence] == [texts[0]]
    assert [(s.language, s.level, s.evidence[0].quote) for s in profile.languages] == [
        ("ms", Fluency.FLUENT, texts[2]),
        ("en", Fluency.BASIC, texts[3]),
    ]


@pytest.mark.parametrize("ticked", ["(/)", "[x]", "( √ )", "/", "☑"])
def test_ticked_cells_of_a_table(ticked: str) -> None:
    """A tick in the column of a level may stand in brackets, and the empty ones beside it say nothing."""
    empty = "( )" if "(" in ticked else "[ ]" if "[" in ticked else ""
    texts = ("BAHASA", "Bahasa\tFasih\tSederhana\tLemah", f"Inggeris\t{empty}\t{ticked}\t{empty}")
    lines = tuple(Line(text, number=n, bold=text.isupper()) for n, text in enumerate(texts, 1))
    profile, _ = understand(Document("cv.txt", "0", "text", ReadStatus.READ, lines), CLOSING)
    assert [(s.language, s.level) for s in profile.languages] == [("en", Fluency.INTERMEDIATE)]


@pytest.mark.parametrize(
    ("row", "level"),
    [("☐\t√\t☐", Fluency.INTERMEDIATE), ("X\t☐\t☐", Fluency.FLUENT), ("☐\t☐\t/", Fluency.BASIC)],
)
def test_a_row_of_boxes_and_ticks_needs_no_heading_above_its_label(row: str, level: Fluency) -> None:
    """The headings of the levels alone tell the columns."""
    texts = ("BAHASA", "Fasih\tSederhana\tLemah", f"Inggeris\t{row}")
    lines = tuple(Line(text, number=n, bold=text.isupper()) for n, text in enumerate(texts, 1))
    profile, _ = understand(Document("cv.txt", "0", "text", ReadStatus.READ, lines), CLOSING)
    assert [(s.language, s.level) for s in profile.languages] == [("en", level)]
