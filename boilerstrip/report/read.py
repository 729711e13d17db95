"""A run's decisions read from its files, document by document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.document import Document
from boilerstrip.files.decisions import FIELD
from boilerstrip.files.extras import missing
from boilerstrip.files.kinds import guess_kind, open_unpacked

ROWS = 256  # of a table that are read at a time


class Read(NamedTuple):
    """A document with its id and what is known of its language, or what is wrong with its line."""

    document: Document | None
    name: str = ""
    language: str | None = None
    problem: str = ""


def find_decisions(given: Path) -> list[Path]:
    """Return a file itself, and of a folder the files in it that may hold decisions."""
    if not given.is_dir():
        return [given]
    return [path for path in sorted(given.rglob("*")) if path.is_file() and guess_kind(path) in ("jsonl", "parquet")]


def read_decisions(path: Path, field: str = "text") -> Iterator[Read]:
    """Yield the documents of a file, as ``explain --json`` or ``strip --explain`` writes them.

    It holds JSON lines, which may be compressed as its name says, or Parquet. ``field`` holds the text of a record
    whose decisions stand beside it. Raises a ``ValueError`` where the file is broken.
    """
    if guess_kind(path) == "parquet":
        yield from _read_rows(path, field)
        return
    with open_unpacked(path) as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _read(line, f"line {number}", field)


def _read_rows(path: Path, field: str) -> Iterator[Read]:
    try:
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise missing("Parquet files", error, "parquet") from None
    table = pq.ParquetFile(path)
    columns = [name for name in ("id", "url", "lang", field, FIELD) if name in table.schema_arrow.names]
    rows = (row for batch in table.iter_batches(ROWS, columns=columns) for row in batch.to_pylist())
    for number, row in enumerate(rows, 1):
        yield _read(row, f"row {number}", field)


def _read(given: Any, place: str, field: str) -> Read:
    """The document of a row, or of a line of JSON."""
    try:
        record = json.loads(given.decode("utf-8", "surrogatepass")) if isinstance(given, bytes) else given
        document = Document.from_dict(_values(record, field))
    except (ValueError, RecursionError) as error:
        return Read(None, problem=f"{place}: {error}")
    return Read(
        document,
        "" if record.get("id") is None else str(record["id"]),
        str(record["lang"]) if record.get("lang") else None,
    )


def _values(record: Any, field: str) -> Any:
    """The values of a document, its text taken from the record that they stand in."""
    if not isinstance(record, dict) or not isinstance(record.get(FIELD), dict):
        return record
    if record.get(field) is None:
        raise ValueError(f"no field {field!r} beside the decisions; --text-field names the field that has the text")
    return {"url": record.get("url"), "text": record.get(field), **_known(record[FIELD])}


def _known(values: dict[str, Any]) -> dict[str, Any]:
    """Values without those that are null: a table has a column for what only some documents and spans have."""
    known = {key: value for key, value in values.items() if value is not None}
    if isinstance(known.get("spans"), list):
        known["spans"] = [_known(span) if isinstance(span, dict) else span for span in known["spans"]]
    return known
