"""What was measured, as a table beside what was recorded before, and as a plot."""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import NamedTuple

from boilerstrip.bench.measure import Rates
from boilerstrip.native import PATH

BAR, WIDE, HIGH, LEFT = 24, 640, 34, 150


class Measured(NamedTuple):
    """All that one run measures."""

    rates: Rates
    line: float
    article: float
    imported: float
    first: float
    resident: float | None
    growth: Mapping[str, float]

    def ratios(self) -> dict[str, float]:
        """What can be compared between machines."""
        seconds = self.rates.seconds
        c4 = seconds["C4 line rules"]
        ratios = {
            "strip / C4 line rules": c4 / seconds["strip"],
            "strip_many / C4 line rules": c4 / seconds["strip_many"],
        }
        if "trafilatura" in seconds:
            ratios["CPU of strip_many / trafilatura"] = seconds["strip_many"] / seconds["trafilatura"]
        ratios |= {f"growth, {shape}": ratio for shape, ratio in self.growth.items()}
        return {name: round(ratio, 4) for name, ratio in ratios.items()}


def to_table(measured: Measured, recorded: Mapping[str, float]) -> str:
    """Return the figures as a table in Markdown, the recorded ratios beside today's."""
    rates = measured.rates
    rows = [(f"{name}, MB/s", f"{rates.speed(name):.2f}") for name in rates.seconds if name != "trafilatura"]
    rows += [
        ("one short line, µs", f"{measured.line * 1e6:.0f}"),
        ("an article of 5 KB, ms", f"{measured.article * 1e3:.2f}"),
        ("import, s", f"{measured.imported:.3f}"),
        ("first strip after it, s", f"{measured.first:.3f}"),
        ("resident, MB", "unknown" if measured.resident is None else f"{measured.resident:.0f}"),
    ]
    lines = [f"{rates.pages} texts, {rates.size / max(rates.pages, 1) / 1000:.1f} KB each, on the {PATH} path", ""]
    lines += ["| measured | | recorded |", "|---|---|---|", *(f"| {name} | {figure} | |" for name, figure in rows)]
    for name, ratio in measured.ratios().items():
        lines.append(
            f"| {name} | {ratio:.3g} | {recorded[name]:.3g} |" if name in recorded else f"| {name} | {ratio:.3g} | |"
        )
    return "\n".join(lines) + "\n"


def read_recorded(path: Path) -> dict[str, float]:
    """The ratios that `write_recorded` wrote, or none."""
    if not path.exists():
        return {}
    recorded: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return recorded


def write_recorded(path: Path, measured: Measured) -> None:
    """Record the ratios of a run for later ones to be compared with."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(measured.ratios(), indent=2) + "\n", encoding="utf-8")


def to_plot(rates: Rates) -> str:
    """Return the speeds as bars, a picture in SVG."""
    speeds = {name: rates.speed(name) for name in rates.seconds}
    scale = (WIDE - LEFT - 90) / max(speeds.values())
    bars = "".join(_bar(5 + i * HIGH, name, speed, speed * scale) for i, (name, speed) in enumerate(speeds.items()))
    size = f'width="{WIDE}" height="{HIGH * len(speeds) + 5}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">{bars}</svg>\n'


def _bar(y: int, name: str, speed: float, width: float) -> str:
    return (
        f'<text x="{LEFT - 8}" y="{y + 17}" text-anchor="end">{escape(name)}</text>'
        f'<rect x="{LEFT}" y="{y}" width="{max(width, 1):.1f}" height="{BAR}" fill="#4a7"/>'
        f'<text x="{LEFT + width + 6:.1f}" y="{y + 17}">{speed:.2f} MB/s</text>'
    )
