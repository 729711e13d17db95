"""The verb `tables`: saved figures as tables for documents, printed or written into them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from boilerstrip.cli.streams import read_text, write_text

HELP = "print saved figures as tables in Markdown, or write them into documents"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the figures and the documents."""
    parser.add_argument(
        "figures", type=Path, nargs="+",
        help="what 'evaluate --json' wrote; of several files the first that holds a figure counts",
    )  # fmt: skip
    parser.add_argument(
        "--into", type=Path, nargs="+", default=[], metavar="FILE",
        help="documents to write them into, between '<!-- figures: NAME -->' and '<!-- end of figures -->'",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    """Print the tables, or write them into the documents and tell of parts that stayed as they were."""
    from boilerstrip.evaluation.inplace import enclose, fill, named_parts
    from boilerstrip.evaluation.markdown import write_parts
    from boilerstrip.evaluation.saved import read_figures

    written = write_parts(read_figures(options.figures))
    if not options.into:
        write_text("\n\n".join(enclose(name, part) for name, part in written.items()) + "\n")
    documents = {path: read_text(str(path)) for path in options.into}
    names = {path: named_parts(str(path), document) for path, document in documents.items()}
    for path, document in documents.items():
        path.write_bytes(fill(document, written).encode())
        if left := [name for name in names[path] if name not in written]:
            print(f"{path}: the figures hold nothing for {', '.join(left)}, which stayed as it was", file=sys.stderr)
    return 0
