"""The recipe for a page: decode, parse, extract, and decide about what was extracted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml.html import HtmlElement

from boilerstrip.document import Document
from boilerstrip.html.decode import SIGN, decode_page, refuse_foreign
from boilerstrip.html.lines import read_lines
from boilerstrip.html.said import read_said
from boilerstrip.html.scores import page_model, score_lines
from boilerstrip.html.select import select_lines
from boilerstrip.html.trafilatura import read_metadata
from boilerstrip.html.tree import parse_page
from boilerstrip.reading import Given

if TYPE_CHECKING:
    from boilerstrip.model import Model
    from boilerstrip.pipeline import Stripper


def decide_page(
    stripper: Stripper, html: str | bytes, url: str | None, lang: str | None, model: Model | None = None
) -> Document:
    """Return the document of a page without the metadata that only trafilatura finds, which takes long.

    ``model`` is a page model other than the one in the package.
    """
    return _decide(stripper, _read(html), url, lang, model)


def explain_page(stripper: Stripper, html: str | bytes, url: str | None, lang: str | None) -> Document:
    """Return the document of a page with all that it tells of itself."""
    read = _read(html)
    document = _decide(stripper, read, url, lang, None)
    if isinstance(read, str):
        return document
    metadata = read_metadata(read, url)
    known = {name: value for name, value in metadata._asdict().items() if value}
    return replace(document, **known)


def _read(html: str | bytes) -> HtmlElement | str:
    """The tree of a page, or its text where it has no markup."""
    markup = decode_page(bytes(html)) if isinstance(html, (bytes, bytearray, memoryview)) else html
    if not isinstance(markup, str):
        raise TypeError(f"boilerstrip reads pages as str or bytes, not {type(html).__name__}")
    refuse_foreign(markup[:SIGN].encode("latin-1", "replace"))
    if "<" not in markup:
        return markup
    tree = parse_page(markup)
    return "" if tree is None else tree


def _decide(
    stripper: Stripper, page: HtmlElement | str, url: str | None, lang: str | None, model: Model | None
) -> Document:
    if isinstance(page, str):
        return stripper.explain(page, url=url, lang=lang)
    said = read_said(page)
    lines = read_lines(page)
    extracted = select_lines(lines, score_lines(page, lines, said, model or page_model()), said.title)
    (document,) = stripper.explain_many([Given(extracted.text, url, lang, said.title, extracted.evidence)])
    return document
