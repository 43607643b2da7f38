"""The words of a degree: its level and the code of its field; the field as printed is in `study_field`.

Levels and fields come from ``data/education.toml`` and ``data/fields.toml``. *Sarjana* alone is a master in Malaysia and a
bachelor in Indonesia: whoever asks says which of the two is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from screen.model import Level
from screen.phrases import Match, Phrasebook, folded, leaves
from screen.profile import dates
from screen.profile.stops import WHOLE_NAME
from screen.profile.vocabulary import any_of, book, load

#: The levels of the certificates that schools prepare for.
OF_SCHOOLS = frozenset({Level.SECONDARY, Level.PRE_UNIVERSITY})
_ENDS = (
    r"(?:\s*,\s+|\s+,)(?![^()]*\))|\s+(?:[–—→»]|-{1,3}|//|[-=]+>)\s+(?![^()]*\))|\s*:\s+"
    rf"|\s+{any_of('links', 'at_degree')}\s+(?=[A-Z])"
    rf"|{WHOLE_NAME}\s*\.\s+(?=[A-Z])(?![^()]*\))"
)
#: In Malay and Indonesian *di* leads to a place, in Italian it stands within a name: ``Conservatorio di Musica di Milano``.
_PARTS = re.compile(rf"{_ENDS}|\s+{any_of('links', 'at_or_of')}\s+(?=[A-Z])")
_PARTS_ITALIAN = re.compile(rf"{_ENDS}|\s+{any_of('links', 'at_or_of')}\s+(?={any_of('education', 'linking', 'begun_stems')})")


#: A master in Malaysia, a bachelor in Indonesia.
_SARJANA = re.compile(r"\bSarjana\b(?!\s+Muda)", re.IGNORECASE)


def level_of(text: str, *, indonesian: bool = False) -> tuple[Level, int, int] | None:
    """The level of study that a text names first, with the place of its words; the higher one of two that overlap."""
    hits = _meant(text)
    if not hits:
        bare = _SARJANA.search(text)
        if bare is None:
            return None
        return (Level.BACHELOR if indonesian else Level.MASTER), bare.start(), bare.end()
    match = _most_telling(hits)
    return _level(match, indonesian=indonesian), match.start, match.end


def parts(text: str) -> list[str]:
    """A cell cut where a degree, its field, its place and other remarks end."""
    italian = " di " in text and book("education", "italian").find(text)
    return (_PARTS_ITALIAN if italian else _PARTS).split(text)


def levels_of(text: str, *, indonesian: bool = False) -> tuple[tuple[Level, int, int], ...]:
    """Every level of study that a text names, with the place of its words, in the order of print."""
    hits = _meant(text)
    told = {at for match in hits for at in range(match.start, match.end)}
    bare = [match for match in _SARJANA.finditer(text) if match.start() not in told]
    found = [(_level(match, indonesian=indonesian), match.start, match.end) for match in hits]
    found += [(Level.BACHELOR if indonesian else Level.MASTER, match.start(), match.end()) for match in bare]
    return tuple(sorted(found, key=lambda each: each[1]))


def _level(match: Match[Level], *, indonesian: bool) -> Level:
    """The level of words that were found; the *Sarjana* of Indonesia is a bachelor."""
    sarjana = match.value is Level.MASTER and match.phrase.startswith(("sarjana", "ijazah sarjana"))
    return Level.BACHELOR if indonesian and sarjana else match.value


def is_board(name: str) -> bool:
    """Whether a name is that of a board that examines the pupils of schools: ``Laut State Board``."""
    plain = folded(name)
    return any(match.start > 0 and match.end == len(plain) for match in book("education", "institutions", "boards").find(plain))


def isced_f(text: str) -> str:
    """The ISCED-F 2013 code of the field that a degree's words name, or an empty string; the most detailed of several.

    The words for a town name none where a town is called by them.
    """
    hits = [match for match in _fields().find(text) if not _names_town(text, match)]
    if not hits:
        return ""
    best = max(hits, key=lambda m: (_detail(m.value), len(m.phrase.split()), len(m.phrase), -m.start))
    return best.value


def _names_town(text: str, match: Match[str]) -> bool:
    """Whether a word for a town begins the name of one: ``Kota Bharu``, not ``Perencanaan Kota`` nor ``Bandar dan Wilayah``.

    Behind its name it ends a part of the text: ``Quezon City``.
    """
    towns = load("fields")["towns"]
    if match.phrase in towns["behind"]:
        named = _NAME_BEFORE.search(text, 0, match.start)
        kind = named is not None and any(folded(word) in towns["kinds"] for word in named[0].split())
        return named is not None and not kind and _PART_ENDS.match(text, match.end) is not None
    if match.phrase not in towns["words"]:
        return False
    begun = text[: match.start].rstrip(" ")[-1:] in ",\t(–—-:;|·" or not text[: match.start].strip()
    return begun and re.match(r"\s+(?!Raya\b)[A-Z]", text[match.end :]) is not None


def best_code(*wordings: str) -> str:
    """The first detailed code that the wordings give, most telling first; else the first code at all."""
    codes = [code for wording in wordings if (code := isced_f(wording))]
    return next((code for code in codes if _detail(code) == 2), codes[0] if codes else "")


def _detail(code: str) -> int:
    """How narrow a code is: 0 for a broad or generic one, 1 for plain management, 2 for a detailed field."""
    if code.endswith("0") and code != "0110":
        return 0
    return 1 if len(code) < 4 or code in {"0413", "0110"} else 2


def _most_telling(hits: Sequence[Match[Level]]) -> Match[Level]:
    """A generic word ("degree", "secondary") yields to a name that says more beside it, a word of schools to a certificate.

    ``SMK Laut Biru, Tingkatan 6 | STPM`` is the STPM.
    """
    named = [m for m in hits if m.phrase not in _words("generic")] or list(hits)
    if named[0].phrase in _words("schools"):
        return next((m for m in named if m.phrase not in _words("schools") and m.value in OF_SCHOOLS), named[0])
    return named[0]


#: The name of a place of study that goes on with the word of a level: ``Pusat Asasi``, ``UM Centre for Foundation Studies``.
_CENTRE = re.compile(r"\s*(?:(?-i:[A-Z][A-Za-z]{1,5})\s+)?(?:pusat|cent(?:re|er) (?:for|of))\b", re.IGNORECASE)
#: What stands behind a word of schools that is the certificate itself: ``SMA (IPA)``, ``SMK Jurusan Akuntansi``.
_COLLEGE = re.compile(r"kolej|college|pusat|centre")
_STREAM = re.compile(
    r"\W*(?:\(?(?:jurusan|program|peminatan|aliran|bidang|kelompok)\s+[^()\t,\d]+\)?"
    r"|\(?(?:ipa|ips|mipa|sederajat|setara|sains|sastera|science|arts|akuntansi|certificate|diploma|level|education)\)?)?\W*",
    re.IGNORECASE,
)
#: A letter before others, which are no degree's then.
_INITIAL = re.compile(r"(?<![\w.])[A-Z]\.\s?$")
_FIELD_AFTER = re.compile(
    r"\s+(?:in\s+|\(|(?!(?:Office|Word|Excel|PowerPoint|Project|Access|Teams|Outlook|Windows|365)\b)[A-Z][a-z])"
)
#: What stands near the letters of a degree in social science, which are those of the sports of Malaysian schools as well.
_UNIVERSITY = re.compile(r"\bUniversit", re.IGNORECASE)
#: The letters of a first degree that is known by the honours behind it: ``BPM (Hons)``, ``BHRM (Kepujian)``.
_WITH_HONOURS = re.compile(r"(?<![\w.])(B\.?[A-Z][A-Za-z.]{0,8})\s*\((?i:hons?|honours|honors|kepujian)\b\.?\)")
#: What somebody read at a university, which is the subject of a first degree where no other is named. Who "helped children read
#: English" did not.
_READ = re.compile(
    r"(?:^|[^\w\s]\s*|\t|\b(?:[A-Z]\w*|on to|and|he|she|who|have|had|then|later|first|also)\s+)([Rr]ead)\s+"
    r"(?P<field>(?:(?!(?:on|to|for|about|from|by)\s)[A-Za-z&]+\s+){1,6}?)at\s+(?:the\s+)?(?=(?:[A-Z][\w.'’-]*\s+){0,5}Universit)"
)
_MORE_LETTERS = re.compile(r"(?:\.[A-Z][a-z]{0,5}\b)+")
#: What stands behind the short word of a diploma, and behind the letters of the International Baccalaureate.
_OF_DIPLOMA = re.compile(r"\.\s*[A-Z(]|\s+in\s|\s+[A-Z][a-z]{2}|\s+\(")
_OF_BACCALAUREATE = re.compile(r"\s*(?:$|[,;:()\t/|\d–—-]|(?:Dip|Prog|scor|point|Cert))")
#: A mark on the scale of four behind the letters of an average: ``CPA 2.87``, ``CPA: 3.50``.
_MARK = re.compile(r"\W{1,3}[0-4][.,]\d")
#: A town before the letters of a state.
#: The end of a part of a text; the first words of one, all of them names.
_PART_ENDS = re.compile(r"\s*(?:$|[,;()\t])")
_NAME_BEFORE = re.compile(r"(?:^|[,\t(;|])\s*(?:[A-Z][a-z]+\s){1,3}$")
_TOWN = re.compile(r"(?:^|[,\t|–—-])\s*([A-Z][\w.' ]+),\s$")
_SHORTEST = 3
#: Letters before a word of a level within which a town or the beginning of its part stands.
_NEAR = 80
#: School certificates that are no word or name in any letters; scanners mix their capitals.
_UNMISTAKABLE = frozenset({"SPM", "PMR", "SRP", "MCE", "UEC", "SKM", "SVM"})


@lru_cache(maxsize=512)
def _meant(text: str) -> tuple[Match[Level], ...]:
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
    if _is_of_initials(text, match) or _is_of_others(text, match) or _is_charity(text, match) or _is_massachusetts(text, match):
        return False
    if bare.islower() and _heads_small_letters(text, match):
        return True
    if match.phrase == "licence" and not _is_degree_of_france(text, match):
        return False
    if match.phrase == "cpa" and _MARK.match(text, match.end):
        return False
    if match.phrase == "dip":
        return printed[0].isupper() and _OF_DIPLOMA.match(text, match.end) is not None
    if match.phrase == "ib":
        return bare.isupper() and _OF_BACCALAUREATE.match(text, match.end) is not None
    if match.phrase[:2] in {"b ", "m "}:
        return printed[:2] in {"B.", "M."}
    if bare.upper() in {"MS", "BS", "AB", "BE"} and "." not in printed:
        return bare.isupper() and bool(_FIELD_AFTER.match(text, match.end))
    if match.phrase in {"mss", "bss"}:
        rest = text[match.end : match.end + _NEAR]
        return bare.isupper() and bool(isced_f(rest) or _UNIVERSITY.search(rest))
    if len(bare) <= 3 and not any(c.isdigit() for c in printed):
        return (
            bare.isupper()
            or (len(bare) > 1 and bare[0].isupper() and "." in printed)
            or bare.upper() in _UNMISTAKABLE
            or printed in {"BSc", "MSc", "PhD", "LLb", "FSc"}
        )
    if match.phrase in {"master", "bachelor", "doctor"} and bare.islower():
        return bool(re.match(r"\s*(?:of|in|'s|’s|degree)", text[match.end :]))
    return True


def _is_of_initials(text: str, match: Match[Level]) -> bool:
    """Whether letters are the last of several that begin the name of a place of study: ``Pearl M. M. City College``."""
    if _INITIAL.search(text, 0, match.start) is None or text[match.start + 1 : match.start + 2] != ".":
        return False
    return bool(book("education", "institutions", "words").find(parts(text[match.start + 2 :])[0]))


def _heads_small_letters(text: str, match: Match[Level]) -> bool:
    """``b.sc. (hons) law``, ``msc in law``: a degree and its field in a line without any capitals."""
    if not text.islower() or re.search(r"[^\W\d_]", text[: match.start].rpartition("\t")[2]):
        return False
    honours = r"(?:\(?\s*(?:hons?|honours|kepujian)\b\.?\s*\)?|in\b|dalam\b)"
    return bool(
        re.match(rf"\.?[\s,]*{honours}", text[match.end :])
        or (
            "." in text[match.start : match.end - 1]
            and match.end - match.start > _SHORTEST
            and re.match(r"\.?\s+[a-z]{4,}", text[match.end :])
        )
    )


def _is_degree_of_france(text: str, match: Match[Level]) -> bool:
    """``Licence in Geography``, ``Licence, Université ...``, not ``Driving licence`` nor ``Licence: class D``."""
    before = re.split(r"[\t,:;|(–—]|\d\s", text[max(0, match.start - _NEAR) : match.start])[-1].strip()
    driver = re.match(r"\W*(?:class|kelas|no\b|number|nombor|[A-G]\d?\b|GDL|PSV|CDL|key|holder)", text[match.end :])
    return text[match.start].isupper() and not before and not driver


def _is_of_others(text: str, match: Match[Level]) -> bool:
    """``doctoral students``, ``Master's Program Director``: who studies or is taught there is somebody else."""
    after = re.match(r"(?:['’]s?)?(?:\s+degree)?[\s-]+", text[match.end : match.end + 12])
    if after is None:
        return False
    rest = text[match.end + after.end() : match.end + 60]
    return book("education", "status", "others").begins(rest)


