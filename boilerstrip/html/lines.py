"""The lines of a page in reading order, each with what the markup says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from lxml.etree import _Element, iterwalk
from lxml.html import HtmlElement

from boilerstrip.wordlist import words

# elements that begin a line of their own
BLOCKS = words("""
    address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol option p pre section summary
    table tbody tfoot thead tr ul noscript
""")
# elements that hold no text of an article, or not as text
SKIPPED = words("""
    script style template svg head iframe object embed applet canvas audio video map math select textarea input
    datalist noframes noembed title meta link area col colgroup source track param rp rt nav footer
""")
MEDIA = words("img picture iframe video audio svg object embed figure amp-img")
EMPHASIS = words("b strong em i")
DESCRIBING = ("class", "id", "role", "itemprop")  # attributes whose words say what an element is for
HIDDEN = "@hidden"  # stands beside the words of an element that isn't shown
LONG_CELL = 200  # characters; a longer cell belongs to a layout, and the next one begins a line of its own
MAX_NAME, MAX_WORDS = 300, 12  # characters and words of an attribute that are read
_WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")
SOFT_HYPHEN = "\xad"
_CELL = "\0"  # between two cells of a row; no page holds it


class Boxes(NamedTuple):
    """The block elements of a page in document order.

    ``parents`` holds the number of the box around each, ``lasts`` the number behind its last descendant, ``kinds``
    the number of its kind: boxes of one kind have the same tags and first class words all the way up.
    """

    tags: Sequence[str]
    words: Sequence[tuple[str, ...]]
    parents: Sequence[int]
    depths: Sequence[int]
    lasts: Sequence[int]
    kinds: Sequence[int]


class Lines(NamedTuple):
    """The lines of a page: text, box, characters in links and in emphasis, pictures before it, line break before it."""

    texts: Sequence[str]
    boxes: Sequence[int]
    links: Sequence[int]
    emphasis: Sequence[int]
    media: Sequence[int]
    breaks: Sequence[bool]


class PageLines(NamedTuple):
    """All that is read from the tree of a page."""

    lines: Lines
    boxes: Boxes


@lru_cache(maxsize=2**14)
def attribute_words(value: str) -> tuple[str, ...]:
    """Return the words of a class or id, in lower case, each once.

    >>> attribute_words("article-body relatedLinks")
    ('article', 'body', 'related', 'links')
    """
    return tuple(dict.fromkeys(word.lower() for word in _WORD.findall(value[:MAX_NAME])))[:MAX_WORDS]


def read_lines(tree: HtmlElement) -> PageLines:
    """Return the lines of a page.

    Paragraphs, headings, list items and what a line break parts are lines; so is a row of a table, its cells
    separated by tabs, and a block of code, which keeps its line breaks. Menus and footers are left out.
    """
    reader = _Reader()
    walker = iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        if event == "end":
            reader.leave(element)
        elif not reader.enter(element):
            walker.skip_subtree()
    return reader.finish()


class _Reader:
    """The state of a walk through a tree: what is open, and the line being read."""

    def __init__(self) -> None:
        self._lines: list[tuple[str, int, int, int, int, bool]] = []
        self._boxes: list[tuple[str, tuple[str, ...], int, int, int]] = []
        self._lasts: list[int] = []
        self._kinds: dict[tuple[int, str, tuple[str, ...]], int] = {}
        self._open: list[int] = []
        self._parts: list[str] = []
        self._links = self._emphasis = self._media = 0  # of the line being read
        self._breaks = False
        self._in_link = self._in_emphasis = self._in_code = 0
        self._add_box("html", ())

    def enter(self, element: _Element) -> bool:
        """Take in the start of an element; False if what is inside is not read."""
        tag = element.tag
        if tag in MEDIA:
            self._media += 1
        if tag in SKIPPED or not isinstance(tag, str):
            return False
        if tag in BLOCKS:
            self.end_line()
            self._add_box(tag, _describe(element))
            self._in_code += tag == "pre"
        elif tag == "br":
            self._break_line()
        elif tag in ("td", "th"):
            self._begin_cell()
        elif tag == "a":
            self._in_link += 1
        elif tag in EMPHASIS:
            self._in_emphasis += 1
        if element.text:
            self._add_text(element.text)
        return True

    def leave(self, element: _Element) -> None:
        """Take in the end of an element and the text behind it."""
        tag = element.tag
        if tag in BLOCKS:
            self.end_line()
            self._lasts[self._open.pop()] = len(self._lasts)
            self._in_code -= tag == "pre"
        elif tag == "a":
            self._in_link -= 1
        elif tag in EMPHASIS:
            self._in_emphasis -= 1
        if element.tail:
            self._add_text(element.tail)

    def end_line(self) -> None:
        """Close the line being read, if it holds any text."""
        text = _set_line("".join(self._parts), is_code=self._in_code > 0)
        if text:
            self._lines.append((text, self._open[-1], self._links, self._emphasis, self._media, self._breaks))
            self._media = 0
        self._parts = []
        self._links = self._emphasis = 0
        self._breaks = False

    def finish(self) -> PageLines:
        """Close what is open and return what was read."""
        self.end_line()
        self._lasts[0] = len(self._lasts)
        texts, owners, links, emphasis, media, breaks = zip(*self._lines, strict=True) if self._lines else [()] * 6
        tags, names, parents, depths, kinds = zip(*self._boxes, strict=True)
        return PageLines(
            Lines(texts, owners, links, emphasis, media, breaks),
            Boxes(tags, names, parents, depths, self._lasts, kinds),
        )

    def _add_box(self, tag: str, described: tuple[str, ...]) -> None:
        number = len(self._boxes)
        parent = self._open[-1] if self._open else 0
        kind = (self._boxes[parent][4] if number else 0, tag, described[:2])
        number_of_kind = self._kinds.setdefault(kind, len(self._kinds))
        self._boxes.append((tag, (tag, *described), parent, len(self._open), number_of_kind))
        self._lasts.append(number)
        self._open.append(number)

    def _break_line(self) -> None:
        if self._in_code:
            self._parts.append("\n")
        else:
            self.end_line()
            self._breaks = True

    def _begin_cell(self) -> None:
        if sum(map(len, self._parts)) > LONG_CELL:
            self.end_line()
        elif self._parts:
            self._parts.append(_CELL)

    def _add_text(self, text: str) -> None:
        self._parts.append(text)
        if self._in_link:
            self._links += len(text)
        if self._in_emphasis:
            self._emphasis += len(text)


def _describe(element: _Element) -> tuple[str, ...]:
    """The words of an element's class, id, role and itemprop, and whether it is hidden."""
    attributes = element.attrib
    if not attributes:
        return ()
    described: tuple[str, ...] = ()
    for name in DESCRIBING:
        if value := attributes.get(name):
            described += attribute_words(value)
    if "hidden" in attributes or "display:none" in attributes.get("style", "").replace(" ", ""):
        described += (HIDDEN,)
    return described


def _set_line(raw: str, *, is_code: bool) -> str:
    """Fold the white space of a line; code keeps its own. Soft hyphens show only where a browser breaks a line."""
    raw = raw.replace(SOFT_HYPHEN, "")
    if is_code:
        text = "\n".join(map(str.rstrip, raw.replace(_CELL, "\t").split("\n"))).strip("\n")
        return text if text.strip() else ""
    if _CELL in raw:
        return "\t".join(" ".join(cell.split()) for cell in raw.split(_CELL)).strip("\t")
    return " ".join(raw.split())
