"""All rules together, compiled so that a document is scanned once and only likely places are looked at closely."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from ahocorasick_rs import AhoCorasick

from boilerstrip.folding import lower
from boilerstrip.guards import WORD
from boilerstrip.rule import AROUND, MARKS, Cue, Rule, check_unique, finds

_EDGES = " " + MARKS  # what may stand around a whole-line cue
_BLANKS = re.compile("  +")
_SPACE = re.compile(r"\s")
FAR = 64  # characters around a word within which it is told from a longer one: some texts have no blanks at all
TELLING = 6  # characters of a needle that is worth reading a long unit sentence by sentence for

Ints = npt.NDArray[np.int64]


class Found(NamedTuple):
    """What a book finds: the rules seen per unit, and the units that hold a cue of a rule but are too long for it."""

    rules: dict[int, tuple[Rule, ...]]
    unread: frozenset[int]

    def split(self, first: Sequence[int]) -> list[Found]:
        """Return what is found in each of several documents, given the number of the first unit of each."""
        rules: list[dict[int, tuple[Rule, ...]]] = [{} for _ in first]
        unread: list[set[int]] = [set() for _ in first]
        for unit, seen in self.rules.items():
            document = bisect_right(first, unit) - 1
            rules[document][unit - first[document]] = seen
        for unit in self.unread:
            document = bisect_right(first, unit) - 1
            unread[document].add(unit - first[document])
        return [Found(own, frozenset(long)) for own, long in zip(rules, unread, strict=True)]


class Use(NamedTuple):
    """What one needle is to one cue: the rule's place in its book, the cue's number, and what must stand around."""

    place: int
    cue: int
    starts_word: bool
    ends_word: bool
    is_all: bool


Place = tuple[int, Use, int, int]  # a needle in a unit: the unit, its use, and its offsets in the scanned text


class Uses(NamedTuple):
    """The uses of all needles, those of a needle side by side from ``first`` on, with what is asked of every hit:
    how far into a unit it may stand, the longest unit, whether it tells enough to read a longer one by sentences,
    and for every needle whether it is one of the book's words.
    """

    needles: tuple[str, ...]
    uses: tuple[Use, ...]
    first: Ints
    sizes: Ints
    reach: Ints
    longest: Ints
    telling: npt.NDArray[np.bool_]
    is_word: npt.NDArray[np.bool_]


class RuleBook:
    """Find which rules see their cue in which unit of a document.

    Whole-line phrases are looked up in a table. The needles of all other rules are searched for at once
    (Aho & Corasick 1975), and a rule's own pattern is tried only on the units that hold one of them.
    """

    def __init__(
        self, rules: Iterable[Rule], seconds: float | None = None, words: Mapping[str, bool] | None = None
    ) -> None:
        self.rules = check_unique(rules)
        self.words = words or {}  # what else is looked for, and whether each must be a word, for `Scan.words_in`
        self.seconds = seconds  # what a cue may take on one unit; none for the tables, whose cues are tested
        self._finders: dict[int, Callable[..., object]] = {}

    def __reduce__(self) -> tuple[type[RuleBook], tuple[Any, ...]]:
        return RuleBook, (self.rules, self.seconds, self.words)

    def scan(self, folded: str, lowered: str) -> Scan:
        """Search a document, as `boilerstrip.folding.fold` and `lower` leave it, for all needles."""
        return Scan(self, folded, lowered)

    def find(self, folded: str, starts: Sequence[int], ends: Sequence[int]) -> Found:
        """Return the rules that see their cue in each unit of a document: see `Scan.find`."""
        return self.scan(folded, lower(folded)).find(starts, ends)

    def sees(self, number: int, folded: str, lowered: str) -> bool:
        """Tell whether the cue of this number is in a unit, given in its own and in lower case."""
        place, cue = self.cues[number]
        rule = self.rules[place]
        if number not in self._finders:
            self._finders[number] = rule.finder(cue.source, timed=self.seconds is not None)
        return finds(self._finders[number], lowered if rule.pattern is None else folded, self.seconds)

    @cached_property
    def cues(self) -> tuple[tuple[int, Cue], ...]:
        """Every cue with the place of its rule."""
        return tuple((place, cue) for place, rule in enumerate(self.rules) for cue in rule.cues)

    @cached_property
    def lines(self) -> dict[str, tuple[int, ...]]:
        """The places of the rules that read a whole line, by the line."""
        table: dict[str, list[int]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            for spelling in rule.spellings:
                table[spelling.strip(_EDGES)].append(place)
        return {spelling: tuple(places) for spelling, places in table.items()}

    @cached_property
    def longest_line(self) -> int:
        """The length of the longest line that is looked up, decoration included."""
        return max(map(len, self.lines), default=0) + 2 * AROUND

    @cached_property
    def uses(self) -> Uses:
        """The needles and what they are used for."""
        by_needle: dict[str, list[tuple[Use, int]]] = defaultdict(list)
        for number, (place, cue) in enumerate(self.cues):
            rule = self.rules[place]
            anchored = rule.at in ("line", "start") and rule.pattern is None
            for needle in cue.needles:
                use = Use(place, number, needle.starts_word, needle.ends_word, needle.is_all and rule.at == "any")
                by_needle[needle.text].append((use, AROUND + needle.reach if anchored else rule.max_chars))
        needles = tuple(sorted({*by_needle, *self.words}))
        pairs = [pair for needle in needles for pair in by_needle[needle]]
        rules = [self.rules[use.place] for use, _ in pairs]
        sizes = np.array([len(by_needle[needle]) for needle in needles], np.int64)
        tells = np.repeat(np.array([len(needle) >= TELLING or not needle.isascii() for needle in needles], bool), sizes)
        return Uses(
            needles=needles,
            uses=tuple(use for use, _ in pairs),
            first=np.cumsum(sizes) - sizes,
            sizes=sizes,
            reach=np.array([reach for _, reach in pairs], np.int64),
            longest=np.array([rule.max_chars for rule in rules], np.int64),
            is_word=np.array([needle in self.words for needle in needles], bool),
            telling=tells & np.array([rule.strength == "sure" and not rule.keep for rule in rules], bool),
        )

    @cached_property
    def automaton(self) -> AhoCorasick | None:
        """The automaton of all needles, if there are any."""
        return AhoCorasick(self.uses.needles) if self.uses.needles else None

    @cached_property
    def always(self) -> tuple[tuple[int, int], ...]:
        """The numbers of cues that name no word they need, to be tried on every unit that is short enough."""
        return tuple(
            (number, self.rules[place].max_chars) for number, (place, cue) in enumerate(self.cues) if not cue.needles
        )


class Scan:
    """A document in which all needles of a book are found; units and their parts are looked at as they are asked for.

    Blanks count as single ones: where the document has more side by side, they are left out of the scanned text.
    """

    def __init__(self, book: RuleBook, folded: str, lowered: str) -> None:
        self.book = book
        self.folded = folded
        self.lowered = lowered
        self.text = _BLANKS.sub(" ", lowered) if "  " in lowered else lowered
        hits = np.array(self._search(), np.int64).reshape(-1, 3)
        self._hits = hits[np.argsort(hits[:, 1], kind="stable")].T

    def find(self, starts: Sequence[int], ends: Sequence[int]) -> Found:
        """Return the rules that see their cue in each unit, in the order of the tables.

        ``starts`` and ``ends`` are the offsets of the units in rising order.
        """
        found: dict[int, set[int]] = defaultdict(set)
        self._look_up_lines(starts, ends, found)
        near, telling = self._places(starts, ends)
        self._look_closely(near, starts, ends, found)
        for number, longest in self.book.always:
            for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
                if end - start <= longest and self.book.sees(number, self.folded[start:end], self.lowered[start:end]):
                    found[unit].add(self.book.cues[number][0])
        rules = self.book.rules
        seen = {unit: tuple(rules[place] for place in sorted(found[unit])) for unit in sorted(found) if found[unit]}
        unread: set[int] = set()
        for unit, use, start, end in telling:
            if unit not in unread and self._stands_alone(use, start, end):
                unread.add(unit)
        return Found(seen, frozenset(unread))

    def words_in(self, starts: Sequence[int], ends: Sequence[int]) -> list[set[str]]:
        """Return which of the book's words stand in each unit."""
        found: list[set[str]] = [set() for _ in starts]
        _, unit, begin, stop = self._inside(self._hits[:, self.book.uses.is_word[self._hits[0]]], starts, ends)
        for i, start, end in zip(unit.tolist(), begin.tolist(), stop.tolist(), strict=True):
            word = self.text[start:end]
            if word not in found[i] and (not self.book.words[word] or word in self._words_around(start, end)):
                found[i].add(word)
        return found

    def _inside(self, hits: Ints, starts: Sequence[int], ends: Sequence[int]) -> tuple[Ints, Ints, Ints, Ints]:
        """Of some hits those that lie in a unit: needle, unit, and the offsets in the scanned text."""
        at, to = self._scanned(starts), self._scanned(ends)
        needle, begin, stop = hits[:, slice(*np.searchsorted(hits[1], (at[0], to[-1])))] if len(at) else hits[:, :0]
        unit = np.searchsorted(at, begin, side="right") - 1
        inside = stop <= to[unit]
        return needle[inside], unit[inside], begin[inside], stop[inside]

    def _words_around(self, start: int, end: int) -> list[str]:
        """The words between the white space before and behind a stretch; no farther off than `FAR` characters."""
        low, high = max(start - FAR, 0), end + FAR
        behind = _SPACE.search(self.text, end, high)
        begin = max(self.text.rfind(" ", low, start), self.text.rfind("\n", low, start), low - 1) + 1
        return WORD.findall(self.text, begin, behind.start() if behind else high)

    def _search(self) -> list[tuple[int, int, int]]:
        automaton = self.book.automaton
        return automaton.find_matches_as_indexes(self.text, overlapping=True) if automaton else []

    def _look_up_lines(self, starts: Sequence[int], ends: Sequence[int], found: dict[int, set[int]]) -> None:
        lines, longest, lowered = self.book.lines, self.book.longest_line, self.lowered
        for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if end - start <= longest and (places := lines.get(lowered[start:end].strip(_EDGES))):
                found[unit].update(p for p in places if end - start <= self.book.rules[p].max_chars)

    def _places(self, starts: Sequence[int], ends: Sequence[int]) -> tuple[Iterator[Place], Iterator[Place]]:
        """The needles that deserve a closer look, and the telling ones in units that are too long for it."""
        table = self.book.uses
        needle, unit, begin, stop = self._inside(self._hits, starts, ends)
        sizes = table.sizes[needle]
        hit = np.repeat(np.arange(len(needle)), sizes)
        use = np.arange(len(hit)) + np.repeat(table.first[needle] - np.cumsum(sizes) + sizes, sizes)
        unit, begin, stop = unit[hit], begin[hit], stop[hit]
        is_long = (np.asarray(ends, np.int64) - np.asarray(starts, np.int64))[unit] > table.longest[use]
        near = ~is_long & (begin - self._scanned(starts)[unit] <= table.reach[use])

        def places(chosen: npt.NDArray[np.bool_]) -> Iterator[Place]:
            units, numbers, *offsets = (column[chosen].tolist() for column in (unit, use, begin, stop))
            return zip(units, map(table.uses.__getitem__, numbers), *offsets, strict=True)

        return places(near), places(is_long & table.telling[use])

    def _stands_alone(self, use: Use, start: int, end: int) -> bool:
        """Whether a needle that is to be a word, or words, is no part of a longer one."""
        text = self.text
        if use.starts_word and start and _is_of_word(text[start - 1]):
            return False
        return not (use.ends_word and end < len(text) and _is_of_word(text[end]))

    def _look_closely(
        self, places: Iterable[Place], starts: Sequence[int], ends: Sequence[int], found: dict[int, set[int]]
    ) -> None:
        """Add the rules whose cue is in the unit of a needle; a cue is tried once in a unit, whatever its needles."""
        tried: set[tuple[int, int]] = set()
        for unit, use, start, end in places:
            if (unit, use.cue) in tried or not self._stands_alone(use, start, end):
                continue
            tried.add((unit, use.cue))
            at, to = starts[unit], ends[unit]
            if use.is_all or self.book.sees(use.cue, self.folded[at:to], self.lowered[at:to]):
                found[unit].add(use.place)

    def _scanned(self, offsets: Sequence[int]) -> Ints:
        """Offsets in the document as offsets in the scanned text."""
        given = np.asarray(offsets, np.int64)
        return given if len(self.text) == len(self.lowered) else given - np.searchsorted(self._left_out, given)

    @cached_property
    def _left_out(self) -> Ints:
        """The offsets of the blanks that are not scanned: all but the first of several."""
        return np.array([i for gap in _BLANKS.finditer(self.lowered) for i in range(gap.start() + 1, gap.end())])


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def look_through(scans: Sequence[Scan], starts: Sequence[int], ends: Sequence[int]) -> Found:
    """Return what several books see in each unit, the rules of an earlier one first."""
    if len(scans) == 1:
        return scans[0].find(starts, ends)
    found = [scan.find(starts, ends) for scan in scans]
    units = sorted({unit for each in found for unit in each.rules})
    rules = {unit: tuple(rule for each in found for rule in each.rules.get(unit, ())) for unit in units}
    return Found(rules, frozenset().union(*(each.unread for each in found)))
