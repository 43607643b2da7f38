"""Work on strangers' files in processes that may hang, eat memory or crash without harm to anything else.

`JailedExecutor` is a `concurrent.futures.Executor`. Each worker process has a thread here, its keeper: it hands over one task
at a time, watches the clock, kills, and starts another. What a worker was busy with when it was killed is told by `Killed`.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from screen.documents.jail import crossing
from screen.documents.jail.cell import at
from screen.model import ReadStatus

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["Fault", "JailedExecutor", "Killed", "at"]

P = ParamSpec("P")
T = TypeVar("T")

#: Time for a worker to start: it loads all readers, on a busy machine.
_START_SECONDS = 60.0
#: A task as a whole has so many times the time of one document.
_DOCUMENTS_PER_TASK = 8
#: A worker is replaced after so many tasks, whatever it says.
_TASKS_PER_WORKER = 500
#: No result is larger.
_LARGEST_RESULT = 64 * 1024 * 1024
#: Death by one of these is how C++, pdfium's allocator and Rust's run-time end when memory is refused (measured: SIGABRT);
#: SIGKILL that we did not send is the kernel's when there is none left.
_MEMORY_SIGNALS = frozenset({signal.SIGABRT, signal.SIGTRAP, signal.SIGILL})
#: What of the surroundings a worker gets to see; the rest is fixed, so that results are the same everywhere.
_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX", "HOME", "TMPDIR")
_PROGRAM = "import json, sys; sys.path[:] = json.loads(sys.argv[3]); from screen.documents.jail import cell; cell.main()"


class Killed(Exception):  # noqa: N818 - it is no error of the program that a file was too much for it
    """A worker was killed, or died, over a task: with what status, and which label it had reached (`at`)."""

    def __init__(self, status: ReadStatus, at: str) -> None:
        super().__init__(status.value)
        self.status = status
        self.at = at


class Fault(Exception):  # noqa: N818 - names a fault of our own code
    """A task raised: the type and the places in our code, without the message (it may hold a candidate's words)."""


class JailedExecutor(Executor):
    """Runs tasks (importable functions with picklable arguments) in limited processes.

    A future's result is what the task returned: plain values and those of `screen` only. It raises `Killed`, or `Fault` where
    the task itself raised. ``seconds`` is the time for one document: each `at` starts it anew; a task may have eight times as
    much. ``memory_bytes`` comes on top of what the worker needs for itself. ``warm`` names modules to load beforehand.
    """

    def __init__(
        self, max_workers: int = 1, memory_bytes: int = 1 << 30, seconds: float = 10.0, warm: tuple[str, ...] = ()
    ) -> None:
        settings = json.dumps({"memory": memory_bytes, "warm": warm})
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._keepers = [_Keeper(self._tasks, settings, seconds) for _ in range(max(1, max_workers))]
        for keeper in self._keepers:
            keeper.thread.start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue one task."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the jail is closed")
            self._tasks.put(_Task(future, fn, args, kwargs))
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more tasks; finish those queued, or cancel them; end the workers."""
        with self._lock:
            if not self._closed:
                self._closed = True
                for _ in self._keepers:
                    self._tasks.put(None)
        if cancel_futures:
            self._cancel()
        if wait:
            for keeper in self._keepers:
                keeper.thread.join()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Wait for what is queued; after an exception (Ctrl-C) cancel it and kill what runs."""
        if kind is not None:
            self.shutdown(wait=False, cancel_futures=True)
            for keeper in self._keepers:
                keeper.kill()
        self.shutdown(wait=True)

    def _cancel(self) -> None:
        """Cancel what is queued; the keepers' signs to stop go back into the queue."""
        stops = 0
        with contextlib.suppress(queue.Empty):
            while True:
                task = self._tasks.get_nowait()
                if task is None:
                    stops += 1
                else:
                    task.future.cancel()
        for _ in range(stops):
            self._tasks.put(None)


@dataclass(frozen=True, slots=True)
class _Task:
    future: Future[Any]
    call: Callable[..., Any]
    arguments: tuple[Any, ...] = field(repr=False)
    named: dict[str, Any] = field(repr=False)


@dataclass(slots=True)
class _Worker:
    """A running process and the line to it."""

    process: subprocess.Popen[bytes]
    line: Connection
    tasks: int = 0
    call: Callable[..., Any] | None = None
    """What it was asked to do last: asked again, it is told "the same", since a call may carry all criteria with it."""


