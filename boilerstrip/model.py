"""The learned line classifier: weights read from a file, and scores from features."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, fields
from functools import cache, cached_property, lru_cache
from io import BytesIO
from itertools import chain
from pathlib import Path
from pkgutil import get_data
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from boilerstrip import features, native
from boilerstrip.arrays import read_arrays
from boilerstrip.categories import CATEGORIES
from boilerstrip.features import DENSE, Features, Floats, Ints
from boilerstrip.features.layout import Array, Doubles, changes, run_lengths
from boilerstrip.native import PATH
from boilerstrip.network import KERNEL, OUTLINE, Layer, in_whole_numbers, read_twice
from boilerstrip.vocabulary import Vocabulary

FORMAT = 2
KINDS: tuple[str, ...] = tuple(category.name for category in CATEGORIES if category.dropped)
RULE_COLUMNS = len(KINDS) + 1  # the strongest rule per kind of boilerplate, and the strongest rule to keep
MAX_BYTES = 64 * 2**20
MAX_COLUMNS = 4096
MAX_LAYERS = 16  # each sees twice as far as the one before
MOST = 1e6  # what a number of the calibration can be
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
_LAYERS = tuple(name for name in ARRAYS if name not in ("hashes", "embeddings", "scales"))


class Prediction(NamedTuple):
    """For every unit, the probability that it is boilerplate, and which of `KINDS` it is most likely if it is."""

    dropped: Floats
    kinds: npt.NDArray[np.uint8]


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
            return Prediction(np.zeros(0, np.float32), np.zeros(0, np.uint8))
        sizes = [len(found.rows)] if sizes is None else sizes
        slope, shift = self.about.get("calibration", (1.0, 0.0))
        if PATH == "compiled":
            return self._score(found, rules, np.array(sizes, np.int64), (slope, shift))
        rows = np.concatenate((found.rows, rules), axis=1)
        logits = read_twice(self._layers, self._embed(found), rows, sizes)
        kinds = logits[:, 1:].astype(np.float32).argmax(axis=1).astype(np.uint8)
        dropped = 1 / (1 + np.exp(np.clip(-(logits[:, 0] * slope + shift), -30, 30)))
        # rounded, so that the last bits of a number between the layers, which differ between machines, decide nothing
        return Prediction(np.round(dropped, 4).astype(np.float32), kinds)

    def _score(self, seen: Features, rules: Floats, sizes: Ints, calibration: tuple[float, float]) -> Prediction:
        """What `predict` returns, by the compiled kernel."""
        seen = seen._replace(rows=np.ascontiguousarray(seen.rows, np.float32))
        rules = np.ascontiguousarray(rules, np.float32)
        dropped, kinds = native.kernel.score_units(
            (*seen, rules, sizes), int(self.about.get("bags", 1)), self._compiled, calibration
        )
        return Prediction(np.frombuffer(dropped, np.float32), np.frombuffer(kinds, np.uint8))

    @cached_property
    def _layers(self) -> dict[str, Layer]:
        return in_whole_numbers(self.weights)

    @cached_property
    def _vectors(self) -> tuple[Array, Doubles]:
        """The embeddings as they are stored: in bytes, and what one step of each column is worth."""
        whole, scales = _in_bytes(self.weights["embeddings"])
        return whole, scales.astype(np.float64)

    @cached_property
    def _compiled(self) -> object:
        """The model as the compiled kernel holds it: the known n-grams with their vectors, and the layers."""
        vectors, scales = self._vectors
        known = (self.vocabulary.beside(vectors), self.vocabulary.shelves(), scales)
        layers = map(np.ascontiguousarray, chain.from_iterable(self._layers.values()))
        return native.kernel.make_model(known, tuple(layers))

    def __getstate__(self) -> dict[str, Any]:
        # without what is made of the fields when it is first asked for: what the kernel holds can't be sent
        return {own.name: getattr(self, own.name) for own in fields(self)}

    def _embed(self, found: Features) -> Doubles:
        """The sum of the known words' vectors of every unit, by the root of their number.

        A model whose units have several bags of words has the sums of the bags side by side; ``found.units`` then
        counts bags.
        """
        rows, known = self.vocabulary.find(found.hashes)
        whole, scales = self._vectors
        bags = int(self.about.get("bags", 1))
        out = np.zeros((len(found.rows) * bags, whole.shape[1]))
        order = np.argsort(found.units[known], kind="stable")
        if len(order):
            units = found.units[known][order]
            first = np.flatnonzero(changes(units))
            sizes = run_lengths(first, len(units))
            sums = np.add.reduceat(whole[rows[known][order]], first, dtype=np.int32)
            out[units[first]] = sums * scales / np.sqrt(sizes)[:, None]
        return out.reshape(len(found.rows), -1)


def save_model(model: Model, path: Path) -> None:
    """Write a model: embeddings as bytes with a scale for each column, the rest as half floats."""
    weights = model.weights
    embeddings, scales = _in_bytes(weights["embeddings"])
    arrays: dict[str, Any] = {
        **{name: weights[name].astype(np.float16) for name in weights},
        "embeddings": embeddings,
        "scales": scales,
        "hashes": model.vocabulary.hashes,
        "about": np.frombuffer(json.dumps(model.about, sort_keys=True).encode(), np.uint8),
    }
    with path.open("wb") as file:
        np.savez(file, **{name: arrays[name] for name in ("about", *ARRAYS)})


def _in_bytes(embeddings: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Vectors in steps that a byte holds, and what one of each column is worth; what was read so comes out again."""
    scales = np.maximum(np.abs(embeddings).max(axis=0, initial=0), np.float32(1e-6)) / np.float32(127)
    return np.round(embeddings / scales).astype(np.int8), scales


