"""A colour for each category: kin have neighbouring hues, and no meaning hangs on colour alone."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """A hue in degrees and a chroma of the OKLCH space for HTML, and a code of the terminal's own palette."""

    hue: int
    chroma: float
    ansi: int

    @property
    def fixed(self) -> str:
        """A colour that can be read on white and on black: where a reader of HTML strips the style sheet."""
        return _FIXED[self.ansi]


RED, GREEN, YELLOW, BLUE, MAGENTA, CYAN, GREY = 31, 32, 33, 34, 35, 36, 90
PLAIN = Colour(0, 0.0, GREY)
_FIXED = {
    RED: "#d64541", GREEN: "#3a8f47", YELLOW: "#a9740f", BLUE: "#4379d8", MAGENTA: "#b04fc4", CYAN: "#16858f",
    GREY: "#7d7d7d",
}  # fmt: skip

_HUES = {
    RED: {"donation": 0, "paywall": 16, "newsletter": 32},
    YELLOW: {"promo": 48, "advert": 66, "affiliate": 84},
    GREEN: {"legal": 125, "consent": 145},
    CYAN: {"media": 165, "credit": 185, "caption": 205},
    BLUE: {"tags": 225, "navigation": 245, "related": 262, "share": 278},
    MAGENTA: {"comments": 298, "byline": 316, "author_bio": 332, "contact": 346},
}
_COLOURS = {name: Colour(hue, 0.16, ansi) for ansi, names in _HUES.items() for name, hue in names.items()}


def colour(category: str | None) -> Colour:
    """Return the colour of a category; those about form (``repeat``, ``formatting``, ``other`` ...) are grey.

    >>> colour("share"), colour("formatting")
    (Colour(hue=278, chroma=0.16, ansi=34), Colour(hue=0, chroma=0.0, ansi=90))
    """
    return _COLOURS.get(category or "", PLAIN)


def css(category: str | None) -> str:
    """Return the two properties that the style sheets mix a category's colours from."""
    found = colour(category)
    return f"--hue:{found.hue};--chroma:{found.chroma:g}"
