"""Work on strangers' files harms nothing but itself."""

import os
import pickle
import signal
import time
from functools import partial

import pytest

from screen.documents.jail import Fault, JailedExecutor, Killed, crossing
from screen.model import Note, ReadStatus


def outcome(future):
    """A result, or the status and label of a kill."""
    try:
        return future.result(timeout=60)
    except Killed as killed:
        return (killed.status, killed.at)


def test_among_forty_tasks_none_but_the_guilty_are_lost(jail, tasks):
    """A task that hangs, computes for ever, eats memory, exits or crashes costs only itself, and says what it was at."""
    guilty = {
        4: tasks.hang,
        9: tasks.eat,
        14: tasks.leave,
        19: tasks.crash,
        24: tasks.starve,
        29: tasks.spin,
        34: tasks.be_killed,
    }
    futures = [jail.submit(guilty[n]) if n in guilty else jail.submit(tasks.square, n) for n in range(40)]
    expected = {
        4: (ReadStatus.TIMED_OUT, "first"),
        9: (ReadStatus.OUT_OF_MEMORY, "third"),
        14: (ReadStatus.CRASHED, "fourth"),
        19: (ReadStatus.CRASHED, "fifth"),
        24: (ReadStatus.OUT_OF_MEMORY, "sixth"),
        29: (ReadStatus.TIMED_OUT, "second"),
        34: (ReadStatus.OUT_OF_MEMORY, "seventh"),
    }
    assert [outcome(future) for future in futures] == [expected.get(n, n * n) for n in range(40)]


def test_the_size_of_this_process_says_nothing_of_a_worker(tasks):
    """A crash is a crash, however much memory the keeper's own process holds."""
    ballast = bytearray(300 << 20)
    with JailedExecutor(1, memory_bytes=100 << 20) as jail:
        assert outcome(jail.submit(tasks.leave)) == (ReadStatus.CRASHED, "fourth")
    assert len(ballast) == 300 << 20


def test_the_time_is_that_of_one_document(jail, tasks):
    """Six documents of 0.3 seconds are no document of 1.8 seconds."""
    assert jail.submit(tasks.many, 6, 0.3).result() == 6


def test_a_task_cannot_win_time_for_ever(tasks):
    """Reporting again and again ends with the time of the task as a whole."""
    with JailedExecutor(1, seconds=0.1) as jail:
        assert outcome(jail.submit(tasks.creep)) == (ReadStatus.TIMED_OUT, "again")


def test_a_stopped_worker_is_killed(jail, tasks):
    """SIGSTOP is a hang like any other."""
    assert outcome(jail.submit(tasks.stop)) == (ReadStatus.TIMED_OUT, "")


def test_a_fault_says_where_and_not_what(jail, tasks):
    """The message of an exception may hold a candidate's words: only its type and place cross."""
    with pytest.raises(Fault) as caught:
        jail.submit(tasks.fail, "Siti binti Ahmad").result()
    assert str(caught.value).startswith("ValueError at hostile_tasks.py:")
    assert "Siti" not in repr(caught.value)


def test_only_plain_values_cross(jail, tasks):
    """A result that names a function is not unpickled."""
    with pytest.raises(Killed) as caught:
        jail.submit(tasks.odd).result()
    assert caught.value.status is ReadStatus.CRASHED


def test_a_worker_writes_no_files(jail, tasks, tmp_path):
    """Nothing that is read can leave anything on the disk."""
    assert jail.submit(tasks.write, str(tmp_path / "x")).result() == "refused"


def test_what_a_worker_prints_is_not_seen(jail, tasks, capfd):
    """No candidate's words on stdout or stderr, whatever a library prints."""
    assert jail.submit(tasks.talk, "Siti binti Ahmad").result()
    assert capfd.readouterr() == ("", "")


def test_a_worker_knows_little_of_the_world(jail, tasks, monkeypatch):
    """Time zone and hash seed are fixed, the environment is not handed over."""
    monkeypatch.setenv("SECRET", "x")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    zone, secret, _ = jail.submit(tasks.surroundings).result()
    assert (zone, secret) == ("UTC", None)
    assert len({jail.submit(tasks.surroundings).result() for _ in range(4)}) == 1


def test_a_worker_loads_the_readers_and_not_the_commands(jail, tasks):
    """Starting a worker does not cost the terminal's libraries."""
    found = jail.submit(tasks.loaded, "screen.documents.pdf", "screen.cli", "typer", "rich", "pandas").result()
    assert found == ("screen.documents.pdf",)


def test_a_module_that_cannot_be_loaded_is_told(tasks):
    """A broken installation is a fault with a reason, not a file that crashed."""
    with JailedExecutor(1, warm=("no_such_module",)) as jail, pytest.raises(Fault, match="no_such_module"):
        jail.submit(tasks.square, 2).result()


def test_after_an_interrupt_nothing_runs_on(tasks):
    """Leaving by an exception cancels what waits and kills what runs, at once."""
    start = time.monotonic()
    with pytest.raises(KeyboardInterrupt), JailedExecutor(1, seconds=30.0) as jail:
        running, waiting = jail.submit(tasks.hang), jail.submit(tasks.square, 2)
        while not running.running():
            time.sleep(0.01)
        time.sleep(0.5)
        raise KeyboardInterrupt
    assert time.monotonic() - start < 10
    assert waiting.cancelled()


def test_a_closed_jail_takes_nothing(tasks):
    """As every executor."""
    jail = JailedExecutor(1)
    jail.shutdown()
    with pytest.raises(RuntimeError):
        jail.submit(tasks.square, 2)


def test_no_process_is_left_behind(tasks):
    """All workers have ended when the jail is closed."""
    with JailedExecutor(2) as jail:
        assert [future.result() for future in [jail.submit(tasks.square, n) for n in range(6)]] == [0, 1, 4, 9, 16, 25]
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_what_is_asked_again_crosses_once(tasks):
    """A call that carries much with it is sent to a worker when it comes new, also to the next worker after a kill."""
    heavy = tasks.Weighed("much")
    with JailedExecutor(1, seconds=1.0) as jail:
        ask = partial(tasks.echo, heavy)
        assert [jail.submit(ask, n).result() for n in range(3)] == [("much", n) for n in range(3)]
        assert heavy.times == 1
        assert jail.submit(tasks.square, 3).result() == 9
        assert jail.submit(ask, 4).result() == ("much", 4)
        assert heavy.times == 2
        assert outcome(jail.submit(tasks.hang)) == (ReadStatus.TIMED_OUT, "first")
        assert jail.submit(ask, 5).result() == ("much", 5)
        assert heavy.times == 3


def _pickled(kind, name):
    """A message that asks for an attribute by its name, as Python 3.11.2 writes the members of enumerations."""

    class Asking:
        def __reduce__(self):
            return getattr, (kind, name)

    return pickle.dumps(Asking())


def test_members_of_our_enumerations_cross_by_name_and_no_other_attributes():
    """Some versions of Python send them so; what could run something else stays out."""
    assert crossing.load(_pickled(ReadStatus, "READ")) is ReadStatus.READ
    for kind, name in ((ReadStatus, "mro"), (Note, "__init__"), (signal.Signals, "SIGKILL")):
        with pytest.raises((pickle.UnpicklingError, KeyError)):
            crossing.load(_pickled(kind, name))
