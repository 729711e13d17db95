"""Texts for the engines' tests: whole articles, a clean one, a missing one, and what stripping leaves of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from boilerstrip import Stripper
from boilerstrip.marked import read_marked

ARTICLES = sorted((Path(__file__).parents[2] / "fixtures/articles/en").glob("*.txt"))
STRIPPER = Stripper(preset="careful", keep={"share", "caption"})


@pytest.fixture(scope="session")
def texts() -> list[str | None]:
    """Nine articles with two missing ones among them."""
    pages = [read_marked(path).text for path in ARTICLES[:9]]
    return [*pages[:3], None, *pages[3:], None]


@pytest.fixture(scope="session")
def stripped(texts: list[str | None]) -> list[str | None]:
    """What `STRIPPER` leaves of the texts, in their order."""
    return [None if text is None else STRIPPER.strip(text) for text in texts]


@pytest.fixture
def stripper() -> Stripper:
    """A stripper with settings that are not the default's."""
    return STRIPPER


@pytest.fixture(scope="session")
def pages(texts: list[str | None]) -> list[dict[str, str]]:
    """The texts that are there, a paragraph a line, with a title each, as a crawl has them."""
    whole = ["\n\n".join(filter(None, text.split("\n"))) for text in texts if text is not None]
    return [{"title": f"Page {i}", "text": text} for i, text in enumerate(whole)]


class Quiet(SimpleHTTPRequestHandler):
    """Serve files and say nothing."""

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(tmp_path: Path, pages: list[dict[str, str]]) -> Iterator[str]:
    """The address of a site with an article a page, and a front page that links to them."""
    folder = tmp_path / "site"
    folder.mkdir()
    for i, page in enumerate(pages):
        lines = "".join(f"<p>{line}</p>\n" for line in page["text"].split("\n\n"))
        (folder / f"{i}.html").write_text(f"<meta charset=utf-8><title>{page['title']}</title>{lines}", "utf-8")
    links = "".join(f'<a href="{i}.html">{i}</a>' for i in range(len(pages)))
    (folder / "index.html").write_text(links, encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
