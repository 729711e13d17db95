"""All measured texts put together: figures by view, source, language and category, as values and as tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from boilerstrip.decide import BARS
from boilerstrip.evaluation.curves import ALL_BARS, calibration_error, reliability, removal
from boilerstrip.evaluation.measure import SYSTEMS, Harm, Measured
from boilerstrip.evaluation.measures import article_scores

ARTICLE_SOURCES = ("wcxb_dev", "aed", "fundus", "newspaper4k")
T = TypeVar("T")
LOST = "words_lost_from_clean_bodies"
FEW = 8  # texts below which a group is not shown
VIEWS = {
    "raw": "all visible text",
    "resiliparse": "after resiliparse",
    "readability": "after readability-lxml",
    "trafilatura": "after trafilatura (recall)",
    "justext": "after jusText",
}
COLUMNS = {
    "extracted_checked": "extracted, checked",
    "extracted_hinted": "extracted, hinted",
    "raw_checked": "raw, checked",
    "raw_hinted": "raw, hinted",
}


def summarize(measured: Sequence[Measured], harm: Sequence[Harm]) -> dict[str, Any]:
    """Return every figure of a run as plain values."""
    articles = [m for m in measured if m.source in ARTICLE_SOURCES] or list(measured)
    by_view = _by(articles, lambda m: m.view)
    scores = {view: reliability(pair for m in group for pair in m.scored) for view, group in by_view.items()}
    return {
        "texts": len(measured),
        "views": {view: _view(group) for view, group in by_view.items()},
        "languages": {
            lang: _scores(group) for lang, group in _by(articles, lambda m: m.lang).items() if len(group) >= FEW
        },
        "categories": _categories(articles),
        "calibration_error": {view: calibration_error(found) for view, found in scores.items()},
        "reliability": scores,
        "bars": list(ALL_BARS),
        "presets": dict(BARS),
        "removal": {view: removal(m.words for m in group) for view, group in by_view.items()},
        "harm": _harm(harm),
        "megabytes_per_second": round(
            sum(m.size for m in measured) / 1e6 / max(sum(m.seconds for m in measured), 1e-9), 2
        ),
    }


def _by(measured: Iterable[Measured], key: Callable[[Measured], str]) -> dict[str, list[Measured]]:
    groups: dict[str, list[Measured]] = defaultdict(list)
    for each in measured:
        groups[key(each)].append(each)
    return dict(sorted(groups.items()))


def _view(measured: Sequence[Measured]) -> dict[str, Any]:
    sources = {name: _scores(group) for name, group in _by(measured, lambda m: m.source).items()}
    right, removed, wanted = (sum(m.joined[i] for m in measured) for i in range(3))
    return {
        **_scores(measured),
        "gap_closed_mean_of_sources": _mean([s["gap_closed"] for s in sources.values() if s["gap_closed"] is not None]),
        "one_line": {"precision": _share(right, removed), "recall": _share(right, wanted)},
        "braked": sum(m.braked for m in measured),
        "sources": sources,
    }


def _scores(measured: Sequence[Measured]) -> dict[str, Any]:
    found = {name: article_scores(m.overlaps[name] for m in measured) for name in SYSTEMS}
    room = found["oracle"].f1 - found["identity"].f1
    gained = found["boilerstrip"].f1 - found["identity"].f1
    return {
        "texts": len(measured),
        "f1": {name: round(scores.f1, 4) for name, scores in found.items()},
        "precision": round(found["boilerstrip"].precision, 4),
        "recall": round(found["boilerstrip"].recall, 4),
        "word_f1": {name: _mean([m.word_scores[name] for m in measured]) for name in ("boilerstrip", "identity", "c4")},
        "gap_closed": round(gained / room, 4) if room > 1e-6 else None,
    }


def _categories(measured: Sequence[Measured]) -> dict[str, dict[str, Any]]:
    """Recall of sure drops near the body, after an extractor and on all visible text, by category."""
    table: dict[str, dict[str, Any]] = {}
    for raw in (False, True):
        counts: dict[tuple[str, bool], list[int]] = defaultdict(lambda: [0, 0])
        for m in measured:
            for line in m.lines if (m.view == "raw") == raw else ():
                counts[line.kind, line.checked][0] += line.total
                counts[line.kind, line.checked][1] += line.gone
        for (kind, checked), (total, gone) in sorted(counts.items()):
            column = f"{'raw' if raw else 'extracted'}_{'checked' if checked else 'hinted'}"
            table.setdefault(kind, {})[column] = {"lines": total, "gone": _share(gone, total)}
    return table


def _harm(harm: Sequence[Harm]) -> dict[str, Any]:
    return {
        "texts": len(harm),
        "words_lost": round(sum(h.lost for h in harm) / max(sum(h.words for h in harm), 1), 6),
        "texts_that_lost_any": sum(h.lost > 0 for h in harm),
    }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 4) if values else 0.0


def in_order(by_view: Mapping[str, T]) -> list[tuple[str, T]]:
    """Return the values by what a reader calls each view, in the order of `VIEWS`, others behind them.

    >>> in_order({"justext": 0.3, "ours": 0.5, "raw": 0.6})
    [('all visible text', 0.6), ('after jusText', 0.3), ('ours', 0.5)]
    """
    names = [*(view for view in VIEWS if view in by_view), *(view for view in by_view if view not in VIEWS)]
    return [(VIEWS.get(view, view), by_view[view]) for view in names]


def headline_figures(summary: dict[str, Any]) -> dict[str, Any]:
    """Return the figures of a summary that belong with the weights, and in a table of many runs."""
    return {
        "gap_closed": {view: found["gap_closed_mean_of_sources"] for view, found in summary["views"].items()},
        "f1": {view: found["f1"]["boilerstrip"] for view, found in summary["views"].items()},
        LOST: summary["harm"]["words_lost"],
    }


def to_tables(summary: dict[str, Any]) -> str:
    """Return the figures as text tables for a terminal."""
    rows: list[list[Any]] = [["view", "texts", *SYSTEMS, "gap closed", "(by source)", "one line P", "R"]]
    for name, view in summary["views"].items():
        one_line = view["one_line"]
        rows.append([*_row(name, view), view["gap_closed_mean_of_sources"], one_line["precision"], one_line["recall"]])
        rows += [_row(f"  {source}", scores) for source, scores in view["sources"].items()]
    rows += [[], ["language", "texts", *SYSTEMS, "gap closed"]]
    rows += [_row(name, scores) for name, scores in summary["languages"].items()]
    rows += [[], ["share of lines gone", *COLUMNS]]
    for name, found in summary["categories"].items():
        rows.append([name, *(f"{found[c]['gone']:.3f} of {found[c]['lines']}" if c in found else "" for c in COLUMNS)])
    rows += _ablation_rows(summary["ablation"]) if "ablation" in summary else []
    harm, errors = summary["harm"], summary["calibration_error"]
    return "\n".join(
        [
            *map(_align, rows),
            "",
            f"harm: {harm['words_lost']:.3%} of words lost, {harm['texts_that_lost_any']} of {harm['texts']} touched",
            f"calibration error: {', '.join(f'{view} {error}' for view, error in errors.items())}",
            f"speed: {summary['megabytes_per_second']} MB of UTF-8 a second",
        ]
    )


def _ablation_rows(runs: dict[str, Any]) -> list[list[Any]]:
    rows = [[part or "nothing", *run["gap_closed"].values(), run[LOST]] for part, run in runs.items()]
    return [[], ["gap closed without", *runs[""]["gap_closed"], "words lost"], *rows]


def _row(name: str, scores: dict[str, Any]) -> list[Any]:
    return [name, scores["texts"], *(scores["f1"][system] for system in SYSTEMS), scores["gap_closed"]]


def _align(row: Sequence[Any]) -> str:
    cells = [f"{cell:.4f}" if isinstance(cell, float) else "" if cell is None else str(cell) for cell in row]
    width = 18 if len(row) == 5 else 11  # the heads of the categories are long
    return cells[0].ljust(24) + " ".join(cell.rjust(width) for cell in cells[1:]) if cells else ""
