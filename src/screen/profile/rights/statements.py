"""What a text states of rights to stay and to work, and of needs: each statement with its place, and what it says in truth.

One that is denied says the opposite, a right with a condition is none, and residence in another country is none here. The
statements are in ``data/passes.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from screen.phrases import Match
from screen.profile.rights import denials, nationality, permits, relatives, right_words
from screen.profile.rights.permits import Said
from screen.profile.vocabulary import any_among, any_of

_any = partial(any_among, "rights")
_COLONS = str.maketrans(":\t", "  ")
_OPPOSITE = {"entitled": "barred", "barred": "entitled", "citizen": "foreign"}
#: Words for residence as a label, whose value tells: "Permanent residence: Chennai", "PR status: yes".
_AS_LABEL = re.compile(rf"(?:\s+{_any('status')})?\s*[:?\t]\s*", re.IGNORECASE)
#: Behind "permanent resident", a place that gives no status: "of Perak".
_OF_PLACE = re.compile(rf"\s+{_any('of_place')}\s+(?!{any_of('links', 'the')}\b)(?=\w)", re.IGNORECASE)
_AS_ANSWER = re.compile(
    rf"(?:{_any('residence_given', 'term.valid', 'holder')}|{any_of('links', 'since')}|(?:19|20)\d\d|\d{{6}})\b",
    re.IGNORECASE,
)


def settled(text: str, country: str, *, asked: bool = False) -> list[Said]:
    """What a text says of needs and rights. A right with a condition ("eligible, subject to a visa") has both, and is none.

    ``asked``: whether the text answers a question for that right.
    """
    needs = permits.needed(text, country)
    stated = list(_stated(text, needs, country))
    conditions = permits.conditional(text) if asked or any(said.kind == "entitled" for said in stated) else []
    return [*needs, *stated, *conditions]


def _stated(text: str, needs: Sequence[Said], country: str) -> Iterator[Said]:
    """Known statements in a sentence; one that is denied, or answered with "no", says the opposite."""
    for match in right_words.statements(country).find(text.translate(_COLONS)):
        if relatives.of_kin(text, match.start) or nationality.elsewhere(text, match.start, match.end, country):
            continue
        if any(need.start < match.end and match.start < need.end for need in needs):
            continue
        if right_words.answers(text[match.end :], "unanswered"):
            continue
        if match.value == "permanent-resident" and not _is_resident(text, match, country):
            continue
        cut = nationality.is_last_in(match.phrase) and not right_words.ends(text, match.end)
        cut = cut or nationality.of_thing(text, match.start, match.end)
        if match.value == "citizen" and (cut or denials.sought(text, match.start, match.end)):
            continue
        stands = denials.affirmed(text, match.start, match.end)
        if match.value == "citizen":
            stands = stands and not denials.over(text, match.start, match.end) and nationality.is_todays(text, country)
        kind = match.value if stands else _OPPOSITE.get(match.value)
        if kind is not None:
            yield Said(kind, match.start, match.end)


def resides(text: str, country: str) -> bool:
    """Whether a value says that somebody is a permanent resident."""
    return any(_is_resident(text, match, country) for match in right_words.of_kind(country, "permanent-resident").find(text))


def _is_resident(text: str, match: Match[str], country: str) -> bool:
    """Whether words for residence hold, for this country: not "former PR", "PR pending", "Malaysian PR executive"."""
    label, place = _AS_LABEL.match(text, match.end), _OF_PLACE.match(text, match.end)
    return (
        denials.affirmed(text, match.start, match.end)
        and denials.stands(text, match.start, match.end)
        and not nationality.elsewhere(text, match.start, match.end, country)
        and not (place and nationality.begins_with(text[place.end() :]) != country)
        and (label is None or _answers_yes(text[label.end() :], country))
        and right_words.ends(text, match.end, country)
    )


def _answers_yes(value: str, country: str) -> bool:
    """Whether the value behind words for residence says yes, or names the country."""
    return _AS_ANSWER.match(value) is not None or nationality.begins_with(value) == country


def endorsement(texts: Sequence[str], country: str) -> bool | None:
    """Whether texts say that a pass permits work, or that it does not ("no permission to work"); None when they say neither."""
    said = [_holds_endorsement(text, match) for text in texts for match in right_words.of_kind(country, "endorsed").find(text)]
    if True in said:
        return True
    prohibited = any(right_words.of_kind(country, "prohibited").first(text) for text in texts)
    return False if False in said or prohibited else None


def _holds_endorsement(text: str, match: Match[str]) -> bool | None:
    """Whether permission to work is said to be there (True), not to be there (False), or not yet."""
    if permits.pending(text, match.start, match.end):
        return None
    return denials.affirmed(text, match.start, match.end)
