"""Words that pdfium breaks are read whole."""

from documents.pdf.test_pdf import made, read, shown, texts


def _rows(*pieces):
    """Two columns with a wide gutter, which pdfium takes for lines that go down: it ends one at each letter drawn by itself."""
    return "".join(
        shown(50, 790 - 10 * at, "Malay") + "".join(shown(x, 790 - 10 * at, text, font=font) for x, text, font in pieces)
        for at in range(78)
    )


def test_words_drawn_letter_by_letter_are_whole_where_pdfium_thinks_of_lines_that_go_down():
    """Pieces that touch are one word, and those that do not are words of their own."""
    data = made(_rows((450, "Co", "F1"), (462.78, "u", "F1"), (468.34, "n", "F1"), (473.9, "cil", "F1"), (486.28, "A", "F1")))
    assert set(texts(read(data))) == {"Malay\tCouncil A"}


def test_a_piece_in_another_look_carries_the_word_on():
    """A letter in bold is glued to what stands before it."""
    data = made(_rows((450, "Counci", "F1"), (481.12, "l", "F2")))
    assert set(texts(read(data))) == {"Malay\tCouncil"}


def test_letters_set_apart_a_little_are_one_word():
    """Some of the gaps between them are blanks to pdfium; a gap wider than they are parts words."""
    apart = "(L) -132 (a) -142 (n) -132 (g) -132 (u) -132 (a) -142 (g) -132 (e) -132 (s) -600 (a) -132 (n) -142 (d)"
    assert texts(read(made(f"BT /F1 10 Tf 1 0 0 1 50 700 Tm [{apart}] TJ ET"))) == ["Languages and"]
