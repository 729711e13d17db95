"""Other extractors, to lay beside boilerstrip on the same pages; each is used only where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Any

Extract = Callable[[str], str]


def _trafilatura(**options: Any) -> Callable[[], Extract]:
    def load() -> Extract:
        from trafilatura import extract

        return lambda html: extract(html, include_comments=False, **options) or ""

    return load


def _readability() -> Extract:
    from readability import Document

    return lambda html: _lines(Document(html).summary())


def _newspaper() -> Extract:
    from newspaper import Article

    def extract(html: str) -> str:
        article = Article(url="", fetch_images=False)
        article.download(input_html=html)
        article.parse()
        return str(article.text)

    return extract


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html: str(extract_plain_text(html, main_content=True, alt_texts=False))


def _justext() -> Extract:
    from justext import get_stoplist, justext

    words = get_stoplist("English")
    return lambda html: "\n".join(
        p.text for p in justext(html.encode(), words, encoding="utf-8") if not p.is_boilerplate
    )


def _boilerpy() -> Extract:
    from boilerpy3.extractors import ArticleExtractor

    return lambda html: str(ArticleExtractor(raise_on_failure=False).get_content(html))


def _magic_html() -> Extract:
    from magic_html import GeneralExtractor

    extractor = GeneralExtractor()
    return lambda html: _lines(extractor.extract(html, base_url="").get("html") or "")


def _rs_trafilatura() -> Extract:
    from rs_trafilatura import extract

    return lambda html: extract(html).main_content or ""


OTHERS: Mapping[str, tuple[str, Callable[[], Extract]]] = {
    "trafilatura": ("trafilatura", _trafilatura()),
    "trafilatura, fast": ("trafilatura", _trafilatura(fast=True)),
    "trafilatura, fast and precision": ("trafilatura", _trafilatura(fast=True, favor_precision=True)),
    "trafilatura, fast and recall": ("trafilatura", _trafilatura(fast=True, favor_recall=True)),
    "trafilatura, precision": ("trafilatura", _trafilatura(favor_precision=True)),
    "trafilatura, recall": ("trafilatura", _trafilatura(favor_recall=True)),
    "rs-trafilatura": ("rs-trafilatura", _rs_trafilatura),
    "readability-lxml": ("readability-lxml", _readability),
    "newspaper4k": ("newspaper4k", _newspaper),
    "magic-html": ("magic-html", _magic_html),
    "resiliparse": ("resiliparse", _resiliparse),
    "jusText": ("justext", _justext),
    "boilerpy3": ("boilerpy3", _boilerpy),
}


def installed() -> tuple[str, ...]:
    """Return the names of the extractors whose packages are there and can be loaded."""
    return tuple(name for name, (_, load) in OTHERS.items() if _can(load))


def version_of(name: str) -> str:
    """Return the version of an extractor's package."""
    return version(OTHERS[name][0])


def _can(load: Callable[[], Extract]) -> bool:
    try:
        load()
    except ImportError:
        return False
    return True


def _lines(html: str) -> str:
    """The text of a part of a page, a block a line."""
    from boilerstrip.html.lines import read_lines
    from boilerstrip.html.tree import parse_page

    tree = parse_page(html)
    return "" if tree is None else "\n".join(read_lines(tree).lines.texts)
