"""Courses of study: level, field, institution, dates, and whether they are completed.

Levels and fields come from ``data/education.toml`` and ``data/fields.toml``. Grades are never converted and an institution is
only recognised, never ranked. *Sarjana* alone is a master in Malaysia and a bachelor in Indonesia: the words around it decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from screen.model import Education, Level, Line, Period, Section, SectionKind, StudyStatus, month_index
from screen.phrases import Match, Phrasebook
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.entries import Entry, is_body, is_row_of_labels, paragraphs, sentences, span, split
from screen.profile.sections import of_kind
from screen.profile.vocabulary import leaves, load

_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.PERSONAL, SectionKind.SUMMARY, SectionKind.TRAINING)
_CELLS = re.compile(r"\t|\s+[|·•]\s+|\s*;\s+")
_COMMA = re.compile(
    r"\s*,\s+(?![^()]*\))|\s+[–—-]\s+(?![^()]*\))|\s*:\s+|\s+(?:at|from|di|dari)\s+(?=[A-Z])|(?<!\bSt)(?<!\bDr)(?<!\bDato)\s*\.\s+(?=[A-Z])"
)


def find(sections: Sequence[Section], as_of: date) -> tuple[Education, ...]:
    """All courses of study under education headings, in order of print; without such headings, those that name level and date.

    ``as_of`` decides whether an end still lies ahead.
    """
    found = [e for s in of_kind(sections, SectionKind.EDUCATION) for e in _in_section(s, as_of, strict=False)]
    if not found:
        found = [e for s in of_kind(sections, *_ELSEWHERE) for e in _in_section(s, as_of, strict=True)]
    known = {span for education in found for span in education.evidence}
    for section in of_kind(sections, SectionKind.TRAINING, SectionKind.ACTIVITIES):
        entries = (_read(Entry((line,), 0), indonesian=False, as_of=as_of, above="")[0] for line in _certificates(section))
        found += [entry for entry in entries if not known.intersection(entry.evidence)]
    return tuple(found)


def _certificates(section: Section) -> list[Line]:
    """Lines among courses and memberships that name a professional certificate by its own name first."""
    return [
        line
        for line in paragraphs(section.lines)
        if len(line.text) < _SHORT and level_of(line.text) and _begins_with_certificate(line.text)
    ]


def _begins_with_certificate(text: str) -> bool:
    return any(match.start < _EARLY for match in _named_certificates().find(text))


def level_of(text: str, *, indonesian: bool = False) -> tuple[Level, int, int] | None:
    """The level of study that a text names first, with the place of its words; the higher one of two that overlap."""
    hits = [m for m in _levels().find(text) if _is_meant(text, m)]
    if not hits:
        bare = re.search(r"\bSarjana\b(?!\s+Muda)", text, re.IGNORECASE)
        if bare is None:
            return None
        return (Level.BACHELOR if indonesian else Level.MASTER), bare.start(), bare.end()
    match = _most_telling(hits)
    level = match.value
    if indonesian and level is Level.MASTER and match.phrase.startswith(("sarjana", "ijazah sarjana")):
        level = Level.BACHELOR
    return level, match.start, match.end


def isced_f(text: str) -> str:
    """The ISCED-F 2013 code of the field that a degree's words name, or an empty string; the most detailed of several."""
    hits = _fields().find(text)
    if not hits:
        return ""
    best = max(hits, key=lambda m: (_detail(m.value), len(m.phrase.split()), len(m.phrase), -m.start))
    return best.value


def _code(*wordings: str) -> str:
    """The first detailed code that the wordings give, most telling first; else the first code at all."""
    codes = [code for wording in wordings if (code := isced_f(wording))]
    return next((code for code in codes if _detail(code) == 2), codes[0] if codes else "")


def _without(text: str, institution: str) -> str:
    """What a line says beside the name of the institution, unless it is the head of another degree or running text."""
    rest = text.replace(institution, " ") if institution else text
    return "" if level_of(rest) or len(rest.split()) > 8 else rest


