"""Where a line stands in the tree beside its landmarks: the headline, the box with the most prose, the articles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from boilerstrip.features import Floats, Ints
from boilerstrip.features.layout import Bools, Doubles
from boilerstrip.html.lines import Boxes

LANDMARKS = (
    "from_heading", "from_core", "in_core", "core_share", "core_ahead", "from_most", "in_most",
    "articles", "article_number",
)  # fmt: skip
FAR = 8  # steps up the tree beyond which it no longer matters how many
MOST = 0.5  # share of the page's prose that a box holds which is said to hold most of it
MANY = 6  # articles that are told apart


def mark_landmarks(boxes: Boxes, own: Ints, direct: Doubles, inside: Doubles, heading: int) -> Floats:
    """Return the columns of `LANDMARKS` for lines in the boxes ``own``.

    ``direct`` holds the prose of the lines right below each box and ``inside`` that of all lines in it; ``heading`` is
    the box of the headline, or -1.
    """
    core = int(direct.argmax())
    most = _widen(core, boxes.parents, inside)
    articles = np.array(_number_articles(boxes))
    count = len(own)
    columns = (
        _climb(boxes.parents, heading)[own], _climb(boxes.parents, core)[own], _holds(core, boxes, own),
        np.full(count, direct[core] / max(inside[0], 1.0)), own < core,
        _climb(boxes.parents, most)[own], _holds(most, boxes, own),
        np.full(count, np.log1p(articles.max()) / 3), np.minimum(articles[own], MANY) / 3,
    )  # fmt: skip
    return np.stack([np.asarray(column, np.float32) for column in columns], axis=1)


def _widen(box: int, parents: Sequence[int], inside: Doubles) -> int:
    """The first box from ``box`` outwards that holds most of the prose."""
    while box and inside[box] < MOST * max(inside[0], 1.0):
        box = parents[box]
    return box


def _climb(parents: Sequence[int], target: int) -> Doubles:
    """For every box the steps up to one that holds the target, near 0 to 2; 0 where there is no target."""
    if target < 0:
        return np.zeros(len(parents))
    holding = {0}
    while target not in holding:
        holding.add(target)
        target = parents[target]
    steps: list[int] = []
    for box, parent in enumerate(parents):
        steps.append(0 if box in holding else steps[parent] + 1)
    return np.minimum(steps, FAR) / 4


def _holds(box: int, boxes: Boxes, own: Ints) -> Bools:
    return (own >= box) & (own < boxes.lasts[box])


def _number_articles(boxes: Boxes) -> list[int]:
    """For every box the number of the innermost ``<article>`` around it, and 0 outside of any."""
    numbers: list[int] = []
    count = 0
    for tag, parent in zip(boxes.tags, boxes.parents, strict=True):
        count += tag == "article"
        numbers.append(count if tag == "article" else numbers[parent] if numbers else 0)
    return numbers
