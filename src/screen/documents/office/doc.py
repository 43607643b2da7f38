"""Word documents of the old kind (DOC) → lines: by our own reader, or through office_oxide where that one cannot.

The library knows the text of files of Word 6 and 95, and of some that are broken, but not all that tells whether it is seen.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from screen.documents import colours, flow
from screen.documents.blocks import Block, Frame, Paragraph, Run, Table
from screen.documents.office import doc_file, doc_text, places
from screen.documents.office.packages import Refused, locked
from screen.model import Document, Note, ReadStatus, counted

#: White words up to this number may be a heading on a dark bar.
_WORDS_ON_A_BAR = 8
#: Words of the reader, not of the document.
_PLACEHOLDER = "[Embedded "
_HEADERS = ("first_page_header", "header")
_FOOTERS = ("even_page_header", "first_page_footer", "footer", "even_page_footer")

Node = Mapping[str, Any]


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of a DOC file: headers, body, footers, notes."""
    try:
        return flow.document(name, sha256, "doc", doc_text.blocks(doc_file.load(data)))
    except doc_file.OldVersion:
        return _by_library(data, name, sha256)
    except (struct.error, ValueError, LookupError, OSError):
        document = _by_library(data, name, sha256)
        return replace(document, notes=(*document.notes, Note("file.second-reader", counted(len(document.lines), "line"))))


def _by_library(data: bytes, name: str, sha256: str) -> Document:
    """The lines that the library finds; raises Refused for files with a password."""
    try:
        from office_oxide import Document as Opened
        from office_oxide import OfficeOxideError
    except ImportError:  # its wheels need a C library of 2021 or later
        note = Note("file.unsupported", "an old Word document (DOC); the reader for it is not installed")
        raise Refused(ReadStatus.UNSUPPORTED, note) from None
    try:
        opened = Opened.from_bytes(data, "doc")
    except OfficeOxideError as fault:
        if "encrypted" in str(fault):
            raise locked("a Word document that") from None
        raise
    sections: Sequence[Node] = opened.to_ir()["sections"]
    return flow.document(name, sha256, "doc", blocks(sections))


def blocks(sections: Sequence[Node]) -> Iterator[Block]:
    """The blocks of all sections in reading order."""
    seen: set[str] = set()
    for section in sections[:1]:
        yield from _furniture(section, _HEADERS, seen)
    notes: list[Block] = []
    for section in sections:
        for place, node in enumerate(section["elements"]):
            if node.get("type") in ("footnote", "endnote"):
                notes += [] if "author" in node else [Frame(tuple(_blocks(node["content"])))]
            else:
                yield from _block(node, is_first=place == 0, is_body=True)
    for section in sections:
        yield from _furniture(section, (*_HEADERS, *_FOOTERS), seen)
    yield from notes


def _furniture(section: Node, kinds: tuple[str, ...], seen: set[str]) -> Iterator[Block]:
    """Headers and footers, each text once, none that is but a page number."""
    for kind in kinds:
        found = tuple(_blocks(section.get(kind, {}).get("content", ())))
        text = " ".join(" ".join(block.text for block in found if isinstance(block, Paragraph)).split())
        if text not in seen and any(character.isalpha() for character in text):
            seen.add(text)
            yield Frame(found)


def _blocks(nodes: Sequence[Node]) -> Iterator[Block]:
    for node in nodes:
        yield from _block(node)


def _block(node: Node, *, is_first: bool = False, is_body: bool = False) -> Iterator[Block]:
    kind = node.get("type", "")
    if kind in ("paragraph", "heading"):
        yield _paragraph(node, 0 if is_first else _level(node), is_body)
    elif kind == "list":
        yield from _list(node)
    elif kind == "table":
        yield Table(tuple(tuple(tuple(_blocks(cell["content"])) for cell in row["cells"]) for row in node["rows"]))
    elif kind == "text_box":
        yield Frame(tuple(_blocks(node["content"])))
    elif isinstance(node.get("content"), list):
        yield from _blocks(node["content"])


def _level(node: Node) -> int:
    """The level of a heading. The library also takes the first paragraph and short ones in capitals for headings."""
    text = "".join(part.get("text", "") for part in node.get("content", ()))
    return 0 if text.isupper() or not any(character.isalpha() for character in text) else int(node.get("level", 0))


def _list(node: Node) -> Iterator[Block]:
    for item in node.get("items", ()):
        for block in _blocks(item.get("content", ())):
            yield _listed(block)
        if item.get("nested"):
            yield from _list(item["nested"])


def _listed(block: Block) -> Block:
    if not isinstance(block, Paragraph):
        return block
    return Paragraph(block.runs, block.heading, not block.heading, block.before, block.after)


def _paragraph(node: Node, heading: int, is_body: bool) -> Paragraph:
    """A paragraph. White text is lost only where it is long and stands in the body: shades of cells and bars are not told."""
    parts = node.get("content", ())
    white = " ".join(part.get("text", "") for part in parts if _is_white(part))
    lost = is_body and len(white.split()) > _WORDS_ON_A_BAR
    return Paragraph(
        tuple(run for part in parts for run in _runs(part, lost and _is_white(part))),
        heading=heading,
        before=node.get("space_before_twips", 0) / places.TWIPS_PER_LINE,
        after=node.get("space_after_twips", 0) / places.TWIPS_PER_LINE,
    )


def _is_white(part: Node) -> bool:
    return not part.get("highlight") and not part.get("shading") and colours.is_lost(_colour(part), colours.WHITE)


def _colour(part: Node) -> str:
    return "".join(f"{channel:02x}" for channel in part.get("color") or ())


def _runs(part: Node, lost: bool) -> Iterator[Run]:
    if part.get("type") == "line_break":
        yield Run("\n")
    text = part.get("text", "")
    if text and not text.startswith(_PLACEHOLDER):
        size = part.get("font_size_half_pt", 0) / 2
        yield Run(text, bool(part.get("bold")), bool(part.get("italic")), size, lost or places.is_tiny(size), _colour(part))
