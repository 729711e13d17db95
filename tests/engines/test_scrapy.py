"""Scrapy: a spider crawls a server on this machine, and its items come out stripped."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("scrapy", reason="needs: pip install 'boilerstrip[scrapy]'")

from scrapy import Field, Item
from scrapy.utils.test import get_crawler

from boilerstrip.engines.scrapy import BoilerstripPipeline

SPIDER = Path(__file__).with_name("spider.py")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site(tmp_path, texts) -> Iterator[str]:
    """The address of a site with an article a page, and a front page that links to them."""
    whole = [text for text in texts if text is not None]
    for i, text in enumerate(whole):
        lines = "".join(f"<p>{line}</p>\n" for line in text.split("\n") if line)
        (tmp_path / f"{i}.html").write_text(f"<title>{i}</title>{lines}", encoding="utf-8")
    links = "".join(f'<a href="{i}.html">{i}</a>' for i in range(len(whole)))
    (tmp_path / "index.html").write_text(links, encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


SETTINGS = """
from boilerstrip import Stripper
ITEM_PIPELINES = {"boilerstrip.engines.scrapy.BoilerstripPipeline": 300}
BOILERSTRIP_STRIPPER = Stripper(preset="careful", keep={"share", "caption"})
BOILERSTRIP_FIELDS = {"title": "title", "explain": True}
"""


def test_a_crawl_yields_stripped_items_and_counts_them(site, tmp_path, texts, stripper) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS)
    command = [sys.executable, SPIDER, site, tmp_path / "items.jsonl", tmp_path / "settings.py"]
    stats = json.loads(subprocess.check_output(command, text=True, timeout=120))
    items = [json.loads(line) for line in (tmp_path / "items.jsonl").read_text("utf-8").splitlines()]
    whole = {str(i): "\n\n".join(filter(None, text.split("\n"))) for i, text in enumerate(filter(None, texts))}
    expected = {title: stripper.strip(text, title=title) for title, text in whole.items()}
    assert {item["title"]: item["text"] for item in items} == expected
    removed = sum(len(span["text"]) for item in items for span in item["removed"] if span["category"] == "newsletter")
    assert stats["boilerstrip/removed/newsletter"] == removed > 0 and stats["boilerstrip/items"] == len(whole)


class Article(Item):
    text = Field()


def pipeline(**fields: object) -> BoilerstripPipeline:
    return BoilerstripPipeline.from_crawler(get_crawler(settings_dict={"BOILERSTRIP_FIELDS": fields}))


@pytest.mark.parametrize("kind", [dict, Article], ids=["dict", "item"])
def test_every_kind_of_item_is_stripped(kind: type) -> None:
    item = pipeline().process_item(kind(text="It rained all night, the mayor said.\n\nShare on Facebook"))
    assert isinstance(item, kind) and item["text"] == "It rained all night, the mayor said."


@pytest.mark.parametrize("item", [{"image": "a.png"}, {"text": None}, {"text": ["a", "b"]}], ids=str)
def test_an_item_without_a_text_passes_as_it_is(item: dict[str, object]) -> None:
    assert pipeline().process_item(dict(item)) == item


def test_a_text_that_is_none_is_logged_and_counted(caplog) -> None:
    step = pipeline(title="title")
    step.process_item({"url": "https://x.example/", "text": ["a", "b"]})
    assert "row 'https://x.example/': boilerstrip takes str, not list" in caplog.text
    assert step.count.__self__.get_value("boilerstrip/errors") == 1
