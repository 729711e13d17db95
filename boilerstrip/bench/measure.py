"""Measuring: CPU time of one process on texts that are each seen once, and what a start costs."""

from __future__ import annotations

import importlib.util
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from statistics import median
from typing import NamedTuple

from boilerstrip.bench.texts import Page, make_text
from boilerstrip.evaluation.baselines import c4_lines
from boilerstrip.pipeline import Stripper

ROUND = 32  # pages that one contender reads before the next one has its turn
WARM = 96  # made texts read first, so that the patterns that texts call for are compiled
STARTS = 5  # processes started to measure what a start costs
LINE = "Sign up for our free weekly newsletter"
SMALL = 5_000  # bytes of the text that a large one is compared with
SHAPES: dict[str, Callable[[int], str]] = {
    "many short lines": lambda size: "Read more about the river\n" * (size // 26),
    "one huge line": lambda size: "The river rose and the mayor said so. " * (size // 38),
    "all blank lines": lambda size: "\n" * size,
    "all one character": lambda size: "x" * size,
}
_START = """
import time, sys
begun = time.process_time()
import boilerstrip
imported = time.process_time()
boilerstrip.strip("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
print(imported - begun, time.process_time() - imported)
"""
_RESIDENT = """
import numpy, regex, ahocorasick_rs
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * __import__("os").sysconf("SC_PAGE_SIZE") / 1e6
before = resident()
import boilerstrip
boilerstrip.strip("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
print(resident() - before)
"""


class Rates(NamedTuple):
    """CPU seconds that each contender took for the same pages, and the size of their texts in bytes of UTF-8."""

    pages: int
    size: int
    seconds: dict[str, float]

    def speed(self, name: str) -> float:
        """Megabytes a second."""
        return self.size / self.seconds[name] / 1e6


def measure_rates(pages: Iterable[Page]) -> Rates:
    """Let all contenders read the same pages turn by turn, so that a busy machine slows all of them alike."""
    stripper, chance = Stripper(), random.Random(1)
    for _ in stripper.strip_many(make_text(chance) for _ in range(WARM)):
        pass
    pages = list(pages)
    contenders = _contenders(stripper, has_html=all(page.html for page in pages))
    seconds = dict.fromkeys(contenders, 0.0)
    for begin in range(0, len(pages), ROUND):
        chunk = pages[begin : begin + ROUND]
        for name, run in contenders.items():
            seconds[name] += cpu_seconds(run, chunk)
    return Rates(len(pages), sum(len(page.text.encode()) for page in pages), seconds)


def _contenders(stripper: Stripper, *, has_html: bool) -> dict[str, Callable[[Sequence[Page]], object]]:
    contenders: dict[str, Callable[[Sequence[Page]], object]] = {
        "strip": lambda pages: [stripper.strip(page.text) for page in pages],
        "strip_many": lambda pages: list(stripper.strip_many(page.text for page in pages)),
        "C4 line rules": lambda pages: [c4_lines(page.text) for page in pages],
    }
    if has_html and importlib.util.find_spec("trafilatura"):
        import trafilatura

        contenders["trafilatura"] = lambda pages: [trafilatura.extract(page.html) for page in pages]
    return contenders


def cpu_seconds(run: Callable[..., object], *given: object) -> float:
    """The CPU time that this process takes for a call of ``run`` with what is given."""
    begun = time.process_time()
    run(*given)
    return time.process_time() - begun


def measure_calls(stripper: Stripper, repeats: int = 200) -> tuple[float, float]:
    """CPU seconds of `strip` for one short line, and for an article of 5 KB, each article another one: medians."""
    chance = random.Random(2)
    lines = [cpu_seconds(stripper.strip, LINE) for _ in range(repeats)]
    articles = [make_text(chance) for _ in range(repeats)]
    return median(lines), median(cpu_seconds(stripper.strip, text) for text in articles)


def measure_growth(stripper: Stripper, size: int) -> dict[str, float]:
    """For every shape of text the time a byte at ``size`` bytes over that at 5 KB."""
    growth: dict[str, float] = {}
    for name, make in SHAPES.items():
        small, large = make(SMALL), make(size)
        few = median(cpu_seconds(stripper.strip, small) for _ in range(15))
        growth[name] = cpu_seconds(stripper.strip, large) / len(large) / (few / len(small))
    return growth


def measure_start() -> tuple[float, float]:
    """CPU seconds of the import and of the first `strip` after it, the least of several processes."""
    runs = [tuple(map(float, _run(_START).split())) for _ in range(STARTS)]
    return min(run[0] for run in runs), min(run[1] for run in runs)


def measure_resident() -> float | None:
    """Megabytes that rules and model keep resident, beside those of the packages they need; None if unknown here."""
    return float(_run(_RESIDENT)) if os.path.exists("/proc/self/statm") else None


def _run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
