"""A whole CV: what leaves the room as profile and identity, line by line."""

from datetime import date

import pytest

from screen.model import Line, Note, Passage, Section, SectionKind, Span
from screen.profile import understand
from screen.profile.person import identity
from typed_cv import document

K = SectionKind
CLOSING = date(2020, 11, 16)
CV = """
Maria Reyes
maria@example.com
EDUCATION
Bachelor of Laws, Harbour University, 2014 – 2018
EXPERIENCE
Clerk, Pearl Bank, 2018 – 2019
LANGUAGES
English: fluent
PERSONAL DETAILS
Nationality: Malaysian
HOBBIES
Bees
REFEREES
Dr Lim, 012-555 0101
"""


def test_criteria_search_every_part_but_those_on_persons():
    """Head, personal details, pastimes and referees are kept out; the parts are told in order."""
    profile, person = understand(document(CV), CLOSING)
    assert profile.passages == (
        Passage(K.EDUCATION, Span(1, 4, "Bachelor of Laws, Harbour University, 2014 – 2018")),
        Passage(K.EXPERIENCE, Span(1, 6, "Clerk, Pearl Bank, 2018 – 2019")),
        Passage(K.LANGUAGES, Span(1, 8, "English: fluent")),
    )
    assert profile.sections == (K.EDUCATION, K.EXPERIENCE, K.LANGUAGES, K.PERSONAL, K.INTERESTS, K.REFEREES)
    assert (profile.notes, person.name, person.emails, person.phones) == ((), "Maria Reyes", ("maria@example.com",), ())


def test_without_headings_every_line_is_searched():
    """And a note says that there are no parts."""
    profile, _ = understand(document("Maria Reyes\nmaria@example.com\nClerk, Pearl Bank"), CLOSING)
    assert [passage.span.line for passage in profile.passages] == [1, 2, 3]
    assert profile.notes == (Note("cv.no-sections"),)


def test_what_is_missing_is_noted_in_order():
    """The parts, the name, the address, the levels."""
    profile, _ = understand(document("LANGUAGES\nEnglish"), CLOSING)
    codes = [note.code for note in profile.notes]
    assert codes == ["cv.name-not-found", "cv.email-not-found", "cv.language-level-unstated"]


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (["x"] * 2500, 2500),
        (["x"] * 2501, 2500),
        (["x" * 50_000] * 2, 2),
        (["x" * 50_000, "x" * 50_001], 1),
        (["x" * 100_001], 0),
    ],
)
def test_the_longest_cv_has_100000_characters_and_2500_lines(lines, read):
    """Of a longer one the beginning is read, and a note says how much."""
    profile, _ = understand(document("\n".join(lines)), CLOSING)
    cut = [note for note in profile.notes if note.code == "cv.read-in-part"]
    assert cut == ([] if read == len(lines) else [Note("cv.read-in-part", f"the first {read:,} lines")])


# ------------------------------------------------------------------------------------------------------------ identity


def section(kind, *texts, start=1, heading=None, **style):
    """A section of lines."""
    head = None if heading is None else Line(heading, number=start, **style)
    first = start + (heading is not None)
    return Section(kind, head, tuple(Line(text, number=number, **style) for number, text in enumerate(texts, first)))


@pytest.mark.parametrize(
    ("addresses", "first"),
    [
        (["office: a@council.example.org", "maria@example.com"], "maria@example.com"),
        (["info@council.example.org", "x@gmail.com"], "x@gmail.com"),
        (["info@council.example.org", "maria@council.example.org"], "maria@council.example.org"),
        (["a@example.com", "b@example.com"], "a@example.com"),
    ],
)
def test_private_addresses_and_those_like_the_name_stand_first(addresses, first):
    """Then in the order of print."""
    person, _ = identity.find((section(K.HEADER, "Maria Reyes", *addresses),))
    assert (person.emails[0], len(person.emails)) == (first, 2)


def test_mobile_numbers_stand_before_others_and_each_number_once():
    """By its last eight digits; addresses without regard to case."""
    texts = [
        "Maria Reyes",
        "Tel: 03-5550 0160 (office)",
        "012-555 0101",
        "0125550101",
        "+60 12-555 0101",
        "A@example.com a@example.com",
    ]
    person, _ = identity.find((section(K.HEADER, *texts),))
    assert (person.phones, person.emails) == (("012-555 0101", "03-5550 0160"), ("A@example.com",))


@pytest.mark.parametrize(
    ("kind", "line", "found"),
    [
        (K.OTHER, "E-mail: maria@example.com", ("maria@example.com",)),
        (K.OTHER, "maria@example.com", ("maria@example.com",)),
        (K.REFEREES, "E-mail: lim@example.com", ()),
    ],
)
def test_an_address_outside_of_head_and_personal_part_counts_where_nobody_else_owns_it(kind, line, found):
    """Never a referee's."""
    person, _ = identity.find((section(K.HEADER, "Maria Reyes"), section(kind, line, start=2)))
    assert person.emails == found


def test_the_heads_own_address_goes_before_all_others():
    """What stands in another part is somebody's who is written about."""
    parts = (section(K.HEADER, "Maria Reyes", "maria@example.com"), section(K.OTHER, "E-mail: x@example.com", start=3))
    assert identity.find(parts)[0].emails == ("maria@example.com",)


def test_a_number_alone_on_its_line_or_behind_a_label_counts_outside_of_the_head():
    """One inside a sentence does not."""
    for text, found in (("012-555 0101", True), ("Mobile: 012-555 0101", True), ("The clinic, 012-555 0101, opened", False)):
        parts = (section(K.HEADER, "Maria Reyes"), section(K.OTHER, text, start=2))
        assert bool(identity.find(parts)[0].phones) is found


def test_a_name_in_display_type_behind_the_referees_is_still_found():
    """Where columns are read one after the other; half as large again as the text, and no smaller."""
    for size, name in ((15.0, "Maria Reyes"), (14.9, "")):
        large = Section(K.REFEREES, None, (Line("Maria Reyes", number=9, size=size),))
        person, _ = identity.find((section(K.LANGUAGES, "plain text " * 9, size=10.0), large))
        assert person.name == name


def test_the_receipts_of_an_identity_are_its_name_and_what_is_printed_of_each_contact():
    """Each once, in that order."""
    person, notes = identity.find((section(K.HEADER, "Maria Reyes", "maria [at] example [dot] com, 012-555 0101"),))
    assert person.evidence == (
        Span(1, 1, "Maria Reyes"),
        Span(1, 2, "maria [at] example [dot] com"),
        Span(1, 2, "012-555 0101"),
    )
    assert notes == ()
