"""An advert's file → a draft of criteria, with the words of languages, fields and nations that profiles are read with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import Executor
from functools import cache

from screen import documents
from screen.criteria import draft as drafts
from screen.documents import jail
from screen.model import Document, ReadStatus
from screen.phrases import Phrasebook
from screen.profile import vocabulary


def draft(data: bytes, name: str, executor: Executor) -> tuple[ReadStatus, drafts.Draft | None]:
    """The draft of an advert, which is read in a worker; no draft when there is nothing to read, and why."""
    try:
        document = executor.submit(documents.read, data, name).result()
    except jail.Killed as killed:
        return killed.status, None
    return document.status, drafts.draft(document, terms()) if document.lines else None


def of(document: Document) -> drafts.Draft:
    """The draft of an advert that has been read."""
    return drafts.draft(document, terms())


@cache
def terms() -> drafts.Terms:
    """The names of languages, fields of study and countries, from the vocabularies of profiles."""
    languages = vocabulary.load("languages")
    fields = vocabulary.load("fields")["fields"]
    return drafts.Terms(
        Phrasebook((name, code) for code, entry in languages.items() for name in _spoken(code, entry)),
        Phrasebook((phrase, re.sub(r"\D", "", code)) for code, phrases in fields.items() for phrase in phrases),
        Phrasebook(_nations("countries")),
        Phrasebook(_nations("people")),
    )


def _spoken(code: str, entry: dict[str, list[str]]) -> Iterator[str]:
    """The names of a language, with Polish and the like, without abbreviations, which mean other things in adverts."""
    for name in entry.get("names", ()):
        if len(name) > 3 or not name.isascii():
            yield name
    yield from (name for name in entry.get("places", ()) if name.endswith("ish"))
    if code == "ms":
        yield from ("Bahasa", "Melayu")


def _nations(key: str) -> Iterator[tuple[str, str]]:
    for code, entry in vocabulary.load("nationalities").items():
        if isinstance(entry, dict) and len(code) == 2 and code != "XX":
            yield from ((name, code) for name in entry.get(key, ()))
