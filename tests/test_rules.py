"""Every rule sees what its examples say it sees, and leaves its look-alikes alone."""

from __future__ import annotations

import re

import pytest

from boilerstrip.folding import fold
from boilerstrip.phrase import BLANKS, CLOSES, GAPS, OPENS, OR, STEMS, THEN, WORDS, parse_phrase
from boilerstrip.rule import Rule
from boilerstrip.rulebook import RuleBook
from boilerstrip.rules import built_in_rules, load_packs
from boilerstrip.slow import hostile_units

RULES = built_in_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_sees_its_hits_and_not_its_look_alikes(rule: Rule) -> None:
    assert rule.broken_examples() == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_well_formed(rule: Rule) -> None:
    assert rule.check() is rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_examples_of_both_kinds(rule: Rule) -> None:
    assert rule.hits and rule.misses


@pytest.mark.parametrize("pack", load_packs(), ids=lambda pack: pack.code)
def test_a_rule_is_named_for_its_language_and_category(pack) -> None:
    strangers = [
        r.name for r in pack.rules if not r.name.startswith((f"{pack.code}.{r.category}.", f"{pack.code}.keep."))
    ]
    assert strangers == []


def test_no_two_rules_have_the_same_name() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


FRAMES = ("{}", "» {} «", "Ferry news. {} Ferry news.")


@pytest.mark.parametrize("pack", load_packs(), ids=lambda pack: pack.code)
def test_a_book_sees_what_its_rules_see_one_by_one(pack) -> None:
    book = RuleBook(pack.rules)
    for i, text in enumerate(text for rule in pack.rules for text in (*rule.hits[:1], *rule.misses[:1])):
        unit = fold(FRAMES[i % 3].format(text.replace(" ", "  ") if i % 2 else text)).strip()
        seen = [rule.name for rule in pack.rules if rule.matches(unit)]
        assert [rule.name for rule in book.find(unit, [0], [len(unit)]).rules.get(0, ())] == seen


def shares_blanks(program: str) -> bool:
    """Whether two parts of a phrase may share a run of blanks, so that time grows with its square."""
    *steps, last, _ = program.split(THEN)
    inside = {False}  # whether a part ended with blanks, and nothing else was read since
    for step in (*steps, re.sub(f"{BLANKS}+(?={OR}|$)", "", last)):  # nothing is sent back by what all ends with
        choices, ways = step.split(OR), inside
        inside = set()
        for choice in choices:
            now = ways
            for part in choice:
                if part == BLANKS and True in now:
                    return True
                now = now if part in KEEPS_BLANKS else {part == BLANKS}
            # what may be left out reads all of the blanks or none
            inside |= {False} if choice == BLANKS and "" in choices else now
    return False


KEEPS_BLANKS = (STEMS, GAPS, WORDS, OPENS, CLOSES)  # these may read nothing, or blanks


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.phrases], ids=lambda rule: rule.name)
def test_no_two_parts_of_a_phrase_share_a_run_of_blanks(rule: Rule) -> None:
    assert [phrase for phrase in rule.phrases if shares_blanks(parse_phrase(fold(phrase)).program)] == []


@pytest.mark.parametrize("phrase", ["a( | b) # c", "[it] # [ ]% more", "wait...( |now ) a b", "a ( b。| c。)"])
def test_parts_that_share_a_run_of_blanks_are_found(phrase: str) -> None:
    assert shares_blanks(parse_phrase(phrase).program)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern is not None], ids=lambda rule: rule.name)
def test_no_pattern_is_lost_in_a_hostile_unit(rule: Rule) -> None:
    for unit in hostile_units(rule):
        # a bound a hundred times what any of them takes, so that only a pattern that explodes reaches it
        rule._finder(unit, timeout=1.0)
