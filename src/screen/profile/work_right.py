"""What a CV says of the right to work in the country of the post: nationality, registration number, residence, pass, statement.

Turns sections into one status with the lines it rests on. Only what the applicant says of herself counts: addresses, degrees,
places of birth and the words of employers and referees prove nothing, and silence is ``unstated``. Rules of passes, with source
and date, are in ``data/passes.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from screen.model import Line, Note, Section, SectionKind, Span, WorkRight, WorkRightStatus, month_index
from screen.phrases import Match, Phrasebook
from screen.profile import clauses, dates, nationality
from screen.profile.clauses import Clause
from screen.profile.vocabulary import leaves, load

_K = SectionKind
_OWN = (_K.HEADER, _K.PERSONAL, _K.SUMMARY, _K.OTHER, _K.INTERESTS)
_YES = frozenset({"ya", "yes", "y", "warganegara", "citizen", "warga negara", "bumiputera"})
_VALIDITY = re.compile(r"\b(?:valid|until|till|expir\w*|sehingga|hingga|tamat|berlaku|luput|to)\b", re.IGNORECASE)
_EXPIRED = re.compile(r"\b(?:expired|lapsed|telah tamat|luput)\b", re.IGNORECASE)
_NOT_HELD = re.compile(
    r"\b(?:apply|applying|applied|processed|processing|former|previous\w*|advis\w+ on)\b[^.;]{0,20}$", re.IGNORECASE
)
_ANOTHERS = re.compile(
    r"\b(?:spouse|wife|husband|partner|father|mother|parents?|suami|isteri)\s+(?:is\s+|who\s+)?(?:on|holds?|holding|with|has|under)\s+"
    r"(?:an?\s+|his\s+|her\s+)?$",
    re.IGNORECASE,
)
_COLONS = str.maketrans(":\t", "  ")
_NOTES = {"expired": "cv.pass-expired", "unendorsed": "cv.pass-unendorsed"}
_LACKING = re.compile(
    r"[\s:\t=\u2013-]*(?:required|needed|none|nil|no\b|tiada|perlu|to be (?:sponsored|applied))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Signal:
    """One thing that bears on the question: its kind, for a pass its id, and the words that say so."""

    kind: str
    """citizen, permanent-resident, number, pass, entitled, barred, foreign."""
    spans: tuple[Span, ...]
    detail: str = ""


def find(sections: tuple[Section, ...], as_of: date, country: str = "MY") -> tuple[WorkRight, tuple[Note, ...]]:
    """What the CV says of the right to work in ``country`` (ISO 3166-1) on ``as_of``, and notes on what to ask or to know."""
    signals = [signal for section in sections for signal in _signals(section, as_of, country)]
    by_kind: dict[str, list[_Signal]] = {}
    for signal in signals:
        by_kind.setdefault(signal.kind, []).append(signal)
    return _decide(by_kind)


# ----------------------------------------------------------------------------------------------------------- deciding


def _decide(found: dict[str, list[_Signal]]) -> tuple[WorkRight, tuple[Note, ...]]:
    """The strongest of what was found; a number of registration alone may be a permanent resident's, and is noted."""
    status, foreign = WorkRightStatus, "foreign" in found
    if "citizen" in found:
        return _right(status.CITIZEN, "nationality", found["citizen"]), ()
    if "permanent-resident" in found:
        return _right(status.PERMANENT_RESIDENT, "statement", found["permanent-resident"]), ()
    if "number" in found:
        known = status.PERMANENT_RESIDENT if foreign else status.CITIZEN
        return _right(known, "registration-number", found["number"]), (Note("cv.registration-number"),)
    if "pass" in found:
        return _right(status.PERMITTED_PASS, f"pass:{found['pass'][0].detail}", found["pass"]), ()
    if "entitled" in found:
        return _right(status.PERMITTED_PASS, "statement", found["entitled"]), ()
    if "barred" in found:
        first = found["barred"][0]
        return _right(status.NO_RIGHT, f"pass:{first.detail}" if first.detail else "statement", found["barred"]), ()
    return _open(found)


def _open(found: dict[str, list[_Signal]]) -> tuple[WorkRight, tuple[Note, ...]]:
    """Nothing that settles it: what is known is kept, and what to ask is noted."""
    notes = [Note(_NOTES[kind], signal.detail) for kind in _NOTES for signal in found.get(kind, [])[:1]]
    seen = [signal for kind in ("expired", "unendorsed", "foreign") for signal in found.get(kind, [])]
    if not seen:
        return WorkRight(), ()
    if not notes:
        notes.append(Note("cv.nationality-without-pass"))
    spans = _receipts(seen)
    return WorkRight(
        WorkRightStatus.UNSTATED, foreign=True, basis="nationality" if "foreign" in found else "", evidence=spans
    ), tuple(notes)


