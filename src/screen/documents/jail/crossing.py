"""What may cross from a worker to its keeper: plain values and those of `screen`, nothing that could run something else."""

from __future__ import annotations

import io
import pickle
from enum import Enum
from typing import Any

_PLAIN = frozenset((("builtins", "set"), ("builtins", "frozenset"), ("builtins", "complex"), ("builtins", "bytearray")))


def load(message: bytes) -> Any:  # noqa: ANN401 - whatever was sent
    """The value that a worker sent; raises pickle.UnpicklingError for one of a kind that does not cross."""
    return _Unpickler(io.BytesIO(message)).load()


class _Unpickler(pickle.Unpickler):
    """Knows the classes of dates and of `screen`, and a few plain ones."""

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401
        """The class of a value, if it may cross."""
        if (module, name) == ("builtins", "getattr"):
            return _member
        is_ours = module == "datetime" or (module.startswith("screen.") and "." not in name)
        found = super().find_class(module, name) if is_ours or (module, name) in _PLAIN else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError("a result of a kind that does not cross")
        return found


def _member(kind: object, name: str) -> Enum:
    """A member of one of our enumerations by its name, as Python 3.11.2 pickles it (later ones by value)."""
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__.startswith("screen."):
        return kind[name]
    raise pickle.UnpicklingError("a result of a kind that does not cross")
