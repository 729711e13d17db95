"""The arithmetic of the classifier: a text is read twice, the second time knowing what seemed to be its body.

Features of every unit go through convolutions over the neighbouring units, dilated as in Strubell et al. 2017. A first
guess of each unit gives the soft outline of a body: how much of it lies before and behind a unit, and how like it a
unit's words are. The second reading has that beside what the first one saw.

A layer multiplies whole numbers: its weights rounded to 16 bits, and its inputs counted in steps (Jacob et al. 2018).
Their sums are exact, so that a score depends neither on the order in which a processor adds up nor on which other units
are read with one. Everything between the layers is a double.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from boilerstrip.features import SHAPE, Floats, Ints
from boilerstrip.features.layout import Array, Doubles

KERNEL = 5
TILE = 8  # rows of a product that are multiplied at once
OUTLINE = 13  # columns of `outline_body`
EDGE = 20  # words of body before or behind a unit below which it stands at the body's edge
STEPS = 512  # of which a layer's input is counted in one,
MOST = 2**14 - 1  # and as many as it may hold: numbers beyond 32 count as 32
ROOM = (2**31 - 1) // MOST  # what the whole weights of an output may add up to, so that 32 bits hold every sum
_LAYERS = ("into", "convolve", "guess", "again", "convolve_again", "context", "head", "out")
_WORDS = SHAPE.index("words")


class Layer(NamedTuple):
    """What rows are multiplied with, or several layers of a shape behind each other.

    ``whole`` has a row of weights for each output, ``worth`` is what one step of its product is worth, and ``bias``
    what is added to it.
    """

    whole: npt.NDArray[np.int16]
    worth: Doubles
    bias: Doubles


def in_whole_numbers(weights: Mapping[str, Floats]) -> dict[str, Layer]:
    """Return the layers of a model's weights in the order in which they are read.

    An output's weights are scaled alike, as finely as their sum allows. The head's bias is added with the context.
    """
    biases = {"context": weights["head_bias"], "head": np.zeros_like(weights["head_bias"])}
    return {
        name: _to_layer(weights[name], biases[name] if name in biases else weights[f"{name}_bias"]) for name in _LAYERS
    }


def _to_layer(weights: Floats, bias: Floats) -> Layer:
    rows = weights.swapaxes(-1, -2).astype(np.float64)
    size = np.maximum(np.abs(rows).sum(axis=-1) / ROOM, np.abs(rows).max(axis=-1, initial=0) / (2**15 - 1))
    size[size == 0] = 1.0
    whole = np.trunc(rows / size[..., None]).astype(np.int16)
    return Layer(whole, size / STEPS, bias.astype(np.float64))


def read_twice(
    layers: Mapping[str, Layer], embedded: Array, rows: Floats, sizes: Sequence[int] | None = None
) -> Doubles:
    """Return the logits of every unit: boilerplate or not, then one for each kind.

    ``embedded`` holds the summed word vectors of the units, ``rows`` their other features. ``sizes`` tells how many
    of the units belong to each document where there are several, which don't see each other.
    """
    w, count = layers, len(rows)
    documents = _spans(sizes if sizes is not None else [count])
    embedded, numbers = _padded(embedded), _padded(rows)
    neighbours = _neighbours(documents, len(numbers), max(len(w["convolve"].whole), len(w["convolve_again"].whole)))
    hidden = np.maximum(_times(np.concatenate((embedded, numbers), axis=1), w["into"]), 0)
    hidden = _over_neighbours(hidden, w["convolve"], neighbours)
    words = count_words(numbers)
    keep = 1 / (1 + np.exp(np.clip(_times(hidden, w["guess"])[:, 0], -30, 30)))
    described = _padded(_describe(hidden, numbers, keep * words, documents))
    context = _times(described, w["context"])[: len(documents)]
    outline = outline_body(keep, words, embedded, documents)
    again = np.maximum(_times(np.concatenate((hidden, outline), axis=1), w["again"]), 0)
    again = _over_neighbours(again, w["convolve_again"], neighbours)
    joint = np.maximum(_times(again, w["head"]) + _spread(context, documents, len(numbers)), 0)
    return _times(joint, w["out"])[:count]


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


def _times(rows: Doubles, layer: Layer) -> Doubles:
    """What a layer makes of padded rows, a few rows at a time.

    A product so small is never shared out among threads, which would cost far more than it saves. Doubles hold the
    whole numbers and their sums exactly.
    """
    tiles = _count_steps(rows).reshape(-1, TILE, rows.shape[-1]) @ layer.whole.T.astype(np.float64)
    product: Doubles = tiles.reshape(-1, len(layer.whole)) * layer.worth + layer.bias
    return product


def _count_steps(rows: Doubles) -> Doubles:
    """Numbers in steps of 1 / `STEPS`, rounded to the nearest one, halves upwards."""
    limit = MOST / STEPS
    steps: Doubles = np.trunc(np.clip(rows, -limit, limit) * STEPS + (MOST + 0.5)) - MOST
    return steps


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


def _over_neighbours(hidden: Doubles, layers: Layer, neighbours: Sequence[Ints]) -> Doubles:
    nothing = np.zeros((1, hidden.shape[1]))
    for *layer, near in zip(*layers, neighbours, strict=False):
        read = np.concatenate((hidden, nothing)).take(near, axis=0).reshape(len(hidden), -1)
        hidden = hidden + np.maximum(_times(read, Layer(*layer)), 0)
    return hidden
