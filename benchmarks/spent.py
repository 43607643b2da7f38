"""What a run of a benchmark took, for the line above its table."""

from __future__ import annotations

import platform
import resource
import time


class Clock:
    """Wall and CPU time from the moment that it is made."""

    def __init__(self) -> None:
        """Begin to count."""
        self._wall, self._cpu = time.monotonic(), _cpu_seconds()

    def told(self) -> str:
        """The time so far, and by which Python."""
        wall, cpu = time.monotonic() - self._wall, _cpu_seconds() - self._cpu
        return f"{cpu / 60:.1f} CPU minutes in {wall / 60:.1f} minutes, Python {platform.python_version()}"


def _cpu_seconds() -> float:
    """CPU of this process and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)
