"""The languages that an applicant says to know, and how well.

Turns sections into language skills: lists, sentences, tables, dots, grades and examinations, in a section on languages, behind
a label ("Languages: ..."), or in what the applicant says of herself. What a level rests on is in `fluency`, what a language is
called in `tongues`. Languages that were taught, translated or only wished for are no skills.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from screen.model import Fluency, LanguageSkill, Line, Note, Section, SectionKind, Span
from screen.phrases import words
from screen.profile.entries import span
from screen.profile.languages import (
    clauses,
    fluency,
    language_clauses,
    language_columns,
    language_ticks,
    misspelt,
    particulars,
    scales,
    tongues,
)
from screen.profile.languages.clauses import Clause
from screen.profile.languages.language_clauses import Claim
from screen.profile.studies.degrees import level_of
from screen.profile.vocabulary import any_of, book

_any = partial(any_of, "fluency", "label")
_SKILLS = rf"{_any('skills')}|{_any('more_skills')}"
_LABEL = re.compile(
    rf"^\s*((?:(?:{_any('kinds')}|{_any('more_kinds')})\s+)?(?:{_any('languages')}|{_any('more_languages')})"
    rf"(?:\s*/\s*{_any('dialects')})?(?:\s+(?:{_SKILLS}))*(?:\s*\(?(?:{_any('modes')}|&|/|\s)+\)?)?"
    rf"|{_any('mother_tongues')}|{_any('ranks')}|{_any('bahasa')}(?: {_any('behind_bahasa')})?)(?:\s*\([^()]{{1,24}}\))?"
    r"\s*(?:[:\t]|\s[-\u2013\u2014]\s|\.{3,}|\u2026+|_{3,})[\s:.]*(?=\S)",
    re.IGNORECASE,
)
_LABEL_ALONE = re.compile(
    rf"^\s*(?:(?:{_any('kinds')} )?{_any('languages')}(?: {_any('skills')})?"
    rf"|{_any('bahasa')}(?: {_any('behind_bahasa_alone')})?|{_any('mother_tongue')})\s*:?\s*$",
    re.IGNORECASE,
)
_PLACE_ALONE = re.compile(
    rf"^\s*(?:{_any('mother_tongues')}|{_any('all_ranks')}|{_any('bahasa_ranks')})\s*:?\s*$", re.IGNORECASE
)
"""A line over the languages of one rank: ``Bahasa Ibu``, below it ``Indonesia``."""
_K = SectionKind
_TOLD = (_K.SUMMARY, _K.PERSONAL, _K.HEADER, _K.OTHER, _K.SKILLS, _K.INTERESTS)
_LABELLED = (*_TOLD, _K.EDUCATION, _K.TRAINING, _K.AWARDS, _K.ACTIVITIES, _K.VOLUNTEERING)
_EXAMINED = (_K.EDUCATION, _K.TRAINING, _K.AWARDS, _K.SKILLS, _K.OTHER, _K.PERSONAL)
_AT_TOP = (_K.HEADER, _K.SUMMARY)
"""Where an examination counts when a line of its own gives its result."""
_AT_WORK = (_K.EXPERIENCE, _K.INTERNSHIP, _K.VOLUNTEERING, _K.ACTIVITIES)
_REMARK = re.compile(r"[(\[][^()\[\]]*[)\]]")
_SELF_TAUGHT = re.compile(rf"\b{_any('self_taught')}\b", re.IGNORECASE)
_BEFORE_EXAM = 2
"""Words before the name of an examination that begins its line."""


@dataclass(slots=True)
class _Tally:
    """All claims, by how much they weigh: those of a language list before those told in passing."""

    listed: list[Claim] = field(default_factory=list)
    told: list[Claim] = field(default_factory=list)
    examined: list[Claim] = field(default_factory=list)


def find(sections: tuple[Section, ...]) -> tuple[tuple[LanguageSkill, ...], tuple[Note, ...]]:
    """The language skills of a CV in order of mention, each once, with its lines; notes name those without a level."""
    bahasa = tongues.bare_bahasa([line for section in sections for line in section.lines])
    tally = _Tally()
    for stream in _streams(sections):
        tally.listed += _listed(tuple(particulars.parted(stream, bahasa)), bahasa)
    for section in sections:
        if section.kind in _LABELLED:
            parted = tuple(particulars.parted(section.lines, bahasa))
            tally.listed += _labelled(parted, bahasa)
            if section.kind in _TOLD:
                tally.told += _told(parted, bahasa)
        if section.kind in _AT_WORK:
            tally.told += _used(section.lines, bahasa)
        if section.kind in _EXAMINED:
            tally.examined += _examined(section.lines)
        elif section.kind in _AT_TOP:
            tally.examined += _examined([line for line in section.lines if _is_result(line.text)])
    if not tally.listed:
        tally.told += [claim for section in _strays(sections, bahasa) for claim in _pairs(section.lines, bahasa)]
    skills = _merge(tally)
    unstated = [skill for skill in skills if skill.level is Fluency.UNSTATED]
    notes = (Note("cv.language-level-unstated", ", ".join(s.language for s in unstated)),) if unstated else ()
    return skills, notes


# ------------------------------------------------------------------------------------------------------ where to look


def _streams(sections: Sequence[Section]) -> Iterator[tuple[Line, ...]]:
    """The lines of each run of sections on languages. A heading counts when it names a language, a level or a scale itself.

    In a narrow column ("**Bahasa Melayu**" above "Bahasa ibunda") the languages look like headings of their own.
    """
    run: list[Line] = []
    for section in sections:
        if section.kind is not SectionKind.LANGUAGES:
            if run:
                yield tuple(run)
            run = []
            continue
        heading = section.heading_alone
        if heading is not None and _telling(heading.text, started=bool(run)):
            run.append(heading)
        run += section.lines
    if run:
        yield tuple(run)


def _telling(text: str, *, started: bool) -> bool:
    """Whether a heading says something itself: "Bahasa Inggeris", a level below one that did, or the scale of the list."""
    if _LABEL_ALONE.match(text):
        return False
    return (
        scales.stated(text) is not None or bool(tongues.mentions(text, listed=False)) or (started and bool(fluency.marks(text)))
    )


def _listed(lines: Sequence[Line], bahasa: str) -> list[Claim]:
    scale, lines = scales.taken(language_columns.without_shares_above(lines, bahasa), bahasa)
    ticked, rest = language_ticks.read(
        language_columns.under_scores(language_columns.beside_languages(lines, bahasa), bahasa), bahasa
    )
    return ticked + language_clauses.claims(clauses.split(rest), bahasa=bahasa, listed=True, scale=scale)


def _labelled(lines: Sequence[Line], bahasa: str) -> list[Claim]:
    """Claims behind a label in a section on something else, on the label's own line or on the lines below it."""
    found: list[Claim] = []
    i = 0
    while i < len(lines):
        taken = _block(lines, i, bahasa)
        if taken:
            found += _listed(lines[i : i + taken], bahasa)
        i += max(taken, 1)
    return found


