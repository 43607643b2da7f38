"""How fast `screen` is, and how much memory it takes: the installed command is run as a recruiter would run it.

    python benchmarks/speed.py                             50, 200 and 1,000 applications, one and two workers
    python benchmarks/speed.py --sizes 50 --runs 5         a shorter look
    python benchmarks/speed.py --write                     bring RESULTS.md up to date

Applications are made by repeating the labelled set's messages, each copy with a Message-ID and a sender of its own and its own
bytes. CPU is user and system time of the command and of every process it waited for; memory is the greatest resident size
that any one of these processes reached (``wait4``). Every figure is the median of the runs; what is measured inside one process
is the least of them, for each file. CVs that are pictures are measured apart, since recognising letters takes a hundred times
as long as reading them. The fastest other engine for the text of PDFs is compared where it is installed: ``pip install
pdf_oxide``.
"""

from __future__ import annotations

import argparse
import compileall
import gc
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

import published
import pypdfium2
from labelled import SET, load
from program import CRITERIA, SCREEN

import screen
from screen.documents import ocr, pdf
from screen.documents.jail import cell
from screen.documents.pdf import pdfium
from screen.documents.pdf.drawing import Drawing
from screen.documents.pdf.fields import Form

ENGINES = {
    "pypdfium2": "page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)",
    "pdf_oxide": "pdf.extract_text(page) for pdf in [pdf_oxide.PdfDocument(path)] for page in range(pdf.page_count())",
    "pypdf": "page.extract_text() for page in pypdf.PdfReader(path).pages",
}
"""How each engine takes the text out of a PDF file, and does nothing else."""
PARTS = ("start", "reading", "rank", "again", "text", "pictures")
"""What is measured, in this order."""
PICTURES = ("scan-pdf", "jpg")
"""Formats of the labelled set that hold no text."""


@dataclass(frozen=True)
class Cost:
    """What one command took."""

    wall: float
    cpu: float
    peak: float
    """Greatest resident size of any one of its processes, in MiB."""


def text_alone(engine: str, files: list[str]) -> list[str]:
    """The command that takes the text out of files, and goes on where the engine refuses one."""
    program = f"""
import contextlib, sys, {engine}
for path in sys.argv[1:]:
    with contextlib.suppress(Exception):
        "".join({ENGINES[engine]})
"""
    return [sys.executable, "-c", program, *files]


def cost(command: list[str]) -> Cost:
    """Run a command without its output, and say what it took; its status must be 0 or 1."""
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{Path(command[0]).name} {command[1]} ended with status {process.returncode}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def median(runs: int, command: list[str]) -> Cost:
    """The medians of several runs, after one that warms the file cache when there is more than one."""
    if runs > 1:
        cost(command)
    costs = [cost(command) for _ in range(runs)]
    return Cost(*(statistics.median(getattr(one, name) for one in costs) for name in ("wall", "cpu", "peak")))


def messages() -> list[bytes]:
    """The applications of the set's mailbox whose CV holds text, one raw message each, without the "From " line."""
    rows = (row for row in load(SET / "truth.jsonl") if row["base"] and row["status"] in ("application", "late"))
    wanted = {row["message_id"].encode() for row in rows if row["format"] not in PICTURES}
    raw = re.split(rb"(?m)^From \d+@xxx .*\r?\n", (SET / "mailbox.mbox").read_bytes())
    by_id = {identity: message for message in raw if (identity := _message_id(message)) in wanted}
    return [by_id[identity] for identity in sorted(by_id)]


def _message_id(message: bytes) -> bytes:
    found = re.search(rb"(?mi)^Message-ID:\s*(<[^>]*>)", message)
    return found[1] if found else b""


def copied(message: bytes, number: int) -> bytes:
    """The same application from somebody else: its first Message-ID and From address changed."""
    renumbered = re.sub(rb"(?mi)^(Message-ID:\s*<)", rb"\g<1>copy%d." % number, message, count=1)
    return re.sub(rb"(?mi)^(From:[^\n]*?)([\w.+-]+@)", rb"\g<1>copy%d.\g<2>" % number, renumbered, count=1)


def mailbox(size: int, place: Path) -> None:
    """Write a mailbox of so many applications."""
    chosen = islice(cycle(messages()), size)
    parts = (
        b"From MAILER-DAEMON Mon Nov  2 09:00:00 2020\n" + copied(message, number).rstrip(b"\n") + b"\n\n"
        for number, message in enumerate(chosen)
    )
    place.write_bytes(b"".join(parts))


def pdfs(folder: Path, size: int) -> list[Path]:
    """Write so many PDF files that hold text, each copy with bytes of its own at its end."""
    names = [row["file"] for row in load(SET / "cvs-truth.jsonl") if row["base"] and row["format"] == "pdf"]
    sources = (path.read_bytes() for path in (SET / "cvs" / name for name in names))
    written = []
    for number, data in enumerate(islice(cycle(list(sources)), size)):
        written.append(folder / f"cv {number:04d}.pdf")
        written[-1].write_bytes(data + b"\n%% copy %d\n" % number)
    return written


