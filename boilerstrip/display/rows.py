"""A document line by line, as an editor numbers lines: what every display is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from boilerstrip.document import Document, Span


class Part(NamedTuple):
    """A stretch of one line and the span it belongs to."""

    text: str
    span: Span

    @property
    def struck(self) -> bool:
        """Whether the stretch was removed and holds more than white space."""
        return not self.span.kept and bool(self.span.category)


class Row(NamedTuple):
    """A line of the source: its number, counted from 1, its parts, and the characters that end it."""

    number: int
    parts: tuple[Part, ...]
    end: str

    @property
    def text(self) -> str:
        """The line without the characters that end it."""
        return "".join(part.text for part in self.parts).removesuffix(self.end)

    @property
    def kept(self) -> str:
        """What is left of the line."""
        return "".join(part.text for part in self.parts if part.span.kept).removesuffix(self.end)

    @property
    def struck(self) -> bool:
        """Whether words of the line were removed."""
        return any(part.struck for part in self.parts)

    @property
    def blank(self) -> bool:
        """Whether the line holds nothing but white space."""
        return not self.text.strip()


def removed_share(document: Document) -> float:
    """Return the share of the source's characters that was removed."""
    return 1 - len(document.text) / len(document.source) if document.source else 0.0


def to_rows(document: Document) -> Iterator[Row]:
    """Yield the lines of the source; their parts together are the source.

    >>> from boilerstrip import explain
    >>> rows = to_rows(explain("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook"))
    >>> [(row.number, row.struck) for row in rows]
    [(1, False), (2, False), (3, True)]
    """
    spans = iter(document.spans)
    span = next(spans, None)
    at = 0
    for number, line in enumerate(document.source.splitlines(keepends=True), 1):
        end, parts = at + len(line), []
        while span is not None and at < end:
            cut = min(end, span.end)
            parts.append(Part(document.source[at:cut], span))
            at = cut
            if at == span.end:
                span = next(spans, None)
        yield Row(number, tuple(parts), line[len(line.splitlines()[0]) :])
