"""Names of persons as CVs print them: what belongs to a name, and whether a line looks like one.

Malay, Chinese, Indian, Orang Asal, Indonesian, Arabic, African, Vietnamese and Western names in all their forms; a name is
never split into given name and surname, and its spelling and capitals stay as printed. Titles before it and degrees or honours
after it are not part of it, "Haji" and "Hajah" are. Words are in ``data/names.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, partial
from itertools import takewhile

from screen.phrases import fold
from screen.profile.person.name_words import common_words, descent_words, joining_words, plain_word, plain_words
from screen.profile.person.spaced_names import unspaced
from screen.profile.vocabulary import any_of, book, load

_CUT = re.compile(
    r"\s*(?:\||•|·|●|\s[-\u2013\u2014]\s|[-\u2013\u2014]\s(?=\d)|\s/\s|:|\s\+?\(?\d|\S+@\S+\.\w|https?:|www\.).*$"
)
_any = partial(any_of, "names", "announced")
_ANNOUNCED = re.compile(
    rf"^\s*(?:{_any('titles')}(?:\s+{_any('of')})?\s*[:\-\u2013\u2014|]*|(?:{_any('greetings')}\b[,!. ]*)?"
    rf"(?:{_any('by')}|(?-i:{any_of('links', 'speaker')}),)\s)\s*(?=\S)",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"\[/?[a-z][a-z ]*(?:=[^\]]*)?\]|</?[a-z]+[^>]*>", re.IGNORECASE)
_FIELD = re.compile(r"[^\W\d_]\s*[:=]\s*\S")
_POSSESSIVE = re.compile(rf"(?:['’]s?)?\s+{_any('behind')}$", re.IGNORECASE)
_NUMBER_BESIDE = re.compile(r"(?<=\w)\s*[(\[](?:[^\W\d]+[ /.:-]*){0,3}\d[\d -]{5,}[)\]]")
"""An identity number in brackets behind a name, with its label: ``Ali bin Abu (MyKad 900101 14 5555)``."""
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})\.(?=\s|$)")
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_DEGREE = re.compile(r"^(?:[A-Z][A-Za-z]{0,4}\.){1,3}[A-Za-z]{2,6}\.?$|^[A-Z][A-Za-z]{1,3}\.[A-Z]\.?[A-Za-z]?\.?$")
#: What is joined to a name by an apostrophe or hyphen, in small letters: ``d'Angelo``, ``al-Amin``.
_ELIDED = re.compile(rf"^{any_of('names', 'particles', 'elided')}['’‘-](?=\w)")
_INITIALS = re.compile(r"^(?:[A-Z]\.?){1,4}$")
_ACRONYM = re.compile(r"[A-Z]{3,6}")
_WORD = re.compile(r"^[^\W\d_][^\W\d_'’`‘.\-\u2010\u2011]*(?:['’`‘.\-\u2010\u2011/][^\W\d_]*)*$")
MOST_WORDS = 9
_LONGEST_WITHOUT_CASE = 12
_BEFORE_COMMA = 4
"""Words of a name written surname first, before the comma and the name that was added to it."""


_LONGEST = 200
"""Characters of a cell in which a name is looked for; patterns may take time that grows with the square of a text."""


def clean(text: str, hints: Collection[str] = ()) -> str:
    """The name in a cell of text, without titles, degrees, a job title or contact details; empty when nothing is left.

    ``hints`` are words likely in the name (from the e-mail address): they help to part letter-spaced capitals.
    """
    text = _MARKUP.sub("", text[:_LONGEST])
    text = _NUMBER_BESIDE.sub("", text)
    name = _CUT.sub("", _ANNOUNCED.sub("", unspaced(text.strip(), hints))).strip(' \t,;-\u2013\u2014*_#"')
    if _FIELD.search(text):
        name = _without_labels(name)
    name = _POSSESSIVE.sub("", name)
    name = _BRACKET.sub(lambda m: "" if _outside(m[1]) else m.group(), name)
    name = _without_after(_without_titles(name))
    return _without_other_script(" ".join(name.split()).strip(" ,;"))


def likeness(name: str) -> float:
    """How much a cleaned text looks like a person's name: 0 or less for none, about 1 to 8 otherwise."""
    tokens = re.sub(r"\s*@\s*", " alias ", name).split()
    if not 1 <= len(tokens) <= MOST_WORDS or len(name) > 70 or re.search(r"[\d%=<>{}\[\]!?]|\.{2}|\.(?:com|org|net)\b", name):
        return 0.0
    if name.islower():
        return _lower_likeness(name)
    plain = plain_words(tokens)
    if max((len(word) for word in plain), default=0) < 2 or (len(plain) == 1 and len(plain[0]) < 3):
        return 0.0
    descent = any(word in descent_words() for word in plain[1:-1])
    begun = _begun(tokens, plain)
    if not all(_may_stand(token, word, i) for i, (token, word) in enumerate(zip(tokens, plain, strict=True)) if i >= begun):
        return 0.0
    unlike = book("names", "not_names", "documents") if descent else book("names", "not_names")
    if unlike.first(name) is not None:
        return 0.0
    known = sum(word in common_words() for word in plain) / len(plain)
    length = 1.0 if 2 <= len(tokens) <= 6 else -0.5 if len(tokens) == 1 else 0.5
    return 1.0 + length + 3.0 * known + (3.0 if descent else 0.0)


