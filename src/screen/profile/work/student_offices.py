"""Offices in bodies of students, which are no engagements: ``President, Students' Union``, ``Bendahari, Kelab Catur UKM``.

They tell of a student's activity. The words are in ``data/student_offices.toml``; a body is the students' own by its name, or
when it is a club and a university is in its name. Bodies of a community (residents, neighbours, young people) are none of them.
"""

from __future__ import annotations

import re

from screen.model import Experience
from screen.profile.vocabulary import book
from screen.profile.work.posts import universities

_WORD = re.compile(r"[^\W\d_]+")
_LETTERS_BEHIND = re.compile(r"^.*[a-z](?=[A-Z]{2,}$)")


def is_student_office(post: Experience) -> bool:
    """Whether a post is an office in a body of students, or the mere belonging to one."""
    if not any(map(_is_of_students, (post.organisation, post.title))):
        return False
    office = not post.title or book("student_offices", "offices").find(f"{post.title} | {post.organisation}")
    return bool(office) and not book("student_offices", "in_charge").find(post.title)


def _is_of_students(name: str) -> bool:
    """Whether a body is the students' own."""
    if book("student_offices", "others").find(name) or book("work", "organisations", "legal").find(name):
        return False
    if book("student_offices", "bodies").find(name):
        return True
    return bool(book("student_offices", "of_a_university").find(name)) and _holds_university(name)


def _holds_university(name: str) -> bool:
    """Whether a university is in a name, be it by its letters behind small ones: ``EcoUPM``."""
    if book("education", "institutions", "tertiary").find(name):
        return True
    return any(_LETTERS_BEHIND.sub("", word) in universities() for word in _WORD.findall(name))