def _detail(code: str) -> int:
    """How narrow a code is: 0 for a broad or generic one, 1 for plain management, 2 for a detailed field."""
    if code.endswith("0") and code != "0110":
        return 0
    return 1 if len(code) < 4 or code in {"0413", "0110"} else 2


def _most_telling(hits: Sequence[Match[Level]]) -> Match[Level]:
    """A generic word ("degree", "secondary") yields to a name that says more beside it."""
    named = [m for m in hits if m.phrase not in _GENERIC]
    return (named or list(hits))[0]


#: Words of levels that are words of schools' names as well.
_SCHOOLS = frozenset(
    {"smk", "sma", "man", "sekolah menengah", "high school", "secondary school", "kolej matrikulasi", "secondary", "sixth form"}
)
_FIELD_AFTER = re.compile(
    r"\s+(?:in\s+|\(|(?!(?:Office|Word|Excel|PowerPoint|Project|Access|Teams|Outlook|Windows|365)\b)[A-Z][a-z])"
)
_SHORT, _EARLY = 140, 12
_GENERIC = frozenset(
    {"degree", "ijazah", "undergraduate", "certificate", "sijil", "secondary", "registered", "certified", "chartered"}
)


def _is_meant(text: str, match: Match[Level]) -> bool:
    """Short abbreviations must be capitals ("MA", not the "ma" of a name), and stand where a degree can stand."""
    printed = text[match.start : match.end]
    bare = re.sub(r"[^A-Za-z]", "", printed)
    if bare.upper() in {"MS", "BS", "AB"} and "." not in printed:
        return bare.isupper() and bool(_FIELD_AFTER.match(text, match.end))
    if len(bare) <= 3 and not any(c.isdigit() for c in printed):
        return (
            bare.isupper()
            or (len(bare) > 1 and bare[0].isupper() and "." in printed)
            or printed in {"BSc", "MSc", "PhD", "LLb"}
        )
    if match.phrase in {"master", "bachelor", "doctor"} and bare.islower():
        return bool(re.match(r"\s*(?:of|in|'s|’s|degree)", text[match.end :]))
    return True


# ------------------------------------------------------------------------------------------------------------- entries


def _in_section(section: Section, as_of: date, *, strict: bool) -> list[Education]:
    lines = [line for line in paragraphs(section.lines) if not is_row_of_labels(line)]
    if strict:
        lines = [sentence for line in lines for sentence in sentences(line)]
    indonesian = _looks_indonesian(section)
    anchors: list[int] = []
    for bullets in (False, True):
        anchors = anchors or [
            i for i, line in enumerate(lines) if _is_anchor(line, indonesian=indonesian, bullets=bullets, strict=strict)
        ]
    anchors = [i for i in anchors if not _is_school_of(lines, i, anchors)]
    found: list[Education] = []
    above = ""
    for entry in split(lines, anchors, _content):
        if found and _same().find(entry.lines[entry.anchor].text):
            above = found[-1].institution
        education, above = _read(entry, indonesian, as_of, above)
        found.append(education)
    return found


def _is_anchor(line: Line, *, indonesian: bool, bullets: bool, strict: bool) -> bool:
    if line.bullet and not bullets:
        return False
    level = level_of(line.text, indonesian=indonesian)
    if (
        level is None
        or _wishes().find(line.text[: level[1] + 1])
        or (is_body(line) and level[1] > 60 and not bullets and not strict)
    ):
        return False
    if _is_grade(line.text):
        return False
    return not strict or (level[1] < 140 and bool(dates.find(line.text)) and len(line.text) < 260)


def _is_grade(text: str) -> bool:
    """A line of results or thesis under a degree: ``CGPA 3.4``, ``Thesis: ...``, ``Dean's List``."""
    pattern = r"\s*(?:c?gpa|pngk|ipk|thesis|dissertation|tesis|skripsi|tajuk|title|final[- ]year|modules?|relevant)\b"
    pattern += r"|\s*(?:major|minor|award)\b|\s*[\w.]+\s+(?:dissertation|thesis)\b"
    return bool(re.match(pattern, text, re.I))


