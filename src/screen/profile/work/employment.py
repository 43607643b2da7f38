"""Posts, internships and voluntary engagements: which lines are one, from when to when, and of what kind.

Sections → entries (`work_rows`) → what each says (`work_entry`, `post_and_employer`) → under which employer (`employers`); what
is told in sentences is read by `prose`. Whether an entry is relevant to the advert is for the criteria to decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from screen.model import Experience, Section, SectionKind, WorkKind
from screen.phrases import folded
from screen.profile.headings import employer_headed
from screen.profile.sections import of_kind, speaks_of
from screen.profile.vocabulary import book, listed
from screen.profile.work import employers, joined_and_left, promotions, prose, stints, work_entry, work_rows
from screen.profile.work.engagement_lines import bare
from screen.profile.work.posts import IN_BRACKETS, is_organisation, is_post, trimmed
from screen.profile.work.student_offices import is_student_office

_AMONG_OTHERS = (SectionKind.ACTIVITIES, SectionKind.OTHER)
_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.PERSONAL)
_FIRST_WORDS = 12


def find(sections: Sequence[Section]) -> tuple[Experience, ...]:
    """All dated entries under work, internship and volunteering headings, in order of print, each with its lines as evidence.

    Voluntary service counts under headings of activities and under unknown ones too. Where no heading speaks of work, entries
    that name a post or an employer beside a range of dates are taken from the rest. Offices in bodies of students are none.
    """
    return posts_and_offices(sections)[0]


def posts_and_offices(sections: Sequence[Section]) -> tuple[tuple[Experience, ...], tuple[Experience, ...]]:
    """The posts (see `find`), and the entries among them that are offices in bodies of students: activities, and no posts."""
    found = _all(sections)
    offices = tuple(filter(is_student_office, found))
    return tuple(post for post in found if post not in offices), offices


def _all(sections: Sequence[Section]) -> tuple[Experience, ...]:
    headed = _headed(of_kind(sections, *work_rows.WORK))
    if of_kind(sections, SectionKind.EXPERIENCE) or any(e.kind is not WorkKind.VOLUNTEER for e in headed):
        return (*headed, *_serving(of_kind(sections, *_AMONG_OTHERS)))
    found = [e for section in of_kind(sections, *_ELSEWHERE) for e in _in_section(section) if _is_certain(e)]
    return (*headed, *found, *_serving(of_kind(sections, SectionKind.ACTIVITIES)))


def _headed(sections: Sequence[Section]) -> list[Experience]:
    """The entries under headings of work; what was taught beside a post is none, unless it was one of months."""
    found = [(section, e) for section in sections for e in _in_section(section) if not _is_course(section, e)]
    elsewhere = any(section.kind is SectionKind.EXPERIENCE and not _lists_lessons(section) for section, _ in found)
    return [e for section, e in found if not (elsewhere and _lists_lessons(section)) or _lasts_months(e)]


def _is_course(section: Section, experience: Experience) -> bool:
    """Whether an entry below a heading of voluntary work and courses has a lone date, and no word of service."""
    both = section.kind is SectionKind.VOLUNTEERING and speaks_of(section, SectionKind.TRAINING)
    period = experience.period
    lone = not period.ongoing and period.start == period.end
    return both and lone and not _serves(experience)


def _lists_lessons(section: Section) -> bool:
    """Whether a part lists what was taught by its heading: ``Teaching``, ``Courses taught``."""
    return section.heading is not None and folded(section.heading.text) in listed("work", "taught")


def _lasts_months(experience: Experience) -> bool:
    """Whether the months are printed from which to which a post lasted, or that it goes on."""
    start, end = experience.period.start, experience.period.end
    if start is None or start[0] != start[1]:
        return False
    return experience.period.ongoing or (end is not None and end[0] == end[1] != start[0])


def _serving(sections: Sequence[Section]) -> list[Experience]:
    found = ((section, e) for section in sections for e in _in_section(section))
    return [e for section, e in found if _counts(section, e)]


def _counts(section: Section, experience: Experience) -> bool:
    """Whether an entry among activities or below an unknown heading is an engagement: one of service, or a post of months."""
    if section.kind is SectionKind.OTHER and experience.kind is WorkKind.JOB and _lasts_months(experience):
        return is_post(experience.title) and bool(experience.organisation)
    return _serves(experience) and (section.kind is not SectionKind.ACTIVITIES or _is_whole(experience))


def _in_section(section: Section) -> list[Experience]:
    told, section = prose.told(section)
    entered, section = joined_and_left.told(section)
    entries, heads = work_rows.cut(section)
    read = [one for entry in entries if (one := work_entry.read(entry, section.kind, heads)) is not None]
    if section.heading is not None and (employer := employer_headed(section.heading.text)):
        read = [employers.under_heading(one, employer, section.heading) for one in read]
    if section.kind is not SectionKind.ACTIVITIES:
        read = employers.settled(read)
    posts = (post for one in read for post in promotions.apart(one.experience))
    return [*told, *entered, *(stint for post in posts for stint in stints.apart(post))]


def _is_whole(experience: Experience) -> bool:
    """Whether an entry says from when to when: a lone date among activities is that of an event."""
    period = experience.period
    return period.ongoing or period.months is not None or period.start != period.end


def _serves(experience: Experience) -> bool:
    """Whether an entry among other things is voluntary work, an internship or national service by its first words or its title.

    A remark in brackets may say so, too, and so does the name of a national service behind a post.
    """
    if experience.kind is WorkKind.INTERNSHIP:
        return _lasts_months(experience)
    first = trimmed(bare(experience.text.split("\n", 1)[0]))
    service = book("work", "kinds", "service")
    remarks = IN_BRACKETS.findall(experience.title)
    unpaid = book("work", "kinds", "volunteer")
    if experience.kind is WorkKind.VOLUNTEER and service.begins(experience.organisation):
        return True
    return any(service.find(remark) or unpaid.find(remark) for remark in remarks) or any(
        match.start < _FIRST_WORDS for text in (first, experience.title) for match in service.find(text)
    )


def _is_certain(experience: Experience) -> bool:
    dated = experience.period.start is not None and experience.period.start != experience.period.end
    return dated and (is_post(experience.title) or is_organisation(experience.organisation))
