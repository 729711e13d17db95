"""With which two characters a match of a pattern can begin, so that most units need no try of most patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import numpy as np

from boilerstrip.rule import Rule

ASCII = 128  # pairs of these characters are remembered; others are too many
_PART = re.compile(
    r"\\[pP]\{[^}]{0,40}\}|\\.|\[\^?\]?(?:\\.|[^\]\\]){0,400}\]|"
    r"\(\?(?:<?[=!]|>)|\(|\)|(?P<repeat>[+*?]|\{\d*,?\d*\})\+?|.",
    re.DOTALL,
)
_ASSERTIONS = (r"\b", r"\B")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class Openings:
    """What is known of the beginnings of patterns; their rules are given by the numbers of their cues.

    ``closed`` has a row for each pattern, in their order, with a bit for each pair of ASCII characters, set where no
    match begins so. It is filled as pairs are asked for.
    """

    def __init__(self, rules: Mapping[int, Rule]) -> None:
        self._rules = rules
        self._open: set[tuple[int, str]] = set()
        self._openers: dict[int, Callable[..., object]] = {}
        self.rows = {number: row for row, number in enumerate(rules)}
        self.closed = np.zeros((len(rules), ASCII * ASCII // 8), np.uint8)

    def may_open(self, number: int, first: str) -> bool:
        """Whether the pattern of a cue can match a unit that begins with two characters, as far as is known."""
        if number not in self.rows or len(first) < 2:
            return True
        if not first.isascii():
            return self._opens(number, first)
        if (number, first) in self._open:
            return True
        pair = ord(first[0]) * ASCII + ord(first[1])
        closed = self.closed[self.rows[number]]
        if closed[pair // 8] >> pair % 8 & 1:
            return False
        if self._opens(number, first):
            self._open.add((number, first))
            return True
        closed[pair // 8] |= 1 << pair % 8
        return False

    def _opens(self, number: int, first: str) -> bool:
        opener = self._openers.get(number)
        if opener is None:
            opener = self._openers[number] = self._rules[number].finder(edit=without_assertions)
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
