"""The sound files that mutants are made of: the samples, the labelled set, and small ones of formats that neither holds."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from labelled import SET
from mutants import mutant
from program import ROOT

from screen.documents import sniff

_FILES = (ROOT / "samples" / "cvs", SET / "cvs")
_CV = """Ali Sample
ali@example.com

EDUCATION
Bachelor of Planning, Example University, 2013 - 2017

LANGUAGES
English: fluent
"""


@dataclass(frozen=True)
class Reader:
    """Something that reads what strangers wrote, and what it is given to read."""

    name: str
    file: str
    """What the mutants are called."""
    seeds: tuple[bytes, ...]
    is_export: bool = False
    """Whether the mutants are brought in as an export, from the survey on; else they are read as a CV."""

    def mutant(self, number: int) -> bytes:
        """The mutant of a number: always the same bytes."""
        return mutant(self.seeds, f"{self.name} {number}")


def readers() -> tuple[Reader, ...]:
    """Every reader of documents, then every reader of exports."""
    kinds: dict[str, list[bytes]] = {}
    for folder in _FILES:
        for path in sorted(folder.iterdir()):
            data = path.read_bytes()
            kinds.setdefault(sniff.kind(data) if data else "", []).append(data)
    pictures = (picture(), bitmap(), *kinds["jpeg"])
    mail = messages()
    return (
        *(Reader(kind, f"cv.{kind}", tuple(kinds[kind])) for kind in ("pdf", "docx", "odt", "rtf", "html", "doc")),
        Reader("text", "cv.txt", (*kinds["text"], _CV.encode("utf-16"), markdown())),
        Reader("image", "cv.png", pictures),
        Reader("mail (MIME)", "mail.eml", mail, is_export=True),
        Reader("mailbox (mbox)", "mail.mbox", (mailbox(mail),), is_export=True),
        Reader("winmail.dat", "winmail.dat", (winmail(),), is_export=True),
        Reader("Outlook (.msg)", "mail.msg", (outlook(),), is_export=True),
        Reader("archive (zip)", "cvs.zip", (archive(mail),), is_export=True),
        Reader("form (CSV)", "form.csv", (form(","), b"\xef\xbb\xbf" + form(";"), form("\t")), is_export=True),
        Reader("form (XLSX)", "form.xlsx", (workbook(),), is_export=True),
    )


def markdown() -> bytes:
    """A CV in Markdown."""
    text = "# Ali Sample\n\n* **2013 - 2017** [Example University](https://example.com)\n\n"
    return (text + "| English | fluent |\n|---|---|\n| Malay | native |\n").encode()


def picture() -> bytes:
    """A small PNG, grey."""
    rows = b"".join(b"\0" + bytes((x * y) % 256 for x in range(40)) for y in range(30))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 40, 30, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def bitmap() -> bytes:
    """A small BMP, white."""
    head = struct.pack("<2sIHHIIiiHHIIiiII", b"BM", 54 + 3600, 0, 0, 54, 40, 40, 30, 1, 24, 0, 3600, 0, 0, 0, 0)
    return head + b"\xff" * 3600


def messages() -> tuple[bytes, ...]:
    """Messages with a file, with a web page in quoted-printable, and one passed on."""
    head = "From: Ali Sample <ali@example.com>\nSubject: =?utf-8?q?Liaison_Junior_Officer_=E2=80=93_Ali?=\n"
    head += "Date: Mon, 02 Nov 2020 10:00:00 +0800\nMessage-ID: <1@mail.example.com>\nMIME-Version: 1.0\n"
    parts = head + 'Content-Type: multipart/mixed; boundary="=a="\n\n--=a=\n'
    parts += "Content-Type: text/plain; charset=utf-8; format=flowed\n\nDear Sir or Madam,\n"
    parts += "my CV is attached.\n\n--=a=\nContent-Type: text/plain; name=cv.txt\n"
    parts += "Content-Disposition: attachment; filename*0*=utf-8''Ali%20; filename*1=cv.txt\n\n" + _CV + "\n--=a=--\n"
    page = head + "Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n"
    page += '<p>Dear Sir,<br>my CV =E9 is below =\n<a href=3D"https://example.com">here</a></p>\n<div>Bachelor</div>\n'
    passed = head + 'Content-Type: multipart/mixed; boundary="=b="\n\n--=b=\nContent-Type: message/rfc822\n\n' + parts
    passed += "\n--=b=\nContent-Type: message/rfc822\n\n" + page + "\n--=b=--\n"
    return tuple(text.encode() for text in (parts, page, passed, parts.replace("\n", "\r\n")))


def mailbox(mail: Sequence[bytes]) -> bytes:
    """The messages as an mbox."""
    return b"".join(b"From ali@example.com Mon Nov  2 10:00:00 2020\n" + one.replace(b"\r", b"") + b"\n" for one in mail)


def archive(mail: Sequence[bytes]) -> bytes:
    """A zip with a CV, a message and a zip in it."""
    inner = _zip({"more.txt": _CV.encode()})
    return _zip({"ali/cv.txt": _CV.encode(), "mail.eml": mail[0], "page.html": b"<p>Ali</p>", "inner.zip": inner})


def _zip(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, data in members.items():
            opened.writestr(zipfile.ZipInfo(name, (2020, 11, 2, 9, 0, 0)), data)
    return stream.getvalue()


_ROWS = (
    ("Timestamp", "Full name", "Email address", "Phone", "Upload your CV", "Cover letter"),
    ("2020-11-02 10:00:00", "Ali Sample", "ali@example.com", "012-555 0101", "ali.pdf", "Dear Sir, a town planner"),
    ("2020-11-14 9:05", "Mei Example", "mei@example.com", "0125550102", "mei.docx", 'She said "no"'),
)


def form(sign: str) -> bytes:
    """A form's table, separated."""
    quoted = ([cell.replace('"', '""') for cell in row] for row in _ROWS)
    return "".join(sign.join(f'"{cell}"' for cell in row) + "\r\n" for row in quoted).encode()