def rank_command(export: Path, out: Path, jobs: int, *options: str, criteria: Path = CRITERIA) -> list[str]:
    """The command that a recruiter would type."""
    return [str(SCREEN), "rank", str(export), "--criteria", str(criteria), "--out", str(out), "--jobs", str(jobs), *options]


def throughput(sizes: list[int], runs: int, work: Path) -> str:
    """Applications a second for each size and number of workers."""
    heads = ["applications", "workers", "wall s", "CPU s", "applications/s", "of one worker", "CPU ms each"]
    rows = [[*heads, "peak MiB of a process"]]
    for size in sizes:
        mailbox(size, work / "mailbox.mbox")
        alone = 0.0
        for jobs in (1, 2):
            took = median(runs if size < 1000 else 1, rank_command(work / "mailbox.mbox", work / "out", jobs, "--no-cache"))
            alone = alone or took.wall
            each = [
                f"{size / took.wall:.1f}",
                f"{alone / took.wall:.2f} times",
                f"{1000 * took.cpu / size:.0f}",
                f"{took.peak:.0f}",
            ]
            rows.append([f"{size:,}", str(jobs), f"{took.wall:.2f}", f"{took.cpu:.2f}", *each])
    return "\n### `screen rank` on a mailbox\n\n" + published.aligned(rows)


def nothing_to_read(work: Path) -> Path:
    """A folder with next to nothing in it."""
    folder = work / "nothing"
    folder.mkdir(exist_ok=True)
    (folder / "cv.txt").write_text("A Name\n", encoding="utf-8")
    return folder


def start_up(runs: int, work: Path) -> str:
    """What it costs to say the version, beside an interpreter that does nothing and the terminal library alone."""
    nothing = nothing_to_read(work)
    commands = {
        "`screen --version`": [str(SCREEN), "--version"],
        "`screen rank`, nothing to read, one worker": rank_command(nothing, work / "out", 1, "--no-cache"),
        "`screen rank`, nothing new to read, no worker": rank_command(nothing, work / "kept", 1),
        "`python -c 'import typer'`": [sys.executable, "-c", "import typer"],
        "`python -c pass`": [sys.executable, "-c", "pass"],
    }
    rows = [["", "wall ms", "CPU ms"]]
    for name, command in commands.items():
        took = median(3 * runs, command)
        rows.append([name, f"{1000 * took.wall:.0f}", f"{1000 * took.cpu:.0f}"])
    return "\n### Start-up\n\n" + published.aligned(rows)


def against_bare_text(size: int, runs: int, work: Path) -> str:
    """The CPU of the whole of `screen rank` on PDF files against the CPU of taking out their text and nothing else."""
    folder, nothing = work / "pdfs", nothing_to_read(work)
    folder.mkdir()
    files = [str(path) for path in pdfs(folder, size)]
    costs = {
        "`screen rank`, one worker": [
            median(runs, rank_command(place, work / "out", 1, "--no-cache")) for place in (nothing, folder)
        ]
    }
    for engine in ENGINES:
        if importlib.util.find_spec(engine):
            costs[f"{engine}, text alone"] = [median(runs, text_alone(engine, some)) for some in ([], files)]
    each = {name: 1000 * (full.cpu - empty.cpu) / size for name, (empty, full) in costs.items()}
    whole = next(iter(each.values()))
    rows = [["", "CPU ms a file", "`screen rank` takes"]]
    rows += [[name, f"{spent:.1f}", f"{whole / spent:.1f} times that"] for name, spent in each.items()]
    missing = [engine for engine in ENGINES if not importlib.util.find_spec(engine)]
    note = f"\nNot installed: {', '.join(missing)}.\n" if missing else ""
    return f"\n### Against bare text extraction ({size} PDF files, start-up taken off)\n\n" + published.aligned(rows) + note


def bare(data: bytes) -> None:
    """The text of a PDF as pdfium gives it."""
    for page in pypdfium2.PdfDocument(data):
        page.get_textpage().get_text_range()


def words(data: bytes) -> None:
    """The words of a PDF with place and look, and the shapes on its pages."""
    document = pypdfium2.PdfDocument(data)
    form = Form(document.raw)
    for page in document:
        pdfium.page(page.raw, form, Drawing(page.raw))
    form.close()


def lines(data: bytes) -> None:
    """The lines of a PDF in reading order, what nobody can see apart."""
    pdf.read(data, "cv.pdf", "")


def least(runs: int, reads: Sequence[Callable[[bytes], None]], files: list[bytes]) -> list[float]:
    """The CPU seconds that each way of reading takes for all files: for each file the least of several runs, taken in turns."""
    spent = [[float("inf")] * len(files) for _ in reads]
    for run in range(runs + 1):
        gc.collect()
        cell.settle()  # as a worker does
        for at, data in enumerate(files):
            for read, best in zip(reads, spent, strict=True):
                began = time.process_time()
                read(data)
                best[at] = min(best[at], time.process_time() - began) if run else best[at]
    return [sum(best) for best in spent]


