"""What a section says that bears on the right to work in a country, thing by thing, each with its words.

Only what the applicant says of herself counts: addresses, degrees, places of birth and the words of employers and referees
prove nothing. Rules of passes, with source and date, are in ``data/passes.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from screen.model import Line, Section, SectionKind, Span
from screen.profile.entries import span
from screen.profile.languages import clauses, misspelt, tongues
from screen.profile.languages.clauses import Clause
from screen.profile.paragraphs import BLANK_LINE
from screen.profile.rights import denials, labels, nationality, permits, relatives, right_words, statements
from screen.profile.vocabulary import any_among, any_of, behind_none, book

_K = SectionKind
_OWN = (_K.HEADER, _K.PERSONAL, _K.SUMMARY, _K.OTHER, _K.INTERESTS)
"""Parts in which the applicant speaks of herself. Personal details may also follow below a list of languages."""
_MIXED = (_K.SKILLS, _K.PUBLICATIONS, _K.LANGUAGES)
"""Parts whose heading ("Papers", "Computer") may stand over particulars too."""
_any = partial(any_among, "rights")
_CITIZEN_WORD = _any("citizen.alone")
_STATUS = re.compile(rf"^\s*{_any('status')}\s*[:\t]\s*", re.IGNORECASE)
_OF_STATUS = re.compile(rf"\b{_any('status')}\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"\.\s")
_CITIZEN = re.compile(rf"{behind_none('rights', 'denied', 'non', then='[ -]')}\b{_CITIZEN_WORD}\b(?!['’]s)", re.IGNORECASE)
_ALONE = re.compile(rf"(?:[|·•●]|\.\s)\s*{_CITIZEN_WORD}\s*[.]?\s*$", re.IGNORECASE)
"""The last cell or sentence of a line: ``Ipoh | 012-555 0101 | Warganegara``, ``Own transport. Warganegara.``"""
_AMONG_PARTICULARS = re.compile(
    rf"(?:^|[,;/]\s*){_CITIZEN_WORD}\s*[,;/]\s*(?:(?:{_any('person.age')}\s*)?\d\d|{_any('person', 'in_forms')})\b"
    rf"|[,;/]\s*{_any('citizen.alone.always')}\s*[.]?\s*$",
    re.IGNORECASE,
)
"""One of the particulars of a person on a line: ``Warganegara, 35 tahun``, ``35 tahun, bujang, warganegara``."""
#: What somebody says of herself, wherever it stands: ``I am`` Malaysian, ``Saya warganegara`` Malaysia.
_I_AM = re.compile(
    rf"\b(?:(?-i:{_any('self.i_am')})(?: {_any('self.still')})?(?: {any_of('links', 'articles')})?(?: [\w-]+){{0,2}}?"
    rf"|{_any('self.i')}(?: {any_of('links', 'articles')})? {_any('of_relatives.citizen_of')})\s+$",
    re.IGNORECASE,
)
#: What referees say, and what they say of the applicant.
_QUOTED = re.compile(r"[\"“”«]")
_OF_APPLICANT = re.compile(rf"\b{_any('referred')}\b", re.IGNORECASE)
_I_HOLD = re.compile(
    rf"\b(?-i:{_any('self.i', 'self.i_am')})(?: {_any('said.now', 'self.still')})? {_any('self.holds')}\b",
    re.IGNORECASE,
)
#: Labels of a status whose value may be the mere kind of a pass: "Visa: Student", not "Status: student".
_OF_PASSES = re.compile(rf"\b{_any('pass', 'immigration')}\b", re.IGNORECASE)
_REMARK = re.compile(
    rf"\s*(?:[(,;]|\b(?:{any_of('links', 'since')}|{any_of('links', 'from')}|{_any('term.valid', 'term.until')})\b).*",
    re.DOTALL | re.IGNORECASE,
)
_DUTIES = re.compile(rf"\s*{_any('duties')}\b", re.IGNORECASE)
_FOR_COUNTRY = re.compile(rf"^\W*{_any('for_country')}\b\s*", re.IGNORECASE)
_FEW_WORDS = 10


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing that bears on the question: its kind, for a pass its id, and the words that say so."""

    kind: str
    """citizen, permanent-resident, number, pass, entitled, barred, expired, unendorsed, foreign."""
    spans: tuple[Span, ...]
    detail: str = ""


