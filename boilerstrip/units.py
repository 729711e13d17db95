"""What a decision is made about: the line, and inside a long line the sentence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from math import ceil
from typing import NamedTuple

from boilerstrip import native
from boilerstrip.native import PATH
from boilerstrip.wordlist import words

_LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_QUOTED = re.compile(
    r'“[^“”]{1,400}”|„[^„“”]{1,400}[“”]|«[^«»]{1,400}»|"[^"]{1,400}"|「[^「」]{1,400}」|『[^『』]{1,400}』'
)
_END = re.compile(  # a set of characters comes first, since a search for one is fast
    r"(?P<mark>[.!?…。！？｡](?:(?<=[.!?…])[.!?…]*+|(?<=[。！？｡])[。！？｡]*+))"
    r"(?:(?P<close>[\"'”’“»)\]」』】）]*(?:\s[“”\"](?=\s))?)"
    r"(?P<gap>\s+|(?<=[。！？｡」』】）])|(?=[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]))|)"  # or marks that end nothing
)
_WORD_BEFORE = re.compile(r"(?:.*[\s(\[\"'“„«])?(.*)", re.DOTALL)
_INITIALS = re.compile(r"(?:\w\.){1,4}\w")
_WORD_AFTER = re.compile(r"[\w'’]+")
_OPENING = "\"'“„«([「『【（¿¡—–-•*©#@"

SPLIT_SHARE = 0.4  # a line that holds this share of its text ...
SPLIT_CHARS = 600  # ... and this many characters is read sentence by sentence,
SPLIT_ALWAYS = 4000  # and so is a line of this many characters.


class Units(NamedTuple):
    """The units of a text in order: offsets of their words, and whether each is a part of a line (``inline``)."""

    starts: list[int]
    ends: list[int]
    inline: list[bool]


class Outer(NamedTuple):
    """The first and the last sentence of lines that have several, one after another: the number of its line, and its
    offsets.
    """

    numbers: list[int]
    starts: list[int]
    ends: list[int]


def check_text(text: object) -> None:
    """Raise a ``TypeError`` that says what to do where ``text`` is no ``str``."""
    if isinstance(text, (bytes, bytearray, memoryview)):
        raise TypeError("boilerstrip takes str, not bytes: decode it first, as in data.decode('utf-8', 'replace')")
    if not isinstance(text, str):
        raise TypeError(f"boilerstrip takes str, not {type(text).__name__}: pass the text of one article")


def split_units(text: str, abbreviations: Collection[str] = ()) -> Units:
    """Cut ``text`` into the units that decisions are made about; the white space between them belongs to none.

    >>> split_units("A headline\\n\\n  The text.  \\n")
    Units(starts=[0, 14], ends=[10, 23], inline=[False, False])
    """
    limit = max(SPLIT_CHARS, SPLIT_SHARE * len(text))
    longest = ceil(min(limit, SPLIT_ALWAYS))
    if PATH == "compiled":
        return split_units_compiled(text, longest, abbreviations)
    return split_units_plainly(text, longest, abbreviations)


def split_units_compiled(text: str, longest: int, abbreviations: Collection[str]) -> Units:
    """Return what `split_units_plainly` does, by the compiled kernel."""
    return Units(*native.kernel.split_units(text, longest, abbreviations, _FRESH))


def split_units_plainly(text: str, longest: int, abbreviations: Collection[str]) -> Units:
    """Return the lines of a text, or the sentences of those that have ``longest`` characters."""
    units = Units([], [], [])
    for start, end in split_lines(text):
        if end - start >= longest:
            sentences = split_sentences_plainly(text, start, end, abbreviations)
            for sentence_start, sentence_end in sentences:
                _add(units, sentence_start, sentence_end, len(sentences) > 1)
        else:
            _add(units, start, end, False)
    return units


def _add(units: Units, start: int, end: int, inline: bool) -> None:
    units.starts.append(start)
    units.ends.append(end)
    units.inline.append(inline)


def split_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the offsets of every line that holds more than white space, without the white space at its ends.

    >>> list(split_lines("one\\r\\n \\r\\n two "))
    [(0, 3), (9, 12)]
    """
    for match in _LINE.finditer(text):
        line = match.group()
        words = line.strip()
        if words:
            start = match.start() + len(line) - len(line.lstrip())
            yield start, start + len(words)


