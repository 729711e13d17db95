"""How the units of several documents lie one after another in one text."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Floats = npt.NDArray[np.float32]
Doubles = npt.NDArray[np.float64]
Hashes = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Layout:
    """The units of documents that are read together: offsets of each unit, and for each document the number of its
    units.
    """

    starts: Ints
    ends: Ints
    inline: Bools
    sizes: Ints

    @cached_property
    def first(self) -> Ints:
        """The first unit of each document."""
        first: Ints = np.cumsum(self.sizes) - self.sizes
        return first

    @cached_property
    def document(self) -> Ints:
        """The document of each unit."""
        return np.repeat(np.arange(len(self.sizes)), self.sizes)

    @cached_property
    def nth(self) -> Ints:
        """The place of each unit in its document."""
        nth: Ints = np.arange(len(self.document)) - self.first[self.document]
        return nth


def lay_out(starts: Sequence[int], ends: Sequence[int], inline: Sequence[bool], sizes: Sequence[int]) -> Layout:
    """Return the layout of documents with so many units each (``sizes``), in the order of their units.

    >>> lay_out([0, 5, 9], [4, 8, 12], [False] * 3, [2, 1]).nth.tolist()
    [0, 1, 0]
    """
    begins, stops = (np.frombuffer(array("q", offsets), np.int64) for offsets in (starts, ends))
    return Layout(begins, stops, np.frombuffer(bytes(inline), bool), np.array(sizes, np.int64))


def changes(values: Array) -> Bools:
    """Whether another value than the one before stands, for each of them.

    >>> changes(np.array([0, 0, 3])).tolist()
    [True, False, True]
    """
    new = np.ones(len(values), bool)
    new[1:] = values[1:] != values[:-1]
    return new


def run_lengths(first: Ints, count: int) -> Ints:
    """The lengths of runs that begin at ``first`` and fill ``count`` places together.

    >>> run_lengths(np.array([0, 2]), 5).tolist()
    [2, 3]
    """
    lengths = np.empty_like(first)
    lengths[:-1] = first[1:] - first[:-1]
    lengths[-1:] = count - first[-1:]
    return lengths


def running_sums(values: Doubles, layout: Layout) -> Doubles:
    """For every unit the sum of the values of its document's units up to it; exact where the values are whole."""
    sums = np.concatenate(([0.0], np.cumsum(values)))
    result: Doubles = sums[1:] - sums[layout.first][layout.document]
    return result


def sums(values: Doubles, layout: Layout) -> Doubles:
    """For every document the sum of the values of its units."""
    return np.bincount(layout.document, weights=values, minlength=len(layout.sizes)).astype(np.float64)
