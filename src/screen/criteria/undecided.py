"""What a criteria file says is still to be decided: the marks that `screen draft` leaves for a person."""

from __future__ import annotations

from collections.abc import Iterator

from screen.criteria.source import Source, Trail
from screen.model import Problem


def undecided(source: Source) -> Iterator[Problem]:
    """A warning for every entry of a list ``decide``, in the post or in a criterion, at its place."""
    asked = source.at(("criteria",))
    numbers = range(len(asked)) if isinstance(asked, tuple) else ()
    places: list[Trail] = [("post",), *(("criteria", number) for number in numbers)]
    for trail in places:
        marks = source.at((*trail, "decide"))
        for number, mark in enumerate(marks if isinstance(marks, tuple) else ()):
            start, end = source.place((*trail, "decide", number))
            advice = "Decide, change the entry if need be, and remove this line."
            yield Problem("criteria.undecided", "warning", source.path, start, end, f"Still to be decided: {mark}", advice)
