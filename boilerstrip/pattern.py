"""What a pattern matches, as a program for the kernel, which asks Python only where that can't tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

import regex

MANY = 0xFFFF  # repeats that have no end
MOST_CHARS = 10_000  # of a pattern that is read
DEEPEST = 12  # parentheses within each other
WORD, CASED, RUN, REPEAT, EITHER, START, END, LAST_LINE, WORD_EDGE = range(9)
_PLACES = {r"\A": START, "^": START, r"\Z": END, "$": LAST_LINE, r"\b": WORD_EDGE}
_CONTROLS = {r"\n": "\n", r"\t": "\t", r"\r": "\r"}
_ASCII = "".join(map(chr, range(128)))
_TOKEN = re.compile(
    r"(?P<escape>\\[pP]\{[^}]{0,40}\}|\\x[0-9a-fA-F]{2}|\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\]){0,400}\])"
    r"|(?P<open>\((?:\?(?:<?[=!]|-i:|[:>]))?)|(?P<close>\))|(?P<bar>\|)"
    r"|(?P<repeat>(?:[+*?]|\{(?:\d{1,5}(?:,\d{0,5})?|,\d{1,5})\})[+?]?)|(?P<other>.)",
    re.DOTALL,
)
PATTERN, SEARCHED, EXACT = 4, 8, 16  # flags of a program
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_LOOSE = (*_LOOKS, "(?>", r"\B")
_MARKS = re.compile(
    r"\[(?!\^)(?:\\\W|[^\\\]\w-]){0,80}+-?\]", re.ASCII
)  # a set of marks, none of which has another case


class UnreadableError(Exception):
    """A pattern holds what this module doesn't read."""


class Step(NamedTuple):
    """A part of a pattern, repeated so often: text, a set of characters or choices, which have steps; or a place."""

    kind: int
    text: str = ""
    cased: bool = False
    choices: tuple[tuple[Step, ...], ...] = ()
    least: int = 1
    most: int = 1


def pattern_program(pattern: str, *, searched: bool) -> tuple[int, ...]:
    r"""Return a program that reads all that a pattern matches, whatever the case, and perhaps more.

    The pattern is ``searched`` for in a unit, or must match from its start. What it only asserts is left out, what it
    matches for good may be given back, and a character that is not ASCII may be in any set but one of ASCII marks. So a
    program is ``EXACT`` for ASCII where nothing is asserted or matched for good; it is empty where it can't be told.

    >>> pattern_program("by(?! the)", searched=False), pattern_program(r"by|\.", searched=True)
    ((4, 0, 2, 98, 121), (28, 4, 9, 4, 0, 2, 98, 121, 3, 0, 1, 46))
    >>> pattern_program(r"(by)\1", searched=True)
    ()
    """
    tokens = list(_TOKEN.finditer(pattern)) if len(pattern) <= MOST_CHARS else []
    try:
        choices = _choices(iter(tokens), cased=False, depth=0)
    except UnreadableError:
        return ()
    flags = PATTERN + SEARCHED * searched + EXACT * (not any(map(_is_loose, tokens)))
    return (flags, *_encode_choices(choices)) if tokens else ()


def _is_loose(token: re.Match[str]) -> bool:
    """Whether a token says more than its program does."""
    text = token.group()
    return text in _LOOSE or (token.lastgroup == "repeat" and len(text) > 1 and text[-1] == "+")


def _choices(tokens: Iterator[re.Match[str]], *, cased: bool, depth: int) -> tuple[tuple[Step, ...], ...]:
    """The choices up to the parenthesis that ends them, or to the end of the pattern."""
    if depth > DEEPEST:
        raise UnreadableError
    choices: list[list[Step]] = [[]]
    for token in tokens:
        kind, text = token.lastgroup, token.group()
        if kind == "close":
            if not depth:
                raise UnreadableError
            return tuple(map(tuple, choices))
        if kind == "bar":
            choices.append([])
        elif kind == "open":
            inner = _choices(tokens, cased=cased or text == "(?-i:", depth=depth + 1)
            choices[-1] += [] if text in _LOOKS else [Step(EITHER, choices=inner)]
        elif kind == "repeat":
            choices[-1].append(_repeat(choices[-1], text))
        elif text != r"\B":
            choices[-1].append(_step(text, kind == "set", cased))
    if depth:
        raise UnreadableError
    return tuple(map(tuple, choices))


