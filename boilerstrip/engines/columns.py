"""What all engines share: columns of texts in, columns out, what is missing left missing, errors that name the row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from boilerstrip.document import Document
from boilerstrip.pipeline import Stripper
from boilerstrip.reading import Given
from boilerstrip.units import check_text

KNOWN = ("url", "lang", "title")  # what `Stripper.explain` may be told of a text
REMOVED = {"start": int, "end": int, "text": str, "category": str, "score": float, "reason": str}
DEFAULT = Stripper()
Told = Iterable[object] | str | None  # a column, one value for all rows, or nothing


def explain_column(
    texts: Iterable[object], stripper: Stripper, rows: Sequence[object], **known: Told
) -> Iterator[Document | None]:
    """Return the documents of the texts, in their order, with None where one is missing.

    ``rows`` names the rows for errors; ``known`` tells what is known of the texts, see `KNOWN`. Raises a
    ``TypeError`` that names the row where a value is no ``str``, a ``ValueError`` where columns differ in length.

    >>> texts = ["It rained all night, the mayor said.\\n\\nShare on Facebook", None]
    >>> [document and document.text for document in explain_column(texts, DEFAULT, range(2), lang="en")]
    ['It rained all night, the mayor said.', None]
    """
    columns = {name: column for name, column in known.items() if column is not None}
    filled = [repeat(column, len(rows)) if isinstance(column, str) else column for column in columns.values()]
    given = [
        None if is_missing(text) else _give(row, text, dict(zip(columns, values, strict=True)))
        for row, text, *values in zip(rows, texts, *filled, strict=True)
    ]
    documents = stripper.explain_many(one for one in given if one is not None)
    return (None if one is None else next(documents) for one in given)


def _give(row: object, text: Any, known: Mapping[str, Any]) -> Given:
    """A text and what is known of it, or a ``TypeError`` that names the row."""
    told = {name: value for name, value in known.items() if not is_missing(value)}
    try:
        check_text(text)
    except TypeError as error:
        raise TypeError(f"row {row!r}: {error}") from None
    for name, value in told.items():
        if not isinstance(value, str):
            raise TypeError(f"row {row!r}: {name} is to be a str, not {type(value).__name__}")
    return Given(text, **told)


def is_missing(value: object) -> bool:
    """Return whether a value stands for nothing: None, a float that is not a number, or pandas' NA and NaT.

    >>> is_missing(None), is_missing(float("nan")), is_missing("")
    (True, True, False)
    """
    if isinstance(value, float):
        return value != value
    return value is None or type(value).__name__ in ("NAType", "NaTType")


def to_removed(document: Document) -> list[dict[str, Any]]:
    """Return what was removed as plain records with the fields of `REMOVED`."""
    return [{name: getattr(span, name) for name in REMOVED} for span in document.removed]


def to_struct(document: Document | None) -> dict[str, Any]:
    """Return a document as a plain record: ``text``, ``removed`` and ``flags``, each None where it is missing.

    >>> to_struct(DEFAULT.explain("It rained all night, the mayor said."))
    {'text': 'It rained all night, the mayor said.', 'removed': [], 'flags': []}
    """
    if document is None:
        return {"text": None, "removed": None, "flags": None}
    return {"text": document.text, "removed": to_removed(document), "flags": sorted(document.flags)}


@dataclass(frozen=True)
class Fields:
    """How records are stripped: by which stripper, and the names of their fields.

    ``text`` is the field to strip; ``url``, ``lang`` and ``title`` name the fields that hold what is known of it.
    With ``explain`` two fields more are written: ``removed``, a list of records as in `REMOVED`, and ``flags``.
    """

    stripper: Stripper = DEFAULT
    text: str = "text"
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    explain: bool = False

    @property
    def names(self) -> dict[str, str]:
        """The fields to read, by what they are to the stripper: ``text`` and those of `KNOWN` that are named."""
        return {part: getattr(self, part) for part in ("text", *KNOWN) if getattr(self, part)}

    @property
    def written(self) -> dict[str, str]:
        """The fields to write, by what of a document each holds."""
        return {"text": self.text} | ({"removed": "removed", "flags": "flags"} if self.explain else {})

    def strip_columns(self, columns: Mapping[str, Iterable[Any]], rows: Sequence[object]) -> dict[str, list[Any]]:
        """Return the columns that are new in a batch.

        Raises a ``ValueError`` that tells which fields there are where one is missing, and a ``TypeError`` that
        names the row where a value is no ``str``.
        """
        for part, name in self.names.items():
            if name not in columns:
                raise ValueError(f"no field {name!r} among {', '.join(columns)}: name it with {part}=...")
        known = {part: columns[name] for part, name in self.names.items() if part != "text"}
        documents = explain_column(columns[self.text], self.stripper, rows, **known)
        structs = [to_struct(document) for document in documents]
        return {name: [struct[part] for struct in structs] for part, name in self.written.items()}


@dataclass(frozen=True)
class StripRecord(Fields):
    """Strip the text of one record, a mapping, and return it as a new ``dict`` with the other fields as they were.

    It can be pickled and mapped over whatever holds records: a list, a Dask bag, an RDD. A record may lack what is
    known of the text, but not the text.

    >>> strip = StripRecord(text="body", title="title")
    >>> strip({"id": 7, "body": "It rained all night, the mayor said.\\n\\nShare on Facebook"})
    {'id': 7, 'body': 'It rained all night, the mayor said.'}
    """

    def __call__(self, record: Mapping[str, Any]) -> dict[str, Any]:
        row = record.get("id", record.get("url", dict(record)))
        known = {name: record.get(name) for part, name in self.names.items() if part != "text"}
        new = self.strip_columns({name: [value] for name, value in {**known, **record}.items()}, [row])
        return {**record, **{name: value for name, (value,) in new.items()}}
