"""Of the ways in which people say one thing, how many are understood: short pieces of CVs, each with what it says.

    python benchmarks/phrasings.py                          all banks
    python benchmarks/phrasings.py --only work --errors     one of them, with each piece that is not understood
    python benchmarks/phrasings.py --write                  bring RESULTS.md up to date

The banks are described in ``phrasings/README.md``; facts are compared by ``applicants/score.py``, as those of whole CVs are.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import labelled
import published
from applicants import score
from program import AS_OF, rules

from screen import documents, profile
from screen.criteria import Experience
from screen.model import Profile
from screen.profile import sections
from screen.report.json import profile_line
from screen.scoring.relevance import relevance

BANKS = Path(__file__).with_name("phrasings")
HEAD = "Ali bin Abu\nali@example.com\n\n"
"""What stands above a section, so that its first line is not taken for a name."""
Facts = dict[str, Any]


@dataclass(frozen=True)
class Count:
    """Facts that a piece says, facts that were read from it, those that are the same, and whether nothing else is wrong."""

    told: int
    read: int
    same: int
    status_right: bool = True

    @property
    def understood(self) -> bool:
        """Whether all was read as it is told, and no more."""
        return self.told == self.read == self.same and self.status_right


def understood(text: str) -> tuple[Facts, Profile]:
    """What `extract` would say of a plain text, and the profile behind it."""
    document = documents.read(text.encode(), "piece.txt")
    person, issues = profile.understand(document, AS_OF)
    return json.loads(profile_line("piece.txt", document, person, issues, None)), person


def studies(piece: Facts) -> Count:
    """Courses by level, institution and year; then whether each is said to be done, going on or given up."""

    def same(told: Facts, read: Facts) -> bool:
        return (
            told["level"] == read["level"]
            and (not told["institution"] or score.fz(told["institution"], read["institution"]) >= 85)
            and score.year(told["end"]) in (None, score.year(read["end"]))
        )

    return _matched(piece["education"], understood(HEAD + piece["text"])[0]["education"], same, "status")


def work(piece: Facts) -> Count:
    """Posts by employer or title and both months; then whether each is a job, an internship or an activity."""

    def same(told: Facts, read: Facts) -> bool:
        named = any(score.fz(told[name], read[name]) >= 85 for name in ("organisation", "title"))
        return named and all(score.same_date(told[end], read[end]) for end in ("start", "end"))

    return _matched(piece["experience"], understood(HEAD + piece["text"])[0]["experience"], same, "kind")


def languages(piece: Facts) -> Count:
    """Languages, each with its level."""
    told, read = (
        {(score.lang(one["language"]), one["level"]) for one in said["languages"]}
        for said in (piece, understood(HEAD + piece["text"])[0])
    )
    return Count(len(told), len(read), len(told & read))


def rights_and_names(piece: Facts) -> Count:
    """The right to work; and the name, the first e-mail address and the first phone number, where they are printed."""
    said, _ = understood(piece["text"])
    first_phone = score.phones(said["phones"][:1])
    right = [said["work_right"] == piece["work_right"]]
    if piece["name"]:
        right.append(score.N(said["name"]) == score.N(piece["name"]))
    if piece["email"]:
        right.append(piece["email"].casefold() == "".join(said["emails"][:1]).casefold())
    if piece["phone"]:
        right.append(bool(first_phone) and first_phone[0] in score.phones(piece["phone"]))
    return Count(len(right), len(right), sum(right))


def relevant(piece: Facts) -> Count:
    """Whether a post is of the kind that is asked for."""
    duties = "".join(f"- {duty}\n" for duty in piece["duties"])
    text = f"{HEAD}WORK EXPERIENCE\n{piece['title']}, {piece['organisation']}\nJan 2019 – Dec 2019\n{duties}"
    asked = next(criterion for criterion in rules().criteria if isinstance(criterion, Experience))
    said = any(relevance(post, asked, rules()) for post in understood(text)[1].experience)
    return Count(1, 1, int(said == piece["relevant"]))


def headings(piece: Facts) -> Count:
    """Which part of a CV a heading opens, in the words of the profile's sections."""
    below = "HOBBIES\n\nReading" if piece["kind"] == "referees" else "REFEREES\n\nMei Lim, Harbour Institute"
    document = documents.read(f"{HEAD}{piece['text']}\n\n{below}\n".encode(), "piece.txt")
    _, *opened = sections.divide(document)
    return Count(1, 1, int(len(opened) > 1 and opened[0].kind.value == piece["kind"]))


def _matched(told: list[Facts], read: list[Facts], same: Callable[[Facts, Facts], bool], status: str) -> Count:
    found, pairs = score.match(told, read, same)
    return Count(len(told), len(read), found, all(told[i][status] == read[j][status] for j, i in pairs.items()))


KINDS: dict[str, Callable[[Facts], Count]] = {
    "studies": studies,
    "work": work,
    "languages": languages,
    "rights-and-names": rights_and_names,
    "relevance": relevant,
    "headings": headings,
}


def counted(kind: str) -> Iterator[tuple[str, list[tuple[Facts, Count]]]]:
    """Read the banks of a kind: the name of each, with its pieces and what was counted."""
    for bank in sorted(BANKS.glob(f"{kind}-*.jsonl")):
        yield bank.stem, [(piece, KINDS[kind](piece)) for piece in labelled.load(bank)]


def row(name: str, pieces: list[tuple[Facts, Count]]) -> list[str]:
    """Write the line of a bank: its size, the pieces that are understood whole, the F1 of its facts."""
    counts = [count for _, count in pieces]
    told, read, same = (sum(getattr(count, part) for count in counts) for part in ("told", "read", "same"))
    whole = sum(count.understood for count in counts)
    return [name, str(len(counts)), str(told), str(whole), f"{200 * same / (told + read):.1f}"]


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=KINDS, action="append", help="banks of one kind (may be given again)")
    parser.add_argument("--errors", action="store_true", help="print each piece that is not understood whole")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    banks = dict(bank for kind in asked.only or KINDS for bank in counted(kind))
    if asked.errors:
        for name, pieces in banks.items():
            for number, (piece, count) in enumerate(pieces, 1):
                if not count.understood:
                    print(f"{name}:{number} {json.dumps(piece, ensure_ascii=False)}")
    text = published.aligned(
        [["bank", "pieces", "facts", "understood whole", "F1 of facts, %"], *(row(*bank) for bank in banks.items())]
    )
    print(text)
    if asked.write:
        published.write("phrasings", text)


if __name__ == "__main__":
    main()
