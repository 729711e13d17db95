"""How sure a figure is: the same figure over many draws of the hosts, whose pages share their fate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

RESAMPLES = 1000
Page = TypeVar("Page")


def draw_hosts(pages: Sequence[Page], host: Callable[[Page], str], seed: int = 1) -> list[list[Page]]:
    """Return `RESAMPLES` draws of as many hosts as the pages have, each host with all of its pages (Efron 1979)."""
    hosts: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        hosts[host(page)].append(page)
    groups = [hosts[name] for name in sorted(hosts)]
    rng = np.random.default_rng(seed)
    return [[page for g in rng.integers(len(groups), size=len(groups)) for page in groups[g]] for _ in range(RESAMPLES)]


def interval(drawn: Sequence[Sequence[Page]], figure: Callable[[Sequence[Page]], float]) -> list[float]:
    """Return the bounds between which 95 % of the draws have a figure.

    >>> draws = draw_hosts([0.8, 0.9, 1.0], host=str)
    >>> interval(draws, lambda some: sum(some) / len(some))
    [0.8, 1.0]
    """
    return [round(float(value), 6) for value in np.percentile([figure(some) for some in drawn], (2.5, 97.5))]
