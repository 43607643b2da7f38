"""The parts of a CV: lines grouped under the heading that they stand below.

A heading is known by its words (`heading_lines`) or, when the words are new, by looking like the headings already known: the
same declared level, the same size above the text's, the same capitals, the same numbering. Where a CV has no headings,
everything is one part of kind ``HEADER``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from screen.model import Document, Line, Section, SectionKind
from screen.phrases import words
from screen.profile import dates, heading_lines
from screen.profile.entries import MARKS
from screen.profile.heading_lines import NEAR, WORDS, stands_apart
from screen.profile.headings import DATED, Head, Look, divides_posts, is_enumerated, kind_of, look_of, names
from screen.profile.paragraph_numbers import without_numbers
from screen.profile.paragraphs import BLANK_LINE
from screen.profile.studies.degrees import level_of
from screen.profile.studies.institutions import institution_in
from screen.profile.time_line import without_years
from screen.profile.vocabulary import book, single_words
from screen.profile.work.posts import has_post, is_name, is_organisation

#: Signs at the end of a line of which the rest is missing: the town after an employer.
_GOES_ON = ("-", "–", "—", ",")
#: So many times the size of the text is the name of the applicant at least, where it stands in a column of its own.
_LARGE = 1.4
#: So many lines at the top of a CV say who somebody is, at least.
_INTRODUCTION = 3
#: So many headings with a number show that headings have one.
_NUMBERED = 3
#: A line, and the one below it.
_PAIR = 2
_OF_POSTS = frozenset({SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})


def divide(document: Document) -> tuple[Section, ...]:
    """The visible lines of a document as sections, in reading order; nothing is left out, empty sections included."""
    body = heading_lines.body_size(document.lines)
    lines = heading_lines.rejoined(without_years(without_numbers(document.lines)), body)
    known = heading_lines.known(lines, body)
    looks = heading_lines.looks(lines, known, body)
    numbered = sum(is_enumerated(lines[i].text) for i in known) >= _NUMBERED
    gathering = _Gathering(lines, body, looks, numbered, _top_of_column(lines, body))
    for i in range(len(lines)):
        gathering.take(i, known.get(i))
    return gathering.sections()


@dataclass(frozen=True, slots=True)
class _Part:
    """What the lines of a part are about, and the heading that says so."""

    kind: SectionKind = SectionKind.HEADER
    heading: Line | None = None


@dataclass(slots=True)
class _Gathering:
    """Lines taken one after another into the parts that they stand in.

    ``body`` is the size of the text, ``looks`` are those of headings with the white space above; ``top`` is the line, if any,
    with which the head of the CV begins though it stands in a later column.
    """

    lines: Sequence[Line]
    body: float
    looks: dict[Look, float]
    numbered: bool
    top: int | None
    part: _Part = _Part()
    pending: list[Line] = field(default_factory=list)
    closed: list[Section] = field(default_factory=list)
    ends: dict[int, tuple[int, _Part]] = field(default_factory=dict)
    """By the left edge of a column: the page on which it was last read, and the part it was in."""
    naming: set[Look] = field(default_factory=set)
    """Looks in which names of entries are set in this part."""

    def take(self, i: int, head: Head | None) -> None:
        """Take the line at a place, which is a known heading or none."""
        line, heading = self.lines[i], self.part.heading
        if head is None and not self.pending and heading is not None and _ends_heading(heading, line):
            self.part = replace(self.part, heading=replace(heading, text=f"{heading.text} {line.text}"))
            return
        goes_on = head is not None and head.rest and head.kind is self.part.kind
        if goes_on or (head is not None and head.names_entry and self.part.kind in _OF_POSTS):
            head = None
        if head is None and self.part.kind is SectionKind.EXPERIENCE and divides_posts(line, self.body):
            head = Head(SectionKind.EXPERIENCE)
        if head is None and self._begins_unknown(i):
            head = Head(SectionKind.OTHER)
        if head is not None:
            self._open(_Part(head.kind, line))
            self.naming.clear()
            self.pending += [replace(line, text=head.rest)] if head.rest else []
        else:
            resumed = _Part() if i == self.top else self._resumed(i)
            if resumed != self.part:
                self._open(resumed)
            self.pending.append(line)
        self.ends[_margin(line)] = line.page, self.part

    def sections(self) -> tuple[Section, ...]:
        """The parts, the last one closed."""
        self._open(_Part())
        return tuple(replace(section, kind=_kind_told(section)) for section in self.closed)

    def _open(self, part: _Part) -> None:
        if self.pending or self.part.heading is not None:
            self.closed.append(Section(self.part.kind, self.part.heading, tuple(self.pending)))
        self.pending.clear()
        self.part = part

    def _begins_unknown(self, i: int) -> bool:
        """Whether a line is a heading of unknown words, and names no entry, break or place of study in its part."""
        started = bool(self.closed or self.part.heading) or _is_introduced(self.pending)
        if not started or not self._looks_like_heading(self.lines[i], i):
            return False
        line, kind, heading = self.lines[i], self.part.kind, self.part.heading
        look = look_of(line, self.body)
        likely = not look.distinct or look in self.naming or (not self.pending and heading is not None)
        if (
            _is_below(line, kind, heading)
            or _names_pause(kind, line)
            or _names_post_below_dates(kind, self.pending[-1:], self.lines[i : i + 2])
            or _names_entry(kind, self.lines[i : i + NEAR], likely=likely)
            or (self.pending and _completes_course(kind, self.pending[-1].text, line.text))
        ):
            self.naming.add(look)
            return False
        return True

    def _looks_like_heading(self, line: Line, i: int) -> bool:
        text = line.text.strip()
        if line.bullet or line.continues or "\t" in text or not 2 < len(text) <= 45 or "@" in text:
            return False
        if text.startswith("(") and text.endswith(")"):
            return False
        look = look_of(line, self.body)
        if look not in self.looks or text.endswith(_GOES_ON) or dates.find(text):
            return False
        if look.level or look.larger:
            return True
        if self.numbered:
            return bool(re.match(r"^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s", text))
        return len(text.split()) <= WORDS and stands_apart(self.lines, i, self.looks[look])

    def _resumed(self, i: int) -> _Part:
        """The part of a line that follows a jump of the reading: what its own column was about, on the page before.

        So it is with the first line of a further column, unless a heading stands above it on its page.
        """
        line, heading = self.lines[i], self.part.heading
        if line.box is None or line.column == self.lines[i - 1].column:
            return self.part
        page, part = self.ends.get(_margin(line), (line.page, self.part))
        headed = heading is not None and heading.page == line.page and _is_above(heading, line)
        return self.part if page == line.page or (line.page == self.lines[i - 1].page and headed) else part


def _kind_told(section: Section) -> SectionKind:
    """The kind of a part by its lines, where these and its heading differ.

    A heading in somebody's own words ("Where I learned it") over posts is about work, "Done" over nothing but courses and
    their places about studies.
    """
    texts = [line.text for line in section.lines if not line.bullet]
    if section.kind is SectionKind.EDUCATION and section.heading is not None and kind_of(section.heading.text) is None:
        studies = sum(bool(level_of(text) or institution_in(text)) for text in texts)
        posts = sum(dates.has_range(text) and has_post(text) and not (level_of(text) or is_of_club(text)) for text in texts)
        return SectionKind.EXPERIENCE if posts > max(1, studies) else section.kind
    if section.kind is SectionKind.OTHER and texts and all(level_of(text) and institution_in(text) for text in texts):
        return SectionKind.EDUCATION if any(map(dates.find, texts)) else section.kind
    return section.kind


def is_of_club(text: str) -> bool:
    """Whether a text has a word by which clubs and what they do are known: ``Diploma Society``."""
    return any(word in single_words("heading_words", "topics", "activities") for word, _, _ in words(text))


def _is_introduced(header: Sequence[Line]) -> bool:
    """Whether the top of a CV has said who somebody is and where to write: what looks like a heading below it is one."""
    return len(header) >= _INTRODUCTION and any("@" in line.text for line in header)


def _top_of_column(lines: Sequence[Line], body: float) -> int | None:
    """Where the largest type of all begins a column: the name of the applicant, beside a column that is drawn first."""
    at = max(range(len(lines)), key=lambda i: (lines[i].size, -i), default=0)
    begins = at > 0 and lines[at].column != lines[at - 1].column and lines[at].page == lines[0].page
    return at if begins and lines[at].size > _LARGE * body else None


def _ends_heading(heading: Line, line: Line) -> bool:
    """Whether a line is the rest of a heading that had no room: ``EDUCATION AND`` over ``TRAINING``."""
    alike = (heading.column, heading.size, heading.bold) == (line.column, line.size, line.bold)
    return line.continues and alike and heading.text.isupper() and line.text.isupper() and "\t" not in line.text


def _is_below(line: Line, kind: SectionKind, heading: Line | None) -> bool:
    """Whether a line is declared a heading within a part of entries: of a deeper level than the heading of the part."""
    return kind in DATED and heading is not None and 0 < heading.heading < line.heading


def _names_pause(kind: SectionKind, line: Line) -> bool:
    """Whether a line that looks like a heading names a break between the posts of its part: ``Career break``."""
    return kind in DATED and bool(book("work", "kinds", "none").find(line.text))


def _names_post_below_dates(kind: SectionKind, above: Sequence[Line], lines: Sequence[Line]) -> bool:
    """Whether a line that looks like a heading names a post of a part on work, right below its dates and above a name.

    ``May 2018 – June 2019`` over ``Clerk`` over ``Laut Travel``.
    """
    if kind not in _OF_POSTS or len(lines) != _PAIR or lines[0].gap >= BLANK_LINE or not has_post(lines[0].text):
        return False
    line, below = lines
    dated = any(dates.has_range(one.text) and not dates.undated(one.text).strip(MARKS) for one in above)
    alone = not (below.bullet or dates.find(below.text) or kind_of(below.text))
    return dated and line.page == below.page and alone and is_name(below.text)


def _names_entry(kind: SectionKind, lines: Sequence[Line], *, likely: bool) -> bool:
    """Whether a line that looks like a heading names an entry of its part: a certificate, or a place or post with dates below.

    It need not be known as one where that is ``likely``: in mere bold type, right below a heading, or looking like a name.
    """
    text = lines[0].text
    if kind is SectionKind.EDUCATION and level_of(text):
        return True
    if kind not in DATED or not any(dates.find(line.text) for line in lines[1:]):
        return False
    return likely or bool(institution_in(text) if kind is SectionKind.EDUCATION else is_organisation(text) or has_post(text))


def _completes_course(kind: SectionKind, above: str, text: str) -> bool:
    """Whether a line that looks like a heading is the place of study of the degree above it, which has none beside it."""
    return kind is SectionKind.EDUCATION and bool(level_of(above) and institution_in(text)) and not institution_in(above)


def _margin(line: Line) -> int:
    """The left edge of the region a line stands in, coarsely, so that a column is known again on the next page."""
    return round(line.box.x0 / 60) if line.box else 0


def _is_above(line: Line, other: Line) -> bool:
    """Whether a line ends higher on its page than another begins."""
    return line.box is not None and other.box is not None and line.box.bottom <= other.box.top


def speaks_of(section: Section, kind: SectionKind) -> bool:
    """Whether the heading of a section names a kind, be it among others."""
    return section.heading is not None and names(section.heading.text, kind)


def of_kind(sections: Iterable[Section], *kinds: SectionKind) -> tuple[Section, ...]:
    """The sections of the given kinds, in order."""
    return tuple(section for section in sections if section.kind in kinds)
