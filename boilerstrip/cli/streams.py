"""A single text in, and text out, as UTF-8 whatever the terminal is set to."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path


def read_text(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; a ``ValueError`` tells where it is not UTF-8."""
    data = read_bytes(file)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        raise ValueError(f"{name} is not UTF-8 (byte {error.start}); convert it first") from None


def read_bytes(file: str) -> bytes:
    """Return the bytes of a file, or of standard input for ``-``."""
    return sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()


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
