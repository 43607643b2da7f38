"""Everything that was examined → what counts: ids, the same message twice, the same person again.

Of one person's applications in time the latest counts and the earlier ones are superseded. A later message without a CV that
can be read takes nothing away from an earlier good one; a late one does not replace one that came in time. What came for
another post, or is no application, is left alone. Files bear no time: identical CVs are one, different ones stay, with a note.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256

from screen.intake import duplicates
from screen.model import Application, Examined, Note, State

_COUNTING = frozenset({State.APPLICATION, State.LATE, State.UNREADABLE, State.NO_CV})
_WITHOUT_CV = frozenset({State.UNREADABLE, State.NO_CV})
_LEFT_ALONE = frozenset({State.NOT_AN_APPLICATION})
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class _Fate:
    """What becomes of each thing that came in, while it is being decided. Indexes point into the sequence settled."""

    by: dict[int, int] = field(default_factory=dict)
    why: dict[int, str] = field(default_factory=dict)
    notes: dict[int, list[Note]] = field(default_factory=dict)

    def supersede(self, loser: int, winner: int, why: str) -> None:
        if loser not in self.by and loser != winner:
            self.by[loser], self.why[loser] = winner, why

    def note(self, at: int, code: str, detail: str = "") -> None:
        self.notes.setdefault(at, []).append(Note(code, detail))


def settle(examined: Sequence[Examined]) -> tuple[Application, ...]:
    """One application for each thing examined, in an order that depends on their content alone."""
    ordered = sorted(examined, key=_order)
    fate = _Fate()
    _same_messages(ordered, fate)
    alive = [at for at, seen in enumerate(ordered) if at not in fate.by and seen.state in _COUNTING]
    for group in duplicates.people([ordered[at] for at in alive]):
        if len(group) > 1:
            _one_person([alive[at] for at in group], ordered, fate)
    _withdrawn(ordered, fate)
    ids = _ids(ordered)
    _namesakes(ordered, ids, fate)
    return tuple(_application(at, seen, ids, fate) for at, seen in enumerate(ordered))


def _order(seen: Examined) -> tuple[str, ...]:
    """The content first; the rest tells copies of one content apart."""
    sent = seen.sent.isoformat() if seen.sent else ""
    return (seen.piece_sha256, seen.part, seen.source, seen.message_id, sent, seen.state.value, seen.email, seen.name)


def _ids(ordered: Sequence[Examined]) -> list[str]:
    """``A`` and the first eight digits of the content's hash; a second thing of the same content gets ``-2``."""
    count: Counter[str] = Counter()
    ids = []
    for seen in ordered:
        name = "A" + (sha256(f"{seen.piece_sha256}{seen.part}".encode()).hexdigest() if seen.part else seen.piece_sha256)[:8]
        count[name] += 1
        ids.append(name if count[name] == 1 else f"{name}-{count[name]}")
    return ids


def _same_messages(ordered: Sequence[Examined], fate: _Fate) -> None:
    """The same message twice, by its content or its Message-ID: the first counts."""
    known: dict[tuple[str, str], int] = {}
    for at, seen in enumerate(ordered):
        if seen.state in _LEFT_ALONE:
            continue
        marks = [("content", seen.piece_sha256 + seen.part)]
        if seen.message_id and seen.message_id.startswith("<"):
            marks.append(("message", f"{seen.message_id}\0{seen.email}\0{seen.part}"))
        first = next((known[mark] for mark in marks if mark in known), None)
        if first is not None:
            fate.supersede(at, first, "intake.same-message")
        for mark in marks:
            known.setdefault(mark, at if first is None else first)


def _one_person(members: Sequence[int], ordered: Sequence[Examined], fate: _Fate) -> None:
    """What counts of several things of one person."""
    group = _without_copies(members, ordered, fate)
    by_state: dict[State, list[int]] = {state: [at for at in group if ordered[at].state is state] for state in State}
    late = by_state[State.LATE]
    good, unclear = _by_clearness(by_state[State.APPLICATION], ordered)
    without = [at for at in group if ordered[at].state in _WITHOUT_CV]
    counting = _latest(good, ordered, fate) if good else _latest(late, ordered, fate)
    if not counting:
        for state in _WITHOUT_CV:
            _latest(by_state[state], ordered, fate)
        return
    winner = counting[-1]
    for at in unclear:
        fate.supersede(at, winner, "intake.clearer-cv")
    for at in late if good else ():
        fate.note(at, "intake.in-time-counts")
    for at in without:
        _against(at, winner, ordered, fate)


