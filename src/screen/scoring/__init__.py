"""Profiles and criteria → judgements, and judgements → a ranking."""

from screen.scoring.judge import judge
from screen.scoring.rank import misses_a_gate, rank

__all__ = ["judge", "misses_a_gate", "rank"]
