"""What is asked of a code point, its kind and its value in a hash, and by what numbers words are hashed.

The tables come with the package, so that no version of Python, with its own Unicode data, sees other features;
``python -m boilerstrip.features.unicode`` writes them anew.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from io import BytesIO
from pathlib import Path
from pkgutil import get_data
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from boilerstrip.features.layout import Bytes, Hashes

# kinds of code points
SPACE, LOWER, UPPER, LETTER, DIGIT, CJK, PUNCT, SYMBOL = range(8)
SIZE = 65536  # the basic plane; what lies above is read as its last code point
FILE = "unicode.npz"
MIX = np.uint64(0x9E3779B97F4A7C15)
MIX_2 = np.uint64(0xC2B2AE3D27D4EB4F)
_PLAIN = {"‘’ʼ`´": "'", "“”„«»‟": '"', "‐‑‒–—―": "-", "\u00a0": " "}


class Tables(NamedTuple):
    """Per code point of the basic plane its kind and the value that its lower case has in a hash.

    ``weights`` are those of the places in a word, ``salts`` mark first and last words, first pairs and whole texts.
    """

    kinds: Bytes
    values: Hashes
    weights: Hashes
    salts: Hashes


@cache
def tables() -> Tables:
    """Return the tables that come with the package."""
    with np.load(BytesIO(get_data("boilerstrip", f"features/{FILE}") or b"")) as stored:
        lowered = stored["shifts"] + np.arange(SIZE, dtype=np.uint16)
        return Tables(stored["kinds"], values_of(lowered), stored["weights"], stored["salts"])


def values_of(lowered: npt.NDArray[np.uint16]) -> Hashes:
    """Mix code points, so that their sums tell words apart."""
    values = (lowered.astype(np.uint64) + np.uint64(1)) * MIX
    values ^= values >> np.uint64(29)
    return values * MIX_2


def build() -> tuple[Bytes, npt.NDArray[np.uint16]]:
    """Read kinds and lower case from Python's own Unicode data."""
    kinds = np.array([_kind(chr(code), code) for code in range(SIZE)], np.uint8)
    lowered = np.arange(SIZE, dtype=np.uint16)
    for code in range(SIZE):
        low = chr(code).lower()
        lowered[code] = ord(low) if len(low) == 1 else code
    for odds, plain in _PLAIN.items():
        lowered[[ord(odd) for odd in odds]] = ord(plain)
    lowered[kinds == DIGIT] = ord("0")
    return kinds, lowered


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


def main() -> None:
    """Write the tables of this Python's version of Unicode; random numbers stay, as models know them."""
    kinds, lowered = build()
    shifts = lowered - np.arange(SIZE, dtype=np.uint16)
    np.savez_compressed(
        Path(__file__).with_name(FILE),
        kinds=kinds,
        shifts=shifts,
        version=unicodedata.unidata_version,
        weights=tables().weights,
        salts=tables().salts,
    )


if __name__ == "__main__":
    main()
