"""A rule: what it sees, what it says of it, and the examples that prove it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

import regex

from boilerstrip.categories import NAMES
from boilerstrip.checked import short
from boilerstrip.folding import fold, lower
from boilerstrip.pattern import pattern_program
from boilerstrip.phrase import LONGEST_PHRASE, Needle, Phrase, parse_phrase

PLACES = ("line", "start", "end", "any")
STRENGTHS = ("sure", "likely", "hint")
_CATEGORIES = tuple(sorted(NAMES))
# The longest unit that a rule may act on: a cue at the edge of a long paragraph is no cue for the paragraph.
LONGEST = {"line": 300, "start": 250, "end": 250, "any": 400}
PATTERN_SECONDS = 0.05  # a pattern that takes longer on a single unit is taken not to match
# Bullets, arrows, brackets and closing marks that may stand around a cue.
MARKS = "-•·*|<>›→►▶▸■●◆▼▲↓☰※★☆◎¿¡+=#.:;,!…\"'()[]~/"
AROUND = 8  # characters of decoration that may stand on either side
DECORATION = rf"[\s{re.escape(MARKS)}]{{0,{AROUND}}}"
MOST_CHARS = 10_000  # what max_chars can be, and the length of a user's pattern
FLAGS = regex.IGNORECASE | regex.V0  # of a rule's own pattern
MAX_PARTS = 20_000  # characters of a user's pattern, its repeats written out
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\]){0,200}\]|\{(?P<least>\d++)[^{}]*+\}|.", re.DOTALL)


class Cue(NamedTuple):
    """A phrase or pattern of a rule, and the strings of which one must occur; none if it must always be tried."""

    source: str
    needles: tuple[Needle, ...]
    phrase: Phrase | None = None


@dataclass(frozen=True)
class Rule:
    """One cue of boilerplate, or with ``keep=True`` of text that must stay.

    ``phrases`` are written in the language of `boilerstrip.phrase`; ``pattern`` is a regular expression for what
    a phrase can't say, and ``needs`` the strings of which one must occur for it to be tried. ``at`` tells where
    the cue stands in the unit (a line, or a sentence of a long line): as the whole ``line``, at its ``start``, at
    its ``end``, or in ``any`` place. A ``sure`` rule decides unless the model is certain of the opposite, a
    ``likely`` one together with the model, a ``hint`` only informs the model. No rule acts on a unit of more than
    ``max_chars`` characters.

    >>> rule = Rule("en.share_this", "share", at="line", phrases=("share [this]",))
    >>> rule.matches("» Share this «"), rule.matches("Share prices fell.")
    (True, False)
    """

    name: str
    category: str
    phrases: tuple[str, ...] = ()
    pattern: str | None = None
    needs: tuple[str, ...] = ()
    at: str = "line"
    strength: str = "sure"
    max_chars: int = 0
    keep: bool = False
    hits: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for value, valid, what in (
            (self.category, _CATEGORIES, "category"),
            (self.at, PLACES, "at"),
            (self.strength, STRENGTHS, "strength"),
        ):
            if value not in valid:
                raise ValueError(f"rule {self.name!r}: {what} is {value!r}; valid are: {', '.join(valid)}")
        if bool(self.phrases) == (self.pattern is not None):
            raise ValueError(f"rule {self.name!r}: give either phrases or a pattern")
        if not 0 <= self.max_chars <= MOST_CHARS:
            raise ValueError(f"rule {self.name!r}: max_chars is {self.max_chars}; valid are 1 to {MOST_CHARS}")
        if "" in self.needs:
            raise ValueError(f"rule {self.name!r}: needs holds an empty string, which says nothing; take it off")
        if not self.max_chars:
            object.__setattr__(self, "max_chars", LONGEST[self.at])

    def check(self) -> Rule:
        """Return the rule, or raise a ``ValueError`` that tells what its phrases or its pattern have wrong.

        The tables are checked by their tests, so that an import need not compile them; a user's rules are checked
        when a stripper takes them.
        """
        try:
            if self.pattern is not None:
                _check_size(self.pattern)
                _check_syntax(self.pattern, self.at)
            if max(map(len, self.needs), default=0) > LONGEST_PHRASE:
                raise ValueError(f"needs holds a string of more than {LONGEST_PHRASE} characters")
            for phrase in self.phrases:
                parse_phrase(fold(phrase))
        except RecursionError:
            raise ValueError(f"rule {self.name!r}: the pattern is nested too deeply") from None
        except (ValueError, OverflowError) as error:
            raise ValueError(f"rule {self.name!r}: {error}") from None
        return self

    @property
    def language(self) -> str:
        """The language whose texts the rule reads, the first part of its name; ``common`` is every language."""
        return self.name.split(".")[0]

    @property
    def cues(self) -> tuple[Cue, ...]:
        """What the rule looks for in a text, but for the lines that a plain look-up finds."""
        return self._words[0]

    @property
    def spellings(self) -> tuple[str, ...]:
        """For a whole-line rule, the lines it reads that a plain look-up finds."""
        return self._words[1]

    @cached_property
    def _words(self) -> tuple[tuple[Cue, ...], tuple[str, ...]]:
        if self.pattern is not None:
            needs = (lower(fold(need)) for need in self.needs)
            needles = tuple(Needle(need, self.max_chars, self.max_chars, False, False, False) for need in needs)
            return (Cue(self.pattern, needles),), ()
        cues: list[Cue] = []
        looked_up: set[str] = set()
        for source in map(fold, self.phrases):
            phrase = parse_phrase(source)
            spellings = phrase.spellings if self.at == "line" else ()
            looked_up.update(spellings)
            if not spellings:
                cues.append(Cue(source, phrase.needles, phrase))
        return tuple(cues), tuple(sorted(looked_up))

    @property
    def program(self) -> tuple[int, ...]:
        """What the rule's own pattern matches, as the kernel reads it; none if there is none, or it can't be told."""
        return pattern_program(_placed(self.pattern, self.at), searched=not self._is_anchored) if self.pattern else ()

    @property
    def _is_anchored(self) -> bool:
        return self.at in ("line", "start")

    def finder(self, *sources: str, timed: bool = False) -> Callable[..., object]:
        """The method of a compiled pattern that looks for one of some cues of the rule; anchored cues are matched.

        ``timed`` makes the pattern of a phrase take a time limit, as the rule's own pattern always does.
        """
        compiled: re.Pattern[str] | regex.Pattern[str]
        if self.pattern is not None:
            compiled = regex.compile(_placed(self.pattern, self.at), FLAGS)
        else:
            placed = _placed("|".join(parse_phrase(source).pattern for source in sources), self.at)
            compiled = regex.compile(placed, regex.V0) if timed else re.compile(placed)
        found = compiled.match if self._is_anchored else compiled.search
        # A match that lets other threads go on was seen to miss its cue now and then where eight threads matched.
        return partial(found, concurrent=False) if isinstance(compiled, regex.Pattern) else found

    @cached_property
    def _finder(self) -> Callable[..., object]:
        return self.finder(*map(fold, self.phrases))

    @cached_property
    def _timed_finder(self) -> Callable[..., object]:
        return self.finder(*map(fold, self.phrases), timed=True) if self.pattern is None else self._finder

    def sees(self, unit: str, seconds: float | None = None) -> bool:
        """Tell whether a folded unit, in its own case, holds the cue; it may take ``seconds``, if they are given."""
        finder = self._finder if seconds is None else self._timed_finder
        return finds(finder, lower(unit) if self.pattern is None else unit, seconds)

    def matches(self, text: str, *, timed: bool = False) -> bool:
        """Tell whether the rule sees its cue in one unit of text, before any guard is asked.

        ``timed`` gives a phrase no more time than a pattern, for rules from elsewhere.
        """
        unit = fold(text).strip()
        if len(unit) > self.max_chars:
            return False
        return self.sees(unit, PATTERN_SECONDS if timed or self.pattern is not None else None)

    def broken_examples(self, *, timed: bool = False) -> tuple[str, ...]:
        """Tell which of its own examples the rule gets wrong; none, if it keeps its word. See `matches`."""
        return (
            *(f"does not see its hit {text!r}" for text in self.hits if not self.matches(text, timed=timed)),
            *(f"sees its miss {text!r}" for text in self.misses if self.matches(text, timed=timed)),
        )

    def __getstate__(self) -> dict[str, object]:
        return {key: value for key, value in self.__dict__.items() if not key.startswith("_")}


def check_unique(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Return the rules, or raise a ``ValueError`` that names those of the same name."""
    rules = tuple(rules)
    twice = sorted(name for name, times in Counter(rule.name for rule in rules).items() if times > 1)
    if twice:
        raise ValueError(f"two rules have the same name: {', '.join(twice)}")
    return rules


