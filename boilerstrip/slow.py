"""How long a rule may take: it is run on units of its own words, as a page that is made to harm would hold them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from boilerstrip.folding import fold, lower
from boilerstrip.phrase import parse_phrase
from boilerstrip.rule import Rule

# what often sends a pattern back and forth
COMMON = ("a", "A", "1", " ", ".", "Ana ", "a-", "1.", "A. ", "(", '"', "“", "- ", "。", "\u0301", "a b")
LITERAL = re.compile(r"(?<!\\)[^\W\d_]+|\d|[^\w\s]")
MOST_LITERALS = 60
BEHIND = (" ", ".", "-", "a", "A ", "1.", "\u0301")  # what may stand in great number behind the first words of a rule
ENDS = ("", "\x00!")
# Where a part of an example ends: at a word, at a number, and behind a mark.
EDGE = re.compile(r"(?<=\w)(?=\W)|(?<=\W)(?=\w)|(?<=\d)(?=[^\W\d])|(?<=[^\w\s])(?=\s)")
MOST_EDGES = 12
MOST_PARTS = 4  # of an example, that are repeated together


class Slowest(NamedTuple):
    """The slowest unit of a rule, the processor time that it took in seconds, and whether it was given up."""

    seconds: float
    unit: str
    given_up: bool = False


def slowest(rule: Rule, limit: float) -> Slowest:
    """Return the longest that a rule takes on a hostile unit of the greatest length that it reads.

    A unit that takes longer than ``limit`` seconds twice is given up, and no other is tried then.

    >>> slowest(Rule("mine.promo.stars", "promo", pattern="(?:x+x+)+y", at="any"), 0.05).given_up
    True
    """
    find = rule.finder(*map(fold, rule.phrases), timed=True)
    worst = Slowest(0.0, "")
    for unit in hostile_units(rule):
        for _ in range(2):
            began = time.process_time()
            try:
                find(unit, timeout=limit)
            except TimeoutError:
                continue
            worst = max(worst, Slowest(time.process_time() - began, unit))
            break
        else:
            return Slowest(limit, unit, given_up=True)
    return worst


def hostile_units(rule: Rule) -> Iterator[str]:
    """Units as long as the rule reads: its literals or their beginnings repeated, and its examples, stuck midway."""
    sources = [rule.pattern] if rule.pattern is not None else [parse_phrase(fold(p)).pattern for p in rule.phrases]
    literals = [*rule.needs, *(word for source in sources for word in LITERAL.findall(source))]
    parts = hostile_parts(literals[:MOST_LITERALS])
    for head, part, end in (*(("", part, end) for part in parts for end in ENDS), *_stuck(rule)):
        head, part, end = fold(head), fold(part), fold(end)
        unit = head + (part * rule.max_chars)[: max(rule.max_chars - len(head) - len(end), 0)] + end
        yield unit if rule.pattern is not None else lower(unit)


def _stuck(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """Beginnings of examples, what is repeated behind each, and its end: none, a mark, or the rest of the example."""
    for example in (*rule.hits, *map(_reading, rule.phrases)):
        edges = [0, *(found.start() for found in EDGE.finditer(example)), len(example)][:MOST_EDGES]
        for number, edge in enumerate(edges):
            ahead = edges[number + 1 : number + 1 + MOST_PARTS] if rule.pattern is not None else ()
            own = [example[edge:end] + blank for end in ahead for blank in ("", " ")]
            for part in (*BEHIND, *own):
                yield from ((example[:edge], part, end) for end in (*ENDS, example[edge:]))


def _reading(phrase: str) -> str:
    """A text that a phrase reads, of its first choices.

    >>> _reading("sign up (for|to) our ... letter*")
    'sign up for our x letter'
    """
    marks = {"space": " ", "gap": "x", "#": "1", "*": ""}
    texts = (piece.choices[0] if piece.choices else marks[piece.kind] for piece in parse_phrase(phrase).pieces)
    return "".join(texts).replace("*", "").replace("#", "1")


def hostile_parts(literals: Iterable[str]) -> tuple[str, ...]:
    """What a hostile text repeats: the literals of a pattern, their beginnings, and all of them joined."""
    all_of_it = list(literals)
    own = {literal[:size] for literal in all_of_it for size in (1, len(literal) - 1, len(literal)) if size > 0}
    return tuple(part for part in (*COMMON, *sorted(own), "".join(all_of_it), " ".join(all_of_it)) if part)
