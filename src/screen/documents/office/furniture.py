"""Headers and footers of an office document → frames: each text once, none that is but a page number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screen.documents.blocks import Block, Frame, paragraphs

_ONLY_A_NUMBER = re.compile(r"[\s\d/|–—-]*$")


def once(blocks: tuple[Block, ...], seen: set[str]) -> Iterator[Frame]:
    """The blocks of a header or footer as a frame, unless ``seen`` knows its words or they only number the page."""
    words = " ".join(word for paragraph in paragraphs(blocks) for word in paragraph.text.split())
    if words and words not in seen and not _ONLY_A_NUMBER.match(words):
        seen.add(words)
        yield Frame(blocks)
