"""Figures written into documents, each between two comments that begin a line and mark its place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from boilerstrip.evaluation.markdown import TABLES

END = "<!-- end of figures -->"
_BEGIN = r"^<!-- figures: ([\w-]*) -->"
_COMMENT = re.compile(f"{_BEGIN}|^{END}", re.MULTILINE)
_PART = re.compile(f"{_BEGIN}.*?^{END}", re.MULTILINE | re.DOTALL)


def enclose(name: str, written: str) -> str:
    """Return a part with its comments.

    >>> print(enclose("harm", "No word is lost."))
    <!-- figures: harm -->
    <BLANKLINE>
    No word is lost.
    <BLANKLINE>
    <!-- end of figures -->
    """
    return f"<!-- figures: {name} -->\n\n{written}\n\n{END}"


def named_parts(name: str, document: str) -> list[str]:
    """Return the names of the parts of the document ``name`` that hold figures.

    Raises a ``ValueError`` that names it where the comments are not in pairs, a name is unknown, or there is none.

    >>> named_parts("card.md", enclose("harm", "No word is lost."))
    ['harm']
    """
    found = list(_COMMENT.finditer(document))
    if not found or [comment[0] == END for comment in found] != [False, True] * (len(found) // 2):
        raise ValueError(
            f"{name}: figures stand between '<!-- figures: NAME -->' and '{END}': here is no such pair, or half of one"
        )
    names = [comment[1] for comment in found[::2]]
    unknown = sorted(set(names) - set(TABLES))
    if unknown:
        raise ValueError(f"{name}: no figures are called {', '.join(unknown)}; there are {', '.join(TABLES)}")
    return names


def fill(document: str, written: Mapping[str, str]) -> str:
    """Return the document with the figures that are ``written`` in their places; other parts stay as they are."""
    return _PART.sub(lambda part: enclose(part[1], written[part[1]]) if part[1] in written else part[0], document)
