"""The result: a text with every stretch of it decided, and the reasons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the source and what was decided of it.

    ``start`` and ``end`` are code point offsets into the source; ``score`` is the probability, from 0 to 1, that
    the stretch is boilerplate; ``reason`` tells what decided: a rule's name, ``model``, or what held it back.
    """

    start: int
    end: int
    text: str
    kept: bool
    category: str | None = None
    score: float = 0.0
    reason: str = ""


@dataclass(frozen=True)
class Document:
    """A text and the decisions about it.

    ``spans`` cover ``source`` exactly, in order. ``flags`` tells what a pipeline may want to know of the whole:
    ``brake`` if nearly everything would have gone and a less aggressive result stands, ``paywall`` if a paywall
    notice was removed. ``model`` and ``rules`` identify what decided.

    >>> from boilerstrip import explain
    >>> document = explain("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
    >>> [(span.text, span.category) for span in document.removed]
    [('Share on Facebook', 'share')]
    """

    source: str
    spans: tuple[Span, ...]
    flags: frozenset[str] = frozenset()
    language: tuple[str, ...] = ()
    model: str = ""
    rules: str = ""
    preset: str = "balanced"

    @cached_property
    def text(self) -> str:
        """The source without what was removed."""
        if all(span.kept for span in self.spans):
            return self.source
        return "".join(span.text for span in self.spans if span.kept)

    @property
    def removed(self) -> tuple[Span, ...]:
        """The stretches that were removed and hold more than white space."""
        return tuple(span for span in self.spans if not span.kept and span.category)

    def counts(self) -> dict[str, int]:
        """How many stretches of each category were removed, the commonest first."""
        return dict(Counter(span.category for span in self.removed if span.category).most_common())

    def to_dict(self) -> dict[str, Any]:
        """Everything but the source's own copy of the text, as plain values that JSON can hold.

        The spans' offsets refer to the source; `boilerstrip.corpus` reads the same shape as labels.
        """
        return {
            "text": self.text,
            "flags": sorted(self.flags),
            "language": list(self.language),
            "preset": self.preset,
            "model": self.model,
            "rules": self.rules,
            "spans": [
                {
                    "start": span.start,
                    "end": span.end,
                    "kept": span.kept,
                    "category": span.category,
                    "score": span.score,
                    "reason": span.reason,
                }
                for span in self.spans
            ],
        }

    def __str__(self) -> str:
        from boilerstrip.display import to_terminal

        return to_terminal(self)

    def _repr_html_(self) -> str:
        from boilerstrip.display import to_html

        return to_html(self)
