"""The verb `strip`: texts without their boilerplate, from one article to a crawl."""

from __future__ import annotations

import argparse
from glob import has_magic
from pathlib import Path
from typing import TYPE_CHECKING

from boilerstrip.cli.progress import Progress, stripped
from boilerstrip.cli.settings import add_inputs, add_settings, fields, stripper
from boilerstrip.cli.streams import print_text, read_bytes, read_text
from boilerstrip.files.inputs import Source, check_names, find_sources
from boilerstrip.files.kinds import guess_kind
from boilerstrip.files.pages import explain_page
from boilerstrip.files.records import Job

if TYPE_CHECKING:
    from boilerstrip.files.run import Plan

HELP = "take the boilerplate out of texts, pages and records"
SOME_BAD = 3  # 1 is what a crash of the interpreter gives, 2 what wrong options do


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is read and written, the fields of records and the settings of a stripping."""
    add_inputs(parser)
    parser.add_argument("-o", "--output", help="a file, or a folder for several; standard output if left out or -")
    parser.add_argument("--output-field", metavar="NAME", help="where the stripped text goes (the text field)")
    parser.add_argument("--explain", action="store_true", help="write the decisions beside the text")
    parser.add_argument("--lang", help="the language of all texts, if known")
    parser.add_argument("--title", help="the page's title, if known, of a single text")
    parser.add_argument("--url", help="the page's URL, if known, of a single text")
    add_settings(parser)


def run(options: argparse.Namespace) -> int:
    """Print a stripped text, or carry out a run over files; `SOME_BAD` tells that records could not be stripped."""
    output = Path(options.output) if options.output not in (None, "-") else None
    into_folder = output is not None and _is_folder(options.output, options.inputs)
    sources = find_sources(options.inputs, options.format, output if into_folder else None)
    bare = not (output or options.explain or options.errors)
    if bare and len(sources) == 1 and sources[0].kind in ("text", "html"):
        return _print(options, sources[0])
    _check(options, sources, output, into_folder)
    return _run(_plan(options, sources, output, into_folder))


def _print(options: argparse.Namespace, source: Source) -> int:
    file, settings = str(source.path or "-"), stripper(options)
    if source.kind == "html":
        print_text(explain_page(Job(settings, lang=options.lang), read_bytes(file), options.url).text)
    else:
        print_text(settings.strip(read_text(file), url=options.url, lang=options.lang, title=options.title))
    return 0


def _run(plan: Plan) -> int:
    from boilerstrip.files.run import run

    progress = Progress(tell_problems=plan.errors is None)
    tally = run(plan, progress)
    progress.end(tally, stripped)
    return SOME_BAD if tally.problems else 0


def _plan(options: argparse.Namespace, sources: list[Source], output: Path | None, into_folder: bool) -> Plan:
    from boilerstrip.files.run import Plan

    job = Job(
        stripper(options),
        **fields(options),
        output_field=options.output_field,
        decisions=options.explain,
        lang=options.lang,
    )
    return Plan(sources, job, output, into_folder, options.errors, options.workers)


def _is_folder(output: str, inputs: list[str]) -> bool:
    """Whether the output is a folder: it is one, is written as one, or more than a file is read."""
    several = len(inputs) > 1 or Path(inputs[0]).is_dir() or (has_magic(inputs[0]) and not Path(inputs[0]).exists())
    return several or output.endswith("/") or Path(output).is_dir()


def _check(options: argparse.Namespace, sources: list[Source], output: Path | None, into_folder: bool) -> None:
    """Raise a ``ValueError`` where the output does not fit what is read."""
    check_names(sources)
    kinds = {source.kind for source in sources}
    if options.title is not None or options.url is not None:
        raise ValueError("--title and --url are for a single text on standard output")
    if output is None:
        if len(sources) > 1 or "parquet" in kinds:
            raise ValueError("several files, and Parquet, need -o for the output")
        if options.explain and kinds != {"jsonl"}:
            raise ValueError("--explain writes a second file here: give -o for the output")
    elif into_folder and output.exists() and not output.is_dir():
        raise ValueError(f"{output} is a file; several inputs need a folder after -o")
    elif not into_folder:
        expected = "text" if sources[0].kind == "html" else sources[0].kind
        if (named := guess_kind(output)) and named != expected:
            raise ValueError(f"{output} is named like {named}, but from {sources[0].kind} comes {expected}")
