"""A written ranking and the original exports → which originals are there, and which quotations do not stand in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from screen import documents, sources
from screen.documents import jail
from screen.model import Attachment, Document, Piece, Submission, squeeze
from screen.pipeline import inside
from screen.pipeline.carrying import Skip, Work, carried
from screen.report import safe, wording
from screen.report.claims import Claim, Original


class Whereabouts(StrEnum):
    """What became of an original since it was ranked."""

    THERE = "there"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One original, what became of it, and the claims that are not found again; of one that is gone none is looked for."""

    original: Original
    whereabouts: Whereabouts
    missing: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Errand:
    """A piece, and the originals that are, or may be, in it."""

    piece: Piece
    originals: tuple[Original, ...]
    known: bool
    """Whether the originals are this very piece, by their digest; else they are known by what they are called."""


def verdicts(
    exports: Iterable[sources.Export],
    originals: Sequence[Original],
    executor: Executor,
    *,
    window: int = 8,
    strict: bool = False,
) -> tuple[Verdict, ...]:
    """What became of every original, in their order.

    An original that has changed by a byte is looked for by its Message-ID, by the digest of the file that was judged, or by
    the name of that file in the same export; its claims must stand in what is found.
    """
    surveyed = tuple(exports)
    work = Work(_recheck, lambda errand, _: _unread(errand))
    found: dict[Original, Verdict] = {}
    for told in carried(_known(surveyed, originals), work, executor, window, strict=strict):
        found.update({verdict.original: verdict for verdict in told})
    lost = tuple(original for original in originals if original not in found)
    if lost:
        known = {original.piece_sha256 for original in found}
        for told in carried(_candidates(surveyed, lost, known), work, executor, window, strict=strict):
            for verdict in told:
                best = found.get(verdict.original, verdict)
                found[verdict.original] = min(best, verdict, key=lambda one: len(one.missing))
    return tuple(found.get(original, Verdict(original, Whereabouts.GONE)) for original in originals)


def _known(exports: Iterable[sources.Export], originals: Sequence[Original]) -> Iterator[Errand]:
    """The pieces that hold originals, each once, however many copies came in."""
    wanted: dict[str, tuple[Original, ...]] = {}
    for original in originals:
        wanted[original.piece_sha256] = (*wanted.get(original.piece_sha256, ()), original)
    for piece in sources.load(exports):
        if held := wanted.pop(sources.fingerprint(piece), ()):
            yield Errand(piece, held, known=True)


def _candidates(exports: Iterable[sources.Export], lost: tuple[Original, ...], known: set[str]) -> Iterator[Errand]:
    """The pieces that are nobody's, in which what was lost may be."""
    for piece in sources.load(exports):
        if sources.fingerprint(piece) not in known:
            yield Errand(piece, lost, known=False)


def _unread(errand: Errand) -> tuple[Verdict, ...]:
    """What is told of a piece that cannot be read again: it is there, its claims are not."""
    if not errand.known:
        return ()
    return tuple(Verdict(original, Whereabouts.THERE, original.claims) for original in errand.originals)


def _recheck(errand: Errand, skip: Skip) -> tuple[Verdict, ...]:
    """The originals that are in a piece, read again in a worker."""
    if skip:
        return _unread(errand)
    jail.at("opening")
    submission = sources.open_piece(errand.piece)
    every = [each for attachment in submission.attachments for each in (attachment, *inside.taken_out(attachment))]
    files = {sha256(attachment.data).hexdigest(): attachment for attachment in every}
    told = []
    for original in errand.originals:
        if errand.known or _is_of(original, submission, files):
            jail.at("reading")
            document = _judged(original, submission, files)
            missing = tuple(claim for claim in original.claims if document is None or not stands(claim, document))
            told.append(Verdict(original, Whereabouts.THERE if errand.known else Whereabouts.CHANGED, missing))
    return tuple(told)


def _is_of(original: Original, submission: Submission, files: Mapping[str, Attachment]) -> bool:
    """Whether a piece that is not the very same is what an original has become."""
    if original.message_id and original.message_id == safe.scalar(submission.message_id):
        return True
    if original.sha256 is None:
        return False
    named = original.source == _shown(submission.source) and original.file in {_shown(f.name) for f in files.values()}
    return original.sha256 in files or named


def _judged(original: Original, submission: Submission, files: Mapping[str, Attachment]) -> Document | None:
    """The document that was judged, or what stands in its place under its name; None when there is neither."""
    if original.sha256 is None:
        return documents.from_text(submission.body, wording.MESSAGE_TEXT)
    for file in filter(None, (files.get(original.sha256), *files.values())):
        if sha256(file.data).hexdigest() == original.sha256 or _shown(file.name) == original.file:
            return documents.read(file.data, file.name)
    return None


def _shown(untrusted_text: str) -> str:
    """A name as outputs bear it."""
    return safe.masked(safe.scalar(untrusted_text))


def stands(claim: Claim, document: Document) -> bool:
    """Whether the words of the claim begin on the very line of the file that it names; a masked digit is any digit."""
    if claim.file != _shown(document.name):
        return False
    below = [line.text for line in document.lines if line.page == claim.page and line.number >= claim.line]
    found = safe.masked_pattern(squeeze(claim.quote)).search(safe.scalar(squeeze(" ".join(below))))
    return bool(below) and found is not None and found.start() <= len(squeeze(below[0]))
