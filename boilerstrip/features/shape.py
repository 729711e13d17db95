"""The shape of a unit: its length, the marks in it, how it begins and ends."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from boilerstrip.features.layout import Bools, Floats, Layout
from boilerstrip.features.unicode import CJK, DIGIT, LETTER, LOWER, PUNCT, SIZE, SYMBOL, UPPER
from boilerstrip.features.words import MAX_UNIT, Chars, Tokens

PROSE_WORDS = 14  # a unit of this many words (or CJK characters / 2) that ends like a sentence is prose
TERMINAL = ".!?…。！？\"'”’»」』)"
SHAPE = (
    "length", "words", "upper", "digits", "cjk", "marks", "symbols", "capitalised", "long_words",
    "ends_sentence", "ends_colon", "ends_ellipsis", "ends_mark_less", "starts_lower", "starts_quote", "starts_digit",
    "starts_symbol", "quotes", "commas", "stops", "pipes", "slashes", "ats", "copyright", "questions", "exclamations",
    "brackets", "hashes", "dashes", "colons", "all_capitals", "prose",
)  # fmt: skip
_COUNTED = {
    "quotes": "\"'“”„«»「」『』‘’", "commas": ",，、;", "stops": ".!?。！？…", "pipes": "|•·›»>→►", "slashes": "/",
    "ats": "@", "copyright": "©®™", "questions": "?？", "exclamations": "!！", "brackets": "()[]（）【】",
    "hashes": "#", "dashes": "-–—", "colons": ":：",
}  # fmt: skip
# sets that are asked for at the ends of a unit
_ASKED = {
    "ends_sentence": TERMINAL, "ends_colon": ":：", "ends_ellipsis": "…", "ends_marked": TERMINAL + ":,;-–—:：，、",
    "starts_quote": "\"'“”„«»「『‘’",
}  # fmt: skip
_STOPS = list(_COUNTED).index("stops")
_OFTEN = _STOPS + 1  # the first counts are taken by the number of words, the others as they are


@cache
def mark_bits() -> npt.NDArray[np.uint32]:
    """Per code point a bit for each set of marks that it is in: those that are counted, then those that are asked for.

    >>> int(mark_bits()[ord("@")]) == 1 << list(_COUNTED).index("ats")
    True
    """
    bits = np.zeros(SIZE, np.uint32)
    for bit, marks in enumerate((*_COUNTED.values(), *_ASKED.values())):
        bits[[ord(mark) for mark in marks]] |= np.uint32(1 << bit)
    return bits


def _are_in(asked: str, codes: npt.NDArray[np.uint32]) -> Bools:
    """Which code points are in a set that is asked for."""
    bit = len(_COUNTED) + list(_ASKED).index(asked)
    return mark_bits()[codes] & np.uint32(1 << bit) > 0


def shape(layout: Layout, chars: Chars, tokens: Tokens) -> tuple[Floats, Bools]:
    """Return the shape of every unit, and whether it is prose."""
    count = len(layout.starts)
    lengths = layout.ends - layout.starts
    read = np.minimum(lengths, MAX_UNIT)
    size = np.maximum(read, 1).astype(np.float32)
    by_kind = np.bincount(chars.units * 8 + chars.kinds, minlength=count * 8).reshape(count, 8).astype(np.float32)
    word = (tokens.kinds == LOWER) | (tokens.kinds == UPPER) | (tokens.kinds == LETTER)
    words = np.bincount(tokens.units[word], minlength=count).astype(np.float32)
    words += by_kind[:, CJK] / 2
    some = np.maximum(words, 1)
    capitals = np.bincount(tokens.units[tokens.kinds == UPPER], minlength=count)
    long_words = np.bincount(tokens.units[word & (tokens.lengths >= 7)], minlength=count)
    marks = _count_marks(count, chars)
    final = np.cumsum(read) - 1
    initial = final - read + 1
    last, first, first_kind = chars.codes[final], chars.codes[initial], chars.kinds[initial]
    ends_sentence = _are_in("ends_sentence", last)
    prose = ends_sentence & (words >= PROSE_WORDS) & (marks[:, _STOPS] > 0)
    letters = by_kind[:, LOWER] + by_kind[:, UPPER]
    out = np.empty((count, len(SHAPE)), np.float32)
    for column, values in enumerate(
        (
            np.log1p(lengths) / 7,
            np.log1p(words.astype(np.float64)) / 5,  # as a float it depends on the processor
            by_kind[:, UPPER] / size * 3,
            by_kind[:, DIGIT] / size * 3,
            by_kind[:, CJK] / size,
            by_kind[:, PUNCT] / size * 4,
            by_kind[:, SYMBOL] / size * 4,
            capitals / some,
            long_words / some,
            ends_sentence,
            _are_in("ends_colon", last),
            _are_in("ends_ellipsis", last),
            ~_are_in("ends_marked", last),
            first_kind == LOWER,
            _are_in("starts_quote", first),
            first_kind == DIGIT,
            first_kind >= PUNCT,
        )
    ):
        out[:, column] = values
    counted = out[:, -2 - len(_COUNTED) : -2]
    counted[:, :_OFTEN] = np.minimum(marks[:, :_OFTEN] * (4 / some)[:, None], 1.5)
    counted[:, _OFTEN:] = np.minimum(marks[:, _OFTEN:] * 0.34, 1.5)
    out[:, -2] = (by_kind[:, UPPER] > 0) & (by_kind[:, UPPER] > letters * 0.7)
    out[:, -1] = prose
    return out, prose


def _count_marks(count: int, chars: Chars) -> Floats:
    marked = np.flatnonzero(chars.kinds >= PUNCT)
    width = len(_COUNTED)
    rows, columns = np.nonzero(mark_bits()[chars.codes[marked]][:, None] >> np.arange(width, dtype=np.uint32) & 1)
    counts = np.bincount(chars.units[marked[rows]] * width + columns, minlength=count * width)
    return counts.reshape(count, width).astype(np.float32)
