"""Each guard of the engine, by an article's sentence that a cue would otherwise take."""

from __future__ import annotations

import pytest

from boilerstrip import Rule, Stripper, explain, strip
from boilerstrip.guards import find_topics, held_back, read_context
from boilerstrip.pipeline import count_cues
from boilerstrip.rules import load_packs

PACKS = [pack for pack in load_packs() if pack.code == "en"]
CUE = Rule("test.newsletter.any", "newsletter", at="any", phrases=("subscribe to our newsletter",))
PROSE = "The river rose two metres overnight, and the old bridge was closed to all traffic, the mayor said on Monday."


def guard_of(text: str) -> str:
    return held_back(CUE, text, read_context([text], [False], None, PACKS))


@pytest.mark.parametrize(
    ("text", "guard"),
    [
        ('"Subscribe to our newsletter now!" the e-mail shouted, she said in court.', "quotation"),
        ("The firm announced that visitors had to subscribe to our newsletter service first.", ""),
        ("KOLPA, Slovenia (AP) - Clerks told everyone who came in to subscribe to our newsletter.", "dateline"),
        ('"Subscribe to our newsletter', "dialogue"),
        ("Subscribe to our newsletter", ""),
    ],
)
def test_a_guard_holds_a_rule_back(text: str, guard: str) -> None:
    assert guard_of(text) == guard


def test_somebody_who_did_something_is_the_third_person() -> None:
    cue = Rule("test.donation.any", "donation", at="any", phrases=("make a donation",))
    text = "The couple promised to make a donation to the hospital, the mayor said."
    assert held_back(cue, text, read_context([text], [False], None, PACKS)) == "third person"


def test_a_category_is_the_topic_if_the_title_or_three_paragraphs_name_it() -> None:
    assert find_topics([], "The newsletter boom", PACKS) == {"newsletter"}
    paragraph = "Her newsletter reaches forty thousand people every week, more than the paper ever did."
    assert "newsletter" in find_topics([paragraph] * 3, None, PACKS)
    assert "newsletter" not in find_topics([paragraph] * 2, None, PACKS)


def test_an_article_about_newsletters_keeps_its_paragraphs() -> None:
    text = "\n\n".join([
        "How the newsletter came back",
        "Her newsletter reaches forty thousand people every week, more than the town's paper ever did, she said.",
        "Sign up for our newsletter, the pop-ups used to beg, and nobody ever did, the editor recalled last week.",
        "Now the newsletter pays the rent of the whole newsroom, and the paper is what comes free with it, he said.",
    ])  # fmt: skip
    assert strip(text) == text


@pytest.mark.parametrize("short", ["He smiled.", "Silence.", "No.", "Twitter."])
def test_a_short_sentence_between_paragraphs_stays(short: str) -> None:
    text = f"{PROSE}\n\n{short}\n\n{PROSE}"
    assert strip(text) == text


def test_a_list_stays_whole() -> None:
    items = ["Two eggs", "Menu card", "A cup of flour", "Salt", "Butter", "Print of the recipe"]
    text = "\n".join([PROSE, "For the dough you need:", *items, PROSE])
    assert Stripper(model=None).strip(text) == text


def test_dialogue_stays() -> None:
    text = f"{PROSE}\n\n– Share it with me, he said.\n\n– Follow us, then!\n\n{PROSE}"
    assert "Follow us, then" in strip(text)


def test_the_same_line_is_judged_with_more_doubt_where_the_text_holds_no_cue() -> None:
    def score(*around: str) -> float:
        lines = ["Terms of our summer sale", PROSE, *around]
        return explain("\n".join(lines)).spans[0].score

    alone, beside_one, beside_two = score(), score("Share on Facebook"), score("Share on Facebook", "Leave a comment")
    assert alone < beside_one <= beside_two


def test_a_cue_that_only_hints_does_not_make_a_text_suspect() -> None:
    hint = Rule("test.related.any", "related", at="any", phrases=("more",), strength="hint")
    assert count_cues({0: (hint,), 1: (CUE, hint), 2: (CUE,)}) == 2
