"""How rules and model decide together: which wins when is written here and nowhere else.

1. A rule of the user wins over everything, one to keep before one to drop; a rule of the tables to keep counts much.
2. A sure rule that no guard holds back moves the model's log-odds so far that only a model that is certain of the
   opposite wins over it; without a model it decides alone. One of an ambiguous kind moves them as a likely rule does.
3. A likely rule moves them less; without a model it is not enough.
4. Where a category is what the text is about, its rules and the model count for less.
5. Where no rule speaks the model decides alone, with more doubt in a text that holds no cue or just one.
6. Where some of the text surely is boilerplate, what stands beyond the body's ends is doubted less, and where very much
   is, all of it is believed sooner: see `boilerstrip.company` and `boilerstrip.crowd`.
7. Other evidence, such as what repeats on a site, moves the log-odds of rules and model; it never decides alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from operator import attrgetter
from typing import NamedTuple

from boilerstrip.company import SURE
from boilerstrip.evidence import NO_EVIDENCE, Evidence
from boilerstrip.guards import TOPIC, Context, both_reasons, calm_units, calms_model, held_back, weakened
from boilerstrip.named import name_rows
from boilerstrip.odds import add_odds, log_odds, to_score
from boilerstrip.rule import Rule

# The score from which a unit goes. A stricter preset has the lower bar, so it removes all that a milder one does.
BARS: Mapping[str, float] = {"careful": 0.95, "balanced": 0.9, "strict": 0.4}
SURE_SCORE = 0.98  # of a sure rule where the model has no say: there is none, or it judges the whole paragraph
SURE_ODDS = 4.5
LIKELY_ODDS = 2.5
AMBIGUOUS = frozenset({"navigation", "formatting"})  # a label of a menu may be a heading, a rule a line of code
KEEP_ODDS = -3.0
GUARDED_ODDS = -2.0  # a guard held a rule back: the model saw the rule's cue, too
SURELY = BARS["balanced"]  # what other evidence counts on as boilerplate, whatever the preset
NO_MODEL = 0.1  # the model's part of the score where there is no model: a likely rule then falls short of the bar
_KEEPS = attrgetter("keep")


class Verdict(NamedTuple):
    """What is thought of one unit."""

    score: float
    category: str | None
    reason: str
    keep: bool = False  # a rule to keep spoke


def decide_alone(
    dropped: Sequence[float | None], kinds: Sequence[str], inline: Sequence[bool], context: Context
) -> list[Verdict]:
    """The verdict of the model alone on every unit: what `decide` returns where neither rules nor evidence speak."""
    calms, topics = calm_units(context, inline), context.topics
    if topics:
        calms = [calm.besides(TOPIC) if kind in topics else calm for calm, kind in zip(calms, kinds, strict=True)]
    scores = add_odds([NO_MODEL if chance is None else chance for chance in dropped], [odds for odds, _ in calms])
    said = _said_by(dropped[0] if dropped else None)
    reasons = {why: both_reasons(said, why) for why in {why for _, why in calms}}
    reason = [reasons[why] for _, why in calms]
    return name_rows(Verdict, scores, [kind or None for kind in kinds], reason, repeat(False))


def none_goes(heard: Mapping[int, Verdict], dropped: Sequence[float | None], bar: float) -> bool:
    """Whether it is seen at a glance that no unit reaches a bar: neither by the verdicts where rules or evidence spoke
    (``heard``), nor by what the model thinks of the others, before anything holds it back or raises it.

    Scores are raised only where a unit surely is boilerplate.
    """
    lowest = min(bar, SURE)
    if any(verdict.score >= lowest and not verdict.keep for verdict in heard.values()):
        return False
    return max(filter(None, dropped), default=0.0) < lowest


def decide_heard(
    rules: Mapping[int, Sequence[Rule]],
    evidence: Mapping[int, Evidence],
    dropped: Sequence[float | None],
    kinds: Sequence[str],
    inline: Sequence[bool],
    context: Context,
) -> dict[int, Verdict]:
    """The verdicts on the units of which rules or other evidence speak, by number; see `decide`.

    A unit of which rules only hint has none, since there the model decides alone.
    """
    verdicts: dict[int, Verdict] = {}
    for i in rules.keys() | evidence.keys():
        also, chance, is_part = evidence.get(i, NO_EVIDENCE), dropped[i], inline[i]
        verdict, likely, guard = _hear(rules.get(i, ()), context.units[i], chance, is_part, context, also)
        if verdict or likely or guard or i in evidence:
            verdicts[i] = verdict or _weigh(i, likely, guard, chance, kinds[i], is_part, context, also)
    return verdicts


def decide(
    i: int,
    rules: Sequence[Rule],
    probability: float | None,
    kind: str,
    *,
    inline: bool,
    context: Context,
    evidence: Evidence = NO_EVIDENCE,
) -> Verdict:
    """Join what the rules, the model and other ``evidence`` say of unit ``i``."""
    verdict, likely, guard = _hear(rules, context.units[i], probability, inline, context, evidence)
    return verdict or _weigh(i, likely, guard, probability, kind, inline, context, evidence)


def _hear(
    rules: Sequence[Rule], unit: str, probability: float | None, inline: bool, context: Context, evidence: Evidence
) -> tuple[Verdict | None, Rule | None, str]:
    """What the rules that see a unit say: a verdict, or else the first likely one, and a guard that stopped one."""
    if any(map(_KEEPS, rules)) and (kept := _kept(rules, probability, context.own, evidence)):
        return kept, None, ""
    likely, guard = None, ""
    for rule in rules:
        if rule.keep:
            continue
        if stopped := held_back(rule, unit, context):
            guard = guard or stopped
            continue
        strength = weakened(rule, unit, context, inline=inline)
        if strength == "sure":
            return _going(rule, probability, context.own, evidence), None, ""
        if strength == "likely":
            likely = likely or rule
    return None, likely, guard


def _weigh(
    i: int,
    likely: Rule | None,
    guard: str,
    probability: float | None,
    kind: str,
    inline: bool,
    context: Context,
    evidence: Evidence,
) -> Verdict:
    """The verdict where no rule decides: of the model, with a likely rule if there is one, and what holds both back."""
    odds, said, held, why = _model_odds(probability), _said_by(probability), 0.0, ""
    if evidence is not NO_EVIDENCE:
        odds, said = odds + evidence.odds, _said(said, evidence)
        kind = evidence.category or kind or ("other" if evidence.odds > 0 else "")
    if likely:
        odds, kind, said = odds + LIKELY_ODDS, likely.category, f"rule {likely.name} and {said}"
    else:
        held, why = calms_model(i, context, inline=inline)
    if kind in context.topics:
        held, why = held + TOPIC.odds, both_reasons(why, TOPIC.why)
    if guard:
        held, why = held + GUARDED_ODDS, both_reasons(why, guard)
    return Verdict(to_score(odds + held), kind or None, both_reasons(said, why))


def _kept(rules: Sequence[Rule], probability: float | None, own: frozenset[str], evidence: Evidence) -> Verdict | None:
    """What rules of which some are to keep decide, unless the user has others than those: a rule of the tables to keep
    is strong, but a teaser for a corrected story is still a teaser.
    """
    keeping = [rule for rule in rules if rule.keep]
    mine = next((rule for rule in keeping if rule.name in own), None)
    if mine:
        return Verdict(0.0, mine.category, f"keep rule {mine.name}", keep=True)
    if any(rule.name in own for rule in rules):
        return None
    rule, score = keeping[0], to_score(_model_odds(probability) + KEEP_ODDS + evidence.odds)
    return Verdict(score, rule.category, f"keep rule {rule.name}", keep=score < BARS["strict"])


def _going(rule: Rule, probability: float | None, own: frozenset[str], evidence: Evidence) -> Verdict:
    """What a sure rule decides: alone if it is the user's, or there is no model."""
    if probability is None or rule.name in own:
        return Verdict(SURE_SCORE, rule.category, f"rule {rule.name}")
    odds = LIKELY_ODDS if rule.category in AMBIGUOUS else SURE_ODDS
    score = to_score(_model_odds(probability) + odds + evidence.odds)
    return Verdict(score, rule.category, f"rule {rule.name} and {_said('model', evidence)}")


def _said_by(probability: float | None) -> str:
    return "no rule" if probability is None else "model"


def _said(reason: str, evidence: Evidence) -> str:
    """The reason with the evidence: before it where it speaks for boilerplate, behind it where it speaks against."""
    if not evidence.odds:
        return reason
    return f"{evidence.reason} and {reason}" if evidence.odds > 0 else f"{reason}, held back: {evidence.reason}"


def _model_odds(probability: float | None) -> float:
    """What the model says of a unit, or what is taken for it where there is no model."""
    return log_odds(NO_MODEL if probability is None else probability)
