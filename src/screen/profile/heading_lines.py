"""Which lines of a document are its headings, by their words and places, and how headings of unknown words would look."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from screen.model import Line, SectionKind
from screen.phrases import folded
from screen.profile import dates, forms
from screen.profile.entries import is_body
from screen.profile.headings import (
    DATED,
    Head,
    Look,
    asked,
    asked_in_bold,
    beside_dates,
    by_words,
    is_enumerated,
    kind_of,
    look_of,
)
from screen.profile.paragraphs import BLANK_LINE
from screen.profile.vocabulary import any_of, book
from screen.profile.work.posts import has_post, is_organisation, is_post, is_unit, parts

#: Words after which a line goes on below.
_UNENDED = re.compile(rf"(?:\b{any_of('line_ends', 'within_titles')}|&)$", re.IGNORECASE)
#: So many lines are an entry's name and those below it that tell its dates.
NEAR = 4
#: So many lines at the top of a CV hold the name and what stands below it: addresses, a telephone number at the head of a line.
_TOP = 4
_MAIL = re.compile(r"[\w.+-]@\w")
_PHONE = re.compile(r"\W*\d[\d\s().-]{7,}\d")
#: White space above a heading in bold capitals, in heights of a line (a blank line above mere capitals), and its words at most.
_SPACE, WORDS = 0.4, 4
_NUMBER = re.compile(r"(\d{1,2})\s+[A-Z]")
#: Columns of a table at least.
_COLUMNS = 3
#: So many headings that look alike show how headings look; of so many marked ones, a plain word is none.
_ALIKE, _SEVERAL = 2, 3
_OFTEN_LABELS = frozenset(
    {
        SectionKind.SKILLS,
        SectionKind.ACTIVITIES,
        SectionKind.TRAINING,
        SectionKind.AWARDS,
        SectionKind.PUBLICATIONS,
        SectionKind.SUMMARY,
        SectionKind.EXPERIENCE,
        SectionKind.OTHER,
    }
)
_OF_POSTS = frozenset({SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})
_TRAININGS = frozenset({SectionKind.INTERNSHIP, SectionKind.TRAINING})
_OFTEN_TITLES = _OFTEN_LABELS | _TRAININGS | {SectionKind.VOLUNTEERING}


def body_size(lines: Sequence[Line]) -> float:
    """The size in which most of the text is set, in points; 0 when sizes are unknown."""
    weight: Counter[float] = Counter()
    for line in lines:
        weight[round(line.size * 2) / 2] += len(line.text)
    return max(weight, key=lambda size: (weight[size], size), default=0.0)


def rejoined(lines: Sequence[Line], body: float) -> list[Line]:
    """The lines, headings put together that had no room in their column: ``ACADEMIC`` over ``BACKGROUND``."""
    found: list[Line] = []
    for line in lines:
        if found and _is_rest(found[-1], line, body):
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return found


def _is_rest(above: Line, line: Line, body: float) -> bool:
    """Whether two short lines that stand out alike, one right below the other, name a part of a CV together."""
    if (line.column, line.size) != (above.column, above.size) or line.gap >= BLANK_LINE or line.bullet or above.bullet:
        return False
    look = look_of(line, body)
    if look != look_of(above, body) or not (look.bold or look.distinct):
        return False
    together = f"{above.text} {line.text}"
    return len(together.split()) <= WORDS and "\t" not in together and kind_of(together) is not None


def known(lines: Sequence[Line], body: float) -> dict[int, Head]:
    """The headings by their words, each with the place of its line; ``body`` is the size of the text in points, or 0."""
    named = {i: head for i, line in enumerate(lines) if (head := by_words(line, body)) and not _finishes(lines, i)}
    named = {i: head for i, head in named.items() if i - 1 not in named or not _heads_columns(lines[i])}
    named = _without_labels(lines, _listed(lines) | _without_counts(lines, named), body)
    return {i: head for i, head in named.items() if not _is_motto(lines, i, head.kind)}


def _heads_columns(line: Line) -> bool:
    """Whether a line right below a heading is the head of its table: ``Year | Certificate | College``."""
    return (len(line.cells) >= _COLUMNS and forms.is_row_of_labels(line)) or beside_dates(line) is not None


def _without_counts(lines: Sequence[Line], named: dict[int, Head]) -> dict[int, Head]:
    """Those headings that do not stand close below a text with a number before them, alone: ``3 Languages`` counts these."""
    numbers = {i: int(match[1]) for i in named if (match := _NUMBER.match(lines[i].text))}
    told = set(numbers.values())
    counts = {i for i, number in numbers.items() if not (lines[i].bold or lines[i].heading or stands_apart(lines, i, _SPACE))}
    counts = {i for i in counts if told.isdisjoint((numbers[i] - 1, numbers[i] + 1))}
    return {i: head for i, head in named.items() if i not in counts}


def looks(lines: Sequence[Line], headings: dict[int, Head], body: float) -> dict[Look, float]:
    """The looks by which headings of unknown words are known, and the white space above such a one.

    They are those that stand out; mere capitals and mere bold type where most lines of that look are known headings.
    """
    alone = [(look_of(lines[i], body), lines[i].gap) for i, head in headings.items() if not head.rest]
    others = Counter(look_of(line, body) for i, line in enumerate(lines) if i not in headings and _may_head(lines, i))
    found: dict[Look, float] = {}
    for look, count in Counter(look for look, _ in alone).items():
        usual = count >= max(_SEVERAL, 2 * others[look])
        if look.level or look.larger:
            found[look] = 0.0
        elif look.capitals and (look.bold or usual):
            found[look] = _SPACE if look.bold else BLANK_LINE
        elif look.bold and usual:
            found[look] = min(gap for other, gap in alone if other == look)
    return found


def _may_head(lines: Sequence[Line], i: int) -> bool:
    """Whether a line could be a heading in bold type or capitals as far as its place and length go."""
    line = lines[i]
    apart = line.bold or stands_apart(lines, i, BLANK_LINE)
    return apart and not line.bullet and "\t" not in line.text and len(line.text.split()) <= WORDS


def stands_apart(lines: Sequence[Line], i: int, gap: float) -> bool:
    """Whether there is white space above a line, or a region of the page begins with it."""
    return lines[i].gap >= gap or (i > 0 and lines[i].column != lines[i - 1].column)


def _listed(lines: Sequence[Line]) -> dict[int, Head]:
    """Headings that a number or sign makes items of a list: ``1. Education`` and ``2. Experience``, each below a blank line.

    One alone where no list goes on below it. The questions of a form need no blank line where they are in bold type, or have
    answers below them, as duties in a list do not: ``16. EDUCATION. A. University``.
    """
    apart = ((i, line) for i, line in enumerate(lines) if line.bullet and line.gap >= BLANK_LINE)
    found = {i: Head(kind) for i, line in apart if (kind := kind_of(line.text))}
    kinds = {head.kind for head in found.values()}
    alone = not any(line.bullet for i in found for line in lines[i + 1 : i + 2])
    plain = found if kinds & DATED and (len(kinds) > 1 or alone) else {}
    questions = {
        i: head for i, line in enumerate(lines) if line.bullet or is_enumerated(line.text) if (head := asked(line.text))
    }
    questions = {i: head for i, head in questions.items() if i + 1 not in questions}
    bold = {i: head for i, line in enumerate(lines) if line.bullet and line.bold and (head := asked_in_bold(line.text))}
    return plain | _if_several(questions) | _if_several(bold)


def _if_several(questions: dict[int, Head]) -> dict[int, Head]:
    """Questions that are headings, since they ask for several parts of a CV, one with dates among them.

    Two are several where one of them says how to answer: ``EMPLOYMENT RECORD: Starting with your present post, …``.
    """
    asks = {head.kind for head in questions.values()}
    told = any(book("forms", "instructions").begins(head.rest) for head in questions.values())
    return questions if asks & DATED and len(asks) >= _SEVERAL - told else {}


def _finishes(lines: Sequence[Line], i: int) -> bool:
    """Whether a line ends the one above in type of the same size: ``Bachelor of Planning with`` over ``Honours``.

    Dates may stand beside that one, no text: ``Post applied for | Clerk``.
    """
    above = lines[i - 1] if i else None
    if above is None or (above.column, above.size) != (lines[i].column, lines[i].size):
        return False
    first, *beside = above.cells
    return _UNENDED.search(first) is not None and all(map(dates.find, beside))


def _is_motto(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line between the name and the addresses says what somebody is about: ``EDUCATION & OUTREACH``."""
    if not 0 < i < _TOP or kind in (SectionKind.PERSONAL, SectionKind.HEADER, SectionKind.REFEREES):
        return False
    below = [line.text for line in lines[i + 1 : i + 2] if not dates.find(line.text)]
    return any(_MAIL.search(text) or _PHONE.match(text) for text in below)


