"""E-mail addresses and telephone numbers in a line, each with what its label says of it.

Addresses are found when they are obfuscated ("name [at] example.com") or broken at the end of a line. Numbers are read by the
library `phonenumbers` for their possible length alone, so that invented numbers count; numbers of identity cards, dates,
postcodes, years, accounts and students are left out. The words of labels are in ``data/contacts.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import phonenumbers

from screen.model import Line
from screen.profile.vocabulary import any_of, book

_HOST = r"((?:[\w-]+\.)+[a-z]{2,24})(?![\w@])"
_DOTTED = rf"\s*[\[({{<]\s*(?:\.|{any_of('contacts', 'dot')})\s*[\])}}>]\s*"
"""A dot in brackets."""
# The part before the @ has at most 64 letters (RFC 5321, 4.5.3.1.1).
_EMAIL = re.compile(r"(?<![\w.+-])[\w][\w.+'-]{0,63}@" + _HOST, re.IGNORECASE)
_OBFUSCATED = re.compile(
    rf"(?<![\w.])([\w][\w.+-]{{0,63}})\s*[\[({{<]\s*(?:@|{any_of('contacts', 'at')})\s*[\])}}>]\s*"
    rf"([\w-]+(?:(?:{_DOTTED}|\.)[\w-]+)+)",
    re.IGNORECASE,
)
_SPACED_AT = re.compile(r"(?<![\w.])([\w][\w.+-]{0,63})\s?@\s?" + _HOST, re.IGNORECASE)
_BARE_AT, _BARE_DOT = any_of("contacts", "bare_at"), any_of("contacts", "bare_dot")
_IN_WORDS = re.compile(rf"(?<![\w.])([\w][\w.+-]{{0,63}})\s+{_BARE_AT}\s+([\w-]+(?:\s+{_BARE_DOT}\s+[\w-]+)+)(?!\w)")
_STROKE = re.compile(r"(?<![\w.+-])([\w][\w.+-]*)\|@" + _HOST, re.IGNORECASE)
"""An address whose last letter, an l, was recognised as a stroke."""
_RUN_ON = re.compile(r"(?<=\.)([a-z]{2,6})[A-Z][\w-]*$")
"""The label of the next field, printed against an address without a blank: ``example.comPhone``."""
_DOT = re.compile(rf"{_DOTTED}|\s+{_BARE_DOT}\s+", re.IGNORECASE)
_BROKEN_END = re.compile(r"(?<![\w.+-])([\w][\w.+-]*(?:@[\w.-]*)?)$")

_ASIDE = re.compile(rf"\s*(\([^)]{{1,14}}\)|\[[^\]]{{1,14}}\]|{any_of('contacts', 'extension')}\b)")
"""What is said of a value behind it: ``(mobile)``, ``[office]``, ``ext``."""
_NUMBER = re.compile(r"(?<![\w@./+-])(?:\(?\+|\(\s?0|\(?\d)[\d ().\u2010-\u2015\u00a0/-]{5,30}\d(?![\w@])")
_CODE = re.compile(r"\(\s?([1-9]\d{0,2})\s?\)")
_CUT_NUMBER = re.compile(r"(?:^|[\s|:(])((?:\(?\+\d{1,3}\)?[\s-]?)?\(?\d{2,4}\)?(?:[\s-]\d{3,4})?-?|\(?\+\d{1,3}\)?-?)$")
_SHARED = re.compile(r"\s*([^\W\d][^\d:]{0,20}):[\d\s()+./,|-]+")
_FAR = 200
"""Letters before a value within which its label stands."""
_INDONESIAN, _PHILIPPINE = 11, 11
"""Digits from which a number that begins with 08 is an Indonesian mobile, and with which one that begins with 09 is one of the
Philippines; in Malaysia 08 is Sabah and Sarawak, with nine, and 09 the east coast, with nine or ten."""
_REGISTRATION = re.compile(r"^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[- ]?\d{2}[- ]?\d{4}$")
_DATE = re.compile(
    r"^\(?(?:\d{1,2}[./\s-]\d{1,2}[./\s-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[-/\u2010-\u2015]\s?(?:19|20)?\d\d"
    r"|(?:19|20)\d\d\s+(?:19|20)\d\d|\d{1,2}/(?:19|20)\d\d\s?[-\u2010-\u2015]\s?\d{1,2}/(?:19|20)\d\d)\)?$"
)


@dataclass(frozen=True, slots=True)
class Contact:
    """An address or number as printed, where it stands, and what is known of it."""

    value: str
    line: Line
    quote: str
    office: bool = False
    mobile: bool = False
    labelled: bool = False


def says(text: str, group: str) -> bool:
    """Whether a text holds a word of a group of ``data/contacts.toml``: office, mobile, fax, others, ..."""
    return book("contacts", group).first(text) is not None


# -------------------------------------------------------------------------------------------------------------- e-mail


def emails(lines: Sequence[Line]) -> list[Contact]:
    """The e-mail addresses in some lines, in order."""
    found: list[Contact] = []
    for i, line in enumerate(lines):
        cut = found[-1] if found and found[-1].line is not line else None
        here = [each for each in _emails_in(line) if cut is None or cut.quote + each.value != cut.value]
        found += here
        if i + 1 < len(lines) and not here and (broken := _broken(line, lines[i + 1])) is not None:
            found.append(broken)
    return found


def _emails_in(line: Line) -> Iterator[Contact]:
    text = line.text
    taken = bytearray(len(text))
    for pattern in (_STROKE, _EMAIL, _OBFUSCATED, _SPACED_AT, _IN_WORDS):
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            taken[match.start() : match.end()] = b"\1" * len(match.group())
            label = _label(text, match.start(), match.end())
            shared = _shared_label(text[: match.start()])
            office = (says(label, "office") or says(shared, "office")) and not says(label, "private")
            yield Contact(_written(pattern, match), line, match.group(), office=office, labelled=says(label, "email"))


def _shared_label(before: str) -> str:
    """The label that begins a line of nothing but numbers up to a place: ``Pejabat: 04-555 0100 / ali@…``."""
    match = _SHARED.fullmatch(before) if len(before) <= _FAR else None
    return match[1] if match else ""


def _written(pattern: re.Pattern[str], match: re.Match[str]) -> str:
    """An address as it is meant."""
    if pattern is _EMAIL:
        return _RUN_ON.sub(r"\1", match.group())
    return f"{match[1]}{'l' if pattern is _STROKE else ''}@{_DOT.sub('.', match[2])}"


def _broken(line: Line, following: Line) -> Contact | None:
    """An address that the end of a line cuts: after the @, after a dot, before the @, or at a hyphen.

    The last word of a sentence is no part of the address below it.
    """
    start, rest = _BROKEN_END.search(line.text.rstrip()), re.match(r"\s*([@\w][\w.@-]*)", following.text)
    if start is None or rest is None or not start[1].islower():
        return None
    told = line.text[: start.start()].strip() and not says(line.text, "email")
    if told and start[1].endswith(".") and _EMAIL.fullmatch(rest[1]):
        return None
    cut_here = start[1].endswith((".", "-", "_")) or rest[1].startswith("@") or "@" in start[1]
    joined = start[1] + rest[1]
    return Contact(joined, line, start[1], labelled=True) if cut_here and _EMAIL.fullmatch(joined) else None


def _label(text: str, start: int, end: int) -> str:
    """What stands before a value in its cell, and in brackets after it."""
    before = text[max(0, start - _FAR) : start]
    cells = [cell for cell in before.split("\t") if cell.strip()]
    near = cells[-1] if cells and (not before.endswith("\t") or not re.search(r"[\d@]", cells[-1])) else ""
    label = re.split(
        r"[|;•·]|,\s|\s/\s|(?<=\d)\s{2,}|(?<=\d)\s(?=[A-Za-z./ ]{1,14}[:.]?\s*$)|(?<=\.\w\w)\s|(?<=\.\w\w\w)\s", near
    )[-1]
    after = _ASIDE.match(text[end:])
    return f"{label[-40:]} {after[1] if after else ''}"


# --------------------------------------------------------------------------------------------------------------- phone


def phones(lines: Sequence[Line], region: str = "MY") -> list[Contact]:
    """The telephone numbers in some lines, in order; fax numbers are left out."""
    found: list[Contact] = []
    label_above = ""
    for i, line in enumerate(lines):
        here = list(_phones_in(line, region, label_above))
        found += here
        if i + 1 < len(lines) and not here and (broken := _broken_number(line, lines[i + 1], region)) is not None:
            found.append(broken)
        label_above = line.text if len(line.text) < 30 and not any(c.isdigit() for c in line.text) else ""
    return found


def _phones_in(line: Line, region: str, above: str) -> Iterator[Contact]:
    text = line.text
    for match in _NUMBER.finditer(text):
        for start, printed in _parts(match):
            label = _label(text, start, start + len(printed))
            contact = _phone(printed, line, label, above, region)
            if contact is not None:
                yield contact


def _broken_number(line: Line, following: Line, region: str) -> Contact | None:
    """A number that the end of a line cuts: ``017-555`` and ``0190 | Ipoh``."""
    start, rest = (
        _CUT_NUMBER.search(line.text.rstrip()),
        re.match(r"\s*(\d{1,5}(?:[ -]\d{3,5}){0,2})(?=\s*(?:$|[|,;/\t(\u00b7\u2022\u25cf\u2013\u2014]|\.\s))", following.text),
    )
    if start is None or rest is None:
        return None
    printed = f"{start[1]} {rest[1]}"
    contact = _phone(printed, line, _label(line.text, start.start(1), len(line.text)), "", region)
    if contact is None or not 9 <= len(re.sub(r"\D", "", printed)) <= 13:
        return None
    return replace(contact, quote=start[1])


def _parts(match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Two numbers may stand together: ``03-5550 0160 / 013-555 0122``."""
    at = match.start()
    for piece in re.split(r"(\s*/\s*|\s{3,})", match.group()):
        printed = piece.strip(" .-\u2013/")
        if sum(c.isdigit() for c in printed) >= 7:
            yield at, (printed if ")" in printed else printed.lstrip("(")).strip()
        at += len(piece)


