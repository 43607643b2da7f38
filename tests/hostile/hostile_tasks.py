"""Tasks that behave as the worst of documents do; a worker imports them by name."""

import ctypes
import os
import signal
import time

from screen.documents.jail import at


def square(number):
    """Ordinary work."""
    return number * number


def hang():
    """Wait for ever."""
    at("first")
    time.sleep(3600)


def spin():
    """Compute for ever, in C, without giving way."""
    at("second")
    sum(range(1 << 60))


def eat():
    """Ask for memory until there is none."""
    at("third")
    hoard = []
    while True:
        hoard.append(bytes(1 << 22))


def leave():
    """End the process without a word."""
    at("fourth")
    os._exit(3)


def crash():
    """Read at address nought."""
    at("fifth")
    ctypes.string_at(0)


def starve():
    """Die as pdfium does when memory is refused."""
    at("sixth")
    os.kill(os.getpid(), signal.SIGTRAP)


def be_killed():
    """Die as the kernel's last resort against want of memory does it."""
    at("seventh")
    os.kill(os.getpid(), signal.SIGKILL)


def stop():
    """Stand still in the middle, stopped from outside."""
    os.kill(os.getpid(), signal.SIGSTOP)


def fail(secret):
    """Raise, with a candidate's words in the message."""
    raise ValueError(secret)


def fail_to_read(data, name):
    """Raise where a document is read, with its words in the message."""
    raise ValueError(data)


def load_for_ever(path):
    """Wait for ever over an export."""
    at("loading")
    time.sleep(3600)


def many(count, seconds):
    """Several documents one after the other, each in good time."""
    for number in range(count):
        at(str(number))
        time.sleep(seconds)
    return count


def creep():
    """Report again and again, and never end."""
    while True:
        at("again")
        time.sleep(0.01)


def odd():
    """A result of a kind that does not cross."""
    return time.sleep


def write(path):
    """Try to write a file."""
    try:
        with open(path, "wb", buffering=0) as file:  # noqa: PTH123 - as a library would
            file.write(b"x")
    except OSError:
        return "refused"
    return "written"


def talk(words):
    """Print a candidate's words everywhere."""
    print(words, flush=True)  # noqa: T201
    os.write(2, words.encode())
    return True


def surroundings():
    """What a worker knows of the world."""
    return (os.environ.get("TZ"), os.environ.get("SECRET"), hash("a"))


def loaded(*modules):
    """Which of the modules are loaded."""
    import sys

    return tuple(module for module in modules if module in sys.modules)


class Weighed:
    """Something heavy that counts how often it is sent."""

    def __init__(self, word):
        """A word to know it by."""
        self.word, self.times = word, 0

    def __reduce__(self):
        """Sent."""
        self.times += 1
        return Weighed, (self.word,)


def echo(heavy, number):
    """What came."""
    return heavy.word, number
