"""The compiled kernel sees and decides what the plain path does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerstrip.features import Features, Layout, extract_plainly, lay_out
from boilerstrip.language import count_votes, count_votes_plainly
from boilerstrip.model import RULE_COLUMNS, Model, Prediction, default_model
from boilerstrip.native import PLAIN
from boilerstrip.reading import Given, join_texts
from boilerstrip.rules import load_packs
from tests.test_laws import anything

kernel = pytest.importorskip("boilerstrip.native.kernel", reason="this installation has no compiled kernel")
from boilerstrip.features.compiled import read_units  # noqa: E402

common_words = st.sampled_from(sorted({word for pack in load_packs() for word in pack.stopwords}))
pages = st.lists(st.tuples(anything, st.none() | anything), max_size=5)
TEXT = "Menu\n\nThe river rose two metres overnight, and the old bridge was closed, the mayor said.\nMenu"


def both(texts: Sequence[str], titles: Sequence[str | None]) -> tuple[Features, Features, Layout]:
    joined = join_texts([Given(text) for text in texts], frozenset())
    text, layout = joined.text, joined.layout
    return extract_plainly(text, layout, titles), Features(*read_units(text, layout, titles)), layout


def predict(path: str, found: Features, layout: Layout, model: Model | None = None) -> Prediction:
    rules = np.zeros((len(found.rows), RULE_COLUMNS), np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("boilerstrip.model.PATH", path)
        return (model or default_model()).predict(found, rules, layout.sizes.tolist())


@given(pages)
@settings(max_examples=300, deadline=None)
def test_both_paths_see_the_same_to_the_last_bit(given_pages: list[tuple[str, str | None]]) -> None:
    plain, compiled, _ = both([text for text, _ in given_pages], [title for _, title in given_pages])
    for expected, found in zip(plain, compiled, strict=True):
        assert expected.dtype == found.dtype and np.array_equal(expected, found)


@given(pages)
@settings(max_examples=150, deadline=None)
def test_both_paths_score_the_same_once_scores_are_rounded(given_pages: list[tuple[str, str | None]]) -> None:
    found, _, layout = both([text for text, _ in given_pages], [title for _, title in given_pages])
    plain, compiled = (predict(path, found, layout) for path in ("plain", "compiled"))
    assert np.array_equal(plain.dropped, compiled.dropped)
    assert np.allclose(plain.kinds, compiled.kinds, rtol=0, atol=1e-6)


@given(st.lists(anything | common_words, max_size=12).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_both_paths_count_the_same_words_of_every_language(text: str) -> None:
    assert count_votes(text.lower()) == count_votes_plainly(text.lower())


def test_the_plain_path_is_taken_where_it_is_asked_for() -> None:
    tell = [sys.executable, "-c", "from boilerstrip.native import PATH; print(PATH)"]
    paths = [subprocess.check_output(tell, env={**os.environ, PLAIN: asked}, text=True).strip() for asked in ("", "1")]
    assert paths == ["compiled", "plain"]


UNFIT = {
    "behind the text": ([0], [len(TEXT) + 1], [1]),
    "before the text": ([-1], [4], [1]),
    "backwards": ([4], [0], [1]),
    "too few units": ([0], [4], [2]),
    "a negative size": ([0], [4], [2, -1]),
    "no end": ([0], [], [1]),
}


@pytest.mark.parametrize(("starts", "ends", "sizes"), UNFIT.values(), ids=UNFIT)
def test_units_that_do_not_fit_are_refused(starts: list[int], ends: list[int], sizes: list[int]) -> None:
    layout = replace(lay_out([0], [4], [False], [1]), starts=np.array(starts), ends=np.array(ends, np.int64))
    with pytest.raises(ValueError, match="fit the text"):
        read_units(TEXT, replace(layout, sizes=np.array(sizes)), [None] * len(sizes))


@pytest.mark.parametrize("name", ["embeddings", "into", "convolve", "again_bias", "context", "out"])
def test_weights_that_do_not_fit_are_refused(name: str) -> None:
    model = default_model()
    odd = Model(model.about, model.vocabulary, {**model.weights, name: model.weights[name][:-1]})
    found, _, layout = both([TEXT], [None])
    with pytest.raises(ValueError, match="fit"):
        predict("compiled", found, layout, odd)


def test_an_n_gram_of_no_unit_is_refused() -> None:
    found, _, layout = both([TEXT], [None])
    with pytest.raises(ValueError, match="belongs to no unit"):
        predict("compiled", found._replace(units=found.units + 2), layout)
