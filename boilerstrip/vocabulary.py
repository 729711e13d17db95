"""Which hashed n-grams the model knows, and where each of them is found."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from boilerstrip.features import Hashes, Ints

SHELF_BITS, PLACE_BITS = 13, 6


@dataclass(frozen=True)
class Vocabulary:
    """The known n-grams by their hashes; row ``i`` of the model's embeddings belongs to ``hashes[i]``.

    ``rising`` has the hashes in rising order, and ``rows`` the row of each of these.
    """

    hashes: Hashes
    rising: Hashes
    rows: npt.NDArray[np.int32]

    @classmethod
    def of(cls, hashes: Hashes) -> Vocabulary:
        """Put hashes in order; of equal ones the first is found."""
        order = np.argsort(hashes, kind="stable")
        return cls(hashes, hashes[order], order.astype(np.int32))

    def find(self, hashes: Hashes) -> tuple[Ints, npt.NDArray[np.bool_]]:
        """Return the row of every hash, and whether it has one.

        >>> known = Vocabulary.of(np.array([9 << 50, 7 << 50], np.uint64))
        >>> rows, found = known.find(np.array([9 << 50, 8 << 50], np.uint64))
        >>> rows[found].tolist(), found.tolist()
        ([0], [True, False])
        """
        if not len(self.hashes):
            return np.zeros(len(hashes), np.int64), np.zeros(len(hashes), bool)
        places = np.minimum(np.searchsorted(self.rising, hashes), len(self.rising) - 1)
        return self.rows[places].astype(np.int64), self.rising[places] == hashes

    def shelves(self) -> Hashes:
        """Return two numbers for each of the shelves on which hashes with the same first `SHELF_BITS` bits stand: which
        of its places, by the next `PLACE_BITS` bits, are taken, and how many hashes stand on the shelves before it.

        So little memory tells most unknown hashes from the known, and where to look for these.
        """
        taken = np.zeros(2 ** (SHELF_BITS + PLACE_BITS), bool)
        taken[self.rising >> np.uint64(64 - SHELF_BITS - PLACE_BITS)] = True
        bits = np.packbits(taken, bitorder="little").view("<u8").astype(np.uint64)
        begins = np.arange(2**SHELF_BITS, dtype=np.uint64) << np.uint64(64 - SHELF_BITS)
        return np.stack([bits, np.searchsorted(self.rising, begins).astype(np.uint64)], axis=1)

    def beside(self, vectors: npt.NDArray[np.int8]) -> npt.NDArray[np.uint8]:
        """Return the bytes of every hash in rising order with those of its vector, so that one look finds both.

        Raises a ``ValueError`` where there are more or fewer vectors than n-grams.
        """
        if len(vectors) != len(self.hashes):
            raise ValueError(f"{len(vectors)} vectors don't fit {len(self.hashes)} n-grams: train the model again")
        hashes = self.rising.view(np.uint8).reshape(-1, self.rising.itemsize)
        return np.concatenate((hashes, vectors[self.rows].view(np.uint8)), axis=1)
