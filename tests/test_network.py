"""The second reading: what a first guess tells of the body."""

from __future__ import annotations

import numpy as np
import pytest

from boilerstrip.features import DENSE, Floats
from boilerstrip.model import KINDS, RULE_COLUMNS
from boilerstrip.network import MOST, STEPS, in_whole_numbers, outline_body, read_twice

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


def some_weights(wide: int) -> dict[str, Floats]:
    rng = np.random.default_rng(0)
    shapes = {
        "into": (2 + DENSE, wide),
        "convolve": (4, 5 * wide, wide),
        "guess": (wide, 1),
        "again": (wide + 13, wide),
    }
    shapes |= {"convolve_again": (3, 5 * wide, wide), "context": (wide, wide), "head": (wide, wide), "out": (wide, 4)}
    weights = {name: rng.normal(size=shape).astype(np.float32) / 3 for name, shape in shapes.items()}
    return weights | {f"{name}_bias": each[..., 0, :] for name, each in weights.items()}


def test_documents_that_are_read_together_do_not_see_each_other() -> None:
    rng, sizes, layers = np.random.default_rng(0), [3, 20, 0, 1], in_whole_numbers(some_weights(8))
    embedded, rows = rng.random((24, 2), np.float32), rng.random((24, DENSE), np.float32)
    alone = [read_twice(layers, embedded[d], rows[d]) for d in (slice(0, 3), slice(3, 23), slice(23, 24))]
    assert np.array_equal(read_twice(layers, embedded, rows, sizes), np.concatenate(alone))


def test_training_and_inference_do_the_same_sums() -> None:
    torch = pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.training.dataset import Sample
    from boilerstrip.training.network import Network, make_batch
    from boilerstrip.training.settings import Settings

    torch.manual_seed(0)
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
    layers = in_whole_numbers(weights)
    found = [read_twice(layers, weights["embeddings"][sample.rows], sample.dense) for sample in samples]
    assert np.concatenate(found).shape == (48, 1 + len(KINDS))
    assert np.abs(np.concatenate(found) - expected.numpy()).max() < 2e-3  # whole numbers round


@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e4])
def test_whole_numbers_are_close_to_the_weights_and_no_sum_leaves_32_bits(scale: float) -> None:
    weights = {name: each * np.float32(scale) for name, each in some_weights(4).items()}
    for name, (whole, worth, _) in in_whole_numbers(weights).items():
        assert np.abs(whole.astype(np.int64)).sum(axis=-1).max() * MOST < 2**31
        step = worth[..., None] * STEPS
        assert (np.abs(whole * step - weights[name].swapaxes(-1, -2)) <= step).all()


def test_a_layer_of_nothing_gives_its_bias() -> None:
    weights = {name: each * 0 for name, each in some_weights(4).items()} | {"out_bias": np.arange(4, dtype=np.float32)}
    found = read_twice(in_whole_numbers(weights), np.ones((2, 2)), np.ones((2, DENSE), np.float32))
    assert found.tolist() == [[0, 1, 2, 3]] * 2
