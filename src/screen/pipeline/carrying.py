"""Many pieces of work carried by any executor, few of them in flight, so that memory does not grow with the export."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from screen.documents.jail import Killed
from screen.model import ReadStatus

Thing = TypeVar("Thing")
Result = TypeVar("Result")

#: Steps at which a worker was killed before, with the reason; and `FAULT` when the program itself failed at one of them.
Skip = Mapping[str, ReadStatus | None]
FAULT = "fault"


def reason_of(status: ReadStatus | None) -> str:
    """The code that explains why something could not be read; None stands for a fault of the program itself."""
    return f"file.{status.value}" if status else "output.fault"


@dataclass(frozen=True, slots=True)
class Work(Generic[Thing, Result]):
    """What is done with every thing."""

    do: Callable[[Thing, Skip], Result]
    """Runs in a worker; reports its steps, and does not take those again that it is told to skip."""
    give_up: Callable[[Thing, ReadStatus | None], Result]
    """Stands for the result when that is not to be had: the worker's end, or None for a fault of the program itself."""
    at_hand: Callable[[Thing], Result | None] = lambda _: None
    """The result in this very process, where that takes no reading of what strangers wrote; None where it needs a worker."""


def carried(
    things: Iterable[Thing], work: Work[Thing, Result], executor: Executor, window: int, *, strict: bool = False
) -> Iterator[Result]:
    """The results, in the order of the things; at most ``window`` things are held at once.

    A thing whose worker had to be killed is sent again with the step in question skipped. ``strict`` lets a fault of the
    program itself through; otherwise it costs the one thing that met it.
    """
    waiting: deque[tuple[Thing, Future[Result]]] = deque()
    for thing in things:
        waiting.append((thing, _at_hand(thing, work, strict) or executor.submit(work.do, thing, {})))
        if len(waiting) >= window:
            yield _result(*waiting.popleft(), work, executor, strict)
    while waiting:
        yield _result(*waiting.popleft(), work, executor, strict)


def _at_hand(thing: Thing, work: Work[Thing, Result], strict: bool) -> Future[Result] | None:
    try:
        result = work.at_hand(thing)
    except Exception:  # a fault of ours is met again in a worker, and told as any other
        if strict:
            raise
        return None
    if result is None:
        return None
    done: Future[Result] = Future()
    done.set_result(result)
    return done


def _result(thing: Thing, future: Future[Result], work: Work[Thing, Result], executor: Executor, strict: bool) -> Result:
    skip: dict[str, ReadStatus | None] = {}
    while True:
        try:
            return future.result()
        except Killed as killed:
            if killed.at in skip:
                return work.give_up(thing, killed.status)
            skip[killed.at] = killed.status
        except Exception:  # whatever fault of ours one thing meets, the others go on
            if strict:
                raise
            if FAULT in skip:
                return work.give_up(thing, None)
            skip[FAULT] = None
        future = executor.submit(work.do, thing, dict(skip))
