"""``ranking.xlsx`` for the panel: the screening matrix, the evidence, what to ask, the intake list, and what the marks mean."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from screen.model import Application, Finding, Importance, Ranking, State
from screen.report import matrix, safe, wording

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]
    from xlsxwriter.format import Format  # type: ignore[import-untyped]
    from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

    from screen.criteria import Criteria

#: Written as the time of creation, so that the same ranking gives the same bytes.
_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)

#: Background and ink of each outcome; the word stands beside it, so that no colour has to be seen.
_COLOURS: dict[str, tuple[str, str]] = {
    "met": ("#D9EAD3", "#1E4620"),
    "partly": ("#FFF2CC", "#5C4400"),
    "ask": ("#DDEBF7", "#1F3F66"),
    "not met": ("#E7E6E6", "#5A1F1F"),
}

#: Height of a line of ten-point text, and Excel's limit for a row, in points.
_LINE, _ROW_LIMIT = 13.0, 409.0

#: The first columns of the matrix, with their widths; the width of a mark's column, and of one that the panel fills in.
_WHO, _WHO_WIDTHS = ("Rank", "Name", "Id", "List", "Score", "Could become"), (5, 20, 10, 8, 6, 7.5)
_MARK_WIDTH, _PANEL_WIDTH = 9, 6
#: Points that a letter of a head that runs upwards takes.
_UPWARDS = 7.0

#: Letters of ten-point text to a unit of a column's width, which is counted in eleven-point digits.
_LETTERS = 1.1

_ABOUT_WIDTHS = (36, 26, 80)
_ABOUT = (
    "The tool orders and explains; people decide. Nobody is rejected by it.",
    "Every mark rests on a quotation: file, page, line and words are on the sheet Evidence.",
    "met: the CV says so. partly: the CV says part of it. not met: the CV says otherwise.",
    "ask: the CV is silent, which is no answer; the question is on the sheet To ask, essential ones first.",
    "Essential criteria are gates: they give no points. Whoever does not meet one is listed last, with the reason.",
    "The score is the exact sum of the points shown. “Could become”: lowest and highest when the open questions are answered.",
    "People whose scores and bounds are the same share a rank.",
    "Columns marked “at interview” are empty on purpose: they are the panel's.",
    "Name, sex, age, race, religion, photo, address, file format and layout count for nothing.",
)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A cell that holds an outcome, in its colours; empty ones are the panel's to fill in."""

    word: str = ""
    text: str = ""


_Cell = matrix.Cell | _Mark
_Row = tuple[_Cell, ...]


def ranking_xlsx(ranking: Ranking, criteria: Criteria, *, blind: bool = False) -> bytes:
    """The workbook as bytes: the same ranking gives the same bytes."""
    import xlsxwriter

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(content, options) as book:
        book.set_properties({"created": _CREATED, "title": "Screening matrix"})
        paper = _Paper(book)
        _matrix(paper, ranking, criteria, blind)
        _evidence(paper, ranking, criteria, blind)
        _to_ask(paper, ranking, criteria, blind)
        _intake(paper, ranking, blind)
        _about(paper, ranking, criteria)
    return content.getvalue()


