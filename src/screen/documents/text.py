"""Plain text and Markdown, in whatever encoding → lines."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from screen.documents import flow, spelling
from screen.documents.blocks import Paragraph, Run
from screen.documents.glyphs import split_mark
from screen.documents.layout import hyphens
from screen.documents.layout.wrapping import is_open
from screen.documents.office.packages import too_large
from screen.documents.ticked import answered, heads
from screen.documents.unjoined import unjoin
from screen.documents.vocabulary import any_of
from screen.model import Document

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: With all the blanks that some programs put between columns.
_MAX_LENGTH = 4 * flow.MAX_CHARACTERS
#: Up to this share of bytes above 127 a text of unknown encoding is taken for a Western one.
_WESTERN = 0.12
#: Characters beyond ASCII with what stands beside them; quotation marks that open and close.
_HIGH = re.compile(r"(?<=(.))?([^\x00-\x7f])(?=(.))?", re.DOTALL)
_OPENING, _CLOSING = frozenset("\u201c\u2018\u201e\u201a\u00ab"), frozenset("\u201d\u2019\u00bb")
_WIDE = re.compile(r"(?<=\S)[ \u00a0]{3,}(?=\S)|\t+")
_RULE = re.compile(r"\s*(?:([-=_*~#+.–—•·])[ \t]*)(?:\1[ \t]*){2,}$")
#: Four or five dots are a level, no rule.
_DOTS = re.compile("•{4,5}")
_MD_HEADING = re.compile(r"(#{1,6})[ \t]+(?=[^\W_]|[*_])(.*?)[ \t#]*$")
_MD_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,400}?)(?<=\S)\1")
_MD_EMPHASIS = re.compile(r"(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,400}?)(?<=[^\s*_])\1(?![\w*])")
_MD_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\(([^()\s]{1,500})\)")
#: The start of a line of its own: a label, an address, a year or month.
_LABEL = re.compile(
    r"\s*(?:\S{1,15}(?: \S{1,15}){0,2}\s?:|\S+@|https?:|www\.|\[|\(?(?:19|20)\d\d\b|\d{1,2}[/.]\d)", re.IGNORECASE
)
_SENTENCE_END = tuple(".:;!?")
#: Who types in small letters begins no more of the lines with capitals; so few lines do not tell.
_HARDLY, _FEW = 0.1, 5
#: Who speaks of herself writes sentences; a line with a year and no stop may be another entry.
_SPEAKER = re.compile(rf"\b{any_of('words', 'speaker')}\s[a-z]")
_YEAR = re.compile(r"(?:19|20)\d\d")


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of a text file: bytes in, document out."""
    return from_text(decode(data), name, sha256)


def from_text(text: str, name: str, sha256: str) -> Document:
    """The lines of a text that is decoded already; words that the ends of its lines cut are whole."""
    document = flow.document(name, sha256, "text", paragraphs(text))
    return replace(document, lines=hyphens.mended(document.lines, typed=True))


def decode(data: bytes) -> str:
    """Bytes as text: by their mark, else UTF-8, else UTF-16 without a mark, else a Western encoding, else the likeliest one."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    if encoding := _wide_encoding(data[:4096]):
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _wide_encoding(head: bytes) -> str:
    """The byte order of UTF-16 without a mark: letters of the Latin alphabet leave every other byte NUL."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.4 * len(head) / 2 and even * 8 < odd:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * len(head) / 2 and odd * 8 < even else ""


def _decode_legacy(data: bytes) -> str:
    high = sum(byte > 127 for byte in data[:65536])
    if high <= _WESTERN * min(len(data), 65536):
        return data.decode(_western(data[:65536]), "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:65536]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")


def _western(head: bytes) -> str:
    """The encoding of a Western text: that of old Macs, whose lines end otherwise, or of DOS, where Windows' makes no sense."""
    if b"\r" in head and b"\n" not in head:
        return "mac_roman"
    return "cp850" if _fit(head.decode("cp1252", "replace")) < 0 < _fit(head.decode("cp850")) else "cp1252"


