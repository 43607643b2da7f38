"""How right `screen` is about the labelled applicants: its commands are run and their output is compared with the truth.

    python benchmarks/accuracy.py                               figures for all, for the people tuned on, for those held back
    python benchmarks/accuracy.py --by format layout language   the same, broken down
    python benchmarks/accuracy.py --split tune --errors         what is wrong, file by file
    python benchmarks/accuracy.py --set DIR                     another labelled folder of the same form
    python benchmarks/accuracy.py --write                       bring RESULTS.md up to date

`screen extract` and `screen rank` read ``cvs/`` (facts, outcomes, ranking), `screen rank` reads ``mailbox.mbox`` and ``form/``
(what became of each message and row, names, e-mails). The measures are those of ``applicants/score.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import labelled
import published
from applicants import score
from labelled import SET, Row, Said, Split
from program import Ranked, ScreenError, extract, rank

Find = Callable[[Row], Said | None]
Figures = dict[str, dict[str, Any]]
"""Figures by the name of the measure: value, and what it was counted from."""

GROUPED = (
    "name (equal)",
    "e-mail (first)",
    "phone (first)",
    "highest completed level",
    "education (level+institution)",
    "experience (with start and end month)",
    "work_months (within 1)",
    "languages (with level)",
    "work_right",
    "outcomes, all five",
    "!! said met, truth not_met/unknown",
    "!! said not_met, truth met",
)
SAID_MET_WRONGLY = "!! said met, truth is less"
_HARMFUL = score.ORDER.index("!! said met, truth not_met/unknown") + 1
ORDER = [*score.ORDER[:_HARMFUL], SAID_MET_WRONGLY, *score.ORDER[_HARMFUL:]]
BARS = {
    "state": 0.95,
    "e-mail (first)": 0.97,
    "name (equal)": 0.95,
    "highest completed level": 0.90,
    **{f"outcome {criterion}": 0.80 for criterion in labelled.FIXED_CRITERIA},
    "ranking: pairwise concordance (merit apart by 2 or more)": 0.85,
}
"""The least that a release must reach."""
FROM_ENVELOPE = ("name (equal)", "name (token set)", "e-mail (first)", *(f"outcome {c}" for c in labelled.FIXED_CRITERIA))
"""What can be said of a message or a row as well as of a file."""
JUDGED_STATES = ("application", "late")


def measure(rows: Sequence[Row], find: Find, only: Iterable[str] | None = None) -> Figures:
    """All measures of ``applicants/score.py`` over the rows; those in ``only`` where it is given."""
    results, standing = [], []
    for row in rows:
        said = find(row)
        contributions, _ = score.one(row["truth"], said)
        results.append({**contributions, **_said_met_wrongly(row["truth"], said)})
        standing.append((row["truth"].get("merit"), score.keyof(said), said is None))
    if not rows:
        return {}
    figures: Figures = {name: score.value(counts) for name, counts in score.add(results).items()}
    order = score.ranking(standing)
    right = order["pairs"] - order["discordant"] - order["tied"]
    figures["ranking: pairwise concordance (merit apart by 2 or more)"] = {
        "value": order["concordance"],
        "n": right,
        "of": order["pairs"],
    }
    figures["ranking: NDCG@10"] = {"value": order["ndcg@10"]}
    return {name: figures[name] for name in only if name in figures} if only is not None else figures


def _said_met_wrongly(truth: dict[str, Any], said: Said | None) -> dict[str, tuple[str, int, int]]:
    """`Met` where the truth is anything else, partly met included."""
    outcomes = (said or {}).get("outcome") or {}
    others = [criterion for criterion, outcome in truth["outcome"].items() if outcome != "met"]
    return {SAID_MET_WRONGLY: ("rate", sum(outcomes.get(criterion) == "met" for criterion in others), len(others))}


def states(rows: Sequence[Row], find: Find) -> Figures:
    """How often the state is right, and precision and recall of each state."""
    if not rows:
        return {}
    pairs = [(row["status"], _state_said(row, find)) for row in rows]
    right = sum(truth == said for truth, said in pairs)
    figures: Figures = {"state": {"value": right / len(pairs), "n": right, "of": len(pairs)}}
    confusion = Counter(pairs)
    for state in sorted({truth for truth, _ in pairs} | {said for _, said in pairs if said}):
        hit = confusion[state, state]
        over = sum(count for (truth, said), count in confusion.items() if said == state != truth)
        lost = sum(count for (truth, said), count in confusion.items() if truth == state != said)
        figures[f"  {state}"] = score.value(("f1", hit, over, lost))
    return figures


def _state_said(row: Row, find: Find) -> str | None:
    """Return the state that the program gave; a state that the labels allow as well counts as the right one."""
    state = (find(row) or {}).get("status")
    return row["status"] if state in row.get("also_ok", ()) else state


def wrong(rows: Sequence[Row], find: Find) -> list[str]:
    """Say what is wrong, a paragraph for each line of the truth that something is wrong with."""
    lines = []
    for row in rows:
        said = find(row)
        label = str(row.get("file") or row.get("cv_file") or row.get("message_id"))
        faults = ["missing"] if said is None else score.one(row["truth"], said)[1]
        if faults:
            lines += [f"\n{label}  ({row.get('applicant')})", *(f"   {fault}" for fault in faults)]
    return lines


def wrong_states(rows: Sequence[Row], find: Find) -> list[str]:
    """List the messages or rows whose state is not the labelled one."""
    return [
        f"   {row['status']} taken as {_state_said(row, find)}: {row.get('message_id') or row.get('row')}"
        f"  applicant {row.get('applicant')}, oddity {row.get('trap')}"
        for row in rows
        if _state_said(row, find) != row["status"]
    ]


class Part:
    """One of the three ways in (files, mailbox, form): its truth, and how to find what the program said of it."""

    def __init__(self, title: str, rows: list[Row], find: Find, has_states: bool) -> None:
        """Bring a truth file's rows together with a way to find what was said of each."""
        self.title, self.rows, self.find, self.has_states = title, rows, find, has_states

    def figures(self, split: Split) -> Figures:
        """Count for the people of a split."""
        rows = labelled.of_split(self.rows, split)
        if not self.has_states:
            return measure(labelled.judged(rows), self.find)
        facts = measure(labelled.addressed(labelled.judged(rows, *JUDGED_STATES)), self.find, FROM_ENVELOPE)
        return states(rows, self.find) | facts

    def grouped(self, split: Split, by: str) -> dict[str, Figures]:
        """Count for each format, layout or language."""
        groups: defaultdict[str, list[Row]] = defaultdict(list)
        for row in labelled.judged(labelled.of_split(self.rows, split)):
            groups[str(row.get(by))].append(row)
        largest_first = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
        return {f"{name} ({len(rows)})": measure(rows, self.find, GROUPED) for name, rows in largest_first}

    def errors(self, split: Split) -> list[str]:
        """Everything that is wrong, for a person who mends it."""
        rows = labelled.of_split(self.rows, split)
        if self.has_states:
            return wrong_states(rows, self.find)
        return wrong(labelled.judged(rows), self.find)


