"""The place of a unit in its document: how far from its ends, from blank lines and from prose."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from boilerstrip.features.layout import Bools, Doubles, Floats, Ints, Layout, running_sums, sums

PLACE = (
    "from_start", "from_end", "share_before", "size", "blank_before", "blank_after", "inline", "only_unit",
    "after_first_prose", "before_last_prose", "inside_prose", "prose_before", "prose_after", "prose_near",
    "prose_share", "units_are_inline",
)  # fmt: skip
BEHIND, AHEAD = 5, 6  # units before and from a unit on that count as near


def place(codes: npt.NDArray[np.uint32], layout: Layout, prose: Bools) -> Floats:
    """Return the place of every unit; ``codes`` are the code points of the text that the units lie in."""
    index, document = layout.nth, layout.document
    count = layout.sizes[document]
    lengths = (layout.ends - layout.starts).astype(np.float64)
    total = np.maximum(sums(lengths, layout), 1.0)
    first, last = _first_and_last(prose, layout)
    in_all, so_far = sums(prose.astype(np.float64), layout), running_sums(prose.astype(np.float64), layout)
    near = np.concatenate(([0], np.cumsum(prose)))
    begin = layout.first[document]
    window = near[begin + np.minimum(index + AHEAD, count)] - near[begin + np.maximum(index - BEHIND, 0)]
    blank_before, blank_after = _blanks(codes, layout)
    out = np.empty((len(index), len(PLACE)), np.float32)
    for column, values in enumerate(
        (
            np.log1p(index) / 6,
            np.log1p(count - 1 - index) / 6,
            (running_sums(lengths, layout) - lengths) / total[document],
            np.log1p(count) / 7,
            blank_before,
            blank_after,
            layout.inline,
            count == 1,
            np.clip((index - first[document]) / 10, -1, 1),
            np.clip((last[document] - index) / 10, -1, 1),
            (index > first[document]) & (index < last[document]),
            np.minimum(so_far, 10) / 10,
            np.minimum(in_all[document] - so_far, 10) / 10,
            window / 11,
            (sums(lengths * prose, layout) / total)[document],
            (sums(layout.inline.astype(np.float64), layout) / np.maximum(layout.sizes, 1))[document],
        )
    ):
        out[:, column] = values
    return out


def _first_and_last(prose: Bools, layout: Layout) -> tuple[Ints, Ints]:
    """For every document its first and last unit of prose; behind its end and before its start where it has none."""
    where = np.flatnonzero(prose)
    first, last = layout.sizes.copy(), np.full(len(layout.sizes), -1, np.int64)
    last[layout.document[where]] = layout.nth[where]
    first[layout.document[where[::-1]]] = layout.nth[where[::-1]]
    return first, last


def _blanks(codes: npt.NDArray[np.uint32], layout: Layout) -> tuple[Doubles, Doubles]:
    """Whether one blank line stands before and behind each unit (a half), or more of them (1)."""
    blank = np.zeros(len(layout.starts) + 1)
    line_ends = np.flatnonzero(codes == ord("\n"))
    starts, ends = np.searchsorted(line_ends, layout.starts[1:]), np.searchsorted(line_ends, layout.ends[:-1])
    inside = layout.nth[1:] > 0
    blank[1:-1] = np.where(inside, np.clip(starts - ends - 1, 0, 2) / 2, 0)
    return blank[:-1], blank[1:]
