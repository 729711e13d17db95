"""Which lines of a page stand in another text: what an extractor kept, or what the page says of itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from boilerstrip.features import Floats

WHOLE = 20  # characters of a line that is found wherever it stands; a shorter one must follow the one before
REACH = 200  # characters behind the last line found in which a short one is looked for
LONGEST = 100_000_000  # lines times characters of a text, ten times what a page has: more would take seconds
END = 30  # characters at the ends of a line by which a part of it is known


def searchable(text: str, lines: Sequence[str]) -> str:
    """Return a text that lines are to be found in, or nothing where it is too long to look for so many."""
    return text if len(text) * len(lines) <= LONGEST else ""


def mark_found(lines: Sequence[str], text: str) -> Floats:
    """Return how much of each line stands in a text, from 0 to 1, white space and cell marks aside.

    >>> mark_found(["Menu", "It rained all day.", "Menu"], "It rained\\nall day.").tolist()
    [0.0, 1.0, 0.0]
    """
    whole = _solid(text)
    marks = np.zeros(len(lines), np.float32)
    at = 0
    for i, line in enumerate(map(_solid, lines) if whole else ()):
        place = whole.find(line, at) if line else -1
        if place < 0 and len(line) >= WHOLE:
            place = whole.find(line)
        if place >= 0:
            marks[i] = 1
            at = place + len(line) if len(line) >= WHOLE or place - at < REACH else at
        elif len(line) >= 2 * END:
            marks[i] = 0.4 * (line[:END] in whole) + 0.4 * (line[-END:] in whole)
    return marks


def mark_start(lines: Sequence[str], text: str) -> Floats:
    """Return 1 for each line that begins as a text does, which may be cut off further on.

    >>> lines = ["Menu", "It rained all day in the old town, and at night."]
    >>> mark_start(lines, "It rained all day in the old town, and ...").tolist()
    [0.0, 1.0]
    """
    start = _solid(text[: 4 * END])[:END]
    return np.array([len(start) == END and _solid(line[: 4 * END]).startswith(start) for line in lines], np.float32)


def _solid(text: str) -> str:
    return "".join(text.replace("|", "").split())
