"""The words of Rich Text Format (specification 1.9.1) that a reader of text must know."""

from __future__ import annotations

import re

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
#: Destinations whose text a reader of the document does not see (beside those marked ``\*`` that are not known here).
UNSEEN = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator info pict object objdata themedata"
    b" datastore colorschememapping latentstyles xmlnstbl fldinst datafield bkmkstart bkmkend annotation atnid atnauthor"
    b" atndate atnicn atnref atnparent filetbl private pgptbl pntext pntxta pntxtb listtext nonshppict shppict ftnsep ftnsepc"
    b" aftnsep aftnsepc template wgrffmtfilter objclass sp sn sv userprops passwordhash docvar xe tc rxe leveltext"
    b" levelnumbers fontemb falt panose background nonesttables".split()
)
STARRED = frozenset(b"shpinst shptxt shpgrp cs ud nesttableprops".split())
APART = frozenset(b"header headerf headerl headerr footer footerf footerl footerr footnote shptxt".split())
MARKS = frozenset((b"listtext", b"pntext"))
#: Destinations that are read for what they define.
TABLES = frozenset((b"fonttbl", b"colortbl"))
#: What is said of a row of a table in a table.
INNER = b"nesttableprops"
#: A picture, and the copy of one for programs that cannot read it as it is.
PICTURE, TWIN = b"pict", b"nonshppict"
#: The name and the value of a property of a drawing.
SAID = (b"sn", b"sv")
DIGITS = re.compile(rb"(?:[0-9a-fA-F]{2})*")
#: Destinations whose names matter later.
KEPT = APART | TABLES | {PICTURE, TWIN, *SAID}
SILENT = TABLES | {b"unseen", PICTURE, TWIN, *SAID}
SYMBOLS = {
    b"tab": "\t", b"line": "\n", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•",
    b"endash": "–", b"emdash": "—", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
ESCAPES = {b"\\": "\\", b"{": "{", b"}": "}", b"~": "\u00a0", b"_": "-", b"-": "\u00ad", b"\t": "\t"}
#: Windows code pages of the character sets that fonts name (``\fcharset``).
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb2312", 136: "big5", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
HEADERS = (b"headerf", b"header", b"headerr", b"headerl")
