"""The command line's parser, and what becomes of an error."""

from __future__ import annotations

import argparse
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TextIO

import boilerstrip
from boilerstrip.cli import verbs
from boilerstrip.display.visible import visible


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        return code
    except KeyboardInterrupt:
        _tell("stopped; the same command goes on where it can")
        return 130
    except BrokenPipeError:
        _close(sys.stdout)
        _tell("the output was closed before all was written")
    except OSError as error:
        _tell(f"{error.filename}: {error.strerror}" if error.filename and error.strerror else str(error))
    except ValueError as error:
        _tell(str(error))
    return 2


def _tell(words: str) -> None:
    """Say something on standard error, if anybody still reads it; it may quote a file that is from anywhere."""
    try:
        print(f"boilerstrip: {visible(words)}", file=sys.stderr)
    except BrokenPipeError:
        _close(sys.stderr)


def _close(stream: TextIO) -> None:
    """Let a stream that nobody reads lead nowhere, or the interpreter fails at its end once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="boilerstrip",
        description="Take the boilerplate out of crawled articles.",
        epilog="Begin with 'boilerstrip explain article.txt'; 'boilerstrip VERB --help' tells the options of a verb.",
    )
    parser.add_argument("--version", action="version", version=f"boilerstrip {boilerstrip.__version__}")
    choices = parser.add_subparsers(required=True, metavar="VERB")
    for module in pkgutil.iter_modules(verbs.__path__):
        verb = import_module(f"{verbs.__name__}.{module.name}")
        choice = choices.add_parser(module.name.replace("_", "-"), help=verb.HELP, description=verb.HELP)
        verb.add_arguments(choice)
        choice.set_defaults(run=verb.run)
    return parser
