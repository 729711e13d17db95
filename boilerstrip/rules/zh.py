"""TODO"""

from __future__ import annotations

from boilerstrip.pack import Pack, words
from boilerstrip.rule import Rule

RULES: tuple[Rule, ...] = ()

PACK = Pack(code="zh", rules=RULES, stopwords=words(""))
