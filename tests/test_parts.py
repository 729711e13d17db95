"""Texts longer than any article: read in parts, without a mark on the result and without an appetite for memory."""

from __future__ import annotations

import subprocess
import sys
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import anything, is_subsequence

from boilerstrip import Given, Stripper, parts, strip
from boilerstrip.evidence import Evidence
from boilerstrip.model import PATH
from boilerstrip.parts import PART, cut_texts

STORY = (
    "The ferry is running again after a gap of eleven years, the harbour office said on Monday. It will cross four "
    "times a day, and twice on Sundays, as long as the weather holds."
)


def test_boilerplate_goes_from_every_part_of_a_long_text() -> None:
    stories = [f"{STORY} That was day {day}.\n\n" for day in range(2 * PART // len(STORY))]
    assert strip("Share on Facebook\n\n".join(stories)) == "".join(stories)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It rained. It snowed.\nIt blew.\n\nIt rained", "It rained. It snowed.\nIt blew.\n\n"),
        ("It rained. It snowed.\nIt blew.\rIt hailed and", "It rained. It snowed.\nIt blew.\r"),
        ("It rained and it snowed today. It hailed too", "It rained and it snowed today. "),
        ("it rained and it snowed and it hailed and blew", "it rained and it snowed and it "),
        (
            "雨が降り、雪が降った。風も吹いたので船は出なかったが鉄道は動いていて人々は駅へ",
            "雨が降り、雪が降った。風も吹いたので船は出なかったが鉄道は動いて",
        ),
    ],
)
def test_a_part_ends_at_the_clearest_break(text: str, first: str) -> None:
    with patch.object(parts, "PART", 32):
        cut = list(cut_texts([Given(text)]))
    assert cut[0].given.text == first
    assert "".join(part.given.text for part in cut) == text


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_paragraphs_are_told_by_any_empty_line(line_end: str) -> None:
    first = f"{STORY[:64]}{line_end * 2}"
    with patch.object(parts, "PART", 72):
        cut = list(cut_texts([Given(f"{first}It{line_end}rained.")]))
    assert cut[0].given.text == first


def test_a_part_takes_what_is_known_of_its_lines() -> None:
    odds = {at: Evidence(float(at), "markup") for at in (0, 30, 60)}
    with patch.object(parts, "PART", 40):
        cut = list(cut_texts([Given("x" * 29 + "\n" + "y" * 29 + "\n" + "z" * 10, lines=odds)]))
    assert [(part.offset, part.given.lines) for part in cut] == [
        (0, {0: odds[0], 30: odds[30]}),
        (40, {0: odds[30], 20: odds[60]}),
    ]


def test_only_the_first_part_has_a_headline() -> None:
    chapter = "How the harbour office runs its boats\n\n" + f"{STORY}\n\n" * 3
    stripper = Stripper(drop={"headline"})
    with patch.object(parts, "PART", len(chapter) + 9):
        assert stripper.strip(chapter * 3) == chapter.split("\n\n", 1)[1] + chapter * 2


@given(anything, st.integers(1, 60), st.sampled_from(["careful", "strict"]))
@settings(max_examples=150, deadline=None)
def test_the_laws_hold_wherever_a_text_is_cut(text: str, size: int, preset: str) -> None:
    stripper = Stripper(preset=preset)
    with patch.object(parts, "PART", size):
        document = stripper.explain(text)
        assert stripper.strip(text) == document.text
        assert list(stripper.strip_many([text, text])) == [document.text] * 2
    assert "".join(span.text for span in document.spans) == text
    assert is_subsequence(document.text, text)


PEAK = """
import boilerstrip
def peak(): return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
boilerstrip.strip("a b\\r" * 1_000)
before = peak()
boilerstrip.strip("a b\\r" * 300_000)
print(peak() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the peak of memory from /proc")
def test_a_text_of_very_many_lines_takes_little_memory() -> None:
    run = subprocess.run([sys.executable, "-c", PEAK], capture_output=True, text=True, check=True)
    assert int(run.stdout) < (100_000 if PATH == "compiled" else 600_000)  # all lines at once took a million and more
