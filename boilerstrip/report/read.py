"""A run's decisions read from a file, document by document."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.document import Document
from boilerstrip.files.decisions import FIELD
from boilerstrip.files.packing import BROKEN


class Read(NamedTuple):
    """A document with its id and what is known of its language, or what is wrong with its line."""

    document: Document | None
    name: str = ""
    language: str | None = None
    problem: str = ""


def read_decisions(path: Path, field: str = "text") -> Iterator[Read]:
    """Yield the documents of a file of JSON lines, as ``explain --json`` or ``strip --explain`` writes them.

    ``field`` holds the text of a record whose decisions stand beside it; ``.gz`` is unpacked.
    """
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        try:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _read(line, number, field)
        except BROKEN as error:
            raise ValueError(f"{path} is broken ({error})") from None


def _read(line: bytes, number: int, field: str) -> Read:
    try:
        record = json.loads(line.decode("utf-8", "surrogatepass"))
        document = Document.from_dict(_values(record, field))
    except (ValueError, RecursionError) as error:
        return Read(None, problem=f"line {number}: {error}")
    return Read(
        document,
        "" if record.get("id") is None else str(record["id"]),
        str(record["lang"]) if record.get("lang") else None,
    )


def _values(record: Any, field: str) -> Any:
    """The values of a document, its text taken from the record that they stand in."""
    if not isinstance(record, dict) or not isinstance(record.get(FIELD), dict):
        return record
    return {"url": record.get("url"), "text": record.get(field), **_known(record[FIELD])}


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}
