"""Memberships of bodies of a profession, which stand among studies: ``Member, Institute of Planners, 2012``.

Whoever such a body counts among its members has passed what it asks for; students and probationers have not. The words are
those in which the statutory and chartered bodies of Malaysia, Indonesia and the Commonwealth name their members.
"""

from __future__ import annotations

import re

from screen.model import Level
from screen.profile.degrees import level_of

_MEMBER = re.compile(
    r"\W*(?:\d{4}\W+)?(?P<rank>(?:(?:associate|graduate|corporate|professional|full|chartered|registered|ordinary|life|senior)\s+)*"
    r"(?:members?(?:hip)?|fellow(?:ship)?|associate|ahli(?:\s+(?:berdaftar|siswazah|profesional|penuh|korporat))?|anggota))\b"
    r"(?P<body>[^\t;]{0,90})",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:institut\w*|institution|association|society|board|council|college|chartered|royal|law society|bar|lembaga|pertubuhan"
    r"|persatuan|ikatan|majlis|badan|himpunan|asosiasi)\b",
    re.IGNORECASE,
)
_PROFESSION = re.compile(
    r"\b(?:accountants?|accountancy|architects?|planners?|engineers?|surveyors?|secretaries|administrators|actuaries|bankers|valuers"
    r"|counsell?ors|arbitrators|auditors|psychologists|pharmacists|nurses|estate agents|appraisers|marketing"
    r"|personnel|human resource|akauntan|arkitek|perancang|jurutera|juruukur|kaunselor|peguam|penilai|akuntan|insinyur|arsitek"
    r"|perencana)\b",
    re.IGNORECASE,
)
#: Bodies that are known by their letters.
_LETTERS = re.compile(
    r"\b(?:RICS|RTPI|RIBA|CIPD|CIMA|ACCA|ICAEW|MICPA|CPA|MAICSA|CIOB|CILT|ICE|IMechE|IET|BEM|IEM|LJM|LAM|PAM|MIP|BOVAEA|BQSM|RISM|LPBM"
    r"|CFA|SHRM|MIHRM|IAI|PII|IAPI)\b"
)
_LEARNING = re.compile(
    r"\b(?:student|probation\w*|siswa|pelajar|applicant|pending|chapter|club|kelab|committee)\b", re.IGNORECASE
)


def study_of(text: str, *, indonesian: bool = False) -> tuple[Level, int, int] | None:
    """The level that a line among studies names, by a degree or by membership of a body, and the place of its words."""
    level = level_of(text, indonesian=indonesian)
    return level if level and level[0] is not Level.PROFESSIONAL else _membership(text) or level


def _membership(text: str) -> tuple[Level, int, int] | None:
    """A membership of a body of a profession that a line begins with."""
    member = _MEMBER.match(text)
    if member is None or _LEARNING.search(text):
        return None
    named = _BODY.search(member["body"]) and _PROFESSION.search(member["body"])
    if not named and not _LETTERS.search(member["body"]):
        return None
    return Level.PROFESSIONAL, *member.span("rank")
