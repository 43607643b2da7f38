"""Drawings of Rich Text Format: what they paint, and how far down the text they may lie behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import inf

from screen.documents import colours
from screen.documents.office import places
from screen.documents.office.places import TWIPS

#: Words that say where a drawing is: its edges in twips, of what they are measured, and whether it lies below the text.
WORDS = frozenset(b"shpleft shptop shpright shpbottom shpbxpage shpbxmargin shpbypage shpbymargin shpfblwtxt".split())
#: What in a file may be a ground for white letters: a drawing with a fill of its own, or a picture.
_GROUNDS = re.compile(rb"fillColor\}\s*\{\\sv\s+(?!16777215\})|fillType\}\s*\{\\sv\s+[1-9]|\\pict\b|\\dprect")
#: What the margins are where a file does not say.
MARGINS = {b"margl": 1800, b"margt": 1440, b"paperw": 12240, b"margr": 1800}


def may_have_grounds(data: bytes) -> bool:
    """Whether anything in a file may paint the paper in another colour than white."""
    return _GROUNDS.search(data) is not None


@dataclass(slots=True)
class Drawing:
    """A drawing under way, which began in a group of some depth."""

    depth: int
    words: dict[bytes, int] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)
    name: str = ""
    """The property whose value comes next."""

    def fill(self) -> str | None:
        """The colour that it paints: "" for none, None where it cannot be told. A fill of which nothing is said is white."""
        if self.said.get("fFilled") == "0":
            return ""
        if not self.said or self.said.get("fillType", "0") != "0" or "pib" in self.said:
            return None
        value = self.said.get("fillColor", "16777215")
        number = int(value) if value.isdecimal() else 0xFFFFFF
        return "".join(f"{number >> shift & 255:02x}" for shift in (0, 8, 16))

    def reach(self, margins: dict[bytes, int]) -> float:
        """How far down the text behind which it lies it reaches at most, in points from the paragraph that it hangs on."""
        is_behind = self.words.get(b"shpfblwtxt", 0) == 1 or self.said.get("fBehindDocument") == "1"
        fill = self.fill()
        if not is_behind or fill == "" or colours.is_lost(colours.WHITE, fill):
            return 0.0
        left, top, right, bottom = (self.words.get(b"shp" + side) for side in (b"left", b"top", b"right", b"bottom"))
        if left is None or top is None or right is None or bottom is None:
            return inf
        if not places.may_bear((right - left) / TWIPS, (bottom - top) / TWIPS, is_picture=fill is None):
            return 0.0
        shift = margins[b"margl"] if b"shpbxpage" in self.words else 0
        if right <= shift or left - shift >= margins[b"paperw"] - margins[b"margl"] - margins[b"margr"]:
            return 0.0
        if b"shpbypage" in self.words:
            return (bottom - margins[b"margt"]) / TWIPS
        return (bottom if b"shpbymargin" in self.words else bottom - top + max(top, 0)) / TWIPS
