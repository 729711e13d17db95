"""All measured texts put together: figures by view, source, language and category, as values and as tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from boilerstrip.evaluation.measure import SYSTEMS, Harm, Measured
from boilerstrip.evaluation.measures import article_scores

ARTICLE_SOURCES = ("wcxb_dev", "aed", "fundus", "newspaper4k")
FEW = 8  # texts below which a group is not shown
BINS = 15


def summarize(measured: Sequence[Measured], harm: Sequence[Harm]) -> dict[str, Any]:
    """Return every figure of a run as plain values."""
    articles = [m for m in measured if m.source in ARTICLE_SOURCES] or list(measured)
    return {
        "texts": len(measured),
        "views": {view: _view(group) for view, group in _by(articles, lambda m: m.view).items()},
        "languages": {
            lang: _scores(group) for lang, group in _by(articles, lambda m: m.lang).items() if len(group) >= FEW
        },
        "categories": _categories(articles),
        "calibration_error": {
            view: round(_calibration_error(group), 4) for view, group in _by(articles, lambda m: m.view).items()
        },
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


def _calibration_error(measured: Sequence[Measured]) -> float:
    """Expected calibration error (Naeini et al. 2015) of the score over sure lines, in 15 bins."""
    pairs = np.array([pair for m in measured for pair in m.scored], np.float64).reshape(-1, 2)
    if not len(pairs):
        return 0.0
    bins = np.minimum((pairs[:, 0] * BINS).astype(int), BINS - 1)
    return float(
        sum(
            abs(pairs[bins == b, 0].mean() - pairs[bins == b, 1].mean()) * (bins == b).mean()
            for b in range(BINS)
            if (bins == b).any()
        )
    )


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


def to_tables(summary: dict[str, Any]) -> str:
    """Return the figures as text tables for a terminal."""
    rows: list[list[Any]] = [["view", "texts", *SYSTEMS, "gap closed", "(by source)", "one line P", "R"]]
    for name, view in summary["views"].items():
        one_line = view["one_line"]
        rows.append([*_row(name, view), view["gap_closed_mean_of_sources"], one_line["precision"], one_line["recall"]])
        rows += [_row(f"  {source}", scores) for source, scores in view["sources"].items()]
    rows += [[], ["language", "texts", *SYSTEMS, "gap closed"]]
    rows += [_row(name, scores) for name, scores in summary["languages"].items()]
    columns = ("extracted_checked", "extracted_hinted", "raw_checked", "raw_hinted")
    rows += [[], ["share of lines gone", *columns]]
    for name, found in summary["categories"].items():
        rows.append([name, *(f"{found[c]['gone']:.3f} of {found[c]['lines']}" if c in found else "" for c in columns)])
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


def _row(name: str, scores: dict[str, Any]) -> list[Any]:
    return [name, scores["texts"], *(scores["f1"][system] for system in SYSTEMS), scores["gap_closed"]]


def _align(row: Sequence[Any]) -> str:
    cells = [f"{cell:.4f}" if isinstance(cell, float) else "" if cell is None else str(cell) for cell in row]
    width = 18 if len(row) == 5 else 11
    return cells[0].ljust(24) + " ".join(cell.rjust(width) for cell in cells[1:]) if cells else ""