class _Keeper:
    """The thread that looks after one worker at a time."""

    def __init__(self, tasks: queue.SimpleQueue[_Task | None], settings: str, seconds: float) -> None:
        self.thread = threading.Thread(target=self._keep, name="keeper", daemon=True)
        self._tasks = tasks
        self._settings = settings
        self._seconds = seconds
        self._worker: _Worker | None = None

    def kill(self) -> None:
        """End the worker at once (called from another thread)."""
        worker = self._worker
        if worker is not None:
            _kill(worker.process)

    def _keep(self) -> None:
        while (task := self._tasks.get()) is not None:
            if not task.future.set_running_or_notify_cancel():
                continue
            try:
                result = self._do(task)
            except BaseException as error:  # the future carries it; a keeper must not die while tasks wait
                task.future.set_exception(error)
            else:
                task.future.set_result(result)
        self._dismiss()

    def _do(self, task: _Task) -> Any:  # noqa: ANN401 - whatever the task returns
        worker = self._worker or self._start()
        call = None if task.call is worker.call else task.call
        asked = pickle.dumps((call, task.arguments, task.named), pickle.HIGHEST_PROTOCOL)
        reached = ""
        end = time.monotonic() + self._seconds * _DOCUMENTS_PER_TASK
        try:
            worker.line.send_bytes(asked)
            worker.call = task.call
            while True:
                kind, *rest = self._hear(worker, min(self._seconds, end - time.monotonic()))
                if kind != "at":
                    return self._conclude(worker, kind, rest, reached)
                reached = str(rest[0])
        except TimeoutError:
            self._dismiss(at_once=True)
            raise Killed(ReadStatus.TIMED_OUT, reached) from None
        except (EOFError, OSError, pickle.UnpicklingError):
            raise Killed(self._cause(worker), reached) from None

    def _conclude(self, worker: _Worker, kind: str, rest: list[Any], reached: str) -> Any:  # noqa: ANN401
        outcome, is_grown = rest
        worker.tasks += 1
        if kind == "memory":
            self._dismiss(at_once=True)
            raise Killed(ReadStatus.OUT_OF_MEMORY, reached)
        if is_grown or worker.tasks >= _TASKS_PER_WORKER:
            self._dismiss()
        if kind == "fault":
            raise Fault(outcome)
        return crossing.load(outcome)

    def _start(self) -> _Worker:
        """Start a worker and wait until its limits are closed."""
        from multiprocessing.connection import Connection  # a run for which all is kept does without it

        ours, theirs = socket.socketpair()
        for option in (socket.SO_SNDTIMEO, socket.SO_RCVTIMEO):  # a worker that stops in the middle of a message
            ours.setsockopt(socket.SOL_SOCKET, option, _timeval(max(self._seconds, 1.0)))
        with theirs:
            command = [sys.executable, "-s", "-P", "-c", _PROGRAM, str(theirs.fileno()), self._settings, json.dumps(sys.path)]
            process = subprocess.Popen(  # noqa: S603 - our own program and arguments
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                process_group=0,
                env=_environment(),
            )
        worker = self._worker = _Worker(process, Connection(ours.detach()))
        try:
            kind, *rest = self._hear(worker, _START_SECONDS)
        except (EOFError, OSError) as error:
            self._dismiss(at_once=True)
            raise Fault("the reading process does not start") from error
        if kind != "ready":
            self._dismiss(at_once=True)
            raise Fault(f"the reading process does not start: {rest[0]}")
        return worker

    @staticmethod
    def _hear(worker: _Worker, seconds: float) -> tuple[Any, ...]:
        """The next message of a worker; raises TimeoutError when none comes in time, EOFError when it is gone."""
        if not worker.line.poll(max(0.0, seconds)):
            raise TimeoutError
        try:
            message: tuple[Any, ...] = crossing.load(worker.line.recv_bytes(_LARGEST_RESULT))
        except BlockingIOError:
            raise TimeoutError from None
        return message

    def _cause(self, worker: _Worker) -> ReadStatus:
        """Why a worker is gone: for want of memory, or by a crash.

        How large it was (``ru_maxrss``) does not tell: Linux counts what this process held when it started the worker.
        """
        self._worker = None
        worker.line.close()
        by_us = _kill(worker.process, grace=1.0)
        fatal = -worker.process.wait()
        starved = fatal in _MEMORY_SIGNALS or (fatal == signal.SIGKILL and not by_us)
        return ReadStatus.OUT_OF_MEMORY if starved else ReadStatus.CRASHED

    def _dismiss(self, *, at_once: bool = False) -> None:
        """End the worker, politely unless told otherwise."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.line.close()
        if at_once:
            _kill(worker.process)
        try:
            worker.process.wait(2.0)
        except subprocess.TimeoutExpired:
            _kill(worker.process)
            worker.process.wait()


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    return {
        **kept,
        "PYTHONHASHSEED": "0",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "OMP_THREAD_LIMIT": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYDANTIC_DISABLE_PLUGINS": "1",
    }


def _timeval(seconds: float) -> bytes:
    import struct

    return struct.pack("ll", int(seconds), int(seconds % 1 * 1e6))


def _kill(process: subprocess.Popen[bytes], grace: float = 0.0) -> bool:
    """SIGKILL, after a moment in which it may end by itself (so that the true cause is seen); whether it had to be."""
    end = time.monotonic() + grace
    with contextlib.suppress(ProcessLookupError, ChildProcessError):
        while time.monotonic() < end:
            if os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
                return False
            time.sleep(0.005)
        if process.returncode is None:
            os.kill(process.pid, signal.SIGKILL)
            return True
    return False
