"""With which two characters a match of a pattern can begin, so that most units need no try of most patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import product

import numpy as np
import numpy.typing as npt

from boilerstrip.rule import Rule

ASCII = 128  # pairs of these characters are remembered; others are too many
PRINTABLE = tuple(map(chr, range(32, 127)))
_PART = re.compile(
    r"\\[pP]\{[^}]{0,40}\}|\\.|\[\^?\]?(?:\\.|[^\]\\]){0,400}\]|"
    r"\(\?(?:<?[=!]|>)|\(|\)|(?P<repeat>[+*?]|\{\d*,?\d*\})\+?|.",
    re.DOTALL,
)
_ASSERTIONS = (r"\b", r"\B")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class Openings:
    """What is known of the beginnings of patterns; their rules are given by their places in a book.

    ``closed`` has a row for each pattern that stands at the start of a unit, in their order, with a bit for each pair
    of ASCII characters, set where no match begins so. It is filled as pairs are asked for, unless all are known.
    """

    def __init__(self, rules: Mapping[int, Rule], closed: npt.NDArray[np.uint8] | None = None) -> None:
        self._rules = rules
        self._open: set[tuple[int, str]] = set()
        self._openers: dict[int, Callable[..., object]] = {}
        self._is_complete = closed is not None
        anchored = (place for place, rule in rules.items() if rule.pattern is not None and rule.at in ("line", "start"))
        self.rows = {place: row for row, place in enumerate(anchored)}
        self.closed = np.zeros((len(self.rows), ASCII * ASCII // 8), np.uint8) if closed is None else closed

    def may_open(self, place: int, first: str) -> bool:
        """Whether the pattern of a rule can match a unit that begins with two characters, as far as is known."""
        if place not in self.rows or len(first) < 2 or not first.isascii():
            return True
        pair = ord(first[0]) * ASCII + ord(first[1])
        closed = self.closed[self.rows[place]]
        if closed[pair // 8] >> pair % 8 & 1:
            return False
        if self._is_complete or (place, first) in self._open:
            return True
        if self._opens(place, first):
            self._open.add((place, first))
            return True
        closed[pair // 8] |= 1 << pair % 8
        return False

    def complete(self) -> npt.NDArray[np.uint8]:
        """Return ``closed`` with all pairs of printable characters asked for."""
        for place, first, second in product(self.rows, PRINTABLE, PRINTABLE):
            self.may_open(place, first + second)
        return self.closed

    def _opens(self, place: int, first: str) -> bool:
        opener = self._openers.get(place)
        if opener is None:
            opener = self._openers[place] = self._rules[place].finder(edit=without_assertions)
        return opener(first, partial=True) is not None


def without_assertions(pattern: str) -> str:
    r"""Return a pattern that matches more: what is only asserted is left out, and what is matched is given back.

    Whether it can match a text of which only the beginning is known can then be told.

    >>> without_assertions(r"(?!was\b)(?:by|of)++\b[a-z(]{2,9}+\d(?=:)")
    '(?:by|of)+[a-z(]{2,9}\\d'
    """
    kept: list[str] = []
    depth = hidden = 0  # parentheses that are open, and the one of the assertion that is left out
    for match in _PART.finditer(pattern):
        part = match.group()
        depth += part.startswith("(") - (part == ")")
        if part in _LOOKS and not hidden:
            hidden = depth
        elif not hidden and part not in _ASSERTIONS:
            kept.append("(?:" if part == "(?>" else match["repeat"] or part)
        elif hidden and depth < hidden:
            hidden = 0
    return "".join(kept)
