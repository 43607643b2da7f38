"""OpenDocument text (ODT, OTT, SXW's successor; zipped or in one piece) → lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from screen.documents import flow, pictures
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Picture, Run, Table
from screen.documents.office import odt_shapes, odt_styles, places
from screen.documents.office.odt_shapes import SHAPES
from screen.documents.office.odt_styles import DRAW, OFFICE, STYLE, TABLE, TEXT, Styles
from screen.documents.office.packages import locked, open_package, parse
from screen.documents.office.places import LETTER, Ground, Place, Shape, Sheet
from screen.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

_OASIS = b"urn:oasis:names:tc:opendocument:xmlns:"
#: LibreOffice's own names for the tables inside its shapes, and those of other tables.
_IN_SHAPES = ((b"<loext:table", b"<table:table"), (b"</loext:table", b"</table:table"))
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
_PAPER = Ground()
_MAX_REPEATED = 64


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of an OpenDocument text as it prints: headers first, footers and notes last."""
    if not data.startswith(b"PK"):
        root = parse(data)
        return flow.document(name, sha256, "odt", _Walker(odt_styles.load([root])).all(root, root))
    package = open_package(data)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.content("META-INF/manifest.xml"):
        raise locked("an OpenDocument text that")
    content = package.xml("content.xml", (*_OLD_NAMES, *_IN_SHAPES))
    sheet = package.optional_xml("styles.xml", _OLD_NAMES)
    sheets = [] if sheet is None else [sheet]
    walker = _Walker(odt_styles.load([*sheets, content]), package.picture)
    document = flow.document(name, sha256, "odt", walker.all(content, *sheets or [content]))
    return replace(document, notes=(*document.notes, *package.notes()))


