"""Web pages (also those that Word, Google Docs and portals save, and MHTML): their bytes → a tree, read on by `page`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from screen.documents import flow
from screen.documents import text as plain
from screen.documents.office.packages import check_depth
from screen.documents.web import page
from screen.model import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
#: What names of encodings mean where they mean another one (Encoding standard, 4.2): browsers read the wider one.
_MEANT = {
    **dict.fromkeys("iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ascii us-ascii ansi_x3.4-1968 cp819".split(), "cp1252"),
    **dict.fromkeys("gb2312 gb_2312-80 gbk x-gbk chinese".split(), "gb18030"),
    **dict.fromkeys("iso-8859-9 iso8859-9 latin5 l5".split(), "cp1254"),
    **dict.fromkeys("tis-620 iso-8859-11 iso8859-11".split(), "cp874"),
    **dict.fromkeys("shift_jis shift-jis sjis x-sjis".split(), "cp932"),
    **dict.fromkeys("euc-kr ks_c_5601-1987 ksc5601 korean".split(), "cp949"),
    "big5": "big5hkscs",
}
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines of a web page that a browser would show."""
    return flow.document(name, sha256, "html", page.blocks(parse(data)))


def parse(data: bytes) -> _Element:
    """The root element of a page, or of the page in an MHTML archive."""
    from lxml import html

    source = _DECLARATION.sub("", decode(_unwrapped(data)).replace("\0", ""))
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    root = html.document_fromstring(source, parser=parser)
    check_depth(parser)
    return root


def decode(data: bytes) -> str:
    """A page as text: by its mark, else by the encoding that it names, else as any text."""
    named = _CHARSET.search(data[:4096])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")) and b"\0" not in data[:64]:
        name = named.group(1).decode("ascii").lower()
        try:
            return data.decode(_MEANT.get(name, name), "replace" if _MEANT.get(name) == "cp1252" else "strict")
        except (LookupError, UnicodeDecodeError):
            pass
    return plain.decode(data)


def _unwrapped(data: bytes) -> bytes:
    """The page inside an MHTML archive; other bytes as they are."""
    if data.lstrip()[:1] == b"<":
        return data
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        payload = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(payload, bytes):
            return payload
    return data
