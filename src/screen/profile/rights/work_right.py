"""What a CV says of the right to work in the country of the post: nationality, registration number, residence, pass, statement.

Turns sections into one status with the lines it rests on; silence is ``unstated``. What is said is read in `right_signals`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from screen.model import Note, Section, Span, WorkRight, WorkRightStatus
from screen.profile.rights.right_signals import Signal, signals

_NOTES = {"expired": "cv.pass-expired", "unendorsed": "cv.pass-unendorsed"}


def find(sections: tuple[Section, ...], as_of: date, country: str = "MY") -> tuple[WorkRight, tuple[Note, ...]]:
    """What the CV says of the right to work in ``country`` (ISO 3166-1) on ``as_of``, and notes on what to ask or to know."""
    by_kind: dict[str, list[Signal]] = {}
    for section in sections:
        for signal in signals(section, as_of, country):
            by_kind.setdefault(signal.kind, []).append(signal)
    return _decide(by_kind)


def _decide(found: dict[str, list[Signal]]) -> tuple[WorkRight, tuple[Note, ...]]:
    """The strongest of what was found; a number of registration alone may be a permanent resident's, and is noted."""
    status, foreign = WorkRightStatus, "foreign" in found
    if "citizen" in found:
        return _right(status.CITIZEN, "nationality", found["citizen"]), ()
    if "permanent-resident" in found:
        return _right(status.PERMANENT_RESIDENT, "statement", found["permanent-resident"]), ()
    if "number" in found:
        known = status.PERMANENT_RESIDENT if foreign else status.CITIZEN
        return _right(known, "registration-number", found["number"]), (Note("cv.registration-number"),)
    if stated := [signal for signal in found.get("barred", ()) if not signal.detail]:
        return _right(status.NO_RIGHT, "statement", stated), ()
    if "pass" in found:
        return _right(status.PERMITTED_PASS, f"pass:{found['pass'][0].detail}", found["pass"]), ()
    if "entitled" in found:
        return _right(status.PERMITTED_PASS, "statement", found["entitled"]), ()
    if "barred" in found:
        return _right(status.NO_RIGHT, f"pass:{found['barred'][0].detail}", found["barred"]), ()
    return _open(found)


def _open(found: dict[str, list[Signal]]) -> tuple[WorkRight, tuple[Note, ...]]:
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


def _right(status: WorkRightStatus, basis: str, found: Sequence[Signal]) -> WorkRight:
    return WorkRight(status, basis=basis, evidence=_receipts(found))


def _receipts(found: Sequence[Signal]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(span for signal in found for span in signal.spans))