class _Paper:
    """The workbook with its few formats."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        base = {"valign": "top", "align": "left", "text_wrap": True, "font_size": 10}
        self.head = book.add_format({**base, "bold": True, "bg_color": "#1F3F66", "font_color": "#FFFFFF", "border": 1})
        self.upwards = book.add_format(
            {
                **base,
                "bold": True,
                "bg_color": "#1F3F66",
                "font_color": "#FFFFFF",
                "border": 1,
                "rotation": 90,
                "valign": "bottom",
            }
        )
        self.text = book.add_format(base)
        self.address = book.add_format({**base, "text_wrap": False})
        self.bold = book.add_format({**base, "bold": True})
        self.room = book.add_format({**base, "border": 1, "border_color": "#BFBFBF"})
        self.marks = {"": self.room} | {
            word: book.add_format({**base, "bg_color": back, "font_color": ink, "border": 1, "border_color": "#BFBFBF"})
            for word, (back, ink) in _COLOURS.items()
        }

    def sheet(self, name: str, header: Sequence[str], rows: Sequence[_Row], widths: Sequence[float], frozen: int) -> Worksheet:
        """A table with its header and first columns frozen, filters on, and set to print on landscape pages."""
        sheet = self.book.add_worksheet(name)
        for column, (title, width) in enumerate(zip(header, widths, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, title, self.head)
        for number, row in enumerate(rows, start=1):
            sheet.set_row(number, _height(row, widths))
            for column, cell in enumerate(row):
                self.write(sheet, number, column, cell)
        sheet.freeze_panes(1, frozen)
        sheet.autofilter(0, 0, max(len(rows), 1), len(header) - 1)
        sheet.repeat_rows(0)
        self.printed(sheet)
        return sheet

    @staticmethod
    def printed(sheet: Worksheet) -> None:
        """Landscape A4, as wide as the page, as many pages as it takes."""
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.4, 0.4, 0.5, 0.5)
        sheet.fit_to_pages(1, 0)

    def write(self, sheet: Worksheet, row: int, column: int, cell: _Cell, look: Format | None = None) -> None:
        """One cell: a number as a number, everything else as a string, never as a formula or link."""
        if isinstance(cell, _Mark):
            self.write(sheet, row, column, cell.text, self.marks[cell.word])
            return
        look = look or (self.address if isinstance(cell, matrix.Mail) else self.text)
        if cell is None or cell == "":
            sheet.write_blank(row, column, None, look)
        elif isinstance(cell, int | Decimal):
            sheet.write_number(row, column, float(cell), look)
        else:
            text = safe.address(cell.text) if isinstance(cell, matrix.Mail) else safe.sheet(cell)
            sheet.write_string(row, column, text, look)


def _height(row: _Row, widths: Sequence[float]) -> float:
    """Points that a row needs for its fullest cell, so that no program has to work it out."""
    rows = max(_lines(cell, width) for cell, width in zip(row, widths, strict=True))
    return min(_ROW_LIMIT, _LINE * rows + 2)


def _lines(cell: _Cell, width: float) -> float:
    return sum(-(-len(part) // (width * _LETTERS)) or 1 for part in cell.split("\n")) if isinstance(cell, str) else 1


def _matrix(paper: _Paper, ranking: Ranking, criteria: Criteria, blind: bool) -> None:
    """What fits on a printed page: who, how many points, a mark for each criterion, and the panel's own columns."""
    judged, panel = wording.judged(criteria), wording.at_interview(criteria)
    people = matrix.ranked(ranking)
    heads = [f"{wording.label(c.id)}\n({c.importance.value})" for c in (*judged, *panel)]
    widths = (*_WHO_WIDTHS, *(_MARK_WIDTH for _ in judged), *(_PANEL_WIDTH for _ in panel))
    rows = [_matrix_row(a, criteria, blind) for a in people]
    sheet = paper.sheet("Screening matrix", (*_WHO, *heads), rows, widths, 2)
    sheet.set_row(0, _UPWARDS * max((len(part) for head in heads for part in head.split("\n")), default=10) + 6)
    for column, head in enumerate(heads, start=len(_WHO)):
        sheet.write_string(0, column, head, paper.upwards)
    for number, row in enumerate(rows, start=1):
        sheet.set_row(number, max(_height(row, widths), 2 * _LINE + 2))


def _matrix_row(application: Application, criteria: Criteria, blind: bool) -> _Row:
    findings = wording.findings_of(application, criteria)
    score, low, high = wording.scores(findings)
    marks = {finding.criterion: _mark(finding) for finding in findings}
    return (
        application.rank,
        application.id if blind else wording.called(application.seen),
        application.id,
        _standing(application),
        score,
        "" if low == high else f"{wording.plain(low)}–{wording.plain(high)}",
        *(marks.get(criterion.id) for criterion in wording.judged(criteria)),
        *(_Mark() for _ in wording.at_interview(criteria)),
    )


def _standing(application: Application) -> str:
    """The list that somebody is on, and whether the application was late."""
    listed = "gate not met" if application.list == "gate-not-met" else application.list
    return f"{listed}, late" if application.state is State.LATE else listed


def _mark(finding: Finding) -> _Mark:
    sign, _, word = wording.OUTCOMES[finding.outcome]
    if finding.importance is not Importance.DESIRABLE:
        return _Mark(word, f"{sign} {word}")
    points, most = (wording.plain(wording.exact(number)) for number in (finding.points, finding.max_points))
    return _Mark(word, f"{sign} {word}\n{points}/{most}")


