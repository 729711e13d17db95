"""All examples together: n-grams seen on many hosts, and the arrays of every text, ready to be drawn in batches."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from boilerstrip.features import Features, Floats, Hashes, Ints
from boilerstrip.training.examples import Example
from boilerstrip.vocabulary import Vocabulary


class Sample(NamedTuple):
    """An example with its n-grams replaced by rows of the vocabulary."""

    name: str
    host: str
    fold: int
    rows: Ints
    units: Ints
    dense: Floats
    labels: Floats
    weights: Floats
    kinds: Ints
    kind_weights: Floats


def count_hosts(examples: Iterable[Example]) -> tuple[Hashes, Ints]:
    """Return every n-gram hash of the examples and on how many hosts it occurs."""
    hosts: dict[str, list[Hashes]] = {}
    for example in examples:
        hosts.setdefault(example.host, []).append(np.unique(example.features.hashes))
    return count_groups(hosts.values())


def count_groups(groups: Iterable[Sequence[Hashes]]) -> tuple[Hashes, Ints]:
    """Return every n-gram hash of some groups and in how many of them it occurs."""
    return np.unique(np.concatenate([np.unique(np.concatenate(group)) for group in groups]), return_counts=True)


def choose_vocabulary(examples: Iterable[Example], min_hosts: int) -> Vocabulary:
    """Keep the n-grams that occur on ``min_hosts`` hosts or more, the commonest first."""
    hashes, hosts = count_hosts(examples)
    common = np.flatnonzero(hosts >= min_hosts)
    order = common[np.lexsort((hashes[common], -hosts[common]))]
    return Vocabulary.of(hashes[order])


def to_sample(example: Example, vocabulary: Vocabulary) -> Sample:
    """Look up an example's n-grams; the unknown ones are left out."""
    found: Features = example.features
    rows, known = vocabulary.find(found.hashes)
    return Sample(
        example.name, example.host, example.fold, rows[known].astype(np.int32), found.units[known].astype(np.int32),
        np.concatenate((found.rows, example.rules), axis=1).astype(np.float32),
        example.labels, example.weights, example.kinds, example.kind_weights,
    )  # fmt: skip


def batches(sizes: Sequence[int], units: int, rng: np.random.Generator) -> list[list[int]]:
    """Draw the texts in random order and group them so that each group holds about ``units`` units."""
    groups: list[list[int]] = [[]]
    held = 0
    for i in rng.permutation(len(sizes)).tolist():
        if held and held + sizes[i] > units:
            groups.append([])
            held = 0
        groups[-1].append(i)
        held += sizes[i]
    return groups
