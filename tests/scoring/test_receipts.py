"""What a reason names stands in one of its quotations, and nothing is named that does not count."""

from screen.model import Education, Experience, Fluency, LanguageSkill, Level, Profile, WorkKind


def post(span, months, first, *lines, kind=WorkKind.JOB, title="Officer", organisation=""):
    """A post from 2018 to 2019 whose lines begin at a number."""
    evidence = tuple(span(line, number) for number, line in enumerate(lines, first))
    text = "\n".join(lines)
    return Experience(title, organisation, months("2018-01", "2019-06"), kind, text, evidence)


def test_each_counted_post_is_quoted_with_its_employer_its_dates_and_what_makes_it_relevant(find, months, span):
    """Headings, towns and lines that tell nothing of it are left out."""
    council = post(
        span, months, 1, "BEFORE", "Officer", "Ipoh City Council\t2018 - 2019", "Ipoh", organisation="Ipoh City Council"
    )
    firm = post(span, months, 5, "Officer, A Firm", "2018 - 2019", "Typed", "Drew a local plan", organisation="A Firm")
    found = find("experience", Profile(experience=(council, firm)))
    assert found.reason == "18 months in work of the kind asked for (employer: “city council”, duties: “local plan”)"
    assert found.evidence == (*council.evidence[1:3], *firm.evidence[:2], firm.evidence[3])


def test_posts_whose_months_do_not_count_are_not_named(find, months, span):
    """An internship says nothing of the months of a job."""
    job = post(span, months, 1, "Officer, Ipoh City Council, 2018 - 2019", organisation="Ipoh City Council")
    intern = post(span, months, 2, "Intern, 2018 - 2019", "Drew a local plan", kind=WorkKind.INTERNSHIP)
    found = find("experience", Profile(experience=(intern, job)))
    assert (found.reason, found.evidence) == (
        "18 months in work of the kind asked for (employer: “city council”)",
        job.evidence,
    )


def test_a_new_graduates_internship_is_quoted_with_degree_dates_and_duties(find, months, span):
    """It carries the outcome, so it is named."""
    lines = (span("EDUCATION", 1), span("Bachelor of Electronics", 2), span("2015 - 2019", 3))
    degree = Education(Level.BACHELOR, "Electronics", "0714", period=months("2015", "2019"), evidence=lines)
    intern = post(span, months, 4, "Intern, A Firm", "2018 - 2019", "Copied", "Town planning", kind=WorkKind.INTERNSHIP)
    found = find("experience", Profile((degree,), (intern,)))
    assert found.reason == "a bachelor completed of late, and a relevant internship (duties: “town planning”)"
    assert found.evidence == (*lines[1:], intern.evidence[0], intern.evidence[1], intern.evidence[3])


def test_further_languages_are_named_in_words_with_all_their_lines(find, span):
    """The language and its level may stand on two lines."""
    two = (span("Iban", 1), span("Native", 2))
    skills = (LanguageSkill("iba", Fluency.NATIVE, two), LanguageSkill("nan", Fluency.FLUENT, (span("Hokkien: fluent", 3),)))
    found = find("tongues", Profile(languages=skills))
    assert found.reason == "further languages at a level that counts: Iban (native), Hokkien (fluent)"
    assert found.evidence == (*two, span("Hokkien: fluent", 3))


def test_languages_without_a_level_that_counts_are_named_too(find, span):
    """So that somebody can ask."""
    line = span("Somali, Arabic", 1)
    found = find("tongues", Profile(languages=tuple(LanguageSkill(code, evidence=(line,)) for code in ("so", "ar"))))
    assert found.reason == "further languages, none at a level that counts: Somali (unstated), Arabic (unstated)"
    assert (found.points, found.evidence) == (0, (line,))