def _outcome(finding: Finding) -> _Mark:
    word = wording.OUTCOMES[finding.outcome][2]
    return _Mark(word, word)


def _evidence(paper: _Paper, ranking: Ranking, criteria: Criteria, blind: bool) -> None:
    titles = {c.id: c.title for c in wording.judged(criteria)}
    rows: list[_Row] = [
        (
            a.rank,
            a.id,
            a.id if blind else a.seen.name,
            titles.get(f.criterion, f.criterion),
            _outcome(f),
            wording.exact(f.points) if f.importance is Importance.DESIRABLE else None,
            wording.exact(f.max_points) if f.importance is Importance.DESIRABLE else None,
            f.reason,
            matrix.receipts(f, a, blind),
        )
        for a in matrix.ranked(ranking)
        for f in wording.findings_of(a, criteria)
    ]
    header = ("Rank", "Id", "Name", "Criterion", "Outcome", "Points", "of", "Reason", "Evidence (file, page, line, words)")
    paper.sheet("Evidence", header, rows, (5, 10, 18, 24, 9, 7, 6, 36, 70), 3)


def _to_ask(paper: _Paper, ranking: Ranking, criteria: Criteria, blind: bool) -> None:
    rows: list[matrix.Row] = [
        (
            a.rank,
            a.id,
            a.id if blind else a.seen.name,
            None if blind else matrix.Mail(a.seen.email),
            f.importance.value,
            wording.label(f.criterion),
            f.question,
            f.reason,
            None,
        )
        for a, f in sorted(
            matrix.questions(ranking, criteria), key=lambda asked: asked[1].importance is not Importance.ESSENTIAL
        )
    ]
    header = ("Rank", "Id", "Name", "E-mail", "Importance", "Criterion", "Question", "Why we ask", "Answer")
    paper.sheet("To ask", header, rows, (5, 10, 18, 24, 10, 12, 42, 32, 26), 3)


def _intake(paper: _Paper, ranking: Ranking, blind: bool) -> None:
    rows = matrix.intake_rows(ranking, blind=blind)
    header = tuple(column.replace("_", " ").capitalize() for column in matrix.INTAKE_COLUMNS)
    paper.sheet("Intake", header, rows, (16, 18, 20, 20, 24, 12, 26, 10, 10, 14, 16, 32), 0)


def _about(paper: _Paper, ranking: Ranking, criteria: Criteria) -> None:
    counts = [(wording.state_word(state, count), count) for state, count in ranking.counts().items()]
    closes = criteria.post.closes.isoformat() if criteria.post.closes else "not stated"
    facts: list[tuple[str, matrix.Cell]] = [
        ("Post", criteria.post.title),
        ("Organisation", criteria.post.organisation),
        ("Closes", closes),
        ("Facts counted on", ranking.as_of),
        ("Criteria file (SHA-256)", criteria.sha256),
        ("Came in", len(ranking.applications)),
        *((f"  {word}", count) for word, count in counts),
    ]
    sheet = paper.book.add_worksheet("About")
    paper.printed(sheet)
    for column, width in enumerate(_ABOUT_WIDTHS):
        sheet.set_column(column, column, width)
    row = 0
    for name, value in facts:
        paper.write(sheet, row, 0, name, paper.bold)
        sheet.merge_range(row, 1, row, 2, "", paper.text)
        paper.write(sheet, row, 1, value)
        row += 1
    for sentence in _ABOUT:
        row += 1
        sheet.merge_range(row, 0, row, 2, "", paper.text)
        paper.write(sheet, row, 0, sentence)
    _criteria_list(paper, sheet, row + 2, criteria)


def _criteria_list(paper: _Paper, sheet: Worksheet, row: int, criteria: Criteria) -> None:
    for column, text in enumerate(("Criterion", "Importance", "The advert's words")):
        sheet.write_string(row, column, text, paper.head)
    for at, criterion in enumerate(criteria.criteria, start=row + 1):
        points = f", at most {criterion.points} points" if criterion.points else ""
        cells = (criterion.title, f"{criterion.importance.value}{points}", criterion.quote)
        sheet.set_row(at, _height(cells, _ABOUT_WIDTHS))
        for column, cell in enumerate(cells):
            paper.write(sheet, at, column, cell)
