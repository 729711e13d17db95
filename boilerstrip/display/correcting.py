"""Labels as the person who gives them looks at them: what was corrected, and what the text says now."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

from boilerstrip.corpus import LabelledLine, LabelledText
from boilerstrip.display.notebook import article, chip, fragment, left_out, words_cell
from boilerstrip.display.rows import MOST_REASONS
from boilerstrip.display.visible import escaped, shortened
from boilerstrip.document import Document, Span


def to_html(labels: LabelledText) -> str:
    """Return the labels for a notebook: the text as it is labelled, and the lines that are sure in a table."""
    sure = [line for line in labels.lines if line.sure and line.start < line.end]
    starts = list(accumulate(map(len, labels.text.splitlines(keepends=True)), initial=0))
    rows = "".join(_row(labels.text, line, bisect_right(starts, line.start)) for line in sure[:MOST_REASONS])
    heads = '<th class="figure">line</th><th>is</th><th class="line">text</th>'
    table = f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{left_out(len(sure))}"
    return fragment(
        f'<p class="totals"><strong>{in_words(labels)}</strong> · {escaped(labels.id)}</p>'
        f"{article(to_document(labels))}{f'<details open><summary>Sure</summary>{table}</details>' if sure else ''}"
    )


def in_words(labels: LabelledText) -> str:
    """Return how many lines with words in them are sure."""
    lines = [line for line in labels.lines if line.start < line.end]
    return f"{sum(line.sure for line in lines):,} of {len(lines):,} lines sure"


def to_document(labels: LabelledText) -> Document:
    """Return the document that the labels describe: the score is 1 where a stretch goes, and 0 where it stays."""
    return Document(labels.text, tuple(_spans(labels)))


def _spans(labels: LabelledText) -> Iterator[Span]:
    at = 0
    for line in labels.lines:
        for start, end, kept in line.spans or ((0, line.end - line.start, line.kept is not False),):
            begin, stop = line.start + start, line.start + end
            if at < begin:
                yield Span(at, begin, labels.text[at:begin], True)
            if begin < stop:
                category = None if kept else line.category or "other"
                reason = "sure" if line.sure else "as decided"
                yield Span(begin, stop, labels.text[begin:stop], kept, category, float(not kept), reason)
            at = max(at, stop)
    if at < len(labels.text):
        yield Span(at, len(labels.text), labels.text[at:], True)


def _row(text: str, line: LabelledLine, number: int) -> str:
    fate = "kept" if line.kept else "in part" if line.kept is None else chip(line.category)
    words = words_cell(escaped(shortened(text[line.start : line.end], 90)))
    return f'<tr><td class="figure">{number}</td><td>{fate}</td>{words}</tr>'
