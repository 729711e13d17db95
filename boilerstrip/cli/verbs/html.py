"""The verb `html`: the article of a page."""

from __future__ import annotations

import argparse

from boilerstrip.cli.settings import add_settings, stripper
from boilerstrip.cli.streams import add_colour, print_text, read_bytes, write_document
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import Job

HELP = "print the article of a page in HTML (needs the extra 'html')"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the page, what may be known of it, the settings of a stripping and the form of the answer."""
    parser.add_argument("file", nargs="?", default="-", help="a page in any encoding; standard input if left out or -")
    parser.add_argument("--url", help="where the page is from; nothing is fetched")
    parser.add_argument("--lang", help="the text's language, if known")
    add_settings(parser)
    parser.add_argument("--explain", action="store_true", help="the extracted text with every removal and its reason")
    parser.add_argument("--json", action="store_true", help="metadata and all decisions, for machines")
    add_colour(parser)


def run(options: argparse.Namespace) -> int:
    """Print the article, or the document as text or as JSON."""
    with_decisions = options.json or options.explain
    job = Job(stripper(options), decisions=with_decisions, lang=options.lang)
    document = explain_page(job, read_bytes(options.file), options.url)
    if with_decisions:
        write_document(document, options)
    else:
        print_text(document.text)
    return 0
