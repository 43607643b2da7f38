"""What guards criteria files outside of the program: the pre-commit hook and the GitHub action."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from screen.cli.app import app

ROOT = Path(__file__).parents[2]
SCREEN = Path(sys.executable).parent / "screen"


def test_the_hook_checks_the_folder_of_criteria():
    """Vocabularies, adverts and examples belong together, so the whole folder is checked when one of its files changes."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert (hook["id"], hook["language"], hook["pass_filenames"]) == ("screen-check", "python", False)
    assert [bool(re.search(hook["files"], name)) for name in ("criteria/adverts/a.txt", "docs/criteria.md")] == [True, False]
    words = [*hook["entry"].split(), *(str(ROOT / argument) for argument in hook["args"])]
    assert (words[0], CliRunner().invoke(app, words[1:]).exit_code) == ("screen", 0)


@pytest.fixture
def check(tmp_path: Path):
    """A function: the files and settings given to the action → how its last step ends, in a checkout of our criteria."""
    if not SCREEN.exists():
        pytest.skip("the command is not installed")
    place = tmp_path / "temp" / "screen" / "bin"
    place.mkdir(parents=True)
    (place / "screen").symlink_to(SCREEN)
    shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    step = action["runs"]["steps"][-1]

    def run(**given):
        settings = {name: entry["default"] for name, entry in action["inputs"].items()} | given
        env = {key: settings[re.search(r"inputs\.(\w+)", value)[1]] for key, value in step["env"].items()}
        env |= {"RUNNER_TEMP": str(tmp_path / "temp"), "PATH": "/usr/bin:/bin"}
        script = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        return subprocess.run(script, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)

    return run


def test_the_action_passes_sound_criteria(check, tmp_path: Path):
    """In silence; the file for code scanning is written with no result."""
    done = check(sarif="found.sarif")
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "found.sarif").read_text("utf-8"))["runs"][0]["results"] == []


@pytest.mark.parametrize(("strict", "status"), [("true", 1), ("false", 0)])
def test_the_action_marks_the_line_and_fails(check, tmp_path: Path, strict, status):
    """A warning fails only when strict; the place is relative to the checkout."""
    shutil.rmtree(tmp_path / "criteria" / "tests")
    done = check(files="criteria/alumni-intern.yaml criteria/liaison-junior-officer.yaml", strict=strict)
    lines = done.stdout.splitlines()
    assert (done.returncode, len(lines)) == (status, 2)
    assert lines[0].startswith("::warning file=criteria/alumni-intern.yaml,line=")


def test_settings_of_the_action_are_never_run(check, tmp_path: Path):
    """A name with signs of the shell is a name."""
    done = check(files="$(touch${IFS}run) ;touch run", sarif="")
    assert (done.returncode, (tmp_path / "run").exists()) == (2, False)
