"""How alike one CV is read in every format: the words of any two files of one person, and the facts that come out.

    python benchmarks/fidelity.py                       the labelled CVs, each against the CV as typed
    python benchmarks/fidelity.py --set                 and these CVs rendered anew in every format that can be made here
    python benchmarks/fidelity.py --folder DIR          and a folder of NAME.txt, NAME.docx, NAME.design.pdf, ... of some people
    python benchmarks/fidelity.py --folder DIR --pairs  the pairs of files that are least alike, and the words that differ
    python benchmarks/fidelity.py --folder DIR --write  bring RESULTS.md up to date

*all words*: F1 of the words of two files, in any order. Designs print words of their own ("Last updated in", "4 months", a
telephone number or none), so *words that both print* leaves out what only one of the two files prints, where a reader that is
not ours says so as well: pdfium's bare text for PDFs, NAME.txt for what was made from that text. *name* and so on: of how many
people a file gives the same as most files of that person do: name, e-mail addresses, levels of education, start and end of each
job, languages with level.
"""

from __future__ import annotations

import argparse
import io
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import labelled
import published
import pypdf
import renderings
from engines import as_typed, f1, pdfium_text, words
from labelled import SET
from program import extract

from screen import documents

#: The least that two files of one CV must be alike.
BAR = 0.98
FORMATS = ("pdf", "docx", "doc", "odt", "rtf", "html", "txt", "md")
FACTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "name": lambda said: said["name"],
    "e-mails": lambda said: sorted(said["emails"]),
    "levels": lambda said: sorted(entry["level"] for entry in said["education"]),
    "dates": lambda said: sorted((entry["start"] or "", entry["end"] or "") for entry in said["experience"]),
    "languages": lambda said: sorted((entry["language"], entry["level"]) for entry in said["languages"]),
}
"""What must be the same, whatever the format."""
KINDS: dict[str, re.Pattern[str]] = {
    "lengths of time that a design counts (`4 months`)": re.compile(r"years?|months?|\d{1,2}"),
    "when it was printed (`Last updated in ...`)": re.compile(r"last|updated|in|[a-z]{3}|20\d\d"),
    "labels of a design (`Email:`, `...'s CV`)": re.compile(r"cv|s|email|location|phone"),
    "telephone numbers that a design leaves out": re.compile(r"\d{3,}"),
    "degrees that a design writes twice": re.compile(r"of|bachelor|master|associate|science|applied|ph|d|arts"),
    "headlines that a design leaves out": re.compile(r".+"),
}
"""Words by what they are, where one copy prints them and another one does not; the first kind that fits counts."""


@dataclass(frozen=True)
class Copy:
    """One person's CV in one format and design."""

    person: str
    form: str
    path: Path
    words: Counter[str]
    printed: Counter[str]
    """The words by a reader that is not ours."""
    said: dict[str, Any]


class Pair(NamedTuple):
    """Two copies of one CV."""

    whole: float
    """How alike all words are."""
    common: float
    """How alike the words are without those that only one of the two prints."""
    one: Copy
    other: Copy


def copies(folder: Path) -> list[Copy]:
    """Every file of a folder, by its person and its form (``docx``, ``classic.pdf``); Markdown of one design is left out."""
    paths = [path for path in sorted(folder.iterdir()) if path.suffix.removeprefix(".") in FORMATS]
    paths = [path for path in paths if path.suffix != ".md" or path.name.count(".") == 1]
    said = extract(paths)
    return [
        Copy(path.name.split(".")[0], path.name.split(".", 1)[1], path, Counter(_words_of(path)), _printed(path), one)
        for path, one in zip(paths, said, strict=True)
    ]


def _words_of(path: Path) -> tuple[str, ...]:
    return tuple(words(documents.read(path.read_bytes(), path.name).text))


def _printed(path: Path) -> Counter[str]:
    data = path.read_bytes()
    if data[:5] == b"%PDF-":
        return Counter(words(pdfium_text(data)))
    return Counter(words(path.with_name(path.name.split(".")[0] + ".txt").read_text(encoding="utf-8")))


def producer(path: Path) -> str:
    """The program that made a PDF, as it says itself."""
    if path.read_bytes()[:5] != b"%PDF-":
        return ""
    said: Mapping[str, object] = pypdf.PdfReader(io.BytesIO(path.read_bytes())).metadata or {}
    return str(said.get("/Producer") or said.get("/Creator") or "unknown").split("(")[0].strip()


