"""What bytes are, by their content; the name says only what somebody once called them."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

#: First bytes of formats (at an offset), as registered or documented by their makers.
_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"GIF8", "gif"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"BM", "bmp"),
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x78\x9f\x3e\x22", "tnef"),
    (0, b"\xffWPC", "wordperfect"),
    (0, b"\x31\xbe\0\0", "write"),
    (0, b"\xdb\xa5", "word2"),
    (0, b"ID3", "audio"),
    (0, b"OggS", "audio"),
    (0, b"fLaC", "audio"),
    (0, b"\x1aE\xdf\xa3", "video"),
    (0, b"FLV", "video"),
    (0, b"MZ", "program"),
    (0, b"\x7fELF", "program"),
    (0, b"8BPS", "photoshop"),
    (0, b"%!PS", "postscript"),
    (0, b"AT&TFORM", "djvu"),
    (257, b"ustar", "tar"),
)
_FTYP: tuple[tuple[bytes, str], ...] = (
    (b"heic", "heic"), (b"heix", "heic"), (b"hevc", "heic"), (b"mif1", "heic"), (b"msf1", "heic"), (b"avif", "heic"),
    (b"M4A ", "audio"),
)  # fmt: skip
#: A member whose presence says what a zipped file is; the first that fits counts.
_MEMBERS: tuple[tuple[str, str], ...] = (
    ("word/", "docx"),
    ("xl/", "xlsx"),
    ("ppt/", "pptx"),
    ("Index/Document.iwa", "pages"),
    ("Index.zip", "pages"),
    ("index.apxl", "keynote"),
    ("index.xml", "pages"),
    ("META-INF/container.xml", "epub"),
)
_ODF = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.text-template": "odt",
    b"application/vnd.sun.xml.writer": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
    b"application/epub+zip": "epub",
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Names of streams in a compound file, as UTF-16 in its directory; the first that fits counts.
_STREAMS: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "office-encrypted"),
    ("WordDocument", "doc"),
    ("__properties_version1.0", "msg"),
    ("__substg1.0_", "msg"),
    ("Workbook", "xls"),
    ("PowerPoint Document", "ppt"),
    ("Contents", "works"),
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|meta|title|div|table|p|span|h1|font|center)\b", re.IGNORECASE)
_MHTML = re.compile(rb"^(?:MIME-Version|From|Content-Type|Date|Subject)\s*:", re.IGNORECASE | re.MULTILINE)


def kind(data: bytes) -> str:
    """The format of a file's bytes: pdf, docx, odt, doc, rtf, html, mhtml, text, jpeg, png, …, zip, or unknown."""
    head = data[:4096]
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(_OLE):
        return _compound(data)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")) or b"PK\x03\x04" in head[:64]:
        return _zipped(data)
    return _by_magic(head) or _textual(head, data)


def _by_magic(head: bytes) -> str:
    if head[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "audio", b"AVI ": "video"}.get(head[8:12], "unknown")
    if head[4:8] == b"ftyp":
        return next((form for brand, form in _FTYP if head[8:12] == brand), "video")
    found = next((form for at, magic, form in _MAGIC if head[at : at + len(magic)] == magic), "")
    # Two letters begin many a text: "BM" and "MZ" need a byte that no text has.
    return "" if found in {"bmp", "program"} and b"\0" not in head[:64] else found


def _compound(data: bytes) -> str:
    lower = data.lower()
    found = (form for stream, form in _STREAMS if stream.lower().encode("utf-16-le") in lower)
    return next(found, "ole")


def _zipped(data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                mimetype = archive.read("mimetype").strip()
                if mimetype in _ODF:
                    return _ODF[mimetype]
    except Exception:  # whatever zipfile makes of a broken directory: the reader will say so
        return "docx" if b"word/" in data else "odt" if b"opendocument.text" in data[:200] else "broken-zip"
    return _by_members(names)


def _by_members(names: list[str]) -> str:
    for start, form in _MEMBERS:
        if any(name.replace("\\", "/").lstrip("/").startswith(start) for name in names):
            return form
    return "odt" if {"content.xml", "styles.xml"} <= set(names) else "zip"


def _textual(head: bytes, data: bytes) -> str:
    start = _narrow(head).removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{\\rt"):
        return "rtf"
    if start.startswith(b"<"):
        return _markup(start)
    if b"%PDF-" in data[:8192] and b"\0" not in head[:64]:
        return "pdf"
    if start[:15].upper() == b"BEGIN:VCALENDAR":
        return "calendar"
    if start[:11].upper() == b"BEGIN:VCARD":
        return "vcard"
    if len(_MHTML.findall(start[:1024])) >= 2 and b"multipart/related" in head.lower():
        return "mhtml"
    return "text" if is_text(head) else "unknown"


def _narrow(head: bytes) -> bytes:
    """The first bytes of a file as UTF-8 where every other one is NUL (UTF-16, with its mark or without); else as they are."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "ignore").encode("utf-8", "ignore")
    if head[:2] in (b"<\0", b"\0<"):
        return head.replace(b"\0", b"")
    return head


def _markup(start: bytes) -> str:
    if b"schemas.microsoft.com/office/2006/xmlPackage" in start:
        return "flat-docx"
    if b"schemas.microsoft.com/office/word/2003/wordml" in start:
        return "wordml"
    if b"urn:oasis:names:tc:opendocument" in start and b"office:document" in start:
        return "flat-odt"
    page, drawing = _HTML.search(start), start.find(b"<svg")
    if drawing >= 0 and (page is None or drawing < page.start()):
        return "svg"
    if page:
        return "html"
    return "text" if is_text(start) else "unknown"


def is_text(head: bytes) -> bool:
    """Whether bytes can be words in some encoding: hardly any control characters (in UTF-16: every other byte is NUL)."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return True
    even, odd = head[0::2], head[1::2]
    if head and max(even.count(0), odd.count(0)) >= 0.4 * len(even) and min(even.count(0), odd.count(0)) <= 0.02 * len(even):
        return True
    controls = sum(head.count(byte) for byte in (*range(8), 11, *range(14, 27), *range(28, 32)))
    return controls <= len(head) // 100
