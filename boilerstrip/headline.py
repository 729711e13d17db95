"""The headline: which unit is the first one, and where it is said again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

MIN_WORDS, MAX_WORDS = 3, 30
MIN_CJK = 6
SAME = 0.8  # share of words that a headline and a title have in common
STEM, MIN_STEM = 5, 4  # characters by which two forms of a word are known, and of a word that tells something
HEAD = 40  # units from the first paragraph in which a headline may stand before it
_WORD = re.compile(r"\w+")


class Headline(NamedTuple):
    """The place of the first headline, or None, and the places where it is repeated."""

    first: int | None
    repeats: frozenset[int]


NO_HEADLINE = Headline(None, frozenset())


def find_headline(units: Sequence[str], prose: Sequence[bool], title: str | None) -> Headline:
    """Find the headline among the folded units of a text, and its repeats.

    With a title, the headline is the first unit that says nearly the same. Without one it is a line in the head
    that comes twice. Only a text that has paragraphs has a head: the lines of a poem may well come again.

    >>> find_headline(["Town rebuilds its old bridge", "Town rebuilds its old bridge", "It rained."], [0, 0, 1], None)
    Headline(first=0, repeats=frozenset({1}))
    """
    begins = prose.index(True) if True in prose else 0
    lines = [i for i in range(max(0, begins - HEAD), begins) if may_be_headline(units[i])]
    if not lines or (len(lines) == 1 and not title):  # as most often
        return NO_HEADLINE
    head = [(i, _key(units[i])) for i in lines]
    if title and (key := _key(title)):
        alike = [i for i, other in head if _alike(other, key)]
        if alike:
            return Headline(alike[0], frozenset(alike[1:]))
    seen: dict[tuple[str, ...], int] = {}
    for i, key in head:
        if key in seen:
            first = seen[key]
            return Headline(first, frozenset(j for j, other in head if other == key and j > first))
        seen[key] = i
    return NO_HEADLINE


def _key(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))


def may_be_headline(unit: str) -> bool:
    """Whether a unit has the length of a headline."""
    words = len(unit.split())
    return MIN_WORDS <= words <= MAX_WORDS or (words < MIN_WORDS and MIN_CJK <= len(unit) <= 80 and not unit.isascii())


def shared_words(unit: str, body: str) -> float:
    """The share of a line's telling words that a text uses, in any form of the word.

    >>> shared_words("Town rebuilds bridge", "The bridge was rebuilt by the town.")
    1.0
    """
    low = body.lower()
    if not unit.isascii() and len(unit.split()) < MIN_WORDS:
        stems = {unit[i : i + 2] for i in range(len(unit) - 1) if unit[i : i + 2].isalnum()}
    else:
        stems = {word[:STEM] for word in _WORD.findall(unit.lower()) if len(word) >= MIN_STEM}
    there = sum(stem in low for stem in stems)
    return there / len(stems) if there >= 2 else 0.0  # one word alone is chance


def _alike(words: tuple[str, ...], title: tuple[str, ...]) -> bool:
    if words == title:
        return True
    shared = len(set(words) & set(title))
    return shared >= SAME * len(set(words)) and shared >= SAME * len(set(title))
