"""How the units that surely are boilerplate raise the scores of the others."""

from __future__ import annotations

from collections.abc import Sequence

from boilerstrip.company import BODY, standing_out
from boilerstrip.decide import Verdict
from boilerstrip.named import name_rows
from boilerstrip.odds import add_odds

CROWD, CROWD_SCORE, CROWD_ODDS = 60, 0.9, 1.5  # so many units of such a score raise the log-odds of all so far
INLINE_COUNT = 3  # what a unit of a long line counts in a crowd, since it holds several labels as a rule


def believe_crowd(verdicts: Sequence[Verdict], sizes: Sequence[int], inline: Sequence[bool]) -> list[Verdict]:
    """Return the verdicts with their scores raised where very many units surely are boilerplate beside a body that
    stands out, as in all the text of a page.

    ``sizes`` are the characters of the units, ``inline`` tells which are parts of a long line.

    >>> crowd = [Verdict(0.99, "navigation", "model")] * 30
    >>> doubtful, body = Verdict(0.6, "share", "model"), Verdict(0.01, None, "model")
    >>> believed = believe_crowd([doubtful, body, *crowd], [20, 900, *[10] * 30], [False] * 32)
    >>> [verdict.score for verdict in believed[:2]]
    [0.7605, 0.0209]
    """
    if not verdicts:
        return []
    scores, categories, reasons, keeps = zip(*verdicts, strict=True)
    odds = CROWD_ODDS * _crowd(scores, sizes, inline)
    if not odds:
        return list(verdicts)
    raised = add_odds(list(scores), [odds] * len(scores))
    believed = [score if keep else more for score, more, keep in zip(scores, raised, keeps, strict=True)]
    return name_rows(Verdict, believed, categories, reasons, keeps)


def _crowd(scores: Sequence[float], sizes: Sequence[int], inline: Sequence[bool]) -> float:
    """How near the units that surely are boilerplate come to a crowd beside a body, from 0 to 1."""
    sure = [part for score, part in zip(scores, inline, strict=True) if score >= CROWD_SCORE]
    if not sure:
        return 0.0
    body = sum([size for size, score in zip(sizes, scores, strict=True) if score < BODY])
    return min(sum(INLINE_COUNT if part else 1 for part in sure), CROWD) / CROWD * standing_out(body, sum(sizes))
