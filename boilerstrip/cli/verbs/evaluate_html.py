"""The verb `evaluate-html`: boilerstrip beside other extractors on labelled pages."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from boilerstrip.cli.settings import add_workers, split_names, split_numbers
from boilerstrip.cli.streams import write_text
from boilerstrip.files.extras import missing

HELP = "compare with other extractors on labelled pages in HTML (needs the extra 'html')"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the pages, the fold models and what to leave out."""
    parser.add_argument("pages", type=Path, help="JSON lines (.gz): {id, host, html, gold, source, page_type, title}")
    parser.add_argument("--models", type=Path, help="a folder of fold models for text")
    parser.add_argument("--page-models", type=Path, help="a folder of fold models for pages")
    parser.add_argument("--sources", default="", help="only pages of these sources, with commas between")
    parser.add_argument("--folds", default="", help="only these folds, with commas between")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth page")
    parser.add_argument("--alone", action="store_true", help="leave the other extractors out")
    add_workers(parser, 1)
    parser.add_argument("--json", action="store_true", help="the figures for machines")


def run(options: argparse.Namespace) -> int:
    """Evaluate, and print tables in Markdown or the figures as JSON."""
    try:
        from boilerstrip.evaluation.page_figures import summarize_pages, to_page_tables
        from boilerstrip.evaluation.pages import PagePlan, measure_pages
    except ModuleNotFoundError as error:
        raise missing("labelled pages", error, "html") from None
    plan = PagePlan(options.pages, options.models, options.page_models, others=not options.alone, every=options.every)
    if options.sources:
        plan = plan._replace(sources=tuple(sorted(split_names(options.sources))))
    if options.folds:
        plan = plan._replace(folds=split_numbers(options.folds, "--folds"))
    figures = summarize_pages(measure_pages(plan, options.workers))
    write_text((json.dumps(figures) if options.json else to_page_tables(figures)) + "\n")
    return 0
