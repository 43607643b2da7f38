"""What kind of mistake it is: the truth of one CV against what was said of it, as counted classes.

`of_file` is its only door. Classes are told from truth and output alone by fixed rules, in a fixed order, so that every wrong
fact is in exactly one class: entries that agree are paired first, then those that agree least badly, and what is left of the
truth is *lost*, what is left of the output *invented*. Likeness of names is that of ``applicants/score.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from applicants import score

Entry = dict[str, Any]
Mistakes = Counter[tuple[str, str]]
"""How often, by field and class."""
Pairs = list[tuple[Entry, Entry]]

RIGHT = "right"
FIELDS = (
    "file", "name", "e-mail", "phone", "highest level", "education", "experience", "work months", "relevant months",
    "languages", "right to work", "outcomes",
)  # fmt: skip
_LADDER = {level: rung for rung, level in enumerate(score.LEVELS)}
_FLUENCY = {level: rung for rung, level in enumerate(("basic", "intermediate", "fluent", "native"))}
_ALIKE = 85
_CAUSES = (
    ("experience", "lost", "an entry was lost"),
    ("experience", "two posts read as one", "two posts were read as one"),
    ("experience", "invented", "an entry was invented"),
    ("experience", "one post read as two", "one post was read as two"),
    ("experience", "kind wrong", "a kind was wrong"),
    ("experience", "start wrong", "dates were wrong"),
    ("experience", "end wrong", "dates were wrong"),
    ("experience", "start and end wrong", "dates were wrong"),
    ("experience", "dates not found", "dates were wrong"),
)
"""Why months differ: the first of these classes that the CV's own posts have."""


def of_file(truth: dict[str, Any], said: dict[str, Any] | None) -> Mistakes:
    """Count the classes of one CV; ``right`` counts what agrees. A file of which nothing was said is one class and no more."""
    if said is None:
        return Counter({("file", "not read"): 1})
    mistakes: Mistakes = Counter()
    for field, found in (
        ("name", _name(truth, said)),
        ("e-mail", _contact(_addresses(truth.get("email")), _addresses(said.get("emails")))),
        ("phone", _contact(score.phones(truth.get("phone")), score.phones(said.get("phones") or []))),
        ("highest level", _highest(truth, said)),
        ("education", _education(truth.get("education") or [], said.get("education") or [])),
        ("experience", _experience(truth.get("experience") or [], said.get("experience") or [])),
        ("languages", _languages(truth.get("languages") or [], said.get("languages") or [])),
        ("right to work", _exchanged(truth.get("work_right"), said.get("work_right"))),
        ("outcomes", _outcomes(truth.get("outcome") or {}, said.get("outcome") or {})),
    ):
        mistakes.update({(field, name): count for name, count in found.items()})
    for field in ("work_months", "relevant_months"):
        mistakes[field.replace("_", " "), _months(truth.get(field), said.get(field), mistakes, field)] += 1
    return mistakes


# ------------------------------------------------------------------------------------------------------------ single values


def _name(truth: dict[str, Any], said: dict[str, Any]) -> Counter[str]:
    alternatives = [score.N(name) for name in (truth.get("name"), *(truth.get("name_alternatives") or ())) if name]
    name = score.N(said.get("name"))
    if name in alternatives or not (name or alternatives):
        return Counter([RIGHT])
    if not alternatives:
        return Counter(["invented"])
    words = set(name.split())
    holds = [(words, set(known.split())) for known in alternatives]
    for found, is_it in (
        ("not found", not name),
        ("words in another order", any(ours == theirs for ours, theirs in holds)),
        ("cut short", any(ours < theirs for ours, theirs in holds)),
        ("extended", any(ours > theirs for ours, theirs in holds)),
        ("one part of it wrong", any(ours & theirs for ours, theirs in holds)),
    ):
        if is_it:
            return Counter([found])
    return Counter(["another line"])


