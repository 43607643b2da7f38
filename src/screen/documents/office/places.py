"""Rectangles on the page of an office document, in points: where text stands, what lies behind it, what lies over it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from math import inf
from typing import TYPE_CHECKING, Any, NamedTuple

from screen.documents import colours

if TYPE_CHECKING:
    from lxml.etree import _Element

#: Lengths in files of Word and RTF: so many of their units are a point, and a line of twelve points.
TWIPS, TWIPS_PER_LINE = 20, 240
#: Nobody sees what is less than this high or wide (points).
TINY = 2.0
#: A line of letters of unknown size is at least so high (points), and hardly a letter is wider.
LINE, _WIDEST = 8.0, 10.0
#: Lines are hardly ever set tighter than this share of the height of their letters.
TIGHT = 0.8
#: Of a line that stands on a shape at least so much does (points).
ON = 4.0
#: What lies behind the text comes so much earlier in the order of drawing.
BEHIND = 1e12
#: From so many points on a filled shape (an inch by a third) or a picture (wider than any portrait) may lie behind text.
_SHAPE_WIDTH, _PICTURE_WIDTH, _HEIGHT = 72.0, 157.0, 23.6


def is_tiny(size: float, stretch: float = 1.0) -> bool:
    """Whether letters of a size, made narrower, are too small to be seen; a size of nought says nothing."""
    return 0 < size * min(stretch, 1.0) < TINY


def may_bear(width: float, height: float, *, is_picture: bool = False) -> bool:
    """Whether a filled shape or picture is large enough for letters to stand on it."""
    return width >= (_PICTURE_WIDTH if is_picture else _SHAPE_WIDTH) and height >= _HEIGHT


class Place(NamedTuple):
    """A rectangle, from the left and upper edge of the page; a side that nobody can tell is infinitely far away."""

    left: float = -inf
    top: float = -inf
    right: float = inf
    bottom: float = inf

    def meets(self, other: Place) -> bool:
        """Whether the two may have more than an edge in common."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def surely_holds(self, other: Place) -> bool:
        """Whether the other lies in it as a whole."""
        return (
            -inf < self.left <= other.left
            and -inf < self.top <= other.top
            and inf > self.right >= other.right
            and inf > self.bottom >= other.bottom
        )

    @property
    def is_nothing(self) -> bool:
        """Whether it has no room for a letter."""
        return self.right - self.left < TINY or self.bottom - self.top < TINY


class Sheet(NamedTuple):
    """The paper, and the edges within which its text is set."""

    width: float = 612.0
    height: float = 842.0
    left: float = 72.0
    top: float = 72.0
    right: float = 540.0

    def misses(self, place: Place) -> bool:
        """Whether a place is off the paper."""
        return place.right <= 0 or place.bottom <= 0 or place.left >= self.width or place.top >= self.height

    def edges(self, look: Mapping[str, Any]) -> tuple[float, float]:
        """From where to where a paragraph reaches across, by the indents (left, right, of the first line) that its look has."""
        return self.left + look.get("left", 0.0) + min(look.get("first", 0.0), 0.0), self.right - look.get("right", 0.0)


#: Paper of which nothing is known.
LETTER = Sheet()


class Shape(NamedTuple):
    """Something drawn, on which letters may stand or under which they vanish."""

    place: Place
    reach: float
    """How far down the text it reaches at most, were the text one endless page with every line as low as lines can be."""
    is_behind: bool
    """Whether it lies behind the text of the page."""
    fill: str | None
    """The colour that it paints; None for a picture, or where nobody can tell."""
    order: float = 0.0
    """What is drawn later has the larger one."""


ANYWHERE = Place()


def is_off(paper: Sheet, left: float, right: float, letters: int) -> bool:
    """Whether a paragraph with these edges and so many letters is set beside the paper."""
    return right <= 0 or left >= paper.width or (left < -72 and left + letters * _WIDEST < 0)


def along(start: float | None, size: float | None) -> tuple[float, float]:
    """From where to where something reaches, by its start and size; all the way where one is not known."""
    return (-inf, inf) if start is None or size is None else (start, start + size)


def depths(
    body: _Element,
    top: float,
    height: Callable[[_Element], float],
    *,
    paragraphs: Container[str],
    row: str,
    holders: Container[str],
) -> dict[_Element, float]:
    """How far down the text each paragraph stands at least, as if it were one endless page that begins at ``top``.

    ``height`` says how high a paragraph is at least. The names are those of the elements that are ``paragraphs``, the ``row``
    of a table, and ``holders`` of either.
    """
    found: dict[_Element, float] = {}

    def sink(container: _Element, depth: float) -> float:
        for child in container:
            if child.tag in paragraphs:
                found[child] = depth
                depth += height(child)
            elif child.tag == row:
                depth = max((sink(cell, depth) for cell in child), default=depth)
            elif child.tag in holders:
                depth = sink(child, depth)
        return depth

    sink(body, top)
    return found


def bears(shapes: Iterable[Shape], colour: str, place: Place, *, in_box: bool) -> bool:
    """Whether letters of a colour may stand on a shape that shows them: those of a box on any, others on what lies behind."""
    return any(
        not colours.is_lost(colour, shape.fill)
        and (place.meets(shape.place) if in_box else shape.is_behind and _reaches(shape, place))
        for shape in shapes
    )


def _reaches(shape: Shape, place: Place) -> bool:
    """Whether a shape may lie behind a paragraph, of which is known how far down it stands at least."""
    return shape.place.left < place.right and place.left < shape.place.right and place.top + ON < shape.reach


def covers(shapes: Iterable[Shape], box: Shape) -> bool:
    """Whether a box lies under something that was drawn over it."""
    return any(shape.fill and shape.order > box.order and shape.place.surely_holds(box.place) for shape in shapes)


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies behind the text: ``colour`` is None where nobody can tell."""

    colour: str | None = colours.WHITE
    is_bare: bool = True
    """Nothing is painted on the paper here but what is drawn free of the text."""
    place: Place = ANYWHERE
    in_box: bool = False
    unseen: bool = False
    """Nobody can see what stands here, in whatever colour."""

    def under(self, shade: str | None) -> Ground:
        """The ground once a shade is painted over it ("" paints nothing)."""
        return self if shade == "" else replace(self, colour=shade, is_bare=False)

    def boxed(self, box: Shape, paper: Sheet, shapes: Iterable[Shape], *, grows: bool = False) -> Ground:
        """The ground in a text box, which may be off the page, too small for letters unless it ``grows``, or under a shape."""
        unseen = paper.misses(box.place) or (box.place.is_nothing and not grows) or covers(shapes, box)
        return replace(self, in_box=True, place=box.place, unseen=self.unseen or unseen)

    def hides(self, colour: str, shapes: Iterable[Shape]) -> bool:
        """Whether letters of a colour cannot be seen on it, with what is drawn in the document."""
        lost = colours.is_lost(colour, self.colour)
        return self.unseen or (lost and not (self.is_bare and bears(shapes, colour, self.place, in_box=self.in_box)))
