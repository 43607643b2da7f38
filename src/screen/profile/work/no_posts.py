"""What looks like a dated post and is none: versions of programs, numbers of pages, labels, and dates in passing."""

from __future__ import annotations

import re

from screen.model import SectionKind
from screen.phrases import folded
from screen.profile.dates import Dated
from screen.profile.vocabulary import any_of, book, listed
from screen.profile.work.posts import is_named, parts

_PAGE = re.compile(
    rf"\W*{any_of('work', 'pages')}\s*\d{{1,2}}(?:\s*(?:/|{any_of('links', 'out_of')})\s*\d{{1,2}})?\W*", re.IGNORECASE
)
_LETTERS = 3
_WORDS = 8


def is_none(title: str, organisation: str, line: str, dated: Dated | None, kind: SectionKind) -> bool:
    """Whether a dated line and what was read of it name no engagement of somebody's.

    ``line`` is the line with the date. Under headings of work a lone date, or a beginning alone, makes a post only with a
    known post or employer, or as the head of an entry; voluntary work has names of every kind.
    """
    if sum(letter.isalpha() for letter in title + organisation) < _LETTERS or _PAGE.fullmatch(title):
        return True
    if dated is not None and (_is_version(line, dated) or _is_prize(title, dated)):
        return True
    if dated is not None and not dated.exact and _took_part(title, organisation):
        return True
    if _is_known(title, organisation) or book("work", "organisations", "own_account").find(line):
        return False
    if not organisation and any(folded(title) in listed("work", "labels", kind) for kind in ("field", "about")):
        return True
    begun = dated is not None and dated.period.ongoing and dated.period.end is None and dated.start > 0
    passing = dated is not None and (not dated.exact or begun) and not _stands_alone(line, dated)
    return passing and kind is not SectionKind.VOLUNTEERING and len(line.split()) > _WORDS


def _took_part(title: str, organisation: str) -> bool:
    """Whether somebody was no more than there, at a course or talk: ``Participant, Harbour workshop 2019``."""
    return folded(title) in listed("work", "took_part") and bool(book("education", "attended").find(organisation))


def _is_prize(title: str, dated: Dated) -> bool:
    """Whether a title with a lone date is that of somebody who won a prize: ``Best Delegate, Jan 2019``."""
    return not dated.exact and book("work", "kinds", "prizes").begins(title)


def _stands_alone(line: str, dated: Dated) -> bool:
    """Whether a range of dates has a cell of its own beside what it dates."""
    return dated.exact and line[: dated.start].endswith("\t") and not line[dated.end :].strip()


def _is_version(line: str, dated: Dated) -> bool:
    """``Windows Server 2003``: a year right behind the name of a program."""
    if dated.exact or not line[dated.start : dated.end].isdigit():
        return False
    before = line[: dated.start].rstrip(" \t,/&'’")
    return book("work", "labels", "programs").ends(before)


def _is_known(title: str, organisation: str) -> bool:
    named = (*parts(title), *parts(organisation))
    return any(map(is_named, named))
