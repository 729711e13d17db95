"""What trafilatura makes of a page: the text of the article as it sees it, and the metadata.

Barbaresi 2021, "Trafilatura: A web scraping library and command-line tool for text discovery and extraction".
"""

from __future__ import annotations

from copy import deepcopy
from typing import NamedTuple

from lxml.html import HtmlElement
from trafilatura import extract, extract_metadata


class Metadata(NamedTuple):
    """What a page tells of itself."""

    title: str | None
    author: str | None
    date: str | None
    sitename: str | None
    url: str | None


def extract_text(tree: HtmlElement) -> str:
    """Return the article's text as trafilatura sees it; an empty string where it sees none."""
    return extract(deepcopy(tree), include_comments=False) or ""  # trafilatura 1 takes the tree apart


def read_metadata(tree: HtmlElement, url: str | None) -> Metadata:
    """Return what trafilatura finds of title, author, date, name of the site and address."""
    found = extract_metadata(tree, default_url=url, extensive=False)
    return Metadata(found.title, found.author, found.date, found.sitename, found.url or url)
