"""The headline of a page, from what its markup says it is."""

from __future__ import annotations

from lxml.html import HtmlElement


def find_title(tree: HtmlElement) -> str | None:
    """Return the title that a page gives itself for sharing, or else its only first heading, or its ``<title>``."""
    shared = tree.xpath("string(//meta[@property='og:title']/@content)")
    headings = tree.findall(".//h1")
    heading = headings[0].text_content() if len(headings) == 1 else ""
    for title in (shared, heading, tree.findtext(".//title") or ""):
        if folded := " ".join(title.split()):
            return folded
    return None
