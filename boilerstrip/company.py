"""Boilerplate seldom comes alone: how much of a text surely is some, and where that makes the rest more likely."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SURE = 0.85  # what the model thinks of a unit from which it surely is boilerplate
SHARE = 0.1  # of the text's characters that are sure boilerplate where company is full
BODY, BODY_SHARE = 0.3, 0.15  # a unit below the first is body, which stands out where it holds the second of the text


class Company(NamedTuple):
    """How much sure boilerplate a doubtful unit has for company: ``amount`` is from 0 to 1.

    From the ``first`` to the ``last`` sure paragraph of the body there is none: there a unit stands amid the article.
    """

    amount: float
    first: int
    last: int

    def of(self, i: int) -> float:
        """The company of unit ``i``."""
        return 0.0 if self.first <= i <= self.last else self.amount


NO_COMPANY = Company(0.0, 0, 0)


def find_company(dropped: Sequence[float | None], sizes: Sequence[int], prose: Sequence[bool]) -> Company:
    """Return the company that a text's units have, by what the model thinks of each, its characters, and whether it is
    prose.

    A clean text has none, so it is judged with all the doubt that the guards have; nor has a text without a body that
    stands out, which is a list rather than an article.

    >>> find_company([0.99, 0.01, 0.02, 0.5], [20, 300, 60, 20], [False, True, True, False])
    Company(amount=0.5, first=1, last=2)
    >>> find_company([0.5, 0.01, 0.02, 0.5], [20, 300, 60, 20], [False, True, True, False]) is NO_COMPANY
    True
    """
    sure = sum([size for size, chance in zip(sizes, dropped, strict=True) if chance is not None and chance >= SURE])
    if not sure:
        return NO_COMPANY
    body = [i for i, chance in enumerate(dropped) if chance is not None and chance <= BODY]
    paragraphs = [i for i in body if prose[i]] or [-1]
    total = sum(sizes)
    amount = min(1.0, sure / (SHARE * total)) * standing_out(sum([sizes[i] for i in body]), total)
    return Company(amount, paragraphs[0], paragraphs[-1])


def standing_out(body: int, total: int) -> float:
    """How clearly a body of so many characters stands out from a text of so many, from 0 to 1."""
    return min(1.0, body / max(BODY_SHARE * total, 1.0))
