"""The result: a text with every stretch of it decided, and the reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from boilerstrip.checked import (
    LIST,
    MAYBE_TEXT,
    NUMBER,
    TEXT,
    WHOLE,
    YES_OR_NO,
    Kinds,
    check_kinds,
    check_texts,
    short,
)

if TYPE_CHECKING:
    from boilerstrip.corpus import LabelledText


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the source and what was decided of it.

    ``start`` and ``end`` are code point offsets into the source; ``score`` is the probability, from 0 to 1, that
    the stretch is boilerplate; ``reason`` tells what decided: a rule's name, ``model``, or what held it back.
    """

    start: int
    end: int
    text: str
    kept: bool
    category: str | None = None
    score: float = 0.0
    reason: str = ""


@dataclass(frozen=True, repr=False)
class Document:
    """A text and the decisions about it.

    ``spans`` cover ``source`` exactly, in order. ``flags`` tells what a pipeline may want to know of the whole:
    ``brake`` if nearly everything would have gone and a less aggressive result stands, ``paywall`` if a paywall
    notice was removed. ``model`` and ``rules`` identify what decided; ``url`` and ``title`` are what was known, and of
    a page in HTML ``author``, ``date`` and ``sitename`` what was found.

    >>> from boilerstrip import explain
    >>> document = explain("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
    >>> [(span.text, span.category) for span in document.removed]
    [('Share on Facebook', 'share')]
    """

    source: str
    spans: tuple[Span, ...]
    flags: frozenset[str] = frozenset()
    language: tuple[str, ...] = ()
    model: str = ""
    rules: str = ""
    preset: str = "balanced"
    url: str | None = None
    title: str | None = None
    author: str | None = None
    date: str | None = None
    sitename: str | None = None

    @cached_property
    def text(self) -> str:
        """The source without what was removed."""
        if all(span.kept for span in self.spans):
            return self.source
        return "".join(span.text for span in self.spans if span.kept)

    @property
    def removed(self) -> tuple[Span, ...]:
        """The stretches that were removed and hold more than white space."""
        return tuple(span for span in self.spans if not span.kept and span.category)

    def counts(self) -> dict[str, int]:
        """How many stretches of each category were removed, the commonest first."""
        return dict(Counter(span.category for span in self.removed if span.category).most_common())

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain values that JSON can hold; `from_dict` makes the document again.

        Offsets refer to the source, which is not written twice: ``text`` holds what was kept, and each span that
        was removed its own text.
        """
        return {
            "url": self.url,
            "title": self.title,
            "author": self.author,
            "date": self.date,
            "sitename": self.sitename,
            "text": self.text,
            "flags": sorted(self.flags),
            "language": list(self.language),
            "preset": self.preset,
            "model": self.model,
            "rules": self.rules,
            "spans": [_to_values(span) for span in self.spans],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Document:
        """Return the document that `to_dict` wrote; other keys, as an ``id``, may stand beside its own.

        Raises a ``ValueError`` that tells what is missing or wrong where the values are not those of a document.

        >>> from boilerstrip import explain
        >>> document = explain("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
        >>> Document.from_dict(document.to_dict()) == document
        True
        """
        check_kinds(values, _KINDS, "a document")
        if lacking := [repr(key) for key in ("text", "spans") if key not in values]:
            raise ValueError(f"no {' and no '.join(lacking)}: not what explain --json or strip --explain writes")
        check_texts(values, ("flags", "language"), "a document")
        spans = tuple(_spans(values["spans"], values["text"]))
        return cls(
            source="".join(span.text for span in spans),
            spans=spans,
            flags=frozenset(values.get("flags", ())),
            language=tuple(values.get("language", ())),
            model=values.get("model", ""),
            rules=values.get("rules", ""),
            preset=values.get("preset", "balanced"),
            url=values.get("url"),
            title=values.get("title"),
            author=values.get("author"),
            date=values.get("date"),
            sitename=values.get("sitename"),
        )

    def diff(self) -> str:
        """What was removed as a unified diff of lines: for a terminal, a log, or a reader without HTML.

        >>> from boilerstrip import explain
        >>> print(explain("The river rose two metres overnight, the mayor said.\\nShare on Facebook\\n").diff())
        --- source
        +++ text
        @@ -1,2 +1,1 @@
         The river rose two metres overnight, the mayor said.
        -Share on Facebook
        <BLANKLINE>
        """
        from boilerstrip.display.terminal import to_diff

        return to_diff(self)

    def to_ansi(self) -> str:
        """What ``str`` gives, the text and the reasons, with what was removed struck and coloured, for a terminal."""
        from boilerstrip.display.terminal import to_ansi

        return to_ansi(self)

    def correct(self, what: int | str | Span, category: str, *, id: str | None = None) -> LabelledText:
        """Put a wrong decision right: return the labels of the page, to correct further and to save for training.

        ``what`` is the number of a line, a text that stands in the source once, or a span; ``category`` what it is,
        or ``keep``. See `boilerstrip.labels.correct` for the errors raised.

        >>> from boilerstrip import explain
        >>> labels = explain("It rained all night, the mayor said.\\nThe bridge at dawn").correct(2, "caption")
        >>> labels.save("labels.jsonl")  # doctest: +SKIP
        """
        from boilerstrip.labels import correct, to_labels

        return correct(to_labels(self, id), what, category)

    def __str__(self) -> str:
        """The text with what was removed marked, and a list of reasons below.

        >>> from boilerstrip import explain
        >>> print(explain("The river rose two metres overnight, the mayor said.\\nShare on Facebook"))
        The river rose two metres overnight, the mayor said.
        [-share: Share on Facebook-]
        <BLANKLINE>
        26% removed: share 1
        <BLANKLINE>
        line  score  decision  reason                          text
           2   1.00  share     rule en.share.button and model  Share on Facebook
        """
        from boilerstrip.display.terminal import to_plain

        return to_plain(self)

    def __repr__(self) -> str:
        from boilerstrip.display.visible import visible

        counts = ", ".join(f"{visible(name)} {count}" for name, count in self.counts().items()) or "nothing"
        return f"<Document of {len(self.source)} characters, {len(self.text)} kept; removed: {counts}>"

    def __rich__(self) -> object:
        from rich.text import Text

        return Text.from_ansi(self.to_ansi())

    def _repr_html_(self) -> str:
        from boilerstrip.display.notebook import to_html

        return to_html(self)


_KINDS: Kinds = {
    "text": TEXT, "spans": LIST, "flags": LIST, "language": LIST, "model": TEXT, "rules": TEXT, "preset": TEXT,
    "url": MAYBE_TEXT, "title": MAYBE_TEXT, "author": MAYBE_TEXT, "date": MAYBE_TEXT, "sitename": MAYBE_TEXT,
}  # fmt: skip
_SPAN_KINDS: Kinds = {
    "start": WHOLE, "end": WHOLE, "kept": YES_OR_NO, "text": TEXT, "category": MAYBE_TEXT, "score": NUMBER,
    "reason": TEXT,
}  # fmt: skip


def _to_values(span: Span) -> dict[str, Any]:
    values: dict[str, Any] = {
        "start": span.start,
        "end": span.end,
        "kept": span.kept,
        "category": span.category,
        "score": span.score,
        "reason": span.reason,
    }
    return values if span.kept else {**values, "text": span.text}


def _spans(spans: Iterable[Mapping[str, Any]], kept: str) -> Iterator[Span]:
    """Make the spans again: the kept ones take their text from ``kept``, one after the other."""
    at = end = 0
    for values in spans:
        check_kinds(values, _SPAN_KINDS, "a span", required=("start", "end", "kept"))
        if not values["kept"]:
            check_kinds(values, {}, "a span that was removed", required=("text",))
        if unknown := values.keys() - _SPAN_KINDS.keys():
            raise ValueError(f"a span can't have {', '.join(map(short, sorted(unknown, key=repr)))}")
        if not 0 <= values.get("score", 0) <= 1:
            raise ValueError(f"the score of a span is {short(values['score'])}; valid are 0 to 1")
        size = values["end"] - values["start"]
        text = kept[at : at + size] if values["kept"] else values["text"]
        if values["start"] != end or len(text) != size:
            raise ValueError(f"the span at {values['start']} does not fit the text")
        end = values["end"]
        at += size if values["kept"] else 0
        yield Span(**{**values, "text": text})
    if at != len(kept):
        raise ValueError("the spans do not cover the text")
