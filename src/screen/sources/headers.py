"""Header fields of a message as people read them: words, addresses, times, and what they say of the message's nature."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from screen.sources.labels import one_line

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(=\?)")
_ADDRESS = re.compile(r"[^\s<>\"'(),;:@]+@[^\s<>\"'(),;:@]+\.[^\s<>\"'(),;:@]+")
_ASCTIME = re.compile(r"([A-Z][a-z]{2}) +(\d{1,2}) +(\d\d:\d\d(?::\d\d)?) *([+-]\d{4})? *(\d{4})(?: *([+-]\d{4}))?")
_LATIN_1 = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "iso_8859-1"})
#: Characters of a header in which the first address is looked for.
_LONGEST_ADDRESS = 2_000
_FAR = timedelta(days=7)
#: E-mail of a recruitment is not older than this.
_SANE_SINCE = 2000


def text_of(data: bytes, charset: str | None) -> str:
    """Bytes as text by the declared character set when it fits, else UTF-8, else Windows-1252.

    Latin-1 is read as Windows-1252, which is what programs that declare it write (WHATWG Encoding Standard, 4.2).
    """
    declared = "cp1252" if (charset or "").strip("\"' ").lower() in _LATIN_1 else charset
    for candidate in (declared, "utf-8"):
        if not candidate:
            continue
        try:
            return data.decode(candidate.strip("\"' "))
        except (LookupError, UnicodeError, ValueError):
            continue
    return data.decode("cp1252", "replace")


def words(raw: object) -> str:
    """A header's value on one line with its encoded words (RFC 2047) decoded, also those that break the standard's rules."""
    plain = _raw(raw)
    joined = _BETWEEN.sub(r"\1\2", plain)
    runs: list[tuple[str, bytes]] = []
    out: list[str] = []
    at = 0
    for match in _WORD.finditer(joined):
        between = joined[at : match.start()]
        if between:
            out.append(_spoken(runs) + between)
            runs = []
        runs.append((match.group(1).split("*")[0], _word_bytes(match.group(2), match.group(3))))
        at = match.end()
    out.append(_spoken(runs) + joined[at:])
    return one_line("".join(out))


def _raw(raw: object) -> str:
    """A raw header value; bytes that stand in it undeclared are read as UTF-8 or Windows-1252."""
    text = str(raw) if raw is not None else ""
    if text.isascii():
        return text
    try:
        data = text.encode("ascii", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8", "replace")
    return text_of(data, "utf-8")


def _word_bytes(encoding: str, payload: str) -> bytes:
    if encoding in "bB":
        padded = re.sub(r"[^A-Za-z0-9+/]", "", payload)
        try:
            return base64.b64decode(padded + "=" * (-len(padded) % 4))
        except (binascii.Error, ValueError):
            return payload.encode("utf-8", "replace")
    return quopri.decodestring(payload.encode("utf-8", "replace"), header=True)


def _spoken(runs: list[tuple[str, bytes]]) -> str:
    """Neighbouring encoded words of one character set are decoded together: some mailers cut a letter in two."""
    out = []
    while runs:
        charset = runs[0][0]
        same = 0
        while same < len(runs) and runs[same][0].lower() == charset.lower():
            same += 1
        out.append(text_of(b"".join(data for _, data in runs[:same]), charset))
        runs = runs[same:]
    return "".join(out)


def mailbox_of(raw: object) -> tuple[str, str]:
    """The (name, e-mail) of a header's first address, the e-mail in lower case; a name that repeats the address is left out."""
    encoded = _raw(raw)[:_LONGEST_ADDRESS].replace("\r", " ").replace("\n", " ")
    try:
        name, address = parseaddr(encoded)
    except RecursionError:  # comments within comments
        name, address = "", ""
    if not _ADDRESS.fullmatch(address):
        found = _ADDRESS.search(words(encoded))
        address = found.group() if found else ""
        name = name or encoded.split("<")[0]
    spoken = words(name).strip(" \"'")
    if spoken.casefold() == address.casefold() or _ADDRESS.fullmatch(spoken):
        spoken = ""
    return spoken, address.lower()


def file_name(part: Message) -> str:
    """The name that a part gives its file: RFC 2231 with continuations, RFC 2047 (against the rules but usual) or plain."""
    for header, parameter in (("content-disposition", "filename"), ("content-type", "name")):
        try:
            value = part.get_param(parameter, None, header)
        except (ValueError, LookupError, TypeError):
            value = None
        name = _parameter(value)
        if name:
            return name
    return ""


