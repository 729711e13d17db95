"""The kinds of files by their names, the module of each, and compression by suffix."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path, PurePath
from typing import BinaryIO, Protocol, cast

from boilerstrip.files.extras import missing
from boilerstrip.files.packing import BROKEN, unpack
from boilerstrip.files.records import Chunk, Job, Outcome

SUFFIXES = {
    ".htm": "html",
    ".html": "html",
    ".json": "jsonl",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".text": "text",
    ".txt": "text",
    ".warc": "warc",
    ".wet": "warc",
}
PACKINGS = {".gz": "gzip", ".zst": "zstd"}


class Kind(Protocol):
    """What the module of a kind offers."""

    def read(self, file: BinaryIO, name: str) -> Iterator[Chunk]:
        """Yield the records of an open file in chunks, at least one; the same file gives the same chunks."""

    def process(self, payload: object, name: str, job: Job) -> Outcome:
        """Strip the records of a chunk of the file ``name``."""

    def join(self, parts: Path, output: Path) -> None:
        """Make the output file of all members, one after the other in the file ``parts``."""


def load_kind(name: str) -> Kind:
    """Return the module of a kind; a missing package is a ``ValueError`` that names the extra."""
    try:
        return cast(Kind, import_module(f"boilerstrip.files.{name}"))
    except ModuleNotFoundError as error:
        raise missing(f"{name} files", error, name) from None


def guess_kind(path: PurePath) -> str | None:
    """Return the kind that a file's name tells, or None.

    >>> guess_kind(PurePath("pages.warc.wet.gz")), guess_kind(PurePath("README"))
    ('warc', None)
    """
    return SUFFIXES.get(bare_name(path).suffix.lower())


def guess_packing(path: PurePath) -> str:
    """Return how a file's name says it is compressed: ``gzip``, ``zstd`` or an empty text."""
    return PACKINGS.get(path.suffix.lower(), "")


@contextmanager
def open_unpacked(path: Path | str) -> Iterator[BinaryIO]:
    """Open a file, to be read decompressed as its name says; one that is broken is a ``ValueError``."""
    try:
        with open(path, "rb") as packed, unpack(packed, guess_packing(Path(path))) as unpacked:
            yield unpacked
    except BROKEN as error:
        raise ValueError(f"{path} is broken ({error})") from None


def bare_name(path: PurePath) -> PurePath:
    """Return the path without the suffix of its compression."""
    return path.with_suffix("") if guess_packing(path) else path
