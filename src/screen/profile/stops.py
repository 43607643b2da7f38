"""Full stops: those that end a sentence, and those that belong to an abbreviation, a title or the legal form of a firm."""

from __future__ import annotations

#: Words that people write with a full stop before a name; general knowledge.
_SHORT = ("Sdn", "Bhd", "St", "Dr", "Prof", "Assoc", "Mr", "Mrs", "Ms", "En", "Pn", "Hj", "Dato", "Ir", "Jln")

WHOLE_WORD = "".join(rf"(?<!\b{short})" for short in _SHORT)
"""Before a full stop, in an expression: the word in front of it is written out."""