def _is_school_of(lines: Sequence[Line], i: int, anchors: Sequence[int]) -> bool:
    """Whether a line only names the school (SMK ..., Kolej Matrikulasi ...) of the certificate on the line beside it."""
    if not _names_school(lines[i].text):
        return False
    return any(j in anchors and _certifies(lines[j], dated=bool(dates.find(lines[i].text))) for j in (i - 1, i + 1))


def _certifies(line: Line, *, dated: bool) -> bool:
    """Whether a line names a school certificate that wants a school; with a date of its own it wants none that has one too."""
    level = level_of(line.text)
    if level is None or level[0] not in {Level.SECONDARY, Level.PRE_UNIVERSITY} or _names_school(line.text) or is_body(line):
        return False
    return not (dated and dates.find(line.text))


def _names_school(text: str) -> bool:
    hits = [m for m in _levels().find(text) if _is_meant(text, m)]
    return bool(hits) and all(m.phrase in _SCHOOLS for m in hits)


def _content(line: Line) -> frozenset[str]:
    kinds = {"level" if level_of(line.text) else "", "institution" if _institution_in(line.text) else ""}
    return frozenset(kinds - {""})


def _looks_indonesian(section: Section) -> bool:
    text = "\n".join(line.text for line in section.lines)
    return len(_indonesian().find(text)) >= 1 and not re.search(r"\b(?:PNGK|SPM|STPM|Universiti|UiTM|UKM|UPM|USM)\b", text)


# ----------------------------------------------------------------------------------------------------------- one entry


def _read(entry: Entry, indonesian: bool, as_of: date, above: str) -> tuple[Education, str]:
    anchor = entry.lines[entry.anchor]
    found = level_of(anchor.text, indonesian=indonesian)
    assert found is not None  # noqa: S101  the line is an anchor because it names a level
    level, start, end = found
    text = "\n".join(line.text for line in entry.lines)
    near = _near(entry)
    institution, own_line_above = _institution(entry, near)
    if above and (not institution or _same().find(anchor.text)):
        institution = above
    period = _period(entry, near)
    field, degree = _field(anchor.text, start, end, institution)
    major = next(
        (
            m[1]
            for line in entry.lines
            if (m := re.match(r"\s*(?:major|bidang|jurusan|pengkhususan)[\s:\t]+(.+)", line.text, re.I))
        ),
        "",
    )
    education = Education(
        level=level,
        field=major or field,
        isced_f=_code(
            major,
            degree,
            anchor.text.replace(institution, " ") if institution else "",
            *(_without(line.text, institution) for line in near[1:3] if not _is_grade(line.text)),
        ),
        institution=institution,
        period=period[0],
        status=_status(near, text, period, as_of),
        text=text,
        evidence=tuple(span(line) for line in entry.lines[: entry.anchor + _AFTER] if line.text.strip()),
    )
    return education, institution if own_line_above else ""


_AFTER = 4


def _near(entry: Entry) -> list[Line]:
    """The anchor first, then its neighbours by distance: below before above; bullets and sentences only for status."""
    order = sorted(range(len(entry.lines)), key=lambda i: (abs(i - entry.anchor), i < entry.anchor))
    return [entry.lines[i] for i in order if abs(i - entry.anchor) <= _AFTER]


def _institution_in(text: str) -> str:
    """The part of a line that names a place of study, or an empty string."""
    for cell in _CELLS.split(re.sub(r"\s*\([^()]*\d[^()]*\)", " ", _undated(text))):
        for part in _COMMA.split(cell):
            bare = _trim(part)
            if bare and (_institutions().find(bare) or _short_name(bare)) and not _is_degree(bare):
                return _with_tail(cell, bare)
    return ""


def _is_degree(part: str) -> bool:
    level = level_of(part)
    if level is None:
        return False
    if level[0] in {Level.SECONDARY, Level.PRE_UNIVERSITY} and _institutions().find(part):
        return bool(
            re.search(
                r"\b(?:spm|stpm|stam|sijil|a[- ]levels?|foundation in|asasi|certificate|diploma|cambridge a)\b", part, re.I
            )
        )
    return level[1] < 12


