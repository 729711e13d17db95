"""The echo of a unit: whether it stands twice, and which of its words stand in the title, the head and the body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from boilerstrip.features.layout import Bools, Doubles, Floats, Hashes, Ints, Layout, changes, run_lengths, sums
from boilerstrip.features.unicode import CJK, DIGIT
from boilerstrip.features.words import Tokens, read_chars, read_codes, read_tokens, whole_hashes

ECHO = (
    "twin_before", "twin_after", "title_words", "head_words", "body_words", "body_rare", "neighbour_words",
    "title_given",
)  # fmt: skip
HEAD_WORDS = 3  # telling words that make a unit the head
RARE, RARE_SHARE = 2.0, 0.15  # a word in so many units of prose at most, or this share of them, is a rare one


class Words(NamedTuple):
    """The telling words of a text, each distinct one of a document once: ``word`` tells which one each is.

    ``word_of`` and ``unit_of`` are the pairs of a word and a unit that holds it, in the order of the words.
    """

    units: Ints
    word: Ints
    distinct: Hashes
    document: Ints
    word_of: Ints
    unit_of: Ints


def echo(layout: Layout, tokens: Tokens, prose: Bools, titles: Sequence[str | None]) -> Floats:
    """Return the echo of every unit."""
    out = np.zeros((len(layout.starts), len(ECHO)), np.float32)
    if not len(tokens.hashes):
        return out
    out[:, 0], out[:, 1] = _twins(layout, tokens)
    words = _telling_words(layout, tokens)
    if not len(words.units):
        return out
    count = len(layout.starts)
    sizes = np.bincount(words.units, minlength=count)

    def share(known: Bools) -> Doubles:
        return np.bincount(words.units, weights=known, minlength=count) / np.maximum(sizes, 1)

    # a document without words has no echo
    seen = np.bincount(layout.document[words.units], minlength=len(layout.sizes)) > 0
    given = np.array([title is not None for title in titles], bool) & seen
    if given.any():
        out[:, 2] = share(_in_titles(words, titles)[words.word])
        out[:, 7] = given[layout.document]
    out[:, 3] = share(_in_heads(layout, words, sizes)[words.word])
    in_prose = np.bincount(words.word_of[prose[words.unit_of]], minlength=len(words.distinct))
    others = in_prose[words.word] - prose[words.units]
    most = np.maximum(RARE, RARE_SHARE * sums(prose.astype(np.float64), layout))[layout.document[words.units]]
    out[:, 4] = share(others > 0)
    out[:, 5] = share((others > 0) & (others <= most))
    beside = _beside(layout, words)
    pairs = np.bincount(words.unit_of, minlength=count)
    out[:, 6] = np.bincount(words.unit_of, weights=beside, minlength=count) / np.maximum(pairs, 1)
    return out


def _order(hashes: Hashes, documents: Ints) -> Ints:
    """The order of hashes by document, and in it by value, equal ones as they came.

    Place, hash and document share one number that is sorted by itself, so the last bits of the hash don't count.
    """
    place_bits, document_bits = len(hashes).bit_length(), int(documents[-1]).bit_length()
    hash_bits = 64 - place_bits - document_bits
    keys = hashes >> np.uint64(64 - hash_bits) << np.uint64(place_bits)
    keys |= np.arange(len(hashes), dtype=np.uint64)
    if document_bits:
        keys |= documents.astype(np.uint64) << np.uint64(64 - document_bits)
    keys.sort()
    return (keys & np.uint64(2**place_bits - 1)).astype(np.int64)


def _telling_words(layout: Layout, tokens: Tokens) -> Words:
    """The words that can tell a topic: not the shortest ones, or single CJK characters."""
    telling = (tokens.kinds == CJK) | ((tokens.kinds < DIGIT) & (tokens.lengths >= 4)) | (tokens.kinds == DIGIT)
    chosen = np.flatnonzero(telling)
    units, hashes = tokens.units[chosen], tokens.hashes[chosen]
    if not len(chosen):
        return Words(units, units, hashes, units, units, units)
    documents = layout.document[units]
    order = _order(hashes, documents)
    hashes, documents, in_order = hashes[order], documents[order], units[order]
    new = changes(hashes) | changes(documents)
    rank = np.cumsum(new) - 1
    word = np.empty_like(rank)
    word[order] = rank
    first = np.flatnonzero(new)
    new |= changes(in_order)
    return Words(units, word, hashes[first], documents[first], rank[new], in_order[new])


def _in_titles(words: Words, titles: Sequence[str | None]) -> Bools:
    """Which words stand in the title of their document."""
    found = np.zeros(len(words.distinct), bool)
    for document, title in enumerate(titles):
        if title:
            mine = slice(*np.searchsorted(words.document, (document, document + 1)))
            found[mine] = np.isin(words.distinct[mine], _hashes(title))
    return found


def _hashes(text: str) -> Hashes:
    codes = read_codes(text)
    return read_tokens(read_chars(codes, np.zeros(1, np.int64), np.array([len(codes)]))).hashes


def _in_heads(layout: Layout, words: Words, sizes: Ints) -> Bools:
    """Which words stand in the first unit of their document that has enough of them."""
    heads = np.flatnonzero(sizes >= HEAD_WORDS)
    heads = heads[changes(layout.document[heads])]
    is_head = np.zeros(len(layout.starts), bool)
    is_head[heads] = True
    found = np.zeros(len(words.distinct), bool)
    found[words.word_of[is_head[words.unit_of]]] = True
    return found


def _beside(layout: Layout, words: Words) -> Bools:
    """Which pairs of word and unit have a like one in the unit before or behind.

    Words are counted through from the end of one document's units to the start, as the model learnt them.
    """
    document = words.document[words.word_of]
    flat = words.word_of * layout.sizes[document] + layout.nth[words.unit_of]
    follows = (flat[1:] == flat[:-1] + 1) & (document[1:] == document[:-1])
    beside = np.zeros(len(flat), bool)
    beside[1:] |= follows
    beside[:-1] |= follows
    return beside


def _twins(layout: Layout, tokens: Tokens) -> tuple[Bools, Bools]:
    """Whether a unit with the same words stands before, and whether one stands behind."""
    first = np.flatnonzero(changes(tokens.units))
    wholes = whole_hashes(tokens, first, run_lengths(first, len(tokens.units)))
    owners = tokens.units[first]
    documents = layout.document[owners]
    order = _order(wholes, documents)
    wholes, documents, owners = wholes[order], documents[order], owners[order]
    same = (wholes[1:] == wholes[:-1]) & (documents[1:] == documents[:-1])
    before, after = np.zeros(len(layout.starts), bool), np.zeros(len(layout.starts), bool)
    before[owners[1:]] = same
    after[owners[:-1]] = same
    return before, after
