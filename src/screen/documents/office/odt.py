"""OpenDocument text (ODT, OTT, SXW's successor; zipped or in one piece) → lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from screen.documents import colours, flow
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Run, Table
from screen.documents.office import odt_styles
from screen.documents.office.odt_styles import DRAW, OFFICE, STYLE, TABLE, TEXT, Styles
from screen.documents.office.packages import Refused, open_package, parse
from screen.model import Document, Note, ReadStatus

if TYPE_CHECKING:
    from lxml.etree import _Element

_OASIS = b"urn:oasis:names:tc:opendocument:xmlns:"
#: The document type and the names of OpenOffice 1, and what they are called since OASIS took over the format.
_OLD_NAMES = (
    (b'<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">', b""),
    (b'<!DOCTYPE office:document-styles PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">', b""),
    (b"http://www.w3.org/1999/XSL/Format", _OASIS + b"xsl-fo-compatible:1.0"),
    *(
        (b"http://openoffice.org/2000/" + part, _OASIS + part + b":1.0")
        for part in (b"text", b"table", b"drawing", b"office", b"style")
    ),
)
_SKIPPED = frozenset(
    (
        OFFICE + "annotation",
        TEXT + "tracked-changes",
        OFFICE + "forms",
        TEXT + "sequence-decls",
        TEXT + "ruby-text",
        TEXT + "alphabetical-index-mark",
    )
)
_SHAPES = frozenset(DRAW + tag for tag in ("custom-shape", "rect", "ellipse", "circle", "polygon", "path", "line"))
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_TINY = 2.0
_MAX_REPEATED = 64


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of an OpenDocument text as it prints: headers first, footers and notes last."""
    if not data.startswith(b"PK"):
        root = parse(data)
        return flow.document(name, sha256, "odt", _Walker(odt_styles.load([root])).all(root, root))
    package = open_package(data)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.content("META-INF/manifest.xml"):
        raise Refused(ReadStatus.ENCRYPTED, Note("file.encrypted", "an OpenDocument text that asks for a password"))
    content, sheet = package.xml("content.xml", _OLD_NAMES), package.optional_xml("styles.xml", _OLD_NAMES)
    sheets = [] if sheet is None else [sheet]
    document = flow.document(
        name, sha256, "odt", _Walker(odt_styles.load([*sheets, content])).all(content, *sheets or [content])
    )
    return replace(document, notes=(*document.notes, *package.notes()))


