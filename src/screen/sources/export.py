"""What the recruiter handed over: one `Export` a mailbox, folder, archive or form, and the fault when it cannot be told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["mbox", "maildir", "folder", "zip", "form", "file"]


class ExportError(Exception):
    """The export cannot be used as it is: ``code`` is a key of `screen.codes.CODES`, ``message`` names the path."""

    def __init__(self, code: str, message: str) -> None:
        """Keep the code beside the sentence."""
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Export:
    """One export and how it is going to be read.

    ``name`` is what pieces call it; ``columns`` says for a form which header was taken for what (canonical name, header);
    ``companions`` are the folders, archives and files whose CVs belong to the rows of a form; ``date_order`` is ``day-first``,
    ``month-first`` or empty when the rows are to decide.
    """

    kind: Kind
    path: Path
    name: str
    columns: tuple[tuple[str, str], ...] = ()
    unused: tuple[str, ...] = ()
    """Headers of a form that were taken for nothing."""
    companions: tuple[Path, ...] = ()
    date_order: str = ""
