"""Rich Text Format (specification 1.9.1) → lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from screen.documents import colours, flow
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Run, Table
from screen.model import Document

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
#: Destinations whose text a reader of the document does not see (beside those marked ``\*`` that are not known here).
_UNSEEN = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator info pict object objdata themedata"
    b" datastore colorschememapping latentstyles xmlnstbl fldinst datafield bkmkstart bkmkend annotation atnid atnauthor"
    b" atndate atnicn atnref atnparent filetbl private pgptbl pntext pntxta pntxtb listtext nonshppict shppict ftnsep ftnsepc"
    b" aftnsep aftnsepc template wgrffmtfilter objclass sp sn sv userprops passwordhash docvar xe tc rxe leveltext"
    b" levelnumbers fontemb falt panose background".split()
)
_STARRED = frozenset(b"shpinst shptxt shpgrp cs ud nesttableprops".split())
_APART = frozenset(b"header headerf headerl headerr footer footerf footerl footerr footnote shptxt".split())
_MARKS = frozenset((b"listtext", b"pntext"))
#: Destinations that are read for what they define.
_TABLES = frozenset((b"fonttbl", b"colortbl"))
_SILENT = _TABLES | {b"unseen"}
_SYMBOLS = {
    b"tab": "\t", b"line": "\n", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"endash": "–", b"emdash": "—", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
_ESCAPES = {b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "-", b"-": "\u00ad", b"\t": "\t"}
#: Windows code pages of the character sets that fonts name (``\fcharset``).
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb2312", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
_HEADERS = (b"headerf", b"header", b"headerr", b"headerl")
_TWIPS_PER_LINE = 240
_TINY = 2.0
_MAX_DEPTH = 500


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of an RTF file as it prints: headers first, then the body, footers and notes last."""
    return flow.document(name, sha256, "rtf", _Reader().blocks(data))


@dataclass(frozen=True, slots=True)
class _State:
    """What holds in a group of the file; a group inherits it and takes it along when it ends."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    size: float = 12.0
    colour: int = 0
    shade: int = 0
    font: int = -1
    skip: int = 1
    """How many bytes stand in for a Unicode character to readers that know none."""
    destination: bytes = b""
    in_table: bool = False
    listed: bool = False
    outline: int = 0
    before: float = 0.0
    after: float = 0.0


@dataclass(slots=True)
class _Story:
    """A text under way: the body, a header, a note, a text box."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    marked: bool = False
    """The paragraph under way has a list mark."""


