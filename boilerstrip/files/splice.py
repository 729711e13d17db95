"""A JSON object read so that one value can be changed and every other byte of the line stays."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


class Member(NamedTuple):
    """A member of an object: its key, its value, and where the value stands in the line."""

    key: str
    value: Any
    start: int
    end: int


def read_members(line: str) -> list[Member]:
    """Return the members of the object that ``line`` holds; a ``ValueError`` tells why it is none.

    >>> [member[:2] for member in read_members('{"id": 7, "text": "Rain."}')]
    [('id', 7), ('text', 'Rain.')]
    """
    at = _skip(line, 1 if line.startswith("\ufeff") else 0)
    if line[at : at + 1] != "{":
        raise ValueError("no JSON object")
    members: list[Member] = []
    at = _skip(line, at + 1)
    while line[at : at + 1] != "}" or members:
        key, end = _value(line, at)
        if not isinstance(key, str):
            raise json.JSONDecodeError("Expecting a property name", line, at)
        start = _skip(line, _expect(line, _skip(line, end), ":"))
        value, end = _value(line, start)
        members.append(Member(key, value, start, end))
        at = _skip(line, end)
        if line[at : at + 1] == "}":
            break
        at = _skip(line, _expect(line, at, ","))
    if (end := _skip(line, at + 1)) != len(line):
        raise json.JSONDecodeError("Extra data", line, end)
    return members


def _skip(line: str, at: int) -> int:
    match = _SPACE.match(line, at)
    return match.end() if match else at


def _expect(line: str, at: int, mark: str) -> int:
    if line[at : at + 1] != mark:
        raise json.JSONDecodeError(f"Expecting {mark!r}", line, at)
    return at + 1


def _value(line: str, at: int) -> tuple[Any, int]:
    try:
        return _DECODER.raw_decode(line, at)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def splice(line: str, members: list[Member], values: dict[str, str]) -> str:
    """Return ``line`` with the JSON ``values`` in place of those of the same keys, or after the last member.

    >>> line = '{"n": 1.50, "text": "Rain.\\\\nShare"}'
    >>> splice(line, read_members(line), {"text": '"Rain."', "x": "1"})
    '{"n": 1.50, "text": "Rain.", "x": 1}'
    """
    parts: list[str] = []
    at = 0
    for member in members:
        if member.key in values:
            parts += [line[at : member.start], values[member.key]]
            at = member.end
    known = {member.key for member in members}
    if new := [f"{json.dumps(key)}: {value}" for key, value in values.items() if key not in known]:
        close = line.rindex("}")
        parts += [line[at:close].rstrip(), ", " if members else "", ", ".join(new)]
        at = close
    return "".join([*parts, line[at:]])
