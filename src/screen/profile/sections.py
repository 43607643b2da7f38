"""The parts of a CV: lines grouped under the heading that they stand below.

A heading is known by its words (``data/headings.toml``) or, when the words are new, by looking like the headings already known:
the same declared level, the same size above the text's, the same capitals, the same numbering. Where a CV has no headings,
everything is one part of kind ``HEADER``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from screen.model import Document, Line, Section, SectionKind
from screen.phrases import Match, Phrasebook, fold, folded, words
from screen.profile import dates
from screen.profile.degrees import level_of
from screen.profile.posts import has_post
from screen.profile.vocabulary import leaves, load

_ENUMERATOR = re.compile(r"^\s*(?:\(?(?:[A-Z]|[ivxIVX]{1,4}|\d{1,2})[.):]\)?|[#*•●■◆►▪–—-]+)\s+")
_ORNAMENT = " \t:.–—-_=*#|·•【】《》<>~"
_LONGEST_HEADING = 8
#: White space above a line, in heights of it, from which it stands apart from the text before.
_APART = 0.35
_BILINGUAL = re.compile(r"[/|\t]| - | – ")
_SEVERAL_KINDS = re.compile(r"[/|\t,]| - | – | & | and | dan ", re.IGNORECASE)
_SPACED = re.compile(r"(?:[A-Z] ){3,}[A-Z]")
#: Whose part it is: "My languages", "Bahasa saya".
_OWN = re.compile(r"^my (?=\w)|(?<=\w) saya$")
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")


def divide(document: Document) -> tuple[Section, ...]:
    """The visible lines of a document as sections, in reading order; nothing is left out, empty sections included."""
    lines = document.lines
    body = _body_size(lines)
    known = _without_labels(
        lines, {i: head for i, line in enumerate(lines) if (head := _by_words(line, body)) is not None}, body
    )
    looks = Counter(_look(lines[i], body) for i, head in known.items() if not head.rest)
    enumerated = sum(bool(_ENUMERATOR.match(lines[i].text)) for i in known) >= 3
    return _gather(lines, known, body, {look for look in looks if look.distinct}, enumerated)


def kind_of(text: str) -> SectionKind | None:
    """The kind of part that a heading's whole text names, or None: ``"PENDIDIKAN / EDUCATION"`` is education."""
    plain = _plain(text)
    own = _OWN.sub("", plain)
    if plain in _whole() or own in _whole():
        return _whole()[plain if plain in _whole() else own]
    if text.isupper() and (torn := _torn().get(plain.replace(" ", ""))) is not None:
        return torn
    two = [part for raw in _BILINGUAL.split(text) if (part := _plain(raw))]
    if known := {_whole()[part] for part in two if part in _whole()}:
        return _foremost(known) if 2 * sum(part in _whole() for part in two) >= len(two) else None
    several = [part for raw in _SEVERAL_KINDS.split(text) if (part := _plain(raw))]
    return _foremost({_whole()[part] for part in several}) if several and all(part in _whole() for part in several) else None


def _composed(text: str) -> SectionKind | None:
    """The kind of a heading in a person's own words, all of which speak of one part: "Where I have worked"."""
    plain = [word for word, _, _ in words(_plain(text))]
    topics, glue = _own_words()
    if not 1 < len(plain) <= _LONGEST_HEADING or "\t" in text or not all(word in topics or word in glue for word in plain):
        return None
    kinds = {topics[word] for word in plain if word in topics}
    if SectionKind.VOLUNTEERING in kinds and "and" not in plain:
        return SectionKind.VOLUNTEERING
    return _foremost(kinds) if kinds else None


@cache
def _own_words() -> tuple[dict[str, SectionKind], frozenset[str]]:
    table = load("heading_words")
    topics = {fold(word): SectionKind(kind) for kind, listed in table["topics"].items() for word in leaves(listed)}
    return topics, frozenset(fold(word) for word in leaves(table["glue"]))


# ------------------------------------------------------------------------------------------------------- one heading


@dataclass(frozen=True, slots=True)
class _Head:
    kind: SectionKind
    rest: str = ""
    """What follows the heading on its own line."""


@dataclass(frozen=True, slots=True)
class _Look:
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


def _look(line: Line, body: float) -> _Look:
    letters = [c for c in line.text if c.isalpha()]
    capitals = len(letters) > 2 and all(c.isupper() for c in letters)
    larger = bool(line.size and body) and line.size > body * 1.12
    return _Look(line.heading, round(line.size * 2) / 2 if larger else 0.0, line.bold, capitals, larger)


def _body_size(lines: Sequence[Line]) -> float:
    """The size in which most of the text is set, in points; 0 when sizes are unknown."""
    weight: Counter[float] = Counter()
    for line in lines:
        weight[round(line.size * 2) / 2] += len(line.text)
    return max(weight.items(), key=lambda item: (item[1], item[0]), default=(0.0, 0))[0]


