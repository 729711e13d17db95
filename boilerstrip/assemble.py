"""From decisions to spans: every character of the source in one, and paragraph breaks that survive a removal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from boilerstrip.decide import Verdict
from boilerstrip.document import Span
from boilerstrip.odds import calibrate


class Piece(NamedTuple):
    """A decided stretch of the source without the white space around it."""

    start: int
    end: int
    verdict: Verdict
    kept: bool


class _Stretch(NamedTuple):
    start: int
    end: int
    kept: bool
    piece: Piece | None


def build_spans(source: str, pieces: Sequence[Piece]) -> tuple[Span, ...]:
    """Cover ``source`` with spans: one for each piece, the white space between them in spans of its own or, where
    it stays, at the end of the kept span before it.

    Of the white space around a removed run just one stretch stays, the one with most line ends, so that two
    paragraphs are set apart as they were. At the start of the text none stays, at its end the last does.
    """
    spans: list[Span] = []
    for stretch in _stretches(source, pieces):
        if stretch.piece is not None:
            spans.append(_decided(source, stretch.piece))
        elif stretch.kept and spans and spans[-1].kept:
            spans[-1] = _lengthened(spans[-1], source, stretch.end)
        else:
            text = source[stretch.start : stretch.end]
            spans.append(Span(stretch.start, stretch.end, text, stretch.kept, reason="white space"))
    return tuple(spans)


def join_kept(source: str, pieces: Sequence[Piece]) -> str:
    """Return what stays of ``source``: the text of the kept spans that `build_spans` gives."""
    kept: list[str] = []
    at = 0
    for begin, end, staying in _removed_runs(source, pieces):
        space = _gap(source, pieces, staying) if staying is not None else slice(0, 0)
        kept += (source[at : pieces[begin - 1].end if begin else 0], source[space])
        at = pieces[end].start if end < len(pieces) else len(source)
    return "".join((*kept, source[at:])) if kept else source


def _decided(source: str, piece: Piece) -> Span:
    start, end, verdict, kept = piece
    category = verdict.category if not kept or verdict.keep else None
    score = verdict.score if verdict.keep else calibrate(verdict.score)
    return Span(start, end, source[start:end], kept, category, score, verdict.reason)


def _stretches(source: str, pieces: Sequence[Piece]) -> Iterator[_Stretch]:
    """Pieces and the gaps between them in order, with the gaps decided."""
    removed = {
        gap for begin, end, staying in _removed_runs(source, pieces) for gap in range(begin, end + 1) if gap != staying
    }
    for i in range(len(pieces) + 1):
        gap = _gap(source, pieces, i)
        if gap.stop > gap.start:
            yield _Stretch(gap.start, gap.stop, i not in removed, None)
        if i < len(pieces):
            yield _Stretch(pieces[i].start, pieces[i].end, pieces[i].kept, pieces[i])


def _gap(source: str, pieces: Sequence[Piece], i: int) -> slice:
    """What stands before piece ``i``, and behind the last one if there is none such; it may be empty."""
    return slice(pieces[i - 1].end if i else 0, pieces[i].start if i < len(pieces) else len(source))


def _removed_runs(source: str, pieces: Sequence[Piece]) -> Iterator[tuple[int, int, int | None]]:
    """The first piece of every removed run, the piece behind it, and the one before which the white space stays."""
    count, end = len(pieces), 0
    removed = [i for i, piece in enumerate(pieces) if not piece.kept]
    for begin in removed:
        if begin < end:
            continue
        end = begin + 1
        while end < count and not pieces[end].kept:
            end += 1
        if end == count:
            yield begin, end, end
        else:
            yield begin, end, _widest_gap(source, pieces, begin, end) if begin else None


def _widest_gap(source: str, pieces: Sequence[Piece], begin: int, end: int) -> int:
    """The first piece from ``begin`` to ``end`` before which most line ends and characters stand."""
    sizes = [_size(source[pieces[i - 1].end : pieces[i].start]) for i in range(begin, end + 1)]
    return begin + sizes.index(max(sizes))


def _size(space: str) -> tuple[int, int]:
    """How many line ends and characters white space has."""
    return space.count("\n") or space.count("\r"), len(space)


def _lengthened(span: Span, source: str, end: int) -> Span:
    return Span(span.start, end, source[span.start : end], span.kept, span.category, span.score, span.reason)
