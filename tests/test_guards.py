"""Each guard of the engine, by an article's sentence that a cue would otherwise take."""

from __future__ import annotations

import pytest

from boilerstrip import Rule, Stripper, strip
from boilerstrip.blocks import judge_lists
from boilerstrip.company import NO_COMPANY, Company, find_company
from boilerstrip.crowd import believe_crowd
from boilerstrip.decide import BARS, Verdict, decide, none_goes
from boilerstrip.guards import calms_model, count_cues, find_topics, held_back, read_context
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


def test_a_row_of_a_table_is_no_menu() -> None:
    cue = Rule("test.navigation.bars", "navigation", at="any", phrases=("rise",))
    rows = ["Day | Rise | Fall", "Monday | 2 m | 1 m", "Tuesday | 1 m | 2 m"]
    assert held_back(cue, rows[0], read_context(rows, [False] * 3, None, PACKS)) == "table"
    assert held_back(cue, rows[0], read_context(rows[:2], [False] * 2, None, PACKS)) == ""


def test_amid_much_boilerplate_the_rest_is_believed_sooner_if_there_is_a_body() -> None:
    doubtful, crowd = Verdict(0.6, "share", "model"), [Verdict(0.99, "navigation", "model")] * 60
    body = Verdict(0.01, None, "model")
    lines = [False] * 62
    assert believe_crowd([doubtful, body], [10, 500], lines[:2])[0].score == 0.6
    assert believe_crowd([doubtful, body, *crowd], [10, 500, *[10] * 60], lines)[0].score > 0.8
    assert believe_crowd([doubtful, *crowd], [10] * 61, lines[:61])[0].score == 0.6


def test_a_smaller_crowd_is_enough_where_a_text_is_one_line() -> None:
    doubtful, body = Verdict(0.6, "share", "model"), Verdict(0.01, None, "model")
    verdicts, sizes = [doubtful, body, *[Verdict(0.99, "navigation", "model")] * 30], [10, 500, *[10] * 30]
    in_lines, in_one_line = (believe_crowd(verdicts, sizes, [inline] * 32)[0].score for inline in (False, True))
    assert in_lines < in_one_line and in_one_line > 0.8


def test_sure_boilerplate_beside_a_body_is_company_to_what_stands_at_its_ends() -> None:
    menu, body, doubtful = (0.99, 60, False), (0.01, 500, True), (0.6, 40, True)

    def company(*units: tuple[float, int, bool]) -> list[float]:
        found = find_company(*zip(*units, strict=True))
        return [round(found.of(i), 2) for i in range(len(units))]

    assert company(menu, body, doubtful, body, doubtful) == [0.53, 0, 0, 0, 0.53]
    assert company(body, doubtful) == [0, 0] == company(menu, doubtful)


def test_in_company_a_paragraph_is_held_back_less_but_an_item_as_before() -> None:
    units, prose = [PROSE, *(f"{i}. Turn the valve" for i in range(1, 4))], [True, False, False, False]
    alone, among = (
        read_context(units, prose, None, PACKS, company=company) for company in (NO_COMPANY, Company(1.0, -1, -1))
    )
    assert calms_model(0, alone).odds < 0 == calms_model(0, among).odds
    assert calms_model(1, alone).odds == calms_model(1, among).odds < 0


def test_inside_a_long_line_no_cue_says_less() -> None:
    none = read_context(["Menu"], [False], None, PACKS, cues=0)
    assert calms_model(0, none)[0] < calms_model(0, none, inline=True)[0] < 0


def test_a_category_is_the_topic_if_the_title_or_three_paragraphs_name_it() -> None:
    assert find_topics([], "The newsletter boom", PACKS) == {"newsletter"}
    words = {"newsletter", "inbox"}
    assert "newsletter" in find_topics([words] * 3, None, PACKS)
    assert "newsletter" not in find_topics([words] * 2, None, PACKS)


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


def test_a_unit_is_judged_with_more_doubt_where_the_text_holds_no_cue() -> None:
    none, one, two = (calms_model(0, read_context(["Menu"], [False], None, PACKS, cues=n)) for n in range(3))
    assert none[0] < one[0] < two[0] == 0
    assert (none[1], one[1], two[1]) == ("no cue in the text", "one cue in the text", "")


def test_a_cue_that_only_hints_does_not_make_a_text_suspect() -> None:
    hint = Rule("test.related.any", "related", at="any", phrases=("more",), strength="hint")
    assert count_cues({0: (hint,), 1: (CUE, hint), 2: (CUE,)}) == 2


def score_list(score: float, reason: str = "model") -> list[float]:
    units = [PROSE, *[f"Tour date {i}" for i in range(24)], PROSE]
    prose = [True, *[False] * 24, True]
    verdicts = [Verdict(score if not is_prose else 0.1, None, reason) for is_prose in prose]
    return [verdict.score for verdict in judge_lists(verdicts, units, prose)]


def test_a_long_list_that_the_model_is_not_sure_of_stays_as_a_whole() -> None:
    assert max(score_list(0.85)) < 0.75


def test_a_long_menu_that_the_model_is_sure_of_goes_and_so_do_lines_that_rules_see() -> None:
    assert min(score_list(0.99)[1:-1]) == 0.99
    assert min(score_list(0.85, "rule x")[1:-1]) == 0.85


@pytest.mark.parametrize(("strength", "probability", "goes"), [
    ("sure", None, True), ("likely", None, False), ("sure", 0.1, True), ("sure", 0.001, False), ("likely", 0.5, True),
])  # fmt: skip
def test_a_rule_and_the_model_decide_together(strength: str, probability: float | None, goes: bool) -> None:
    rule = Rule("test.share.line", "share", phrases=("share this",), strength=strength)
    context = read_context(["Share this"], [False], None, PACKS)
    for inline in (False, True):
        verdict = decide(0, (rule,), probability, "share", inline=inline, context=context)
        assert (verdict.score >= BARS["balanced"]) == goes


@pytest.mark.parametrize(("category", "goes"), [("share", True), ("navigation", False), ("formatting", False)])
def test_a_sure_rule_of_an_ambiguous_kind_counts_as_a_likely_one(category: str, goes: bool) -> None:
    rule = Rule(f"test.{category}.line", category, phrases=("show more",))
    verdict = decide(0, (rule,), 0.2, "", inline=False, context=read_context(["Show more"], [False], None, PACKS))
    assert (verdict.score >= BARS["balanced"]) == goes


@pytest.mark.parametrize(("heard", "dropped", "none"), [
    ({}, [0.2, 0.8], True), ({}, [0.2, 0.9], False), ({}, [None, None], True), ({}, [], True),
    ({0: Verdict(0.3, "share", "rule x")}, [0.8, 0.2], True),
    ({0: Verdict(0.3, "share", "rule x")}, [0.99, 0.2], False),  # it is company to the other
    ({0: Verdict(0.9, "share", "rule x")}, [0.2, 0.2], False),
])  # fmt: skip
def test_that_no_unit_goes_is_seen_where_neither_rules_nor_the_model_are_sure_of_any(
    heard: dict[int, Verdict], dropped: list[float | None], none: bool
) -> None:
    assert none_goes(heard, dropped, BARS["balanced"]) == none
