"""The verb `explain`: a text with every decision about it."""

from __future__ import annotations

import argparse
from pathlib import Path

from boilerstrip.cli.settings import add_settings, add_text, stripper
from boilerstrip.cli.streams import add_colour, read_bytes, read_single, write_document, write_text
from boilerstrip.document import Document
from boilerstrip.files.kinds import guess_kind
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import Job

HELP = "print a text with every removal marked and why it goes, or all decisions as JSON"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the file, the settings of a stripping and the form of the answer."""
    add_text(parser)
    parser.add_argument("--url", help="the page's URL, if known")
    add_settings(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="all decisions, for machines")
    form.add_argument("--diff", action="store_true", help="only what was removed, as a unified diff")
    add_colour(parser)


def run(options: argparse.Namespace) -> int:
    """Print the marked text with its reasons, the diff, or the document as JSON."""
    document = _explain(options)
    if options.diff:
        write_text(document.diff())
    else:
        write_document(document, options)
    return 0


def _explain(options: argparse.Namespace) -> Document:
    """The document of a text, or of a page where the file is named as one."""
    settings = stripper(options)
    if guess_kind(Path(options.file)) == "html":
        return explain_page(Job(settings, decisions=True, lang=options.lang), read_bytes(options.file), options.url)
    return settings.explain(read_single(options.file), url=options.url, lang=options.lang, title=options.title)
