"""The kinds that stay unless a user drops them: which stretch is headline, standfirst and dateline."""

from __future__ import annotations

from collections.abc import Sequence

from boilerstrip.assemble import Piece
from boilerstrip.decide import SURELY, Verdict
from boilerstrip.guards import IN_CAPITALS, dateline_end
from boilerstrip.headline import may_be_headline, shared_words

DOUBTFUL, CERTAIN = 0.5, 0.97  # a line under the first may be a headline; one above the second is none
SHARED = 0.3  # share of a headline's telling words that its story uses
BODY = 4000  # characters of the body that are looked through for them
ENDS = (".", ":", ";", ",", "。")
BEHIND_STANDFIRST = frozenset({"byline", "caption", "credit", "share", "media"})
MIN_STANDFIRST = 6  # words


def mark_headline(pieces: Sequence[Piece], folded: str, prose: Sequence[bool], headline: int | None) -> list[Piece]:
    """Return the pieces, one for each unit, with headline and standfirst named, so that ``drop`` can take them."""
    marked = list(pieces)
    begins = prose.index(True) if True in prose else 0
    first = headline
    if first is None and begins:
        first = _plain_headline(marked[:begins], folded, pieces[begins].start)
    if first is not None and not marked[first].verdict.keep:
        marked[first] = marked[first]._replace(verdict=Verdict(0.0, "headline", "the headline", keep=True))
    if first is not None and _is_standfirst(marked, first + 1, folded):
        verdict = Verdict(marked[first + 1].verdict.score, "standfirst", "under the headline", keep=True)
        marked[first + 1] = marked[first + 1]._replace(verdict=verdict)
    return marked


def split_datelines(pieces: Sequence[Piece], folded: str) -> list[Piece]:
    """Return the pieces with every dateline cut from the paragraph that it opens."""
    parts: list[Piece] = []
    for piece in pieces:
        start, _, verdict, _ = piece
        if folded[start + 1 : start + 2] in IN_CAPITALS or verdict.keep:
            parts += _split_dateline(piece, folded)
        else:  # as most often
            parts.append(piece)
    return parts


def _plain_headline(head: Sequence[Piece], folded: str, begins: int) -> int | None:
    """The first line of the head that no rule decides and that is no boilerplate or shares words with the body, which
    begins behind it.
    """
    for i, piece in enumerate(head):
        unit, verdict = folded[piece.start : piece.end], piece.verdict
        if not verdict.reason.startswith("model") or not may_be_headline(unit) or unit.endswith(ENDS):
            continue
        if verdict.score < DOUBTFUL:
            return i
        if verdict.score < CERTAIN and shared_words(unit, folded[begins : begins + BODY]) >= SHARED:
            return i
    return None


def _is_standfirst(pieces: Sequence[Piece], i: int, folded: str) -> bool:
    """The unit under the headline, if a byline, a caption or buttons follow it."""
    if i + 1 >= len(pieces) or pieces[i].verdict.keep or pieces[i].verdict.score >= SURELY:
        return False
    behind = pieces[i + 1].verdict
    words = len(folded[pieces[i].start : pieces[i].end].split())
    return words >= MIN_STANDFIRST and behind.category in BEHIND_STANDFIRST and behind.score >= SURELY


def _split_dateline(piece: Piece, folded: str) -> Sequence[Piece]:
    score, category, reason, keep = piece.verdict
    cut = dateline_end(folded, piece.start, piece.end)
    if not cut and not (keep and category == "dateline"):  # as of most pieces
        return (piece,)
    if (category not in (None, "dateline") and score >= SURELY) or (keep and category != "dateline"):
        return (piece,)
    story = Verdict(score, None, reason)
    if not cut:
        # a dateline that a keep rule saw but nothing can cut: the paragraph just stays
        return (piece._replace(verdict=story._replace(score=0.0)),)
    place = Verdict(0.0, "dateline", "the dateline", keep=True)
    return [Piece(piece.start, cut, place, kept=True), Piece(cut, piece.end, story, kept=True)]
