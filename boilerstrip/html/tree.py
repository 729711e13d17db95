"""From the characters of a page to its tree, or a clear word on why there is none."""

from __future__ import annotations

import re

from lxml.etree import ParserError
from lxml.html import HtmlElement, HTMLParser, document_fromstring

MAX_CHARACTERS = 20_000_000  # a page of this much markup takes 2 to 5 gigabytes
_INVALID = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # what XML, and so lxml, can't hold
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")  # lxml takes no str that declares an encoding


def parse_page(html: str) -> HtmlElement | None:
    """Return the tree of a page, or None where it holds nothing.

    Raises a ``ValueError`` for a page of more than `MAX_CHARACTERS`.
    """
    if len(html) > MAX_CHARACTERS:
        raise ValueError(
            f"the page has {len(html):,} characters and boilerstrip reads {MAX_CHARACTERS:,} at most: "
            "take scripts and embedded images out first"
        )
    clean = _DECLARATION.sub("", _INVALID.sub("", html))
    parser = HTMLParser(huge_tree=True, collect_ids=False, default_doctype=False, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(clean, parser=parser)
    except ParserError:  # nothing but white space and comments
        return None
    _open_menus(tree)
    return tree


def _open_menus(tree: HtmlElement) -> None:
    """Make a plain box of a menu or footer that holds a headline: it was never closed and has swallowed the page."""
    for element in tree.iter("nav", "footer"):
        if element.find(".//h1") is not None:
            element.tag = "div"
