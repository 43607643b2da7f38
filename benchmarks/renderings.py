"""A CV as typed (``people/*/cv.md``) → the same CV in every format that can be made here.

Text, Markdown, HTML and DOCX are written by this module (DOCX with python-docx). Where LibreOffice is installed it turns the
DOCX into DOC, ODT, RTF and PDF, and where Chromium is it prints the HTML as PDF. What the source's marks mean: ``#`` a
heading, ``**`` bold, ``*`` italic, ``- `` an item, ``left || right`` a line with its end set at the right, ``|`` a table,
``::: side`` … ``:::`` a column at the side.
"""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document as Word
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm
from docx.table import _Cell
from docx.text.paragraph import Paragraph

LIBREOFFICE = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
#: One start of LibreOffice for each; formats by the ending that it is asked for.
_CONVERTED = ("odt", "rtf", "doc", "pdf")
_SECONDS = 300
_INLINE = re.compile(r"\*\*(?P<bold>.+?)\*\*|(?<![\w*])\*(?P<italic>[^\s*][^*]*)\*(?![\w*])")
_STYLE = """
body { font: 10pt Arial, sans-serif; margin: 1cm } h1 { font-size: 18pt } h2 { font-size: 12pt; border-bottom: 1px solid }
p { margin: 0 0 6pt } .row { display: flex; justify-content: space-between } td { padding: 1pt 8pt 1pt 0; vertical-align: top }
.page { display: flex } aside { width: 32%; padding-right: 14pt } main { width: 68% }
"""


@dataclass(frozen=True)
class Part:
    """A piece of a CV: its kind (heading, lines, items, table, side), its level, and its rows of cells."""

    kind: str
    rows: tuple[tuple[str, ...], ...]
    level: int = 0


def parts(source: str) -> list[Part]:
    """The pieces of a typed CV in order; what stands between the marks of a side comes under one of kind ``side``."""
    found: list[Part] = []
    for block in re.split(r"\n\s*\n", re.sub(r"(?m)^(:::.*|#+ .*)$", r"\n\1\n", source)):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        for kind, rows in _groups(lines):
            level = len(rows[0]) - len(rows[0].lstrip("#")) if kind == "heading" else 0
            found.append(Part(kind, tuple(map(_CELLS[kind], rows)), level))
    return found


