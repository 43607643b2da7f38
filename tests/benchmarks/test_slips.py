"""The slips that mutation testing makes: each is one change of a fixed list, at a place that computes something."""

import ast
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from slips import slips


def made(source):
    """Scope and source of every slip in a module."""
    found = []
    for number in range(len(slips("m", ast.parse(source)))):
        tree = ast.parse(source)
        slip = slips("m", tree)[number]
        slip.make()
        found.append((slip.scope, ast.unparse(tree)))
    return found


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("x = a < b", ["x = a <= b"]),
        ("x = a in b", ["x = a not in b"]),
        ("x = a < b == c", ["x = a <= b == c", "x = a < b != c"]),
        ("x = a and b", ["x = a or b"]),
        ("x = not a", ["x = a"]),
        ("x = a + b", ["x = a - b"]),
        ("x = 1", ["x = 2"]),
        ("x = True", ["x = False"]),
        ("x = 'a'", ["x = 'XXaXX'"]),
        ("x = f'{a}b'", ["x = f'{a}XXbXX'"]),
        ("x = min(a)", ["x = max(a)"]),
        ("x = a.lower()", ["x = a.upper()"]),
        ("x = a if b else c", ["x = a if not b else c"]),
        ("x = [a for a in b if a]", ["x = [a for a in b if not a]"]),
        ("'a docstring'", []),
        ("__all__ = ['a']", []),
        ("T = list['a']", []),
        ("import a", []),
    ],
)
def test_one_place_is_changed_at_a_time(source, changed):
    """By the neighbour that it is most easily mistaken for."""
    assert [text for _, text in made(source)] == changed


def test_a_slip_is_told_by_its_function_and_what_computes_nothing_is_left_alone():
    """Decorators, annotations, docstrings, assertions, names of enumerations and options are no places for one."""
    source = '''
@cache(1)
def f(a: "x" = 1) -> "y":
    """Says."""
    assert a == 2
    zip(a, strict=True)
    for b in a:
        continue

class C(Enum):
    A = 1

class D:
    a: int = field(repr=False)

    def g(self):
        return 1
'''
    found = slips("m", ast.parse(source))
    assert [(slip.scope, slip.was, slip.now, list(slip.lines)) for slip in found] == [
        ("f", "1", "2", [3, 4, 5, 6, 7, 8]),
        ("f", "zip(a, strict=True)", "pass", [6]),
        ("f", "continue", "break", [8]),
        ("D.g", "1", "2", [17]),
    ]


def test_slips_that_read_alike_are_numbered():
    """So that each has a key of its own, whatever stands before it in the file."""
    assert [slip.key for slip in slips("m", ast.parse("x = [1, 1]"))] == ["m|x|1|2|0", "m|x|1|2|1"]
