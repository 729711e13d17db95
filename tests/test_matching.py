"""The compiled kernel finds the rules and words that the reference path finds."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from boilerstrip.folding import fold, lower
from boilerstrip.pattern import pattern_program
from boilerstrip.rule import PATTERN_SECONDS, PLACES, Rule
from boilerstrip.rulebook import RuleBook
from boilerstrip.rules import LANGUAGES, built_in_book, built_in_rules
from boilerstrip.scan import Scan
from boilerstrip.units import split_units
from tests.test_laws import anything

kernel = pytest.importorskip("boilerstrip.native.kernel", reason="this installation has no compiled kernel")
from boilerstrip.matching import CompiledScan, compile_book  # noqa: E402

NEEDLES = sorted({needle.text for rule in built_in_rules() for cue in rule.cues for needle in cue.needles})
EXAMPLES = sorted({text for rule in built_in_rules() for text in (*rule.hits, *rule.misses)})
GLUE = ("", " ", "  ", "\n", ". ", " - ", "'", "’s ", "x", "_", "\u0301", "12", "é", "\t", "»", "\x00", "\ud800", "的")
texts = st.lists(
    st.sampled_from(NEEDLES) | st.sampled_from(EXAMPLES) | st.sampled_from(GLUE) | st.text(max_size=5), max_size=30
).map("".join)
some_languages = st.frozensets(st.sampled_from(LANGUAGES), min_size=1, max_size=3)

WORDS = ("share", "this", "a", "b", "12", "co-op", "it's", "的", "電子報", "_", "é", "»", "the  river", r"\*")
SIGNS = (
    "[{}]",
    "[{}|b]",
    "({}|this)",
    "({}*|# a)",
    "{}*",
    "{} #",
    "#{}",
    "{} ... {}",
    "{}...{}",
    "[now] {}",
    "{},",
    "({} a)",
)
phrases = st.lists(
    st.builds(lambda sign, word: sign.replace("{}", word), st.sampled_from(("{}", *SIGNS)), st.sampled_from(WORDS)),
    min_size=1,
    max_size=4,
).map(" ".join)
rules = st.lists(
    st.tuples(phrases, st.sampled_from(PLACES), st.integers(1, 60), st.booleans(), st.sampled_from(("sure", "likely"))),
    min_size=1,
    max_size=6,
)
lines = st.lists(st.sampled_from((*WORDS, *GLUE, ".,5", "now", " ", " ", "-")), max_size=25).map("".join)


def scans(book: RuleBook, text: str) -> tuple[Scan, CompiledScan]:
    folded = fold(text)
    return Scan(book, folded), CompiledScan(book, folded)


def assert_both_find_the_same(book: RuleBook, text: str, units: tuple[Sequence[int], Sequence[int]]) -> None:
    plain, compiled = scans(book, text)
    for deciding in (False, True):
        assert plain.find(*units, deciding=deciding) == compiled.find(*units, deciding=deciding)
    assert plain.words_in(*units) == compiled.words_in(*units)


@given(texts | anything, some_languages)
@settings(max_examples=300, deadline=None)
def test_both_paths_find_the_same_in_the_units_of_a_text(text: str, languages: frozenset[str]) -> None:
    units = split_units(text)
    assert_both_find_the_same(built_in_book(languages), text, (units.starts, units.ends))


@given(texts, st.data())
@settings(max_examples=200, deadline=None)
def test_both_paths_find_the_same_wherever_units_lie(text: str, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.tuples(*[st.integers(0, len(text))] * 2).map(sorted), max_size=5))
    units = [start for start, _ in cuts], [end for _, end in cuts]
    assert_both_find_the_same(built_in_book(frozenset({"en"})), text, units)


@given(rules, lines, st.sampled_from((None, PATTERN_SECONDS)))
@settings(max_examples=1000, deadline=None)
def test_both_paths_read_any_phrase_alike(given_rules, text: str, seconds: float | None) -> None:
    try:
        book = [
            Rule(f"mine.share.{i}", "share", (phrase,), at=at, max_chars=most, keep=keep, strength=strength).check()
            for i, (phrase, at, most, keep, strength) in enumerate(given_rules)
        ]
    except ValueError:
        assume(False)
    assert_both_find_the_same(RuleBook(book, seconds, {"share": True, "a": False}), text, ([0], [len(text)]))


def test_both_paths_know_every_capital() -> None:
    capitals = [c for c in map(chr, range(sys.maxunicode + 1)) if lower(c) != c]
    book, text = RuleBook([], words=dict.fromkeys(map(lower, capitals), False)), fold(" ".join(capitals))
    units = list(range(0, len(text), 2)), list(range(1, len(text) + 1, 2))
    plain, compiled = scans(book, text)
    assert plain.words_in(*units) == compiled.words_in(*units) == [{lower(fold(c))} for c in capitals]


@pytest.mark.parametrize("text", ["Νέα της ημέρας", "ΝΈΑ ΤΗΣ ΗΜΈΡΑΣ", "νέα τησ ημέρασ"])
@pytest.mark.parametrize("own", ["Νέα της ημέρας", "ΝΈΑ ΤΗΣ ΗΜΈΡΑΣ"])
def test_a_sigma_is_the_same_in_every_case_and_at_the_end(own: str, text: str) -> None:
    phrase, line = Rule("mine.share.a", "share", (own,), at="any"), Rule("mine.share.b", "share", (own,))
    pattern = Rule("mine.share.c", "share", pattern=own, needs=(own.split()[1],))
    book = RuleBook([phrase, line, pattern])
    assert_both_find_the_same(book, text, ([0], [len(text)]))
    assert scans(book, text)[0].find([0], [len(text)]).rules[0] == (phrase, line, pattern)


@given(st.lists(st.sampled_from(("ΑΣ", "İ", "Σ", "ΣΑ", "ẞ", "\n", "x", "Dž")), min_size=1, max_size=6))
def test_lower_case_is_the_same_whatever_stands_around(texts: list[str]) -> None:
    assert lower("".join(texts)) == "".join(map(lower, texts))


PATTERNS = [rule for rule in built_in_rules() if rule.pattern is not None]


@pytest.mark.parametrize("rule", PATTERNS, ids=lambda rule: rule.name)
def test_what_a_pattern_matches_can_be_told_by_the_kernel(rule: Rule) -> None:
    assert rule.program
    for text in (*rule.hits, *rule.misses):
        for unit in (fold(frame.format(text)) for frame in ("{}", "» {}", "({}", "{} x", "{}.\n")):
            assert_both_find_the_same(RuleBook([rule]), unit, ([0], [len(unit)]))


PLACED = (r"\b", r"\B", r"\A", r"\Z", "$", "(?=a)", "(?!b)", "(?<=a)")
LETTERS = ("a", "a", "b", "É", "ß", "的", "K", r"\.", r"\x41", "(?-i:K)", r"(?-i:\p{Lu}s)")
PIECES = (*LETTERS, ".", r"\d", r"\w", r"\s", r"\S", r"\p{L}", "[a-c]", "[^ab]", "[-.|]", r"[\p{Lu}é]")
REPEATS = ("", "", "?", "*", "+", "{2}", "{0,3}", "{1,2}?", "{2,}", "?+")
GROUPS = ("(?:", "(", "(?>", "(?-i:")
pieces = st.builds("".join, st.tuples(st.sampled_from(PIECES), st.sampled_from(REPEATS))) | st.sampled_from(PLACED)
choices = st.lists(st.lists(pieces, min_size=1, max_size=2).map("".join), min_size=1, max_size=3).map("|".join)
groups = st.builds("{}{}){}".format, st.sampled_from(GROUPS), choices, st.sampled_from(REPEATS))
patterns = st.lists(pieces | groups, min_size=1, max_size=3).map("".join) | choices
units = st.text("aAbBcKéÉßſ\u212aΣσς的1٣ \n\u2028.-|_", max_size=10) | st.text("abK1. ", max_size=6)


@given(patterns, st.sampled_from(PLACES), st.lists(units, min_size=1, max_size=8))
@settings(max_examples=1000, deadline=None)
def test_both_paths_match_any_pattern_alike(pattern: str, at: str, given_units: list[str]) -> None:
    book = RuleBook([Rule("mine.share.pattern", "share", pattern=pattern, at=at)])
    for unit in map(fold, given_units):
        assert_both_find_the_same(book, unit, ([0], [len(unit)]))


@pytest.mark.parametrize("pattern", ["(?P<a>b)", r"(a)\1", "(?i)a", "a**", "(?:a", "a)", "(" * 20 + "a" + ")" * 20])
def test_what_the_kernel_cannot_be_told_is_left_to_the_pattern(pattern: str) -> None:
    assert pattern_program(pattern, searched=True) == ()


FLAWS = {
    "no steps that are known": [4, 99],
    "text that goes on behind the end": [4, 0, 9, 97],
    "a set that is cut short": [4, 2, 0, 1],
    "a body that goes on behind the end": [4, 3, 0, 1, 5, 5],
    "a choice that goes on behind the end": [4, 4, 2, 9, 5],
    "choices that are cut short": [4, 4, 9, 1, 5],
    "too many levels": [4, *(number for depth in range(40, 0, -1) for number in (3, 0, 1, 4 * (depth - 1)))],
}


@pytest.mark.parametrize("program", FLAWS.values(), ids=FLAWS)
def test_a_book_with_a_pattern_that_is_no_program_is_refused(program: list[int]) -> None:
    book = dict(zip(PARTS, compile_book(RuleBook([Rule("mine.share.time", "share", pattern="a")])), strict=True))
    kernel.make_book(tuple(book.values()))
    changed = book | {"programs": np.array(program, np.uint32), "program_first": np.array([0, len(program)], np.uint32)}
    with pytest.raises(ValueError, match="fit"):
        kernel.make_book(tuple(changed.values()))


PARTS = (
    "needles",
    "needle_first",
    "use_first",
    "uses",
    "words",
    "lines",
    "line_first",
    "place_first",
    "places",
    "limits",
    "programs",
    "program_first",
    "always",
)
OWN = {"needles", "words", "lines", "limits"}  # any numbers will do


@cache
def parts() -> tuple[np.ndarray, ...]:
    phrase = Rule("mine.share.this", "share", ("share [this] ... now", "share"))
    pattern = Rule("mine.share.time", "share", pattern=r"\d+", max_chars=9)
    return compile_book(RuleBook([phrase, pattern], words={"river": True}))


@pytest.mark.parametrize("name", [name for name in PARTS if name != "always"])
def test_a_book_with_a_part_that_is_too_short_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"fit|no order"):
        kernel.make_book(
            tuple(part[:-1] if part_name == name else part for part_name, part in zip(PARTS, parts(), strict=True))
        )


@pytest.mark.parametrize("name", [name for name in PARTS if name not in OWN])
@pytest.mark.parametrize("more", [100, -20])
def test_a_book_with_numbers_that_point_beyond_its_parts_is_refused(name: str, more: int) -> None:
    moved = (
        part + np.array(more).astype(part.dtype) if part_name == name else part
        for part_name, part in zip(PARTS, parts(), strict=True)
    )
    with pytest.raises(ValueError, match=r"fit|no order"):
        kernel.make_book(tuple(moved))


def test_units_that_do_not_fit_the_text_are_refused() -> None:
    _, scan = scans(built_in_book(frozenset({"en"})), "Share on Facebook")
    for starts, ends in (([-1], [4]), ([4], [0]), ([0], [99]), ([0], [])):
        with pytest.raises(ValueError, match="unit"):
            scan.find(starts, ends)


@pytest.mark.parametrize("before", range(1010, 1030))
def test_both_paths_find_what_stands_where_stretches_meet(before: int) -> None:
    text = "a" * before + " sign up for our newsletter " + "b " * 400
    book, (starts, ends, _) = built_in_book(frozenset({"en"})), split_units(text)
    assert_both_find_the_same(book, text, (starts, ends))
    cue = text.index("sign"), text.index("newsletter") + len("newsletter")
    assert any(rule.category == "newsletter" for rule in scans(book, text)[1].find([cue[0]], [cue[1]]).rules[0])
