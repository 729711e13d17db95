"""Plain text: a file is one record."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

from boilerstrip.document import Document
from boilerstrip.files.decisions import decision_line
from boilerstrip.files.records import BadRecordError, Chunk, Job, Outcome, Problem, Tally, gather, tally


def read(file: BinaryIO, name: str) -> Iterator[Chunk]:
    """Yield the one record of a file."""
    return gather(((number, file.read()) for number in (1,)), name)


def process(payload: object, name: str, job: Job) -> Outcome:
    """Strip the text; one that is not UTF-8 is a problem."""
    return process_one(payload, name, job, lambda data: job.stripper.explain(decode(data), lang=job.lang))


def process_one(payload: object, name: str, job: Job, explain: Callable[[bytes], Document]) -> Outcome:
    """Return what becomes of a file that is one record, whose document ``explain`` makes of its bytes."""
    records = cast(tuple[tuple[int, bytes], ...], payload)
    if not records:
        return Outcome(None, b"", (), Tally())
    try:
        document = explain(records[0][1])
    except BadRecordError as error:
        return Outcome(None, b"", (Problem(name, None, str(error)),), Tally(problems=1))
    line = decision_line(document, name) if job.decisions else b""
    return Outcome((document.text.encode(),), line, (), tally([document]))


def decode(data: bytes) -> str:
    """Return UTF-8 decoded; where it is none a `BadRecordError` names the byte."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRecordError(f"not UTF-8 (byte {error.start}); convert it first") from None


def join(parts: Path, output: Path) -> None:
    """Give the finished members the output's name."""
    os.replace(parts, output)
