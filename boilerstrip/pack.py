"""What the engine knows of one language: its rules and a few closed word lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from boilerstrip.rule import Rule

SPACELESS = ("zh", "ja")  # languages whose words are looked for as strings, since nothing sets them apart


@dataclass(frozen=True, eq=False)  # each stands for itself, so that what is made of several can be kept by them
class Pack:
    """A language: one file in `boilerstrip.rules`, read by the rule engine, the guards and the sentence splitter.

    All words are lower-case. ``stopwords`` tell the language apart; ``abbreviations`` (without the last dot) end
    no sentence; ``reporting`` words (said, told, announced) mark prose about somebody; ``address`` words (we, our,
    you, your) mark a publisher who speaks to the reader; ``topics`` gives, per category, the words an article about
    that very topic would use.
    """

    code: str
    rules: tuple[Rule, ...]
    stopwords: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    address: frozenset[str] = frozenset()
    topics: Mapping[str, frozenset[str]] = field(default_factory=dict)
