"""Parquet, through pyarrow: the text in one column, every other column as it was."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

import pyarrow as pa
import pyarrow.parquet as pq

from boilerstrip.document import Document
from boilerstrip.files.decisions import FIELD, decisions
from boilerstrip.files.fields import explain_all, take_text
from boilerstrip.files.records import CHUNK_RECORDS, BadRecordError, Chunk, Job, Outcome, Problem, tally
from boilerstrip.reading import Given

GROUP_BYTES = 1 << 26  # rows of this size are written as one row group
DECISIONS = pa.struct(
    {
        **dict.fromkeys(("url", "title", "author", "date", "sitename"), pa.string()),
        "flags": pa.list_(pa.string()),
        "language": pa.list_(pa.string()),
        "preset": pa.string(),
        "model": pa.string(),
        "rules": pa.string(),
        "spans": pa.list_(
            pa.struct(
                {
                    "start": pa.int64(),
                    "end": pa.int64(),
                    "kept": pa.bool_(),
                    "category": pa.string(),
                    "score": pa.float64(),
                    "reason": pa.string(),
                    "text": pa.string(),
                }
            )
        ),
    }
)


def read(file: BinaryIO, name: str) -> Iterator[Chunk]:
    """Yield the rows in batches, the first one empty, so that an empty table keeps its columns."""
    try:
        table = pq.ParquetFile(file if file.seekable() else io.BytesIO(file.read()))
        yield Chunk((1, pa.RecordBatch.from_pylist([], schema=table.schema_arrow)))
        number = 1
        for batch in table.iter_batches(batch_size=CHUNK_RECORDS):
            yield Chunk((number, batch))
            number += batch.num_rows
    except pa.ArrowInvalid as error:
        yield Chunk(None, (Problem(name, None, f"not a Parquet file, or a broken one ({error})"),))


def process(payload: object, name: str, job: Job) -> Outcome:
    """Strip the text column of a batch; rows without a text are problems."""
    first, batch = cast(tuple[int, pa.RecordBatch], payload)
    wanted = {job.html_field or job.text_field, job.url_field, job.id_field}
    columns = batch.select([field for field in batch.schema.names if field in wanted]).to_pylist()
    rows: list[int] = []
    taken: list[Given | Document] = []
    problems: list[Problem] = []
    for row, record in enumerate(columns):
        try:
            taken.append(take_text(record, job))
            rows.append(row)
        except BadRecordError as error:
            problems.append(Problem(name, first + row, str(error), error.id))
    documents = explain_all(taken, job)
    kept = batch.take(pa.array(rows, pa.int64())) if problems else batch
    return Outcome((_to_stream(_fill(kept, documents, job)),), b"", tuple(problems), tally(documents, len(problems)))


def _fill(batch: pa.RecordBatch, documents: list[Document], job: Job) -> pa.RecordBatch:
    """The batch with the stripped texts, and with the decisions if they are asked for."""
    at = batch.schema.get_field_index(job.target_field)
    field = batch.schema.field(at) if at >= 0 else pa.field(job.target_field, pa.string())
    if not (pa.types.is_string(field.type) or pa.types.is_large_string(field.type)):
        field = field.with_type(pa.large_string())
    batch = _set(batch, field, pa.array([document.text for document in documents], field.type))
    if not job.decisions:
        return batch
    return _set(batch, pa.field(FIELD, DECISIONS), pa.array([decisions(d) for d in documents], DECISIONS))


def _set(batch: pa.RecordBatch, field: pa.Field, values: pa.Array) -> pa.RecordBatch:
    at = batch.schema.get_field_index(field.name)
    if at < 0:
        return batch.append_column(field, values)
    return batch.set_column(at, field, values)


def _to_stream(batch: pa.RecordBatch) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return cast(bytes, sink.getvalue().to_pybytes())


def join(parts: Path, output: Path) -> None:
    """Write the batches as one Parquet file, and give it the output's name when it is complete."""
    finished = parts.with_suffix(".finished")
    with pa.OSFile(str(parts)) as file:
        schema = pa.ipc.open_stream(file).schema
        file.seek(0)
        with pq.ParquetWriter(finished, schema, compression="zstd") as writer:
            for group in _groups(file):
                writer.write_table(pa.Table.from_batches(group, schema))
    with finished.open("rb") as written:
        os.fsync(written.fileno())
    os.replace(finished, output)
    parts.unlink()


def _groups(file: Any) -> Iterator[list[pa.RecordBatch]]:
    batches: list[pa.RecordBatch] = []
    while file.tell() < file.size():
        batches += list(pa.ipc.open_stream(file))
        if sum(batch.nbytes for batch in batches) >= GROUP_BYTES:
            yield batches
            batches = []
    if batches:
        yield batches
