"""The house itself: what the package carries, that its words are accounted for, that its pages point at what exists."""

import ast
import importlib.metadata
import importlib.util
import re
import subprocess
import sys
import tarfile
import zipfile
from email import message_from_bytes, policy
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from screen.codes import CODES
from screen.criteria import schema

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "screen"
LABELLED = ROOT / "benchmarks" / "applicants"
BIN = Path(sys.executable).parent
CODE = re.compile(r"(intake|file|cv|rank|criteria|output)\.(?!csv\b)[a-z]([a-z0-9-]*[a-z0-9])?")
FENCE = re.compile(r"^```(?:sh|bash|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@cache
def committed() -> tuple[Path, ...]:
    """The files under version control, without the labelled set's data."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    paths = (ROOT / name for name in listed.stdout.decode().split("\0") if name)
    return tuple(path for path in paths if path.is_file() and LABELLED not in path.parents)


def texts() -> dict[str, str]:
    """The committed files that are text, by name, without this one, which quotes what it forbids."""
    drawn = {".pdf", ".docx", ".odt", ".mbox", ".svg", ".png", ".msg", ".eml", ".zip", ".doc", ".xlsx"}
    wanted = (path for path in committed() if path.suffix not in drawn and path != Path(__file__).resolve())
    return {str(path.relative_to(ROOT)): path.read_text(encoding="utf-8", errors="replace") for path in wanted}


def pages() -> list[Path]:
    """The pages that people read."""
    return [path for path in committed() if path.suffix == ".md"]


def constants(path: Path) -> list[str]:
    """Every string literal of a module; of a composed one, the part that stands first."""
    return [
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def mentioned_codes() -> tuple[set[str], set[str]]:
    """The codes that the modules name, alone or at a sentence's end, and the beginnings of those that they put together."""
    written = [text for path in SOURCE.rglob("*.py") if path != SOURCE / "codes.py" for text in constants(path)]
    begun = {text for text in written if re.fullmatch(r"(intake|file|cv|rank|criteria|output)\.([a-z0-9-]+-)?", text)}
    alone = {text for text in written if CODE.fullmatch(text)}
    return alone | {found[0] for text in written for found in re.finditer(rf"(?<=\[){CODE.pattern}(?=\])", text)}, begun


def shell_lines(page: Path) -> list[str]:
    """The commands in a page's shell blocks."""
    blocks = FENCE.findall(page.read_text(encoding="utf-8"))
    return [line.removeprefix("$ ").strip() for block in blocks for line in block.splitlines() if line.strip()]


def screen_calls() -> set[tuple[str, tuple[str, ...]]]:
    """Every `screen COMMAND` in the pages, with the options it is given."""
    calls = set()
    for page in pages():
        for line in shell_lines(page):
            for call in re.findall(r"(?:^|/|&& |; )screen ([a-z]+)((?: [^&;|#]+)?)", line):
                calls.add((call[0], tuple(re.findall(r"(?<=\s)--[a-z-]+", call[1]))))
    return calls


def test_every_code_that_the_program_names_is_explained():
    """A note without an entry would leave its reader alone."""
    named, _ = mentioned_codes()
    assert named - CODES.keys() == set()


def test_every_explained_code_is_named_somewhere_in_the_program():
    """An entry that nothing utters is dead."""
    named, begun = mentioned_codes()
    assert {code for code in CODES if code not in named and not code.startswith(tuple(begun) or ("?",))} == set()


def test_every_code_says_what_why_and_what_to_do():
    """A code is a title of a few words and two sentences."""
    assert [c for c, e in CODES.items() if not (0 < len(e.title) <= 60 and e.why.endswith(".") and e.do.endswith("."))] == []


def test_nothing_is_left_for_later():
    """No file holds a mark of unfinished work."""
    assert [name for name, text in texts().items() if re.search(r"\b(TODO|FIXME|XXX)\b", text)] == []


def test_no_file_names_a_place_of_one_machine():
    """Paths that exist on one machine only have no business here."""
    place = re.compile(r"(?<![\w.<-])/(work|home|root|Users|tmp/venv)/\w|[A-Z]:\\Users")
    assert [name for name, text in texts().items() if place.search(text)] == []


def test_no_file_names_the_host_of_a_package_registry():
    """Where packages come from is the installer's setting."""
    host = re.compile(r"pypi\.(org|python)|pythonhosted|registry\.npmjs", re.IGNORECASE)
    assert [name for name, text in texts().items() if host.search(text)] == []


def test_rooms_meet_only_where_they_may():
    """The import contract of pyproject.toml holds."""
    if not (BIN / "lint-imports").exists():
        pytest.skip("import-linter is not installed")
    checked = subprocess.run([BIN / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_every_test_says_what_it_is_about():
    """The tests read as a specification: each has a sentence."""
    silent = [
        f"{path.relative_to(ROOT)}::{node.name}"
        for path in (ROOT / "tests").rglob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_vocabulary_says_where_it_comes_from():
    """A table without a source, or a publication with its year, cannot be checked."""
    files = [*SOURCE.glob("*/data/*.toml"), *(ROOT / "criteria" / "vocabularies").glob("*.yaml")]
    named = re.compile(r"\bsources?\b|^# .*\n?.*\b(19|20)\d\d\b", re.IGNORECASE)
    assert files
    assert [path.name for path in files if not named.search(path.read_text(encoding="utf-8"))] == []


#: Parts of addresses, Roman numerals, the levels of the European framework, and letters that a scanner takes for figures.
OF_NO_LANGUAGE = {"https", "www", "com", "org", "net", "edu", "III", "IVX", "ivxIVX", "ABC", "OolI"}


def test_expressions_on_profiles_hold_no_words_of_a_language():
    """They stand in the vocabularies, where a language is added without touching code."""
    found = {path.name: set(spelled_out(path)) - OF_NO_LANGUAGE for path in (SOURCE / "profile").rglob("*.py")}
    assert {name: words for name, words in found.items() if words} == {}


def spelled_out(path: Path) -> list[str]:
    """The words of three and more letters in a module's regular expressions, but for the names of groups and of tables."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    written = " ".join(literal(part) for call in calls if ast.unparse(call.func).startswith("re.") for part in call.args[:1])
    return re.findall(r"[^\W\d_]{3,}", re.sub(r"\\u\w{4}|\\U\w{8}|\\[a-zA-Z]|\(\?P[<=]\w+|\(\?\(\w+", " ", written))


def literal(node: ast.AST) -> str:
    """What stands in a string itself, also in a composed one; nothing of what is put into it."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return " ".join(literal(part) for part in getattr(node, "values", ()) if not isinstance(part, ast.FormattedValue))


@pytest.mark.parametrize(
    "page", ["README.md", "CHANGELOG.md", *(f"docs/{n}.md" for n in ("recruiter", "panel", "criteria", "developer"))]
)
def test_each_reader_has_a_page(page):
    """Recruiter, panel, criteria author and developer find a page of their own."""
    assert (ROOT / page).read_text(encoding="utf-8").startswith("# ")


def test_links_between_pages_lead_somewhere():
    """A link to a file of this project names one that is there, and a heading that is in it."""
    broken = []
    for page in pages():
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, heading = target.partition("#")
            place = (page.parent / name).resolve() if name else page
            if not place.exists() or (heading and heading not in anchors(place)):
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []


def anchors(page: Path) -> set[str]:
    """The headings of a page as links name them."""
    headings = re.findall(r"(?m)^#+ (.+)$", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_readme_sets_up_and_runs_in_one_command_each():
    """One line ranks the samples on a bare machine, one line passes the tests."""
    lines = shell_lines(ROOT / "README.md")
    fresh = [line for line in lines if line.startswith("python3 -m venv .venv && ")]
    assert [line.rsplit(" ", 2)[-2:] for line in fresh] == [["--out", "out"], ["&&", ".venv/bin/pytest"]]


def test_commands_in_the_pages_exist_with_their_options():
    """What the pages tell people to type is what the program takes."""
    calls = screen_calls()
    assert calls
    help_of = {
        command: subprocess.run(
            [BIN / "screen", command, "--help"], capture_output=True, text=True, check=False, env={"COLUMNS": "200"}
        ).stdout
        for command in {command for command, _ in calls}
    }
    assert {(c, option) for c, options in calls for option in options if option not in help_of[c]} == set()
    assert [command for command, shown in help_of.items() if "Usage" not in shown] == []


def test_the_example_criterion_is_one_of_a_real_file():
    """What the criteria page shows is what a file says today."""
    shown = re.findall(r"(?ms)^```yaml\n(.*?)^```", (ROOT / "docs" / "criteria.md").read_text(encoding="utf-8"))
    real = (ROOT / "criteria" / "liaison-junior-officer.yaml").read_text(encoding="utf-8")
    assert [example in real for example in shown] == [True]


def test_every_kind_of_criterion_is_explained():
    """The criteria page has a row for each kind that the schema knows."""
    kinds = {get_args(model.model_fields["kind"].annotation)[0] for model in get_args(get_args(schema.Criterion)[0])}
    page = (ROOT / "docs" / "criteria.md").read_text(encoding="utf-8")
    assert {kind for kind in kinds if f"| `{kind}` |" not in page} == set()


def test_the_samples_are_invented_and_say_so():
    """No address or number in the samples can be anybody's."""
    assert "Everybody here is invented" in (ROOT / "samples" / "README.md").read_text(encoding="utf-8")
    samples = (path for path in (ROOT / "samples").rglob("*") if path.suffix in {".txt", ".html", ".mbox", ".py"})
    read = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in samples)
    hosts = set(re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", read))
    assert {host for host in hosts if not re.search(r"(^|\.)example\.(com|org|net|edu)$", host)} == {"uclg-aspac.org"}


def test_the_samples_can_be_packed_again():
    """The committed mailbox is what its script makes of the CV files: the same messages with the same files."""
    spec = importlib.util.spec_from_file_location("make", ROOT / "samples" / "make.py")
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    assert opened(make.made()) == opened((ROOT / "samples" / "mailbox.mbox").read_bytes())


def opened(mailbox: bytes) -> list[tuple[str, str, list[tuple[str, object]]]]:
    """The messages of a mailbox that the sample script made: who, about what, with which parts."""
    raw = re.split(rb"(?m)^From \S+ .*\n", mailbox)[1:]
    messages = [message_from_bytes(one, policy=policy.default) for one in raw]
    return [
        (m["From"], m["Subject"], [(p.get_content_type(), p.get_content()) for p in m.walk() if not is_wrapper(p)])
        for m in messages
    ]


def is_wrapper(part):
    """Whether a part only holds other parts."""
    return part.is_multipart()


def test_the_installed_package_carries_its_vocabularies():
    """What is installed is the program with its tables, and nothing of the tests or the labelled set."""
    files = [str(path) for path in importlib.metadata.files("screen") or ()]
    if not any(name == "screen/model.py" for name in files):
        pytest.skip("installed in place: the files are the checkout's")
    tables = {path.relative_to(SOURCE.parent).as_posix() for path in SOURCE.glob("*/data/*.toml")}
    assert tables <= set(files)
    assert [name for name in files if not re.match(r"screen/|screen-[\d.]+\w*\.dist-info/|(\.\./)+bin/screen$", name)] == []


def test_the_distributions_hold_the_program_and_its_papers(tmp_path):
    """The wheel is the package alone; the source distribution has what is needed to test it."""
    if not importlib.util.find_spec("hatchling"):
        pytest.skip("hatchling is not installed")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", tmp_path], cwd=ROOT, check=True, capture_output=True)
    wheel = zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    assert {name.split("/")[0] for name in wheel if ".dist-info" not in name} == {"screen"}
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as source:
        packed = {name.split("/", 1)[1] for name in source.getnames()}
    assert {"README.md", "pyproject.toml", "criteria/liaison-junior-officer.yaml", "tests/test_house.py"} <= packed
    assert [name for name in packed if name.startswith((".venv", "out/", "dist/"))] == []
