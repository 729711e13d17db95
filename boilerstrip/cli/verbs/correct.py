"""The verb `correct`: a page's decisions line by line, put right by a person and saved for training."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from boilerstrip.cli.settings import add_settings, add_text, stripper
from boilerstrip.cli.streams import add_colour, columns, read_single, wants_colour, write_text

if TYPE_CHECKING:
    from boilerstrip.corpus import LabelledText

HELP = "list the decisions about a text by line, and save corrections for training"
PROMPT = "line=category, line=keep, or nothing to end: "


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, the corrections, where they are saved, and the settings of a stripping."""
    add_text(parser)
    parser.add_argument("corrections", nargs="*", metavar="LINE=CATEGORY", help="as 3=caption or 12=keep")
    parser.add_argument("-o", "--output", type=Path, default=Path("labels.jsonl"), help="the file of labels")
    parser.add_argument(
        "--rest-is-right", action="store_true", help="the page was read whole: all other lines are right"
    )
    parser.add_argument("--id", help="the page's name in the file of labels; the address or a digest if left out")
    parser.add_argument("--url", help="where the page is from: training keeps the pages of a host together")
    add_settings(parser)
    add_colour(parser)


def run(options: argparse.Namespace) -> int:
    """List the lines, take the corrections and save them; without any the list is all."""
    from boilerstrip.display.terminal import to_numbered
    from boilerstrip.labels import confirm, to_labels

    text = read_single(options.file)
    document = stripper(options).explain(text, url=options.url, lang=options.lang, title=options.title)
    labels = to_labels(document, options.id)
    rest_is_right, done = options.rest_is_right, len(options.corrections)
    for correction in options.corrections:
        labels = _correct(labels, correction)
    if not done:
        write_text(to_numbered(document, wants_colour(options), columns()) + "\n")
    if not done and sys.stdin.isatty():
        labels, done = _ask(labels)
        rest_is_right = rest_is_right or input("Is all the rest right? y/N: ").strip().lower() in ("y", "yes")
    if done or rest_is_right:
        (confirm(labels) if rest_is_right else labels).save(options.output)
        print(f"{options.output}: {done} corrected{', the rest is right' if rest_is_right else ''}", file=sys.stderr)
    return 0


def _correct(labels: LabelledText, correction: str) -> LabelledText:
    number, _, category = correction.partition("=")
    if not number.strip().isdigit():
        raise ValueError(f"{correction!r} is no correction: give the line's number and what it is, as 3=caption")
    return labels.correct(int(number), category.strip())


def _ask(labels: LabelledText) -> tuple[LabelledText, int]:
    """Ask for corrections until there are no more; a mistake is told of and asked for again."""
    done = 0
    while answer := input(PROMPT).strip():
        try:
            labels, done = _correct(labels, answer.replace(" ", "=", 1)), done + 1
        except ValueError as error:
            print(error, file=sys.stderr)
    return labels, done
