"""The compiled kernel sees and decides what the plain path does."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from string import ascii_lowercase

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from boilerstrip.company import Company
from boilerstrip.features import DENSE, Features, Floats, Layout, extract_plainly, lay_out
from boilerstrip.features.words import read_chars, read_codes, read_tokens
from boilerstrip.folding import PLAIN as FOLDED
from boilerstrip.folding import fold_compiled, fold_plainly
from boilerstrip.guards import calm_units, calms_model, read_context
from boilerstrip.language import count_scripts, count_scripts_plainly, count_votes, count_votes_plainly
from boilerstrip.model import RULE_COLUMNS, Model, Prediction, default_model
from boilerstrip.native import PLAIN
from boilerstrip.odds import add_odds, add_odds_plainly
from boilerstrip.reading import Given, join_texts
from boilerstrip.rules import LANGUAGES, abbreviations, load_packs, packs_of
from boilerstrip.units import (
    outer_sentences_compiled,
    outer_sentences_plainly,
    split_sentences_compiled,
    split_sentences_plainly,
    split_units_compiled,
    split_units_plainly,
)
from boilerstrip.vocabulary import Hashes, Vocabulary
from tests.test_laws import anything
from tests.test_network import some_weights

kernel = pytest.importorskip("boilerstrip.native.kernel", reason="this installation has no compiled kernel")
from boilerstrip.features.compiled import read_units  # noqa: E402

common_words = st.sampled_from(sorted({word for pack in load_packs() for word in pack.stopwords}))
SHORT_FORMS = abbreviations(frozenset(LANGUAGES))
SIGNS = "..!?…。！？｡\"'”’“‘»«„)]」』】）「『【（([,;:-—*#@/_waAÀßЯяёΣςİıǅ1１²٣あ漢\u0301\U0001d7ce\ud800"
BLANKS = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2003\u2028\u2029\u202f\u3000\u200b\ufeff"
WORDS = ("www", "The", "That's", "U.S", "p.m", "Dr", "31", "123", "word", " “ ", "x" * 24, "x" * 399, "x" * 401)
signs = st.sampled_from((*SIGNS, *BLANKS, *WORDS, *sorted(SHORT_FORMS))) | st.characters()
hostile = st.lists(signs, max_size=60).map("".join) | anything
pages = st.lists(st.tuples(anything, st.none() | anything), max_size=5)
TEXT = "Menu\n\nThe river rose two metres overnight, and the old bridge was closed, the mayor said.\nMenu"


def both(texts: Sequence[str], titles: Sequence[str | None]) -> tuple[Features, Features, Layout]:
    joined = join_texts([Given(text) for text in texts], frozenset())
    text, layout = joined.text, joined.layout
    return extract_plainly(text, layout, titles), Features(*read_units(text, layout, titles)), layout


def predict(
    path: str, found: Features, layout: Layout, model: Model | None = None, rules: Floats | None = None
) -> Prediction:
    rules = np.zeros((len(found.rows), RULE_COLUMNS), np.float32) if rules is None else rules
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("boilerstrip.model.PATH", path)
        return (model or default_model()).predict(found, rules, layout.sizes.tolist())


@given(pages)
@settings(max_examples=300, deadline=None)
def test_both_paths_see_the_same_to_the_last_bit(given_pages: list[tuple[str, str | None]]) -> None:
    plain, compiled, _ = both([text for text, _ in given_pages], [title for _, title in given_pages])
    for expected, found in zip(plain, compiled, strict=True):
        assert expected.dtype == found.dtype and np.array_equal(expected, found)


def test_words_made_to_have_hashes_alike_are_put_in_order_too() -> None:
    words = list(map("".join, product(ascii_lowercase, ascii_lowercase, "aeiou", ascii_lowercase, "lmnrst")))
    starts = np.arange(len(words)) * 6
    hashes = read_tokens(read_chars(read_codes(" ".join(words)), starts, starts + 5)).hashes
    first_bytes = hashes >> np.uint64(48)
    alike = np.flatnonzero(first_bytes == np.bincount(first_bytes.astype(np.int64)).argmax())
    falling = [words[i] for i in alike[np.argsort(hashes[alike])[::-1]]]
    plain, compiled, _ = both(["\n".join([" ".join(falling) + "."] * 5)], [None])
    assert len(falling) > 12 and np.array_equal(plain.rows, compiled.rows)


@given(pages)
@settings(max_examples=150, deadline=None)
def test_both_paths_score_the_same_once_scores_are_rounded(given_pages: list[tuple[str, str | None]]) -> None:
    found, _, layout = both([text for text, _ in given_pages], [title for _, title in given_pages])
    plain, compiled = (predict(path, found, layout) for path in ("plain", "compiled"))
    assert np.array_equal(plain.dropped, compiled.dropped)
    assert (plain.kinds == compiled.kinds).all()


def random_model(wide: int) -> Model:
    hashes = np.random.default_rng(wide).integers(1, 2**63, 500).astype(np.uint64)
    hashes[::7] = hashes[0] + np.arange(len(hashes[::7]), dtype=np.uint64)  # which begin alike
    embeddings = np.random.default_rng(wide).normal(size=(500, 2)).astype(np.float32)
    return Model({}, Vocabulary.of(hashes), some_weights(wide) | {"embeddings": embeddings})


def random_features(units: int, columns: int, known: Hashes) -> Features:
    rng = np.random.default_rng(units)
    rows = rng.random((units, columns), np.float32) * rng.choice(np.float32([0.1, 1, 40]), (units, 1))
    rows[:, 1] = rng.random(units)  # from the number of words
    return Features(rng.choice(known, 5 * units), rng.integers(0, units, 5 * units), rows)


LONG = {
    "one document": [993],
    "cut between documents": [991, 1, 0, 2, 992],
    "cut in a document": [1, 2050, 0, 33],
    "many short ones": [31] * 70,
    "lines": [1] * 999,
}


@pytest.mark.parametrize("sizes", LONG.values(), ids=LONG)
@pytest.mark.parametrize("wide", [0, 5, 33])
def test_a_long_text_is_read_in_blocks_that_leave_no_trace(sizes: list[int], wide: int) -> None:
    model = random_model(wide) if wide else default_model()
    found = random_features(sum(sizes), DENSE, model.vocabulary.hashes)
    layout = replace(lay_out([0], [0], [False], [1]), sizes=np.array(sizes))
    rules = np.zeros((len(found.rows), 0 if wide else RULE_COLUMNS), np.float32)
    plain, compiled = (predict(path, found, layout, model, rules) for path in ("plain", "compiled"))
    assert np.array_equal(plain.dropped, compiled.dropped)
    assert (plain.kinds == compiled.kinds).all()


@given(st.lists(hostile | common_words | common_words.map(str.upper), max_size=12).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_both_paths_count_the_same_words_and_scripts(text: str) -> None:
    assert count_votes(text) == count_votes_plainly(text)
    assert count_scripts(text) == count_scripts_plainly(text)


odd = st.sampled_from([sign for signs, _ in FOLDED for sign in signs])


@given(st.lists(hostile | odd | st.just("THE RIVER rose. " * 3), max_size=8).map("".join))
@example("\ufeffThe river")
@settings(max_examples=500, deadline=None)
def test_both_paths_fold_alike(text: str) -> None:
    assert fold_compiled(text) == fold_plainly(text)


def test_both_paths_fold_every_code_point_alike() -> None:
    for first in range(0, sys.maxunicode + 1, 64):
        text = "".join(map(chr, range(first, first + 64)))
        assert fold_compiled(text) == fold_plainly(text)


def test_a_table_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="another size"):
        kernel.fold_text("“Now”", (np.zeros(9, np.uint16),))


@given(hostile, st.sampled_from((0, 20, 600)))
@settings(max_examples=500, deadline=None)
def test_both_paths_cut_a_text_at_the_same_places(text: str, longest: int) -> None:
    assert split_units_compiled(text, longest, SHORT_FORMS) == split_units_plainly(text, longest, SHORT_FORMS)


@given(hostile, st.data())
@settings(max_examples=500, deadline=None)
def test_both_paths_cut_a_line_at_the_same_places(text: str, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    plain = split_sentences_plainly(text, start, end, SHORT_FORMS)
    assert split_sentences_compiled(text, start, end, SHORT_FORMS) == plain


@given(hostile, st.data())
@settings(max_examples=500, deadline=None)
def test_both_paths_find_the_same_outer_sentences(text: str, data: st.DataObject) -> None:
    cuts = data.draw(st.lists(st.tuples(*[st.integers(0, len(text))] * 2).map(sorted), max_size=5))
    lines = [start for start, _ in cuts], [end for _, end in cuts]
    assert outer_sentences_compiled(text, *lines, SHORT_FORMS) == outer_sentences_plainly(text, *lines, SHORT_FORMS)


@pytest.mark.parametrize("lines", [([0], [99]), ([-1], [4]), ([4], [0]), ([0, 1], [4]), ([0], [2**70])])
def test_lines_that_do_not_lie_in_their_text_are_refused(lines: tuple[list[int], list[int]]) -> None:
    with pytest.raises(ValueError, match=r"fit|each unit"):
        kernel.outer_sentences("By the river. It rained.", *lines, (), ())


def test_both_paths_ask_the_same_of_every_code_point() -> None:
    known = [c for c in map(chr, range(sys.maxunicode + 1)) if c.isalnum() or c.isspace() or c.lower() != c]
    for first in range(0, len(known), 5000):
        text = "".join(f"a{c}. B{c} 1.{c}b “{c}.” " for c in known[first : first + 5000])
        assert split_units_compiled(text, 0, SHORT_FORMS) == split_units_plainly(text, 0, SHORT_FORMS)
        assert count_votes(text) == count_votes_plainly(text)


class Unreadable:
    def __contains__(self, word: object) -> bool:
        raise LookupError(word)


def test_an_error_of_a_list_of_abbreviations_is_raised() -> None:
    with pytest.raises(LookupError, match="river"):
        kernel.split_sentences("By the river. It rained.", 0, Unreadable(), ())


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


def test_layers_that_would_fill_the_memory_are_refused() -> None:
    model, (found, _, layout) = random_model(1), both([TEXT], [None])
    odd = replace(model, weights={**model.weights, "into": np.ones((2**22, 1), np.float32)})
    with pytest.raises(ValueError, match="too large"):
        predict("compiled", found, layout, odd)


def test_features_of_another_model_are_refused() -> None:
    found, _, layout = both([TEXT], [None])
    with pytest.raises(ValueError, match="don't fit the model"):
        predict("compiled", found._replace(rows=found.rows[:, :-1]), layout)


def test_a_model_that_was_used_can_be_sent_to_another_process() -> None:
    found, _, layout = both([TEXT], [None])
    expected = predict("compiled", found, layout)
    sent = pickle.loads(pickle.dumps(default_model()))
    assert np.array_equal(predict("compiled", found, layout, sent).dropped, expected.dropped)


def test_an_n_gram_of_no_unit_is_refused() -> None:
    found, _, layout = both([TEXT], [None])
    with pytest.raises(ValueError, match="belongs to no unit"):
        predict("compiled", found._replace(units=found.units + 2), layout)


PACKS = packs_of(frozenset({"en"}))
units_told = st.lists(
    st.tuples(st.sampled_from(["Not yet.", "Menu", "…", "", "Ende！", "it rained"]), st.booleans(), st.booleans()),
    max_size=40,
)


@given(units_told, st.integers(0, 3), st.sampled_from([0.0, 0.25, 1.0]), st.integers(-1, 40), st.integers(-1, 40))
def test_all_units_are_calmed_as_one_alone(
    told: list[tuple[str, bool, bool]], cues: int, amount: float, first: int, last: int
) -> None:
    units, prose, inline = (list(column) for column in zip(*told, strict=True)) if told else ([], [], [])
    context = read_context(units, prose, None, PACKS, cues=cues, company=Company(amount, first, last))
    each = [calms_model(i, context, inline=is_part) for i, is_part in enumerate(inline)]
    assert calm_units(context, inline) == each


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(-40, 40)), max_size=20))
def test_both_paths_add_odds_alike(given_odds: list[tuple[float, float]]) -> None:
    chances, odds = [chance for chance, _ in given_odds], [added for _, added in given_odds]
    assert add_odds(chances, odds) == add_odds_plainly(chances, odds)


@pytest.mark.parametrize("wrong", [([1.0], []), ([], [1.0]), ([None], [1.0]), (["1"], [1.0])])
def test_odds_that_are_none_are_refused(wrong: tuple[list[float], list[float]]) -> None:
    with pytest.raises((ValueError, TypeError), match=r"each probability|real number"):
        kernel.add_odds(*wrong)


@pytest.mark.parametrize("wrong", [(["Menu", "Menu"], [False], [False]), ([1, "Menu"], [False, False], [False, False])])
def test_units_that_are_none_are_refused(wrong: tuple[list[str], list[bool], list[bool]]) -> None:
    units, prose, inline = wrong
    assert kernel.calm_units(["Menu"], [False], [False], ".", 8, (0, 0)) == [0]
    with pytest.raises((ValueError, TypeError), match=r"each unit|bad argument"):
        kernel.calm_units([".", *units, "."], [True, *prose, True], [False, *inline, False], ".", 8, (0, 0))
