"""Evidence beside rules and model: how it moves a verdict, and how it is told."""

from __future__ import annotations

import pytest

from boilerstrip.decide import Verdict, decide
from boilerstrip.evidence import NO_EVIDENCE, Evidence, join
from boilerstrip.guards import read_context

CONTEXT = read_context(["Coast Letter"], [False], None, [])
SEEN = Evidence(3.0, "on 41 of 57 pages of this host")


def verdict(evidence: Evidence, probability: float | None = 0.5, kind: str = "promo") -> Verdict:
    return decide(0, (), probability, kind, inline=False, context=CONTEXT, evidence=evidence)


def test_evidence_moves_the_score_and_is_told() -> None:
    assert verdict(SEEN).score > verdict(NO_EVIDENCE).score
    assert verdict(SEEN).reason == "on 41 of 57 pages of this host and model"
    assert verdict(NO_EVIDENCE).reason == "model"


def test_evidence_for_the_body_holds_back() -> None:
    held = verdict(Evidence(-2.0, "a list item of the article"))
    assert held.score < 0.5
    assert held.reason == "model, held back: a list item of the article"


def test_evidence_that_knows_the_kind_names_it() -> None:
    assert verdict(Evidence(3.0, "in a figcaption", "caption")).category == "caption"


@pytest.mark.parametrize(("first", "second"), [(0, 1), (1, 0)])
def test_evidence_of_several_sources_adds_up_in_any_order(first: int, second: int) -> None:
    sources = [{0: SEEN}, {0: Evidence(1.0, "in a menu", "navigation"), 4: Evidence(-1.0, "in the article")}]
    joined = join(sources[first], sources[second])
    assert joined[0] == Evidence(4.0, "on 41 of 57 pages of this host and in a menu", "navigation")
    assert joined[4].odds == -1.0
