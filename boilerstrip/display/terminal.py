"""A document as text: removed stretches marked, in colour where that is asked for, or as a diff."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from boilerstrip.display.palette import colour
from boilerstrip.display.rows import Row, to_rows
from boilerstrip.display.visible import shortened, visible
from boilerstrip.document import Document, Span

CONTEXT = 3  # unchanged lines around a change, as diff shows them
RESET = "\x1b[0m"


def to_plain(document: Document) -> str:
    """Return the text with removed stretches set off as ``[-category: text-]``, control characters made visible."""
    return "".join(_shown(span, _marked) for span in document.spans)


def to_ansi(document: Document) -> str:
    """Return the same with the marked stretches struck and in the colour of their category."""
    return "".join(_shown(span, _coloured) for span in document.spans)


def _shown(span: Span, mark: Callable[[Span], str]) -> str:
    return visible(span.text) if span.kept or not span.category else mark(span)


def _marked(span: Span) -> str:
    return f"[-{visible(span.category or '')}: {visible(span.text)}-]"


def _coloured(span: Span) -> str:
    code = colour(span.category).ansi
    category = visible(span.category or "")
    return f"\x1b[{code}m[-\x1b[1m{category}:\x1b[22m \x1b[9m{visible(span.text)}\x1b[29m-]{RESET}"


def to_numbered(document: Document, *, ansi: bool = False, width: int = 100) -> str:
    """Return the lines that hold words with their numbers and what became of them, each cut to ``width``."""
    return "\n".join(_numbered(row, ansi, width) for row in to_rows(document) if not row.blank)


def _numbered(row: Row, ansi: bool, width: int) -> str:
    category = next((part.span.category or "" for part in row.parts if part.struck), "")
    decision = f"{visible(category)}{' in part' if row.kept.strip() else ''}" if row.struck else ""
    text = visible(shortened(row.text, max(width - 28, 20)))
    if ansi and row.struck:
        code = colour(category).ansi
        return f"{row.number:>6}  \x1b[{code}m{decision:<18}  \x1b[9m{text}{RESET}"
    return f"{row.number:>6}  {decision:<18}  {text}"


class _Change(NamedTuple):
    """A line of a diff, and how many lines of the source and of the text came before it."""

    mark: str
    text: str
    old: int
    new: int


def to_diff(document: Document) -> str:
    """Return what was removed as a unified diff, with three lines of context; an empty one if nothing was."""
    changes = list(_changes(document))
    lines = [line for first, last in _hunks(changes) for line in _hunk(changes[first:last])]
    return "\n".join(["--- source", "+++ text", *lines, ""]) if lines else ""


def _changes(document: Document) -> Iterator[_Change]:
    old = new = 0
    for row in to_rows(document):
        for mark, text in _marks(row):
            yield _Change(mark, text, old, new)
            old, new = old + (mark != "+"), new + (mark != "-")


def _marks(row: Row) -> Iterator[tuple[str, str]]:
    if row.kept == row.text and (not row.blank or row.parts[-1].span.kept):
        yield " ", row.text
        return
    yield "-", row.text
    if row.kept.strip():
        yield "+", row.kept


def _hunks(changes: Sequence[_Change]) -> list[tuple[int, int]]:
    """Where the hunks begin and end: changes with their context, those that touch put together."""
    hunks: list[tuple[int, int]] = []
    for i, change in enumerate(changes):
        if change.mark == " ":
            continue
        first, last = max(0, i - CONTEXT), min(len(changes), i + CONTEXT + 1)
        if hunks and first <= hunks[-1][1]:
            first = hunks.pop()[0]
        hunks.append((first, last))
    return hunks


def _hunk(changes: Sequence[_Change]) -> list[str]:
    old = sum(change.mark != "+" for change in changes)
    new = sum(change.mark != "-" for change in changes)
    head = f"@@ -{changes[0].old + bool(old)},{old} +{changes[0].new + bool(new)},{new} @@"
    return [head, *(f"{change.mark}{visible(change.text)}" for change in changes)]