def signals(section: Section, as_of: date, country: str) -> Iterator[Signal]:
    """Everything in a section that bears on the question; below referees only an "I am", in a paragraph of its own."""
    if section.kind is _K.REFEREES:
        for clause in clauses.split(_below_referees(section)):
            yield from _nationalities(clause, country, by_self=True)
        return
    lines = _with_heading(replace(section, lines=relatives.own_lines(section)))
    own = section.kind in _OWN
    for i, line in enumerate(lines):
        following = lines[i + 1] if i + 1 < len(lines) else None
        yield from _numbers(line, following, country, own=own or section.kind is _K.LANGUAGES)
        if own and _says_alone(line.text, country) and not (following and nationality.countries(following.text)):
            yield Signal("citizen", (span(line),))
        yield from _labelled(line, following, as_of, country, own=own)
    said = clauses.split(lines)
    if own or section.kind is _K.LANGUAGES:
        told = [clause for clause in said if not (_of_others(clause.text) or _is_abroad(clause.text, country))]
        endorsed = statements.endorsement([clause.text for clause in told], country)
        for clause in told:
            if own:
                yield from _nationalities(clause, country)
            yield from _told(clause, as_of, country, endorsed=endorsed)
    if not own:
        for clause in said:
            yield from _nationalities(clause, country, by_self=True, aged=section.kind in _MIXED)
            if _I_HOLD.search(clause.text):
                yield from _told(clause, as_of, country, endorsed=statements.endorsement([clause.text], country))
    if section.kind in _MIXED:
        yield from _alone(section, country)


def _below_referees(section: Section) -> list[Line]:
    """The lines with which paragraphs begin below referees, but for what these say of the applicant, or are quoted with."""
    if any(_QUOTED.search(line.text) for line in section.lines):
        return []
    return [line for line in section.lines if line.gap >= BLANK_LINE and not _OF_APPLICANT.search(line.text)]


def _alone(section: Section, country: str) -> Iterator[Signal]:
    """The nationality that is all a line says among papers or languages, ``Malaysian``, or all that stands behind "Status"."""
    for line in section.lines:
        label = _STATUS.match(line.text)
        if label is None and not (section.kind is _K.PUBLICATIONS or _is_apart(section, line)):
            continue
        value = _SENTENCE_END.split(line.text[label.end() if label else 0 :])[0].strip(" .")
        for code, start, end in nationality.stated(value):
            if _CITIZEN.sub("", value[:start] + value[end:]).strip() == "":
                yield Signal("citizen" if code == country else "foreign", (span(line),))


def _is_apart(section: Section, line: Line) -> bool:
    """Whether a line stands apart from a list of languages or skills, as a sentence: it speaks of its writer.

    So it does not below skills in languages, where it may go on with these; but where other particulars stand behind it.
    """
    if not line.text.rstrip().endswith("."):
        return False
    if _has_particulars(line.text) and not _goes_on(section, line):
        return True
    named = section.kind is _K.SKILLS and any(tongues.mentions(other.text, listed=False) for other in section.lines)
    return not named and line.gap >= BLANK_LINE


def _has_particulars(text: str) -> bool:
    """Whether other particulars stand behind the first sentence, and no second nationality (``Malaysian. Own car.``)."""
    behind = _SENTENCE_END.split(text)[1:]
    books = (book("rights", "particulars"), book("rights", "person", "marriage"))
    return any(known.begins(said) for known in books for said in behind) and len(set(nationality.countries(text))) == 1


def _goes_on(section: Section, line: Line) -> bool:
    """Whether a line goes on with a list of the line above: ``Thai, Indian and`` over ``Malaysian. …``."""
    above = [other.text.rstrip() for other in section.lines if other.number < line.number and other.page == line.page][-1:]
    return any(clauses.GOES_ON.search(text) for text in above)


