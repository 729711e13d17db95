"""Calibration: two numbers that make a held-out score of 0.9 right nine times in ten (Platt 1999)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from boilerstrip.features import Floats
from boilerstrip.odds import log_odds_of_each, to_probabilities
from boilerstrip.training.examples import STORED, Example

RIDGE = 1e-4  # holds the numbers near 1 and 0 where few scores say otherwise


def calibrate_on(examples: Sequence[Example], scores: Sequence[Floats]) -> tuple[float, float]:
    """Calibrate by the sure labels of those examples that are texts as a crawler stores them."""
    counted = [(s, e.labels, e.sure) for e, s in zip(examples, scores, strict=True) if e.view in STORED]
    if not counted:
        raise ValueError(f"no labelled text has one of the views {', '.join(STORED[1:])}: nothing to calibrate with")
    return calibrate(*(np.concatenate(parts) for parts in zip(*counted, strict=True)))


def calibrate(scores: Floats, labels: Floats, counted: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Fit slope and shift of the log-odds, so that a score of 0.9 is right nine times in ten."""
    odds, target = log_odds_of_each(scores[counted]), labels[counted].astype(np.float64)
    slope, shift = 1.0, 0.0
    for _ in range(50):
        p = to_probabilities(slope * odds + shift)
        gradient = np.array([((p - target) * odds).mean(), (p - target).mean()])
        w = p * (1 - p)
        hessian = np.array([[(w * odds * odds).mean(), (w * odds).mean()], [(w * odds).mean(), w.mean()]])
        pull = RIDGE * np.array([slope - 1, shift])
        slope, shift = np.array([slope, shift]) - np.linalg.solve(hessian + RIDGE * np.eye(2), gradient + pull)
    return round(float(slope), 4), round(float(shift), 4)


def calibrated(scores: Floats, calibration: tuple[float, float]) -> Floats:
    """Return scores moved by a slope and shift of their log-odds.

    >>> calibrated(np.array([0.5, 0.9], np.float32), (0.5, 0.0)).round(2).tolist()
    [0.5, 0.75]
    """
    slope, shift = calibration
    return to_probabilities(slope * log_odds_of_each(scores) + shift).astype(np.float32)