def _by_words(line: Line, body: float) -> _Head | None:
    if line.continues or not line.text.strip():
        return None
    text = line.text.strip()
    distinct = _look(line, body).distinct
    if distinct and not dates.find(text):
        text = text.replace("\t", " ")
    if not distinct and any(dated.exact for dated in dates.find(text)):
        return None if line.bullet else _inline(line)
    whole = None if "\t" in text or (line.bullet and not line.heading) else kind_of(text)
    if whole is None and not line.bullet and (distinct or line.bold or line.gap >= _APART):
        whole = _composed(text)
    if whole is not None:
        return _Head(whole)
    if (distinct or line.bold) and not line.bullet and (kind := _by_keyword(text)) is not None:
        return _Head(kind)
    return None if line.bullet else _inline(line)


def _without_labels(lines: Sequence[Line], known: dict[int, _Head], body: float) -> dict[int, _Head]:
    """Headings, without what only looks like one in a column whose other headings stand out.

    That is a plain word such as ``Tools:`` inside an entry, or the title of one ("Intern (industrial training)").
    """
    looks = {i: _look(lines[i], body) for i in known}
    main = Counter(look for look in looks.values() if look.distinct).most_common(1)
    marked: Counter[int] = Counter()
    standing: Counter[int] = Counter()
    for i, look in looks.items():
        marked[lines[i].column] += lines[i].bold or look.distinct
        standing[lines[i].column] += look.distinct

    def stays(i: int, kind: SectionKind) -> bool:
        column = lines[i].column
        if looks[i].distinct:
            lesser = main[0][1] >= _ALIKE and _is_lesser(looks[i], main[0][0])
            return not (lesser and _titles_an_entry(lines, i, kind))
        if lines[i].bold:
            return standing[column] < _ALIKE or not _titles_an_entry(lines, i, kind)
        label, tab, _ = lines[i].text.partition("\t")
        return marked[column] < _SEVERAL or kind not in _OFTEN_LABELS or (bool(tab) and label.isupper())

    return {i: head for i, head in known.items() if stays(i, head.kind)}


def _is_lesser(look: _Look, main: _Look) -> bool:
    """Whether a line that stands out does so less than most headings: a deeper level, or smaller type."""
    if main.level or look.level:
        return 0 < main.level < look.level
    return 0 < look.size < main.size


