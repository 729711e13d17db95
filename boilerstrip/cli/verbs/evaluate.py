"""The verb `evaluate`: every figure for a labelled file."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from boilerstrip.cli.settings import add_categories, add_preset, add_workers, split_names, split_numbers
from boilerstrip.cli.streams import write_text
from boilerstrip.cli.verbs.plot import plotter

HELP = "print every figure for a labelled file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the labelled file and what else is known, the fold models and the form of the answer."""
    parser.add_argument("labels", type=Path, help="labelled lines, JSON lines (.gz)")
    parser.add_argument("--pages", type=Path, required=True, help="the pages' gold bodies: records {id, gold}")
    add_categories(parser)
    parser.add_argument(
        "--models", type=Path, help="a folder of fold models, so that no text is judged by what it taught"
    )
    add_preset(parser)
    parser.add_argument("--folds", default="", help="only these folds, with commas between")
    fewer = parser.add_mutually_exclusive_group()
    fewer.add_argument(
        "--without", default="", metavar="PARTS", help="leave out rules, model or groups of features, as words,shape"
    )
    fewer.add_argument("--ablate", action="store_true", help="measure again without each of the parts in turn")
    add_workers(parser, 2)
    parser.add_argument("--plots", type=Path, metavar="FOLDER", help="draw precision, recall and calibration into it")
    parser.add_argument("--json", action="store_true", help="the figures for machines")


def run(options: argparse.Namespace) -> int:
    """Evaluate, draw what is to be drawn, and print the tables or the figures as JSON."""
    from boilerstrip.evaluation.ablation import check_parts
    from boilerstrip.evaluation.report import to_tables
    from boilerstrip.evaluation.run import Plan, evaluate, evaluate_parts

    write_plots = plotter() if options.plots else None
    plan = Plan(
        options.labels, options.pages, tuple(options.categories), options.models, options.preset,
        without=check_parts(split_names(options.without)),
        folds=split_numbers(options.folds, "--folds"),
    )  # fmt: skip
    summary = (evaluate_parts if options.ablate else evaluate)(plan, options.workers)
    if write_plots:
        write_plots(summary, options.plots)
    write_text((json.dumps(summary) if options.json else to_tables(summary)) + "\n")
    return 0