def workbook() -> bytes:
    """A form's table as Excel writes it: shared and inline strings, numbers, dates, a formula."""
    kinds = {"A": ' s="1"><v>44137.5</v>', "D": "><v>125550101</v>", "F": "><f>1+1</f><v>2</v>"}
    rows = ""
    for number, row in enumerate(_ROWS, 1):
        cells = (
            f'<c r="{column}{number}"{kinds[column]}</c>'
            if number > 1 and column in kinds
            else f'<c r="{column}{number}" t="inlineStr"><is><t>{cell.replace("&", "and")}</t></is></c>'
            for column, cell in zip("ABCDEF", row, strict=True)
        )
        rows += f'<row r="{number}">{"".join(cells)}</row>'
    rows += '<row r="4"><c r="B4" t="s"><v>0</v></c><c r="C4" t="s"><v>1</v></c></row>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/><Override '
        f'PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" '
        f'ContentType="{kind}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Form" sheetId="1" r:id="rId1"/>'
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/styles" '
        f'Target="styles.xml"/><Relationship Id="rId3" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>",
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts>'
        '<fills count="1"><fill><patternFill/></fill></fills>'
        '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>'
        '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="2"><si><t>Siti Contoh</t></si><si><r><t>siti@</t></r><r>'
        "<t>example.com</t></r></si></sst>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><dimension ref="A1:F4"/>'
        f"<sheetData>{rows}</sheetData></worksheet>",
    }
    return _zip({name: b'<?xml version="1.0" encoding="UTF-8"?>' + text.encode() for name, text in parts.items()})


def winmail() -> bytes:
    """A winmail.dat with a text and a CV."""

    def attribute(level: int, tag: int, value: bytes) -> bytes:
        return struct.pack("<BII", level, tag, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)

    def text(number: int, said: str) -> bytes:
        raw = said.encode("utf-16-le") + b"\0\0"
        return struct.pack("<HHII", 0x001F, number, 1, len(raw)) + raw + b"\0" * (-len(raw) % 4)

    named = struct.pack("<I", 2) + struct.pack("<HHI", 0x0003, 0x0E20, 6) + text(0x3707, "Ali cv.txt")
    said = struct.pack("<I", 1) + text(0x1000, "Dear Sir, my CV is attached")
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(
        (
            attribute(1, 0x00069003, said),
            attribute(2, 0x00069002, b"\0" * 14),
            attribute(2, 0x00018010, b"CV.TXT\0"),
            attribute(2, 0x0006800F, _CV.encode()),
            attribute(2, 0x00069005, named),
        )
    )


