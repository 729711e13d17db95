"""Text made safe to look at: what is hidden in it shows, and what is too long is cut."""

from __future__ import annotations

import html

import regex

# The joiners stay as they are: emoji, Persian and Indic scripts are written with them. A carriage return alone would
# let a terminal write over what stands before it.
_HIDDEN = regex.compile(r"\r(?!\n)|[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\n\r\t\u200c\u200d]]", regex.V1)


def visible(text: str) -> str:
    """Return ``text`` with control and direction characters written as their code points, line ends left alone.

    >>> visible("a\\u202eb\\n")
    'a⟨U+202E⟩b\\n'
    """
    shown: str = _HIDDEN.sub(lambda found: f"⟨U+{ord(found.group()):04X}⟩", text)
    return shown


def escaped(text: str) -> str:
    """Return ``text`` made visible, and safe inside HTML and its attributes.

    >>> escaped('<b title="x">')
    '&lt;b title=&quot;x&quot;&gt;'
    """
    return html.escape(visible(text), quote=True)


def shortened(text: str, size: int) -> str:
    """Return ``text`` on one line, cut after ``size`` characters.

    >>> shortened("Share  on\\nFacebook", 8)
    'Share on…'
    """
    words = " ".join(text[: 4 * size].split())
    return words if len(words) <= size and len(text) <= 4 * size else words[:size].rstrip() + "…"
