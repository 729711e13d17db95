"""Compression: files opened as what they hold, and members packed one by one."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from boilerstrip.files.extras import missing

BROKEN = (EOFError, gzip.BadGzipFile, zlib.error)  # what a broken compressed file raises while it is read
LEVEL = 6


@contextmanager
def unpack(file: BinaryIO, packing: str) -> Iterator[BinaryIO]:
    """Give ``file`` decompressed, to be read on; where it is cut off or broken reading raises one of `BROKEN`."""
    if packing == "gzip":
        with gzip.GzipFile(fileobj=file, mode="rb") as unpacked:
            yield cast(BinaryIO, unpacked)
    elif packing == "zstd":
        yield cast(BinaryIO, io.BufferedReader(_ZstdReader(file), 1 << 17))
    else:
        yield file


def pack(members: tuple[bytes, ...], packing: str) -> bytes:
    """Return the members joined, each compressed on its own; the same members give the same bytes."""
    if packing == "gzip":
        return b"".join(gzip.compress(member, LEVEL, mtime=0) for member in members)
    if packing == "zstd":
        compressor = import_zstandard().ZstdCompressor()
        return b"".join(compressor.compress(member) for member in members)
    return b"".join(members)


class _ZstdReader(io.RawIOBase):
    """Frames of zstd as one stream; the library's own reader takes a frame that is cut off for a whole one."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._library = import_zstandard()
        self._frame = self._library.ZstdDecompressor().decompressobj()
        self._begun = False
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._rest:
            data = self._take()
            if not data:
                return 0
            try:
                self._rest = self._frame.decompress(data)
            except self._library.ZstdError as error:
                raise zlib.error(f"broken zstd frame ({error})") from None
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count

    def _take(self) -> bytes:
        """The next compressed bytes, of a new frame where the last is complete."""
        data = b""
        if self._frame.eof:
            data = self._frame.unused_data
            self._frame = self._library.ZstdDecompressor().decompressobj()
            self._begun = False
        data = data or self._file.read(1 << 16)
        if not data and self._begun:
            raise EOFError("the compressed file is cut off")
        self._begun = self._begun or bool(data)
        return data


def import_zstandard() -> Any:
    """Return the package that reads and writes zstd; where it is missing a ``ValueError`` names the extra."""
    try:
        import zstandard
    except ModuleNotFoundError as error:
        raise missing("zstd files", error, "zstd") from None
    return zstandard