def by_person(found: Iterable[Copy]) -> dict[str, list[Copy]]:
    """The copies of each person."""
    groups: defaultdict[str, list[Copy]] = defaultdict(list)
    for copy in found:
        groups[copy.person].append(copy)
    return dict(groups)


def pairs(found: Iterable[Copy]) -> list[Pair]:
    """Every two copies of one person, and how alike their words are."""
    return [_pair(one, other) for group in by_person(found).values() for one, other in combinations(group, 2)]


def _pair(one: Copy, other: Copy) -> Pair:
    as_it_is = f1(one.words.elements(), other.words.elements())
    own = [(a.words - b.words) & (a.printed - b.printed) for a, b in ((one, other), (other, one))]
    return Pair(as_it_is, f1((one.words - own[0]).elements(), (other.words - own[1]).elements()), one, other)


def usual(found: Iterable[Copy]) -> dict[tuple[str, str], str]:
    """What most copies of a person say, for each fact."""
    said: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for copy in found:
        for fact, get in FACTS.items():
            said[copy.person, fact][repr(get(copy.said))] += 1
    return {key: counts.most_common(1)[0][0] for key, counts in said.items()}


def rendered(folder: Path, most: int) -> list[Copy]:
    """The labelled CVs as typed, rendered into a folder and read; of the first so many people."""
    people = sorted(path.name for path in (SET / "people").iterdir())[:most]
    renderings.render([(person, labelled.typed(person)) for person in people], folder)
    return copies(folder)


def of_split(found: Iterable[Copy]) -> str:
    """For the people tuned on and those held back: the pairs, and how many files give the facts of most files."""
    every = list(found)
    most, measured = usual(every), pairs(every)
    rows = [["people", "files", "pairs", "all words, mean", "least", "below 0.98", *FACTS]]
    for name, is_in in (("tune", labelled.TUNED_ON.__contains__), ("held", lambda one: one not in labelled.TUNED_ON)):
        here = [copy for copy in every if is_in(copy.person)]
        shares = [pair.whole for pair in measured if is_in(pair.one.person)]
        if not here:
            continue
        same = (sum(repr(get(copy.said)) == most[copy.person, fact] for copy in here) for fact, get in FACTS.items())
        below = f"{sum(share < BAR for share in shares)} of {len(shares)}"
        figures = [str(len(here)), str(len(shares)), f"{mean(shares):.4f}", f"{min(shares):.4f}", below]
        rows.append([f"{name}: {len(by_person(here))}", *figures, *(f"{count} of {len(here)}" for count in same)])
    return published.aligned(rows)


def alike(found: list[Copy], title: str) -> str:
    """A table of the forms: how alike each is to the others of the same person."""
    measured, most = pairs(found), usual(found)
    rows = [["form", "made by", "files", "all words", "words that both print", "least alike", "below 0.98", *FACTS]]
    for form in sorted({copy.form for copy in found}, key=lambda form: (form.endswith("pdf"), form)):
        here = [copy for copy in found if copy.form == form]
        of_form = [pair for pair in measured if form in (pair.one.form, pair.other.form)]
        least = min(of_form, key=lambda pair: pair.common)
        against = least.other.form if least.one.form == form else least.one.form
        same = (sum(repr(get(copy.said)) == most[copy.person, fact] for copy in here) for fact, get in FACTS.items())
        rows.append(
            [
                form,
                producer(here[0].path),
                str(len(here)),
                f"{mean(pair.whole for pair in of_form):.4f}",
                f"{mean(pair.common for pair in of_form):.4f}",
                f"{least.common:.4f} ({against})",
                f"{sum(pair.common < BAR for pair in of_form)} of {len(of_form)}",
                *(f"{count} of {len(here)}" for count in same),
            ]
        )
    summary = (
        f"{len(found)} files of {len(by_person(found))} people make {len(measured)} pairs. All words:"
        f" {_spread(pair.whole for pair in measured)}. Words that both print: {_spread(pair.common for pair in measured)}.\n"
    )
    return f"\n### {title}\n\n{summary}\n{published.aligned(rows)}"


