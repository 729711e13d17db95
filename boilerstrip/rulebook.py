"""All rules together, compiled so that a document is scanned once and only likely places are looked at closely."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from boilerstrip.folding import lower
from boilerstrip.rule import Rule

_MARKS = " -•·*|<>›→►▶▸■●◆▼▲↓☰+=#.:;,!…\"'()[]~/"  # what may stand around a whole-line cue
START_SLACK = 90  # how far from the start of a unit a cue's telling word may stand
MIN_LITERAL = 3  # a shorter ASCII word stands nearly everywhere


class Found(NamedTuple):
    """What a book finds: the rules seen per unit, and the units that hold a cue of a rule but are too long for it."""

    rules: dict[int, tuple[Rule, ...]]
    unread: frozenset[int]


class RuleBook:
    """Find which rules see their cue in which unit of a document.

    Whole-line phrases are looked up in a table. The telling words of all other rules are searched for at once
    (Aho & Corasick 1975), and a rule's own pattern is tried only on the units that hold one of them.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        names = [rule.name for rule in self.rules]
        twice = sorted({name for name in names if names.count(name) > 1}) if len(set(names)) < len(names) else []
        if twice:
            raise ValueError(f"two rules have the same name: {', '.join(twice)}")

    def __reduce__(self) -> tuple[type[RuleBook], tuple[tuple[Rule, ...]]]:
        return RuleBook, (self.rules,)

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
        seen = {unit: tuple(self.rules[place] for place in sorted(found[unit])) for unit in sorted(found) if found[unit]}
        return Found(seen, frozenset(unread))

    def _look_up_lines(
        self, lowered: str, starts: Sequence[int], ends: Sequence[int], found: dict[int, set[int]]
    ) -> None:
        lines = self._lines
        longest = self._longest_line
        for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if end - start <= longest and (places := lines.get(lowered[start:end].strip(_MARKS))):
                found[unit].update(p for p in places if end - start <= self.rules[p].max_chars)

    def _candidates(
        self, lowered: str, starts: Sequence[int], ends: Sequence[int]
    ) -> tuple[set[tuple[int, int]], set[int]]:
        """Pairs of unit and place in the rule table that deserve a closer look, and the units too long for one."""
        pairs: set[tuple[int, int]] = set()
        unread: set[int] = set()
        if self._literals:
            for literal, begin, _ in self._automaton.find_matches_as_indexes(lowered, overlapping=True):
                unit = bisect_right(starts, begin) - 1
                if unit >= 0 and begin < ends[unit]:
                    length, offset = ends[unit] - starts[unit], begin - starts[unit]
                    for place, reach, longest in self._users[literal]:
                        if length > longest:
                            unread.add(unit)
                        elif offset <= reach:
                            pairs.add((unit, place))
        for place, needs, longest in self._unscanned:
            for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
                if end - start <= longest and (not needs or any(lowered.find(need, start, end) >= 0 for need in needs)):
                    pairs.add((unit, place))
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
            if place not in found[unit] and self.rules[place].test(folded[starts[unit] : ends[unit]]):
                found[unit].add(place)

    @cached_property
    def _lines(self) -> dict[str, tuple[int, ...]]:
        table: dict[str, list[int]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            for spelling in rule.spellings:
                table[spelling.strip(_MARKS)].append(place)
        return {spelling: tuple(places) for spelling, places in table.items()}

    @cached_property
    def _longest_line(self) -> int:
        return max(map(len, self._lines), default=0) + 16

    @cached_property
    def _users(self) -> tuple[tuple[tuple[int, int, int], ...], ...]:
        """Per literal: the place of each rule that waits for it, how far into a unit it may stand, the longest unit."""
        users: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            reach = START_SLACK if rule.at == "start" and rule.pattern is None else rule.max_chars
            for literal in _scanned(rule):
                users[literal].append((place, reach, rule.max_chars))
        return tuple(tuple(users[literal]) for literal in sorted(users))

    @cached_property
    def _literals(self) -> tuple[str, ...]:
        return tuple(sorted({literal for rule in self.rules for literal in _scanned(rule)}))

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._literals)

    @cached_property
    def _unscanned(self) -> tuple[tuple[int, tuple[str, ...], int], ...]:
        """Rules whose telling words are too short to be worth a scan: place, those words, and the longest unit."""
        return tuple(
            (place, rule.literals, rule.max_chars)
            for place, rule in enumerate(self.rules)
            if not _scanned(rule) and (rule.literals or rule.pattern is not None)
        )


def _scanned(rule: Rule) -> tuple[str, ...]:
    """The telling words of a rule if all are long enough to be rare; a CJK character counts for more."""
    return rule.literals if all(len(word) >= MIN_LITERAL or not word.isascii() for word in rule.literals) else ()
