"""The tables as the kernel reads them, in files that a wheel brings, so that no process works that out again.

A file tells which sources it was made of. Where one of them has changed since, or there is no file, a process works it
out by the rules themselves; so it decides the same, and takes longer to start. `boilerstrip.packing` writes the files.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from pkgutil import get_data

from boilerstrip.arrays import read_arrays
from boilerstrip.features.layout import Array
from boilerstrip.matching import LAYOUT

FOLDER = "rules/packed"
MAX_BYTES = 16 * 2**20
# what decides how the kernel reads a table
_SOURCES = ("folding", "guards", "matching", "pack", "pattern", "phrase", "rule", "rulebook", "rules/__init__", "scan")


def read_layout(codes: Sequence[str]) -> tuple[Array, ...] | None:
    """Return what the file of the tables with these codes tells of them, if there is one: see `unpack`."""
    try:
        return unpack(get_data("boilerstrip", f"{FOLDER}/{file_name(codes)}") or b"", codes)
    except OSError:
        return None


def unpack(data: bytes, codes: Sequence[str]) -> tuple[Array, ...] | None:
    """Return what `boilerstrip.matching.compile_book` says of the tables with these codes; None where the file is
    damaged, or doesn't tell of the tables as they are.
    """
    try:
        arrays = read_arrays(data, MAX_BYTES)
        if arrays["sources"].tolist() != sums_of(codes):
            return None
        return tuple(arrays[name].astype(kind, order="C") for name, kind in LAYOUT.items())
    except (KeyError, ValueError):
        return None


def file_name(codes: Sequence[str]) -> str:
    """The name of the file of the tables with these codes."""
    return f"{'-'.join(codes)}.npz"


def sums_of(codes: Sequence[str]) -> list[int]:
    """Checksums of all sources of a file."""
    return [_sum(f"{name}.py") for name in (*_SOURCES, *(f"rules/{code}" for code in codes))]


@cache
def _sum(source: str) -> int:
    return zlib.crc32(get_data("boilerstrip", source) or b"")
