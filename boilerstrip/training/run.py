"""Training from files to weights: the command that makes the model in the package."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from boilerstrip import __version__, features
from boilerstrip.corpus import LabelledText, read_categories, read_labelled, read_records
from boilerstrip.folding import fold
from boilerstrip.language import detect_languages
from boilerstrip.model import FORMAT, KINDS, Model, save_model
from boilerstrip.pipeline import abbreviations, built_in_book, rule_rows
from boilerstrip.training.dataset import Sample, choose_vocabulary, to_sample
from boilerstrip.training.examples import Example, clean_page, make_example, variants
from boilerstrip.training.fit import Settings, fit
from boilerstrip.training.snippets import mixed_pages, read_blocks
from boilerstrip.units import Units

FOLDS = 5
MIXED = 3000  # made-up pages
UNLIKE_ARTICLES = ("wcxb_other",)  # sources whose bodies are no articles: their boilerplate counts, their body less
UNLIKE_WEIGHT = 0.3
CLEAN_WEIGHT = 2.0  # what a word of a clean body counts, for harm costs more than boilerplate left in
MIXED_WEIGHT = 1.0


class Sources(NamedTuple):
    """The files to learn from."""

    labels: Path
    pages: Path | None = None
    categories: Path | None = None
    snippets: Path | None = None


def say(message: str) -> None:
    """Tell of progress on standard error."""
    print(message, file=sys.stderr, flush=True)


def read_rules(text: str, units: Units, title: str | None) -> features.Floats:
    """What the built-in rules see, as numbers for the model."""
    found = built_in_book(detect_languages(text)).find(fold(text), units.starts, units.ends)
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
            yield _example(bodies[page.id].joined(), CLEAN_WEIGHT / 2)
    if sources.snippets:
        for page in mixed_pages(list(bodies.values()), read_blocks(sources.snippets), MIXED, seed=1):
            yield _example(page, MIXED_WEIGHT)


def _example(page: LabelledText, weight: float) -> Example:
    example = make_example(page, read_rules, abbreviations(detect_languages(page.text)))
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


def train(sources: Sources, output: Path, seed: int = 1) -> None:
    """Train on everything and write one model file."""
    settings = Settings(seed=seed)
    model = fit_model(read_examples(sources), settings, describe(sources, settings))
    output.parent.mkdir(parents=True, exist_ok=True)
    save_model(model, output)
    say(f"wrote {output}")


def train_folds(sources: Sources, folder: Path, seed: int = 1) -> None:
    """Train a model for each fold on the hosts of the other folds, for `boilerstrip evaluate --models`."""
    settings = Settings(seed=seed)
    about = describe(sources, settings)
    examples = read_examples(sources)
    folder.mkdir(parents=True, exist_ok=True)
    for fold_number in range(FOLDS):
        say(f"fold {fold_number}")
        others = [example for example in examples if example.fold != fold_number]
        save_model(fit_model(others, settings, about), folder / f"fold{fold_number}.npz")
