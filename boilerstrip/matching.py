"""What the compiled kernel finds in a document: the same as `boilerstrip.scan`, in a call for all units."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from boilerstrip import native
from boilerstrip.rule import Cue, Rule
from boilerstrip.scan import Found, Scan, Use
from boilerstrip.signs import kinds_of

if TYPE_CHECKING:
    from boilerstrip.rulebook import RuleBook

_UTF32 = f"utf-32-{sys.byteorder[:1]}e"
_AT_START, _AT_END = 1, 2  # flags of a program
_STARTS_WORD, _ENDS_WORD, _IS_ALL, _TELLS, _DECIDES = 1, 2, 4, 8, 16  # and of a use
_IS_TOPIC, _STANDS_ALONE, _BEGINS_WORD = 1, 2, 4  # and of a needle
_UNIT_SHIFT = 32  # bits of the place of a rule, below the number of its unit
_PLACE = 2**_UNIT_SHIFT - 1

Array = npt.NDArray[Any]
# all that the kernel reads of a book, in the order in which it is held there
LAYOUT: dict[str, type[np.integer[Any]]] = {
    "needles": np.uint32,
    "needle_first": np.uint32,
    "use_first": np.uint32,
    "uses": np.int32,
    "words": np.uint8,
    "lines": np.uint32,
    "line_first": np.uint32,
    "place_first": np.uint32,
    "places": np.int32,
    "limits": np.int32,
    "programs": np.uint32,
    "program_first": np.uint32,
    "always": np.int32,
}


def make_book(book: RuleBook) -> object:
    """A book of rules as the kernel holds it."""
    return native.kernel.make_book(book.layout or compile_book(book))


class CompiledScan(Scan):
    """A scan by the kernel; only patterns of regular expressions, and odd words, are left to Python."""

    @cached_property
    def _compiled(self) -> object:
        kinds = kinds_of(timed=self.book.seconds is not None)
        return native.kernel.scan_text(self.book.compiled, self.folded, kinds.tables, kinds.learn)

    def find(self, starts: list[int], ends: list[int], *, deciding: bool = False) -> Found:
        """Return what `boilerstrip.scan.Scan.find` does."""
        book = self.book
        seen, tries, unread = native.kernel.find_rules(self._compiled, starts, ends, deciding)
        for row in tries:
            unit, rule = row >> _UNIT_SHIFT, book.rules[row & _PLACE]
            if rule.sees(self.folded[starts[unit] : ends[unit]], book.seconds):
                seen.append(row)
        rules: dict[int, tuple[Rule, ...]] = {}
        for row in sorted(set(seen)):
            unit = row >> _UNIT_SHIFT
            rules[unit] = (*rules.get(unit, ()), book.rules[row & _PLACE])
        return Found(rules, frozenset(unread))

    def words_in(self, starts: list[int], ends: list[int]) -> list[set[str]]:
        """Return what `boilerstrip.scan.Scan.words_in` does."""
        words: list[set[str]] = [set() for _ in starts]
        rows = iter(native.kernel.find_words(self._compiled, starts, ends))
        for unit, begin, word, is_doubtful in zip(*[rows] * 4, strict=True):
            if not is_doubtful or self.is_word(begin, begin + len(word)):
                words[unit].add(word)
        return words


def compile_book(book: RuleBook) -> tuple[Array, ...]:
    """What `LAYOUT` names of a book."""
    lines = sorted(book.lines.items())
    programs = [_program(cue, book.rules[place], book.seconds) for place, cue in book.cues]
    words = [_word_flags(book.words.get(needle), own) for needle, own in zip(book.needles, book.uses, strict=True)]
    always = [(number, book.cues[number][0]) for number, _ in book.always]
    return (
        *_strings(book.needles),
        _firsts(book.uses),
        _use_rows(book),
        np.array(words, np.uint8),
        *_strings([line for line, _ in lines]),
        _firsts([places for _, places in lines]),
        np.array([place for _, places in lines for place in places], np.int32),
        np.array([rule.max_chars for rule in book.rules], np.int32),
        np.array(list(chain.from_iterable(programs)), np.uint32),
        _firsts(programs),
        np.array(always, np.int32).reshape(-1, 2),
    )


def _word_flags(alone: bool | None, uses: Sequence[Use]) -> int:
    """What a needle is as a word of the book, that must stand alone or not or is none, and for all of its uses."""
    begins = alone is not False and all(use.starts_word for use in uses)
    return _IS_TOPIC * (alone is not None) + _STANDS_ALONE * bool(alone) + _BEGINS_WORD * begins


def _strings(strings: Sequence[str]) -> tuple[Array, Array]:
    """The code points of strings, one after another, and where each begins."""
    return np.frombuffer("".join(strings).encode(_UTF32, "surrogatepass"), np.uint32), _firsts(strings)


def _firsts(owners: Sequence[Sequence[object]]) -> Array:
    """Where what each owner has begins, and where all ends."""
    return np.array([0, *accumulate(map(len, owners))], np.uint32)


def _program(cue: Cue, rule: Rule, seconds: float | None) -> tuple[int, ...]:
    """Where a phrase stands, as flags, and what it says; what a pattern matches, but nothing for one that is timed."""
    if cue.phrase is None:
        return rule.program if seconds is None else ()
    flags = _AT_START * (rule.at in ("line", "start")) + _AT_END * (rule.at in ("line", "end"))
    return (flags, *map(ord, cue.phrase.program))


def _use_rows(book: RuleBook) -> Array:
    """The uses of all needles as rows of numbers."""
    fields = np.fromiter(chain.from_iterable(chain.from_iterable(book.uses)), np.int32).reshape(-1, len(Use._fields))
    place, cue, starts_word, ends_word, is_all, reach, tail, longest, telling = fields.T
    decides = np.array([rule.keep or rule.strength == "sure" for rule in book.rules], np.int32)[place]
    flags = _STARTS_WORD * starts_word + _ENDS_WORD * ends_word + _IS_ALL * is_all + _TELLS * telling
    return np.stack([place, cue, flags + _DECIDES * decides, reach, tail, longest], axis=1)
