"""The learned line classifier: weights read from a file, and scores from features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import IO, Any, NamedTuple
from zipfile import BadZipFile

import numpy as np

from boilerstrip import features
from boilerstrip.categories import CATEGORIES
from boilerstrip.features import DENSE, Features, Floats
from boilerstrip.features.layout import run_lengths
from boilerstrip.network import KERNEL, OUTLINE, read_twice
from boilerstrip.vocabulary import Vocabulary

FORMAT = 2
KINDS: tuple[str, ...] = tuple(category.name for category in CATEGORIES if category.dropped)
RULE_COLUMNS = len(KINDS) + 1  # the strongest rule per kind of boilerplate, and the strongest rule to keep
MAX_BYTES = 64 * 2**20
ARRAYS = (
    "hashes",
    "embeddings",
    "scales",
    "into",
    "into_bias",
    "convolve",
    "convolve_bias",
    "guess",
    "guess_bias",
    "again",
    "again_bias",
    "convolve_again",
    "convolve_again_bias",
    "context",
    "head",
    "head_bias",
    "out",
    "out_bias",
)


class Prediction(NamedTuple):
    """For every unit, the probability that it is boilerplate and the probability of each of `KINDS` if it is."""

    dropped: Floats
    kinds: Floats


@dataclass(frozen=True)
class Model:
    """The weights of a line classifier and what is known of them (``about``: version, data, seed, figures).

    Word features summed in small embeddings, shape, place, echo and rules of every unit are read by
    `boilerstrip.network.read_twice`, and its logits are calibrated (Platt 1999).
    """

    about: Mapping[str, Any]
    vocabulary: Vocabulary
    weights: Mapping[str, Floats]

    def predict(self, found: Features, rules: Floats, sizes: Sequence[int] | None = None) -> Prediction:
        """Score every unit of a document, or of several with so many units each (``sizes``).

        ``rules`` has `RULE_COLUMNS` numbers for each unit.
        """
        if not len(found.rows):
            return Prediction(np.zeros(0, np.float32), np.zeros((0, len(KINDS)), np.float32))
        rows = np.concatenate((found.rows, rules), axis=1)
        logits = read_twice(self.weights, self._embed(found), rows, sizes)
        slope, shift = self.about.get("calibration", (1.0, 0.0))
        kinds = np.exp(logits[:, 1:] - logits[:, 1:].max(axis=1, keepdims=True))
        dropped = 1 / (1 + np.exp(np.clip(-(logits[:, 0] * slope + shift), -30, 30)))
        # rounded, so that the last bit of a sum, which differs between processors, decides nothing
        return Prediction(np.round(dropped, 4).astype(np.float32), kinds / kinds.sum(axis=1, keepdims=True))

    def _embed(self, found: Features) -> Floats:
        """The sum of the known words' vectors of every unit, by the root of their number.

        A model whose units have several bags of words has the sums of the bags side by side; ``found.units`` then
        counts bags.
        """
        rows, known = self.vocabulary.find(found.hashes)
        embeddings = self.weights["embeddings"]
        bags = int(self.about.get("bags", 1))
        out = np.zeros((len(found.rows) * bags, embeddings.shape[1]), np.float32)
        order = np.argsort(found.units[known], kind="stable")
        if len(order):
            units = found.units[known][order]
            first = np.flatnonzero(np.append(True, units[1:] != units[:-1]))
            sizes = run_lengths(first, len(units))
            vectors = embeddings[rows[known][order]]
            out[units[first]] = np.add.reduceat(vectors, first) / np.sqrt(sizes)[:, None].astype(np.float32)
        return out.reshape(len(found.rows), -1)


def save_model(model: Model, path: Path) -> None:
    """Write a model: embeddings as bytes with a scale for each column, the rest as half floats."""
    weights = model.weights
    scales = np.maximum(np.abs(weights["embeddings"]).max(axis=0), 1e-6) / 127
    arrays: dict[str, Any] = {
        **{name: weights[name].astype(np.float16) for name in weights},
        "embeddings": np.round(weights["embeddings"] / scales).astype(np.int8),
        "scales": scales.astype(np.float32),
        "hashes": model.vocabulary.hashes,
        "about": np.frombuffer(json.dumps(model.about, sort_keys=True).encode(), np.uint8),
    }
    with path.open("wb") as file:
        np.savez(file, **{name: arrays[name] for name in ("about", *ARRAYS)})


def load_model(path: Path | IO[bytes]) -> Model:
    """Read a model file; raises a ``ValueError`` that says what to do where it doesn't fit this version.

    The file holds numbers alone and nothing in it is run.
    """
    if isinstance(path, Path) and path.stat().st_size > MAX_BYTES:
        raise ValueError(f"{path} is larger than {MAX_BYTES >> 20} MiB, so it is no model of boilerstrip")
    try:
        with np.load(path, allow_pickle=False) as stored:
            about = json.loads(stored["about"].tobytes())
            arrays = {name: stored[name] for name in ARRAYS if name in stored}
    except (KeyError, ValueError, OSError, EOFError, BadZipFile) as error:
        raise ValueError(
            f"{path} is not a model of boilerstrip ({error}); train one with 'boilerstrip train'"
        ) from None
    _check(about, arrays)
    embeddings = arrays.pop("embeddings").astype(np.float32) * arrays.pop("scales")
    vocabulary = Vocabulary.of(arrays.pop("hashes"))
    weights = {name: array.astype(np.float32) for name, array in arrays.items()}
    return Model(about, vocabulary, {**weights, "embeddings": embeddings})


def _check(about: Mapping[str, Any], arrays: Mapping[str, np.ndarray[Any, Any]]) -> None:
    for key, ours in (("format", FORMAT), ("features", features.VERSION)):
        if about.get(key) != ours:
            raise ValueError(
                f"the model has {key} version {about.get(key)!r} and this boilerstrip reads {ours}: "
                "train it again with 'boilerstrip train', or install the version it was trained with"
            )
    missing = [name for name in ARRAYS if name not in arrays]
    if missing:
        raise ValueError(f"the model has no {', '.join(missing)}: train it again")
    width, size = arrays["head"].shape[0], arrays["embeddings"].shape[1]
    expected = {
        "hashes": (len(arrays["hashes"]),),
        "embeddings": (len(arrays["hashes"]), size),
        "scales": (size,),
        "into": (size * about.get("bags", 1) + about.get("columns", DENSE + RULE_COLUMNS), width),
        "convolve": (arrays["convolve"].shape[0], KERNEL * width, width),
        "guess": (width, 1),
        "again": (width + OUTLINE, width),
        "convolve_again": (arrays["convolve_again"].shape[0], KERNEL * width, width),
        "out": (arrays["head"].shape[1], 1 + len(KINDS)),
    }
    wrong = [name for name, shape in expected.items() if arrays[name].shape != shape]
    if wrong or about.get("kinds") != list(KINDS):
        raise ValueError(f"the model's {', '.join(wrong) or 'categories'} don't fit this boilerstrip: train it again")


def shared_model(path: Path) -> Model:
    """Return the model of a file, read once as long as the file stays as it is.

    An engine hands every task a stripper of its own; so they share one model in each worker.
    """
    state = path.stat()
    return _read_once(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4)
def _read_once(path: Path, changed: int, size: int) -> Model:
    return load_model(path)


@cache
def default_model() -> Model:
    """Return the model that comes with the package, read once."""
    with resources.files("boilerstrip").joinpath("models/lines.npz").open("rb") as file:
        return load_model(file)
