"""Which hashed n-grams the model knows, and a look-up that takes two reads of a table for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from boilerstrip.features import Hashes, Ints

SLOT_BITS = 18
_FIRST_SHIFT = np.uint64(64 - SLOT_BITS)
_SECOND_SHIFT = np.uint64(64 - 2 * SLOT_BITS)
_SLOT_MASK = np.uint64(2**SLOT_BITS - 1)


@dataclass(frozen=True)
class Vocabulary:
    """The known n-grams by their hashes; row ``i`` of the model's embeddings belongs to ``hashes[i]``.

    Each hash has its place in one of two tables. Where both are taken the n-gram can't be known, which befalls
    about one in a hundred when the vocabulary is built.
    """

    hashes: Hashes
    first: npt.NDArray[np.int32]
    second: npt.NDArray[np.int32]

    @classmethod
    def of(cls, hashes: Hashes) -> Vocabulary:
        """Build the tables; a hash without a free place is left out."""
        first, second = np.full((2, 2**SLOT_BITS), -1, np.int32)
        placed = np.zeros(len(hashes), bool)
        homes: list[tuple[Ints, Ints]] = []
        for table, shift in ((first, _FIRST_SHIFT), (second, _SECOND_SHIFT)):
            waiting = np.flatnonzero(~placed)
            slots = ((hashes[waiting] >> shift) & _SLOT_MASK).astype(np.int64)
            table[slots[::-1]] = waiting[::-1]  # so that of several the first comes last, and stays
            wins = table[slots] == waiting
            placed[waiting[wins]] = True
            homes.append((slots[wins], waiting[wins]))
        rows = np.cumsum(placed) - 1
        for table, (slots, places) in zip((first, second), homes, strict=True):
            table[slots] = rows[places]
        return cls(hashes[placed], first, second)

    def find(self, hashes: Hashes) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """Return the row of every hash, and whether it has one.

        >>> known = Vocabulary.of(np.array([7 << 50, 9 << 50], np.uint64))
        >>> rows, found = known.find(np.array([9 << 50, 8 << 50], np.uint64))
        >>> rows[found].tolist(), found.tolist()
        ([1], [True, False])
        """
        if not len(self.hashes):
            return np.zeros(len(hashes), np.int64), np.zeros(len(hashes), bool)
        rows = self.first[hashes >> _FIRST_SHIFT]
        found = self.hashes[rows] == hashes
        missing = np.flatnonzero(~found)
        others = self.second[(hashes[missing] >> _SECOND_SHIFT) & _SLOT_MASK]
        there = self.hashes[others] == hashes[missing]
        rows[missing[there]] = others[there]
        found[missing[there]] = True
        found &= rows >= 0
        return rows.astype(np.int64), found
