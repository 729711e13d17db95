"""Which files a run reads, and the names of what it writes."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from boilerstrip.files.kinds import bare_name, guess_kind, guess_packing


class Source(NamedTuple):
    """A file to be read: its path (None: standard input), its kind, and its name below an output folder."""

    path: Path | None
    kind: str
    name: Path

    def __str__(self) -> str:
        return str(self.path) if self.path else "standard input"

    @property
    def packing(self) -> str:
        """How the file is compressed; Parquet compresses within."""
        return guess_packing(self.path) if self.path and self.kind != "parquet" else ""


def find_sources(inputs: Sequence[str], kind: str | None = None, leave_out: Path | None = None) -> list[Source]:
    """Return the files that files, folders, globs and ``-`` name, in a fixed order.

    ``kind`` is said of all of them; without it the names tell, a single file that tells nothing is plain text, and a
    folder gives only what is known. ``leave_out`` is a folder that is not looked into. Raises a ``ValueError`` where
    nothing is found.
    """
    sources = [source for given in inputs for source in _expand(given, kind, leave_out)]
    if not sources:
        raise ValueError(f"nothing to read in {', '.join(inputs)}: no file of a known kind; --format says which")
    return sources


def check_names(sources: Sequence[Source]) -> None:
    """Raise a ``ValueError`` where two files would be written under one name."""
    names: dict[Path, Source] = {}
    for source in sources:
        other = names.setdefault(source.name, source)
        if other is not source:
            raise ValueError(f"{other} and {source} would both be written as {source.name}")


def _expand(given: str, kind: str | None, leave_out: Path | None) -> Iterator[Source]:
    path = Path(given)
    if given == "-":
        yield Source(None, kind or "text", Path("standard-input"))
    elif path.is_dir():
        yield from _walk(path, sorted(path.rglob("*")), kind, leave_out)
    elif path.exists() or not glob.has_magic(given):
        found = kind or guess_kind(path) or "text"
        yield Source(path, found, _output_name(Path(path.name), found))
    else:
        fixed = Path(re.split(r"[*?\[]", given)[0] + "x").parent
        yield from _walk(fixed, sorted(map(Path, glob.glob(given, recursive=True))), kind, leave_out)


def _walk(folder: Path, paths: list[Path], kind: str | None, leave_out: Path | None) -> Iterator[Source]:
    for path in paths:
        name = path.relative_to(folder)
        hidden = any(part.startswith(".") or part.endswith(".partial") for part in name.parts)
        inside = leave_out is not None and path.resolve().is_relative_to(leave_out.resolve())
        found = kind or guess_kind(path)
        if found and path.is_file() and not hidden and not inside:
            yield Source(path, found, _output_name(name, found))


def _output_name(name: Path, kind: str) -> Path:
    """The name of what is written: the same, but for what becomes text.

    A page of HTML becomes ``.txt``; a ``.warc`` becomes ``.warc.wet``, as Common Crawl names it.
    """
    bare = Path(bare_name(name))
    packing = name.name[len(bare.name) :]
    if kind == "html":
        return bare.with_name(bare.stem + ".txt" + packing)
    if kind == "warc" and bare.suffix.lower() != ".wet":
        return bare.with_name(bare.name + ".wet" + packing)
    return name