def _repeat(steps: list[Step], repeat: str) -> Step:
    """The last of some steps, which is taken off, with a repeat."""
    if not steps or (steps[-1].least, steps[-1].most) != (1, 1) or steps[-1].kind > EITHER:
        raise UnreadableError  # a repeat of an assertion, of a repeat, or of nothing
    numbers = repeat.rstrip("+?") or repeat[0]
    if numbers[0] != "{":
        least, most = {"?": (0, 1), "*": (0, MANY), "+": (1, MANY)}[repeat[0]]
    else:
        low, comma, high = numbers[1:-1].partition(",")
        least, most = int(low or 0), int(high or MANY) if comma else int(low)
    if not least <= most <= MANY:
        raise UnreadableError
    return steps.pop()._replace(least=least, most=most)


def _step(text: str, is_set: bool, cased: bool) -> Step:
    """What a token reads that is no group."""
    if text in _PLACES:
        return Step(_PLACES[text])
    if is_set or text == "." or (text[0] == "\\" and text[1] in "dDsSwWpP"):
        return Step(RUN, text, cased)
    if text.startswith(r"\x"):
        text = chr(int(text[2:], 16))
    elif text[0] == "\\":
        text = _CONTROLS.get(text, text[1])
        if text.isalnum():
            raise UnreadableError
    if cased:
        return Step(CASED, text, cased)
    return Step(RUN, regex.escape(text)) if is_odd(text) else Step(WORD, text.lower(), cased)


def is_odd(character: str) -> bool:
    """Whether the cases of a character don't lead to one another, so that it may be alike to more than one other.

    >>> [is_odd(character) for character in "aÉя的ſßı"]
    [False, False, False, False, True, True, True]
    """
    low, high = character.lower(), character.upper()
    return not (character in (low, high) and len(low + high) == 2 and low.upper() == high and high.lower() == low)


def _encode_choices(choices: Sequence[Sequence[Step]]) -> list[int]:
    """The program of one of several choices."""
    programs = [_encode(steps) for steps in choices]
    if len(programs) == 1:
        return programs[0]
    body = [number for program in programs for number in (len(program), *program)]
    return [EITHER, len(body), *body]


def _encode(steps: Sequence[Step]) -> list[int]:
    program: list[int] = []
    rest = list(steps)
    while rest:
        words = list(takewhile(lambda step: _is_text(step) and step.kind == rest[0].kind, rest))
        if words:
            program += [words[0].kind, len(words), *(ord(step.text) for step in words)]
        else:
            program += _encode_step(rest[0])
        del rest[: len(words) or 1]
    return program


def _is_text(step: Step) -> bool:
    return step.kind in (WORD, CASED) and (step.least, step.most) == (1, 1)


def _encode_step(step: Step) -> list[int]:
    if step.kind == RUN:
        return [RUN, step.least, step.most, *_members(step.text, step.cased)]
    if step.kind >= START:
        return [step.kind]
    body = _encode_choices(step.choices) if step.choices else [step.kind, 1, ord(step.text)]
    return body if (step.least, step.most) == (1, 1) else [REPEAT, step.least, step.most, len(body), *body]


@cache
def _members(characters: str, cased: bool) -> tuple[int, ...]:
    """Whether a set may hold more than ASCII, and what of that it holds, as bits of four numbers."""
    found = regex.compile(characters, regex.V0 if cased else regex.V0 | regex.IGNORECASE).findall(_ASCII)
    bits = sum(1 << ord(character) for character in found)
    is_open = not (characters.isascii() and _MARKS.fullmatch(characters))
    return (int(is_open), *(bits >> shift & 0xFFFFFFFF for shift in (0, 32, 64, 96)))