def _phone(printed: str, line: Line, label: str, above: str, region: str) -> Contact | None:
    digits = re.sub(r"\D", "", printed)
    if not 7 <= len(digits) <= 15 or _DATE.match(printed) or says(label, "other") or says(label, "fax"):
        return None
    labelled = says(label, "phone") or (says(above, "phone") and not says(above, "other"))
    if _REGISTRATION.match(printed) and not printed.startswith("60"):
        return None
    number = _parsed(printed, digits, region)
    if number is None and not labelled:
        return None
    dialled = "+" in printed or digits.startswith(("0", "60")) or _abroad(printed, digits) is not None
    if not labelled and not dialled and not _grouped(printed):
        return None
    mobile = _is_mobile(label, number, digits)
    office = says(label, "office") and not mobile
    return Contact(printed, line, printed, office=office, mobile=mobile, labelled=labelled)


def _abroad(printed: str, digits: str) -> phonenumbers.PhoneNumber | None:
    """A number that begins with its country code in brackets, without a plus: ``(65) 9555 0142``."""
    code = _CODE.match(printed)
    number = _possible(digits, None) if code else None
    return number if code and number is not None and str(number.country_code) == code[1] else None


def _grouped(printed: str) -> bool:
    """North American form, or two groups of five as in India."""
    return bool(re.fullmatch(r"(?:1[-. ])?\(?\d{3}\)?[-. ]\s?\d{3}[-. ]\d{4}|\d{5}[- ]\d{5}", printed))


