"""The verb `explain`: a text with every decision about it."""

from __future__ import annotations

import argparse
import json

from boilerstrip.cli.settings import add_settings, add_text, stripper
from boilerstrip.cli.streams import read_text, write_text

HELP = "print a text with every removal marked, or all decisions as JSON"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, the settings of a stripping and the form of the answer."""
    add_text(parser)
    add_settings(parser)
    parser.add_argument("--json", action="store_true", help="all decisions, for machines")


def run(options: argparse.Namespace) -> int:
    """Print the marked text, or the document as JSON."""
    document = stripper(options).explain(read_text(options.file), lang=options.lang, title=options.title)
    write_text((json.dumps(document.to_dict(), ensure_ascii=False) if options.json else str(document)) + "\n")
    return 0
