"""Which lines of a page are its article: those whose words stand in the gold body, in the same order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from boilerstrip.evaluation.measures import SHINGLE, WORD
from boilerstrip.features import Floats

LONG = 6  # words of a line that is found by its runs of words; a shorter one must stand there whole
LEAST = 0.3  # share of a long line's words in the gold body below which it is no part of it
PLACES = 3  # places in the gold body that are weighed for one line
REACH = 400  # places that are looked back to for the one before
OUT_OF_ORDER = 0.3  # what a line counts whose words stand in the gold body at another place

Runs = Mapping[tuple[str, ...], Sequence[int]]


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
    shares = [_covered(line, runs) if len(line) >= LONG else 0.0 for line in words]
    chain = _best_chain(
        [place for i, line in enumerate(words) if shares[i] >= LEAST for place in _places(i, line, runs)]
    )
    kept, weights = np.zeros(len(lines), np.float32), np.ones(len(lines), np.float32)
    used = np.zeros(len(body) + 1, bool)
    for place in chain.values():
        kept[place.line] = shares[place.line]
        used[place.start : place.end] = True
    for i, line in enumerate(words):
        if shares[i] >= LEAST and i not in chain and not _is_used(line, runs, used):
            kept[i], weights[i] = shares[i], OUT_OF_ORDER
    for i in _short_ones(words, body, chain, used):
        kept[i] = 1.0
    weights[[i for i, line in enumerate(words) if not line]] = 0.0
    return Alignment(kept, weights)


def _found(line: Sequence[str], runs: Runs) -> list[tuple[int, Sequence[int]]]:
    """Where each run of words of a line stands in the gold body."""
    at = [(i, runs.get(tuple(line[i : i + SHINGLE]), ())) for i in range(len(line) - SHINGLE + 1)]
    return [(i, places) for i, places in at if places]


def _covered(line: Sequence[str], runs: Runs) -> float:
    covered = {i + k for i, _ in _found(line, runs) for k in range(SHINGLE)}
    return len(covered) / len(line)


def _places(number: int, line: Sequence[str], runs: Runs) -> list[Place]:
    starts = Counter(max(place - i, 0) for i, places in _found(line, runs) for place in places)
    return sorted(Place(number, start, start + len(line), shared) for start, shared in starts.most_common(PLACES))


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


def _is_used(line: Sequence[str], runs: Runs, used: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> bool:
    """Whether the words of a line were found before it, so that it says them again."""
    found = [all(used[place : place + SHINGLE].all() for place in places) for _, places in _found(line, runs)]
    return sum(found) > len(found) / 2


def _short_ones(
    words: Sequence[Sequence[str]],
    body: Sequence[str],
    chain: Mapping[int, Place],
    used: np.ndarray[tuple[int], np.dtype[np.bool_]],
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
