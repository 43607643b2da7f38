"""A ranking for the terminal: the long list, who misses a gate and why, the counts, and what needs a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from screen.codes import CODES
from screen.model import Application, Finding, Importance, Outcome, Ranking, State
from screen.report import matrix, safe, wording

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from screen.criteria import Criteria

#: From this many columns on, every essential criterion has a column of its own.
WIDE = 120
#: How many names are listed under "For a person to look at"; the rest stands in intake.csv.
_LISTED = 25
#: How many notes a row of the table shows; all are in ranking.csv.
_NOTES = 3


def show(console: Console, ranking: Ranking, criteria: Criteria, *, blind: bool = False) -> None:
    """Print the whole result as wide as the console is."""
    for part in parts(ranking, criteria, console.width, ascii_only=console.options.ascii_only, blind=blind):
        console.print(part, soft_wrap=False)


def parts(
    ranking: Ranking, criteria: Criteria, width: int, *, ascii_only: bool = False, blind: bool = False
) -> Iterator[RenderableType]:
    """What `show` prints, piece by piece."""
    page = _Page(criteria, width, ascii_only, blind)
    everybody = matrix.ranked(ranking)
    long_list = [a for a in everybody if a.list != "gate-not-met"]
    apart = [a for a in everybody if a.list == "gate-not-met"]
    yield page.heading(ranking)
    yield page.ranked(long_list)
    if apart:
        yield page.apart(apart)
    yield counts(ranking)
    if lookers := [a for a in ranking.applications if wording.needs_person(a)]:
        yield Text()
        yield page.for_a_person(sorted(lookers, key=matrix.arrival))


def counts(ranking: Ranking) -> RenderableType:
    """How many of each state there are, and that they add up to what came in."""
    table = Table(box=None, show_header=False, padding=(0, 1), title="What came in", title_justify="left", title_style="bold")
    table.add_column(justify="right")
    table.add_column()
    by_state = ranking.counts()
    for state, number in by_state.items():
        if number or state is State.APPLICATION:
            table.add_row(str(number), wording.state_word(state, number))
    table.add_row(Text(str(sum(by_state.values())), "bold"), Text("in all", "bold"))
    return table


class _Page:
    """What every part of the page needs to know."""

    def __init__(self, criteria: Criteria, width: int, ascii_only: bool, blind: bool) -> None:
        self.criteria = criteria
        self.wide = width >= WIDE
        self.blind = blind
        self.sign = 1 if ascii_only else 0
        self.dash = "-" if ascii_only else "–"
        self.gates = [c.id for c in wording.judged(criteria) if c.importance is Importance.ESSENTIAL]

    def heading(self, ranking: Ranking) -> Text:
        """The post, the day on which facts are counted, and how many points there are."""
        post = safe.terminal(self.criteria.post.title, "bold")
        organisation = self.criteria.post.organisation
        post.append_text(safe.terminal(f", {organisation}" if organisation else ""))
        most = sum(c.points or 0 for c in wording.judged(self.criteria))
        return post.append_text(Text(f"\nFacts as of {ranking.as_of}; at most {most} points.\n", "dim"))

    def ranked(self, applications: Sequence[Application]) -> RenderableType:
        """The long list."""
        if not applications:
            return Text("Nobody is on the long list.\n")
        table = self._table("Long list")
        table.add_column("#", justify="right", no_wrap=True)
        table.add_column("Name", ratio=4 if self.wide else 2, min_width=14, overflow="fold")
        table.add_column("Score", justify="left", no_wrap=True)
        if self.wide:
            for gate in self.gates:
                table.add_column(wording.label(gate), min_width=max(len(w) for w in (*gate.split("_"), "~ partly")))
            table.add_column("Desirable", ratio=7)
            table.add_column("To ask", ratio=5)
            table.add_column("Notes", ratio=3)
        else:
            table.add_column("What the CV says", ratio=5)
        shared = _shared_ranks(applications)
        for application in applications:
            table.add_row(*self._cells(application, shared))
        return table

    def apart(self, applications: Sequence[Application]) -> RenderableType:
        """Those who do not meet an essential criterion, with the reason."""
        table = self._table("A gate is not met (listed apart, not rejected)")
        table.add_column("Name", ratio=2, min_width=14, overflow="fold")
        table.add_column("Score", no_wrap=True)
        table.add_column("Why", ratio=5)
        for application in applications:
            missed = [f for f in wording.findings_of(application, self.criteria) if self._misses(f)]
            table.add_row(self._name(application), self._score(application), Text("\n").join(map(self._why, missed)))
        return table

    def for_a_person(self, applications: Sequence[Application]) -> RenderableType:
        """What could not be dealt with, and what to do about it."""
        table = self._table("For a person to look at")
        table.add_column("Id", no_wrap=True)
        table.add_column("From", ratio=2, min_width=14, overflow="fold")
        table.add_column("What is wrong, and what to do", ratio=5)
        for application in applications[:_LISTED]:
            table.add_row(application.id, self._sender(application), _what_to_do(application))
        if len(applications) > _LISTED:
            table.caption = f"and {len(applications) - _LISTED} more in intake.csv"
        return table

    def _table(self, title: str) -> Table:
        return Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, expand=True)

    def _cells(self, application: Application, shared: set[int]) -> list[RenderableType]:
        rank = "" if application.rank is None else f"{application.rank}{'=' if application.rank in shared else ''}"
        cells: list[RenderableType] = [rank, self._name(application), self._score(application)]
        findings = wording.findings_of(application, self.criteria)
        if not self.wide:
            return [*cells, Text("\n").join([*self._grouped(findings), *self._asked(findings), *self._notes(application)])]
        outcomes = {f.criterion: f.outcome for f in findings}
        gates = [self._outcome(outcomes[gate]) if gate in outcomes else Text() for gate in self.gates]
        others = Text("\n").join(self._grouped([f for f in findings if f.criterion not in self.gates]))
        asks = Text("\n").join(safe.terminal(f.question) for f in findings if f.criterion in self.gates and _to_ask(f))
        return [*cells, *gates, others, asks, Text("\n").join(self._notes(application))]

    def _name(self, application: Application) -> Text:
        if self.blind:
            return Text(application.id)
        name = safe.terminal(wording.called(application.seen))
        return name.append_text(Text(f"\n{application.id}", "dim"))

    def _sender(self, application: Application) -> Text:
        seen = application.seen
        return Text("") if self.blind else safe.terminal(wording.called(seen))

    def _score(self, application: Application) -> Text:
        score, low, high = wording.scores(wording.findings_of(application, self.criteria))
        text = Text(wording.plain(score), "bold")
        if low != high:
            text.append_text(Text(f" ({wording.plain(low)}{self.dash}{wording.plain(high)})", "dim"))
        return text

    def _outcome(self, outcome: Outcome) -> Text:
        return Text(f"{wording.OUTCOMES[outcome][self.sign]} {wording.OUTCOMES[outcome][2]}", wording.STYLES[outcome])

    def _grouped(self, findings: Sequence[Finding]) -> list[Text]:
        """One line an outcome, with the criteria of that outcome and the points that they earned."""
        rows = []
        for outcome in wording.OUTCOMES:
            names = [_earned(f) for f in findings if f.outcome is outcome]
            if names:
                rows.append(self._outcome(outcome).append_text(Text(": " + ", ".join(names), "default")))
        return rows

    def _asked(self, findings: Sequence[Finding]) -> list[Text]:
        """What to ask about the gates, where there is no column for it."""
        return [safe.terminal(f"Ask: {f.question}", "cyan") for f in findings if f.criterion in self.gates and _to_ask(f)]

    def _notes(self, application: Application) -> list[Text]:
        late = ["late"] if application.state is State.LATE else []
        titles = list(dict.fromkeys([*late, *(wording.title(n.code) for n in wording.notes_of(application))]))
        more = [f"and {hidden} more note{'s' if hidden > 1 else ''}"] if (hidden := len(titles) - _NOTES) > 0 else []
        return [safe.terminal(f"! {title}", "magenta") for title in (*titles[:_NOTES], *more)]

    def _misses(self, finding: Finding) -> bool:
        return finding.outcome is Outcome.NOT_MET and finding.importance is Importance.ESSENTIAL

    def _why(self, finding: Finding) -> Text:
        why = self._outcome(finding.outcome)
        return why.append_text(safe.terminal(f": {wording.label(finding.criterion)} {self.dash} {finding.reason}", "default"))


def _to_ask(finding: Finding) -> bool:
    return bool(finding.question) and finding.outcome in (Outcome.UNKNOWN, Outcome.PARTLY)


def _earned(finding: Finding) -> str:
    name = wording.label(finding.criterion)
    if finding.importance is not Importance.DESIRABLE or finding.outcome not in (Outcome.MET, Outcome.PARTLY):
        return name
    points, most = wording.exact(finding.points), wording.exact(finding.max_points)
    return f"{name} {wording.plain(points)}/{wording.plain(most)}"


def _shared_ranks(applications: Sequence[Application]) -> set[int]:
    ranks = [a.rank for a in applications if a.rank is not None]
    return {rank for rank in ranks if ranks.count(rank) > 1}


def _what_to_do(application: Application) -> Text:
    code = CODES.get(application.reason)
    text = safe.terminal(wording.title(application.reason))
    return text.append_text(safe.terminal(f". {code.do}", "dim")) if code else text