def _fit(text: str) -> int:
    """How many more of the letters and signs beyond ASCII stand where they may than where they may not."""
    found = 0
    for match in _HIGH.finditer(text):
        before, sign, after = match.groups(default=" ")
        if sign.isalpha():
            found += 1 if before.isalpha() or after.isalpha() else -1
        elif sign in _OPENING:
            found += 1 if not before.isalnum() and after.isalnum() else -1
        elif sign in _CLOSING:
            found += 1 if not before.isspace() else -1
        else:
            found -= before.isalpha() and after.isalpha()
    return found


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line as it stands in the file, and how it is set."""

    text: str
    gap: float
    page: int


def _answered(raws: Iterable[_Raw]) -> Iterator[_Raw]:
    """Lines in cells, in rows of ticks a box in each empty cell below the last row that heads all columns."""
    columns = 0
    for raw in raws:
        cells = raw.text.split("\t")
        if heads(cells) or len(cells) == 1:
            columns = len(cells)
        yield replace(raw, text="\t".join(answered(cells, columns)))


def paragraphs(text: str) -> list[Paragraph]:
    """One paragraph a line, with what the spacing and Markdown of the text say of it.

    Raises Refused for texts of a length that no CV has.
    """
    if len(text) > _MAX_LENGTH:
        raise too_large(f"more than {_MAX_LENGTH:,} characters of text")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n").replace("\v", "\n")
    text = unjoin(text)
    markdown = _is_markdown(text)
    raws = list(_answered(_raws(text)))
    wrap = _wrap(raws)
    found: list[Paragraph] = []
    for place, raw in enumerate(raws):
        rule = markdown and place + 1 < len(raws) and _underline(raws[place + 1].text, raw.text)
        if (_RULE.match(raw.text) and not _DOTS.fullmatch(raw.text.strip())) or (markdown and _is_table_rule(raw.text)):
            continue
        wrapped = place > 0 and raw.gap == 0 and _carries_on(raws[place - 1].text, raw.text, wrap)
        paragraph = _paragraph(raw, markdown)
        found.append(replace(paragraph, heading=rule or paragraph.heading, continues=wrapped and not paragraph.bullet))
    return found


def _is_markdown(text: str) -> bool:
    """Whether a text uses Markdown: a heading or bold words of it, and not only a stray sign."""
    return bool(re.search(r"^#{1,4} \w", text, re.MULTILINE)) or len(_MD_STRONG.findall(text)) >= 2


def _raws(text: str) -> Iterator[_Raw]:
    """The lines that are not blank, with the room above them and their page (form feeds part pages)."""
    for page, leaf in enumerate(text.split("\f"), 1):
        gap = 0.0
        for line in leaf.split("\n"):
            if line.strip():
                yield _Raw(line.rstrip(), gap, page)
                gap = 0.0
            else:
                gap = 1.0


def _is_table_rule(text: str) -> bool:
    """The line under the head of a Markdown table: ``|---|:--|``."""
    return "|" in text and "--" in text and set(text) <= set(" \t|:-")


@dataclass(frozen=True, slots=True)
class _Wrap:
    """How a text breaks its lines."""

    width: int = 0
    """The length of its longest lines; 0 where lines are whole paragraphs."""
    usual: int = 0
    """The length of half of the lines that are surely broken: by hand, they are of many lengths. 0 where no two are.

    Where there are, a capital at the start of a line may be the middle of a sentence, too.
    """
    small: bool = False
    """Whether all is typed in small letters: a line goes on only where it says so itself."""


def _wrap(raws: list[_Raw]) -> _Wrap:
    lengths = sorted(len(raw.text) for raw in raws)
    width = lengths[int(len(lengths) * 0.98)] if lengths else 0
    if not 40 <= width <= 132:
        return _Wrap()
    if _is_typed_small(raws):
        return _Wrap(width, small=True)
    broken = sorted(len(a.text) for a, b in pairwise(raws) if b.gap == 0 and _goes_on(a.text, b.text, width))
    return _Wrap(width, broken[len(broken) // 2] if len(broken) > 1 else 0)


def _is_typed_small(raws: Sequence[_Raw]) -> bool:
    """Whether hardly a line begins with a capital, so that a small letter says nothing of the line above."""
    begun = [raw.text.lstrip()[0] for raw in raws if raw.text.lstrip()[0].isalpha()]
    return len(begun) > _FEW and sum(letter.isupper() for letter in begun) <= _HARDLY * len(begun)


def _underline(rule: str, text: str) -> int:
    """The level of a heading that is underlined with ``===`` or ``---``; 0 for none."""
    stripped = rule.strip()
    if len(stripped) < 3 or len(text.strip()) > 60 or _RULE.match(text):
        return 0
    return 1 if set(stripped) == {"="} else 2 if set(stripped) == {"-"} else 0


def _carries_on(before: str, text: str, wrap: _Wrap) -> bool:
    """Whether a line only carries on the one before: that one was full, and the sentence goes on."""
    if _goes_on(before, text, wrap.width):
        return not wrap.small or is_open(before.rstrip())
    if not wrap.usual or not _may_carry_on(before, text, wrap.width) or text.isupper() or _LABEL.match(text):
        return False
    told = _SPEAKER.search(before) and (text.endswith(".") or not _YEAR.search(text))
    end = wrap.usual if told else wrap.width
    would_have_fitted = len(before) + 1 + len(text.split(maxsplit=1)[0]) <= end
    return not would_have_fitted and not before.endswith(_SENTENCE_END) and not _WIDE.search(before.strip())


def _goes_on(before: str, text: str, width: int) -> bool:
    """Whether a full line is followed by one in small letters, which is no label (``phone: …``) or address (``a@b.c``)."""
    return _may_carry_on(before, text, width) and text.lstrip()[0].islower() and not _LABEL.match(text)


def _may_carry_on(before: str, text: str, width: int) -> bool:
    full = width > 0 and len(before) >= 0.6 * width
    return full and not (_WIDE.search(text.strip()) or split_mark(text)[0] or _RULE.match(before))


def _paragraph(raw: _Raw, markdown: bool) -> Paragraph:
    emphasised = markdown and _MD_EMPHASIS.match(raw.text.lstrip()) is not None
    bullet, text = (False, raw.text) if emphasised else split_mark(raw.text)
    heading = 0
    if markdown:
        if match := _MD_HEADING.match(text):
            heading, text = len(match.group(1)), match.group(2)
        if text.startswith("|") and text.endswith("|"):
            text = "\t".join(cell.strip() for cell in text.strip("|").split("|"))
        text = _MD_LINK.sub(_link, text)
    text = _WIDE.sub("\t", spelling.joined(text, surely=True))
    runs = tuple(_runs(text)) if markdown else (Run(text),)
    return Paragraph(runs, heading=heading, bullet=bullet and not heading, before=raw.gap, page=raw.page)


def _link(match: re.Match[str]) -> str:
    label, target = match.groups()
    return (
        label
        if target.removeprefix("mailto:") == label or target.startswith("#")
        else f"{label} {target.removeprefix('mailto:')}"
    )


def _runs(text: str) -> Iterator[Run]:
    """Markdown's strong words as bold runs; marks of emphasis are dropped."""
    at = 0
    for match in _MD_STRONG.finditer(text):
        yield Run(_MD_EMPHASIS.sub(r"\2", text[at : match.start()]))
        yield Run(_MD_EMPHASIS.sub(r"\2", match.group(2)), bold=True)
        at = match.end()
    yield Run(_MD_EMPHASIS.sub(r"\2", text[at:]))
