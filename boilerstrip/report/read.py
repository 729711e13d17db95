"""A run's decisions read from a file, document by document."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from boilerstrip.document import Document


class Read(NamedTuple):
    """A document with its id and what is known of its language, or what is wrong with its line."""

    document: Document | None
    name: str = ""
    language: str | None = None
    problem: str = ""


def read_decisions(path: Path) -> Iterator[Read]:
    """Yield the documents of a file of JSON lines; ``.gz`` is unpacked.

    A line is a document, as ``explain --json`` writes it, or a record with ``text`` and the rest of the document in
    its field ``boilerstrip``, as ``strip --explain`` does.
    """
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _read(line, number)


def _read(line: bytes, number: int) -> Read:
    try:
        values = json.loads(line.decode("utf-8", "surrogatepass"))
        document = Document.from_dict({**values, **values["boilerstrip"]} if "boilerstrip" in values else values)
    except (ValueError, TypeError, RecursionError) as error:
        return Read(None, problem=f"line {number}: {error}")
    return Read(document, str(values.get("id") or ""), str(values["lang"]) if values.get("lang") else None)
