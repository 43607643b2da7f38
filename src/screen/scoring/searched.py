"""What to say when nothing was found: where it was looked for. Silence means "ask", never "no"."""

from __future__ import annotations

from screen.model import Profile

_WITHOUT = ("header", "personal", "interests", "referees")


def silence(wanted: str, profile: Profile) -> str:
    """A reason that names what was looked for and the parts of the CV that were searched."""
    kinds = [kind.value for kind in dict.fromkeys(profile.sections)]
    where = f"in the parts {', '.join(kinds)}" if kinds else "in the whole text"
    return f"{wanted} was looked for {where} and not found"


def silence_of_phrases(wanted: str, profile: Profile) -> str:
    """The same for phrases, which are not looked for among personal data, interests and referees."""
    kinds = [kind.value for kind in dict.fromkeys(profile.sections) if kind.value not in _WITHOUT]
    where = f"in the parts {', '.join(kinds)}" if kinds else "in the text"
    return f"words of {wanted} were looked for {where} and not found"