def parts(folder: Path, only: Sequence[str], jobs: int) -> list[Part]:
    """Run the program over the set, each way in that was asked for and is there."""
    found = []
    if "cvs" in only:
        files = sorted((folder / "cvs").iterdir())
        found.append(_part("CV files (cvs/)", folder / "cvs-truth.jsonl", _files(folder, files, jobs), has_states=False))
    if "mailbox" in only and (folder / "mailbox.mbox").exists():
        run = _ranked([folder / "mailbox.mbox"], jobs)
        found.append(_part("Mailbox (mailbox.mbox)", folder / "truth.jsonl", labelled.by_message(run), has_states=True))
    if "form" in only and (folder / "form-truth.jsonl").exists():
        run = _ranked([folder / "form" / "responses.csv", folder / "form" / "cvs"], jobs)
        found.append(_part("Form (form/)", folder / "form-truth.jsonl", labelled.by_form_row(run), has_states=True))
    return found


def _part(title: str, truth: Path, find: Find, *, has_states: bool) -> Part:
    return Part(title, labelled.load(truth), find, has_states)


def _files(folder: Path, files: list[Path], jobs: int) -> Find:
    try:
        extracted = extract(files)
    except ScreenError as failure:
        print(f"! {failure}", file=sys.stderr)
        extracted = []
    return labelled.by_file(extracted, _ranked([folder / "cvs"], jobs))


def _ranked(exports: list[Path], jobs: int) -> Ranked:
    """Return what `screen rank` says; nothing, with a word about it, when it fails: the other parts can still be measured."""
    try:
        return rank(exports, jobs)
    except ScreenError as failure:
        print(f"! {failure}", file=sys.stderr)
        return Ranked([], [])


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=Path, default=SET, metavar="DIR", help="a labelled folder (default: the project's own)")
    parser.add_argument("--split", choices=("tune", "held", "all"), help="only these people (default: each split in a column)")
    parser.add_argument("--only", nargs="+", choices=("cvs", "mailbox", "form"), default=["cvs", "mailbox", "form"])
    parser.add_argument("--by", nargs="+", choices=("format", "layout", "language"), default=[])
    parser.add_argument("--errors", action="store_true", help="list what is wrong, of those tuned on unless --split says else")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()

    own = asked.set.resolve() == SET
    splits: tuple[Split, ...] = (asked.split,) if asked.split else ("all", "tune", "held") if own else ("all",)
    page = []
    measured = parts(asked.set, asked.only, asked.jobs)
    for part in measured:
        columns: dict[str, Figures] = {split: part.figures(split) for split in splits}
        page.append(published.in_full(part.title, columns, ORDER, BARS))
    for by in asked.by:
        of_facts = [part for part in measured if not part.has_states]
        page += [published.shares(f"{p.title} by {by}, {splits[0]}", p.grouped(splits[0], by), GROUPED) for p in of_facts]
    print("\n".join(page))
    if asked.errors:
        for part in measured:
            print(f"\n## {part.title}: what is wrong")
            print("\n".join(part.errors(asked.split or ("tune" if own else "all"))))
    if asked.write:
        published.write("accuracy", "\n".join(page))


if __name__ == "__main__":
    main()
