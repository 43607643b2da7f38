"""Web pages (also those that Word, Google Docs and portals save, and MHTML) → lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from screen.documents import colours, css, flow
from screen.documents import text as plain
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Run, Table
from screen.documents.packages import check_depth
from screen.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SKIPPED = frozenset(
    "script style head noscript template object svg math iframe select datalist title meta link video audio".split()
)
_BLOCKS = frozenset(
    "p div section article header footer main nav aside address blockquote pre ul ol li dl dt dd hr figure figcaption form"
    " fieldset legend center body html details summary caption h1 h2 h3 h4 h5 h6 tr td th tbody thead tfoot".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOLD = frozenset(("b", "strong", "th", *_HEADINGS))
_ITALIC = frozenset(("i", "em", "cite", "dfn"))
#: Room above and below that browsers give (HTML standard, 15.3): a line.
_SPACED = frozenset(("p", "ul", "ol", "dl", "blockquote", "pre", "figure", *_HEADINGS))
_FONT_SIZES = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
_HEADING_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0, "h4": 12.0, "h5": 10.0, "h6": 8.0}
#: Nobody sees text of this size or less (points).
_TINY = 1.5


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of a web page that a browser would show."""
    return flow.document(name, sha256, "html", blocks(parse(data)))


def parse(data: bytes) -> _Element:
    """The root element of a page, or of the page in an MHTML archive."""
    from lxml import html

    page = _DECLARATION.sub("", decode(_unwrapped(data)).replace("\0", ""))
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    root = html.document_fromstring(page, parser=parser)
    check_depth(parser)
    return root


def blocks(root: _Element) -> tuple[Block, ...]:
    """The blocks of a parsed page."""
    sheet = css.load(str(style.text or "") for style in root.iter("style"))
    return tuple(_Page(sheet).content(root, _Look()))