def _with_tail(cell: str, part: str) -> str:
    """The institution with the town or campus that follows it after a comma, as printed."""
    start = cell.find(part)
    tail = re.match(r"(,\s+(?!\d)[^,.:;()\t]{2,28})(?=$|[,.;\t(])", cell[start + len(part) :])
    if (
        tail
        and not level_of(tail[1])
        and not re.search(r"\d|cgpa|pngk|ipk|class|upper|hons|major|jurusan", tail[1], re.I)
        and not _fields().find(tail[1])
    ):
        return (part + tail[1]).rstrip(" –—-")
    return part


def _institution(entry: Entry, near: Sequence[Line]) -> tuple[str, bool]:
    """The institution and whether it stood on a line of its own above the degree (and may serve the next degree too)."""
    for line in near:
        if line.bullet and line is not near[0]:
            continue
        if line is not near[0] and (_is_grade(line.text) or is_body(line)):
            continue
        name = _institution_in(line.text)
        if name:
            above = any(line is candidate for candidate in entry.lines[: entry.anchor])
            return name, above and not level_of(line.text)
    return _unknown_institution(entry), False


def _unknown_institution(entry: Entry) -> str:
    """A part beside the degree that is neither field, grade nor date: the school whose words we do not know."""
    anchor = entry.lines[entry.anchor].text
    level = level_of(anchor)
    rows = [_undated(anchor)[level[2] if level and level[0] is not Level.BACHELOR else 0 :]]
    rows += [
        _undated(line.text)
        for line in entry.lines[entry.anchor + 1 : entry.anchor + 2]
        if not line.bullet and not is_body(line)
    ]
    for row in rows:
        for part in (p for cell in _CELLS.split(row) for p in _COMMA.split(cell)):
            bare = _trim(part)
            capital = [w for w in bare.split() if w[:1].isupper()]
            if (
                len(capital) >= 2
                and not level_of(bare)
                and not isced_f(bare)
                and not re.search(r"\d|class|stream|grade|gred", bare, re.I)
            ):
                return bare
    return ""


def _field(text: str, start: int, end: int, institution: str) -> tuple[str, str]:
    """The field as printed after the level, and the whole wording of the degree (for the code)."""
    undated = _undated(text)
    shift = len(text) - len(undated) if dates.find(text[:start]) else 0
    degree = undated[max(0, start - shift) :] if shift else undated[start:]
    if institution and institution in degree:
        degree = degree[: degree.find(institution)] or degree.replace(institution, " ")
    cell = degree.split("\t")[0]
    cell = re.split(r"(?i:\s+(?:cgpa|pngk|ipk|gpa)\b|,\s*(?:cgpa|pngk|ipk)\b)|(?<=[a-z)])\.\s+[A-Z]", cell)[0]
    level = text[start:end]
    rest = (cell[len(level) :] if cell.startswith(level) else cell).lstrip(" .:,-–—")
    rest = re.sub(
        r"\(\s*(?:first|second|third|upper|lower|distinction|merit|pass|credit|kelas|cum|hons?|honours)[^()]*\)",
        " ",
        rest,
        flags=re.I,
    )
    rest = re.sub(
        r"^\s*(?:'s|’s)?\s*(?:degree)?\s*(?:of|in|dalam|jurusan|bidang|program studi|majoring in)\s+", "", rest, flags=re.I
    )
    rest = re.sub(r"\s*\(?\b(?:hons?|honours|honors|kepujian)\b\.?\)?", "", rest, flags=re.I)
    rest = re.sub(r"\s+dengan(?=\s*(?:$|[,\t(]))", "", rest, flags=re.I)
    inner = re.match(
        r"^(?:arts|science|sciences|sains|sastera|human sciences|social sciences?)?\s*(?:\(hons?\))?\s*(?:in\s+)?(.*)$",
        rest,
        re.I,
    )
    named = _trim(_COMMA.split(rest)[0])
    if inner and re.match(r"^(?:arts|science)\s+in\s+", rest, re.I):
        named = _trim(_COMMA.split(inner[1])[0])
    wrapped = re.match(r"^(?:science|arts|sains)\s*\((.+)\)$", named, re.I)
    named = wrapped[1] if wrapped else named
    named = named[1:-1] if re.fullmatch(r"\([^()]*\)", named) else named
    return ("" if (alone := level_of(named)) and alone[2] - alone[1] >= len(named) - 1 else named), cell


