"""What holds at every bar and every score: how much goes and how rightly, and how true the scores are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from boilerstrip.decide import BARS
from boilerstrip.features import Ints
from boilerstrip.odds import calibrate, to_score

# from the lowest score to 0.9999, evenly by log-odds, because most scores lie near the ends; and the presets' own
ALL_BARS: tuple[float, ...] = tuple(
    sorted({*(calibrate(to_score(step / 4)) for step in range(-24, 37)), *BARS.values()})
)
BINS = 15


def removal(counts: Iterable[Ints]) -> dict[str, Any]:
    """Return how many words go at each of `ALL_BARS`, how many of them rightly, and how many should.

    ``counts`` are those of `boilerstrip.evaluation.measure.count_words`, one for each text.
    """
    total = np.sum(list(counts), axis=0)
    going = total[::-1].cumsum(axis=0)[::-1][1:]
    return {"removed": going.sum(axis=1).tolist(), "right": going[:, 1].tolist(), "wanted": int(total[:, 1].sum())}


def precision_and_recall(curve: dict[str, Any]) -> list[tuple[float, float] | None]:
    """Return precision and recall at each bar of a `removal`; None where nothing goes.

    >>> precision_and_recall({"removed": [8, 4, 0], "right": [6, 4, 0], "wanted": 8})
    [(0.75, 0.75), (1.0, 0.5), None]
    """
    return [
        (right / removed, right / max(curve["wanted"], 1)) if removed else None
        for removed, right in zip(curve["removed"], curve["right"], strict=True)
    ]


def reliability(pairs: Iterable[tuple[float, bool]]) -> dict[str, Any]:
    """Sort scores, each with whether it was boilerplate, into 15 bins: lines, boilerplate and the sum of the scores.

    >>> reliability([(0.5, True), (0.52, False)])["lines"]
    [0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
    """
    scores, truths = np.array(list(pairs), np.float64).reshape(-1, 2).T
    bins = np.minimum((scores * BINS).astype(int), BINS - 1)
    return {
        "lines": np.bincount(bins, minlength=BINS).tolist(),
        "boilerplate": np.bincount(bins, weights=truths, minlength=BINS).astype(int).tolist(),
        "score": np.bincount(bins, weights=scores, minlength=BINS).round(3).tolist(),
    }


def calibration_error(found: dict[str, Any]) -> float:
    """Return the expected calibration error (Naeini et al. 2015) of a `reliability`.

    >>> calibration_error(reliability([(0.9, True), (0.9, True), (0.1, False), (0.1, False)]))
    0.1
    """
    gaps = np.abs(np.subtract(found["score"], found["boilerplate"]))
    return round(float(gaps.sum() / max(sum(found["lines"]), 1)), 4)
