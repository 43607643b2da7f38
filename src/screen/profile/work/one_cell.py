"""A post and its employer in one cell: whether both stand there, and which part is which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screen.profile.vocabulary import any_of, book, listed
from screen.profile.work.posts import (
    FUNCTION_WORDS,
    is_name,
    is_organisation,
    is_place,
    is_post,
    is_unit,
    parts,
    trimmed,
    universities,
)

_DASH = re.compile(r"\s+[–—-]\s+")
#: Two things in one.
_JOINED = re.compile(rf"\w\s+(?:&|{any_of('links', 'and')})\s+\w", re.IGNORECASE)
#: The sides of a stroke.
_SIDES = 2


def names_both(cell: str, *, or_unit: bool) -> bool:
    """Whether a cell holds an employer beside the post: ``Clerk, Pearl Bank``; with its letters ``Lecturer, UiTM Laut``.

    ``or_unit``: none stands beside the cell, and a unit or two fields may be one: ``Clerk, Pejabat Daerah Laut``.
    """
    pieces = parts(cell)
    if any(piece.partition(" ")[0] in universities() for piece in pieces[1:2]):
        return True
    named = [piece for piece in pieces if is_organisation(piece) and (or_unit or not _are_fields(piece))]
    return any(not is_unit(part) or (or_unit and _begins_name(part)) for part in named)


def _are_fields(part: str) -> bool:
    """Whether a text can be two fields of work: all that makes it an organisation is the word for one of them."""
    words = book("work", "organisations", "strong").find(part)
    return _JOINED.search(part) is not None and all(word.phrase in listed("work", "organisations", "fields") for word in words)


def _begins_name(part: str) -> bool:
    """Whether a text begins as the names of employers do: ``Pejabat Daerah Laut``."""
    leading = book("work", "organisations", "leading").first(part)
    return leading is not None and leading.start == 0 and leading.end < len(part)


def cut_in_two(cell: str) -> tuple[str, str]:
    """``Cashier, Shop, Town`` into title and organisation, in whichever order they stand."""
    pieces = parts(cell)
    if len(pieces) < 2:
        return _cut_at_stroke(cell)
    firm = firm_among(pieces)
    employer = firm if firm is not None else next((k for k, part in enumerate(pieces) if is_organisation(part)), None)
    post = next((k for k, part in enumerate(pieces) if k != firm and is_post(part)), None)
    if post and (employer is None or employer < post):
        return between(cell, pieces, post, len(pieces)), between(cell, pieces, 0, post)
    if post == 0 and employer and is_unit(pieces[employer]):
        employer = next((k for k in range(1, employer) if is_name(pieces[k]) and not is_post(pieces[k])), employer)
    dash = _behind_dash(cell, pieces)
    if post == 0 and dash and employer and dash < employer and not is_post(pieces[dash]) and not is_unit(pieces[dash]):
        employer = dash
    cut = employer or next((k for k in range(1, len(pieces)) if not is_post(pieces[k]) and not is_place(pieces[k])), 1)
    return between(cell, pieces, 0, cut), between(cell, pieces, cut, len(pieces))


def _cut_at_stroke(cell: str) -> tuple[str, str]:
    """``Pearl Radio / Announcer`` into title and organisation; whole where both are posts, or one word is no employer."""
    sides = [trimmed(side) for side in cell.split(" / ")]
    posts = [side for side in sides if is_post(side)]
    firms = [side for side in sides if not is_post(side) and (is_organisation(side) or _is_plain_name(side))]
    return (posts[0], firms[0]) if len(posts) == len(firms) == 1 and len(sides) == _SIDES else (cell, "")


def _is_plain_name(text: str) -> bool:
    """Whether a text is a name of several words, all of them words of names: not ``Reporting to Directors``."""
    return " " in text and is_name(text) and not FUNCTION_WORDS.intersection(text.casefold().split())


def firm_among(pieces: Sequence[str]) -> int | None:
    """Which of the parts of a cell is a firm that is called by what it does, beside a post: ``Perunding Laut Biru – Clerk``."""
    strong = book("work", "organisations", "strong")
    posts = [k for k, part in enumerate(pieces) if is_post(part)]
    firms = [k for k in posts if " " in pieces[k] and is_name(pieces[k]) and strong.begins(pieces[k])]
    return firms[0] if len(firms) == 1 < len(posts) else None


def _behind_dash(cell: str, pieces: Sequence[str]) -> int:
    """Which part stands behind the only dash of a cell whose other parts are divided by commas; 0 for none."""
    dashes = list(_DASH.finditer(re.sub(r"\([^()]*\)", lambda aside: "_" * len(aside[0]), cell)))
    if len(dashes) != 1:
        return 0
    return next((k for k, part in enumerate(pieces) if k and cell.find(part, dashes[0].end()) == dashes[0].end()), 0)


def between(cell: str, pieces: Sequence[str], first: int, last: int) -> str:
    """The text of some parts as it is printed, separators between them included; the first alone where it is said again."""
    chosen = pieces[first:last]
    if not chosen or chosen[0] == chosen[-1]:
        return chosen[0] if chosen else ""
    places = _places(cell, pieces)[first:last]
    start, end = places[0], places[-1] + len(chosen[-1])
    return cell[start:end] if 0 <= start < end and places[-1] >= 0 else ", ".join(chosen)


def _places(cell: str, pieces: Sequence[str]) -> list[int]:
    """Where each part of a cell begins, one behind the other: a town behind a name that begins with it is not the name's."""
    places: list[int] = []
    end = 0
    for part in pieces:
        places.append(cell.find(part, end))
        end = max(end, places[-1] + len(part))
    return places
