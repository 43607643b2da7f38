"""Nothing absurd is said of any CV of the corpora that nobody here wrote (dotin, rendercv, rendered-jsonresume)."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path

import pytest

from screen import documents, profile
from screen.model import Document, Fluency, Identity, Profile, SectionKind, holds
from screen.phrases import fold
from screen.profile import sections
from screen.profile.headings import kind_of
from screen.profile.person import contacts, towns
from screen.profile.studies import degrees
from screen.profile.vocabulary import book

CVS = Path(__file__).parents[2].parent / "shared" / "corpora" / "cvs"
FOLDERS = ("dotin/files", "rendercv", "rendered-jsonresume")
NO_CVS = frozenset({"LICENSE", "_SOURCE.txt"})
AS_OF = date(2026, 1, 1)
"""After the last date that the corpora print."""
CAREER = 60 * 12
NRIC = re.compile(r"(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[- ]?\d{2}[- ]?\d{4}(?!\d)")
SCORE = re.compile(r"\d|[●•★■▮█◆]|\b[ABC][12]\b")
WORK_VERBS = re.compile(
    r"\W*(?:I\s+)?(?:managed?|supervis|taught|responsible|worked|develop|assist|led|organi[sz]|coordinat|help|serv|advis|mentor|train|evaluat"
    r"|recruit|design|wrote|present)\w*\b(?! of (?:Arts|Science))",
    re.IGNORECASE,
)
LADDER = (Fluency.BASIC, Fluency.INTERMEDIATE, Fluency.FLUENT, Fluency.NATIVE)

pytestmark = pytest.mark.skipif(not CVS.exists(), reason="the corpora are not beside the repository")


@dataclass(frozen=True)
class Case:
    """A file of a corpus and what was understood of it."""

    file: str
    document: Document
    profile: Profile
    identity: Identity


@cache
def cases() -> tuple[Case, ...]:
    """Every CV of the corpora, read once."""
    files = chain.from_iterable(sorted((CVS / folder).iterdir()) for folder in FOLDERS if (CVS / folder).exists())
    read = ((path.name, documents.read(path.read_bytes(), path.name)) for path in files if path.name not in NO_CVS)
    return tuple(Case(name, document, *profile.understand(document, AS_OF)) for name, document in read)


def of_posts():
    """Every post with the file it is in."""
    return [(case.file, post) for case in cases() for post in case.profile.experience]


def test_all_of_them_are_read():
    """The whole set is there: some hundred and ten rendered CVs, 360 as text."""
    assert len(cases()) > 450
    assert [case.file for case in cases() if not case.document.lines] == []


def test_no_post_and_no_study_ends_before_it_begins():
    """Both bounds of both ends are in order."""
    periods = [(c.file, e.period) for c in cases() for e in (*c.profile.experience, *c.profile.education)]
    wrong = [(f, p) for f, p in periods if p.start and p.end and (p.end[0] < p.start[0] or p.end[1] < p.start[1])]
    assert wrong == []


def test_nobody_worked_for_a_lifetime():
    """From the first post to the last, or today, is no more than sixty years."""
    today = AS_OF.year * 12
    long = []
    for case in cases():
        starts = [p.period.start[0] for p in case.profile.experience if p.period.start]
        ends = [
            today if p.period.ongoing else p.period.end[1] for p in case.profile.experience if p.period.end or p.period.ongoing
        ]
        if starts and ends and max(ends) - min(starts) > CAREER:
            long.append(case.file)
    assert long == []


def test_a_referee_s_address_is_nobody_else_s():
    """An address that is printed under referees alone is not the applicant's."""
    taken = []
    for case in cases():
        parts = sections.divide(case.document)
        theirs = addresses(part for part in parts if part.kind is SectionKind.REFEREES)
        own = addresses(part for part in parts if part.kind is not SectionKind.REFEREES)
        taken += [case.file for one in case.identity.emails if one.casefold() in theirs - own]
    assert taken == []


def addresses(parts) -> set[str]:
    """The e-mail addresses in some sections, in small letters."""
    return {found.value.casefold() for part in parts for found in contacts.emails(part.lines)}


def test_no_heading_and_no_town_is_a_name():
    """Neither the words of headings nor a heading of the same CV, nor where somebody lives."""
    taken = []
    for case in cases():
        name = case.identity.name
        headings = {fold(part.heading.text.strip(" :")) for part in sections.divide(case.document) if part.heading}
        if name and (kind_of(name) or fold(name) in headings or towns.is_town(name) or re.search(r"\d|@", name)):
            taken.append((case.file, name))
    assert taken == []


def test_malayalam_is_not_malay():
    """Each of the two rests on its own name."""
    said = [(case.file, skill) for case in cases() for skill in case.profile.languages]
    wrong = [
        (file, skill.language)
        for file, skill in said
        if (skill.language == "ms" and not re.search(r"\b(?:malay|melayu|malaysia|bahasa|bm)\b", words_of(skill), re.I))
        or (skill.language == "ml" and "malayalam" not in words_of(skill).casefold())
    ]
    assert wrong == []


def words_of(fact) -> str:
    """The words that a fact rests on."""
    return "\n".join(span.quote for span in fact.evidence)


def test_no_language_is_known_better_than_is_written():
    """A level has a word of that level or a higher one, or a score, among its quotations."""
    wrong = []
    for case in cases():
        for skill in case.profile.languages:
            if skill.level is Fluency.UNSTATED or SCORE.search(words_of(skill)):
                continue
            enough = LADDER[LADDER.index(skill.level) :]
            keys = [*((level.value,) for level in enough), *(("weak", level.value) for level in enough if level in LADDER[:2])]
            if not any(book("fluency", *key).find(words_of(skill)) for key in keys):
                wrong.append((case.file, skill.language, skill.level))
    assert wrong == []


def test_no_study_comes_out_of_a_sentence_on_work():
    """The line that names the level does not begin with what somebody did for others."""
    wrong = []
    for case in cases():
        for study in case.profile.education:
            line = next((span.quote for span in study.evidence if degrees.level_of(span.quote)), "")
            if WORK_VERBS.match(line):
                wrong.append((case.file, study.level))
    assert wrong == []


def test_no_number_of_a_registration_card_is_a_telephone():
    """Twelve digits that begin with a date are left out, with or without hyphens."""
    assert [case.file for case in cases() if any(NRIC.fullmatch(one) for one in case.identity.phones)] == []


def test_a_post_has_a_name_made_of_letters():
    """Neither the number of a page nor a bullet is a post or an employer."""
    unnamed = [file for file, post in of_posts() if sum(c.isalpha() for c in post.title + post.organisation) < 3]
    assert unnamed == []


def test_the_version_of_a_program_is_no_year_of_work():
    """Windows Server 2003 is no post of the year 2003."""
    product = re.compile(r"(?:windows|server|office|sql|visual studio|word|excel|access|autocad)\W*(\d{4})$", re.IGNORECASE)
    lone = [(file, post) for file, post in of_posts() if post.period.start == post.period.end]
    assert [file for file, post in lone for span in post.evidence[:2] if product.search(span.quote)] == []


def test_every_quotation_stands_in_its_cv():
    """Of every fact of every CV."""
    facts = [
        (c, fact) for c in cases() for fact in (*c.profile.experience, *c.profile.education, *c.profile.languages, c.identity)
    ]
    assert [c.file for c, fact in facts for span in fact.evidence if not holds(c.document.lines, span)] == []
