"""The profile room: a CV's lines become facts, each with the words that it rests on.

`understand` is its only door. A document is divided into `sections`; `work`, `studies`, `languages` and `rights` read facts
from them, with the dates, entries and words that all of these share. What tells who wrote the CV (`person`) leaves as an
`Identity`, apart from the `Profile` that is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from screen.model import PRIVATE, Document, Experience, Identity, Note, Passage, Profile, Section, SectionKind
from screen.profile import sections, ticks
from screen.profile.entries import span
from screen.profile.languages import languages
from screen.profile.paragraphs import paragraphs
from screen.profile.person import identity
from screen.profile.rights import work_right
from screen.profile.studies import education
from screen.profile.work import employment, work_rows

__all__ = ["understand"]

#: Characters and lines of the longest CVs: some forty pages.
_LONGEST, _MOST_LINES = 100_000, 2_500


def understand(document: Document, as_of: date, country: str = "MY") -> tuple[Profile, Identity]:
    """What a CV says, and who says it. ``as_of`` is the closing date: what ends later is not completed.

    ``country`` (ISO 3166-1) is that of the post, in which the right to work is looked for.
    """
    document, cut = _beginning(document)
    parts = sections.divide(document)
    person, person_notes = identity.find(parts)
    answered = tuple(replace(part, lines=ticks.chosen(part.lines)) for part in parts)
    spoken, language_notes = languages.find(answered)
    right, right_notes = work_right.find(answered, as_of, country)
    posts, offices = employment.posts_and_offices(parts)
    profile = Profile(
        education=education.find(parts, as_of),
        experience=posts,
        languages=tuple(replace(skill, evidence=ticks.as_printed(skill.evidence, document.lines)) for skill in spoken),
        work_right=replace(right, evidence=ticks.as_printed(right.evidence, document.lines)),
        passages=tuple(_passages(parts, offices)),
        sections=tuple(part.kind for part in parts if part.heading is not None),
        notes=(*cut, *_no_sections(parts), *person_notes, *language_notes, *right_notes),
    )
    return profile, person


def _beginning(document: Document) -> tuple[Document, tuple[Note, ...]]:
    """The document up to the length of the longest CVs, and a note when that is not all of it."""
    room = _LONGEST
    for count, line in enumerate(document.lines):
        room -= len(line.text)
        if room < 0 or count == _MOST_LINES:
            return replace(document, lines=document.lines[:count]), (Note("cv.read-in-part", f"the first {count:,} lines"),)
    return document, ()


def _passages(parts: Sequence[Section], offices: Sequence[Experience]) -> Iterator[Passage]:
    """The lines that criteria may search; what tells of ``offices`` among students stands with activities, wherever it does."""
    aside = {(told.page, told.line) for office in offices for told in office.evidence}
    headed = any(part.heading is not None for part in parts)
    for part in parts:
        if part.kind in PRIVATE and (headed or part.kind is not SectionKind.HEADER):
            continue
        for line in paragraphs(part.lines):
            if line.text.strip():
                told = span(line)
                office = part.kind in work_rows.WORK and (told.page, told.line) in aside
                yield Passage(SectionKind.ACTIVITIES if office else part.kind, told)


def _no_sections(parts: Sequence[Section]) -> tuple[Note, ...]:
    return () if any(part.heading is not None for part in parts) else (Note("cv.no-sections"),)
