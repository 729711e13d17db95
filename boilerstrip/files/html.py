"""HTML: a file is one page, and what comes out is the article as plain text."""

from __future__ import annotations

from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import Job, Outcome
from boilerstrip.files.text import join, process_one, read

__all__ = ["join", "process", "read"]


def process(payload: object, name: str, job: Job) -> Outcome:
    """Take the article out of the page; the encoding is found as browsers do."""
    return process_one(payload, name, job, lambda page: explain_page(job, page, None))
