"""Whether a checker finds a text on which a pattern takes more than linear time: ``python -m tests.redos``.

recheck (``npm install recheck``; ``RECHECK`` names its program) reads patterns as JavaScript writes them. It decides by
automata, or by fuzzing where a pattern looks around or is large, and gives the text that it would attack with. Such a
text is tried here on the pattern itself: one that counts its repeats may look polynomial and yet be bounded. Given
files of rules (``python -m tests.redos my-rules.toml``) it asks about those, and with ``--rules`` about the tables.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.folding import fold
from boilerstrip.rule import Rule
from boilerstrip.rulefile import load_rules
from boilerstrip.rules import built_in_rules
from tests.hostile import RULE_SECONDS, SIZE, TIMES, WORST, measure_growth, patterns, seconds

SECONDS = 10  # for one pattern
SUBTRACTED = re.compile(r"\[\[(.+?)\]--\[(.+?)\]\]")  # a set without another, as `regex` writes it
# What Python's classes hold, roughly: JavaScript's own ones are ASCII.
CLASSES = {
    "w": r"0-9A-Z_a-z\xaa\xb5\xba\xc0-\u167f\u1681-\u1fff\u2c00-\u2fff\u3005-\ud7ff\uf900-\uffdc",
    "W": r"\0-/:-@\[-\^`\{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u1680\u2000-\u2bff\u3000-\u3004\uffdd-\uffff",
    "d": r"0-9\u0660-\u0669\uff10-\uff19",
}
TOKEN = re.compile(
    r"\\p\{(?P<script>[A-Z][a-z]{2,})\}|\\(?P<escaped>.)|(?P<name>\(\?P<)|(?P<group>\(\?(?:>|-?i:))"
    r"|(?P<many>[*+?}])\+|(?P<open>\[\^?)|(?P<close>\])|.",
    re.DOTALL,
)


class Asked(NamedTuple):
    """A pattern in JavaScript's words, what it is called, how it is read, and the longest text it gets, if any."""

    name: str
    source: str
    flags: str
    read: Callable[[str], object]
    longest: int = 0


class Verdict(NamedTuple):
    """What the checker says, how it came to it, and what its attack did: the time, and how it grew with the text."""

    name: str
    status: str
    checker: str
    worst: str
    seconds: float = 0.0
    growth: float = 0.0

    @property
    def is_found(self) -> bool:
        """Whether an attack worked."""
        return self.growth > WORST or self.seconds > RULE_SECONDS


def to_javascript(pattern: str) -> str:
    r"""A pattern as JavaScript writes it; what may not be read again is taken to be, so that nothing gets safer.

    >>> to_javascript(r"(?P<mark>(?<!x)[.]++)\Z"), to_javascript(r"(?>(?-i:[\p{Han}])+)")
    ('(?<mark>(?<!x)[.]+)$', '(?:(?:[\\p{Script=Han}])+)')
    """
    inside = False
    parts: list[str] = []
    for found in TOKEN.finditer(pattern):
        kind, text = found.lastgroup, found.group()
        if kind == "escaped":
            text = _escaped(found["escaped"], inside)
        elif kind == "script":
            text = rf"\p{{Script={found['script']}}}"
        elif inside:
            inside = kind != "close"
            text = rf"\{text}" if kind == "open" else text
        elif kind == "open":
            inside = True
        else:
            text = {"name": "(?<", "group": "(?:"}.get(kind or "", found["many"] or text)
        parts.append(text)
    return "".join(parts)


def _escaped(character: str, inside: bool) -> str:
    """An escaped character: a class with Python's members, or what needs its backslash."""
    if character in CLASSES:
        return CLASSES[character] if inside else f"[{CLASSES[character]}]"
    if character in "AZ" and not inside:
        return "^" if character == "A" else "$"
    plain = (not character.isalnum() and character not in r"^$\.*+?()[]{}|/-") or (character == "-" and not inside)
    return character if plain else f"\\{character}"


def module_patterns() -> Iterator[Asked]:
    """Every compiled pattern that stands in a module of the package, searched for from start to end."""
    for name, pattern in patterns():
        flags = "u" + "i" * bool(pattern.flags & re.IGNORECASE) + "s" * bool(pattern.flags & re.DOTALL)
        source = SUBTRACTED.sub(r"(?![\2])[\1]", pattern.pattern)
        yield Asked(name, to_javascript(source), flags, pattern.findall)


