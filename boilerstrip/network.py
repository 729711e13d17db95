"""The arithmetic of the classifier: a text is read twice, the second time knowing what seemed to be its body.

Features of every unit go through convolutions over the neighbouring units, dilated as in Strubell et al. 2017. A first
guess of each unit gives the soft outline of a body: how much of it lies before and behind a unit, and how like it a
unit's words are. The second reading has that beside what the first one saw.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from boilerstrip.features import SHAPE, Floats

KERNEL = 5
OUTLINE = 13  # columns of `outline_body`
EDGE = 20  # words of body before or behind a unit below which it stands at the body's edge
_WORDS = SHAPE.index("words")


def read_twice(weights: Mapping[str, Floats], embedded: Floats, rows: Floats) -> Floats:
    """Return the logits of every unit: boilerplate or not, then one for each kind.

    ``embedded`` holds the summed word vectors of the units, ``rows`` their other features.
    """
    w = weights
    hidden = np.maximum(np.concatenate((embedded, rows), axis=1) @ w["into"] + w["into_bias"], 0)
    hidden = _over_neighbours(hidden, w["convolve"], w["convolve_bias"])
    words = count_words(rows)
    keep = 1 / (1 + np.exp(np.clip((hidden @ w["guess"] + w["guess_bias"])[:, 0], -30, 30)))
    share = rows[:, _WORDS : _WORDS + 1] + 0.05
    body = (keep * words)[:, None]
    document = (hidden * share).sum(0) / share.sum() + (hidden * body).sum(0) / (body.sum() + 1)
    outline = outline_body(keep, words, embedded)
    again = np.maximum(np.concatenate((hidden, outline), axis=1) @ w["again"] + w["again_bias"], 0)
    again = _over_neighbours(again, w["convolve_again"], w["convolve_again_bias"])
    joint = np.maximum(again @ w["head"] + (document @ w["context"] + w["head_bias"]), 0)
    logits: Floats = joint @ w["out"] + w["out_bias"]
    return logits


def count_words(rows: Floats) -> Floats:
    """The words of every unit, told from its features."""
    words: Floats = np.expm1(rows[:, _WORDS] * 5)
    return words


def outline_body(keep: Floats, words: Floats, embedded: Floats) -> Floats:
    """What a guess of each unit (``keep``, the chance that it stays) tells of the body and the unit's place in it."""
    kept, gone = keep * words, (1 - keep) * words
    total, everything = kept.sum(), words.sum()
    before = np.cumsum(kept) - kept
    behind = np.maximum(total - before - kept, 0)
    gone_before = np.maximum(np.cumsum(gone) - gone, 0)
    vectors = embedded * kept[:, None]
    others = vectors.sum(0) - vectors
    length = np.linalg.norm(embedded, axis=1) * np.linalg.norm(others, axis=1)
    columns = (
        keep,
        np.log1p(np.maximum(before, 0)) / 7,
        np.log1p(behind) / 7,
        before / (total + 1),
        np.full_like(keep, np.log1p(total) / 8),
        np.full_like(keep, total / (everything + 1)),
        np.log1p(gone_before) / 7,
        before < EDGE,
        behind < EDGE,
        kept / (total + 1) * 5,
        np.log1p(kept) / 5,
        keep * (words > 0.5),
        (embedded * others).sum(1) / np.maximum(length, 1e-8),
    )
    return np.stack(columns, axis=1).astype(np.float32)


def _over_neighbours(hidden: Floats, kernels: Floats, biases: Floats) -> Floats:
    for layer, (kernel, bias) in enumerate(zip(kernels, biases, strict=True)):
        hidden = hidden + np.maximum(_convolve(hidden, kernel, 2**layer) + bias, 0)
    return hidden


def _convolve(hidden: Floats, kernel: Floats, dilation: int) -> Floats:
    count, width = hidden.shape
    reach = dilation * (KERNEL // 2)
    padded = np.zeros((count + 2 * reach, width), np.float32)
    padded[reach : reach + count] = hidden
    views = [padded[i * dilation : i * dilation + count] for i in range(KERNEL)]
    convolved: Floats = np.concatenate(views, axis=1) @ kernel
    return convolved
