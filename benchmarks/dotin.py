"""Facts from 360 résumés that nobody here wrote (dotin, CC0), against labels that are noisy: what agrees, and what the rest is.

    python benchmarks/dotin.py                     the corpus in ../shared/corpora/cvs/dotin
    python benchmarks/dotin.py --corpus DIR        the corpus elsewhere
    python benchmarks/dotin.py --misses employer   which labels are not found, with file and class (for a person who mends it)
    python benchmarks/dotin.py --write             bring RESULTS.md up to date

The labels name words of the text ("oracle", "Software Engineer") without saying whose post or study they are of, and miss many;
so only what was labelled is looked for, and every label that is not found is put in a class by where its words stand.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import published
from applicants import score
from mistakes import RIGHT, of_file
from program import AS_OF, ROOT

from screen import documents, profile
from screen.model import Document, Education, Experience, Identity, Profile, SectionKind
from screen.profile import entries, sections
from screen.profile.paragraphs import paragraphs

CORPUS = ROOT.parent / "shared" / "corpora" / "cvs" / "dotin"
FIELDS = ("name", "e-mail", "range of dates", "level of study", "institution", "employer", "title of post")
_ALIKE = 85
_LEVELS = {"phd": "doctorate"}
_WORK = {SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING}
_STUDY = {SectionKind.EDUCATION, SectionKind.TRAINING}
_TELLS = {
    "range of dates": _WORK | _STUDY,
    "level of study": _STUDY,
    "institution": _STUDY,
    "employer": _WORK,
    "title of post": _WORK,
}
"""The sections in which a fact of a field is looked for."""
_OF_NAMES = ("name", "e-mail")
ABSENT, ELSEWHERE, SENTENCE, SEVERAL, OURS = (
    "label is no text of the file",
    "stands outside of work or education",
    "stands in a sentence or a bullet",
    "stands in an entry that was found, as another part of it",
    "stands in the head of an entry that was not found",
)


@dataclass(frozen=True)
class Case:
    """One file: its labels, and what was understood."""

    file: str
    truth: dict[str, Any]
    document: Document
    profile: Profile
    identity: Identity

    @property
    def on_one_line(self) -> bool:
        """Whether the file had lost its line ends."""
        return bool(self.truth["on one line"])

    @property
    def entries(self) -> tuple[Experience | Education, ...]:
        """The posts and studies that were found."""
        return (*self.profile.experience, *self.profile.education)


@dataclass(frozen=True)
class Verdict:
    """One label: whether it was found, and if not, in which class it is."""

    field: str
    label: str
    outcome: str


def cases(corpus: Path) -> Iterator[Case]:
    """Read and understand every file of the corpus."""
    for row in (json.loads(line) for line in (corpus / "dotin.jsonl").read_text(encoding="utf-8").splitlines()):
        path = corpus / "files" / Path(row["file"]).name
        data = path.read_bytes()
        document = documents.read(data, path.name)
        facts, identity = profile.understand(document, AS_OF)
        yield Case(path.name, row["truth"] | {"on one line": data.count(b"\n") <= 3}, document, facts, identity)


def verdicts(case: Case) -> Iterator[Verdict]:
    """Every label of a file, found or in its class."""
    truth, said = case.truth, case.profile
    yield from _person(case)
    periods = {(e.period.start_text, e.period.end_text) for e in case.entries}
    for one in truth.get("date_ranges", ()):
        yield _verdict(case, "range of dates", one["text"], (one["start"], one["end"]) in periods)
    levels = {e.level.value for e in said.education}
    for one in truth.get("degrees", ()):
        level = _LEVELS.get(one["level"] or "", one["level"])
        if level in score.LEVELS:
            yield _verdict(case, "level of study", one["text"], level in levels)
    for field, labels, ours in (
        ("institution", "institutions", [e.institution for e in said.education]),
        ("employer", "companies", [e.organisation for e in said.experience]),
        ("title of post", "job_titles", [e.title for e in said.experience]),
    ):
        for label in truth.get(labels, ()):
            yield _verdict(case, field, label, any(score.fz(label, one) >= _ALIKE for one in ours))


def _person(case: Case) -> Iterator[Verdict]:
    names = case.truth.get("name_all") or []
    truth = {"name": case.truth.get("name"), "name_alternatives": names}
    said = {"name": case.identity.name, "emails": case.identity.emails}
    emails = case.truth.get("email") or []
    found = of_file(truth, said) + of_file({"email": emails}, {"emails": list(said["emails"])})
    if names:
        yield Verdict("name", names[0], next(kind for (field, kind), n in found.items() if field == "name" and n))
    if emails:
        right = bool(said["emails"]) and said["emails"][0].casefold() in {one.casefold() for one in emails}
        yield Verdict("e-mail", emails[0], RIGHT if right else "another one" if said["emails"] else "not found")


def _verdict(case: Case, field: str, label: str, found: bool) -> Verdict:
    return Verdict(field, label, RIGHT if found else _class(case, field, label))


def _class(case: Case, field: str, label: str) -> str:
    """Where a label's words stand: the class nearest to an entry counts when they stand in several places."""
    wanted = score.N(label)
    places = [
        (section.kind, entries.is_body(line))
        for section in sections.divide(case.document)
        for line in paragraphs(section.lines)
        if wanted and f" {wanted} " in f" {score.N(line.text)} "
    ]
    if not places:
        return ABSENT
    inside = [body for kind, body in places if kind in _TELLS[field]]
    if not inside:
        return ELSEWHERE
    if all(inside):
        return SENTENCE
    known = any(wanted in score.N(" ".join(span.quote for span in entry.evidence[:4])) for entry in case.entries)
    return SEVERAL if known else OURS


