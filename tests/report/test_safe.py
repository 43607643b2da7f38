"""What comes from outside is harmless wherever it is shown."""

import json

import pytest
from rich.console import Console

from screen.report import safe


@pytest.mark.parametrize(
    ("untrusted", "shown"),
    [
        ("Ali\x1b[31m\x1b]8;;http://example.com\x07", "Ali\ufffd[31m\ufffd]8;;http://example.com\ufffd"),
        ("a\x9b2Jb", "a\ufffd2Jb"),
        ("Ali\u202egnp.exe", "Alignp.exe"),
        ("A\u200bli\ufeff", "Ali"),
        ("one\ntwo\tthree\r\nfour", "one two three four"),
        ("half \ud83d", "half \ufffd"),
        ("José Ñuñez 陳大文 نور", "José Ñuñez 陳大文 نور"),
    ],
)
def test_a_line_bears_no_control_no_direction_mark_and_no_line_end(untrusted, shown):
    """Escapes become visible, invisible characters go, letters of every script stay."""
    assert safe.line(untrusted) == shown


def test_markup_in_a_name_is_printed_as_it_stands():
    """Rich tags from outside are letters, not style."""
    console = Console(width=40, record=True, file=open("/dev/null", "w"))  # noqa: SIM115, PTH123
    console.print(safe.terminal("[/]Bob [red]"))
    assert console.export_text() == "[/]Bob [red]\n"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＋", "－", "＠", "\u200b=", "−"])
def test_a_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(start):
    """Every beginning that a spreadsheet takes for a formula is guarded."""
    assert safe.cell(f"{start}HYPERLINK(1)").startswith("'")


def test_a_formula_after_a_semicolon_or_line_end_is_guarded_too():
    """A program that splits at semicolons must not find a formula there."""
    assert safe.cell("a;=1\n@b") == "a;'=1\n'@b"


def test_an_ordinary_cell_stays_as_it_is():
    """Nothing is added to what nobody runs."""
    assert safe.cell("Lim Wei Ming, B.Sc. (Hons) = good") == "Lim Wei Ming, B.Sc. (Hons) = good"


@pytest.mark.parametrize(
    ("untrusted", "masked"),
    [
        ("IC 900101-14-5678.", "IC ######-##-####."),
        ("No.900101145678", "No.############"),
        ("900101 14 5678", "###### ## ####"),
        ("900101‐14‐5678", "######‐##‐####"),
        ("+601112345678", "+601112345678"),
        ("991301145678", "991301145678"),
        ("c3900101145678ff", "c3900101145678ff"),
    ],
)
def test_registration_numbers_are_masked_and_other_numbers_are_not(untrusted, masked):
    """All twelve digits go; telephone numbers, impossible dates and digests stay."""
    assert safe.masked(untrusted) == masked


def test_a_masked_quotation_finds_the_unmasked_text():
    """A sharp stands for a digit, and for itself."""
    pattern = safe.masked_pattern("C# and ######-##-####")
    assert pattern.search("knows C# and 900101-14-5678 too")
    assert not pattern.search("knows C# and 9001O1-14-5678 too")


def test_json_is_valid_readable_and_harmless_on_a_terminal():
    """Letters stay letters; what a terminal acts upon is written by number; the value comes back whole."""
    text = safe.json_text({"name": "Zoë \x9b\u202e\ud800\x1b", "quote": "900101-14-5678", "sha256": "900101145678"})
    assert text == '{"name": "Zoë \\u009b\\u202e\ufffd\\u001b", "quote": "######-##-####", "sha256": "900101145678"}'
    assert json.loads(text)["name"] == "Zoë \x9b\u202e\ufffd\x1b"


def test_a_cell_of_a_workbook_is_cut_at_the_limit_of_excel():
    """A longer text would make the file unreadable."""
    assert len(safe.sheet("a" * 40_000)) == safe.CELL_LIMIT


def test_a_tree_laid_out_in_lines_reads_as_the_json_module_writes_it():
    """Which is slower, but the measure; what is no number is null, for JSON has no word for it."""
    tree = {"a": [], "b": {}, "c": [1, 2.5, 0.1, True, None, {"d": '“Ω” 😀 "\\/\b\f\n\r\t\x00\x1f'}]}
    assert safe.json_text(tree, indent=1) == json.dumps(tree, ensure_ascii=False, indent=1)
    assert safe.json_text([float("nan"), float("inf")], indent=1) == "[\n null,\n null\n]"
