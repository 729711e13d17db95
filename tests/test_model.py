"""A model file: written, read, refused."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pytest

from boilerstrip import Stripper, features
from boilerstrip.features import DENSE, extract
from boilerstrip.model import FORMAT, KINDS, RULE_COLUMNS, Model, default_model, load_model, save_model
from boilerstrip.network import OUTLINE
from boilerstrip.units import split_units
from boilerstrip.vocabulary import Vocabulary

ABOUT = {"format": FORMAT, "features": features.VERSION, "kinds": list(KINDS), "version": "test"}
WIDTH, SIZE = 6, 3


def tiny(about: dict[str, object] = ABOUT, words: int = 5) -> Model:
    rng = np.random.default_rng(1)
    shapes = {
        "embeddings": (words, SIZE), "into": (SIZE + DENSE + RULE_COLUMNS, WIDTH), "into_bias": (WIDTH,),
        "convolve": (2, 5 * WIDTH, WIDTH), "convolve_bias": (2, WIDTH), "guess": (WIDTH, 1), "guess_bias": (1,),
        "again": (WIDTH + OUTLINE, WIDTH), "again_bias": (WIDTH,), "convolve_again": (1, 5 * WIDTH, WIDTH),
        "convolve_again_bias": (1, WIDTH), "context": (WIDTH, WIDTH), "head": (WIDTH, WIDTH), "head_bias": (WIDTH,),
        "out": (WIDTH, 1 + len(KINDS)), "out_bias": (1 + len(KINDS),),
    }  # fmt: skip
    weights = {name: rng.normal(size=shape).astype(np.float32) * 0.3 for name, shape in shapes.items()}
    hashes = extract("share on facebook", [0], [17], [False]).hashes[:words]
    return Model(about, Vocabulary.of(hashes), weights)


def test_a_model_is_written_and_read_with_the_same_scores(tmp_path: Path) -> None:
    model = tiny()
    save_model(model, tmp_path / "tiny.npz")
    again = load_model(tmp_path / "tiny.npz")
    text = "Share on Facebook\nThe river rose two metres overnight, the mayor said."
    found, rules = extract(text, *split_units(text)), np.zeros((2, RULE_COLUMNS), np.float32)
    assert np.allclose(model.predict(found, rules).dropped, again.predict(found, rules).dropped, atol=0.01)
    assert Stripper(model=tmp_path / "tiny.npz").explain(text).model == "test"


def test_a_neighbour_s_words_change_a_score() -> None:
    model, rules = tiny(), np.zeros((3, RULE_COLUMNS), np.float32)
    scores = [
        model.predict(extract(t, *split_units(t)), rules).dropped[0] for t in ("one\ntwo\nthree", "one\nshare\nthree")
    ]
    assert scores[0] != scores[1]


@pytest.mark.parametrize(
    ("about", "complaint"),
    [
        ({**ABOUT, "format": 99}, "format version 99 .* train it again"),
        ({**ABOUT, "features": 0}, "features version 0 .* train it again"),
        ({**ABOUT, "kinds": ["x"]}, "categories don't fit"),
    ],
)
def test_a_model_that_does_not_fit_is_refused(about: dict[str, object], complaint: str, tmp_path: Path) -> None:
    save_model(tiny(about), tmp_path / "odd.npz")
    with pytest.raises(ValueError, match=complaint):
        load_model(tmp_path / "odd.npz")


def test_a_model_of_the_format_before_is_told_apart_from_a_broken_file(tmp_path: Path) -> None:
    about = np.frombuffer(json.dumps({**ABOUT, "format": 1}).encode(), np.uint8)
    np.savez(tmp_path / "old.npz", about=about, hashes=np.zeros(3, np.uint64))
    with pytest.raises(ValueError, match=r"format version 1 .* train it again"):
        load_model(tmp_path / "old.npz")
    about = np.frombuffer(json.dumps(ABOUT).encode(), np.uint8)
    np.savez(tmp_path / "half.npz", about=about, hashes=np.zeros(3, np.uint64))
    with pytest.raises(ValueError, match=r"has no embeddings, .*: train it again"):
        load_model(tmp_path / "half.npz")


def test_a_file_that_is_no_model_is_refused() -> None:
    for data in (b"", b"PK\x03\x04 no", b"\x80\x04N.", b"\x93NUMPY"):
        with pytest.raises(ValueError, match="not a model"):
            load_model(io.BytesIO(data))


def test_nothing_pickled_is_ever_read(tmp_path: Path) -> None:
    about = np.frombuffer(json.dumps(ABOUT).encode(), np.uint8)
    np.savez(tmp_path / "bad.npz", about=about, hashes=np.array([{}], dtype=object))
    with pytest.raises(ValueError, match="not a model"):
        load_model(tmp_path / "bad.npz")


def test_the_packaged_model_tells_where_it_is_from() -> None:
    about = default_model().about
    assert {"version", "data", "seed", "figures", "features", "format"} <= set(about)


def test_a_vocabulary_finds_its_own_and_no_stranger() -> None:
    rng = np.random.default_rng(2)
    known, strange = rng.integers(0, 2**63, 20_000, dtype=np.uint64), rng.integers(0, 2**63, 20_000, dtype=np.uint64)
    vocabulary = Vocabulary.of(known)
    rows, found = vocabulary.find(known)
    assert found.mean() > 0.98 and (vocabulary.hashes[rows[found]] == known[found]).all()
    assert not vocabulary.find(strange)[1].any()
