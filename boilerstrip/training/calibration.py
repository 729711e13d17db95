"""Calibration: two numbers that make a held-out score of 0.9 right nine times in ten (Platt 1999)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from boilerstrip.features import Floats

RIDGE = 1e-4  # holds the numbers near 1 and 0 where few scores say otherwise


def calibrate(scores: Floats, labels: Floats, counted: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Fit slope and shift of the log-odds, so that a score of 0.9 is right nine times in ten."""
    clipped = np.clip(scores[counted].astype(np.float64), 1e-4, 1 - 1e-4)
    odds, target = np.log(clipped / (1 - clipped)), labels[counted].astype(np.float64)
    slope, shift = 1.0, 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(np.clip(-(slope * odds + shift), -30, 30)))
        gradient = np.array([((p - target) * odds).mean(), (p - target).mean()])
        w = p * (1 - p)
        hessian = np.array([[(w * odds * odds).mean(), (w * odds).mean()], [(w * odds).mean(), w.mean()]])
        pull = RIDGE * np.array([slope - 1, shift])
        slope, shift = np.array([slope, shift]) - np.linalg.solve(hessian + RIDGE * np.eye(2), gradient + pull)
    return round(float(slope), 4), round(float(shift), 4)
