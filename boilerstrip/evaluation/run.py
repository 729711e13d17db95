"""The evaluation: every labelled text stripped by a model that has not seen its host."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.corpus import LabelledText, read_categories, read_labelled, read_records
from boilerstrip.evaluation.ablation import PARTS, without
from boilerstrip.evaluation.folds import fold_model
from boilerstrip.evaluation.measure import Harm, Measured, measure, measure_harm
from boilerstrip.evaluation.report import ARTICLE_SOURCES, headline_figures, summarize
from boilerstrip.pipeline import Stripper

CHUNK = 40  # texts that are handed to a worker at once


class Plan(NamedTuple):
    """What to evaluate and with which settings.

    ``models`` is a folder of fold models, ``fold0.npz`` and so on, or of folders of them, one for each seed.
    ``without`` names the parts that are left out, of `boilerstrip.evaluation.ablation.PARTS`.
    """

    labels: Path
    pages: Path
    categories: tuple[Path, ...] = ()
    models: Path | None = None
    preset: str = "balanced"
    without: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ARTICLE_SOURCES
    folds: tuple[int, ...] = ()
    views: tuple[str, ...] = ()


def evaluate(plan: Plan, workers: int = 1) -> dict[str, Any]:
    """Measure every text of the plan and return the summary, over several seeds their mean.

    See `boilerstrip.evaluation.report` for what it holds.
    """
    seeds = sorted(plan.models.glob("seed*")) if plan.models else []
    if not seeds:
        return _evaluate(plan, workers)
    summaries = [_evaluate(plan._replace(models=folder), workers) for folder in seeds]
    gaps = [headline_figures(found)["gap_closed"] for found in summaries]
    return {**average(summaries), "seeds": gaps}


def evaluate_parts(plan: Plan, workers: int = 1) -> dict[str, Any]:
    """Evaluate, and then once more without each part; ``ablation`` holds the headline figures, by what was left out."""
    summary = evaluate(plan, workers)
    fewer = {part: evaluate(plan._replace(without=frozenset({part})), workers) for part in PARTS}
    return {**summary, "ablation": {part: headline_figures(found) for part, found in {"": summary, **fewer}.items()}}


def _evaluate(plan: Plan, workers: int) -> dict[str, Any]:
    golds = {r["id"]: r["gold"] for r in read_records(plan.pages)}
    with ProcessPoolExecutor(workers) as pool:
        found = list(pool.map(partial(_measure, plan), _jobs(plan, golds), chunksize=CHUNK))
    return summarize([measured for measured, _ in found], [harm for _, harm in found if harm])


def average(values: Sequence[Any]) -> Any:
    """Return the mean of summaries of the same shape, figure by figure.

    >>> average([{"f1": 0.9, "gap": None}, {"f1": 0.8, "gap": 0.1}])
    {'f1': 0.85, 'gap': None}
    """
    if isinstance(values[0], dict):
        return {key: average([value[key] for value in values]) for key in values[0]}
    if isinstance(values[0], list):
        return [average(column) for column in zip(*values, strict=True)]
    if all(value == values[0] for value in values):
        return values[0]
    if None in values:
        return None
    mean = sum(values) / len(values)
    return round(mean) if all(isinstance(value, int) for value in values) else round(mean, 6)


Job = tuple[LabelledText, str, bool]


def _jobs(plan: Plan, golds: dict[str, str]) -> Iterator[Job]:
    seen: set[str] = set()
    categories = read_categories(plan.categories)
    for page in read_labelled(plan.labels, categories):
        wanted = page.source in plan.sources and not page.suspect and (not plan.folds or page.fold in plan.folds)
        if wanted and (not plan.views or page.view in plan.views):
            first = page.id not in seen
            seen.add(page.id)
            yield page, golds[page.id], first


def _measure(plan: Plan, job: Job) -> tuple[Measured, Harm | None]:
    page, gold, first = job
    stripper = _stripper(plan, page.fold)
    return measure(page, gold, stripper), measure_harm(page.id, gold, stripper) if first else None


@cache
def _stripper(plan: Plan, fold: int) -> Stripper:
    use_rules = "rules" not in plan.without
    if "model" in plan.without:
        return Stripper(preset=plan.preset, model=None, use_rules=use_rules)
    model = fold_model(plan.models, fold)
    return Stripper(preset=plan.preset, model=without(model, plan.without), use_rules=use_rules)