def _parsed(printed: str, digits: str, region: str) -> phonenumbers.PhoneNumber | None:
    """A number of possible length, by its own country code or in the region; a missing plus is forgiven."""
    if (abroad := _abroad(printed, digits)) is not None:
        return abroad
    dialled = re.sub(r"\D", "", printed.replace("(0)", ""))
    forms = [(dialled, region), (dialled, None)]
    if "+" in printed or digits.startswith("00"):
        forms = [(dialled.removeprefix("00"), None)]
    elif digits.startswith("08") and len(digits) >= _INDONESIAN:
        forms = [(digits, "ID"), *forms]
    elif digits.startswith("09") and len(digits) == _PHILIPPINE:
        forms = [(digits, "PH"), *forms]
    return next((number for form in forms if (number := _possible(*form)) is not None), None)


def _possible(digits: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    """A number as the library reads it, in a region or by the code of its country, where its length is possible."""
    try:
        number = phonenumbers.parse(digits if region else f"+{digits}", region)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None


def _is_mobile(label: str, number: phonenumbers.PhoneNumber | None, digits: str) -> bool:
    """By its label; by its form where the label says nothing or both ("Tel (R) / (HP)"), or the form speaks against it."""
    by_form = _mobile_by_form(number, digits)
    landline = says(label, "office") or says(label, "home")
    if landline is says(label, "mobile"):
        return by_form
    return not landline and (by_form or number is None or number.country_code not in (60, 62))


def _mobile_by_form(number: phonenumbers.PhoneNumber | None, digits: str) -> bool:
    """Malaysian mobiles begin with 1, Indonesian ones with 8; elsewhere the library's plan of numbers decides."""
    if number is None:
        return digits.startswith("01")
    national = str(number.national_number)
    if number.country_code in (60, 62):
        return national.startswith("1" if number.country_code == 60 else "8")
    kind = phonenumbers.number_type(number)
    return kind in (phonenumbers.PhoneNumberType.MOBILE, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE)
