"""What the model sees of each unit: hashed words, shape, place and echo, computed for many documents at once.

Everything is one pass of array operations over the code points, so that cost grows with the text and not with
the number of features. This is the definition that training and inference both use; the compiled kernel computes the
same, to the last bit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from boilerstrip.features.compiled import read_units
from boilerstrip.features.echo import ECHO, echo
from boilerstrip.features.layout import Floats, Hashes, Ints, Layout, lay_out
from boilerstrip.features.place import PLACE, place
from boilerstrip.features.shape import SHAPE, shape
from boilerstrip.features.words import n_grams, read_chars, read_codes, read_tokens
from boilerstrip.native import PATH

VERSION = 1  # bump with any change of what the features are; a model of another version is refused
DENSE = len(SHAPE) + len(PLACE) + len(ECHO)

__all__ = ["DENSE", "ECHO", "PLACE", "SHAPE", "VERSION", "Features", "Floats", "Hashes", "Ints", "Layout", "extract"]
__all__ += ["extract_all", "extract_plainly", "lay_out"]


class Features(NamedTuple):
    """All that the model sees: n-gram hashes with their units, and for each unit a row of numbers near 0 to 1
    (``SHAPE + PLACE + ECHO``).
    """

    hashes: Hashes
    units: Ints
    rows: Floats


def extract(
    text: str, starts: Sequence[int], ends: Sequence[int], inline: Sequence[bool], title: str | None = None
) -> Features:
    """Return the features of every unit of ``text``.

    >>> found = extract("Menu\\nIt rained all day.", [0, 5], [4, 22], [False, False])
    >>> found.rows.shape == (2, DENSE), sorted(set(found.units.tolist()))
    (True, [0, 1])
    """
    return extract_all(text, lay_out(starts, ends, inline, [len(starts)]), [title])


def extract_all(text: str, layout: Layout, titles: Sequence[str | None]) -> Features:
    """Return the features of every unit of documents that stand one after another in ``text``: what `extract` returns
    for each alone.
    """
    return Features(*read_units(text, layout, titles)) if PATH == "compiled" else extract_plainly(text, layout, titles)


def extract_plainly(text: str, layout: Layout, titles: Sequence[str | None]) -> Features:
    """Return what `extract_all` does without the compiled kernel, which is held against this."""
    codes = read_codes(text)
    chars = read_chars(codes, layout.starts, layout.ends)
    tokens = read_tokens(chars)
    shapes, prose = shape(layout, chars, tokens)
    rows = np.concatenate((shapes, place(codes, layout, prose), echo(layout, tokens, prose, titles)), axis=1)
    return Features(*n_grams(tokens), rows)