def _is_charity(text: str, match: Match[Level]) -> bool:
    """``The Pelangi Foundation``, ``Foundation for the Arts``: an organisation, and no year before a degree."""
    if match.phrase != "foundation":
        return False
    if re.match(r"\s+for\s", text[match.end :]):
        return True
    if not re.match(r"\s*(?:$|[,;.)\t])", text[match.end : match.end + _NEAR]):
        return False
    part = text[max(text.rfind(stop, 0, match.start) for stop in ",;\t|(") + 1 : match.start].strip()
    taught = book("education", "institutions", "words").find(part) or book("education", "institutions", "short").find(part)
    return part[:1].isupper() and not taught


def _is_massachusetts(text: str, match: Match[Level]) -> bool:
    """``Boston, MA``: letters behind a town, which is neither a field of study nor a place of it."""
    if text[match.start : match.end] != "MA":
        return False
    before = _TOWN.search(text, max(0, match.start - _NEAR), match.start)
    if before is None:
        return False
    after = re.match(r"\s*(?:$|\d|[:.,;)|\t–—-]|(?-i:[A-Z][a-z]{2,8}\.?\s+\d{4}))", text[match.end :])
    taught = isced_f(before[1]) or book("education", "institutions", "words").find(before[1])
    return bool(after) and not taught