def _parameter(value: object) -> str:
    if isinstance(value, tuple):
        charset, _, text = value
        raw = unquote_to_bytes(text) if "%" in text else text.encode("latin-1", "replace")
        return text_of(raw, charset or "utf-8")
    spoken = words(value) if value else ""
    if re.match(r"(?i)^[\w-]{2,20}''[^ ]*%[0-9a-f]{2}", spoken):
        charset, _, text = spoken.partition("''")
        return text_of(unquote_to_bytes(text), charset)
    return spoken


def when(raw: object) -> datetime | None:
    """The time that a header or separator line states; without a zone where it gives none, None where it is no time."""
    text = words(raw)
    if not text:
        return None
    said: datetime | None
    try:
        said = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        said = _iso(text) or _asctime(text)
    if said is not None and said.tzinfo is None and re.search(r"-0000\b", text):
        said = said.replace(tzinfo=UTC)
    return said if said is not None and 1990 < said.year < 9000 else None


def _iso(text: str) -> datetime | None:
    found = re.search(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?: ?[+-]\d\d:?\d\d|Z)?", text)
    try:
        return datetime.fromisoformat(found.group()) if found else None
    except ValueError:
        return None


def _asctime(text: str) -> datetime | None:
    found = _ASCTIME.search(text)
    if found is None:
        return None
    month, day, clock, before, year, after = found.groups()
    try:
        return parsedate_to_datetime(f"{day} {month} {year} {clock} {before or after or '+0000'}")
    except (TypeError, ValueError):
        return None


def arrival(message: Message, separator: str) -> tuple[datetime | None, bool]:
    """When a message arrived, and whether its own Date had to be set aside.

    The Date field counts. Where it is missing or more than a week away from the time that the last server stamped (the
    topmost Received field), the server's time does: computers with a dead battery write from 1970. The mbox separator alone
    is weaker, since a program that copies a mailbox may put its own time there: it only helps where Date is missing, from
    the last century, or later than it.
    """
    said = when(message.get("Date"))
    received = message.get_all("Received") or []
    stamped = when(str(received[0]).rpartition(";")[2]) if received else None
    filed = when(separator.partition(" ")[2])
    if said is None:
        return stamped or filed, (stamped or filed) is not None
    if stamped is not None:
        return (stamped, True) if abs(_aware(said) - _aware(stamped)) > _FAR else (said, False)
    if filed is not None and (said.year < _SANE_SINCE or _aware(said) - _aware(filed) > _FAR):
        return filed, True
    return said, False


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def nature(message: Message) -> frozenset[str]:
    """What the headers say of a message's nature, in the words of `Submission.signals` (RFC 3834, RFC 2369, RFC 3464)."""
    said: set[str] = set()
    auto = words(message.get("Auto-Submitted")).lower()
    if (auto and not auto.startswith("no")) or message.get("X-Autoreply") or message.get("X-Autorespond"):
        said.add("auto-reply")
    suppressed = words(message.get("X-Auto-Response-Suppress")).lower()
    precedence = words(message.get("Precedence")).lower()
    if precedence == "auto_reply" or "auto-reply" in words(message.get("X-Precedence")).lower():
        said.add("auto-reply")
    if message.get("List-Id") or message.get("List-Unsubscribe") or precedence in {"bulk", "list", "junk"}:
        said.add("list")
    if suppressed and "auto-reply" not in said:
        said.add("suppresses-replies")
    sender = mailbox_of(message.get("From"))[1]
    empty_path = words(message.get("Return-Path")) == "<>"
    if (
        re.match(r"(mailer-daemon|postmaster)@", sender)
        or message.get("X-Failed-Recipients")
        or message.get_content_type() == "multipart/report"
    ):
        said.add("bounce")
    elif empty_path:
        said.add("auto-reply")
    if re.match(r"(no-?reply|do-?not-?reply|donotreply|noreply)[\w.+-]*@", sender):
        said.add("no-reply-sender")
    if message.get("In-Reply-To") or re.match(r"(?i)\s*(re|balas|sv|aw|antw|rv)\s*(\[\d+\])?:", words(message.get("Subject"))):
        said.add("reply")
    return frozenset(said)
