"""A chart of scores as inline SVG, in the colours of the text around it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from boilerstrip.decide import BARS

WIDTH, HEIGHT, LEFT, FOOT, HEAD = 720, 210, 56, 34, 26


def score_chart(scores: Sequence[tuple[int, int]]) -> str:
    """Return the stretches by score as columns on a logarithmic scale: what was kept, and hatched what went."""
    most = max((kept + gone for kept, gone in scores), default=0)
    if not most:
        return ""
    decades = max(1, math.ceil(math.log10(most)))
    top = 10**decades
    lines = _rule(0, top) + "".join(_rule(10**power, top) for power in range(1, decades + 1))
    columns = "".join(_column(i, *counts, len(scores), top) for i, counts in enumerate(scores))
    bars = "".join(_bar(name, bar) for name, bar in BARS.items())
    ticks = "".join(_tick(tenth / 10) for tenth in range(0, 11, 2))
    return (
        f'<figure><div class="wide"><svg class="scores" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
        f"<title>Stretches by score</title>{_HATCH}{lines}{columns}{bars}{ticks}</svg></div>"
        "<figcaption>Stretches of text by their score, the probability of boilerplate (logarithmic). "
        '<span class="key kept"></span> kept <span class="key gone"></span> removed; '
        "dashed: the bars of the presets.</figcaption></figure>"
    )


_HATCH = (
    '<defs><pattern id="boilerstrip-hatch" width="5" height="5" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><rect width="5" height="5" class="ground"/>'
    '<rect width="2" height="5" class="hatch"/></pattern></defs>'
)


def _x(score: float) -> float:
    return round(LEFT + score * (WIDTH - LEFT - 12), 1)


def _height(count: int, top: int) -> float:
    return round(math.log1p(count) / math.log1p(top) * (HEIGHT - FOOT - HEAD), 1)


def _column(i: int, kept: int, gone: int, bins: int, top: int) -> str:
    """One column: its height tells the sum, and it is cut as the sum is shared."""
    whole = _height(kept + gone, top)
    upper = round(whole * gone / max(kept + gone, 1), 1)
    x, width, y = _x(i / bins) + 1, round(_x(1 / bins) - _x(0) - 2, 1), HEIGHT - FOOT - whole
    tip = f"<title>score {i / bins:.2f} to {(i + 1) / bins:.2f}: {kept:,} kept, {gone:,} removed</title>"
    return (
        f'<g>{tip}<rect class="kept" x="{x}" y="{y + upper:.1f}" width="{width}" height="{whole - upper:.1f}"/>'
        f'<rect class="gone" x="{x}" y="{y:.1f}" width="{width}" height="{upper:.1f}"/></g>'
    )


def _rule(count: int, top: int) -> str:
    y = HEIGHT - FOOT - _height(count, top)
    return (
        f'<line class="rule" x1="{LEFT}" x2="{WIDTH - 12}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{count:,}</text>'
    )


def _bar(name: str, bar: float) -> str:
    side, dx = ("start", 3) if name == "careful" else ("end", -3)
    return (
        f'<line class="preset" x1="{_x(bar)}" x2="{_x(bar)}" y1="{HEAD - 16}" y2="{HEIGHT - FOOT}"/>'
        f'<text x="{_x(bar) + dx}" y="{HEAD - 8}" text-anchor="{side}">{name}</text>'
    )


def _tick(score: float) -> str:
    return f'<text x="{_x(score)}" y="{HEIGHT - FOOT + 16}" text-anchor="middle">{score:.1f}</text>'
