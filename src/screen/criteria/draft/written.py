"""A draft → the text of a criteria file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from screen.criteria.draft.values import Draft, Entry, PostFound
from screen.model import Importance

_PLAIN = re.compile(r"[A-Za-z0-9(][^\n]*")
_SPECIAL = re.compile(
    r":(?:\s|$)|\s#|^(?:yes|no|true|false|null|on|off|~)$|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]", re.IGNORECASE
)
_STEPS = {"role": 6, "activity": 4, "mention": 1}
_HEAD = """\
# yaml-language-server: $schema=schema.json
#
# A first draft, made from the advert. Kinds, importance and words are guesses, points are proportions to begin with:
# read it line by line against the advert. `screen check` warns of everything under "decide" until its line is removed.
"""


def written(draft: Draft, advert: str) -> str:
    """The text of the criteria file, which names the advert as ``advert``; the words drawn from the advert stand at its end."""
    rows = [_HEAD, *_left_out(draft), "schema: screen/criteria/1\n\n", *_post(draft.post), "\n", f"advert: {_text(advert)}\n"]
    if draft.headings:
        rows += ["requirements:\n", *(f"  - {_text(heading)}\n" for heading in draft.headings)]
    rows.append("\ncriteria:\n")
    rows.append("\n".join("".join(_entry(one)) for one in draft.entries))
    worded = [one for one in draft.entries if one.guess.words]
    if worded:
        rows += ["\n# Words of the advert by which each is found. Lists for several posts belong into vocabularies/.\nwords:\n"]
        rows += [row for one in worded for row in _words(one)]
    return "".join(rows)


def _left_out(draft: Draft) -> Iterator[str]:
    if draft.left_out:
        yield "#\n# No criterion was made of these lines, for what they ask must not count:\n"
        yield from (f"#   {' '.join(sentence.split())}\n" for sentence in draft.left_out)


def _post(post: PostFound) -> Iterator[str]:
    yield "post:\n"
    yield f"  title: {_text(post.title or 'Title of the post')}\n"
    yield f"  organisation: {_text(post.organisation or 'Name of the organisation')}\n"
    for key, value in (("mailbox", post.mailbox), ("reference", post.reference), ("place", post.place)):
        if value:
            yield f"  {key}: {_text(value)}\n"
    yield f"  country: {post.country or 'ZZ'}\n  zone: {post.zone}\n"
    if post.closing is not None:
        yield f"  closes:\n    date: {post.closing.day.isoformat()}\n"
        if post.closing.minute is not None:
            yield f'    time: "{post.closing.minute:%H:%M}"\n'
        yield f"    quote: {_text(post.closing.quote)}\n"
    if post.subject is not None:
        yield f"  subject:\n    form: {_text(post.subject[0])}\n    quote: {_text(post.subject[1])}\n"
    yield from _decide(post.decide, "  ")


def _entry(one: Entry) -> Iterator[str]:
    yield f"  - id: {one.guess.id}\n    title: {_text(one.guess.title)}\n    quote: {_text(one.quote)}\n"
    yield f"    importance: {one.importance.value}\n    kind: {one.guess.kind}\n"
    if one.points is not None:
        yield f"    points: {one.points}\n"
    if one.question:
        yield f"    question: {_text(one.question)}\n"
    for key, value in _keys(one, (one.guess.id,) if one.guess.words else ()):
        yield from _value(key, value, "    ")
    yield from _decide(one.decide, "    ")


def _keys(one: Entry, vocabularies: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    """The keys of the kind, with the vocabularies where the words of the advert stand."""
    desirable = one.importance is Importance.DESIRABLE
    for key, value in one.guess.keys:
        yield key, {"duties": vocabularies} if key == "relevant" else value
    if one.guess.kind in ("skill", "topic"):
        yield "vocabularies", vocabularies
    if one.guess.kind == "topic" and desirable:
        yield "steps", _STEPS
    if one.guess.kind == "studies":
        most = one.points or 0
        yield from (("ongoing", most // 2), ("activity", most // 2), ("thesis_words", ()))
        yield from (("topics", vocabularies), ("activities", vocabularies))


def _decide(marks: tuple[str, ...], indent: str) -> Iterator[str]:
    if marks:
        yield f"{indent}decide:\n"
        yield from (f"{indent}  - {_text(mark)}\n" for mark in marks)


def _value(key: str, value: object, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        yield f"{indent}{key}:\n"
        for inner, deeper in value.items():
            yield from _value(inner, deeper, indent + "  ")
    elif isinstance(value, dict):
        yield f"{indent}{key}: {{}}\n"
    elif isinstance(value, tuple) and any(" " in str(item) for item in value):
        yield f"{indent}{key}:\n"
        yield from (f"{indent}  - {_text(str(item))}\n" for item in value)
    elif isinstance(value, tuple):
        yield f"{indent}{key}: [{', '.join(str(item) for item in value)}]\n"
    else:
        yield f"{indent}{key}: {_text(str(value))}\n"


def _words(one: Entry) -> Iterator[str]:
    yield f"  {one.guess.id}:\n"
    yield from (f"    - {_text(word)}\n" for word in one.guess.words)


def _text(words: str) -> str:
    """Words as YAML reads them back: plain where nothing in them has a meaning to it."""
    flat = " ".join(words.split())
    plain = _PLAIN.fullmatch(flat) and not _SPECIAL.search(flat)
    return flat if plain else json.dumps(flat, ensure_ascii=False)
