"""A spider that follows every link of a site's front page, run as: python spider.py SITE OUTPUT SETTINGS.

SETTINGS is a Python file of Scrapy settings. What the crawl counted stands on standard output, as JSON.
"""

from __future__ import annotations

import json
import runpy
import sys
from collections.abc import Iterator
from typing import Any

import scrapy
from scrapy.crawler import CrawlerProcess


class Articles(scrapy.Spider):
    """Yield the address, the title and the text of every page."""

    name = "articles"

    def __init__(self, site: str) -> None:
        super().__init__()
        self.start_urls = [site]

    def parse(self, response: Any) -> Iterator[Any]:
        yield from response.follow_all(css="a", callback=self.parse_page)

    def parse_page(self, response: Any) -> Iterator[dict[str, Any]]:
        text = "\n\n".join(response.css("p::text").getall())
        yield {"url": response.url, "title": response.css("title::text").get(), "text": text}


if __name__ == "__main__":
    site, output, settings = sys.argv[1:]
    own = {name: value for name, value in runpy.run_path(settings).items() if name.isupper()}
    process = CrawlerProcess({"LOG_LEVEL": "ERROR", "FEEDS": {output: {"format": "jsonlines"}}, **own})
    crawler = process.create_crawler(Articles)
    process.crawl(crawler, site=site)
    process.start()
    print(json.dumps(crawler.stats.get_stats(), default=str))