def finds(finder: Callable[..., object], unit: str, seconds: float | None = None) -> bool:
    """Tell whether a finder finds its cue; one that takes longer than ``seconds`` is taken not to."""
    if seconds is None:
        return finder(unit) is not None
    try:
        return finder(unit, timeout=seconds) is not None
    except TimeoutError:
        return False


def _check_size(pattern: str) -> None:
    """Raise a ``ValueError`` for a pattern that is too long once its repeats are written out, as `regex` does.

    >>> _check_size(r"(?:a{300}){300}")
    Traceback (most recent call last):
        ...
    ValueError: the pattern repeats up to 90600 parts; 20000 is the most
    """
    if len(pattern) > MOST_CHARS:
        raise ValueError(f"the pattern has {len(pattern)} characters; {MOST_CHARS} is the most")
    sizes, last = [0], 0
    for part in _PART.finditer(pattern):
        if part.group() == "(":
            sizes.append(0)
            continue
        if part["least"]:
            more = last * max(int(part["least"][:9]) - 1, 0)
        else:
            more = last = sizes.pop() if part.group() == ")" and len(sizes) > 1 else 1
        sizes[-1] += more
        last += more if part["least"] else 0
    if sum(sizes) > MAX_PARTS:
        raise ValueError(f"the pattern repeats up to {sum(sizes)} parts; {MAX_PARTS} is the most")


def _check_syntax(pattern: str, at: str) -> None:
    """Raise a ``ValueError`` that says where a pattern is broken, counted in the pattern as its author wrote it.

    >>> _check_syntax("(high", "line")
    Traceback (most recent call last):
        ...
    ValueError: the pattern '(high' is broken: missing ) at position 5
    """
    try:
        regex.compile(pattern, FLAGS)
    except regex.error as error:
        raise ValueError(f"the pattern {short(pattern)} is broken: {error}") from None
    try:
        regex.compile(_placed(pattern, at), FLAGS)
    except regex.error:  # a comment of (?x) hides what comes after it
        raise ValueError(f"the pattern {short(pattern)} must hold within brackets: end no line in a comment") from None


def _placed(pattern: str, at: str) -> str:
    if at == "any":
        return f"(?:{pattern})"
    head = DECORATION if at in ("line", "start") else ""
    tail = rf"{DECORATION}\Z" if at in ("line", "end") else ""
    return f"{head}(?:{pattern}){tail}"
