"""Who wrote a CV: name, e-mail addresses and telephone numbers, for the recruiter only and never for scoring.

Turns sections into an `Identity`. The name is the value of a label ("Nama: ..."), or the line near the top that looks most
like a name: large or bold type, parts of names, the words of the e-mail address. Referees, supervisors and employers are never
taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from screen.model import Identity, Note, Section, SectionKind, Span
from screen.phrases import fold, one_of
from screen.profile.entries import span
from screen.profile.languages import tongues
from screen.profile.person import contacts, naming
from screen.profile.person.contacts import Contact
from screen.profile.person.naming import OWN, Named, Place, someone_else
from screen.profile.vocabulary import load

_K = SectionKind
#: The number of a page behind what its foot says.
_PAGE = re.compile(r"\t\d{1,2}(?:\s?/\s?\d{1,2})?$")


def find(sections: tuple[Section, ...]) -> tuple[Identity, tuple[Note, ...]]:
    """Name, addresses and numbers of the applicant, private and mobile ones first, with the lines they stand on; and notes."""
    places = _places(sections)
    addresses = _addresses(places)
    numbers = _numbers(places, addresses)
    hints = _hints(addresses)
    named = naming.find(places, hints)
    addresses = sorted(addresses, key=lambda c: (c.office, not _free_mail().search(c.value), not _resembles(c.value, named)))
    numbers = sorted(numbers, key=lambda c: (not c.mobile, c.office))
    identity = Identity(
        name=named.name if named else "",
        emails=_unique(c.value for c in addresses),
        phones=_unique(c.value for c in numbers),
        evidence=_evidence(named, [*addresses, *numbers]),
    )
    missing = (("cv.name-not-found", identity.name), ("cv.email-not-found", identity.emails))
    return identity, tuple(Note(code) for code, value in missing if not value)


def _places(sections: Sequence[Section]) -> list[Place]:
    """Every line in reading order, without those on referees.

    A name in display type stays: where columns are read one after the other it follows on the referees of the first one.
    """
    found: list[Place] = []
    display = _display_size(sections)
    for section in sections:
        heading = section.heading_alone
        for line in (heading, *section.lines) if heading is not None else section.lines:
            if section.kind is _K.REFEREES and (line is heading or not 0 < display <= line.size):
                continue
            found.append(Place(line, section.kind, len(found), line is heading))
    return found


def _display_size(sections: Sequence[Section]) -> float:
    """The size from which type is only for show: half as large again as most of the text; 0 when sizes are unknown."""
    weight: dict[float, int] = {}
    for line in (line for section in sections for line in section.lines):
        weight[line.size] = weight.get(line.size, 0) + len(line.text)
    return 1.5 * max(weight, key=lambda size: (weight[size], size)) if weight else 0.0


def _evidence(named: Named | None, found: Sequence[Contact]) -> tuple[Span, ...]:
    spans = [*map(span, named.lines if named else ()), *(span(c.line, c.quote) for c in found)]
    return tuple(dict.fromkeys(spans))


def _unique(values: Iterator[str]) -> tuple[str, ...]:
    """Each value once: addresses without regard to case, numbers by their last eight digits."""
    kept: dict[str, str] = {}
    for value in values:
        digits = re.sub(r"\D", "", value)
        kept.setdefault(value.casefold() if "@" in value else digits[-8:], value)
    return tuple(kept.values())


# ------------------------------------------------------------------------------------------------------------ contacts


def _addresses(places: Sequence[Place]) -> list[Contact]:
    """The applicant's addresses: from the head and the personal part, else labelled ones, else all that no one else owns."""
    own, every = _applicants(contacts.emails([p.line for p in places]), places)
    return own or [c for c in every if c.labelled] or every[:1]


def _numbers(places: Sequence[Place], addresses: Sequence[Contact]) -> list[Contact]:
    """The applicant's numbers, from the same places, or beside her address at the foot of a page or in a column."""
    lines = [p.line for p in places]
    region = "ID" if tongues.bare_bahasa(lines) == "id" else "MY"
    own, every = _applicants(contacts.phones(lines, region), places)
    return own or [c for c in every if c.labelled or _alone(c) or any(_is_beside(c, address) for address in addresses)]


def _alone(contact: Contact) -> bool:
    """A mobile number on a line of its own, which the reading order has carried away from the head."""
    return contact.mobile and contact.line.text.strip() == contact.value


def _is_beside(number: Contact, address: Contact) -> bool:
    """Whether a number and an address are all that stands on a line, or on two lines below one another.

    The number of the page may stand in the last cell: ``017 555 0199 • siti@example.com | 1/2``.
    """
    here, there = number.line, address.line
    if here is there:
        rest = here.text.replace(number.quote, "", 1).replace(address.quote, "", 1)
        return not any(letter.isalnum() for letter in _PAGE.sub("", rest))
    next_to = (here.page, here.column) == (there.page, there.column) and abs(here.number - there.number) == 1
    return next_to and here.text.strip() == number.value and there.text.strip() == address.value


def _applicants(found: Sequence[Contact], places: Sequence[Place]) -> tuple[list[Contact], list[Contact]]:
    """Of the contacts that no one else owns, those in the head and the personal part, and all."""
    where = {(p.line.page, p.line.number): p for p in places}
    placed = [(contact, where[contact.line.page, contact.line.number]) for contact in found]
    every = [(contact, place) for contact, place in placed if not someone_else(place, places)]
    return [contact for contact, place in every if place.kind in OWN], [contact for contact, _ in every]


def _hints(addresses: Sequence[Contact]) -> frozenset[str]:
    """The words of the local parts of addresses: ``darren.tan@`` holds darren and tan."""
    locals_ = [address.value.split("@", maxsplit=1)[0] for address in addresses]
    return frozenset(word.casefold() for local in locals_ for word in re.split(r"[^A-Za-z]+", local) if len(word) >= 2)


@cache
def _free_mail() -> re.Pattern[str]:
    """The host of an address that anybody may have, and no university of that name."""
    return re.compile(rf"@(?!.*\.(?:ac|edu)\b){one_of(load('contacts')['free_mail'])}\.", re.IGNORECASE)


def _resembles(address: str, named: Named | None) -> bool:
    local = fold(address.split("@", maxsplit=1)[0])
    return named is not None and any(len(word) >= 3 and fold(word) in local for word in named.name.split())
