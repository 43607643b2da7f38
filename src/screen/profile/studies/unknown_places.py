"""Places of study whose words are not known: recognised by where they stand beside the degree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from screen.model import Level, Line
from screen.profile import dates
from screen.profile.entries import CELLS, Entry, is_body
from screen.profile.studies.beside_studies import is_beside
from screen.profile.studies.degree_parts import parts
from screen.profile.studies.degrees import OF_SCHOOLS, level_of
from screen.profile.studies.field_codes import isced_f
from screen.profile.studies.institutions import unlinked
from screen.profile.studies.memberships import study_of
from screen.profile.studies.study_field import bare_part, bracketless
from screen.profile.vocabulary import any_of, book, listed
from screen.profile.work.posts import is_place

#: What goes on from the words of a degree.
_GOES_ON = re.compile(r"\s*[^\W\d_]|\s*\(")
#: So many words with capitals are a name, and more capitals in one word may stand for it.
_SEVERAL = 2
_NAME = re.compile(r"[A-Z][A-Za-z]{2,9}")
#: Words that lead to a place of study, and its name.
_any = partial(any_of, "education", "unknown")
_LEADING = re.compile(
    rf"\b(?i:{any_of('education', 'linking', 'entered')})\s+(?:{any_of('links', 'the')}\s+)?"
    rf"([A-Z][\w'’&.-]*(?:\s+(?:[A-Z][\w'’&.-]*|\([A-Z][\w ]*\)|{_any('joining')}))*)"
)
#: A name and a mark before a certificate: ``St. Anna Laut - STPM``; the stream of a form is none.
_NAMED_BEFORE = re.compile(rf"(?!.*\b{_any('streams')}\b)[A-Z][^\t\d]*\s[–—-]\s+", re.IGNORECASE)
_GRADE = re.compile(rf"\d|{_any('grades')}|\b{_any('results')}\b", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z]{2,8}")
#: The abbreviated body that certifies, before what it certifies: ``HRDF Train-the-Trainer``, ``CIDB registered``.
_BODY_BEFORE = re.compile(rf"\W*([A-Z]{{2,8}})(?:[\s-]+{_any('certified')})?\W*")
#: The bar that somebody was called to.
_BAR = re.compile(rf"\b{_any('called')} ((?:[A-Z][a-z]+ )+{_any('bar')})\b")


def unknown_institution(entry: Entry) -> str:
    """A part beside the degree that is neither field, grade nor date: the school whose words we do not know."""
    line = entry.lines[entry.anchor].text
    anchor = dates.undated(line)
    level = study_of(anchor)
    below = [row for row in entry.lines[entry.anchor + 1 : entry.anchor + 2] if _may_name(row, dated=anchor != line)]
    rows = [_behind(anchor, level), *(dates.undated(row.text) for row in below)]
    if level and level[0] is Level.PROFESSIONAL and (body := _certifying(anchor, level) or _named(rows, _is_body_name)):
        return body
    if level and level[0] is Level.PROFESSIONAL and (bar := _BAR.search(anchor)):
        return bar[1]
    if level and (level[0] is Level.BACHELOR or _NAMED_BEFORE.fullmatch(anchor[: level[1]])):
        rows[0] = anchor
    return _letters_below(rows[1:], level) or _named(rows, _is_name) or _went_to(line, level) or _by_letters(anchor, level)


def _may_name(row: Line, *, dated: bool) -> bool:
    """Whether a line below a degree may name its place: no list item, no text, no marks, and undated below a dated one."""
    told = row.bullet or is_body(row) or is_beside(row.text)
    return not told and not (dated and dates.find(row.text))


def _behind(anchor: str, level: tuple[Level, int, int] | None) -> str:
    """What stands behind the words of a degree and the words that go on from them, which are its own title."""
    if level is None:
        return anchor
    rest = anchor[level[2] :]
    title = parts(CELLS.split(rest)[0])[0] if _GOES_ON.match(rest) else ""
    return rest[len(title) :]


def _certifying(anchor: str, level: tuple[Level, int, int]) -> str:
    """The body that certifies, before the words of a certificate or in brackets behind them."""
    if before := _BODY_BEFORE.fullmatch(anchor[: level[1]]):
        return before[1]
    for body in re.findall(r"\(([^()]+)\)", anchor):
        several = len(re.findall(r"\b[A-Z]", body)) > 1
        if (several or _is_body(body, anchor)) and not level_of(body) and not re.search(r"\d", body):
            return bare_part(body)
    return ""


def _named(rows: Sequence[str], is_name: Callable[[str], bool]) -> str:
    return next((name for part in _parts_of(rows) if is_name(name := unlinked(part))), "")


def _parts_of(rows: Sequence[str]) -> Iterator[str]:
    return (part for row in rows for cell in CELLS.split(row) for part in parts(cell))


def _is_name(part: str) -> bool:
    """Whether a part may be the name of a place: two capitals, no degree, no field, no grade."""
    capital = [word for word in part.split() if word[:1].isupper() and len(word) > 1]
    return (
        len(capital) >= _SEVERAL
        and not level_of(part)
        and (not isced_f(part) or bool(book("education", "institutions", "bodies").find(part)))
        and not _GRADE.search(part)
    )


def _is_body_name(part: str) -> bool:
    """Whether a part is a body by the word for what it is, or letters that may stand for one."""
    return _is_name(part) and bool(book("education", "institutions", "bodies").find(part))


def _went_to(line: str, level: tuple[Level, int, int] | None) -> str:
    """The place that a sentence leads to before it names the degree: ``went to Pearl Malaysia (Miri) for a Bachelor``."""
    led = _LEADING.search(line[: level[1]]) if level else None
    return bare_part(led[1]) if led and not level_of(led[1]) else ""


def _by_letters(anchor: str, level: tuple[Level, int, int] | None) -> str:
    """Letters that stand alone beside a degree in a line of words, and are those of a place: ``SUSS: BSc in Law``."""
    if level is None or level[0] in OF_SCHOOLS or anchor.isupper():
        return ""
    around = (anchor[: level[1]], _behind(anchor, level))
    return next((name for part in _parts_of(around) if _is_letters(name := bare_part(bracketless(part)))), "")


def _letters_below(rows: Sequence[str], level: tuple[Level, int, int] | None) -> str:
    """Letters that begin the line below a degree, with their town or alone: ``XYZC - Laut Biru``."""
    if level is None or level[0] in OF_SCHOOLS:
        return ""
    first = (next(iter(_parts_of([row]))) for row in rows)
    return next((name for name in first if _LETTERS.fullmatch(name) and _is_letters(name) and not is_place(name)), "")


def _is_letters(part: str) -> bool:
    several = sum(map(str.isupper, part)) > _SEVERAL
    known = part.casefold() in listed("education", "institutions", "no_places")
    return several and not known and _NAME.fullmatch(part) is not None


def _is_body(letters: str, certificate: str) -> bool:
    """Whether letters in brackets stand for a body that certifies, and not for the words before them: ``Scrum Master (SM)``."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", certificate.partition(f"({letters}")[0]))
    return bool(_LETTERS.fullmatch(letters)) and not initials.upper().endswith(letters)
