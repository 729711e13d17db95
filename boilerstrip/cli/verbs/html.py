"""The verb `html`: the article of a page."""

from __future__ import annotations

import argparse

from boilerstrip.cli.settings import add_settings, stripper
from boilerstrip.cli.streams import add_colour, read_bytes, write_document, write_text
from boilerstrip.files.extras import missing

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
    settings, page = stripper(options), read_bytes(options.file)
    try:
        if options.json or options.explain:
            write_document(settings.explain_html(page, url=options.url, lang=options.lang), options)
        else:
            text = settings.strip_html(page, url=options.url, lang=options.lang)
            write_text(text if text.endswith("\n") else text + "\n")
    except ModuleNotFoundError as error:
        raise missing("pages", error, "html") from None
    return 0
