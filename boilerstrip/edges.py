"""The edges of a paragraph: a pitch or a credit at its end goes, and the paragraph stays unless it is a caption.

A sure rule decides alone here, since the model judges the whole paragraph and not the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from boilerstrip.assemble import Piece
from boilerstrip.decide import LIKELY_ODDS, SURE_SCORE, Verdict, decide
from boilerstrip.evidence import NO_EVIDENCE, Evidence
from boilerstrip.guards import Context, held_back, weakened
from boilerstrip.reading import Joined, Reading
from boilerstrip.rule import Rule
from boilerstrip.rulebook import look_through
from boilerstrip.rules import abbreviations
from boilerstrip.units import outer_sentences, split_sentences

SHORTEST_EDGE = 14  # characters; "Log in." may well end a paragraph of an article
CAPTION = Evidence(LIKELY_ODDS, "a credit behind it", "caption")
CAPTION_CHARS = 250  # of what stands before a credit and may be its caption
DOUBT = 0.5  # below this probability a cue in a paragraph speaks for its own sentence only

Span = tuple[int, int]


class Edges(NamedTuple):
    """The sure sentences before and behind the body of a paragraph, and where that begins and ends."""

    head: list[Piece]
    body: Span
    tail: list[Piece]


def find_edges(joined: Joined, readings: Sequence[Reading]) -> list[dict[int, Edges]]:
    """Return for every one of several texts, that were scanned as one, the units that have edges, by number."""
    owners = [(n, i) for n, reading in enumerate(readings) for i in _may_have_edges(reading)]
    units = [joined.first[n] + i for n, i in owners]
    lines = [joined.starts[unit] for unit in units], [joined.ends[unit] for unit in units]
    numbers, starts, ends = outer_sentences(joined.text, *lines, abbreviations(joined.languages))
    seen = look_through(readings[0].scans, starts, ends, deciding=True).rules
    sure: set[tuple[int, int]] = set()
    for k, rules in seen.items():
        n, i = owners[numbers[k]]
        sentence = starts[k] - joined.offsets[n], ends[k] - joined.offsets[n]
        if _decide(readings[n], sentence, rules):
            sure.add((n, i))
    edges: list[dict[int, Edges]] = [{} for _ in readings]
    for n, i in sorted(sure):
        if own := _edges_of(readings[n], i):
            edges[n][i] = own
    return edges


def cut_edges(reading: Reading, pieces: Sequence[Piece], edges: Mapping[int, Edges]) -> Sequence[Piece]:
    """Return the pieces of a text, one for each unit, with its edges cut off."""
    if not edges:
        return pieces
    return [part for i, piece in enumerate(pieces) for part in _cut(reading, i, piece, edges.get(i))]


def _may_have_edges(reading: Reading) -> list[int]:
    """The units that may have edges, by number."""
    unread, inline, prose, dropped = reading.unread, reading.units.inline, reading.context.prose, reading.dropped
    seen = [
        i
        for i, rules in reading.rules.items()
        if prose[i] and i not in unread and _is_doubted(dropped[i]) and any(_may_see_edge(rule) for rule in rules)
    ]
    return [i for i in (*unread, *seen) if not inline[i]]


def _is_doubted(probability: float | None) -> bool:
    return probability is None or probability < DOUBT


def _may_see_edge(rule: Rule) -> bool:
    return rule.at != "line" and not rule.keep


def _edges_of(reading: Reading, i: int) -> Edges | None:
    """The edges of a unit of several sentences, unless it has none or is sure as a whole."""
    (starts, ends, _), offset = reading.units, reading.offset
    sentences = split_sentences(reading.text, starts[i], ends[i], abbreviations(reading.languages))
    moved = [offset + start for start, _ in sentences], [offset + end for _, end in sentences]
    rules = look_through(reading.scans, *moved, deciding=True).rules
    verdicts = [_decide(reading, sentence, rules.get(k, ())) for k, sentence in enumerate(sentences)]
    unsure = [k for k, verdict in enumerate(verdicts) if verdict is None]
    if not unsure:
        return None
    first, last = unsure[0], unsure[-1]
    head, tail = (_pieces(sentences[part], verdicts[part]) for part in (slice(first), slice(last + 1, None)))
    return Edges(head, (sentences[first][0], sentences[last][1]), tail) if head or tail else None


def _pieces(sentences: Sequence[Span], verdicts: Sequence[Verdict | None]) -> list[Piece]:
    return [Piece(*span, verdict, kept=True) for span, verdict in zip(sentences, verdicts, strict=True) if verdict]


def _cut(reading: Reading, i: int, piece: Piece, edges: Edges | None) -> list[Piece]:
    if edges is None or piece.verdict.keep:
        return [piece]
    return [*edges.head, Piece(*edges.body, _judge_body(reading, i, piece.verdict, edges), kept=True), *edges.tail]


def _judge_body(reading: Reading, i: int, verdict: Verdict, edges: Edges) -> Verdict:
    """The verdict on what lies between the edges: that of the unit, unless a rule may have seen the edges alone, or
    the credit that is cut off makes the rest likely a caption.
    """
    has_credit = _has_credit(edges)
    if not has_credit and not verdict.reason.startswith("rule "):
        return verdict
    evidence = reading.evidence.get(i, NO_EVIDENCE)
    if has_credit:
        evidence = evidence + CAPTION
    return decide(i, (), reading.dropped[i], "", inline=False, context=reading.context, evidence=evidence)


def _has_credit(edges: Edges) -> bool:
    start, end = edges.body
    return bool(edges.tail) and edges.tail[0].verdict.category == "credit" and end - start <= CAPTION_CHARS


def _decide(reading: Reading, sentence: Span, rules: Sequence[Rule]) -> Verdict | None:
    """The verdict of a sure rule that no guard holds back, if one of those seen in a sentence is."""
    words = reading.folded[slice(*sentence)]
    if len(words) < SHORTEST_EDGE or any(rule.keep for rule in rules):
        return None
    return next((_verdict(rule) for rule in rules if _decides(rule, words, reading.context)), None)


def _decides(rule: Rule, sentence: str, context: Context) -> bool:
    return weakened(rule, sentence, context, inline=True) == "sure" and not held_back(rule, sentence, context)


def _verdict(rule: Rule) -> Verdict:
    return Verdict(SURE_SCORE, rule.category, f"rule {rule.name}")