def kinds(found: list[Copy]) -> str:
    """A table of the words that one of two copies has and the other has not: how many of each kind, and who says so."""
    lost: Counter[tuple[str, bool]] = Counter()
    shares: defaultdict[str, list[float]] = defaultdict(list)
    for pair in pairs(found):
        rest = [pair.one.words, pair.other.words]
        lacks = [(a.words - b.words, a.printed - b.printed) for a, b in ((pair.one, pair.other), (pair.other, pair.one))]
        for kind in KINDS:
            for side, (ours, bare) in enumerate(lacks):
                here = Counter({word: count for word, count in ours.items() if _kind(word) == kind})
                lost[kind, True] += (here & bare).total()
                lost[kind, False] += (here - bare).total()
                rest[side] = rest[side] - here
            shares[kind].append(f1(rest[0].elements(), rest[1].elements()))
    rows = [
        [
            "words that only one of two copies has",
            "the bare text says so too",
            "only ours",
            "pairs alike without these and those above",
        ]
    ]
    for kind, every in shares.items():
        alike_then = f"{sum(share >= BAR for share in every) / len(every):.1%}"
        rows.append([kind, str(lost[kind, True]), str(lost[kind, False]), alike_then])
    return f"\n### Which words differ\n\n{published.aligned(rows)}"


def _kind(word: str) -> str:
    return next(kind for kind, pattern in KINDS.items() if pattern.fullmatch(word))


def _spread(shares: Iterable[float]) -> str:
    every = list(shares)
    return f"mean {mean(every):.4f}, least {min(every):.4f}, at least {BAR} in {sum(s >= BAR for s in every) / len(every):.1%}"


def differences(found: list[Copy], most: int = 12) -> str:
    """The pairs that are least alike, with the words that only one of the two has, and the facts that stand alone."""
    lines = []
    for pair in sorted(pairs(found), key=lambda pair: pair.common)[:most]:
        one, other = pair.one, pair.other
        lines.append(f"\n{pair.whole:.4f} {pair.common:.4f}  {one.path.name}  {other.path.name}")
        lines += [f"   {_some(a.words - b.words)}" for a, b in ((one, other), (other, one))]
    common = usual(found)
    for copy in found:
        for fact, get in FACTS.items():
            if repr(get(copy.said)) != common[copy.person, fact]:
                lines.append(f"\n{copy.path.name}  {fact}\n   {get(copy.said)}\n   most: {common[copy.person, fact]}")
    return "\n".join(lines)


def _some(counted: Counter[str]) -> str:
    return " ".join(sorted(counted.elements()))[:300]


def typed() -> str:
    """A table of the labelled CVs by format and producer: the words that are read, against those typed."""
    groups: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for row in labelled.judged(labelled.load(SET / "cvs-truth.jsonl")):
        share = f1(_words_of(SET / "cvs" / row["file"]), words(as_typed(labelled.typed(row["applicant"]))))
        groups[row["format"], str(row.get("engine") or "")].append(share)
    rows = [["format", "made by", "files", "words F1, mean", "least"]]
    for (form, maker), shares in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        rows.append([form, maker, str(len(shares)), f"{mean(shares):.4f}", f"{min(shares):.4f}"])
    return "\n### The labelled CVs against the CVs as typed\n\n" + published.aligned(rows)


def main() -> None:
    """Read the command line, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=int, nargs="?", const=99, metavar="N", help="render the labelled CVs; of N people only")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="some people's CVs in many formats and designs")
    parser.add_argument("--pairs", action="store_true", help="list what differs")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    page: list[str] = []
    details: list[str] = []
    if asked.folder and (found := copies(asked.folder)):
        page += [alike(found, "One CV in every format and design"), kinds(found)]
        details.append(differences(found))
    if asked.set:
        with tempfile.TemporaryDirectory() as folder:
            found = rendered(Path(folder), asked.set)
            page += [alike(found, "The labelled CVs, rendered in every format"), of_split(found)]
            details.append(differences([copy for copy in found if copy.person in labelled.TUNED_ON]))
    page.append(typed())
    print("\n".join(page))
    if asked.pairs:
        print("\n".join(details))
    if asked.write:
        published.write("fidelity", "\n".join(page))


if __name__ == "__main__":
    main()
