"""One labelled text measured: what the stripper made of it beside the baselines."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from boilerstrip.corpus import HINTS, MISLABELLED, LabelledLine, LabelledText
from boilerstrip.decide import BARS
from boilerstrip.document import Document, Span
from boilerstrip.evaluation.baselines import c4_lines, identity, oracle
from boilerstrip.evaluation.curves import ALL_BARS
from boilerstrip.evaluation.measures import WORD, Overlap, overlap, shingles, word_f1, words_lost
from boilerstrip.features import Ints
from boilerstrip.pipeline import Stripper

SYSTEMS = ("boilerstrip", "identity", "c4", "oracle")
BEFORE, AFTER = 3, 6  # lines around the body in which a drop counts as near it


class LineCount(NamedTuple):
    """Of the sure lines of one kind: how many there are and how many went, near the body for drops."""

    kind: str
    checked: bool
    total: int
    gone: int


class Measured(NamedTuple):
    """What was measured on one text."""

    id: str
    source: str
    view: str
    lang: str
    overlaps: dict[str, Overlap]
    word_scores: dict[str, float]
    lines: tuple[LineCount, ...]
    scored: tuple[tuple[float, bool], ...]
    words: Ints
    joined: tuple[int, int, int]
    seconds: float
    size: int
    braked: bool


def measure(page: LabelledText, gold: str, stripper: Stripper) -> Measured:
    """Strip one labelled text and compare what is left with its gold body and its labels."""
    began = time.process_time()
    document = stripper.explain(page.text, url=page.url)
    seconds = time.process_time() - began
    bodies = read_bodies(page, document.text)
    target = shingles(gold)
    gone = removed_offsets(document)
    return Measured(
        id=page.id,
        source=page.source,
        view=page.view,
        lang=page.lang,
        overlaps={name: overlap(shingles(body), target) for name, body in bodies.items()},
        word_scores={name: word_f1(bodies[name], gold) for name in ("boilerstrip", "identity", "c4")},
        lines=count_lines(page, gone),
        scored=score_lines(page, document),
        words=count_words(page, document),
        joined=measure_joined(page.joined(), stripper),
        seconds=seconds,
        size=len(page.text.encode("utf-8", "replace")),
        braked="brake" in document.flags,
    )


def read_bodies(page: LabelledText, stripped: str) -> dict[str, str]:
    """What each system leaves of a text, without the headline."""
    texts = {
        "boilerstrip": stripped,
        "identity": identity(page),
        "c4": c4_lines(page.text),
        "oracle": oracle(page),
    }
    return {name: without_headline(page, text) for name, text in texts.items()}


def without_headline(page: LabelledText, text: str) -> str:
    """Return a text without the first occurrence of the page's headline, which counts neither way."""
    headline = next((page.text[line.start : line.end] for line in page.lines if line.role == "title"), "")
    return text.replace(headline, "", 1) if headline else text


def removed_offsets(document: Document) -> list[tuple[int, int]]:
    """The stretches of the source that went, in order."""
    return [(span.start, span.end) for span in document.spans if not span.kept]


def count_lines(page: LabelledText, gone: list[tuple[int, int]]) -> tuple[LineCount, ...]:
    """Count sure lines by kind: ``keep`` for the body's, else the category of a drop near the body."""
    body = [i for i, line in enumerate(page.lines) if line.role in ("body", "subhead") and line.kept]
    if not body:
        return ()
    low, high = body[0] - BEFORE, body[-1] + AFTER
    counts: dict[tuple[str, bool], list[int]] = {}
    for i, line in enumerate(page.lines):
        kind = _kind(line) if line.sure and (line.kept or low <= i <= high) else None
        if kind:
            count = counts.setdefault(kind, [0, 0])
            count[0] += 1
            count[1] += _share_gone(line, gone) >= 0.5
    return tuple(LineCount(*kind, *count) for kind, count in sorted(counts.items()))


def _kind(line: LabelledLine) -> tuple[str, bool] | None:
    if line.category == MISLABELLED or line.kept is None:
        return None
    if line.kept:
        return ("keep", True) if line.role in ("body", "subhead") else None
    if line.category:
        return line.category, True
    return HINTS.get(line.hint, "other"), False


def _share_gone(line: LabelledLine, gone: list[tuple[int, int]]) -> float:
    lost = sum(max(min(end, line.end) - max(start, line.start), 0) for start, end in gone)
    return lost / max(line.end - line.start, 1)


def score_lines(page: LabelledText, document: Document) -> tuple[tuple[float, bool], ...]:
    """The score of every sure line beside whether it is boilerplate, for calibration."""
    spans = iter(document.spans)
    span = next(spans, None)
    scored: list[tuple[float, bool]] = []
    for line in page.lines:
        while span is not None and span.end <= line.start:
            span = next(spans, None)
        if span is not None and _is_sure(line):
            scored.append((span.score, not line.kept))
    return tuple(scored)


def _is_sure(line: LabelledLine) -> bool:
    return line.sure and line.kept is not None and line.category != MISLABELLED


def sure_words(page: LabelledText) -> Iterator[tuple[int, bool]]:
    """The words of the sure lines: where each begins, and whether it is boilerplate."""
    for line in page.lines:
        if _is_sure(line):
            for match in WORD.finditer(page.text, line.start, line.end):
                yield match.start(), not line.kept


def count_words(page: LabelledText, document: Document) -> Ints:
    """Count the words of the sure lines by the bars they go at: row ``i`` is for those that go at just the first
    ``i`` of `ALL_BARS`, its columns for body and boilerplate.

    At the bar of the document's preset just the words go that went, and above it those that would. Below it some go
    that the brake, or a keep rule of a kind that stays, would hold back: the spans don't tell.
    """
    counts = np.zeros((len(ALL_BARS) + 1, 2), np.int64)
    words = np.array(list(sure_words(page)), np.int64).reshape(-1, 2)
    if len(words):
        bars = np.searchsorted(ALL_BARS, [_going_score(span, document.preset) for span in document.spans], "right")
        spans = np.searchsorted([span.start for span in document.spans], words[:, 0], "right") - 1
        np.add.at(counts, (bars[spans], words[:, 1]), 1)
    return counts


def _going_score(span: Span, preset: str) -> float:
    """The score by which a span goes; below every bar where something else kept it."""
    return -1.0 if span.kept and (span.category or span.score >= BARS[preset]) else span.score


def measure_joined(page: LabelledText, stripper: Stripper) -> tuple[int, int, int]:
    """One-line mode: words rightly removed, words removed, words that should have gone."""
    document = stripper.explain(page.text, url=page.url)
    gone = [False] * (len(page.text) + 1)
    for start, end in removed_offsets(document):
        gone[start:end] = [True] * (end - start)
    right = removed = wanted = 0
    for start, drop in sure_words(page):
        went = gone[start]
        right, removed, wanted = right + (went and drop), removed + went, wanted + drop
    return right, removed, wanted


class Harm(NamedTuple):
    """What stripping a clean body cost."""

    id: str
    lost: int
    words: int


def measure_harm(name: str, gold: str, stripper: Stripper, url: str | None = None) -> Harm:
    """Strip a gold body, which holds no boilerplate, and count the words that went."""
    return Harm(name, *words_lost(gold, stripper.strip(gold, url=url)))
