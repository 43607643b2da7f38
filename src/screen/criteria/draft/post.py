"""What an advert says of the post itself: title, organisation, closing date, where to write, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screen.criteria.draft.closing import closing
from screen.criteria.draft.lines import Block, announces, sentences
from screen.criteria.draft.place import country, zone
from screen.criteria.draft.table import book, table
from screen.criteria.draft.values import PostFound, Terms
from screen.model import squeeze
from screen.phrases import words

_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_LABEL = re.compile(r"^([^:]{2,40}?)\s*[:\t]\s*(\S.*)$")
_QUOTED = re.compile(r"[“\"‘«']([^“”\"‘’«»]{4,90})[”\"’»']")
_SUBJECT = re.compile(r"\b(?:subject|tajuk|subjek|perkara)\b", re.IGNORECASE)
_FORM = re.compile(r"\b(?:format|as follows|line|form|as)\s*:\s*(\S.{3,90}?)\s*$", re.IGNORECASE)
_CAPITALS = re.compile(r"((?:[A-Z][\w’'&.-]*)(?:\s+(?:[A-Z(][\w’'&().-]*|of|and|for|the|dan|di|in))*)\s*,?\s*$")
_NAME = r"((?:[A-Z][\w/&()-]*|of|and|for)(?:\s+(?:[A-Z][\w/&(),-]*|of|and|for))*)"
_POSITION = re.compile(
    rf"(?:position|post|role|jawatan)\s+(?:of|as|sebagai)\s+(?:an?\s+|the\s+)?{_NAME}"
    rf"|(?:recruit|appoint|hir(?:e|ing)|seek(?:s|ing)?|recruiting|looking for|mencari|jawatan)\s+"
    rf"(?:an?\s+|the\s+|for\s+)*(?:[a-z]+\s+){{0,2}}(?=[A-Z]){_NAME}"
)
_LONGEST_TITLE = 12
_LONGEST_NAME = 120


def post(every: Sequence[Block], terms: Terms) -> PostFound:
    """What is found; what is not, a person decides."""
    labelled = dict(_labelled(every))
    mailbox = _mailbox(every)
    organisation = labelled.get("organisation") or _organisation(every, mailbox)
    title = _title(every, labelled.get("title", ""), organisation)
    place = labelled.get("place", "")
    code, told = country(every, place, mailbox, terms)
    where, sure = zone(code, every)
    last = closing(every)
    marks = [
        *(("What is the title of the post?",) if not title else ()),
        *(("Who advertises the post?",) if not organisation else ()),
        *(("In which country is the post?",) if not code else (f"Is {code} the country of the post?",) if not told else ()),
        *((f"Is {where} the time zone of the post?",) if not sure else ()),
        *(("Until when can people apply? The advert names no closing date that could be read.",) if last is None else ()),
        *((f"Is {last.day.isoformat()} meant? Day and month could be the other way round.",) if last and last.unsure else ()),
    ]
    reference = labelled.get("reference", "")
    return PostFound(title, organisation, mailbox, reference, place, code, where, last, _subject(every), tuple(marks))


def _labelled(every: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """The first value beside each label that is known."""
    labels = book("post", "title", "organisation", "place", "reference")
    seen = set()
    for block in every:
        found = _LABEL.match(block.text)
        match = labels.first(found[1]) if found else None
        if found is None or match is None or [w for w, _, _ in words(found[1])] != [w for w, _, _ in words(match.phrase)]:
            continue
        if match.value not in seen and len(found[2].split()) <= 2 * _LONGEST_TITLE and not _MAIL.search(found[2]):
            seen.add(match.value)
            yield match.value, found[2].strip(" .")


def _title(every: Sequence[Block], labelled: str, organisation: str) -> str:
    """Beside its label; else the first short line that names neither a notice nor who advertises; else after "the post of"."""
    if labelled:
        return labelled
    for block in every[:_TOP]:
        bare = _without(_unnoticed(block.text), organisation)
        if _is_unit(block.text) or not _is_short(bare):
            bare = bare.split(",")[0].strip() if "," in bare else ""
        if bare and not block.bullet and _is_short(bare) and not block.text.endswith((".", ":")) and _may_be_title(block, bare):
            return bare
    found = next((match for block in every if (match := _POSITION.search(block.text))), None)
    return (found[1] or found[2]).strip(" ,.") if found else ""


def _may_be_title(block: Block, bare: str) -> bool:
    """Whether a line is no heading of a part, no sentence to the reader, and no name of an institution."""
    addressed = book("asks", "person").first(bare) is not None
    return announces(block) is None and not addressed and not _is_unit(bare) and _OWN_NAME.match(bare) is None


def _unnoticed(text: str) -> str:
    """The line without the words that only say that it is a notice."""
    notices = sorted(table()["post"]["notice"], key=len, reverse=True)
    return re.sub(rf"^\s*(?:{'|'.join(map(re.escape, notices))})\b\s*[:–—!-]*\s*", "", text, flags=re.IGNORECASE)


def _without(text: str, organisation: str) -> str:
    """The line without the name of the organisation before or after it, and without "at ..." at its end."""
    name = re.escape(organisation) if organisation else "(?!)"
    bare = re.sub(rf"^{name}\b[\s:,–—|-]*|[\s,–—|-]+(?:at|di)?\s*{name}\.?$", "", text, flags=re.IGNORECASE)
    return _AT.sub("", bare).strip(" –—-:,|.")


def _is_short(text: str) -> bool:
    return len(text.split()) <= _LONGEST_TITLE


def _is_unit(text: str) -> bool:
    """Whether a line names a part of an organisation, or an organisation with its town."""
    return book("post", "units").begins(text) or _INSTITUTION_END.search(text) is not None


_AT = re.compile(r"\s+(?:at|with|di)\s+([A-Z][\w’'&.-]*(?:\s+[A-Z][\w’'&.-]*)*)$")
_INSTITUTIONS = "|".join(map(re.escape, table()["post"]["institutions"]))
_INSTITUTION_END = re.compile(rf"\b(?:{_INSTITUTIONS})\.?(?:\s*[,(–-].*)?$", re.IGNORECASE)
#: Names of institutions that begin with what they are.
_OWN_NAME = re.compile(
    r"(?:universit\w+|kementerian|ministry|majlis|bank|sekolah|kolej|hospital|institut|yayasan|jabatan|perbadanan|syarikat|pejabat)\s",
    re.IGNORECASE,
)
_TOP = 5


def _organisation(every: Sequence[Block], mailbox: str) -> str:
    """A line at the top that names an institution; the words that the address spells out; else who it is that recruits."""
    text = "\n".join(block.text for block in every)
    for find in (_at_the_top(every), _spelled(text, mailbox), _after_at(every), _recruiting(every)):
        if find:
            return find
    about = next(
        (block.text for block in every if re.match(r"(?i)about (?:the )?[A-Z]", block.text) and _is_short(block.text)), ""
    )
    named = re.sub(r"(?i)^about (?:the )?", "", about).strip(" :")
    return "" if named.casefold() in ("us", "you", "role", "job", "company", "post", "position", "team", "the") else named


def _at_the_top(every: Sequence[Block]) -> str:
    """A short line without a colon that names an institution and no part of one; what follows a comma is where it is."""
    for block in every[:3]:
        names_one = book("post", "institutions").first(block.text) is not None and (
            _INSTITUTION_END.search(block.text) is not None or _OWN_NAME.match(block.text)
        )
        unit = book("post", "units").first(block.text)
        own = unit is None or unit.start
        if names_one and own and _is_short(block.text) and ":" not in block.text and not block.text.endswith("."):
            return block.text.split(",")[0].strip()
    pieces = [piece.strip() for block in every[:2] for piece in block.text.split(",")[1:] if not block.text.endswith(".")]
    for piece in pieces:
        if _INSTITUTION_END.search(piece) and _is_short(piece):
            return piece
    return ""


def _spelled(text: str, mailbox: str) -> str:
    host = re.sub(r"[^a-z0-9]", "", mailbox.partition("@")[2].split(".")[0].casefold())
    spelled = (
        re.search(r"\b" + r"[\W_]{0,2}".join(map(re.escape, host)) + r"\b", text, re.IGNORECASE) if len(host) > 3 else None
    )
    return squeeze(spelled[0]) if spelled and any(c.isupper() for c in spelled[0]) else ""


def _after_at(every: Sequence[Block]) -> str:
    return next((found[1] for block in every[:2] if _is_short(block.text) and (found := _AT.search(block.text))), "")


def _recruiting(every: Sequence[Block]) -> str:
    for block in every:
        for sentence in sentences(block.text):
            cue = book("post", "recruits").first(sentence)
            before = _CAPITALS.search(sentence[: cue.start][-_LONGEST_NAME:]) if cue else None
            name = before[1].strip(" ,") if before else ""
            if name and name[0].isupper() and name.casefold() not in ("we", "kami", "it", "this"):
                return re.sub(r"^(?:The|the)\s+|\s+in\s+[A-Z]\w+$", "", name)
    return ""


def _mailbox(every: Sequence[Block]) -> str:
    """The first address in a sentence that tells how to apply, else the first of all."""
    found = [
        (book("stop", "phrases").first(block.text) is None, match[0]) for block in every for match in _MAIL.finditer(block.text)
    ]
    return min(found, key=lambda item: item[0], default=(True, ""))[1]


def _subject(every: Sequence[Block]) -> tuple[str, str] | None:
    """The form of the subject line, when the advert prints one."""
    for block in every:
        for sentence in sentences(block.text):
            cue = _SUBJECT.search(sentence)
            if cue is None:
                continue
            form = _FORM.search(sentence, cue.end())
            quoted = next((m for m in _QUOTED.finditer(sentence, cue.end()) if not _SUBJECT.fullmatch(m[1])), None)
            text = form[1] if form else quoted[1] if quoted else ""
            text = text.strip(" .“”\"‘’'")
            if text and ("mail" in block.text.casefold() or "e-mel" in block.text.casefold() or form or quoted):
                return text, sentence
    return None
