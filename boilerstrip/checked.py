"""Values from a file of anybody's, checked to be of the kinds that they are used as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TEXT, MAYBE_TEXT, LIST = (str,), (str, type(None)), (list, tuple)
WHOLE, NUMBER, YES_OR_NO = (int,), (int, float), (bool,)
Kinds = Mapping[str, tuple[type, ...]]


def check_kinds(values: object, kinds: Kinds, what: str, required: tuple[str, ...] = ()) -> None:
    """Raise a ``ValueError`` where ``values`` lack a required key, or a value that is there is of another kind.

    >>> check_kinds({"start": 1, "more": None}, {"start": WHOLE}, "a span")
    >>> check_kinds({"start": "<b>"}, {"start": WHOLE}, "a span")
    Traceback (most recent call last):
        ...
    ValueError: 'start' of a span can't be '<b>'
    """
    if not isinstance(values, Mapping):
        raise ValueError(f"{what} can't be {short(values)}")
    for key in required:
        if key not in values:
            raise ValueError(f"{what} has no {key!r}")
    for key, kind in kinds.items():
        if key in values and not isinstance(values[key], kind):
            raise ValueError(f"{key!r} of {what} can't be {short(values[key])}")


def check_texts(values: Mapping[str, Any], keys: tuple[str, ...], what: str) -> None:
    """Raise a ``ValueError`` where a list under one of ``keys`` holds something else than strings."""
    for key in keys:
        for value in values.get(key, ()):
            if not isinstance(value, str):
                raise ValueError(f"{key!r} of {what} can't hold {short(value)}")


def short(value: object) -> str:
    """The beginning of what ``repr`` gives, for a message."""
    return repr(value)[:60]
