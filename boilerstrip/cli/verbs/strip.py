"""The verb `strip`: a text without its boilerplate."""

from __future__ import annotations

import argparse

from boilerstrip.cli.settings import add_settings, add_text, stripper
from boilerstrip.cli.streams import read_text, write_text

HELP = "print a text without its boilerplate"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file and the settings of a stripping."""
    add_text(parser)
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Print the stripped text."""
    text = stripper(options).strip(read_text(options.file), lang=options.lang, title=options.title)
    write_text(text if text.endswith("\n") else text + "\n")
    return 0
