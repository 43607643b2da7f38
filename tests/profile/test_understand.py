"""Whatever a CV looks like, what is understood of it holds to the promises."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from screen.model import Profile, holds
from screen.profile import understand
from typed_cv import document

CLOSING = date(2020, 11, 16)

WORDS = st.sampled_from(
    """EDUCATION PENGALAMAN Languages: REFEREES Bachelor of Laws Sarjana SPM STPM Universiti UiTM Jan Mac 2019 2018 – - to
    present hingga kini 06/2017 (2 years) Clerk Pegawai Officer, Intern volunteer Sdn Bhd Council at Kuala Lumpur fluent
    Malay English fasih 012-555 0143 970818-10-0042 someone@example.com Malaysian pass || * # - . : , ( ) ACCA PMP
    Warganegara IELTS 7.0 MUET band 4 thesis CGPA 3.4 Nama bin""".split()
)
LINES = st.lists(WORDS, max_size=9).map(" ".join)
TEXTS = st.lists(LINES, max_size=25).map("\n".join)


@given(TEXTS)
def test_every_quotation_is_found_in_the_document(text):
    """Facts of any text whatever rest on words that stand in it."""
    cv = document(text)
    profile, identity = understand(cv, CLOSING)
    facts = (*profile.education, *profile.experience, *profile.languages, profile.work_right, identity)
    spans = [span for fact in facts for span in fact.evidence] + [passage.span for passage in profile.passages]
    assert all(holds(cv.lines, span) for span in spans)


@given(TEXTS)
def test_no_period_ends_before_it_begins(text):
    """No negative careers and no century-long ones."""
    profile, _ = understand(document(text), CLOSING)
    for fact in (*profile.experience, *profile.education):
        start, end = fact.period.start, fact.period.end
        assert start is None or end is None or start[0] <= end[1]


@given(TEXTS)
def test_understanding_is_a_function_of_the_document(text):
    """The same document gives the same facts."""
    assert understand(document(text), CLOSING) == understand(document(text), CLOSING)


def test_a_profile_has_no_place_for_who_wrote_it():
    """Scoring is blind by type: there is no field for a name, an address, an age, a sex or a photo."""
    assert set(Profile.__dataclass_fields__) == {
        "education",
        "experience",
        "languages",
        "work_right",
        "passages",
        "sections",
        "notes",
    }


def test_a_cv_without_headings_says_so():
    """Nothing found is told, not hidden."""
    profile, _ = understand(document("Somebody\nsome words"), CLOSING)
    assert [note.code for note in profile.notes if note.code == "cv.no-sections"] == ["cv.no-sections"]


def test_a_document_longer_than_any_cv_is_understood_in_part():
    """The beginning counts, and a note says that it is not all."""
    profile, _ = understand(document("EDUCATION\n" + "LL.B, Harbour College, 2019\n" * 2600), CLOSING)
    assert "cv.read-in-part" in [note.code for note in profile.notes]
