"""Pages in HTML measured: boilerstrip beside other extractors on the same pages, by one command."""

from __future__ import annotations

import logging
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip import __version__
from boilerstrip.corpus import fold_of, read_records
from boilerstrip.evaluation.extractors import Extractor, installed
from boilerstrip.evaluation.folds import fold_model
from boilerstrip.evaluation.measures import Overlap, article_scores, overlap, shingles, word_f1
from boilerstrip.evaluation.report import ARTICLE_SOURCES
from boilerstrip.html.page import decide_page
from boilerstrip.pipeline import Stripper

OURS = "boilerstrip"
CHUNK = 20  # pages that are handed to a worker at once


class PagePlan(NamedTuple):
    """What to evaluate: pages (records {id, host, html, gold, source, page_type, title}), and with which models.

    ``models`` and ``page_models`` are folders of fold models for text and pages. Without them the packaged models
    are used, which have learned from those pages if they are the ones they were trained on.
    """

    pages: Path
    models: Path | None = None
    page_models: Path | None = None
    sources: tuple[str, ...] = ARTICLE_SOURCES
    others: bool = True
    every: int = 1
    folds: tuple[int, ...] = ()


class PageMeasure(NamedTuple):
    """What one system made of one page."""

    system: str
    group: str
    overlap: Overlap
    words: float
    exact: bool
    seconds: float


def evaluate_pages(plan: PagePlan, workers: int = 1) -> dict[str, Any]:
    """Measure every system on every page and return the figures by system and group of pages."""
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(partial(_measure_all, plan), _records(plan), chunksize=CHUNK)
        measured = [each for some in found for each in some]
    groups: dict[str, dict[str, list[PageMeasure]]] = defaultdict(lambda: defaultdict(list))
    for each in measured:
        groups[each.system][each.group].append(each)
        groups[each.system]["all"].append(each)
    versions = {OURS: __version__} | {other.name: other.version for other in _others(plan.others)}
    return {
        name: {"version": versions[name], "groups": {group: _figures(some) for group, some in sorted(found.items())}}
        for name, found in groups.items()
    }


def _figures(measured: Sequence[PageMeasure]) -> dict[str, Any]:
    scores = article_scores(m.overlap for m in measured)
    count = len(measured)
    return {
        "pages": count,
        "f1": round(scores.f1, 4),
        "precision": round(scores.precision, 4),
        "recall": round(scores.recall, 4),
        "word_f1": round(sum(m.words for m in measured) / count, 4),
        "exact": round(sum(m.exact for m in measured) / count, 4),
        "pages_per_second": round(count / max(sum(m.seconds for m in measured), 1e-9), 1),
    }


def _records(plan: PagePlan) -> Iterator[dict[str, Any]]:
    wanted = (r for r in read_records(plan.pages) if r.get("source", "") in plan.sources and r["gold"].strip())
    held = (r for r in wanted if not plan.folds or _fold(r) in plan.folds)
    return islice(held, 0, None, plan.every)


def _fold(record: dict[str, Any]) -> int:
    return int(record.get("fold", fold_of(record["host"])))


def _measure_all(plan: PagePlan, record: dict[str, Any]) -> list[PageMeasure]:
    logging.disable(logging.CRITICAL)
    return [_measure(system, record) for system in (_ours(plan, _fold(record)), *_others(plan.others))]


def _measure(system: Extractor, record: dict[str, Any]) -> PageMeasure:
    began = time.process_time()
    try:
        text = system.extract(record["html"])
    except Exception:  # an extractor that breaks on a page has found nothing on it
        if system.name == OURS:
            raise
        text = ""
    seconds = time.process_time() - began
    if title := record.get("title"):
        text = text.replace(title, "", 1)  # the headline counts neither way
    gold = record["gold"]
    group = " ".join(filter(None, (record["source"], record.get("page_type"))))
    same = " ".join(text.split()) == " ".join(gold.split())
    return PageMeasure(system.name, group, overlap(shingles(text), shingles(gold)), word_f1(text, gold), same, seconds)


@cache
def _others(wanted: bool) -> list[Extractor]:
    return installed() if wanted else []


@cache
def _ours(plan: PagePlan, fold: int) -> Extractor:
    page = fold_model(plan.page_models, fold) if plan.page_models else None
    stripper = Stripper(model=fold_model(plan.models, fold))
    return Extractor(OURS, OURS, __version__, lambda html: decide_page(stripper, html, None, None, page).text)


def to_page_table(figures: dict[str, Any]) -> str:
    """Return the figures as a table in Markdown: article F1 by group of pages, then word F1, exact pages, speed."""
    groups = [group for group in next(iter(figures.values()))["groups"] if group != "all"]
    rows = [["extractor", "version", *groups, "word F1", "exactly right", "pages a second"]]
    for name, found in sorted(figures.items(), key=lambda item: -item[1]["groups"]["all"]["f1"]):
        everything = found["groups"]["all"]
        scores = [f"{found['groups'][group]['f1']:.3f}" for group in groups]
        rows.append(
            [name, found["version"], *scores, f"{everything['word_f1']:.3f}", f"{everything['exact']:.3f}",
             f"{everything['pages_per_second']:.0f}"]
        )  # fmt: skip
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
