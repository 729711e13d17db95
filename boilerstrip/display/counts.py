"""How many of something there are, in words."""

from __future__ import annotations


def many(count: int, noun: str) -> str:
    """Return a count with its noun.

    >>> many(1, "line"), many(1200, "line")
    ('1 line', '1,200 lines')
    """
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
