"""An advert → a first criteria file: what could be told, with its quotations, and marks where a person must decide."""

from __future__ import annotations

from screen.criteria.draft import lines
from screen.criteria.draft.entries import entry, together
from screen.criteria.draft.kinds import guesses
from screen.criteria.draft.post import post
from screen.criteria.draft.values import Draft, Terms
from screen.criteria.draft.written import written
from screen.model import Document

__all__ = ["Draft", "Terms", "draft", "written"]


def draft(advert: Document, terms: Terms) -> Draft:
    """The draft of an advert; it has no criteria when the advert asks for nothing that could be told."""
    every = lines.blocks(advert)
    about = post(every, terms)
    asked = lines.asked(every)
    counting = [one for one in asked if not _unlawful(one, terms, about.country)]
    entries = together(entry(one, guess) for one in counting for guess in guesses(one, terms, about.country))
    left_out = tuple(one.quote for one in asked if one not in counting)
    return Draft(about, entries, lines.listed(every), left_out, lines.text_of(every))


def _unlawful(asked: lines.Asked, terms: Terms, country: str) -> bool:
    """Whether a sentence asks for what must not count, and for nothing that a criterion could be made of."""
    facts = ("degree", "experience", "language", "work_right")
    return lines.unfair(asked.quote) and not any(guess.kind in facts for guess in guesses(asked, terms, country))