class _Reader:
    """Reads the tokens of one file."""

    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[tuple[_State, _Story]] = []
        self._body = self._story = _Story()
        self._furniture: dict[bytes, list[Block]] = {}
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._colours: list[str] = []
        self._colour: dict[bytes, int] = {}
        self._starred = False
        self._to_skip = 0
        self._bytes = bytearray()
        self._page = 1

    def blocks(self, data: bytes) -> Iterator[Block]:
        """All blocks of the file in reading order."""
        end = 0
        for match in _TOKEN.finditer(data):
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
        self._end_paragraph(self._body)
        self._end_table(self._body)
        yield from self._in_order()

    def _in_order(self) -> Iterator[Block]:
        seen: set[str] = set()
        for header in _HEADERS:
            yield from self._apart(header, seen)
        yield from self._body.blocks
        for name in self._furniture:
            if name not in _HEADERS and name != b"footnote":
                yield from self._apart(name, seen)
        yield from self._furniture.get(b"footnote", ())

    def _apart(self, name: bytes, seen: set[str]) -> Iterator[Block]:
        for block in self._furniture.get(name, ()):
            text = "".join(part.text for part in _paragraphs((block,)))
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
        if story is not outer:
            self._end_paragraph(story)
            self._end_table(story)
            self._keep(self._state.destination, story)
            self._story = outer
        self._state = state
        self._to_skip = 0

    def _keep(self, destination: bytes, story: _Story) -> None:
        if not story.blocks:
            return
        frame = Frame(tuple(story.blocks))
        if destination == b"shptxt":
            self._body.blocks.append(frame)
        else:
            self._furniture.setdefault(destination, []).append(frame)

    def _enter(self, destination: bytes) -> None:
        self._state = replace(self._state, destination=destination)
        if destination in _APART:
            self._story = _Story()
            self._state = replace(self._state, in_table=False)

    # ----------------------------------------------------------------------------------------------------------- words

    def _word(self, word: bytes, value: int | None) -> None:
        starred, self._starred = self._starred, False
        state = self._state
        if word == b"u" and value is not None:
            self._unicode(value)
        elif state.destination == b"colortbl" and word in (b"red", b"green", b"blue"):
            self._colour[word] = min(value or 0, 255)
        elif word in _APART or word in _UNSEEN or (starred and word not in _STARRED):
            self._enter(
                word
                if word in _APART
                else b"fonttbl"
                if word == b"fonttbl"
                else b"colortbl"
                if word == b"colortbl"
                else b"unseen"
            )
        elif word in (b"ansicpg", b"mac", b"pc", b"pca"):
            self._encoding = (
                _codec(f"cp{value}") if word == b"ansicpg" else {b"mac": "mac_roman", b"pc": "cp437"}.get(word, "cp850")
            )
        elif word in (b"f", b"deff"):
            self._state = replace(state, font=value if value is not None else -1)
        elif word == b"fcharset" and state.destination == b"fonttbl":
            self._fonts[state.font] = _CHARSETS.get(value or 0, "")
        elif not self._character(word, value) and state.destination not in _SILENT:
            self._layout(word, value)

    def _character(self, word: bytes, value: int | None) -> bool:
        """Properties of characters and paragraphs."""
        state, on = self._state, value != 0
        if word == b"plain":
            state = replace(state, bold=False, italic=False, hidden=False, deleted=False, size=12.0, colour=0, shade=0)
        elif word == b"pard":
            state = replace(state, in_table=False, listed=False, outline=0, before=0.0, after=0.0)
        elif word == b"b":
            state = replace(state, bold=on)
        elif word == b"i":
            state = replace(state, italic=on)
        elif word in (b"v", b"webhidden"):
            state = replace(state, hidden=on)
        elif word == b"deleted":
            state = replace(state, deleted=on)
        elif word == b"fs" and value is not None:
            state = replace(state, size=value / 2)
        elif word == b"cf":
            state = replace(state, colour=value or 0)
        elif word in (b"highlight", b"chcbpat", b"cbpat", b"clcbpat"):
            state = replace(state, shade=value or 0)
        elif word in (b"sb", b"sa") and value is not None:
            lines = min(max(value, 0) / _TWIPS_PER_LINE, 10.0)
            state = replace(state, before=lines) if word == b"sb" else replace(state, after=lines)
        elif word == b"outlinelevel" and value is not None:
            state = replace(state, outline=value + 1 if 0 <= value < 9 else 0)
        elif word == b"ls":
            state = replace(state, listed=value != 0)
        elif word == b"uc":
            state = replace(state, skip=value if value is not None else 1)
        elif word in (b"intbl", b"itap"):
            state = replace(state, in_table=value != 0)
        else:
            return False
        self._state = state
        return True

    def _layout(self, word: bytes, value: int | None) -> None:
        """Breaks, cells and characters by name."""
        del value
        if word in _SYMBOLS:
            self._add(_SYMBOLS[word])
        elif word in (b"par", b"sect"):
            self._end_paragraph(self._story)
        elif word in (b"cell", b"nestcell"):
            self._end_cell(self._story)
        elif word in (b"row", b"nestrow"):
            self._end_row(self._story)
        elif word in (b"page", b"softpage"):
            self._end_paragraph(self._story)
            self._page += 1
        elif word == b"column":
            self._end_paragraph(self._story)

    # ------------------------------------------------------------------------------------------------------ characters

    def _escape(self, escape: bytes) -> None:
        if escape == b"*":
            self._starred = True
        elif escape in (b"\n", b"\r"):
            self._end_paragraph(self._story)
        elif escape in _ESCAPES:
            self._add(_ESCAPES[escape])

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
        elif self._state.destination not in _SILENT:
            encoding = self._fonts.get(self._state.font) or self._encoding
            self._add(octets.decode(encoding, "replace"))

    def _end_colours(self, octets: bytes) -> None:
        for _ in range(octets.count(b";")):
            parts = [self._colour.get(name) for name in (b"red", b"green", b"blue")]
            self._colours.append(
                "".join(f"{part or 0:02x}" for part in parts) if any(part is not None for part in parts) else ""
            )
            self._colour = {}

    def _add(self, text: str) -> None:
        state = self._state
        if state.destination in _SILENT or state.deleted:
            return
        ground = self._named(state.shade) or colours.WHITE
        lost = colours.is_lost(self._named(state.colour), ground)
        self._story.runs.append(Run(text, state.bold, state.italic, state.size, state.hidden or lost or state.size < _TINY))

    def _named(self, index: int) -> str:
        return self._colours[index] if 0 <= index < len(self._colours) else ""

    # --------------------------------------------------------------------------------------------- paragraphs and cells

    def _end_paragraph(self, story: _Story) -> None:
        state = self._state
        runs, story.runs = _joined_surrogates(story.runs), []
        listed, story.marked = (state.listed or story.marked) and not state.outline, False
        paragraph = Paragraph(
            runs,
            heading=state.outline,
            bullet=listed,
            before=state.before,
            after=state.after,
            page=self._page,
        )
        if state.in_table:
            story.cell.append(paragraph)
        elif runs or story.blocks:
            self._end_table(story)
            story.blocks.append(paragraph)

    def _end_cell(self, story: _Story) -> None:
        self._state = replace(self._state, in_table=True)
        self._end_paragraph(story)
        story.cells.append(tuple(story.cell))
        story.cell = []

    def _end_row(self, story: _Story) -> None:
        if story.cells:
            story.rows.append(tuple(story.cells))
        story.cells = []

    def _end_table(self, story: _Story) -> None:
        self._end_row(story)
        if story.rows:
            story.blocks.append(Table(tuple(story.rows)))
        story.blocks += story.cell
        story.rows, story.cell = [], []


def _codec(name: str) -> str:
    """A code page that Python knows, else Windows-1252."""
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name


def _joined_surrogates(runs: list[Run]) -> tuple[Run, ...]:
    """Runs of one look as one, with the two halves of a character above U+FFFF put together."""
    merged: list[Run] = []
    for run in runs:
        if merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(run, text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(replace(run, text=run.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")) for run in merged)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Frame):
            yield from _paragraphs(block.blocks)
        else:
            for row in block.rows:
                for cell in row:
                    yield from _paragraphs(cell)
