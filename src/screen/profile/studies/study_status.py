"""Whether a course of study is completed, still runs or was left, and the words of its entry that say so.

Words for a state stand in titles of theses and among activities as well (``Abandoned housing``, ``withdrew from the team``).
On the line of the degree they count where they end a clause or lead to a date, a reason or the course; on another line the
clause must begin with them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from screen.model import LINE_END, Line, Period, StudyStatus, month_index
from screen.phrases import Match, words
from screen.profile import dates
from screen.profile.entries import is_body
from screen.profile.studies.begun_and_ended import given_up
from screen.profile.studies.beside_studies import is_abroad, is_grade
from screen.profile.studies.study_parts import clauses, is_of_marks, part_told
from screen.profile.vocabulary import any_of, book

_any = partial(any_of, "education", "student")
#: The end of a clause, or figures.
_CLOSED = re.compile(r"\s*(?:$|[^\w\s:&]|:?\s*\d)")
#: What parts the clauses of a list item.
_CLAUSE = re.compile(rf"[;,.:(–—]|\s-\s|\b{_any('clauses')}\b", re.IGNORECASE)
#: What year or semester somebody is a student in.
_ORDER = rf"(?:\d|[IVX]+|{_any('orders')})"
_STUDENT = re.compile(
    rf"\W*(?:{_any('now')}\s+)*(?:{_any('years')}[\s-]{_any('year')}\s+|(?:{_any('labels')}\.?\s*{_ORDER}\W+)+)"
    rf"(?:{_any('modes')}\s+)?{_any('words')}\W*"
    rf"|\W*(?:{_any('still')}\s+)*{_any('words_before')}\s+(?:{_any('labels_behind')}\W*{_any('th')}?\W*{_ORDER}\W*)+",
    re.IGNORECASE,
)
#: What leads to a date.
_AT = re.compile(rf"[\s:]*(?:{_any('at')}\s+)*", re.IGNORECASE)
#: What may stand between words of a state and those behind them.
_LEADING = f" :{LINE_END}"
#: Which semester somebody is in.
_SEMESTER = re.compile(
    rf"\b(?:{_any('semesters')}\b\.?\s*:?\s*(?:{_any('th')}\s*-?\s*)?(?:\d{{1,2}}|[IVX]+|{_any('orders')}|{_any('more_orders')})\b"
    rf"|{_any('ordinals')}\s+{_any('semesters')}\b)",
    re.IGNORECASE,
)


def status_of(lines: Sequence[Line], near: Sequence[Line], period: tuple[Period, bool], as_of: date) -> tuple[StudyStatus, str]:
    """The state of a course, and the words that say so unless its dates do.

    ``lines`` are those of its entry, ``near`` those around its degree, which is the first of them; ``period`` are its dates and
    whether they are expected; ``as_of`` decides whether an end still lies ahead.
    """
    own = (line for line in lines if not is_abroad(line.text))
    told = (said for line in own if (said := said_to_be_left(line, is_degree=line is near[0])))
    if left := next(told, "") or given_up(near[0].text):
        return StudyStatus.UNFINISHED, left
    limit = month_index(as_of.year, as_of.month)
    end = period[0].end
    if period[0].ongoing or period[1] or (end is not None and end[0] > limit):
        return StudyStatus.ONGOING, ""
    over = end is not None and end[1] < limit
    said = next(_running(near, over=over), "") or ("" if over else next(_semesters(near, ended=end is not None), ""))
    if said:
        return StudyStatus.ONGOING, said
    part = part_told(near) or next((line.text[m.start : m.end] for line in near for m in _unended(line)), "")
    return (StudyStatus.UNFINISHED if part else StudyStatus.COMPLETED), part


def said_to_be_left(line: Line, *, is_degree: bool) -> str:
    """The words of a line that say that its course was left unfinished, or an empty string.

    ``is_degree``: whether the line names the degree, so that they may follow its title.
    """
    topic = book("education", "status", "topics").first(line.text) if is_degree else None
    title = topic.start if topic else len(line.text) * is_degree
    for match in book("education", "status", "unfinished").find(line.text):
        if _ends(line.text, match, "unfinished") and (match.start < title or _begins(line, match)):
            return line.text[match.start : match.end]
    for match in () if line.bullet else book("education", "status", "left").find(line.text):
        if match.start < title or _begins(line, match):
            return line.text[match.start : match.end]
    gone = book("education", "status", "gone").find(line.text) if line.bullet else ()
    return next((line.text[match.start : match.end] for match in gone if _is_clause(line.text, match)), "")


def _running(near: Sequence[Line], *, over: bool) -> Iterator[str]:
    """Words that say that a course still runs; of one whose end has passed (``over``) that its results are to come."""
    kind = ("ongoing", "waiting") if over else ("ongoing",)
    for line in near:
        told = (line.bullet or is_grade(line.text)) and line is not near[0]
        finished = book("education", "status", "finished").find(line.text)
        for match in book("education", "status", *kind).find(line.text):
            if any(other.start <= match.start < other.end for other in finished):
                continue
            if not told or (_begins(line, match) and _ends(line.text, match, "ongoing")):
                yield line.text[match.start : match.end]


def _semesters(near: Sequence[Line], *, ended: bool) -> Iterator[str]:
    """The semester somebody is in; where the course has an end, no list item tells it, nor marks of one semester."""
    for line in near:
        if book("education", "status", "honours").find(line.text) or (ended and line.bullet and line is not near[0]):
            continue
        for clause in clauses(line.text):
            said = _SEMESTER.search(clause)
            if said and not (ended and is_of_marks(clause)):
                yield said[0]


def runs_today(near: Sequence[Line]) -> bool:
    """Whether the line of a degree, or a clause beside it, says that the course runs today: ``currently in year 3``."""
    return any(
        line is near[0] or (not is_body(line) and _begins(line, match))
        for line in near
        for match in (*book("education", "status", "today").find(line.text), *_unended(line))
    ) or any(_calls_student(line) for line in near if not is_body(line))


def _unended(line: Line) -> list[Match[None]]:
    """Words of a clause in a line that say that its course is not ended; a thesis or examination beside it may not be."""
    found = book("education", "status", "unended").find(line.text)
    return [match for match in found if _begins(line, match) and _ends(line.text, match, "ongoing")]


def _calls_student(line: Line) -> bool:
    """Whether a clause is nothing but what year somebody is a student in: ``Year 2 Sem 3 student``, ``pelajar tahun 3``."""
    return any(_STUDENT.fullmatch(clause) for clause in _CLAUSE.split(dates.masked(line.text)))


def _begins(line: Line, match: Match[None]) -> bool:
    """Whether a clause begins with words of a state, but for words that lead to them: ``The course was discontinued``.

    A list item must begin with them, lest a club was left: ``Treasurer of the club, withdrew in 2014``.
    """
    text = line.text[: match.start]
    before = [word for word in words(text) if not word[0].isdigit()]
    leading = book("education", "status", "before").find(text)
    if line.bullet and not is_grade(line.text):
        return len(leading) == len(before)
    if not before or re.search(r"[^\w\s]|\d", text[before[-1][2] :]):
        return True
    return any(found.end == before[-1][2] for found in leading)


def _is_clause(text: str, match: Match[None]) -> bool:
    """Whether words of a state are a clause, but for those that lead to them, and a date or reason behind."""
    before = _CLAUSE.split(text[: match.start])[-1]
    led = len(words(before)) == len(book("education", "status", "before").find(before))
    return led and (_CLAUSE.match(text[match.end :].lstrip()) is not None or _ends(text, match, "unfinished"))


def _ends(text: str, match: Match[None], state: str) -> bool:
    """Whether a clause ends with words of a state, but for a date, a reason or the course itself behind them."""
    rest = text[match.end :]
    when = rest[_AT.match(rest).end() :]  # type: ignore[union-attr]  # it matches nothing as well
    if _CLOSED.match(rest) or when[:1].isdigit() or dates.begins(when):
        return True
    behind = book("education", "status", "behind", state).first(rest)
    return behind is not None and not rest[: behind.start].strip(_LEADING)
