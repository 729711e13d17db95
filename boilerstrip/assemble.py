"""From decisions to spans: every character of the source in one, and paragraph breaks that survive a removal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from boilerstrip.decide import Verdict
from boilerstrip.document import Span


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
    if all(piece.kept for piece in pieces):
        return source
    gaps = _gaps(source, pieces)
    spaces = [
        source[a:b] if stays else "" for (a, b), stays in zip(gaps, _kept_gaps(source, gaps, pieces), strict=True)
    ]
    words = [source[piece.start : piece.end] if piece.kept else "" for piece in pieces]
    return "".join(chain.from_iterable(zip(spaces, [*words, ""], strict=True)))


def _decided(source: str, piece: Piece) -> Span:
    start, end, verdict, kept = piece
    category = verdict.category if not kept or verdict.keep else None
    return Span(start, end, source[start:end], kept, category, verdict.score, verdict.reason)


def _stretches(source: str, pieces: Sequence[Piece]) -> Iterator[_Stretch]:
    """Pieces and the gaps between them in order, with the gaps decided."""
    gaps = _gaps(source, pieces)
    kept = _kept_gaps(source, gaps, pieces)
    for i, (start, end) in enumerate(gaps):
        if end > start:
            yield _Stretch(start, end, kept[i], None)
        if i < len(pieces):
            yield _Stretch(pieces[i].start, pieces[i].end, pieces[i].kept, pieces[i])


def _gaps(source: str, pieces: Sequence[Piece]) -> list[tuple[int, int]]:
    """The offsets of what stands before, between and behind the pieces; a gap may be empty."""
    return list(zip([0, *(p.end for p in pieces)], [*(p.start for p in pieces), len(source)], strict=True))


def _kept_gaps(source: str, gaps: Sequence[tuple[int, int]], pieces: Sequence[Piece]) -> list[bool]:
    decided = [True] * len(gaps)
    i, count = 0, len(pieces)
    while i < count:
        if pieces[i].kept:
            i += 1
            continue
        begin = i
        while i < count and not pieces[i].kept:
            i += 1
        around = range(begin, i + 1)
        stays = i if i == count else None if begin == 0 else max(around, key=lambda g: (_breaks(source, gaps[g]), -g))
        for gap in around:
            decided[gap] = gap == stays
    return decided


def _breaks(source: str, gap: tuple[int, int]) -> tuple[int, int]:
    space = source[gap[0] : gap[1]]
    return space.count("\n") or space.count("\r"), len(space)


def _lengthened(span: Span, source: str, end: int) -> Span:
    return Span(span.start, end, source[span.start : end], span.kept, span.category, span.score, span.reason)
