"""A winmail.dat gives up its files."""

import struct

from screen.sources import tnef
from screen.sources.tnef import Enclosed, Opened


def attribute(level, tag, value):
    """One attribute: level, id, length, value, checksum."""
    return struct.pack("<BII", level, tag, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def text_property(number, text):
    """A property of Unicode text, padded to four bytes."""
    raw = text.encode("utf-16-le") + b"\0\0"
    return struct.pack("<HHII", 0x001F, number, 1, len(raw)) + raw + b"\0" * (-len(raw) % 4)


def stream(*attributes):
    """A stream of attributes."""
    return tnef.SIGNATURE + b"\x01\x00" + b"".join(attributes)


FILE = (attribute(2, 0x00069002, b"\0" * 14), attribute(2, 0x00018010, b"CVALI~1.PDF\0"), attribute(2, 0x0006800F, b"%PDF-1"))


def test_a_file_with_its_short_name():
    """Title and data follow the mark of a new attachment."""
    assert tnef.read(stream(*FILE)) == Opened((Enclosed("CVALI~1.PDF", b"%PDF-1"),))


def test_the_long_name_goes_before_the_short_one():
    """It stands among the properties of the attachment, after others that are passed over."""
    number = struct.pack("<HHI", 0x0003, 0x0E20, 6)
    properties = struct.pack("<I", 2) + number + text_property(0x3707, "CV Ali bin Abu.pdf")
    assert tnef.read(stream(*FILE, attribute(2, 0x00069005, properties))).files == (Enclosed("CV Ali bin Abu.pdf", b"%PDF-1"),)


def test_the_text_of_the_message_is_found():
    """As a property of the message."""
    properties = struct.pack("<I", 1) + text_property(0x1000, "My CV is attached")
    assert tnef.read(stream(attribute(1, 0x00069003, properties))).text == "My CV is attached"


def test_a_damaged_stream_gives_what_stands_before_the_damage():
    """The second file is cut off."""
    assert tnef.read(stream(*FILE, *FILE)[:-12]).files[0] == Enclosed("CVALI~1.PDF", b"%PDF-1")
    assert tnef.read(tnef.SIGNATURE) == Opened()
