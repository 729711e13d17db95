"""What the model sees of each unit: hashed words, shape, place and echo, computed for a whole document at once.

Everything is one pass of array operations over the code points, so that cost grows with the text and not with
the number of features. This is the only definition; training and inference both use it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Hashes = npt.NDArray[np.uint64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

VERSION = 1  # bump with any change here; a model of another version is refused

MAX_UNIT = 1200  # characters of a unit that are read; the rest counts for its length alone
PROSE_WORDS = 14  # a unit of this many words (or CJK characters / 2) that ends like a sentence is prose

# kinds of code points
SPACE, LOWER, UPPER, LETTER, DIGIT, CJK, PUNCT, SYMBOL = range(8)
TERMINAL = ".!?…。！？\"'”’»」』)"
_RANDOM = np.random.default_rng(20261122)
_WEIGHTS = _RANDOM.integers(1, 2**63, 64, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_FIRST, _LAST, _FIRST_PAIR, _WHOLE = _RANDOM.integers(1, 2**63, 4, dtype=np.uint64)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_MIX_2 = np.uint64(0xC2B2AE3D27D4EB4F)


class Tables(NamedTuple):
    """Per code point of the basic plane: its kind and the value that its lower case has in a hash."""

    kinds: npt.NDArray[np.uint8]
    values: Hashes


@cache
def tables() -> Tables:
    """Build the code point tables from Python's own Unicode data."""
    kinds = np.full(65536, SYMBOL, np.uint8)
    lowered = np.arange(65536, dtype=np.uint64)
    for code in range(65536):
        character = chr(code)
        kinds[code] = _kind(character, code)
        low = character.lower()
        lowered[code] = ord(low) if len(low) == 1 else code
    for odd, plain in {"‘’ʼ`´": "'", "“”„«»‟": '"', "‐‑‒–—―": "-", "\u00a0": " "}.items():
        for character in odd:
            lowered[ord(character)] = ord(plain)
    lowered[kinds == DIGIT] = ord("0")
    values = (lowered + np.uint64(1)) * _MIX
    values ^= values >> np.uint64(29)
    return Tables(kinds, values * _MIX_2)


def _kind(character: str, code: int) -> int:
    if character.isspace() or code in (0x200B, 0xFEFF, 0xAD):
        return SPACE
    if character.isdigit():
        return DIGIT
    if 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x0E00 <= code <= 0x0EFF:
        return CJK
    if character.isalpha():
        return LOWER if character.islower() else UPPER if character.isupper() else LETTER
    if code < 0x3000 and not character.isalnum() and (code < 0x80 or 0x2010 <= code <= 0x205E):
        return PUNCT
    if 0x300 <= code <= 0x36F or (0x900 <= code <= 0xDFF):  # combining marks and Indic vowel signs stay in the word
        return LETTER
    return PUNCT if 0x3001 <= code <= 0x303F or 0xFF01 <= code <= 0xFF65 else SYMBOL


class Tokens(NamedTuple):
    """The words and marks of a document: their hashes, kinds, units and lengths."""

    hashes: Hashes
    kinds: npt.NDArray[np.uint8]
    units: Ints
    lengths: Ints


class Chars(NamedTuple):
    """The code points of a document's units, one after another, with the unit of each."""

    codes: npt.NDArray[np.uint32]
    kinds: npt.NDArray[np.uint8]
    units: Ints


