"""Scrapy: an item pipeline that strips the text of every item and counts what it removes."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from boilerstrip.engines.columns import DEFAULT, StripRecord
from boilerstrip.engines.extras import missing

try:
    from itemadapter import ItemAdapter
    from scrapy.crawler import Crawler
except ModuleNotFoundError as error:
    raise missing("scrapy", error) from None

logger = logging.getLogger(__name__)


class BoilerstripPipeline:
    """Strip the text of every item; name it in the setting ``ITEM_PIPELINES``.

    ``BOILERSTRIP_STRIPPER`` is a `boilerstrip.Stripper`, and ``BOILERSTRIP_FIELDS`` a ``dict`` that names fields as
    `boilerstrip.engines.columns.Fields` does. An item without the text passes as it is, and so does one whose text
    is no ``str``, with an error in the log: no item is lost. The statistics ``boilerstrip/items``,
    ``boilerstrip/errors`` and ``boilerstrip/removed/<category>`` count items, errors and characters.
    """

    def __init__(self, crawler: Crawler) -> None:
        stripper = crawler.settings.get("BOILERSTRIP_STRIPPER") or DEFAULT
        fields = StripRecord(stripper, **crawler.settings.getdict("BOILERSTRIP_FIELDS"))
        self.written = tuple(fields.written.values())
        self.strip = replace(fields, explain=True)  # what is removed is counted in any case
        self.count = crawler.stats.inc_value

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> BoilerstripPipeline:
        """Return the pipeline that the settings of ``crawler`` describe."""
        return cls(crawler)

    def process_item(self, item: Any, *_: Any) -> Any:
        """Return ``item``, its text stripped in place."""
        adapter = ItemAdapter(item)
        if self.strip.text not in adapter:
            return item
        try:
            found = self.strip(adapter)
        except TypeError as error:
            self.count("boilerstrip/errors")
            logger.error("left as it is: %s", error)
            return item
        self._count(found)
        for name in self.written:
            adapter[name] = found[name]
        return item

    def _count(self, found: Mapping[str, Any]) -> None:
        self.count("boilerstrip/items")
        for span in found["removed"] or ():
            self.count(f"boilerstrip/removed/{span['category']}", len(span["text"]))
