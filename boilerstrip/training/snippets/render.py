"""The visible text of a page, a block a line, each line with the part of the page that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import html as lxml_html
from lxml.etree import ParserError, XMLSyntaxError
from lxml.html import HtmlElement

from boilerstrip.wordlist import words

_BLOCKS = words(
    "address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr iframe label legend li main nav ol option p pre section "
    "summary table td th tr ul"
)
_APART = words("article aside blockquote figure footer form h1 h2 h3 h4 h5 h6 header hr nav ol p pre section table ul")
_UNSEEN = words("embed head math noscript object script style svg template")
_PARTS = words("aside figcaption footer nav")
_CAPTION = re.compile(r"caption|bildunter|bu-text")
_COMMENTS = re.compile(r"comment-?list|kommentare|(?:^| )comments?(?: |$)")
DEEPEST = 900  # elements inside one another; deeper ones are left out


class Line(NamedTuple):
    """A line of a page: its text, the blank lines before it, and its part of the page if that tells something."""

    text: str
    blanks: int
    part: str


def render_page(markup: str) -> list[Line]:
    """Return the lines of a page as a browser would set them, its title first; nothing where it can't be read.

    >>> render_page("<title>Rain</title><p>It rained.</p><figure><figcaption>The river</figcaption></figure>")[1:]
    [Line(text='It rained.', blanks=1, part=''), Line(text='The river', blanks=1, part='figcaption')]
    """
    try:
        tree = lxml_html.fromstring(markup)
    except (ParserError, XMLSyntaxError, ValueError):
        return []
    title = tree.findtext(".//title")
    lines = [Line(" ".join(title.split()), 0, "title")] if title and title.strip() else []
    parts: list[str] = []
    place, apart = "", False
    for word, part, is_apart in [*_pieces(tree, "", 0), ("\n", "", False)]:
        if word != "\n":
            parts.append(word)
            place = part
            continue
        text = " ".join("".join(parts).split())
        parts.clear()
        if text:
            lines.append(Line(text, int(apart and bool(lines)), place))
            apart = False
        apart = apart or is_apart
    return lines


def _pieces(element: HtmlElement, part: str, depth: int) -> Iterator[tuple[str, str, bool]]:
    """The text of an element piece by piece, with a line end before and behind every block."""
    tag = element.tag
    if not isinstance(tag, str) or tag in _UNSEEN or depth > DEEPEST or _is_hidden(element):
        return
    part = _part(element, tag) or part
    is_block, is_apart = tag in _BLOCKS, tag in _APART
    if is_block:
        yield "\n", part, is_apart
    if element.text:
        yield element.text, part, False
    for child in element:
        yield from _pieces(child, part, depth + 1)
        if child.tail:
            yield child.tail, part, False
    if is_block:
        yield "\n", part, is_apart


def _is_hidden(element: HtmlElement) -> bool:
    return "display:none" in (element.get("style") or "").replace(" ", "")


def _part(element: HtmlElement, tag: str) -> str:
    if tag in _PARTS:
        return tag
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if _CAPTION.search(names):
        return "figcaption"
    return "comments" if _COMMENTS.search(names) else ""
