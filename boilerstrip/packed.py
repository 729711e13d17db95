"""The tables as the kernel reads them, in files that a wheel brings, so that no process works that out again.

A file tells which sources it was made of. Where one of them has changed since, or there is no file, a process works it
out by the rules themselves; so it decides the same, and takes longer to start. `boilerstrip.packing` writes the files.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from pkgutil import get_data

import numpy as np

from boilerstrip.arrays import read_arrays
from boilerstrip.features.layout import Array
from boilerstrip.matching import LAYOUT

FOLDER = "rules/packed"
VOTERS = "voters.npz"
MAX_BYTES = 16 * 2**20
# what decides how a table is read
_SOURCES = (
    *("folding", "guards", "language", "matching", "pack", "pattern", "phrase", "rule", "rulebook", "scan"),
    "rules/__init__",
)


def read_layout(codes: Sequence[str]) -> tuple[Array, ...] | None:
    """Return what `boilerstrip.matching.compile_book` says of the tables with these codes, if a file tells of them."""
    arrays = unpack(_read(file_name(codes)), codes)
    return tuple(arrays[name].astype(kind, order="C") for name, kind in LAYOUT.items()) if arrays else None


def read_voters(codes: Sequence[str]) -> dict[str, tuple[str, ...]] | None:
    """Return the common words of these languages, each with the codes of its languages, if a file tells of them."""
    arrays = unpack(_read(VOTERS), codes)
    lines = arrays["voters"].tobytes().decode().splitlines() if arrays else []
    return {word: tuple(codes) for word, *codes in map(str.split, lines)} or None


def _read(name: str) -> bytes:
    try:
        return get_data("boilerstrip", f"{FOLDER}/{name}") or b""
    except OSError:
        return b""


def unpack(data: bytes, codes: Sequence[str]) -> dict[str, Array]:
    """Return the arrays of a file on the tables with these codes; none where it is damaged, or they are others now."""
    try:
        arrays = read_arrays(data, MAX_BYTES)
    except ValueError:
        return {}
    return arrays if arrays.pop("sources", np.zeros(0)).tolist() == sums_of(codes) else {}


def file_name(codes: Sequence[str]) -> str:
    """The name of the file of the tables with these codes."""
    return f"{'-'.join(codes)}.npz"


def sums_of(codes: Sequence[str]) -> list[int]:
    """Checksums of all sources of a file."""
    return [_sum(f"{name}.py") for name in (*_SOURCES, *(f"rules/{code}" for code in codes))]


@cache
def _sum(source: str) -> int:
    return zlib.crc32(get_data("boilerstrip", source) or b"")
