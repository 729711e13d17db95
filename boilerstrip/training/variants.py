"""Variants of a labelled text: with its title or not, set closer, as one long line, and its gold body alone."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator

from boilerstrip.corpus import Categories, LabelledLine, LabelledText, check_label, line_hash


def chance(name: str, salt: str) -> float:
    """A number from 0 to 1 that depends on the name alone, so that what is drawn by it is drawn again."""
    return int(hashlib.sha1(f"{salt}:{name}".encode()).hexdigest()[:8], 16) / 2**32


def variants(page: LabelledText, title: str | None) -> Iterator[LabelledText]:
    """The text as it is (with its title or not), sometimes with other blank lines, and often as one long line."""
    name = f"{page.id}:{page.view}"
    given = title if chance(name, "title") < 0.5 else None
    shown = set_closer(page) if chance(name, "breaks") < 0.2 else page
    yield dataclasses.replace(shown, title=given)
    if chance(name, "joined") < (0.25 if page.view == "raw" else 0.5):
        yield dataclasses.replace(page.joined(), title=given)


def set_closer(page: LabelledText) -> LabelledText:
    """The text with the first blank line of each gap traded for white space of the same length."""
    return dataclasses.replace(page, text=page.text.replace("\n\n", " \n"))


def clean_page(
    name: str, gold: str, source: LabelledText | None, title: str | None, categories: Categories | None = None
) -> LabelledText:
    """A gold body as a text in which every line stays, but for those that a reader found to be boilerplate."""
    lines: list[LabelledLine] = []
    at = 0
    for line in gold.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            checked = (categories or {}).get((name, line_hash(line)), "")
            lines.append(LabelledLine(at + lead, at + len(line.rstrip()), True, category=check_label(True, checked)))
        at += len(line) + 1
    host, fold = (source.host, source.fold) if source else ("", 0)
    return LabelledText(name, gold, tuple(lines), view="gold", host=host, fold=fold, title=title)
