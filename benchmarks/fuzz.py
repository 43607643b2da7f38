"""What becomes of files that are damaged at random: every reader is given mutants of sound files, in the jail of production.

    python benchmarks/fuzz.py --minutes 60                 as many mutants as one worker tries in an hour
    python benchmarks/fuzz.py --minutes 1 --only pdf rtf   some readers only
    python benchmarks/fuzz.py --minutes 20 --write         bring RESULTS.md up to date
    python benchmarks/fuzz.py --again pdf:17 --keep DIR    one mutant again, its bytes written into DIR

All readers get the same share of the time. The mutants of a reader are numbered from nought and are the same every run; the
first of them are tried by the tests. Every escape and every kill is listed with its number.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import published
import trials
from seeds import Reader, readers
from spent import Clock
from trials import Outcome

from screen.documents import ocr
from screen.documents.jail import JailedExecutor

SECONDS = 10.0
MEMORY = 1 << 30
"""What production gives a document."""


@dataclass
class Tally:
    """What came of the mutants of one reader."""

    tried: int = 0
    words: Counter[str] = field(default_factory=Counter)
    killed: Counter[str] = field(default_factory=Counter)
    escapes: int = 0
    slowest: float = 0.0

    def add(self, outcome: Outcome) -> None:
        """Count one more."""
        self.tried += 1
        self.words.update(outcome.words)
        self.killed.update([outcome.killed] if outcome.killed else [])
        self.escapes += bool(outcome.escape)
        self.slowest = max(self.slowest, outcome.seconds)


def jail() -> JailedExecutor:
    """One worker with the limits of production."""
    return JailedExecutor(1, memory_bytes=MEMORY, seconds=SECONDS, warm=trials.WARM)


def outcomes(chosen: list[Reader], minutes: float) -> Iterator[Outcome]:
    """Mutants tried until the time is over; next is always the reader that had least of it."""
    spent = {reader.name: 0.0 for reader in chosen}
    numbers = {reader.name: count() for reader in chosen}
    with tempfile.TemporaryDirectory() as folder, jail() as executor:
        executor.submit(trials.read, b"A Name", "warm.txt").result()
        end = time.monotonic() + 60 * minutes
        while (began := time.monotonic()) < end:
            reader = min(chosen, key=lambda one: spent[one.name])
            yield trials.tried(reader, next(numbers[reader.name]), executor, Path(folder))
            spent[reader.name] += time.monotonic() - began


def counted(found: Iterable[Outcome]) -> dict[str, Tally]:
    """The outcomes by reader; escapes, kills and what was slow are told as they come."""
    tallies: defaultdict[str, Tally] = defaultdict(Tally)
    for outcome in found:
        tallies[outcome.reader].add(outcome)
        told = outcome.escape or outcome.killed or (f"{outcome.seconds:.1f} s" if outcome.seconds > SECONDS / 5 else "")
        if told:
            kind = "ESCAPE" if outcome.escape else "killed" if outcome.killed else "slow"
            print(f"{kind} {outcome.reader}:{outcome.number} {told}", flush=True)
    return tallies


def page(tallies: dict[str, Tally], told: str) -> str:
    """The table, with its sum and the length of the run."""
    rows = [["reader", "files", "escapes", "killed: time", "killed: memory", "died", "slowest, CPU s", "statuses or states"]]
    for name, tally in tallies.items():
        killed = [str(tally.killed[status]) for status in ("timed-out", "out-of-memory", "crashed")]
        words = ", ".join(f"{word} {number:,}" for word, number in tally.words.most_common())
        rows.append([name, f"{tally.tried:,}", str(tally.escapes), *killed, f"{tally.slowest:.1f}", words])
    every = [sum(tally.killed[status] for tally in tallies.values()) for status in ("timed-out", "out-of-memory", "crashed")]
    total = sum(tally.tried for tally in tallies.values())
    escapes = sum(tally.escapes for tally in tallies.values())
    slowest = max((tally.slowest for tally in tallies.values()), default=0.0)
    rows.append(["**all**", f"{total:,}", str(escapes), *map(str, every), f"{slowest:.1f}", ""])
    letters = "with" if ocr.available() else "without"
    return f"{told}, one worker, {letters} the extra `ocr`.\n\n{published.aligned(rows)}"


def again(label: str, keep: Path | None) -> None:
    """Try one mutant by its label, and keep its bytes where that is asked for."""
    name, _, number = label.rpartition(":")
    reader = next(one for one in readers() if one.name == name)
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / f"{number} {reader.file}").write_bytes(reader.mutant(int(number)))
    with tempfile.TemporaryDirectory() as folder, jail() as executor:
        print(trials.tried(reader, int(number), executor, Path(folder)))


def main() -> None:
    """Read the command line, run, print."""
    every = readers()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60.0, help="how long to try")
    parser.add_argument("--only", nargs="+", choices=[one.name for one in every], help="only these readers")
    parser.add_argument("--again", metavar="READER:NUMBER", help="try one mutant again")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="write its bytes into this folder")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    if asked.again:
        again(asked.again, asked.keep)
        return
    clock = Clock()
    tallies = counted(outcomes([one for one in every if not asked.only or one.name in asked.only], asked.minutes))
    text = page(tallies, clock.told())
    print(text)
    if asked.write:
        published.write("fuzz", text)


if __name__ == "__main__":
    main()
