"""The edges of a paragraph: a pitch or a credit at its end goes, and the paragraph stays.

A sure rule decides alone here, since the model judges the whole paragraph and not the sentence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from boilerstrip.assemble import Piece
from boilerstrip.decide import SURE_SCORE, Verdict, decide
from boilerstrip.evidence import NO_EVIDENCE, Evidence
from boilerstrip.features import Features
from boilerstrip.guards import Context, held_back, weakened
from boilerstrip.headline import Headline
from boilerstrip.rule import Rule
from boilerstrip.rulebook import Found, Scan, look_through
from boilerstrip.rules import abbreviations
from boilerstrip.units import Units, split_sentences

SHORTEST_EDGE = 14  # characters; "Log in." may well end a paragraph of an article
DOUBT = 0.5  # below this probability a cue in a paragraph speaks for its own sentence only

Span = tuple[int, int]


class Reading(NamedTuple):
    """A text as the engine sees it: units, the rules seen in them, features, languages, the headline, by number of
    the unit what other evidence there is, and what the rules' books found in all of it.
    """

    text: str
    units: Units
    folded: str
    found: Found
    seen: Features
    context: Context
    languages: frozenset[str]
    headline: Headline
    evidence: Mapping[int, Evidence]
    scans: Sequence[Scan]


def cut_edges(reading: Reading, pieces: Sequence[Piece], probabilities: Sequence[float | None]) -> list[Piece]:
    """Return the pieces, one for each unit, with the sentences at their ends that hold a sure cue cut off."""
    lines: dict[int, list[Span]] = {}
    for i, piece in enumerate(pieces):
        if _may_have_edges(reading, i, piece, probabilities[i]):
            sentences = split_sentences(reading.text, piece.start, piece.end, abbreviations(reading.languages))
            if len(sentences) > 1:
                lines[i] = sentences
    sure = _sure_sentences(reading, [end for sentences in lines.values() for end in (sentences[0], sentences[-1])])
    return [
        part
        for i, piece in enumerate(pieces)
        for part in (_cut(reading, i, piece, probabilities[i], lines[i], sure) if i in lines else (piece,))
    ]


def _may_have_edges(reading: Reading, i: int, piece: Piece, probability: float | None) -> bool:
    if piece.verdict.keep or reading.units.inline[i]:
        return False
    if i in reading.found.unread:
        return True
    if not reading.context.prose[i] or (probability is not None and probability >= DOUBT):
        return False
    return any(rule.at != "line" and not rule.keep for rule in reading.found.rules.get(i, ()))


def _cut(
    reading: Reading,
    i: int,
    piece: Piece,
    probability: float | None,
    sentences: Sequence[Span],
    sure: Mapping[Span, Verdict | None],
) -> list[Piece]:
    head = _sure_run(reading, sentences, sure)
    if len(head) == len(sentences):
        return [piece]
    tail = _sure_run(reading, sentences[::-1], sure)[::-1]
    rest = piece.verdict
    if rest.reason.startswith("rule ") and (head or tail):
        evidence = reading.evidence.get(i, NO_EVIDENCE)
        rest = decide(i, (), probability, "", inline=False, context=reading.context, own=frozenset(), evidence=evidence)
    body = Piece(sentences[len(head)][0], sentences[-1 - len(tail)][1], rest, kept=True)
    return [*head, body, *tail]


def _sure_run(reading: Reading, sentences: Sequence[Span], sure: Mapping[Span, Verdict | None]) -> list[Piece]:
    """The sentences up to the first that isn't sure, as pieces."""
    run: list[Piece] = []
    for sentence in sentences:
        # most often the first sentence is not, so that the others need no look
        verdict = sure[sentence] if sentence in sure else _sure_sentences(reading, [sentence])[sentence]
        if verdict is None:
            break
        run.append(Piece(*sentence, verdict, kept=True))
    return run


def _sure_sentences(reading: Reading, sentences: Sequence[Span]) -> dict[Span, Verdict | None]:
    """For each sentence, the verdict of a sure rule that no guard holds back."""
    verdicts: dict[Span, Verdict | None] = dict.fromkeys(sentences)
    if not sentences:
        return verdicts
    found = look_through(reading.scans, [start for start, _ in sentences], [end for _, end in sentences])
    for k, rules in found.rules.items():
        start, end = sentences[k]
        sentence = reading.folded[start:end]
        if not any(rule.keep for rule in rules) and len(sentence) >= SHORTEST_EDGE:
            deciding = (_verdict(rule) for rule in rules if _decides(rule, sentence, reading.context))
            verdicts[sentences[k]] = next(deciding, None)
    return verdicts


def _decides(rule: Rule, sentence: str, context: Context) -> bool:
    return weakened(rule, sentence, context, inline=True) == "sure" and not held_back(rule, sentence, context)


def _verdict(rule: Rule) -> Verdict:
    return Verdict(SURE_SCORE, rule.category, f"rule {rule.name}")
