"""A text as the engine sees it once it is read: what every judge of its units may ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from boilerstrip.evidence import Evidence
from boilerstrip.guards import Context
from boilerstrip.headline import Headline
from boilerstrip.rule import Rule
from boilerstrip.rulebook import Scan
from boilerstrip.units import Units


class Given(NamedTuple):
    """A text as it is given, and what the caller knows of it.

    ``lines`` holds evidence on lines, as the markup of a page gives it, by the offset at which each begins.
    """

    text: str
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    lines: Mapping[int, Evidence] | None = None


class Reading(NamedTuple):
    """A text as the engine sees it.

    ``rules`` are those seen per unit, ``unread`` the units that are too long for a rule whose cue they may hold,
    ``dropped`` and ``kinds`` what the model thinks of each unit, ``evidence`` what else is known of some. ``scans`` are
    what the books found in a longer text that this one stands in, from ``offset`` on.
    """

    text: str
    units: Units
    folded: str
    rules: Mapping[int, tuple[Rule, ...]]
    unread: frozenset[int]
    dropped: Sequence[float | None]
    kinds: Sequence[str]
    context: Context
    languages: frozenset[str]
    headline: Headline
    evidence: Mapping[int, Evidence]
    scans: Sequence[Scan]
    offset: int
