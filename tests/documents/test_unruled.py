"""Lines ruled on a page are taken off its picture before it is read again."""

import io

import pytest

from documents.test_ocr import needs_ocr
from screen.documents import ocr
from screen.documents.seen import Seen

np = pytest.importorskip("numpy")
Image = pytest.importorskip("PIL.Image")

RESOLUTION = 100.0
"""Dots an inch: a line is 40 dots long and 3 thick."""


def unruled(sheet):
    """A sheet, given and told as rows of tones, without its lines."""
    from screen.documents.unruled import unruled

    return np.array(unruled(Image.fromarray(sheet), RESOLUTION))


def paper(tone=240):
    """An empty sheet of 128 dots by 128."""
    return np.full((128, 128), tone, np.uint8)


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (slice(60, 62), slice(10, 120)),
        (slice(10, 120), slice(60, 62)),
    ],
)
def test_a_long_thin_line_is_painted_over(rows, columns):
    """Across the page and down it."""
    sheet = paper()
    sheet[rows, columns] = 80
    assert (unruled(sheet) > 200).all()


@pytest.mark.parametrize(
    ("rows", "columns"),
    [
        (slice(60, 62), slice(10, 40)),
        (slice(60, 80), slice(10, 120)),
    ],
)
def test_what_is_short_or_thick_stays(rows, columns):
    """The stroke of a letter, and the band of a heading."""
    sheet = paper()
    sheet[rows, columns] = 80
    assert (unruled(sheet) == sheet).all()


def test_a_line_may_climb_a_little_as_on_a_sheet_that_lies_askew():
    """A dot in thirty; what stands on it stays."""
    sheet = paper()
    for column in range(10, 120):
        sheet[60 + column // 30 : 62 + column // 30, column] = 80
    sheet[40:61, 50:54] = 80
    left = unruled(sheet) < 200
    assert left[40:59, 50:54].all()
    assert not np.delete(left, range(46, 58), axis=1).any()


@needs_ocr
@pytest.mark.parametrize(("ruled", "looks"), [(True, 2), (False, 1)])
def test_a_sheet_of_which_little_is_trusted_is_read_again_without_its_lines(monkeypatch, ruled, looks):
    """What is read then counts where it is trusted more; a sheet without lines would look the same."""
    seen = []

    def read(picture):
        seen.append(picture)
        trust = 60.0 if len(seen) == 1 else 95.0
        return [Seen("Planner", 10, 90, ((10, 40), (90, 40)), 20.0, trust, 30)]

    monkeypatch.setattr(ocr, "_read", read)
    stream = io.BytesIO()
    sheet = np.full((400, 300), 240, np.uint8)
    sheet[200:202, 20 : 280 * ruled] = 80
    Image.fromarray(sheet).save(stream, "PNG")
    (picture,) = ocr.pictures(stream.getvalue())
    assert [word.text for word in ocr.recognise(picture).words] == ["Planner"]
    assert len(seen) == looks
