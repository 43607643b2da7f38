"""Of several things from one person one counts, and nothing is lost."""

from dataclasses import replace
from itertools import permutations

from screen import intake
from screen.model import Education, Level, Note, Profile, ReadStatus, State

from .conftest import seen


def states(*examined):
    """For each thing examined, in the order given, its state and reason."""
    known = {a.seen: (a.state.value, a.reason) for a in intake.settle(examined)}
    return [known[one] for one in examined]


def test_the_latest_counts_and_names_the_earlier():
    """In whatever order they come."""
    for order in permutations([seen(1, sent=1), seen(2, sent=3), seen(3, sent=2)]):
        settled = {a.id: a for a in intake.settle(order)}
        assert [settled[f"A0000000{n}"].state for n in (1, 2, 3)] == [State.SUPERSEDED, State.APPLICATION, State.SUPERSEDED]
        assert settled["A00000001"].superseded_by == "A00000002"
        assert settled["A00000002"].earlier == ("A00000001", "A00000003")


def test_the_same_message_twice_is_one():
    """The second gets an id of its own."""
    one = seen(1)
    first, second = intake.settle([one, one])
    assert [(a.id, a.state, a.reason) for a in (first, second)] == [
        ("A00000001", State.APPLICATION, "x"), ("A00000001-2", State.SUPERSEDED, "intake.same-message"),
    ]  # fmt: skip


def test_people_are_told_apart():
    """One address with two names, one name with two addresses, one colleague who passes both on."""
    assert states(seen(1, name="Aminah binti Yusof"), seen(2, name="Azman bin Yusof"))[0][0] == "application"
    assert states(seen(1, email="ali@example.com"), seen(2, email="zx@example.com"))[0][0] == "application"
    passed_on = {"notes": (Note("intake.address-of-another"),)}
    assert states(seen(1, name="Ali", **passed_on), seen(2, name="", **passed_on))[0][0] == "application"


def test_a_person_is_known_again():
    """By a phone, by a CV, by the name and nearly the same address."""
    newer = ("superseded", "intake.newer-application")
    assert (
        states(seen(1, email="", phones=("+60 12-555 0100",)), seen(2, email="", phones=("012 555 0100",), sent=2))[0] == newer
    )
    assert states(seen(1, email="", name="", cv="same"), seen(2, email="", name="", cv="same", sent=2))[0] == newer
    assert states(seen(1, email="ali.binabu@example.com"), seen(2, email="ali.binabu95@example.org", sent=2))[0] == newer


TWIN = Profile(education=(Education(Level.BACHELOR, field="Urban Planning", institution="Universiti Contoh"),))


def test_namesakes_of_one_school_stay_two_and_a_person_is_told():
    """Addresses made of one name are alike; other phones speak louder."""
    one = seen(1, email="nurul@example.com", phones=("012-555 0100",), profile=TWIN)
    for email in ("huda@example.org", "nurul95@example.org"):
        other = seen(2, email=email, phones=("012-555 0199",), profile=TWIN, sent=2)
        first, second = intake.settle([one, other])
        assert [(a.state, a.notes) for a in (first, second)] == [
            (State.APPLICATION, (Note("intake.namesakes", "A00000002"),)),
            (State.APPLICATION, (Note("intake.namesakes", "A00000001"),)),
        ]


def test_an_empty_file_makes_nobody_the_same():
    """Two empty files have one hash."""
    empty = [replace(file, status=ReadStatus.EMPTY) for file in seen(1, cv="e").files]
    one, other = (
        seen(n, State.UNREADABLE, email=f"{n}@example.com", name=name, files=tuple(empty))
        for n, name in ((1, "Ali"), (2, "Siti"))
    )
    assert states(one, other) == [("unreadable", "x"), ("unreadable", "x")]


def test_a_later_message_without_a_cv_takes_nothing_away():
    """Both say so."""
    first, second = intake.settle([seen(1, sent=1), seen(2, State.UNREADABLE, sent=2)])
    assert (first.state, second.state) == (State.APPLICATION, State.UNREADABLE)
    assert (first.notes, second.notes) == ((Note("intake.later-without-cv"),), (Note("intake.other-cv-counts"),))


def test_who_forgot_the_cv_and_sent_it_later_applied_once():
    """The first message is superseded."""
    assert states(seen(1, State.NO_CV, sent=1), seen(2, sent=2)) == [
        ("superseded", "intake.newer-application"),
        ("application", "x"),
    ]


def test_papers_sent_later_do_not_replace_a_cv():
    """A file that is hardly a CV, and a letter that stands for one, give way to one that is."""
    for code in ("intake.cv-unclear", "intake.letter-for-cv"):
        papers = seen(2, sent=2, notes=(Note(code),))
        assert states(seen(1, sent=1), papers) == [("application", "x"), ("superseded", "intake.clearer-cv")]


def test_a_late_one_does_not_replace_one_in_time():
    """It stays late, and says why it does not count."""
    first, second = intake.settle([seen(1, sent=1), seen(2, State.LATE, sent=20)])
    assert (first.state, second.state, second.notes) == (State.APPLICATION, State.LATE, (Note("intake.in-time-counts"),))


def test_other_posts_and_what_is_no_application_are_left_alone():
    """The same person may do both."""
    assert [s for s, _ in states(seen(1), seen(2, State.OTHER_POST, sent=2), seen(3, State.NOT_AN_APPLICATION, sent=3))] == [
        "application", "other-post", "not-an-application",
    ]  # fmt: skip


def test_files_without_a_time_stay_unless_they_are_the_same():
    """A person must choose between two CVs that bear no date."""
    assert states(seen(1, sent=0), seen(2, sent=0)) == [("application", "x"), ("application", "x")]
    assert states(seen(1, sent=0, cv="same"), seen(2, sent=0, cv="same"))[1] == ("superseded", "intake.same-cv")
    assert intake.settle([seen(1, sent=0), seen(2, sent=0)])[0].notes == (Note("intake.order-unknown", "2 by one person"),)


def test_a_copy_in_a_folder_goes_with_the_message_that_brought_it():
    """Also when that message came late, or was superseded itself."""
    copy = seen(9, sent=0, cv="cv1")
    assert states(seen(1, State.LATE, sent=20), copy) == [("late", "x"), ("superseded", "intake.same-cv")]
    assert states(seen(1, sent=1), seen(2, sent=2), copy)[2] == ("superseded", "intake.same-cv")


def test_a_withdrawal_is_noted_at_the_application():
    """Nobody is taken off the list by a program."""
    first, second = intake.settle([seen(1), seen(2, State.NOT_AN_APPLICATION, reason="intake.withdrawal", sent=5)])
    assert (first.state, first.notes, second.state) == (
        State.APPLICATION,
        (Note("intake.asked-to-withdraw"),),
        State.NOT_AN_APPLICATION,
    )


def test_everything_that_goes_in_comes_out():
    """Once each, with ids that differ, in one order."""
    examined = [seen(n % 5, sent=n % 3, email=f"{n % 4}@example.com", state=list(State)[n % 7]) for n in range(40)]
    settled = intake.settle(examined)
    assert (len(settled), len({a.id for a in settled})) == (40, 40)
    assert settled == intake.settle(examined[::-1])