def _without_labels(lines: Sequence[Line], named: dict[int, Head], body: float) -> dict[int, Head]:
    """Headings, without what only looks like one in a column whose other headings stand out.

    That is a plain word such as ``Tools:`` inside an entry, one that recurs below dates (``Projects handled:``), or the
    title of one ("Intern (industrial training)").
    """
    looks = {i: look_of(lines[i], body) for i in named}
    main = Counter(look for look in looks.values() if look.distinct).most_common(1)
    marked: Counter[int] = Counter()
    standing: Counter[int] = Counter()
    for i, look in looks.items():
        marked[lines[i].column] += lines[i].bold or look.distinct
        standing[lines[i].column] += look.distinct
    times = Counter(_bare(lines[i]) for i in named)

    def stays(i: int, kind: SectionKind) -> bool:
        if asked(lines[i].text):
            return True
        column = lines[i].column
        is_below = not looks[i].distinct and _is_below_post(lines, i)
        recurs = times[_bare(lines[i])] > 1 or forms.asks_for_duties(lines[i].text)
        is_label = kind in _OFTEN_LABELS and recurs and standing.total() >= _ALIKE and _is_below_dates(lines, i, looks[i])
        is_below = is_below or (not (looks[i].distinct or lines[i].bold) and _is_below_employer(lines, i, kind))
        is_entry = is_below or _is_dated_post(lines, i, kind) or _is_employer(lines, i, kind)
        if is_label or (is_entry and not named[i].rest) or _is_titled_as_posts(lines, i, named):
            return False
        if looks[i].distinct:
            lesser = main[0][1] >= _ALIKE and _is_lesser(looks[i], main[0][0])
            return not (lesser and _titles_an_entry(lines, i, kind))
        if lines[i].bold:
            return not standing[column] or standing.total() < _ALIKE or not _titles_an_entry(lines, i, kind)
        label, tab, _ = lines[i].text.partition("\t")
        return marked[column] < _SEVERAL or kind not in _OFTEN_LABELS or (bool(tab) and label.isupper())

    return {i: head for i, head in named.items() if stays(i, head.kind)}


