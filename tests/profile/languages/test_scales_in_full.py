"""Scales of languages in full: which words and figures state one, where it ends, and what is left of the lines beside it."""

import pytest

from screen.model import Line
from screen.profile.languages import scales
from screen.profile.languages.scales import Scale


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("1 to 5", Scale(1, 5)),
        ("0-10", Scale(0, 10)),
        ("out of 10", Scale(0, 10)),
        ("1 = basic", Scale(0, 5)),
        ("1 = good", Scale(0, 5)),
        ("1 = fluent", Scale(1, 5, falls=True)),
        ("1 = good, 5 = basic", Scale(1, 5, falls=True)),
        ("native = 1", Scale(1, 5, falls=True)),
        ("5 = basic", Scale(0, 5)),
        ("2 = native", Scale(0, 2)),
        ("1 basic, 5 fluent", Scale(1, 5)),
        ("Scale 1-5 (lowest 1, highest 5)", Scale(1, 5)),
        ("Skala 1-10 (paling rendah 1, paling tinggi 10)", Scale(1, 10)),
        ("Professional languages (1 basic - 5 native)", Scale(1, 5)),
        ("Level of fluency: 1 weak, 5 fluent", Scale(1, 5)),
        ("Languages from best (1) to weakest (5)", Scale(1, 5, falls=True)),
        ("1 basic, 3 native, 5 good", None),
        ("1 basic, 3, 5 fluent", None),
        ("1 basic or weak, 5 fluent", Scale(1, 5)),
        ("Spoken 4 out of 5", None),
        ("8 /10", None),
        ("MUET Band 4 (1 to 6)", None),
        ("(1 = poor, 10 = excellent). MUET: Band 4", Scale(1, 10)),
        ("2 basic, 4 fluent", None),
        ("1 basic", None),
        ("1 = B2", None),
    ],
)
def test_a_scale_begins_at_its_lowest_figure_and_falls_where_that_one_is_the_best(text, scale):
    """Levels state one from a figure below two, or with a sign of equality, where they rise or fall with the figures.

    The grades of a framework state none, nor do scores and examinations.
    """
    found = scales.stated(text)
    assert (found and found._replace(named=())) == scale


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("Rated 1", False), ("to 5", True), ("French 3", False)], (Scale(1, 5), ["French 3"])),
        ([("Rated 1", False), ("to 5", False)], (None, ["Rated 1", "to 5"])),
        ([("1 to 5", False), ("French 3", True)], (Scale(1, 5), ["1 to 5", "French 3"])),
        ([("1 to 5", False), ("0 to 10", False)], (Scale(1, 5), [])),
    ],
)
def test_a_paragraph_that_states_a_scale_and_no_language_is_taken_from_the_list(rows, found):
    """A line that goes on belongs to the one before it; the first scale of several holds."""
    lines = [Line(text, number, continues=continues) for number, (text, continues) in enumerate(rows, 1)]
    scale, rest = scales.taken(lines, "ms")
    assert (scale, [line.text for line in rest]) == found


@pytest.mark.parametrize(
    ("legend", "levels"),
    [
        (["1 = basic, 2 = good, 3 = fluent"], ["basic", "intermediate", "fluent"]),
        (["1 = fluent, 2 = good, 3 = weak"], ["fluent", "intermediate", "basic"]),
        (["basic 1, good 2, fluent 3"], ["basic", "intermediate", "fluent"]),
        (["basic 1, good 3, fluent"], ["basic", "intermediate", "intermediate"]),
        (["1 basic, 2 good, 3 fluent"], ["basic", "intermediate", "fluent"]),
        (["1 = weak", "3 = fair", "5 = native"], ["basic", "basic", "intermediate"]),
        (["1 (lowest) to 5 (highest)"], ["basic", "basic", "intermediate"]),
    ],
)
def test_a_figure_has_the_level_that_the_legend_gives_it(legend, levels):
    """One that is not named has its share of the whole; the rows of a legend are one."""
    scale, rest = scales.taken([Line(text, number) for number, text in enumerate(legend, 1)], "ms")
    assert ([scale.rate(figure).value for figure in (1, 2, 3)], rest) == (levels, [])
