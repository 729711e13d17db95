"""A single text in, and text out, as UTF-8 whatever the terminal is set to."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from boilerstrip.files.kinds import guess_packing
from boilerstrip.files.packing import BROKEN, unpack


def read_text(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; a ``ValueError`` tells where it is not UTF-8."""
    data = read_bytes(file)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        raise ValueError(f"{name} is not UTF-8 (byte {error.start}); convert it first") from None


def read_bytes(file: str) -> bytes:
    """Return the bytes of a file, decompressed as its name says, or of standard input for ``-``.

    Raises a ``ValueError`` where a compressed file is broken.
    """
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        with open(file, "rb") as packed, unpack(packed, guess_packing(Path(file))) as unpacked:
            return unpacked.read()
    except BROKEN as error:
        raise ValueError(f"{file} is broken ({error})") from None


def write_text(text: str) -> None:
    """Write ``text`` to standard output, at once."""
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def add_colour(verb: argparse.ArgumentParser) -> None:
    """Add the option that `wants_colour` reads."""
    verb.add_argument("--color", choices=["auto", "always", "never"], default="auto", help="auto: on a terminal")


def wants_colour(options: argparse.Namespace) -> bool:
    """Whether to write colours: as asked, or else on a terminal where ``NO_COLOR`` is not set."""
    if options.color != "auto":
        return bool(options.color == "always")
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
