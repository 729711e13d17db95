"""Probabilities as log-odds, in which evidence adds up, and back: of one unit, and of many."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from boilerstrip import native
from boilerstrip.native import PATH

LEAST = 1e-4  # how far from 0 and 1 a probability is held
BOUND = 30.0  # log-odds beyond it are as good as certain
UNSEEN = 0.035  # the share of boilerplate among units against which nothing speaks, by counts over five ways to extract
DOUBTED = 0.4  # the probability from which what is counted is what was thought; no bar is lower

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


def add_odds(probabilities: list[float], odds: list[float]) -> list[float]:
    """Return the scores of probabilities to whose log-odds something is added.

    >>> add_odds([0.5, 0.8], [2.5, -2.5])
    [0.9241, 0.2472]
    """
    return native.kernel.add_odds(probabilities, odds) if PATH == "compiled" else add_odds_plainly(probabilities, odds)


def add_odds_plainly(probabilities: list[float], odds: list[float]) -> list[float]:
    """Return what `add_odds` does without the compiled kernel."""
    return [to_score(log_odds(chance) + added) for chance, added in zip(probabilities, odds, strict=True)]


def calibrate(score: float) -> float:
    """Return the probability that is told of a unit: a low score is raised by the boilerplate that no text shows, such
    as a caption that reads as prose. No score goes over a bar by it, and none that was lower becomes the higher.

    >>> [calibrate(score) for score in (0.0, 0.2, 0.4, 0.95)]
    [0.035, 0.2175, 0.4, 0.95]
    """
    return score if score >= DOUBTED else round(score + UNSEEN * (1 - score / DOUBTED), 4)


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
