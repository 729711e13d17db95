"""From what is known of a text to pieces with verdicts: units are judged alone, then together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

from boilerstrip.assemble import Piece
from boilerstrip.blocks import join_letters, judge_lists, judge_runs
from boilerstrip.contested import mark_headline, split_datelines
from boilerstrip.crowd import believe_crowd
from boilerstrip.decide import SURE_SCORE, Verdict, decide_alone, decide_heard, none_goes
from boilerstrip.edges import Edges, cut_edges
from boilerstrip.named import name_rows
from boilerstrip.reading import Reading

_STAYS = Verdict(0.0, None, "no unit goes")


class Judged(NamedTuple):
    """A text, or a part of one, as pieces with verdicts; where one stands for several units, ``space`` counts the
    characters between these.
    """

    pieces: Sequence[Piece]
    languages: frozenset[str]
    space: int = 0

    def behind(self, offset: int) -> Judged:
        """The same of a part that begins so far behind the beginning of its text."""
        if not offset:
            return self
        moved = [Piece(start + offset, end + offset, verdict, kept) for start, end, verdict, kept in self.pieces]
        return self._replace(pieces=moved)


def judge(reading: Reading, edges: Mapping[int, Edges], bar: float | None) -> Judged:
    """Return the pieces of a text with their verdicts: just one, where a ``bar`` is given that none reaches."""
    inline = reading.units.inline
    heard = decide_heard(reading.rules, reading.evidence, reading.dropped, reading.kinds, inline, reading.context)
    is_plain = not edges and not reading.headline.repeats
    if bar is not None and is_plain and none_goes(heard, reading.dropped, bar):
        return _all_stays(reading)
    pieces = cut_edges(reading, _join_verdicts(reading, heard), edges)
    return Judged(split_datelines(pieces, reading.folded), reading.languages)


def _all_stays(reading: Reading) -> Judged:
    """A text that stays as it is, as one piece."""
    starts, ends, _ = reading.units
    if not starts:
        return Judged((), reading.languages)
    whole = Piece(starts[0], ends[-1], _STAYS, kept=True)
    return Judged((whole,), reading.languages, whole.end - whole.start - sum(ends) + sum(starts))


def _join_verdicts(reading: Reading, heard: Mapping[int, Verdict]) -> list[Piece]:
    """Pieces with verdicts, one for each unit."""
    units, prose, (starts, ends, inline) = reading.context.units, reading.context.prose, reading.units
    verdicts = decide_alone(reading.dropped, reading.kinds, inline, reading.context)
    for i, verdict in heard.items():
        verdicts[i] = verdict
    verdicts = judge_lists(judge_runs(verdicts, units, prose), units, prose)
    verdicts = join_letters(verdicts, reading.context)
    verdicts = believe_crowd(verdicts, list(map(len, units)), inline)
    for i in reading.headline.repeats:
        if not verdicts[i].keep:
            verdicts[i] = Verdict(max(verdicts[i].score, SURE_SCORE), "repeat", "the headline again")
    pieces = name_rows(Piece, starts, ends, verdicts, repeat(True))
    return mark_headline(pieces, reading.folded, prose, reading.headline.first) if reading.has_head else pieces