def names_school(text: str) -> bool:
    """Whether the only words of a level in a text are words of schools' names as well (SMK, Kolej Matrikulasi)."""
    hits = _meant(text)
    if not hits:
        return False
    return bool(_CENTRE.match(text)) or all(m.phrase in _words("schools") for m in hits)


def is_certificate(text: str) -> bool:
    """Whether a text is a school certificate that is called as the schools are, and names no school: ``SMA (IPA)``."""
    hits = _meant(text)
    if not hits or any(m.phrase not in _words("schools") or _COLLEGE.search(m.phrase) for m in hits):
        return False
    around = re.sub(r"\W", "", dates.undated(text[: hits[0].start]))
    return not around and bool(_STREAM.fullmatch(dates.undated(text[hits[-1].end :])))


@cache
def _words(kind: str) -> frozenset[str]:
    """Words of levels that are ``generic``, or words of the names of ``schools`` as well; as the levels have them."""
    return frozenset(leaves(load("education")["levels_by_use"][kind]))


@cache
def _levels() -> Phrasebook[Level]:
    return Phrasebook(
        (phrase, Level(level)) for level, table in load("education")["levels"].items() for phrase in leaves(table)
    )


@cache
def _fields() -> Phrasebook[str]:
    return Phrasebook((phrase, code[:4]) for code, phrases in load("fields")["fields"].items() for phrase in phrases)
