"""The second reading: what a first guess tells of the body."""

from __future__ import annotations

import numpy as np
import pytest

from boilerstrip.features import DENSE
from boilerstrip.model import KINDS, RULE_COLUMNS
from boilerstrip.network import outline_body, read_twice

MENU, BODY, MORE, SHARE = 0.05, 0.95, 0.9, 0.1
WORDS = np.array([2, 60, 40, 3], np.float32)
VECTORS = np.array([[0, 1], [1, 0], [0.9, 0.1], [0, 1]], np.float32)


def outline() -> list[list[float]]:
    found: list[list[float]] = outline_body(np.array([MENU, BODY, MORE, SHARE], np.float32), WORDS, VECTORS).tolist()
    return found


def test_the_edges_of_the_body_are_seen() -> None:
    at_its_start, at_its_end = [row[7] for row in outline()], [row[8] for row in outline()]
    assert at_its_start == [1, 1, 0, 0]
    assert at_its_end == [0, 0, 1, 1]


def test_how_much_of_the_body_lies_before_a_unit_is_seen() -> None:
    before = [row[3] for row in outline()]
    assert before == sorted(before) and before[0] == 0 and before[3] == pytest.approx(1, abs=0.05)


def test_words_of_the_body_are_told_from_others() -> None:
    likeness = [row[12] for row in outline()]
    assert min(likeness[1:3]) > 0.9 > 0.2 > max(likeness[0], likeness[3])


def test_one_unit_alone_has_no_other_to_be_like() -> None:
    alone = outline_body(np.ones(1, np.float32), WORDS[:1], VECTORS[:1])
    assert np.isfinite(alone).all() and alone[0, 12] == 0


def test_documents_that_are_read_together_do_not_see_each_other() -> None:
    rng, sizes, wide = np.random.default_rng(0), [3, 20, 0, 1], 8
    shapes = {
        "into": (2 + DENSE, wide),
        "convolve": (4, 5 * wide, wide),
        "guess": (wide, 1),
        "again": (wide + 13, wide),
    }
    shapes |= {"convolve_again": (3, 5 * wide, wide), "context": (wide, wide), "head": (wide, wide), "out": (wide, 4)}
    weights = {name: rng.normal(size=shape).astype(np.float32) / 3 for name, shape in shapes.items()}
    weights |= {f"{name}_bias": shape[..., 0, :] for name, shape in weights.items()}
    embedded, rows = rng.random((24, 2), np.float32), rng.random((24, DENSE), np.float32)
    alone = [read_twice(weights, embedded[d], rows[d]) for d in (slice(0, 3), slice(3, 23), slice(23, 24))]
    assert np.array_equal(read_twice(weights, embedded, rows, sizes), np.concatenate(alone))


def test_training_and_inference_do_the_same_sums() -> None:
    torch = pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.training.dataset import Sample
    from boilerstrip.training.network import Network, make_batch
    from boilerstrip.training.settings import Settings

    rng, words = np.random.default_rng(0), 50
    network = Network(words, DENSE + RULE_COLUMNS, Settings()).eval()
    samples = []
    for size in (7, 40, 1):
        rows = rng.integers(0, words, size).astype(np.int32)
        dense = rng.random((size, DENSE + RULE_COLUMNS)).astype(np.float32)
        nothing = np.zeros(size, np.float32)
        kinds = np.zeros(size, np.int64)
        samples.append(
            Sample("", "", 0, rows, np.arange(size, dtype=np.int32), dense, nothing, nothing, kinds, nothing)
        )
    with torch.no_grad():
        expected, _ = network(make_batch(samples))
    weights = network.weights()
    found = [read_twice(weights, weights["embeddings"][sample.rows], sample.dense) for sample in samples]
    assert np.concatenate(found).shape == (48, 1 + len(KINDS))
    assert np.abs(np.concatenate(found) - expected.numpy()).max() < 1e-5
