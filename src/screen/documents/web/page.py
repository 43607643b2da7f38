"""The tree of a web page → blocks, set as a browser sets them: rows, columns, floats, lists, tables, what is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.blocks import Block, Cell, Frame, Paragraph, Table
from screen.documents.office import controls
from screen.documents.web import covering, css, folds, frameworks, gaps, hiding, images, levels, links, looks, rows
from screen.documents.web.story import Look, Story

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset(
    "script style head noscript template object svg math iframe datalist title meta link video audio img".split()
)
#: Of what is skipped, what takes no room on the line.
_UNSEEN = _SKIPPED - {"svg", "object", "video", "math", "img"}
_PLAIN = Paragraph()
#: Fewer letters in a drawing are part of an icon.
_WORD = 3


def blocks(root: _Element) -> tuple[Block, ...]:
    """The blocks of a parsed page."""
    own = [str(style.text or "") for style in root.iter("style")]
    linked = any("stylesheet" in link.get("rel", "").lower() for link in root.iter("link")) or any(
        "@import" in text for text in own
    )
    sheet = css.load([frameworks.SHEET, *own] if linked else own)
    page = _Page(sheet, linked)
    page.open(folds.find(root, sheet, page.style))
    return tuple(page.content(root, Look()))


@dataclass(slots=True)
class _Page:
    """Walks the elements of a page."""

    sheet: css.Sheet
    is_linked: bool = False
    """Whether it has style sheets in other files."""
    styles: dict[_Element, dict[str, str]] = field(default_factory=dict)
    worded: dict[_Element, bool] = field(default_factory=dict)
    """Whether words can be seen in an element."""
    parts: folds.Folds = field(default_factory=folds.Folds)
    """What a click opens."""

    def style(self, element: _Element) -> dict[str, str]:
        """What holds for an element."""
        if element not in self.styles:
            unseen = {"display": "none"} if element.get("hidden") is not None else {}
            self.styles[element] = unseen | self.sheet.of(element)
        return self.styles[element]

    def open(self, parts: folds.Folds) -> None:
        """Read parts that a click opens as if all were open."""
        self.parts = parts
        for part in parts.titles:
            self.styles[part] = folds.opened(self.style(part))

    def content(self, element: _Element, look: Look, model: Paragraph = _PLAIN) -> list[Block]:
        """The blocks inside an element; inline text between them becomes paragraphs like ``model``."""
        story = Story(model)
        self._inside(element, look, story)
        return story.finish()

    def _inside(self, element: _Element, look: Look, story: Story) -> None:
        story.add(self.sheet.words(element, "before"), look)
        self._own(element, look, story)
        story.add(self.sheet.words(element, "after"), look)

    def _own(self, element: _Element, look: Look, story: Story) -> None:
        """What stands in an element itself."""
        story.add(element.text, look)
        children = [child for child in element if isinstance(child.tag, str)]
        under = covering.covered(element, self.style) if any(child.tag == "img" or not len(child) for child in children) else ()
        children = _mains_first(rows.stacked(children, self.style(element), self.style))
        place = 0
        while place < len(children):
            run = levels.run_of_units(children, place, self.style)
            dots = levels.of_units(children[place : place + run], self.style) if run > 1 and not look.drawn else ""
            if dots:
                story.level(dots, look)
                place += run
            else:
                child = children[place]
                self._child(child, str(child.tag).lower(), replace(look, unseen=True) if child in under else look, story)
                place += 1
            story.add(children[place - 1].tail, look)

    def _child(self, child: _Element, tag: str, look: Look, story: Story) -> None:
        if tag in ("img", "svg") and self._draws(child, tag, look, story):
            return
        if tag in _SKIPPED or looks.is_icon(child, tag):
            if tag not in _UNSEEN:
                story.apart("\t")
            return
        if child in self.parts.handles:
            return
        style = self.style(child)
        if style.get("mso-list") == "ignore" or (tag == "dialog" and child.get("open") is None):
            return
        inner = looks.look_of(child, tag, style, look)
        level = "" if inner.drawn else self._level(child, tag)
        if level:
            story.level(level, inner)
            inner = replace(inner, drawn=True)
        if tag in ("progress", "meter"):
            return
        if title := self.parts.titles.get(child):
            story.block([Paragraph((replace(inner, bold=True).run(title),), folds.level(child), before=1.0)])
        if tag in controls.TAGS and not (tag == "button" and folds.opens(child)):
            story.cell(controls.shown(child), inner)
            return
        if tag == "br":
            story.line_break(look)
        elif "mso-tab-count" in style:
            story.apart("\t")
        elif tag == "table":
            story.block([self._table(child, inner)])
        elif tag == "dl":
            story.block([Table(tuple(self._pairs(child, inner)))])
        elif looks.is_block(tag, style):
            self._block(child, tag, style, inner, story)
        else:
            self._inline(child, tag, style, inner, story)

    def _draws(self, child: _Element, tag: str, look: Look, story: Story) -> bool:
        """Whether a picture or drawing shows something to read, which is added: a level, a large picture, words."""
        if not look.drawn and (level := levels.named(child) or levels.of_shapes(child, self.style)):
            story.level(level, look)
        elif tag == "img" and not look.unseen and (picture := images.picture(child, self.style(child))):
            story.block([picture])
        elif tag == "svg" and (found := self._drawn_words(child, look)):
            story.block(found)
        else:
            return False
        return True

    def _drawn_words(self, drawing: _Element, look: Look) -> list[Block]:
        """The words of a drawing (SVG), a paragraph each; none in icons."""
        found: list[Block] = []
        outer = looks.look_of(drawing, "svg", self.style(drawing), look)
        for text in drawing.iter("text"):
            style = self.style(text)
            words = " ".join("".join(map(str, text.itertext())).split())
            colour = colours.parse(style.get("fill", "") or text.get("fill", "")) or "000000"
            inner = replace(looks.look_of(text, "text", style, outer), colour=colour)
            if sum(map(str.isalnum, words)) >= _WORD:
                found.append(Paragraph((inner.run(words),)))
        return found

    def _level(self, child: _Element, tag: str) -> str:
        """What an element draws instead of writing it."""
        if tag in ("progress", "meter"):
            return levels.of_control(child)
        if tag in ("body", "html", "form", "tr", "table", "hr", "br", "input"):
            return ""
        if hiding.is_unseen(self.style(child)):
            return ""
        if not self._has_words(child):
            level = levels.drawn(child, self.style)
            return level if level and next(child.iter("a"), None) is None else ""
        shown = "".join(map(str, islice(child.itertext(), 20)))
        return "" if len(shown) > 80 or any(map(str.isdigit, shown)) else levels.stated(child, sure=True)

    def _has_words(self, element: _Element) -> bool:
        if element not in self.worded:
            self.worded[element] = not hiding.is_unseen(self.style(element)) and (
                bool((element.text or "").strip()) or any(self._brings_words(child) for child in element)
            )
        return self.worded[element]

    def _brings_words(self, child: _Element) -> bool:
        return bool((child.tail or "").strip()) or (isinstance(child.tag, str) and self._has_words(child))

    def _inline(self, child: _Element, tag: str, style: css.Declarations, look: Look, story: Story) -> None:
        if css.is_free(style):
            self._float(self.content(child, look, replace(story.model, bullet=False)), style, story)
            return
        elsewhere = self.is_linked and not self.sheet.names(child)
        before, after = gaps.around(child, tag, style, is_styled_elsewhere=elsewhere)
        first = "" if tag in ("sub", "sup") else next((str(text) for text in child.itertext() if text), "")[:1]
        story.apart(before or gaps.between(story.last, first))
        start = len(story.runs)
        self._inside(child, look, story)
        if tag == "a" and (address := links.kept(child, "".join(run.text for run in story.runs[start:]))):
            story.cell(address, look)
        last = story.last if first and len(story.runs) > start else ""
        story.apart(after or gaps.between(last, (child.tail or "")[:1]))

    def _block(self, child: _Element, tag: str, style: css.Declarations, look: Look, story: Story) -> None:
        listed = tag == "li" or style.get("mso-list", "none") not in ("none", "ignore")
        heading = looks.HEADINGS.get(tag, 0) or looks.outline(child, style) or story.model.heading
        room = 1.0 if tag in looks.SPACED else 0.0
        own = Paragraph(heading=heading, bullet=listed or (story.model.bullet and tag in ("p", "div")), before=room, after=room)
        found = list(self._row(child, style, look, own)) if self._is_row(child, style) else self.content(child, look, own)
        if css.is_free(style):
            self._float(found, style, story)
        elif tag == "aside" and len(found) > 1:
            story.block([Frame(tuple(found))])
        elif style.get("display") == "inline-block" and len(found) == 1 and isinstance(found[0], Paragraph) and not heading:
            story.apart("\t")
            story.runs.extend(found[0].runs)
            story.apart("\t")
        else:
            story.block(found, is_clear=style.get("clear", "none") != "none")

    def _float(self, found: list[Block], style: css.Declarations, story: Story) -> None:
        right = style.get("float") == "right" or (
            "float" not in style and ("right" in style and style["right"] != "auto" and "left" not in style)
        )
        if not story.aside(found, right=right, share=css.share(style)):
            story.block([Frame(tuple(found))])

    def _is_row(self, element: _Element, style: css.Declarations) -> bool:
        display = style.get("display", "")
        if display in ("flex", "inline-flex"):
            return not css.direction(style).startswith("column")
        if display in ("grid", "inline-grid"):
            return rows.columns(style) != 1
        return display == "table-row" or any(
            child.tag not in ("td", "th") and self.style(child).get("display") == "table-cell"
            for child in element
            if isinstance(child.tag, str) and (child.get("class") or child.get("style"))
        )

    def _row(self, element: _Element, style: css.Declarations, look: Look, model: Paragraph) -> Iterator[Block]:
        """The blocks of an element whose children stand side by side."""
        found: list[rows.Item] = []
        text = Story(model)
        text.add(element.text, look)
        children = [child for child in element if isinstance(child.tag, str)]
        if not look.drawn and (dots := levels.of_units(children, self.style)):
            text.level(dots, look)
            return iter(text.finish())
        for child in _mains_first(children):
            if self._floats_free(child):
                self._child(child, str(child.tag).lower(), look, text)
                text.add(child.tail, look)
                continue
            found.append(rows.Item(tuple(text.finish()), {}))
            text = Story(model)
            one = Story(model)
            self._child(child, str(child.tag).lower(), look, one)
            found.append(rows.Item(tuple(one.finish()), self.style(child), str(child.tag).lower()))
            text.add(child.tail, look)
        found.append(rows.Item(tuple(text.finish()), {}))
        return rows.arrange([item for item in found if item.blocks], style, model)

    def _floats_free(self, child: _Element) -> bool:
        """Whether an element in a row has no place of its own in it."""
        return str(child.tag).lower() in _SKIPPED or child.tag == "br"

    def _table(self, table: _Element, look: Look) -> Table:
        parts = [part for part in table.iter("tr") if next(part.iterancestors("table"), None) is table]
        return Table(tuple(self._cells(part, looks.look_of(part, "tr", self.style(part), look)) for part in parts))

    def _cells(self, row: _Element, look: Look) -> tuple[Cell, ...]:
        found = []
        for child in row:
            tag = child.tag.lower() if isinstance(child.tag, str) else "script"
            if tag not in _SKIPPED:
                model = Paragraph(heading=looks.HEADINGS.get(tag, 0))
                found.append(tuple(self.content(child, looks.look_of(child, tag, self.style(child), look), model)))
        return tuple(found)

    def _pairs(self, element: _Element, look: Look) -> Iterator[tuple[Cell, ...]]:
        """Terms and what is said of them: a row for each term, its descriptions as one cell."""
        row: list[Cell] = []
        for child in _of_list(element):
            cell = tuple(self.content(child, looks.look_of(child, str(child.tag), self.style(child), look)))
            if child.tag == "dd" and row:
                row[1:] = [(*row[1], *cell)] if len(row) == 2 else [cell]
                continue
            if row:
                yield tuple(row)
            row = [cell] if child.tag == "dt" else []
            if child.tag != "dt":
                yield (cell,)
        if row:
            yield tuple(row)


def _of_list(element: _Element) -> Iterator[_Element]:
    """Terms and descriptions of a ``<dl>``, also those in a ``<div>``, and whatever else stands there."""
    for child in element:
        if child.tag == "div" and (child.find("dt") is not None or child.find("dd") is not None):
            yield from _of_list(child)
        elif isinstance(child.tag, str) and child.tag not in _SKIPPED:
            yield child


def _mains_first(children: list[_Element]) -> list[_Element]:
    """Children in reading order: an aside without a title of the page comes after the main part beside it."""
    if not any(child.tag == "main" for child in children):
        return children
    late = [
        child for child in children if child.tag == "aside" and child.find(".//h1") is None and not (child.tail or "").strip()
    ]
    return [child for child in children if child not in late] + late
