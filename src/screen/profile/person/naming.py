"""The applicant's name among the lines of a CV: behind a label, or by how a line looks and where it stands.

Turns places (lines with the kind of their section) into the name with its lines. What a name is made of is in `names`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from screen.model import Line, SectionKind
from screen.profile import forms
from screen.profile.person import contacts, name_labels, names
from screen.profile.person.name_words import begins_unfinished, begins_with_descent, has_descent, known, plain_words
from screen.profile.person.spaced_names import unspaced
from screen.profile.person.towns import is_town
from screen.profile.vocabulary import any_of, book, load

_K = SectionKind
OWN = (_K.HEADER, _K.PERSONAL)
"""Parts in which the applicant says who she is."""
_CREDITS = {_K.HEADER: 2.0, _K.PERSONAL: 1.0, _K.OTHER: 0.0, _K.SUMMARY: -1.0}
_ENOUGH = 4.5
_VERY_TOP = 2
_TOP = 40
"""Lines among which a name in plain type is looked for; further down only large type counts."""
_BESIDE = 3
"""Lines between a name in large type and the same in full."""
_BELOW = 5
"""Lines on which a name goes on, at most."""
_REST = 2
"""Words that the end of a line cuts off a name, at most."""
_LINE = 120
"""Longer ones are whole CVs run together, where a word need not speak of what stands beside it."""
_RUN_TOGETHER = 300
_QUOTED = re.compile(r",\s*\"([^\"]+)\"\)")
_SEPARATE = re.compile(r"\t|\s*\|\s*|\s+[•·●]\s+|\s{3,}")
_TITLED = re.compile(rf"\b{any_of('names', 'announced', 'persons')}\b\.?['’]?\s+(?-i:[A-Z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Place:
    """A line with the kind of its section and its index in the document; ``heading``: it heads the section."""

    line: Line
    kind: SectionKind
    index: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A candidate for the name, with its lines and how likely it is."""

    name: str
    lines: tuple[Line, ...]
    weight: float


def find(places: Sequence[Place], hints: frozenset[str]) -> Named | None:
    """The name with its lines, or None. ``hints`` are the words of the applicant's e-mail address."""
    return _labelled_name(places) or _likeliest(places, hints)


_ALIAS = re.compile(r"\s*@\s+\S")
"""A line that goes on with the other name of somebody: ``@ Wong Li Mei``."""


def someone_else(place: Place, places: Sequence[Place]) -> bool:
    """Whether a line speaks of a relative or, below the head, of a referee or superior, or stands right under a titled name.

    A relative may be no more than the reason for a pass: ``Name: Sato Kenji | Visa: Spouse visa``.
    """
    text = place.line.text
    if len(text) < _LINE and contacts.says(text, "kin") and not contacts.says(text, "papers"):
        return True
    if place.index < 6:
        return False
    return any(_is_of_others(p.line.text) for p in places[max(0, place.index - 3) : place.index + 1] if p.kind is place.kind)


@lru_cache(maxsize=512)
def _is_of_others(text: str) -> bool:
    """Whether a line speaks of a referee or superior, or holds a titled name; kept, since one line may hold many addresses.

    A label names the applicant's own post: ``Current position: Assistant Director``.
    """
    own = contacts.says(text, "papers") or ((row := forms.labelled(text)) is not None and row[0] == "title")
    spoken = contacts.says(text, "others") and not own
    return spoken or bool(_TITLED.search(_named_place().sub(" ", text)))


@cache
def _named_place() -> re.Pattern[str]:
    """A street or building, which may be called after somebody with a title: ``Jalan Dato' Onn``, ``Kolej Tun Dr Ismail``."""
    return re.compile(rf"\b(?:{'|'.join(load('names')['named_places']['words'])})\b[^,;|\t\n]*", re.IGNORECASE)


# ----------------------------------------------------------------------------------------------------- a name's label


