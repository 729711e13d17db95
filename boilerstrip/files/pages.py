"""A page of HTML to a document, for every kind of file that holds pages."""

from __future__ import annotations

from boilerstrip.document import Document
from boilerstrip.files.extras import missing
from boilerstrip.files.records import BadRecordError, Job


def explain_page(job: Job, html: str | bytes, url: str | None) -> Document:
    """Return the document of a page's article, with its metadata if decisions are asked for.

    A page that cannot be read is a `BadRecordError`, a missing package a ``ValueError`` that names the extra.
    """
    try:
        from boilerstrip.html import page
    except ModuleNotFoundError as error:
        raise missing("pages", error, "html") from None
    explain = page.explain_page if job.decisions else page.decide_page
    try:
        return explain(job.stripper, html, url, job.lang)
    except (ValueError, TypeError) as error:
        raise BadRecordError(str(error)) from None
