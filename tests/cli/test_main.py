"""What holds for every command: exit statuses, streams, start-up."""

import os
import subprocess
import sys

import pytest

import screen.cli
from screen.cli.app import app

HEAVY = {"rich", "pandas", "pypdf", "docx", "pydantic", "lxml", "xlsxwriter", "openpyxl", "yaml", "rapidfuzz", "pypdfium2"}

PROGRAM = "from screen.cli import main; main()"
WRONG = ([], ["rank"], ["nonsense"], ["rank", "--nonsense"], ["rank", "no-such-file", "--criteria", "x", "--out", "y"])


def run(*arguments, **how):
    return subprocess.run([sys.executable, "-c", PROGRAM, *arguments], capture_output=True, check=False, **how)


def test_the_version_is_printed_on_stdout():
    """And the status is 0."""
    done = run("--version", text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"screen {screen.__version__}\n", "")


def test_starting_loads_nothing_that_is_heavy():
    """`screen --version` and completion stay as quick as Typer itself."""
    code = "import sys, screen.cli.app; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not HEAVY & set(loaded)


@pytest.mark.parametrize("arguments", WRONG)
def test_a_wrong_invocation_is_status_2(arguments):
    """Nothing on stdout but help, the reason on stderr."""
    done = run(*arguments, text=True)
    assert done.returncode == 2
    assert done.stderr or not arguments


@pytest.mark.parametrize("command", ["rank", "extract", "explain", "verify", "check", "schema", "codes"])
def test_every_command_explains_itself(command):
    """With -h as with --help."""
    assert f"screen {command}" in run(command, "-h", text=True).stdout


def fail(monkeypatch, capsys, fault, *options):
    def broken(*_arguments, **_named):
        raise fault

    monkeypatch.setattr(type(app), "__call__", broken)
    with pytest.raises(SystemExit) as left:
        screen.cli.main([*options, "codes"])
    return left.value.code, capsys.readouterr().err


def test_a_fault_of_the_program_is_status_3_without_a_traceback_and_without_its_message(monkeypatch, capsys):
    """The message may hold an applicant's words."""
    status, said = fail(monkeypatch, capsys, ValueError("Nur Canary"))
    assert status == 3
    assert said.startswith("screen: a fault of the program itself: ValueError")
    assert "[output.fault]" in said
    assert ("Traceback" in said, "Canary" in said) == (False, False)


def test_an_interruption_is_status_130_and_silent(monkeypatch, capsys):
    """As shells expect of Ctrl-C."""
    assert fail(monkeypatch, capsys, KeyboardInterrupt()) == (130, "")


def test_a_reader_that_goes_away_is_no_fault():
    """`screen schema | head -1` is quiet."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([sys.executable, "-c", PROGRAM, "schema"], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only where there is a device that is always full")  # noqa: PTH110
@pytest.mark.parametrize("command", [["schema"], ["codes", "file.encrypted"]])
def test_a_result_that_cannot_be_printed_is_said_and_is_status_2(command):
    """Neither taken for done nor for a fault of the program."""
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run([sys.executable, "-c", PROGRAM, *command], stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, b"[output.cannot-print]" in done.stderr, b"fault" in done.stderr) == (2, True, False)


def test_a_closed_output_is_said_and_is_status_2():
    """As of a service that gives its programs no output."""
    shell = f"exec >&-; exec {sys.executable} -c '{PROGRAM}' schema"
    done = subprocess.run(["/bin/sh", "-c", shell], stderr=subprocess.PIPE, check=False)
    assert (done.returncode, b"[output.cannot-print]" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--as-of", "16/11/2020", "YYYY-MM-DD"),
        ("--jobs", "99", "from 0 to 64"),
        ("--jobs", "x", "64"),
        ("--format", "pdf", "table, json"),
    ],
)
def test_a_value_that_is_not_right_is_told_in_our_own_words(option, value, told):
    """What is wanted, not what a library says of it."""
    done = run("rank", ".", "--criteria", __file__, "--out", "out", option, value, text=True)
    assert (done.returncode, told in done.stderr, "Value error" in done.stderr) == (2, True, False)


def test_the_program_runs_without_its_script():
    """As a module, where no script is on the path."""
    done = subprocess.run([sys.executable, "-m", "screen", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"screen {screen.__version__}\n"


def test_a_switch_is_shown_to_take_no_value():
    """What stands behind an option in the help is what is typed there."""
    options = run("rank", "--help", text=True).stdout.split("--as-of")[1].split("--help")[0]
    assert "<" not in options
