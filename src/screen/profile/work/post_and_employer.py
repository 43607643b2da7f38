"""Which part of the rows of an entry is the post, and which the employer: by their words, by their order, by what is left.

Without the seat of the employer or what was done there; one cell that holds both is cut by `one_cell`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screen.phrases import folded
from screen.profile.entries import CELLS, SLASH
from screen.profile.person.towns import is_region
from screen.profile.vocabulary import any_of, book
from screen.profile.work.one_cell import between, cut_in_two, firm_among, names_both
from screen.profile.work.posts import (
    FUNCTION_WORDS,
    IN_BRACKETS,
    LONGEST_NAME,
    has_post,
    is_name,
    is_organisation,
    is_own_account,
    is_place,
    is_post,
    is_unit,
    parts,
    trimmed,
)

#: What was done, behind the name of an employer: ``Pearl Events Sdn Bhd - festivals, permits``, ``Laut Institute. Project: …``.
_WORK_BEHIND = re.compile(r"\s+[–—-]\s+[a-z][^\t]*$|(?<=\w{3})\.\s+(?:[A-Z][a-z]+\s)?[A-Za-z][a-z]+:\s.*$")
#: Town and state of an American address after the name of an employer.
_SEAT = re.compile(r"(?<=\w\w),\s+[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,2},\s+(?:[A-Z]{2}|D\.C\.)$")
_TOWN_AND_STATE = re.compile(r"\s*[–—-]\s+[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*){0,2},\s+([A-Z]{2,3}|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)$")
#: How a sentence leads up to a post: "worked as a clerk", "bekerja sebagai kerani".
_AS = rf"{any_of('links', 'as')}\s+(?:{any_of('links', 'articles')}\s+)?"
_LEAD = re.compile(rf"^(?:(?:{any_of('links', 'speaker')}\s+)?{any_of('work', 'led')}\s+)?{_AS}", re.IGNORECASE)
#: An employer, and behind "as" what somebody was there: ``Praktikal di TV Laut sebagai Pembantu Penerbit``.
_EMPLOYER_AS = re.compile(
    rf"(?:(?:[^\W\d_]+\s+){{0,3}}{any_of('links', 'employed_by')}\s+)?"
    rf"(?P<employer>(?:[A-Z]|\d+[ -][A-Z]).*?)\s+{_AS}(?P<post>\S.*)"
)
#: What leads from a post to the name of its employer.
_AT = re.compile(rf"\s+(?:@|{any_of('links', 'at')})\s+(?:{any_of('links', 'the')}\s+)?(?=[A-Z]|\d+[ -][A-Z])")
#: What leads from a word for being lent to the employer.
_TO_WHOM = re.compile(rf"^[\s:–—-]*(?:{any_of('links', 'lent_to')}\s+)?(?:{any_of('links', 'the')}\s+)?", re.IGNORECASE)
_SENTENCE_WORDS = 14
#: Words of a sentence that tells a duty, at least, and those of them in small letters.
_DUTY_WORDS, _SMALL_WORDS = 4, 2
#: Rows between which post and employer stand at most, the row between them bare.
_NEAR = 2
#: The sides of a stroke.
_SIDES = 2
#: Words of a name in small letters, and of one with a few of them, at most.
_SMALL_NAME, _SHORT_NAME = 8, 6


def named(rows: Sequence[str], anchor: int) -> tuple[str, str, bool]:
    """Title, organisation and whether the organisation stood above the dated row."""
    cells = [
        (i, cell)
        for i, row in enumerate(rows)
        for raw in _cells(row)
        if (cell := _LEAD.sub("", _without_duties(_without_time(_unwrapped(trimmed(raw)))))) and not is_place(cell)
    ]
    cells = [(i, cell) for i, cell in cells if not (_is_aside(cell) or (i > anchor and _tells_duty(rows[i])))] or cells
    if not cells:
        return "", "", False
    if told := next((told for _, cell in cells if (told := _told_as(cell))), None):
        return told["post"], _without_place(told["employer"]), False
    posts = [(i, cell) for i, cell in cells if has_post(cell)]
    if not posts and (lent := next((lent for _, cell in cells if (lent := _lent(cell))), None)):
        return lent[0], _without_place(lent[1]), False
    posts = [(i, cell) for i, cell in posts if not (_is_sentence(cell) or cell[0].isdigit())] or posts
    employers = [
        (i, cell)
        for i, cell in cells
        if not has_post(cell) and any(map(is_organisation, parts(cell))) and (is_name(cell) or _is_small_name(cell))
    ]
    if not employers and (firm := firm_among([parts(cell)[0] for _, cell in posts])) is not None:
        employers.append(posts.pop(firm))
    beside = any(row <= i <= row + 1 for i, _ in employers for row, _ in posts[:1])
    whole = next((cell for _, cell in posts[:1] if names_both(cell, or_unit=not beside)), None)
    if whole is not None and (not employers or employers[0][0] >= anchor):
        title, organisation = cut_in_two(whole)
        return title, _without_place(organisation), False
    own = [cell for _, cell in posts if is_own_account(_without_place(cell))]
    if own and len(posts) > len(own) and not employers:
        return next(cell for _, cell in posts if cell not in own), _without_place(own[0]), False
    if posts and employers:
        return posts[0][1], _without_place(employers[0][1]), employers[0][0] < anchor
    if posts:
        return _beside(posts[0], cells, anchor)
    if employers:
        return _around(employers[0], cells, anchor)
    return *_by_order([cell for _, cell in cells]), False


def _cells(row: str) -> Iterator[str]:
    """The cells of a row; a slash parts a post from its employer, and not two names of a post: ``Manager / Product Owner``."""
    for cell in CELLS.split(row):
        first, *rest = SLASH.split(cell)
        sides = cell.split(" / ")
        yield from sides if _are_employer_and_post(sides) else (cell,) if any(map(has_post, rest)) else (first, *rest)


def _are_employer_and_post(sides: Sequence[str]) -> bool:
    """Whether the sides of a stroke are an employer and the post: ``Pearl Bank / Intern, Loans``; a unit is no employer."""
    if len(sides) != _SIDES or has_post(sides[0]):
        return False
    named = [part for part in parts(sides[0]) if is_organisation(part)]
    return bool(named) and not any(map(is_unit, named)) and any(map(is_post, parts(sides[1])[:1]))


def _told_as(cell: str) -> re.Match[str] | None:
    """The employer and the post of a cell that names them with "as" between."""
    told = _EMPLOYER_AS.fullmatch(cell)
    named = told and is_post(told["post"]) and is_name(told["employer"]) and not is_post(told["employer"])
    return told if named else None


def _lent(cell: str) -> tuple[str, str] | None:
    """What a cell calls the time with another employer, and that employer: ``Seconded to Harbour Council``."""
    said = book("work", "organisations", "lent").first(cell)
    employer = _TO_WHOM.sub("", cell[said.end :]) if said is not None and said.start == 0 else ""
    return (cell[: said.end], employer) if said is not None and is_name(employer) else None


def _by_order(cells: Sequence[str]) -> tuple[str, str]:
    """Title and organisation in cells of which no word tells a post or an employer: the first and the second."""
    if len(cells) == 1 and book("work", "organisations", "leading").begins(cells[0]):
        return "", _without_place(cells[0])
    title, organisation = (cells[0], cells[1] if len(cells) > 1 and is_name(cells[1]) else "")
    if not organisation:
        title, organisation = cut_in_two(title)
    if organisation and (is_place(organisation) or (is_organisation(title) and organisation[0].islower())):
        return "", title
    return title, _without_place(organisation)


def _is_sentence(cell: str) -> bool:
    """Whether a cell is told rather than named: ``Planner with seven years between two cities and a love of maps``."""
    return len(cell.split()) > _SENTENCE_WORDS and "\t" not in cell


def _tells_duty(row: str) -> bool:
    """Whether a row is a short sentence that names nobody and no post: ``Answered letters in English and Malay.``."""
    every = row.split()
    is_sentence = row.endswith(".") and len(every) >= _DUTY_WORDS and sum(word[0].islower() for word in every) >= _SMALL_WORDS
    return is_sentence and not (has_post(row) or any(map(is_organisation, parts(row))))


def _unwrapped(cell: str) -> str:
    """A cell without the brackets around it, where a post stands in them."""
    remark = IN_BRACKETS.fullmatch(cell)
    return remark[1] if remark is not None and has_post(remark[1]) else cell


def _without_time(cell: str) -> str:
    """A cell without how much time a post takes, behind its employer: ``Helper, Pearl Rescue, most weekends``."""
    named, comma, last = cell.rpartition(", ")
    takes_time = comma and book("work", "times").is_whole(folded(last))
    return named if takes_time and len(parts(named)) > 1 else cell


def _without_duties(cell: str) -> str:
    """A cell without what was done, in small letters behind its employer: ``Harbour Council: low-cost flats, hawkers``."""
    named, colon, done = cell.partition(": ")
    is_led = colon and ". " not in named and done[:1].islower() and not has_post(done)
    return named if is_led and any(map(is_organisation, parts(named))) else cell


def _is_aside(cell: str) -> bool:
    """A remark: words in brackets, or a few in small letters behind the date (``evenings``, ``three days a week``)."""
    if IN_BRACKETS.fullmatch(cell):
        return True
    small = cell[:1].islower() and len(cell.split()) <= 4 and not any(c.isupper() for c in cell)
    return small and not (is_own_account(cell) or has_post(cell) or book("work", "organisations", "legal").find(cell))


def _beside(post: tuple[int, str], cells: Sequence[tuple[int, str]], anchor: int) -> tuple[str, str, bool]:
    """A cell holds the post; the employer stands in a cell whose words we do not know, or in the same cell."""
    below = min((i for i, _ in cells if i > post[0]), default=post[0])
    alone = len(parts(post[1])) == 1
    others = [
        (i, cell)
        for i, cell in cells
        if cell != post[1]
        and not has_post(cell)
        and (-_NEAR <= i - post[0] <= min(_NEAR, below - post[0]) or i == anchor)
        and (is_name(cell) or ((alone or post[0] < i < anchor) and _is_short_name(cell)) or is_own_account(cell))
    ]
    if others and not _names_where(post[1]):
        row, employer = min(others, key=lambda other: ("," in other[1], abs(other[0] - post[0]), other[0]))
        return post[1], _without_place(employer), row < anchor
    title, organisation = cut_in_two(post[1])
    return title, _without_place(organisation), False


def _names_where(cell: str) -> bool:
    """Whether a cell says at whom the post was, by a name of no known words: ``Cashier at Laut Biru``."""
    at = _AT.search(cell)
    where = parts(cell[at.end() :])[:1] if at and is_post(cell[: at.start()]) else []
    return any(is_name(name) and not (is_place(name) or is_unit(name) or is_post(name)) for name in where)


def _is_short_name(cell: str) -> bool:
    """Whether a few words, most in capitals, can be the name of an employer and of its seat: ``Pearl Mart, Bukit branch``.

    Half are enough where the first part ends with the word for an organisation: ``MP service centre, Laut``.
    """
    letters = re.findall(r"[^\W\d_]{4,}", cell)
    capital = sum(word[0].isupper() for word in letters)
    begun = all(part[:1].isupper() for part in parts(cell))
    ends = begun and bool(letters) and book("work", "organisations", "strong").ends(folded(parts(cell)[0]))
    mostly = 2 * capital + ends > len(letters)
    return begun and len(cell) <= LONGEST_NAME and len(cell.split()) <= _SHORT_NAME and capital >= 2 and mostly


def _is_small_name(cell: str) -> bool:
    """Whether a cell that names an organisation can be its name in a CV without capitals."""
    return cell.islower() and len(cell.split()) <= _SMALL_NAME and not FUNCTION_WORDS.intersection(cell.split())


def _around(employer: tuple[int, str], cells: Sequence[tuple[int, str]], anchor: int) -> tuple[str, str, bool]:
    """A cell names the employer; the post is a cell whose words we do not know."""
    others = [cell for i, cell in cells if cell != employer[1] and abs(i - employer[0]) <= 1 and len(cell) <= 80]
    return (others[0] if others else ""), _without_place(employer[1]), employer[0] < anchor and not others


def _without_place(organisation: str) -> str:
    organisation = _WORK_BEHIND.sub("", organisation)
    organisation = _without_seat(_SEAT.sub("", organisation).rstrip(" \t-–—"))
    pieces = parts(organisation)
    keep = len(pieces)
    while keep > 1 and is_place(pieces[keep - 1]):
        keep -= 1
    name = between(organisation, pieces, 0, keep) if pieces else ""
    before, stroke, seat = name.rpartition(" / ")
    return before if stroke and is_place(seat) else name


def _without_seat(organisation: str) -> str:
    """A name without the town and state behind it, of which we know the state alone: ``Pearl Bank - Millbrook, Karnataka``."""
    match = _TOWN_AND_STATE.search(organisation)
    return organisation[: match.start()] if match and is_region(match[1]) else organisation
