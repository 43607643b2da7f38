"""Text as a person reads it: without the characters that draw nothing, and with list marks told from words."""

from __future__ import annotations

import re
import unicodedata

from screen.documents.vocabulary import any_of

#: Soft hyphen, zero-width space, word joiner, BOM, directional marks and overrides, interlinear and tag characters, variation
#: selectors, controls other than tab and line feed: none of them is a mark on paper (Unicode 15.1, default-ignorable and Cc).
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff0-\ufffc"
    "\U000e0000-\U000e0fff\x00-\x08\x0b-\x1f\x7f-\x9f]"
)
#: Private use: icons of symbol fonts (Wingdings, Font Awesome) without a meaning in text.
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
#: Letters drawn in another fashion: ligatures, full-width forms, mathematical alphabets (compatibility decompositions).
_FANCY = re.compile("[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]")
#: All but what stays as it is (signs of ASCII, Western letters, dashes, quotation marks); and wide or filled gaps.
_UNUSUAL = re.compile("[^ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]|  |\\.{4}|\u2026{2}|_{4}")
_SPACES = re.compile("[ \n\u2028\u2029\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
#: A wide gap; and what fills one so that the eye finds the way: ``Clerk ........ 2018``.
_WIDE = re.compile("[ \u00a0\u2000-\u200a\u3000]{4,}|\\.{4,}|\u2026{2,}|(?<![^\\s:])_{4,}|_{4,}(?!\\S)")
_TABS = re.compile(r" ?\t[\t ]*")

_MARKS = "•◦▪■□●○‣⁃·∙⋅➢➤►▶▸▹▻❖♦◆◇✓✔✗☑☐★☆※¤§→⇒»›\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071\uf02d"
#: A level that is drawn with dots or stars, at the start of a line: no list mark.
_LEVEL = re.compile(r"(?:[●○★☆■□◆◇◐] ?){3,10}|(?:[•◦] ?){4,10}$")
#: The circle of Courier is a small ``o``, with a blank before a capital as well; ``o Level`` is an examination.
_GLYPH = re.compile(
    rf"(?:[{_MARKS}][\s\ufe0f]*|[-–—*+>][ \t\u00a0]+|[o¨ØüvqŸ][ \u00a0]*\t[ \t]*|o[ \u00a0]+(?!Level)(?=[“\"]?[A-Z]))(?=\S)"
)
#: A dash typed right before a capital, no end of a range, or an arrow before a word: ``-Degree in Law``, ``>filing``.
_TIGHT = re.compile(
    rf"(?:[-–—*+](?!(?i:{any_of('dates', 'ends')}\b|{any_of('dates', 'months')}[a-z]{{0,6}}\.?[\s/-]*['’]?\d))(?=[A-Z][^\W\d_])"
    r"|>+\s*(?=[^\W\d_]{2}))"
)
#: Not an area code (``(03) 5555``), nor the letter before a telephone number or address (``t. 03``, ``e. name@example.com``).
_NUMBER = re.compile(
    r"\(?\d{1,2}[.)][ \t\u00a0]+(?=[^\W\d]|(?:19|20)\d\d\b|[*\"'(])|\(\d{1,2}\)\s*(?=[^\W\d])"
    r"|\(?(?:[a-z]|[ivx]{1,5})\)[ \t\u00a0]+(?=\S)|(?:[a-d]|[ivx]{1,5})\.[ \t\u00a0]+(?=[^\W\d])"
)

#: A dash or an arrow, perhaps a month, and a year or the present; perhaps a bracket closes.
_RANGE_END = re.compile(
    r"[-–—→]\s+(?:\d{1,2}\s+)?(?:[a-z]{3,9}\.?,?\s+)?"
    r"(?:(?:\d{1,2}[/.])?(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?|['’]\d\d"
    rf"|{any_of('dates', 'now')})\)?\s*",
    re.IGNORECASE,
)


def clean(text: str) -> str:
    """The visible characters of one line: blanks squeezed, tabs and wide or filled gaps as a tab, none that draw nothing."""
    is_plain = text.isascii() and text.isprintable() and not any(gap in text for gap in ("  ", "....", "____"))
    if is_plain or not _UNUSUAL.search(text):
        return text.strip()
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
        text = _FANCY.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
        text = unicodedata.normalize("NFC", _PRIVATE.sub(" ", text))
    elif not text.isprintable():
        text = _INVISIBLE.sub("", text)
    text = _WIDE.sub("\t", text.strip())
    return _TABS.sub("\t", _SPACES.sub(" ", text)).strip()


def ends_range(text: str) -> bool:
    """Whether a text is a dash and a date, the rest of a range that the end of the line above has cut: ``– June 2019``."""
    return text[:1] in "-–—→" and bool(_RANGE_END.fullmatch(text))


def split_mark(text: str) -> tuple[bool, str]:
    """Whether a line starts with a typed list mark, and the line without it.

    A number goes, but makes no list item, where the rest is in capitals: ``1. EDUCATION`` is a heading. Text is raw (not yet
    cleaned), for the marks of symbol fonts are private-use characters.
    """
    text = text.lstrip()
    if text[:2].isalpha() and text[0] not in "ivx":  # a word; no sign, and no Roman number
        return False, text
    if (not text.isascii() and _LEVEL.match(text.rstrip())) or ends_range(text):
        return False, text
    if match := _GLYPH.match(text) or _TIGHT.match(text):
        return True, text[match.end() :].lstrip()
    if match := _NUMBER.match(text):
        rest = text[match.end() :]
        return not rest.isupper(), rest
    return False, text
