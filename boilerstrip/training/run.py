"""Training from files to weights: the command that makes the model in the package."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from boilerstrip import __version__, features
from boilerstrip.corpus import LabelledText, read_categories, read_labelled, read_records
from boilerstrip.features import Floats
from boilerstrip.folding import fold
from boilerstrip.language import ALWAYS, detect_languages
from boilerstrip.model import FORMAT, KINDS, Model, save_model
from boilerstrip.pipeline import rule_rows
from boilerstrip.rules import abbreviations, built_in_book
from boilerstrip.training.dataset import Sample, choose_vocabulary, to_sample
from boilerstrip.training.examples import Example, chance, clean_page, make_example, variants
from boilerstrip.training.fit import Settings, fit
from boilerstrip.training.snippets import FOLDS, mixed_pages, read_blocks
from boilerstrip.units import Units

CALIBRATION = "calibration.json"
MIXED = 1200  # made-up pages
UNLIKE_ARTICLES = ("wcxb_other",)  # sources whose bodies are no articles: their boilerplate counts, their body less
UNLIKE_WEIGHT = 0.3
CLEAN_WEIGHT = 1.0  # what a word of a clean body counts; with more the model grows blind to tails
MIXED_WEIGHT = 0.3


class Sources(NamedTuple):
    """The files to learn from."""

    labels: Path
    pages: Path | None = None
    categories: Path | None = None
    snippets: Path | None = None


def say(message: str) -> None:
    """Tell of progress on standard error."""
    print(message, file=sys.stderr, flush=True)


def read_rules(text: str, units: Units, title: str | None) -> Floats:
    """What the built-in rules see, as numbers for the model."""
    found = built_in_book(detect_languages(text) | {ALWAYS}).find(fold(text), units.starts, units.ends)
    return rule_rows(len(units.starts), found.rules)


def read_examples(sources: Sources) -> list[Example]:
    """Read every labelled text, its variants, the clean bodies and the made-up pages."""
    examples = list(_real_examples(sources))
    say(f"{len(examples)} texts, {sum(len(e.labels) for e in examples)} units")
    return examples


def _real_examples(sources: Sources) -> Iterator[Example]:
    categories = read_categories(sources.categories) if sources.categories else {}
    pages = {r["id"]: r for r in read_records(sources.pages)} if sources.pages else {}
    bodies: dict[str, LabelledText] = {}
    for page in read_labelled(sources.labels, categories):
        if page.suspect:
            continue
        record = pages.get(page.id, {})
        for variant in variants(page, record.get("title")):
            yield _example(variant, UNLIKE_WEIGHT if page.source in UNLIKE_ARTICLES else 1.0)
        gold = record.get("gold", "")
        if page.source not in UNLIKE_ARTICLES and gold.strip() and page.id not in bodies:
            bodies[page.id] = replace(clean_page(page.id, gold, page, None), lang=page.lang)
            yield _example(bodies[page.id], CLEAN_WEIGHT)
            if chance(page.id, "clean") < 0.5:
                yield _example(bodies[page.id].joined(), CLEAN_WEIGHT)
    if sources.snippets:
        for page in mixed_pages(list(bodies.values()), read_blocks(sources.snippets), MIXED, seed=1):
            yield _example(page, MIXED_WEIGHT)


def _example(page: LabelledText, weight: float) -> Example:
    example = make_example(page, read_rules, abbreviations(detect_languages(page.text) | {ALWAYS}))
    return example._replace(weights=example.weights * weight)


def fit_model(examples: Sequence[Example], settings: Settings, about: dict[str, object]) -> Model:
    """Choose the vocabulary, train, and return a model that can be saved."""
    vocabulary = choose_vocabulary(examples)
    samples: list[Sample] = [to_sample(e, vocabulary) for e in examples if float(e.weights.sum()) > 0]
    say(f"{len(samples)} texts to train on, {len(vocabulary.hashes)} n-grams")
    network = fit(samples, len(vocabulary.hashes), settings, say)
    return Model(about, vocabulary, network.weights())


def describe(sources: Sources, settings: Settings) -> dict[str, object]:
    """What a model file says of itself."""
    digest = hashlib.sha256()
    for path in filter(None, sources[:3]):
        digest.update(path.read_bytes())
    return {
        "format": FORMAT,
        "features": features.VERSION,
        "version": f"{__version__}-{settings.seed}",
        "data": digest.hexdigest()[:16],
        "seed": settings.seed,
        "kinds": list(KINDS),
    }


def train(
    sources: Sources, output: Path, seed: int = 1, folds: Path | None = None, figures: Path | None = None
) -> None:
    """Train on everything and write one model file.

    ``folds`` is the folder of `train_folds`, whose calibration is taken over; ``figures`` what ``boilerstrip evaluate
    --json`` said of those models, kept in the file as the held-out figures.
    """
    settings = Settings(seed=seed)
    about = describe(sources, settings)
    if folds:
        about["calibration"] = json.loads((folds / CALIBRATION).read_text(encoding="utf-8"))
    if figures:
        about["figures"] = headline_figures(json.loads(figures.read_text(encoding="utf-8")))
    model = fit_model(read_examples(sources), settings, about)
    output.parent.mkdir(parents=True, exist_ok=True)
    save_model(model, output)
    say(f"wrote {output}")


def train_folds(sources: Sources, folder: Path, seed: int = 1) -> None:
    """Train a model for each fold on the hosts of the other folds, for ``boilerstrip evaluate --models``.

    The scores of the held-out texts calibrate all of them (Platt 1999): two numbers, written to the folder.
    """
    settings = Settings(seed=seed)
    about = describe(sources, settings)
    examples = read_examples(sources)
    folder.mkdir(parents=True, exist_ok=True)
    models: list[Model] = []
    held_out: list[tuple[Floats, Floats, npt.NDArray[np.bool_]]] = []
    for number in range(FOLDS):
        say(f"fold {number}")
        model = fit_model([e for e in examples if e.fold != number], settings, about)
        models.append(model)
        held_out += [
            (model.predict(e.features, e.rules).dropped, e.labels, e.weights > 0) for e in examples if e.fold == number
        ]
    calibration = calibrate(*(np.concatenate(parts) for parts in zip(*held_out, strict=True)))
    (folder / CALIBRATION).write_text(json.dumps(calibration), encoding="utf-8")
    for number, model in enumerate(models):
        save_model(replace(model, about={**about, "calibration": calibration}), folder / f"fold{number}.npz")
    say(f"wrote {FOLDS} models to {folder}, calibration {calibration}")


def calibrate(scores: Floats, labels: Floats, counted: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Fit slope and shift of the log-odds, so that a score of 0.9 is right nine times in ten."""
    clipped = np.clip(scores[counted].astype(np.float64), 1e-4, 1 - 1e-4)
    odds, target = np.log(clipped / (1 - clipped)), labels[counted].astype(np.float64)
    slope, shift = 1.0, 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(slope * odds + shift)))
        gradient = np.array([((p - target) * odds).mean(), (p - target).mean()])
        w = p * (1 - p)
        hessian = np.array([[(w * odds * odds).mean(), (w * odds).mean()], [(w * odds).mean(), w.mean()]])
        slope, shift = np.array([slope, shift]) - np.linalg.solve(hessian + 1e-9 * np.eye(2), gradient)
    return round(float(slope), 4), round(float(shift), 4)


def headline_figures(summary: dict[str, Any]) -> dict[str, Any]:
    """The figures of an evaluation that belong with the weights."""
    return {
        "gap_closed": {view: found["gap_closed_mean_of_sources"] for view, found in summary["views"].items()},
        "f1": {view: found["f1"]["boilerstrip"] for view, found in summary["views"].items()},
        "words_lost_from_clean_bodies": summary["harm"]["words_lost"],
    }
