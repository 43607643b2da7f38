"""Lists set side by side on common baselines, as a table's rows are: told from a table by what stands in them.

Two referees beside one another each have a name, an address and a telephone; a list of skills and a list of languages each have
their heading. Read row by row they would mix two people, or a skill with a language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from screen.documents.columns import ALIGNED, Row

#: Telephone numbers and addresses of persons.
_PHONE = re.compile(r"\+?\(?\d[\d ()./-]{6,}\d")
_MAIL = re.compile(r"\S@\S+\.\S")
#: Headings of what CVs list, in English, Malay and Indonesian; words over the columns of tables (``Level``, ``Year``) are none.
_HEADING = re.compile(
    r"(?:(?:my|key|core|other|computer|it|technical|soft|hard|personal|professional|additional|hobbies|languages?|skills?|bahasa)"
    r" (?:(?:and|&|/|dan) )?)*"
    r"(?:skills?|languages?|interests?|hobbies|tools?|software|expertise|competenc(?:e|ies)|strengths|qualities|awards|honou?rs"
    r"|achievements|certificat(?:es|ions)|licen[cs]es|memberships?|activities|referees?|references?|contacts?|courses|training"
    r"|bahasa|kemahiran(?: (?:lain|komputer|bahasa))?|minat|hobi|perisian|pencapaian|anugerah|sijil|rujukan"
    r"|keahlian|keterampilan|kemampuan(?: bahasa)?|penghargaan|prestasi|organisasi|pelatihan|kursus|kegiatan|aktiviti)\W*",
    re.IGNORECASE,
)


def are_lists(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two stretches of text side by side are two persons' particulars, or lists under headings of their own."""
    return _persons(left, right) or _headed(left, right)


def _persons(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides give a telephone or an address of the same sort in the same row, below words of another sort."""
    if not (_is_mixed(left) and _is_mixed(right)):
        return False
    return any(
        abs(row[0].base - other[0].base) < ALIGNED * row[0].size
        for pattern in (_MAIL, _PHONE)
        for row in _having(pattern, left)
        for other in _having(pattern, right)
    )


def _having(pattern: re.Pattern[str], side: Sequence[Row]) -> list[Row]:
    return [row for row in side if pattern.search(_text(row))]


def _is_mixed(side: Sequence[Row]) -> bool:
    """Whether a side starts with a name, and has more than particulars."""
    contacts = [bool(_MAIL.search(_text(row)) or _PHONE.search(_text(row))) for row in side]
    return bool(contacts) and not contacts[0] and sum(contacts) < len(contacts) and len(side[0][0].words) > 1


def _headed(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides begin, on one baseline, with a heading of something that CVs list."""
    if min(len(left), len(right)) < 2 or abs(left[0][0].base - right[0][0].base) > ALIGNED * left[0][0].size:
        return False
    return all(len(side[0]) == 1 and _HEADING.fullmatch(side[0][0].text) for side in (left, right))


def _text(row: Row) -> str:
    return " ".join(segment.text for segment in row)