def rule_patterns(rules: Iterable[Rule]) -> Iterator[Asked]:
    """The patterns of rules as they are looked for in a unit: anchored ones are matched, the others searched for.

    >>> [asked.source for asked in rule_patterns([Rule("mine.promo.stars", "promo", pattern="x++y", at="any")])]
    ['(?:x+y)']
    """
    for rule in rules:
        start = "^" if rule.at in ("line", "start") else ""
        for number, source in enumerate(rule.phrases or ("",)):
            finder = rule.finder(fold(source))
            pattern = getattr(finder, "func", finder).__self__.pattern  # a finder of `regex` is a partial one
            yield Asked(f"{rule.name} {number}", start + to_javascript(pattern), "iu", finder, rule.max_chars)


def ask(asked: Sequence[Asked], program: str) -> Iterator[Verdict]:
    """The verdicts, in order."""
    with subprocess.Popen([program, "agent"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as agent:
        assert agent.stdin and agent.stdout
        for number, each in enumerate(asked):
            params = {"source": each.source, "flags": each.flags, "params": {"timeout": SECONDS * 1000}}
            request = {"jsonrpc": "2.0+push", "id": number, "method": "check", "params": params}
            agent.stdin.write(json.dumps(request) + "\n")
            agent.stdin.flush()
            yield _verdict(each, json.loads(agent.stdout.readline())["result"])
        agent.stdin.close()


def _verdict(asked: Asked, found: dict[str, Any]) -> Verdict:
    worst = found.get("complexity", {}).get("summary") or str(found.get("error", {}))
    verdict = Verdict(asked.name, found["status"], found.get("checker") or "", worst)
    return verdict._replace(**_attack(asked, found["attack"])) if "attack" in found else verdict


def _attack(asked: Asked, attack: dict[str, Any]) -> dict[str, float]:
    """What an attack does to the pattern itself, on the longest text that it gets, or on two lengths."""
    if asked.longest:
        return {"seconds": seconds(asked.read, fold(_text(attack, asked.longest)))}
    growth, _ = measure_growth(asked.read, *(_text(attack, size) for size in (SIZE, SIZE * TIMES)))
    return {"growth": growth}


def _text(attack: dict[str, Any], size: int) -> str:
    """The attack at a length: its pumps share what its fixed parts leave."""
    pumps = attack["pumps"]
    left = size - len(attack["suffix"]) - sum(len(pump["prefix"]) for pump in pumps)
    parts = [pump["prefix"] + pump["pump"] * (left // len(pumps) // len(pump["pump"])) for pump in pumps]
    return "".join(parts) + attack["suffix"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what the checker says, the worst first; return how many attacks worked, 99 at most."""
    parser = argparse.ArgumentParser(prog="python -m tests.redos", description=__doc__)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--rules", action="store_true")
    chosen = parser.parse_args(arguments)
    program = os.environ.get("RECHECK") or shutil.which("recheck")
    if program is None:
        parser.error("needs recheck: 'npm install recheck', and RECHECK=node_modules/recheck-linux-x64/recheck")
    rules = chain.from_iterable(map(load_rules, chosen.files)) if chosen.files else built_in_rules()
    asked = rule_patterns(rules) if chosen.files or chosen.rules else module_patterns()
    verdicts = list(ask(list(asked), program))
    for verdict in sorted(verdicts, key=lambda verdict: (-verdict.growth, -verdict.seconds)):
        if verdict.status != "safe":
            told = f"growth {verdict.growth:.2f}, {verdict.seconds * 1000:.1f} ms on the longest unit"
            print(f"{verdict.status}  {verdict.name}: {verdict.worst}; its attack: {told}")
    counts = Counter(f"{verdict.status} by {verdict.checker or 'nothing'}" for verdict in verdicts)
    print(", ".join(f"{count} {how}" for how, count in sorted(counts.items())))
    odd = sum(verdict.is_found for verdict in verdicts)
    print(f"{len(verdicts)} patterns, {odd} of them slowed down by an attack")
    return min(odd, 99)


if __name__ == "__main__":
    sys.exit(main())
