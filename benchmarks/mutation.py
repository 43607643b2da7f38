"""How much of what `profile` and `scoring` do their tests would miss: small slips are made, one at a time, and the tests run.

    python benchmarks/mutation.py                          a sample of both rooms
    python benchmarks/mutation.py --write                  bring RESULTS.md up to date
    python benchmarks/mutation.py --module profile/dates --sample 0 --survivors
                                                           every slip in a module, and those that no test sees

A slip (`slips.py` has the list) is killed when a test of its own room fails or does not end, and survives when all pass. The
score is killed / (killed + survived). What no test can tell from the program as it is stands in ``mutation.toml``, with its
reason, and is counted apart. The same seed draws the same slips.
"""

from __future__ import annotations

import argparse
import hashlib
import time
import tomllib
from collections import defaultdict
from pathlib import Path

import planting
import published
import pytest
from hypothesis import Phase, settings
from planting import KILLED, SURVIVED, TIMED_OUT, Room
from program import ROOT
from slips import Slip
from spent import Clock

ROOMS = ("profile", "scoring")
SAMPLE, SEED = 600, 1
EQUIVALENT = Path(__file__).with_suffix(".toml")
EQUAL = "no difference"
Tally = dict[str, int]
"""How many slips there are, under "all", and what became of those that were tried."""


def sample(found: list[Slip], size: int, seed: int) -> list[Slip]:
    """As many slips of each module as its share of them all, in mixed order, so that any beginning is a sample as well.

    The same seed draws the same ones, whatever else a module holds.
    """
    modules: defaultdict[str, list[Slip]] = defaultdict(list)
    for slip in _mixed(found, str(seed)):
        modules[slip.module].append(slip)
    drawn = {
        slip.key for each in modules.values() for slip in each[: max(1, round(size * len(each) / len(found))) if size else None]
    }
    return _mixed([slip for slip in found if slip.key in drawn], f"{seed}, mixed")


def _mixed(found: list[Slip], seed: str) -> list[Slip]:
    return sorted(found, key=lambda slip: hashlib.sha256(f"{seed}|{slip.key}".encode()).digest())


# ------------------------------------------------------------------------------------------------------------- telling


def equivalent() -> set[str]:
    """The keys of the slips that change nothing that a test could see."""
    with EQUIVALENT.open("rb") as file:
        return {each["key"] for each in tomllib.load(file)["slip"]}


def page(tally: dict[str, Tally], told: str) -> str:
    """The table: a row a module, and one for each room."""
    kinds = (KILLED, TIMED_OUT, SURVIVED, EQUAL)
    rows = [["module", "slips there are", "tried", *kinds, "score"]]
    for name, counts in tally.items():
        numbers = [counts.get(kind, 0) for kind in kinds]
        rows.append([name, f"{counts['all']:,}", f"{sum(numbers):,}", *map(str, numbers), score(counts)])
    return f"{told}\n\n{published.aligned(rows)}"


def score(counts: Tally) -> str:
    """Killed / (killed + survived), in per cent."""
    killed = counts.get(KILLED, 0) + counts.get(TIMED_OUT, 0)
    told = killed + counts.get(SURVIVED, 0)
    return f"{100 * killed / told:.1f}" if told else "–"


class Campaign:
    """The plugin that takes the place of pytest's own loop over the tests."""

    def __init__(self, asked: argparse.Namespace) -> None:
        """Keep what the command line asks for."""
        self.asked = asked

    def pytest_collection(self) -> None:
        """Properties look for no smaller example: that one fails is enough."""
        phases = (Phase.explicit, Phase.generate)
        settings.register_profile("slips", settings.get_profile("house"), phases=phases, report_multiple_bugs=False)
        settings.load_profile("slips")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try the slips of one room after the other, and tell what came of them."""
        for name in ROOMS:
            wanted = [module for module in self.asked.module if module.split("/")[0] == name]
            if wanted:
                room = planting.room_of(name)
                room.tests = [item for item in session.items if item.path.is_relative_to(ROOT / "tests" / name)]
                text = self.of_room(room, wanted)
                print(text)
                if self.asked.write:
                    published.write(f"mutation of {name}", text)
        return True

    def of_room(self, room: Room, wanted: list[str]) -> str:
        """Survey a room, try a sample of the slips of the wanted modules, and write the table."""
        clock = Clock()
        failing = planting.survey(room)
        print(*(f"left out, since it fails without any slip: {test}" for test in failing), sep="\n", flush=True)
        planting.control(room)
        tally = self.tallied(room, [slip for slip in room.slips() if room.name in wanted or slip.module in wanted])
        return page(tally, f"Seed {self.asked.seed}, {len(room.seconds):,} tests, {clock.told()}.")

    def tallied(self, room: Room, found: list[Slip]) -> dict[str, Tally]:
        """What becomes of a sample of slips, as far as the time reaches."""
        known = equivalent()
        total: Tally = {"all": len(found)}
        tally = {f"**{room.name}**": total}
        for slip in found:
            row = tally.setdefault(slip.module, {"all": 0})
            row["all"] += 1
        end = time.monotonic() + 60 * self.asked.minutes
        for slip in sample(found, self.asked.sample, self.asked.seed):
            if time.monotonic() > end:
                break
            said = EQUAL if slip.key in known else planting.tried(room, slip)
            for counts in (total, tally[slip.module]):
                counts[said] = counts.get(said, 0) + 1
            if said == SURVIVED and self.asked.survivors:
                print(f"{slip.module}.py:{slip.lines[0]} {slip.key}", flush=True)
        return tally


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many slips of each room; 0 for all")
    parser.add_argument("--minutes", type=float, default=60.0, help="how long to try the slips of a room")
    parser.add_argument("--seed", type=int, default=SEED, help="which of them")
    parser.add_argument("--module", nargs="+", default=list(ROOMS), help="rooms or modules, such as profile/dates")
    parser.add_argument("--survivors", action="store_true", help="print the slips that no test sees")
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()
    tests = [f"{ROOT}/tests/{name}" for name in ROOMS if any(m.split("/")[0] == name for m in asked.module)]
    if pytest.main(["-q", "-s", "-p", "no:cacheprovider", *tests], [Campaign(asked)]):
        raise SystemExit("the tests could not be collected")


if __name__ == "__main__":
    main()
