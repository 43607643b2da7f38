"""Which phrase of a vocabulary is told, where it stands, and which post it makes relevant."""

import pytest

from screen.criteria import Criteria, Group, Vocabulary
from screen.model import Experience, Passage, Profile, SectionKind, Span, WorkKind
from screen.phrases import Phrasebook
from screen.scoring.experience import record
from screen.scoring.places import Place, Weight
from screen.scoring.quoting import Spot, quote
from screen.scoring.relevance import Relevance, relevance
from screen.scoring.search import Hit, book, every_hit, telling
from screen.scoring.studies import thesis

from .conftest import AS_OF, EXPERIENCE, criteria

EVERY = criteria(EXPERIENCE)


def group(name, *phrases, alone=True, only_in=(), fully=False):
    """A group of a vocabulary."""
    return Group("v", name, phrases, "test", alone, only_in, fully)


def test_a_phrase_that_runs_on_has_a_spot_on_each_of_its_lines():
    """To the character."""
    plans = group("plans", "local plan of Gerik")
    lines = (
        Span(1, 1, "Wrote"),
        Span(1, 2, "the local"),
        Span(1, 3, "plan of"),
        Span(1, 4, "Gerik, a town"),
        Span(1, 5, "More"),
    )
    (hit,) = every_hit(Phrasebook([("local plan of Gerik", plans)]), lines)
    assert hit == Hit("local plan of Gerik", plans, (Spot(lines[1], 4, 9), Spot(lines[2], 0, 7), Spot(lines[3], 0, 5)))


def test_a_phrase_at_the_end_of_a_line_has_no_spot_on_the_next():
    """Nor at the beginning on the one before."""
    plans = group("plans", "local plan")
    lines = (Span(1, 1, "a local plan"), Span(1, 2, "local plan b"))
    found = [hit.spots for hit in every_hit(Phrasebook([("local plan", plans)]), lines)]
    assert found == [(Spot(lines[0], 2, 12),), (Spot(lines[1], 0, 10),)]


def test_what_counts_most_is_told_first():
    """What says the very thing, then what counts alone, then what needs another; otherwise in order of print."""
    weak, plain, strong = group("weak", "w", alone=False), group("plain", "p"), group("strong", "s", fully=True)
    hits = [Hit(each.phrases[0], each, ()) for each in (weak, plain, strong, plain)]
    assert [hit.phrase for hit in telling(hits)] == ["s", "p", "p", "w"]
    assert telling(hits[:1]) == ()


def test_of_equal_phrases_the_one_that_counts_most_is_found():
    """In whatever order the vocabularies are named."""
    same = {
        "weak": group("weak", "plan", alone=False),
        "plain": group("plain", "plan"),
        "full": group("full", "plan", fully=True),
    }
    asked = Criteria("t", "same", EVERY.post, (), {name: Vocabulary(name, name, (each,)) for name, each in same.items()})
    assert book(asked, ("weak", "plain", "full")).first("a plan").value.name == "full"
    assert book(asked, ("weak", "plain")).first("a plan").value.name == "plain"


# ------------------------------------------------------------------------------------------------------------ relevance


def why(title, organisation="", *lines, text=None, kind=WorkKind.JOB):
    """Why a post of these lines is relevant: by what, with which phrase, and the numbers of the lines that say so."""
    evidence = tuple(Span(1, number, line) for number, line in enumerate(lines, 1))
    post = Experience(title, organisation, kind=kind, text="\n".join(lines) if text is None else text, evidence=evidence)
    found = relevance(post, EXPERIENCE, EVERY)
    return found and (found.by, found.phrase, [spot.line.line for spot in found.spots])


@pytest.mark.parametrize(
    ("post", "found"),
    [
        (("Clerk", "Ipoh City Council", "Met the city council", "Clerk, Ipoh City Council"), ("employer", "city council", [2])),
        (("Clerk at INTAN", "", "Clerk at", "INTAN"), ("employer", "INTAN", [2])),
        (("Clerk", "", "Clerk", "City Council", "Shop"), ("employer", "city council", [2])),
        (("Clerk", "", "Clerk", "A Firm", "City Council"), None),
        (("Clerk", "", "Clerk", "Translated more than sixty letters for a publisher and a city council"), None),
        (("Clerk", "Town Council", "Clerk, Town Council", "Housing", "A local plan"), ("duties", "local plan", [3])),
        (("Clerk", "Town Planning Sdn Bhd", "Clerk, Town Planning Sdn Bhd"), None),
    ],
)
def test_a_post_is_relevant_by_a_phrase_on_one_of_its_lines(post, found):
    """The employer's where a short line names it, the duty that counts alone before one that needs another."""
    assert why(*post) == found


def test_a_firms_name_joins_no_words_of_the_duties_around_it():
    """`Town` before and `planning` behind it are two things."""
    assert why("Clerk", "A Firm", text="town A Firm planning") is None
    assert why("town", "A Firm", text="planning") is None


def test_words_of_extra_curricular_activity_count_in_voluntary_work_alone():
    """A model assembly is no duty of a job."""
    line = "Model United Nations"
    assert why("Helper", "A Firm", line, kind=WorkKind.VOLUNTEER) == ("duties", "model united nations", [1])
    assert why("Helper", "A Firm", line) is None
    plain = EXPERIENCE.model_copy(update={"new_graduate": None})
    post = Experience("Helper", "A Firm", kind=WorkKind.VOLUNTEER, text=line)
    assert relevance(post, plain, EVERY) is None
    assert relevance(Experience("H", "F", text="local plan"), plain, EVERY) == Relevance("duties", "local plan")


def test_without_a_criterion_on_experience_no_month_is_of_the_kind(profile_of_a_clerk):
    """They are months of work all the same."""
    seen = record(None, profile_of_a_clerk, EVERY, AS_OF)
    assert (seen.why, seen.work.certain, seen.relevant.certain) == ((None,), (2, 2), (0, 0))


@pytest.fixture
def profile_of_a_clerk(months):
    """Two months with a council."""
    return Profile(experience=(Experience("Clerk", "City Council", months("2020-01", "2020-02")),))


# --------------------------------------------------------------------------------------------------------------- places


@pytest.mark.parametrize(
    ("length", "spot", "holds"),
    [
        (120, (60, 70), True),
        (121, (60, 70), False),
        (121, (25, 35), True),
        (121, (5, 11), True),
        (121, (5, 10), False),
        (121, (30, 35), False),
        (121, (12, 15), True),
    ],
)
def test_in_a_long_line_only_the_words_of_the_name_itself_name_a_post(length, spot, holds):
    """The name stands at characters 10 to 30; in a line of up to 120 all that stands beside it names the post."""
    line = Span(1, 1, "x" * length)
    place = Place(Weight.ROLE, (line,), named=(Spot(line, 10, 30),))
    assert place.holds_name(Spot(line, *spot)) is holds
    assert not place.holds_name(Spot(Span(1, 2, "x"), 10, 20))


def test_a_thesis_and_its_topic_are_quoted_to_the_character():
    """Of a long line the words around both."""
    line = Span(1, 1, f"Thesis {'of some length ' * 20}on housing {'and more words ' * 20}".strip())
    words, topics = Phrasebook([("thesis", group("t", "thesis"))]), Phrasebook([("housing", group("h", "housing"))])
    found = thesis(Profile(passages=(Passage(SectionKind.EDUCATION, line),)), words, topics)
    at = line.quote.index("housing")
    assert found.spots == (Spot(line, 0, 6), Spot(line, at, at + 7))
    assert len(quote(found.spots)) == 2
