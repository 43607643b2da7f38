"""Where the words of a degree end, and those of its field, its place and other remarks begin."""

from __future__ import annotations

import re

from screen.profile.stops import WHOLE_NAME
from screen.profile.vocabulary import any_of, book

_ENDS = (
    r"(?:\s*,\s+|\s+,)(?![^()]*\))|\s+(?:[–—→»]|-{1,3}|//|[-=]+>)\s+(?![^()]*\))|\s*:\s+"
    rf"|\s+{any_of('links', 'at_degree')}\s+(?=[A-Z])"
    rf"|{WHOLE_NAME}\s*\.\s+(?=[A-Z])(?![^()]*\))"
)
#: In Malay and Indonesian *di* leads to a place, in Italian it stands within a name: ``Conservatorio di Musica di Milano``.
_PARTS = re.compile(rf"{_ENDS}|\s+{any_of('links', 'at_or_of')}\s+(?=[A-Z])")
_PARTS_ITALIAN = re.compile(rf"{_ENDS}|\s+{any_of('links', 'at_or_of')}\s+(?={any_of('education', 'linking', 'begun_stems')})")


def parts(text: str) -> list[str]:
    """A cell cut where a degree, its field, its place and other remarks end."""
    italian = " di " in text and book("education", "italian").find(text)
    return (_PARTS_ITALIAN if italian else _PARTS).split(text)
