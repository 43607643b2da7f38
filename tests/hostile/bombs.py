"""Files that are small to send and large to read, built in code."""

import io
import struct
import zipfile
import zlib

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body, **compression):
    """A Word document around the XML (bytes) of a body."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, **compression) as archive:
        archive.writestr(
            "word/document.xml", b'<w:document xmlns:w="%s"><w:body>' % _W.encode() + body + b"</w:body></w:document>"
        )
    return stream.getvalue()


def paragraphs(megabytes):
    """A document of so many megabytes of paragraphs, every one different enough to pack badly."""
    one = b"".join(b"<w:p><w:r><w:t>%d worked at council %d</w:t></w:r></w:p>" % (n * 7919, n) for n in range(17_000))
    return docx(one * megabytes, compresslevel=1)


def overlapping(copies):
    """A zip whose directory names one megabyte of data many times over."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 1_000_000)
    data = stream.getvalue()
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, copies, copies, copies * len(entry), start, 0)
    return data[:start] + entry * copies + end


def pdf(content, filters):
    """A one-page PDF with a content stream that is packed already."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d/Filter[%s]>>stream\n" % (len(content), filters) + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(data))
    )


def flate_of_flate():
    """Half a gigabyte of blanks, packed twice: a few kilobytes."""
    packer = zlib.compressobj(9)
    megabyte = b" " * (1 << 20)
    once = packer.compress(megabyte) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(megabyte) + packer.flush(zlib.Z_FULL_FLUSH)
    return pdf(zlib.compress(once + again * 511 + packer.flush(), 9), b"/FlateDecode/FlateDecode")


def operators(count):
    """A page that draws so many letters, one at a time."""
    drawn = b"BT /F 8 Tf " + b"1 0 0 1 72 700 Tm (a) Tj " * count + b"ET"
    return pdf(zlib.compress(drawn), b"/FlateDecode")


def nested_rtf(depth):
    """Groups within groups."""
    return b"{\\rtf1 " + b"{" * depth + b"x" + b"}" * depth + b"}"


def nested_html(depth):
    """Elements within elements."""
    return b"<html><body>" + b"<div>" * depth + b"x"


def wide_html(rows):
    """Tables within tables, a cell each."""
    return b"<html><body>" + b"<table><tr><td>" * rows + b"x"
