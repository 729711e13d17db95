"""TODO"""

from __future__ import annotations

from boilerstrip.pack import Pack, words
from boilerstrip.rule import Rule

RULES: tuple[Rule, ...] = ()

PACK = Pack(code="it", rules=RULES, stopwords=words(""))
