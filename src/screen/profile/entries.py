"""Cutting a section into its entries: one post, one course of study each.

Every entry has an anchor (the line with its dates, or with its degree). Between two anchors the cut is placed where the lines
look most like the section's first line: same type, same kind of content, white space above, text or bullets before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from screen.model import LINE_END, Line, Span
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.paragraphs import HEADING_WORDS, LINKED, SENTENCE_WORDS, count_of_words
from screen.profile.stops import WHOLE_WORD
from screen.profile.vocabulary import any_of

CELLS = re.compile(r"\t|\s+[|·•]\s+|\s*;\s+")
"""What stands between the cells of a line."""
MARKS = " \t,;:.|·•–—-/"
"""Marks around a part of a line; brackets are part of it."""
SLASH = re.compile(r"(?<=[a-z]{2})\s+//?\s+(?=[A-Z][\w.'’&-]+\s+[A-Z])")
"""What may stand between a post or degree and the name of its place."""
_BEGINNING = re.compile(rf"{any_of('links', 'since')}\b|{any_of('links', 'from')}\s+(?:[^\W\d]+\s+)?\d{{4}}\W*$", re.IGNORECASE)
"""How a date without an end begins in a sentence."""
_CLOSED = re.compile(r"\s*[)\]]\s*\.\s")
_REMARKED = re.compile(r"\(\W*$")
_REMARK_BEHIND = re.compile(rf",\s(?:[^()\d]*\b)?{any_of('work', 'remarks')}\b[^()\d]{{0,20}}\)\W*$", re.IGNORECASE)
"""A date in brackets with a remark on the time behind it that ends its line: ``Clerk, Pearl Bank (2016, semester breaks)``."""
_STOP = re.compile(rf"(?<=[a-z)\d]){WHOLE_WORD}[.!?]\s+(?=[A-Z])")
_AROUND = " ([,:–—-|·."
"""Marks before a date that begins a cell."""
#: The blank between words in one look and a name in another: ``, Pearl Bank``.
_NAMED_BEHIND = re.compile(r"[,;|]?(\s)(?:[,;|:@/–—-]\s+)?(?=[A-Z\d])")
#: A stroke between the two: ``Pearl / Town Planner``.
_STROKE = re.compile(r"\s/\s")
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*")
#: A rule that was typed, below a heading or between entries.
_RULE = re.compile(r"\s*(?:[-=_*~–—─━]\s*){5,}")
_HEAD_LINES = 3
_SEVERAL = 2
_TELLING_GAP = 0.2
#: Words at most of the place of an entry, behind its dates.
_PLACE_WORDS = 4
#: So few lines do not show how text is set; so many points off is set apart; this share of lines is most of them.
_FEW, _OFF, _MOST = 3, 6.0, 0.8

#: What ``content`` says of a line that is a row of a form, beside what the row asks for; and of one that is a mere place.
FORM = "form"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class Entry:
    """The lines of one entry; ``lines[anchor]`` made it one."""

    lines: tuple[Line, ...]
    anchor: int


def sentences(line: Line) -> list[Line]:
    """Running text cut at its full stops, each sentence in the place where it begins; other lines stay whole."""
    if not is_body(line):
        return [line]
    starts = [0, *(match.end() for match in _STOP.finditer(line.text))]
    ends = [*starts[1:], len(line.text)]
    return [piece(line, a, b) for a, b in zip(starts, ends, strict=True)]


def piece(line: Line, start: int, end: int | None = None) -> Line:
    """A part of a paragraph in the place where it begins."""
    return replace(line, text=line.text[start:end].strip(), number=line.number + line.text.count(LINE_END, 0, start))


def without_addresses(lines: Iterable[Line]) -> list[Line]:
    """Lines without typed rules, and addresses of the web alone, which browsers print at the foot of a page."""
    return [line for line in lines if not (_ADDRESS.fullmatch(line.text) or _RULE.fullmatch(line.text))]


def indented_as_bullets(lines: Sequence[Line]) -> list[Line]:
    """Lines set in a little from the left edge of their column count as bullets, whose glyph is often drawn and not written.

    Not so in text that is centred.
    """
    if _is_centred(lines):
        return list(lines)
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        if line.box is not None and not line.bullet:
            key = (line.page, line.column)
            edges[key] = min(edges.get(key, line.box.x0), line.box.x0)
    return [replace(line, bullet=True) if _set_in(line, edges) else line for line in lines]


def _is_centred(lines: Sequence[Line]) -> bool:
    """Whether lines have their middles below one another, items of lists aside."""
    boxes = [line.box for line in lines if line.box is not None and not line.bullet]
    if len(boxes) < _FEW:
        return False
    middles = sorted(box.x0 + box.x1 for box in boxes)
    return sum(abs(m - middles[len(middles) // 2]) < _OFF for m in middles) >= _MOST * len(middles)


def _set_in(line: Line, edges: dict[tuple[int, int], float]) -> bool:
    if line.box is None or line.bullet or "\t" in line.text or dates.begins(line.text):
        return False
    return 6 < line.box.x0 - edges[line.page, line.column] < 45


def parted(line: Line, is_name: Callable[[str], bool]) -> str:
    """The text of a line, as long as it was, cut into further cells where a name follows on words in another look.

    ``is_name``: whether words name something by themselves; a cell that does and whose first words do not stays whole, but for
    a stroke behind these.
    """
    cells = line.text.split("\t")
    return "\t".join(_parted(cell, line.leads, is_name) for cell in cells) if line.leads else line.text


def _parted(cell: str, leads: Sequence[str], is_name: Callable[[str], bool]) -> str:
    lead = next((lead for lead in leads if cell.startswith(lead) and not lead.endswith(":")), "")
    apart = bool(lead) and (is_name(lead) or not is_name(cell) or _STROKE.match(cell, len(lead)) is not None)
    blank = _NAMED_BEHIND.match(cell, len(lead)) if apart else None
    return f"{cell[: blank.start(1)]}\t{cell[blank.end(1) :]}" if blank else cell


def is_body(line: Line) -> bool:
    """Whether a line is a bullet or running text, as opposed to the head of an entry."""
    count = count_of_words(line.text)
    if line.bullet:
        return not line.bold or count > HEADING_WORDS
    if line.bold or line.heading:
        return count > 2 * SENTENCE_WORDS
    return count > SENTENCE_WORDS or (count > 9 and line.text.rstrip().endswith((".", ";")))


def is_date(line: Line) -> bool:
    """Whether a line is nothing but dates."""
    return bool(dates.find(line.text)) and not count_of_words(dates.undated(line.text))


def lone_date(text: str) -> Dated | None:
    """The only date of a text, where it is no stretch of time and has an end."""
    found = dates.find(text)
    return found[0] if len(found) == 1 and not found[0].exact and found[0].period.end is not None else None


def dates_unlisted(line: Line) -> Line:
    """A line of nothing but dates as no list item: what was drawn before it is no bullet."""
    return replace(line, bullet=False) if line.bullet and is_date(line) else line


def times_unlisted(line: Line, names_entry: Callable[[Line], bool]) -> Line:
    """A line of dates, and of a few words apart that name no entry, as no list item: ``2018 – 2020 | Shah Alam``.

    What was drawn before it is no bullet but a small picture of a calendar.
    """
    times, tab, rest = line.text.partition("\t")
    where = (
        tab and len(rest.split()) <= _PLACE_WORDS and rest.strip()[:1].isupper() and not names_entry(replace(line, text=rest))
    )
    return replace(dates_unlisted(replace(line, text=times) if where else line), text=line.text)


def anchor_date(line: Line, *, bullets: bool = False) -> Dated | None:
    """The date that makes a line the head of an entry, or None: one that stands at an edge of a cell, not inside a sentence."""
    if line.bullet and not bullets:
        return None
    found = dates.find(line.text)
    if not found:
        return None
    text = line.text
    short = count_of_words(text) <= SENTENCE_WORDS and not text.rstrip().endswith("!")
    if _ends_sentence(text, found[-1]):
        heads = (_begins_cell, _ends_head, _is_sentence)
        found = tuple(d for d in found[:-1] if d.exact and any(is_head(text, d) for is_head in heads))
    ranked = sorted(found, key=lambda d: (not d.exact, _is_remark(text, d), d.start))
    for dated in ranked:
        after = text[dated.end :].lstrip(" )].,;:–—-|·")
        at_start = _begins_cell(text, dated)
        at_end = not after or after.startswith("\t") or (short and _is_remarked(text, dated))
        if at_start and (dated.exact or short):
            return dated
        if at_end and (dated.exact or short) and (len(text) <= 220 or dated.exact):
            return dated
        early = dated.end <= 170 and (re.match(r"\s*[)\]]?\s*[.:;,–(—-]", text[dated.end :]) or begins_sentence(text, dated))
        if dated.exact and (short or early):
            return dated
    return None


def _is_remarked(text: str, dated: Dated) -> bool:
    """Whether brackets at the end of a line hold a date and a remark behind it."""
    return bool(_REMARKED.search(text[: dated.start]) and _REMARK_BEHIND.match(text, dated.end))


def begins_sentence(text: str, dated: Dated) -> bool:
    """Whether a date begins the sentence behind a first one: ``Clerk at Pearl Bank. From May 2019 until July 2019 I filed``."""
    before = text[: dated.start].rstrip()
    return before.endswith(".") and not _STOP.search(before)


def _is_sentence(text: str, dated: Dated) -> bool:
    """Whether dates are a sentence behind a first one: ``Clerk, Pearl Bank. May 2017 until July 2019. I filed``."""
    return begins_sentence(text, dated) and re.match(r"\.\s", text[dated.end :]) is not None


def _begins_cell(text: str, dated: Dated) -> bool:
    before = text[: dated.start].rstrip(_AROUND)
    return not before or before.endswith("\t")


def _ends_head(text: str, dated: Dated) -> bool:
    """Whether a date in brackets ends the first words of a line, a sentence: ``Clerk, Pearl Bank (2011 - 2013). I filed``."""
    return len(text[: dated.start].split()) <= HEADING_WORDS and _CLOSED.match(text, dated.end) is not None


def _is_remark(text: str, dated: Dated) -> bool:
    """Whether a date is a beginning told in brackets (``(promoted in 2016)``): a range beside it is the time."""
    before = text[: dated.start + 1]
    return dated.period.ongoing and before.rfind("(") > before.rfind(")")


def _ends_sentence(text: str, last: Dated) -> bool:
    """Whether a date is no more than the last words of a sentence.

    A lone one ("Letters on trees, traffic and the Structure Plan 2040."), a beginning, or one that the sentence leads up to
    ("Kept the branch open for its customers in April - June 2020."); a lone one also of a duty in small letters
    ("posters for the town fair in 2019").
    """
    linked = LINKED.search(text[: last.start]) is not None
    if not last.exact and linked and text[:1].islower() and not text[last.end :].strip(" ."):
        return True
    if text[last.end :].strip() != "." or len(text[: last.start].split()) < SENTENCE_WORDS // 2:
        return False
    return not last.exact or _BEGINNING.match(text, last.start) is not None or linked


def split(lines: Sequence[Line], anchors: Sequence[int], content: Callable[[Line], frozenset[str]]) -> list[Entry]:
    """Cut ``lines`` so that each entry holds one anchor. ``content`` names what a line is about (post, employer, ...)."""
    if not anchors:
        return []
    if _close_entries(lines, anchors, content):
        ends = [anchor + 1 for anchor in anchors]
        return [Entry(tuple(lines[a:b]), b - 1 - a) for a, b in zip([0, *ends[:-1]], ends, strict=True)]
    features = [_features(line, content) for line in lines]
    first = _first_start(lines, features, anchors[0])
    model = _Model(features[first], anchors[0] - first)
    starts = [first, *(_cut(lines, features, pair, model) for pair in pairwise(anchors))]
    ends = [*starts[1:], len(lines)]
    return [Entry(tuple(lines[a:b]), anchor - a) for a, b, anchor in zip(starts, ends, anchors, strict=True)]


def _close_entries(lines: Sequence[Line], anchors: Sequence[int], content: Callable[[Line], frozenset[str]]) -> bool:
    """Whether the dates stand below what they belong to: each begins its line, the last one ends the section.

    Duties stand between the head of an entry and its dates, and below no dates; what stands below them is like the first line,
    and no mere place.
    """
    if len(anchors) < _SEVERAL or anchors[0] == 0 or anchors[-1] != len(lines) - 1:
        return False
    if not all(dates.begins(lines[i].text) for i in anchors) or any(is_body(lines[i + 1]) for i in anchors[:-1]):
        return False
    starts = [0, *(i + 1 for i in anchors[:-1])]
    if any(PLACE in content(lines[i]) or lines[i].bold != lines[0].bold for i in starts[1:]):
        return False
    return any(is_body(line) for a, b in zip(starts, anchors, strict=True) for line in lines[a + 1 : b])


@dataclass(frozen=True, slots=True)
class _Model:
    """How entries of this section begin: the looks of the first line, and how far above the anchor it stands."""

    features: frozenset[str]
    offset: int


def _first_start(lines: Sequence[Line], features: Sequence[frozenset[str]], anchor: int) -> int:
    """Where the first entry begins: a few lines above its anchor, more where they are rows of a form.

    Right above dates alone stands what they are of, though a stop ends it, unless a post stands closer below them. A post with
    its employer above one with dates behind it is another, without dates.
    """
    start = anchor
    above = features[anchor - 1] if anchor else frozenset()
    if "date only" in features[anchor] and "post" in above and "bullet" not in above and is_body(lines[anchor - 1]):
        return anchor if _is_over_post(lines, features, anchor) else anchor - 1
    if {"post", "organisation"} <= above & features[anchor] and not dates.begins(lines[anchor].text):
        return anchor
    while start > 0 and not is_body(lines[start - 1]) and (anchor - start < _HEAD_LINES or FORM in features[start - 1]):
        start -= 1
    return start


def _is_over_post(lines: Sequence[Line], features: Sequence[frozenset[str]], anchor: int) -> bool:
    """Whether dates stand closer to a line below them that names a post than to the one above."""
    below = anchor + 1
    return below < len(lines) and {"post", "bullet"} & features[below] == {"post"} and lines[below].gap < lines[anchor].gap


def _features(line: Line, content: Callable[[Line], frozenset[str]]) -> frozenset[str]:
    found, bare = dates.find(line.text), dates.undated(line.text)
    features = {f"heading {line.heading}" if line.heading else "", "bold" if line.bold else "", "italic" if line.italic else ""}
    features |= {"bullet" if line.bullet else "", "table" if "\t" in line.text else "", f"size {line.size:.0f}"}
    features.add("dated" if found else "undated")
    features.add("date only" if found and sum(c.isalpha() for c in bare) < 3 else "")
    letters = [c for c in line.text if c.isalpha()]
    features.add("capitals" if letters and all(c.isupper() for c in letters) else "")
    return frozenset(features - {""}) | (content(line) - {PLACE})


def _cut(lines: Sequence[Line], features: Sequence[frozenset[str]], anchors: tuple[int, int], model: _Model) -> int:
    """Where, after one anchor and up to the next, an entry most likely begins; the later of equals."""
    previous, anchor = anchors
    candidates = range(previous + 1, anchor + 1)
    gaps = [lines[i].gap for i in candidates]
    least, spread = min(gaps), max(gaps) - min(gaps)
    bodies = [*accumulate((i != anchor and is_body(lines[i]) for i in candidates), initial=0)]

    def score(i: int) -> float:
        line = lines[i]
        value = 3.0 * len(features[i] & model.features) / max(1, len(features[i] | model.features))
        value += 1.0 if anchor - i == model.offset else 0.0
        value += 1.0 if "capitals" in features[i] & model.features else 0.0
        value += 2.0 * (line.gap - least) / spread if spread > _TELLING_GAP else 0.0
        names_employer = i < anchor and not is_body(line) and "organisation" in features[i]
        value += 1.0 if names_employer and "post" in features[i + 1] else 0.0
        value += 1.5 if is_body(lines[i - 1]) and not is_body(line) else 0.0
        value -= 2.0 if i == anchor and i - 1 != previous and _heads_dates(features[i - 1 : i + 1], model) else 0.0
        value -= 3.0 if line.bullet and "bullet" not in model.features else 0.0
        value -= 1.5 if is_body(line) and not line.bullet and i != anchor else 0.0
        value -= 2.0 * (bodies[-1] - bodies[i - previous])
        return value - max(0, anchor - i - max(_HEAD_LINES, model.offset))

    return max(candidates, key=lambda i: (score(i), i))


def _heads_dates(pair: Sequence[frozenset[str]], model: _Model) -> bool:
    """Whether a line names a post right above dates alone, in a section that begins with no such dates."""
    above, dated = pair
    return "date only" in dated and "post" in above and "date only" not in model.features


def span(line: Line, quote: str | None = None) -> Span:
    """The receipt of a line, or of a part of it."""
    return Span(line.page, line.number, (quote or line.text).strip())
