"""The text of a message as a person reads it: HTML as lines, the sender's own words apart from quotations and signatures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from screen.sources.headers import mailbox_of, when

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = frozenset(
    "p div br li ul ol table tr h1 h2 h3 h4 h5 h6 blockquote pre hr section article header footer dt dd address".split()
)
_SILENT = frozenset("script style head title noscript template".split())
_HIDDEN = re.compile(r"(?i)display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0")
_LINK = re.compile(r"(?i)\b(?:https?://|www\.)[^\s<>\"'\])}]+")
_ARROWS = re.compile(r"^\s*(?:>+|\|)\s?")
#: "On <date> X wrote:" and its like in English, Malay, Indonesian, French, German, Spanish, Dutch, Portuguese and Italian mail.
_ON = r"(?i)^\s*(?:>\s*)?(?:on|pada|le|am|el|op|em|il)\b"
_SAID = r"(?:wrote|menulis|tulis|a écrit|schrieb|escribió|schreef|escreveu|ha scritto)\s*(?::\s*)?$"
_WROTE = re.compile(_ON + r".{6,200}" + _SAID)
_STARTS = re.compile(_ON)
_DAY = re.compile(r"\d{4}|\d\d:\d\d")
_MAILBOX = re.compile(r"[^@]+@[^@]+")
_WROTE_END = re.compile(r"(?i)^\s*" + _SAID)
_ORIGINAL = re.compile(
    r"(?i)^\s*-{2,}\s*(?:original message|mesej asal|pesan asli|message d'origine|ursprüngliche nachricht|mensaje original)"
)
_FORWARDED = re.compile(
    r"(?i)^\s*(?:-{2,}\s*(?:forwarded message|forwarded by .*|mesej (?:yang )?dimajukan|pesan terusan|pesan yang diteruskan"
    r"|message transféré|weitergeleitete nachricht|mensaje reenviado)\s*-*"
    r"|begin forwarded message\s*:|mula mesej dimajukan\s*:)\s*$"
)
_WHO = {"from", "dari", "daripada", "de", "von"}
_WHEN = {"date", "sent", "tarikh", "tanggal", "dihantar", "dikirim", "envoyé", "gesendet"}
_WHAT = {"subject", "subjek", "perihal", "hal", "objet", "betreff", "asunto"}
_WHOM = {"to", "kepada", "untuk", "à", "an", "para", "cc", "reply-to"}
_FIELD = re.compile(rf"(?i)^\s*\*?({'|'.join(sorted(_WHO | _WHEN | _WHAT | _WHOM))})\*?\s*:\*?\s*(.*)$")
_LONGEST_SIGNATURE = 12


@dataclass(frozen=True, slots=True)
class Letter:
    """The text of a message taken apart: what is said, and the head of a message that is forwarded in the text."""

    own: str = field(default="", repr=False)
    forwarded: bool = False
    sender: tuple[str, str] = field(default=("", ""), repr=False)
    subject: str = field(default="", repr=False)
    date: str = field(default="", repr=False)


def from_html(html: str) -> str:
    """HTML as lines of text: a line a block or row, cells set apart by a tab."""
    from lxml import etree
    from lxml import html as parser

    try:
        root = parser.document_fromstring(
            html.encode("utf-8", "replace"), parser=parser.HTMLParser(encoding="utf-8", huge_tree=False)
        )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ""
    pieces: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS:
                pieces.append("\n")
            if tag and not _is_silent(element):
                pieces.append(_flat(element.text))
        else:
            pieces.append("\n" if tag in _BLOCKS and tag != "br" else "\t" if tag in {"td", "th"} else "")
            if element is not root and not _is_silent(element.getparent()):
                pieces.append(_flat(element.tail))
    lines = (
        re.sub(r"[ \u00a0]*\t[ \t\u00a0]*", "\t", re.sub(r"[ \u00a0]+", " ", line)).strip()
        for line in "".join(pieces).split("\n")
    )
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _flat(text: str | None) -> str:
    return re.sub(r"[\r\n]+\s*", " ", text or "").replace("\t", " ")


def _is_silent(element: _Element | None) -> bool:
    """Whether an element or one around it is not for the eye."""
    return any(getattr(up, "tag", "") in _SILENT or _HIDDEN.search(up.get("style") or "") for up in _with_parents(element))


def _with_parents(element: _Element | None) -> Iterator[_Element]:
    while element is not None:
        yield element
        element = element.getparent()


def links_in(text: str) -> list[str]:
    """The web addresses that a text prints, in order."""
    return [found.group().rstrip(".,;:!?") for found in _LINK.finditer(text)]


def links_of_html(html: str) -> list[str]:
    """The web addresses that an HTML text leads to, printed or not."""
    return [found.group(1).strip() for found in re.finditer(r"(?i)\bhref\s*=\s*[\"']?(https?://[^\"'\s>]+)", html)]


def take_apart(text: str, subject: str) -> Letter:
    """A message's text without quoted replies and signature; of a forwarded message in it, head and words are kept."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    forwards = re.match(r"(?i)\s*(?:\[[^\]]*\]\s*)?(?:fwd?|fw|tr|wg|rv|majukan)\s*:", subject) is not None
    for number, line in enumerate(lines):
        if _FORWARDED.match(line) or (_ORIGINAL.match(line) and forwards):
            return _forwarding(lines[:number], lines[number + 1 :])
        if forwards and _is_head(lines, number):
            return _forwarding(lines[:number], lines[number:])
    return Letter(_own("\n".join(lines)), forwarded=forwards)


