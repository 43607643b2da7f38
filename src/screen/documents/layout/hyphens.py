"""Words that the end of a printed line has cut in two → whole words, each on the line where it starts.

A typesetter's hyphen goes, a writer's stays. Which of the two it is no file tells; the document's other words do, and the
habits of English and Malay compounds.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from screen.documents.layout.dated import is_cut_month
from screen.documents.vocabulary import any_of, listed
from screen.model import Line

_CUT = re.compile(r"(?:^|(?<=[^\w-]))((?:[^\W\d_]+[-‐])*[^\W\d_]{2,}|(?:19|20)\d\d)[-‐]$")
_REST = re.compile(r"[^\W_]+(?:[-‐'’][^\W_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HALF = re.compile(r"[^\W\d_]+[-‐](?=\t|$)")
#: After these a hyphen only says that the rest of a compound follows later (``pre- and post-war``).
_AND = frozenset(listed("hyphens", "joining"))
#: First and last parts of common compounds.
_FIRST, _LAST = frozenset(listed("hyphens", "first")), frozenset(listed("hyphens", "last"))
#: With these a last part makes one word as often as a compound.
_BEFORE = frozenset(listed("hyphens", "before"))
#: Beginnings and ends of words that are no words themselves; the first ones some writers set off by a hyphen.
_PREFIXES, _BEGINS = frozenset(listed("hyphens", "prefixes")), frozenset(listed("hyphens", "begins"))
_ENDS = re.compile(
    rf"[^aeiou]{{0,2}}{any_of('hyphens', 'ends_of_syllables')}|[^aeiou]{{1,2}}{any_of('hyphens', 'ends_behind_consonants')}"
    rf"|{any_of('hyphens', 'ends')}"
)
#: Words that look like such an end.
_NO_END = frozenset(listed("hyphens", "no_ends"))
#: So many words that the ends of lines have certainly cut show that who typed a document cuts words.
_CUTS = 2
#: Lines of one text begin within so many heights of their letters of each other, and have no more white space between them.
_UNDER, _CLOSE = 1.6, 0.5


def whole(cut: str, rest: str, known: Collection[str] = ()) -> str:
    """The word of which ``cut`` is the first part, hyphen included, and ``rest`` the second; empty when they are two words.

    ``known`` are the words of the document in small letters, compounds among them (``long-term``).
    """
    match, tail = _CUT.search(cut), _REST.match(rest)
    if match is None or tail is None or tail[0].lower() in _AND:
        return ""
    if match[1].isdecimal():
        return cut + rest if is_cut_month(cut, rest) else ""
    one, other = match[1].lower(), tail[0].lower()
    stays = (
        not tail[0][0].islower()
        or "-" in one
        or one == other
        or f"{one}-{other}" in known
        or (one + other not in known and (_is_compound(one, other) or (one in known and other in known)))
    )
    return (cut if stays else cut[:-1]) + rest


def _is_compound(one: str, other: str) -> bool:
    whole_word = one == "co" or (len(one) > 2 and one not in _BEFORE)
    return one in _FIRST or (other in _LAST and whole_word)


def mended(lines: Sequence[Line], *, typed: bool = False) -> tuple[Line, ...]:
    """The lines of a document, each word that a line's end cuts put whole on the line where it starts.

    Lines without anything left are gone, and the others of the page numbered anew. Who has ``typed`` a text cuts no words, but
    for those that come out of a typeset page: there a hyphen goes only where half of a word is none.
    """
    near = [at for at, line in enumerate(lines[:-1], start=1) if _is_hyphened(line.text) and _cut_cell(line) is not None]
    if not near:
        return tuple(lines)
    known = _words(lines)
    cuts = [at for at in near if lines[at].continues]
    loose = [at for at in near if not lines[at].continues and _is_below(lines[at - 1], lines[at])]
    sure = [at for at in loose if _is_cut(lines[at - 1], lines[at], known)]
    cuts = sorted([*cuts, *(loose if len(sure) >= _CUTS else sure)])
    if not cuts:
        return tuple(lines)
    found = list(lines)
    for at in cuts:
        stays = typed and not _is_cut(found[at - 1], found[at], known, typed=True)
        found[at - 1 : at + 1] = _joined(found[at - 1], found[at], known, stays=stays)
    return numbered(line for line in found if line.text)


def _is_hyphened(text: str) -> bool:
    """Whether a line, or a cell of it, ends with a hyphen."""
    return text.endswith(("-", "‐")) or "-\t" in text or "‐\t" in text


def _is_below(above: Line, line: Line) -> bool:
    """Whether a line that nothing else shows to go on with the one above could do so: right below it, in small letters."""
    if (
        not (line.text[:1].islower() or is_cut_month(above.text, line.text))
        or line.bullet
        or "\t" in above.text
        or (line.page, line.column) != (above.page, above.column)
    ):
        return False
    is_near = line.gap < _CLOSE and abs(line.size - above.size) <= 0.1 * above.size and line.bold == above.bold
    return is_near and (not (line.box and above.box) or abs(line.box.x0 - above.box.x0) < _UNDER * max(line.size, 1.0))


def _is_cut(above: Line, line: Line, known: Collection[str], *, typed: bool = False) -> bool:
    """Whether the end of a line has certainly cut a word: the document has the whole one, or a half is no word.

    What somebody has ``typed`` may have a hyphen after a prefix.
    """
    if is_cut_month(above.text, line.text):
        return True
    match, tail = _CUT.search(above.text), _REST.match(line.text)
    if match is None or tail is None:
        return False
    one, other = match[1].lower(), tail[0].lower()
    if one + other in known or one in _BEGINS or (one in _PREFIXES and not typed):
        return other not in _AND
    return _ENDS.fullmatch(other) is not None and other not in _NO_END and other not in known


def _cut_cell(line: Line) -> int | None:
    """Which cell of a line ends with a cut word; None when none does, or several do."""
    cut = [at for at, cell in enumerate(line.text.split("\t")) if cell.endswith(("-", "‐")) and _CUT.search(cell)]
    return cut[0] if len(cut) == 1 else None


def _joined(above: Line, line: Line, known: Collection[str], *, stays: bool) -> tuple[Line, Line]:
    """Two lines, the word that the end of the first one cuts put whole there; the hyphen ``stays`` where it would go, too."""
    at = _cut_cell(above)
    first, *others = line.text.split(maxsplit=1)
    cells = above.text.split("\t")
    if at is None or not (word := whole(cells[at].split(" ")[-1], first, known)):
        return above, line
    *before, cut = cells[at].split(" ")
    cells[at] = " ".join([*before, cut + first if stays else word])
    return replace(above, text="\t".join(cells)), replace(line, text=others[0] if others else "")


def _words(lines: Iterable[Line]) -> frozenset[str]:
    """The words of all lines, without those that the end of a line or cell may have cut."""
    found: set[str] = set()
    cut = False
    for line in lines:
        text = _HALF.sub(" ", line.text) if "-" in line.text or "‐" in line.text else line.text
        words = _WORD.findall(text.lower().replace("‐", "-"))
        found.update(words[cut:])
        cut = text != line.text
    return frozenset(found)


def numbered(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Lines of a document, those of each page numbered from 1."""
    found: list[Line] = []
    for line in lines:
        number = found[-1].number + 1 if found and found[-1].page == line.page else 1
        found.append(replace(line, number=number) if line.number != number else line)
    return tuple(found)
