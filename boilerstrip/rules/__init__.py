"""The rule tables: a file a language, and ``common`` for what any language shows."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from boilerstrip.pack import Pack
from boilerstrip.rule import Rule

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ru", "zh", "ja")


@cache
def load_packs() -> tuple[Pack, ...]:
    """Return every language's pack, ``common`` first; each is a file of this folder."""
    return tuple(import_module(f"boilerstrip.rules.{code}").PACK for code in ("common", *LANGUAGES))


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """Return the rules of all languages in table order."""
    return tuple(rule for pack in load_packs() for rule in pack.rules)
