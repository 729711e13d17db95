"""What the page model sees of each line: what the text model sees, the words of the markup, and numbers about both.

Everything is a pass of array operations over the lines or the boxes of the page. This is the only definition; training
and inference both use it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

import numpy as np

from boilerstrip import features
from boilerstrip.features import Features, Floats, Ints
from boilerstrip.html.found import mark_found, mark_start, searchable
from boilerstrip.html.landmarks import LANDMARKS, mark_landmarks
from boilerstrip.html.lines import PageLines
from boilerstrip.html.said import Said

FAR = 1000  # words of the boxes further out, the nearest, that count for a line at most
BAGS = 4  # the words of the line, and those of its box, of the two boxes around it, and of all boxes further out
TAGS = (
    "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "div", "blockquote", "pre", "figcaption", "section", "article",
    "dt", "dd", "body", "figure", "aside", "table",
)  # fmt: skip
MARKUP = (
    "link", "all_link", "emphasis", "media", "after_break", "depth", "cells",
    "box_prose", "box_share", "box_lines", "box_link", "around_prose", "around_share", "around_link",
    "kind_lines", "kind_length", "kind_link", "kind_prose",
    "has_heading", "after_heading", "since_heading", "until_heading",
)  # fmt: skip
SAID = ("in_summary", "in_body", "has_body", "body_share")
SUMMARY, BODY = 20, 200  # characters of a summary and of a body below which they tell nothing
COLUMNS = features.DENSE + len(MARKUP) + len(LANDMARKS) + len(SAID) + len(TAGS)
_PROSE = features.SHAPE.index("prose")
_TAG_NUMBERS = {tag: number for number, tag in enumerate(TAGS)}


def extract_page(page: PageLines, said: Said) -> Features:
    """Return the features of every line: n-grams and markup words in `BAGS` bags, and `COLUMNS` numbers."""
    lines = page.lines
    sizes = np.fromiter(map(len, lines.texts), np.int64, len(lines.texts))
    ends = np.cumsum(sizes + 1) - 1
    inline = [False] * len(sizes)
    seen = features.extract("\n".join(lines.texts), (ends - sizes).tolist(), ends.tolist(), inline, said.title)
    hashes, bags = _markup_words(page)
    tags = np.zeros((len(sizes), len(TAGS) + 1), np.float32)
    numbers = [_TAG_NUMBERS.get(page.boxes.tags[box], len(TAGS)) for box in lines.boxes]
    tags[np.arange(len(sizes)), numbers] = 1
    around = _Around(page, sizes, seen.rows[:, _PROSE] > 0)
    return Features(
        np.concatenate((seen.hashes, hashes)),
        np.concatenate((seen.units * BAGS, bags)),
        np.concatenate(
            (seen.rows, around.markup(), around.landmarks(), _echo_said(lines.texts, said, sizes), tags[:, :-1]), axis=1
        ),
    )


@lru_cache(maxsize=2**14)
def hash_word(word: str) -> int:
    """The hash of a word of the markup, the same on every machine."""
    return int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8, key=b"markup").digest(), "little")


def _markup_words(page: PageLines) -> tuple[features.Hashes, Ints]:
    """The hashed words of the boxes that each line stands in, with the bag of each."""
    boxes = page.boxes
    own = [tuple(map(hash_word, words)) for words in boxes.words]
    further: list[tuple[int, ...]] = []  # of each box, the words of itself and of the boxes around it
    for words, parent in zip(own, boxes.parents, strict=True):
        further.append(words if not further else (further[parent] + words)[-FAR:])
    hashes: list[int] = []
    counts: list[int] = []
    for box in page.lines.boxes:
        parent = boxes.parents[box]
        grandparent = boxes.parents[parent]
        near = own[parent] + own[grandparent]
        far = further[boxes.parents[grandparent]]
        hashes += own[box]
        hashes += near
        hashes += far
        counts += (0, len(own[box]), len(near), len(far))
    return np.array(hashes, np.uint64), np.repeat(np.arange(len(counts)), counts)


def _echo_said(texts: Sequence[str], said: Said, sizes: Ints) -> Floats:
    """The columns of `SAID`: how much of each line stands in what the page says of itself."""
    columns = np.zeros((len(texts), len(SAID)), np.float32)
    summary, body = (searchable(part, texts) for part in (said.summary, said.body))
    if len(summary) >= SUMMARY:
        columns[:, 0] = np.maximum(mark_found(texts, summary), 0.6 * mark_start(texts, summary))
    if len(body) >= BODY:
        columns[:, 1], columns[:, 2] = mark_found(texts, body), 1
    columns[:, 3] = min(len(body) / max(float(sizes.sum()), 1.0), 2.0)
    return columns


class _Around:
    """The numbers that come from a line's place in the tree."""

    def __init__(self, page: PageLines, sizes: Ints, prose: features.layout.Bools) -> None:
        lines, boxes = page.lines, page.boxes
        self.page, self.prose, self.count = page, prose, len(sizes)
        self.sizes = sizes.astype(np.float64)
        self.links = np.minimum(np.array(lines.links), sizes) / np.maximum(sizes, 1)
        self.parents, self.lasts = np.array(boxes.parents), np.array(boxes.lasts)
        self.own = np.array(lines.boxes, np.int64)
        self.box = self.parents[self.own]
        self.around = self.parents[self.box]
        _, self.kind = np.unique(np.array(boxes.kinds)[self.own], return_inverse=True)
        self.characters, self.proses = self._inside(self.sizes), self._inside(self.sizes * self.prose)
        self.heading = next((i for i, box in enumerate(lines.boxes) if boxes.tags[box] == "h1"), -1)

    def landmarks(self) -> Floats:
        """The columns of `LANDMARKS`."""
        weights = self.sizes * self.prose * (1 - self.links)
        direct = np.bincount(self.box, weights=weights, minlength=len(self.parents)).astype(np.float64)
        heading = int(self.own[self.heading]) if self.heading >= 0 else -1
        return mark_landmarks(self.page.boxes, self.own, direct, self.proses, heading)

    def markup(self) -> Floats:
        """The columns of `MARKUP`."""
        lines, count, prose, heading = self.page.lines, self.count, self.proses, self.heading
        linked = self._inside(self.sizes * self.links) / np.maximum(self.characters, 1)
        total = max(prose[0], 1.0)
        index = np.arange(count)
        same = np.bincount(self.kind)
        columns = [
            self.links, self.links >= 0.9,
            np.minimum(np.array(lines.emphasis), self.sizes) / np.maximum(self.sizes, 1),
            np.minimum(np.array(lines.media), 3) / 3, np.array(lines.breaks),
            np.array(self.page.boxes.depths)[self.own] / 20, ["\t" in text for text in lines.texts],
            np.log1p(prose[self.box]) / 8, prose[self.box] / total,
            np.log1p(np.bincount(self.box, minlength=len(prose))[self.box]) / 5, linked[self.box],
            np.log1p(prose[self.around]) / 8, prose[self.around] / total, linked[self.around],
            np.log1p(same[self.kind]) / 5, np.log1p(self._of_kind(self.sizes)) / 6, self._of_kind(self.links),
            self._of_kind(self.prose), np.full(count, heading >= 0), (index > heading) & (heading >= 0),
            np.log1p(np.maximum(index - heading, 0)) / 5 * (heading >= 0), np.log1p(np.maximum(heading - index, 0)) / 5,
        ]  # fmt: skip
        return np.stack([np.asarray(column, np.float32) for column in columns], axis=1)

    def _inside(self, values: features.layout.Doubles) -> features.layout.Doubles:
        """For every box the sum of the values of the lines in it, however deep."""
        sums = np.concatenate(([0.0], np.cumsum(np.bincount(self.own, weights=values, minlength=len(self.parents)))))
        inside: features.layout.Doubles = sums[self.lasts] - sums[:-1]
        return inside

    def _of_kind(self, values: features.layout.Doubles | Floats | features.layout.Bools) -> features.layout.Doubles:
        """For every line the mean value of the lines that stand in boxes of the same kind."""
        means: features.layout.Doubles = np.bincount(self.kind, weights=values) / np.bincount(self.kind)
        return means[self.kind]
