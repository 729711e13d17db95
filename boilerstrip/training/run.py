"""Training from files to weights: the commands that make the model in the package and those that measure it."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from multiprocessing import get_context
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import torch

from boilerstrip import __version__, features
from boilerstrip.corpus import FOLDS
from boilerstrip.evaluation.report import headline_figures
from boilerstrip.model import FORMAT, KINDS, Model, default_model, load_model, save_model
from boilerstrip.training.adapt import SETTINGS, adapt
from boilerstrip.training.calibration import calibrate_on
from boilerstrip.training.dataset import Sample, choose_vocabulary, to_sample
from boilerstrip.training.examples import STORED, Example
from boilerstrip.training.fit import fit
from boilerstrip.training.settings import Settings
from boilerstrip.training.softened import soften
from boilerstrip.training.sources import Sources, read_examples

CALIBRATION = "calibration.json"

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

    ``folds`` is the folder of `train_folds`, whose models soften the labels of the hosts that they have not seen, and
    whose calibration is taken over; ``figures`` what ``boilerstrip evaluate --json`` said of those models, kept in the
    file as the held-out figures.
    """
    settings = Settings(seed=seed)
    about = describe(sources, settings)
    examples = read_examples(sources, workers)
    if folds:
        about["calibration"] = json.loads((folds / f"seed{seed}" / CALIBRATION).read_text(encoding="utf-8"))
        examples = soften(examples, {n: load_model(_fold_file(folds / f"seed{seed}", n)) for n in range(FOLDS)})
    if figures:
        about["figures"] = headline_figures(json.loads(figures.read_text(encoding="utf-8")))
    write_model(fit_model(examples, settings, about), output)


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

    First come teachers, each without two folds: they soften the labels of one of the two for the model that is to be
    measured on the other. The scores of the held-out texts calibrate all models of a seed. The models are written to
    ``seed1`` and so on below the folder, the teachers to ``teachers``.
    """
    examples = read_examples(sources, workers)
    say(f"{len(examples)} texts, {sum(len(e.labels) for e in examples)} units")
    plans = [(s, describe(sources, s)) for s in (Settings(seed=seed) for seed in seeds)]
    teachers = {
        frozenset(pair): folder / "teachers" / "fold{}{}.npz".format(*pair) for pair in combinations(range(FOLDS), 2)
    }
    run_jobs([Job(examples, pair, *plans[0], path) for pair, path in teachers.items()], workers)
    run_jobs(
        [
            job._replace(teachers={n: teachers[job.without | {n}] for n in range(FOLDS) if n not in job.without})
            for job in fold_jobs(examples, folder, plans)
        ],
        workers,
    )
    for seed in seeds:
        _calibrate_folds(examples, folder / f"seed{seed}")


class Job(NamedTuple):
    """A model to train: on which examples, ``without`` those of which folds, how, what it says of itself, and where it
    goes. ``teachers`` are the files of models by the fold that each has not seen; they soften the labels.
    """

    examples: Sequence[Example]
    without: frozenset[int]
    settings: Settings
    about: dict[str, object]
    path: Path
    teachers: Mapping[int, Path] = MappingProxyType({})


def fold_jobs(
    examples: Sequence[Example], folder: Path, plans: Sequence[tuple[Settings, dict[str, object]]]
) -> list[Job]:
    """Return a job for each plan and fold, with models in ``seed1`` and so on below the folder."""
    return [
        Job(examples, frozenset({number}), settings, about, _fold_file(folder / f"seed{settings.seed}", number))
        for settings, about in plans
        for number in range(FOLDS)
    ]


def run_jobs(jobs: Sequence[Job], workers: int) -> None:
    """Train models, so many side by side, each in a process; the examples are shared with them, not copied."""
    for first in range(0, len(jobs), workers):
        _side_by_side(jobs[first : first + workers])


def _side_by_side(jobs: Sequence[Job]) -> None:
    processes = [get_context("fork").Process(target=_run_job, args=(job,), daemon=True) for job in jobs]
    for process in processes:
        process.start()
    for process, job in zip(processes, jobs, strict=True):
        process.join()
        if process.exitcode:
            raise RuntimeError(f"training {job.path} ended with exit code {process.exitcode}")


def _run_job(job: Job) -> None:
    say(f"training {job.path}")
    examples = [example for example in job.examples if example.fold not in job.without]
    if job.teachers:
        examples = soften(examples, {number: load_model(path) for number, path in job.teachers.items()})
    write_model(fit_model(examples, job.settings, job.about), job.path)


def _fold_file(place: Path, number: int) -> Path:
    return place / f"fold{number}.npz"


def _calibrate_folds(examples: Sequence[Example], place: Path) -> None:
    models = [load_model(_fold_file(place, number)) for number in range(FOLDS)]
    stored = [example for example in examples if example.view in STORED]
    scores = [models[example.fold].predict(example.features, example.rules).dropped for example in stored]
    calibration = calibrate_on(stored, scores)
    (place / CALIBRATION).write_text(json.dumps(calibration), encoding="utf-8")
    for number, model in enumerate(models):
        save_model(replace(model, about={**model.about, "calibration": calibration}), _fold_file(place, number))
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
