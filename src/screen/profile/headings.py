"""One heading: which part of a CV its words name, and how it looks.

Whole headings and telling words are in ``data/headings.toml``, words of which people make headings of their own in
``data/heading_words.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from screen.model import Line, SectionKind
from screen.phrases import Match, Phrasebook, folded, leaves, words
from screen.profile import dates, forms
from screen.profile.misspellings import misspellings
from screen.profile.studies.degrees import level_of
from screen.profile.vocabulary import any_of, book, load, single_words
from screen.profile.work.posts import is_organisation, parts

_ENUMERATOR = re.compile(
    r"^\s*(?:\(?(?:[A-Z]|[ivxIVX]{1,4}|\d{1,2})[.):]\)?|\d{1,2}(?:\.\d{1,2})?(?=\s+[A-Z])|[#*•●■◆►▪–—-]+)\s+"
)
#: Signs that frame a heading: ``★ AWARDS ★``.
_FRAMES = "★☆✦✧◆◇●○■□►◄▶◀❖✿*=~#"
_ORNAMENT = f" \t:.–—-_|·•【】《》<>[]{{}}{_FRAMES}"
#: Words of a heading at most, and of one in another language beside one that is known.
_LONGEST_HEADING, _TRANSLATED = 8, 4
#: White space above a line, in heights of it, from which it stands apart from the text before.
_APART = 0.35
#: So many columns a table has beside the first one, over which its heading stands.
_COLUMNS = 2
#: Words at most of a row that heads two columns: ``Year | Course``.
_COLUMN_WORDS = 2
#: Cells of a row in which a heading stands beside the word for dates.
_BESIDE = 2
_BILINGUAL = re.compile(r"[/|\t]| - | – ")
_SEVERAL_KINDS = re.compile(rf"[/|\t,]| - | – | (?:&|{any_of('links', 'and')}) ", re.IGNORECASE)
_SPACED = re.compile(r"(?:[A-Z] )+[A-Z]")
#: What a dash parts from its heading: ``Languages – English, Tamil``.
_DASHED = re.compile(r"([^\t/|]{3,40}?)\s+[–—-]\s+(\S.*)")
#: What a form asks for, in capitals, and what it adds to that; behind a colon, as behind the subject of a duty, how to answer.
_ASKED = re.compile(
    rf"([A-Z][A-Z ,&/-]{{3,60}}?)\s*(?:\.\s*|:\s*(?=(?i:{any_of('forms', 'instructions')})\b))((?=\S*[a-z]|[A-Z]\.).*)"
)
#: Where the first words of a question end.
_QUESTION_END = re.compile(r"\s*[:,(]")
#: Whose part it is: "My languages", "Bahasa saya".
_OWN = re.compile(rf"^{any_of('heading_words', 'own', 'before')} (?=\w)|(?<=\w) {any_of('heading_words', 'own', 'behind')}$")
#: Chinese beside the same in another language: ``教育 Education``.
_CHINESE = re.compile(r"[\u3000-\u303f\u4e00-\u9fff]+")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
#: Kinds that a heading in somebody's own words is of, though it speaks of work or studies too: "Outside the lecture hall".
_BESIDE_WORK = (SectionKind.VOLUNTEERING, SectionKind.ACTIVITIES)
#: Parts whose heading may name an engagement and its employer.
_ENGAGEMENTS = frozenset({SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})
#: Parts that are lists, often run on behind their heading.
_LISTED = frozenset({SectionKind.LANGUAGES, SectionKind.SKILLS, SectionKind.INTERESTS})
#: Parts whose heading may stand in the margin beside the dates of the first entry.
DATED = frozenset({SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})


def kind_of(text: str) -> SectionKind | None:
    """The kind of part that a heading's whole text names, or None: ``"PENDIDIKAN / EDUCATION"`` is education.

    Brackets at its end may narrow it: ``Training (industrial)`` is an internship.
    """
    plain = _plain(text)
    if narrowed := _narrowed(text):
        return narrowed
    own = _OWN.sub("", plain)
    if plain in _whole() or own in _whole():
        return _whole()[plain if plain in _whole() else own]
    if (respelt := " ".join(_misspelt().get(word, word) for word in plain.split())) in _whole():
        return _whole()[respelt]
    if text.isupper() and (torn := _torn().get(plain.replace(" ", ""))) is not None:
        return torn
    printed = [(raw, part) for raw in _BILINGUAL.split(text) if (part := _plain(raw))]
    two = [part for _, part in printed]
    if len(two) > 1 and any(part not in _whole() and _is_no_translation(raw) for raw, part in printed):
        return None
    if known := {_whole()[part] for part in two if part in _whole()}:
        return _foremost(known) if 2 * sum(part in _whole() for part in two) >= len(two) else None
    several = [part for raw in _SEVERAL_KINDS.split(text) if (part := _plain(raw))]
    return _foremost({_whole()[part] for part in several}) if several and all(part in _whole() for part in several) else None


def _narrowed(text: str) -> SectionKind | None:
    """The kind of a known heading whose words stand partly in brackets behind it: ``Skills (language)``."""
    aside = _ASIDE.search(text)
    bare, within = (_plain(text), _plain(aside[0].strip(" ()"))) if aside else ("", "")
    return _whole().get(f"{within} {bare}", _whole().get(f"{bare} {within}")) if bare and within else None


def _is_no_translation(text: str) -> bool:
    """Whether what stands beside a heading says something else than the same in another language: it is long, or a list."""
    items = [_plain(item) for item in text.strip(_ORNAMENT + ",").split(",")]
    is_list = len(items) > 1 and _whole().keys().isdisjoint(items)
    return is_list or len(_plain(text).split()) > _TRANSLATED


def _composed(text: str) -> SectionKind | None:
    """The kind of a heading in a person's own words, all of which speak of one part: "Where I have worked", "Working tools"."""
    plain = [word for word, _, _ in words(_plain(text))]
    topics, glue = _own_words()
    if not 1 < len(plain) <= _LONGEST_HEADING or "\t" in text or not all(word in topics or word in glue for word in plain):
        return None
    kinds = {topics[word] for word in plain if word in topics}
    apart = next((kind for kind in (SectionKind.LANGUAGES, *_BESIDE_WORK, SectionKind.SKILLS) if kind in kinds), None)
    return apart if apart and not single_words("links", "and").intersection(plain) else _foremost(kinds) if kinds else None


