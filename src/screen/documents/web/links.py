"""Addresses that a web page keeps in a link and shows as an icon or as ``Email me``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIL = re.compile(r"mailto:\s*([^\s?@]{1,64}@[^\s?@]{1,200}\.[^\s?@]{2,24})", re.IGNORECASE)
_PHONE = re.compile(r"(?:tel|callto|sms):\s*(\+?[\d\s().-]{6,24})", re.IGNORECASE)
#: What people write on such a link, in English, Malay and Indonesian.
_INVITATION = re.compile(
    r"(?:(?:please|click(?: here)?(?: to)?|feel free to|send(?: me)?|write(?: to)?|drop(?: me)?|my|an?|via|by|a quick|say"
    r"|get in|keep in|hantar|sila|kirim|klik|nombor|nomor|no\.?)\s+){0,4}"
    r"(?:e-?mail|mail|message|contact|call|phone|telephone|mobile|tel|text|touch|hello|hi|line|reach|write|talk|chat|here|hire"
    r"|e-?mel|emel|hubungi|telefon|telepon|surel|panggil|mesej|pesan)"
    r"(?:\s+(?:me|us|now|here|address|number|today|saya|kami|di sini|sini|out))*\W*",
    re.IGNORECASE,
)


def kept(link: _Element, shown: str) -> str:
    """The mail address or telephone number that a link keeps to itself, for what it shows is none; empty otherwise."""
    target = unquote(str(link.get("href", ""))).strip()
    match = _MAIL.match(target) or _PHONE.match(target)
    if match is None:
        return ""
    words = " ".join("".join(char if not "\ue000" <= char <= "\uf8ff" else " " for char in shown).split())
    has_words = any(char.isalnum() for char in words)
    return match[1].strip() if not has_words or _INVITATION.fullmatch(words) else ""