def _lower_likeness(name: str) -> float:
    """A name typed without capitals: every word of it is known as part of names, or it holds a word of descent."""
    words = plain_words(name.split())
    if len(words) < 2 or not name.isascii() or not re.fullmatch(r"[a-z .,'’@/-]+", name):
        return 0.0
    descent = any(word in load("names")["particles"]["alone"] for word in words[1:-1])
    if not all(word in common_words() or (descent and len(word) > 1) for word in words):
        return 0.0
    return likeness(name.title()) - 1.0


def leading(text: str) -> str:
    """The name that a longer line begins with ("Maria Reyes Programme Officer, Manila"), or an empty text."""
    tokens = _SENTENCE_END.split(_ANNOUNCED.sub("", text))[0].split()[: MOST_WORDS + 1]
    if tokens and not tokens[0].isupper():
        tokens = list(takewhile(lambda token: not _ACRONYM.fullmatch(token), tokens))
    for end in range(min(6, len(tokens)), 1, -1):
        name = clean(" ".join(tokens[:end]))
        if len(name.split()) == end and likeness(name) > 0:
            return name
    return ""


def honoured(text: str) -> bool:
    """Whether nothing but degrees and honours follows a first part: ``Rahmawati, S.E., M.M.``."""
    after = [part.strip() for part in re.split(r",|;", text)[1:]]
    return bool(after) and all(part and _is_after(part) for part in after)


def one_script(text: str) -> str:
    """Of a name printed in two scripts with a stroke between, the one in Latin letters: ``陈晓明 / TAN Xiao Ming``."""
    parts = re.split(r"\s*[/|]\s*", text.strip())
    latin = [part for part in parts if re.search(r"[A-Za-z]", part)]
    return latin[0] if len(parts) > 1 == len(latin) and not any(part.isascii() for part in parts if part not in latin) else text


def _without_other_script(name: str) -> str:
    """A name without its form in a script that has no capitals, where two Latin words are left: ``Tan Mei Ling 陈美玲``."""
    tokens = name.split()
    latin = [token for token in tokens if not _without_case(token.strip("()"))]
    return " ".join(latin) if len(latin) > 1 and all(re.match(r"[A-Za-z]", token) for token in latin) else name


# ------------------------------------------------------------------------------------------------ what is not the name


def _without_labels(name: str) -> str:
    """Without the label of the next field on the line: "Farid bin Omar IC No" of "Farid bin Omar IC No: 91…"."""
    tokens = re.sub(r"(?<=[a-z])(?=[A-Z][a-z]+$)", " ", name).split()
    labels = load("contacts")["after_name"]
    if not tokens or plain_word(tokens[-1]) not in labels:
        return name
    while len(tokens) > 1 and plain_word(tokens[-1]) in labels:
        tokens.pop()
    return " ".join(tokens)


def _without_titles(name: str) -> str:
    tokens = name.split()
    while len(tokens) > 1:
        taken = next((n for n in (3, 2, 1) if len(tokens) > n and _is_title(tokens[:n], tokens[n:])), 0)
        if not taken:
            break
        tokens = tokens[taken:]
    return " ".join(tokens)


