"""A colour for each category, made of its hue for HTML and for a terminal; no meaning hangs on colour alone."""

from __future__ import annotations

from typing import NamedTuple

from boilerstrip.categories import CATEGORIES


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
_BELOW = ((40, RED), (105, YELLOW), (155, GREEN), (215, CYAN), (290, BLUE), (360, MAGENTA))  # degrees of a hue
_COLOURS = {
    category.name: Colour(category.hue, 0.16, next(ansi for below, ansi in _BELOW if category.hue < below))
    for category in CATEGORIES
    if category.hue is not None
}


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
