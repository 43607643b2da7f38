"""Full stops: those that end a sentence, and those that belong to an abbreviation, a title or the legal form of a firm."""

from __future__ import annotations

#: Words that people write with a full stop before a name, and in titles of posts and names of offices; general knowledge.
_SHORT = ("Sdn", "Bhd", "St", "Dr", "Prof", "Assoc", "Mr", "Mrs", "Ms", "En", "Pn", "Hj", "Dato", "Ir", "Jln")
_SHORT_TITLES = ("Asst", "Mgr", "Exec", "Snr", "Jnr", "Dept", "Govt", "Hon", "Pen", "Pemb", "Peg", "Tim", "Jab", "Pej", "Kem")

#: Of the names of schools, an initial among them; the second in small letters too.
_OF_SCHOOLS = ("Hr", "Sr", "Jr", "Mt", "Ft", "Sec", "Mat", "Matric", "[A-Z]")
_SMALL = ("Sek", "Men", "Keb", "Ren", "Kol", "Vok", "Tek", "Univ", "Inst", "Govt")

WHOLE_WORD = r"(?=\W)" + "".join(rf"(?<!\b{short})" for short in (*_SHORT, *_SHORT_TITLES))
"""Before a full stop, in an expression: the word in front of it is written out."""
WHOLE_NAME = WHOLE_WORD + "".join(rf"(?<!\b{short})" for short in (*_OF_SCHOOLS, *(f"(?i:{short})" for short in _SMALL)))
"""The same among studies, where schools stand."""