def _withdrawn(ordered: Sequence[Examined], fate: _Fate) -> None:
    """Whoever asked to be taken off the list stays on it, with a note: people decide."""
    for one in (seen for seen in ordered if seen.reason == "intake.withdrawal"):
        for at, seen in enumerate(ordered):
            if seen.state in _COUNTING and at not in fate.by and duplicates.same_person(one, seen):
                fate.note(at, "intake.asked-to-withdraw")


def _namesakes(ordered: Sequence[Examined], ids: Sequence[str], fate: _Fate) -> None:
    """Of those that go on counting, who bears the name of another: a person sees best whether they are one."""
    left = [at for at, seen in enumerate(ordered) if at not in fate.by and seen.state in _COUNTING]
    others: dict[int, list[str]] = defaultdict(list)
    for one, other in sorted(duplicates.pairs([ordered[at] for at in left])):
        first, second = left[one], left[other]
        if duplicates.namesakes(ordered[first], ordered[second]):
            others[first].append(ids[second])
            others[second].append(ids[first])
    for at, found in others.items():
        fate.note(at, "intake.namesakes", ", ".join(found))


def _without_copies(members: Sequence[int], ordered: Sequence[Examined], fate: _Fate) -> list[int]:
    """All but the files without a time whose very CV also came at a known time."""
    timed = [at for at in members if ordered[at].sent]
    left = []
    for at in members:
        twin = next((known for known in timed if _same_cv(ordered[at], ordered[known])), None)
        if ordered[at].sent or twin is None:
            left.append(at)
        else:
            fate.supersede(at, twin, "intake.same-cv")
    return left


#: What is noted where something was judged for want of a clear CV.
_HARDLY_CVS = frozenset({"intake.cv-unclear", "intake.letter-for-cv"})


def _by_clearness(good: Sequence[int], ordered: Sequence[Examined]) -> tuple[list[int], list[int]]:
    """Those whose CV is one for sure, and the others: papers sent later must not replace a CV. All count when none is clear."""
    clear = [at for at in good if all(note.code not in _HARDLY_CVS for note in ordered[at].notes)]
    return (clear, [at for at in good if at not in clear]) if clear else (list(good), [])


def _against(at: int, winner: int, ordered: Sequence[Examined], fate: _Fate) -> None:
    """Something without a readable CV beside an application of the same person."""
    before, after = ordered[at].sent, ordered[winner].sent
    if before is not None and after is not None and before <= after and ordered[winner].state is State.APPLICATION:
        fate.supersede(at, winner, "intake.newer-application")
    else:
        fate.note(at, "intake.other-cv-counts")
        if before is None or after is None or before > after:
            fate.note(winner, "intake.later-without-cv")


def _latest(members: Sequence[int], ordered: Sequence[Examined], fate: _Fate) -> list[int]:
    """Of several, those that go on counting, the latest last: the others are superseded by it."""
    timed = sorted((at for at in members if ordered[at].sent), key=lambda at: (ordered[at].sent or _LONG_AGO, at))
    untimed = [at for at in members if not ordered[at].sent]
    kept = timed[-1:]
    for at in timed[:-1]:
        fate.supersede(at, kept[0], "intake.newer-application")
    for at in untimed:
        twin = next((k for k in kept if _same_cv(ordered[at], ordered[k])), None)
        if twin is None:
            kept.insert(0, at)
        else:
            fate.supersede(at, twin, "intake.same-cv")
    if len(kept) > 1:
        for at in kept:
            fate.note(at, "intake.order-unknown", f"{len(kept)} by one person")
    return kept


def _same_cv(one: Examined, other: Examined) -> bool:
    return bool(duplicates.cv_hash(one)) and duplicates.cv_hash(one) == duplicates.cv_hash(other)


def _application(at: int, seen: Examined, ids: Sequence[str], fate: _Fate) -> Application:
    winner = _final(at, fate.by)
    notes = (*seen.notes, *fate.notes.get(at, ()))
    if winner is not None:
        return Application(ids[at], seen, State.SUPERSEDED, fate.why[at], superseded_by=ids[winner], notes=notes)
    earlier = tuple(ids[loser] for loser in _losers(at, fate.by))
    if any(fate.why[loser] == "intake.newer-application" for loser in _losers(at, fate.by)):
        notes = (*notes, Note("intake.replaces-earlier", ", ".join(earlier)))
    return Application(ids[at], seen, seen.state, seen.reason, earlier=earlier, notes=tuple(dict.fromkeys(notes)))


def _final(at: int, by: Mapping[int, int]) -> int | None:
    """The one that counts in the end, along a chain of replacements; None for one that counts itself."""
    winner = by.get(at)
    while winner is not None and winner in by:
        winner = by[winner]
    return winner


def _losers(at: int, by: Mapping[int, int]) -> Iterable[int]:
    return sorted(loser for loser in by if _final(loser, by) == at)