def split_sentences(text: str, start: int, end: int, abbreviations: Collection[str] = ()) -> list[tuple[int, int]]:
    """Return the offsets of the sentences of one line.

    A sentence ends at a full stop, question or exclamation mark, but not after an abbreviation, an initial or a
    day number, and not inside quotation marks. A capital glued to a full stop begins a new one, since captions
    and credits are often stored so.

    >>> text = "The U.S. agreed, Dr. Vo said. “Fine. Good,” he added. Photo: A. Kolar"
    >>> [text[a:b] for a, b in split_sentences(text, 0, len(text), {"dr"})]
    ['The U.S. agreed, Dr. Vo said.', '“Fine. Good,” he added.', 'Photo: A. Kolar']
    """
    if PATH == "compiled":
        return split_sentences_compiled(text, start, end, abbreviations)
    return split_sentences_plainly(text, start, end, abbreviations)


def split_sentences_compiled(text: str, start: int, end: int, abbreviations: Collection[str]) -> list[tuple[int, int]]:
    """Return what `split_sentences_plainly` does, by the compiled kernel."""
    return native.kernel.split_sentences(text[start:end], start, abbreviations, _FRESH)


def split_sentences_plainly(text: str, start: int, end: int, abbreviations: Collection[str]) -> list[tuple[int, int]]:
    """Return what `split_sentences` does without the compiled kernel, which is held against this."""
    line = text[start:end]
    may_quote = '"' in line or not line.isascii()
    quoted = [match.span() for match in _QUOTED.finditer(line)] if may_quote else []
    sentences: list[tuple[int, int]] = []
    begin = quote = 0
    for match in _END.finditer(line):
        cut, follows = match.end("close"), match.end()
        while quote < len(quoted) and quoted[quote][1] < cut:
            quote += 1
        inside = quote < len(quoted) and quoted[quote][0] < match.start() and cut < quoted[quote][1]
        if cut < 0 or inside or follows >= len(line) or not _ends_sentence(line, match, abbreviations):
            continue
        sentences.append((start + begin, start + cut))
        begin = follows
    sentences.append((start + begin, end))
    return sentences


def outer_sentences(text: str, starts: list[int], ends: list[int], abbreviations: Collection[str] = ()) -> Outer:
    """Return the first and the last of the sentences that `split_sentences` finds in each line that has several.

    >>> outer_sentences("It rained. It blew. It froze.\\nA storm.", [0, 30], [29, 38])
    Outer(numbers=[0, 0], starts=[0, 20], ends=[10, 29])
    """
    if PATH == "compiled":
        return outer_sentences_compiled(text, starts, ends, abbreviations)
    return outer_sentences_plainly(text, starts, ends, abbreviations)


def outer_sentences_compiled(text: str, starts: list[int], ends: list[int], abbreviations: Collection[str]) -> Outer:
    """Return what `outer_sentences_plainly` does, by the compiled kernel."""
    return Outer(*native.kernel.outer_sentences(text, starts, ends, abbreviations, _FRESH))


def outer_sentences_plainly(text: str, starts: list[int], ends: list[int], abbreviations: Collection[str]) -> Outer:
    """Return what `outer_sentences` does without the compiled kernel."""
    outer = Outer([], [], [])
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        sentences = split_sentences_plainly(text, start, end, abbreviations)
        for sentence_start, sentence_end in (sentences[0], sentences[-1]) if len(sentences) > 1 else ():
            outer.numbers.append(number)
            outer.starts.append(sentence_start)
            outer.ends.append(sentence_end)
    return outer


def _ends_sentence(line: str, match: re.Match[str], abbreviations: Collection[str]) -> bool:
    after = line[match.end()]
    if after.islower() or after in ",;:)":
        return False
    mark, close, gap = match.groups()
    if mark != ".":
        return not (close and "\u3040" <= after <= "\u309f")  # 「...。」と述べた goes on
    word = _word_before(line, match.start())
    bare = word.lower().lstrip("'’")
    if not gap and ("/" in word or "@" in word or "." in word or word.startswith("www")):
        return False
    if bare in abbreviations or _is_initial(word) or (bare.isdigit() and len(bare) <= 2 and gap):
        return _starts_afresh(line, match.end(), word)
    return after.isalnum() or after in _OPENING or not after.isascii()


def _word_before(line: str, at: int) -> str:
    found = _WORD_BEFORE.match(line, max(0, at - 24), at)
    return found[1] if found else ""


def _is_initial(word: str) -> bool:
    if len(word) == 1:
        return word.isalpha() and word.isascii()
    return "." in word and _INITIALS.fullmatch(word) is not None


_FRESH = words("The This That It He She They We But And In On At A An Der Die Das Es Er Sie Le La Les Il El Los Las")


def _starts_afresh(line: str, at: int, word: str) -> bool:
    """After "U.S." or "p.m." a sentence ends only where the next word would hardly stand inside one."""
    found = _WORD_AFTER.match(line, at)
    return "." in word and found is not None and found.group() in _FRESH
