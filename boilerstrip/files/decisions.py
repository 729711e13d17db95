"""Decisions as they are written beside a text."""

from __future__ import annotations

import json
from typing import Any

from boilerstrip.document import Document

FIELD = "boilerstrip"  # the field that holds them in a record


def decisions(document: Document) -> dict[str, Any]:
    """Return all of a document but its text, which stands beside: with it `Document.from_dict` makes it again."""
    values = document.to_dict()
    del values["text"]
    return values


def decision_line(document: Document, record_id: str | None) -> bytes:
    """Return a whole document as a line of JSON, for the file beside one that has no fields."""
    return json.dumps({"id": record_id, **document.to_dict()}).encode() + b"\n"
