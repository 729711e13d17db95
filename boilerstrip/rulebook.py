"""All rules together, compiled so that a document is scanned once and only likely places are looked at closely."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from boilerstrip.folding import lower
from boilerstrip.guards import WORD
from boilerstrip.phrase import Needle
from boilerstrip.rule import AROUND, MARKS, Cue, Rule, check_unique, finds

_EDGES = " " + MARKS  # what may stand around a whole-line cue
_BLANKS = re.compile("  +")
_SPACE = re.compile(r"\s")
FAR = 64  # characters around a word within which it is told from a longer one: some texts have no blanks at all
TELLING = 6  # characters of a needle that is worth reading a long unit sentence by sentence for


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


class RuleBook:
    """Find which rules see their cue in which unit of a document.

    Whole-line phrases are looked up in a table. The needles of all other rules are searched for at once
    (Aho & Corasick 1975), and a rule's own pattern is tried only on the units that hold one of them.
    """

    def __init__(
        self, rules: Iterable[Rule], seconds: float | None = None, words: Mapping[str, bool] | None = None
    ) -> None:
        self.rules = check_unique(rules)
        # what else is looked for, and whether each must be a word, for `Scan.words_in`
        self.words = {word: alone for word, alone in (words or {}).items() if not alone or WORD.fullmatch(word)}
        self.seconds = seconds  # what a cue may take on one unit; none for the tables, whose cues are tested
        self._finders: dict[int, Callable[..., object]] = {}
        self._openings: dict[tuple[int, str], bool] = {}

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
        finder = self._finders.get(number) or self._compile(number)
        if self.cues[number][0] not in self.patterns:
            return finds(finder, lowered, self.seconds)
        if self.seconds is None and not self._may_open(number, finder, folded[:1]):
            return False
        return finds(finder, folded, self.seconds)

    def _compile(self, number: int) -> Callable[..., object]:
        place, cue = self.cues[number]
        finder = self._finders[number] = self.rules[place].finder(cue.source, timed=self.seconds is not None)
        return finder

    def _may_open(self, number: int, finder: Callable[..., object], first: str) -> bool:
        """Whether the pattern of a cue can match a unit that begins with a character; most can't, and need no try."""
        known = self._openings.get((number, first))
        if known is None:
            known = finder(first, partial=True) is not None
            if first.isascii():  # others are too many to keep
                self._openings[number, first] = known
        return known

    @cached_property
    def patterns(self) -> frozenset[int]:
        """The places of the rules that have a pattern of their own."""
        return frozenset(place for place, rule in enumerate(self.rules) if rule.pattern is not None)

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
    def needles(self) -> tuple[str, ...]:
        """All strings that are searched for."""
        return tuple(sorted({needle.text for _, cue in self.cues for needle in cue.needles} | set(self.words)))

    @cached_property
    def uses(self) -> tuple[tuple[Use, ...], ...]:
        """What each needle is used for."""
        uses: dict[str, list[Use]] = {needle: [] for needle in self.needles}
        for number, (place, cue) in enumerate(self.cues):
            for needle in cue.needles:
                uses[needle.text].append(_use(place, number, self.rules[place], needle))
        return tuple(map(tuple, uses.values()))

    @cached_property
    def deciding(self) -> tuple[tuple[Use, ...], ...]:
        """The uses of each needle to rules that are sure, or that keep what they see."""
        decides = [rule.keep or rule.strength == "sure" for rule in self.rules]
        return tuple(tuple(use for use in uses if decides[use.place]) for uses in self.uses)

    @cached_property
    def telling(self) -> tuple[tuple[Use, ...], ...]:
        """The uses of each needle that are worth reading a long unit sentence by sentence for."""
        return tuple(tuple(use for use in uses if use.telling) for uses in self.uses)

    @cached_property
    def automaton(self) -> AhoCorasick | None:
        """The automaton of all needles, if there are any."""
        return AhoCorasick(self.needles, store_patterns=False) if self.needles else None

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
        found = book.automaton.find_matches_as_indexes(self.text, overlapping=True) if book.automaton else []
        self._hits: list[Hit] = found  # in the order of their ends
        self._stops = [stop for _, _, stop in found]

    def find(self, starts: Sequence[int], ends: Sequence[int], *, deciding: bool = False) -> Found:
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

    def words_in(self, start: int, end: int) -> set[str]:
        """Return which of the book's words stand in a unit."""
        words, needles = self.book.words, self.book.needles
        found: set[str] = set()
        for needle, begin, stop in self._hits_in(start, end):
            word = needles[needle]
            if word in words and word not in found and (not words[word] or self._is_word(begin, stop)):
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
            places = book.lines.get(line.strip(_EDGES), ())
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

    def _is_word(self, begin: int, stop: int) -> bool:
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
    def _left_out(self) -> list[int]:
        """The offsets of the blanks that are not scanned: all but the first of several."""
        if len(self.text) == len(self.lowered):
            return []
        return [i for gap in _BLANKS.finditer(self.lowered) for i in range(gap.start() + 1, gap.end())]


def _use(place: int, number: int, rule: Rule, needle: Needle) -> Use:
    """The use of a needle to the cue of this number."""
    reach, tail = (
        AROUND + chars if rule.pattern is None and rule.at in places else rule.max_chars
        for chars, places in ((needle.reach, ("line", "start")), (needle.tail, ("line", "end")))
    )
    tells = len(needle.text) >= TELLING or not needle.text.isascii()
    return Use(
        place=place,
        cue=number,
        starts_word=needle.starts_word,
        ends_word=needle.ends_word,
        is_all=needle.is_all and rule.at == "any",
        reach=reach,
        tail=tail,
        longest=rule.max_chars,
        telling=tells and rule.strength == "sure" and not rule.keep,
    )


def look_through(scans: Sequence[Scan], starts: Sequence[int], ends: Sequence[int], *, deciding: bool = False) -> Found:
    """Return what several books see in each unit, the rules of an earlier one first: see `Scan.find`."""
    found = [scan.find(starts, ends, deciding=deciding) for scan in scans]
    if len(found) == 1:
        return found[0]
    units = sorted({unit for each in found for unit in each.rules})
    rules = {unit: tuple(rule for each in found for rule in each.rules.get(unit, ())) for unit in units}
    return Found(rules, frozenset().union(*(each.unread for each in found)))
