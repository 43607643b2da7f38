"""Which of the things that came in are one person's.

The same address or phone is one person, unless the two names are clearly two people's (a family's address, a shop's phone).
The same name is one person only with nearly the same address and no phones that differ: many people share a name, and many of
those a school or an employer, so namesakes are kept apart and a person is told of them. The same CV, byte for byte, is one
person. Whoever passes on the CVs of others is none of them: only own addresses are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from screen.intake import names
from screen.model import Examined, ReadStatus

_PHONE_DIGITS = 8
_LARGEST_BLOCK = 60
_NEAR_ADDRESS = 80


def people(examined: Sequence[Examined]) -> list[list[int]]:
    """The indexes of what came in, grouped by person, each group and all groups in order."""
    leader = list(range(len(examined)))

    def find(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    for one, other in pairs(examined):
        first, second = sorted((find(one), find(other)))
        if first != second and same_person(examined[one], examined[other]):
            leader[second] = first
    groups: dict[int, list[int]] = defaultdict(list)
    for at in range(len(examined)):
        groups[find(at)].append(at)
    return [groups[at] for at in sorted(groups)]


def same_person(one: Examined, other: Examined) -> bool:
    """Whether two applications are one person's."""
    if cv_hash(one) and cv_hash(one) == cv_hash(other):
        return True
    clash = names.conflict(_plain(one), _plain(other))
    if (_addresses(one) & _addresses(other)) or (_phones(one) & _phones(other)):
        return not clash
    return _one_name(one, other) and _near_address(one, other)


def cv_hash(seen: Examined) -> str:
    """The hash of the CV's file: one that is empty, or could not be opened, is nobody's in particular."""
    if seen.cv is None or not seen.files:
        return ""
    file = seen.files[seen.cv]
    return "" if file.status in {ReadStatus.EMPTY, ReadStatus.UNREACHABLE} else file.sha256


def namesakes(one: Examined, other: Examined) -> bool:
    """Whether two bear one name, and nothing says that they are one person."""
    return _one_name(one, other) and not same_person(one, other)


def _one_name(one: Examined, other: Examined) -> bool:
    return bool(_plain(one)) and names.agree(_plain(one), _plain(other))


def _near_address(one: Examined, other: Examined) -> bool:
    """Whether the addresses are of one hand, and no phones speak against it: namesakes have addresses alike too."""
    differ = bool(_phones(one)) and bool(_phones(other))
    return not differ and any(_near(a, b) for a in _addresses(one) for b in _addresses(other))


def _near(one: str, other: str) -> bool:
    """Addresses of one hand: ``ali.abu@`` and ``aliabu95@``."""
    first, second = one.partition("@")[0], other.partition("@")[0]
    return min(len(first), len(second)) >= 5 and fuzz.partial_ratio(first, second) >= _NEAR_ADDRESS


def _plain(seen: Examined) -> str:
    return seen.name if names.looks_like_name(seen.name) else ""


def _addresses(seen: Examined) -> set[str]:
    """The person's own addresses: not the one of whoever passed the application on."""
    passed_on = any(note.code == "intake.address-of-another" for note in seen.notes)
    return {address.lower() for address in (*seen.emails, "" if passed_on else seen.email) if "@" in address}


def _phones(seen: Examined) -> set[str]:
    """The last digits of each phone, which stay the same with and without country code and trunk zero."""
    digits = ("".join(c for c in phone if c.isdigit()) for phone in seen.phones)
    return {d[-_PHONE_DIGITS:] for d in digits if len(d) >= _PHONE_DIGITS}


def pairs(examined: Sequence[Examined]) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing: those that share an address, a phone, a CV or two words of the name."""
    keys: tuple[Callable[[Examined], Iterable[object]], ...] = (
        _addresses,
        _phones,
        lambda s: {cv_hash(s)} - {""},
        _name_blocks,
    )
    seen_pairs: set[tuple[int, int]] = set()
    for key in keys:
        blocks: dict[object, list[int]] = defaultdict(list)
        for at, seen in enumerate(examined):
            for value in key(seen):
                blocks[value].append(at)
        for block in blocks.values():
            for pair in combinations(block[:_LARGEST_BLOCK] if key is _name_blocks else block, 2):
                if pair not in seen_pairs:
                    seen_pairs.add(pair)
                    yield pair


def _name_blocks(seen: Examined) -> set[tuple[str, ...]]:
    told = sorted(set(names.key(_plain(seen)))) if _plain(seen) else []
    pairs: set[tuple[str, ...]] = set(combinations(told, 2))
    return pairs or {tuple(told)} if told else set()