def _bare(line: Line) -> str:
    return folded(line.text.strip(" :"))


def _is_below_dates(lines: Sequence[Line], i: int, look: Look) -> bool:
    """Whether a line that stands out no more than text stands right below a range of dates."""
    return i > 0 and not look.distinct and lines[i].gap < BLANK_LINE and dates.has_range(lines[i - 1].text)


def _is_dated_post(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line is a post that holds the word for a part of another ``kind`` (``TRAINING EXECUTIVE``), or a training.

    A post has a range of dates beside or below it, a training right above it.
    """
    text, near = lines[i].text, [line.text for line in lines[i : i + NEAR]]
    whole = kind_of(text)
    below_dates = i > 0 and dates.has_range(lines[i - 1].text) and not dates.undated(lines[i - 1].text).strip()
    if whole is None:
        return is_post(text) and (below_dates or (kind not in _OF_POSTS and any(map(dates.has_range, near))))
    if whole not in _TRAININGS or not below_dates or lines[i].gap > lines[i - 1].gap:
        return False
    below = [part for line in near[1:2] if not dates.find(line) for part in parts(line)]
    return any(is_organisation(part) or is_unit(part) for part in below)


def _is_employer(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line names an employer, between a post and its dates, or above both where no posts are looked for.

    ``Clerk`` over ``Pearl Leadership Foundation``; ``Pearl Software`` over ``Clerk``.
    """
    if kind_of(lines[i].text) is not None:
        return False
    above, near = lines[i - 1 : i], lines[i + 1 : i + 3]
    if len(near) == 2 and kind not in _OF_POSTS and not near[0].bullet and is_post(near[0].text) and dates.begins(near[1].text):
        return dates.has_range(near[1].text)
    named = is_organisation(lines[i].text) and any(is_post(line.text) and not line.bullet for line in above)
    return named and any(dates.has_range(line.text) for line in near[:1])


def _is_below_post(lines: Sequence[Line], i: int) -> bool:
    """Whether a line in bold type stands right below a post with its dates and no employer.

    ``2018 – 2019 | Clerk`` over ``Pearl Software``.
    """
    if kind_of(lines[i].text) is not None or not lines[i].bold or lines[i].gap >= _SPACE:
        return False
    above = [line.text for line in lines[max(i - 1, 0) : i] if not line.bullet]
    return any(dates.has_range(text) and [has_post(part) for part in parts(dates.undated(text))] == [True] for text in above)


def _is_titled_as_posts(lines: Sequence[Line], i: int, named: Mapping[int, Head]) -> bool:
    """Whether a line with a post, ``Volunteer Coordinator``, looks as the titles of posts do, and as no heading of other parts.

    Such a title has a range of dates right below, or below the employer.
    """
    look = _type_of(lines[i])
    if named[i].kind not in _OFTEN_TITLES or not _titles_dated_post(lines, i):
        return False
    if any(
        _type_of(lines[j]) == look for j, head in named.items() if head.kind not in _OFTEN_TITLES - {SectionKind.EXPERIENCE}
    ):
        return False
    return any(j not in named and _type_of(line) == look and _titles_dated_post(lines, j) for j, line in enumerate(lines))


def _type_of(line: Line) -> tuple[int, int, float, bool, bool]:
    """The column of a line, and how it or its first words are set."""
    return line.column, line.heading, line.size, line.bold or bool(line.leads), line.text.isupper()


def _titles_dated_post(lines: Sequence[Line], i: int) -> bool:
    """Whether a line that is no list item names a post, and dates begin a line below it or its employer, but no other post."""
    below = lines[i + 1 : i + 3]
    dated = next((n for n, line in enumerate(below) if dates.begins(line.text) and dates.has_range(line.text)), None)
    named = any(map(is_post, parts(lines[i].text)))
    between = below[:dated]
    held = any(is_body(line) or any(map(has_post, parts(line.text))) for line in between)
    return dated is not None and named and not lines[i].bullet and not held


def _is_below_employer(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a plain line is what somebody was with the employer above it, ``Pearl Council | 2018 – 2019`` over ``Magang``.

    That one names no post, and no dates stand below.
    """
    if (
        kind not in _OF_POSTS - {SectionKind.EXPERIENCE}
        or not i
        or not is_post(lines[i].text)
        or lines[i].gap > lines[i - 1].gap
    ):
        return False
    named = parts(dates.undated(lines[i - 1].text)) if dates.has_range(lines[i - 1].text) else []
    employed = any(map(is_organisation, named)) and not any(map(is_post, named)) and not lines[i - 1].bullet
    return employed and not any(dates.has_range(line.text) for line in lines[i + 1 : i + 3])


def _is_lesser(look: Look, main: Look) -> bool:
    """Whether a line that stands out does so less than most headings: a deeper level, or smaller type."""
    if main.level or look.level:
        return 0 < main.level < look.level
    return 0 < look.size < main.size


def _stands_over_post(lines: Sequence[Line], i: int) -> bool:
    """Whether a line stands right above a post with its dates, and none that looks like it names another post."""
    below = dates.undated(lines[i + 1].text) if lines[i + 1 : i + 2] and dates.has_range(lines[i + 1].text) else ""
    look = (lines[i].heading, lines[i].size, lines[i].bold)
    titles = (line.text for line in lines if (line.heading, line.size, line.bold) == look and kind_of(line.text) is None)
    return has_post(below) and not any(map(has_post, titles))


def _titles_an_entry(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line that stands out is the title of an entry: it names a post, or a training with dates beside it.

    A whole heading (``Volunteer``) right above a post with dates of its own is no title.
    """
    if has_post(lines[i].text):
        return kind_of(lines[i].text) is None or (kind in _OFTEN_TITLES and not _stands_over_post(lines, i))
    if kind not in _TRAININGS:
        return False
    beside = (lines[j].text for j in (i - 1, i + 1) if 0 <= j < len(lines) and lines[j].page == lines[i].page)
    return any(found[0].start == 0 or found[-1].exact for text in beside if (found := dates.find(text)))
