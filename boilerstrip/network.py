"""The arithmetic of the classifier: a text is read twice, the second time knowing what seemed to be its body.

Features of every unit go through convolutions over the neighbouring units, dilated as in Strubell et al. 2017. A first
guess of each unit gives the soft outline of a body: how much of it lies before and behind a unit, and how like it a
unit's words are. The second reading has that beside what the first one saw.

Weights are floats, and sums are doubles, so that the order in which a processor adds up does not show in a score.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from boilerstrip.features import SHAPE, Floats, Ints
from boilerstrip.features.layout import Array, Doubles

KERNEL = 5
TILE = 8  # rows of a product that are multiplied at once
OUTLINE = 13  # columns of `outline_body`
EDGE = 20  # words of body before or behind a unit below which it stands at the body's edge
_WORDS = SHAPE.index("words")


def read_twice(
    weights: Mapping[str, Floats], embedded: Array, rows: Floats, sizes: Sequence[int] | None = None
) -> Doubles:
    """Return the logits of every unit: boilerplate or not, then one for each kind.

    ``embedded`` holds the summed word vectors of the units, ``rows`` their other features. ``sizes`` tells how many
    of the units belong to each document where there are several, which don't see each other.
    """
    w, count = weights, len(rows)
    documents = _spans(sizes if sizes is not None else [count])
    embedded, numbers = _padded(embedded), _padded(rows)
    neighbours = _neighbours(documents, len(numbers), max(len(w["convolve"]), len(w["convolve_again"])))
    hidden = np.maximum(_times(np.concatenate((embedded, numbers), axis=1), w["into"]) + w["into_bias"], 0)
    hidden = _over_neighbours(hidden, w["convolve"], w["convolve_bias"], neighbours)
    words = count_words(numbers)
    keep = 1 / (1 + np.exp(np.clip((_times(hidden, w["guess"]) + w["guess_bias"])[:, 0], -30, 30)))
    described = _padded(_describe(hidden, numbers, keep * words, documents))
    context = _times(described, w["context"])[: len(documents)] + w["head_bias"]
    outline = outline_body(keep, words, embedded, documents)
    again = np.maximum(_times(np.concatenate((hidden, outline), axis=1), w["again"]) + w["again_bias"], 0)
    again = _over_neighbours(again, w["convolve_again"], w["convolve_again_bias"], neighbours)
    joint = np.maximum(_times(again, w["head"]) + _spread(context, documents, len(numbers)), 0)
    logits: Doubles = (_times(joint, w["out"]) + w["out_bias"])[:count]
    return logits


def count_words(rows: Array) -> Doubles:
    """The words of every unit, told from its features."""
    words: Doubles = np.expm1(rows[:, _WORDS].astype(np.float64) * 5)
    return words


def outline_body(keep: Array, words: Array, embedded: Array, documents: Sequence[slice] = (slice(None),)) -> Doubles:
    """What a guess of each unit (``keep``, the chance that it stays) tells of the body and the unit's place in it."""
    count = len(keep)
    kept, gone = keep * words, (1 - keep) * words
    vectors = embedded * kept[:, None]
    so_far, gone_before = np.zeros_like(kept), np.zeros_like(kept)
    for d in documents:
        np.cumsum(kept[d], out=so_far[d])
        np.cumsum(gone[d], out=gone_before[d])
    total = _spread(np.array([kept[d].sum() for d in documents]), documents, count)
    everything = _spread(np.array([words[d].sum() for d in documents]), documents, count)
    before = so_far - kept
    behind = np.maximum(total - before - kept, 0)
    gone_before = np.maximum(gone_before - gone, 0)
    others = _spread(np.stack([vectors[d].sum(0) for d in documents]), documents, count) - vectors
    length = np.linalg.norm(embedded, axis=1) * np.linalg.norm(others, axis=1)
    columns = (
        keep,
        np.log1p(np.maximum(before, 0)) / 7,
        np.log1p(behind) / 7,
        before / (total + 1),
        np.log1p(total) / 8,
        total / (everything + 1),
        np.log1p(gone_before) / 7,
        before < EDGE,
        behind < EDGE,
        kept / (total + 1) * 5,
        np.log1p(kept) / 5,
        keep * (words > 0.5),
        (embedded * others).sum(1) / np.maximum(length, 1e-8),
    )
    return np.stack(columns, axis=1)


def _spans(sizes: Sequence[int]) -> list[slice]:
    ends = np.cumsum(sizes).tolist()
    return [slice(end - size, end) for size, end in zip(sizes, ends, strict=True) if size]


def _spread(values: Doubles, documents: Sequence[slice], count: int) -> Doubles:
    """A document's values for each of its units; nothing for the units of none."""
    spread = np.zeros((count, *values.shape[1:]))
    for value, d in zip(values, documents, strict=True):
        spread[d] = value
    return spread


def _padded(rows: Array) -> Doubles:
    """Rows with as many of nothing behind them as make their number a multiple of `TILE`."""
    padded = np.zeros((-(-len(rows) // TILE) * TILE, rows.shape[1]))
    padded[: len(rows)] = rows
    return padded


def _times(rows: Doubles, weights: Floats) -> Doubles:
    """The product of padded rows and weights, a few rows at a time.

    A product so small is never shared out among threads, which would cost far more than it saves, and a row's result
    does not depend on how many others there are.
    """
    tiles = rows.reshape(-1, TILE, rows.shape[-1]) @ weights.astype(np.float64)
    product: Doubles = tiles.reshape(-1, weights.shape[1])
    return product


def _describe(hidden: Doubles, rows: Doubles, body: Doubles, documents: Sequence[slice]) -> Doubles:
    """For every document what its units hold together, by their length and by how much of them is body."""
    share, body = rows[:, _WORDS : _WORDS + 1] + 0.05, body[:, None]
    by_share, by_body = hidden * share, hidden * body
    return np.stack([by_share[d].sum(0) / share[d].sum() + by_body[d].sum(0) / (body[d].sum() + 1) for d in documents])


def _neighbours(documents: Sequence[slice], count: int, layers: int) -> list[Ints]:
    """For each layer the numbers of the units that it reads for every unit: ``count`` where its document has none."""
    first, last = np.zeros(count, np.int64), np.zeros(count, np.int64)
    for d in documents:
        first[d], last[d] = d.start, d.stop
    found: list[Ints] = []
    for layer in range(layers):
        near = np.arange(count)[:, None] + (np.arange(KERNEL) - KERNEL // 2) * 2**layer
        found.append(np.where((near >= first[:, None]) & (near < last[:, None]), near, count))
    return found


def _over_neighbours(hidden: Doubles, kernels: Floats, biases: Floats, neighbours: Sequence[Ints]) -> Doubles:
    nothing = np.zeros((1, hidden.shape[1]))
    for kernel, bias, near in zip(kernels, biases, neighbours, strict=False):
        read = np.concatenate((hidden, nothing)).take(near, axis=0).reshape(len(hidden), -1)
        hidden = hidden + np.maximum(_times(read, kernel) + bias, 0)
    return hidden
