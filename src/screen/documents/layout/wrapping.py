"""Strips → which of them only carry on the one above: wrapped text, told from the items of a list.

A line is full when the first word of the next one would not have fitted. How far a column reaches nobody says: the lines in it
show that, and in a narrow column of short items the longest of them looks full. There the words themselves must speak.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from screen.documents.glyphs import ends_range, split_mark
from screen.documents.layout.columns import Row
from screen.documents.layout.dated import DATE, DATE_ENDS, MONTH_ENDS, RANGE, REMARKED, is_date
from screen.documents.layout.grid import Strip
from screen.documents.layout.segments import Segment
from screen.documents.vocabulary import any_of

#: Text that leaves more of its column free has ended, however long the next word is.
_ROOM = 0.35
#: What starts within so many points of the text of an item stands in it.
_HANGING = 1.0
#: A column narrower than this (in heights of the letters) may be a list of short items.
_NARROW = 26.0
#: A line of no more words may be a list by itself.
_SHORT = 4
#: Lines of so many words may be of a sentence.
_SENTENCE = 3
#: The names of places have no more words.
_PLACE = 3
_FIGURES = re.compile(r"\d+\b")
#: A page of more parts than this is no page of text.
_MOST = 80
#: What a line ends with that goes on below; no longer than so many letters.
_LONGEST = 9
_OPEN = re.compile(rf"(?:[,&/·|•(–—-]|\b{any_of('words', 'open', 'text')})$", re.IGNORECASE)
#: Letters differ by more than this share of their size where they are larger, and in one font by more than this.
_OTHER, _ANOTHER = 0.1, 0.02
#: How the letters are drawn that a recogniser has laid behind a picture: their sizes are guessed.
_UNSEEN = 3
#: Addresses of persons and sites, and telephone numbers.
_CONTACT = re.compile(r"\S@\S|\bwww\.|https?:|\b(?:linkedin|github)\b|\+?\(?\d[\d ()-]{6,}\d", re.IGNORECASE)
#: An item and what is said of it: ``Malay (good)``, ``Malay – good``, ``Malay | good``, ``Malay: good``, ``Malay ●●●○``.
_ITEM = tuple(
    re.compile(rf"[^\W\d_][^()|:]{{0,40}}?{pattern}$")
    for pattern in (r"\([^()]+\)", r" [–—-] [^–—]+", r" ?\| ?[^|]+", r": .+", r" ?[●○★☆◦•]{2,}")
)


def edges(strips: Sequence[Strip]) -> list[float]:
    """How far the text of each strip could reach: as far as other parts of its column do where nothing stands beside it.

    No farther, though, than where the next word would end behind a line that goes on below in a small letter.
    """
    groups: dict[tuple[tuple[int, ...], float], list[Strip]] = {}
    for strip in strips:
        groups.setdefault((strip.path, strip.right), []).append(strip)
    if not 1 < len(groups) <= _MOST:
        return [strip.right for strip in strips]
    rights: dict[tuple[int, ...], list[float]] = {}
    for path, own in groups:
        rights.setdefault(region(path), []).append(own)
    limits = _limits(strips) if any(len(reached) > 1 for reached in rights.values()) else {}
    pieces = [segment for strip in strips for cell in strip.cells for row in cell for segment in row]
    reach: dict[tuple[tuple[int, ...], float], float] = {}
    for (path, own), group in groups.items():
        wider = [right for right in rights[region(path)] if right > own]
        beside = _beside(group, own, pieces) if wider else own
        limit = min((end for end in limits.get(region(path), ()) if end >= own), default=beside)
        reach[path, own] = max((right for right in wider if right < min(beside, limit)), default=own)
    return [strip.right if strip.walled else reach[strip.path, strip.right] for strip in strips]


def _beside(group: Sequence[Strip], own: float, pieces: Sequence[Segment]) -> float:
    """Where the first of some pieces begins that stands at the height of a group of strips, behind what they reach."""
    top, bottom = group[0].cells[0][0][0].top, group[-1].cells[0][-1][0].bottom
    return min([s.x0 for s in pieces if s.x0 >= own and s.bottom > top and s.top < bottom], default=math.inf)


def _limits(strips: Sequence[Strip]) -> dict[tuple[int, ...], list[float]]:
    """For each column how far it reaches no more, by lines of sentences that go on below and left no room for the next word.

    What a marked item ends with may be a single word, at the place of its mark.
    """
    found: dict[tuple[int, ...], list[float]] = {}
    for above, strip in pairwise(strips):
        first = strip.cells[0][0][0]
        if not first.text[:1].islower() or first.bullet or above.path != strip.path or len(above.cells) > 1:
            continue
        over = above.cells[0][-1][-1]
        is_below = over.bullet or (abs(over.x0 - first.x0) < _HANGING and len(first.words) >= _SENTENCE)
        if is_below and len(over.words) >= _SENTENCE:
            found.setdefault(region(strip.path), []).append(over.x1 + _needs(first))
    return found


@lru_cache(1_000)
def region(path: tuple[int, ...]) -> tuple[int, ...]:
    """The column of a strip; parts of one column that stand above one another differ in noughts only."""
    return tuple([step for step in path if step])


def carries_on(above: Strip, strip: Strip, edge: float) -> bool:
    """Whether a line is wrapped text: it starts under the text above, whose end left no room for its first word."""
    first = strip.cells[0][0][0]
    if len(strip.cells) > 1 and first.x1 < strip.right - 0.2 * (strip.right - first.x0):
        return False
    over = above.cells[0][-1]
    if len(above.cells) > 1:
        over = min(above.cells, key=lambda cell: abs(cell[-1][0].x0 - first.x0))[-1]
    if not (_is_below(first, over) or _is_overrun(above, first)) or _changes_size(over[-1], first):
        return False
    word = first.words[0]
    small = word.text[:1].islower()
    beside = over is not above.cells[-1][-1]
    if beside and first.text.isupper() and over[-1].text.isupper() and not DATE.search(above.cells[-1][-1][-1].text):
        return False  # a heading below a label, whose text stands beside it
    right = max(strip.right if small or beside else edge, above.right)
    need = _needs(first)
    if right - over[-1].x1 >= min(need * (1.6 if small else 1.0), _ROOM * (right - over[0].x0)):
        return False
    is_label = ":" in first.text and any(word.text.endswith(":") for word in first.words[:3])
    is_hanging = over[0].bullet and abs(over[0].x0 - first.x0) < _HANGING
    if is_label or (_starts_entry(strip, over[-1]) and not (is_hanging and len(strip.cells) == 1)):
        return False
    if not small and (_turns(over[-1], first) or (_ends_entry(over[-1].text) and not ends_range(first.text))):
        return False
    return not _are_items(over[-1], first, right - over[0].x0)


def placed(strips: Sequence[Strip], edges: Sequence[float]) -> frozenset[tuple[int, ...]]:
    """The columns in which a name in bold type with its place behind has ended, with room left for the words below it.

    There the longest of such lines has ended, too, though it looks full: ``**Timber Corporation**, Kuching`` over ``Officer``.
    A date below shows nothing, for it would stand there below a line that has wrapped as well.
    """
    found = set()
    for (above, strip), edge in zip(pairwise(strips), edges[1:], strict=True):
        first = strip.cells[0][0][0]
        if (
            above.path == strip.path
            and _is_placed(above)
            and edge - _last(above).x1 > _needs(first)
            and not is_date(first.text)
        ):
            found.add(region(strip.path))
    return frozenset(found)


def ends_placed(above: Strip, strip: Strip, edge: float) -> bool:
    """Whether a name with its place ends above a line: it shows how far its column reaches, or no place goes on so long."""
    return _is_placed(above) and (edge - _last(above).x1 < _HANGING or len(strip.cells[0][0][0].words) >= _PLACE)


def _is_placed(strip: Strip) -> bool:
    """Whether a strip is a name in bold type, and behind a comma a place that is not bold, and nothing else."""
    last = _last(strip)
    if len(strip.cells) > 1 or len(strip.cells[0]) > 1 or len(last.inks) == 1 or last.bullet or is_open(last.text):
        return False
    lead = [*takewhile(lambda word: word.ink.bold, last.words)]
    rest = last.words[len(lead) :]
    if not lead or not rest or not (lead[-1].text.endswith(",") or rest[0].text == ","):
        return False
    place = [word for word in rest if word.text != ","]
    return 0 < len(place) <= _PLACE and not any(word.ink.bold or not word.text[:1].isupper() for word in place)


def _last(strip: Strip) -> Segment:
    return strip.cells[-1][-1][-1]


def _is_below(first: Segment, over: Row) -> bool:
    """Whether a line begins about where the one above does, or below its text where that has a typed mark before it: ``1.``."""
    if abs(over[0].x0 - first.x0) <= 1.6 * first.size:
        return True
    mark, *text = [word for segment in over[:2] for word in segment.words][:2]
    return bool(text) and split_mark(f"{mark.text} {text[0].text}")[0] and abs(text[0].x0 - first.x0) < _HANGING


def _is_overrun(above: Strip, first: Segment) -> bool:
    """Whether a line begins where the text above would, had the date before that text not overrun the place."""
    if len(above.cells) != 2:
        return False
    date, text = (cell[-1] for cell in above.cells)
    return is_date(date[-1].text) and date[0].x0 < first.x0 < date[-1].x1 and first.x0 < text[0].x0


def _needs(segment: Segment) -> float:
    """The room that the first word of a line would take behind another one."""
    word = segment.words[0]
    return word.x1 - word.x0 + 0.25 * segment.size


def _ends_entry(text: str) -> bool:
    """Whether a line ends with a date, or with a stretch of time and a word on that, as the heads of entries do."""
    return DATE_ENDS.search(text) is not None or REMARKED.search(text) is not None


def _changes_size(over: Segment, first: Segment) -> bool:
    """Whether two lines are not of one size: an employer may be set a little larger than its post, in the same font."""
    apart = abs(over.size - first.size) / first.size
    if apart > _OTHER or len(over.inks) > 1 or len(first.inks) > 1:
        return apart > _OTHER
    (last,), (ink,) = over.inks, first.inks
    return apart > _ANOTHER and last.font == ink.font != 0 and last.mode != _UNSEEN


def _turns(over: Segment, first: Segment) -> bool:
    """Whether the look changes as it does between a heading and its text, not inside a sentence.

    So it does below dates before a name in bold type with a mark behind it, as an entry begins: ``**STPM,** Pearl School``, and
    below an employer in italics before prose that is upright. What follows a name in capitals in another look may have none.
    """
    word, last = first.words[0], over.words[-1]
    if last.ink.bold != word.ink.bold and not last.text.endswith((",", "-", "–", "&")):
        lead = [*takewhile(lambda word: word.ink.bold, first.words)]
        begins = bool(lead) and lead[-1].text.endswith((",", ":")) and DATE.search(over.text) and not is_open(over.text)
        return last.ink.bold or len(lead) == len(first.words) or bool(begins)
    if first.text.startswith("("):
        return False
    if all(ink.italic for ink in over.inks) and not (first.text[:1].islower() or any(ink.italic for ink in first.inks)):
        return True
    begun = _begun_alike(first)
    return begun.isupper() != over.text.isupper() and len(begun if begun.isupper() else over.text) > 4


def _begun_alike(first: Segment) -> str:
    """What a line begins with that is as bold as its first word."""
    bold = first.words[0].ink.bold
    return " ".join([word.text for word in takewhile(lambda word: word.ink.bold is bold, first.words)])


def _starts_entry(strip: Strip, over: Segment) -> bool:
    """Whether a line is a stretch of time alone, or has one beside it, below text that was finished."""
    first, last = strip.cells[0][0][0], strip.cells[-1][0][-1]
    dated = first is not last and not first.text[:1].islower() and DATE.search(last.text)
    if not (dated or RANGE.fullmatch(first.text)):
        return False
    return not (is_open(over.text) or MONTH_ENDS.search(over.text))


def _are_items(over: Segment, first: Segment, room: float) -> bool:
    """Whether two lines are items of a list: contacts, or alike in form; in a narrow column two short lists as well."""
    above, text = over.text, first.text
    if is_open(above) or text.startswith("(") or (above[-1:].isdigit() and _FIGURES.match(text)):
        return False
    small, long = text[:1].islower(), len(over.words) > _SHORT
    if long and not _CONTACT.match(text):
        return not small and _are_pairs(above, text) and not (_CONTACT.search(above) or _CONTACT.search(text))
    if _CONTACT.search(above) or (not small and _CONTACT.search(text)):
        return True
    if small:
        return False
    commas = above.count(",") if above.count("(") <= above.count(")") else 0
    if room < _NARROW * first.size and not long and (commas > 1 or (commas and "," in text)):
        return True
    return _are_pairs(above, text)


def _are_pairs(above: str, text: str) -> bool:
    """Whether two lines are an item each with what is said of it, in one form."""
    return any(item.match(above) and item.match(text) for item in _ITEM)


def is_open(text: str) -> bool:
    """Whether a line ends with what goes on below."""
    return _OPEN.search(text, len(text) - _LONGEST) is not None
