"""pdfium's functions that are asked about every word and shape, bound so that a call costs little.

Ctypes spends more time on turning the arguments of a call into C's than pdfium on the answer. Here that is done beforehand,
once for many calls: functions take whole numbers and arguments made by `handle` and `Answer.at`, and nothing else.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from functools import cache, partial
from typing import Any, NamedTuple

import pypdfium2.raw as c

Argument = Any
"""An argument in C's own form."""


class Answer:
    """Room for the numbers that calls give, used again and again: ``at`` has the place of each, ``read`` gives them all.

    One is enough for all documents of a process, for pdfium works in one thread.
    """

    def __init__(self, layout: str) -> None:
        """``layout`` has a letter of `struct` for each number."""
        self.room = room = ctypes.create_string_buffer(struct.calcsize(layout))
        ends = [struct.calcsize(layout[:count]) for count in range(1, len(layout) + 1)]
        self.at: tuple[Argument, ...] = tuple(
            ctypes.byref(room, end - struct.calcsize(letter)) for letter, end in zip(layout, ends, strict=True)
        )
        self.read: Callable[[], tuple[Any, ...]] = partial(struct.Struct(layout).unpack_from, room)


class Calls(NamedTuple):
    """The functions.

    Those that are asked about ever another object (``kind_of``, ``mode_of``, ``font_of``, ``clip_of``, ``paths_of``,
    ``point_of``, ``is_mixed``) take its number, all others a `handle`.
    """

    box_of: Callable[..., int]
    origin_of: Callable[..., int]
    object_of: Callable[..., int | None]
    text_of: Callable[..., int]
    unicode_of: Callable[..., int]
    size_of: Callable[..., float]
    matrix_of: Callable[..., int]
    fill_of: Callable[..., int]
    nth_of: Callable[..., int | None]
    inner_of: Callable[..., int | None]
    kind_of: Callable[[int | None], int]
    mode_of: Callable[[int], int]
    font_of: Callable[[int], int | None]
    place_of: Callable[..., int]
    count_of: Callable[..., int]
    drawn_how: Callable[..., int]
    colour_of: Callable[..., int]
    bounds_of: Callable[..., int]
    clip_of: Callable[[int], int | None]
    paths_of: Callable[[int | None], int]
    point_of: Callable[[int, int, int], int | None]
    is_mixed: Callable[[int], int]


def handle(pointer: Any) -> Argument:  # noqa: ANN401 - what pdfium gave, or the number of an object
    """A page, object or document as an argument of `Calls`."""
    number = pointer if isinstance(pointer, int) else ctypes.cast(pointer, ctypes.c_void_p).value
    return ctypes.c_void_p.from_param(number)


@cache
def calls() -> Calls:
    """The functions, bound when first needed."""

    def bind(name: str, result: type = ctypes.c_int, *arguments: type) -> Callable[..., Any]:
        address = ctypes.cast(getattr(c, name), ctypes.c_void_p).value or 0
        return ctypes.PYFUNCTYPE(result, *arguments)(address)

    pointer = ctypes.c_void_p
    return Calls(
        box_of=bind("FPDFText_GetLooseCharBox"),
        origin_of=bind("FPDFText_GetCharOrigin"),
        object_of=bind("FPDFText_GetTextObject", pointer),
        text_of=bind("FPDFText_GetText"),
        unicode_of=bind("FPDFText_GetUnicode", ctypes.c_uint),
        size_of=bind("FPDFText_GetFontSize", ctypes.c_double),
        matrix_of=bind("FPDFText_GetMatrix"),
        fill_of=bind("FPDFText_GetFillColor"),
        nth_of=bind("FPDFPage_GetObject", pointer),
        inner_of=bind("FPDFFormObj_GetObject", pointer),
        kind_of=bind("FPDFPageObj_GetType", ctypes.c_int, pointer),
        mode_of=bind("FPDFTextObj_GetTextRenderMode", ctypes.c_int, pointer),
        font_of=bind("FPDFTextObj_GetFont", pointer, pointer),
        place_of=bind("FPDFPageObj_GetMatrix"),
        count_of=bind("FPDFFormObj_CountObjects"),
        drawn_how=bind("FPDFPath_GetDrawMode"),
        colour_of=bind("FPDFPageObj_GetFillColor"),
        bounds_of=bind("FPDFPageObj_GetBounds"),
        clip_of=bind("FPDFPageObj_GetClipPath", pointer, pointer),
        paths_of=bind("FPDFClipPath_CountPaths", ctypes.c_int, pointer),
        point_of=bind("FPDFClipPath_GetPathSegment", pointer, pointer, ctypes.c_int, ctypes.c_int),
        is_mixed=bind("FPDFPageObj_HasTransparency", ctypes.c_int, pointer),
    )
