"""The compiled kernel finds the rules and words that the reference path finds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from boilerstrip.folding import fold, lower
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
    return Scan(book, folded, lower(folded)), CompiledScan(book, folded, lower(folded))


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


PATTERNS = [rule for rule in built_in_rules() if rule.pattern is not None]


@pytest.mark.parametrize("rule", PATTERNS, ids=lambda rule: rule.name)
def test_a_pattern_may_open_all_that_it_sees(rule: Rule) -> None:
    openings = RuleBook([rule]).openings
    hits = [
        fold(frame.format(hit))
        for hit in rule.hits
        for frame in ("{}", "» {}", "({}")
        if rule.matches(frame.format(hit))
    ]
    assert all(openings.may_open(0, hit[:2]) for hit in hits)


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
    "closed_rows",
    "closed",
)
OWN = {"needles", "words", "lines", "limits", "closed"}  # any numbers will do


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