def divides_posts(line: Line, body: float) -> bool:
    """Whether a line that stands out divides a part on work, in one word that speaks of nothing else: ``Professional``."""
    is_one = _plain(line.text) in single_words("heading_words", "divisions", "words")
    return is_one and not line.bullet and look_of(line, body).distinct


@cache
def _own_words() -> tuple[dict[str, SectionKind], frozenset[str]]:
    kinds = load("heading_words")["topics"]
    topics = {word: SectionKind(kind) for kind in kinds for word in single_words("heading_words", "topics", kind)}
    return topics, single_words("heading_words", "glue")


@dataclass(frozen=True, slots=True)
class Head:
    """What a line is the heading of."""

    kind: SectionKind
    rest: str = ""
    """What follows the heading on its own line."""
    names_entry: bool = False
    """Whether it names an engagement, too, which ``rest`` is then: ``Internship – Pearl Council``."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a line looks, as far as that can tell headings from text."""

    level: int
    size: float
    bold: bool
    capitals: bool
    larger: bool

    @property
    def distinct(self) -> bool:
        """Whether text that merely stands out in an entry does not look so."""
        return bool(self.level) or self.larger or self.capitals


def look_of(line: Line, body: float) -> Look:
    """How a line looks beside text of the size ``body`` (points; 0 when unknown), but for a remark behind a known heading."""
    bare = _ASIDE.sub("", line.text)
    remarked = bare != line.text and bare.isupper() and (kind_of(bare) is not None or bool(employer_headed(bare)))
    letters = [c for c in (bare if remarked else line.text) if c.isalpha()]
    capitals = len(letters) > 2 and all(c.isupper() for c in letters)
    larger = line.size > body * 1.12 > 0
    return Look(line.heading, round(line.size * 2) / 2 if larger else 0.0, line.bold, capitals, larger)


