"""A single text in, and a text or a document out, as UTF-8 whatever the terminal is set to."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

from boilerstrip.document import Document
from boilerstrip.files.kinds import guess_kind, open_unpacked


def read_text(file: str) -> str:
    """Return the text of a file, or of standard input for ``-``; a ``ValueError`` tells where it is not UTF-8."""
    data = read_bytes(file)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        name = "standard input" if file == "-" else file
        raise ValueError(f"{name} is not UTF-8 (byte {error.start}); convert it first") from None


def read_single(file: str) -> str:
    """Return what `read_text` does; a ``ValueError`` tells what to do where the name says that the file holds many."""
    if guess_kind(Path(file)) in ("jsonl", "parquet", "warc"):
        raise ValueError(f"{file} holds records, not one text; for what goes from each: boilerstrip strip --explain")
    return read_text(file)


def read_bytes(file: str) -> bytes:
    """Return the bytes of a file, decompressed as its name says, or of standard input for ``-``.

    Raises a ``ValueError`` where a compressed file is broken.
    """
    if file == "-":
        return sys.stdin.buffer.read()
    with open_unpacked(file) as unpacked:
        return unpacked.read()


def write_text(text: str) -> None:
    """Write ``text`` to standard output, at once."""
    sys.stdout.buffer.write(text.encode("utf-8", "surrogatepass"))
    sys.stdout.buffer.flush()


def print_text(text: str) -> None:
    """Write ``text`` as it is; on a terminal with a line end, so that what comes next has a line of its own."""
    write_text(text + "\n" if sys.stdout.isatty() and not text.endswith("\n") else text)


def add_colour(verb: argparse.ArgumentParser) -> None:
    """Add the option that `wants_colour` reads."""
    verb.add_argument("--color", choices=["auto", "always", "never"], default="auto", help="auto: on a terminal")


def wants_colour(options: argparse.Namespace) -> bool:
    """Whether to write colours: as asked, or else on a terminal that has them where ``NO_COLOR`` is not set."""
    if options.color != "auto":
        return bool(options.color == "always")
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb" and not os.environ.get("NO_COLOR")


def columns() -> int:
    """Return how many characters a line of the terminal holds, or what a pipe gets."""
    from boilerstrip.display.terminal import WIDTH

    return shutil.get_terminal_size((WIDTH, 24)).columns if sys.stdout.isatty() else WIDTH


def write_document(document: Document, options: argparse.Namespace) -> None:
    """Write a document with every decision: as JSON if ``options`` say so, else marked and with its reasons."""
    from boilerstrip.display.terminal import to_ansi, to_plain

    if options.json:
        write_text(json.dumps(document.to_dict(), ensure_ascii=False) + "\n")
    else:
        write_text((to_ansi if wants_colour(options) else to_plain)(document, columns()) + "\n")
