"""One spelling for matching: typographic variants folded to plain ones, a character for a character."""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from boilerstrip import native
from boilerstrip.native import PATH

# Each character on the left is written as the one on the right; lengths never change, so offsets hold. The commonest
# come first, since many a text is plain without them.
PLAIN: tuple[tuple[str, str], ...] = (
    ("’‘", "'"),
    ("“”", '"'),
    ("–—", "-"),
    ("\u00a0", " "),
    ("‚‛′ʼ´`", "'"),
    ("„‟«»″「」『』", '"'),
    ("‐‑‒―−", "-"),
    ("\u2002\u2003\u2007\u2009\u200a\u202f\u3000\t", " "),
    ("：", ":"),
    ("；", ";"),
    ("！", "!"),
    ("？", "?"),
    ("，", ","),
    ("（", "("),
    ("）", ")"),
    ("／", "/"),
    ("＠", "@"),
    ("｜", "|"),
    ("［【〔", "["),
    ("］】〕", "]"),
    ("ς", "σ"),
    ("ё", "е"),
    ("Ё", "Е"),
)
_PAIRS = tuple((odd, plain) for odds, plain in PLAIN for odd in odds)
_OF_ASCII = tuple((odd, plain) for odd, plain in _PAIRS if odd.isascii())
_SURROGATES = dict.fromkeys(range(55296, 57344), "�")


def fold(text: str) -> str:
    """Return ``text`` with typographic quotes, dashes, spaces and full-width marks made plain.

    The result has the same length, so that an offset into it is an offset into ``text``. Lone surrogates
    become U+FFFD, since a matcher outside Python can't take them.

    >>> fold("“You’ve”\\u00a0— now：")
    '"You\\'ve" - now:'
    """
    return fold_compiled(text) if PATH == "compiled" else fold_plainly(text)


def fold_compiled(text: str) -> str:
    """Return what `fold_plainly` does, by the compiled kernel."""
    folded = _fold_ascii(text)
    return folded if folded.isascii() else native.kernel.fold_text(folded, _plain())


def fold_plainly(text: str) -> str:
    """Return what `fold` does without the compiled kernel, which is held against this."""
    folded = text
    for odd, plain in _PAIRS:
        if folded.isascii():
            return _fold_ascii(folded)
        # a search for each is far faster than one translation of all
        folded = folded.replace(odd, plain)
    try:
        folded.encode()
    except UnicodeEncodeError:
        return folded.translate(_SURROGATES)
    return folded


def _fold_ascii(text: str) -> str:
    for odd, plain in _OF_ASCII:
        text = text.replace(odd, plain)
    return text


def lower(text: str) -> str:
    """Return ``text`` in lower case, a character for a character, each for itself: ``str.lower`` may lengthen a text,
    and writes a sigma by what stands around it.

    >>> lower("İSTANBUL"), len("İ".lower())
    ('İstanbul', 2)
    """
    lowered = text.lower()
    if len(lowered) == len(text) and "Σ" not in text:
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


@cache
def _plain() -> tuple[npt.NDArray[np.uint16]]:
    """What each code point of the basic plane is folded to, all the others being what they are."""
    plain = np.arange(2**16, dtype=np.uint16)
    for odd, own in (*_PAIRS, *((chr(code), own) for code, own in _SURROGATES.items())):
        plain[ord(odd)] = ord(own)
    return (plain,)
