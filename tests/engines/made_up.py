"""As many made-up articles as wanted: the lines of the fixtures, dealt out anew, so that no two texts are alike."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from boilerstrip.marked import MarkedPage, read_marked

FIXTURES = Path(__file__).parents[2] / "fixtures/articles"


def make_articles(count: int, seed: int = 1) -> Iterator[str]:
    """Yield ``count`` articles; the same seed gives the same.

    >>> first, second = make_articles(2)
    >>> first != second and [first, second] == list(make_articles(2))
    True
    """
    pages = [read_marked(path) for path in sorted(FIXTURES.rglob("*.txt"))]
    dealer = random.Random(seed)
    for number in range(count):
        page = dealer.choice(pages)
        other = dealer.choice([p for p in pages if p.head["lang"] == page.head["lang"]])
        yield _mix(page, other, number, dealer)


def _mix(page: MarkedPage, other: MarkedPage, number: int, dealer: random.Random) -> str:
    """A page with some paragraphs gone, some of another's among the rest, and its boilerplate in new places."""
    lines = [line for line in page.text.split("\n") if not line or dealer.random() < 0.85]
    for line in other.text.split("\n"):
        if line and dealer.random() < 0.25:
            lines.insert(dealer.randint(0, len(lines)), line)
    return "\n".join([*lines, f"{number + 1} / {dealer.randint(2, 900)}"])
