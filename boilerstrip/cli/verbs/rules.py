"""The verb `rules`: is a file of rules right, and proved by examples?"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boilerstrip.display.visible import visible
from boilerstrip.rule import PATTERN_SECONDS
from boilerstrip.rulefile import load_rules
from boilerstrip.slow import slowest

HELP = "check a file of rules: are they right, proved by examples, and fast?"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what to do and the file."""
    parser.add_argument("action", choices=["check"], help="the one thing to do with rules")
    parser.add_argument("file", type=Path, help="rules in TOML, a table [[rule]] for each")


def run(options: argparse.Namespace) -> int:
    """Load the file, which checks it, and name the rules without examples, and those that a text can slow down."""
    rules = load_rules(options.file)
    bare = [rule.name for rule in rules if not (rule.hits and rule.misses)]
    for name in bare:
        print(f"{visible(name)}: give it hits and misses, so that a change can't break it unseen", file=sys.stderr)
    for rule in rules:
        if (worst := slowest(rule, PATTERN_SECONDS)).given_up:
            unit = f"{len(worst.unit)} characters that begin with {worst.unit[:12]!r}"
            advice = f"takes longer than {PATTERN_SECONDS * 1000:.0f} ms for {unit}, and is given up there"
            print(f"{visible(rule.name)}: {advice}; let no two of its repeats read the same", file=sys.stderr)
    print(f"{len(rules)} {'rule' if len(rules) == 1 else 'rules'}, {len(rules) - len(bare)} of them proved by examples")
    return 0