def _groups(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Lines by their kind; lines of one kind together."""
    last: tuple[str, list[str]] | None = None
    for line in lines:
        kind = next((kind for mark, kind in _MARKS if line.startswith(mark)), "lines")
        if last and last[0] == kind and kind != "heading":
            last[1].append(line)
            continue
        if last:
            yield last
        last = kind, [line]
    if last:
        yield last


_MARKS = (("#", "heading"), (":::", "side"), ("- ", "items"), ("|", "table"))
_CELLS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "heading": lambda line: (line.lstrip("# "),),
    "side": lambda line: (line.strip(": "),),
    "items": lambda line: (line[2:],),
    "table": lambda line: tuple(cell.strip() for cell in line.strip("|").split("|")),
    "lines": lambda line: tuple(cell.strip() for cell in line.split("||")),
}


def _rows(part: Part) -> list[tuple[str, ...]]:
    """The rows of a table without the rule below its head, and without empty ones."""
    return [row for row in part.rows if any(row) and not all(re.fullmatch(r":?-+:?|", cell) for cell in row)]


# -- text, Markdown, HTML ----------------------------------------------------------------------------------------------------


def as_text(source: str) -> str:
    """A CV as plain text, without any marks."""
    lines = []
    for part in parts(source):
        if part.kind == "heading":
            lines += ["", part.rows[0][0].upper() if part.level == 2 else part.rows[0][0]]
        elif part.kind == "items":
            lines += [f"- {row[0]}" for row in part.rows]
        elif part.kind in ("lines", "table"):
            lines += ["", *("     ".join(filter(None, row)) for row in _rows(part))]
    return _INLINE.sub(lambda m: m["bold"] or m["italic"], "\n".join(lines)).strip() + "\n"


def as_markdown(source: str) -> str:
    """A CV as Markdown that any program reads: without the marks that are ours."""
    return re.sub(r"(?m)^:::.*\n", "", source).replace(" || ", "    ")


def as_html(source: str) -> str:
    """A CV as a web page that flexible boxes lay out."""
    inner: list[str] = []
    beside = False
    for part in parts(source):
        if part.kind == "side" and not beside:
            beside = True
            inner.append("<div class='page'><aside>")
        elif part.kind == "side":
            inner.append("</aside><main>")
        else:
            inner.append(_tagged(part))
    body = "\n".join(inner) + ("</main></div>" if beside else "")
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'><style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"


def _tagged(part: Part) -> str:
    if part.kind == "heading":
        return f"<h{part.level}>{_inline(part.rows[0][0])}</h{part.level}>"
    if part.kind == "items":
        return "<ul>" + "".join(f"<li>{_inline(row[0])}</li>" for row in part.rows) + "</ul>"
    if part.kind == "table":
        rows = ("".join(f"<td>{_inline(cell)}</td>" for cell in row) for row in _rows(part))
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    return (
        "".join("<div class='row'>" + "".join(f"<span>{_inline(cell)}</span>" for cell in row) + "</div>" for row in part.rows)
        + "<p></p>"
    )


def _inline(text: str) -> str:
    return _INLINE.sub(
        lambda m: f"<b>{m['bold']}</b>" if m["bold"] else f"<i>{m['italic']}</i>", html.escape(text, quote=False)
    )


# -- DOCX ------------------------------------------------------------------------------------------------------------------


def save_docx(source: str, path: Path) -> None:
    """A CV as a Word document; a column at the side becomes the first cell of a table that shows no lines."""
    document = docx.Document()
    place: Word | _Cell = document
    cells: list[_Cell] = []
    for part in parts(source):
        if part.kind == "side":
            if not cells:
                cells = list(document.add_table(rows=1, cols=2).rows[0].cells)
            place = cells.pop(0)
        else:
            _write(part, place, document)
    document.save(str(path))


def _write(part: Part, place: Word | _Cell, document: Word) -> None:
    if part.kind == "table":
        rows = _rows(part)
        table = place.add_table(len(rows), len(rows[0]))
        for row, cells in zip(rows, table.rows, strict=True):
            for text, cell in zip(row, cells.cells, strict=False):
                _runs(cell.paragraphs[0], text)
        return
    width = Cm(7) if isinstance(place, _Cell) else Cm(15)
    for row in part.rows:
        paragraph = place.add_paragraph()
        style = f"Heading {part.level}" if part.kind == "heading" else "List Bullet" if part.kind == "items" else "Normal"
        paragraph.style = document.styles[style]
        for at, cell in enumerate(row):
            if at:
                paragraph.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
                paragraph.add_run("\t")
            _runs(paragraph, cell)


def _runs(paragraph: Paragraph, text: str) -> None:
    at = 0
    for match in _INLINE.finditer(text):
        paragraph.add_run(text[at : match.start()])
        run = paragraph.add_run(match["bold"] or match["italic"])
        run.bold, run.italic = bool(match["bold"]), bool(match["italic"])
        at = match.end()
    paragraph.add_run(text[at:])


# -- all of them -----------------------------------------------------------------------------------------------------------


def render(sources: Iterable[tuple[str, str]], folder: Path) -> None:
    """Write CVs (name and source) into a folder: NAME.txt, NAME.md, NAME.html, NAME.docx, and what programs make of them."""
    for name, source in sources:
        (folder / f"{name}.txt").write_text(as_text(source), encoding="utf-8")
        (folder / f"{name}.md").write_text(as_markdown(source), encoding="utf-8")
        (folder / f"{name}.html").write_text(as_html(source), encoding="utf-8")
        save_docx(source, folder / f"{name}.docx")
    written = sorted(folder.glob("*.docx"))
    for ending in _CONVERTED if LIBREOFFICE else ():
        home = folder / ".libreoffice"
        _run(
            [
                f"{LIBREOFFICE}",
                f"-env:UserInstallation=file://{home}",
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                folder,
                *written,
            ]
        )
    for path in folder.glob("*.pdf"):
        path.rename(path.with_suffix(".libreoffice.pdf"))
    for page in sorted(folder.glob("*.html")) if CHROMIUM else ():
        target = page.with_suffix(".chromium.pdf")
        options = ("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer")
        _run([f"{CHROMIUM}", *options, f"--user-data-dir={folder / '.chromium'}", f"--print-to-pdf={target}", page.as_uri()])


def _run(command: list[str | Path]) -> None:
    subprocess.run([str(part) for part in command], capture_output=True, check=True, timeout=_SECONDS)
