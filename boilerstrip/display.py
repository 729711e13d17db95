"""How a document looks to a person: marked lines in a terminal, struck text in a notebook."""

from __future__ import annotations

import html
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boilerstrip.document import Document, Span

STYLE = (
    "<style>.boilerstrip{white-space:pre-wrap;line-height:1.5}"
    ".boilerstrip del{color:#b3261e;background:#b3261e1a}"
    ".boilerstrip .label{font:75% sans-serif;color:#777;margin-right:.4em}</style>"
)


def to_terminal(document: Document) -> str:
    """Return the text with removed stretches set off as ``[-category: text-]``, control characters made visible."""
    return "".join(_terminal_span(span) for span in document.spans)


def _terminal_span(span: Span) -> str:
    if span.kept or not span.category:
        return visible(span.text)
    return f"[-{span.category}: {visible(span.text)}-]"


def to_html(document: Document) -> str:
    """Return a fragment of HTML for notebooks: removed text struck, category before it, reason on hover."""
    counts = ", ".join(f"{name} {count}" for name, count in document.counts().items()) or "nothing removed"
    flags = f" · {', '.join(sorted(document.flags))}" if document.flags else ""
    body = "".join(_html_span(span) for span in document.spans)
    return f'{STYLE}<div class="boilerstrip"><p class="label">{html.escape(counts + flags)}</p>{body}</div>'


def _html_span(span: Span) -> str:
    text = html.escape(visible(span.text))
    if span.kept or not span.category:
        return text
    hover = html.escape(f"{span.category}, score {span.score:.2f}: {span.reason}", quote=True)
    return f'<del title="{hover}"><span class="label">{html.escape(span.category)}</span>{text}</del>'


def visible(text: str) -> str:
    """Return ``text`` with control and direction characters written as their code points, line ends left alone.

    >>> visible("a\\u202eb\\n")
    'a⟨U+202E⟩b\\n'
    """
    if text.isprintable():
        return text
    return "".join(_visible_character(character) for character in text)


def _visible_character(character: str) -> str:
    if character in "\n\r\t" or unicodedata.category(character) not in ("Cc", "Cf", "Cs"):
        return character
    return f"⟨U+{ord(character):04X}⟩"
