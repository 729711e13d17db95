"""Wrong decisions put right: labels that a person gives, kept in the files that training reads."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.categories import DROPPED, NAMES
from boilerstrip.corpus import LabelledLine, LabelledText, fold_of, pack_text, parse_record, read_lines, to_labelled
from boilerstrip.document import Document, Span
from boilerstrip.memory.address import site_of

KEEP = "keep"  # what a person says of text that is to stay


class Stretch(NamedTuple):
    """A part of a text that is to stay or to go as a whole."""

    start: int
    end: int
    kept: bool
    category: str


def to_labels(document: Document, id: str | None = None) -> LabelledText:
    """Return what was decided as labels, of which none is sure yet.

    Adapting a model holds such lines to what it thinks of them; training from nothing counts them two fifths.

    ``id`` names the page in a file of labels; without one it is the address, or a digest of the text.

    >>> from boilerstrip import explain
    >>> labels = to_labels(explain("The river rose two metres overnight, the mayor said.\\nShare on Facebook"))
    >>> [(line.kept, line.category, line.sure) for line in labels.lines]
    [(True, '', False), (False, 'share', False)]
    """
    name = id or document.url or hashlib.sha256(document.source.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    host = site_of(document.url) or name  # a page of an unknown host counts as a host of its own
    languages = [code for code in document.language if code != "en"] or ["en"]
    stretches = [
        Stretch(*_trimmed(document.source, s.start, s.end), s.kept, s.category or "")
        for s in document.spans
        if s.text.strip()
    ]
    return LabelledText(
        id=name,
        text=document.source,
        lines=tuple(_split(document.source, stretches)),
        host=host,
        lang=languages[0] if len(languages) == 1 else "",
        fold=fold_of(host),
        title=document.title or None,
    )


def correct(labels: LabelledText, what: int | str | Span, category: str) -> LabelledText:
    """Return the labels with one decision put right, and so made sure.

    ``what`` is the number of a line, as the displays count them from 1; a text that stands in the source once; or a
    span of the document. ``category`` is what it is, or ``keep``. Raises a ``ValueError`` for a line that is not
    there or blank, for a text that stands nowhere or more than once, and for a category that doesn't exist.

    >>> from boilerstrip import explain
    >>> document = explain("The river rose two metres overnight, the mayor said.\\nThe bridge at dawn")
    >>> correct(to_labels(document), 2, "caption").lines[1]
    LabelledLine(start=53, end=71, kept=False, sure=True, role='', category='caption', hint='', spans=())
    """
    if category not in {KEEP, *NAMES}:
        raise ValueError(f"category is {category!r}; valid are: {KEEP}, {', '.join(sorted(NAMES))}")
    start, end = _find(labels.text, what)
    stretch = Stretch(start, end, category not in DROPPED, "" if category == KEEP else category)
    return replace(labels, lines=tuple(_corrected(labels.text, line, stretch) for line in labels.lines))


def confirm(labels: LabelledText) -> LabelledText:
    """Return the labels with every line sure: the person has read the whole page, and the rest of it is right."""
    return replace(labels, lines=tuple(line._replace(sure=True) for line in labels.lines))


def save_labels(labels: LabelledText, path: Path) -> None:
    """Write the labels into a file of JSON lines, beside those it holds; a record of the same page is renewed.

    Lines that were sure before stay as they were unless they are sure now. The file is replaced as a whole, so that
    a kill leaves the old one or the new one.
    """
    kept: list[str] = []
    if path.exists():
        for number, line in enumerate(read_lines(path), 1):
            where = f"{path}, line {number}"
            earlier = to_labelled(parse_record(line, where), {}, where) if line.strip() else None
            if earlier and _same_page(earlier, labels):
                labels = _merged(earlier, labels)
            elif line.strip():
                kept.append(line.rstrip("\n"))
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    with beside.open("wb") as raw, pack_text(raw, path) as file:
        file.write("\n".join([*kept, _encode(to_record(labels)), ""]))
    beside.replace(path)


def to_record(labels: LabelledText) -> dict[str, Any]:
    """Return the labels as the record that `boilerstrip.corpus.read_labelled` reads, character for character."""
    known = {
        "id": labels.id, "source": labels.source, "view": labels.view, "host": labels.host, "lang": labels.lang,
        "fold": labels.fold, "suspect": labels.suspect, "title": labels.title,
    }  # fmt: skip
    before = [0, *(line.end + 1 for line in labels.lines)]  # a later line follows a line feed of its own
    lines = [_line_record(labels.text, *pair) for pair in zip(labels.lines, before, strict=False)]
    return {**{key: value for key, value in known.items() if value or key in ("id", "fold")}, "lines": lines}


def _line_record(text: str, line: LabelledLine, before: int) -> dict[str, Any]:
    label = "mixed" if line.spans else None if line.kept is None else int(line.kept)
    known = {
        "b": line.start - before, "unsure": not line.sure, "role": line.role, "cat": line.category,
        "cat_hint": line.hint, "spans": [[start, end, int(kept)] for start, end, kept in line.spans],
    }  # fmt: skip
    return {"t": text[line.start : line.end], "y": label, **{key: value for key, value in known.items() if value}}


def _encode(record: dict[str, Any]) -> str:
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates are no UTF-8, but escaped they are JSON
        return json.dumps(record)
    return line


def _split(text: str, stretches: Sequence[Stretch]) -> Iterator[LabelledLine]:
    """Cut a text at its line feeds into labelled lines; the empty ones are told by the next line's offset."""
    at = first = 0
    for line in text.split("\n"):
        end = at + len(line)
        while first < len(stretches) and stretches[first].end <= at:
            first += 1
        last = first
        while last < len(stretches) and stretches[last].start < end:
            last += 1
        if line or end == len(text):
            yield _labelled(LabelledLine(at, end, None, sure=False), stretches[first:last])
        at = end + 1


