"""The settings of a stripping as options, the same for every verb that strips."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from boilerstrip.categories import CATEGORIES
from boilerstrip.decide import BARS
from boilerstrip.pipeline import Stripper
from boilerstrip.rulefile import load_rules

KINDS = ("text", "html", "jsonl", "parquet", "warc")


def add_settings(verb: argparse.ArgumentParser) -> None:
    """Add the options that `stripper` reads."""
    add_preset(verb)
    verb.add_argument("--keep", default="", metavar="NAMES", help="categories to keep, with commas between")
    verb.add_argument("--drop", default="", metavar="NAMES", help="categories to drop that stay by default")
    going, staying = (", ".join(c.name for c in CATEGORIES if c.dropped == dropped) for dropped in (True, False))
    verb.epilog = f"Categories that go by default: {going}. Categories that stay: {staying}."
    verb.add_argument("--rules", type=Path, metavar="FILE", help="a TOML file of your own rules")
    verb.add_argument("--model", type=Path, metavar="FILE", help="a model of your own")
    verb.add_argument("--memory", type=Path, metavar="FILE", help="what 'boilerstrip learn' learnt of sites")


def add_preset(verb: argparse.ArgumentParser) -> None:
    """Add how much goes."""
    what = "how much goes: only what is sure, what is likely (balanced, the default), or what is in doubt too"
    verb.add_argument("--preset", choices=list(BARS), default="balanced", help=what)


def add_workers(verb: argparse.ArgumentParser, default: int) -> None:
    """Add by how many processes the work is done."""
    verb.add_argument("--workers", type=_count, default=default, metavar="N", help=f"so many processes ({default})")


def add_inputs(verb: argparse.ArgumentParser) -> None:
    """Add the files that are read, the fields of their records, where bad ones go, and by how many processes."""
    verb.add_argument(
        "inputs", nargs="*", default=["-"], metavar="INPUT",
        help="files, folders or globs of text, HTML, JSON lines, Parquet, WARC or WET, each also .gz or .zst; "
        "standard input if left out or -",
    )  # fmt: skip
    verb.add_argument(
        "--format", type=_kind, choices=KINDS,
        help="the kind of all inputs, where their names don't tell; wet is read as warc is",
    )  # fmt: skip
    verb.add_argument("--text-field", default="text", metavar="NAME", help="the field of the text (text)")
    verb.add_argument("--html-field", metavar="NAME", help="a field with the page's HTML to take the text from")
    verb.add_argument("--url-field", default="url", metavar="NAME", help="the field of the page's URL (url)")
    verb.add_argument("--id-field", default="id", metavar="NAME", help="the field that names a record in errors (id)")
    verb.add_argument("--errors", type=Path, metavar="FILE", help="where records go that can't be read")
    add_workers(verb, 1)


def fields(options: argparse.Namespace) -> dict[str, Any]:
    """Return the names of the fields as `boilerstrip.files.records.Job` takes them."""
    return {name: getattr(options, name) for name in ("text_field", "html_field", "url_field", "id_field")}


def _kind(name: str) -> str:
    return "warc" if name == "wet" else name


def _count(number: str) -> int:
    if not number.isdigit() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"{number!r} is no number of processes; give 1 or more")
    return int(number)


def add_categories(verb: argparse.ArgumentParser) -> None:
    """Add the files of categories that were read by eye."""
    verb.add_argument(
        "--categories", type=Path, action="append", default=[], metavar="FILE",
        help="checked categories: records {id, h, cat}; may be given several times, a later file wins",
    )  # fmt: skip


def add_text(verb: argparse.ArgumentParser) -> None:
    """Add the file of a single text, and what may be known of it."""
    verb.add_argument("file", nargs="?", default="-", help="a text file in UTF-8; standard input if left out or -")
    verb.add_argument("--lang", help="the text's language, if known")
    verb.add_argument("--title", help="the page's title, if known")


def stripper(options: argparse.Namespace) -> Stripper:
    """Return the stripper that the options describe."""
    return Stripper(
        preset=options.preset,
        keep=split_names(options.keep),
        drop=split_names(options.drop),
        rules=load_rules(options.rules) if options.rules else (),
        model=options.model or "default",
        memory=options.memory,
    )


def split_numbers(listed: str, option: str) -> tuple[int, ...]:
    """Return the numbers of a list with commas between; a ``ValueError`` names the option where it is none.

    >>> split_numbers("2,0", "--folds")
    (2, 0)
    """
    numbers = [number.strip() for number in listed.split(",") if number.strip()]
    if not all(number.isdigit() for number in numbers):
        raise ValueError(f"{option} is {listed!r}; give a number, or several with commas between")
    return tuple(map(int, numbers))


def split_names(listed: str) -> frozenset[str]:
    """Return the names of a list with commas between.

    >>> sorted(split_names("share, legal,"))
    ['legal', 'share']
    """
    return frozenset(name.strip() for name in listed.split(",") if name.strip())