def _labelled_name(places: Sequence[Place]) -> Named | None:
    """The value behind "Name" or "Nama", or behind "First name" and "Surname" together, in the order of print.

    Where a middle name stands beside them, the surname comes last.
    """
    parts: dict[str, tuple[str, Line]] = {}
    for place in places:
        if place.kind not in OWN and place.index > 60:
            continue
        following = places[place.index + 1].line if place.index + 1 < len(places) else None
        for group, value, line in name_labels.labels_in(place.line, following):
            if group == "whole" and someone_else(place, places):
                continue
            parts.setdefault(group, (value, line))
        if "whole" in parts:
            return Named(parts["whole"][0], (parts["whole"][1],), 10.0)
    if {"given", "family"} <= parts.keys():
        printed = [parts[group] for group in (("given", "middle", "family") if "middle" in parts else parts)]
        return Named(" ".join(value for value, _ in printed), tuple(dict.fromkeys(line for _, line in printed)), 10.0)
    return None


# ---------------------------------------------------------------------------------------------------- without a label


def _likeliest(places: Sequence[Place], hints: frozenset[str]) -> Named | None:
    """The candidate with the greatest weight; the first of equals; None when none weighs enough."""
    page = min((p.line.page for p in places), default=1)
    first = [p for p in places if p.line.page == page]
    sizes = sorted({p.line.size for p in first if p.line.size > 0})
    largest, usual = (sizes[-1], _usual(first)) if sizes else (0.0, 0.0)
    candidates: list[Named] = []
    for at, place in enumerate(places[:120]):
        if at >= _TOP and not (usual and place.line.size > usual * 1.25):
            continue
        if any(place.line in named.lines[1:] for named in candidates):
            continue
        candidates += _candidates(place, places[at + 1 : at + 1 + _BELOW], hints, largest, usual)
    best = max(candidates, key=lambda c: c.weight, default=None)
    return _in_full(best, candidates) if best is not None and best.weight >= _ENOUGH else None


def _in_full(best: Named, candidates: Sequence[Named]) -> Named:
    """The name as printed once more with the father's: ``Siti Aminah`` over ``Siti Aminah binti Ali``, or far from it."""
    called, line = plain_words(best.name.split()), best.lines[0]
    for other in candidates:
        near = other.lines[0].page == line.page and abs(other.lines[0].number - line.number) <= _BESIDE
        full = plain_words(other.name.split())
        again = near or (len(called) > 1 and full[: len(called)] == called)
        if again and set(called) < set(full) and has_descent(other.name) and not has_descent(best.name):
            return other
    return best


def _usual(places: Sequence[Place]) -> float:
    """The size in which most characters are set."""
    weight: dict[float, int] = {}
    for place in places:
        weight[place.line.size] = weight.get(place.line.size, 0) + len(place.line.text)
    return max(weight, key=lambda size: weight[size])


def _candidates(
    place: Place, following: Sequence[Place], hints: frozenset[str], largest: float, usual: float
) -> Iterator[Named]:
    line = place.line
    spaced = unspaced(line.text.strip(), hints) != line.text.strip()
    cells = [line.text] if spaced else _SEPARATE.split(line.text)[:4] + _QUOTED.findall(line.text)
    for position, cell in enumerate(cells):
        if is_town(cell) or (place.index >= 3 and len(cell.split()) > names.MOST_WORDS + 6):
            continue
        name = names.clean(names.one_script(cell), hints)
        looks = names.likeness(name)
        if looks <= 0 and (_spelled_in_address(name, hints) or _typed_small(name, place, hints)):
            looks = 1.5
        elif looks <= 0 and position == 0 and place.index < 3:
            name = names.leading(cell)
            looks = names.likeness(name) - 1.5
        if len(line.text) > _RUN_TOGETHER and not _certain(name, place.index + position, hints):
            continue
        if looks <= 0 or line.bullet or not (names.honoured(cell) or _likely(name, place, hints, usual)):
            continue
        lines: tuple[Line, ...] = (line,)
        for after in following if position == 0 else ():
            more = _next_part(name, lines[-1], after, hints, usual)
            if not more:
                break
            name, lines = more, (*lines, after.line)
            looks = names.likeness(name)
        yield Named(name, lines, looks + _standing(place, largest, usual) + 5 * _in_address(name, hints) - 0.3 * position)


def _certain(name: str, before: int, hints: frozenset[str]) -> bool:
    """Whether a name may be taken out of a page run together in one line: the address holds it, or nothing stands before it."""
    return before == 0 or _in_address(name, hints) > 0


