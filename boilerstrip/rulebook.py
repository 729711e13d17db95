"""All rules together, compiled so that a document is scanned once and only likely places are looked at closely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
from ahocorasick_rs import AhoCorasick

from boilerstrip.folding import lower
from boilerstrip.rule import MARKS, Rule

_AROUND = " " + MARKS  # what may stand around a whole-line cue
START_SLACK = 90  # how far from the start of a unit a cue's telling word may stand
TELLING = 6  # characters of a word that is worth reading a long unit sentence by sentence for


class Found(NamedTuple):
    """What a book finds: the rules seen per unit, and the units that hold a cue of a rule but are too long for it."""

    rules: dict[int, tuple[Rule, ...]]
    unread: frozenset[int]


class RuleBook:
    """Find which rules see their cue in which unit of a document.

    Whole-line phrases are looked up in a table. The telling words of all other rules are searched for at once
    (Aho & Corasick 1975), and a rule's own pattern is tried only on the units that hold one of them.
    """

    def __init__(self, rules: Iterable[Rule], seconds: float | None = None) -> None:
        self.rules = tuple(rules)
        self.seconds = seconds  # what a pattern may take on one unit; none for patterns proved to be linear
        names = [rule.name for rule in self.rules]
        twice = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else []
        if twice:
            raise ValueError(f"two rules have the same name: {', '.join(twice)}")

    def __reduce__(self) -> tuple[type[RuleBook], tuple[tuple[Rule, ...], float | None]]:
        return RuleBook, (self.rules, self.seconds)

    def find(self, folded: str, starts: Sequence[int], ends: Sequence[int]) -> Found:
        """Return the rules that see their cue in each unit, in the order of the tables.

        ``folded`` is the document as `boilerstrip.folding.fold` leaves it, ``starts`` and ``ends`` are the offsets
        of its units in rising order.
        """
        lowered = lower(folded)
        found: dict[int, set[int]] = defaultdict(set)
        self._look_up_lines(lowered, starts, ends, found)
        pairs, unread = self._candidates(lowered, starts, ends)
        self._try(pairs, folded, starts, ends, found)
        seen = {
            unit: tuple(self.rules[place] for place in sorted(found[unit])) for unit in sorted(found) if found[unit]
        }
        return Found(seen, frozenset(unread))

    def _look_up_lines(
        self, lowered: str, starts: Sequence[int], ends: Sequence[int], found: dict[int, set[int]]
    ) -> None:
        lines = self._lines
        longest = self._longest_line
        for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if end - start <= longest and (places := lines.get(lowered[start:end].strip(_AROUND))):
                found[unit].update(p for p in places if end - start <= self.rules[p].max_chars)

    def _candidates(
        self, lowered: str, starts: Sequence[int], ends: Sequence[int]
    ) -> tuple[set[tuple[int, int]], set[int]]:
        """Pairs of unit and place in the rule table that deserve a closer look, and the units too long for one."""
        pairs: set[tuple[int, int]] = set()
        unread: set[int] = set()
        hits = self._automaton.find_matches_as_indexes(lowered, overlapping=True) if self._literals and starts else []
        for literal, unit, offset in _first_hits(hits, starts, ends):
            length = ends[unit] - starts[unit]
            for place, reach, longest, telling in self._users[literal]:
                if length > longest:
                    if telling:
                        unread.add(unit)
                elif offset <= reach:
                    pairs.add((unit, place))
        for place, longest in self._always:
            pairs.update((unit, place) for unit, end in enumerate(ends) if end - starts[unit] <= longest)
        return pairs, unread

    def _try(
        self,
        pairs: Iterable[tuple[int, int]],
        folded: str,
        starts: Sequence[int],
        ends: Sequence[int],
        found: dict[int, set[int]],
    ) -> None:
        for unit, place in pairs:
            if place not in found[unit] and self.rules[place].sees(folded[starts[unit] : ends[unit]], self.seconds):
                found[unit].add(place)

    @cached_property
    def _lines(self) -> dict[str, tuple[int, ...]]:
        table: dict[str, list[int]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            for spelling in rule.spellings:
                table[spelling.strip(_AROUND)].append(place)
        return {spelling: tuple(places) for spelling, places in table.items()}

    @cached_property
    def _longest_line(self) -> int:
        return max(map(len, self._lines), default=0) + 16

    @cached_property
    def _users(self) -> tuple[tuple[tuple[int, int, int, bool], ...], ...]:
        """Per literal the rules that wait for it: place, how far into a unit it may stand, the longest unit, and
        whether the literal tells enough for a longer unit to be read by sentences.
        """
        users: dict[str, list[tuple[int, int, int, bool]]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            reach = START_SLACK if rule.at == "start" and rule.pattern is None else rule.max_chars
            for literal in rule.literals:
                telling = (
                    rule.strength == "sure" and not rule.keep and (len(literal) >= TELLING or not literal.isascii())
                )
                users[literal].append((place, reach, rule.max_chars, telling))
        return tuple(tuple(users[literal]) for literal in self._literals)

    @cached_property
    def _literals(self) -> tuple[str, ...]:
        return tuple(sorted({literal for rule in self.rules for literal in rule.literals}))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._literals)

    @cached_property
    def _always(self) -> tuple[tuple[int, int], ...]:
        """Patterns that name no word they need, to be tried on every unit that is short enough."""
        return tuple(
            (place, rule.max_chars)
            for place, rule in enumerate(self.rules)
            if not rule.literals and rule.pattern is not None
        )


def _first_hits(
    hits: Sequence[tuple[int, int, int]], starts: Sequence[int], ends: Sequence[int]
) -> Iterator[tuple[int, int, int]]:
    """The first hit of every literal in every unit: literal, unit and offset in the unit."""
    if not hits:
        return
    found = np.array(hits, np.int64)
    units = np.searchsorted(np.asarray(starts), found[:, 1], side="right") - 1
    offsets = found[:, 1] - np.asarray(starts)[units]
    inside = np.flatnonzero((units >= 0) & (found[:, 1] < np.asarray(ends)[units]))
    _, first = np.unique(found[inside, 0] * len(starts) + units[inside], return_index=True)
    chosen = inside[first]
    yield from zip(found[chosen, 0].tolist(), units[chosen].tolist(), offsets[chosen].tolist(), strict=True)