def by_words(line: Line, body: float) -> Head | None:
    """What a line is the heading of by its words, or None; how it looks decides how much its words must tell.

    ``YEAR | ACHIEVEMENT``, the heads of a table, stands over studies and is no heading of awards.
    """
    head = _by_words(line, body)
    return None if head is not None and head.kind is SectionKind.AWARDS and forms.is_row_of_labels(line) else head


def _by_words(line: Line, body: float) -> Head | None:
    if line.continues or not line.text.strip():
        return None
    text = line.text.strip()
    distinct = look_of(line, body).distinct
    if distinct and not dates.find(text):
        text = text.replace("\t", " ")
    if not distinct and dates.has_range(text):
        return None if line.bullet else _inline(line)
    apart = distinct or line.gap >= _APART or line.number == 1
    listed = line.bullet and not (line.bold and apart) and text[-1] not in _FRAMES  # a sign before a heading is an ornament
    if not listed and (beside := _dashed(text) or _over_columns(line)) is not None:
        return beside
    if not listed and (apart or line.bold) and (kind := beside_dates(line)) is not None:
        return Head(kind)
    if not listed and (distinct or line.bold) and employer_headed(text):
        return Head(SectionKind.EXPERIENCE)
    whole = None if "\t" in text or (listed and not line.heading) else kind_of(text)
    if whole is None and not listed and (distinct or line.bold or line.gap >= _APART or text.endswith(":")):
        whole = _composed(text)
    if whole in _ENGAGEMENTS and _names_employer(text):
        return Head(whole, text, names_entry=True)
    if whole is not None:
        return Head(whole)
    if (distinct or (line.bold and apart)) and (named := _distinct().get(_plain(text))) is not None:
        return Head(named)
    inline = None if line.bullet else _inline(line)
    if inline is None and (distinct or line.bold) and not (listed or _begins_with_level(text)):
        kind = _by_keyword(text)
        return Head(kind) if kind is not None else None
    return inline


def _names_employer(text: str) -> bool:
    """Whether the employer stands behind the word for an engagement that heads a part: ``Internship – Pearl Council``."""
    _, *others = parts(text)
    return any(map(is_organisation, others)) and not any(map(kind_of, others))


def _begins_with_level(text: str) -> bool:
    level = level_of(text)
    return level is not None and level[1] == 0


def _by_keyword(text: str) -> SectionKind | None:
    """A short, dateless, single-cell line that stands out and holds a telling word, in no remark at its end."""
    plain = _ASIDE.sub("", _ENUMERATOR.sub("", text))
    if re.search(r"\t|\w \| |\d{2}|@", plain) or len(plain.split()) > _LONGEST_HEADING or plain.count(",") > 1:
        return None
    if any(_is_body(part.strip()) for part in plain.split(",")):
        return None
    found = _keywords().find(plain)
    if not found:
        return None
    telling = sum(match.end - match.start for match in found)
    kinds = {match.value for match in found}
    if kinds == {SectionKind.INTERNSHIP, SectionKind.EXPERIENCE} or _is_field_of_work(plain, found[-1], kinds):
        return SectionKind.EXPERIENCE
    return min(kinds, key=_priority().index) if telling >= 0.3 * len(_plain(plain)) else None