def _labelled(line: LabelledLine, stretches: Sequence[Stretch]) -> LabelledLine:
    """The line with the label of its stretches: one for all, or where they differ the stretches one by one."""
    fates = {stretch.kept for stretch in stretches}
    if not fates:
        return line
    category = next((s.category for s in stretches if s.category and s.kept == (False not in fates)), "")
    if len(fates) == 1:
        kept = fates.pop()
        return line._replace(kept=kept, category=category, role=_role(kept, category), spans=())
    spans = tuple((max(s.start - line.start, 0), min(s.end, line.end) - line.start, s.kept) for s in stretches)
    return line._replace(kept=None, category=category, role="", spans=spans)


def _role(kept: bool, category: str) -> str:
    """What evaluation calls a line of the article."""
    return "" if not kept else "title" if category == "headline" else "body"


def _corrected(text: str, line: LabelledLine, right: Stretch) -> LabelledLine:
    start, end = max(right.start, line.start), min(right.end, line.end)
    if start >= end:
        return line
    parts = [right._replace(start=start, end=end)]
    for old in _stretches(line):
        parts += [old._replace(end=min(old.end, start)), old._replace(start=max(old.start, end))]
    parts = sorted(part for part in parts if text[part.start : part.end].strip())
    labelled = _labelled(line, parts)._replace(sure=True)
    return labelled if right.kept else labelled._replace(category=right.category)  # a line has one category


def _stretches(line: LabelledLine) -> list[Stretch]:
    if line.kept is not None:
        return [Stretch(line.start, line.end, line.kept, line.category)]
    return [
        Stretch(line.start + start, line.start + end, kept, "" if kept else line.category)
        for start, end, kept in line.spans
    ]


def _same_page(one: LabelledText, other: LabelledText) -> bool:
    places = [[line[:2] for line in labels.lines] for labels in (one, other)]
    return (one.id, one.text) == (other.id, other.text) and places[0] == places[1]


def _merged(earlier: LabelledText, labels: LabelledText) -> LabelledText:
    pairs = zip(earlier.lines, labels.lines, strict=True)
    return replace(labels, lines=tuple(new if new.sure or not old.sure else old for old, new in pairs))


def _find(text: str, what: int | str | Span) -> tuple[int, int]:
    """The offsets of what is to be corrected, without white space at its ends."""
    if isinstance(what, int):
        return _trimmed(text, *_find_line(text, what))
    if isinstance(what, str):
        return _trimmed(text, *_find_text(text, what))
    if text[what.start : what.end] != what.text:
        raise ValueError(f"the span at {what.start} is of another text")
    return _trimmed(text, what.start, what.end)


def _find_line(text: str, number: int) -> tuple[int, int]:
    lines = text.splitlines(keepends=True)
    if not 1 <= number <= len(lines) or not lines[number - 1].strip():
        raise ValueError(f"line {number} is blank or not there: the text has {len(lines)} lines")
    start = sum(map(len, lines[: number - 1]))
    return start, start + len(lines[number - 1])


def _find_text(text: str, part: str) -> tuple[int, int]:
    count = text.count(part) if part.strip() else 0
    if count != 1:
        raise ValueError(f"{part[:60]!r} stands in the text {count} times: give the number of the line instead")
    start = text.index(part)
    return start, start + len(part)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
