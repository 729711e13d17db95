"""What the compiled kernel asks of code points, told by the same modules that match on the reference path."""

from __future__ import annotations

import re
import sys
from functools import cache
from types import ModuleType

import numpy as np
import regex

from boilerstrip.pattern import is_odd
from boilerstrip.rule import MARKS

BLOCK = 256  # code points that are learned at once
WORD, DIGIT, SPACE, MARK, ALNUM, ODD = 1, 2, 4, 8, 16, 32  # bits of a kind
_CLASSES = ((r"\w", WORD), (r"\d", DIGIT), (r"\s", SPACE))


class Kinds:
    """The kinds of code points, as sets of bits, learned a block at a time when a text holds one of it."""

    def __init__(self, module: ModuleType) -> None:
        self._classes = [(module.compile(pattern), bit) for pattern, bit in _CLASSES]
        kinds = np.zeros(sys.maxunicode + 1, np.uint8)
        self.tables = kinds, np.zeros(len(kinds) // BLOCK, np.uint8)

    def learn(self, block: int) -> None:
        """Fill in the kinds of the code points of a block."""
        kinds, known = self.tables
        first = block * BLOCK
        characters = "".join(map(chr, range(first, first + BLOCK)))
        for pattern, bit in self._classes:
            for match in pattern.finditer(characters):
                kinds[first + match.start()] |= bit
        for i, character in enumerate(characters):
            if character.isalnum() or character == "_":
                kinds[first + i] |= ALNUM
            if character in MARKS:
                kinds[first + i] |= MARK
            if is_odd(character):
                kinds[first + i] |= ODD
        known[block] = 1


@cache
def kinds_of(*, timed: bool) -> Kinds:
    """The kinds of code points as `regex` sees them, which matches what is timed, or `re`, which matches the rest."""
    return Kinds(regex if timed else re)
