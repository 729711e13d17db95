"""The verb `train`: a model from labelled files, or one adapted to them."""

from __future__ import annotations

import argparse
from pathlib import Path

from boilerstrip.cli.settings import add_categories, add_workers, split_numbers
from boilerstrip.files.extras import missing

HELP = "train a model from labelled files (needs the extra 'train')"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the labelled files, where the model goes and how it is trained."""
    parser.add_argument("labels", type=Path, nargs="+", help="files of labelled lines, JSON lines (.gz)")
    parser.add_argument(
        "--from",
        dest="start",
        metavar="MODEL",
        help="adapt this model: its file, or 'default' for the packaged one; 'nothing' trains from nothing. Without it "
        "labels of fewer than 200 hosts adapt the packaged model",
    )
    parser.add_argument("--pages", type=Path, help="the pages' gold bodies: records {id, gold, title}")
    add_categories(parser)
    parser.add_argument(
        "--made-up", type=Path, help="a folder of made-up articles and boilerplate, as fixtures/training"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, help="the model file; with --folds, a folder")
    parser.add_argument("--folds", action="store_true", help="five models, each without the hosts of one fold")
    parser.add_argument(
        "--calibrated",
        type=Path,
        help="the folder of fold models, which soften doubtful labels and whose calibration is taken over",
    )
    parser.add_argument(
        "--figures", type=Path, help="their figures, as 'evaluate --json' gave them, to keep in the model"
    )
    parser.add_argument(
        "--seed", default="1", help="where chance starts (1); with --folds several, with commas between"
    )
    add_workers(parser, 2)


def run(options: argparse.Namespace) -> int:
    """Train one model, or one a fold, or adapt one."""
    try:
        from boilerstrip.training.run import train, train_folds, train_from
        from boilerstrip.training.sources import Sources, has_few_hosts
    except ModuleNotFoundError as error:
        raise missing("trained models", error, "train") from None
    sources = Sources(tuple(options.labels), options.pages, tuple(options.categories), options.made_up)
    seeds = split_numbers(options.seed, "--seed") or (1,)
    if len(seeds) > 1 and not options.folds:
        raise ValueError("several seeds need --folds: one model file is trained with one seed")
    start = choose_start(options) or ("default" if has_few_hosts(sources.labels) else "nothing")
    if options.folds:
        train_folds(sources, options.output, seeds, options.workers)
    elif start == "nothing":
        train(sources, options.output, seeds[0], options.calibrated, options.figures, options.workers)
    else:
        train_from(None if start == "default" else Path(start), sources, options.output, seeds[0], options.workers)
    return 0


def choose_start(options: argparse.Namespace) -> str | None:
    """Return the model to start from as the options say it, or None where they leave it to the labels."""
    whole = options.folds or options.made_up or options.calibrated or options.figures
    if whole and options.start not in (None, "nothing"):
        raise ValueError("--from adapts one model to labels: leave out --folds, --made-up, --calibrated and --figures")
    return "nothing" if whole else options.start
