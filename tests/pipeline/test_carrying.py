"""Work carried by an executor: order, bounded memory, and things that kill their worker."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import pytest

from screen.documents.jail import Killed
from screen.model import ReadStatus
from screen.pipeline.carrying import FAULT, Work, carried


class Here(Executor):
    """Runs everything at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        """Do it now."""
        future: Future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def give_up(thing, status):
    return f"{thing} given up: {status.value if status else 'fault'}"


def test_results_come_in_the_order_of_the_things():
    """Whoever is done first."""
    work = Work(lambda thing, skip: thing * 2, give_up)
    with ThreadPoolExecutor(4) as executor:
        assert list(carried(range(50), work, executor, 3)) == [n * 2 for n in range(50)]


def test_few_things_are_held_at_once():
    """An export of any size is read as results are taken."""
    taken: list[int] = []

    def things() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    results = carried(things(), Work(lambda thing, skip: thing, give_up), Here(), 5)
    next(results)
    assert len(taken) == 5


def test_a_step_that_kills_a_worker_is_skipped_and_the_rest_goes_on():
    """The thing is sent again with what is known; each step is lost once."""

    def do(thing, skip):
        for step, status in (("file 0", ReadStatus.TIMED_OUT), ("file 2", ReadStatus.CRASHED)):
            if step not in skip:
                raise Killed(status, step)
        return thing, skip

    assert list(carried(["a"], Work(do, give_up), Here(), 1)) == [
        ("a", {"file 0": ReadStatus.TIMED_OUT, "file 2": ReadStatus.CRASHED})
    ]


def test_a_thing_that_kills_at_a_step_it_should_skip_is_given_up():
    """No endless resending."""

    def do(thing, skip):
        raise Killed(ReadStatus.OUT_OF_MEMORY, "")

    assert list(carried(["a", "b"], Work(do, give_up), Here(), 1)) == ["a given up: out-of-memory", "b given up: out-of-memory"]


def test_a_fault_costs_the_one_thing_that_met_it():
    """The others have their results."""

    def do(thing, skip):
        return 1 / thing

    assert list(carried([1, 0, 2], Work(do, give_up), Here(), 1)) == [1.0, "0 given up: fault", 0.5]


def test_a_thing_that_met_a_fault_is_tried_once_more_with_that_said():
    """So that at least its sender can be named."""

    def do(thing, skip):
        if FAULT not in skip:
            raise ValueError(thing)
        return f"{thing} in short"

    assert list(carried(["a"], Work(do, give_up), Here(), 1)) == ["a in short"]


def test_strictly_a_fault_is_let_through():
    """For developers."""
    with pytest.raises(ZeroDivisionError):
        list(carried([0], Work(lambda thing, skip: 1 / thing, give_up), Here(), 1, strict=True))
