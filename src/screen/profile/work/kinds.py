"""What is printed of a post → whether it was a job, an internship or voluntary.

Words are in ``data/work.toml``. Those who run volunteers and interns are paid, and no employer's name ("Volunteer Services")
makes a volunteer of its staff; a society that people serve without pay ("Students' Union") does, but not of its clerks and
drivers.
"""

from __future__ import annotations

from screen.model import Period, SectionKind, WorkKind
from screen.profile.vocabulary import book, listed
from screen.profile.work.posts import IN_BRACKETS, is_post

_MAY_BE_UNPAID = (SectionKind.VOLUNTEERING, SectionKind.ACTIVITIES, SectionKind.OTHER)
"""Parts of a CV in which also those who run volunteers may be volunteers."""
_UNKNOWN = Period()
_YEAR = 12


def kind_of(section: SectionKind, title: str, organisation: str, printed: str, period: Period = _UNKNOWN) -> WorkKind:
    """The kind of a post in a part of a CV; ``printed`` are the lines that name it, ``period`` is its time.

    Who was a trainee for a year and more was employed: practical training is a part of a course, and shorter.
    """
    if _has("job", printed):
        return WorkKind.JOB
    said = _own(f"{title} | {printed}", title, organisation, staff=section not in _MAY_BE_UNPAID)
    if (_has("societies", printed) and not _has("clerks", title)) or _has("volunteer", said):
        return WorkKind.VOLUNTEER
    if section is SectionKind.INTERNSHIP or _has("internship", said):
        employed = section is SectionKind.EXPERIENCE and _lasts_a_year(period) and _says_trainee_only(said)
        return WorkKind.JOB if employed else WorkKind.INTERNSHIP
    return WorkKind.VOLUNTEER if section is SectionKind.VOLUNTEERING else WorkKind.JOB


def _lasts_a_year(period: Period) -> bool:
    """Whether a time is over and was a year at least."""
    return period.start is not None and period.end is not None and period.end[0] - period.start[1] + 1 >= _YEAR


def _says_trainee_only(said: str) -> bool:
    """Whether a text names no internship but by the word for a trainee."""
    return all(match.phrase in listed("work", "kinds", "trainees") for match in book("work", "kinds", "internship").find(said))


def _has(kind: str, text: str) -> bool:
    return bool(book("work", "kinds", kind).find(text))


def _own(text: str, title: str, organisation: str, *, staff: bool) -> str:
    """A text without the name of the employer of somebody whose post is known, and without the titles of paid ``staff``."""
    name = IN_BRACKETS.sub("", organisation).strip()
    if name and is_post(title) and name not in title:
        text = text.replace(name, " | ")
    for match in reversed(book("work", "kinds", "staff").find(text) if staff else ()):
        text = f"{text[: match.start]} | {text[match.end :]}"
    return text
