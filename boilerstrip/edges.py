"""The edges of a paragraph: a pitch or a credit at its end goes, and the paragraph stays.

A sure rule decides alone here, since the model judges the whole paragraph and not the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from boilerstrip.assemble import Piece
from boilerstrip.decide import SURE_SCORE, Verdict, decide
from boilerstrip.evidence import NO_EVIDENCE, Evidence
from boilerstrip.features import Features
from boilerstrip.guards import Context, held_back, weakened
from boilerstrip.headline import Headline
from boilerstrip.rule import Rule
from boilerstrip.rulebook import Found
from boilerstrip.rules import abbreviations
from boilerstrip.units import Units, split_sentences

SHORTEST_EDGE = 14  # characters; "Log in." may well end a paragraph of an article
DOUBT = 0.5  # below this probability a cue in a paragraph speaks for its own sentence only

Finder = Callable[[str, Sequence[int], Sequence[int], frozenset[str]], Found]


class Reading(NamedTuple):
    """A text as the engine sees it: units, the rules seen in them, features, languages, the headline, and by number
    of the unit what other evidence there is.
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


def cut_edges(reading: Reading, i: int, piece: Piece, probability: float | None, find: Finder) -> list[Piece]:
    """Return the piece of unit ``i``, with the sentences at its ends that hold a sure cue cut off as pieces."""
    seen = [rule for rule in reading.found.rules.get(i, ()) if rule.at != "line" and not rule.keep]
    in_doubt = bool(seen) and reading.context.prose[i] and (probability is None or probability < DOUBT)
    if piece.verdict.keep or reading.units.inline[i] or not (in_doubt or i in reading.found.unread):
        return [piece]
    sentences = split_sentences(reading.text, piece.start, piece.end, abbreviations(reading.languages))
    if len(sentences) < 2:
        return [piece]
    sure = _sure_sentences(reading, sentences, find)
    head = next((k for k in range(len(sentences)) if sure[k] is None), len(sentences))
    tail = next((k for k in range(len(sentences) - 1, -1, -1) if sure[k] is None), -1) + 1
    if head >= tail:
        return [piece]
    rest = piece.verdict
    if rest.reason.startswith("rule ") and (head or tail < len(sentences)):
        evidence = reading.evidence.get(i, NO_EVIDENCE)
        rest = decide(i, (), probability, "", inline=False, context=reading.context, own=frozenset(), evidence=evidence)
    edges = [
        Piece(*sentences[k], verdict, kept=True)
        for k, verdict in enumerate(sure)
        if verdict is not None and not head <= k < tail
    ]
    return sorted([*edges, Piece(sentences[head][0], sentences[tail - 1][1], rest, kept=True)])


def _sure_sentences(reading: Reading, sentences: Sequence[tuple[int, int]], find: Finder) -> list[Verdict | None]:
    """For each sentence, the verdict of a sure rule that no guard holds back."""
    begin = sentences[0][0]
    starts, ends = [start - begin for start, _ in sentences], [end - begin for _, end in sentences]
    line = reading.folded[begin : sentences[-1][1]]
    found = find(line, starts, ends, reading.languages)
    verdicts: list[Verdict | None] = [None] * len(sentences)
    for k, rules in found.rules.items():
        sentence = line[starts[k] : ends[k]]
        if not any(rule.keep for rule in rules) and len(sentence) >= SHORTEST_EDGE:
            verdicts[k] = next((_verdict(rule) for rule in rules if _decides(rule, sentence, reading.context)), None)
    return verdicts


def _decides(rule: Rule, sentence: str, context: Context) -> bool:
    return weakened(rule, sentence, context, inline=True) == "sure" and not held_back(rule, sentence, context)


def _verdict(rule: Rule) -> Verdict:
    return Verdict(SURE_SCORE, rule.category, f"rule {rule.name}")
