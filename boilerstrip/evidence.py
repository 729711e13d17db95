"""What something besides rules and model says of a unit: by how much it moves the log-odds, and why."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Evidence(NamedTuple):
    """Log-odds that a unit is boilerplate (below zero: that it is body), the reason, and the kind if it is known."""

    odds: float
    reason: str
    category: str = ""

    def __add__(self, other: object) -> Evidence:
        """Return both as one: the odds added, the reasons one after another, the kind of the stronger."""
        if not isinstance(other, Evidence):
            return NotImplemented
        first, second = sorted((self, other), key=lambda evidence: -abs(evidence.odds))
        reason = " and ".join(reason for reason in (first.reason, second.reason) if reason)
        return Evidence(first.odds + second.odds, reason, first.category or second.category)


NO_EVIDENCE = Evidence(0.0, "")


def of_units(lines: Mapping[int, Evidence], starts: Sequence[int]) -> dict[int, Evidence]:
    """Return what is known of the lines of a text, by the offset at which each begins, for the units in them.

    >>> sorted(of_units({0: Evidence(1.0, "menu"), 9: Evidence(-2.0, "body")}, [0, 9, 30]))
    [0, 1, 2]
    """
    begins = sorted(lines)
    places = (bisect_right(begins, start) - 1 for start in starts)
    return {unit: lines[begins[place]] for unit, place in enumerate(places) if place >= 0}


def join(*sources: Mapping[int, Evidence]) -> dict[int, Evidence]:
    """Return what several sources say of the units, by number of the unit.

    >>> join({0: Evidence(2.0, "on 41 of 57 pages of this host")}, {0: Evidence(1.0, "in a menu")})
    {0: Evidence(odds=3.0, reason='on 41 of 57 pages of this host and in a menu', category='')}
    """
    joined: dict[int, Evidence] = {}
    for source in sources:
        for unit, evidence in source.items():
            joined[unit] = joined.get(unit, NO_EVIDENCE) + evidence
    return joined