def _likely(name: str, place: Place, hints: frozenset[str], usual: float) -> bool:
    """Whether anything but capitals speaks for a name: a known part, the address, the type, or two words at the very top."""
    large = usual > 0 and place.line.size > usual * 1.25
    top = place.index < 4 and " " in name
    return known(name) or large or top or place.line.heading == 1 or _in_address(name, hints) > 0


def _spelled_in_address(name: str, hints: frozenset[str]) -> bool:
    """A name whose words are words of work too ("Jane Baker Planner") is known by an address that holds all of them."""
    words = name.split()
    return (
        2 <= len(words) <= 5
        and all(word[:1].isupper() and word.isalpha() for word in words)
        and _in_address(name, hints) == 1.0
    )


def _typed_small(name: str, place: Place, hints: frozenset[str]) -> bool:
    """Two words and more in small letters at the very top, one of which is in the address: a name typed in haste.

    Its first letter may be a capital where a word of descent stands in it: ``Dayang norhaliza binti awang``.
    """
    words = name.split()
    small = name.islower() or (name[1:].islower() and has_descent(name))
    plain = all(word.isascii() and word.isalpha() for word in words)
    return place.index < _VERY_TOP and small and plain and 2 <= len(words) <= 6 and _in_address(name, hints) > 0


def _next_part(name: str, line: Line, following: Place, hints: frozenset[str], usual: float) -> str:
    """A name with what the next line adds to it; empty for nothing.

    That is set in the same large type, or the name breaks off after "binti", or the line at the very top begins with it.
    """
    after = following.line
    rest = names.clean(after.text, hints)
    joint = line.text.rstrip()[-1:]
    joined = f"{name}{'-' if joint == '-' else ' '}{rest}"
    whole = names.clean(f"{name}, {after.text}", hints) if joint == "," else joined
    if "\t" in after.text or "," in after.text or "|" in after.text or names.likeness(whole) <= 0 or after.bullet:
        return ""
    large = line.size > usual * 1.3 and abs(line.size - after.size) <= 0.06 * line.size if usual else False
    alike = line.size == after.size and line.bold == after.bold and line.text.isupper() == after.text.isupper()
    single = len(name.split()) == 1 and alike and _in_address(name, hints) > 0 and _in_address(rest, hints) > 0
    fits = len(whole.split()) <= 7 and names.likeness(rest) > 0
    set_large = usual > 0 and min(line.size, after.size) > usual * 1.15
    told = book("names", "announced", "child").begins(rest)
    shown = alike or (set_large and line.bold == after.bold) or (not told and (set_large or following.index <= _VERY_TOP))
    descent = begins_with_descent(rest) and shown and len(whole.split()) <= names.MOST_WORDS
    cut = after.continues and alike and has_descent(name) and len(rest.split()) <= _REST and names.likeness(rest) > 0
    goes_on = (
        descent
        or cut
        or _ALIAS.match(after.text)
        or begins_unfinished(name)
        or (large and fits)
        or (single and fits and not following.heading)
    )
    return whole if goes_on else ""


def _standing(place: Place, largest: float, usual: float) -> float:
    """What place and type say: near the top, in the head, large, bold, declared as a title."""
    line = place.line
    early = (
        3.0 if place.index < 3 else 2.0 if place.index < 8 else 1.0 if place.index < 20 else -1.0 if place.index > 50 else 0.0
    )
    size = (
        4.0
        if usual and line.size >= largest * 0.97 and line.size > usual * 1.15
        else 1.5
        if usual and line.size > usual * 1.3
        else 0.0
    )
    title = 2.0 if line.heading == 1 else 0.0
    section = _CREDITS.get(place.kind, -2.0) if not place.heading else -0.5
    page = 0.0 if line.page == 1 else -3.0
    return early + size + title + section + page + (1.0 if line.bold else 0.0) + (0.5 if line.text.isupper() else 0.0)


def _in_address(name: str, hints: frozenset[str]) -> float:
    """The share of a name's words that the e-mail address holds."""
    words = [word for word in plain_words(name.split()) if len(word) >= 2]
    hits = sum(any(word in hint or (len(hint) >= 4 and hint in word) for hint in hints) for word in words)
    return hits / len(words) if words else 0.0
