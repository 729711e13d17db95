"""What the compiled kernel sees of units: the same as the rest of this room, in one call."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np

from boilerstrip import native
from boilerstrip.features.echo import ECHO
from boilerstrip.features.layout import Array, Floats, Hashes, Ints, Layout
from boilerstrip.features.place import PLACE
from boilerstrip.features.shape import SHAPE, mark_bits
from boilerstrip.features.unicode import tables


def read_units(text: str, layout: Layout, titles: Sequence[str | None]) -> tuple[Hashes, Ints, Floats]:
    """Return n-gram hashes, the unit of each, and the rows of all units: the fields of `boilerstrip.features.Features`.

    Needs the kernel; see `boilerstrip.native.PATH`.
    """
    where = (layout.starts, layout.ends, layout.inline, layout.sizes)
    hashes, units, rows = native.kernel.read_units(text, where, tuple(titles), _tables())
    numbers = np.frombuffer(rows, np.float32).reshape(-1, len(SHAPE) + len(PLACE) + len(ECHO))
    return np.frombuffer(hashes, np.uint64), np.frombuffer(units, np.int64), numbers


@cache
def _tables() -> tuple[Array, ...]:
    known = tables()
    return known.kinds, known.values, mark_bits(), known.weights, known.salts
