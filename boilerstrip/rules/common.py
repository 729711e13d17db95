"""Every language: marks, addresses and names that read the same everywhere."""

from __future__ import annotations

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule

RULES = (
    Rule(
        "common.formatting.marks",
        "formatting",
        pattern=r"[^\w\s](?:[\s\p{P}\p{S}]){2,80}",
        hits=("* * *", "———", "• • •"),
        misses=("*", "3 * 4", "— Non."),
    ),
)

PACK = Pack(code="common", rules=RULES)
