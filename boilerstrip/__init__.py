"""Take the boilerplate out of crawled articles, line by line, with a reason for every decision.

>>> from boilerstrip import strip
>>> strip("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
'The river rose two metres overnight, the mayor said.'
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from boilerstrip.categories import CATEGORIES, Category, check_names
from boilerstrip.decide import BARS
from boilerstrip.document import Document, Span
from boilerstrip.model import Model, load_model
from boilerstrip.pipeline import Stripper
from boilerstrip.reading import Given
from boilerstrip.rule import Rule

if TYPE_CHECKING:
    from boilerstrip.display.comparison import Comparison
    from boilerstrip.memory import Page, SiteMemory
    from boilerstrip.report.summary import Summary
    from boilerstrip.rulefile import load_rules

__version__ = "0.1.0"
__all__ = [
    "CATEGORIES",
    "Category",
    "Document",
    "Given",
    "Model",
    "Page",
    "Rule",
    "SiteMemory",
    "Span",
    "Stripper",
    "compare",
    "explain",
    "explain_html",
    "load_model",
    "load_rules",
    "strip",
    "strip_html",
    "summarize",
]

# what not every process asks for is fetched when it is
_FETCHED = {"Page": "boilerstrip.memory", "SiteMemory": "boilerstrip.memory", "load_rules": "boilerstrip.rulefile"}


def __getattr__(name: str) -> object:
    if name not in _FETCHED:
        raise AttributeError(f"module 'boilerstrip' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_FETCHED[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *_FETCHED})


def strip(
    text: str,
    *,
    url: str | None = None,
    lang: str | None = None,
    title: str | None = None,
    preset: str = "balanced",
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> str:
    """Return ``text`` without its boilerplate; a clean text comes back as it was, character for character.

    See `Stripper` for ``preset``, ``keep`` and ``drop`` and `Stripper.explain` for the rest.

    >>> strip("It rained all night, the mayor said.\\n\\nPhoto: Ana Kolar/Harbour Press", keep={"credit"})
    'It rained all night, the mayor said.\\n\\nPhoto: Ana Kolar/Harbour Press'
    """
    return _stripper(preset, keep, drop).strip(text, url=url, lang=lang, title=title)


def explain(
    text: str,
    *,
    url: str | None = None,
    lang: str | None = None,
    title: str | None = None,
    preset: str = "balanced",
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> Document:
    """Return the `Document` with every decision about ``text``: what goes, as what, how surely, and why.

    >>> [span.reason for span in explain("The mayor spoke of the flood for an hour.\\nShare on Facebook").removed]
    ['rule en.share.button and model']
    """
    return _stripper(preset, keep, drop).explain(text, url=url, lang=lang, title=title)


def strip_html(
    html: str | bytes,
    *,
    url: str | None = None,
    lang: str | None = None,
    preset: str = "balanced",
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> str:
    """Return the article of a page in HTML, without its boilerplate: ``explain_html(...).text``.

    ``html`` is the page as it came, as ``bytes`` (their encoding is detected) or as ``str``; one without any markup
    is read as text. ``url`` is where it is from; nothing is ever fetched. A page on which no article is found gives
    an empty string.

    Raises a ``ValueError`` for bytes that are no page (a PDF file, an image) and for a page of more than 20 million
    characters, a ``TypeError`` for what is neither ``str`` nor ``bytes``, and a ``ModuleNotFoundError`` where the
    extra is missing: ``pip install 'boilerstrip[html]'``.
    """
    return _stripper(preset, keep, drop).strip_html(html, url=url, lang=lang)


def explain_html(
    html: str | bytes,
    *,
    url: str | None = None,
    lang: str | None = None,
    preset: str = "balanced",
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> Document:
    """Return the `Document` of a page in HTML: its ``source`` is the extracted text, which the spans refer to.

    Title, author, date, name of the site and address stand on the document, where the page tells them. See
    `strip_html` for the arguments and errors.
    """
    return _stripper(preset, keep, drop).explain_html(html, url=url, lang=lang)


def compare(
    text: str,
    *,
    url: str | None = None,
    lang: str | None = None,
    title: str | None = None,
    keep: Collection[str] = (),
    drop: Collection[str] = (),
) -> Comparison:
    """Return what each preset would do with ``text``, side by side: printed or in a notebook it is a table.

    >>> compare("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
    <Comparison: careful removes 27%, balanced removes 27%, strict removes 27%>
    """
    from boilerstrip.display.comparison import Comparison

    strippers = [_stripper(preset, keep, drop) for preset in BARS]
    return Comparison(tuple(stripper.explain(text, url=url, lang=lang, title=title) for stripper in strippers))


def summarize(documents: Iterable[Document]) -> Summary:
    """Return what was removed from many documents: by category, host and language, and the commonest lines.

    ``documents`` is a list, a pandas or polars Series, or any iterable; they are taken one by one. Raises a
    ``TypeError`` where one of them is no document.

    >>> texts = ["The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook"] * 3
    >>> summary = summarize(map(explain, texts))
    >>> summary.lines
    (Line(text='Share on Facebook', category='share', times=3),)
    """
    from boilerstrip.report.tally import tally

    return tally(documents)


def _stripper(preset: str, keep: Collection[str], drop: Collection[str]) -> Stripper:
    return _cached(preset, check_names(keep, "keep"), check_names(drop, "drop"))


@lru_cache(maxsize=64)
def _cached(preset: str, keep: frozenset[str], drop: frozenset[str]) -> Stripper:
    return Stripper(preset=preset, keep=keep, drop=drop)
