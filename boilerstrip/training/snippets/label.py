"""Labels for pages of which only snippets are known: the snippets, the page's parts, and agreeing extractors."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.corpus import fold_of, read_records
from boilerstrip.training.snippets.extractors import extract_views
from boilerstrip.training.snippets.render import Line, render_page

STORED = ("raw", "trafilatura", "readability", "resiliparse")
FEWEST_LINES = 5  # a page of fewer tells nothing
FEWEST_LETTERS = 6  # a shorter snippet may stand anywhere
PART_OF_SNIPPET = 13  # letters from which a line may be a part of a snippet that must go
LONG = 400  # letters of a line that is no furniture although no extractor takes it
BODY_LETTERS = 60  # letters from which a line that all extractors take is body
_NO_LETTER = re.compile(r"\W+")


class Label(NamedTuple):
    """What is thought of a line: whether it stays, whether that is sure, and its kind if the page tells it.

    What is not sure is written as not known.
    """

    kept: bool
    sure: bool
    hint: str = ""
    role: str = ""


def label_pages(source: Path, output: Path, workers: int = 1) -> int:
    """Write the labelled texts of every page of ``source`` (records ``{id, host, html, with, without}``).

    Each page gives up to four texts, as lines that `boilerstrip.corpus.read_labelled` reads; one without any line
    that surely stays is left out. Returns how many texts were written.
    """
    written = 0
    with ProcessPoolExecutor(workers) as pool, gzip.open(output, "wt", encoding="utf-8") as file:
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
    found += [_record(page, view, list(_split(texts[view], parts)), judge) for view in STORED[1:]]
    return [record for record in found if any(line["y"] for line in record["lines"])]


class Judge:
    """Labels lines by the snippets of their page, their part of it, and how many extractors take them."""

    def __init__(self, stays: Sequence[str], goes: Sequence[str], texts: Iterator[str] | Any) -> None:
        self.stays = [words for words in map(letters, stays) if len(words) >= FEWEST_LETTERS]
        self.goes = [words for words in map(letters, goes) if len(words) >= FEWEST_LETTERS]
        self.texts = [letters(text) for text in texts]

    def label(self, line: Line) -> Label:
        """Return the label of a line of the page.

        >>> judge = Judge(["It rained all night"], ["Imprint of the site"], ["It rained all night.", "", "", ""])
        >>> judge.label(Line("It rained all night.", 0, "")), judge.label(Line("Imprint of the site", 0, ""))
        (Label(kept=True, sure=True, hint='', role='body'), Label(kept=False, sure=True, hint='', role=''))
        """
        found = letters(line.text)
        if not found:
            return Label(kept=False, sure=True)
        if line.part == "title":
            return Label(kept=False, sure=False, role="html_title")
        goes = any(words in found for words in self.goes)
        if any(words in found for words in self.stays):
            return Label(kept=not goes, sure=not goes, role="" if goes else "body")
        if goes or (len(found) >= PART_OF_SNIPPET and any(found in words for words in self.goes)):
            return Label(kept=False, sure=True)
        return self._by_vote(found, line.part)

    def _by_vote(self, found: str, part: str) -> Label:
        votes, most = sum(found in text for text in self.texts), len(self.texts)
        if part == "figcaption" and votes < most:
            return Label(kept=False, sure=True, hint="caption")
        if part == "comments" and votes <= 1:
            return Label(kept=False, sure=True, hint="comments")
        if (part in ("nav", "footer") and votes <= 1) or (not votes and len(found) < LONG):
            return Label(kept=False, sure=True)
        if votes == most and len(found) > BODY_LETTERS:
            return Label(kept=True, sure=True, role="body")
        return Label(kept=votes >= most - 1, sure=False)


def letters(text: str) -> str:
    """Return ``text`` without all that is no letter or digit, in lower case, so that layout makes no difference."""
    return _NO_LETTER.sub("", text.lower())


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