# ------------------------------------------------------------------------------------------------------------------- tables


def tables(found: Sequence[tuple[Case, list[Verdict]]]) -> str:
    """What agrees, what the rest is, and how much is read that no label names."""
    groups: dict[str, Callable[[Case], bool]] = {
        "all": lambda case: True,
        "in lines": lambda case: not case.on_one_line,
        "line ends lost": lambda case: case.on_one_line,
    }
    sizes = [f"{name} ({sum(test(case) for case, _ in found)} files)" for name, test in groups.items()]
    counts = {
        name: Counter((v.field, v.outcome) for case, vs in found if test(case) for v in vs) for name, test in groups.items()
    }
    agree = [["labelled", *sizes]]
    agree += [[field, *(_share(counts[name], field) for name in groups)] for field in FIELDS]
    rest = [["not found", "class", *sizes]]
    for field in FIELDS:
        kinds = sorted({k for f, k in counts["all"] if f == field and k != RIGHT}, key=lambda k: (-counts["all"][field, k], k))
        rest += [
            ["" if at else field, kind, *(str(counts[name][field, kind]) for name in groups)] for at, kind in enumerate(kinds)
        ]
    return f"\n{published.aligned(agree)}\n{published.aligned(rest)}\n{_unlabelled(found)}"


def _share(counts: Counter[tuple[str, str]], field: str) -> str:
    of = sum(count for (name, _), count in counts.items() if name == field)
    return f"{100 * counts[field, RIGHT] / of:.1f} ({counts[field, RIGHT]} of {of})" if of else "–"


def _unlabelled(found: Sequence[tuple[Case, list[Verdict]]]) -> str:
    posts = [(case, entry) for case, _ in found for entry in case.profile.experience]
    named = sum(
        any(score.fz(label, entry.organisation) >= _ALIKE for label in case.truth.get("companies", ()))
        or any(score.fz(label, entry.title) >= _ALIKE for label in case.truth.get("job_titles", ()))
        for case, entry in posts
    )
    studies = sum(len(case.profile.education) for case, _ in found)
    return f"Read in all: {len(posts)} posts, {named} of them with a labelled title or employer; {studies} courses of study.\n"


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    parser.add_argument("--misses", choices=FIELDS, help="list the labels of a field that are not found")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    if not (asked.corpus / "dotin.jsonl").exists():
        raise SystemExit(f"no corpus in {asked.corpus}")
    found = [(case, list(verdicts(case))) for case in cases(asked.corpus)]
    page = tables(found)
    print(page)
    for case, judged in found if asked.misses else ():
        for one in judged:
            if one.field == asked.misses and one.outcome != RIGHT:
                print(f"{case.file}\t{one.outcome}\t{one.label}")
    if asked.write:
        published.write("dotin", page)


if __name__ == "__main__":
    main()
