"""Source code → every small slip of a fixed list that somebody might have made in it, one at a time.

The list is the usual one of mutation testing: a comparison or a condition turned round, ``and`` for ``or``, one sign of
arithmetic for another, a number one larger, a text with letters around it, one function for its neighbour (``min`` for
``max``), an ``x += y`` that forgets what ``x`` was, a call left out, a loop left for its next turn. Left alone is what
computes nothing: annotations, decorators, docstrings, assertions, names of enumerations, and options that only change how
values are shown or checked.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_NEIGHBOURS = {
    one: other
    for pair in ("min max", "any all", "lower upper", "lstrip rstrip", "startswith endswith", "search fullmatch")
    for one, other in (pair.split(), pair.split()[::-1])
}
_OPTIONS = {"strict", "repr", "maxsize", "slots", "frozen"}
_PLAIN = (ast.Call, ast.Name, ast.Attribute, ast.Subscript, ast.NamedExpr)
"""Conditions that are turned round as a whole; in others it is the comparison, ``and``, ``or`` or ``not`` that is."""


@dataclass(frozen=True)
class Slip:
    """One change at one place. ``number`` tells apart the slips of a module that stand in the same scope and read the same."""

    module: str
    scope: str
    """The outermost function or class and, of a class, its method; the names assigned where it is the module itself."""
    was: str
    now: str
    number: int
    statement: int
    """Which statement of the module holds it."""
    lines: range
    """The lines of the innermost statement, or head of one, that holds it."""
    make: Callable[[], None] = field(compare=False, repr=False)
    """Makes it in the tree that it was found in."""

    @property
    def key(self) -> str:
        """What it is called whatever else stands in the file."""
        return f"{self.module}|{self.scope}|{self.was}|{self.now}|{self.number}"


def slips(module: str, tree: ast.Module) -> list[Slip]:
    """All slips of a module, in order; only one of them may be made in ``tree``."""
    found: list[Slip] = []
    counts: dict[tuple[str, str, str], int] = {}
    for statement, top in enumerate(tree.body):
        for scope, lines, was, now, make in _in_statement(top):
            number = counts[scope, was, now] = counts.get((scope, was, now), -1) + 1
            found.append(Slip(module, scope, was, now, number, statement, lines, make))
    return found


_Change = tuple[str, str, Callable[[], None]]
_Found = tuple[str, range, str, str, Callable[[], None]]


def _in_statement(top: ast.stmt) -> Iterator[_Found]:
    if isinstance(top, (ast.Import, ast.ImportFrom)) or assigned(top) == "__all__" or _names_a_type(top):
        return
    scope = top.name if isinstance(top, (ast.FunctionDef, ast.ClassDef)) else assigned(top)
    if not isinstance(top, ast.ClassDef):
        yield from ((scope, lines, *change) for lines, change in _walk(top, _extent(top)))
    elif not any(ast.unparse(base).endswith(("Enum", "Protocol")) for base in top.bases):
        for inner in top.body:
            name = f"{scope}.{inner.name}" if isinstance(inner, ast.FunctionDef) else scope
            yield from ((name, lines, *change) for lines, change in _walk(inner, _extent(inner)))


def assigned(statement: ast.stmt) -> str:
    """The names that a statement assigns, with blanks between them."""
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return " ".join(node.id for target in targets if target for node in ast.walk(target) if isinstance(node, ast.Name))


def _names_a_type(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.AnnAssign):
        return ast.unparse(statement.annotation).endswith("TypeAlias")
    return isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Subscript)


def _extent(node: ast.stmt | ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _walk(node: ast.AST, lines: range) -> Iterator[tuple[range, _Change]]:
    """The changes in a node and all below it, with the lines that run when it runs."""
    if isinstance(node, ast.Assert) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
        return
    lines = _extent(node) if isinstance(node, ast.stmt) else lines
    for name, inner in _below(node):
        head = isinstance(node, ast.stmt) and hasattr(node, "body")
        here = _extent(inner) if isinstance(inner, ast.stmt) or (head and isinstance(inner, ast.expr)) else lines
        yield from ((here, change) for change in _changes(node, name, inner))
        yield from _walk(inner, here)


def _below(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The parts of a node that compute something, each with the name of its field."""
    skipped = {"annotation", "returns", "decorator_list", "format_spec", "type_params"}
    for name, value in ast.iter_fields(node):
        if name in skipped:
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, ast.AST) and not (isinstance(inner, ast.keyword) and inner.arg in _OPTIONS):
                yield name, inner


def _changes(parent: ast.AST, name: str, node: ast.AST) -> Iterator[_Change]:
    """The slips of one node, each made by replacing the node in its parent."""
    for new in _instead(parent, name, node):
        ast.copy_location(new, node)
        yield ast.unparse(node), ast.unparse(new), partial(_replace, parent, name, node, new)


def _replace(parent: ast.AST, name: str, node: ast.AST, new: ast.AST) -> None:
    held = getattr(parent, name)
    if isinstance(held, list):
        held[next(at for at, each in enumerate(held) if each is node)] = new
    else:
        setattr(parent, name, new)
    ast.fix_missing_locations(parent)


def _instead(parent: ast.AST, name: str, node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in a node's place by mistake."""
    match node:
        case ast.Compare():
            for at, sign in enumerate(node.ops):
                ops = [_COMPARISONS[type(sign)]() if each == at else old for each, old in enumerate(node.ops)]
                yield ast.Compare(node.left, ops, node.comparators)
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.BinOp() if type(node.op) in _ARITHMETIC:
            yield ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right)
        case ast.AugAssign():
            yield ast.Assign([node.target], node.value)
        case ast.Continue():
            yield ast.Break()
        case ast.Break():
            yield ast.Continue()
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int() | float() as number):
            yield ast.Constant(number + 1)
        case ast.Constant(value=str(text)):
            yield ast.Constant(f"XX{text}XX")
        case ast.Call(func=ast.Name(id=called)) if called in _NEIGHBOURS:
            yield ast.Call(ast.Name(_NEIGHBOURS[called], ast.Load()), node.args, node.keywords)
        case ast.Call(func=ast.Attribute(value=owner, attr=called)) if called in _NEIGHBOURS:
            func = ast.Attribute(owner, _NEIGHBOURS[called], ast.Load())
            yield ast.Call(func, node.args, node.keywords)
    if isinstance(node, _PLAIN) and (name == "ifs" or (name == "test" and isinstance(parent, (ast.If, ast.IfExp, ast.While)))):
        yield ast.UnaryOp(ast.Not(), deepcopy(node))
