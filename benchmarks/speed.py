"""How fast `screen` is, and how much memory it takes: the installed command is run as a recruiter would run it.

    python benchmarks/speed.py                             50, 200 and 1,000 applications, one and two workers
    python benchmarks/speed.py --sizes 50 --runs 5         a shorter look
    python benchmarks/speed.py --write                     bring RESULTS.md up to date

Applications are made by repeating the labelled set's messages, each copy with a Message-ID and a sender of its own and its own
bytes. CPU is user and system time of the command and of every process it waited for; memory is the greatest resident size
that any one of these processes reached (``wait4``). Every figure is the median of the runs. CVs that are pictures are measured
apart, since recognising letters takes a hundred times as long as reading them. The fastest other engine for the text of PDFs is
compared where it is installed: ``pip install pdf_oxide``.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import published
from program import CRITERIA, ROOT, SCREEN

from screen.documents import ocr

SET = ROOT / "benchmarks" / "applicants"
ENGINES = {
    "pypdfium2": "page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)",
    "pdf_oxide": "pdf.extract_text(page) for pdf in [pdf_oxide.PdfDocument(path)] for page in range(pdf.page_count())",
    "pypdf": "page.extract_text() for page in pypdf.PdfReader(path).pages",
}
"""How each engine takes the text out of a PDF file, and does nothing else."""
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


def truth(name: str) -> list[dict[str, Any]]:
    """The lines of one of the set's truth files."""
    return [json.loads(line) for line in (SET / name).read_text(encoding="utf-8").splitlines()]


def messages() -> list[bytes]:
    """The applications of the set's mailbox whose CV holds text, one raw message each, without the "From " line."""
    rows = (row for row in truth("truth.jsonl") if row["base"] and row["status"] in ("application", "late"))
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
    names = [row["file"] for row in truth("cvs-truth.jsonl") if row["base"] and row["format"] == "pdf"]
    sources = (path.read_bytes() for path in (SET / "cvs" / name for name in names))
    written = []
    for number, data in enumerate(islice(cycle(list(sources)), size)):
        written.append(folder / f"cv {number:04d}.pdf")
        written[-1].write_bytes(data + b"\n%% copy %d\n" % number)
    return written


def rank_command(export: Path, out: Path, jobs: int) -> list[str]:
    """The command that a recruiter would type."""
    return [str(SCREEN), "rank", str(export), "--criteria", str(CRITERIA), "--out", str(out), "--jobs", str(jobs)]


def throughput(sizes: list[int], runs: int, work: Path) -> str:
    """Applications a second for each size and number of workers."""
    rows = [["applications", "workers", "wall s", "CPU s", "applications/s", "CPU ms each", "peak MiB of a process"]]
    for size in sizes:
        mailbox(size, work / "mailbox.mbox")
        for jobs in (1, 2):
            took = median(runs if size < 1000 else 1, rank_command(work / "mailbox.mbox", work / "out", jobs))
            each = [f"{size / took.wall:.1f}", f"{1000 * took.cpu / size:.0f}", f"{took.peak:.0f}"]
            rows.append([f"{size:,}", str(jobs), f"{took.wall:.2f}", f"{took.cpu:.2f}", *each])
    return "\n### `screen rank` on a mailbox\n\n" + published.aligned(rows)


def start_up(runs: int) -> str:
    """What it costs to say the version, beside an interpreter that does nothing and the terminal library alone."""
    commands = {
        "`screen --version`": [str(SCREEN), "--version"],
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
    folder, nothing = work / "pdfs", work / "nothing"
    folder.mkdir()
    nothing.mkdir()
    (nothing / "cv.txt").write_text("A Name\n", encoding="utf-8")
    files = [str(path) for path in pdfs(folder, size)]
    costs = {"`screen rank`, one worker": [median(runs, rank_command(place, work / "out", 1)) for place in (nothing, folder)]}
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


def pictures(runs: int, work: Path) -> str:
    """What a CV that is a picture takes, where the recogniser of letters is installed."""
    if not ocr.available():
        return "\n### Pictures\n\nNo recogniser of letters is installed.\n"
    folder = work / "pictures"
    folder.mkdir()
    names = [row["file"] for row in truth("cvs-truth.jsonl") if row["base"] and row["format"] in PICTURES]
    for name in names:
        (folder / name).write_bytes((SET / "cvs" / name).read_bytes())
    took = median(runs, rank_command(folder, work / "out", 1))
    row = [str(len(names)), f"{took.cpu / len(names):.1f}", f"{took.peak:.0f}"]
    return "\n### Pictures\n\n" + published.aligned([["CVs", "CPU s each", "peak MiB of a process"], row])


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=[50, 200, 1000], help="applications in the mailbox")
    parser.add_argument("--files", type=int, default=100, help="PDF files for the comparison with bare text extraction")
    parser.add_argument("--runs", type=int, default=3, help="runs for a median (from 1,000 applications on: one)")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        page = [
            start_up(asked.runs),
            throughput(asked.sizes, asked.runs, work),
            against_bare_text(asked.files, asked.runs, work),
        ]
    print("\n".join(page))
    if asked.write:
        published.write("speed", "\n".join(page))


if __name__ == "__main__":
    main()
