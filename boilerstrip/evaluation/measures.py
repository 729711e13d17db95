"""The measures: article F1 over word shingles, word F1, and words lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import regex

WORD = regex.compile(r"\w+")
SHINGLE = 4


class Overlap(NamedTuple):
    """How a result agrees with its gold text: shares of what is in both, only in the result, only in the gold."""

    both: float
    extra: float
    missed: float


class Scores(NamedTuple):
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float
    f1: float


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Count the runs of four words of ``text``; a shorter text counts as one run.

    >>> sorted(shingles("a b c d e"))
    [('a', 'b', 'c', 'd'), ('b', 'c', 'd', 'e')]
    """
    words = WORD.findall(text)
    count = max(len(words) - SHINGLE + 1, 1 if words else 0)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(count))


def overlap(result: Counter[tuple[str, ...]], gold: Counter[tuple[str, ...]]) -> Overlap:
    """Compare two texts' shingles (the measure of the article-extraction-benchmark of Zyte, 2020)."""
    both = sum(min(count, gold[shingle]) for shingle, count in result.items() if shingle in gold)
    extra, missed = sum(result.values()) - both, sum(gold.values()) - both
    total = max(both + extra + missed, 1)
    return Overlap(both / total, extra / total, missed / total)


def article_scores(overlaps: Iterable[Overlap]) -> Scores:
    """Mean precision and recall over the pages where each is defined, and the harmonic mean of the two.

    >>> article_scores([Overlap(1.0, 0.0, 0.0), Overlap(0.5, 0.5, 0.0)])
    Scores(precision=0.75, recall=1.0, f1=0.8571428571428571)
    """
    found = list(overlaps)
    precisions = [o.both / (o.both + o.extra) for o in found if o.both + o.extra]
    recalls = [o.both / (o.both + o.missed) for o in found if o.both + o.missed]
    precision = sum(precisions) / len(precisions) if precisions else 0.0
    recall = sum(recalls) / len(recalls) if recalls else 0.0
    return Scores(precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0)


def word_f1(result: str, gold: str) -> float:
    """F1 of the bags of lower-cased words (the measure of the web content extraction benchmark)."""
    ours, theirs = Counter(WORD.findall(result.lower())), Counter(WORD.findall(gold.lower()))
    both = sum((ours & theirs).values())
    total = sum(ours.values()) + sum(theirs.values())
    return 2 * both / total if total else 1.0


def words_lost(before: str, after: str) -> tuple[int, int]:
    """How many words of ``before`` are gone in ``after``, and how many there were."""
    first, second = Counter(WORD.findall(before)), Counter(WORD.findall(after))
    return sum((first - second).values()), sum(first.values())
