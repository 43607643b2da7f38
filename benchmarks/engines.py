"""How faithfully the words of a file are read, and what it costs: our readers against engines that give bare text.

    python benchmarks/engines.py                  the labelled CVs, against the CVs as typed
    python benchmarks/engines.py --folder DIR     any folder in which NAME.txt holds the text of NAME.pdf, NAME.style.pdf, ...

*words*: F1 of the words, in any order. *neighbours*: F1 of the pairs of words that follow each other, which falls when words
are glued, torn or read in another order than people do. Shares are means over the files, CPU is of all of them together. A
file that an engine refuses counts as one without words.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import pairwise
from pathlib import Path

import docx
import labelled
import published
import pypdf
import pypdfium2
from labelled import SET

from screen import documents

Engine = Callable[[bytes], str]
Pair = tuple[Path, str]
"""A file, and the text that is in it."""


def ours(data: bytes) -> str:
    """The lines of the project's own reader."""
    return documents.read(data, "cv").text


def pdfium_text(data: bytes) -> str:
    """The engine's text as it comes, in the order of the file."""
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))


def pypdf_text(data: bytes) -> str:
    """The engine's text as it comes."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def pdf_oxide_text(data: bytes) -> str:
    """The engine's text as it comes."""
    document = importlib.import_module("pdf_oxide").PdfDocument.from_bytes(data)
    return "\n".join(document.extract_text(page) for page in range(document.page_count()))


def paragraphs(data: bytes) -> str:
    """What python-docx calls the paragraphs of a document."""
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


ENGINES: dict[bytes, dict[str, Engine]] = {
    b"%PDF": {"screen: words, places, lines": ours, "pypdfium2": pdfium_text, "pypdf": pypdf_text, "pdf_oxide": pdf_oxide_text},
    b"PK\3\4": {"screen: walk in document order": ours, "python-docx: paragraphs": paragraphs},
}
"""Engines by the first bytes of the files that they read."""


def as_typed(markdown: str) -> str:
    """A typed CV without its markup; a heading typed with a blank after each letter is the word that people read."""
    without_sides = re.sub(r"(?m)^:::.*$", " ", markdown)
    joined = re.sub(r"\b(?:[A-Z] ){2,}[A-Z]\b", lambda spaced: spaced[0].replace(" ", ""), without_sides)
    return re.sub(r"\|\||\*\*|[|#*●○•]|<br>|-{3,}", " ", joined)


def labelled_pairs() -> list[Pair]:
    """The set's files that hold text, each with the CV as typed."""
    rows = labelled.judged(labelled.load(SET / "cvs-truth.jsonl"))
    return [
        (SET / "cvs" / row["file"], as_typed(labelled.typed(row["applicant"])))
        for row in rows
        if row["format"] in ("pdf", "docx")
    ]


def folder_pairs(folder: Path) -> list[Pair]:
    """A folder's files, each with the text file that bears the first part of its name."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.txt")}
    files = sorted([*folder.glob("*.pdf"), *folder.glob("*.docx")])
    return [(path, texts[stem]) for path in files if (stem := path.name.split(".")[0]) in texts]


def words(text: str) -> list[str]:
    """Letters and figures in a row, without case and ligatures."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold())


def f1(found: Iterable[object], true: Iterable[object]) -> float:
    """The harmonic mean of how much of what was found is true and how much of what is true was found."""
    a, b = Counter(found), Counter(true)
    return 2 * (a & b).total() / max(a.total() + b.total(), 1)


def read(engine: Engine, path: Path) -> str:
    """The text of a file; none when the engine refuses it."""
    try:
        return engine(path.read_bytes())
    except Exception:  # engines raise whatever they like
        return ""


def compared(pairs: list[Pair], engines: dict[str, Engine]) -> str:
    """A table of the engines over the files."""
    rows = [["", "files", "words F1", "worst file", "neighbours F1", "CPU ms a file"]]
    for name, engine in engines.items():
        if engine is pdf_oxide_text and not importlib.util.find_spec("pdf_oxide"):
            continue
        read(engine, pairs[0][0])  # what an engine prepares once
        began = time.process_time()
        texts = [words(read(engine, path)) for path, _ in pairs]
        spent = 1000 * (time.process_time() - began) / len(pairs)
        true = [words(text) for _, text in pairs]
        single = [f1(found, typed) for found, typed in zip(texts, true, strict=True)]
        order = [f1(pairwise(found), pairwise(typed)) for found, typed in zip(texts, true, strict=True)]
        means = [f"{sum(shares) / len(pairs):.3f}" for shares in (single, order)]
        rows.append([name, str(len(pairs)), means[0], f"{min(single):.3f}", means[1], f"{spent:.1f}"])
    return published.aligned(rows)


def main() -> None:
    """Read the command line, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, metavar="DIR", help="other files, each with its text beside it")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    pairs = folder_pairs(asked.folder) if asked.folder else labelled_pairs()
    page = []
    for magic, engines in ENGINES.items():
        of_kind = [(path, text) for path, text in pairs if path.read_bytes()[:4] == magic]
        if of_kind:
            page.append(f"\n### {'PDF' if magic == b'%PDF' else 'DOCX'}\n\n{compared(of_kind, engines)}")
    print("\n".join(page))
    if asked.write:
        published.write("engines", "\n".join(page))


if __name__ == "__main__":
    main()
