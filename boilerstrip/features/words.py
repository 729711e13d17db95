"""The words of a text and what is hashed of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from boilerstrip.features.layout import Bytes, Hashes, Ints, changes, run_lengths
from boilerstrip.features.unicode import (
    CJK,
    DIGIT,
    LETTER,
    LOWER,
    MIX,
    MIX_2,
    PUNCT,
    SIZE,
    SPACE,
    SYMBOL,
    UPPER,
    tables,
)

MAX_UNIT = 1200  # characters of a unit that are read; the rest counts for its length alone
# what code points of a kind make together: nothing, a word, a number; the others stand alone
_NOTHING, _ALONE = 0, 3
_GROUPS = np.zeros(8, np.uint8)
_GROUPS[[LOWER, UPPER, LETTER]], _GROUPS[DIGIT], _GROUPS[[CJK, PUNCT, SYMBOL]], _GROUPS[SPACE] = 1, 2, _ALONE, _NOTHING


class Chars(NamedTuple):
    """The code points of a text's units, one after another, with the unit of each."""

    codes: npt.NDArray[np.uint32]
    kinds: Bytes
    units: Ints


class Tokens(NamedTuple):
    """The words and marks of a text: their hashes, kinds, units and lengths."""

    hashes: Hashes
    kinds: Bytes
    units: Ints
    lengths: Ints


def read_codes(text: str) -> npt.NDArray[np.uint32]:
    """Return the code points of a text, those above the basic plane as its last one."""
    return np.minimum(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32), SIZE - 1)


def read_chars(codes: npt.NDArray[np.uint32], starts: Ints, ends: Ints) -> Chars:
    """Return the code points of the units of a text, at most `MAX_UNIT` of each."""
    lengths = np.minimum(ends - starts, MAX_UNIT)
    units = np.repeat(np.arange(len(starts)), lengths)
    shift = starts - np.cumsum(lengths) + lengths
    codes = codes[np.arange(len(units)) + np.repeat(shift, lengths)]
    return Chars(codes, tables().kinds[codes], units)


def read_tokens(chars: Chars) -> Tokens:
    """Cut code points into words, single CJK characters and single marks, and hash each in lower case, digits as 0."""
    kinds, units = chars.kinds, chars.units
    if not len(kinds):
        return Tokens(np.zeros(0, np.uint64), kinds, units, units)
    group = _GROUPS[kinds]
    at = np.flatnonzero((group == _ALONE) | changes(group) | changes(units))
    lengths = run_lengths(at, len(kinds))
    known = tables()
    place = np.minimum(places(at, lengths), len(known.weights) - 1)
    sums = np.add.reduceat(known.values[chars.codes] * known.weights[place], at)
    solid = np.flatnonzero(group[at] != _NOTHING)
    at = at[solid]
    return Tokens(_mixed(sums[solid]), kinds[at], units[at], lengths[solid])


def places(first: Ints, sizes: Ints) -> Ints:
    """The place of everything in its run: 0, 1, 2 ... from each ``first`` on."""
    found: Ints = np.arange(int(sizes.sum())) - np.repeat(first, sizes)
    return found


def _mixed(values: Hashes) -> Hashes:
    values = values ^ (values >> np.uint64(31))
    values = values * MIX
    return values ^ (values >> np.uint64(29))


def whole_hashes(tokens: Tokens, first: Ints, sizes: Ints) -> Hashes:
    """The hash of all that stands in each unit that has tokens."""
    weights = tables().weights
    wholes: Hashes = np.add.reduceat(tokens.hashes * weights[places(first, sizes) % len(weights)], first)
    return wholes


def n_grams(tokens: Tokens) -> tuple[Hashes, Ints]:
    """Return the hashes of every unit's words, pairs of words, first and last words and whole text, with their units.

    The whole text counts for units of two to eight words, so that a fixed button or label is one feature.
    """
    hashes, units = tokens.hashes, tokens.units
    if not len(hashes):
        return hashes, units
    new = changes(units)
    first = np.flatnonzero(new)
    sizes = run_lengths(first, len(units))
    inner = np.flatnonzero(~new)
    pairs = _mixed(hashes[inner - 1] * MIX + hashes[inner] * MIX_2)
    opening = new[inner - 1]
    small = (sizes >= 2) & (sizes <= 8)
    first_salt, last_salt, pair_salt, whole_salt = tables().salts
    return (
        np.concatenate(
            (
                hashes,
                pairs,
                hashes[first] ^ first_salt,
                hashes[first + sizes - 1] ^ last_salt,
                pairs[opening] ^ pair_salt,
                _mixed(whole_hashes(tokens, first, sizes)[small]) ^ whole_salt,
            )
        ),
        np.concatenate((units, units[inner], units[first], units[first], units[inner[opening]], units[first][small])),
    )
