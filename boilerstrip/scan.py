"""A document in which all needles of a book are found, to be asked what rules see in its units: the reference path."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from boilerstrip.folding import lower
from boilerstrip.guards import WORD
from boilerstrip.rule import MARKS, Rule

if TYPE_CHECKING:
    from boilerstrip.rulebook import RuleBook

EDGES = " " + MARKS  # what may stand around a whole-line cue
_BLANKS = re.compile("  +")
_SPACE = re.compile(r"\s")
FAR = 64  # characters around a word within which it is told from a longer one: some texts have no blanks at all


class Found(NamedTuple):
    """What a book finds: the rules seen per unit, and the units that hold a cue of a rule but are too long for it."""

    rules: dict[int, tuple[Rule, ...]]
    unread: frozenset[int]

    def split(self, first: Sequence[int]) -> list[Found]:
        """Return what is found in each of several documents, given the number of the first unit of each."""
        if len(first) == 1:
            return [self]
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
    """What one needle is to one cue: the rule's place in its book, the cue's number, and what must hold of a hit.

    The unit may have ``longest`` characters, of which ``reach`` may stand before the needle and ``tail`` behind it.
    One that is ``telling`` is worth reading a longer unit sentence by sentence for.
    """

    place: int
    cue: int
    starts_word: bool
    ends_word: bool
    is_all: bool
    reach: int
    tail: int
    longest: int
    telling: bool


Hit = tuple[int, int, int]  # a needle's number, and its offsets in the scanned text


class Scan:
    """A document in which all needles of a book are found; units and their parts are looked at as they are asked for.

    Blanks count as single ones: where the document has more side by side, they are left out of the scanned text.
    """

    def __init__(self, book: RuleBook, folded: str) -> None:
        self.book = book
        self.folded = folded

    def find(self, starts: list[int], ends: list[int], *, deciding: bool = False) -> Found:
        """Return the rules that see their cue in each unit, in the order of the tables.

        ``starts`` and ``ends`` are the offsets of the units. With ``deciding`` only rules that decide alone, or that
        keep, need be found.
        """
        uses = self.book.deciding if deciding else self.book.uses
        rules: dict[int, tuple[Rule, ...]] = {}
        unread: set[int] = set()
        for unit, (start, end) in enumerate(zip(starts, ends, strict=True)):
            hits = self._hits_in(start, end)
            seen = self._look_up(start, end)
            if hits:
                seen |= self._look_closely(start, end, hits, uses)
                if self._is_unread(end - start, hits):
                    unread.add(unit)
            if seen:
                rules[unit] = tuple(self.book.rules[place] for place in sorted(seen))
        return Found(rules, frozenset(unread))

    def words_in(self, starts: list[int], ends: list[int]) -> list[set[str]]:
        """Return which of the book's words stand in each unit."""
        return [self._words_in(start, end) for start, end in zip(starts, ends, strict=True)]

    def _words_in(self, start: int, end: int) -> set[str]:
        words, needles = self.book.words, self.book.needles
        found: set[str] = set()
        for needle, begin, stop in self._hits_in(start, end):
            word = needles[needle]
            if word in words and word not in found and (not words[word] or self.is_word(begin, stop)):
                found.add(word)
        return found

    def _hits_in(self, start: int, end: int) -> list[Hit]:
        """The hits that lie in a unit."""
        at, to = self._scanned(start), self._scanned(end)
        hits = self._hits[bisect_right(self._stops, at) : bisect_right(self._stops, to)]
        return [hit for hit in hits if hit[1] >= at]

    def _look_up(self, start: int, end: int) -> set[int]:
        """The places of the rules that know a unit as a whole line, or that name no word they need and see it."""
        book, length = self.book, end - start
        seen: set[int] = set()
        if length <= book.longest_line:
            line = self.text[self._scanned(start) : self._scanned(end)]
            places = book.lines.get(line.strip(EDGES), ())
            seen.update(place for place in places if length <= book.rules[place].max_chars)
        for number, longest in book.always:
            if length <= longest and book.sees(number, self.folded[start:end], self.lowered[start:end]):
                seen.add(book.cues[number][0])
        return seen

    def _look_closely(self, start: int, end: int, hits: Sequence[Hit], uses: Sequence[Sequence[Use]]) -> set[int]:
        """The places of the rules whose cue is in a unit with such hits; a cue is tried once, whatever its needles."""
        book, length = self.book, end - start
        folded, lowered = self.folded[start:end], self.lowered[start:end]
        at, to = self._scanned(start), self._scanned(end)
        tried: set[int] = set()
        seen: set[int] = set()
        for needle, begin, stop in hits:
            for use in uses[needle]:
                if length > use.longest or begin - at > use.reach or to - stop > use.tail or use.cue in tried:
                    continue
                if self._stands_alone(use, begin, stop):
                    tried.add(use.cue)
                    if use.is_all or book.sees(use.cue, folded, lowered):
                        seen.add(use.place)
        return seen

    def _is_unread(self, length: int, hits: Sequence[Hit]) -> bool:
        """Whether a unit of some length is too long for a rule that one of its hits tells of."""
        telling = self.book.telling
        for needle, begin, stop in hits:
            for use in telling[needle]:
                if length > use.longest and self._stands_alone(use, begin, stop):
                    return True
        return False

    def _stands_alone(self, use: Use, begin: int, stop: int) -> bool:
        """Whether a needle that is to be a word, or words, is no part of a longer one."""
        text = self.text
        if use.starts_word and begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
            return False
        return not (use.ends_word and stop < len(text) and (text[stop].isalnum() or text[stop] == "_"))

    def is_word(self, begin: int, stop: int) -> bool:
        """Whether a stretch is one of the words between the white space before and behind it."""
        around = self.text[begin - 1 : begin] + self.text[stop : stop + 1]
        if "'" not in around:
            return not any(character.isalnum() or character == "_" for character in around)
        low, high = max(begin - FAR, 0), stop + FAR
        behind = _SPACE.search(self.text, stop, high)
        first = max(self.text.rfind(" ", low, begin), self.text.rfind("\n", low, begin), low - 1) + 1
        return self.text[begin:stop] in WORD.findall(self.text, first, behind.start() if behind else high)

    def _scanned(self, offset: int) -> int:
        """An offset in the document as one in the scanned text."""
        return offset - bisect_left(self._left_out, offset) if self._left_out else offset

    @cached_property
    def lowered(self) -> str:
        """The document in lower case."""
        return lower(self.folded)

    @cached_property
    def text(self) -> str:
        """The scanned text."""
        return _BLANKS.sub(" ", self.lowered) if "  " in self.lowered else self.lowered

    @cached_property
    def _hits(self) -> list[Hit]:
        """All hits, in the order of their ends."""
        automaton = self.book.automaton
        return automaton.find_matches_as_indexes(self.text, overlapping=True) if automaton else []

    @cached_property
    def _stops(self) -> list[int]:
        return [stop for _, _, stop in self._hits]

    @cached_property
    def _left_out(self) -> list[int]:
        """The offsets of the blanks that are not scanned: all but the first of several."""
        if len(self.text) == len(self.lowered):
            return []
        return [i for gap in _BLANKS.finditer(self.lowered) for i in range(gap.start() + 1, gap.end())]