def _says_alone(text: str, country: str) -> bool:
    """Whether a line of particulars says "citizen" and of no other country."""
    if "citizen" not in right_words.table(country):
        return False
    if _ALONE.search(text):
        return True
    among = len(text.split()) <= _FEW_WORDS and _AMONG_PARTICULARS.search(text)
    return bool(among) and set(nationality.countries(text)) <= {country}


def _with_heading(section: Section) -> tuple[Line, ...]:
    """The lines, and before them the heading when that is itself a label ("Citizenship" above "Malaysia")."""
    heading = section.heading_alone
    if heading is None or right_words.labels().first(heading.text) is None:
        return section.lines
    return (heading, *section.lines)


def _of_others(text: str) -> bool:
    """Lines on duties and memberships in a section of mixed content."""
    return bool(_DUTIES.match(text))


def _is_abroad(text: str, country: str) -> bool:
    """Whether the label of a line names another country: ``Work permit in Singapore: Employment Pass``."""
    label, colon, _ = text.partition(":")
    return bool(colon) and len(label.split()) <= _FEW_WORDS and nationality.elsewhere_only(label, country)


def _numbers(line: Line, following: Line | None, country: str, *, own: bool) -> Iterator[Signal]:
    """A registration number by its form, or anything of its length behind its label, masked or not.

    Where others are spoken of (``own`` is False), one without a label begins its line: it is no company's.
    """
    table = right_words.table(country)
    if "registration" not in table:
        return
    known = right_words.number_labels(country)
    found = [m for m in re.finditer(table["registration"], line.text) if own or not line.text[: m.start()].strip()]
    found += re.finditer(table["registration_beside"], line.text)
    if found:
        if not all(relatives.has_number(line.text, *match.span(), known) for match in found):
            yield Signal("number", (span(line),))
        return
    for _, value, start, end in labels.find(line.text, known):
        behind = value or (following.text.strip() if following else "")
        if re.match(table["registration_labelled"], behind) and not relatives.has_label(line.text, start, end):
            yield Signal("number", (span(line if value or following is None else following),))


def _labelled(line: Line, following: Line | None, as_of: date, country: str, *, own: bool) -> Iterator[Signal]:
    """A value behind "Nationality", "Visa status" and the like, on the line or on the next one."""
    for group, value, start, end in labels.find(line.text, right_words.labels()):
        here = bool(value)
        text = value or (following.text.strip() if following is not None and own else "")
        if not text or (not here and len(text.split()) > 6):
            continue
        label_end = end - len(value)
        told = line.text[:start]
        if relatives.has_label(line.text, start, label_end) or (_SENTENCE_END.search(told) and relatives.named(told)):
            continue
        label = line.text[start:label_end]
        source = line if here or following is None else following
        spans = (span(source, line.text[start:end] if here else text),)
        if group == "nationality" and labels.tells(label, text):
            yield from _of_value(misspelt.meant(text), spans, country)
        if group in {"status", "residence", "permission"} and nationality.elsewhere_only(label, country):
            continue
        if group == "status" and _OF_PASSES.search(label):
            yield from (Signal(said.kind, spans, said.permit) for said in permits.of_kind(text, as_of, country))
        if group == "permission":
            yield from _of_permission(
                line.text[label_end:] if here else text, spans, country, named=bool(nationality.countries(label))
            )
        if group in {"status", "residence"} and right_words.is_value(text, country, "citizen", "values"):
            yield Signal("citizen", spans)
        if (group != "permission" and own) or _OF_STATUS.search(line.text):
            resides = statements.resides(text, country) or (
                group == "residence" and right_words.is_value(text, country, "permanent-resident", "residence_values")
            )
            if resides or right_words.is_value(_plain(text, country), country, "permanent-resident", "values"):
                yield Signal("permanent-resident", spans)
        if not own:
            endorsed = statements.endorsement([text], country)
            found = permits.held(text, as_of, country, (), endorsed=endorsed)
            yield from (Signal(said.kind, spans, said.permit) for said in found)


