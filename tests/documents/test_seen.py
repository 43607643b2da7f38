"""Words of a picture as they are recognised: which are believed, and which are taken from a second look."""

from screen.documents.seen import Seen, filled, mended, written


def test_a_word_hardly_believed_counts_on_a_line_of_writing():
    """Specks have no text, and stand alone or among each other."""
    lines = {"writing": (0, 0), "specks": (0, 9)}

    def seen(text, line, trust):
        return Seen(text, 0, 9, (lines[line], (99, lines[line][1])), 9.0, trust, len(text))

    said = [seen("Planner", "writing", 90.0), seen("August", "writing", 4.0)]
    specks = [seen("", "writing", 0.0), seen("Sid", "specks", 20.0), seen("ii", "specks", 80.0)]
    assert list(written([*said, *specks])) == [*said, specks[2]]


def line(y, *words):
    """The words of a line at a height, each with how far it is believed."""
    return [Seen(text, 10 * at, 10 * at + 8, ((0, y), (200, y)), 9.0, sure, len(text)) for at, (text, sure) in enumerate(words)]


def test_a_line_with_a_faint_word_is_taken_from_the_second_look():
    """Where the recogniser is surer of it then; the other lines stay as they were."""
    seen = [*line(20, ("JAJAN", 9.0)), *line(60, ("Clerk", 90.0))]
    again = [*line(21, ("BALJIT", 95.0), ("KAUR", 93.0)), *line(61, ("Olerk", 99.0))]
    assert mended(seen, again) == [*again[:2], *seen[1:]]


def test_a_line_that_a_second_look_makes_no_surer_stays():
    """Or does not see at all."""
    seen = line(20, ("faded", 40.0), ("Clerk", 90.0))
    assert mended(seen, line(20, ("fa", 40.0))) == seen
    assert mended(seen, line(90, ("Officer", 99.0))) == seen


def test_a_line_that_is_taken_with_the_one_above_it_is_not_looked_for_again():
    """The baselines of large letters and small ones are near each other."""
    small = [word._replace(height=4.0) for word in (*line(20, ("Clerk", 95.0)), *line(24, ("Ipoh", 95.0)))]
    large = [word._replace(height=20.0) for word in line(24, ("FADED", 40.0))]
    assert mended([*line(20, ("faded", 40.0)), *large], small) == small


def test_a_line_that_only_the_second_look_sees_is_added():
    """In the place of a few specks, too; not in that of a word, or of one that is as long and faint."""
    seen = [*line(20, ("Clerk", 90.0)), *line(60, ("he", 72.0), ("o.", 29.0)), *line(90, ("faded", 40.0))]
    pale, below = line(61, ("June", 91.0), ("2020", 95.0), ("-", 60.0)), line(120, ("Ipoh", 95.0))
    again = [*line(21, ("Olerk", 99.0)), *pale, *line(91, ("fated", 80.0)), *below, *line(150, ("ii", 99.0))]
    assert filled(seen, again) == [seen[0], seen[3], *pale, *below]


def test_what_the_second_look_does_not_see_stays():
    """White letters on a dark part of the sheet."""
    seen = line(20, ("018-555", 93.0), ("0103", 30.0), ("oe", 20.0))
    assert filled(seen, line(60, ("Ipoh", 95.0))) == [*seen, *line(60, ("Ipoh", 95.0))]


def test_letters_of_descent_taken_for_figures_are_letters():
    """As they stand between two names, small or capital."""
    said = line(
        20,
        ("Ganesh", 90.0),
        ("a/1l", 90.0),
        ("a/]", 90.0),
        ("a/l", 90.0),
        ("A/1", 90.0),
        ("S/0", 90.0),
        ("1/2", 90.0),
        ("a/p", 90.0),
    )
    assert [word.text for word in written(said)] == ["Ganesh", "a/l", "a/l", "a/l", "A/L", "S/O", "1/2", "a/p"]
