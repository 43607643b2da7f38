"""The level of a degree that a text names, and whether its words are those of schools.

Which words mean a level is told in `level_words`, the field in `study_field`, its code in `field_codes`. *Sarjana* alone is a
master in Malaysia and a bachelor in Indonesia: whoever asks says which of the two is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from screen.model import Level
from screen.phrases import Match, folded, leaves
from screen.profile import dates
from screen.profile.studies.level_words import levels_meant
from screen.profile.vocabulary import any_of, book, load

#: The levels of the certificates that schools prepare for.
OF_SCHOOLS = frozenset({Level.SECONDARY, Level.PRE_UNIVERSITY})
_meant = partial(any_of, "education", "meant")
#: A master in Malaysia, a bachelor in Indonesia.
_SARJANA = re.compile(rf"\b{_meant('two_levels', 'words')}\b(?!\s+{_meant('two_levels', 'neither')})", re.IGNORECASE)
#: The name of a place of study that goes on with the word of a level: ``Pusat Asasi``, ``UM Centre for Foundation Studies``.
_CENTRE = re.compile(rf"\s*(?:(?-i:[A-Z][A-Za-z]{{1,5}})\s+)?{_meant('centres')}\b", re.IGNORECASE)
#: What stands in a word of schools that is never the certificate itself, and behind one that is: ``SMA (IPA)``,
#: ``SMK Jurusan Akuntansi``.
_PLACE = re.compile(_meant("places"))
_STREAM = re.compile(
    rf"\W*(?:\(?{_meant('streams', 'led')}\s+[^()\t,\d]+\)?|\(?{_meant('streams', 'alone')}\)?)?\W*", re.IGNORECASE
)


def level_of(text: str, *, indonesian: bool = False) -> tuple[Level, int, int] | None:
    """The level of study that a text names first, with the place of its words; the higher one of two that overlap."""
    hits = levels_meant(text)
    if not hits:
        bare = _SARJANA.search(text)
        if bare is None:
            return None
        return (Level.BACHELOR if indonesian else Level.MASTER), bare.start(), bare.end()
    match = _most_telling(hits)
    return _level(match, indonesian=indonesian), match.start, match.end


def levels_of(text: str, *, indonesian: bool = False) -> tuple[tuple[Level, int, int], ...]:
    """Every level of study that a text names, with the place of its words, in the order of print."""
    hits = levels_meant(text)
    told = {at for match in hits for at in range(match.start, match.end)}
    bare = [match for match in _SARJANA.finditer(text) if match.start() not in told]
    found = [(_level(match, indonesian=indonesian), match.start, match.end) for match in hits]
    found += [(Level.BACHELOR if indonesian else Level.MASTER, match.start(), match.end()) for match in bare]
    return tuple(sorted(found, key=lambda each: each[1]))


def _level(match: Match[Level], *, indonesian: bool) -> Level:
    """The level of words that were found; the *Sarjana* of Indonesia is a bachelor."""
    sarjana = match.value is Level.MASTER and _SARJANA.search(match.phrase) is not None
    return Level.BACHELOR if indonesian and sarjana else match.value


def _most_telling(hits: Sequence[Match[Level]]) -> Match[Level]:
    """A generic word ("degree", "secondary") yields to a name that says more beside it, a word of schools to a certificate.

    ``SMK Laut Biru, Tingkatan 6 | STPM`` is the STPM.
    """
    named = [m for m in hits if m.phrase not in _words("generic")] or list(hits)
    if named[0].phrase in _words("schools"):
        return next((m for m in named if m.phrase not in _words("schools") and m.value in OF_SCHOOLS), named[0])
    return named[0]


def names_school(text: str) -> bool:
    """Whether the only words of a level in a text are words of schools' names as well (SMK, Kolej Matrikulasi)."""
    hits = levels_meant(text)
    if not hits:
        return False
    return bool(_CENTRE.match(text)) or all(m.phrase in _words("schools") for m in hits)


def is_certificate(text: str) -> bool:
    """Whether a text is a school certificate that is called as the schools are, and names no school: ``SMA (IPA)``."""
    hits = levels_meant(text)
    if not hits or any(m.phrase not in _words("schools") or _PLACE.search(m.phrase) for m in hits):
        return False
    around = re.sub(r"\W", "", dates.undated(text[: hits[0].start]))
    return not around and bool(_STREAM.fullmatch(dates.undated(text[hits[-1].end :])))


def is_board(name: str) -> bool:
    """Whether a name is that of a board that examines the pupils of schools: ``Laut State Board``."""
    plain = folded(name)
    return any(match.start > 0 and match.end == len(plain) for match in book("education", "institutions", "boards").find(plain))


@cache
def _words(kind: str) -> frozenset[str]:
    """Words of levels that are ``generic``, or words of the names of ``schools`` as well; as the levels have them."""
    return frozenset(leaves(load("education")["levels_by_use"][kind]))