def _is_body(text: str) -> bool:
    """Whether a text is the name of a body, not of a part of a CV: ``Ministry of Education``, ``Volunteers Association``.

    One that its last word tells holds some word that no heading has, and none that joins: not ``Work Outside the Office``.
    """
    if book("heading_words", "bodies", "begin").begins(text):
        return True
    topics, glue = _own_words()
    plain = [word for word, _, _ in words(text)]
    named = [word for word in plain[:-1] if word not in topics and word not in glue]
    is_plain = not (text.isupper() or "&" in text or single_words("heading_words", "bodies", "joining").intersection(plain))
    return bool(named) and is_plain and book("heading_words", "bodies", "end").ends(text)


def _is_field_of_work(text: str, last: Match[SectionKind], kinds: set[SectionKind]) -> bool:
    """``Higher Education Experience``: work in a field whose name is a heading, too; not ``Education and Experience``."""
    if last.value is not SectionKind.EXPERIENCE or kinds != {SectionKind.EXPERIENCE, SectionKind.EDUCATION}:
        return False
    return (
        not _SEVERAL_KINDS.search(text)
        and last.end >= len(text.rstrip(_ORNAMENT))
        and book("heading_words", "of_studies").first(text) is None
    )


def _foremost(kinds: set[SectionKind]) -> SectionKind:
    """What a heading of several kinds is read as: "training and education" is education, "skills, languages" languages.

    One that speaks of referees is about them, whatever stands beside: "academic and professional references".
    """
    first = (SectionKind.REFEREES, SectionKind.EXPERIENCE, SectionKind.EDUCATION, *_priority())
    return min(kinds, key=first.index)


def _dashed(text: str) -> Head | None:
    """The heading of a list that goes on behind a dash: ``Languages – English, Tamil``, not ``Bahasa – Languages``."""
    match = _DASHED.fullmatch(text)
    kind = kind_of(match[1]) if match else None
    return Head(kind, match[2]) if match and kind in _LISTED and kind_of(match[2]) is None else None


def _over_columns(line: Line) -> Head | None:
    """A heading over the first column of a table, beside the heads of the others: ``B. Education | Year | Course``."""
    first, *labels = line.text.split("\t")
    kind = kind_of(first) if len(labels) >= _COLUMNS else None
    known = single_words("forms", "heads", "words") | single_words("fluency", "furniture", "words")
    if kind is None or kind not in DATED | {SectionKind.LANGUAGES}:
        return None
    heads = all(word in known for label in labels for word, _, _ in words(label))
    return Head(kind, line.text[len(first) :]) if heads else None


def beside_dates(line: Line) -> SectionKind | None:
    """The kind of a part headed beside what asks for its dates, as in Japanese forms: ``Year, month | Academic background``."""
    cells = line.cells
    if len(cells) != _BESIDE or any(len(cell.split()) > _TRANSLATED for cell in cells):
        return None
    kinds = [kind_of(cell) for cell in cells]
    found = [kind for kind, other in zip(kinds, reversed(cells), strict=True) if kind and forms.asks_for_dates(other)]
    is_part = set(found) <= DATED or (set(found) == {SectionKind.TRAINING} and len(line.text.split()) > _COLUMN_WORDS)
    return found[0] if len(found) == 1 and is_part else None


def employer_headed(text: str) -> str:
    """The employer with whom a heading says that all the posts below were: ``Career with Harbour Council``; "" for none."""
    led = book("heading_words", "with_employer").first(text)
    employer = text[led.end :].strip() if led is not None and led.start == 0 else ""
    named = {word for word, _, _ in words(employer)} - single_words("work", "organisations")
    named -= single_words("heading_words", "sectors")
    return employer if named and is_organisation(employer) and not dates.find(employer) else ""


def asked_in_bold(text: str) -> Head | None:
    """What a question of a form in bold type asks for by its first words: ``Education: university or equivalent``."""
    kind = kind_of(_QUESTION_END.split(text, maxsplit=1)[0])
    return Head(kind) if kind is not None else None


