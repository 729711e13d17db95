"""Writes the files of `boilerstrip.packed`: ``python -m boilerstrip.packing``, as the build of a wheel does."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from boilerstrip.features.layout import Array
from boilerstrip.language import gather_voters
from boilerstrip.matching import LAYOUT, compile_book
from boilerstrip.packed import FOLDER, VOTERS, file_name, sums_of
from boilerstrip.rules import LANGUAGES, book_of, parts_of


def pack_tables(folder: Path) -> None:
    """Write a file for each part of the book of all languages, and one for the words by which they are known."""
    folder.mkdir(parents=True, exist_ok=True)
    for codes in parts_of(frozenset(LANGUAGES)):
        (folder / file_name(codes)).write_bytes(pack_layout(codes))
    (folder / VOTERS).write_bytes(pack_voters(LANGUAGES))


def pack_layout(codes: Sequence[str]) -> bytes:
    """Return the file of the tables with these codes; every array has the smallest numbers that will do."""
    return _pack(codes, dict(zip(LAYOUT, map(_shrink, compile_book(book_of(codes))), strict=True)))


def pack_voters(codes: Sequence[str]) -> bytes:
    """Return the file of the common words of these languages: a line of text for each."""
    lines = "\n".join(" ".join((word, *its)) for word, its in gather_voters(codes).items())
    return _pack(codes, {"voters": np.frombuffer(lines.encode(), np.uint8)})


def _pack(codes: Sequence[str], arrays: dict[str, Any]) -> bytes:
    file = BytesIO()
    np.savez(file, sources=np.array(sums_of(codes), np.uint32), **arrays)
    return file.getvalue()


def _shrink(array: Array) -> Array:
    least = np.promote_types(*map(np.min_scalar_type, (array.min(initial=0), array.max(initial=0))))
    return array.astype(least)


if __name__ == "__main__":
    pack_tables(Path(sys.argv[1]) if sys.argv[1:] else Path(__file__).parent / FOLDER)
