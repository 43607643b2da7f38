"""Files → `Criteria`, and every problem that they have, in one run."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from screen.criteria import lint, lint_words
from screen.criteria.own_words import own_words
from screen.criteria.parts import Parts, named_vocabularies, parts
from screen.criteria.reading import ordered, source_of
from screen.criteria.schema import CriteriaFile, VocabularyFile
from screen.criteria.shape import fit
from screen.criteria.source import Source, read
from screen.criteria.undecided import undecided
from screen.criteria.values import Criteria, Group, Post, Vocabulary
from screen.model import Problem

VOCABULARIES = "vocabularies"
"""The folder of the vocabularies, beside the criteria file."""
_Worded = tuple[bytes, Vocabulary | None, tuple[Problem, ...]]
"""A vocabulary's bytes, what it says when it is right, and its problems."""


def load(path: Path) -> tuple[Criteria | None, tuple[Problem, ...]]:
    """The criteria of a file with its vocabularies and advert, and all problems; None when one of them is an error."""
    data, source, problems = source_of(path)
    if source is None or source.value is None:
        return None, problems
    entry, misfits = fit(source, CriteriaFile)
    part = parts(source, entry)
    shared, worded = _vocabularies(part, path.parent / VOCABULARIES)
    vocabularies = {**shared, **own_words(source)}
    advert, missing = _advert(source, part, path.parent)
    problems = (*problems, *misfits, *(p for _, _, found in worded.values() for p in found), *missing)
    problems = (*problems, *undecided(source))
    problems = (*problems, *lint.criteria(source, part, advert, vocabularies, frozenset(_available(path.parent))))
    if entry is None or any(problem.severity == "error" for problem in problems):
        return None, ordered(problems)
    digest = hashlib.sha256(data)
    for name in sorted(worded):
        digest.update(worded[name][0])
    criteria = Criteria(
        path=str(path),
        sha256=digest.hexdigest(),
        post=_post(entry),
        criteria=entry.criteria,
        vocabularies=vocabularies,
        holds_from=entry.holds_from,
    )
    return criteria, ordered(problems)


def _available(folder: Path) -> tuple[str, ...]:
    place = folder / VOCABULARIES
    return tuple(sorted(file.stem for file in place.glob("*.yaml"))) if place.is_dir() else ()


def vocabulary(path: Path) -> _Worded:
    """A vocabulary file: its bytes, what it says when it has the right form, and its problems."""
    data, source, problems = source_of(path)
    if source is None or source.value is None:
        return data, None, problems
    return _worded(path, data)


@lru_cache(maxsize=256)
def _worded(path: Path, data: bytes) -> _Worded:
    """The same bytes at the same place are looked at once: posts share vocabularies."""
    source, problems = read(data.decode("utf-8-sig"), str(path))
    entry, misfits = fit(source, VocabularyFile)
    if entry is None:
        return data, None, (*problems, *misfits)
    groups = tuple(
        Group(
            path.stem,
            group.name,
            group.phrases,
            group.source,
            group.counts != "with-another",
            group.only_in,
            group.counts == "fully",
        )
        for group in entry.groups
    )
    return data, Vocabulary(path.stem, entry.title, groups), (*problems, *lint_words.vocabulary(source, entry))


def _vocabularies(part: Parts, folder: Path) -> tuple[dict[str, Vocabulary], dict[str, _Worded]]:
    """The vocabularies that a criteria file names and that exist, and how each was read."""
    worded: dict[str, _Worded] = {}
    for name in sorted({name for name, _ in named_vocabularies(part)}):
        file = folder / f"{name}.yaml"
        if Path(name).name == name and file.is_file():
            worded[name] = vocabulary(file)
    return {name: found[1] for name, found in worded.items() if found[1] is not None}, worded


def _advert(source: Source, part: Parts, folder: Path) -> tuple[str, tuple[Problem, ...]]:
    if not part.advert.strip():
        return "", ()
    try:
        return (folder / part.advert).read_text("utf-8-sig"), ()
    except (OSError, ValueError):
        place = source.place(("advert",))
        message = "The text of the advert cannot be read from the folder of this file."
        return "", (Problem("criteria.advert-missing", "error", source.path, place[0], place[1], message),)


def _post(entry: CriteriaFile) -> Post:
    post = entry.post
    return Post(
        title=post.title,
        organisation=post.organisation,
        zone=post.zone,
        country=post.country,
        other_titles=post.other_titles,
        other_posts=post.other_posts,
        mailbox=post.mailbox,
        reference=post.reference,
        place=post.place,
        closes=post.closing(),
        subject="" if post.subject is None else post.subject.form,
    )