def reading(runs: int, others: list[Path]) -> str:
    """What words and lines cost, against the bare text by the same engine, in one process."""
    names = [row["file"] for row in load(SET / "cvs-truth.jsonl") if row["format"] == "pdf"]
    sets = {"labelled set": [SET / "cvs" / name for name in names]}
    sets |= {folder.name: sorted(folder.glob("*.pdf")) for folder in others}
    rows = [["PDFs that hold text", "files", "bare text, CPU ms a file", "words", "lines"]]
    for name, paths in sets.items():
        files = [data for path in paths if _opens(data := path.read_bytes())]
        text, *more = (1000 * spent / len(files) for spent in least(4 * runs, (bare, words, lines), files))
        against = (f"{spent:.1f} ({spent / text:.2f} times)" for spent in more)
        rows.append([name, str(len(files)), f"{text:.1f}", *against])
    return "\n### Words and lines against bare text (pdfium, in one process)\n\n" + published.aligned(rows)


def _opens(data: bytes) -> bool:
    with suppress(pypdfium2.PdfiumError):
        bare(data)
        return True
    return False


def again(sizes: list[int], runs: int, work: Path) -> str:
    """What a second run with mended criteria costs: of the labelled mailbox with its scans, and of mailboxes without scans."""
    mended = work / "criteria"
    shutil.copytree(CRITERIA.parent, mended)
    criteria = mended / CRITERIA.name
    criteria.write_text(
        re.sub(r"points: (\d+)", r"points: 1\1", CRITERIA.read_text(encoding="utf-8"), count=1), encoding="utf-8"
    )
    rows = [["mailbox", "workers", "first, wall s", "again", "share", "first, CPU s", "again", "share"]]
    exports = {"labelled, with its scans": SET / "mailbox.mbox"}
    for size in sizes:
        exports[f"{size:,}, no scans"] = export = work / f"again {size}.mbox"
        mailbox(size, export)
    for name, export in exports.items():
        for jobs in (1, 2):
            out = work / f"again {export.stem} {jobs}"
            first = median(runs if export.is_relative_to(SET) else 1, rank_command(export, out, jobs, "--no-cache"))
            cost(rank_command(export, out, jobs))
            second = median(runs, rank_command(export, out, jobs, criteria=criteria))
            wall = [f"{first.wall:.2f}", f"{second.wall:.2f}", f"{second.wall / first.wall:.1%}"]
            cpu = [f"{first.cpu:.2f}", f"{second.cpu:.2f}", f"{second.cpu / first.cpu:.1%}"]
            rows.append([name, str(jobs), *wall, *cpu])
    return "\n### Again, with mended criteria\n\n" + published.aligned(rows)


def pictures(runs: int, work: Path) -> str:
    """What a CV that is a picture takes, where the recogniser of letters is installed."""
    if not ocr.available():
        return "\n### Pictures\n\nNo recogniser of letters is installed.\n"
    folder = work / "pictures"
    folder.mkdir()
    names = [row["file"] for row in load(SET / "cvs-truth.jsonl") if row["base"] and row["format"] in PICTURES]
    for name in names:
        (folder / name).write_bytes((SET / "cvs" / name).read_bytes())
    took = median(runs, rank_command(folder, work / "out", 1, "--no-cache"))
    row = [str(len(names)), f"{took.cpu / len(names):.1f}", f"{took.peak:.0f}"]
    return "\n### Pictures\n\n" + published.aligned([["CVs", "CPU s each", "peak MiB of a process"], row])


def compile_program() -> None:
    """Compile the program's files, as an installation does; else those changed of late are compiled again for every run."""
    compileall.compile_dir(Path(screen.__file__).parent, quiet=1)


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[50, 200, 1000], help="applications in the mailbox")
    parser.add_argument("--files", type=int, default=100, help="PDF files for the comparison with bare text extraction")
    parser.add_argument("--runs", type=int, default=3, help="runs for a median (from 1,000 applications on: one)")
    parser.add_argument(
        "--pdfs", type=Path, nargs="*", default=[], metavar="DIR", help="more PDFs to compare words and lines on"
    )
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="only these parts")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    compile_program()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        parts: dict[str, Callable[[], str]] = {
            "start": lambda: start_up(asked.runs, work),
            "reading": lambda: reading(asked.runs, asked.pdfs),
            "rank": lambda: throughput(asked.sizes, asked.runs, work),
            "again": lambda: again(asked.sizes, asked.runs, work),
            "text": lambda: against_bare_text(asked.files, asked.runs, work),
            "pictures": lambda: pictures(asked.runs, work),
        }
        page = [parts[part]() for part in PARTS if part in asked.only]
    print("\n".join(page))
    if asked.write:
        published.write("speed", "\n".join(page))


if __name__ == "__main__":
    main()
