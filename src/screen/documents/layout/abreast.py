"""Lists set side by side on common baselines, as a table's rows are: told from a table by what stands in them.

Two referees beside one another each have a name, an address and a telephone; two posts each have their dates; a list of skills
and a list of languages each have their heading. Read row by row they would mix two people, two posts, or a skill with a
language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screen.documents.layout.columns import ALIGNED, Row
from screen.documents.layout.dated import RANGE, is_date
from screen.documents.vocabulary import any_of

#: Telephone numbers and addresses of persons.
_PHONE = re.compile(r"\+?\(?\d[\d ()./-]{6,}\d")
_MAIL = re.compile(r"\S@\S+\.\S")
#: Headings of what CVs list.
_HEADING = re.compile(
    rf"(?:{any_of('words', 'before_lists')} (?:{any_of('words', 'and')} )?)*{any_of('words', 'lists')}\W*", re.IGNORECASE
)


def are_lists(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two stretches of text side by side are two persons' particulars, posts, or lists under headings of their own."""
    return _persons(left, right) or are_headed(left, right) or _entries(left, right)


def _persons(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides give a telephone or an address of the same sort in the same row, below words of another sort."""
    ours = _contacts(left)
    theirs = _contacts(right) if ours else {}
    return any(
        abs(left[at][0].base - right[other][0].base) < ALIGNED * left[at][0].size
        for at, sort in ours.items()
        for other, its_sort in theirs.items()
        if sort & its_sort
    )


def _contacts(side: Sequence[Row]) -> dict[int, int]:
    """Which rows of a person's particulars have an address or telephone (1, 2, both 3); nothing where no name stands first."""
    if not side or len(side[0][0].words) < 2:
        return {}
    if _sort(side[0]):
        return {}
    return {at: sort for at, sort in enumerate(map(_sort, side)) if sort}


def are_headed(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether all columns of both sides begin, on one baseline, with a heading of something that CVs list, each of its own."""
    if min(len(left), len(right)) < 2 or abs(left[0][0].base - right[0][0].base) > ALIGNED * left[0][0].size:
        return False
    heads = [segment.text for segment in [*left[0], *right[0]]]
    return len(left[0]) == 1 and len({*heads}) == len(heads) and all(map(_HEADING.fullmatch, heads))


def _entries(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides have, in the same row, a stretch of time of their own below or above other words."""
    ours, theirs = ([row[0] for row in side if len(row) == 1 and RANGE.fullmatch(row[0].text)] for side in (left, right))
    if 2 * len(ours) > len(left) or 2 * len(theirs) > len(right):
        return False
    return any(abs(one.base - other.base) < ALIGNED * one.size for one in ours for other in theirs)


def begin_alike(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two sides begin with words of one look on one line, and have their dates on lines of their own below them.

    So do entries side by side; a wrapped line in one of them may put its date lower than the other one's. Those that tell no
    stretch of time have titles in bold type.
    """
    first, other = left[0][0], right[0][0]
    if first.inks != other.inks or abs(first.base - other.base) > ALIGNED * first.size:
        return False
    ours, theirs = map(_dates_below, (left, right))
    if not ours or not theirs or set(ours) == set(theirs):
        return False
    stretches = {RANGE.fullmatch(date) is not None for date in (*ours, *theirs)}
    return stretches == {True} or (stretches == {False} and all(map(_is_titled, (left, right))))


def _dates_below(side: Sequence[Row]) -> list[str]:
    """The dates on lines of their own below other words of a side; none where they take more of it than these."""
    dates = [row[0].text for row in side if len(row) == 1 and is_date(row[0].text)]
    return [] if is_date(side[0][0].text) or 2 * len(dates) > len(side) else dates


def _is_titled(side: Sequence[Row]) -> bool:
    """Whether a side begins in bold type and goes on without."""
    return side[0][0].inks[0].bold and not side[-1][0].inks[0].bold


def is_contact(text: str) -> bool:
    """Whether a text is a telephone number or the address of a person, and nothing else."""
    if "@" in text:
        return " " not in text and _MAIL.search(text) is not None
    return _PHONE.fullmatch(text) is not None and not is_date(text)


def has_contact(row: Row) -> bool:
    """Whether a row has a telephone number or the address of a person."""
    return _sort(row) > 0


def _sort(row: Row) -> int:
    """Whether a row has an address (1), a telephone (2) or both (3)."""
    text = " ".join([segment.text for segment in row])
    return ("@" in text and _MAIL.search(text) is not None) + 2 * (_PHONE.search(text) is not None)
