"""Laws that hold for any text: nothing is lost, nothing is added, and the same text gives the same result."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from boilerstrip import CATEGORIES, Document, Stripper, explain, strip

LINES = (
    "The river rose two metres overnight, and the old bridge was closed to all traffic, the mayor said on Monday.",
    "“We did not sleep,” said the baker, who had carried forty sacks of flour up the stairs by candlelight.",
    "Share on Facebook",
    "Photo: Ana Kolar/Getty Images",
    "Sign up for our free weekly newsletter",
    "Read more: How the river was tamed",
    "© 2024 The Kolpa Herald. All rights reserved.",
    "Already a subscriber? Log in to continue reading.",
    "* * *",
    "Silence.",
    "Der Fluss ist über Nacht um zwei Meter gestiegen, und die alte Brücke wurde gesperrt, sagte der Bürgermeister.",
    "川は一晩で二メートル上昇し、古い橋は通行止めになったと市長は述べた。",
)
BREAKS = ("\n", "\n\n", "\r\n", "\r", " ", "\n \n", "\u2028", "")
articles = st.lists(st.tuples(st.sampled_from(LINES) | st.text(max_size=40), st.sampled_from(BREAKS)), max_size=14).map(
    lambda parts: "".join(line + end for line, end in parts)
)
anything = st.text(max_size=400) | articles
names = st.frozensets(st.sampled_from([category.name for category in CATEGORIES]), max_size=6)
PRESETS = ("careful", "balanced", "strict")


def is_subsequence(part: str, whole: str) -> bool:
    characters = iter(whole)
    return all(character in characters for character in part)


@given(anything, st.sampled_from(PRESETS))
@settings(max_examples=300, deadline=None)
def test_the_spans_cover_the_source_and_the_kept_ones_are_the_text(text: str, preset: str) -> None:
    document = explain(text, preset=preset)
    assert "".join(span.text for span in document.spans) == text
    assert all(text[span.start : span.end] == span.text for span in document.spans)
    assert document.text == "".join(span.text for span in document.spans if span.kept)
    assert is_subsequence(document.text, text)


@given(anything, st.sampled_from(PRESETS), names)
@settings(max_examples=150, deadline=None)
def test_strip_is_the_text_of_explain_and_always_the_same(text: str, preset: str, drop: frozenset[str]) -> None:
    assert strip(text) == explain(text).text == Stripper().strip(text)
    stripper = Stripper(preset=preset, drop=drop)
    assert stripper.strip(text) == stripper.explain(text).text


@given(anything)
@settings(max_examples=200, deadline=None)
def test_a_stricter_preset_removes_a_superset(text: str) -> None:
    gone = [
        {i for span in explain(text, preset=preset).removed for i in range(span.start, span.end)} for preset in PRESETS
    ]
    words = {i for i, character in enumerate(text) if not character.isspace()}
    assert gone[0] & words <= gone[1] & words <= gone[2] & words


@given(anything, names, names)
@settings(max_examples=200, deadline=None)
def test_a_kept_category_is_never_removed(text: str, keep: frozenset[str], drop: frozenset[str]) -> None:
    assert not any(span.category in keep for span in explain(text, keep=keep, drop=drop).removed)


@given(anything, names)
@settings(max_examples=150, deadline=None)
def test_words_never_vanish_without_the_brake(text: str, drop: frozenset[str]) -> None:
    document = explain(text, preset="strict", drop=drop)
    assert not text.strip() or document.text.strip()


@given(st.text(max_size=60), articles)
@settings(max_examples=100, deadline=None)
def test_a_title_never_breaks_the_laws(title: str, text: str) -> None:
    document = explain(text, title=title)
    assert "".join(span.text for span in document.spans) == text


@given(anything, st.sampled_from(PRESETS))
@settings(max_examples=150, deadline=None)
def test_a_document_comes_back_from_its_plain_values(text: str, preset: str) -> None:
    document = explain(text, preset=preset, url="https://aldmouth.example/ferry", title="Ferry")
    assert Document.from_dict(json.loads(json.dumps(document.to_dict()))) == document
