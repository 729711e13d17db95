"""Word tables, written as plain text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a plain list, as word tables are written.

    >>> sorted(words("we our us"))
    ['our', 'us', 'we']
    """
    return frozenset(text.split())
