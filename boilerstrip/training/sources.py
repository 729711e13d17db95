"""From labelled files to examples: which texts are learned from, in which variants, and how much each counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np

from boilerstrip.corpus import LabelledText, read_categories, read_labelled, read_records
from boilerstrip.features import Floats
from boilerstrip.folding import fold
from boilerstrip.language import ALWAYS, detect_languages
from boilerstrip.pipeline import rule_rows
from boilerstrip.rules import abbreviations, built_in_book
from boilerstrip.training.examples import Example, make_example
from boilerstrip.training.made_up import mixed_pages, read_articles, read_blocks
from boilerstrip.training.variants import chance, clean_page, set_closer, variants
from boilerstrip.units import Units

MIXED = 2400  # clean bodies with made-up boilerplate set into them
UNLIKE_ARTICLES = ("wcxb_other",)  # sources whose bodies are no articles: their boilerplate counts, their body less
UNLIKE_WEIGHT = 0.3
CLEAN_WEIGHT = 1.0  # what a word of a clean body counts; with more the model grows blind to tails
MIXED_WEIGHT = 0.3
ARTICLE_WEIGHT = 1.0  # made-up articles
USUAL, EVENNESS = 150.0, 0.5  # a text's weight is evened out towards the usual one, so that long lists don't rule
ENOUGH_HOSTS = 200  # with labels of fewer hosts a model is adapted rather than trained from nothing
CHUNK = 64  # texts that are handed to a worker at once

Weighted = tuple[LabelledText, float]


class Sources(NamedTuple):
    """The files to learn from."""

    labels: tuple[Path, ...]
    pages: Path | None = None
    categories: tuple[Path, ...] = ()
    made_up: Path | None = None


def read_examples(sources: Sources, workers: int = 1) -> list[Example]:
    """Read every labelled text, its variants, the clean bodies and the made-up pages.

    The order, and so what is trained, does not depend on the number of workers.
    """
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(_example, _texts(sources), chunksize=CHUNK))


def has_few_hosts(labels: Iterable[Path]) -> bool:
    """Whether the labelled texts are of fewer than `ENOUGH_HOSTS` hosts."""
    hosts: set[str] = set()
    for page in chain.from_iterable(map(read_labelled, labels)):
        hosts.add(page.host)
        if len(hosts) >= ENOUGH_HOSTS:
            return False
    return True


def read_rules(text: str, units: Units, title: str | None) -> Floats:
    """What the built-in rules see, as numbers for the model."""
    found = built_in_book(detect_languages(text) | {ALWAYS}).find(fold(text), units.starts, units.ends)
    return rule_rows(len(units.starts), found.rules)


def _texts(sources: Sources) -> Iterator[Weighted]:
    categories = read_categories(sources.categories)
    pages = {r["id"]: (r.get("gold", ""), r.get("title")) for r in read_records(sources.pages)} if sources.pages else {}
    bodies: dict[str, LabelledText] = {}
    for page in chain.from_iterable(read_labelled(path, categories) for path in sources.labels):
        if page.suspect:
            continue
        gold, title = pages.get(page.id, ("", None))
        weight = UNLIKE_WEIGHT if page.source in UNLIKE_ARTICLES else 1.0
        yield from ((variant, weight) for variant in variants(page, title or page.title))
        if page.source not in UNLIKE_ARTICLES and gold.strip() and page.id not in bodies:
            bodies[page.id] = replace(clean_page(page.id, gold, page, None, categories), lang=page.lang)
            yield bodies[page.id], CLEAN_WEIGHT
            if chance(page.id, "clean") < 0.5:
                yield bodies[page.id].joined(), CLEAN_WEIGHT
    if sources.made_up:
        yield from _made_up(sources.made_up, list(bodies.values()))


def _made_up(folder: Path, bodies: list[LabelledText]) -> Iterator[Weighted]:
    for page in mixed_pages(bodies, read_blocks(folder), MIXED, seed=1):
        yield page, MIXED_WEIGHT
    for page in read_articles(folder / "articles"):
        yield page, ARTICLE_WEIGHT
        yield page.joined(), ARTICLE_WEIGHT
        if "\n\n" in page.text:
            yield set_closer(page), ARTICLE_WEIGHT


def _example(text: Weighted) -> Example:
    return to_example(*text)


def to_example(page: LabelledText, weight: float) -> Example:
    """The example of a text as it stands; ``weight`` is what it counts beside others of its length."""
    example = make_example(page, read_rules, abbreviations(detect_languages(page.text) | {ALWAYS}))
    evened = (max(float(example.weights.sum()), 1.0) / USUAL) ** -EVENNESS
    return example._replace(weights=example.weights * np.float32(weight * evened))
