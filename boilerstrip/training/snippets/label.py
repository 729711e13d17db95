"""Labels for pages of which only snippets are known: the snippets, the page's parts, and agreeing extractors."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from boilerstrip.corpus import fold_of, pack_text, read_records
from boilerstrip.training.snippets.extractors import extract_views
from boilerstrip.training.snippets.judge import Judge, Label, letters
from boilerstrip.training.snippets.render import Line, render_page

STORED = ("trafilatura", "readability", "resiliparse")  # texts as a crawler stores them, beside the raw one
FEWEST_LINES = 5  # a page of fewer tells nothing


def label_pages(source: Path, output: Path, workers: int = 1) -> int:
    """Write the labelled texts of every page of ``source`` (records ``{id, host, html, with, without}``).

    Each page gives up to four texts, as lines that `boilerstrip.corpus.read_labelled` reads; one without any line
    that surely stays is left out. Returns how many texts were written.
    """
    written = 0
    with output.open("wb") as raw, pack_text(raw, output) as file, ProcessPoolExecutor(workers) as pool:
        for records in pool.map(label_page, read_records(source), chunksize=8):
            for record in records:
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
                written += 1
    return written


def label_page(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the labelled texts of one page."""
    lines = render_page(page["html"])
    if len(lines) < FEWEST_LINES:
        return []
    texts = extract_views(page["html"])
    judge = Judge(page["with"], page["without"], texts.values())
    parts = {letters(line.text): line.part for line in reversed(lines)}
    found = [_record(page, "raw", lines, judge)]
    found += [_record(page, view, list(_split(texts[view], parts)), judge) for view in STORED]
    return [record for record in found if any(line["y"] for line in record["lines"])]


def _split(text: str, parts: Mapping[str, str]) -> Iterator[Line]:
    blanks = 0
    for line in text.split("\n"):
        if line.strip():
            yield Line(line.strip(), blanks, parts.get(letters(line), ""))
        blanks = 0 if line.strip() else 1


def _record(page: Mapping[str, Any], view: str, lines: Sequence[Line], judge: Judge) -> dict[str, Any]:
    host = page["host"]
    return {
        "id": page["id"],
        "source": "snippets",
        "host": host,
        "view": view,
        "fold": fold_of(host),
        "lines": [_line(line, judge.label(line)) for line in lines],
    }


def _line(line: Line, label: Label) -> dict[str, Any]:
    known = {"b": line.blanks, "role": label.role, "cat_hint": label.hint}
    kept = int(label.kept) if label.sure else None
    return {"t": line.text, "y": kept, **{key: value for key, value in known.items() if value}}
