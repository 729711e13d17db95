"""The small language that rules are written in: a phrase, turned into a pattern that is linear by construction."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from boilerstrip.folding import lower

GAP = 60  # characters that "..." may stand for
STEM = 12  # characters that "*" may stand for
NUMBER = r"\d[\d.,]{0,12}"  # what "#" stands for
NUMBER_WIDTH = 14  # characters that "#" may stand for
MAX_GAPS = 2
LONGEST_PHRASE = 1_000  # of a phrase, or of a string that is needed; what is read of a unit grows with them
MAX_NEEDLES = 32  # strings that are searched for on behalf of one phrase, unless one piece has more choices
NEEDLE_COST = 2.0**-17  # of one more string, beside the share of words of a text that it may be taken for
MAX_EXPANSIONS = 64
_TOKEN = re.compile(
    r"\\(?P<escaped>.)|\((?P<one>[^()]*)\)|\[(?P<maybe>[^\[\]]*)\]"
    r"|(?P<gap>\.\.\.)|(?P<mark>[#*])|(?P<space> +)|(?P<text>.)"
)
_SPACELESS_CHARS = r"\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_SPACELESS = re.compile(f"[{_SPACELESS_CHARS}]")
_WORD = re.compile(rf"[{_SPACELESS_CHARS}]|[^\W{_SPACELESS_CHARS}]+|[^\w\s]")
_WORD_BITS = (0, 4, 5, 6, 7, 8, 9, 10, 11)  # by the length of a word
_MARK_BITS = 4
_CLASS = re.compile(r"[*#]")


# What a part of a phrase may read that is no text: lone surrogates, of which no folded phrase holds any.
BLANKS, STEMS, NUMBERS, GAPS, WORDS, OPENS, CLOSES, OR, THEN = map(chr, range(0xDC00, 0xDC09))
PATTERNS = {
    BLANKS: " +",
    STEMS: rf"\w{{0,{STEM}}}",
    NUMBERS: NUMBER,
    GAPS: f".{{0,{GAP}}}?",
    WORDS: f"(?:(?! ).{{0,{GAP}}}? +)??",  # whole words and a blank, or nothing
    OPENS: r"(?<!\w)",
    CLOSES: r"(?!\w)",
}
RUN = " +(?! )"  # all blanks that stand here: of what may be left out, so that no other part shares them
Step = tuple[str, ...]  # several choices, each of text and parts


class Piece(NamedTuple):
    """A part of a phrase: ``text``, ``one`` of several, ``maybe`` one, ``gap``, ``#``, ``*`` or ``space``."""

    kind: str
    choices: tuple[str, ...] = ()


class Needle(NamedTuple):
    """A string that one looks for to find a phrase: every text that the phrase reads holds one of its needles.

    ``reach`` and ``tail`` tell how many characters of the phrase may stand before and behind it, ``starts_word`` and
    ``ends_word`` whether it is no part of a longer word, ``is_all`` whether it is all that the phrase says. Blanks
    count as single ones.
    """

    text: str
    reach: int
    tail: int
    starts_word: bool
    ends_word: bool
    is_all: bool


