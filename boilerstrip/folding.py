"""One spelling for matching: typographic variants folded to plain ones, a character for a character."""

from __future__ import annotations

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
    ("ё", "е"),
    ("Ё", "Е"),
)
_PAIRS = tuple((odd, plain) for odds, plain in PLAIN for odd in odds)
_SURROGATES = dict.fromkeys(range(55296, 57344), "�")


def fold(text: str) -> str:
    """Return ``text`` with typographic quotes, dashes, spaces and full-width marks made plain.

    The result has the same length, so that an offset into it is an offset into ``text``. Lone surrogates
    become U+FFFD, since a matcher outside Python can't take them.

    >>> fold("“You’ve”\\u00a0— now：")
    '"You\\'ve" - now:'
    """
    folded = text
    for odd, plain in _PAIRS:
        if folded.isascii():
            return folded.replace("\t", " ").replace("`", "'")
        # a search for each is far faster than one translation of all
        folded = folded.replace(odd, plain)
    try:
        folded.encode()
    except UnicodeEncodeError:
        return folded.translate(_SURROGATES)
    return folded


def lower(text: str) -> str:
    """Return ``text`` in lower case, a character for a character (``str.lower`` may lengthen a text).

    >>> lower("İSTANBUL"), len("İ".lower())
    ('İstanbul', 2)
    """
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)
