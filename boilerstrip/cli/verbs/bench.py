"""``boilerstrip bench``: how fast it is on this machine."""

from __future__ import annotations

import argparse
from pathlib import Path

from boilerstrip.pipeline import Stripper

HELP = "measure speed and memory on this machine"
PAGES, SHORT_PAGES = 640, 96
RECORDED = Path("fixtures/bench.json")
LARGE, SHORT_LARGE = 5_000_000, 500_000


def add_arguments(verb: argparse.ArgumentParser) -> None:
    """Describe the verb's options."""
    verb.add_argument("--texts", type=Path, metavar="FILE", help='JSON lines with "text" and, for trafilatura, "html"')
    verb.add_argument("--short", action="store_true", help="fewer and smaller texts")
    earlier = f"ratios of an earlier run to be compared with ({RECORDED}, where there is one)"
    verb.add_argument("--recorded", type=Path, metavar="FILE", help=earlier)
    verb.add_argument("--record", action="store_true", help="write the ratios there instead")
    verb.add_argument("--plot", type=Path, metavar="FILE", help="write the speeds as a picture in SVG")


def run(options: argparse.Namespace) -> int:
    """Measure and print the table; slower than recorded is no error, since a machine may be busy."""
    from boilerstrip.bench import measure, report, texts

    recorded = options.recorded or RECORDED
    if options.recorded and not (options.record or recorded.exists()):
        raise ValueError(f"{recorded}: no such file; --record writes one")
    stripper = Stripper()
    pages = (
        texts.read_pages(options.texts) if options.texts else texts.make_pages(SHORT_PAGES if options.short else PAGES)
    )
    rates = measure.measure_rates(pages)
    measured = report.Measured(
        rates,
        *measure.measure_calls(stripper),
        *measure.measure_start(),
        measure.measure_resident(),
        measure.measure_growth(stripper, SHORT_LARGE if options.short else LARGE),
    )
    print(report.to_table(measured, report.read_recorded(recorded)), end="")
    if options.record:
        report.write_recorded(recorded, measured)
    if options.plot:
        options.plot.write_text(report.to_plot(rates), encoding="utf-8")
    return 0