@dataclass(frozen=True)
class Phrase:
    """A parsed phrase; what it is asked for is worked out then, since most phrases never are."""

    pieces: tuple[Piece, ...]

    @property
    def pattern(self) -> str:
        """The regular expression of the phrase."""
        return "".join(map(_spell, _steps(self.pieces)))

    @property
    def program(self) -> str:
        """What the pattern says as the compiled kernel reads it: ``OR`` parts choices, ``THEN`` ends a step."""
        return "".join([OR.join(step) + THEN for step in _steps(self.pieces)])

    @property
    def needles(self) -> tuple[Needle, ...]:
        """The strings of which one must occur."""
        return _needles(self.pieces)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way to write the phrase, or nothing if there are too many or it holds a gap, a number or a stem."""
        return _spellings(self.pieces)


def parse_phrase(phrase: str) -> Phrase:
    """Turn a phrase into a pattern for folded, lower-cased text.

    ``(a|b)`` is one of several, ``[a]`` or ``[a|b]`` may stand or not, ``...`` is up to 60 characters, ``#`` a
    number, ``*`` the rest of a word, and a backslash makes the next mark plain. Everything is bounded, so no
    phrase takes more than linear time.

    >>> [needle.text for needle in parse_phrase("sign up (for|to) [our] newsletter*").needles]
    ['sign up for', 'sign up to']
    >>> parse_phrase("share [this]").spellings
    ('share', 'share this')
    """
    pieces = tuple(_pieces(lower(phrase)))
    _check(phrase, pieces)
    return Phrase(pieces)


def _pieces(phrase: str) -> list[Piece]:
    pieces: list[Piece] = []
    for match in _TOKEN.finditer(phrase.strip()):
        kind, text = str(match.lastgroup), match.group(str(match.lastgroup))
        if kind in ("one", "maybe"):
            pieces.append(Piece(kind, tuple(text.split("|"))))
        elif kind == "mark":
            pieces.append(Piece(text))
        elif kind in ("gap", "space"):
            pieces.append(Piece(kind))
        elif pieces and pieces[-1].kind == "text":
            pieces[-1] = Piece("text", (pieces[-1].choices[0] + text,))
        else:
            pieces.append(Piece("text", (text,)))
    return pieces


def _check(phrase: str, pieces: Sequence[Piece]) -> None:
    if len(phrase) > LONGEST_PHRASE:
        raise ValueError(f"the phrase has {len(phrase)} characters; {LONGEST_PHRASE} is the most")
    if any(piece.kind in ("one", "maybe") and "" in piece.choices for piece in pieces):
        raise ValueError(f"the phrase {phrase!r} has an empty choice; use [..] for what may be left out")
    if not any(map(_must_occur, pieces)):
        raise ValueError(f"the phrase {phrase!r} has no words that must occur: begin a choice with a word, not a mark")
    if sum(piece.kind == "gap" for piece in pieces) > MAX_GAPS:
        raise ValueError(f"the phrase {phrase!r} has more than {MAX_GAPS} gaps; write a shorter one")
    if pieces[0].kind == "gap" or pieces[-1].kind == "gap":
        raise ValueError(f"the phrase {phrase!r} begins or ends with a gap, which says nothing; take it off")


def _must_occur(piece: Piece) -> bool:
    """Whether a piece holds words, in every choice, that one can look for."""
    return piece.kind in ("text", "one") and all(map(_plain, piece.choices))


def _steps(pieces: Sequence[Piece]) -> list[Step]:
    """What a phrase reads, step by step."""
    steps: list[Step] = [(OPENS,)] if _has_edge(pieces[0], start=True) else []
    for i, piece in enumerate(pieces):
        if piece.kind == "space":
            steps += [] if _takes_space(pieces, i) else [(BLANKS,)]
        elif piece.kind == "gap":
            steps.append((WORDS if _is_words(pieces, i) else GAPS,))
        elif piece.kind == "text":
            steps.append((piece.choices[0].replace(" ", BLANKS),))
        elif piece.kind == "maybe":
            opens = _opens(pieces, i)
            before = BLANKS if i and pieces[i - 1].kind == "space" and not opens else ""
            after = BLANKS if opens and i + 1 < len(pieces) and pieces[i + 1].kind == "space" else ""
            steps.append((*(f"{before}{_parts(choice)}{after}" for choice in piece.choices), ""))
        else:
            steps.append(tuple(map(_parts, piece.choices or (piece.kind,))))
    return [*steps, (CLOSES,)] if _has_edge(pieces[-1], start=False) else steps


def _parts(choice: str) -> str:
    """A choice with its marks as parts: a blank may be several blanks of the text."""
    return choice.replace(" ", BLANKS).replace("*", STEMS).replace("#", NUMBERS)


def _spell(step: Step) -> str:
    """The pattern of a step."""
    choices = [RUN if choice == BLANKS and "" in step else _spell_choice(choice) for choice in step if choice]
    return choices[0] if len(step) == 1 else f"(?:{'|'.join(choices)}){'' if all(step) else '?'}"


def _spell_choice(choice: str) -> str:
    return "".join(PATTERNS.get(part) or re.escape(part) for part in choice)


def _opens(pieces: Sequence[Piece], i: int) -> bool:
    """Whether all that stands before a piece may be left out."""
    return all(piece.kind in ("maybe", "space") for piece in pieces[:i])


def _is_words(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a gap stands between blanks, and so for whole words or for nothing."""
    return pieces[i - 1].kind == "space" and pieces[i + 1].kind == "space"


def _takes_space(pieces: Sequence[Piece], i: int) -> bool:
    """Whether a blank comes and goes with what stands beside it: an optional word, or the words of a gap."""
    before, after = pieces[i - 1].kind, pieces[i + 1].kind
    of_gap = before == "gap" and _is_words(pieces, i - 1)
    return after == "maybe" or of_gap or (before == "maybe" and _opens(pieces, i))


