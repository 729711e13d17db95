"""The figures of many documents as immutable values, with how a terminal and a notebook show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from boilerstrip.display.counts import many
from boilerstrip.display.visible import visible
from boilerstrip.document import Document


class Share(NamedTuple):
    """What was removed of one category: in how many documents, how many stretches and characters."""

    category: str
    documents: int
    stretches: int
    characters: int


class Group(NamedTuple):
    """The documents of one host or language: how many, their characters, and how many of those were removed."""

    name: str
    documents: int
    characters: int
    removed: int


class Line(NamedTuple):
    """A removed line and how often it was removed."""

    text: str
    category: str
    times: int


class Reason(NamedTuple):
    """What decided, and how often."""

    reason: str
    category: str
    times: int


class Sample(NamedTuple):
    """A document to look at, its id, and why it was chosen."""

    why: str
    name: str
    document: Document


@dataclass(frozen=True, repr=False)
class Summary:
    """What was removed from many documents.

    Tables are tuples of records, the largest first, as `pandas.DataFrame` takes them: ``categories``, ``hosts``,
    ``languages``, ``lines`` and ``reasons``. ``clean`` counts the documents of which nothing was removed, ``scores``
    holds kept and removed stretches in bins of equal width from 0 to 1. ``is_rounded`` tells that there were more
    hosts, languages, lines or reasons than are counted at once, so that the counts of rare ones may be too low.
    """

    documents: int
    characters: int
    removed: int
    clean: int
    flags: dict[str, int]
    categories: tuple[Share, ...]
    hosts: tuple[Group, ...]
    languages: tuple[Group, ...]
    lines: tuple[Line, ...]
    reasons: tuple[Reason, ...]
    scores: tuple[tuple[int, int], ...]
    samples: tuple[Sample, ...]
    is_rounded: bool = False

    @property
    def share(self) -> float:
        """The share of all characters that was removed."""
        return self.removed / self.characters if self.characters else 0.0

    def __repr__(self) -> str:
        share = f"{self.share:.1%} of {self.characters:,} characters removed"
        return f"<Summary of {many(self.documents, 'document')}, {share}>"

    def __str__(self) -> str:
        flags = "".join(f"; flag {visible(name)}: {count:,}" for name, count in self.flags.items())
        whole = sum(share.characters for share in self.categories)
        rows = [
            f"{visible(share.category):<12} {share.characters / max(whole, 1):>6.1%} of what was removed, "
            f"{share.stretches:,} in {many(share.documents, 'document')}"
            for share in self.categories
        ]
        lines = [f"{line.times:>6,} × {visible(line.category)}: {visible(line.text)}" for line in self.lines[:10]]
        return "\n".join(
            [
                f"{many(self.documents, 'document')}, {many(self.characters, 'character')}, {self.share:.1%} removed; "
                f"{self.clean:,} untouched{flags}",
                *rows,
                *lines,
            ]
        )

    def _repr_html_(self) -> str:
        from boilerstrip.report.tables import to_html

        return to_html(self)
