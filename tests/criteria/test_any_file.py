"""Checking takes whatever stands in a file: every text has problems or none, and never stops the program."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from screen.codes import CODES
from screen.pipeline.examples import checked

VALUES = [
    *("", "[]", "{}", "~", "0", "-1", "999999", '"', "[a, [b]]", "{a: b}", "é", "\t", "*", "C++", "[B1, fluent]"),
    *("professional", "essential", "at-interview", "desirable"),
    *("2020-02-30", "0001-01-01", "9999-12-31", "Etc/GMT+12", "24:00"),
]


@pytest.mark.parametrize("file", ["criteria.contradiction.yaml", "criteria.unfair-gaps.yaml", "tests/criteria.no-example.yaml"])
def test_no_file_stops_the_program(file, tmp_path_factory):
    """Lines are left out, doubled, or given another value; every problem has a code that is explained, and a place."""
    valid = Path(__file__).parent / "valid"
    lines = (valid / file).read_text("utf-8").splitlines()
    place = tmp_path_factory.mktemp("any")
    for name in ("adverts/clerk.txt", "vocabularies/networks.yaml", "criteria.no-example.yaml"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text((valid / name).read_text("utf-8"), "utf-8")
    (place / file).parent.mkdir(exist_ok=True)

    @settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(st.lists(st.tuples(st.integers(0, len(lines) - 1), st.sampled_from(["out", "twice", *VALUES])), max_size=4))
    def holds(changes):
        changed = list(lines)
        for at, change in changes:
            key = lines[at].split(":")[0]
            changed[at] = {"out": "", "twice": f"{lines[at]}\n{lines[at]}"}.get(change, f"{key}: {change}")
        (place / file).write_text("\n".join(changed), "utf-8")
        problems = checked([place / file]).problems
        assert all(p.code in CODES and (1, 1) <= p.start <= p.end for p in problems)

    holds()
