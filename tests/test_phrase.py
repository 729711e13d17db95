"""The language that rules are written in."""

from __future__ import annotations

import re

import pytest

from boilerstrip.phrase import parse_phrase


@pytest.mark.parametrize(
    ("phrase", "texts"),
    [
        ("share this", ["share this", "share  this"]),
        ("share [this]", ["share", "share this"]),
        ("[please] share", ["share", "please share"]),
        ("[now] [please] share", ["share", "now share", "please share", "now please share"]),
        ("share [it] [now]", ["share", "share it", "share now", "share it now"]),
        ("yes[,] please", ["yes please", "yes, please"]),
        ("get our [free|daily] letter", ["get our letter", "get our daily letter"]),
        ("sign up (for|to) news", ["sign up for news", "sign up to news"]),
        ("#[ ]% off", ["5% off", "5  % off"]),
        ("photo[ ][:] (ap|afp)", ["photo ap", "photo  ap", "photo: ap", "photo  :  ap"]),
        ("a ... b", ["a b", "a and then b"]),
        ("a ...b", ["a b", "a longer b"]),
        ("# min read", ["4 min read", "1,200 min read"]),
        ("newsletter*", ["newsletter", "newsletters"]),
        ("new (letter*|# notes)", ["new letters", "new 12 notes"]),
        (r"read \* notes", ["read * notes"]),
        (r"what \(now\)", ["what (now)"]),
        ("订阅[我们的]电子报", ["订阅电子报", "订阅我们的电子报"]),
    ],
)
def test_a_phrase_reads_what_it_says(phrase: str, texts: list[str]) -> None:
    pattern = parse_phrase(phrase).pattern
    assert [text for text in texts if not re.fullmatch(pattern, text)] == []


@pytest.mark.parametrize(
    ("phrase", "text"), [("share", "shared"), ("share", "timeshare"), ("get # free", "get free"), ("a b", "ab")]
)
def test_a_phrase_reads_whole_words(phrase: str, text: str) -> None:
    assert not re.search(parse_phrase(phrase).pattern, text)


@pytest.mark.parametrize("phrase", ["[a]", "... a", "a ...", "a ... b ... c ... d", "(a|)", "", "(*a|# b)", "# [a]"])
def test_a_phrase_that_says_too_little_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="phrase"):
        parse_phrase(phrase)


@pytest.mark.parametrize("phrase", ["sign up (for|to) [our] ... letter*", "a ... b ... c", "[x|y] read # more"])
def test_one_of_the_needles_is_in_every_text_a_phrase_reads(phrase: str) -> None:
    parsed = parse_phrase(phrase)
    text = (
        re.sub(r" +", " ", phrase.replace("(for|to)", "to").replace("[our]", "our").replace("[x|y]", "x"))
        .replace("...", "all the")
        .replace("*", "s")
        .replace("#", "7")
    )
    assert re.search(parsed.pattern, text) and any(needle.text in text for needle in parsed.needles)
