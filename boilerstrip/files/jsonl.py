"""JSON lines: the text in one field, every other byte of the line as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from boilerstrip.document import Document
from boilerstrip.files.decisions import FIELD, decisions
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import BadRecordError, Chunk, Job, Outcome, Problem, gather, tally
from boilerstrip.files.splice import read_members, splice
from boilerstrip.files.text import decode, join

try:
    import orjson
except ModuleNotFoundError:  # an extra: the same bytes, a little faster
    orjson = None  # type: ignore[assignment,unused-ignore]

__all__ = ["explain_fields", "join", "process", "read"]


def read(file: BinaryIO, name: str) -> Iterator[Chunk]:
    """Yield the lines that are not blank, with their numbers."""
    return gather(((number, line) for number, line in enumerate(file, 1) if line.strip()), name)


def process(payload: object, name: str, job: Job) -> Outcome:
    """Strip the text field of every line; bad lines are problems."""
    lines: list[str] = []
    documents: list[Document] = []
    problems: list[Problem] = []
    for number, data in cast(tuple[tuple[int, bytes], ...], payload):
        try:
            line, document = _strip_line(data, job)
            lines.append(line)
            documents.append(document)
        except BadRecordError as error:
            problems.append(Problem(name, number, str(error), error.id))
    output = "".join(lines).encode("utf-8")
    return Outcome((output,), b"", tuple(problems), tally(documents, len(problems)))


def _strip_line(data: bytes, job: Job) -> tuple[str, Document]:
    line = decode(data).rstrip("\r\n")
    try:
        members = read_members(line)
    except json.JSONDecodeError as error:
        raise BadRecordError(f"not JSON: {error}") from None
    except ValueError as error:
        raise BadRecordError(str(error)) from None
    record = {member.key: member.value for member in members}
    document = explain_fields(record, job)
    values = {} if record.get(job.target_field) == document.text else {job.target_field: to_json(document.text)}
    if job.decisions:
        values[FIELD] = json.dumps(decisions(document))
    return splice(line, members, values) + "\n", document


def explain_fields(record: dict[str, Any], job: Job) -> Document:
    """Return the document of a record's text, or page; a field that is missing or no text is a `BadRecordError`."""
    url = record.get(job.url_field)
    url = url if isinstance(url, str) else None
    field = job.html_field or job.text_field
    value = record.get(field)
    try:
        if value is None:
            raise BadRecordError(f"no field {field!r}" if field not in record else f"the field {field!r} is null")
        if job.html_field and isinstance(value, (str, bytes)):
            return explain_page(job, value, url)
        if not isinstance(value, str):
            raise BadRecordError(f"the field {field!r} holds no text but {type(value).__name__}")
        return job.stripper.explain(value, url=url, lang=job.lang)
    except BadRecordError as error:
        record_id = record.get(job.id_field)
        raise BadRecordError(str(error), None if record_id is None else str(record_id)) from None


def to_json(text: str) -> str:
    """Return a text as JSON, its characters as they are, lone surrogates escaped.

    >>> to_json("Grüße\\n")
    '"Grüße\\\\n"'
    """
    try:
        if orjson:
            return orjson.dumps(text).decode()
        quoted = json.dumps(text, ensure_ascii=False)
        quoted.encode()
    except (UnicodeEncodeError, TypeError):  # a surrogate
        return json.dumps(text)
    return quoted
