"""The words of levels that a text names and means: ``MA`` is a degree before its field, and Massachusetts behind a town.

The words come from ``data/education.toml``, where ``[meant]`` tells what else some of them stand for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache, partial

from screen.model import Level
from screen.phrases import Match, Phrasebook, leaves
from screen.profile.studies.degree_parts import parts
from screen.profile.studies.field_codes import isced_f
from screen.profile.vocabulary import any_of, book, load

_meant = partial(any_of, "education", "meant")
_HONOURS = any_of("education", "field", "honours")
_IN, _OF_OR_IN = any_of("links", "in"), any_of("links", "field")
#: A letter before others, which are no degree's then.
_INITIAL = re.compile(r"(?<![\w.])[A-Z]\.\s?$")
#: A field behind letters that are words as well, and no program of an office.
_FIELD_AFTER = re.compile(rf"\s+(?:{_IN}\s+|\(|(?!(?:{_meant('programs')}|365)\b)[A-Z][a-z])")
#: What stands near the letters of a degree in social science, which are those of the sports of Malaysian schools as well.
_UNIVERSITY = re.compile(rf"\b{any_of('education', 'abroad', 'universities')}", re.IGNORECASE)
#: The letters of a first degree that is known by the honours behind it: ``BPM (Hons)``, ``BHRM (Kepujian)``.
_WITH_HONOURS = re.compile(rf"(?<![\w.])(B\.?[A-Z][A-Za-z.]{{0,8}})\s*\((?i:{_HONOURS})\b\.?\)")
#: What somebody read at a university, which is the subject of a first degree where no other is named. Who "helped children read
#: English" did not.
_READ = re.compile(
    rf"(?:^|[^\w\s]\s*|\t|\b(?:[A-Z]\w*|{_meant('read', 'readers')})\s+)({_meant('read', 'verbs')})\s+"
    rf"(?P<field>(?:(?!{_meant('read', 'other')}\s)[A-Za-z&]+\s+){{1,6}}?){any_of('links', 'at')}\s+"
    rf"(?:{any_of('links', 'the')}\s+)?(?=(?:[A-Z][\w.'’-]*\s+){{0,5}}(?i:{any_of('education', 'abroad', 'universities')}))"
)
_MORE_LETTERS = re.compile(r"(?:\.[A-Z][a-z]{0,5}\b)+")
#: What stands behind the short word of a diploma, and behind the letters of the International Baccalaureate.
_OF_DIPLOMA = re.compile(rf"\.\s*[A-Z(]|\s+{_IN}\s|\s+[A-Z][a-z]{{2}}|\s+\(")
_OF_BACCALAUREATE = re.compile(rf"\s*(?:$|[,;:()\t/|\d–—-]|{_meant('baccalaureate')})")
#: A mark on the scale of four behind the letters of an average: ``CPA 2.87``, ``CPA: 3.50``.
_MARK = re.compile(r"\W{1,3}[0-4][.,]\d")
#: A town before the letters of a state, and what stands behind them.
_TOWN = re.compile(r"(?:^|[,\t|–—-])\s*([A-Z][\w.' ]+),\s$")
_BEHIND_STATE = re.compile(r"\s*(?:$|\d|[:.,;)|\t–—-]|(?-i:[A-Z][a-z]{2,8}\.?\s+\d{4}))")
#: Who may drive what, behind the word for a licence.
_OF_DRIVERS = re.compile(rf"\W*(?:{_meant('drivers')}\b|[A-G]\d?\b)")
_BEFORE_LICENCE = re.compile(r"[\t,:;|(–—-]|\d\s")
#: Whom or what an organisation is for, and where its name ends.
_FOR = re.compile(rf"\s+{_meant('charitable')}\s")
_NAME_ENDS = re.compile(r"\s*(?:$|[,;.)\t])")
#: What a level in small letters goes on with.
_GOES_ON = re.compile(rf"\s*(?:['’]s|(?:{_OF_OR_IN}|{any_of('education', 'field', 'degree')})\b)")
_HONOURS_OR_FIELD = re.compile(rf"\.?[\s,]*(?:\(?\s*{_HONOURS}\b\.?\s*\)?|{_IN}\b)")
_SMALL_FIELD = re.compile(r"\.?\s+[a-z]{4,}")
#: What links a level to whoever studies or is taught there: ``Master's Program Director``.
_POSSESSED = re.compile(rf"(?:['’]s?)?(?:\s+{any_of('education', 'field', 'degree')})?[\s-]+")
_SHORTEST = 3
#: Letters before a word of a level within which a town or the beginning of its part stands, and behind it whoever is there.
_NEAR = 80
_BESIDE = 60
#: School certificates that are no word or name in any letters; scanners mix their capitals.
_UNMISTAKABLE = frozenset({"SPM", "PMR", "SRP", "MCE", "UEC", "SKM", "SVM"})
#: Letters that are written so, and are no word then.
_WRITTEN = frozenset({"BSc", "MSc", "PhD", "LLb", "FSc"})
#: Letters without stops that are words, names or units as well; a field behind them tells a degree.
_WORDS_AS_WELL = frozenset({"MS", "BS", "AB", "BE"})


@lru_cache(maxsize=512)
def levels_meant(text: str) -> tuple[Match[Level], ...]:
    """The words of levels in a text that are meant as such; kept, since a line is asked about from several sides."""
    known = [_to_its_end(text, match) for match in _levels().find(text) if _is_meant(text, match)]
    told = {at for match in known for at in range(match.start, match.end)}
    letters = (Match(m.start(1), m.end(1), m[1].casefold(), Level.BACHELOR) for m in _WITH_HONOURS.finditer(text))
    found = [*known, *(match for match in letters if match.start not in told)]
    read = (m for m in _READ.finditer(text) if not found and isced_f(m["field"]))
    found += [Match(m.start(1), m.end(1), m[1], Level.BACHELOR) for m in read]
    return tuple(sorted(found, key=lambda match: match.start))


def _to_its_end(text: str, match: Match[Level]) -> Match[Level]:
    """Letters of a degree with those that go on behind their stops: ``B.Pol.Sc``."""
    more = _MORE_LETTERS.match(text, match.end) if match.phrase[:2] in {"b ", "m "} else None
    return replace(match, end=more.end()) if more else match


def _is_meant(text: str, match: Match[Level]) -> bool:
    """Short abbreviations must be capitals ("MA", not the "ma" of a name), and stand where a degree can stand."""
    printed = text[match.start : match.end]
    bare = re.sub(r"[^A-Za-z]", "", printed)
    if _is_of_initials(text, match) or _is_of_others(text, match) or _is_massachusetts(text, match):
        return False
    if bare.islower() and _heads_small_letters(text, match):
        return True
    if match.phrase in _OF_TWO_MEANINGS:
        return _OF_TWO_MEANINGS[match.phrase](text, match)
    if match.phrase[:2] in {"b ", "m "}:
        return printed[:2] in {"B.", "M."}
    if bare.upper() in _WORDS_AS_WELL and "." not in printed:
        return bare.isupper() and _FIELD_AFTER.match(text, match.end) is not None
    if len(bare) <= _SHORTEST and not any(c.isdigit() for c in printed):
        return (
            bare.isupper()
            or (len(bare) > 1 and bare[0].isupper() and "." in printed)
            or bare.upper() in _UNMISTAKABLE
            or printed in _WRITTEN
        )
    return True


def _is_of_initials(text: str, match: Match[Level]) -> bool:
    """Whether letters are the last of several that begin the name of a place of study: ``Pearl M. M. City College``."""
    if _INITIAL.search(text, 0, match.start) is None or text[match.start + 1 : match.start + 2] != ".":
        return False
    return bool(book("education", "institutions", "words").find(parts(text[match.start + 2 :])[0]))


def _is_of_others(text: str, match: Match[Level]) -> bool:
    """``doctoral students``, ``Master's Program Director``: who studies or is taught there is somebody else."""
    after = _POSSESSED.match(text, match.end)
    return after is not None and book("education", "status", "others").begins(text[after.end() : match.end + _BESIDE])


