"""JSON lines: the text in one field, every other byte of the line as it was."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import BinaryIO, cast

from boilerstrip.document import Document
from boilerstrip.files.decisions import FIELD, decisions
from boilerstrip.files.fields import explain_all, take_text
from boilerstrip.files.records import BadRecordError, Chunk, Job, Outcome, Problem, gather, tally
from boilerstrip.files.splice import Member, read_members, splice
from boilerstrip.files.text import decode, join
from boilerstrip.reading import Given

try:
    import orjson
except ModuleNotFoundError:  # an extra: the same bytes, a little faster
    orjson = None  # type: ignore[assignment,unused-ignore]

__all__ = ["join", "process", "read"]


def read(file: BinaryIO, name: str) -> Iterator[Chunk]:
    """Yield the lines that are not blank, with their numbers."""
    return gather(((number, line) for number, line in enumerate(file, 1) if line.strip()), name)


def process(payload: object, name: str, job: Job) -> Outcome:
    """Strip the text field of every line; bad lines are problems."""
    lines: list[tuple[str, list[Member]]] = []
    taken: list[Given | Document] = []
    problems: list[Problem] = []
    for number, data in cast(tuple[tuple[int, bytes], ...], payload):
        try:
            line = decode(data).rstrip("\r\n")
            members = _read_members(line)
            taken.append(take_text({member.key: member.value for member in members}, job))
            lines.append((line, members))
        except BadRecordError as error:
            problems.append(Problem(name, number, str(error), error.id))
    documents = explain_all(taken, job)
    output = "".join(_write(*line, document, job) for line, document in zip(lines, documents, strict=True))
    return Outcome((output.encode(),), b"", tuple(problems), tally(documents, len(problems)))


def _read_members(line: str) -> list[Member]:
    try:
        return read_members(line)
    except json.JSONDecodeError as error:
        raise BadRecordError(f"not JSON: {error}") from None
    except ValueError as error:
        raise BadRecordError(str(error)) from None


def _write(line: str, members: list[Member], document: Document, job: Job) -> str:
    values = {job.target_field: to_json(document.text)}
    if {member.key: member.value for member in members}.get(job.target_field) == document.text:
        values = {}  # so that it stays as it was written
    if job.decisions:
        values[FIELD] = json.dumps(decisions(document))
    return splice(line, members, values) + "\n"


def to_json(text: str) -> str:
    """Return a text as JSON, its characters as they are, lone surrogates escaped.

    >>> to_json("Grüße\\n")
    '"Grüße\\\\n"'
    """
    try:
        if orjson:
            return str(orjson.dumps(text), "utf-8")
        quoted = json.dumps(text, ensure_ascii=False)
        quoted.encode()
    except (UnicodeEncodeError, TypeError):  # a surrogate
        return json.dumps(text)
    return quoted
