"""A user's own rules in a TOML file."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

from boilerstrip.rule import Rule, check_unique

MAX_BYTES = 4 * 2**20
MAX_RULES = 5000
_KNOWN = {field.name: field.type for field in fields(Rule)}
_LISTS = ("phrases", "needs", "hits", "misses")


def load_rules(path: str | Path) -> tuple[Rule, ...]:
    """Read the rules of a TOML file; each is a table ``[[rule]]`` with the fields of `boilerstrip.rule.Rule`.

    Every rule is checked, its examples too: one that misses a hit or sees a miss is refused. Raises a ``ValueError``
    that names the file, the rule and what to mend, and an ``OSError`` where the file can't be read.
    """
    path = Path(path)
    if path.stat().st_size > MAX_BYTES:
        raise ValueError(f"{path} is larger than {MAX_BYTES >> 20} MiB, which no rule file needs")
    try:
        return parse_rules(path.read_text(encoding="utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: {error}") from None


def parse_rules(source: str) -> tuple[Rule, ...]:
    """Read rules from the text of a TOML file.

    >>> rules = parse_rules('''
    ... [[rule]]
    ... name = "mine.promo.club"
    ... category = "promo"
    ... at = "start"
    ... phrases = ["join our book club"]
    ... hits = ["Join our book club on Friday!"]
    ... ''')
    >>> rules[0].name, rules[0].at
    ('mine.promo.club', 'start')
    """
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"not TOML: {error}") from None
    except RecursionError:
        raise ValueError("not a rule file: it is nested too deeply") from None
    found = table.get("rule", [])
    if set(table) - {"rule"} or not isinstance(found, list):
        raise ValueError("write each rule as a table [[rule]]; nothing else belongs in a rule file")
    if len(found) > MAX_RULES:
        raise ValueError(f"{len(found)} rules are too many; {MAX_RULES} is the most")
    return check_unique(_rule(number, entry) for number, entry in enumerate(found, 1))


def _rule(number: int, entry: Any) -> Rule:
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise ValueError(f"rule {number} has no name")
    where = f"rule {entry['name']!r}"
    unknown = sorted(set(entry) - set(_KNOWN))
    if unknown:
        raise ValueError(f"{where}: unknown key {', '.join(unknown)}; valid are: {', '.join(_KNOWN)}")
    if "category" not in entry:
        raise ValueError(f"{where} has no category")
    fields_given: dict[str, Any] = {key: _value(where, key, value) for key, value in entry.items()}
    rule = Rule(**fields_given).check()
    if broken := rule.broken_examples(timed=True):
        raise ValueError(f"{where}: {'; '.join(broken)}")
    return rule


def _value(where: str, key: str, value: Any) -> Any:
    """A field's value in the type that a rule holds, or a ``ValueError``."""
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise ValueError(f"{where}: {key} must be a list of strings")
        return tuple(value)
    expected = bool if key == "keep" else int if key == "max_chars" else str
    if type(value) is not expected:
        raise ValueError(f"{where}: {key} must be {expected.__name__}")
    return value
