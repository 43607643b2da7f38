"""What stands on a page but cannot be seen by the person who reads it.

Words are hidden when nothing is drawn (render mode 3, no opacity), when they are too small to read, off the page, in the
colour of what lies behind them, cut away by a clip, or covered by something drawn later. Where a clip, shape or picture may
hide a word, only a look at the page as it is drawn can tell; the caller passes that look in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from math import inf

from screen.documents.layout.words import Ink, Page, Patch, Word

#: Nobody reads letters smaller than this (in points).
SMALLEST = 2.0
#: Colours nearer than this (largest difference of a channel, of 255) cannot be told apart on paper.
_ALIKE = 24
#: Colours with all channels above this (of 255) are light.
_LIGHT = 200
#: Opacity below this (of 255) is as good as none.
_FAINT = 20
#: A picture over at least this share of the page is a scan; text that nobody sees on it is what a scanner's software has read.
_SCAN = 0.6
#: Words of a scan whose baselines are nearer than this (in points) may be of one line.
_SAME_LINE = 4.0
_WHITE = (255, 255, 255, 255)

Look = Callable[[Sequence[Word]], Iterable[bool]]
"""Whether anything of each of some words shows on the page as drawn."""


def divide(
    page: Page, look: Look | None = None, ink: Look | None = None, *, layered: bool = False
) -> tuple[Page, tuple[Word, ...], bool]:
    """The page with what can be seen, the words that cannot, and whether the text is that of a scan.

    ``look`` is asked only about words that the drawing order cannot decide; without it they count as visible. On a ``layered``
    page it is asked about all of them, for layers can be switched off. ``ink`` tells whether the picture of a scan shows
    anything where words stand.
    """
    if _is_scan(page):
        unread = _on_bare_paper(page.words, ink) if ink is not None else ()
        known = frozenset(unread)
        return page._replace(words=tuple(word for word in page.words if word not in known)), unread, True
    verdicts = _verdicts(page)
    if layered:
        verdicts = [verdict or None for verdict in verdicts]
    doubtful = [word for word, verdict in zip(page.words, verdicts, strict=True) if verdict is None]
    if doubtful and look is not None:
        shown = iter(look(doubtful))
        verdicts = [not next(shown) if verdict is None else verdict for verdict in verdicts]
    if not any(verdicts) and not page.turned:
        return page, (), False
    seen = tuple(word for word, verdict in zip(page.words, verdicts, strict=True) if not verdict)
    secret = [word for word, verdict in zip(page.words, verdicts, strict=True) if verdict]
    bare = not any(patch.colour is None or min(patch.colour[:3]) < _LIGHT for patch in page.patches)
    turned = tuple(tuple(word for word in group if not _is_lost(word, bare=bare)) for group in page.turned)
    lost = [word for group in page.turned for word in group if _is_lost(word, bare=bare)]
    return page._replace(words=seen, turned=turned), (*secret, *lost), False


def _on_bare_paper(words: Sequence[Word], ink: Look) -> tuple[Word, ...]:
    """The words of lines below which the picture of a scan shows nothing at all: nobody reads them, nor did the scanner."""
    inked = list(zip(words, ink(words), strict=True))
    written = {round(word.base / _SAME_LINE) for word, is_inked in inked if is_inked}
    near = {line + step for line in written for step in (-1, 0, 1)}
    return tuple(word for word, _ in inked if round(word.base / _SAME_LINE) not in near)


def _is_scan(page: Page) -> bool:
    """Whether the page is a picture, and nearly all its words are undrawn or below that picture."""
    area = page.width * page.height
    pictures = [p for p in page.patches if p.image and (p.x1 - p.x0) * (p.bottom - p.top) >= _SCAN * area]
    if not pictures or not page.words:
        return False
    last = max(picture.order for picture in pictures)
    unseen = sum(word.ink.mode in {3, 7} or 0 <= word.order < last for word in page.words)
    large = sum(word.ink.size >= SMALLEST for word in page.words)
    return unseen >= 0.9 * len(page.words) and large >= 0.9 * len(page.words)


def _verdicts(page: Page) -> list[bool | None]:
    """Whether each word is hidden; None where only a look can tell.

    Nearly all words of nearly all pages are dark letters of a usual size that nothing could hide.
    """
    width, height, cut, risky = page.width, page.height, page.cut, _risky(page)
    inks = {id(word.ink): word.ink for word in page.words}
    plain = {key for key, ink in inks.items() if _is_plain(ink)}
    if page.words and len(plain) == len(inks) and not risky and not cut:
        _, lefts, tops, rights, bottoms, *_ = zip(*page.words, strict=True)
        if min(lefts) >= 0 and max(rights) <= width and min(tops) >= 0 and max(bottoms) <= height:
            return [False] * len(page.words)
    reach = _union(risky)
    found: list[bool | None] = []
    for word in page.words:
        _, x0, top, x1, bottom, _, ink, _, _, order = word
        sure = id(ink) in plain and x0 >= 0 and x1 <= width and top >= 0 and bottom <= height and order not in cut
        apart = x1 < reach[0] or x0 > reach[2] or bottom < reach[1] or top > reach[3]
        found.append(False if sure and (apart or not _at(risky, (x0 + x1) / 2, (top + bottom) / 2)) else _verdict(word, page))
    return found


def _union(patches: Sequence[Patch]) -> tuple[float, float, float, float]:
    """The box around some patches; around none of them a box that nothing touches."""
    if not patches:
        return inf, inf, -inf, -inf
    lefts, tops, rights, bottoms, *_ = zip(*patches, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _risky(page: Page) -> list[Patch]:
    """The patches that could hide dark letters: dark themselves, not plain, or drawn after some of the text."""
    start = min([word.order for word in page.words], default=0) if page.patches else 0
    return [patch for patch in page.patches if patch.colour is None or min(patch.colour[:3]) < _LIGHT or patch.order > start]


def _at(patches: Sequence[Patch], x: float, y: float) -> list[Patch]:
    """The patches drawn over or under a point."""
    return [patch for patch in patches if patch.x0 <= x <= patch.x1 and patch.top <= y <= patch.bottom]


def _is_plain(ink: Ink) -> bool:
    """Whether letters are of a usual size, and so dark that no light ground hides them."""
    return ink.mode == 0 and ink.size >= SMALLEST and min(ink.colour[:3]) < _LIGHT - _ALIKE and ink.colour[3] == 255


def _never_drawn(word: Word) -> bool:
    ink = word.ink
    return ink.mode in {3, 7} or ink.colour[3] < _FAINT or ink.size < SMALLEST


def _is_lost(word: Word, *, bare: bool) -> bool:
    """Whether a word in another direction is hidden; where dark shapes are drawn, light letters may stand on them."""
    return _never_drawn(word) or (bare and _alike(word.ink.colour, _WHITE))


def _verdict(word: Word, page: Page) -> bool | None:
    """Whether one word is hidden; None where only a look can tell."""
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    if _never_drawn(word) or not (0 <= x <= page.width and 0 <= y <= page.height):
        return True
    here = _at(page.patches, x, y)
    if not here and _alike(word.ink.colour, _WHITE):
        return True
    return None if word.order in page.cut or (here and _may_be_covered(word, here)) else False


def _may_be_covered(word: Word, here: Sequence[Patch]) -> bool:
    """By what is drawn where the word stands: below it the topmost patch, above it any that leaves nothing to see.

    Only plain white on bare paper is certain: patches are known by their outer boxes, which may be larger than what they fill.
    """
    below = [patch for patch in here if patch.order < word.order or word.order < 0]
    above = len(below) < len(here) and any(p.colour is None or p.colour[3] > 200 for p in here if p not in below)
    ground = _ground(below[-1]) if below else _WHITE
    return above or min(word.ink.colour[:3]) > _LIGHT or (ground is not None and _alike(word.ink.colour, ground))


def _ground(patch: Patch) -> tuple[int, int, int, int] | None:
    """The colour that a patch gives the paper; None when it is not plain."""
    if patch.colour is None:
        return None
    red, green, blue, opacity = patch.colour
    red, green, blue = (round(255 + (part - 255) * opacity / 255) for part in (red, green, blue))
    return red, green, blue, 255


def _alike(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return abs(one[0] - other[0]) < _ALIKE and abs(one[1] - other[1]) < _ALIKE and abs(one[2] - other[2]) < _ALIKE
