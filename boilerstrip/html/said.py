"""What a page says of its article apart from showing it: the headline, a summary, and at times the whole body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple

from lxml.html import HtmlElement

_TAG = re.compile(r"<[^<>]*>")
_SUMMARIES = ("og:description", "description", "twitter:description")
DEEPEST = 20  # levels of nested data that are looked into
LONGEST = 1000  # characters of a title; what is longer is none


class Said(NamedTuple):
    """What a page tells search engines and those that share it."""

    title: str | None = None
    summary: str = ""
    body: str = ""


def read_said(tree: HtmlElement) -> Said:
    """Return the headline, the summary and the ``articleBody`` of JSON-LD data, so far as a page has them."""
    named = {meta.get("property") or meta.get("name"): meta.get("content") or "" for meta in tree.iter("meta")}
    summary = next(filter(None, map(named.get, _SUMMARIES)), "")
    return Said(_find_title(tree, named.get("og:title", "")), summary, _find_body(tree))


def _find_title(tree: HtmlElement, shared: str) -> str | None:
    """The title that a page gives itself for sharing, or else its only first heading, or its ``<title>``."""
    headings = tree.findall(".//h1")
    heading = headings[0].text_content() if len(headings) == 1 else ""
    for title in (shared, heading, tree.findtext(".//title") or ""):
        if 0 < len(folded := " ".join(title.split())) <= LONGEST:
            return folded
    return None


def _find_body(tree: HtmlElement) -> str:
    """The longest ``articleBody`` in the data for search engines (schema.org)."""
    found = [""]
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") == "application/ld+json" and "articleBody" in text:
            try:
                found += _bodies(json.loads(text, strict=False), DEEPEST)
            except (ValueError, RecursionError):
                continue
    return unescape(_TAG.sub("\n", unescape(max(found, key=len))))


def _bodies(data: Any, depth: int) -> Iterator[str]:
    if not depth or not isinstance(data, (dict, list)):
        return
    if isinstance(data, dict) and isinstance(body := data.get("articleBody"), str):
        yield body
    for value in data.values() if isinstance(data, dict) else data:
        yield from _bodies(value, depth - 1)
