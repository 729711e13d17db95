"""Labelled texts turned into the arrays that training reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import numpy as np

from boilerstrip.corpus import HINTS, MISLABELLED, OTHER, LabelledLine, LabelledText
from boilerstrip.evaluation.measures import WORD
from boilerstrip.features import Features, Floats, Ints, extract
from boilerstrip.features.layout import Bools
from boilerstrip.model import KINDS
from boilerstrip.units import Units, split_units

STORED = ("", "raw", "resiliparse", "readability", "trafilatura", "justext")  # views as a crawler stores texts
REPEAT_ROLES = ("title_repeat", "html_title", "dup")
UNSURE = 0.4  # how much a line counts whose label may be wrong, though more are right: golds have habits
CHECKED, HINTED = 1.0, 0.15  # how much a category read by eye counts, and one guessed by a cue

RuleReader = Callable[[str, Units, str | None], Floats]


class Example(NamedTuple):
    """One text: its features and, for each unit, label (the share to go), weight, category, category weight and
    whether the label is sure."""

    name: str
    view: str
    host: str
    fold: int
    features: Features
    rules: Floats
    labels: Floats
    weights: Floats
    kinds: Ints
    kind_weights: Floats
    sure: Bools


def make_example(page: LabelledText, read_rules: RuleReader, abbreviations: Iterable[str] = ()) -> Example:
    """Cut a labelled text into units as inference does and give each unit the label of its lines."""
    units = split_units(page.text, frozenset(abbreviations))
    labels = np.zeros(len(units.starts), np.float32)
    weights = np.zeros_like(labels)
    kinds = np.full(len(labels), -1, np.int64)
    kind_weights = np.zeros_like(labels)
    sure = np.zeros(len(labels), bool)
    line = 0
    for i, (start, end) in enumerate(zip(units.starts, units.ends, strict=True)):
        while line < len(page.lines) and page.lines[line].end <= start:
            line += 1
        share, home = _dropped_share(page.lines, line, start, end)
        if share is None:
            continue
        labels[i], sure[i] = share, home.sure
        weights[i] = np.sqrt(1 + len(WORD.findall(page.text, start, end))) * (1.0 if home.sure else UNSURE)
        if share > 0.5 and home.sure:
            kinds[i], kind_weights[i] = _kind(home)
    return Example(
        page.id, page.view, page.host, page.fold, extract(page.text, *units, page.title),
        read_rules(page.text, units, page.title), labels, weights, kinds, kind_weights, sure,
    )  # fmt: skip


def _dropped_share(
    lines: tuple[LabelledLine, ...], first: int, start: int, end: int
) -> tuple[float | None, LabelledLine]:
    """How much of the stretch from ``start`` to ``end`` is to go, or None where that is unsure; and a line of it.

    A sentence of a long line may hold a label that has no end of its own: then the share is between 0 and 1. A line
    that is not sure has a say only where the stretch lies within it.
    """
    kept = dropped = 0
    home = lines[first]
    if not home.sure and home.kept is not None and home.end >= end and home.category != MISLABELLED:
        return float(not home.kept), home
    for line in lines[first:]:
        if line.start >= end:
            break
        if not line.sure or line.category == MISLABELLED:
            return None, line
        if line.kept is None:
            for span_start, span_end, span_kept in line.spans:
                inside = max(min(end, line.start + span_end) - max(start, line.start + span_start), 0)
                kept, dropped = kept + inside * span_kept, dropped + inside * (not span_kept)
            continue
        shared = min(end, line.end) - max(start, line.start)
        if line.kept:
            kept += shared
        else:
            dropped, home = dropped + shared, line
    return (dropped / (kept + dropped) if kept + dropped else None), home


def _kind(line: LabelledLine) -> tuple[int, float]:
    if line.category:
        name = "other" if line.category == OTHER else line.category
        return (KINDS.index(name), CHECKED) if name in KINDS else (-1, 0.0)
    if line.role in REPEAT_ROLES:
        return KINDS.index("repeat"), HINTED
    return (KINDS.index(HINTS[line.hint]), HINTED) if line.hint in HINTS else (-1, 0.0)
