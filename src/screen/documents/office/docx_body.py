"""WordprocessingML content → blocks, in document order: paragraphs, tables, text boxes; as it would print."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from screen.documents import pictures
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Picture, Run, Table
from screen.documents.office import docx_shapes, docx_styles, places
from screen.documents.office.docx_shapes import DRAWING, R
from screen.documents.office.docx_styles import Styles, W, is_on
from screen.documents.office.places import LETTER, Ground, Place, Shape, Sheet

if TYPE_CHECKING:
    from lxml.etree import _Element

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
#: Wrappers that add nothing of their own to what is in them (insertions print; deletions, in none of these sets, do not).
_INLINE = frozenset(
    W + tag
    for tag in ("hyperlink", "smartTag", "ins", "moveTo", "customXml", "fldSimple", "dir", "bdo", "sdtContent", "rubyBase")
)
_BLOCK = frozenset(W + tag for tag in ("customXml", "sdtContent", "ins", "moveTo"))
_CHARACTERS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "-"}


@dataclass(slots=True)
class Walker:
    """Walks the parts of one document; remembers page, column, open fields and notes referred to."""

    styles: Styles
    related: Callable[[str], tuple[Block, ...]] = lambda _: ()
    """The blocks of a part that the text refers to by relationship: a page or text set in, the words of a diagram."""
    picture: Callable[[str], bytes] | None = None
    """The bytes of a picture that the text refers to by relationship; None while headers and the like are read."""
    rendered: bool = False
    """Whether Word left marks where its pages ended; then only those count."""
    paper: Sheet = LETTER
    shapes: Sequence[Shape] = ()
    """What is drawn free of the text."""
    depths: Mapping[_Element, float] = field(default_factory=dict)
    """How far down the text paragraphs stand at least, where shapes make that matter."""
    page: int = 1
    column: int = 0
    footnotes: list[tuple[str, str]] = field(default_factory=list)
    _fields: list[bool] = field(default_factory=list)
    """For each open field whether the reading is still in its instruction."""

    def blocks(self, container: _Element, ground: Ground) -> Iterator[Block]:
        """The blocks in a body, cell, text box, header or note."""
        for child in container:
            tag = child.tag
            if tag == W + "p":
                yield from self._paragraph(child, ground)
            elif tag == W + "tbl":
                yield self._table(child, ground)
            elif tag == W + "sdt" or tag in _BLOCK:
                yield from self.blocks(child, ground)
            elif tag == _MC + "AlternateContent":
                yield from self.blocks(_choice(child), ground)
            elif tag == W + "altChunk":
                yield from self.related(child.get(R + "id", ""))

    # ------------------------------------------------------------------------------------------------------ paragraphs

    def _paragraph(self, element: _Element, ground: Ground) -> Iterator[Block]:
        properties = element.find(W + "pPr")
        direct = docx_styles.of_paragraph(properties)
        style, look = self.styles.paragraph(direct.get("style"))
        merged: dict[str, Any] = {**style, **direct}
        if merged.get("new_page") and not self.rendered:
            self.page += 1
        ground = self._placed(element, merged, ground).under(merged.get("shade", ""))
        outline = merged.get("outline", 9)
        model = Paragraph(
            heading=outline + 1 if outline < 9 else 0,
            bullet=self.styles.is_listed(merged.get("number")),
            before=merged.get("before", 0.0),
            after=merged.get("after", 0.0),
        )
        parts = _Parts(self)
        self._inline(element, look, ground, parts)
        self._fields = [False] * len(self._fields)
        yield from parts.blocks(model)
        section = None if properties is None else properties.find(W + "sectPr")
        if section is not None:
            self._end_section(section)

    def _placed(self, element: _Element, look: docx_styles.Properties, ground: Ground) -> Ground:
        """The ground of a paragraph: where it stands, and whether it is set where nobody sees it."""
        paper = self.paper
        left, right = paper.edges(look)
        letters = sum(len(text.text or "") for text in element.iter(W + "t")) if left < 0 else 0
        is_off = not ground.in_box and places.is_off(paper, left, right, letters)
        if look.get("crushed") or is_off:
            return replace(ground, unseen=True)
        depth = self.depths.get(element)
        if depth is None or look.get("framed"):
            return ground
        is_tabled = next(element.iterancestors(W + "tc"), None) is not None
        return replace(ground, place=Place(top=depth) if is_tabled else Place(left, depth, right))

    def _end_section(self, section: _Element) -> None:
        columns = section.find(W + "cols")
        if columns is not None and columns.get(W + "num", "1") != "1":
            self.column += 1
        kind = section.find(W + "type")
        if not self.rendered and (kind is None or kind.get(W + "val", "nextPage") != "continuous"):
            self.page += 1

    def _inline(self, element: _Element, look: docx_styles.Properties, ground: Ground, parts: _Parts) -> None:
        for child in element:
            tag = child.tag
            if tag == W + "r":
                self._run(child, look, ground, parts)
            elif tag in _INLINE or tag in (W + "sdt", W + "ruby"):
                self._inline(child, look, ground, parts)
            elif tag == _MC + "AlternateContent":
                self._inline(_choice(child), look, ground, parts)
            elif tag in (_MATH + "oMath", _MATH + "oMathPara"):
                parts.add(Run("".join(str(text.text or "") for text in child.iter(_MATH + "t"))))
            elif tag == W + "tbl":  # tolerated: some converters put tables into paragraphs, and Word shows them
                parts.apart.append(self._table(child, ground))

    def _run(self, element: _Element, look: docx_styles.Properties, ground: Ground, parts: _Parts) -> None:
        direct = docx_styles.of_run(element.find(W + "rPr"))
        merged = {**look, **self.styles.character(direct.get("style")), **direct}
        size = merged.get("size", 0.0)
        behind = ground.under(merged.get("shade", ""))
        lost = behind.hides(merged.get("colour", ""), self.shapes)
        model = Run(
            "",
            bold=bool(merged.get("bold")),
            italic=bool(merged.get("italic")),
            size=size,
            hidden=bool(merged.get("vanish")) or lost or places.is_tiny(size, merged.get("stretch", 1.0)),
            colour=str(merged.get("colour", "")),
        )
        for child in element:
            self._piece(child, model, look, behind, parts)

    def _piece(self, child: _Element, model: Run, look: docx_styles.Properties, ground: Ground, parts: _Parts) -> None:
        tag = child.tag
        if tag == W + "fldChar":
            self._field(child.get(W + "fldCharType", ""))
        elif tag in (W + "drawing", W + "pict", W + "object"):
            parts.apart += self._pictures(child)
            parts.apart += self._boxes(child, ground)
        elif tag == _MC + "AlternateContent":
            for inner in _choice(child):
                self._piece(inner, model, look, ground, parts)
        elif tag == W + "lastRenderedPageBreak":  # the line that goes on there belongs to the page where it begins
            self.page += self.rendered
        elif any(self._fields):
            return
        elif tag == W + "t":
            parts.add(replace(model, text=(child.text or "").replace("\n", " ")))
        elif tag in _CHARACTERS:
            parts.add(replace(model, text=_CHARACTERS[tag]))
        elif tag == W + "br":
            self._break(child.get(W + "type", "textWrapping"), model, parts)
        elif tag == W + "sym":
            parts.add(replace(model, text=_symbol(child.get(W + "char", ""))))
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            self.footnotes.append((tag.removeprefix(W).removesuffix("Reference"), child.get(W + "id", "")))
        elif tag == W + "ruby":
            self._inline(child, look, ground, parts)

    def _break(self, kind: str, model: Run, parts: _Parts) -> None:
        if kind == "column":
            parts.cut()
            self.column += 1
        elif kind == "page":
            parts.cut()
            self.page += not self.rendered
        else:
            parts.add(replace(model, text="\n"))

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    # ------------------------------------------------------------------------------------------- text boxes and tables

    def _boxes(self, element: _Element, ground: Ground) -> list[Block]:
        """The text boxes of a drawing, a frame each; texts of a locked drawing as paragraphs."""
        found: list[Block] = []
        for child in element:
            if child.tag == W + "txbxContent":
                found.append(Frame(tuple(self.blocks(child, self._boxed(child, ground)))))
            elif child.tag == DRAWING + "p":
                found.append(Paragraph((docx_shapes.words(child),), page=self.page, column=self.column))
            elif child.tag == _DIAGRAM + "relIds":
                found += [Frame(self.related(child.get(R + "dm", "")))]
            elif child.tag == _MC + "AlternateContent":
                found += self._boxes(_choice(child), ground)
            elif isinstance(child.tag, str):
                found += self._boxes(child, ground)
        return found

    def _pictures(self, element: _Element) -> list[Block]:
        """The large pictures of a drawing, if any."""
        if self.picture is None:
            return []
        return [
            Picture(self.picture(name), width, self.page, is_behind)
            for name, width, height, is_behind in docx_shapes.pictures(element)
            if pictures.is_large(width, height)
        ]

    def _boxed(self, content: _Element, ground: Ground) -> Ground:
        """The ground in a text box, which may be off the page, too small for letters, or under another one."""
        box, grows = docx_shapes.box(content, self.paper), docx_shapes.grows(content)
        return ground.boxed(box, self.paper, self.shapes, grows=grows).under(docx_shapes.shape_colour(content))

    def _table(self, element: _Element, ground: Ground) -> Table:
        properties = element.find(W + "tblPr")
        style = None if properties is None else properties.find(W + "tblStyle")
        shade = None if properties is None else properties.find(W + "shd")
        if style is not None and self.styles.paints(style.get(W + "val")):
            ground = ground.under(None)
        elif shade is not None:
            ground = ground.under(docx_styles.shade(shade))
        return Table(
            tuple(
                tuple(self._cell(cell, replace(ground, unseen=ground.unseen or _is_flat(row))) for cell in _children(row, "tc"))
                for row in _children(element, "tr")
                if not _is_deleted(row)
            )
        )

    def _cell(self, element: _Element, ground: Ground) -> Cell:
        properties = element.find(W + "tcPr")
        if properties is None:
            return tuple(self.blocks(element, ground))
        for tag in ("vMerge", "hMerge"):
            merge = properties.find(W + tag)
            if merge is not None and merge.get(W + "val", "continue") == "continue":
                return ()
        shade = properties.find(W + "shd")
        return tuple(self.blocks(element, ground if shade is None else ground.under(docx_styles.shade(shade))))


@dataclass(slots=True)
class _Parts:
    """A paragraph in the making: its runs, cut where page or column ends, and what is anchored in it."""

    walker: Walker
    apart: list[Block] = field(default_factory=list)
    done: list[tuple[int, int, list[Run]]] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    place: tuple[int, int] | None = None

    def add(self, run: Run) -> None:
        """Carry on with a run."""
        if self.place is None or not any(earlier.text.strip() for earlier in self.runs):
            self.place = (self.walker.page, self.walker.column)
        self.runs.append(run)

    def cut(self) -> None:
        """A page or column is made to end here."""
        if self.runs:
            self.done.append((*(self.place or (self.walker.page, self.walker.column)), self.runs))
        self.runs, self.place = [], None

    def blocks(self, model: Paragraph) -> Iterator[Block]:
        """The paragraph (or its parts), then what is anchored in it."""
        if self.runs or not self.done:
            self.done.append((*(self.place or (self.walker.page, self.walker.column)), self.runs))
        for page, column, runs in self.done:
            yield replace(model, runs=tuple(runs), page=page, column=column)
        yield from self.apart


def _children(element: _Element, tag: str) -> Iterator[_Element]:
    """Rows of a table or cells of a row, also those in content controls."""
    for child in element:
        if child.tag == W + tag:
            yield child
        elif child.tag == W + "sdt" or child.tag in _BLOCK:
            yield from _children(child, tag)


def _is_deleted(row: _Element) -> bool:
    properties = row.find(W + "trPr")
    return properties is not None and any(
        child.tag == W + "del" or (child.tag == W + "hidden" and is_on(child)) for child in properties
    )


def _is_flat(row: _Element) -> bool:
    """Whether a row is made less high than any letter."""
    height = row.find(f"{W}trPr/{W}trHeight")
    return height is not None and docx_styles.is_crushed(height, "val")


def _choice(alternate: _Element) -> _Element:
    """The one branch of ``mc:AlternateContent`` to read: the first that holds text, as what is drawn twice is read once."""
    branches = [child for child in alternate if child.tag in (_MC + "Choice", _MC + "Fallback")]
    for branch in branches:
        if any(text.text for text in branch.iter(W + "t", DRAWING + "t")):
            return branch
    return branches[0] if branches else alternate


def _symbol(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
