"""The settings of a stripping as options, the same for every verb that strips."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from boilerstrip.decide import BARS

if TYPE_CHECKING:
    from boilerstrip.pipeline import Stripper


def add_settings(verb: argparse.ArgumentParser) -> None:
    """Add the options that `stripper` reads."""
    verb.add_argument("--preset", choices=list(BARS), default="balanced")
    verb.add_argument("--keep", default="", metavar="NAMES", help="categories to keep, with commas between")
    verb.add_argument("--drop", default="", metavar="NAMES", help="categories to drop that stay by default")
    verb.add_argument("--rules", type=Path, metavar="FILE", help="a TOML file of your own rules")
    verb.add_argument("--model", type=Path, metavar="FILE", help="a model of your own")


def add_text(verb: argparse.ArgumentParser) -> None:
    """Add the file of a single text, and what may be known of it."""
    verb.add_argument("file", nargs="?", default="-", help="a text file in UTF-8; standard input if left out or -")
    verb.add_argument("--lang", help="the text's language, if known")
    verb.add_argument("--title", help="the page's title, if known")


def stripper(options: argparse.Namespace) -> Stripper:
    """Return the stripper that the options describe."""
    from boilerstrip.pipeline import Stripper
    from boilerstrip.rulefile import load_rules

    return Stripper(
        preset=options.preset,
        keep=split_names(options.keep),
        drop=split_names(options.drop),
        rules=load_rules(options.rules) if options.rules else (),
        model=options.model or "default",
    )


def split_names(listed: str) -> frozenset[str]:
    """Return the names of a list with commas between.

    >>> sorted(split_names("share, legal,"))
    ['legal', 'share']
    """
    return frozenset(name.strip() for name in listed.split(",") if name.strip())