def decode(data: bytes) -> str:
    """A page as text: by its mark, else by the encoding that it names, else as any text."""
    named = _CHARSET.search(data[:4096])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) and b"\0" not in data[:64]:
        try:
            return data.decode(named.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return plain.decode(data)


def _unwrapped(data: bytes) -> bytes:
    """The page inside an MHTML archive; other bytes as they are."""
    if data.lstrip()[:1] == b"<":
        return data
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(payload, bytes):
            return payload
    return data


_PLAIN = Paragraph()


@dataclass(frozen=True, slots=True)
class _Look:
    """What an element hands down to what is in it."""

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    colour: str = ""
    ground: str | None = colours.WHITE
    unseen: bool = False
    verbatim: bool = False

    def run(self, text: str) -> Run:
        """A run of this look."""
        tiny = 0 < self.size <= _TINY
        return Run(
            text, self.bold, self.italic, round(self.size, 1), self.unseen or tiny or colours.is_lost(self.colour, self.ground)
        )


@dataclass(slots=True)
class _Text:
    """Inline content up to the next block."""

    runs: list[Run] = field(default_factory=list)

    def add(self, text: str | None, look: _Look) -> None:
        """Carry on, with white space as a browser sets it."""
        if text:
            self.runs.append(look.run(text if look.verbatim else _SPACE.sub(" ", text)))

    def flush(self, model: Paragraph) -> Iterator[Paragraph]:
        """The paragraph so far, if there is anything in it (a no-break space makes an empty line)."""
        runs, self.runs = self.runs, []
        if any(run.text.strip(" \t") for run in runs):
            yield replace(model, runs=tuple(runs))


@dataclass(slots=True)
class _Page:
    """Walks the elements of a page."""

    sheet: css.Sheet

    def content(self, element: _Element, look: _Look, model: Paragraph = _PLAIN) -> Iterator[Block]:
        """The blocks inside an element; inline text between them becomes paragraphs like ``model``."""
        pending = _Text()
        pending.add(element.text, look)
        yield from self._children(element, look, model, pending)
        yield from pending.flush(model)

    def _children(self, element: _Element, look: _Look, model: Paragraph, pending: _Text) -> Iterator[Block]:
        for child in element:
            tag = child.tag.lower() if isinstance(child.tag, str) else "script"
            if tag not in _SKIPPED:
                yield from self._child(child, tag, look, model, pending)
            pending.add(child.tail, look)

    def _child(self, child: _Element, tag: str, look: _Look, model: Paragraph, pending: _Text) -> Iterator[Block]:
        style = self.sheet.of(child)
        inner = _look(child, tag, style, look)
        display = style.get("display", "")
        if tag == "br":
            pending.add("\n", replace(look, verbatim=True))
        elif tag == "table" or (display == "flex" and not style.get("flex-direction", "").startswith("column")):
            yield from pending.flush(model)
            yield self._table(child, inner) if tag == "table" else Table((self._cells(child, inner),))
        elif tag == "dl":
            yield from pending.flush(model)
            yield Table(tuple(self._pairs(child, inner)))
        elif "mso-list" in style and "ignore" in style["mso-list"]:
            return
        elif display not in ("inline", "inline-block") and (tag in _BLOCKS or display == "block"):
            yield from pending.flush(model)
            yield from self._block(child, tag, style, inner, model)
        else:
            if style.get("float") == "right" or display == "inline-block" or tag in ("td", "th"):
                pending.add("\t", replace(look, verbatim=True))
            pending.add(child.text, inner)
            yield from self._children(child, inner, model, pending)

    def _block(self, child: _Element, tag: str, style: css.Declarations, look: _Look, model: Paragraph) -> Iterator[Block]:
        listed = tag == "li" or style.get("mso-list", "none") not in ("none", "ignore")
        heading = _HEADINGS.get(tag, 0) or _outline(style) or model.heading
        room = 1.0 if tag in _SPACED else 0.0
        own = Paragraph(heading=heading, bullet=listed or (model.bullet and tag in ("p", "div")), before=room, after=room)
        if style.get("position") in ("absolute", "fixed") or style.get("float") in ("left", "right"):
            yield Frame(tuple(self.content(child, look, own)))
            return
        yield from self.content(child, look, own)

    def _table(self, table: _Element, look: _Look) -> Table:
        rows = []
        for part in table.iter("tr"):
            if next(part.iterancestors("table"), None) is table:
                style = self.sheet.of(part)
                rows.append(self._cells(part, _look(part, "tr", style, look)))
        return Table(tuple(rows))

    def _cells(self, row: _Element, look: _Look) -> tuple[Cell, ...]:
        found = []
        for child in row:
            tag = child.tag.lower() if isinstance(child.tag, str) else "script"
            if tag not in _SKIPPED:
                style = self.sheet.of(child)
                model = Paragraph(heading=_HEADINGS.get(tag, 0))
                found.append(tuple(self.content(child, _look(child, tag, style, look), model)))
        return tuple(found)

    def _pairs(self, element: _Element, look: _Look) -> Iterator[tuple[Cell, ...]]:
        """Terms and what is said of them: a row for each term, its descriptions as one cell."""
        row: list[Cell] = []
        for child in element.iter("dt", "dd"):
            if next(child.iterancestors("dl"), None) is not element:
                continue
            cell = tuple(self.content(child, _look(child, str(child.tag), self.sheet.of(child), look)))
            if child.tag == "dt":
                if row:
                    yield tuple(row)
                row = [cell]
            elif len(row) == 2:
                row[1] = (*row[1], *cell)
            else:
                row.append(cell)
        if row:
            yield tuple(row)


def _look(element: _Element, tag: str, style: css.Declarations, look: _Look) -> _Look:
    """The look of an element in one that looks so."""
    weight = style.get("font-weight", "")
    bold = tag in _BOLD or look.bold
    if weight:
        bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
    slope = style.get("font-style", "")
    size = _HEADING_SIZES.get(tag, look.size)
    if "font-size" in style:
        size = max(css.points(style["font-size"], look.size), 0.01)
    elif tag == "font":
        size = _FONT_SIZES.get(element.get("size", ""), size)
    colour = style.get("color", "") or str(element.get("color", "") if tag == "font" else "")
    return replace(
        look,
        bold=bold,
        italic=slope in ("italic", "oblique") if slope else tag in _ITALIC or look.italic,
        size=size,
        colour=colours.parse(colour) if colour else look.colour,
        ground=_ground(css.ground(style) or element.get("bgcolor", ""), look.ground),
        unseen=look.unseen or css.is_unseen(style) or element.get("hidden") is not None or colours.is_transparent(colour),
        verbatim=look.verbatim or tag == "pre" or style.get("white-space", "").startswith("pre"),
    )


def _ground(painted: str, behind: str | None) -> str | None:
    """The background once an element has painted its own: unknown for pictures and shades that cannot be told."""
    if not painted or painted in ("none", "inherit", "initial") or colours.is_transparent(painted):
        return behind
    return colours.parse(painted) or next((colour for part in painted.split() if (colour := colours.parse(part))), None)


def _outline(style: css.Declarations) -> int:
    """The level of a heading that Word declares in a page it saves."""
    level = style.get("mso-outline-level", "")
    return int(level) if level.isdigit() and int(level) < 10 else 0
