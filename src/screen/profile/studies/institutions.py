"""The part of a line that names a place of study. It is recognised, never ranked."""

from __future__ import annotations

import re
from functools import cache

from screen.model import Level
from screen.phrases import one_of
from screen.profile import dates
from screen.profile.entries import CELLS, Entry, is_body
from screen.profile.studies.degrees import OF_SCHOOLS, is_certificate, isced_f, level_of, parts
from screen.profile.studies.study_field import bare_part
from screen.profile.vocabulary import book, load

#: Words that link a place of study to what stood before or after it.
_LINKING = re.compile(
    r"^(?:(?:\S+ ){0,12}(?:at|from) )?the (?=[A-Z])"
    r"|\s+(?:and|dan)\s+(?:graduated|completed|passed|finished|obtained|came|left|am|hope|then|tamat|lulus|menamatkan|memperoleh\w*)\b.*$"
    r"|\s+(?:but|which|where|whose|until|tetapi|tapi|namun|yang)\s.*$"
    r"|(?:\s+(?:in|on|since|from|with|by|pada|tahun|dalam|dengan|sejak))+$"
)

_BRACKET = re.compile(r"\s*\(([^()]*)\)")
_LETTERS = re.compile(r"[A-Z]{2,8}")

#: How somebody attended, in brackets behind the name: ``(weekend classes)``, ``(separuh masa)``, ``(with Merit)``.
_MANNER = re.compile(
    r"\s*\((?:with|by|via|weekend|evening|part|full|online|distance|separuh|sepenuh|secara|kelas|dengan|jarak)\b[^()]*\)"
)

#: A place right behind the words of a degree: ``Diploma Pemasaran Politeknik Melaka``, ``MBA (Finance) Pearl University``.
_BEHIND = re.compile(
    r"(?:\)\s+(?=[A-Z])|\s(?=(?:Universiti|Universitas|University of|Politeknik|Kolej|Institut|Akademi|Maktab|Sekolah|Sek\."
    r"|SMK|SMJK|SMA|MRSM)\s[A-Z]))(.+)$"
)

#: The abbreviated body that certifies, before what it certifies: ``HRDF Train-the-Trainer``, ``CIDB registered``.
_BODY_BEFORE = re.compile(r"\W*([A-Z]{2,8})(?:[\s-]+certified)?\W*")

#: A place in brackets behind a degree: ``Bachelor of Law (Open University, part-time)``; nothing but years holds figures.
_IN_BRACKETS = re.compile(r"\(([A-Z][^()\d]+)\)")

#: Words behind those of a degree that lead to its place of study: ``an MBA with the Open University``.
_THROUGH = re.compile(r"\s(?:with|through|via|under|by|melalui|bersama)\s+(?:the\s+)?(?=[A-Z])(.+)$")


def institution_in(text: str) -> str:
    """The part of a line that names a place of study, or an empty string."""
    for cell in CELLS.split(_MANNER.sub("", _BRACKET.sub(_aside, dates.undated(text)))):
        for part in parts(cell):
            bare = _LINKING.sub("", bare_part(part))
            if not _names_place(bare):
                continue
            through = _THROUGH.search(bare) if level_of(bare) else None
            through = through if through and _names_place(through[1]) else None
            if not _is_degree(bare) and not through:
                alone = _in_brackets(bare) if bare.startswith("(") or not _names_place(_bracketless(bare)) else ""
                return alone or _with_tail(cell, bare)
            behind = through or _BEHIND.search(bare)
            if behind and _names_place(behind[1]) and not _is_degree(behind[1]):
                return _with_tail(cell, behind[1])
            if within := _in_brackets(bare) or _short_tail(bare) or _before_degree(bare):
                return within
    return ""


def _before_degree(part: str) -> str:
    """The place of study by whose short name a degree begins: ``UTAR Foundation in Science``."""
    level = level_of(part)
    before = part[: level[1]].strip(" ,–—-") if level else ""
    return before if before and _short_name(before) else ""


def _aside(bracket: re.Match[str]) -> str:
    """Nothing for a bracket with figures, or with the certificate that a school awarded: ``SMK Laut Biru (SPM)``."""
    inner = bracket[1].strip()
    level = level_of(inner)
    certificate = level is not None and level[0] in OF_SCHOOLS and inner in (inner[level[1] : level[2]], inner.upper())
    return " " if certificate or re.search(r"\d", inner) else bracket[0]


