"""Named tuples by the row, where a text has many of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple, TypeVar

Named = TypeVar("Named", bound=NamedTuple)


def name_rows(kind: type[Named], *columns: Iterable[Any]) -> list[Named]:
    """Return a named tuple of a kind for each row of columns: ``list(map(kind, *columns))`` in half the time.

    There must be a column for every field, even one with a default; the shortest column ends it.

    >>> from boilerstrip.evidence import Evidence
    >>> name_rows(Evidence, [2.5, -1.0], ["twice", "quoted"], [None, None])[1]
    Evidence(odds=-1.0, reason='quoted', category=None)
    """
    return list(map(partial(tuple.__new__, kind), zip(*columns)))  # noqa: B905
