"""Which pieces go, now that all have verdicts: the bar of the preset, what a user keeps or drops, and the brake."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from boilerstrip.assemble import Piece
from boilerstrip.categories import DROPPED
from boilerstrip.decide import BARS, Verdict
from boilerstrip.judge import Judged

NEVER = 2.0  # the bar that nothing reaches
BRAKE = 0.03  # if less than this share of the characters would stay, a less aggressive result stands
_BARS = {preset: tuple(sorted(bar for bar in BARS.values() if bar >= own)) for preset, own in BARS.items()}


def settle(
    judged: Sequence[Judged], preset: str, keep: Collection[str], drop: Collection[str]
) -> tuple[Sequence[Piece], frozenset[str]]:
    """Return the pieces of a text, given those of its parts, with those that go marked, and the flags of the text.

    ``keep`` and ``drop`` name categories that stay, or that go although they stay by default.
    """
    bars = _BARS[preset]
    lowest, pieces = bars[0], [piece for part in judged for piece in part.pieces]
    may_go = [i for i, piece in enumerate(pieces) if piece.verdict.score >= lowest or piece.verdict.keep]
    if not may_go:  # as most often
        return pieces, frozenset()
    weights = {i: _weigh(pieces[i].verdict, keep, drop) for i in may_go}
    bar = _choose_bar(bars, judged, weights)
    removed = [i for i, weight in weights.items() if weight >= bar]
    for i in removed:
        start, end, verdict, _ = pieces[i]
        pieces[i] = Piece(start, end, verdict, kept=False)
    flags = {"brake"} if bar != bars[0] else set()
    if any(pieces[i].verdict.category == "paywall" for i in removed):
        flags.add("paywall")
    return pieces, frozenset(flags)


def _weigh(verdict: Verdict, keep: Collection[str], drop: Collection[str]) -> float:
    """The highest bar at which a piece goes, below every bar if it stays whatever the bar."""
    score, category, _, stays = verdict
    if category in keep:
        return -1.0
    if stays:
        return 1.0 if category in drop else -1.0
    return score if category is None or category in DROPPED or category in drop else -1.0


def _choose_bar(bars: Sequence[float], judged: Sequence[Judged], weights: Mapping[int, float]) -> float:
    """The lowest bar, or a higher one where nearly nothing would stay; ``weights`` are those of pieces that may go."""
    if max(weights.values()) < bars[0]:
        return bars[0]
    sizes = [end - start for part in judged for start, end, _, _ in part.pieces]
    size = sum(sizes) - sum(part.space for part in judged)
    for bar in bars:
        goes = sum(sizes[i] for i, weight in weights.items() if weight >= bar)
        if size - goes > BRAKE * size:
            return bar
    return NEVER
