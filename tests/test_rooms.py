"""The order of the rooms: a file imports what stands below it, and only a result fetches, when asked, who shows it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parent.parent
FILES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): ast.parse(path.read_text("utf-8"))
    for path in sorted((ROOT / "boilerstrip").rglob("*.py"))
}
FETCHED = {  # by methods of a result that show, correct or save it
    ("boilerstrip.corpus", "boilerstrip.display.correcting"),
    ("boilerstrip.corpus", "boilerstrip.labels"),
    ("boilerstrip.document", "boilerstrip.display.notebook"),
    ("boilerstrip.document", "boilerstrip.display.terminal"),
    ("boilerstrip.document", "boilerstrip.labels"),
    ("boilerstrip.memory.memory", "boilerstrip.memory.store"),
    ("boilerstrip.report.summary", "boilerstrip.report.tables"),
}


def statements(node: ast.AST, *, inside: bool = False) -> Iterator[tuple[ast.ImportFrom, bool]]:
    """The imports below a node and whether they stand in a function; those for types alone are left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ImportFrom):
            yield child, inside
        elif not (isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING"):
            yield from statements(child, inside=inside or isinstance(child, ast.FunctionDef))


@cache
def imports(file: str, *, inside: bool) -> set[str]:
    """The files that a file imports when it is loaded, or ``inside`` its functions."""
    found = [node for node, within in statements(FILES[file]) if within == inside]
    names = {name for node in found for name in (node.module, *(f"{node.module}.{a.name}" for a in node.names))}
    return {name for name in names if name in FILES and name not in (file, "boilerstrip")}


def room_of(file: str) -> str:
    """The folder of a file, "" where it stands in none."""
    parts = file.split(".")
    return parts[1] if len(parts) > 1 and (ROOT / "boilerstrip" / parts[1]).is_dir() else ""


@cache
def below(file: str) -> set[str]:
    """All files that are loaded with a file."""
    reached, left = set(), [file]
    while left:
        new = imports(left.pop(), inside=False) - reached
        reached |= new
        left += new
    return reached


def test_no_files_import_each_other() -> None:
    graph = {file: imports(file, inside=False) for file in FILES}
    assert len(list(TopologicalSorter(graph).static_order())) == len(FILES)


def test_no_rooms_import_each_other() -> None:
    rooms: dict[str, set[str]] = {}
    for file in FILES:
        if (room := room_of(file)) and not file.endswith(".__main__"):
            found = imports(file, inside=False) | imports(file, inside=True)
            rooms.setdefault(room, set()).update({room_of(other) for other in found} - {room, ""})
    assert len(list(TopologicalSorter(rooms).static_order())) == len(rooms)


def test_only_results_fetch_what_stands_above_them() -> None:
    assert {(file, other) for file in FILES for other in imports(file, inside=True) if file in below(other)} == FETCHED


def test_every_file_says_first_what_it_is_for() -> None:
    first = {file: (ast.get_docstring(tree) or "").split("\n")[0] for file, tree in FILES.items()}
    assert [file for file, sentence in first.items() if sentence[-1:] not in (".", "?")] == []
