"""Guesses → criteria of a draft: importance, points, the question to ask, and what a person must decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from screen.criteria.draft.lines import Asked
from screen.criteria.draft.values import Entry, Guess
from screen.criteria.draft.wording import importance
from screen.model import Importance

#: What a desirable criterion of a kind earns in a draft: proportions to begin with.
POINTS = {
    "experience": 20,
    "studies": 10,
    "topic": 10,
    "degree": 6,
    "language": 6,
    "skill": 4,
    "other_languages": 4,
    "work_right": 4,
}
#: Without a word on it in the advert only these are gates: people are lost at gates, not at points.
_GATES = ("degree", "language", "work_right")
_QUESTIONS = {
    "degree": "Which degree do you hold, in which field, and when did you complete it?",
    "language": "How well do you speak and write this language: {title}?",
    "work_right": "What allows you to work in the country of the post?",
    "experience": "Which work of this kind have you done, and from when to when?",
    "studies": "Have you studied this, or been active in it?",
    "other_languages": "Which other languages do you speak, and how well?",
    "skill": "Do you have this, and how have you used it: {title}?",
    "topic": "What have you done that shows this: {title}?",
}


def entry(asked: Asked, guess: Guess) -> Entry:
    """A criterion from a sentence and what it seems to ask for."""
    said, doubtful = importance(asked.quote)
    weight = guess.importance or said or asked.importance
    marks = list(guess.decide)
    if guess.kind == "interview":
        weight = Importance.AT_INTERVIEW
    elif weight is None:
        weight = Importance.ESSENTIAL if guess.kind in _GATES else Importance.DESIRABLE
        if guess.kind not in _GATES:
            marks.insert(0, "Essential or desirable? The advert does not say.")
    if doubtful and guess.importance is None and guess.kind != "interview":
        marks.insert(0, "The line holds something required and something preferred: are these two criteria?")
    question = _QUESTIONS.get(guess.kind, "").format(title=guess.title)
    points = POINTS[guess.kind] if weight is Importance.DESIRABLE else None
    return Entry(guess, asked.quote, weight, points, question, tuple(marks))


def together(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The criteria with ids of their own, what one says of another put right."""
    every = list(entries)
    degree = next((one.guess.id for one in every if one.guess.kind == "degree"), "")
    spoken = tuple(dict.fromkeys(str(dict(one.guess.keys)["language"]) for one in every if one.guess.kind == "language"))
    counted = False
    taken: set[str] = set()
    found = []
    for one in every:
        changed = one
        if one.guess.kind == "experience" and counted:
            changed = _second(one)
        counted = counted or one.guess.kind == "experience"
        if one.guess.kind == "studies" and not degree:
            changed = _as(one, replace(one.guess, kind="topic"))
        elif one.guess.kind == "studies":
            changed = _as(one, replace(one.guess, keys=(("fields_of", degree),)))
        elif one.guess.kind == "other_languages":
            keys = tuple((key, spoken if key == "besides" else value) for key, value in one.guess.keys)
            changed = _as(one, replace(one.guess, keys=keys))
        unique = _unique(changed.guess.id, taken)
        found.append(_as(changed, replace(changed.guess, id=unique)))
    return tuple(found)


def _as(one: Entry, guess: Guess) -> Entry:
    points = POINTS[guess.kind] if one.importance is Importance.DESIRABLE else None
    return replace(one, guess=guess, points=points)


def _second(one: Entry) -> Entry:
    """A further line with years: only one criterion counts months, for what is relevant is said once."""
    mark = "Months are counted by one criterion only: is this line a part of it, or a topic of its own?"
    guess = replace(one.guess, kind="topic", id=f"{one.guess.id}_topic", keys=(), decide=())
    return _as(replace(one, decide=(mark,)), guess)


def _unique(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted[:36]}_{number}", number + 1
    taken.add(name)
    return name
