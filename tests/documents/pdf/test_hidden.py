"""What a person cannot see on a page is told from what can be seen."""

import pytest

from screen.documents.layout.words import Ink, Page, Patch, Word
from screen.documents.pdf import hidden

BLACK, WHITE, NAVY = (0, 0, 0, 255), (255, 255, 255, 255), (10, 20, 80, 255)
PAPER = {"width": 600.0, "height": 800.0}


def word(*, x=100.0, y=100.0, colour=BLACK, size=10.0, mode=0, order=5):
    """A word of thirty points' width."""
    return Word("quiet", x, y - 8, x + 30, y + 2, y, Ink(size, colour=colour, mode=mode), order=order)


def none(words):
    """A look that sees nothing of any word."""
    return [False for _ in words]


def all_of(words):
    """A look that sees every word."""
    return [True for _ in words]


def secret(one, *patches, look=None):
    """Whether the only word of a page is hidden."""
    _, lost, _ = hidden.divide(Page(**PAPER, words=(one,), patches=patches), look)
    return lost == (one,)


@pytest.mark.parametrize(
    "one",
    [
        word(colour=WHITE),
        word(colour=(250, 250, 250, 255)),
        word(size=1.0),
        word(mode=3),
        word(colour=(0, 0, 0, 0)),
        word(x=-200.0),
    ],
    ids=["white", "nearly white", "tiny", "not drawn", "transparent", "off the page"],
)
def test_words_that_leave_no_mark_are_hidden(one):
    """On bare paper the word alone decides."""
    assert secret(one)


def test_dark_words_on_bare_paper_are_seen():
    """The usual case."""
    assert not secret(word())


def test_white_words_on_a_dark_band_are_seen():
    """A sidebar with light letters is a design, not a trick."""
    assert not secret(word(colour=WHITE), Patch(0, 0, 200, 800, NAVY, 1))


def test_words_in_the_colour_of_their_band_are_hidden_if_the_drawn_page_shows_nothing():
    """The outer box of a shape says less than a look."""
    band = Patch(0, 0, 200, 800, NAVY, 1)
    assert secret(word(colour=NAVY), band, look=none)
    assert not secret(word(colour=NAVY), band, look=all_of)


def test_white_words_in_the_box_of_a_dark_shape_are_hidden_if_the_drawn_page_shows_nothing():
    """A frame is dark at its edges only."""
    frame = Patch(0, 0, 600, 800, NAVY, 1)
    assert secret(word(colour=WHITE), frame, look=none)
    assert not secret(word(colour=WHITE), frame, look=all_of)


def test_on_a_page_with_layers_every_word_is_looked_at():
    """A layer that is switched off draws nothing."""
    page = Page(**PAPER, words=(word(), word(y=200.0)))
    _, lost, _ = hidden.divide(page, lambda words: [one.base > 150 for one in words], layered=True)
    assert lost == (word(),)


def test_words_below_a_later_patch_are_hidden_if_the_drawn_page_shows_nothing():
    """White-out in a program is drawn after the words."""
    assert secret(word(), Patch(0, 0, 600, 800, WHITE, 9), look=none)
    assert not secret(word(), Patch(0, 0, 600, 800, WHITE, 1), look=none)


def test_the_text_layer_of_a_scan_is_read():
    """Undrawn words over a picture of the page are what the scanner's software has recognised."""
    page = Page(**PAPER, words=(word(mode=3), word(y=200.0, mode=3)), patches=(Patch(0, 0, 600, 800, None, 0, image=True),))
    assert hidden.divide(page) == (page, (), True)


def test_undrawn_words_beside_a_small_picture_are_hidden():
    """A photo of the applicant is no scan."""
    assert secret(word(mode=3), Patch(400, 20, 500, 120, None, 0, image=True))


def test_what_is_seen_stays_on_the_page():
    """Only the hidden words go."""
    seen, unseen = word(), word(y=200.0, colour=WHITE)
    assert hidden.divide(Page(**PAPER, words=(seen, unseen))) == (Page(**PAPER, words=(seen,)), (unseen,), False)
