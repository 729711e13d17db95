"""Documents counted one after the other, in memory that does not grow with their number."""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from boilerstrip.decide import BARS
from boilerstrip.display.rows import removed_share
from boilerstrip.display.visible import shortened
from boilerstrip.document import Document
from boilerstrip.memory.address import site_of
from boilerstrip.report.summary import Group, Line, Reason, Sample, Share, Summary

CAPACITY = 20_000  # different hosts, languages, lines or reasons that are counted at once
BINS = 20  # of the scores
OTHERS, UNKNOWN = "(others)", "(not given)"  # names of no host
LINE = 160  # characters of a line by which it is known again
LEAST = 300  # characters of a document that is shown as one of which much was removed
SAMPLES = {
    "at random": 8,
    "least sure": 4,
    "most removed": 4,
    "flagged": 4,
}


class Tally:
    """A count of documents that takes them one by one; `summary` tells what was found so far.

    The samples depend on the documents alone and not on their order.
    """

    def __init__(self) -> None:
        self._documents = self._characters = self._removed = self._clean = 0
        self._flags: Counter[str] = Counter()
        self._categories: dict[str, list[int]] = {}
        self._hosts, self._languages = _Groups(), _Groups()
        self._lines, self._reasons = _Bounded(), _Bounded()
        self._bins = [[0, 0] for _ in range(BINS)]
        self._samples: dict[str, list[_Ranked]] = {why: [] for why in SAMPLES}

    def add(self, document: Document, name: str = "", language: str | None = None) -> None:
        """Count one document; ``name`` is its id, ``language`` what is known of it better than by its own words."""
        size, removed = len(document.source), len(document.source) - len(document.text)
        self._documents += 1
        self._characters += size
        self._removed += removed
        self._clean += not removed
        self._flags.update(document.flags)
        self._hosts.add(site_of(document.url) or UNKNOWN, size, removed)
        self._languages.add(language or language_of(document), size, removed)
        self._count_spans(document)
        self._sample(document, name)

    def _count_spans(self, document: Document) -> None:
        for category in document.counts():
            self._categories.setdefault(category, [0, 0, 0])[0] += 1
        for span in document.spans:
            if span.reason != "white space":
                self._bins[min(int(span.score * BINS), BINS - 1)][not span.kept] += 1
        for span in document.removed:
            found = self._categories[span.category or ""]
            found[1] += 1
            found[2] += len(span.text)
            self._lines.add((span.category or "", shortened(span.text, LINE)))
            self._reasons.add((span.category or "", span.reason))

    def _sample(self, document: Document, name: str) -> None:
        ranks = {
            "at random": 0.0,
            "least sure": doubt(document),
            "most removed": removed_share(document) if document.removed and len(document.source) >= LEAST else None,
            "flagged": 0.0 if document.flags else None,
        }
        order = name or document.url or document.source
        for why, rank in ranks.items():
            if rank is not None:
                drawn = hashlib.sha1(f"{why}:{order}".encode("utf-8", "replace")).hexdigest()
                self._offer(_Ranked(rank, drawn, self._documents, Sample(why, name, document)))

    def _offer(self, entry: _Ranked) -> None:
        """Keep a sample if it ranks among the first; a min-heap holds the last of them at its top."""
        heap = self._samples[entry.sample.why]
        if len(heap) < SAMPLES[entry.sample.why]:
            heapq.heappush(heap, entry)
        elif entry[:3] > heap[0][:3]:
            heapq.heapreplace(heap, entry)

    def summary(self) -> Summary:
        """Return what was counted, the commonest first."""
        shares = [Share(category, *counts) for category, counts in self._categories.items()]
        return Summary(
            documents=self._documents,
            characters=self._characters,
            removed=self._removed,
            clean=self._clean,
            flags=dict(self._flags.most_common()),
            categories=tuple(sorted(shares, key=lambda share: (-share.characters, share.category))),
            hosts=self._hosts.ordered(),
            languages=self._languages.ordered(),
            lines=tuple(Line(text, category, count) for (category, text), count in self._lines.ordered()),
            reasons=tuple(Reason(reason, category, count) for (category, reason), count in self._reasons.ordered()),
            scores=tuple((kept, gone) for kept, gone in self._bins),
            samples=self._chosen(),
            is_rounded=any(counted.pruned for counted in (self._hosts, self._languages, self._lines, self._reasons)),
        )

    def _chosen(self) -> tuple[Sample, ...]:
        """The samples, each document once, under the rarest reason to show it."""
        chosen: dict[int, Sample] = {}
        for why in reversed(SAMPLES):
            for entry in sorted(self._samples[why], key=lambda entry: entry[:3], reverse=True):
                chosen.setdefault(entry.number, entry.sample)
        return tuple(chosen.values())


class _Ranked(NamedTuple):
    rank: float
    order: str
    number: int
    sample: Sample


class _Bounded:
    """A counter that forgets its rarest half when it is full; what stays is undercounted at most by what it forgot."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.pruned = False

    def add(self, key: tuple[str, str]) -> None:
        self.counts[key] += 1
        if len(self.counts) > CAPACITY:
            self.pruned = True
            self.counts = Counter(dict(self.ordered()[: CAPACITY // 2]))

    def ordered(self) -> list[tuple[tuple[str, str], int]]:
        return sorted(self.counts.items(), key=lambda item: (-item[1], item[0]))


class _Groups:
    """Documents, characters and removed characters by name; the smallest are put together when there are too many."""

    def __init__(self) -> None:
        self.groups: dict[str, list[int]] = {}
        self.pruned = False

    def add(self, name: str, size: int, removed: int) -> None:
        found = self.groups.setdefault(name, [0, 0, 0])
        found[:] = found[0] + 1, found[1] + size, found[2] + removed
        if len(self.groups) > CAPACITY:
            self._prune()

    def _prune(self) -> None:
        self.pruned = True
        groups = self.ordered()
        self.groups = {group.name: list(group[1:]) for group in groups[: CAPACITY // 2]}
        rest = self.groups.setdefault(OTHERS, [0, 0, 0])
        for group in groups[CAPACITY // 2 :]:
            rest[:] = (a + b for a, b in zip(rest, group[1:], strict=True))

    def ordered(self) -> tuple[Group, ...]:
        groups = [Group(name, *counts) for name, counts in self.groups.items()]
        return tuple(sorted(groups, key=lambda group: (group.name == OTHERS, -group.documents, group.name)))


def language_of(document: Document) -> str:
    """Return the one or two languages whose rules read the text; of more than two it is ``unsure`` which.

    English, which reads along, is named only if it is alone.
    """
    others = [code for code in document.language if code != "en"]
    return "+".join(others[:2]) if 0 < len(others) <= 2 else "unsure" if others else "en"


def doubt(document: Document) -> float:
    """Return how near to the bar the least sure decision is: 1 is at the bar."""
    bar = BARS.get(document.preset, BARS["balanced"])
    distances = [abs(span.score - bar) for span in document.spans if span.category or span.score]
    return 1 - min(distances, default=1.0)


def tally(documents: Iterable[Document]) -> Summary:
    """Return the summary of ``documents``; a ``TypeError`` tells what else is among them."""
    counted = Tally()
    for document in documents:
        if not isinstance(document, Document):
            kind = type(document).__name__
            raise TypeError(f"summarize takes documents, not {kind}: call explain on every text first")
        counted.add(document)
    return counted.summary()