def _period(entry: Entry, near: Sequence[Line]) -> tuple[Period, bool]:
    """The dates of the course, and whether they are said to be expected."""
    ended = next((d.period.end for d in dates.find(near[0].text) if not d.exact), None)
    for line in near:
        if line is not near[0] and (line.bullet or _is_grade(line.text) or (is_body(line) and not line.bold)):
            continue
        found = dates.find(line.text)
        if ended is not None and (line is near[0] or (found and not _refines(found[0], ended))) and _more_precise(near, ended):
            continue
        planned = next((d for d in found if d.expected), None)
        if planned and len(found) > 1:
            return Period(found[0].period.start or found[0].period.end, planned.period.end), True
        if found:
            best = max(found, key=lambda d: (d.exact, -d.start))
            later = next((d for d in found if d.start > best.end and not d.exact), None)
            if best.period.ongoing and later is not None:
                return Period(best.period.start, later.period.end), later.expected
            return best.period, best.expected
    return Period(), False


def _refines(dated: Dated, ended: tuple[int, int]) -> bool:
    """Whether a range ends where a single date ("2015") says that the course ended."""
    end = dated.period.end
    return dated.exact and end is not None and ended[0] <= end[0] and end[1] <= ended[1]


def _more_precise(near: Sequence[Line], ended: tuple[int, int]) -> bool:
    return any(_refines(d, ended) for line in near[1:] if not line.bullet for d in dates.find(line.text)[:1])


def _status(near: Sequence[Line], text: str, period: tuple[Period, bool], as_of: date) -> StudyStatus:
    head = "\n".join(line.text for line in near)
    for match in reversed(_status_words("finished").find(head)):
        head = head[: match.start] + " " * (match.end - match.start) + head[match.end :]
    if _status_words("unfinished").find(text):
        return StudyStatus.UNFINISHED
    limit = month_index(as_of.year, as_of.month)
    if period[0].ongoing or period[1]:
        return StudyStatus.ONGOING
    if period[0].end is not None and period[0].end[0] > limit:
        return StudyStatus.ONGOING
    if _status_words("ongoing").find(head) and (period[0].end is None or period[0].end[1] >= limit):
        return StudyStatus.ONGOING
    return StudyStatus.COMPLETED


def _undated(text: str) -> str:
    for dated in reversed(dates.find(text)):
        text = f"{text[: dated.start]}\t{text[dated.end :]}"
    return text


def _trim(text: str) -> str:
    bare = re.sub(r"\(\s*\)", " ", text).strip(" \t,;:.|·•–—-/")
    if bare.count("(") > bare.count(")"):
        bare = bare[: bare.rfind("(")].rstrip(" ,") if not bare.startswith("(") else bare.lstrip("( ")
    if bare.count(")") > bare.count("("):
        bare = bare.rstrip(") ")
    return " ".join(bare.split())


def _short_name(text: str) -> bool:
    return any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) for name in _short_names() if name in text)


# -------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _levels() -> Phrasebook[Level]:
    return Phrasebook(
        (phrase, Level(level)) for level, table in load("education")["levels"].items() for phrase in leaves(table)
    )


@cache
def _fields() -> Phrasebook[str]:
    return Phrasebook((phrase, code[:4]) for code, phrases in load("fields")["fields"].items() for phrase in phrases)


@cache
def _institutions() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("education")["institutions"]["words"])


@cache
def _named_certificates() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("education")["institutions"]["certificates"])


@cache
def _same() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("education")["institutions"]["same"])


@cache
def _short_names() -> tuple[str, ...]:
    return tuple(load("education")["institutions"]["short"])


@cache
def _status_words(kind: str) -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in leaves(load("education")["status"][kind]))


@cache
def _wishes() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("education")["status"]["wish"])


@cache
def _indonesian() -> Phrasebook[None]:
    return Phrasebook((phrase, None) for phrase in load("education")["status"]["indonesian"])
