"""Texts to measure on: made ones, each different, or those of a file."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from boilerstrip.corpus import read_records
from boilerstrip.rules import packs_of

ARTICLE = 5000  # characters of a made article
PARAGRAPH = (2, 5)  # sentences
SENTENCE = (9, 24)  # words
BOILERPLATE = 0.35  # share of the lines


class Page(NamedTuple):
    """A text as an extractor gives it, and the page in HTML that it is from, if that is known."""

    text: str
    html: str = ""


def read_pages(path: Path) -> Iterator[Page]:
    """Yield the pages of a file of JSON lines with ``text`` and, where there is one, ``html``."""
    for record in read_records(path):
        if not isinstance(record.get("text"), str):
            raise ValueError(f'{path}: a record has no \'text\'; every line must be like {{"text": "..."}}')
        yield Page(record["text"], record.get("html") or "")


def make_pages(count: int, seed: int = 0) -> Iterator[Page]:
    """Yield made-up English articles of about `ARTICLE` characters amid lines of boilerplate, no two alike.

    Their words are those of the rule tables' examples, the common ones as often as they are there.

    >>> first, second = make_pages(2)
    >>> 4000 < len(first.text) < 9000, first.text != second.text
    (True, True)
    """
    chance = random.Random(seed)
    return (Page(make_text(chance)) for _ in range(count))


def make_text(chance: random.Random, size: int = ARTICLE) -> str:
    """Return one made-up article of about so many characters."""
    words, lines = _words()
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        if chance.random() < BOILERPLATE:
            parts.append(chance.choice(lines))
        else:
            parts.append(" ".join(_sentence(chance, words) for _ in range(chance.randint(*PARAGRAPH))))
    return "\n".join(parts)


def _sentence(chance: random.Random, words: list[str]) -> str:
    return " ".join(chance.choices(words, k=chance.randint(*SENTENCE))).capitalize() + "."


@cache
def _words() -> tuple[list[str], list[str]]:
    """The words of prose, as often as they occur, and lines of boilerplate."""
    rules = [rule for pack in packs_of(frozenset({"en"})) for rule in pack.rules]
    prose = " ".join(miss for rule in rules for miss in rule.misses if len(miss.split()) > 5)
    words = [word.strip(".,:;!?\"'()").lower() for word in prose.split()]
    return [word for word in words if word.isalpha()], [hit for rule in rules if not rule.keep for hit in rule.hits]
