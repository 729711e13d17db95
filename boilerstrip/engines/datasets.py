"""Hugging Face datasets: a callable for `Dataset.map(..., batched=True)`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boilerstrip.engines.columns import REMOVED, Fields
from boilerstrip.engines.extras import missing

try:
    from datasets import Features, List, Value
except ModuleNotFoundError as error:
    raise missing("datasets", error) from None

_TYPES = {int: Value("int64"), float: Value("float64"), str: Value("string")}
_ADDED = {"removed": List({name: _TYPES[kind] for name, kind in REMOVED.items()}), "flags": List(Value("string"))}


@dataclass(frozen=True)
class StripBatch(Fields):
    """Strip the texts of a batch, a ``dict`` of lists, and return it with its other columns as they were.

    Use it with ``batched=True``. The same settings have the same fingerprint, so that a result in the cache is found
    again. With ``explain`` give ``map`` the types of the new columns: ``features=explained(dataset.features)``.

    >>> StripBatch()({"id": [1], "text": ["It rained all night, the mayor said.\\n\\nShare on Facebook"]})
    {'id': [1], 'text': ['It rained all night, the mayor said.']}
    """

    def __call__(self, batch: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
        return {**batch, **self.strip_columns(batch, range(len(next(iter(batch.values()), []))))}


def explained(features: Features) -> Features:
    """Return ``features`` with the columns ``removed`` and ``flags`` that `StripBatch` adds with ``explain``.

    >>> list(explained(Features(text=Value("string"))))
    ['text', 'removed', 'flags']
    """
    return Features({**features, **_ADDED})
