"""The small language that rules are written in: a phrase, turned into a pattern that is linear by construction."""

from __future__ import annotations

import re
from itertools import product
from typing import NamedTuple

GAP = 60  # characters that "..." may stand for
STEM = 12  # characters that "*" may stand for
NUMBER = r"\d[\d.,]{0,12}"  # what "#" stands for
MAX_GAPS = 2
MAX_EXPANSIONS = 64
_TOKEN = re.compile(
    r"\\(?P<escaped>.)|\((?P<one>[^()]*)\)|\[(?P<maybe>[^\[\]]*)\]"
    r"|(?P<gap>\.\.\.)|(?P<mark>[#*])|(?P<space> +)|(?P<text>.)"
)
_SPACELESS = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class Piece(NamedTuple):
    """A part of a phrase: ``text``, ``one`` of several, ``maybe`` one, ``gap``, ``#``, ``*`` or ``space``."""

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
        if piece.kind == "space":
            parts.append("" if _takes_space(pieces, i) else " +")
        elif piece.kind == "gap":
            parts.append(f"(?:.{{0,{GAP}}}? +)??" if _is_words(pieces, i) else f".{{0,{GAP}}}?")
        elif piece.kind == "#":
            parts.append(NUMBER)
        elif piece.kind == "*":
            parts.append(rf"\w{{0,{STEM}}}")
        elif piece.kind == "maybe":
            before = " +" if i and pieces[i - 1].kind == "space" and not _opens(pieces, i) else ""
            after = " +" if _opens(pieces, i) and pieces[i + 1 : i + 2] == [Piece("space")] else ""
            parts.append(f"(?:{before}{_either(piece.choices)}{after})?")
        else:
            parts.append(_either(piece.choices))
    return _edge(pieces[0], start=True) + "".join(parts) + _edge(pieces[-1], start=False)


def _opens(pieces: list[Piece], i: int) -> bool:
    """Whether all that stands before a piece may be left out."""
    return all(piece.kind in ("maybe", "space") for piece in pieces[:i])


def _is_words(pieces: list[Piece], i: int) -> bool:
    """Whether a gap stands between blanks, and so for whole words or for nothing."""
    return pieces[i - 1].kind == "space" and pieces[i + 1].kind == "space"


def _takes_space(pieces: list[Piece], i: int) -> bool:
    """Whether a blank comes and goes with what stands beside it: an optional word, or the words of a gap."""
    before, after = pieces[i - 1].kind, pieces[i + 1].kind
    of_gap = before == "gap" and _is_words(pieces, i - 1)
    return after == "maybe" or of_gap or (before == "maybe" and _opens(pieces, i))


def _either(choices: tuple[str, ...]) -> str:
    # a blank inside a choice may be several blanks in the text; a star is the rest of a word
    spelled = [
        re.escape(c).replace(r"\ ", " +").replace(r"\*", rf"\w{{0,{STEM}}}").replace(r"\#", NUMBER) for c in choices
    ]
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
    for piece in [*pieces, Piece("gap")]:
        if piece.kind in ("text", "space"):
            text += piece.choices[0] if piece.choices else " "
            continue
        # a blank at the end of a run may belong to an optional word, so a literal can't rely on it
        runs.append((text.strip(),))
        text = ""
        if piece.kind == "one":
            runs.append(tuple(re.split(r"[*#]", choice)[0].strip() for choice in piece.choices))
    return max(runs, key=lambda run: min(map(len, run)))


def _spellings(pieces: list[Piece]) -> tuple[str, ...]:
    """Every way to write the phrase, or nothing if there are too many or it holds a gap, a number or a stem."""
    if any(p.kind in ("gap", "#", "*") for p in pieces) or any(
        mark in c for p in pieces for c in p.choices for mark in "*#"
    ):
        return ()
    choices = [(*piece.choices, "") if piece.kind == "maybe" else piece.choices or (" ",) for piece in pieces]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > MAX_EXPANSIONS:
        return ()
    return tuple(sorted({" ".join("".join(parts).split()) for parts in product(*choices)}))
