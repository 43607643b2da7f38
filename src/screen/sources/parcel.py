"""What one part of a message gives, and how the gifts of several parts become one."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field

from screen.model import Attachment, Forwarded, Note
from screen.sources import archive, prose, tnef
from screen.sources.labels import label, last_part

_MOST_LINKS = 50


@dataclass(frozen=True, slots=True)
class Parcel:
    """Text, HTML, files and the rest that stand in one part of a message."""

    plain: tuple[str, ...] = field(default=(), repr=False)
    html: tuple[str, ...] = field(default=(), repr=False)
    files: tuple[Attachment, ...] = field(default=(), repr=False)
    forwarded: tuple[Forwarded, ...] = field(default=(), repr=False)
    signals: frozenset[str] = frozenset()
    notes: tuple[Note, ...] = ()


def together(parcels: Iterable[Parcel]) -> Parcel:
    """All that several parts give, in their order."""
    every = tuple(parcels)
    return Parcel(
        plain=tuple(t for p in every for t in p.plain),
        html=tuple(t for p in every for t in p.html),
        files=tuple(f for p in every for f in p.files),
        forwarded=tuple(f for p in every for f in p.forwarded),
        signals=frozenset().union(*(p.signals for p in every)),
        notes=tuple(n for p in every for n in p.notes),
    )


def unpacked(name: str, data: bytes, container: str = "") -> Parcel:
    """A file as attachments: itself, or what is in it when it is an archive or a winmail.dat."""
    shown = label(name)
    if archive.is_zip(data):
        return _from_archive(shown, data, container)
    if tnef.is_tnef(data):
        return _from_tnef(shown, data, container)
    return Parcel(files=(Attachment(shown, data, container),))


def letter_of(parcel: Parcel, subject: str) -> tuple[prose.Letter, tuple[str, ...]]:
    """The text of a message taken apart, and the links in it. HTML is read only when there is no plain text."""
    plain = "\n\n".join(text.strip("\r\n") for text in parcel.plain if text.strip())
    text = plain or "\n\n".join(filter(None, map(prose.from_html, parcel.html)))
    links = [*prose.links_in(text), *(link for html in parcel.html for link in prose.links_of_html(html))]
    return prose.take_apart(text, subject), tuple(dict.fromkeys(links))[:_MOST_LINKS]


def inside(container: str, *names: str) -> str:
    """The way into an archive, as `Attachment.container` writes it."""
    return "!".join(part for part in (container, *names) if part)


def _from_archive(name: str, data: bytes, container: str) -> Parcel:
    files: list[Attachment] = []
    notes: list[Note] = []
    try:
        for member in archive.members(data):
            if archive.is_left_behind(member.name):
                continue
            files.append(Attachment(label(member.name), member.data, inside(container, name, *map(label, member.inside))))
            if member.fault:
                notes.append(Note(member.fault))
    except zipfile.BadZipFile:
        return Parcel(files=(Attachment(name, data, container),), notes=(Note("intake.archive-damaged"),))
    if not files:
        return Parcel(files=(Attachment(name, data, container),), notes=(Note("intake.archive-empty"),))
    return Parcel(files=tuple(files), notes=tuple(dict.fromkeys(notes)))


def _from_tnef(name: str, data: bytes, container: str) -> Parcel:
    opened = tnef.read(data)
    if not opened.files and not opened.text and not opened.html:
        return Parcel(files=(Attachment(name, data, container),))
    inner = together(
        unpacked(f.name or f"{last_part(name)}-{number}", f.data, inside(container, name))
        for number, f in enumerate(opened.files, 1)
    )
    texts = Parcel(plain=(opened.text,) if opened.text.strip() else (), html=(opened.html,) if opened.html.strip() else ())
    return together((texts, inner))
