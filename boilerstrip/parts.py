"""Texts longer than any article are read in parts, so that the memory and the time of reading are bounded."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from boilerstrip.reading import BATCH_CHARS, Given, known_languages

PART = BATCH_CHARS  # characters of a part at most; it ends in the last eighth of them
ENDS = (
    ("\n\n", "\r\n\r\n"),  # between paragraphs, else
    tuple("\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"),  # between lines, else
    (". ", "! ", "? ", "… ", "。", "！", "？"),  # between sentences, else
    (" ", "\u3000"),  # between words
)


class Part(NamedTuple):
    """A part of the ``owner``-th of several texts, which begins there at ``offset``, and the languages of that text."""

    owner: int
    offset: int
    given: Given
    languages: frozenset[str]


def cut_texts(texts: Iterable[Given]) -> Iterator[Part]:
    """Yield the parts of texts in order; most texts are one.

    >>> [(part.offset, len(part.given.text)) for part in cut_texts([Given("Rain. " * 30_000), Given("Rain.")])]
    [(0, 131070), (131070, 48930), (0, 5)]
    """
    for owner, given in enumerate(texts):
        languages, lines, start = known_languages(given), sorted(given.lines or ()), 0
        for end in _ends(given.text):
            yield Part(owner, start, _cut(given, lines, start, end), languages)
            start = end


def gather_parts(parts: Iterable[Part]) -> Iterator[list[Part]]:
    """Yield the parts that are read together: those of the same languages, as many as memory allows.

    Parts of one text come in order.
    """
    gathered: dict[frozenset[str], list[Part]] = defaultdict(list)
    for part in parts:
        group = gathered[part.languages]
        if group and sum(len(other.given.text) for other in group) + len(part.given.text) > BATCH_CHARS:
            yield group
            gathered[part.languages] = group = []
        group.append(part)
    yield from gathered.values()


def _cut(given: Given, begins: Sequence[int], start: int, end: int) -> Given:
    """The part of a text from ``start`` to ``end`` with what is known of its lines, the one cut in two among them."""
    if end - start == len(given.text):
        return given
    known, own = given.lines or {}, begins[max(bisect_right(begins, start) - 1, 0) : bisect_left(begins, end)]
    return given._replace(text=given.text[start:end], lines={max(at - start, 0): known[at] for at in own})


def _ends(text: str) -> Iterator[int]:
    """Where each part of a text ends: at its clearest break, between paragraphs, lines, sentences or words."""
    start = 0
    while len(text) - start > PART:
        start = _last_break(text, start + PART - PART // 8, start + PART)
        yield start
    yield len(text)


def _last_break(text: str, low: int, high: int) -> int:
    """Behind the last of the clearest breaks between two places, or the higher place where there is none."""
    for marks in ENDS:
        at, length = max((text.rfind(mark, low, high), len(mark)) for mark in marks)
        if at >= 0:
            return at + length
    return high
