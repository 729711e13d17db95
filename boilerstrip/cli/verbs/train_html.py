"""The verb `train-html`: a page model from pages and their gold bodies."""

from __future__ import annotations

import argparse
from pathlib import Path

from boilerstrip.cli.settings import add_workers
from boilerstrip.files.extras import missing

HELP = "train a page model from pages in HTML and their gold bodies (needs the extras 'train' and 'html')"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the pages and where the model goes."""
    parser.add_argument("pages", type=Path, help="JSON lines (.gz): {id, host, html, gold, source}")
    parser.add_argument("--labels", type=Path, help="labelled texts of the pages, whose unsure lines count less")
    parser.add_argument(
        "--snippets", type=Path, help="JSON lines (.gz) of further pages: {id, host, html, with, without}"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="the model file; with --folds, a folder")
    parser.add_argument("--folds", action="store_true", help="five models, each without the hosts of one fold")
    parser.add_argument("--seed", type=int, default=1, help="where chance starts (1)")
    add_workers(parser, 2)


def run(options: argparse.Namespace) -> int:
    """Train one model, or one a fold."""
    try:
        from boilerstrip.training.pages import PageSources, train_page_folds, train_pages
    except ModuleNotFoundError as error:
        raise missing("trained page models", error, "train,html") from None
    sources = PageSources(options.pages, options.labels, options.snippets)
    if options.folds:
        train_page_folds(sources, options.output, [options.seed], options.workers)
    else:
        train_pages(sources, options.output, options.seed, options.workers)
    return 0
