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
    # -- cv: understanding a document ---------------------------------------------------------------------------------
    # -- rank: judging ------------------------------------------------------------------------------------------------
    # -- criteria: problems of a criteria file ------------------------------------------------------------------------
    # -- output -------------------------------------------------------------------------------------------------------
}
