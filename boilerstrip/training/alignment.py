"""Which lines of a page are its article: those whose words stand in the gold body, in the same order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from boilerstrip.evaluation.measures import SHINGLE, WORD
from boilerstrip.features import Floats
from boilerstrip.features.layout import Bools

LONG = 6  # words of a line that is found by its runs of words; a shorter one must stand there whole
LEAST = 0.3  # share of a long line's words in the gold body below which it is no part of it
PLACES = 3  # places in the gold body that are weighed for one line
REACH = 400  # places that are looked back to for the one before
OUT_OF_ORDER = 0.3  # what a line counts whose words stand in the gold body at another place

Runs = Mapping[tuple[str, ...], Sequence[int]]
Found = Sequence[tuple[int, Sequence[int]]]  # the runs of a line that stand in the gold body: where in each


class Place(NamedTuple):
    """A stretch of the gold body that may be a line of the page, and how many words they share."""

    line: int
    start: int
    end: int
    shared: int


class Alignment(NamedTuple):
    """Of every line the share of its words that is article, and how much that is to be relied on."""

    kept: Floats
    weights: Floats


def align(lines: Sequence[str], gold: str) -> Alignment:
    """Find the lines of a page in its gold body.

    >>> align(["Menu", "It rained all day in the old town.", "Bye"], "It rained all day in the old town.").kept.tolist()
    [0.0, 1.0, 0.0]
    """
    body = WORD.findall(gold.lower())
    words = [WORD.findall(line.lower()) for line in lines]
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(body) - SHINGLE + 1):
        runs[tuple(body[i : i + SHINGLE])].append(i)
    found = [_found(line, runs) if len(line) >= LONG else [] for line in words]
    shares = [_count_covered(at) / max(len(line), 1) for at, line in zip(found, words, strict=True)]
    chain = _best_chain(
        [place for i, line in enumerate(words) if shares[i] >= LEAST for place in _places(i, len(line), found[i])]
    )
    kept, weights = np.zeros(len(lines), np.float32), np.ones(len(lines), np.float32)
    used = np.zeros(len(body) + 1, bool)
    for place in chain.values():
        kept[place.line] = shares[place.line]
        used[place.start : place.end] = True
    for i in range(len(words)):
        if shares[i] >= LEAST and i not in chain and not _is_used(found[i], used):
            kept[i], weights[i] = shares[i], OUT_OF_ORDER
    for i in _short_ones(words, body, chain, used):
        kept[i] = 1.0
    weights[[i for i, line in enumerate(words) if not line]] = 0.0
    return Alignment(kept, weights)


def _found(line: Sequence[str], runs: Runs) -> Found:
    """Where each run of words of a line stands in the gold body."""
    at = [(i, runs.get(tuple(line[i : i + SHINGLE]), ())) for i in range(len(line) - SHINGLE + 1)]
    return [(i, places) for i, places in at if places]


def _count_covered(found: Found) -> int:
    """How many words of a line stand in the gold body."""
    return len({i + k for i, _ in found for k in range(SHINGLE)})


def _places(number: int, size: int, found: Found) -> list[Place]:
    starts = Counter(max(place - i, 0) for i, places in found for place in places)
    return sorted(Place(number, start, start + size, shared) for start, shared in starts.most_common(PLACES))


def _best_chain(places: Sequence[Place]) -> dict[int, Place]:
    """The places, one a line at most, that follow each other in page and body and share the most words."""
    best: list[int] = []
    before: list[int] = []
    for i, place in enumerate(places):
        score, last = place.shared, -1
        for k in range(max(0, i - REACH), i):
            follows = places[k].line < place.line and places[k].end <= place.start + SHINGLE - 1
            if follows and best[k] + place.shared > score:
                score, last = best[k] + place.shared, k
        best.append(score)
        before.append(last)
    chain: dict[int, Place] = {}
    at = int(np.argmax(best)) if best else -1
    while at >= 0:
        chain[places[at].line] = places[at]
        at = before[at]
    return chain


def _is_used(found: Found, used: Bools) -> bool:
    """Whether the words of a line were found before it, so that it says them again."""
    again = [all(used[place : place + SHINGLE].all() for place in places) for _, places in found]
    return sum(again) > len(again) / 2


def _short_ones(
    words: Sequence[Sequence[str]],
    body: Sequence[str],
    chain: Mapping[int, Place],
    used: Bools,
) -> list[int]:
    """The short lines that stand whole in the gold body, between what the lines around them take of it."""
    where: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(body):
        where[word].append(place)
    limits = [len(body)] * len(words)
    limit = len(body)
    for i in range(len(words) - 1, -1, -1):
        limits[i] = limit
        limit = chain[i].start if i in chain else limit
    found: list[int] = []
    at = 0
    for i, line in enumerate(words):
        if i in chain:
            at = max(at, chain[i].end)
        elif 0 < len(line) < LONG:
            for place in where.get(line[0], ()):
                end = place + len(line)
                if place >= at - 1 and end <= limits[i] + 1 and body[place:end] == line and not used[place:end].any():
                    used[place:end] = True
                    at = end
                    found.append(i)
                    break
    return found
