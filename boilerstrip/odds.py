"""Probabilities as log-odds, in which evidence adds up, and back: of one unit, and of many."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

LEAST = 1e-4  # how far from 0 and 1 a probability is held
BOUND = 30.0  # log-odds beyond it are as good as certain

Doubles = npt.NDArray[np.float64]


def log_odds(probability: float, least: float = LEAST) -> float:
    """Return the log-odds of a probability that is held ``least`` away from 0 and 1.

    >>> log_odds(0.5), to_score(log_odds(0.8))
    (0.0, 0.8)
    """
    bounded = least if probability < least else 1 - least if probability > 1 - least else probability
    return math.log(bounded / (1 - bounded))


def to_score(odds: float) -> float:
    """Return the probability of log-odds, to four places.

    >>> to_score(2.5), to_score(-1e9)
    (0.9241, 0.0)
    """
    try:
        return round(10_000 / (1 + math.exp(-odds))) / 10_000
    except OverflowError:
        return 0.0


def log_odds_of_each(probabilities: npt.ArrayLike) -> Doubles:
    """Return the log-odds of probabilities, each held `LEAST` away from 0 and 1.

    >>> to_probabilities(log_odds_of_each([0.5, 0.8])).round(4).tolist()
    [0.5, 0.8]
    """
    bounded = np.clip(np.asarray(probabilities, np.float64), LEAST, 1 - LEAST)
    odds: Doubles = np.log(bounded / (1 - bounded))
    return odds


def to_probabilities(odds: npt.ArrayLike) -> Doubles:
    """Return the probabilities of log-odds."""
    probabilities: Doubles = 1 / (1 + np.exp(-np.clip(odds, -BOUND, BOUND)))
    return probabilities
