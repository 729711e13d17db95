"""HTML read as a browser reads it, for tests: which elements and attributes there are, and the text between."""

from __future__ import annotations

from html.parser import HTMLParser

VOID = {"meta", "br", "rect", "line"}


class Page(HTMLParser):
    """Elements, attribute names and text of a page; ``open`` is empty where every element was closed in order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.struck = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.open += [] if tag in VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data
        if "del" in self.open:
            self.struck += data
