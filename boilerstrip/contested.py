"""The kinds that stay unless a user drops them: which stretch is headline, standfirst and dateline."""

from __future__ import annotations

from collections.abc import Sequence

from boilerstrip.assemble import Piece
from boilerstrip.decide import BARS, Verdict
from boilerstrip.guards import dateline_end
from boilerstrip.headline import may_be_headline

SURELY = BARS["balanced"]
LOW = 0.5  # a headline that no title and no repeat betrays must at least be no boilerplate
BEHIND_STANDFIRST = frozenset({"byline", "caption", "credit", "share", "media"})
MIN_STANDFIRST = 6  # words


def mark_headline(pieces: Sequence[Piece], folded: str, prose: Sequence[bool], headline: int | None) -> list[Piece]:
    """Return the pieces, one for each unit, with headline and standfirst named, so that ``drop`` can take them."""
    marked = list(pieces)
    begins = next((i for i, is_prose in enumerate(prose) if is_prose), 0)
    first = headline if headline is not None else _plain_headline(marked[:begins], folded)
    if first is not None and not marked[first].verdict.keep:
        marked[first] = marked[first]._replace(verdict=Verdict(0.0, "headline", "the headline", keep=True))
    if first is not None and _is_standfirst(marked, first + 1, folded):
        verdict = Verdict(marked[first + 1].verdict.score, "standfirst", "under the headline", keep=True)
        marked[first + 1] = marked[first + 1]._replace(verdict=verdict)
    return marked


def split_datelines(pieces: Sequence[Piece], folded: str) -> list[Piece]:
    """Return the pieces with every dateline cut from the paragraph that it opens."""
    return [part for piece in pieces for part in _split_dateline(piece, folded)]


def _plain_headline(head: Sequence[Piece], folded: str) -> int | None:
    for i, piece in enumerate(head):
        unit = folded[piece.start : piece.end]
        if piece.verdict.score < LOW and may_be_headline(unit) and not unit.endswith((".", ":", ";", ",", "。")):
            return i
    return None


def _is_standfirst(pieces: Sequence[Piece], i: int, folded: str) -> bool:
    """The unit under the headline, if a byline, a caption or buttons follow it."""
    if i + 1 >= len(pieces) or pieces[i].verdict.keep or pieces[i].verdict.score >= SURELY:
        return False
    behind = pieces[i + 1].verdict
    words = len(folded[pieces[i].start : pieces[i].end].split())
    return words >= MIN_STANDFIRST and behind.category in BEHIND_STANDFIRST and behind.score >= SURELY


def _split_dateline(piece: Piece, folded: str) -> list[Piece]:
    if piece.verdict.category not in (None, "dateline") and piece.verdict.score >= LOW:
        return [piece]
    if piece.verdict.keep and piece.verdict.category != "dateline":
        return [piece]
    length = dateline_end(folded[piece.start : piece.end])
    story = Verdict(piece.verdict.score, None, piece.verdict.reason)
    if not length:
        # a dateline that a keep rule saw but nothing can cut: the paragraph just stays
        return [piece._replace(verdict=story._replace(score=0.0))] if piece.verdict.keep else [piece]
    cut = piece.start + length
    place = Verdict(0.0, "dateline", "the dateline", keep=True)
    return [Piece(piece.start, cut, place, kept=True), Piece(cut, piece.end, story, kept=True)]
