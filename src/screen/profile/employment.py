"""Posts, internships and voluntary engagements: who employed the applicant, as what, from when to when.

Titles and organisations are told apart by the words they hold (``data/work.toml``) and by their order; whether an entry is
relevant to a post is not decided here but by the criteria.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from screen.model import Experience, Line, Period, Section, SectionKind, WorkKind
from screen.phrases import Phrasebook, words
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.education import level_of
from screen.profile.entries import Entry, anchor_date, indented_as_bullets, is_body, is_row_of_labels, paragraphs, span, split
from screen.profile.sections import of_kind
from screen.profile.vocabulary import leaves, load

_SECTIONS = (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING)
_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.PERSONAL)
_HEAD = 4
_FIRST_WORDS = 12
_SPLIT = re.compile(r"\t|\s+[|·•]\s+|\s*;\s+")
_COMMA = re.compile(
    r"\s*,\s+(?![^()]*\))|\s+[–—-]\s+(?![^()]*\))|\s+@\s+|\s*:\s+(?![^()]*\))|(?<=[a-z)])(?<!Sdn)(?<!St)(?<!Dr)(?<!Prof)\.\s+(?=[A-Z])|\s+(?:at|with|di)\s+(?=[A-Z])"
)
_GRADE = re.compile(r"(?:\s+(?:i{1,3}|iv|v|[a-z]{0,2}\d+))+$")
_SENTENCE_END = re.compile(r"(?<=[a-z)])(?<!Sdn)(?<!St)(?<!Dr)(?<!Prof)(?<!Assoc)\.\s+(?=[A-Z])")
_TRIM = " \t,;:.|·•–—-/()[]"


def find(sections: Sequence[Section]) -> tuple[Experience, ...]:
    """All dated entries under work, internship and volunteering headings, in order of print, each with its lines as evidence.

    Where no heading speaks of work, entries that name a post or an employer beside a range of dates are taken from the rest.
    """
    headed = [e for section in of_kind(sections, *_SECTIONS) for e in _in_section(section)]
    headed += [e for section in of_kind(sections, SectionKind.ACTIVITIES) for e in _in_section(section) if _serves(e)]
    if headed or of_kind(sections, SectionKind.EXPERIENCE):
        return tuple(headed)
    return tuple(e for section in of_kind(sections, *_ELSEWHERE) for e in _in_section(section) if _is_certain(e))


def _in_section(section: Section) -> list[Experience]:
    found: list[Experience] = []
    previous: _Read | None = None
    for entry in _entries(section):
        read = None if _is_study(entry) or _is_pause(entry) else _read(entry, section.kind, previous)
        if read is not None:
            found.append(read.experience)
            previous = read
    return found


def _serves(experience: Experience) -> bool:
    """Whether an entry among activities is voluntary work or national service by its own first words."""
    first = experience.text.split("\n", 1)[0]
    return any(match.start < _FIRST_WORDS for match in _kinds("service").find(_trim(_bare(first))))


def _is_study(entry: Entry) -> bool:
    """Whether an entry under a work heading is a degree that strayed there."""
    text = _bare(entry.lines[entry.anchor].text)
    level = level_of(text)
    return level is not None and level[1] < 25 and not any(is_post(part) for part in _parts(text))


def _is_pause(entry: Entry) -> bool:
    """Whether an entry is a break between posts and none itself."""
    head = entry.lines[: entry.anchor + 1]
    if not _trim(_bare(head[-1].text)):
        head = entry.lines[: entry.anchor + 2]
    return any(_kinds("none").find(line.text) for line in head) and not any(_has_post(_bare(line.text)) for line in head)


def _is_certain(experience: Experience) -> bool:
    dated = experience.period.start is not None and experience.period.start != experience.period.end
    return dated and (is_post(experience.title) or is_organisation(experience.organisation))


def is_post(text: str) -> bool:
    """Whether a part of a line names a post: it begins or ends with the word for one, and holds no legal form of a firm."""
    plain = _GRADE.sub("", " ".join(word for word, _, _ in words(re.sub(r"\([^)]*\)", " ", text))))
    if not plain or _legal().find(plain):
        return False
    return any(m.start == 0 or m.end == len(plain) for m in _titles().find(plain))


def is_organisation(text: str) -> bool:
    """Whether a part of a line holds the word for an organisation and is no post."""
    return bool(_organisations().find(text)) and not is_post(text)


# ------------------------------------------------------------------------------------------------------------- entries


def _entries(section: Section) -> list[Entry]:
    lines = [line for line in paragraphs(indented_as_bullets(section.lines)) if not is_row_of_labels(line)]
    lines = _with_durations(lines)
    anchors = [i for i, line in enumerate(lines) if anchor_date(line)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if anchor_date(line, bullets=section.kind in _SECTIONS)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if _lasts(line)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if (line.bold or line.heading) and is_post(_bare(line.text))]
    return split(lines, anchors, _content)


def _lasts(line: Line) -> bool:
    """Whether a line names a post or an employer and says how long, without dates: ``Clerk | Pearl Bank | 3 years``."""
    if is_body(line) or dates.duration(line.text) is None:
        return False
    return any(is_post(part) or is_organisation(part) for part in _parts(_bare(line.text)))


def _with_durations(lines: Sequence[Line]) -> list[Line]:
    """A duration on a line of its own ("(1 year 10 months)") joins the date line above it."""
    joined: list[Line] = []
    for line in lines:
        printed = dates.duration(line.text)
        alone = printed is not None and not line.text[: printed[0]].strip(_TRIM) and not line.text[printed[1] :].strip(_TRIM)
        if alone and joined and dates.find(joined[-1].text) and joined[-1].page == line.page:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _content(line: Line) -> frozenset[str]:
    parts = _parts(_bare(line.text))
    kinds = {"post" if is_post(part) else "organisation" if is_organisation(part) else "" for part in parts[:3]}
    return frozenset(kinds - {""})


def _is_field(line: Line) -> bool:
    """A row or line such as ``Industry: Hotel`` inside an entry."""
    first = re.split(r"\t|\s*:\s", line.text, maxsplit=1)
    return len(first) > 1 and " ".join(word for word, _, _ in words(first[0])) in _field_labels()


# ------------------------------------------------------------------------------------------------------------ one entry


@dataclass(frozen=True, slots=True)
class _Read:
    experience: Experience
    employer_above: bool
    """The employer stood on a line of its own above the dated line: further posts below may belong to it."""


def _read(entry: Entry, kind: SectionKind, previous: _Read | None) -> _Read | None:
    anchor = entry.lines[entry.anchor]
    dated = anchor_date(anchor, bullets=True)
    head = _head(entry)
    rows = [_bare(_first_sentence(line.text, dated if line is anchor else None)) for line in head]
    title, organisation, above = _name(rows, entry.anchor)
    text = "\n".join(line.text for line in entry.lines)
    if previous and previous.employer_above and not is_organisation(organisation) and _stands_alone(rows, entry.anchor):
        title, organisation, above = _trim(rows[entry.anchor]) or title, previous.experience.organisation, True
        text = f"{organisation}\n{text}"
    if kind is SectionKind.VOLUNTEERING and not is_post(title) and not is_organisation(organisation):
        title, organisation = "", title
    if not title and not organisation:
        return None
    printed = dates.duration(anchor.text)
    period = dated.period if dated else Period(months=printed[2] if printed else None)
    experience = Experience(
        title=title,
        organisation=organisation,
        period=_period(period),
        kind=_kind(kind, title, " ".join(rows)),
        text=text,
        evidence=tuple(span(line) for line in entry.lines if line.text.strip()),
    )
    return _Read(experience, above)


def _stands_alone(rows: Sequence[str], anchor: int) -> bool:
    """Whether an entry names a post and nothing else, so that the employer named above is meant."""
    named = [row for row in rows if _trim(row)]
    return anchor == 0 and len(named) == 1 and any(map(is_post, _parts(rows[0])[:1])) and not _own_account().find(rows[0])


def _period(period: Period) -> Period:
    """A single date is both start and end."""
    return Period(period.end, period.end, False, period.months) if period.start is None and period.end else period


def _head(entry: Entry) -> list[Line]:
    """The lines that name post and employer: those before the anchor, the anchor, and short ones after it."""
    head = list(entry.lines[: entry.anchor + 1])
    for line in entry.lines[entry.anchor + 1 :]:
        if not line.bullet and not any(_trim(_bare(h.text)) for h in head):
            head.append(replace(line, text=re.split(r"\s\(|(?<=[a-z)])\.\s", line.text)[0]))
            continue
        if len(head) >= _HEAD + entry.anchor or is_body(line) or _is_field(line):
            break
        head.append(line)
    return head


def _first_sentence(text: str, dated: Dated | None) -> str:
    """What names the post in a line that goes on with duties; all of it when it does not."""
    if dated is None:
        return text
    after = _SENTENCE_END.search(text[dated.end :])
    if after and (len(text) > 120 or not text[: dated.start].strip(_TRIM)):
        return text[: dated.end + after.start()]
    if dated.exact and re.match(r"\s*[.:]\s+\S", text[dated.end :]) and text[: dated.start].strip(_TRIM):
        return text[: dated.end]
    return text


def _bare(text: str) -> str:
    """Text without its dates and printed durations."""
    for dated in reversed(dates.find(text)):
        text = f"{text[: dated.start]}\t{text[dated.end :]}"
    printed = dates.duration(text)
    return f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text


def _parts(row: str) -> list[str]:
    return [part for cell in _SPLIT.split(row) for raw in _COMMA.split(cell) if (part := _trim(raw))]


def _trim(text: str) -> str:
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text).strip(" \t,;:.|·•–—-/")
    text = re.sub(r"^\(?(?:\d{1,2}|[a-z])[.)]\s+", "", text)
    if text.count("(") < text.count(")"):
        text = text.rstrip(") ")
    if text.count("(") > text.count(")"):
        text = text.lstrip("( ") if text.startswith("(") else text + ")"
    return " ".join(text.split())


def _name(rows: Sequence[str], anchor: int) -> tuple[str, str, bool]:
    """Title, organisation and whether the organisation stood above the dated row."""
    cells = [
        (i, cell) for i, row in enumerate(rows) for raw in _SPLIT.split(row) if (cell := _trim(raw)) and not _is_place(cell)
    ]
    cells = [(i, cell) for i, cell in cells if not _is_aside(cell)] or cells
    if not cells:
        return "", "", False
    posts = [(i, cell) for i, cell in cells if _has_post(cell)]
    employers = [
        (i, cell) for i, cell in cells if not _has_post(cell) and any(map(is_organisation, _parts(cell))) and _is_name(cell)
    ]
    whole = next((cell for _, cell in posts if any(map(is_organisation, _parts(cell)))), None)
    if whole is not None and (not employers or employers[0][0] >= anchor):
        title, organisation = _cut_in_two(whole)
        return title, _without_place(organisation), False
    if posts and employers:
        return posts[0][1], _without_place(employers[0][1]), employers[0][0] < anchor
    if posts:
        return _beside(posts[0], cells, anchor)
    if employers:
        return _around(employers[0], cells, anchor)
    title, organisation = (cells[0][1], cells[1][1] if len(cells) > 1 and _is_name(cells[1][1]) else "")
    if not organisation:
        title, organisation = _cut_in_two(title)
    return title, _without_place(organisation), False


def _is_aside(cell: str) -> bool:
    """A few words in small letters behind the date: ``evenings``, ``three days a week``."""
    return cell[:1].islower() and len(cell.split()) <= 4 and not any(c.isupper() for c in cell)


def _beside(post: tuple[int, str], cells: Sequence[tuple[int, str]], anchor: int) -> tuple[str, str, bool]:
    """A cell holds the post; the employer stands in a cell whose words we do not know, or in the same cell."""
    others = [
        (i, cell) for i, cell in cells if cell != post[1] and not _has_post(cell) and -2 <= i - post[0] <= 1 and _is_name(cell)
    ]
    if others:
        row, employer = min(others, key=lambda other: ("," in other[1], abs(other[0] - post[0]), other[0]))
        return post[1], _without_place(employer), row < anchor
    title, organisation = _cut_in_two(post[1])
    return title, _without_place(organisation), False


def _is_name(cell: str) -> bool:
    """Whether a cell can be a name: short, no sentence, its longer words in capitals."""
    long = re.findall(r"[^\W\d_]{4,}", re.sub(r"\([^)]*\)", " ", cell))
    capital = sum(word[0].isupper() for word in long)
    return len(cell) <= 110 and not (cell.endswith(".") and len(long) > 4) and (len(long) < 2 or capital * 4 >= len(long) * 3)


def _around(employer: tuple[int, str], cells: Sequence[tuple[int, str]], anchor: int) -> tuple[str, str, bool]:
    """A cell names the employer; the post is a cell whose words we do not know."""
    others = [cell for i, cell in cells if cell != employer[1] and abs(i - employer[0]) <= 1 and len(cell) <= 80]
    return (others[0] if others else ""), _without_place(employer[1]), employer[0] < anchor and not others


def _has_post(cell: str) -> bool:
    return any(is_post(part) for part in _parts(cell)[:3])


def _cut_in_two(cell: str) -> tuple[str, str]:
    """``Cashier, Shop, Town`` into title and organisation, in whichever order they stand."""
    parts = _parts(cell)
    if len(parts) < 2:
        return cell, ""
    employer = next((k for k, part in enumerate(parts) if is_organisation(part)), None)
    post = next((k for k, part in enumerate(parts) if is_post(part)), None)
    if post and (employer is None or employer < post):
        return _between(cell, parts, post, len(parts)), _between(cell, parts, 0, post)
    cut = employer if employer else next((k for k in range(1, len(parts)) if not is_post(parts[k])), 1)
    return _between(cell, parts, 0, cut), _between(cell, parts, cut, len(parts))


def _between(cell: str, parts: Sequence[str], first: int, last: int) -> str:
    """The text of some parts as it is printed, separators between them included."""
    chosen = parts[first:last]
    if not chosen:
        return ""
    start = cell.find(chosen[0])
    end = cell.find(chosen[-1], start) + len(chosen[-1])
    return cell[start:end] if 0 <= start < end else ", ".join(chosen)


def _without_place(organisation: str) -> str:
    parts = _parts(organisation)
    keep = len(parts)
    while keep > 1 and _is_place(parts[keep - 1]):
        keep -= 1
    return _between(organisation, parts, 0, keep) if parts else ""


def _is_place(text: str) -> bool:
    tokens = " ".join(word for word, _, _ in words(text))
    if re.fullmatch(r"[A-Z][\w .'’-]+, [A-Z]{2}", text):
        return True
    return tokens in _places() or all(
        " ".join(w for w, _, _ in words(p)) in _places() for p in re.split(r",", text) if p.strip()
    )


def _kind(section: SectionKind, title: str, rows: str) -> WorkKind:
    if _kinds("job").find(rows):
        return WorkKind.JOB
    if _kinds("volunteer").find(rows):
        return WorkKind.VOLUNTEER
    if section is SectionKind.INTERNSHIP or _kinds("internship").find(title) or _kinds("internship").find(rows):
        return WorkKind.INTERNSHIP
    return WorkKind.VOLUNTEER if section is SectionKind.VOLUNTEERING else WorkKind.JOB


# -------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _titles() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in leaves(load("work")["titles"]))


@cache
def _organisations() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in leaves(load("work")["organisations"]["strong"]))


@cache
def _legal() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("work")["organisations"]["legal"])


@cache
def _own_account() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in leaves(load("work")["organisations"]["own_account"]))


@cache
def _kinds(kind: str) -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in leaves(load("work")["kinds"][kind]))


@cache
def _field_labels() -> frozenset[str]:
    return frozenset(" ".join(w for w, _, _ in words(label)) for label in load("work")["labels"]["field"])


@cache
def _places() -> frozenset[str]:
    return frozenset(" ".join(w for w, _, _ in words(name)) for name in load("work")["places"]["names"])