def _right(status: WorkRightStatus, basis: str, signals: Sequence[_Signal]) -> WorkRight:
    return WorkRight(status, basis=basis, evidence=_receipts(signals))


def _receipts(signals: Sequence[_Signal]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(span for signal in signals for span in signal.spans))


# ------------------------------------------------------------------------------------------------------------ reading


def _signals(section: Section, as_of: date, country: str) -> Iterator[_Signal]:
    if section.kind is _K.REFEREES:
        return
    lines = _with_heading(section)
    own = section.kind in _OWN
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else None
        yield from _numbers(line, following, country)
        yield from _labelled(line, following, as_of, country, own=own)
    if own:
        told = [clause for clause in clauses.split(lines) if not _of_others(clause.text)]
        endorsed = any(_endorsed(country).first(clause.text) is not None for clause in told)
        for clause in told:
            yield from _told(clause, as_of, country, endorsed=endorsed)


def _with_heading(section: Section) -> tuple[Line, ...]:
    """The lines, and before them the heading when that is itself a label ("Citizenship" above "Malaysia")."""
    heading = section.heading
    if heading is None or any((heading.page, heading.number) == (line.page, line.number) for line in section.lines):
        return section.lines
    return (heading, *section.lines) if _labels().first(heading.text) is not None else section.lines


def _of_others(text: str) -> bool:
    """Lines on duties and memberships in a section of mixed content."""
    return bool(re.match(r"\s*(?:member|committee|secretary|president|volunteer|chair\w*|treasurer)\b", text, re.IGNORECASE))


def _line(line: Line) -> tuple[Span, ...]:
    return (Span(line.page, line.number, line.text.strip()),)


def _numbers(line: Line, following: Line | None, country: str) -> Iterator[_Signal]:
    """A registration number by its form, or anything of its length behind its label, masked or not."""
    table = load("passes").get(country, {})
    if "registration" not in table:
        return
    if re.search(table["registration"], line.text):
        yield _Signal("number", _line(line))
        return
    for _, value, _, _ in nationality.labelled(line.text, _number_labels(country)):
        behind = value or (following.text.strip() if following else "")
        if re.match(table["registration_labelled"], behind):
            yield _Signal("number", _line(line if value or following is None else following))


def _labelled(line: Line, following: Line | None, as_of: date, country: str, *, own: bool) -> Iterator[_Signal]:
    """A value behind "Nationality", "Visa status" and the like, on the line or on the next one."""
    for group, value, start, end in nationality.labelled(line.text, _labels()):
        here = bool(value)
        text = value or (following.text.strip() if following is not None and own else "")
        if not text or (not here and len(text.split()) > 6):
            continue
        source = line if here or following is None else following
        spans = (Span(source.page, source.number, line.text[start:end].strip() if here else text),)
        if group == "nationality":
            yield from _of_value(text, spans, country)
        if re.search(r"\bstatus\b", line.text, re.IGNORECASE) or group == "nationality":
            yield from (_Signal("permanent-resident", spans) for _ in _resident_words(country).find(text)[:1])
        if not own:
            endorsed = _endorsed(country).first(text) is not None
            yield from (_Signal(kind, spans, permit) for kind, permit, _, _ in _passes(text, as_of, country, endorsed=endorsed))


def _of_value(text: str, spans: tuple[Span, ...], country: str) -> Iterator[_Signal]:
    if _foreign_words(country).first(text) is not None:
        yield _Signal("foreign", spans)
        return
    codes = nationality.countries(text)
    if _resident_words(country).first(text) is not None:
        return
    if country in codes or text.casefold() in _YES:
        yield _Signal("citizen", spans)
    elif codes:
        yield _Signal("foreign", spans)


def _told(clause: Clause, as_of: date, country: str, *, endorsed: bool) -> Iterator[_Signal]:
    """What a sentence of the applicant's own says."""
    text = clause.text
    for code, start, end in nationality.stated(text):
        yield _Signal("citizen" if code == country else "foreign", clause.receipt(start, end))
    for match in _statements(country).find(text.translate(_COLONS)):
        if nationality.of_kin(text, match.start) or _about_elsewhere(text, match, country):
            continue
        if match.value == "citizen" and not _ends_well(text, match):
            continue
        yield _Signal(match.value, clause.receipt(match.start, match.end))
    for kind, permit, start, end in _passes(text, as_of, country, endorsed=endorsed):
        yield _Signal(kind, clause.receipt(start, end), permit)


