"""Every note, reason and problem that `screen` can utter: its title, why it matters and what to do.

A code is ``area.thing`` in lower case with hyphens; areas: ``intake`` (states and their reasons), ``file`` (reading a document),
``cv`` (understanding it), ``rank`` (judging), ``criteria`` (problems of a criteria file), ``output``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One entry: what it says in a few words, why that matters, what a person should do."""

    title: str
    why: str
    do: str


CODES: dict[str, Code] = {
    # -- intake: reasons of states ------------------------------------------------------------------------------------
    # -- file: reading a document -------------------------------------------------------------------------------------
    "file.empty": Code(
        "Nothing to read",
        "The file has no bytes, or nothing in it that a person can see.",
        "Open the file to be sure, then ask the applicant to send the CV again.",
    ),
    "file.damaged": Code(
        "Damaged file",
        "The file says that it is of a kind, but its content cannot be read as one.",
        "Try to open the file yourself; if it opens, read it by hand, otherwise ask the applicant to send it again.",
    ),
    "file.encrypted": Code(
        "Asks for a password",
        "The file can only be read with a password.",
        "Look for the password in the message, or ask the applicant for a file without one.",
    ),
    "file.unsupported": Code(
        "Not a kind of file that is read here",
        "Nothing in this file was looked at.",
        "Open the file yourself, or ask the applicant for a PDF or Word document.",
    ),
    "file.too-large": Code(
        "Too large",
        "The file holds far more than a CV does; reading it could keep all others waiting.",
        "Open the file yourself, or ask the applicant for the CV alone.",
    ),
    "file.timed-out": Code(
        "Took too long",
        "Reading the file was stopped so that the others could go on.",
        "Open the file yourself, or ask the applicant for another format.",
    ),
    "file.out-of-memory": Code(
        "Needs too much memory",
        "Reading the file was stopped before it could harm the computer.",
        "Open the file yourself, or ask the applicant for another format.",
    ),
    "file.crashed": Code(
        "Crashed the reader",
        "The program that reads this kind of file broke down over it; no other file was touched.",
        "Open the file yourself, with care, or ask the applicant for another format.",
    ),
    "file.needs-ocr": Code(
        "A picture of a page",
        "The file holds no text, only an image, and no recogniser of letters is installed.",
        "Read the file by hand, install the recogniser, or ask the applicant for the original document.",
    ),
    "file.hidden-text": Code(
        "Text that nobody can see",
        "The file holds words in the colour of the paper, of no size, or marked hidden; they were not counted.",
        "Look at what is hidden: a template leaves a few words by accident, a list of keywords is put there on purpose.",
    ),
    "file.wrong-ending": Code(
        "Named as another kind of file",
        "The file's name ends as files of another kind do; it was read as what it is.",
        "Nothing, unless your program refuses to open it: then change the ending of the name.",
    ),
    # -- cv: understanding a document ---------------------------------------------------------------------------------
    # -- rank: judging ------------------------------------------------------------------------------------------------
    # -- criteria: problems of a criteria file ------------------------------------------------------------------------
    # -- output -------------------------------------------------------------------------------------------------------
    "output.fault": Code(
        "A fault of the program itself",
        "Something happened that its makers did not foresee; what it was about is not known to be right or wrong.",
        "Deal with the application concerned by hand, and tell the makers the type and place of the fault.",
    ),
    "output.unknown-code": Code(
        "No such code",
        "Codes are words of the program; this is none of them.",
        "Look for it in the list that `screen codes` prints.",
    ),
    "output.invalid-criteria": Code(
        "The criteria are not right",
        "Ranking people by criteria that say something else than was meant would be unfair to them. Nothing was written.",
        "Mend the places named; `screen check FILE` shows them again.",
    ),
    "output.no-closing-date": Code(
        "No closing date",
        "Months of work that still runs, and who is late, are counted on the closing date; today's date is never used.",
        "Give --as-of YYYY-MM-DD, or state the closing date in the criteria.",
    ),
    "output.inside-export": Code(
        "The results would lie inside an export",
        "They would be taken for applications when the export is read again.",
        "Choose a folder for --out that is in none of the exports.",
    ),
    "output.cannot-write": Code(
        "The results cannot be written",
        "No file was changed: results are written whole or not at all.",
        "Close the files if a program holds them open, and see that the folder may be written and the disk is not full.",
    ),
    "output.no-ranking": Code(
        "No ranking in this folder",
        "The folder holds no ranking.json, or one of another program or version.",
        "Name the folder that was given to `screen rank --out`.",
    ),
    "output.no-run": Code(
        "It is not known where the originals are",
        "The folder holds no run.json, which remembers the exports.",
        "Name the exports: screen verify DIR EXPORT...",
    ),
    "output.unknown-id": Code(
        "No such id",
        "Ids are made from the content of what came in; this one is not among them.",
        "Look the id up in ranking.csv or intake.csv.",
    ),
    "output.original-gone": Code(
        "An export is gone",
        "What is not there cannot be checked; its quotations count as missing.",
        "Name the place where the export is now: screen verify DIR EXPORT...",
    ),
    "output.quotation-missing": Code(
        "A quotation is not in the original",
        "Either the original has changed since, or the ranking has; a mark without its receipt must not be used.",
        "Rank the originals again, and compare.",
    ),
}