def _is_head(lines: list[str], number: int) -> bool:
    names = [found.group(1).lower() for line in lines[number : number + 5] if (found := _FIELD.match(line))]
    return bool(names) and bool(_FIELD.match(lines[number])) and names[0] in _WHO and len(set(names)) >= 3


def _forwarding(before: list[str], after: list[str]) -> Letter:
    after = [_ARROWS.sub("", line) for line in after]
    head: dict[str, str] = {}
    at = 0
    while at < len(after) and ((not after[at].strip() and not head) or (after[at].strip() and _FIELD.match(after[at]))):
        found = _FIELD.match(after[at])
        if found:
            head.setdefault(_kind(found.group(1).lower()), found.group(2).strip().strip("*"))
        at += 1
    own = _own("\n".join([*before, "", *after[at:]]))
    return Letter(own, True, mailbox_of(head.get("who", "")), head.get("what", ""), head.get("when", ""))


def _kind(name: str) -> str:
    return "who" if name in _WHO else "when" if name in _WHEN else "what" if name in _WHAT else "other"


def _own(text: str) -> str:
    """The sender's own lines: quoted mail is left out wherever it stands, the signature at the end too.

    Arrows alone make no quotation, since CVs use them as bullets: a quotation begins with a line that says who wrote.
    """
    kept: list[str] = []
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        introduces = (
            1 if _WROTE.match(line) else 2 if _is_start(line) and _WROTE_END.match("".join(lines[at + 1 : at + 2])) else 0
        )
        if introduces:
            end = _end_of_quotation(lines, at + introduces)
            if end is None:
                break
            at = end
            continue
        if (
            _ORIGINAL.match(line)
            or _is_head(lines, at)
            or (line.rstrip("\r ") == "--" and len(lines) - at <= _LONGEST_SIGNATURE)
        ):
            break
        kept.append(line.rstrip())
        at += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip("\n")


def _is_start(line: str) -> bool:
    """Whether a line begins to say who wrote, with a day or time and, at its end, an address; the next one says "wrote".

    In steps: one pattern for all of it takes time with a power of the line's length.
    """
    if _STARTS.match(line) is None:
        return False
    last = line.rsplit(maxsplit=1)[-1]
    return _MAILBOX.fullmatch(last) is not None and _DAY.search(line.rstrip()[: -len(last)]) is not None


def _end_of_quotation(lines: list[str], at: int) -> int | None:
    """Where the quoted lines end; None when the quotation is not marked by arrows and so takes all the rest."""
    first = at
    while at < len(lines) and (not lines[at].strip() or lines[at].lstrip().startswith(">")):
        at += 1
    return at if any(line.lstrip().startswith(">") for line in lines[first:at]) else None


def forwarded_time(letter: Letter) -> datetime | None:
    """The time that the head of a forwarded message gives, as `headers.when` reads it."""
    return when(letter.date.replace(" at ", " "))