def _is_massachusetts(text: str, match: Match[Level]) -> bool:
    """``Boston, MA``: letters behind a town, which is neither a field of study nor a place of it."""
    if text[match.start : match.end] != "MA":
        return False
    before = _TOWN.search(text, max(0, match.start - _NEAR), match.start)
    if before is None or _BEHIND_STATE.match(text, match.end) is None:
        return False
    return not (isced_f(before[1]) or book("education", "institutions", "words").find(before[1]))


def _heads_small_letters(text: str, match: Match[Level]) -> bool:
    """``b.sc. (hons) law``, ``msc in law``: a degree and its field in a line without any capitals."""
    if not text.islower() or re.search(r"[^\W\d_]", text[: match.start].rpartition("\t")[2]):
        return False
    stops = "." in text[match.start : match.end - 1] and match.end - match.start > _SHORTEST
    return bool(_HONOURS_OR_FIELD.match(text, match.end) or (stops and _SMALL_FIELD.match(text, match.end)))


def _is_of_france(text: str, match: Match[Level]) -> bool:
    """``Licence in Geography``, ``Licence, Université ...``, not ``Driving licence`` nor ``Licence: class D``."""
    before = _BEFORE_LICENCE.split(text[max(0, match.start - _NEAR) : match.start])[-1].strip()
    return text[match.start].isupper() and not before and not _OF_DRIVERS.match(text, match.end)


