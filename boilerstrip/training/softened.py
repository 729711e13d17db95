"""Softened labels: moved towards what models say that have seen neither the text's host nor those measured on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from boilerstrip.features import Floats
from boilerstrip.model import Model
from boilerstrip.training.calibration import calibrate_on, calibrated
from boilerstrip.training.examples import Example

SURE, DOUBTFUL = 0.3, 0.7  # how far a label moves that is sure, and one that may be wrong
TRUSTED = 1.5  # a label that may be wrong counts so many times as much once it is softened
EXACT = ("mixed", "made-up")  # views whose labels were made with the text


def soften(examples: Sequence[Example], teachers: Mapping[int, Model]) -> list[Example]:
    """Return the examples with softer labels: part of each is what the teacher says that has not seen its fold.

    Many labels are wrong since golds have habits, and a model that is taught by them as they are learns the habits of
    the golds of its hosts. What models of other hosts say as well is seldom a habit (cross-fitting as in Chernozhukov
    et al. 2018, with the mixed targets of Reed et al. 2015). Made-up texts keep their labels, which are exact.
    """
    taught = [example for example in examples if example.view not in EXACT]
    scores = [teachers[example.fold].predict(example.features, example.rules).dropped for example in taught]
    calibration = calibrate_on(taught, scores)
    said = iter(calibrated(score, calibration) for score in scores)
    return [example if example.view in EXACT else _softer(example, next(said)) for example in examples]


def _softer(example: Example, said: Floats) -> Example:
    share = np.where(example.sure, np.float32(SURE), np.float32(DOUBTFUL))
    trust = np.where(example.sure, np.float32(1), np.float32(TRUSTED))
    return example._replace(
        labels=((1 - share) * example.labels + share * said).astype(np.float32), weights=example.weights * trust
    )
