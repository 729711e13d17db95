"""The shape of a unit: its length, the marks in it, how it begins and ends."""

from __future__ import annotations

from functools import cache

import numpy as np

from boilerstrip.features.layout import Bools, Bytes, Floats, Layout
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
_STOPS = list(_COUNTED).index("stops")
_OFTEN = _STOPS + 1  # the first counts are taken by the number of words, the others as they are


@cache
def _mark_table() -> Bytes:
    """Per code point which of the counted marks it is: 1 in that column."""
    table = np.zeros((SIZE, len(_COUNTED)), np.uint8)
    for column, marks in enumerate(_COUNTED.values()):
        table[[ord(mark) for mark in marks], column] = 1
    return table


@cache
def _set_table(marks: str) -> Bools:
    table = np.zeros(SIZE, bool)
    table[[ord(mark) for mark in marks]] = True
    return table


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
    ends_sentence = _set_table(TERMINAL)[last]
    prose = ends_sentence & (words >= PROSE_WORDS) & (marks[:, _STOPS] > 0)
    letters = by_kind[:, LOWER] + by_kind[:, UPPER]
    out = np.empty((count, len(SHAPE)), np.float32)
    for column, values in enumerate(
        (
            np.log1p(lengths) / 7,
            np.log1p(words) / 5,
            by_kind[:, UPPER] / size * 3,
            by_kind[:, DIGIT] / size * 3,
            by_kind[:, CJK] / size,
            by_kind[:, PUNCT] / size * 4,
            by_kind[:, SYMBOL] / size * 4,
            capitals / some,
            long_words / some,
            ends_sentence,
            (last == ord(":")) | (last == ord("：")),
            last == ord("…"),
            ~_set_table(TERMINAL + ":,;-–—:：，、")[last],
            first_kind == LOWER,
            _set_table("\"'“”„«»「『‘’")[first],
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
    rows, columns = np.nonzero(_mark_table()[chars.codes[marked]])
    width = len(_COUNTED)
    counts = np.bincount(chars.units[marked[rows]] * width + columns, minlength=count * width)
    return counts.reshape(count, width).astype(np.float32)
