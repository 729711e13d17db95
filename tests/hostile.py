"""Whether any pattern, or all of `strip` and `strip_html`, takes more than linear time: ``python -m tests.hostile``.

Every pattern of the package is run on hostile strings of a length and of four times that: its own literals and their
prefixes repeated, and what often sends a pattern back and forth. Processor time that grows by more than `WORST` for
each character is told. The patterns of rules are run at the longest unit that they ever read, against a bound.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import regex

import boilerstrip
from boilerstrip import Stripper, strip_html
from boilerstrip.folding import fold
from boilerstrip.rule import Rule
from boilerstrip.rules import built_in_rules
from boilerstrip.slow import COMMON, LITERAL, hostile_parts, hostile_units, slowest

SIZE, TIMES = 5_000, 4  # characters of a hostile string, and how much longer the longer one is
PAGE_SIZE = 100_000  # characters of a hostile page
WORST = 2.5  # growth of the time for each character, where 1 is linear and 4 is quadratic
LEAST = 0.002  # seconds below which a time is noise
RULE_SECONDS = 0.05  # what a rule may take on one unit of its greatest length
SEPARATORS = (" ", "\u00a0", "\t", "\u200b", "\u0301", "\u00ad", ".", "-", "…")
LEFT_OUT = ("boilerstrip.training", "boilerstrip.evaluation", "boilerstrip.engines", "boilerstrip.__main__")


class Case(NamedTuple):
    """Something that reads a text, with the strings that might slow it down."""

    name: str
    read: Callable[[str], object]
    parts: tuple[str, ...]
    size: int = SIZE


class Finding(NamedTuple):
    """How the time for each character grew at the worst."""

    name: str
    growth: float
    seconds: float
    part: str


def patterns() -> Iterator[tuple[str, re.Pattern[str] | regex.Pattern[str]]]:
    """Every compiled pattern that stands in a module of the package."""
    for module in pkgutil.walk_packages(boilerstrip.__path__, "boilerstrip."):
        if module.name.startswith(LEFT_OUT):
            continue
        try:
            names = vars(importlib.import_module(module.name))
        except ModuleNotFoundError as error:
            print(f"{module.name} is left out, since {error.name} is not installed")
            continue
        for name, value in names.items():
            if isinstance(value, (re.Pattern, regex.Pattern)) and isinstance(value.pattern, str):
                yield f"{module.name}.{name}", value


def module_cases() -> Iterator[Case]:
    """The patterns of modules, each searched for from start to end."""
    for name, pattern in patterns():
        yield Case(name, pattern.findall, hostile_parts(LITERAL.findall(pattern.pattern)[:40]))


def whole_cases() -> Iterator[Case]:
    """`strip` itself, with the tables, the model and the needles of the rules."""
    needles = sorted({needle.text for rule in built_in_rules() for cue in rule.cues for needle in cue.needles})
    parts = (*COMMON, *needles[:: len(needles) // 40], "newsletter", "newsletterx", "\n", "x\n", "Share on Facebook ")
    lines = (*(f"{part}\n" for part in parts[:30]), *torn_lines(built_in_rules()[::100]))
    yield Case("strip", Stripper().strip, (*parts, *lines, "Share on Facebook. "))


def torn_lines(rules: Iterable[Rule]) -> Iterator[str]:
    """Examples of rules with many separators behind their first word, or before their last."""
    for example in (rule.hits[0] for rule in rules):
        for parts in (example.partition(" "), example.rpartition(" ")):
            yield from (parts[0] + separator * (200 - len(example)) + parts[2] + "\n" for separator in SEPARATORS)


def page_cases() -> Iterator[Case]:
    """`strip_html`, with a text as the page's lines, and nearly the same as what the page says of itself."""
    parts = ("<p>It rained all day in the old town.", "<h2>It rained", "<td>rained</td>", "rained<br>", "<p>aaaaaaaaab")
    yield Case("strip_html", lambda text: strip_html(page(text)), parts, PAGE_SIZE)


def page(text: str) -> str:
    """A page that says in four places what it hardly shows."""
    said = re.sub(r"<\w+>", "", text).replace("rained", "snowed").replace("b", "ab")
    data = json.dumps({"articleBody": said})
    shared = f'<meta name="description" content="{said}"><meta property="og:title" content="{said}">'
    return f'{shared}<title>{said}</title><script type="application/ld+json">{data}</script><body>{text}'


def measure(case: Case) -> Finding:
    """Return the worst growth of a case."""
    worst = Finding(case.name, 0.0, 0.0, "")
    for part in case.parts:
        for end in ("", "\x00!"):
            sizes = (case.size, case.size * TIMES)
            growth, long = measure_growth(case.read, *((part * size)[:size] + end for size in sizes))
            worst = max(worst, Finding(case.name, growth, long, part), key=lambda finding: finding[1:3])
            if growth > WORST:
                return worst
    return worst


def measure_growth(read: Callable[[str], object], text: str, longer: str) -> tuple[float, float]:
    """How the time for each character grows from a text to one `TIMES` as long, and the seconds of the longer."""
    short, long = seconds(read, text), seconds(read, longer)
    return (long / max(short, LEAST) / TIMES if long > LEAST else 0.0), long


def seconds(read: Callable[[str], object], text: str) -> float:
    """The processor time of a reading, the better of two."""
    times = []
    for _ in range(2):
        began = time.process_time()
        read(text)
        times.append(time.process_time() - began)
    return min(times)


def rule_seconds(rule: Rule) -> Finding:
    """The longest that a rule takes on a hostile unit of the greatest length that it reads."""
    if rule.pattern is not None:
        slow = slowest(rule, 2 * RULE_SECONDS)
        return Finding(rule.name, 0.0, slow.seconds, slow.unit[:20])
    find = rule.finder(*map(fold, rule.phrases))
    worst, unit = max((seconds(find, unit), unit) for unit in hostile_units(rule))
    return Finding(rule.name, 0.0, worst, unit[:20])


def main() -> int:
    """Print what grows too fast, and the slowest of the rest; return how many were found."""
    found = [measure(case) for case in (*module_cases(), *whole_cases(), *page_cases())]
    rules = sorted(map(rule_seconds, built_in_rules()), key=lambda finding: -finding.seconds)
    odd = [finding for finding in found if finding.growth > WORST]
    slow = [finding for finding in rules if finding.seconds >= RULE_SECONDS]
    print(f"{len(found)} patterns, strip and strip_html, at {SIZE:,} and {SIZE * TIMES:,} characters, pages longer:")
    for finding in sorted(found, key=lambda finding: -finding.growth)[:8]:
        print(f"  {finding.growth:5.2f}  {finding.seconds * 1000:8.1f} ms  {finding.name}  {finding.part!r}")
    print(f"{len(rules)} rules, each at its longest unit; the slowest:")
    for finding in rules[:5]:
        print(f"         {finding.seconds * 1000:8.1f} ms  {finding.name}  {finding.part!r}")
    print(f"{len(odd)} grow faster than linearly, {len(slow)} rules take longer than {RULE_SECONDS * 1000:.0f} ms")
    return len(odd) + len(slow)


if __name__ == "__main__":
    sys.exit(min(main(), 99))
