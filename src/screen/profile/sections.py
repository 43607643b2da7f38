"""The parts of a CV: lines grouped under the heading that they stand below.

A heading is known by its words (`headings`) or, when the words are new, by looking like the headings already known: the same
declared level, the same size above the text's, the same capitals, the same numbering. Where a CV has no headings, everything is
one part of kind ``HEADER``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from screen.model import Document, Line, Section, SectionKind
from screen.profile import dates
from screen.profile.headings import DATED, Head, Look, by_words, is_enumerated, kind_of, look_of, names
from screen.profile.studies.degrees import level_of
from screen.profile.studies.institutions import institution_in
from screen.profile.vocabulary import book
from screen.profile.work.posts import has_post, is_organisation, is_post


def divide(document: Document) -> tuple[Section, ...]:
    """The visible lines of a document as sections, in reading order; nothing is left out, empty sections included."""
    lines = document.lines
    body = _body_size(lines)
    named = {i: head for i, line in enumerate(lines) if (head := by_words(line, body)) and not _finishes(lines, i)}
    named = _listed(lines) | named
    known = _without_labels(lines, named, body)
    enumerated = sum(is_enumerated(lines[i].text) for i in known) >= 3
    return _gather(lines, known, body, _telling(lines, known, body), enumerated)


def _listed(lines: Sequence[Line]) -> dict[int, Head]:
    """Headings that a number or sign makes items of a list: ``1. Education`` and ``2. Experience``, each below a blank line.

    One alone where no list goes on below it.
    """
    apart = ((i, line) for i, line in enumerate(lines) if line.bullet and line.gap >= _BLANK_LINE)
    found = {i: Head(kind) for i, line in apart if (kind := kind_of(line.text))}
    kinds = {head.kind for head in found.values()}
    alone = not any(line.bullet for i in found for line in lines[i + 1 : i + 2])
    return found if kinds & DATED and (len(kinds) > 1 or alone) else {}


def _finishes(lines: Sequence[Line], i: int) -> bool:
    """Whether a line ends the one above in type of the same size: ``Bachelor of Planning with`` over ``Honours``.

    Dates may stand beside that one, no text: ``Post applied for | Clerk``.
    """
    above = lines[i - 1] if i else None
    if above is None or (above.column, above.size) != (lines[i].column, lines[i].size):
        return False
    first, *beside = above.cells
    return _UNENDED.search(first) is not None and all(map(dates.find, beside))


def _telling(lines: Sequence[Line], known: dict[int, Head], body: float) -> dict[Look, float]:
    """The looks by which headings of unknown words are known, and the white space above such a one.

    They are those that stand out; mere capitals and mere bold type where most lines of that look are known headings.
    """
    headings = [(look_of(lines[i], body), lines[i].gap) for i, head in known.items() if not head.rest]
    others = Counter(look_of(line, body) for i, line in enumerate(lines) if i not in known and _may_head(lines, i))
    found: dict[Look, float] = {}
    for look, count in Counter(look for look, _ in headings).items():
        usual = count >= max(_SEVERAL, 2 * others[look])
        if look.level or look.larger:
            found[look] = 0.0
        elif look.capitals and (look.bold or usual):
            found[look] = _SPACE if look.bold else _BLANK_LINE
        elif look.bold and usual:
            found[look] = min(gap for other, gap in headings if other == look)
    return found


def _may_head(lines: Sequence[Line], i: int) -> bool:
    """Whether a line could be a heading in bold type or capitals as far as its place and length go."""
    line = lines[i]
    apart = line.bold or _stands_apart(lines, i, _BLANK_LINE)
    return apart and not line.bullet and "\t" not in line.text and len(line.text.split()) <= _WORDS


def _stands_apart(lines: Sequence[Line], i: int, gap: float) -> bool:
    """Whether there is white space above a line, or a region of the page begins with it."""
    return lines[i].gap >= gap or (i > 0 and lines[i].column != lines[i - 1].column)


def _body_size(lines: Sequence[Line]) -> float:
    """The size in which most of the text is set, in points; 0 when sizes are unknown."""
    weight: Counter[float] = Counter()
    for line in lines:
        weight[round(line.size * 2) / 2] += len(line.text)
    return max(weight, key=lambda size: (weight[size], size), default=0.0)


def _without_labels(lines: Sequence[Line], known: dict[int, Head], body: float) -> dict[int, Head]:
    """Headings, without what only looks like one in a column whose other headings stand out.

    That is a plain word such as ``Tools:`` inside an entry, or the title of one ("Intern (industrial training)").
    """
    looks = {i: look_of(lines[i], body) for i in known}
    main = Counter(look for look in looks.values() if look.distinct).most_common(1)
    marked: Counter[int] = Counter()
    standing: Counter[int] = Counter()
    for i, look in looks.items():
        marked[lines[i].column] += lines[i].bold or look.distinct
        standing[lines[i].column] += look.distinct

    def stays(i: int, kind: SectionKind) -> bool:
        column = lines[i].column
        if not known[i].rest and _is_dated_post(lines, i, kind):
            return False
        if looks[i].distinct:
            lesser = main[0][1] >= _ALIKE and _is_lesser(looks[i], main[0][0])
            return not (lesser and _titles_an_entry(lines, i, kind))
        if lines[i].bold:
            return not standing[column] or standing.total() < _ALIKE or not _titles_an_entry(lines, i, kind)
        label, tab, _ = lines[i].text.partition("\t")
        return marked[column] < _SEVERAL or kind not in _OFTEN_LABELS or (bool(tab) and label.isupper())

    return {i: head for i, head in known.items() if stays(i, head.kind)}


def _is_dated_post(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line is a post that holds the word for a part of another ``kind`` (``TRAINING EXECUTIVE``), or a training.

    A post has a range of dates beside or below it, a training right above it.
    """
    text, near = lines[i].text, [line.text for line in lines[i : i + _NEAR]]
    whole = kind_of(text)
    below_dates = i > 0 and _has_range(lines[i - 1].text) and not dates.undated(lines[i - 1].text).strip()
    if whole is None:
        return is_post(text) and (below_dates or (kind not in _OF_POSTS and any(map(_has_range, near))))
    if whole not in _TRAININGS or not below_dates or lines[i].gap > lines[i - 1].gap:
        return False
    return any(is_organisation(below) and not dates.find(below) for below in near[1:2])


