"""Draw `table.svg` for the README: what `screen rank` prints for the samples.

python docs/picture.py
"""

from __future__ import annotations

import io
import re
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME

from screen import criteria, pipeline, sources
from screen.documents.jail import JailedExecutor
from screen.report import table

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "table.svg"
COLUMNS = 160
#: Fonts that stand in the picture as addresses of a web server; without them the reader's own monospaced font is used.
WEB_FONTS = re.compile(r"\s*@font-face \{.*?\}", re.DOTALL)


def drawn() -> str:
    """The table of the samples as SVG, the same every time."""
    rules, problems = criteria.load(ROOT / "criteria" / "liaison-junior-officer.yaml")
    if rules is None or rules.post.closes is None:
        raise SystemExit(f"the criteria are not right: {problems}")
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    with JailedExecutor(max_workers=2) as workers:
        exports = sources.survey([ROOT / "samples" / "mailbox.mbox"])
        ranking = pipeline.rank(exports, rules, rules.post.closes.date(), workers)
    table.show(console, ranking, rules)
    svg = console.export_svg(title="screen rank samples/mailbox.mbox", theme=DEFAULT_TERMINAL_THEME, unique_id="screen")
    return WEB_FONTS.sub("", svg)


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")