def _block(lines: Sequence[Line], at: int, bahasa: str) -> int:
    """How many lines from ``at`` on are a labelled list of languages; 0 when none starts there."""
    first = misspelt.meant(lines[at].text)
    match = _LABEL.match(first)
    if match and tongues.mentions(first[match.end() :], listed=True, bahasa=bahasa):
        length = 1
        while at + length < len(lines) and lines[at + length].continues:
            length += 1
        return length
    if not (_LABEL_ALONE.match(first) or _PLACE_ALONE.match(first)):
        return 0
    length = 1
    while at + length < len(lines) and language_clauses.belongs(lines[at + length].text, bahasa):
        length += 1
    named = any(tongues.mentions(line.text, listed=True, bahasa=bahasa) for line in lines[at + 1 : at + length])
    return length if named else 0


def _told(lines: Sequence[Line], bahasa: str) -> list[Claim]:
    """Claims in what an applicant says of herself: sentences with a language and a word for knowing it."""
    found: list[Clause] = []
    ranked: list[Clause] = []
    for clause in clauses.split(lines):
        goes_on = clause.goes_on and bool(found)
        if _tells(clause.text, bahasa) or (goes_on and _rates(clause.text, bahasa)):
            found.append(clause)
        elif _ranks(clause.text, bahasa):
            ranked.append(clause)
    told = language_clauses.claims(found, bahasa=bahasa, listed=False)
    return told + language_clauses.claims(ranked, bahasa=bahasa, listed=True)


def _used(lines: Sequence[Line], bahasa: str) -> list[Claim]:
    """Claims in what was done at work in a language known well: ``interviewed residents in fluent Tamil``."""
    found = [
        clause
        for clause in clauses.split(lines)
        if language_clauses.is_used(clause.text, bahasa) and not _is_other(clause.text)
    ]
    return language_clauses.claims(found, bahasa=bahasa, listed=False)


def _strays(sections: Sequence[Section], bahasa: str) -> Iterator[Section]:
    """Where a language list may have gone: other parts, and jobs too when a heading on languages stands over nothing.

    Below a heading that nobody knows, lines of nothing but several languages and levels are a list wherever they stand.
    """
    bare = any(section.kind is _K.LANGUAGES and not section.lines for section in sections)
    for section in sections:
        if section.kind in _LABELLED or (bare and section.kind is not _K.REFEREES):
            yield section
        elif section.kind is not _K.REFEREES:
            kept = tuple(line for line in section.lines if _bare_pair(line.text, bahasa))
            named = [mention for line in kept for mention in tongues.mentions(line.text, listed=True, bahasa=bahasa)]
            yield Section(section.kind, None, kept if len(named) > 1 else ())