def _titles_an_entry(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line that stands out is the title of an entry: it names a post, or a training with dates beside it."""
    if has_post(lines[i].text):
        return kind in _OFTEN_TITLES
    if kind not in _TRAININGS:
        return False
    beside = (lines[j].text for j in (i - 1, i + 1) if 0 <= j < len(lines) and lines[j].page == lines[i].page)
    return any(found[0].start == 0 or found[-1].exact for text in beside if (found := dates.find(text)))


#: So many headings that look alike show how headings look; of so many marked ones, a plain word is none.
_ALIKE, _SEVERAL = 2, 3
_OFTEN_LABELS = frozenset(
    {
        SectionKind.SKILLS,
        SectionKind.ACTIVITIES,
        SectionKind.TRAINING,
        SectionKind.AWARDS,
        SectionKind.PUBLICATIONS,
        SectionKind.SUMMARY,
        SectionKind.EXPERIENCE,
        SectionKind.OTHER,
    }
)
_TRAININGS = frozenset({SectionKind.INTERNSHIP, SectionKind.TRAINING})
_OFTEN_TITLES = _OFTEN_LABELS | _TRAININGS | {SectionKind.VOLUNTEERING}


def _by_keyword(text: str) -> SectionKind | None:
    """A short, dateless, single-cell line that stands out and holds a telling word."""
    plain = _ENUMERATOR.sub("", text)
    if "\t" in plain or re.search(r"\d{2}|@", plain) or len(plain.split()) > _LONGEST_HEADING or plain.count(",") > 1:
        return None
    found = _keywords().find(plain)
    if not found:
        return None
    share = sum(len(m.phrase.rstrip("*")) for m in found) / max(1, len(_plain(plain)))
    kinds = {match.value for match in found}
    if kinds == {SectionKind.INTERNSHIP, SectionKind.EXPERIENCE} or _is_field_of_work(plain, found[-1], kinds):
        return SectionKind.EXPERIENCE
    return min(kinds, key=_priority().index) if share >= 0.3 else None


def _is_field_of_work(text: str, last: Match[SectionKind], kinds: set[SectionKind]) -> bool:
    """``Higher Education Experience``: work in a field whose name is a heading, too; not ``Education and Experience``."""
    if last.value is not SectionKind.EXPERIENCE or kinds != {SectionKind.EXPERIENCE, SectionKind.EDUCATION}:
        return False
    return not _SEVERAL_KINDS.search(text) and last.end >= len(text.rstrip(_ORNAMENT)) and "educational" not in text.casefold()


def _foremost(kinds: set[SectionKind]) -> SectionKind:
    """What a heading of several kinds is read as: "training and education" is education, "skills, languages" languages.

    One that speaks of referees is about them, whatever stands beside: "academic and professional references".
    """
    first = (SectionKind.REFEREES, SectionKind.EXPERIENCE, SectionKind.EDUCATION, *_priority())
    return min(kinds, key=first.index)


def _inline(line: Line) -> _Head | None:
    """``Languages: Tamil, English``, ``Profile. Environmental science graduate ...``, or a heading in a table's first cell."""
    match = re.match(r"^([^:.\t]{3,40}?)\s*(:|\t|\.(?=\s+[A-Z]))\s*(\S.*)$", line.text)
    if match is None:
        return None
    kind = kind_of(match[1])
    if kind is None or (kind in {SectionKind.PERSONAL, SectionKind.OTHER, SectionKind.REFEREES} and "\t" not in line.text):
        return None
    run_in = match[2] == "." and kind in {SectionKind.EDUCATION, SectionKind.EXPERIENCE}
    in_margin = match[2] == "\t" and match[1].isupper() and kind in _DATED
    if (_plain(match[1]) in _LABELS and not (run_in or in_margin)) or (_only_date(match[3]) and not in_margin):
        return None
    return _Head(kind, match[3])


def _only_date(text: str) -> bool:
    found = dates.find(text)
    return bool(found) and sum(c.isalpha() for c in text[: found[0].start] + text[found[-1].end :]) < 3


#: Parts whose heading may stand in the margin beside the dates of the first entry.
_DATED = frozenset({SectionKind.EDUCATION, SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})
#: Words that are headings when they stand alone, but mere labels of a value when text follows on the line.
_LABELS = frozenset(
    "address contact details nationality citizenship it computer study school background course job occupation teaching "
    "certificate award award research thesis dissertation projek projek pekerjaan alamat qualification membership "
    "driving projects tesis penyelidikan skripsi learning sekolah".split()
)


def _plain(text: str) -> str:
    """Heading text as the vocabulary has it: no numbering, ornament, aside in brackets, case or accents."""
    bare = _ASIDE.sub("", _ENUMERATOR.sub("", text)).strip(_ORNAMENT)
    bare = bare.replace(" ", "") if _SPACED.fullmatch(bare) else bare
    return folded(bare)


@cache
def _whole() -> dict[str, SectionKind]:
    book: dict[str, SectionKind] = {}
    for kind, table in load("headings").items():
        for phrase in leaves(table["whole"]):
            book.setdefault(_plain(phrase), SectionKind(kind))
            book.setdefault(_plain(phrase.replace(" dan ", " & ")), SectionKind(kind))
    return book


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


# ---------------------------------------------------------------------------------------------------- all the lines


def _gather(
    lines: Sequence[Line], known: dict[int, _Head], body: float, looks: set[_Look], enumerated: bool
) -> tuple[Section, ...]:
    sections: list[Section] = []
    current: tuple[SectionKind, Line | None] = (SectionKind.HEADER, None)
    pending: list[Line] = []
    ends: dict[int, tuple[SectionKind, Line | None]] = {}

    def close() -> None:
        if pending or current[1] is not None:
            sections.append(Section(current[0], current[1], tuple(pending)))
        pending.clear()

    for i, line in enumerate(lines):
        head = known.get(i)
        if head is not None and head.rest and head.kind is current[0]:
            head = None
        if head is None and known and _unknown_heading(line, body, looks, enumerated, started=bool(sections or current[1])):
            certificate = current[0] is SectionKind.EDUCATION and level_of(line.text)
            head = None if certificate else _Head(SectionKind.OTHER)
        if head is not None:
            close()
            current = (head.kind, line)
            if head.rest:
                pending.append(replace(line, text=head.rest))
        else:
            resumed = _resumed(lines, i, current, ends)
            if resumed != current:
                close()
                current = resumed
            pending.append(line)
        ends[_margin(line)] = current
    close()
    return tuple(sections)


def _unknown_heading(line: Line, body: float, looks: set[_Look], enumerated: bool, started: bool) -> bool:
    text = line.text.strip()
    if not started or line.bullet or line.continues or "\t" in text or not 2 < len(text) <= 45 or "@" in text:
        return False
    look = _look(line, body)
    if look not in looks or dates.find(text):
        return False
    if look.level or look.larger:
        return True
    if enumerated:
        return bool(re.match(r"^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s", text))
    return look.capitals and look.bold and len(text.split()) <= 4 and line.gap >= 0.4


def _margin(line: Line) -> int:
    """The left edge of the region a line stands in, coarsely, so that a column is known again on the next page."""
    return round(line.box.x0 / 60) if line.box else 0


def _resumed(
    lines: Sequence[Line], i: int, current: tuple[SectionKind, Line | None], ends: dict[int, tuple[SectionKind, Line | None]]
) -> tuple[SectionKind, Line | None]:
    """Where a line belongs that follows a jump of the reading: to what its own column was about, on the page before."""
    line = lines[i]
    if i == 0 or line.box is None or line.page == lines[i - 1].page or line.column == lines[i - 1].column:
        return current
    return ends.get(_margin(line), current)


def of_kind(sections: Iterable[Section], *kinds: SectionKind) -> tuple[Section, ...]:
    """The sections of the given kinds, in order."""
    return tuple(section for section in sections if section.kind in kinds)
