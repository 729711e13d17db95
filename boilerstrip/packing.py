"""Writes the files of `boilerstrip.packed`: ``python -m boilerstrip.packing``, as the build of a wheel does."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from boilerstrip.features.layout import Array
from boilerstrip.matching import LAYOUT, compile_book
from boilerstrip.packed import FOLDER, file_name, sums_of
from boilerstrip.rules import LANGUAGES, book_of, parts_of


def pack_tables(folder: Path) -> None:
    """Write a file for each part of the book of all languages."""
    folder.mkdir(parents=True, exist_ok=True)
    for codes in parts_of(frozenset(LANGUAGES)):
        (folder / file_name(codes)).write_bytes(pack(codes))


def pack(codes: Sequence[str]) -> bytes:
    """Return the file of the tables with these codes; every array has the smallest numbers that will do."""
    arrays: dict[str, Any] = dict(zip(LAYOUT, map(_shrink, compile_book(book_of(codes))), strict=True))
    file = BytesIO()
    np.savez(file, sources=np.array(sums_of(codes), np.uint32), **arrays)
    return file.getvalue()


def _shrink(array: Array) -> Array:
    least = np.promote_types(*map(np.min_scalar_type, (array.min(initial=0), array.max(initial=0))))
    return array.astype(least)


if __name__ == "__main__":
    pack_tables(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / FOLDER)
