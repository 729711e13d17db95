"""Where a line ends, and where a sentence does."""

from __future__ import annotations

import pytest

from boilerstrip.rules import LANGUAGES, abbreviations
from boilerstrip.units import split_lines, split_sentences, split_units

ALL = abbreviations(frozenset(LANGUAGES))


@pytest.mark.parametrize(
    "marked",
    [
        "It rained.| It rained again.",
        "The U.S. agreed with the plan.| Nobody else did.",
        "He came at 5 p.m. on Monday.| She had left.",
        "Dr. Vo met Mr. Hale.| They spoke.",
        "Das gilt z. B. für Wien.| Nicht für Graz.",
        "Am 3. Mai kam er.| Sie blieb.",
        "“We stay. We all stay,” she said.| Nobody moved.",
        "«On reste. Tous.»| Il sourit.",
        "雨が降った。|風も強かった。",
        "「雨だ。風だ。」と彼は言った。|終わった。",
        "下雨了。|他说：“走吧。”",
        "Is it?| Yes!| Good.",
        "They meet on Feb. 4.|Ana Kolar/Harbour Press",
        "See kolpa.example/news.Html for more.",
        "It cost 3.50 euros.| Too much.",
        "Le train part à midi.| Il est plein.",
    ],
)
def test_sentences_end_where_a_reader_would_say(marked: str) -> None:
    text = marked.replace("|", "")
    cut = [text[start:end] for start, end in split_sentences(text, 0, len(text), ALL)]
    assert cut == [part.strip() for part in marked.split("|")]


def test_all_kinds_of_line_ends_end_a_line() -> None:
    text = "a\nb\r\nc\rd\u2028e\x0bf"
    assert "".join(text[start:end] for start, end in split_lines(text)) == "abcdef"


def test_a_long_line_is_read_by_sentences_and_a_short_one_is_not() -> None:
    line = "The river rose in the night. " * 30
    assert len(split_units(line).starts) == 30 and all(split_units(line).inline)
    assert split_units("One. Two. Three.").inline == [False]


def test_the_gaps_between_units_are_white_space() -> None:
    text = "  One line.\n\n" + "The river rose in the night.  Nobody slept. " * 30 + "\n"
    units = split_units(text)
    between = zip([0, *units.ends], [*units.starts, len(text)], strict=True)
    assert not "".join(text[start:end] for start, end in between).strip()
