"""Pages in HTML measured: what boilerstrip and other extractors make of the same pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.corpus import fold_of, read_records
from boilerstrip.evaluation.extractors import OTHERS, installed
from boilerstrip.evaluation.folds import fold_model
from boilerstrip.evaluation.isolation import Isolated, Taken
from boilerstrip.evaluation.measures import Overlap, overlap, shingles, word_f1
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
    """What one system made of one page; ``trouble`` tells why it is nothing, where it was not the system's answer."""

    system: str
    group: str
    host: str
    overlap: Overlap
    words: float
    exact: bool
    seconds: float
    trouble: str = ""


def measure_pages(plan: PagePlan, workers: int = 1) -> list[PageMeasure]:
    """Measure every system on every page, the pages of each in the same order.

    Every system runs in a process of its own, without network, and has `boilerstrip.evaluation.isolation.LIMIT`
    seconds for a page.
    """
    others = installed() if plan.others else ()
    with ProcessPoolExecutor(workers) as pool:
        found = pool.map(partial(_measure_all, plan, others), _records(plan), chunksize=CHUNK)
        return [each for some in found for each in some]


def _records(plan: PagePlan) -> Iterator[dict[str, Any]]:
    wanted = (r for r in read_records(plan.pages) if r.get("source", "") in plan.sources and r["gold"].strip())
    held = (r for r in wanted if not plan.folds or _fold(r) in plan.folds)
    return islice(held, 0, None, plan.every)


def _fold(record: dict[str, Any]) -> int:
    return int(record.get("fold", fold_of(record["host"])))


def _measure_all(plan: PagePlan, others: Sequence[str], record: dict[str, Any]) -> list[PageMeasure]:
    ours = _isolated(OURS, partial(_load_ours, plan))(record["html"], _fold(record))
    if ours.trouble:
        raise RuntimeError(f"boilerstrip gave nothing for the page {record['id']}: {ours.trouble}")
    theirs = ((name, _isolated(name, partial(_load_other, name))(record["html"])) for name in others)
    return [_measure(name, record, taken) for name, taken in ((OURS, ours), *theirs)]


def _measure(system: str, record: dict[str, Any], taken: Taken) -> PageMeasure:
    text, gold = taken.text, record["gold"]
    if title := record.get("title"):
        text = text.replace(title, "", 1)  # the headline counts neither way
    return PageMeasure(
        system=system,
        group=" ".join(filter(None, (record["source"], record.get("page_type")))),
        host=record["host"],
        overlap=overlap(shingles(text), shingles(gold)),
        words=word_f1(text, gold),
        exact=" ".join(text.split()) == " ".join(gold.split()),
        seconds=taken.seconds,
        trouble=taken.trouble,
    )


_RUNNING: dict[str, Isolated] = {}  # the systems of this worker, kept from page to page


def _isolated(name: str, load: Callable[[], Callable[..., str]]) -> Isolated:
    return _RUNNING.setdefault(name, Isolated(load))


def _load_other(name: str) -> Callable[[str], str]:
    return OTHERS[name][1]()


def _load_ours(plan: PagePlan) -> Callable[[str, int], str]:
    @cache
    def models(fold: int) -> tuple[Stripper, Any]:
        page = fold_model(plan.page_models, fold) if plan.page_models else None
        return Stripper(model=fold_model(plan.models, fold)), page

    def extract(html: str, fold: int) -> str:
        stripper, page = models(fold)
        return decide_page(stripper, html, None, None, page).text

    return extract
