"""Rich Text Format (specification 1.9.1) → lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from screen.documents import colours, flow, pictures
from screen.documents.blocks import Block, Frame, Picture, Run, paragraphs
from screen.documents.office import places, rtf_shapes
from screen.documents.office.packages import too_large
from screen.documents.office.places import TINY, TWIPS
from screen.documents.office.rtf_shapes import MARGINS, Drawing
from screen.documents.office.rtf_state import CHANGES, State
from screen.documents.office.rtf_story import Story
from screen.documents.office.rtf_words import (
    APART,
    CHARSETS,
    DIGITS,
    ESCAPES,
    HEADERS,
    INNER,
    KEPT,
    MARKS,
    PICTURE,
    SAID,
    SILENT,
    STARRED,
    SYMBOLS,
    TOKEN,
    TWIN,
    UNSEEN,
)
from screen.model import Document

_MAX_DEPTH = 500
_MAX_LENGTH = 2 * flow.MAX_CHARACTERS


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of an RTF file as it prints: headers first, then the body, footers and notes last."""
    return flow.document(name, sha256, "rtf", blocks(data))


def blocks(data: bytes) -> Iterator[Block]:
    """The blocks of an RTF text in reading order."""
    return _Reader().blocks(data)


class _Reader:
    """Reads the tokens of one file."""

    def __init__(self) -> None:
        self._state = State()
        self._stack: list[tuple[State, Story]] = []
        self._body = self._story = Story()
        self._furniture: dict[bytes, list[Block]] = {}
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._colours: list[str] = []
        self._colour: dict[bytes, int] = {}
        self._starred = False
        self._to_skip = 0
        self._bytes = bytearray()
        self._picture: dict[bytes, int] = {}
        self._dots = bytearray()
        """A picture under way: what its words say, and its bytes, two digits each."""
        self._drawing: Drawing | None = None
        self._margins = dict(MARGINS)
        self._has_grounds = False
        """Whether anything in the file may paint the paper."""
        self._page = 1
        self._length = 0

    def blocks(self, data: bytes) -> Iterator[Block]:
        """All blocks of the file in reading order."""
        self._has_grounds = rtf_shapes.may_have_grounds(data)
        end = 0
        for match in TOKEN.finditer(data):
            word, number, code, escape, brace, text = match.groups()
            if code is None and text is None:
                self._flush_bytes()
            if match.start() < end:
                continue
            if word:
                value = int(number) if number else None
                if word == b"bin" and value and value > 0:
                    end = match.end() + value
                self._word(word, value)
            elif code:
                self._octets(bytes.fromhex(code.decode("ascii")))
            elif escape:
                self._escape(escape)
            elif brace == b"{":
                self._open()
            elif brace == b"}":
                self._close()
            elif text:
                self._octets(text)
        self._flush_bytes()
        while self._stack:
            self._close()
        self._body.end(self._state, self._page)
        yield from self._in_order()

    def _in_order(self) -> Iterator[Block]:
        seen: set[str] = set()
        for header in HEADERS:
            yield from self._apart(header, seen)
        yield from self._body.blocks
        for name in self._furniture:
            if name not in HEADERS and name != b"footnote":
                yield from self._apart(name, seen)
        yield from self._furniture.get(b"footnote", ())

    def _apart(self, name: bytes, seen: set[str]) -> Iterator[Block]:
        for block in self._furniture.get(name, ()):
            text = "".join(part.text for part in paragraphs((block,)))
            if text not in seen and any(character.isalpha() for character in text):
                seen.add(text)
                yield block

    # ---------------------------------------------------------------------------------------------------------- groups

    def _open(self) -> None:
        if len(self._stack) >= _MAX_DEPTH:
            raise RecursionError
        self._stack.append((self._state, self._story))
        self._starred = False
        self._to_skip = 0

    def _close(self) -> None:
        if not self._stack:
            return
        story = self._story
        state, outer = self._stack.pop()
        if self._state.destination == PICTURE != state.destination:
            self._end_picture()
        if story is not outer:
            story.end(self._state, self._page)
            self._keep(self._state.destination, story)
            self._story = outer
        self._state = state
        self._to_skip = 0
        if self._drawing and len(self._stack) < self._drawing.depth:
            self._body.reach = max(self._body.reach, self._drawing.reach(self._margins))
            self._drawing = None

    def _end_picture(self) -> None:
        said, dots = self._picture, bytes(self._dots)
        self._picture, self._dots = {}, bytearray()
        width = said.get(b"picwgoal", 0) / TWIPS * said.get(b"picscalex", 100) / 100
        height = said.get(b"pichgoal", 0) / TWIPS * said.get(b"picscaley", 100) / 100
        if pictures.is_large(width, height):
            is_known = said.keys() & {b"pngblip", b"jpegblip"} and DIGITS.fullmatch(dots)
            data = bytes.fromhex(dots.decode("ascii")) if is_known else b""
            self._story.drawn.append(Picture(data, width, self._page))

    def _keep(self, destination: bytes, story: Story) -> None:
        if not story.blocks:
            return
        frame = Frame(tuple(story.blocks))
        if destination == b"shptxt":
            self._body.blocks.append(frame)
        else:
            self._furniture.setdefault(destination, []).append(frame)

    def _enter(self, destination: bytes) -> None:
        self._state = replace(self._state, destination=destination)
        if destination in APART:
            self._story = Story(ground=self._boxed() if destination == b"shptxt" else colours.WHITE)
            self._state = replace(self._state, depth=0)

    def _boxed(self) -> str | None:
        """The colour behind the text of a text box: its fill; where it has none what lies behind it, if that can be told."""
        fill = self._drawing.fill() if self._drawing else None
        return (None if self._has_grounds else colours.WHITE) if fill == "" else fill

    # ----------------------------------------------------------------------------------------------------------- words

    def _word(self, word: bytes, value: int | None) -> None:
        starred, self._starred = self._starred, False
        state = self._state
        if state.destination == PICTURE:
            self._picture[word] = value or 0
            if starred or word in UNSEEN:
                self._enter(b"unseen")
        elif word == b"u" and value is not None:
            self._unicode(value)
        elif state.destination == b"colortbl" and word in (b"red", b"green", b"blue"):
            self._colour[word] = min(value or 0, 255)
        elif word in APART or word in UNSEEN or (starred and word not in STARRED):
            self._story.marked |= word in MARKS
            is_twin = word == PICTURE and state.destination == TWIN
            self._enter(word if word in KEPT and not is_twin else b"unseen")
        elif word == b"shp":
            self._drawing = Drawing(len(self._stack))
        elif word in rtf_shapes.WORDS and self._drawing:
            self._drawing.words[word] = value or 0
        elif word in MARGINS and value is not None:
            self._margins[word] = value
        elif word in (b"ansicpg", b"mac", b"pc", b"pca"):
            self._encoding = (
                _codec(f"cp{value}") if word == b"ansicpg" else {b"mac": "mac_roman", b"pc": "cp437"}.get(word, "cp850")
            )
        elif word == INNER:
            self._state = replace(state, destination=INNER)
        elif word == b"fcharset" and state.destination == b"fonttbl":
            self._fonts[state.font] = CHARSETS.get(value or 0, "")
        elif word in (b"trowd", b"clcbpat", b"cellx"):
            self._define_row(word, value or 0)
        elif change := CHANGES.get(word):
            self._state = change(state, value)
        elif state.destination not in SILENT:
            self._layout(word)

    def _define_row(self, word: bytes, value: int) -> None:
        if self._state.destination == INNER:  # comes after the cells that it is about
            return
        shades = self._story.shades
        if word == b"trowd":
            shades[:] = [0]
        elif word == b"clcbpat":
            shades[-1:] = [value]
        else:
            shades.append(0)

    def _layout(self, word: bytes) -> None:
        """Breaks, cells and characters by name."""
        if word in SYMBOLS:
            self._add(SYMBOLS[word])
        elif word in (b"par", b"sect"):
            self._story.end_paragraph(self._state, self._page)
        elif word in (b"cell", b"nestcell"):
            depth = max(self._state.depth, 2) if word == b"nestcell" else 1
            self._state = replace(self._state, depth=depth)
            self._story.end_cell(self._state, self._page, depth)
        elif word in (b"row", b"nestrow"):
            self._story.end_row(max(self._state.depth, 2) if word == b"nestrow" else 1)
        elif word in (b"page", b"softpage"):
            self._story.end_paragraph(self._state, self._page)
            self._page += 1
        elif word == b"column":
            self._story.end_paragraph(self._state, self._page)

    # ------------------------------------------------------------------------------------------------------ characters

    def _escape(self, escape: bytes) -> None:
        if escape == b"*":
            self._starred = True
        elif escape in (b"\n", b"\r"):
            self._story.end_paragraph(self._state, self._page)
        elif escape in ESCAPES:
            self._add(ESCAPES[escape])

    def _unicode(self, value: int) -> None:
        self._flush_bytes()
        self._add(chr(value % 0x10000))
        self._to_skip = self._state.skip

    def _octets(self, octets: bytes) -> None:
        """Bytes of text; those that only stand in for a Unicode character are passed over."""
        skipped = min(self._to_skip, len(octets))
        self._to_skip -= skipped
        self._bytes += octets[skipped:]

    def _flush_bytes(self) -> None:
        if not self._bytes:
            return
        octets, self._bytes = bytes(self._bytes), bytearray()
        if self._state.destination == b"colortbl":
            self._end_colours(octets)
        elif self._state.destination == PICTURE:
            self._dots += octets
        elif self._state.destination in SAID:
            self._say(octets.decode("ascii", "replace"))
        elif self._state.destination not in SILENT:
            encoding = self._fonts.get(self._state.font) or self._encoding
            self._add(octets.decode(encoding, "replace"))

    def _say(self, text: str) -> None:
        """The name of a property of the drawing under way, or its value."""
        if self._drawing and self._state.destination == SAID[0]:
            self._drawing.name = text.strip()
        elif self._drawing:
            self._drawing.said[self._drawing.name] = text.strip()

    def _end_colours(self, octets: bytes) -> None:
        for _ in range(octets.count(b";")):
            parts = [self._colour.get(name) for name in (b"red", b"green", b"blue")]
            self._colours.append(
                "".join(f"{part or 0:02x}" for part in parts) if any(part is not None for part in parts) else ""
            )
            self._colour = {}

    def _add(self, text: str) -> None:
        state = self._state
        if state.destination in SILENT or state.deleted:
            return
        self._length += len(text)
        if self._length > _MAX_LENGTH:
            raise too_large(f"more than {_MAX_LENGTH:,} characters of text")
        colour = self._named(state.colour)
        unseen = state.hidden or colours.is_lost(colour, self._behind()) or state.size < TINY
        self._story.runs.append(Run(text, state.bold, state.italic, state.size, unseen, colour))

    def _behind(self) -> str | None:
        """The colour behind the text: of the characters, else of the paragraph, else of the cell, else of the paper."""
        state, story = self._state, self._story
        cell = story.shades[story.cells] if state.depth and story.cells < len(story.shades) else 0
        shade = self._named(state.shade) or self._named(state.ground) or self._named(cell)
        return shade or (None if story.reach > places.ON else story.ground)

    def _named(self, index: int) -> str:
        return self._colours[index] if 0 < index < len(self._colours) else ""


def _codec(name: str) -> str:
    """A code page that Python knows, else Windows-1252."""
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