def _plain(text: str, country: str) -> str:
    """A value without a remark that leaves nothing open: ``PR`` of ``PR (since 2016)``, not of ``PR (pending)``."""
    remark = _REMARK.search(text)
    if remark is None or right_words.leaves_open(remark[0]) or set(nationality.countries(remark[0])) - {country}:
        return text
    return text[: remark.start()]


def _of_value(text: str, spans: tuple[Span, ...], country: str) -> Iterator[Signal]:
    if right_words.of_kind(country, "foreign").first(text) is not None:
        yield Signal("foreign", spans)
        return
    if statements.resides(text, country):
        return
    given = nationality.given(text)
    if (country, True) in given or right_words.is_value(text, country, "citizen", "values", "answers"):
        yield Signal("citizen", spans)
    elif any(holds or code == country for code, holds in given):
        yield Signal("foreign", spans)


def _of_permission(text: str, spans: tuple[Span, ...], country: str, *, named: bool) -> Iterator[Signal]:
    """The value behind "Right to work" and the like: granted, or lacking; ``named``: whether the label names the country."""
    if right_words.answers(text, "unanswered"):
        return
    citizen = _CITIZEN.search(text)
    own = citizen is not None and not relatives.of_kin(text, citizen.start())
    if own and not right_words.answers(text, "refused") and set(nationality.countries(text)) <= {country}:
        yield Signal("citizen", spans)
    elif any(said.kind == "barred" for said in statements.settled(text, country, asked=True)):
        yield Signal("barred", spans)
    elif (right_words.answers(text, "granted") and (named or not nationality.elsewhere_only(text, country))) or _names_first(
        text, country
    ):
        yield Signal("entitled", spans)
    elif right_words.answers(text, "refused"):
        yield Signal("barred", spans)


def _names_first(text: str, country: str) -> bool:
    """Whether the value begins with the country, "in" before it or not, and leaves nothing open: ``Malaysia, any employer``."""
    return nationality.begins_with(_FOR_COUNTRY.sub("", text)) == country and not right_words.leaves_open(text)


def _nationalities(clause: Clause, country: str, *, by_self: bool = False, aged: bool = False) -> Iterator[Signal]:
    """Nationalities that a sentence states; a denied one ("not a Malaysian citizen", "Malaysian citizen: no") is foreign.

    ``by_self``: only those that follow an "I am", and with ``aged`` those with an age.
    """
    for code, start, end in nationality.stated(clause.text):
        with_age = aged and nationality.with_age(clause.text, start, end)
        if by_self and not (with_age or _I_AM.search(clause.text[:start])):
            continue
        holds = _holds(clause.text, start, end) and nationality.is_todays(clause.text, code)
        if holds or (code == country and not denials.sought(clause.text, start, end)):
            yield Signal("citizen" if holds and code == country else "foreign", clause.receipt(start, end))


def _holds(text: str, start: int, end: int) -> bool:
    """Whether a nationality in a sentence is neither denied, over nor hoped for; what stands in brackets is read by itself."""
    inner = text.rfind("(", 0, start) + 1
    inner = 0 if ")" in text[inner:start] else inner
    return nationality.holds(text[inner:], start - inner, end - inner)


def _told(clause: Clause, as_of: date, country: str, *, endorsed: bool | None) -> Iterator[Signal]:
    """What a sentence of the applicant's own says of passes and rights."""
    text = clause.text
    settled = statements.settled(text, country)
    barred = any(said.kind == "barred" for said in settled)
    for said in settled:
        if not (barred and said.kind == "entitled"):
            yield Signal(said.kind, clause.receipt(said.start, said.end))
    blocked = [(said.start, said.end) for said in settled]
    for said in permits.held(text, as_of, country, blocked, endorsed=endorsed):
        yield Signal(said.kind, clause.receipt(said.start, said.end), said.permit)
