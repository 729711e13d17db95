"""The small language that rules are written in: a phrase, turned into a pattern that is linear by construction."""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

GAP = 60  # characters that "..." may stand for
STEM = 12  # characters that "*" may stand for
MAX_GAPS = 2
MAX_EXPANSIONS = 64
_TOKEN = re.compile(r"\\(?P<escaped>.)|\((?P<one>[^()]*)\)|\[(?P<maybe>[^\[\]]*)\]|(?P<gap>\.\.\.)|(?P<mark>[#*])|(?P<space> +)|(?P<text>.)")
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Piece(NamedTuple):
    """A part of a phrase: ``text``, ``one`` of several, ``maybe`` one of several, ``gap``, ``#``, ``*`` or ``space``."""

    kind: str
    choices: tuple[str, ...] = ()


class Phrase(NamedTuple):
    """A parsed phrase: its pattern, the literals of which one must occur, and its spellings if they are few."""

    pattern: str
    literals: tuple[str, ...]
    spellings: tuple[str, ...]


def parse_phrase(phrase: str) -> Phrase:
    """Turn a phrase into a pattern for folded, lower-cased text.

    ``(a|b)`` is one of several, ``[a]`` or ``[a|b]`` may stand or not, ``...`` is up to 60 characters, ``#`` a
    number, ``*`` the rest of a word, and a backslash makes the next mark plain. Everything is bounded, so no
    phrase takes more than linear time.

    >>> parse_phrase("sign up (for|to) [our] newsletter*").literals
    ('newsletter',)
    >>> parse_phrase("share [this]").spellings
    ('share', 'share this')
    """
    pieces = _pieces(phrase.lower())
    _check(phrase, pieces)
    return Phrase(_pattern(pieces), _literals(pieces), _spellings(pieces))


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


def _check(phrase: str, pieces: list[Piece]) -> None:
    if not any(piece.kind in ("text", "one") for piece in pieces):
        raise ValueError(f"the phrase {phrase!r} has no words that must occur")
    if sum(piece.kind == "gap" for piece in pieces) > MAX_GAPS:
        raise ValueError(f"the phrase {phrase!r} has more than {MAX_GAPS} gaps; write a shorter one")
    if pieces[0].kind == "gap" or pieces[-1].kind == "gap":
        raise ValueError(f"the phrase {phrase!r} begins or ends with a gap, which says nothing; take it off")
    if any(piece.kind in ("one", "maybe") and "" in piece.choices for piece in pieces):
        raise ValueError(f"the phrase {phrase!r} has an empty choice; use [..] for what may be left out")


def _pattern(pieces: list[Piece]) -> str:
    parts: list[str] = []
    for i, piece in enumerate(pieces):
        after_maybe = i > 0 and pieces[i - 1].kind == "maybe"
        if piece.kind == "space":
            # a space beside an optional word belongs to that word
            before_maybe = i + 1 < len(pieces) and pieces[i + 1].kind == "maybe" and i + 2 == len(pieces)
            parts.append("" if after_maybe or before_maybe else " +")
        elif piece.kind == "gap":
            parts.append(f".{{0,{GAP}}}?")
        elif piece.kind == "#":
            parts.append(r"\d[\d.,]{0,12}")
        elif piece.kind == "*":
            parts.append(rf"\w{{0,{STEM}}}")
        elif piece.kind == "maybe":
            parts.append(_maybe(pieces, i))
        else:
            parts.append(_either(piece.choices))
    return _edge(pieces[0], start=True) + "".join(parts) + _edge(pieces[-1], start=False)


def _maybe(pieces: list[Piece], i: int) -> str:
    space_after = i + 1 < len(pieces) and pieces[i + 1].kind == "space"
    ends_phrase = i + 1 == len(pieces) and i > 0 and pieces[i - 1].kind == "space"
    lead, trail = (" +" if ends_phrase else ""), (" +" if space_after else "")
    return f"(?:{lead}{_either(pieces[i].choices)}{trail})?"


def _either(choices: tuple[str, ...]) -> str:
    # a blank inside a choice may be several blanks in the text; a star is the rest of a word
    spelled = [re.escape(c).replace(r"\ ", " +").replace(r"\*", rf"\w{{0,{STEM}}}") for c in choices]
    return spelled[0] if len(spelled) == 1 else f"(?:{'|'.join(spelled)})"


def _edge(piece: Piece, *, start: bool) -> str:
    """A word boundary, unless the script sets no spaces or the phrase begins or ends with a mark."""
    if piece.kind not in ("text", "one", "maybe", "#"):
        return ""
    edges = [choice[0] if start else choice[-1] for choice in piece.choices] or ["0"]
    if any(_SPACELESS.match(edge) or not (edge.isalnum() or edge == "_") for edge in edges):
        return ""
    return r"(?<!\w)" if start else r"(?!\w)"


def _literals(pieces: list[Piece]) -> tuple[str, ...]:
    """The most telling set of strings of which one must occur: the one whose shortest member is longest."""
    runs: list[tuple[str, ...]] = []
    text = ""
    for i, piece in enumerate(pieces):
        beside_maybe = piece.kind == "space" and "maybe" in {p.kind for p in (*pieces[max(i - 1, 0) : i], *pieces[i + 1 : i + 2])}
        if piece.kind == "text":
            text += piece.choices[0]
        elif piece.kind == "space" and not beside_maybe:
            text += " "
        else:
            runs.append((text,))
            text = ""
            if piece.kind == "one":
                runs.append(tuple(choice.split("*")[0] for choice in piece.choices))
    runs.append((text,))
    candidates = [tuple(_longest_word_run(string) for string in run) for run in runs]
    return max(candidates, key=lambda run: min(map(len, run)))


def _longest_word_run(string: str) -> str:
    # several blanks may stand where the phrase has one, so a literal must not rely on the blank at its ends
    return string.strip()


def _spellings(pieces: list[Piece]) -> tuple[str, ...]:
    """Every way to write the phrase, or nothing if there are too many or it holds a gap, a number or a stem."""
    if any(p.kind in ("gap", "#", "*") for p in pieces) or any("*" in c for p in pieces for c in p.choices):
        return ()
    choices = [(*piece.choices, "") if piece.kind == "maybe" else piece.choices or (" ",) for piece in pieces]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > MAX_EXPANSIONS:
        return ()
    return tuple(sorted({" ".join("".join(parts).split()) for parts in product(*choices)}))