def _is_year_before_degree(text: str, match: Match[Level]) -> bool:
    """Not ``The Pelangi Foundation``, ``Foundation for the Arts``, which are organisations."""
    if _FOR.match(text, match.end):
        return False
    if not _NAME_ENDS.match(text, match.end):
        return True
    part = text[max(text.rfind(stop, 0, match.start) for stop in ",;\t|(") + 1 : match.start].strip()
    taught = book("education", "institutions", "words").find(part) or book("education", "institutions", "short").find(part)
    return not part[:1].isupper() or bool(taught)


def _is_of_accountants(text: str, match: Match[Level]) -> bool:
    """Not ``CPA 2.87``, an average."""
    return text[match.start : match.end].isupper() and _MARK.match(text, match.end) is None


def _is_diploma(text: str, match: Match[Level]) -> bool:
    """``Dip. Law``, ``Dip in Law``."""
    return text[match.start].isupper() and _OF_DIPLOMA.match(text, match.end) is not None


def _is_baccalaureate(text: str, match: Match[Level]) -> bool:
    """``IB Diploma``, ``IB, 38 points``."""
    return text[match.start : match.end].isupper() and _OF_BACCALAUREATE.match(text, match.end) is not None


def _is_of_social_science(text: str, match: Match[Level]) -> bool:
    """``BSS (Planning)``, ``MSS, University of Laut``; schools in Malaysia have sports councils of these letters."""
    rest = text[match.end : match.end + _NEAR]
    return text[match.start : match.end].isupper() and bool(isced_f(rest) or _UNIVERSITY.search(rest))


def _goes_on(text: str, match: Match[Level]) -> bool:
    """``a master's degree``, ``bachelor of``; in small letters alone it is a word like others."""
    return not text[match.start : match.end].islower() or _GOES_ON.match(text, match.end) is not None


#: Words of levels that mean something else as well, and what tells that a level is meant.
_OF_TWO_MEANINGS: dict[str, Callable[[str, Match[Level]], bool]] = {
    "licence": _is_of_france,
    "foundation": _is_year_before_degree,
    "cpa": _is_of_accountants,
    "dip": _is_diploma,
    "ib": _is_baccalaureate,
    "mss": _is_of_social_science,
    "bss": _is_of_social_science,
    "master": _goes_on,
    "bachelor": _goes_on,
    "doctor": _goes_on,
}


@cache
def _levels() -> Phrasebook[Level]:
    return Phrasebook(
        (phrase, Level(level)) for level, table in load("education")["levels"].items() for phrase in leaves(table)
    )
