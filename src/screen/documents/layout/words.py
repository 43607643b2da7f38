"""A page as its words in their places: what a reader of pages (PDF, OCR) hands to the layout pass."""

from __future__ import annotations

from typing import NamedTuple


class Ink(NamedTuple):
    """How a run of text is drawn."""

    size: float
    """In points, as seen."""
    bold: bool = False
    italic: bool = False
    colour: tuple[int, int, int, int] = (0, 0, 0, 255)
    """Red, green, blue, opacity."""
    mode: int = 0
    """Render mode of ISO 32000-1, table 106: 3 draws nothing."""
    font: int = 0
    """Equal numbers are equal fonts."""


class Word(NamedTuple):
    """A word in its place: points, origin at the top left of the page as read. ``base`` is the baseline."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    base: float
    ink: Ink
    bullet: bool = False
    """A list mark stood before it."""
    glued: bool = False
    """No blank stands before it: it carries on the word before, in another look."""
    order: int = -1
    """Place in the order of drawing; -1 when it is not known."""

    def __repr__(self) -> str:
        """Place, never the text."""
        return f"Word({self.x0:.0f}, {self.top:.0f}, {self.x1:.0f}, {self.bottom:.0f})"


class Patch(NamedTuple):
    """A shape, image or shading drawn on the page. ``colour`` is None when it is not one plain colour."""

    x0: float
    top: float
    x1: float
    bottom: float
    colour: tuple[int, int, int, int] | None
    order: int
    image: bool = False
    outlined: bool = False
    """A filled shape with a line around it."""


class Page(NamedTuple):
    """What stands on one page, turned so that most of its text reads from left to right."""

    width: float
    height: float
    words: tuple[Word, ...] = ()
    turned: tuple[tuple[Word, ...], ...] = ()
    """Words in other directions (labels up the margin, watermarks): a group per direction, each in its own frame."""
    patches: tuple[Patch, ...] = ()
    rules: tuple[tuple[float, float, float], ...] = ()
    """Lines drawn across: left, right, height on the page."""
    upright: tuple[tuple[float, float, float], ...] = ()
    """Lines drawn upright: top, bottom, place."""
    dots: tuple[tuple[float, float], ...] = ()
    """Small drawn marks, by their middles: the bullets that are no text."""
    unmapped: int = 0
    """Characters whose meaning the file does not tell."""
    angle: float = 0.0
    """By how many degrees most of its text is turned in the file."""
    cut: frozenset[int] = frozenset()
    """Places in the order of drawing of text of which a clip may have cut something away."""
    ways: tuple[int, ...] = ()
    """By how many degrees, against the clock, each group of ``turned`` is turned against the page as read."""

    def __repr__(self) -> str:
        """Size and counts, never the text."""
        return f"Page({self.width:.0f}, {self.height:.0f}, {len(self.words)} words)"
