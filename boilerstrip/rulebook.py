"""All rules together, compiled so that a document is scanned once and only likely places are looked at closely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import Any

from ahocorasick_rs import AhoCorasick

from boilerstrip.guards import WORD
from boilerstrip.matching import Array, CompiledScan, make_book
from boilerstrip.native import PATH
from boilerstrip.phrase import Needle
from boilerstrip.rule import AROUND, Cue, Rule, check_unique, finds
from boilerstrip.scan import EDGES, Found, Scan, Use

TELLING = 6  # characters of a needle that is worth reading a long unit sentence by sentence for


class RuleBook:
    """Find which rules see their cue in which unit of a document.

    Whole-line phrases are looked up in a table. The needles of all other rules are searched for at once
    (Aho & Corasick 1975), and a rule's own pattern is tried only on the units that hold one of them.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        seconds: float | None = None,
        words: Mapping[str, bool] | None = None,
        layout: tuple[Array, ...] | None = None,
    ) -> None:
        self.rules = check_unique(rules)
        self.layout = layout  # what `boilerstrip.matching.compile_book` says of these rules, where it is known already
        # what else is looked for, and whether each must be a word, for `Scan.words_in`
        self.words = {word: alone for word, alone in (words or {}).items() if not alone or WORD.fullmatch(word)}
        self.seconds = seconds  # what a cue may take on one unit; none for the tables, whose cues are tested
        self._finders: dict[int, Callable[..., object]] = {}

    def __reduce__(self) -> tuple[type[RuleBook], tuple[Any, ...]]:
        return RuleBook, (self.rules, self.seconds, self.words)

    def scan(self, folded: str) -> Scan:
        """Search a document, as `boilerstrip.folding.fold` leaves it, for all needles."""
        return CompiledScan(self, folded) if PATH == "compiled" else Scan(self, folded)

    def find(self, folded: str, starts: list[int], ends: list[int]) -> Found:
        """Return the rules that see their cue in each unit of a document: see `Scan.find`."""
        return self.scan(folded).find(starts, ends)

    def sees(self, number: int, folded: str, lowered: str) -> bool:
        """Tell whether the cue of this number is in a unit, given in its own and in lower case."""
        rule = self.rules[self.cues[number][0]]
        if rule.pattern is not None:
            return rule.sees(folded, self.seconds)
        return finds(self._finders.get(number) or self._compile(number), lowered, self.seconds)

    def _compile(self, number: int) -> Callable[..., object]:
        place, cue = self.cues[number]
        finder = self._finders[number] = self.rules[place].finder(cue.source, timed=self.seconds is not None)
        return finder

    @cached_property
    def compiled(self) -> tuple[object, ...]:
        """The book as the kernel reads it; those that are joined are several there."""
        return (make_book(self),)

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
                table[spelling.strip(EDGES)].append(place)
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


class JoinedBook(RuleBook):
    """Several books read as one, the rules of an earlier one first; all that is made of a book is made once."""

    def __init__(self, books: Sequence[RuleBook]) -> None:
        words: dict[str, bool] = {}
        for word, alone in chain.from_iterable(book.words.items() for book in books):
            words[word] = alone and words.get(word, True)
        super().__init__(chain.from_iterable(book.rules for book in books), words=words)
        self._books = tuple(books)

    @cached_property
    def compiled(self) -> tuple[object, ...]:
        """The books as the kernel reads them."""
        return tuple(chain.from_iterable(book.compiled for book in self._books))


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


def look_through(scans: Sequence[Scan], starts: list[int], ends: list[int], *, deciding: bool = False) -> Found:
    """Return what several books see in each unit, the rules of an earlier one first: see `Scan.find`."""
    found = [scan.find(starts, ends, deciding=deciding) for scan in scans]
    if len(found) == 1:
        return found[0]
    units = sorted({unit for each in found for unit in each.rules})
    rules = {unit: tuple(rule for each in found for rule in each.rules.get(unit, ())) for unit in units}
    return Found(rules, frozenset().union(*(each.unread for each in found)))