def _is_title(tokens: list[str], rest: list[str]) -> bool:
    words = " ".join(fold(token.strip("().,")) for token in tokens).replace("’", "'")
    if words not in _titles() and words.replace("'", "") not in _titles():
        return False
    if len(tokens) == 1 and words in load("names")["titles"]["dotted"] and not tokens[0].endswith("."):
        return False
    return not (words == "tuan" and any(fold(token) == "tuan" for token in rest))


def _without_after(name: str) -> str:
    """Without degrees and honours after the name: after a comma, or as a last word that can be nothing else."""
    parts = [part.strip() for part in re.split(r",|;", name)]
    kept = parts[:1]
    if len(parts) == 2 and _turned(*parts):
        kept = parts
    tokens = every = ", ".join(kept).split()
    while len(tokens) > 1 and (_DEGREE.match(tokens[-1]) or (_known_after(tokens[-1]) and not tokens[-1].islower())):
        may_be_name = tokens[-1].isalpha() and fold(tokens[-1]) in common_words()
        if may_be_name and not (len(tokens) < len(every) and _is_degree(tokens)):
            break
        tokens = tokens[:-1]
    return " ".join(tokens)


def _is_degree(tokens: list[str]) -> bool:
    """Whether capitals at the end, with honours behind them, are a degree: the ``MA`` of ``Maria Reyes MA MRTPI``."""
    before = [fold(token) for token in tokens[:-1]]
    chinese = load("names")["common"]["chinese"].split()
    return len(before) > 1 and tokens[-1].isupper() and not tokens[0].isupper() and not any(word in chinese for word in before)


def _turned(first: str, second: str) -> bool:
    """Whether a comma parts two halves of a name: "Reyes, Maria", "Jayakumar, S.", "Yap Chee Keong, Vincent"."""
    if len(first.split()) <= 2 and re.fullmatch(r"[A-Z]\.(?:\s[A-Z]\.)*", second):
        return True
    if _is_after(second) or likeness(second) <= 0:
        return False
    before = sum(fold(word) not in joining_words() for word in first.split())
    return before <= 2 or (before <= _BEFORE_COMMA and all(word in common_words() for word in plain_words(second.split())))


def _is_after(part: str) -> bool:
    tokens = part.split()
    return all(_known_after(token) or "." in token or (token.isupper() and len(token) <= 5) for token in tokens)


def _known_after(token: str) -> bool:
    word = plain_word(token)
    return word in _after() or word.replace(".", "") in _after()


def _outside(bracket: str) -> bool:
    """Whether what stands in brackets is no part of the name: pronouns, titles, degrees, numbers.

    So is the sex, or that a rank is of one who retired (*bersara*), in a letter.
    """
    words = plain_words(bracket.split())
    if len(words) == 1 and words[0] in ("f", "m", "l", "p", "b"):
        return True
    return bool(re.search(r"\d|@|/", bracket)) or not words or all(w in _after() or w in _titles() for w in words)


def _begun(tokens: list[str], plain: list[str]) -> int:
    """How many small words a family name begins with: 2 in "van der Berg, Pieter", which a comma or a capital follows."""
    count = next((i for i, word in enumerate(plain) if word not in joining_words()), len(plain))
    small = all(token.islower() for token in tokens[:count])
    return count if small and 0 < count < len(tokens) - 1 and tokens[count][:1].isupper() and "," in tokens[count] else 0


def _may_stand(token: str, word: str, at: int) -> bool:
    """Whether a word may stand in a name at its place: capitals first, small letters for particles alone."""
    bare = token.strip(",()\"'’“”")
    if word in descent_words() or word in joining_words():
        return at > 0 or bare[:1].isupper()
    if _INITIALS.match(bare):
        return True
    bare = _ELIDED.sub("", bare)
    return bool(_WORD.match(bare)) and (bare[:1].isupper() or _without_case(bare))


def _without_case(word: str) -> bool:
    """Whether a word is written in a script that has no capitals, and is no longer than names are: 陈美玲, 민수."""
    return word.isalpha() and word.upper() == word.lower() and len(word) <= _LONGEST_WITHOUT_CASE


# ------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _titles() -> frozenset[str]:
    return frozenset(fold(word) for word in load("names")["titles"]["words"])


@cache
def _after() -> frozenset[str]:
    return frozenset(fold(word) for word in load("names")["after"]["words"])
