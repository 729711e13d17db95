"""Scrapy: a spider crawls a server on this machine, and its items come out stripped."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("scrapy", reason="needs: pip install 'boilerstrip[scrapy]'")

from scrapy import Field, Item
from scrapy.utils.test import get_crawler

from boilerstrip.engines.scrapy import BoilerstripPipeline

SPIDER = Path(__file__).with_name("spider.py")


SETTINGS = """
from boilerstrip import Stripper
ITEM_PIPELINES = {"boilerstrip.engines.scrapy.BoilerstripPipeline": 300}
BOILERSTRIP_STRIPPER = Stripper(preset="careful", keep={"share", "caption"})
BOILERSTRIP_FIELDS = {"title": "title", "explain": True}
"""


def test_a_crawl_yields_stripped_items_and_counts_them(site, tmp_path, pages, stripper) -> None:
    (tmp_path / "settings.py").write_text(SETTINGS)
    command = [sys.executable, SPIDER, site, tmp_path / "items.jsonl", tmp_path / "settings.py"]
    stats = json.loads(subprocess.check_output(command, text=True, timeout=600))
    items = [json.loads(line) for line in (tmp_path / "items.jsonl").read_text("utf-8").splitlines()]
    expected = {page["title"]: stripper.strip(page["text"], title=page["title"]) for page in pages}
    assert {item["title"]: item["text"] for item in items} == expected
    removed = sum(len(span["text"]) for item in items for span in item["removed"] if span["category"] == "newsletter")
    assert stats["boilerstrip/removed/newsletter"] == removed > 0 and stats["boilerstrip/items"] == len(pages)


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
    crawler = get_crawler()
    BoilerstripPipeline.from_crawler(crawler).process_item({"url": "https://x.example/", "text": ["a", "b"]})
    assert "row 'https://x.example/': boilerstrip takes str, not list" in caplog.text
    assert crawler.stats.get_value("boilerstrip/errors") == 1
