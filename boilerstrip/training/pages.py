"""Training of the page model: pages and their gold bodies in, weights out."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from boilerstrip.corpus import fold_of, read_labelled, read_records
from boilerstrip.evaluation.measures import WORD
from boilerstrip.html.features import BAGS, COLUMNS, extract_page
from boilerstrip.html.lines import read_lines
from boilerstrip.html.said import read_said
from boilerstrip.html.tree import parse_page
from boilerstrip.training.alignment import Alignment, align
from boilerstrip.training.examples import UNSURE, Example
from boilerstrip.training.run import describe_files, fit_model, fold_jobs, run_jobs, write_model
from boilerstrip.training.settings import Settings
from boilerstrip.training.snippets.judge import Judge, letters
from boilerstrip.training.sources import CHUNK, UNLIKE_ARTICLES, UNLIKE_WEIGHT

USUAL, EVENNESS = 60.0, 0.6  # a page's weight is evened out towards the usual one, so that long pages don't rule
WHOLE_TEXT = "raw"  # the view of a page's labelled text that holds all of its lines
NONE: frozenset[str] = frozenset()


def page_settings(seed: int) -> Settings:
    """How the page model is trained."""
    return Settings(
        seed=seed, size=8, width=48, layers=3, layers_again=2, bags=BAGS,
        units=1500, drop=0.5, average=0.99, standard=True,
    )  # fmt: skip


class PageSources(NamedTuple):
    """The files to learn from.

    ``pages`` holds records {id, host, fold, html, gold, source}; a fold that is missing follows from the host.
    ``labels`` are those pages' labelled texts, whose unsure lines count less, and ``snippets`` records {id, host, html,
    with, without} of further pages: snippets that the article holds, and such that it doesn't.
    """

    pages: Path
    labels: Path | None = None
    snippets: Path | None = None


def train_page_folds(sources: PageSources, folder: Path, seeds: Sequence[int], workers: int = 1) -> None:
    """Train a page model for each seed and fold, on the hosts of the other folds, to evaluate on those of the fold."""
    plans = [(settings, describe(sources, settings)) for settings in map(page_settings, seeds)]
    run_jobs(fold_jobs(read_pages(sources, workers), folder, plans), workers)


def train_pages(sources: PageSources, output: Path, seed: int, workers: int = 1) -> None:
    """Train on all pages and write one model file."""
    settings = page_settings(seed)
    write_model(fit_model(read_pages(sources, workers), settings, describe(sources, settings)), output)


def describe(sources: PageSources, settings: Settings) -> dict[str, object]:
    """What a page model says of itself."""
    return {**describe_files(filter(None, sources), settings), "bags": BAGS, "columns": COLUMNS}


def read_pages(sources: PageSources, workers: int = 1) -> list[Example]:
    """Read every page as an example, in an order that does not depend on the number of workers."""
    records = chain(read_records(sources.pages), read_records(sources.snippets) if sources.snippets else ())
    unsure = read_unsure(sources.labels) if sources.labels else {}
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(page_example, ((r, unsure.get(r["id"], NONE)) for r in records), chunksize=CHUNK)
        return [example for example in found if example is not None]


def read_unsure(labels: Path) -> dict[str, frozenset[str]]:
    """Return for each page the lines of its whole text whose label may be wrong: all, where the page is suspect."""
    return {
        page.id: frozenset(
            letters(page.text[line.start : line.end]) for line in page.lines if page.suspect or not line.sure
        )
        for page in read_labelled(labels)
        if page.view == WHOLE_TEXT
    }


def page_example(found: tuple[dict[str, Any], frozenset[str]]) -> Example | None:
    """Return a page with labelled lines, or None where it has none; the lines known as unsure count less."""
    record, unsure = found
    tree = parse_page(record["html"])
    page = None if tree is None else read_lines(tree)
    if tree is None or page is None or not page.lines.texts:
        return None
    kept, sure = label_lines(page.lines.texts, record)
    if unsure:
        sure *= np.where([letters(text) in unsure for text in page.lines.texts], np.float32(UNSURE), np.float32(1))
    seen = extract_page(page, read_said(tree))
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


def label_lines(lines: Sequence[str], record: dict[str, Any]) -> Alignment:
    """Label the lines of a page by its gold body, or by snippets where it has no body."""
    if "gold" in record:
        return align(lines, record["gold"])
    judge = Judge(record["with"], record["without"])
    known = [judge.by_snippets(letters(line)) for line in lines]
    return Alignment(
        np.array([label is not None and label.kept for label in known], np.float32),
        np.array([label is not None and label.sure for label in known], np.float32),
    )
