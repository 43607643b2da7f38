"""The same input gives the same bytes, whatever the machine, and nothing of it leaks; through the real command line."""

import json
import os
import random
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import RULES, cv, fill, message, post

CANARY = "Zyxcanary"
SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Kuala_Lumpur", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "2", "TZ": "America/St_Johns", "LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "31", "TZ": "Pacific/Apia", "LC_ALL": "POSIX", "COLUMNS": "160"},
    {"PYTHONHASHSEED": "4242", "TZ": "", "LC_ALL": "", "NO_COLOR": "1", "TERM": "dumb"},
]


def screen(*arguments, surroundings=None):
    return subprocess.run(
        [sys.executable, "-c", "from screen.cli import main; main()", *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}, **(surroundings or {})},
    )


def canary_post():
    """The usual post, and a message that is full of words that nobody else would write."""
    text = cv(f"{CANARY} Person", f"{CANARY}@example.com", work=f"{CANARY} officer, {CANARY} Council, 2018 - 2019", more=CANARY)
    broken = (f"{CANARY}.docx", b"PK\x03\x04" + CANARY.encode())
    mail = message(f"{CANARY} Person", f"{CANARY}@example.com", (f"{CANARY}.txt", text.encode()), broken)
    return [*post(), mail]


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """Five runs: other seeds, zones and locales, other folders, shuffled messages, one and two workers."""
    found = []
    for number, surroundings in enumerate(SURROUNDINGS):
        place = tmp_path_factory.mktemp(f"run{number}")
        mails = canary_post()
        random.Random(number).shuffle(mails)  # noqa: S311 - a fixed shuffle
        box, out = fill(place / "mailbox.mbox", mails), place / "out"
        done = screen("rank", box, "--criteria", RULES, "--out", out, "--jobs", 1 + number % 2, surroundings=surroundings)
        found.append((done, out, box))
    return found


def test_runs_end_as_they_should(results):
    """Status 1: somebody forgot the CV, and one file is broken."""
    assert [done.returncode for done, _, _ in results] == [1] * len(SURROUNDINGS)


@pytest.mark.parametrize("name", ["ranking.json", "ranking.csv", "ranking.xlsx", "intake.csv"])
def test_every_run_writes_the_same_bytes(results, name):
    """Hash seeds, time zones, locales, folders, order and workers change nothing."""
    assert len({(out / name).read_bytes() for _, out, _ in results}) == 1


def test_files_are_for_their_owner(results):
    """Mode 0600, and nothing else lies in the folder but what was read."""
    names = ("ranking.json", "ranking.csv", "ranking.xlsx", "intake.csv", "run.json")
    for _, out, _ in results:
        modes = {p.name: oct(stat.S_IMODE(p.stat().st_mode)) for p in out.iterdir()}
        assert modes == {**dict.fromkeys(names, "0o600"), ".read": "0o700"}


def test_no_word_of_an_applicant_is_on_stderr(results):
    """Names, addresses, file names, texts."""
    for done, _, _ in results:
        assert CANARY.lower().encode() not in done.stderr.lower()
        assert b"example.com" not in done.stderr
        assert b"Traceback" not in done.stderr


def test_every_quotation_is_verified_and_a_changed_one_is_missed(results):
    """`screen verify` finds all; a word changed in the ranking, or in the original, is named."""
    _, out, box = results[0]
    sound = screen("verify", out)
    assert (sound.returncode, sound.stderr) == (0, b"")
    ranking = json.loads((out / "ranking.json").read_bytes())
    finding = next(f for f in ranking["applications"][0]["findings"] if f["evidence"])
    finding["evidence"][0]["quote"] = "never written by anybody"
    (out / "ranking.json").write_text(json.dumps(ranking))
    forged = screen("verify", out)
    assert forged.returncode == 1
    assert (
        forged.stdout.decode()
        .splitlines()[0]
        .startswith(f"{ranking['applications'][0]['id']} {finding['criterion']}: not found in ")
    )
    box.write_bytes(box.read_bytes().replace(b"Subject:", b"X-Subject:", 1))
    assert screen("verify", out).returncode == 1


def test_missing_originals_are_missing_quotations(results, tmp_path):
    """What is not there cannot be confirmed; another place can be named."""
    _, out, box = results[1]
    moved = tmp_path / "mailbox.mbox"
    box.rename(moved)
    try:
        gone = screen("verify", out)
        assert gone.returncode == 1
        assert b"output.original-gone" in gone.stderr
        assert screen("verify", out, moved).returncode == 0
    finally:
        Path(moved).rename(box)


def test_an_explanation_quotes_and_sums(results):
    """For the first of the list."""
    _, out, _ = results[2]
    first = json.loads((out / "ranking.json").read_bytes())["applications"][0]
    told = screen("explain", first["id"].lower(), "--out", out)
    assert told.returncode == 0
    text = told.stdout.decode()
    assert first["name"] in text
    assert f"= {first['score']:g}" in text
    for finding in first["findings"]:
        assert finding["criterion"].replace("_", " ") in text
