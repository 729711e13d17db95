"""The verb `report`: a run's decisions as one page to look at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from boilerstrip.cli.verbs.strip import SOME_BAD
from boilerstrip.display.counts import many
from boilerstrip.display.visible import visible

if TYPE_CHECKING:
    from boilerstrip.report.read import Read

HELP = "turn a run's decisions into one page of HTML"
TOLD = 20  # unread lines that are told of one by one


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the files of decisions, where the page goes and its title."""
    parser.add_argument(
        "decisions", type=Path, nargs="+",
        help="JSON lines or Parquet, as 'strip --explain' and 'explain --json' write them, or folders of them",
    )  # fmt: skip
    parser.add_argument("-o", "--output", type=Path, required=True, help="the page")
    parser.add_argument("--text-field", default="text", metavar="NAME", help="where 'strip' wrote the text of a record")
    parser.add_argument("--title", default="boilerstrip report", help="the heading of the page")


def run(options: argparse.Namespace) -> int:
    """Count the documents and write the page; lines that could not be read are told of, and give `SOME_BAD`."""
    from boilerstrip.files.partial import write_whole
    from boilerstrip.report.page import to_page
    from boilerstrip.report.tally import Tally

    tally, problems, unread = Tally(), [], 0
    for read in _read_all(options):
        if read.document is None:
            unread += 1
            problems += [read.problem] if unread <= TOLD else []
        else:
            tally.add(read.document, read.name, read.language)
    summary = tally.summary()
    if not summary.documents:
        given = ", ".join(map(str, options.decisions))
        why = f" ({problems[0]})" if problems else ""
        raise ValueError(f"{given} holds no decisions, as 'strip --explain' writes them{why}")
    write_whole(options.output, to_page(summary, options.title, problems, unread))
    for problem in problems:
        print(visible(problem), file=sys.stderr)
    counted = [many(summary.documents, "document"), *([f"{many(unread, 'line')} unread"] if unread else [])]
    print(f"{options.output}: {', '.join(counted)}", file=sys.stderr)
    return SOME_BAD if unread else 0


def _read_all(options: argparse.Namespace) -> Iterator[Read]:
    """The documents of all files; a problem is told with its file."""
    from boilerstrip.report.read import find_decisions, read_decisions

    for path in (path for given in options.decisions for path in find_decisions(given)):
        for read in read_decisions(path, options.text_field):
            yield read._replace(problem=f"{path}, {read.problem}") if read.problem else read
