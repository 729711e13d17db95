"""Training from files to weights: the commands that make the model in the package and those that measure it."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import torch

from boilerstrip import __version__, features
from boilerstrip.corpus import FOLDS
from boilerstrip.evaluation.report import headline_figures
from boilerstrip.model import FORMAT, KINDS, Model, default_model, load_model, save_model
from boilerstrip.training.adapt import SETTINGS, adapt
from boilerstrip.training.calibration import calibrate
from boilerstrip.training.dataset import Sample, choose_vocabulary, to_sample
from boilerstrip.training.examples import Example
from boilerstrip.training.fit import fit
from boilerstrip.training.settings import Settings
from boilerstrip.training.sources import Sources, read_examples

CALIBRATION = "calibration.json"
STORED = ("", "raw", "resiliparse", "readability", "trafilatura", "justext")  # texts as a crawler stores them

PARENTAGE = ("version", "data", "seed", "figures", "adapted_from")  # what an adapted model says of the one before


def say(message: str) -> None:
    """Tell of progress on standard error."""
    print(message, file=sys.stderr, flush=True)


def train(
    sources: Sources,
    output: Path,
    seed: int = 1,
    folds: Path | None = None,
    figures: Path | None = None,
    workers: int = 1,
) -> None:
    """Train on everything and write one model file.

    ``folds`` is the folder of `train_folds`, whose calibration is taken over; ``figures`` what ``boilerstrip evaluate
    --json`` said of those models, kept in the file as the held-out figures.
    """
    settings = Settings(seed=seed)
    about = describe(sources, settings)
    if folds:
        about["calibration"] = json.loads((folds / f"seed{seed}" / CALIBRATION).read_text(encoding="utf-8"))
    if figures:
        about["figures"] = headline_figures(json.loads(figures.read_text(encoding="utf-8")))
    model = fit_model(read_examples(sources, workers), settings, about)
    write_model(model, output)


def train_from(start: Path | None, sources: Sources, output: Path, seed: int = 1, workers: int = 1) -> None:
    """Adapt a model, the packaged one if ``start`` is None, to labelled texts and write one model file."""
    model = load_model(start) if start else default_model()
    say(f"adapting the model {model.about.get('version', 'unnamed')}; '--from nothing' trains without one")
    adapted = adapt(model, read_examples(sources, workers), seed, say)
    about = describe(sources, replace(SETTINGS, seed=seed)) | {
        "calibration": model.about.get("calibration", (1.0, 0.0))
    }
    about["adapted_from"] = {key: value for key, value in model.about.items() if key in PARENTAGE}
    write_model(replace(adapted, about=about), output)


def train_folds(sources: Sources, folder: Path, seeds: Sequence[int] = (1,), workers: int = 1) -> None:
    """Train a model for each seed and fold, on the hosts of the other folds, for ``boilerstrip evaluate --models``.

    The scores of the held-out texts calibrate all models of a seed. They are written to ``seed1`` and so on below
    the folder.
    """
    examples = read_examples(sources, workers)
    say(f"{len(examples)} texts, {sum(len(e.labels) for e in examples)} units")
    fit_folds(examples, folder, [(s, describe(sources, s)) for s in (Settings(seed=seed) for seed in seeds)], workers)
    for seed in seeds:
        _calibrate_folds(examples, folder / f"seed{seed}")


def fit_folds(
    examples: Sequence[Example], folder: Path, plans: Sequence[tuple[Settings, dict[str, object]]], workers: int
) -> None:
    """Train a model for each plan and fold, side by side, and write them to ``seed1`` and so on below the folder."""
    jobs: list[tuple[Any, ...]] = []
    for settings, about in plans:
        jobs += [(examples, number, settings, about, folder / f"seed{settings.seed}") for number in range(FOLDS)]
    for first in range(0, len(jobs), workers):
        _side_by_side(jobs[first : first + workers])


def _side_by_side(jobs: Sequence[tuple[Any, ...]]) -> None:
    """Run `_train_fold` in a process for each job; the examples are shared with them, not copied."""
    processes = [get_context("fork").Process(target=_train_fold, args=job, daemon=True) for job in jobs]
    for process in processes:
        process.start()
    for process, job in zip(processes, jobs, strict=True):
        process.join()
        if process.exitcode:
            raise RuntimeError(f"training fold {job[1]} for {job[4]} ended with exit code {process.exitcode}")


def _train_fold(
    examples: Sequence[Example], number: int, settings: Settings, about: dict[str, object], place: Path
) -> None:
    say(f"seed {settings.seed}, fold {number}")
    model = fit_model([e for e in examples if e.fold != number], settings, about)
    place.mkdir(parents=True, exist_ok=True)
    save_model(model, place / f"fold{number}.npz")


def _calibrate_folds(examples: Sequence[Example], place: Path) -> None:
    models = [load_model(place / f"fold{number}.npz") for number in range(FOLDS)]
    held_out = [
        (models[e.fold].predict(e.features, e.rules).dropped, e.labels, e.sure) for e in examples if e.view in STORED
    ]
    if not held_out:
        raise ValueError(f"no labelled text has one of the views {', '.join(STORED[1:])}: nothing to calibrate with")
    calibration = calibrate(*(np.concatenate(parts) for parts in zip(*held_out, strict=True)))
    (place / CALIBRATION).write_text(json.dumps(calibration), encoding="utf-8")
    for number, model in enumerate(models):
        save_model(replace(model, about={**model.about, "calibration": calibration}), place / f"fold{number}.npz")
    say(f"wrote {FOLDS} models to {place}, calibration {calibration}")


def fit_model(examples: Sequence[Example], settings: Settings, about: dict[str, object]) -> Model:
    """Choose the vocabulary, train, and return a model that can be saved."""
    torch.set_num_threads(1)  # the same weights on every machine, and a process for each fold
    vocabulary = choose_vocabulary(examples, settings.min_hosts)
    if not len(vocabulary.hashes):
        raise ValueError(
            f"only words seen on {settings.min_hosts} hosts or more are learned, and the labels are of "
            f"{len({e.host for e in examples})} hosts: label pages of more hosts, add made-up ones (--made-up), or "
            "write rules for a few lines"
        )
    samples: list[Sample] = [to_sample(e, vocabulary) for e in examples if float(e.weights.sum()) > 0]
    say(f"{len(samples)} texts to train on, {len(vocabulary.hashes)} n-grams")
    network = fit(samples, len(vocabulary.hashes), settings, say)
    return Model(about, vocabulary, network.weights())


def write_model(model: Model, output: Path) -> None:
    """Write the model file that was asked for, in a folder that need not be there yet."""
    output.parent.mkdir(parents=True, exist_ok=True)
    save_model(model, output)
    say(f"wrote {output}")


def describe(sources: Sources, settings: Settings) -> dict[str, object]:
    """What a model file says of itself."""
    made_up = sorted(sources.made_up.rglob("*.txt")) if sources.made_up else []
    pages = [sources.pages] if sources.pages else []
    return describe_files((*sources.labels, *pages, *sources.categories, *made_up), settings)


def describe_files(files: Iterable[Path], settings: Settings) -> dict[str, object]:
    """What a model trained on ``files`` says of itself; its version tells models of other data or settings apart."""
    digest = hashlib.sha256(repr(settings).encode())
    for path in files:
        digest.update(path.read_bytes())
    data = digest.hexdigest()[:16]
    return {
        "format": FORMAT,
        "features": features.VERSION,
        "version": f"{__version__}-{data[:8]}",
        "data": data,
        "seed": settings.seed,
        "kinds": list(KINDS),
    }