def _addresses(written: object) -> list[str]:
    values = written if isinstance(written, list) else [written]
    return [address for one in values if (address := str(one or "").strip().casefold())]


def _contact(truth: Sequence[str], said: Sequence[str]) -> Counter[str]:
    if (not truth and not said) or (said and said[0] in truth):
        return Counter([RIGHT])
    if not truth or not said:
        return Counter(["invented" if said else "not found"])
    return Counter(["another one stands first" if set(truth) & set(said) else "another one"])


def _highest(truth: dict[str, Any], said: dict[str, Any]) -> Counter[str]:
    is_it, we = truth.get("highest_completed_level") or None, score.highest(said)
    if is_it == we:
        return Counter([RIGHT])
    if is_it is None or we is None:
        return Counter(["not found" if we is None else "invented"])
    return Counter(["too high" if _LADDER.get(we, -1) > _LADDER.get(is_it, -1) else "too low"])


def _exchanged(truth: object, said: object) -> Counter[str]:
    return Counter([RIGHT if truth == said else f"said {said or 'nothing'}, is {truth}"])


def _outcomes(truth: dict[str, str], said: dict[str, str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for criterion, outcome in truth.items():
        ours = str(said.get(criterion) or "nothing")
        found[RIGHT if ours == outcome else f"{criterion}: said {ours}, is {outcome}".replace("_", " ")] += 1
    return found


def _months(truth: int | None, said: int | None, mistakes: Mistakes, field: str) -> str:
    """``over`` and ``under`` by more than one month, with the reason among the CV's posts."""
    if truth is None or said is None:
        if truth == said:
            return RIGHT
        return "not counted" if said is None else "counted where the dates do not allow it"
    if abs(truth - said) <= 1:
        return RIGHT
    otherwise = "relevance of an entry" if field == "relevant_months" else "the way of counting"
    cause = next((why for part, name, why in _CAUSES if mistakes[part, name]), otherwise)
    return f"{'over' if said > truth else 'under'}: {cause}"


# ------------------------------------------------------------------------------------------------------------------ entries


def _paired(truths: list[Entry], ours: list[Entry], alike: Callable[[Entry, Entry], bool]) -> Pairs:
    """The greatest matching of two lists under a test; both lose what was paired."""
    _, owner = score.match(truths, ours, alike)
    pairs = [(truths[i], ours[j]) for j, i in sorted(owner.items())]
    truths[:] = [one for i, one in enumerate(truths) if i not in owner.values()]
    ours[:] = [one for j, one in enumerate(ours) if j not in owner]
    return pairs


def _counted(
    truths: list[Entry], ours: list[Entry], passes: Sequence[tuple[str, Callable[[Entry, Entry], bool]]]
) -> tuple[Counter[str], Pairs]:
    """The classes of entries paired pass by pass; what stays unpaired stays in the lists."""
    found: Counter[str] = Counter()
    pairs: Pairs = []
    for name, alike in passes:
        new = _paired(truths, ours, alike)
        found[name] += len(new)
        pairs += new
    return found, pairs


def _education(truth: Sequence[Entry], said: Sequence[Entry]) -> Counter[str]:
    truths, ours = list(truth), list(said)

    def level(a: Entry, b: Entry) -> bool:
        return bool(a.get("level") == b.get("level"))

    def place(a: Entry, b: Entry) -> bool:
        return not a.get("institution") or _alike(a, b, "institution")

    def year(a: Entry, b: Entry) -> bool:
        ended = score.year(a.get("end"))
        return ended is None or ended == score.year(b.get("end"))

    found, pairs = _counted(
        truths,
        ours,
        (
            (RIGHT, lambda a, b: level(a, b) and place(a, b) and year(a, b)),
            ("year of the end wrong or not found", lambda a, b: level(a, b) and place(a, b)),
            ("level wrong", lambda a, b: place(a, b) and bool(a.get("institution")) and year(a, b)),
            ("institution not found", lambda a, b: level(a, b) and not b.get("institution")),
            ("institution unlike", lambda a, b: level(a, b) and year(a, b)),
        ),
    )
    wrong = sum(a.get("status") != b.get("status") for a, b in pairs)
    return found + Counter({"lost": len(truths), "invented": len(ours), "status wrong (of those found)": wrong})


def _experience(truth: Sequence[Entry], said: Sequence[Entry]) -> Counter[str]:
    truths, ours = list(truth), list(said)

    def who(a: Entry, b: Entry) -> bool:
        return _alike(a, b, "organisation") or _alike(a, b, "title")

    def same(end: str) -> Callable[[Entry, Entry], bool]:
        return lambda a, b: bool(score.same_date(a.get(end), b.get(end)))

    start, end = same("start"), same("end")
    found, pairs = _counted(
        truths,
        ours,
        (
            (RIGHT, lambda a, b: who(a, b) and start(a, b) and end(a, b)),
            ("end wrong", lambda a, b: who(a, b) and start(a, b)),
            ("start wrong", lambda a, b: who(a, b) and end(a, b)),
            ("dates not found", lambda a, b: who(a, b) and not b.get("start") and not b.get("end")),
        ),
    )
    taken = [b for _, b in pairs]
    merged = [a for a in truths if any(_holds(b, a) for b in [*taken, *ours])]
    truths = [a for a in truths if a not in merged]
    more, late = _counted(
        truths,
        ours,
        (
            ("start and end wrong", who),
            ("organisation and title both unlike", lambda a, b: bool(a.get("start")) and start(a, b) and end(a, b)),
        ),
    )
    known = [a for a, _ in (*pairs, *late)]
    twice = sum(any(who(a, b) and _within(b, a) for a in known) for b in ours)
    return (
        found
        + more
        + Counter(
            {
                "two posts read as one": len(merged),
                "one post read as two": twice,
                "lost": len(truths),
                "invented": len(ours) - twice,
                "kind wrong": sum(a.get("kind") != b.get("kind") for a, b in (*pairs, *late)),
            }
        )
    )


def _alike(a: Entry, b: Entry, part: str) -> bool:
    return bool(score.fz(a.get(part), b.get(part)) >= _ALIKE)


def _holds(ours: Entry, lost: Entry) -> bool:
    """Whether the lines of one of our entries hold title and year of another post."""
    printed = score.N(" ".join(str(span.get("quote") or "") for span in ours.get("evidence") or ()))
    title, year = score.N(lost.get("title")), score.year(lost.get("start"))
    return bool(title) and title in printed and year is not None and year in printed and not _alike(ours, lost, "title")


def _within(ours: Entry, known: Entry) -> bool:
    """Whether an entry's dates lie inside those of a true one."""
    first, last = str(known.get("start") or ""), str(known.get("end") or "present")
    begun, ended = str(ours.get("start") or first), str(ours.get("end") or last)
    return first[:4] <= begun[:4] and (last == "present" or ended[:4] <= last[:4])


# ---------------------------------------------------------------------------------------------------------------- languages


def _languages(truth: Sequence[Entry], said: Sequence[Entry]) -> Counter[str]:
    levels = {score.lang(one["language"]): one.get("level") for one in truth}
    ours = {score.lang(one["language"]): one.get("level") for one in said}
    found: Counter[str] = Counter()
    for language in sorted(levels.keys() | ours.keys()):
        found[_language(levels, ours, language)] += 1
    return found


def _language(levels: dict[str, Any], ours: dict[str, Any], language: str) -> str:
    if language not in levels or language not in ours:
        return "lost" if language in levels else "invented"
    is_it, we = levels[language], ours[language]
    if is_it == we:
        return RIGHT
    if we not in _FLUENCY or is_it not in _FLUENCY:
        return "level not found" if is_it in _FLUENCY else "level said where none is stated"
    return "level too high" if _FLUENCY[we] > _FLUENCY[is_it] else "level too low"
