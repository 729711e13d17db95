"""The verb `learn`: what repeats on the sites of a crawl, for `strip --memory`."""

from __future__ import annotations

import argparse
from pathlib import Path

from boilerstrip.cli.progress import Progress, learnt
from boilerstrip.cli.settings import add_inputs, fields
from boilerstrip.cli.verbs.strip import SOME_BAD
from boilerstrip.files.inputs import find_sources
from boilerstrip.files.records import Job
from boilerstrip.pipeline import Stripper

HELP = "learn what repeats on the pages of each host, for strip --memory"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is read and where it is learnt into."""
    add_inputs(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, help="the memory's file; one there is added to")


def run(options: argparse.Namespace) -> int:
    """Learn the files and say of how many pages; `SOME_BAD` tells that some records could not be read."""
    from boilerstrip.files.learning import learn
    from boilerstrip.files.run import Plan

    sources = find_sources(options.inputs, options.format)
    job = Job(Stripper(model=None), **fields(options))
    progress = Progress(tell_problems=options.errors is None)
    tally = learn(Plan(sources, job, options.output, errors=options.errors, workers=options.workers), progress)
    progress.end(tally, learnt)
    return SOME_BAD if tally.problems else 0
