"""The command line's parser, and what becomes of an error."""

from __future__ import annotations

import argparse
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module

import boilerstrip
from boilerstrip.cli import verbs


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        return code
    except KeyboardInterrupt:
        print("boilerstrip: stopped; the same command goes on where it can", file=sys.stderr)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or the interpreter fails at its end once more
        print("boilerstrip: the output was closed before all was written", file=sys.stderr)
        return 2
    except (OSError, ValueError) as error:
        print(f"boilerstrip: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="boilerstrip", description="Take the boilerplate out of crawled articles.")
    parser.add_argument("--version", action="version", version=f"boilerstrip {boilerstrip.__version__}")
    choices = parser.add_subparsers(required=True, metavar="VERB")
    for module in pkgutil.iter_modules(verbs.__path__):
        verb = import_module(f"{verbs.__name__}.{module.name}")
        choice = choices.add_parser(module.name.replace("_", "-"), help=verb.HELP, description=verb.HELP)
        verb.add_arguments(choice)
        choice.set_defaults(run=verb.run)
    return parser
