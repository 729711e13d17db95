"""How a run goes and how it went, told on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TextIO

from boilerstrip.display.counts import many
from boilerstrip.display.visible import visible
from boilerstrip.files.records import Problem, Tally

SHOWN = 10  # problems told one by one where no file takes them
SECONDS = 0.2  # between two states of the bar
WIDTH = 24
SHORT = 1.0  # seconds below which a rate tells of the start alone


@dataclass
class Progress:
    """What a run over files tells of itself, as a bar on a terminal, and as a summary at the end."""

    tell_problems: bool
    stream: TextIO = field(default_factory=lambda: sys.stderr)
    _begun: float = field(default_factory=time.monotonic)
    _drawn: float = 0.0
    _before: int | None = None
    _told: int = 0

    def __call__(self, tally: Tally, share: float, problems: Sequence[Problem]) -> None:
        """Take note of a chunk."""
        if self._before is None:
            self._before = tally.documents
            if tally.documents:
                self._say(f"going on after {tally.documents:,} documents")
        for problem in problems if self.tell_problems else ():
            self._told += 1
            if self._told <= SHOWN:
                self._say(str(problem))
            elif self._told == SHOWN + 1:
                self._say("more problems are not told; --errors FILE takes them all")
        self._draw(tally, share)

    def end(self, tally: Tally, summarize: Callable[[Tally, int, float], str]) -> None:
        """Tell the summary, as `stripped` or `learnt` makes it."""
        self._clear()
        told = summarize(tally, tally.documents - (self._before or 0), time.monotonic() - self._begun)
        print(told, file=self.stream)

    def _say(self, words: str) -> None:
        self._clear()
        print(f"boilerstrip: {visible(words)}", file=self.stream)

    def _draw(self, tally: Tally, share: float) -> None:
        now = time.monotonic()
        if self.stream.isatty() and now - self._drawn >= SECONDS:
            rate = (tally.documents - (self._before or 0)) / (now - self._begun)
            bar = "█" * round(share * WIDTH)
            print(f"\r\x1b[K{bar:·<{WIDTH}} {share:4.0%}  {tally.documents:,} documents, {rate:,.0f}/s",
                  end="", flush=True, file=self.stream)  # fmt: skip
            self._drawn = now

    def _clear(self) -> None:
        if self._drawn:
            print("\r\x1b[K", end="", file=self.stream)


def stripped(tally: Tally, documents: int, seconds: float) -> str:
    """Return what a run did in a few lines; for a long one the rate of ``documents`` in so many ``seconds``.

    >>> print(stripped(Tally(20, 1000, {"share": 50, "legal": 150}, problems=1), 20, 2.0))
    20 documents, 1,000 characters, 20.0% of them removed, 10 documents/s
    removed: legal 150 (15.0%), share 50 (5.0%)
    1 record could not be stripped
    """
    total = max(1, tally.characters)
    gone = sum(tally.removed.values())
    lines = [
        f"{many(tally.documents, 'document')}, {tally.characters:,} characters, {gone / total:.1%} of them removed"
        f"{_rate(documents, 'documents', seconds)}"
    ]
    if gone:
        ranked = sorted(tally.removed.items(), key=lambda item: (-item[1], item[0]))
        lines.append("removed: " + ", ".join(f"{name} {count:,} ({count / total:.1%})" for name, count in ranked))
    return "\n".join([*lines, *_left_out(tally, "stripped")])


def learnt(tally: Tally, documents: int, seconds: float) -> str:
    """Return what a run learnt from, for a long one with its rate.

    >>> print(learnt(Tally(20, skipped=2), 20, 0.5))
    20 pages learnt
    2 records without a text left out
    """
    first = f"{many(tally.documents, 'page')} learnt{_rate(documents, 'pages', seconds)}"
    return "\n".join([first, *_left_out(tally, "learnt from")])


def _left_out(tally: Tally, done: str) -> list[str]:
    lines = [f"{many(tally.skipped, 'record')} without a text left out"] if tally.skipped else []
    return lines + ([f"{many(tally.problems, 'record')} could not be {done}"] if tally.problems else [])


def _rate(count: int, unit: str, seconds: float) -> str:
    if seconds < SHORT:
        return ""
    rate = count / seconds
    return f", {rate:,.{0 if rate >= 10 else 1}f} {unit}/s"
