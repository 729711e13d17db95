"""Which hashed n-grams the model knows, and where each of them is found."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from boilerstrip.features import Hashes, Ints

SHELF_BITS = 16
_SHELF_SHIFT = np.uint64(64 - SHELF_BITS)


@dataclass(frozen=True)
class Vocabulary:
    """The known n-grams by their hashes; row ``i`` of the model's embeddings belongs to ``hashes[i]``.

    ``rising`` has the hashes in rising order, and ``rows`` the row of each of these. Hashes with the same first
    `SHELF_BITS` bits stand together on a shelf, which begins in ``rising`` where ``shelves`` says.
    """

    hashes: Hashes
    rising: Hashes
    rows: npt.NDArray[np.int32]
    shelves: npt.NDArray[np.int32]

    @classmethod
    def of(cls, hashes: Hashes) -> Vocabulary:
        """Put hashes in order; of equal ones the first is found."""
        order = np.argsort(hashes, kind="stable")
        rising = hashes[order]
        sizes = np.bincount((rising >> _SHELF_SHIFT).astype(np.int64), minlength=2**SHELF_BITS)
        shelves = np.concatenate(([0], np.cumsum(sizes)))
        return cls(hashes, rising, order.astype(np.int32), shelves.astype(np.int32))

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

    def beside(self, vectors: npt.NDArray[np.int8]) -> npt.NDArray[np.uint8]:
        """Return the bytes of every hash in rising order with those of its vector, so that one look finds both.

        Raises a ``ValueError`` where there are more or fewer vectors than n-grams.
        """
        if len(vectors) != len(self.hashes):
            raise ValueError(f"{len(vectors)} vectors don't fit {len(self.hashes)} n-grams: train the model again")
        hashes = self.rising.view(np.uint8).reshape(-1, self.rising.itemsize)
        return np.concatenate((hashes, vectors[self.rows].view(np.uint8)), axis=1)
