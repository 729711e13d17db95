"""The verb `explain`: a text with every decision about it."""

from __future__ import annotations

import argparse

from boilerstrip.cli.settings import add_settings, add_text, stripper
from boilerstrip.cli.streams import add_colour, read_text, write_document, write_text

HELP = "print a text with every removal marked and why it goes, or all decisions as JSON"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, the settings of a stripping and the form of the answer."""
    add_text(parser)
    parser.add_argument("--url", help="the page's URL, if known")
    add_settings(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="all decisions, for machines")
    form.add_argument("--diff", action="store_true", help="only what was removed, as a unified diff")
    add_colour(parser)


def run(options: argparse.Namespace) -> int:
    """Print the marked text with its reasons, the diff, or the document as JSON."""
    known = {"url": options.url, "lang": options.lang, "title": options.title}
    document = stripper(options).explain(read_text(options.file), **known)
    if options.diff:
        write_text(document.diff())
    else:
        write_document(document, options)
    return 0
