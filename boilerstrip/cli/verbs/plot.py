"""The verb `plot`: the plots of figures that were saved."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from boilerstrip.cli.streams import write_text
from boilerstrip.files.extras import missing

HELP = "draw saved figures: precision against recall and calibration, as SVG"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the figures and the folder of the plots."""
    parser.add_argument("figures", type=Path, help="what 'evaluate --json' wrote")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the folder the plots go to")


def run(options: argparse.Namespace) -> int:
    """Draw the plots and tell where they are."""
    from boilerstrip.evaluation.saved import read_figures

    write_plots = plotter()
    for path in write_plots(read_figures([options.figures]), options.output):
        write_text(f"{path}\n")
    return 0


def plotter() -> Callable[[Mapping[str, Any], Path], list[Path]]:
    """Return `boilerstrip.evaluation.plots.write_plots`; a ``ValueError`` says what to install where it can't draw."""
    try:
        from boilerstrip.evaluation.plots import write_plots
    except ModuleNotFoundError as error:
        raise missing("plots", error, "plot") from None
    return write_plots
