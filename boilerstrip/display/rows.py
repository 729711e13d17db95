"""A document line by line, as an editor numbers lines: what every display is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from boilerstrip.decide import BARS
from boilerstrip.document import Document, Span

NEARLY = BARS["strict"]  # the score from which a kept stretch is told of, too
MOST_REASONS = 400  # decisions that a display tells of


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


class Decision(NamedTuple):
    """A stretch that went or came close, and the number of the line on which it begins."""

    number: int
    span: Span


def removed_share(document: Document) -> float:
    """Return the share of the source's characters that was removed."""
    return 1 - len(document.text) / len(document.source) if document.source else 0.0


def share_in_words(document: Document) -> str:
    """Return how much was removed, to a whole per cent.

    >>> from boilerstrip import explain
    >>> share_in_words(explain("It rained.\\nShare on Facebook")), share_in_words(explain("It rained."))
    ('64% removed', 'nothing removed')
    """
    if not document.removed:
        return "nothing removed"
    share = removed_share(document)
    return f"{share:.0%} removed" if share >= 0.005 else "under 1% removed"


def decisions(document: Document) -> tuple[Decision, ...]:
    """Return what went and what nearly did: the stretches of which a reader asks why.

    >>> from boilerstrip import explain
    >>> [(number, span.reason) for number, span in decisions(explain("It rained all night.\\nShare on Facebook"))]
    [(2, 'rule en.share.button and model')]
    """
    first: dict[Span, int] = {}
    for row in to_rows(document):
        for part in row.parts:
            if part.struck or (part.span.kept and part.span.score >= NEARLY):
                first.setdefault(part.span, row.number)
    return tuple(Decision(number, span) for span, number in first.items())


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