def _ends_well(text: str, match: Match[str]) -> bool:
    """Whether no noun follows: "a Malaysian" is a statement, "a Malaysian company" is none."""
    if not match.phrase.endswith("malaysian"):
        return True
    return bool(
        re.match(r"\s*(?:$|[,.;:|)\t/(–—-]|and\b|who\b|by\b|with\b|aged?\b|born\b|living\b|based\b)", text[match.end :])
    )


def _about_elsewhere(text: str, match: Match[str], country: str) -> bool:
    """Whether another country stands right beside the words: "permanent resident of Singapore", "UK student visa"."""
    before = text[max(0, match.start - 14) : match.start]
    after = re.match(r"\s*(?:status\s*)?(?:\(|of|in|for|,)\s*(?:the\s+)?(\S+(?:\s\S+)?)", text[match.end :])
    beside = nationality.countries(before) + (nationality.countries(after[1]) if after else [])
    return bool(beside) and country not in beside


def _passes(text: str, as_of: date, country: str, *, endorsed: bool) -> Iterator[tuple[str, str, int, int]]:
    """Passes held, by their rule: kind of signal, the pass's id and its place; one run out on ``as_of`` settles nothing."""
    table: dict[str, Any] = load("passes").get(country, {})
    rules = {entry["id"]: entry["permits"] for entry in table.get("passes", [])}
    blocked = [(m.start, m.end) for m in _statements(country).find(text)]
    for match in _pass_names(country).find(text):
        inside = any(a < match.end and match.start < b for a, b in blocked)
        if inside or _about_elsewhere(text, match, country) or _wanted(text, match.start):
            continue
        kind = _kind(text, match, rules[match.value], as_of, endorsed=endorsed)
        yield kind, match.value, match.start, match.end


def _kind(text: str, match: Match[str], permits: str, as_of: date, *, endorsed: bool) -> str:
    """Which signal a pass gives: pass, barred, expired or unendorsed."""
    family = match.value == "social-visit-pass" and endorsed
    if _LACKING.match(text, match.end) or (permits == "no" and not family):
        return "barred"
    if _lapsed(text, match.end, as_of):
        return "expired"
    return "pass" if permits == "yes" or endorsed else "unendorsed"


def _wanted(text: str, at: int) -> bool:
    """A pass that is applied for, was once held, or is somebody else's."""
    return bool(_NOT_HELD.search(text[:at]) or _ANOTHERS.search(text[:at]))


def _lapsed(text: str, at: int, as_of: date) -> bool:
    """Whether the words behind a pass date its end before ``as_of``."""
    rest = re.split(r";|\.\s", text[at:])[0]
    if _EXPIRED.search(rest):
        return True
    if not _VALIDITY.search(rest):
        return False
    ends = [
        max(bounds) for found in dates.find(rest) for bounds in (found.period.end, found.period.start) if bounds is not None
    ]
    return bool(ends) and max(ends) < month_index(as_of.year, as_of.month)


# ------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _labels() -> Phrasebook[str]:
    return Phrasebook((word, group) for group, entries in load("passes")["labels"].items() for word in entries)


@cache
def _number_labels(country: str) -> Phrasebook[str]:
    return Phrasebook((word, "number") for word in load("passes")[country].get("registration_label", []))


@cache
def _statements(country: str) -> Phrasebook[str]:
    table = load("passes").get(country, {})
    kinds = ("barred", "entitled", "citizen", "permanent-resident", "foreign")
    return Phrasebook((word, kind) for kind in kinds for word in table.get(kind, {}).get("words", []))


@cache
def _resident_words(country: str) -> Phrasebook[bool]:
    table = load("passes").get(country, {}).get("permanent-resident", {})
    return Phrasebook((word, True) for word in leaves(table))


@cache
def _foreign_words(country: str) -> Phrasebook[bool]:
    return Phrasebook((word, True) for word in load("passes").get(country, {}).get("foreign", {}).get("words", []))


@cache
def _endorsed(country: str) -> Phrasebook[bool]:
    return Phrasebook((word, True) for word in load("passes").get(country, {}).get("endorsed", {}).get("words", []))


@cache
def _pass_names(country: str) -> Phrasebook[str]:
    entries: Iterable[dict[str, Any]] = load("passes").get(country, {}).get("passes", [])
    return Phrasebook((word, entry["id"]) for entry in entries for word in entry["words"])
