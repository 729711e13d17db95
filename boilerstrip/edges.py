"""The edges of a paragraph: a pitch or a credit at its end goes, and the paragraph stays.

A sure rule decides alone here, since the model judges the whole paragraph and not the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from boilerstrip.assemble import Piece
from boilerstrip.decide import SURE_SCORE, Verdict, decide
from boilerstrip.evidence import NO_EVIDENCE
from boilerstrip.guards import Context, held_back, weakened
from boilerstrip.reading import Reading
from boilerstrip.rule import Rule
from boilerstrip.rulebook import look_through
from boilerstrip.rules import abbreviations
from boilerstrip.units import split_sentences

SHORTEST_EDGE = 14  # characters; "Log in." may well end a paragraph of an article
DOUBT = 0.5  # below this probability a cue in a paragraph speaks for its own sentence only

Span = tuple[int, int]


def cut_edges(readings: Sequence[Reading], pieces: Sequence[Sequence[Piece]]) -> Sequence[Sequence[Piece]]:
    """Return the pieces of every text, one for each unit, with the sentences at their ends that hold a sure cue cut
    off. The texts are parts of one that was scanned.
    """
    lines = [_split_lines(reading, own) for reading, own in zip(readings, pieces, strict=True)]
    ends = [
        (reading, end)
        for reading, own in zip(readings, lines, strict=True)
        for sentences in own.values()
        for end in (sentences[0], sentences[-1])
    ]
    sure = _sure_sentences(ends)
    if not any(sure.values()):  # as most often
        return pieces
    return [
        [part for i, piece in enumerate(own) for part in _cut(reading, i, piece, split.get(i), sure)]
        for reading, own, split in zip(readings, pieces, lines, strict=True)
    ]


def _split_lines(reading: Reading, pieces: Sequence[Piece]) -> dict[int, list[Span]]:
    """The sentences of the units that may have edges, by number of the unit."""
    lines: dict[int, list[Span]] = {}
    for i in sorted(reading.unread | reading.rules.keys()):
        piece = pieces[i]
        if _may_have_edges(reading, i, piece):
            sentences = split_sentences(reading.text, piece.start, piece.end, abbreviations(reading.languages))
            if len(sentences) > 1:
                lines[i] = sentences
    return lines


def _may_have_edges(reading: Reading, i: int, piece: Piece) -> bool:
    if piece.verdict.keep or reading.units.inline[i]:
        return False
    if i in reading.unread:
        return True
    probability = reading.dropped[i]
    if not reading.context.prose[i] or (probability is not None and probability >= DOUBT):
        return False
    return any(rule.at != "line" and not rule.keep for rule in reading.rules[i])


def _cut(
    reading: Reading, i: int, piece: Piece, sentences: Sequence[Span] | None, sure: Mapping[int, Verdict | None]
) -> list[Piece]:
    head = _sure_run(reading, sentences, sure) if sentences else []
    if not sentences or len(head) == len(sentences):
        return [piece]
    tail = _sure_run(reading, sentences[::-1], sure)[::-1]
    rest = piece.verdict
    if rest.reason.startswith("rule ") and (head or tail):
        evidence = reading.evidence.get(i, NO_EVIDENCE)
        context, dropped = reading.context, reading.dropped[i]
        rest = decide(i, (), dropped, "", inline=False, context=context, evidence=evidence)
    body = Piece(sentences[len(head)][0], sentences[-1 - len(tail)][1], rest, kept=True)
    return [*head, body, *tail]


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