@dataclass(slots=True)
class _Walker:
    """Walks a document; remembers the page, the column, and the notes to be read at the end."""

    styles: Styles
    picture: Callable[[str], bytes] = lambda _: b""
    """The bytes of a picture that is kept beside the text, by its name."""
    page: int = 1
    column: int = 0
    begun: bool = False
    paper: Sheet = LETTER
    shapes: Sequence[Shape] = ()
    """What is drawn free of the text."""
    depths: Mapping[_Element, float] = field(default_factory=dict)
    """How far down the text paragraphs stand at least."""
    notes: list[Block] = field(default_factory=list)

    def all(self, content: _Element, sheet: _Element) -> Iterator[Block]:
        """Headers, body, footers and notes."""
        body = content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            return
        self.paper = odt_shapes.sheet(sheet)
        self.depths = odt_shapes.depths(body, self.paper, self.styles)
        roots = (content,) if content is sheet else (content, sheet)
        self.shapes = [found for root in roots for found in odt_shapes.shapes(root, self.styles, self.paper, self.depths)]
        yield from self._furniture(sheet, ("header-first", "header", "header-left"))
        self.page, self.begun = 1, False
        yield from self.blocks(body)
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
                    yield Frame(tuple(self.blocks(element)))

    def blocks(self, container: _Element, ground: Ground = _PAPER, depth: int = 0, lists: str = "") -> Iterator[Block]:
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
            elif tag in (DRAW + "frame", DRAW + "g") or tag in SHAPES:
                yield from self._boxes(child, ground)
            elif isinstance(tag, str) and tag not in _SKIPPED and tag.startswith((TEXT, OFFICE, TABLE)):
                behind = replace(ground, unseen=True) if child.get(TEXT + "display") == "none" else ground
                yield from self.blocks(child, behind, depth, lists)

    def _rows(self, table: _Element, ground: Ground) -> Iterator[tuple[Cell, ...]]:
        for child in table:
            if child.tag == TABLE + "table-row":
                height = self.styles.of("table-row", child.get(TABLE + "style-name")).get("height", 12.0)
                behind = replace(ground, unseen=ground.unseen or height < places.TINY)
                yield tuple(self._cells(child, self._under(child, "table-row", behind)))
            elif isinstance(child.tag, str) and child.tag.startswith(TABLE + "table-") and "column" not in child.tag:
                yield from self._rows(child, ground)

    def _cells(self, row: _Element, ground: Ground) -> Iterator[Cell]:
        for cell in row.iterchildren(TABLE + "table-cell", TABLE + "covered-table-cell"):
            repeated = cell.get(TABLE + "number-columns-repeated", "1")
            behind = self._under(cell, "table-cell", ground)
            blocks = () if cell.tag == TABLE + "covered-table-cell" else tuple(self.blocks(cell, behind))
            for _ in range(min(int(repeated) if repeated.isdigit() else 1, _MAX_REPEATED)):
                yield blocks

    def _paragraph(self, element: _Element, ground: Ground) -> Iterator[Block]:
        style = self.styles.of("paragraph", element.get(TEXT + "style-name"))
        if style.get("page") and self.begun:
            self.page += 1
        if style.get("column"):
            self.column += 1
        self.begun = True
        behind = self._placed(element, style, ground).under(style.get("shade", ""))
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

    def _inline(self, element: _Element, look: Mapping[str, Any], ground: Ground, runs: list[Run], apart: list[Block]) -> None:
        def add(text: str | None) -> None:
            if text:
                runs.append(self._run(text, look, ground))

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
            elif tag in (DRAW + "frame", DRAW + "g") or tag in SHAPES:
                apart += self._boxes(child, ground)
            elif tag in (TEXT + "hidden-text", TEXT + "hidden-paragraph"):
                runs.append(Run(_collapsed("".join(str(part) for part in child.itertext())), hidden=True))
            elif isinstance(tag, str) and tag not in _SKIPPED:
                own = self.styles.named.get(("text", child.get(TEXT + "style-name", "")), {}) if tag == TEXT + "span" else {}
                self._inline(child, {**look, **own}, ground.under(own.get("shade", "")), runs, apart)
            add(_collapsed(child.tail))

    def _run(self, text: str, look: Mapping[str, Any], ground: Ground) -> Run:
        size, colour = look.get("size", 0.0), str(look.get("colour", ""))
        narrow = places.is_tiny(size, look.get("stretch", 1.0))
        hidden = bool(look.get("hidden")) or narrow or ground.hides(colour, self.shapes)
        return Run(text, bool(look.get("bold")), bool(look.get("italic")), size, hidden, colour)

    def _under(self, element: _Element, family: str, ground: Ground) -> Ground:
        """The ground once the style of a table or of a part of one has painted its own."""
        return ground.under(self.styles.of(family, element.get(TABLE + "style-name")).get("shade", ""))

    def _placed(self, element: _Element, look: Mapping[str, Any], ground: Ground) -> Ground:
        """The ground of a paragraph: where it stands, and whether it is set where nobody sees it."""
        left, right = self.paper.edges(look)
        letters = sum(len(str(part)) for part in element.itertext()) if left < 0 else 0
        if not ground.in_box and places.is_off(self.paper, left, right, letters):
            return replace(ground, unseen=True)
        depth = self.depths.get(element)
        if depth is None:
            return ground
        is_tabled = next(element.iterancestors(TABLE + "table-cell"), None) is not None
        return replace(ground, place=Place(top=depth) if is_tabled else Place(left, depth, right))

    def _boxed(self, drawing: _Element, ground: Ground) -> Ground:
        """The ground in a frame or shape, which may be off the page, too small for letters, or under another one."""
        look = self.styles.of("graphic", drawing.get(DRAW + "style-name"))
        if drawing.get(TEXT + "anchor-type", "as-char") == "as-char":
            return ground.under(look.get("shade", ""))
        box, grows = odt_shapes.box(drawing, look, self.paper), odt_shapes.grows(drawing, look)
        return ground.boxed(box, self.paper, self.shapes, grows=grows).under(look.get("shade", ""))

    def _boxes(self, element: _Element, ground: Ground) -> list[Block]:
        """The texts of a frame, group or shape, a frame each."""
        ground = self._boxed(element, ground)
        found: list[Block] = []
        for child in element:
            if child.tag in (DRAW + "frame", DRAW + "g") or child.tag in SHAPES:
                found += self._boxes(child, ground)
            elif child.tag == DRAW + "text-box":
                found.append(Frame(tuple(self.blocks(child, ground))))
        if (image := odt_shapes.image(element)) and pictures.is_large(*image[:2]):
            width, _, name, data = image
            is_behind = bool(self.styles.of("graphic", element.get(DRAW + "style-name")).get("behind"))
            found.append(Picture(data or self.picture(name), width, self.page, is_behind))
        if element.tag in SHAPES:
            found.append(Frame(tuple(self.blocks(element, ground))))
        return found


def _collapsed(text: str | None) -> str:
    """White space as ODF sets it: a run of it is one blank (more are written as elements)."""
    if not text:
        return ""
    words = " ".join(re.split(r"[ \t\r\n]+", text.strip(" \t\r\n")))
    return (" " if text[0].isspace() else "") + words + (" " if words and text[-1].isspace() else "")
