"""The verb `learn`: what repeats on the sites of a crawl, for `strip --memory`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boilerstrip.cli.settings import add_inputs
from boilerstrip.cli.verbs.strip import SOME_BAD

HELP = "learn what repeats on the pages of each host, for strip --memory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is read and where it is learnt into."""
    add_inputs(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, help="the memory's file; one there is added to")


def run(options: argparse.Namespace) -> int:
    """Learn the files and say of how many pages; `SOME_BAD` tells that some records could not be read."""
    from boilerstrip.files.inputs import find_sources
    from boilerstrip.files.learning import learn
    from boilerstrip.files.records import Job
    from boilerstrip.pipeline import Stripper

    fields = (options.text_field, options.html_field, options.url_field, options.id_field)
    sources = find_sources(options.inputs, options.format)
    learnt = list(learn(sources, Job(Stripper(model=None), *fields), options.output, options.workers))
    problems = [problem for each in learnt for problem in each.problems]
    for problem in problems:
        print(f"boilerstrip: {problem}", file=sys.stderr)
    print(f"{sum(each.pages for each in learnt):,} pages learnt into {options.output}", file=sys.stderr)
    return SOME_BAD if problems else 0
