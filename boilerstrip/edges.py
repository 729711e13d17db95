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
from boilerstrip.reading import Reading
from boilerstrip.rule import Rule
from boilerstrip.rulebook import look_through
from boilerstrip.rules import abbreviations
from boilerstrip.units import split_sentences

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


def find_edges(readings: Sequence[Reading]) -> list[dict[int, Edges]]:
    """Return for every text the units that have edges, by number. The texts are parts of one that was scanned."""
    lines = [_split_lines(reading) for reading in readings]
    ends = [
        (reading, end)
        for reading, own in zip(readings, lines, strict=True)
        for sentences in own.values()
        for end in (sentences[0], sentences[-1])
    ]
    sure = _sure_sentences(ends)
    if not any(sure.values()):  # as most often
        return [{} for _ in readings]
    found = [
        {i: _edges_of(reading, sentences, sure) for i, sentences in own.items()}
        for reading, own in zip(readings, lines, strict=True)
    ]
    return [{i: edges for i, edges in own.items() if edges} for own in found]


def cut_edges(reading: Reading, pieces: Sequence[Piece], edges: Mapping[int, Edges]) -> Sequence[Piece]:
    """Return the pieces of a text, one for each unit, with its edges cut off."""
    if not edges:
        return pieces
    return [part for i, piece in enumerate(pieces) for part in _cut(reading, i, piece, edges.get(i))]


def _split_lines(reading: Reading) -> dict[int, list[Span]]:
    """The sentences of the units that may have edges, by number of the unit."""
    lines: dict[int, list[Span]] = {}
    starts, ends, _ = reading.units
    shortened = abbreviations(reading.languages)
    for i in sorted(reading.unread | reading.rules.keys()):
        if _may_have_edges(reading, i):
            sentences = split_sentences(reading.text, starts[i], ends[i], shortened)
            if len(sentences) > 1:
                lines[i] = sentences
    return lines


def _may_have_edges(reading: Reading, i: int) -> bool:
    if reading.units.inline[i]:
        return False
    if i in reading.unread:
        return True
    probability = reading.dropped[i]
    if not reading.context.prose[i] or (probability is not None and probability >= DOUBT):
        return False
    return any(rule.at != "line" and not rule.keep for rule in reading.rules[i])


def _edges_of(reading: Reading, sentences: Sequence[Span], sure: Mapping[int, Verdict | None]) -> Edges | None:
    """The edges of a unit of several sentences, unless it has none or is sure as a whole."""
    head = _sure_run(reading, sentences, sure)
    if len(head) == len(sentences):
        return None
    tail = _sure_run(reading, sentences[::-1], sure)[::-1]
    body = (sentences[len(head)][0], sentences[-1 - len(tail)][1])
    return Edges(head, body, tail) if head or tail else None


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


def _sure_run(reading: Reading, sentences: Sequence[Span], sure: Mapping[int, Verdict | None]) -> list[Piece]:
    """The sentences up to the first that isn't sure, as pieces."""
    run: list[Piece] = []
    for sentence in sentences:
        # most often the first sentence is not, so that the others need no look
        at = reading.offset + sentence[0]
        verdict = sure[at] if at in sure else _sure_sentences([(reading, sentence)])[at]
        if verdict is None:
            break
        run.append(Piece(*sentence, verdict, kept=True))
    return run


def _sure_sentences(sentences: Sequence[tuple[Reading, Span]]) -> dict[int, Verdict | None]:
    """For each sentence, by its offset in the scanned text, the verdict of a sure rule that no guard holds back."""
    starts = [reading.offset + span[0] for reading, span in sentences]
    ends = [reading.offset + span[1] for reading, span in sentences]
    verdicts: dict[int, Verdict | None] = dict.fromkeys(starts)
    if not sentences:
        return verdicts
    for k, rules in look_through(sentences[0][0].scans, starts, ends, deciding=True).rules.items():
        reading, (start, end) = sentences[k]
        sentence = reading.folded[start:end]
        if not any(rule.keep for rule in rules) and len(sentence) >= SHORTEST_EDGE:
            deciding = (_verdict(rule) for rule in rules if _decides(rule, sentence, reading.context))
            verdicts[starts[k]] = next(deciding, None)
    return verdicts


def _decides(rule: Rule, sentence: str, context: Context) -> bool:
    return weakened(rule, sentence, context, inline=True) == "sure" and not held_back(rule, sentence, context)


def _verdict(rule: Rule) -> Verdict:
    return Verdict(SURE_SCORE, rule.category, f"rule {rule.name}")
