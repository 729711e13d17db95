"""The text of a record by the names of its fields, and the documents of many records at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from boilerstrip.document import Document
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import BadRecordError, Job
from boilerstrip.reading import Given


def take_text(record: dict[str, Any], job: Job) -> Given | Document:
    """Return what a record gives to be stripped; of a page in HTML it is the document at once.

    A field that is missing or holds no text is a `BadRecordError` with the record's id.
    """
    url = record.get(job.url_field)
    url = url if isinstance(url, str) else None
    field = job.html_field or job.text_field
    value = record.get(field)
    try:
        if value is None:
            option = "--html-field" if job.html_field else "--text-field"
            missing = f"no field {field!r}; {option} names another"
            raise BadRecordError(missing if field not in record else f"the field {field!r} is null")
        if job.html_field and isinstance(value, (str, bytes)):
            return explain_page(job, value, url)
        if not isinstance(value, str):
            raise BadRecordError(f"the field {field!r} holds no text but {type(value).__name__}")
        return Given(value, url, job.lang)
    except BadRecordError as error:
        record_id = record.get(job.id_field)
        raise BadRecordError(str(error), None if record_id is None else str(record_id)) from None


def explain_all(taken: Sequence[Given | Document], job: Job) -> list[Document]:
    """Return the document of each, in order; texts are read together, which is faster than one by one."""
    documents = job.stripper.explain_many(text for text in taken if isinstance(text, Given))
    return [next(documents) if isinstance(text, Given) else text for text in taken]