def _in_brackets(text: str) -> str:
    """The place of study that stands in brackets behind a degree, without what follows its name there."""
    for bracket in _IN_BRACKETS.finditer(text):
        name = bare_part(parts(bracket[1])[0])
        if (len(name.split()) > 1 or _short_name(name)) and _names_place(name) and not level_of(name):
            return name
    return ""


def _bracketless(text: str) -> str:
    return re.sub(r"\([^()]*\)", " ", text)


def _names_place(text: str) -> bool:
    if not text or is_certificate(text):
        return False
    return bool(book("education", "institutions", "words").find(text)) or _short_name(text)


def _is_degree(part: str) -> bool:
    level = level_of(part)
    if level is None or any(match.start <= level[1] for match in book("education", "institutions", "centres").find(part)):
        return False
    if level[0] in OF_SCHOOLS and book("education", "institutions", "words").find(part):
        return bool(
            re.search(
                r"\b(?:spm|stpm|stam|sijil|a[- ]levels?|foundation in|asasi|certificate|diploma|cambridge a)\b", part, re.I
            )
        )
    return level[1] < 12


def _with_tail(cell: str, part: str) -> str:
    """The institution with the town or campus that follows it after a comma, as printed."""
    start = cell.find(part)
    seat = re.match(r"\s+at\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?", cell[start + len(part) :])
    if seat:
        return part + seat[0]
    tail = re.match(r"(,\s+(?!\d)[^,.:;()\t]{2,28})(?=$|[,.;\t(])", cell[start + len(part) :])
    if (
        tail
        and not (part[:1].isupper() and re.match(r",\s+(?!(?:kampus|cawangan|campus|branch)\b)[a-z]", tail[1]))
        and not level_of(tail[1])
        and not re.search(r"\d|gpa|pngk|ipk|class|upper|hons|major|jurusan", tail[1], re.I)
        and not isced_f(tail[1])
    ):
        return (part + tail[1]).rstrip(" –—-")
    return part


def unknown_institution(entry: Entry) -> str:
    """A part beside the degree that is neither field, grade nor date: the school whose words we do not know."""
    anchor = dates.undated(entry.lines[entry.anchor].text)
    level = level_of(anchor)
    bodies = [body for body in re.findall(r"\(([^()]+)\)", anchor) if level and level[0] is Level.PROFESSIONAL]
    rows = [anchor[level[2] if level and level[0] is not Level.BACHELOR else 0 :]]
    rows += [
        dates.undated(line.text)
        for line in entry.lines[entry.anchor + 1 : entry.anchor + 2]
        if not line.bullet and not is_body(line)
    ]
    if level and level[0] is Level.PROFESSIONAL and (before := _BODY_BEFORE.fullmatch(dates.undated(anchor[: level[1]]))):
        return before[1]
    for body in bodies:
        if (
            (len(re.findall(r"\b[A-Z]", body)) > 1 or _is_body(body, anchor))
            and not level_of(body)
            and not re.search(r"\d", body)
        ):
            return bare_part(body)
    for row in rows:
        for part in (p for cell in CELLS.split(row) for p in parts(cell)):
            bare = bare_part(part)
            capital = [w for w in bare.split() if w[:1].isupper() and len(w) > 1]
            if (
                len(capital) >= 2
                and not level_of(bare)
                and (not isced_f(bare) or book("education", "institutions", "bodies").find(bare))
                and not re.search(r"\d|class|stream|grade|gred", bare, re.I)
            ):
                return bare
    return ""


def _is_body(letters: str, certificate: str) -> bool:
    """Whether letters in brackets stand for a body that certifies, and not for the words before them: ``Scrum Master (SM)``."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", certificate.partition(f"({letters}")[0]))
    return bool(_LETTERS.fullmatch(letters)) and not initials.upper().endswith(letters)


def _short_name(text: str) -> bool:
    return _short_names().search(text) is not None


def _short_tail(text: str) -> str:
    """The abbreviated place of study, with its town, that a degree ends with: ``Diploma Senibina UiTM Shah Alam``."""
    end = _short_ends().search(text)
    return end[1] if end else ""


@cache
def _short_names() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){one_of(load('education')['institutions']['short'])}(?!\w)")


@cache
def _short_ends() -> re.Pattern[str]:
    return re.compile(rf"\s({one_of(load('education')['institutions']['short'])}(?:\s[A-Z][a-z]+){{0,2}})$")
