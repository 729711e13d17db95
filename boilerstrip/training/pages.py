"""Training of the page model: pages and their gold bodies in, weights out."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from boilerstrip.corpus import fold_of, read_records
from boilerstrip.evaluation.measures import WORD
from boilerstrip.html.features import BAGS, COLUMNS, extract_page
from boilerstrip.html.lines import read_lines
from boilerstrip.html.title import find_title
from boilerstrip.html.tree import parse_page
from boilerstrip.training.alignment import align
from boilerstrip.training.examples import Example
from boilerstrip.training.run import describe_files, fit_folds, fit_model, write_model
from boilerstrip.training.settings import Settings
from boilerstrip.training.sources import CHUNK, UNLIKE_ARTICLES, UNLIKE_WEIGHT

USUAL, EVENNESS = 60.0, 0.6  # a page's weight is evened out towards the usual one, so that long pages don't rule


def page_settings(seed: int) -> Settings:
    """How the page model is trained."""
    return Settings(
        seed=seed, size=8, width=48, layers=3, layers_again=2, bags=BAGS,
        units=1500, drop=0.5, average=0.99, standard=True,
    )  # fmt: skip


def train_page_folds(pages: Path, folder: Path, seeds: Sequence[int], workers: int = 1) -> None:
    """Train a page model for each seed and fold, on the hosts of the other folds, to evaluate on those of the fold.

    ``pages`` holds records {id, host, fold, html, gold, source}; a fold that is missing follows from the host.
    """
    plans = [(settings, describe(pages, settings)) for settings in map(page_settings, seeds)]
    fit_folds(read_pages(pages, workers), folder, plans, workers)


def train_pages(pages: Path, output: Path, seed: int, workers: int = 1) -> None:
    """Train on all pages and write one model file."""
    settings = page_settings(seed)
    write_model(fit_model(read_pages(pages, workers), settings, describe(pages, settings)), output)


def describe(pages: Path, settings: Settings) -> dict[str, object]:
    """What a page model says of itself."""
    return {**describe_files([pages], settings), "bags": BAGS, "columns": COLUMNS}


def read_pages(pages: Path, workers: int = 1) -> list[Example]:
    """Read every page as an example, in an order that does not depend on the number of workers."""
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(page_example, read_records(pages), chunksize=CHUNK)
        return [example for example in found if example is not None]


def page_example(record: dict[str, Any]) -> Example | None:
    """Return a page with labelled lines, or None where it has none."""
    tree = parse_page(record["html"])
    page = None if tree is None else read_lines(tree)
    if tree is None or page is None or not page.lines.texts:
        return None
    kept, sure = align(page.lines.texts, record["gold"])
    seen = extract_page(page, find_title(tree))
    words = np.array([len(WORD.findall(text)) for text in page.lines.texts], np.float32)
    weights = np.sqrt(1 + words) * sure
    evened = (max(float(weights[kept >= 0.5].sum()), USUAL / 3) / USUAL) ** -EVENNESS
    share = UNLIKE_WEIGHT if record.get("source") in UNLIKE_ARTICLES else 1.0
    count = len(words)
    return Example(
        record["id"], "", record["host"], record.get("fold", fold_of(record["host"])), seen,
        np.zeros((count, 0), np.float32), 1 - kept, weights * np.float32(evened * share),
        np.full(count, -1, np.int64), np.zeros(count, np.float32), weights > 0,
    )  # fmt: skip
