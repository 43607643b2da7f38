"""A sentence that asks for something → the kinds of criteria that it seems to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screen.criteria.draft.degree import degree
from screen.criteria.draft.lines import Asked
from screen.criteria.draft.subject import identifier, months_of, named, phrases, short, sought, telling
from screen.criteria.draft.table import book, names
from screen.criteria.draft.values import Guess, Terms
from screen.criteria.draft.wording import of_clause

_LEVELS = {
    "basic": (("met", ("native", "fluent", "intermediate", "basic")),),
    "middling": (("met", ("native", "fluent", "intermediate")), ("partly", ("basic",))),
    "fluent": (("met", ("native", "fluent")), ("partly", ("intermediate",)), ("not_met", ("basic",))),
}
_IDS = {
    "en": "english",
    "ms": "malay",
    "zh": "mandarin",
    "ta": "tamil",
    "ar": "arabic",
    "fr": "french",
    "es": "spanish",
    "id": "indonesian",
}
_WORDS = "These words come from the advert: add those by which CVs show it."


def guesses(asked: Asked, terms: Terms, country: str) -> tuple[Guess, ...]:
    """What a sentence asks for; several things where it names several, one that a person must look at where none is told."""
    sentence = asked.quote
    found = [*_languages(asked, terms), *_work_right(sentence, country)]
    found += degree(sentence, terms, named_only=bool(found)) if not _graduates(sentence) else ()
    found += _experience(sentence)
    return tuple(found) or (_other(sentence),)


def _languages(asked: Asked, terms: Terms) -> Iterator[Guess]:
    """Each language named beside a word for knowing one, and further languages."""
    sentence = asked.quote
    if names("language", "not_spoken", sentence):
        return
    under = "languag" in asked.heading.casefold() or "bahasa" in asked.heading.casefold()
    named_there = terms.languages.find(sentence)
    if under or _on_languages(sentence, [(match.start, match.end) for match in named_there]):
        found = {match.value: match for match in reversed(named_there)}
        for code, match in sorted(found.items(), key=lambda item: item[1].start):
            name = sentence[match.start : match.end]
            strength = next((level for level in ("basic", "middling") if names("language", level, sentence)), "fluent")
            strength = "fluent" if names("language", "cues", sentence) and re.search(r"(?i)fluen|fasih", sentence) else strength
            keys = (("language", code), *_LEVELS[strength])
            mark = () if strength == "fluent" else ("At which levels is it met?",)
            identity = _IDS.get(code) or identifier(name, f"language_{code}")
            yield Guess("language", identity, name, keys, mark, importance=of_clause(sentence, match.start))
    if names("language", "other", sentence) and not names("experience", "phrases", sentence):
        place = next(match.start for match in book("language", "other").find(sentence))
        further = (("besides", ()), ("enough", 1), ("levels", ("native", "fluent", "intermediate")))
        yield Guess("other_languages", "other_languages", "Other languages", further, importance=of_clause(sentence, place))


def _on_languages(sentence: str, places: list[tuple[int, int]]) -> bool:
    """Whether a sentence that names languages is about knowing them: a word says so, or it says little else."""
    if not places or names("language", "strong", sentence):
        return bool(places)
    worked = book("experience", "phrases").first(sentence)
    if worked is not None and worked.start < places[0][0]:
        return False
    said = sum(len(sentence[start:end].split()) for start, end in places)
    return names("language", "cues", sentence) or 2 * said >= len(telling(sentence))


def _work_right(sentence: str, country: str) -> Iterator[Guess]:
    if names("work_right", "phrases", sentence):
        mark = () if country else ("In which country must the applicant be allowed to work?",)
        yield Guess("work_right", "work_right", short(sentence), (("country", country or "ZZ"),), mark)


def _graduates(sentence: str) -> bool:
    return names("experience", "graduates", sentence)


def _experience(sentence: str) -> Iterator[Guess]:
    """Experience of a stated length; what makes a post relevant is left to a person."""
    months = months_of(sentence)
    if months is None or not names("experience", "phrases", sentence):
        return
    found = sought(sentence)
    mark = "Which employers and duties make a post relevant? The words come from the advert alone."
    keys: tuple[tuple[str, object], ...] = (("months", {"enough": months}), ("relevant", {}))
    yield Guess("experience", "experience", short(sentence), keys, (mark,), found)


def _other(sentence: str) -> Guess:
    """What is found by its words, or asked at the interview."""
    if _graduates(sentence) and names("experience", "studies", sentence):
        mark = "Which theses and activities count? The words come from the advert alone."
        return Guess("studies", "academic", short(sentence), (), (mark,), sought(sentence))
    tools = named(sentence)
    if tools:
        lowered = tuple(dict.fromkeys(tool if tool.isupper() else tool.lower() for tool in tools))
        return Guess("skill", identifier(" ".join(tools[:2]), "skill"), short(sentence), (), (_WORDS,), lowered)
    if names("skill", "bare", sentence):
        wanted = sought(sentence)
        return Guess("skill", identifier(" ".join(wanted), "skill"), short(sentence), (), (_WORDS,), wanted)
    soft = names("interview", "phrases", sentence)
    if names("experience", "cues", sentence) and not (soft and not phrases(sentence)):
        wanted = sought(sentence)
        return Guess("topic", identifier(" ".join(wanted), "topic"), short(sentence), (), (_WORDS,), wanted)
    marks = () if soft else ("Can a CV show this? Then choose the kind; otherwise it is asked at the interview.",)
    return Guess("interview", identifier(sentence, "quality"), short(sentence), (), marks)
