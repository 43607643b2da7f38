"""Word documents (DOCX, DOCM, DOTX; ECMA-376, transitional and strict) → lines: body, text boxes, headers, footers, notes."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from screen.documents import colours, flow, sniff, text
from screen.documents.blocks import Block, Frame, Paragraph
from screen.documents.office import docx_shapes, docx_styles, furniture, rtf
from screen.documents.office.docx_body import Walker
from screen.documents.office.docx_shapes import DRAWING, R
from screen.documents.office.docx_styles import W
from screen.documents.office.packages import Package, open_package, parse
from screen.documents.office.places import Ground
from screen.documents.web import html, page
from screen.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

_REL = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
#: Namespaces of the strict variant and those of the transitional one that say the same.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
)


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of a Word document: what prints, headers first, footers and notes last."""
    package = open_package(data)
    document = flow.document(name, sha256, "docx", _Word.open(package).blocks())
    return replace(document, notes=(*document.notes, *package.notes()))


@dataclass(frozen=True, slots=True)
class _Word:
    """The parts of a document that hold text, and what relates them."""

    package: Package
    main: str
    root: _Element
    targets: dict[str, str]
    """Part names by relationship id and by the last word of its type."""

    @classmethod
    def open(cls, package: Package) -> _Word:
        main = _relations(package, "").get("officeDocument", "word/document.xml")
        if main not in package:
            main = min(
                (part for part in package.entries if re.match(r"word/document\w*\.xml$", part)), default="word/document.xml"
            )
        return cls(package, main, package.xml(main, _STRICT), _relations(package, main))

    def blocks(self) -> Iterator[Block]:
        """Everything that prints, in reading order."""
        walker = self._walker()
        body = self.root.find(W + "body")
        if body is None:
            return
        ground = Ground(_page_colour(self.root))
        sections = list(body.iter(W + "sectPr"))
        first, later = self._headers(sections)
        seen: set[str] = set()
        yield from self._furniture(first, walker, ground, seen)
        walker.page, walker.picture = 1, self._picture
        yield from walker.blocks(body, ground)
        walker.picture = None
        yield from self._furniture(later, walker, ground, seen)
        yield from self._notes(walker, ground)

    def _walker(self) -> Walker:
        styles = docx_styles.Styles(self._optional("styles"), self._optional("numbering"))
        rendered = next(self.root.iter(W + "lastRenderedPageBreak"), None) is not None
        paper = docx_shapes.sheet(next(self.root.iter(W + "sectPr"), None))
        names = [part for part in self.package.entries if re.match(r"word/header\w*\.xml$", part)]
        roots = [self.root, *(root for part in names if (root := self._part(part)) is not None)]
        drawn = any(docx_shapes.has_shapes(root) for root in roots)
        depths = docx_shapes.depths(self.root, paper, styles) if drawn else {}
        shapes = [shape for root in roots for shape in docx_shapes.shapes(root, paper, depths)] if drawn else []
        return Walker(styles, self._related, None, rendered, paper, shapes, depths)

    def _related(self, relationship: str) -> tuple[Block, ...]:
        """The blocks of a web page, RTF or plain text set in as it is (``w:altChunk``), or the words of a diagram."""
        part = self.targets.get(relationship, "")
        if part not in self.package:
            return ()
        data = self.package.content(part)
        kind = sniff.kind(data)
        if kind in ("html", "mhtml") or part.endswith((".htm", ".html", ".mht", ".xhtml")):
            return page.blocks(html.parse(data))
        if kind == "rtf":
            return tuple(rtf.blocks(data))
        if data.lstrip().startswith(b"<"):
            return tuple(Paragraph((docx_shapes.words(paragraph),)) for paragraph in parse(data).iter(DRAWING + "p"))
        return tuple(text.paragraphs(text.decode(data))) if kind == "text" else ()

    def _picture(self, relationship: str) -> bytes:
        """The bytes of a picture; none for one that is kept elsewhere."""
        return self.package.picture(self.targets.get(relationship, ""))

    def _part(self, name: str) -> _Element | None:
        return self.package.optional_xml(name, _STRICT)

    def _optional(self, kind: str) -> _Element | None:
        """The part of a kind (``styles``), by its relationship or under its usual name."""
        return self._part(self.targets.get(kind, f"word/{kind}.xml"))

    def _headers(self, sections: list[_Element]) -> tuple[list[str], list[str]]:
        """Parts to read before the body (the header of the first page), and after it (all others)."""
        first: list[str] = []
        later: list[str] = []
        for place, section in enumerate(sections):
            own_first = section.find(W + "titlePg") is not None
            for reference in section.iterchildren(W + "headerReference", W + "footerReference"):
                part = self.targets.get(reference.get(R + "id", ""), "")
                kind = reference.get(W + "type", "default")
                if kind == "first" and not own_first:
                    continue
                is_top = reference.tag == W + "headerReference" and place == 0
                (first if is_top and kind == ("first" if own_first else "default") else later).append(part)
        return first, later

    def _furniture(self, parts: list[str], walker: Walker, ground: Ground, seen: set[str]) -> Iterator[Block]:
        """Headers or footers, each text once, none that is but a page number."""
        for part in parts:
            root = self._part(part)
            blocks = () if root is None else tuple(walker.blocks(root, ground))
            yield from furniture.once(blocks, seen)

    def _notes(self, walker: Walker, ground: Ground) -> Iterator[Block]:
        """Footnotes and endnotes that the text refers to, in its order."""
        roots = {kind: self._optional(kind + "s") for kind in ("footnote", "endnote")}
        for kind, number in tuple(dict.fromkeys(walker.footnotes)):
            root = roots.get(kind)
            for note in () if root is None else root.iterchildren(W + kind):
                if note.get(W + "id") == number:
                    yield Frame(tuple(walker.blocks(note, ground)))


def _relations(package: Package, part: str) -> dict[str, str]:
    """The parts that a part refers to, by id and by kind (of one kind the first)."""
    folder, base = posixpath.split(part)
    path = posixpath.join(folder, "_rels", base + ".rels")
    found: dict[str, str] = {}
    root = package.optional_xml(path)
    for relation in () if root is None else root.iter(_REL):
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External" or not target:
            continue
        inside = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[relation.get("Id", "")] = inside
        found.setdefault(posixpath.basename(relation.get("Type", "")), inside)
    return found


def _page_colour(root: _Element) -> str:
    background = root.find(W + "background")
    return colours.parse("" if background is None else background.get(W + "color", "")) or colours.WHITE