def _has_edge(piece: Piece, *, start: bool) -> bool:
    """Whether a word ends here: not where the script sets no spaces, or the phrase begins or ends with a mark."""
    if piece.kind not in ("text", "one", "maybe", "#"):
        return False
    edges = [choice[0] if start else choice[-1] for choice in piece.choices] or ["0"]
    return not any(_SPACELESS.match(edge) or not (edge.isalnum() or edge == "_") for edge in edges)


def _needles(pieces: Sequence[Piece]) -> tuple[Needle, ...]:
    """The rarest set of strings of which one must occur: the choices of a few pieces that stand side by side."""
    begin, end = _rarest(pieces)
    texts = {_plain("".join(parts)) for parts in product(*map(_options, pieces[begin : end + 1]))}
    reach, rest = sum(map(_width, pieces[:begin])), sum(map(_width, pieces[begin:]))
    is_open = _is_open(pieces[end])
    starts, ends = _starts_word(pieces, begin), _ends_word(pieces, end) and not is_open
    is_all = begin == 0 and end == len(pieces) - 1 and not is_open
    return tuple(Needle(text, reach, rest - len(text), starts, ends, is_all) for text in sorted(texts))


def _rarest(pieces: Sequence[Piece]) -> tuple[int, int]:
    """The first and the last of the pieces that cost least to look for, by how often they may be expected."""
    best = (math.inf, 0, 0)
    for begin, first in enumerate(pieces):
        if not _must_occur(first):
            continue
        share, count = 1.0, 1
        for end in range(begin, len(pieces)):
            piece = pieces[end]
            options = _options(piece)
            count *= len(options)
            if piece.kind not in ("text", "one", "maybe", "space") or (end > begin and count > MAX_NEEDLES):
                break
            share *= sum(map(_share, options))
            if piece.kind in ("text", "one"):
                best = min(best, (share + count * NEEDLE_COST, begin, end))
                if _is_open(piece):
                    break
    return best[1:]


def _plain(text: str) -> str:
    """A string up to the first mark that is a class, with single blanks."""
    return " ".join(_CLASS.split(text, maxsplit=1)[0].split())


@lru_cache(maxsize=8192)
def _share(text: str) -> float:
    """Roughly what share of words such a string may be taken for: long words are rare, and so are several together."""
    words = _WORD.findall(_plain(text))
    return 2.0 ** -sum(_WORD_BITS[min(len(word), 8)] if word[0].isalnum() else _MARK_BITS for word in words)


def _is_open(piece: Piece) -> bool:
    """Whether a piece, or one of its choices, holds the rest of a word or a number."""
    return piece.kind in ("#", "*") or any(map(_CLASS.search, piece.choices))


def _options(piece: Piece) -> tuple[str, ...]:
    """The strings that a piece may be, but for one that is a class."""
    return (*piece.choices, "") if piece.kind == "maybe" else piece.choices or (" ",)


def _width(piece: Piece) -> int:
    """The greatest number of characters that a piece reads, with single blanks."""
    if piece.kind == "gap":
        return GAP + 1
    if piece.kind in "#*":
        return NUMBER_WIDTH
    return max(len(option) + NUMBER_WIDTH * sum(map(option.count, "*#")) for option in _options(piece)) + 1


def _starts_word(pieces: Sequence[Piece], i: int) -> bool:
    """Whether nothing of a word can stand right before piece ``i``."""
    if i == 0:
        return _has_edge(pieces[0], start=True)
    of_opening = i > 1 and pieces[i - 2].kind == "maybe" and _opens(pieces, i - 2)
    return pieces[i - 1].kind == "space" and not of_opening and _has_edge(pieces[i], start=True)


def _ends_word(pieces: Sequence[Piece], i: int) -> bool:
    """Whether nothing of a word can stand right behind piece ``i``."""
    if i == len(pieces) - 1:
        return _has_edge(pieces[-1], start=False)
    behind = i + 1
    while behind + 1 < len(pieces) and pieces[behind].kind == "space" and pieces[behind + 1].kind == "maybe":
        behind += 2
    goes_on = behind < len(pieces) and pieces[behind].kind == "space"
    return goes_on and _has_edge(pieces[i], start=False)


def _spellings(pieces: Sequence[Piece]) -> tuple[str, ...]:
    """Every way to write the phrase, or nothing if there are too many or it holds a gap, a number or a stem."""
    if any(piece.kind == "gap" or _is_open(piece) for piece in pieces):
        return ()
    options = [_options(piece) for piece in pieces]
    if math.prod(map(len, options)) > MAX_EXPANSIONS:
        return ()
    return tuple(sorted({" ".join("".join(parts).split()) for parts in product(*options)}))
