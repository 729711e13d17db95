"""Marked pages: articles in which every line says what it is, readable by people, tests and training alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from boilerstrip.categories import DROPPED, NAMES

JOINTS = {"": "\n", "&": " ", "+": ""}


@dataclass(frozen=True)
class Mark:
    """A stretch of a marked page's text and what it is; an empty category is body text."""

    start: int
    end: int
    category: str

    @property
    def dropped(self) -> bool:
        """Whether the stretch is to go by default."""
        return self.category in DROPPED


@dataclass(frozen=True)
class MarkedPage:
    """A text, the marks that cover its words, and what its head says (``lang``, ``title``, ``url``, ``note``)."""

    name: str
    text: str
    marks: tuple[Mark, ...]
    head: Mapping[str, str] = field(default_factory=dict)


def read_marked(path: Path) -> MarkedPage:
    """Read one marked page; a bad line raises a ``ValueError`` that names the file and the line."""
    return parse_marked(path.read_text(encoding="utf-8"), str(path))


def parse_marked(source: str, name: str = "text") -> MarkedPage:
    """Parse a marked page.

    >>> page = parse_marked("lang: en\\n---\\n | It rained.\\n&share | Share this")
    >>> page.text, [(mark.start, mark.end, mark.category) for mark in page.marks]
    ('It rained. Share this', [(0, 10, ''), (11, 21, 'share')])
    """
    head_lines, separator, body = source.partition("\n---\n")
    if not separator:
        raise ValueError(f"{name}: no line '---' between the head and the text")
    parts = [line.partition(":") for line in head_lines.splitlines() if ":" in line]
    head = {key.strip(): value.strip() for key, _, value in parts}
    text = ""
    marks: list[Mark] = []
    for number, line in enumerate(body.rstrip("\n").split("\n"), head_lines.count("\n") + 3):
        if not line.strip():
            text += "\n"
            continue
        label, bar, words = line.partition("|")
        label = label.strip()
        joint = label[:1] if label[:1] in ("&", "+") else ""
        category = label.removeprefix(joint).strip()
        if not bar or (category and category not in NAMES):
            raise ValueError(f"{name}, line {number}: expected 'category | text', got {line!r}")
        text += JOINTS[joint] if marks else ""
        words = words.removeprefix(" ")
        marks.append(Mark(len(text), len(text) + len(words), category))
        text += words
    return MarkedPage(name, text, tuple(marks), head)
