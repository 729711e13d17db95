"""The verb `label`: labelled texts from pages of which only some snippets are known."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boilerstrip.cli.settings import add_workers
from boilerstrip.files.extras import missing

HELP = "make labelled texts of pages with known snippets, to train on (needs the extra 'label')"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the pages and where the labelled texts go."""
    parser.add_argument("pages", type=Path, help="records {id, host, html, with, without}, JSON lines (.gz)")
    parser.add_argument("-o", "--output", type=Path, required=True, help="labelled lines, JSON lines (.gz)")
    add_workers(parser, 2)


def run(options: argparse.Namespace) -> int:
    """Label every page."""
    try:
        from boilerstrip.training.snippets.label import label_pages
    except ModuleNotFoundError as error:
        raise missing("labelled pages", error, "label") from None
    print(f"{label_pages(options.pages, options.output, options.workers)} texts", file=sys.stderr)
    return 0
