"""Many texts at once: however they are grouped, ordered and shared out, each is decided as it is alone."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count, islice
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import articles

from boilerstrip import Document, Given, Stripper, reading

BODY = "The ferry is running again after a gap of eleven years, the harbour office said on Monday."
STRIPPER = Stripper()
PLAIN = Stripper(model=None)
given_texts = st.lists(
    st.builds(
        Given,
        articles | st.text(max_size=60),
        url=st.none() | st.just("https://aldmouth.example/ferry"),
        lang=st.sampled_from([None, "en", "de", "xx"]),
        title=st.none() | st.text(max_size=20),
        lines=st.none(),
    ),
    max_size=8,
)
METHODS = ("strip_many", "explain_many")


def alone(text: Given) -> Document:
    return STRIPPER.explain(text.text, url=text.url, lang=text.lang, title=text.title)


@given(given_texts, st.integers(1, 4), st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_any_batch_decides_each_text_as_alone(texts: list[Given], most: int, characters: int) -> None:
    with patch.multiple(reading, BATCH=most, BATCH_CHARS=characters):
        documents = list(STRIPPER.explain_many(texts))
        stripped = list(STRIPPER.strip_many(texts))
    assert documents == [alone(text) for text in texts]
    assert stripped == [document.text for document in documents]


@given(given_texts, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_texts_changes_none_of_them(texts: list[Given], random: object) -> None:
    order = list(range(len(texts)))
    random.shuffle(order)  # type: ignore[attr-defined]
    shuffled = list(STRIPPER.explain_many(texts[i] for i in order))
    assert shuffled == [alone(texts[i]) for i in order]


@given(given_texts)
@settings(max_examples=15, deadline=None)
def test_threads_that_share_a_stripper_change_nothing(texts: list[Given]) -> None:
    with ThreadPoolExecutor(8) as pool:
        lists = list(pool.map(lambda _: list(STRIPPER.explain_many(texts)), range(8)))
    assert all(documents == lists[0] for documents in lists) and lists[0] == [alone(text) for text in texts]


@pytest.mark.parametrize("method", METHODS)
def test_a_stream_without_end_is_read_a_batch_at_a_time(method: str) -> None:
    numbers = count()
    found = getattr(PLAIN, method)(f"{BODY} {next(numbers)}\nShare on Facebook" for _ in count())
    assert len(list(islice(found, 3))) == 3
    assert next(numbers) == reading.BATCH


@pytest.mark.parametrize("method", METHODS)
def test_long_texts_are_not_gathered(method: str) -> None:
    texts = iter([BODY * (1 + reading.BATCH_CHARS // len(BODY)), "Rain.", "Hail."])
    next(getattr(PLAIN, method)(texts))
    assert list(texts) == ["Rain.", "Hail."]


def failing(texts: int) -> Iterator[str]:
    for number in range(texts):
        yield f"{BODY} {number}\nShare on Facebook"
    raise OSError("the archive ends here")


@pytest.mark.parametrize("texts", [0, 1, reading.BATCH, reading.BATCH + 5])
@pytest.mark.parametrize("method", METHODS)
def test_an_error_of_the_iterator_passes_on_after_all_that_came_before(method: str, texts: int) -> None:
    found = getattr(PLAIN, method)(failing(texts))
    assert len([next(found) for _ in range(texts)]) == texts
    with pytest.raises(OSError, match="the archive ends here"):
        next(found)


@pytest.mark.parametrize("method", METHODS)
def test_what_is_no_text_is_told_after_all_that_came_before(method: str) -> None:
    found = getattr(PLAIN, method)(["Rain.", b"Hail."])
    assert next(found) is not None
    with pytest.raises(TypeError, match="decode it first"):
        next(found)


def test_nothing_is_read_before_it_is_asked_for() -> None:
    texts = iter(["Rain."])
    PLAIN.strip_many(texts)
    assert next(texts) == "Rain."