def read_chars(text: str, starts: Ints, ends: Ints) -> Chars:
    """Return the code points of the units of ``text``, at most `MAX_UNIT` of each."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    lengths = np.minimum(ends - starts, MAX_UNIT)
    units = np.repeat(np.arange(len(starts)), lengths)
    first = np.cumsum(lengths) - lengths
    codes = codes[np.arange(len(units)) - np.repeat(first - starts, lengths)]
    kinds = tables().kinds[np.minimum(codes, 65535)]
    return Chars(codes, kinds, units)


def read_tokens(chars: Chars) -> Tokens:
    """Cut code points into words, single CJK characters and single marks, and hash each in lower case, digits as 0."""
    kinds, units = chars.kinds, chars.units
    if not len(kinds):
        return Tokens(np.zeros(0, np.uint64), kinds, units, units)
    # letters of any case make one word
    group = np.array([0, 1, 1, 1, 2, 3, 3, 3], np.uint8)[kinds]
    begins = group == 3
    begins[1:] |= (group[1:] != group[:-1]) | (units[1:] != units[:-1])
    begins[0] = True
    at = np.flatnonzero(begins)
    token = np.cumsum(begins) - 1
    place = np.minimum(np.arange(len(kinds)) - at[token], len(_WEIGHTS) - 1)
    sums = np.add.reduceat(tables().values[np.minimum(chars.codes, 65535)] * _WEIGHTS[place], at)
    lengths = np.diff(at, append=len(kinds))
    solid = group[at] > 0
    return Tokens(_mixed(sums)[solid], kinds[at][solid], units[at][solid], lengths[solid])


def _mixed(values: Hashes) -> Hashes:
    values = values ^ (values >> np.uint64(31))
    values = values * _MIX
    return values ^ (values >> np.uint64(29))


def n_grams(tokens: Tokens) -> tuple[Hashes, Ints]:
    """Return the hashes of every unit's words, pairs of words, first and last words and whole text, with their units.

    The whole text counts for units of two to eight words, so that a fixed button or label is one feature.
    """
    hashes, units = tokens.hashes, tokens.units
    if not len(hashes):
        return hashes, units
    new = np.ones(len(units), bool)
    new[1:] = units[1:] != units[:-1]
    first, last = np.flatnonzero(new), np.flatnonzero(np.append(new[1:], True))
    inner = np.flatnonzero(~new)
    pairs = _mixed(hashes[inner - 1] * _MIX + hashes[inner] * _MIX_2)
    pair_first = inner[new[inner - 1]]
    sizes = np.diff(first, append=len(units))
    small = (sizes >= 2) & (sizes <= 8)
    place = (np.arange(len(units)) - np.repeat(first, sizes)) & 63
    wholes = np.add.reduceat(hashes * _WEIGHTS[place], first)[small]
    return (
        np.concatenate(
            (
                hashes,
                pairs,
                hashes[first] ^ _FIRST,
                hashes[last] ^ _LAST,
                _mixed(hashes[pair_first - 1] * _MIX + hashes[pair_first] * _MIX_2) ^ _FIRST_PAIR,
                _mixed(wholes) ^ _WHOLE,
            )
        ),
        np.concatenate((units, units[inner], units[first], units[last], units[pair_first], units[first][small])),
    )


# --- dense features -------------------------------------------------------------------------------------------------

SHAPE = (
    "length", "words", "upper", "digits", "cjk", "marks", "symbols", "capitalised", "long_words",
    "ends_sentence", "ends_colon", "ends_ellipsis", "ends_mark_less", "starts_lower", "starts_quote", "starts_digit",
    "starts_symbol", "quotes", "commas", "stops", "pipes", "slashes", "ats", "copyright", "questions", "exclamations",
    "brackets", "hashes", "dashes", "colons", "all_capitals", "prose",
)  # fmt: skip
PLACE = (
    "from_start", "from_end", "share_before", "size", "blank_before", "blank_after", "inline", "only_unit",
    "after_first_prose", "before_last_prose", "inside_prose", "prose_before", "prose_after", "prose_near",
    "prose_share", "units_are_inline",
)  # fmt: skip
ECHO = (
    "twin_before", "twin_after", "title_words", "head_words", "body_words", "body_rare", "neighbour_words",
    "title_given",
)  # fmt: skip
DENSE = len(SHAPE) + len(PLACE) + len(ECHO)


def dense(
    text: str,
    starts: Sequence[int],
    ends: Sequence[int],
    inline: Sequence[bool],
    chars: Chars,
    tokens: Tokens,
    title: str | None = None,
) -> Floats:
    """Return the shape, place and echo of every unit as one row of numbers near 0 to 1 (``SHAPE + PLACE + ECHO``)."""
    at, to = np.asarray(starts, np.int64), np.asarray(ends, np.int64)
    shape, prose = _shape(at, to, chars, tokens)
    place = _place(text, at, to, np.asarray(inline, bool), prose)
    echo = _echo(len(at), tokens, prose, title)
    return np.concatenate((shape, place, echo), axis=1)


_COUNTED = {
    "quotes": "\"'“”„«»「」『』‘’", "commas": ",，、;", "stops": ".!?。！？…", "pipes": "|•·›»>→►", "slashes": "/",
    "ats": "@", "copyright": "©®™", "questions": "?？", "exclamations": "!！", "brackets": "()[]（）【】",
    "hashes": "#", "dashes": "-–—", "colons": ":：",
}  # fmt: skip


@cache
def _mark_table() -> npt.NDArray[np.uint8]:
    """Per code point a bit set of 16: which of the counted marks it is."""
    table = np.zeros((65536, len(_COUNTED)), np.uint8)
    for column, marks in enumerate(_COUNTED.values()):
        table[[ord(mark) for mark in marks], column] = 1
    return table


@cache
def _ends_table(marks: str) -> Bools:
    table = np.zeros(65536, bool)
    table[[ord(mark) for mark in marks]] = True
    return table


def _shape(at: Ints, to: Ints, chars: Chars, tokens: Tokens) -> tuple[Floats, Bools]:
    count = len(at)
    codes = np.minimum(chars.codes, 65535)
    read = np.minimum(to - at, MAX_UNIT)
    size = np.maximum(read, 1).astype(np.float32)
    by_kind = np.bincount(chars.units * 8 + chars.kinds, minlength=count * 8).reshape(count, 8).astype(np.float32)
    word = (tokens.kinds == LOWER) | (tokens.kinds == UPPER) | (tokens.kinds == LETTER)
    words = np.bincount(tokens.units[word], minlength=count).astype(np.float32)
    words += by_kind[:, CJK] / 2
    some = np.maximum(words, 1)
    capitals = np.bincount(tokens.units[tokens.kinds == UPPER], minlength=count)
    long_words = np.bincount(tokens.units[word & (tokens.lengths >= 7)], minlength=count)
    marked = np.flatnonzero((chars.kinds == PUNCT) | (chars.kinds == SYMBOL))
    marks = np.zeros((count, len(_COUNTED)), np.float32)
    if len(marked):
        bits = _mark_table()[codes[marked]]
        rows, columns = np.nonzero(bits)
        marks += np.bincount(
            chars.units[marked[rows]] * len(_COUNTED) + columns, minlength=count * len(_COUNTED)
        ).reshape(count, -1)
    final = np.cumsum(read) - 1
    initial = final - read + 1
    last, first, first_kind = codes[final], codes[initial], chars.kinds[initial]
    ends_sentence = _ends_table(TERMINAL)[last]
    prose = ends_sentence & (words >= PROSE_WORDS) & (marks[:, list(_COUNTED).index("stops")] > 0)
    letters = by_kind[:, LOWER] + by_kind[:, UPPER]
    columns_out = [
        np.log1p(to - at) / 7,
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
        ~_ends_table(TERMINAL + ":,;-–—:：，、")[last],
        first_kind == LOWER,
        _ends_table("\"'“”„«»「『‘’")[first],
        first_kind == DIGIT,
        first_kind >= PUNCT,
        *(np.minimum(marks[:, i] * (4 / some if i < 3 else 0.34), 1.5) for i in range(marks.shape[1])),
        (by_kind[:, UPPER] > 0) & (by_kind[:, UPPER] > letters * 0.7),
        prose,
    ]
    return np.stack(columns_out, axis=1).astype(np.float32), prose


def _place(text: str, at: Ints, to: Ints, inline: Bools, prose: Bools) -> Floats:
    count = len(at)
    index = np.arange(count)
    blank = np.zeros(count + 1, np.float32)
    gaps = at[1:] - to[:-1]
    for i in np.flatnonzero(gaps > 1).tolist():
        blank[i + 1] = min(text.count("\n", int(to[i]), int(at[i + 1])) - 1, 2) / 2
    lengths = (to - at).astype(np.float64)
    total = max(float(lengths.sum()), 1.0)
    before = np.cumsum(lengths) - lengths
    where = np.flatnonzero(prose)
    first, last = (int(where[0]), int(where[-1])) if len(where) else (count, -1)
    so_far = np.cumsum(prose)
    near = np.concatenate(([0], so_far))
    window = near[np.minimum(index + 6, count)] - near[np.maximum(index - 5, 0)]
    prose_chars = float(lengths[prose].sum())
    columns_out = [
        np.log1p(index) / 6,
        np.log1p(count - 1 - index) / 6,
        before / total,
        np.full(count, np.log1p(count) / 7),
        np.maximum(blank[:-1], 0),
        np.maximum(blank[1:], 0),
        inline,
        np.full(count, count == 1),
        np.clip((index - first) / 10, -1, 1),
        np.clip((last - index) / 10, -1, 1),
        (index > first) & (index < last),
        np.minimum(so_far, 10) / 10,
        np.minimum(len(where) - so_far, 10) / 10,
        window / 11,
        np.full(count, prose_chars / total),
        np.full(count, inline.mean() if count else 0),
    ]
    return np.stack(columns_out, axis=1).astype(np.float32)


def _echo(count: int, tokens: Tokens, prose: Bools, title: str | None) -> Floats:
    out = np.zeros((count, len(ECHO)), np.float32)
    if not len(tokens.hashes):
        return out
    out[:, 0], out[:, 1] = _twins(count, tokens)
    # words that can tell a topic: not the shortest ones, or single CJK characters
    telling = (tokens.kinds == CJK) | ((tokens.kinds < DIGIT) & (tokens.lengths >= 4)) | (tokens.kinds == DIGIT)
    units, hashes = tokens.units[telling], tokens.hashes[telling]
    if not len(units):
        return out
    distinct, inverse = np.unique(hashes, return_inverse=True)
    sizes = np.maximum(np.bincount(units, minlength=count), 1)

    def share(known: Bools | Floats) -> Floats:
        return (np.bincount(units, weights=known, minlength=count) / sizes).astype(np.float32)

    if title is not None:
        out[:, 2] = share(np.isin(distinct, _word_hashes(title))[inverse])
        out[:, 7] = 1
    head = np.flatnonzero(np.bincount(units, minlength=count) >= 3)[:1]
    out[:, 3] = share(np.isin(distinct, hashes[np.isin(units, head)])[inverse])
    pairs = np.unique(inverse * np.int64(count) + units)
    pair_word, pair_unit = pairs // count, pairs % count
    in_prose = np.bincount(pair_word[prose[pair_unit]], minlength=len(distinct))
    others = in_prose[inverse] - prose[units]
    out[:, 4] = share(others > 0)
    out[:, 5] = share((others > 0) & (others <= max(2.0, 0.15 * float(prose.sum()))))
    beside = np.isin(pairs + 1, pairs) | np.isin(pairs - 1, pairs)
    weight = np.bincount(pair_unit, minlength=count)
    out[:, 6] = np.bincount(pair_unit, weights=beside, minlength=count) / np.maximum(weight, 1)
    return out


def _twins(count: int, tokens: Tokens) -> tuple[Floats, Floats]:
    """Whether a unit with the same words stands before, and whether one stands after."""
    new = np.ones(len(tokens.units), bool)
    new[1:] = tokens.units[1:] != tokens.units[:-1]
    first = np.flatnonzero(new)
    place = (np.arange(len(new)) - np.repeat(first, np.diff(first, append=len(new)))) & 63
    wholes = np.add.reduceat(tokens.hashes * _WEIGHTS[place], first)
    owners = tokens.units[first]
    _, earliest, inverse, number = np.unique(wholes, return_index=True, return_inverse=True, return_counts=True)
    before, after = np.zeros(count, np.float32), np.zeros(count, np.float32)
    before[owners] = earliest[inverse] != np.arange(len(wholes))
    latest = np.zeros(len(number), np.int64)
    latest[inverse] = np.arange(len(wholes))
    after[owners] = latest[inverse] != np.arange(len(wholes))
    return before, after


def _word_hashes(text: str) -> Hashes:
    end = np.array([len(text)], np.int64)
    return read_tokens(read_chars(text, np.zeros(1, np.int64), end)).hashes


class Features(NamedTuple):
    """All that the model sees of a document: n-gram hashes with their units, and a dense row for each unit."""

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
    chars = read_chars(text, np.asarray(starts, np.int64), np.asarray(ends, np.int64))
    tokens = read_tokens(chars)
    hashes, units = n_grams(tokens)
    return Features(hashes, units, dense(text, starts, ends, inline, chars, tokens, title))