def load_model(path: Path | str | IO[bytes]) -> Model:
    """Read a model file; raises a ``ValueError`` that says what to do where it doesn't fit this version.

    The file holds numbers alone, and nothing in it is run. One that takes more than `MAX_BYTES`, packed or unpacked,
    is refused, and so are weights that are not finite.
    """
    name = str(path) if isinstance(path, (str, Path)) else "the file"
    with Path(path).open("rb") if isinstance(path, (str, Path)) else nullcontext(path) as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"{name} is larger than {MAX_BYTES >> 20} MiB, so it is no model of boilerstrip")
    try:
        arrays = read_arrays(data, MAX_BYTES)
        about = json.loads(arrays.pop("about").tobytes())
    except (KeyError, ValueError, RecursionError) as error:
        raise ValueError(
            f"{name} is not a model of boilerstrip ({error}); train one with 'boilerstrip train'"
        ) from None
    _check_about(about)
    _check_arrays(arrays, about)
    with np.errstate(over="ignore", invalid="ignore"):
        embeddings = np.multiply(arrays["embeddings"], arrays["scales"], dtype=np.float32, order="C")
    weights = {key: arrays[key].astype(np.float32, order="C") for key in _LAYERS}
    weights["embeddings"] = embeddings
    vocabulary = Vocabulary.of(arrays["hashes"].astype(np.uint64))
    odd = [key for key, array in weights.items() if not np.isfinite(array).all()]
    if odd or (vocabulary.rising[1:] == vocabulary.rising[:-1]).any():
        raise ValueError(f"the model's {', '.join(odd) or 'hashes'} can't be right: train it again")
    return Model(about, vocabulary, weights)


def _check_about(about: Any) -> None:
    """Refuse what a model says of itself where it is of another version, or no such thing."""
    if not isinstance(about, dict):
        raise ValueError("the model doesn't say what it is: train it again")
    for key, ours in (("format", FORMAT), ("features", features.VERSION)):
        if about.get(key) != ours:
            raise ValueError(
                f"the model has {key} version {about.get(key)!r} and this boilerstrip reads {ours}: "
                "train it again with 'boilerstrip train', or install the version it was trained with"
            )
    line = about.get("calibration", (1.0, 0.0))
    if not isinstance(line, (list, tuple)) or len(line) != 2 or not all(map(_is_finite, line)):
        raise ValueError("the model's calibration is not two numbers: train it again")
    if not all(type(about.get(key, 1)) is int and 0 < about.get(key, 1) <= MAX_COLUMNS for key in ("bags", "columns")):
        raise ValueError("the model's bags and columns are not small whole numbers: train it again")
    if about.get("kinds") != list(KINDS):
        raise ValueError("the model's categories don't fit this boilerstrip: train it again")


def _is_finite(value: object) -> bool:
    return isinstance(value, (int, float)) and -MOST < value < MOST


def _check_arrays(arrays: Mapping[str, Array], about: Mapping[str, Any]) -> None:
    """Refuse arrays whose shapes or types are not those of `ARRAYS`."""
    missing = [name for name in ARRAYS if name not in arrays]
    if missing:
        raise ValueError(f"the model has no {', '.join(missing)}: train it again")
    (count, size), (width, joint), layers, layers_again = (
        (*arrays[name].shape, 0, 0)[:2] for name in ("embeddings", "head", "convolve", "convolve_again")
    )
    expected = {
        "hashes": (count,),
        "embeddings": (count, size),
        "scales": (size,),
        "into": (size * about.get("bags", 1) + about.get("columns", DENSE + RULE_COLUMNS), width),
        "into_bias": (width,),
        "convolve": (layers[0], KERNEL * width, width),
        "convolve_bias": (layers[0], width),
        "guess": (width, 1),
        "guess_bias": (1,),
        "again": (width + OUTLINE, width),
        "again_bias": (width,),
        "convolve_again": (layers_again[0], KERNEL * width, width),
        "convolve_again_bias": (layers_again[0], width),
        "context": (width, joint),
        "head": (width, joint),
        "head_bias": (joint,),
        "out": (joint, 1 + len(KINDS)),
        "out_bias": (1 + len(KINDS),),
    }
    kinds = {"hashes": "u", "embeddings": "i"}
    wrong = [n for n in ARRAYS if arrays[n].shape != expected[n] or arrays[n].dtype.kind != kinds.get(n, "f")]
    if wrong or max(layers[0], layers_again[0]) > MAX_LAYERS or not size * width * joint:
        raise ValueError(f"the model's {', '.join(wrong) or 'layers'} don't fit this boilerstrip: train it again")


def shared_model(path: Path) -> Model:
    """Return the model of a file, read once as long as the file stays as it is.

    An engine hands every task a stripper of its own; so they share one model in each worker.
    """
    state = path.stat()
    return _read_once(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=4)
def _read_once(path: Path, changed: int, size: int) -> Model:
    return for_lines(load_model(path))


def for_lines(model: Model) -> Model:
    """Return a model of the lines of texts; raises a ``ValueError`` where it is one of pages in HTML."""
    if model.about.get("bags", 1) != 1 or "columns" in model.about:
        raise ValueError("this is a model of pages in HTML: give one of lines, as 'boilerstrip train' makes it")
    return model


@cache
def default_model() -> Model:
    """Return the model that comes with the package, read once."""
    return load_model(BytesIO(get_data("boilerstrip", "models/lines.npz") or b""))
