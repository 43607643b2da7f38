"""A written ranking and the original exports → the quotations that are not where the ranking says they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from hashlib import sha256

from screen import documents, sources
from screen.documents import jail
from screen.model import Document, Piece, squeeze
from screen.pipeline.carrying import Skip, Work, carried
from screen.report import safe


@dataclass(frozen=True, slots=True)
class Claim:
    """A quotation that a ranking makes, and where it says it stands. ``quote`` is masked as outputs are."""

    application: str
    criterion: str
    page: int
    line: int
    quote: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Original:
    """Where claims are to be found again: a piece, and in it the file that was judged (None: the message's own text)."""

    piece_sha256: str
    sha256: str | None
    claims: tuple[Claim, ...]


Errand = tuple[Piece, tuple[Original, ...]]
"""A piece, and what is to be found again in it."""


def missing(
    exports: Iterable[sources.Export],
    originals: Sequence[Original],
    executor: Executor,
    *,
    window: int = 8,
    strict: bool = False,
) -> tuple[Claim, ...]:
    """The claims that are not found again, in the order of the originals; a claim whose original is gone is not found."""
    wanted: dict[str, tuple[Original, ...]] = {}
    for original in originals:
        wanted[original.piece_sha256] = (*wanted.get(original.piece_sha256, ()), original)
    confirmed: set[Claim] = set()
    for found in carried(_errands(exports, wanted), Work(_recheck, lambda _, __: ()), executor, window, strict=strict):
        confirmed.update(found)
    return tuple(claim for original in originals for claim in original.claims if claim not in confirmed)


def _errands(exports: Iterable[sources.Export], wanted: Mapping[str, tuple[Original, ...]]) -> Iterator[Errand]:
    """The pieces that hold claims, each once, however many copies came in."""
    open_ones = dict(wanted)
    for piece in sources.load(exports):
        if originals := open_ones.pop(sources.fingerprint(piece), ()):
            yield piece, originals


def _recheck(errand: Errand, skip: Skip) -> tuple[Claim, ...]:
    """The claims that hold, in a worker; none when a worker had to be killed over the piece."""
    if skip:
        return ()
    piece, originals = errand
    jail.at("opening")
    submission = sources.open_piece(piece)
    files = {sha256(attachment.data).hexdigest(): attachment for attachment in submission.attachments}
    confirmed: list[Claim] = []
    for original in originals:
        jail.at("reading")
        if original.sha256 is None:
            document = documents.from_text(submission.body, "")
        elif original.sha256 in files:
            document = documents.read(files[original.sha256].data, files[original.sha256].name)
        else:
            continue
        confirmed += [claim for claim in original.claims if stands(claim, document)]
    return tuple(confirmed)


def stands(claim: Claim, document: Document) -> bool:
    """Whether the words of the claim begin on the very line that it names; a masked digit stands for any digit."""
    below = [line.text for line in document.lines if line.page == claim.page and line.number >= claim.line]
    found = safe.masked_pattern(squeeze(claim.quote)).search(safe.scalar(squeeze(" ".join(below))))
    return bool(below) and found is not None and found.start() <= len(squeeze(below[0]))
