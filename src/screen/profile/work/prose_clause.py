"""A post in one sentence: who speaks, what the post and the employer are called, from when to when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screen.model import Period
from screen.phrases import Match, words
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.vocabulary import listed, single_words
from screen.profile.work.post_and_employer import named
from screen.profile.work.posts import has_post, is_organisation, is_post
from screen.profile.work.prose_names import Told, bare, employer_first, is_mere_member, post_first
from screen.profile.work.prose_turns import CLAUSE, in_turn
from screen.profile.work.prose_words import led_up, phrases, verbs_in

_NAMED_WORDS = 20
#: A name, of somebody else, where an adverb may stand.
_NAME = re.compile(r"\b[A-Z]\w")


def in_sentence(sentence: str, previous: Told | None) -> list[Told]:
    """The posts that a sentence tells, a clause each; one that names no employer may be with that of the ``previous``."""
    when = dates.find(sentence)
    if not when or phrases("never", "pastimes").find(sentence):
        return []
    begun = [verb for verb in verbs_in(sentence) if not _is_idle(verb, sentence)]
    found: list[Told] = []
    start = 0
    for place, verb in enumerate(begun):
        until = _clause_end(sentence, verb, begun[place + 1]) if place + 1 < len(begun) else len(sentence)
        if until is None:
            continue
        here = Match(verb.start - start, verb.end - start, verb.phrase, verb.value)
        tale = _in_clause(sentence[start:until], here, found, previous)
        if tale is not None:
            found += in_turn(sentence[start:until], here.end, replace(tale, text=sentence[start:until].strip(" ,;")))
        elif found:
            found[-1] = gone_on(found[-1], sentence[start:until].strip(" ,;"), sentence)
        start = until
    return found


def _is_idle(verb: Match[str], sentence: str) -> bool:
    """Whether a bare "am" or "was" leads up to no post: "and am there to this day"."""
    return verb.phrase in listed("prose", "idle") and not has_post(post_first(dates.masked(sentence)[verb.end :])[0])


def _clause_end(sentence: str, verb: Match[str], following: Match[str]) -> int | None:
    """Where the clause of a verb ends before the next verb begins; None when they are not parted."""
    ends = [m.end() for m in CLAUSE.finditer(sentence, verb.end, following.start)]
    return ends[-1] if ends else None


def _in_clause(clause: str, verb: Match[str], before: Sequence[Told], previous: Told | None) -> Told | None:
    when = [d for d in dates.find(clause) if not d.expected]
    if not when or not _own(dates.masked(clause[: verb.start]), again=bool(before)):
        return None
    rest = dates.masked(clause)[verb.end :]
    served = ""
    if verb.value == "then_as":
        said = phrases("between", "as").first(rest)
        if said is None:
            return None
        served, rest = _served(rest[: said.start]), rest[said.end :]
    title, organisation = (employer_first if verb.value == "employer_first" else post_first)(rest)
    organisation = organisation or served
    above = before[-1] if before else previous
    again = verb.phrase in listed("prose", "rises") or bool(phrases("there").find(rest))
    if not organisation and above is not None and again and has_post(title):
        organisation = above.organisation
    period = _period(clause, verb, when)
    if period is None or not _is_known(title, organisation, verb.phrase, own=bool(phrases("own").find(rest))):
        return None
    return Told(title, organisation, period, clause)


def _served(done: str) -> str:
    """The employer in what was done, before the "as" of a post: ``served Pearl Bank as``, ``taught at Pearl Centre as``."""
    named = post_first(done)[1] or bare(done, proper=True)
    return named if named[:1].isupper() and is_organisation(named) else ""


def _own(before: str, *, again: bool) -> bool:
    """Whether the applicant is who the verb speaks of: "I" stands before it, or nobody does; ``again`` perhaps an adverb."""
    tokens = [word for word, _, _ in words(before)]
    if any(match for match in phrases("never", "before").find(before)):
        return False
    while tokens and tokens[-1] in single_words("prose", "before", "filler"):
        tokens.pop()
    if not tokens or tokens[-1] in single_words("prose", "before", "first_person"):
        return True
    return again and len(tokens) == 1 and not _NAME.search(before)


def _is_known(title: str, organisation: str, verb: str, *, own: bool) -> bool:
    """Whether the post is known as one, or the employer; what somebody only *was* needs both, or to be on ``own`` account."""
    if is_mere_member(title):
        return False
    if verb in listed("prose", "being"):
        return has_post(title) and (bool(organisation) or own)
    return has_post(title) or (is_organisation(organisation) and organisation[:1].isupper())


# ---------------------------------------------------------------------------------------------------------------- dates


def _period(clause: str, verb: Match[str], when: Sequence[Dated]) -> Period | None:
    """From when to when, by the dates around the verb; None when no beginning is told."""
    after = [d for d in when if d.start >= verb.end]
    before = [d for d in when if d.start < verb.end]
    amid = [d for d in before if d.exact and d.start > verb.start]
    exact = next((d for d in (*amid, *after) if d.exact), None) or next((d for d in reversed(before) if d.exact), None)
    if exact is not None:
        later = next((d for d in after if d.start > exact.start and not d.exact and _says_left(clause[: d.start])), None)
        closed = exact.period.ongoing and later is not None and later.period.end is not None
        return replace(exact.period, ongoing=False, end=later.period.end) if closed and later is not None else exact.period
    ends = [d for d in after if _says_left(clause[verb.end : d.start])]
    starts = [d for d in after if d not in ends] if not before else before[-1:]
    if not starts or starts[0].period.end is None:
        return None
    start = starts[0].period.end
    if ends and ends[0].period.end is not None and ends[0].period.end[1] >= start[0]:
        return Period(start, ends[0].period.end)
    if phrases("still").find(clause[verb.end :]):
        return Period(start, None, ongoing=True)
    if starts[0].period.months:
        return dates.whole(starts[0].period)
    began = bool(phrases("began").find(verb.phrase))
    return Period(start, None if began else start)


def gone_on(tale: Told, sentence: str, text: str) -> Told:
    """A post with one more sentence about it: what was done there, and perhaps when it ended."""
    period = tale.period
    if period.end is None and not period.ongoing and period.start is not None:
        ends = [d for d in dates.find(sentence) if _says_left(sentence[: d.start]) and d.period.end is not None]
        if ends and ends[0].period.end is not None and ends[0].period.end[1] >= period.start[0]:
            period = replace(period, end=ends[0].period.end)
        elif not ends and phrases("remaining").find(sentence):
            period = replace(period, ongoing=True)
    start = text.find(tale.text)
    until = text.find(sentence, start + len(tale.text)) + len(sentence)
    return replace(tale, period=period, text=text[start:until] if 0 <= start < until else tale.text)


def named_alone(sentence: str, last: Told | None = None) -> list[Told]:
    """The post that a sentence names without a verb, behind a colon or where it begins.

    ``I taught first: tutor at Pearl Centre, 2014 – 2015``, and among posts that were told, of which ``last`` is the one before:
    ``Clerk at Pearl Bank, 2012 – 2014.``
    """
    if not dates.find(sentence) or phrases("never", "pastimes").find(sentence):
        return []
    before, colon, said = sentence.rpartition(": ")
    if colon:
        return _named_in(said) if _speaks_of_me(before) and not dates.has_range(before) else []
    begun = led_up(sentence, "filler", "first_person")
    led, said = sentence[:begun], sentence[begun:]
    if verbs_in(said) or not (last is not None or _speaks_of_me(led)):
        return []
    return [one for one in _named_in(said) if is_post(one.title) and said.startswith(one.title)]


def _named_in(said: str) -> list[Told]:
    """The post and the employer beside the one range of dates of a few words."""
    when = [dated for dated in dates.find(said) if dated.exact]
    if len(when) != 1 or len(said.split()) > _NAMED_WORDS:
        return []
    title, organisation, _ = named([said[: when[0].start], said[when[0].end :]], 0)
    return [Told(title, organisation, when[0].period, said)] if has_post(title) and organisation else []


def _speaks_of_me(text: str) -> bool:
    return any(word in single_words("prose", "before", "first_person") | {"my"} for word, _, _ in words(text))


def _says_left(before: str) -> bool:
    return bool(phrases("left").find(before[-40:]))