@dataclass(slots=True)
class _Walker:
    """Walks a document; remembers the page, the column, and the notes to be read at the end."""

    styles: Styles
    page: int = 1
    column: int = 0
    begun: bool = False
    paper: str | None = colours.WHITE
    """What lies behind text that stands on no shade; None where drawings may."""
    notes: list[Block] = field(default_factory=list)

    def all(self, content: _Element, sheet: _Element) -> Iterator[Block]:
        """Headers, body, footers and notes."""
        body = content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            return
        self.paper = None if any(self._has_backdrop(root) for root in (content, sheet)) else colours.WHITE
        yield from self._furniture(sheet, ("header-first", "header", "header-left"))
        self.page, self.begun = 1, False
        yield from self.blocks(body, self.paper)
        yield from self._furniture(sheet, ("footer-first", "footer", "footer-left"))
        yield from self.notes

    def _furniture(self, sheet: _Element, tags: tuple[str, ...]) -> Iterator[Block]:
        seen: set[str] = set()
        for tag in tags:
            for element in sheet.iter(STYLE + tag):
                text = " ".join("".join(str(part) for part in element.itertext()).split())
                if (
                    text
                    and text not in seen
                    and not text.replace("/", "").replace(" ", "").isdigit()
                    and element.get(STYLE + "display") != "false"
                ):
                    seen.add(text)
                    yield Frame(tuple(self.blocks(element, self.paper)))

    def blocks(
        self, container: _Element, ground: str | None = colours.WHITE, depth: int = 0, lists: str = ""
    ) -> Iterator[Block]:
        """The blocks in a body, section, list item, cell or frame; ``depth`` is that of the list they stand in."""
        mark = depth > 0 and (lists, depth) not in self.styles.mute
        for child in container:
            tag = child.tag
            if tag in (TEXT + "p", TEXT + "h"):
                for block in self._paragraph(child, ground):
                    yield replace(block, bullet=mark) if mark and isinstance(block, Paragraph) else block
                    mark = mark and isinstance(block, Paragraph) and block.is_blank
            elif tag == TEXT + "list":
                name = child.get(TEXT + "style-name") or lists
                for item in child.iterchildren(TEXT + "list-item", TEXT + "list-header"):
                    level = depth + 1 if item.tag == TEXT + "list-item" else 0
                    yield from self.blocks(item, ground, level, name)
            elif tag == TABLE + "table":
                yield Table(tuple(self._rows(child, self._under(child, "table", ground))))
            elif tag == TEXT + "soft-page-break":
                self.page += 1
            elif tag in (DRAW + "frame", DRAW + "g") or tag in _SHAPES:
                yield from self._boxes(child, ground)
            elif isinstance(tag, str) and tag not in _SKIPPED and tag.startswith((TEXT, OFFICE, TABLE)):
                yield from self.blocks(child, ground, depth, lists)

    def _rows(self, table: _Element, ground: str | None) -> Iterator[tuple[Cell, ...]]:
        for child in table:
            if child.tag == TABLE + "table-row":
                yield tuple(self._cells(child, self._under(child, "table-row", ground)))
            elif isinstance(child.tag, str) and child.tag.startswith(TABLE + "table-") and "column" not in child.tag:
                yield from self._rows(child, ground)

    def _cells(self, row: _Element, ground: str | None) -> Iterator[Cell]:
        for cell in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            repeated = cell.get(TABLE + "number-columns-repeated", "1")
            behind = self._under(cell, "table-cell", ground)
            blocks = () if cell.tag == TABLE + "covered-table-cell" else tuple(self.blocks(cell, behind))
            for _ in range(min(int(repeated) if repeated.isdigit() else 1, _MAX_REPEATED)):
                yield blocks

    def _paragraph(self, element: _Element, ground: str | None) -> Iterator[Block]:
        style = self.styles.of("paragraph", element.get(TEXT + "style-name"))
        if style.get("page") and self.begun:
            self.page += 1
        if style.get("column"):
            self.column += 1
        self.begun = True
        behind = ground if style.get("shade", "") == "" else style["shade"]
        level = element.get(TEXT + "outline-level", "1") if element.tag == TEXT + "h" else "0"
        page = self.page
        runs: list[Run] = []
        apart: list[Block] = []
        self._inline(element, style, behind, runs, apart)
        yield Paragraph(
            tuple(runs),
            heading=min(int(level) if level.isdigit() else 0, 9) or style.get("outline", 0),
            before=style.get("before", 0.0),
            after=style.get("after", 0.0),
            page=page,
            column=self.column,
        )
        yield from apart

    def _inline(
        self, element: _Element, look: Mapping[str, Any], ground: str | None, runs: list[Run], apart: list[Block]
    ) -> None:
        def add(text: str | None) -> None:
            if text:
                runs.append(_run(text, look, ground))

        add(_collapsed(element.text))
        for child in element:
            tag = child.tag
            if tag == TEXT + "s":
                count = child.get(TEXT + "c", "1")
                add(" " * min(int(count) if count.isdigit() else 1, 100))
            elif tag in (TEXT + "tab", TEXT + "tab-stop"):
                add("\t")
            elif tag == TEXT + "line-break":
                add("\n")
            elif tag == TEXT + "soft-page-break":
                self.page += 1
            elif tag == TEXT + "note":
                body = child.find(TEXT + "note-body")
                self.notes += [] if body is None else [Frame(tuple(self.blocks(body, ground)))]
            elif tag in (DRAW + "frame", DRAW + "g") or tag in _SHAPES:
                apart += self._boxes(child, ground)
            elif tag in (TEXT + "hidden-text", TEXT + "hidden-paragraph"):
                runs.append(Run(_collapsed("".join(str(part) for part in child.itertext())), hidden=True))
            elif isinstance(tag, str) and tag not in _SKIPPED:
                own = self.styles.named.get(("text", child.get(TEXT + "style-name", "")), {}) if tag == TEXT + "span" else {}
                self._inline(child, {**look, **own}, ground if own.get("shade", "") == "" else own["shade"], runs, apart)
            add(_collapsed(child.tail))

    def _under(self, element: _Element, family: str, ground: str | None) -> str | None:
        """What lies behind the text once an element's style has painted its own; None where it cannot be told."""
        name = element.get((DRAW if family == "graphic" else TABLE) + "style-name")
        shade: str | None = self.styles.of(family, name).get("shade", "")
        return ground if shade == "" else shade

    def _has_backdrop(self, root: _Element) -> bool:
        """Whether a picture (wider than any portrait) or a filled shape (an inch by a third) may lie behind text."""
        for drawing in root.iter(DRAW + "frame", *_SHAPES):
            width, height = (odt_styles.length(drawing.get(_SVG + side, ""), 0.0) for side in ("width", "height"))
            if (
                drawing.get(TEXT + "anchor-type", "as-char") == "as-char"
                or height < 24
                or drawing.find(DRAW + "text-box") is not None
            ):
                continue
            fill = self._under(drawing, "graphic", "")
            is_painted = fill != "" and not colours.is_lost(colours.WHITE, fill)
            if width >= (72 if drawing.tag in _SHAPES and is_painted else 157):
                return True
        return False

    def _boxes(self, element: _Element, ground: str | None) -> list[Block]:
        """The texts of a frame, group or shape, a frame each."""
        ground = self._under(element, "graphic", ground)
        found: list[Block] = []
        for child in element:
            if child.tag in (DRAW + "frame", DRAW + "g") or child.tag in _SHAPES:
                found += self._boxes(child, ground)
            elif child.tag == DRAW + "text-box":
                found.append(Frame(tuple(self.blocks(child, ground))))
        if element.tag in _SHAPES:
            found.append(Frame(tuple(self.blocks(element, ground))))
        return found


def _run(text: str, look: Mapping[str, Any], ground: str | None) -> Run:
    size = look.get("size", 0.0)
    hidden = bool(look.get("hidden")) or 0 < size < _TINY or colours.is_lost(look.get("colour", ""), ground)
    return Run(text, bool(look.get("bold")), bool(look.get("italic")), size, hidden, str(look.get("colour", "")))


def _collapsed(text: str | None) -> str:
    """White space as ODF sets it: a run of it is one blank (more are written as elements)."""
    if not text:
        return ""
    words = " ".join(re.split(r"[ \t\r\n]+", text.strip(" \t\r\n")))
    return (" " if text[0].isspace() else "") + words + (" " if words and text[-1].isspace() else "")
