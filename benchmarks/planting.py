"""Slips put into the running program: which tests reach them, and what those tests say.

The tests of a room run once, to see which of them run which lines. Each slip is then put into the functions of a fork of this
process, in which the tests that reach it run until one fails: first those that noticed others in the same module, then the
quickest. No file is changed.
"""

from __future__ import annotations
import __future__

import ast
import importlib
import mmap
import os
import resource
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import _lru_cache_wrapper
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from slips import Slip, assigned, slips

import screen

MEMORY = 4 << 30
"""What the tests of a slip may take."""
KILLED, SURVIVED, TIMED_OUT = "killed", "survived", "killed by time"


@dataclass
class Room:
    """The modules of a room, what its tests reach, and how long they take."""

    name: str
    sources: dict[str, ast.Module]
    tests: list[pytest.Item] = field(default_factory=list)
    reached: dict[tuple[str, int], set[int]] = field(default_factory=lambda: defaultdict(set))
    """Module and line → the tests (by number) that run it."""
    lasting: set[tuple[str, int]] = field(default_factory=set)
    """Lines that run for a value that is kept: whichever test asks for it first runs them for all."""
    seconds: dict[int, float] = field(default_factory=dict)
    running: mmap.mmap = field(default_factory=lambda: mmap.mmap(-1, 4))
    """The number of the test that runs, where a fork and its parent both see it."""
    noticed: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How many slips of a module a test has noticed so far."""

    def slips(self) -> list[Slip]:
        """Every slip of the room."""
        return [slip for module, tree in self.sources.items() for slip in slips(module, tree)]


def room_of(name: str) -> Room:
    """A room with its modules parsed, those of the rooms within it too."""
    house = Path(screen.__file__).parent
    paths = sorted((house / name).rglob("*.py"))
    sources = {path.relative_to(house).with_suffix("").as_posix(): path for path in paths}
    return Room(name, {module: ast.parse(path.read_text(encoding="utf-8")) for module, path in sources.items()})


def module_of(name: str) -> ModuleType:
    """A module by the name that slips give it."""
    return importlib.import_module(f"screen.{name.replace('/', '.').removesuffix('.__init__')}")


# --------------------------------------------------------------------------------------- which tests reach which lines


def kept(room: Room) -> list[_lru_cache_wrapper[Any]]:
    """The functions of a room that keep their results."""
    values = [value for name in room.sources for value in vars(module_of(name)).values()]
    return list(dict.fromkeys(value for value in values if isinstance(value, _lru_cache_wrapper)))


def forget(room: Room, *, tables: bool) -> None:
    """Drop kept results: of texts, and with ``tables`` of the vocabularies too, which take a while to read again."""
    for function in kept(room):
        if tables or function.cache_parameters()["maxsize"] is not None:
            function.cache_clear()


def survey(room: Room) -> list[str]:
    """Run every test of a room once, and note which lines each one runs and how long it takes.

    Returns the tests that fail without any slip: they can notice none, and are left out.
    """
    failing: list[str] = []
    forget(room, tables=True)  # what was made while tests were collected, or by an earlier survey, is made under their eyes
    names = {str(Path(module_of(name).__file__ or "")): name for name in room.sources}
    tables = {f.__wrapped__.__code__ for f in kept(room) if f.cache_parameters()["maxsize"] is None}
    for number, item in enumerate(room.tests):
        forget(room, tables=False)
        began = time.process_time()
        with traced(names, tables) as (ran, lasting):
            passed = passes(item)
        if not passed:
            failing.append(item.nodeid)
            forget(room, tables=True)  # so that a test that counts reads them again
            continue
        room.seconds[number] = time.process_time() - began
        room.lasting |= lasting
        for line in ran:
            room.reached[line].add(number)
    return failing


@contextmanager
def traced(names: dict[str, str], tables: set[CodeType]) -> Iterator[tuple[set[tuple[str, int]], set[tuple[str, int]]]]:
    """The lines of some files that run meanwhile; and those of them that run for a kept table."""
    ran: set[tuple[str, int]] = set()
    lasting: set[tuple[str, int]] = set()
    inside: list[FrameType] = []

    def called(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401  what the interpreter calls back with
        name = names.get(frame.f_code.co_filename)
        if name is None:
            return None
        if frame.f_code in tables:
            inside.append(frame)

        def step(frame: FrameType, event: str, _: object) -> Any:  # noqa: ANN401
            ran.add((name, frame.f_lineno))
            if inside:
                lasting.add((name, frame.f_lineno))
                if event == "return" and frame is inside[-1]:
                    inside.pop()
            return step

        return step

    sys.settrace(called)
    try:
        yield ran, lasting
    finally:
        sys.settrace(None)


def passes(item: pytest.Item) -> bool:
    """Run one test with its fixtures."""
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


# ------------------------------------------------------------------------------------------------- putting a slip in


def reach(room: Room, slip: Slip) -> tuple[set[int], bool]:
    """The tests that run what a slip changes; and whether a kept table may rest on it, which any test may use."""
    lines = {(slip.module, line) for line in slip.lines}
    top = room.sources[slip.module].body[slip.statement]
    if isinstance(top, ast.ClassDef) and slip.scope == top.name:
        lines = users(room, [top.name])  # what a field is when nothing is said of it
    elif not isinstance(top, (ast.FunctionDef, ast.ClassDef)):
        lines = users(room, changed(room.sources[slip.module], slip.statement))
    tests = {number for line in lines for number in room.reached.get(line, ())}
    return tests, not room.lasting.isdisjoint(lines)


def changed(tree: ast.Module, statement: int) -> dict[str, int]:
    """The names that a statement of a module assigns, and those that are made of them further down, with their statements."""
    names: dict[str, int] = {}
    for number, top in enumerate(tree.body[statement:], statement):
        if isinstance(top, (ast.Assign, ast.AnnAssign)) and (number == statement or mentions(top, names)):
            names |= dict.fromkeys(assigned(top).split(), number)
    return names


def mentions(node: ast.AST, names: Iterable[str]) -> bool:
    """Whether a name stands in a piece of code, alone or behind a dot."""
    wanted = set(names)
    return any(getattr(each, "id", None) in wanted or getattr(each, "attr", None) in wanted for each in ast.walk(node))


def users(room: Room, names: Iterable[str]) -> set[tuple[str, int]]:
    """The lines of all functions and classes that mention a name."""
    return {
        (module, line)
        for module, tree in room.sources.items()
        for top in tree.body
        if isinstance(top, (ast.FunctionDef, ast.ClassDef)) and mentions(top, names)
        for line in range(top.body[0].lineno, (top.end_lineno or top.lineno) + 1)
    }


def put(room: Room, name: str, statement: int) -> None:
    """Run a statement of a module again, as its tree has it now, for whatever holds what it made before."""
    tree, module = room.sources[name], module_of(name)
    top = tree.body[statement]
    if isinstance(top, (ast.FunctionDef, ast.ClassDef)):
        namespace = dict(vars(module))
        run([top], namespace)
        replace_code(vars(module)[top.name], namespace[top.name])
        return
    names = changed(tree, statement)
    before = {each: vars(module)[each] for each in names}
    run([tree.body[number] for number in sorted(set(names.values()))], vars(module))
    for other in [module for module in sys.modules.values() if module.__name__.startswith("screen.")]:
        for each, old in before.items():
            if vars(other).get(each) is old:
                setattr(other, each, vars(module)[each])


def run(statements: list[ast.stmt], namespace: dict[str, Any]) -> None:
    """Run statements of a module."""
    tree = ast.fix_missing_locations(ast.Module(statements, []))
    code = compile(tree, "<slip>", "exec", flags=__future__.annotations.compiler_flag, dont_inherit=True)
    exec(code, namespace)  # noqa: S102  the program's own code, changed in one place


def replace_code(old: Any, new: Any) -> None:  # noqa: ANN401  functions and classes of every kind
    """Make a function, or the methods of a class, do what another does, for everybody who holds it."""
    if isinstance(old, type):
        for name, value in vars(old).items():
            replace_code(value, vars(new)[name])
        return
    old, new = (bare(each) for each in (old, new))
    if isinstance(old, FunctionType):
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__


def bare(value: Any) -> Any:  # noqa: ANN401
    """The function within a property or one that keeps its results."""
    return value.fget if isinstance(value, property) else getattr(value, "__wrapped__", value)


# ------------------------------------------------------------------------------------------------------- trying slips


def control(room: Room) -> None:
    """Make sure that what is tried differs by the slip alone: with every statement put in as it is, all tests pass."""
    statements = dict.fromkeys((slip.module, slip.statement) for slip in room.slips())

    def change() -> None:
        for name, number in statements:
            put(room, name, number)

    if forked(room, change, sorted(room.seconds), tables=True) != SURVIVED:
        raise SystemExit(f"the tests of {room.name} fail in a fork without any slip")


def tried(room: Room, slip: Slip) -> str:
    """What the tests say of a slip."""
    tests, lasting = reach(room, slip)

    def change() -> None:
        slip.make()
        put(room, slip.module, slip.statement)

    def order(number: int) -> tuple[bool, int, float]:
        return number not in tests, -room.noticed[slip.module, number], room.seconds[number]

    chosen = sorted(room.seconds, key=order)
    said = forked(room, change, chosen if lasting else chosen[: len(tests)], tables=lasting)
    if said != SURVIVED:
        room.noticed[slip.module, int.from_bytes(room.running[:])] += 1
    return said


def forked(room: Room, change: Callable[[], None], tests: Iterable[int], *, tables: bool) -> str:
    """What tests say of a change that is made in a fork of this process; ``tables`` as for `forget`."""
    child = os.fork()
    if child == 0:
        attempt(room, change, tests, tables)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return TIMED_OUT if os.WTERMSIG(status) == signal.SIGPROF else KILLED
    return SURVIVED if os.WEXITSTATUS(status) == 0 else KILLED


def attempt(room: Room, change: Callable[[], None], tests: Iterable[int], tables: bool) -> None:
    """Make a change and run the tests until one fails; ends the process, with 0 when all pass."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    status = 1
    try:
        forget(room, tables=tables)
        change()
        status = int(not all(in_time(room, number) for number in tests))
    finally:
        os._exit(status)


def in_time(room: Room, number: int) -> bool:
    """Whether a test passes; one that takes very much longer than it should is ended by a signal."""
    room.running[:] = number.to_bytes(4)
    signal.setitimer(signal.ITIMER_PROF, 3 + 10 * room.seconds[number])
    return passes(room.tests[number])
