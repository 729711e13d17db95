"""What a user sees: texts in, clean texts out, and the settings that change it."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from boilerstrip import Document, Rule, Stripper, explain, strip

ARTICLE = """\
River town rebuilds its bridge

The bridge over the Kolpa opened on Tuesday, two years after the flood took the old one, the mayor said.

Share on Facebook

Crews worked through the winter, and the last of the stones was set on Friday, according to the town hall.

© 2024 The Kolpa Herald. All rights reserved.
"""
CLEAN = """\
River town rebuilds its bridge

The bridge over the Kolpa opened on Tuesday, two years after the flood took the old one, the mayor said.

Crews worked through the winter, and the last of the stones was set on Friday, according to the town hall.
"""


def test_boilerplate_goes_and_the_paragraphs_stay_apart() -> None:
    assert strip(ARTICLE) == CLEAN


def test_a_clean_text_comes_back_character_for_character() -> None:
    odd = "  " + CLEAN.replace("\n\n", "\r\n \r\n") + "\n\n\t"
    assert strip(odd) == odd


def test_every_decision_has_a_category_a_score_a_reason_and_offsets() -> None:
    removed = explain(ARTICLE).removed
    assert [(span.category, span.reason.split()[0]) for span in removed] == [("share", "rule"), ("legal", "rule")]
    assert all(ARTICLE[span.start : span.end] == span.text and span.score > 0.9 for span in removed)


def test_keep_names_categories_that_stay() -> None:
    assert "Share on Facebook" in strip(ARTICLE, keep={"share"})
    assert "All rights reserved" not in strip(ARTICLE, keep={"share"})


def test_the_first_headline_stays_and_its_repeats_go() -> None:
    text = ARTICLE.replace("\n\nThe bridge", "\n\nRiver town rebuilds its bridge\n\nThe bridge", 1)
    assert strip(text) == CLEAN
    assert strip(text, title="River town rebuilds its bridge", drop={"headline"}) == CLEAN.partition("\n\n")[2]


def test_a_dateline_stays_unless_it_is_dropped() -> None:
    text = "KOLPA (Reuters) - The bridge over the river opened on Tuesday, two years after the flood, the mayor said."
    assert strip(text) == text
    assert strip(text, drop={"dateline"}).startswith("The bridge")


def test_a_correction_stays_unless_it_is_dropped() -> None:
    text = CLEAN + "\nCorrection: an earlier version of this article misstated the length of the bridge.\n"
    assert strip(text) == text
    assert strip(text, drop={"correction"}) == CLEAN


def test_a_standfirst_stays_unless_it_is_dropped() -> None:
    standfirst = "Two years after the flood the crossing is open again, and the town is on its feet"
    head, body = CLEAN.split("\n\n", 1)
    text = f"{head}\n\n{standfirst}\n\nBy Ana Kolar\nPublished: 3 March 2024\n\n{body}"
    assert strip(text) == f"{head}\n\n{standfirst}\n\n{body}"
    assert strip(text, drop={"standfirst"}) == CLEAN


def test_a_pitch_at_the_end_of_a_paragraph_goes_and_the_paragraph_stays() -> None:
    paragraph = (
        CLEAN.split("\n\n")[1] + " Crews worked through the winter, and the last of the stones was set on Friday."
    )
    assert strip(paragraph + " Sign up for our free weekly newsletter.") == paragraph


def test_a_credit_glued_to_the_sentence_before_goes() -> None:
    paragraph = CLEAN.split("\n\n")[1] * 2
    assert strip(paragraph + "Photo: Ana Kolar/Getty Images") == paragraph


def test_a_caption_goes_with_the_credit_behind_it() -> None:
    first, rest = CLEAN.rsplit("\n\n", 1)
    caption = "The mayor and two engineers look at the new arch. The river had risen again."
    text = f"{first}\n\n{caption} Photo: Ana Kolar/Getty Images\n\n{rest}"
    assert strip(text) == CLEAN
    assert strip(text, keep={"caption"}) == f"{first}\n\n{caption}\n\n{rest}"


def test_an_article_in_one_line_is_read_sentence_by_sentence() -> None:
    body = " ".join(CLEAN.split("\n\n")[1:]).strip()
    line = " ".join([body] * 4)
    assert strip(f"{line} Sign up for our free weekly newsletter.") == line


def test_a_text_that_is_all_boilerplate_is_left_alone_and_flagged() -> None:
    document = explain("Share on Facebook")
    assert (document.text, document.flags) == ("Share on Facebook", {"brake"})


def test_a_marker_takes_its_own_line_and_not_what_follows() -> None:
    assert strip(ARTICLE.replace("Share on Facebook", "Read more: How the river was tamed")) == CLEAN


def test_stricter_presets_remove_more() -> None:
    kept = [len(strip(ARTICLE, preset=preset)) for preset in ("careful", "balanced", "strict")]
    assert kept == sorted(kept, reverse=True)


@pytest.mark.parametrize(("value", "hint"), [(b"text", "decode"), (None, "NoneType"), (7, "int"), (["a"], "list")])
def test_other_types_are_refused_with_a_hint(value: object, hint: str) -> None:
    with pytest.raises(TypeError, match=hint):
        strip(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["keep", "drop"])
def test_an_unknown_category_is_refused_with_the_valid_ones(name: str) -> None:
    with pytest.raises(ValueError, match=r"captions.*newsletter"):
        strip("text", **{name: {"captions"}})  # type: ignore[arg-type]


def test_a_name_in_place_of_a_collection_is_refused() -> None:
    with pytest.raises(TypeError, match="keep="):
        strip("text", keep="caption")


def test_an_unknown_preset_is_refused() -> None:
    with pytest.raises(ValueError, match="balanced"):
        strip("text", preset="gentle")


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "\0", "\ud800", "a\ud800\n\udfffb", "\r\r\n", "\u2028", "x" * 5000, "🙂" * 50, "e\u0301\n" * 40],
)
def test_any_string_is_taken(text: str) -> None:
    document = explain(text)
    assert "".join(span.text for span in document.spans) == text


def test_rules_of_the_user_win() -> None:
    club = Rule("mine.promo.club", "promo", phrases=("members of the book circle",), at="start")
    stay = Rule("mine.keep.share", "share", phrases=("share on facebook",), keep=True)
    text = CLEAN + "\nMembers of the book circle meet on Friday in the old mill.\n"
    assert strip(text) == text
    assert Stripper(rules=[club]).strip(text) == CLEAN
    assert "Share on Facebook" in Stripper(rules=[club, stay]).strip(ARTICLE)


def test_a_bad_rule_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"mine\.bad.*empty choice"):
        Stripper(rules=[Rule("mine.bad", "promo", phrases=("join (|us)",))])


def test_rules_of_the_user_pass_no_guard_at_the_end_of_a_paragraph_either() -> None:
    price = Rule("mine.promo.price", "promo", phrases=(f"offer {'#*' * 9} now", "all for a crown"), at="any")
    pitch = f'"Offer 1 now," it said, "all for a crown," and: offer {"1" * 200}.'
    text = "The mill at the river was sold on Monday, and the town will not see it again, the mayor said."
    assert Stripper(rules=[price], model=None).strip(f"{text} {pitch}") == text


def test_two_rules_of_the_same_name_are_refused() -> None:
    with pytest.raises(ValueError, match=r"same name: mine\.club"):
        Stripper(rules=[Rule("mine.club", "promo", phrases=(phrase,)) for phrase in ("join us", "join them")])


def test_a_stripper_can_be_pickled_and_shared_by_threads() -> None:
    stripper = pickle.loads(pickle.dumps(Stripper(preset="strict", keep={"share"})))
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(stripper.strip, [ARTICLE] * 40)) == {stripper.strip(ARTICLE)}


def test_rules_work_without_the_model_and_the_model_without_rules() -> None:
    assert Stripper(model=None).strip(ARTICLE) == CLEAN
    assert "Crews worked" in Stripper(use_rules=False).strip(ARTICLE)


def test_a_long_text_of_many_lines_is_no_trouble() -> None:
    text = "The river rose by two metres in the night, the mayor said.\n" * 20_000
    assert explain(text).source == text


def test_a_document_shows_itself_with_everything_escaped() -> None:
    document = explain(
        CLEAN + "\nShare on Facebook\n\n<script>alert(1)</script>\u202e went through the net on Monday.\n"
    )
    assert "[-share: Share on Facebook-]" in str(document)
    assert "<script>" not in document._repr_html_() and "⟨U+202E⟩" in document._repr_html_()


def test_a_document_as_plain_values_covers_the_source() -> None:
    found = explain(ARTICLE).to_dict()
    assert [found["spans"][0]["start"], found["spans"][-1]["end"]] == [0, len(ARTICLE)]
    assert all(a["end"] == b["start"] for a, b in zip(found["spans"], found["spans"][1:], strict=False))


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"spans": [{"start": 0, "end": 4, "kept": True}], "text": "no"}, "does not fit"),
        ({"spans": [], "text": "more"}, "do not cover"),
        ({"spans": [{"end": 4}]}, "a span has no 'start'"),
        ({"spans": [{"start": 0, "end": 4, "kept": False}]}, "a span that was removed has no 'text'"),
        ({"spans": [{"start": 0, "end": 4, "kept": True, "more": 1}]}, "can't have 'more'"),
        ({"spans": None}, "'spans' of a document can't be None"),
    ],
)
def test_plain_values_that_are_no_document_are_refused(change: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Document.from_dict({**explain(ARTICLE).to_dict(), **change})


def test_a_record_without_decisions_tells_what_writes_them() -> None:
    with pytest.raises(ValueError, match="no 'spans': not what explain --json or strip --explain writes"):
        Document.from_dict({"id": 1, "text": ARTICLE})


@pytest.mark.parametrize("word", ["whatsapp:", "newsletter", "cookies|", "Share on Facebook."])
def test_a_word_a_hundred_thousand_times_without_a_blank_is_read(word: str) -> None:
    text = word * (1_000_000 // len(word))  # minutes, where every word looked for its neighbours up to both ends
    assert Stripper().explain(text).source == text
