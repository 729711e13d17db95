"""What several extractors make of a page: where they agree, a line is very likely body or boilerplate."""

from __future__ import annotations

from readability import Document
from readability.readability import Unparseable
from resiliparse.extract.html2text import extract_plain_text
from trafilatura import extract

from boilerstrip.training.snippets.render import render_page


def extract_views(markup: str) -> dict[str, str]:
    """Return the text that each extractor gives; ``""`` where it finds none."""
    return {
        "trafilatura": extract(markup, favor_recall=True, include_comments=False) or "",
        "precise": extract(markup, favor_precision=True, include_comments=False) or "",
        "readability": _readability(markup),
        "resiliparse": extract_plain_text(markup, main_content=True),
    }


def _readability(markup: str) -> str:
    try:
        return "\n".join(line.text for line in render_page(Document(markup).summary()))
    except Unparseable:
        return ""
