"""The verb `report`: a run's decisions as one page to look at."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boilerstrip.cli.verbs.strip import SOME_BAD
from boilerstrip.files.partial import write_whole

HELP = "turn a run's decisions into one page of HTML"
TOLD = 20  # unread lines that are told of one by one


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file of decisions, where the page goes and its title."""
    parser.add_argument("decisions", type=Path, help="JSON lines, as 'strip --explain' and 'explain --json' write them")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the page")
    parser.add_argument("--text-field", default="text", metavar="NAME", help="where 'strip' wrote the text of a record")
    parser.add_argument("--title", default="boilerstrip report")


def run(options: argparse.Namespace) -> int:
    """Count the documents and write the page; lines that could not be read are told of, and give `SOME_BAD`."""
    from boilerstrip.display.visible import visible
    from boilerstrip.report.page import to_page
    from boilerstrip.report.read import read_decisions
    from boilerstrip.report.tally import Tally

    tally, problems, unread = Tally(), [], 0
    for read in read_decisions(options.decisions, options.text_field):
        if read.document is None:
            unread += 1
            problems += [read.problem] if unread <= TOLD else []
        else:
            tally.add(read.document, read.name, read.language)
    summary = tally.summary()
    if not summary.documents:
        raise ValueError(f"{options.decisions} holds no decisions{f' ({problems[0]})' if problems else ''}")
    write_whole(options.output, to_page(summary, options.title, problems, unread))
    for problem in problems:
        print(visible(f"{options.decisions}, {problem}"), file=sys.stderr)
    print(f"{options.output}: {summary.documents:,} documents, {unread:,} lines unread", file=sys.stderr)
    return SOME_BAD if unread else 0
