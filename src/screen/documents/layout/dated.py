"""Dates as layout knows them: by their looks. Columns of dates hold the rows of a page together.

What a date says is decided later, from the lines (`screen.profile.dates`).
"""

from __future__ import annotations

import re

_MONTH = r"(?:jan|feb|ma[rcy]|apr|mei|ju[nl]|aug|ogo|agu|sep|o[ck]t|nov|d[ei][cs])[a-z]*\.?"
#: A date, or the year alone, in most of the ways of writing it.
DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}/\d\d\b|['’]\d\d\b")
#: A line that ends with a date mostly is the head of an entry.
DATE_ENDS = re.compile(
    r"(?:\b(?:19|20)\d\d(?:[-–/.]\d\d)?|\b(?:present|now|current|date|kini|sekarang|ini))\W*$", re.IGNORECASE
)
#: A line that ends with a month, whose year may stand below.
MONTH_ENDS = re.compile(rf"\b{_MONTH}$", re.IGNORECASE)
#: A stretch of time and nothing else (``Jan 2018 – now``).
RANGE = re.compile(
    r"(?:[^\W\d]{3,9}\.? )?(?:\d\d[/.])?(?:19|20)\d\d\s*(?:[-–—]|to|until|hingga|sehingga|sampai|s/d)\s*"
    r"(?:(?:[^\W\d]{3,9}\.? )?(?:\d\d[/.])?(?:19|20)\d\d|[^\W\d]+(?: [^\W\d]+)?)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
#: The words of dates and stretches of time, and nothing else.
_DATE_WORDS = re.compile(
    rf"(?:(?:[\d/.,'’()–—-]+|{_MONTH}|to|until"
    r"|till|since|from|present|now|current|date|ongoing|kini|sekarang|hingga|sehingga|sampai|saat|ini|s/d)(?:\s+|$))+",
    re.IGNORECASE,
)


def is_date(text: str) -> bool:
    """Whether a text is a date with its year, or a stretch of time, and nothing else."""
    return _DATE_WORDS.fullmatch(text) is not None and _YEAR.search(text) is not None
