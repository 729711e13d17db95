"""Precision against recall and calibration drawn as SVG, by view, legible on light and dark grounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import StringIO
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from boilerstrip.evaluation.curves import BINS, precision_and_recall
from boilerstrip.evaluation.report import in_order

INK = "#1d1f21"  # where it stands in the SVG the reader's own ink comes in
# each at least 3:1 on both grounds; the styles of line tell them apart without colour
COLOURS = ("#3f7fd0", "#c9662a", "#2f9468", "#a661c9", "#a5802a")
LINES = ("solid", (0, (6, 2)), (0, (2, 1.5)), (0, (6, 2, 1.5, 2)), (0, (9, 3)))
MARKERS = ("^", "o", "s")
ACROSS = 3
SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none", "svg.hashsalt": "boilerstrip", "font.family": "sans-serif", "font.size": 10,
    "axes.spines.top": False, "axes.spines.right": False, "axes.edgecolor": INK, "axes.labelcolor": INK,
    "text.color": INK, "xtick.color": INK, "ytick.color": INK, "grid.color": INK, "grid.alpha": 0.15,
    "axes.grid": True, "axes.axisbelow": True, "legend.frameon": False, "axes.titlesize": 10,
}  # fmt: skip
GROUNDS = (
    "<style>:root { color: #1d1f21; background: #ffffff }"
    "@media (prefers-color-scheme: dark) { :root { color: #e4e4e2; background: #16181a } }</style>"
)


def write_plots(figures: Mapping[str, Any], folder: Path) -> list[Path]:
    """Draw what a summary holds into ``precision-recall.svg`` and ``calibration.svg`` and return their paths.

    The same figures give the same bytes. Raises a ``ValueError`` where the summary, an older one, holds no curves.
    """
    missing = [key for key in ("bars", "presets", "removal", "reliability") if key not in figures]
    if missing:
        raise ValueError(f"the figures hold no {', '.join(missing)}: evaluate again to draw them")
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, draw, title in (
        ("precision-recall.svg", draw_removal, "Precision against recall of the words removed, by view"),
        ("calibration.svg", draw_reliability, "Share of boilerplate by score, and number of lines, by view"),
    ):
        with rc_context(SETTINGS):
            paths.append(folder / name)
            paths[-1].write_text(to_svg(draw(figures), title), encoding="utf-8")
    return paths


def draw_removal(figures: Mapping[str, Any]) -> Figure:
    """Return precision against recall of the words removed, a line for each view, with the presets marked."""
    figure = Figure(figsize=(7.5, 5), layout="constrained")
    axes = figure.subplots()
    markers = dict(zip(figures["presets"], cycle(MARKERS), strict=False))
    for (name, curve), colour, line in zip(in_order(figures["removal"]), cycle(COLOURS), cycle(LINES), strict=False):
        points = dict(zip(figures["bars"], precision_and_recall(curve), strict=True))
        drawn = np.array([point for point in points.values() if point]).reshape(-1, 2)
        axes.plot(drawn[:, 1], drawn[:, 0], color=colour, linestyle=line, linewidth=1.8, label=name)
        for preset, bar in figures["presets"].items():
            if point := points[bar]:
                axes.plot(point[1], point[0], markers[preset], color=colour, markeredgecolor=INK, clip_on=False)
    axes.set(xlabel="recall of words of boilerplate", ylabel="precision of removed words", xlim=(0, 1), ylim=(0, 1))
    _add_legend(figure, axes, [(f"{preset} ({bar:g})", markers[preset]) for preset, bar in figures["presets"].items()])
    return figure


def _add_legend(figure: Figure, axes: Axes, presets: Sequence[tuple[str, str]]) -> None:
    """A legend with the views in columns of their own, and one for the presets' marks."""
    views, _ = axes.get_legend_handles_labels()
    blanks = [Line2D([], [], linestyle="", label=" ")] * (-len(views) % len(presets))
    marks = [Line2D([], [], linestyle="", marker=m, color=INK, fillstyle="none", label=name) for name, m in presets]
    columns = (len(views) + len(blanks)) // len(presets) + 1
    figure.legend(handles=[*views, *blanks, *marks], loc="outside lower center", ncols=columns)


def draw_reliability(figures: Mapping[str, Any]) -> Figure:
    """Return, for each view, the share of boilerplate against the score, over the number of lines."""
    views = in_order(figures["reliability"])
    across = min(ACROSS, len(views))
    down = -(-len(views) // across)
    figure = Figure(figsize=(2.4 * across + 0.4, 3.4 * down), layout="constrained")
    grid = figure.subplots(2 * down, across, sharey="row", squeeze=False, height_ratios=[3, 1] * down)
    places = [(grid[row, column], grid[row + 1, column]) for row in range(0, 2 * down, 2) for column in range(across)]
    for (upper, lower), (name, found), colour in zip(places, views, cycle(COLOURS), strict=False):
        _draw_bins(upper, lower, found, colour)
        upper.set_title(name)
    for axes in (axes for place in places[len(views) :] for axes in place):
        axes.set_axis_off()
    for row in range(0, 2 * down, 2):
        grid[row, 0].set_ylabel("share of boilerplate")
        grid[row + 1, 0].set_ylabel("lines")
    return figure


def _draw_bins(upper: Axes, lower: Axes, found: Mapping[str, Any], colour: str) -> None:
    lines, boilerplate, score = (np.array(found[key], float) for key in ("lines", "boilerplate", "score"))
    filled = lines > 0
    shares = boilerplate[filled] / lines[filled]
    upper.plot([0, 1], [0, 1], color=INK, linewidth=0.8, linestyle=(0, (4, 3)))
    upper.plot(score[filled] / lines[filled], shares, "o-", color=colour, markersize=4, clip_on=False)
    upper.set(xlim=(0, 1), ylim=(0, 1), xticks=(0, 0.5, 1))
    upper.tick_params(labelbottom=False)
    lower.bar((np.arange(BINS) + 0.5) / BINS, lines, width=0.8 / BINS, color=colour)
    lower.set(xlabel="score", xlim=(0, 1), xticks=(0, 0.5, 1), yscale="log")
    lower.set_ylim(bottom=0.8)
    lower.minorticks_off()


def to_svg(figure: Figure, title: str) -> str:
    """Return a figure as SVG with a title, in the ink and on the ground of the reader's scheme of colours."""
    written = StringIO()
    figure.savefig(written, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    head, opening, rest = written.getvalue().partition("<svg ")
    attributes, _, body = rest.partition(">")
    return f'{head}{opening}role="img" {attributes}><title>{title}</title>{GROUNDS}{body.replace(INK, "currentColor")}'