def _inline(line: Line) -> Head | None:
    """``Languages: Tamil, English``, ``Profile. Environmental science graduate ...``, or a heading in a table's first cell."""
    match = re.match(r"^([^:.\t]{3,40}?)\s*(:|\t|\.(?=\s+[A-Z]))\s*(\S.*)$", line.text)
    if match is None:
        return None
    kind = kind_of(match[1])
    if kind is None or (kind in {SectionKind.PERSONAL, SectionKind.OTHER, SectionKind.REFEREES} and "\t" not in line.text):
        return None
    if kind is SectionKind.TRAINING and _begins_with_level(match[3]):
        return None
    run_in = match[2] == "." and kind in {SectionKind.EDUCATION, SectionKind.EXPERIENCE}
    in_margin = match[2] == "\t" and match[1].isupper() and kind in DATED
    if (_plain(match[1]) in _labels() and not (run_in or in_margin)) or (_only_date(match[3]) and not in_margin):
        return None
    return Head(kind, match[3])


def asked(text: str) -> Head | None:
    """What a form asks for, where it begins, in capitals, with the heading of a part: ``EDUCATION. A. University``."""
    match = _ASKED.match(_ENUMERATOR.sub("", text))
    kind = kind_of(match[1]) if match else None
    return Head(kind, match[2]) if match and kind is not None else None


def _only_date(text: str) -> bool:
    found = dates.find(text)
    return bool(found) and sum(c.isalpha() for c in text[: found[0].start] + text[found[-1].end :]) < 3


def _plain(text: str) -> str:
    """Heading text as the vocabulary has it: no numbering, ornament, aside in brackets, case or accents."""
    bare = _ASIDE.sub("", _ENUMERATOR.sub("", text)).strip(_ORNAMENT)
    bare = bare.replace(" ", "") if _SPACED.fullmatch(bare) else bare
    latin = _CHINESE.sub(" ", bare)
    return folded(latin if latin.strip(_ORNAMENT) else bare)


@cache
def _whole() -> dict[str, SectionKind]:
    book: dict[str, SectionKind] = {}
    joined = re.compile(rf" {any_of('links', 'and')} ")
    for kind, table in load("headings").items():
        for phrase in leaves(table["whole"]):
            book.setdefault(_plain(phrase), SectionKind(kind))
            book.setdefault(_plain(joined.sub(" & ", phrase)), SectionKind(kind))
    return book


@cache
def _misspelt() -> dict[str, str]:
    right = {word for phrase in _whole() for word in phrase.split()}
    return misspellings(leaves(load("heading_words")["misspelt"]), right)


@cache
def _distinct() -> dict[str, SectionKind]:
    """Headings whose words are else remarks on an entry, ``PART TIME``: only a line that stands out is one."""
    return {
        _plain(phrase): SectionKind(kind) for kind, table in load("headings").items() for phrase in table.get("distinct", [])
    }


@cache
def _torn() -> dict[str, SectionKind]:
    """Headings without their blanks, for letters set so wide that words come apart (``EDUCAT ION``)."""
    return {phrase.replace(" ", ""): kind for phrase, kind in _whole().items() if len(phrase) > 1}


@cache
def _keywords() -> Phrasebook[SectionKind]:
    table = load("headings")
    return Phrasebook((phrase, SectionKind(kind)) for kind in table for phrase in leaves(table[kind].get("words", [])))


@cache
def _priority() -> list[SectionKind]:
    return [SectionKind(kind) for kind in load("headings")]


@cache
def _labels() -> frozenset[str]:
    """Words that are headings when they stand alone, but mere labels of a value when text follows on the line."""
    return frozenset(leaves(load("heading_words")["labels"]))


def is_enumerated(text: str) -> bool:
    """Whether a number or a sign stands before a text: ``A. Education``, ``2) Work``, ``• Skills``."""
    return _ENUMERATOR.match(text) is not None


def names(text: str, kind: SectionKind) -> bool:
    """Whether a heading names a kind among others: ``Experience & Education`` names education, too."""
    return any(_whole().get(_plain(part)) is kind for part in _SEVERAL_KINDS.split(text))
