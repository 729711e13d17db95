"""Lines that belong together: verse and dialogue are judged as a whole, and a letter to the reader goes as one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from boilerstrip.decide import SURELY, Verdict
from boilerstrip.guards import Context, speaks_to_reader
from boilerstrip.named import name_rows
from boilerstrip.odds import add_odds, log_odds, to_score

# verse, dialogue and lists of sentences: so many short units in a row, most of which end with a mark
RUN, RUN_CHARS, MARKED = 4, 90, 0.6
MODERATE = 1e-3  # how far from certain a line is taken to be at most, so that one line can't decide for the run
MARKS = (".", ",", ";", ":", "!", "?", "…", '"', "'", "-", "。", "、", "！", "？", "」", ")")

# a long list: so many units in a row that are no paragraphs; unless the model is this sure of them together, they stay
LIST, LIST_CHARS = 20, 200
LIST_ODDS = 2.5  # the mean of their log-odds

# a letter to the reader: so many units at most between two of one kind that surely go, each at least this doubtful
LETTER = 4
DOUBTFUL = 0.5
LETTER_KINDS = frozenset({"donation", "newsletter", "paywall"})


def judge_runs(verdicts: Sequence[Verdict], units: Sequence[str], prose: Sequence[bool]) -> list[Verdict]:
    """Return the verdicts with runs of verse or dialogue judged as a block: none of their lines is more doubtful
    than the run. Lines that a rule decides are left to it.
    """
    judged = list(verdicts)
    for run in _runs(units, prose, RUN, RUN_CHARS):
        lines = [i for i in run if verdicts[i].reason.startswith(("model", "no rule"))]
        if len(lines) < RUN or sum(units[i].endswith(MARKS) for i in run) < MARKED * len(run):
            continue
        limit = to_score(sum(log_odds(verdicts[i].score, MODERATE) for i in lines) / len(lines))
        for i in lines:
            if judged[i].score > limit:
                judged[i] = judged[i]._replace(score=limit, reason=f"{judged[i].reason}, held back: verse or dialogue")
    return judged


def judge_lists(verdicts: Sequence[Verdict], units: Sequence[str], prose: Sequence[bool]) -> list[Verdict]:
    """Return the verdicts with long lists judged as a block: one that the model is not sure of stays as a whole.

    Menus are surely known; dates of a tour, nominations or results are what a model takes for one with some doubt.
    """
    judged = list(verdicts)
    for run in _runs(units, prose, LIST, LIST_CHARS):
        lines = [i for i in run if not verdicts[i].reason.startswith("rule ")]
        mean = sum(log_odds(verdicts[i].score, MODERATE) for i in lines) / max(len(lines), 1)
        if len(lines) >= LIST and mean < LIST_ODDS:
            for i, verdict in zip(lines, _calm_list([verdicts[i] for i in lines], mean - LIST_ODDS), strict=True):
                judged[i] = verdict
    return judged


def _calm_list(verdicts: Sequence[Verdict], odds: float) -> list[Verdict]:
    scores, categories, reasons, keeps = zip(*verdicts, strict=True)
    held = {reason: f"{reason}, held back: long list" for reason in set(reasons)}
    calmed = add_odds(list(scores), [odds] * len(scores))
    return name_rows(Verdict, calmed, categories, map(held.__getitem__, reasons), keeps)


def _runs(units: Sequence[str], prose: Sequence[bool], count: int, chars: int) -> Iterator[list[int]]:
    """Runs of ``count`` units or more that are no paragraphs and have at most ``chars`` characters each."""
    if prose.count(False) < count:
        return
    run: list[int] = []
    for i, (unit, is_prose) in enumerate(zip(units, prose, strict=True)):
        if not is_prose and len(unit) <= chars:
            run.append(i)
        elif run:
            if len(run) >= count:
                yield run
            run = []
    if len(run) >= count:
        yield run


def join_letters(verdicts: Sequence[Verdict], context: Context) -> list[Verdict]:
    """Return the verdicts with the doubtful units inside a letter to the reader raised to its own score.

    A pitch or an appeal of several paragraphs has some that, alone, read like the article's. A paragraph that does
    not speak to the reader is none of them.
    """
    joined = list(verdicts)
    ends = [i for i, verdict in enumerate(verdicts) if verdict.category in LETTER_KINDS and verdict.score >= SURELY]
    for begin, end in pairwise(ends):
        between = range(begin + 1, end)
        if 0 < len(between) <= LETTER and all(_may_belong(verdicts[i], i, context) for i in between):
            score = min(verdicts[begin].score, verdicts[end].score)
            for i in between:
                if verdicts[i].score < score:
                    joined[i] = Verdict(
                        score, verdicts[begin].category, f"{verdicts[i].reason}, inside a letter to the reader"
                    )
    return joined


def _may_belong(verdict: Verdict, i: int, context: Context) -> bool:
    if verdict.keep or verdict.score < DOUBTFUL:
        return False
    return not context.prose[i] or speaks_to_reader(context.units[i], context)
