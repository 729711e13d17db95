"""What is asked of many things, of which some are alike, is asked once of those."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

MANY = 200  # things of which some are alike as a rule, so that it pays to find out which

Asked = TypeVar("Asked", bound=Hashable)
Answered = TypeVar("Answered")


def ask_each(ask: Callable[[Asked], Answered], asked: Sequence[Asked]) -> list[Answered]:
    """Return what a pure function answers to each: ``list(map(ask, asked))``, sooner where very many are alike.

    >>> ask_each(len, ["rain", "snow", "hail"])
    [4, 4, 4]
    """
    if len(asked) < MANY:
        return list(map(ask, asked))
    answers = {each: ask(each) for each in set(asked)}
    return [answers[each] for each in asked]
