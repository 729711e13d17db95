"""A document as text: removed stretches marked and reasoned, in colour where that is asked for, or as a diff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from boilerstrip.display.palette import colour
from boilerstrip.display.rows import MOST_REASONS, Decision, Row, decisions, share_in_words, to_rows
from boilerstrip.display.visible import shortened, visible
from boilerstrip.document import Document, Span

CONTEXT = 3  # unchanged lines around a change, as diff shows them
WIDTH = 100  # columns, where no terminal tells
LONGEST_REASON = 48  # columns; a longer one pushes the text beside it to the right
DIM = 2
RESET = "\x1b[0m"


def to_plain(document: Document, width: int = WIDTH) -> str:
    """Return the text with removed stretches set off as ``[-category: text-]``, and below it what went and why.

    Control characters are made visible; the excerpts in the list of reasons are cut to ``width``.
    """
    return _with_reasons(document, False, width)


def to_ansi(document: Document, width: int = WIDTH) -> str:
    """Return the same with the marked stretches struck and in the colour of their category."""
    return _with_reasons(document, True, width)


def _with_reasons(document: Document, ansi: bool, width: int) -> str:
    text = "".join(_marked(span, ansi) for span in document.spans)
    gap = "\n" * (2 - text.endswith("\n")) if text else ""
    return text + gap + "\n".join([_totals(document, ansi), *_reasons(decisions(document), ansi, width)])


def _marked(span: Span, ansi: bool) -> str:
    text = visible(span.text)
    if span.kept or not span.category:
        return text
    category = visible(span.category)
    if not ansi:
        return f"[-{category}: {text}-]"
    return f"\x1b[{colour(category).ansi}m[-\x1b[1m{category}:\x1b[22m \x1b[9m{text}\x1b[29m-]{RESET}"


def _totals(document: Document, ansi: bool) -> str:
    counts = [_inked(f"{visible(name)} {n:,}", colour(name).ansi, ansi) for name, n in document.counts().items()]
    flags = [f"flag {visible(flag)}" for flag in sorted(document.flags)]
    return "; ".join([share_in_words(document) + (": " if counts else "") + ", ".join(counts), *flags])


def _reasons(told: Sequence[Decision], ansi: bool, width: int) -> Iterator[str]:
    """The reasons as lines of a table: line, score, decision, reason and how the stretch begins."""
    if not told:
        return
    fates = ["kept" if span.kept else visible(span.category or "") for _, span in told[:MOST_REASONS]]
    fate_width = max(8, *map(len, fates))
    reason_width = min(LONGEST_REASON, max(len(span.reason) for _, span in told))
    yield _inked(f"\nline  score  {'decision':<{fate_width}}  {'reason':<{reason_width}}  text", DIM, ansi)
    for (number, span), fate in zip(told, fates, strict=False):
        decision = _inked(f"{fate:<{fate_width}}", colour(fate).ansi, ansi and not span.kept)
        reason = f"{visible(span.reason):<{reason_width}}"
        text = visible(shortened(span.text, max(width - 18 - fate_width - len(reason), 16)))
        yield f"{number:>4}  {span.score:>5.2f}  {decision}  {reason}  {_inked(text, DIM, ansi)}"
    if len(told) > MOST_REASONS:
        yield f"… and {len(told) - MOST_REASONS:,} more"


def _inked(text: str, code: int, ansi: bool) -> str:
    return f"\x1b[{code}m{text}{RESET}" if ansi else text


def to_numbered(document: Document, ansi: bool = False, width: int = WIDTH) -> str:
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
