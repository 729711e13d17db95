"""HTML: a file is one page, and what comes out is the article as plain text."""

from __future__ import annotations

from typing import cast

from boilerstrip.files.decisions import decision_line
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import BadRecordError, Job, Outcome, Problem, Tally, tally
from boilerstrip.files.text import join, read

__all__ = ["join", "process", "read"]


def process(payload: object, name: str, job: Job) -> Outcome:
    """Take the article out of the page; the encoding is found as browsers do."""
    records = cast(tuple[tuple[int, bytes], ...], payload)
    if not records:
        return Outcome(None, b"", (), Tally())
    try:
        document = explain_page(job, records[0][1], None)
    except BadRecordError as error:
        return Outcome(None, b"", (Problem(name, None, str(error)),), Tally(problems=1))
    line = decision_line(document, name) if job.decisions else b""
    return Outcome((document.text.encode(),), line, (), tally([document]))
