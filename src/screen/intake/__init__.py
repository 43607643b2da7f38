"""Sorting what came in: what each submission is (`triage`), whose it is (`person`), and what counts of several (`settle`)."""

from __future__ import annotations

from screen.intake import person
from screen.intake.settling import settle
from screen.intake.triage import NOT_OPENED, Triage, in_zone, triage

__all__ = ["NOT_OPENED", "Triage", "in_zone", "person", "settle", "triage"]
