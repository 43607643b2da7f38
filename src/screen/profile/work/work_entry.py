"""One entry of a section about work → what it says: post, employer, period and kind, with its lines as evidence.

Who employed whom as what is read by `post_and_employer`, from lines, from rows of forms, or from the first words of the duties.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from screen.model import Experience, Line, Period, SectionKind, Span, WorkKind
from screen.phrases import folded
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.entries import CELLS, Entry, anchor_date, begins_sentence, is_body, parted, span
from screen.profile.forms import Heads
from screen.profile.paragraphs import HEADING_WORDS
from screen.profile.stops import WHOLE_WORD
from screen.profile.studies.degrees import is_certificate, level_of, names_school
from screen.profile.studies.field_codes import isced_f
from screen.profile.vocabulary import book, listed
from screen.profile.work.engagement_lines import TRIM, bare
from screen.profile.work.kinds import kind_of
from screen.profile.work.no_posts import is_none
from screen.profile.work.post_and_employer import named
from screen.profile.work.posts import (
    IN_BRACKETS,
    has_post,
    is_name,
    is_organisation,
    is_place,
    is_post,
    is_unit,
    parts,
    trimmed,
)
from screen.profile.work.promotions import only_befell

_HEAD = 4
_FORM_ROWS = 8
_TITLE_WORDS = 14
#: Words of a remark, and of a cell that is no running text: half of those that name an entry.
_REMARK, _CELL_WORDS = 3, HEADING_WORDS // 2
_FEW = 2
_SENTENCE_END = re.compile(rf"(?<=[a-z)]){WHOLE_WORD}\.\s+(?=[A-Z])|(?<=[A-Z]{{3}})\.\s+(?=[A-Z][a-z]+\s[a-z])")
"""The end of a sentence, or of a name in capitals, before another one: ``Clerk, MPKL. Wrote minutes``."""
_SMALL_END = re.compile(rf"(?<=[a-zA-Z)]){WHOLE_WORD}\.\s+(?=[a-zA-Z])")
"""The end of a sentence where sentences begin with small letters."""
_REMARK_OR_TEXT = re.compile(rf"\s\((?![^()]*\)\s*[,\t–—\w-])|(?<=[a-z)]){WHOLE_WORD}\.\s")
"""What follows post and employer below their dates: a remark in brackets, of which neither is behind, or a sentence."""
_CLAUSE_END = re.compile(rf"(?<=[\w)]){WHOLE_WORD}(?:[.:;]\s|[.:;]$|\s[-–—]\s)")


@dataclass(frozen=True, slots=True)
class Engagement:
    """What one entry says, before it is seen beside the others of its section."""

    title: str
    organisation: str
    period: Period
    kind: WorkKind
    text: str
    evidence: tuple[Span, ...]
    rows: tuple[str, ...]
    """The lines that name post and employer, without dates."""
    anchor: int
    """Which of ``rows`` is the dated one."""
    employer_above: bool
    """The employer stood on a line of its own above the dated line: further posts below may belong to it."""

    @property
    def experience(self) -> Experience:
        """The entry as the profile has it."""
        return Experience(
            title=self.title,
            organisation=self.organisation,
            period=self.period,
            kind=self.kind,
            text=self.text,
            evidence=self.evidence,
        )


def read(entry: Entry, kind: SectionKind, heads: Heads) -> Engagement | None:
    """What an entry in a part of ``kind`` says; None when it names nobody, is a course of study or a break between posts."""
    if (_is_study(entry) and not _is_at_school(entry, kind)) or _is_pause(entry):
        return None
    anchor = entry.lines[entry.anchor]
    dated = anchor_date(anchor, bullets=True)
    head = _head(entry)
    rows, (title, organisation, above) = _named(entry, head, dated)
    title, organisation = _by_labels(title, organisation, _form(head, entry, heads))
    if not has_post(title) and (told := _told(entry, len(head))):
        named_first = " " in title and is_name(title) and not is_organisation(organisation)
        title, organisation = told, title if named_first else organisation or title
    if is_post(title) and not organisation:
        organisation = _employer_told(title, entry.lines[entry.anchor + 1 :])
    if not is_post(title) and is_name(title) and _names_body(title, organisation, kind):
        title, organisation = organisation, title
    studied = is_body(anchor) and not has_post(title) and level_of(title) is not None
    if studied or is_none(title, organisation, anchor.text, dated, kind):
        return None
    period = _period_of(entry, dated)
    return Engagement(
        title=title,
        organisation=organisation,
        period=period,
        kind=kind_of(kind, title, organisation, " ".join(_telling(rows, entry.anchor, title, organisation)), period),
        text="\n".join(line.text for line in entry.lines),
        evidence=tuple(span(line) for line in entry.lines if line.text.strip()),
        rows=tuple(rows),
        anchor=entry.anchor,
        employer_above=above,
    )


def _named(entry: Entry, head: Sequence[Line], dated: Dated | None) -> tuple[list[str], tuple[str, str, bool]]:
    """The rows of the head and what they name; by the look of their letters where words alone tell no post or employer.

    So too where they would cut a post in two that is set in one look: ``**Officer, Parks and Roads** – Pearl Council``.
    """
    plain = _rows(entry, head, dated, [line.text for line in head])
    read = named(plain, entry.anchor)
    leads = [trimmed(lead) for line in head for lead in line.leads]
    if not leads:
        return plain, read
    cut = _rows(entry, head, dated, [parted(line, _is_known) for line in head])
    by_look = named(cut, entry.anchor)
    is_whole = all(read[:2]) and not is_place(read[1])
    is_cut = any(lead.startswith(read[0]) and lead != read[0] for lead in leads if read[0])
    better = all(by_look[:2]) and not is_place(by_look[1]) and (not is_whole or is_cut)
    return (cut, by_look) if better or by_look == read else (plain, read)


def _is_known(text: str) -> bool:
    return has_post(text) or any(map(is_organisation, parts(text)))


def _rows(entry: Entry, head: Sequence[Line], dated: Dated | None, texts: Sequence[str]) -> list[str]:
    """The texts of the head without dates, labels, duties and asides, those of the lines that tell nothing emptied."""
    anchor = entry.lines[entry.anchor]
    closed = forms.closed(entry.lines, entry.anchor)
    ended = entry.lines[closed[0]] if closed else None
    texts = [text.partition("\t")[2] if line is ended else text for text, line in zip(texts, head, strict=True)]
    rows = [
        ""
        if forms.tells_aside(text) and not dates.find(text)
        else bare(_first_sentence(forms.value(text), dated if line is anchor else None))
        for text, line in zip(texts, head, strict=True)
    ]
    return _without_duties_above(_without_asides_above(rows, head, entry.anchor), head, entry.anchor)


def _names_body(title: str, organisation: str, kind: SectionKind) -> bool:
    """Whether what stands for a post among voluntary work or internships is the name of whom it was with, alone.

    ``PLAN@Laut Biru`` under "Internships", and not the field of work: ``Data Science``.
    """
    if kind is SectionKind.INTERNSHIP:
        return not (organisation or isced_f(title) or book("work", "kinds", "internship").find(title))
    return kind is SectionKind.VOLUNTEERING and not organisation[:1].isupper()


_EARLY = 25
"""Characters before which a degree must stand in the line that it is the subject of."""


def _is_study(entry: Entry) -> bool:
    """Whether an entry under a work heading is a degree that strayed there.

    None is a school named behind something else, above a post, or below its dates without a certificate, nor a name
    ("Pearl Foundation") above a post.
    """
    rows = [line for line in entry.lines[entry.anchor :] if trimmed(bare(line.text))]
    if not rows:
        return False
    text = bare(rows[0].text)
    below_dates = rows[0] is not entry.lines[entry.anchor]
    if below_dates and (entry.anchor or is_body(rows[0])):
        return False
    if below_dates and names_school(text) and not is_certificate(text):
        return not has_post(text) and any(level_of(line.text) and not names_school(line.text) for line in rows[1:2])
    level = level_of(text)
    may_employ = level is not None and (level[1] > 0 or names_school(text))
    below = [line for line in rows[1:2] if may_employ and not is_body(line)]
    return _begins_with_degree(text) and not any(has_post(bare(line.text)) for line in below)


def _is_at_school(entry: Entry, kind: SectionKind) -> bool:
    """Whether an entry among internships is one at a school, which its dated line names: ``SMK Laut, May - July 2013``."""
    text = bare(entry.lines[entry.anchor].text)
    return kind is SectionKind.INTERNSHIP and names_school(text) and not is_certificate(text)


def _begins_with_degree(text: str) -> bool:
    """Whether a text is about a degree that it names early, and about no post."""
    level = level_of(text)
    return level is not None and level[1] < _EARLY and not (level[1] > 0 and names_school(text)) and not has_post(text)


def _is_pause(entry: Entry) -> bool:
    """Whether an entry is a break between posts and none itself: what is done in one whose sentence names it makes no post."""
    head = entry.lines[: entry.anchor + 1]
    if not trimmed(bare(head[-1].text)):
        head = entry.lines[: entry.anchor + 2]
    if any(_is_at_home(line.text) for line in head):
        return True
    breaks = book("work", "kinds", "none")
    first, stop, _ = next((text for line in head if (text := trimmed(bare(line.text)))), "").partition(". ")
    alone = sum(bool(trimmed(bare(line.text))) for line in entry.lines) == 1
    alone = alone and not any(has_post(part) for line in head for part in (line.text, *line.text.split(". ")))
    said = {folded(part) for part in parts(first)}
    if (alone and said and said <= listed("work", "kinds", "at_home")) or (stop and breaks.is_whole(first)):
        return True
    return any(breaks.find(line.text) for line in head) and not any(has_post(bare(line.text)) for line in head)


def _is_at_home(text: str) -> bool:
    """Whether a line without an employer says that somebody cared for a parent or child, or had no work."""
    said = parts(bare(text))
    remarks = (folded(remark) for remark in (*IN_BRACKETS.findall(text), *said))
    told = book("work", "kinds", "carers").find(text) or not listed("work", "kinds", "unemployed").isdisjoint(remarks)
    return bool(told) and not any(map(is_organisation, said))


# ------------------------------------------------------------------------------------------------- post and employer


def _head(entry: Entry) -> list[Line]:
    """The lines that name post and employer: those up to the anchor, short ones after it, rows of a form."""
    head = list(entry.lines[: entry.anchor + 1])
    below = entry.lines[entry.anchor + 1 :]
    for line in below:
        if not line.bullet and not any(trimmed(bare(h.text)) for h in head):
            head.append(replace(line, text=_REMARK_OR_TEXT.split(line.text)[0]))
            continue
        if len(head) >= _HEAD + entry.anchor or is_body(line) or _is_field(line) or _is_another(line, head):
            break
        head.append(line)
    rows = (line for line in below[:_FORM_ROWS] if (row := forms.labelled(line.text)) and row[0] in {"title", "employer"})
    return head + [line for line in rows if not any(line is known for known in head)]


def _is_another(line: Line, head: Sequence[Line]) -> bool:
    """Whether a row of cells names a post and its employer below a row that does, too: its dates are missing."""
    cells = [trimmed(cell) for cell in CELLS.split(line.text) if trimmed(cell)]
    if (
        len(cells) < _FEW
        or not is_post(cells[0])
        or not any(map(is_organisation, (part for cell in cells[1:] for part in parts(cell)[:1])))
    ):
        return False
    above = ([cell for raw in CELLS.split(bare(row.text)) if (cell := trimmed(raw))] for row in head)
    return any(len(told) >= _FEW and is_post(told[0]) for told in above)


def _without_asides_above(rows: Sequence[str], head: Sequence[Line], anchor: int) -> list[str]:
    """The rows, those above the dated one emptied that tell no employer, with a date of their own.

    They are courses of study, ``SPM 2001, SMK A``, or say what befell somebody, ``Called to the Bar 2012``.
    """
    return ["" if at < anchor and _is_aside(row, head[at].text) else row for at, row in enumerate(rows)]


def _is_aside(row: str, text: str) -> bool:
    """Whether a row, bare of its dates, and its text tell of a course with a date, or of nothing but what befell somebody."""
    return (_begins_with_degree(row) and bool(dates.find(text))) or only_befell(text)


def _without_duties_above(rows: Sequence[str], head: Sequence[Line], anchor: int) -> list[str]:
    """The rows, those above the post emptied that are running text: the post is in the dated row, or stands between."""
    named = anchor
    if not trimmed(rows[anchor]):
        named = next((at for at in reversed(range(anchor)) if has_post(rows[at]) and not is_body(head[at])), 0)
    return ["" if at < named and is_body(head[at]) else row for at, row in enumerate(rows)]


def _telling(rows: Sequence[str], anchor: int, title: str, organisation: str) -> list[str]:
    """The rows down to the dated one, and those below it that name the post or the employer, or are mere remarks on them.

    Of cells of running text that name neither, which are duties or remarks, the first words.
    """
    named = [name for name in (title, organisation) if name]
    below = [row for row in rows[anchor + 1 :] if len(row.split()) <= _REMARK or any(name in row for name in named)]
    cells = (cell for row in [*rows[: anchor + 1], *below] for cell in row.split("\t"))
    return [cell if any(name in cell for name in named) else _begun(cell) for cell in cells]


def _begun(cell: str) -> str:
    """A few words, or the first ones of more."""
    words = cell.split()
    return cell if len(words) <= _CELL_WORDS else " ".join(words[:_REMARK])


def _is_field(line: Line) -> bool:
    """A row or line such as ``Industry: Hotel`` inside an entry."""
    first = re.split(r"\t|\s*:\s", line.text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in listed("work", "labels", "field")


def _first_sentence(text: str, dated: Dated | None) -> str:
    """What names the post in a line that goes on with duties; all of it when it does not."""
    if dated is None:
        first = _SENTENCE_END.split(text)[0]
        return first if any(map(is_organisation, parts(first)[:1])) else text
    if begins_sentence(text, dated):
        return text[: dated.end]
    small = text[dated.end :].lstrip(TRIM)[:1].islower()
    after = (_SMALL_END if small else _SENTENCE_END).search(text[dated.end :])
    if after and (len(text) > 120 or not text[: dated.start].strip(TRIM)):
        return text[: dated.end + after.start()]
    if dated.exact and re.match(r"\s*[.:]\s+\S", text[dated.end :]) and text[: dated.start].strip(TRIM):
        return text[: dated.end]
    return text


def _form(head: Sequence[Line], entry: Entry, heads: Heads) -> dict[str, str]:
    """What labels say in so many words: the title and the employer, beside them or at the head of their columns."""
    anchor = entry.lines[entry.anchor]
    said = forms.filled(heads.get((anchor.page, anchor.number), ()), anchor)
    for line in [*head, *entry.lines[entry.anchor + 1 :][:_FORM_ROWS]]:
        row = forms.labelled(line.text)
        if row is not None and row[0] in {"title", "employer", "role", "unit"}:
            said.setdefault(*row)
    named = {asked: trimmed(bare(_SENTENCE_END.split(value)[0])) for asked, value in said.items()}
    return {asked: value for asked, value in named.items() if value}


def _by_labels(title: str, organisation: str, form: dict[str, str]) -> tuple[str, str]:
    title, organisation = form.get("title", title), form.get("employer", organisation or form.get("unit", ""))
    title = title if is_post(title) else form.get("role", title)
    if "title" in form and "employer" not in form and title in organisation:
        organisation = ""
    return title, organisation


def _told(entry: Entry, head: int) -> str:
    """The post at the beginning of the text below an employer: ``Adviser, Leadership. Ran reviews in 26 councils``."""
    for line in entry.lines[head : head + 1]:
        end = _CLAUSE_END.search(line.text)
        first = trimmed(line.text[: end.start()] if end else line.text)
        pieces = parts(first)
        if len(first.split()) <= _TITLE_WORDS and any(map(is_post, pieces[:1])):
            return first
        if len(pieces) > 1 and is_unit(pieces[0]) and is_post(pieces[1]):
            return first[first.find(pieces[1]) :]
    return ""


def _employer_told(title: str, below: Sequence[Line]) -> str:
    """The employer in the first sentence below a post: ``Pearl Council, Parks. Ran reviews of 26 gardens``."""
    first, stop, _ = below[0].text.partition(". ") if below and not below[0].bullet else ("", "", "")
    names = list(takewhile(is_name, parts(first))) if stop else []
    if not any(map(is_organisation, names)) or has_post(first):
        return ""
    return named((title, ", ".join(names)), 0)[1]


# ------------------------------------------------------------------------------------------------------------- period


def _period_of(entry: Entry, dated: Dated | None) -> Period:
    """The period of an entry: in its dated line, broken in a narrow column, or a printed duration alone."""
    broken = forms.closed(entry.lines, entry.anchor)
    if broken is not None:
        return broken[1]
    printed = dates.duration(entry.lines[entry.anchor].text)
    return dates.whole(dated.period if dated else Period(months=printed[2] if printed else None))
