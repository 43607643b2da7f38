"""Full stops: those that end a sentence, and those that belong to an abbreviation, a title or the legal form of a firm."""

from __future__ import annotations

#: Words that people write with a full stop before a name, and in titles of posts and names of offices; general knowledge.
_SHORT = ("Sdn", "Bhd", "St", "Dr", "Prof", "Assoc", "Mr", "Mrs", "Ms", "En", "Pn", "Hj", "Dato", "Ir", "Jln")
_SHORT_TITLES = ("Asst", "Mgr", "Exec", "Snr", "Jnr", "Dept", "Govt", "Hon", "Pen", "Pemb", "Peg", "Tim", "Jab", "Pej", "Kem")

WHOLE_WORD = "".join(rf"(?<!\b{short})" for short in (*_SHORT, *_SHORT_TITLES))
"""Before a full stop, in an expression: the word in front of it is written out."""