def _has_range(text: str) -> bool:
    return any(dated.exact for dated in dates.find(text))


def _is_lesser(look: Look, main: Look) -> bool:
    """Whether a line that stands out does so less than most headings: a deeper level, or smaller type."""
    if main.level or look.level:
        return 0 < main.level < look.level
    return 0 < look.size < main.size


def _titles_an_entry(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line that stands out is the title of an entry: it names a post, or a training with dates beside it."""
    if has_post(lines[i].text):
        return kind in _OFTEN_TITLES or kind_of(lines[i].text) is None
    if kind not in _TRAININGS:
        return False
    beside = (lines[j].text for j in (i - 1, i + 1) if 0 <= j < len(lines) and lines[j].page == lines[i].page)
    return any(found[0].start == 0 or found[-1].exact for text in beside if (found := dates.find(text)))


#: Words after which a line goes on below.
_UNENDED = re.compile(r"(?:\b(?:with|of|in|for|and|the|dengan|dan|dalam|bagi|untuk)|&)$", re.IGNORECASE)
#: Signs at the end of a line of which the rest is missing: the town after an employer.
_GOES_ON = ("-", "–", "—", ",")
#: So many lines are an entry's name and those below it that tell its dates.
_NEAR = 4
#: White space above a heading in bold capitals and in mere capitals, in heights of a line, and so many words it has at most.
_SPACE, _BLANK_LINE, _WORDS = 0.4, 0.9, 4
#: So many times the size of the text is the name of the applicant at least, where it stands in a column of its own.
_LARGE = 1.4
#: So many headings that look alike show how headings look; of so many marked ones, a plain word is none.
_ALIKE, _SEVERAL = 2, 3
#: So many lines at the top of a CV say who somebody is, at least.
_INTRODUCTION = 3
_OFTEN_LABELS = frozenset(
    {
        SectionKind.SKILLS,
        SectionKind.ACTIVITIES,
        SectionKind.TRAINING,
        SectionKind.AWARDS,
        SectionKind.PUBLICATIONS,
        SectionKind.SUMMARY,
        SectionKind.EXPERIENCE,
        SectionKind.OTHER,
    }
)
_OF_POSTS = frozenset({SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})
_TRAININGS = frozenset({SectionKind.INTERNSHIP, SectionKind.TRAINING})
_OFTEN_TITLES = _OFTEN_LABELS | _TRAININGS | {SectionKind.VOLUNTEERING}


def _gather(
    lines: Sequence[Line], known: dict[int, Head], body: float, looks: dict[Look, float], enumerated: bool
) -> tuple[Section, ...]:
    sections: list[Section] = []
    current: tuple[SectionKind, Line | None] = (SectionKind.HEADER, None)
    pending: list[Line] = []
    ends: dict[int, tuple[int, tuple[SectionKind, Line | None]]] = {}
    naming: set[Look] = set()
    top = _top_of_column(lines, body)

    def close() -> None:
        if pending or current[1] is not None:
            sections.append(Section(current[0], current[1], tuple(pending)))
        pending.clear()

    for i, line in enumerate(lines):
        head = known.get(i)
        if head is None and not pending and current[1] is not None and _ends_heading(current[1], line):
            current = (current[0], replace(current[1], text=f"{current[1].text} {line.text}"))
            continue
        if head is not None and head.rest and head.kind is current[0]:
            head = None
        started = bool(sections or current[1]) or _is_introduced(pending)
        if head is None and started and _unknown_heading(lines, i, body, looks, enumerated=enumerated):
            look = look_of(line, body)
            likely = not look.distinct or look in naming or (not pending and current[1] is not None)
            if (
                _is_below(line, *current)
                or _names_pause(current[0], line)
                or _names_entry(current[0], lines[i : i + _NEAR], likely=likely)
                or (pending and _completes_course(current[0], pending[-1].text, line.text))
            ):
                naming.add(look)
            else:
                head = Head(SectionKind.OTHER)
        if head is not None:
            close()
            naming.clear()
            current = (head.kind, line)
            if head.rest:
                pending.append(replace(line, text=head.rest))
        else:
            resumed = _resumed(lines, i, current, ends)
            if i == top:
                resumed = (SectionKind.HEADER, None)
            if resumed != current:
                close()
                current = resumed
            pending.append(line)
        ends[_margin(line)] = line.page, current
    close()
    return tuple(sections)


def _is_introduced(header: Sequence[Line]) -> bool:
    """Whether the top of a CV has said who somebody is and where to write: what looks like a heading below it is one."""
    return len(header) >= _INTRODUCTION and any("@" in line.text for line in header)


def _top_of_column(lines: Sequence[Line], body: float) -> int | None:
    """Where the largest type of all begins a column: the name of the applicant, beside a column that is drawn first."""
    at = max(range(len(lines)), key=lambda i: (lines[i].size, -i), default=0)
    begins = at > 0 and lines[at].column != lines[at - 1].column and lines[at].page == lines[0].page
    return at if begins and lines[at].size > _LARGE * body else None


def _unknown_heading(lines: Sequence[Line], i: int, body: float, looks: dict[Look, float], *, enumerated: bool) -> bool:
    line = lines[i]
    text = line.text.strip()
    if line.bullet or line.continues or "\t" in text or not 2 < len(text) <= 45 or "@" in text:
        return False
    look = look_of(line, body)
    if look not in looks or text.endswith(_GOES_ON) or dates.find(text):
        return False
    if look.level or look.larger:
        return True
    if enumerated:
        return bool(re.match(r"^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s", text))
    return len(text.split()) <= _WORDS and _stands_apart(lines, i, looks[look])


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


def _resumed(
    lines: Sequence[Line],
    i: int,
    current: tuple[SectionKind, Line | None],
    ends: dict[int, tuple[int, tuple[SectionKind, Line | None]]],
) -> tuple[SectionKind, Line | None]:
    """Where a line belongs that follows a jump of the reading: to what its own column was about, on the page before.

    So does the first line of a further column, unless a heading stands above it on its page.
    """
    line, heading = lines[i], current[1]
    if line.box is None or line.column == lines[i - 1].column:
        return current
    page, state = ends.get(_margin(line), (line.page, current))
    headed = heading is not None and heading.page == line.page and _is_above(heading, line)
    return current if page == line.page or (line.page == lines[i - 1].page and headed) else state


def _is_above(line: Line, other: Line) -> bool:
    """Whether a line ends higher on its page than another begins."""
    return line.box is not None and other.box is not None and line.box.bottom <= other.box.top


def speaks_of(section: Section, kind: SectionKind) -> bool:
    """Whether the heading of a section names a kind, be it among others."""
    return section.heading is not None and names(section.heading.text, kind)


def of_kind(sections: Iterable[Section], *kinds: SectionKind) -> tuple[Section, ...]:
    """The sections of the given kinds, in order."""
    return tuple(section for section in sections if section.kind in kinds)