def outlook() -> bytes:
    """An Outlook message with a CV ([MS-OXMSG] 2.2: streams of properties in a compound file)."""
    said = {0x001A: "IPM.Note", 0x0037: "Liaison Junior Officer", 0x1000: "Dear Sir, my CV is attached", 0x0C1A: "Ali Sample"}
    said |= {0x0C1F: "ali@example.com", 0x007D: "Date: Mon, 02 Nov 2020 10:00:00 +0800\r\nFrom: ali@example.com\r\n"}
    file = {0x3707: "cv.txt"}
    top, inner = _properties(said, 32, ()), _properties(file, 8, ((0x37050003, 1), (0x37010102, len(_CV))))
    streams: list[tuple[str, bytes]] = [*top, ("__attach_version1.0_#00000000", b"")]
    return _compound(streams, [*inner, ("__substg1.0_37010102", _CV.encode())])


def _properties(said: dict[int, str], head: int, numbers: Sequence[tuple[int, int]]) -> list[tuple[str, bytes]]:
    """Texts as streams, and the stream that lists them with the properties that are numbers."""
    streams = [(f"__substg1.0_{tag:04X}001F", text.encode("utf-16-le")) for tag, text in said.items()]
    listed = [(tag << 16 | 0x001F, 2 * len(text) + 2) for tag, text in said.items()] + list(numbers)
    table = b"\0" * head + b"".join(struct.pack("<IIII", tag, 6, value, 0) for tag, value in listed)
    return [*streams, ("__properties_version1.0", table)]


def _compound(top: list[tuple[str, bytes]], inner: list[tuple[str, bytes]]) -> bytes:
    """A compound file ([MS-CFB]), all streams small; the last of ``top`` is the storage of ``inner``."""
    entries = [("Root Entry", 5, b""), *((name, 2, data) for name, data in (*top[:-1], *inner)), (top[-1][0], 1, b"")]
    storage, first_inner = len(entries) - 1, len(top)
    mini, rows = b"", b""
    minifat: list[int] = []
    for number, (name, kind, data) in enumerate(entries):
        start = len(mini) // 64 if data else 0xFFFFFFFE
        blocks = -(-len(data) // 64)
        minifat += [len(minifat) + 1 + at for at in range(blocks - 1)] + [0xFFFFFFFE] * bool(blocks)
        mini += data.ljust(64 * blocks, b"\0")
        is_last = number in (0, storage, storage - 1)
        right = storage if number == first_inner - 1 else 0xFFFFFFFF if is_last else number + 1
        child = 1 if number == 0 else first_inner if number == storage else 0xFFFFFFFF
        raw = name.encode("utf-16-le") + b"\0\0"
        rows += raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, 0xFFFFFFFF, right, child) + b"\0" * 36
        rows += struct.pack("<IQ", start, len(data))
    sectors = [rows.ljust(-(-len(rows) // 512) * 512, b"\0"), struct.pack(f"<{len(minifat)}I", *minifat), mini]
    sectors = [part + b"\xff" * (-len(part) % 512) for part in sectors]
    chain, starts = [0xFFFFFFFD], []
    for part in sectors:
        starts.append(len(chain))
        count = len(part) // 512
        chain += [len(chain) + 1 + at for at in range(count - 1)] + [0xFFFFFFFE]
    root = bytearray(sectors[0])
    struct.pack_into("<IQ", root, 116, starts[2], len(mini))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, starts[0], 0, 4096, starts[1], len(sectors[1]) // 512, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    fat = struct.pack(f"<{len(chain)}I", *chain)
    return header + fat.ljust(512, b"\xff") + bytes(root) + sectors[1] + sectors[2]
