"""Finding many known phrases in a text at once, by whole words.

Words are compared without case and accents; ``&`` reads as "and"; words of a phrase may be joined by blanks, hyphens, dots,
apostrophes or slashes, never across a comma, a bracket or the end of a line. A phrase whose last word ends in ``*`` matches
every word that begins so. "malay" is therefore not found in "Malaysia", nor "erp" in "enterprise".

``ran|led workshops`` is short for two phrases, with each of the words between which a ``|`` stands. A gap, written ``…``,
stands for up to four other words between a doing and what it is done to: ``ran|led … workshop*`` is found in "led nine half-day
workshops". It never reaches into another sentence or entry, nor across a "not" or a preposition other than "of" and "for",
behind which something else is spoken of: "trained by officers" trains no officers.

The phrases themselves are data: TOML files under ``data/`` of the rooms that look for them.
"""

from screen.phrases.book import Match, Phrasebook
from screen.phrases.folding import ENTRY_END, Token, fold, folded, is_joined, key_of, one_of, words
from screen.phrases.stored import Table, any_of, leaves, stored
from screen.phrases.written import GAP, Slots, is_short, parts_of, slots, written_out

__all__ = [
    "ENTRY_END",
    "GAP",
    "Match",
    "Phrasebook",
    "Slots",
    "Table",
    "Token",
    "any_of",
    "fold",
    "folded",
    "is_joined",
    "is_short",
    "key_of",
    "leaves",
    "one_of",
    "parts_of",
    "slots",
    "stored",
    "words",
    "written_out",
]
