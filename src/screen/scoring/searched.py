"""What to say when nothing was found: where it was looked for. Silence means "ask", never "no"."""

from __future__ import annotations

from screen.model import PRIVATE, Profile


def silence(wanted: str, profile: Profile) -> str:
    """A reason that names what was looked for and the parts of the CV that were searched."""
    kinds = [kind.value for kind in dict.fromkeys(profile.sections)]
    return f"no {wanted} found; looked in {_parts(kinds)}"


def silence_of_phrases(profile: Profile) -> str:
    """The same for phrases, which are not looked for among personal data, interests and referees."""
    kinds = [kind.value for kind in dict.fromkeys(profile.sections) if kind not in PRIVATE]
    return f"no words of it found; looked in {_parts(kinds)}"


def _parts(kinds: list[str]) -> str:
    return f"the parts {', '.join(kinds)}" if kinds else "the whole text"