def _bare_pair(text: str, bahasa: str) -> bool:
    """A line that holds nothing at all but languages with levels."""
    return bool(fluency.marks(text)) and language_clauses.belongs(text, bahasa, most_strange=0)


def _pairs(lines: Sequence[Line], bahasa: str) -> list[Claim]:
    """Items of a language list that the reading order has carried into another part: ``English (native)``."""
    found = [clause for clause in clauses.split(lines) if _short_pair(clause.text, bahasa) and not level_of(clause.text)]
    return language_clauses.claims(found, bahasa=bahasa, listed=True)


def _tells(text: str, bahasa: str) -> bool:
    if not tongues.mentions(text, listed=False, bahasa=bahasa):
        return False
    triggers = book("fluency", "sentence", "triggers")
    return _short_pair(text, bahasa) or (not _is_other(text) and triggers.first(misspelt.meant(text)) is not None)


def _is_other(text: str) -> bool:
    """Whether a sentence speaks of something else than a language known; a remark behind a level speaks of the level."""
    plain = _REMARK.sub(lambda remark: " " if fluency.marks(remark.group()) else remark.group(), _SELF_TAUGHT.sub(" ", text))
    return book("fluency", "sentence", "other").first(plain) is not None


def _rates(text: str, bahasa: str) -> bool:
    """Whether a clause that goes on from what was told sets a level beside a language: ``…; basic Mandarin for visitors``."""
    return language_clauses.is_rated(text, bahasa) and not _is_other(text)


def _ranks(text: str, bahasa: str) -> bool:
    """Whether a line is a level with languages behind it, which are names of peoples too: ``Dasar: Belanda``."""
    level, colon, rest = text.partition(":")
    if not colon or not language_clauses.belongs(text, bahasa, most_strange=0):
        return False
    return bool(fluency.marks(level) and tongues.mentions(rest, listed=True)) and not tongues.mentions(level, listed=True)


def _short_pair(text: str, bahasa: str) -> bool:
    """A line of a skills section that is nothing but a language with its level: ``English (fluent)``."""
    plain = _SELF_TAUGHT.sub(" ", _REMARK.sub(lambda remark: _levels_in(remark.group()), text))
    named = tongues.mentions(plain, listed=True, bahasa=bahasa)
    return bool(named and fluency.marks(plain)) and language_clauses.belongs(plain, bahasa)


def _levels_in(remark: str) -> str:
    """Brackets with no more than the levels in them: ``(fluent – lived in Leeds)``."""
    return f"({' '.join(remark[mark.start : mark.end] for mark in fluency.marks(remark))})"


def _is_result(text: str) -> bool:
    """Whether a line begins with an examination and its result, and nobody is taught for it."""
    first = next((mark for mark in fluency.marks(text) if mark.language), None)
    if first is None or len(words(text[: first.start])) > _BEFORE_EXAM or _is_other(text):
        return False
    return book("fluency", "sentence", "coaching").first(text) is None


def _examined(lines: Sequence[Line]) -> list[Claim]:
    """Language examinations listed among qualifications: they count for a language to which nothing else gives a level."""
    return [
        Claim(mark.language, mark.level, (span(line),))
        for line in lines
        for mark in fluency.marks(line.text)
        if mark.language and mark.level is not None
    ]


# ------------------------------------------------------------------------------------------------------------- merging


def _merge(tally: _Tally) -> tuple[LanguageSkill, ...]:
    """One skill a language: a list before a sentence before an examination; within one source the lower level counts."""
    order: dict[str, None] = {}
    for claim in (*tally.listed, *tally.told, *tally.examined):
        order.setdefault(claim.language, None)
    return tuple(_skill(code, [tally.listed, tally.told, tally.examined]) for code in order)


def _skill(code: str, sources: list[list[Claim]]) -> LanguageSkill:
    for source in sources:
        own = [claim for claim in source if claim.language == code]
        rated = [claim for claim in own if claim.level is not None]
        if rated:
            level = min((c.level for c in rated if c.level is not None), key=fluency.ORDER.index)
            return LanguageSkill(code, level, _spans(rated))
    return LanguageSkill(code, Fluency.UNSTATED, _spans([c for source in sources for c in source if c.language == code]))


def _spans(claims: Iterable[Claim]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(span for claim in claims for span in claim.evidence))
