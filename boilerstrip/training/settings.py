"""The numbers that a training depends on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """How to train; the defaults are those of the shipped model."""

    epochs: int = 4
    units: int = 3000  # a batch
    rate: float = 2e-3
    decay: float = 1e-3
    smooth: float = 0.03  # labels are moved this far towards the other side, since some are wrong
    kind_share: float = 0.15  # the categories' part of the loss
    guess_share: float = 0.5  # the first guess's part of the loss
    average: float = 0.997  # weights are averaged over steps with this memory
    min_hosts: int = 20  # an n-gram of fewer hosts would let the model learn pages by heart
    size: int = 16
    width: int = 64
    layers: int = 4
    layers_again: int = 3
    drop: float = 0.75  # share of the n-grams that a training step does not see
    bags: int = 1  # bags of words that a unit has
    standard: bool = False  # numbers are brought to the same spread before they are learned from
    seed: int = 1
