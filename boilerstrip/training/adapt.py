"""Adapting: a trained model learns the phrases of a few labelled texts and decides on all others as before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import torch

from boilerstrip.features import Floats, Hashes
from boilerstrip.features.layout import Bools
from boilerstrip.model import Model
from boilerstrip.network import count_words
from boilerstrip.training.dataset import Sample, count_groups, to_sample
from boilerstrip.training.examples import Example
from boilerstrip.training.fit import teach
from boilerstrip.training.network import Network
from boilerstrip.training.settings import Settings
from boilerstrip.vocabulary import Vocabulary

STAYS, GOES = 0.1, 0.98  # up to the one a line that stays scores right, from the other one that goes: guards may
SURE = 0.99  # take some back, as they do of the score that a wrong line is to get
REPEATED = 2  # texts in whose wrong lines an n-gram must stand to be learned
TEACHING = 3.0  # how much a wrong line counts beside one that is held where it was
STEPS = 100  # about: with few texts there are more epochs
SETTINGS = Settings(units=1000, rate=3e-2, decay=0.0, smooth=0.0, kind_share=0.03, drop=0.3)


def adapt(start: Model, examples: Sequence[Example], seed: int = 1, say: Callable[[str], None] = print) -> Model:
    """Return ``start`` taught by labelled texts: the same weights for the same texts and seed.

    N-grams that stand in lines of two texts which it judges wrong, and that it does not know yet, get vectors of their
    own; all other weights stay as they are (as in Artetxe et al. 2020), so that a text without these n-grams is judged
    as before. Lines that are right, or have no sure label, are held to their scores (Li & Hoiem 2016). Raises a
    ``ValueError`` where no label is sure.
    """
    torch.set_num_threads(1)
    texts = [example for example in examples if example.sure.any()]
    if not texts:
        raise ValueError("no line of the labels is sure: correct or confirm some (see 'boilerstrip correct --help')")
    lessons = [_lesson(example, start) for example in texts]
    new = _new_grams(lessons, start.vocabulary)
    say(f"{len(texts)} texts, {sum(int(wrong.sum()) for _, wrong in lessons)} wrong units, {len(new)} new n-grams")
    if not len(new):
        say("nothing to learn: no new phrase stands in wrong lines of two texts; label more texts, or write rules")
        return start
    vocabulary = Vocabulary.of(np.concatenate((start.vocabulary.hashes, new)))
    samples = [to_sample(example, vocabulary) for example, _ in lessons]
    embeddings = _learn(start, vocabulary, samples, seed, say)
    return Model(start.about, vocabulary, {**start.weights, "embeddings": embeddings})


def _lesson(example: Example, start: Model) -> tuple[Example, Bools]:
    """The example with what its units are to score from now on, and which of them score wrong."""
    said = start.predict(example.features, example.rules).dropped
    wrong = example.sure & np.where(example.labels > 0.5, said < GOES, said > STAYS)
    labels = np.where(wrong, np.clip(example.labels, 1 - SURE, SURE), said)
    weights = np.sqrt(1 + count_words(example.features.rows)) * np.where(wrong, TEACHING, 1.0)
    return example._replace(labels=labels.astype(np.float32), weights=weights.astype(np.float32)), wrong


def _new_grams(lessons: Sequence[tuple[Example, Bools]], known: Vocabulary) -> Hashes:
    """The n-grams that the model does not know and that stand in wrong units of several texts."""
    texts: dict[str, list[Hashes]] = defaultdict(list)
    for example, wrong in lessons:
        texts[example.name].append(example.features.hashes[wrong[example.features.units]])
    found, counts = count_groups(texts.values())
    found = found[counts >= REPEATED]
    return found[~known.find(found)[1]]


def _learn(
    start: Model, vocabulary: Vocabulary, samples: Sequence[Sample], seed: int, say: Callable[[str], None]
) -> Floats:
    """The vectors of the start's n-grams with those of the new ones behind them."""
    weights = _enlarged(start, vocabulary)
    known = len(start.vocabulary.hashes)
    batches = sum(len(sample.labels) for sample in samples) / SETTINGS.units
    settings = replace(
        SETTINGS,
        epochs=max(round(STEPS / max(batches, 1)), 3),
        seed=seed,
        size=weights["embeddings"].shape[1],
        width=weights["head"].shape[0],
        layers=len(weights["convolve"]),
        layers_again=len(weights["convolve_again"]),
    )
    torch.manual_seed(seed)
    network = Network(len(vocabulary.hashes), samples[0].dense.shape[1], settings)
    network.load(weights)
    network.freeze(known)
    learned = teach(network, samples, settings, say).weights()["embeddings"]
    limit = np.abs(weights["embeddings"]).max(axis=0)  # within it the file holds all other vectors as they were
    return np.clip(learned, -limit, limit)


def _enlarged(start: Model, vocabulary: Vocabulary) -> dict[str, Floats]:
    """The weights of the start with vectors of nothing for new n-grams, its calibration worked into the last layer."""
    old = start.weights["embeddings"]
    embeddings = np.zeros((len(vocabulary.hashes), old.shape[1]), np.float32)
    embeddings[: len(old)] = old
    slope, shift = start.about.get("calibration", (1.0, 0.0))
    out, bias = start.weights["out"].copy(), start.weights["out_bias"].copy()
    out[:, 0], bias[0] = out[:, 0] * slope, bias[0] * slope + shift
    return {**start.weights, "embeddings": embeddings, "out": out, "out_bias": bias}
