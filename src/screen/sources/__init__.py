"""Where applications come from: mailboxes, folders, archives and forms, turned into pieces and opened into submissions.

``survey`` says what each path is, ``load`` yields the pieces (unopened, cheap), ``open_piece`` opens one (inside the jail, for
that means parsing what strangers wrote), ``fingerprint`` names a piece by its content. ``entries`` are the files of a folder,
``fault_of`` says why one cannot be read.
"""

from __future__ import annotations

from screen.sources.export import Export, ExportError
from screen.sources.opening import fingerprint, open_piece
from screen.sources.surveying import load, survey
from screen.sources.walking import Entry, entries, fault_of

__all__ = ["Entry", "Export", "ExportError", "entries", "fault_of", "fingerprint", "load", "open_piece", "survey"]
