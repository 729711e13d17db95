"""Every block of docs/site-memory.md for an engine learns two hosts, then strips their pages with what it learnt."""

from __future__ import annotations

from pathlib import Path

import pytest
from code_blocks import read_blocks, read_clean, run_block, write_articles

from boilerstrip import Page, SiteMemory, Stripper
from tests.test_memory_evidence import PAGES

BLOCKS = read_blocks("site-memory.md")
CRAWL = [*PAGES, *(Page(page.text.upper(), page.url.replace("observer", "courier")) for page in PAGES[:5])]


@pytest.mark.parametrize(("engine", "code"), BLOCKS, ids=[engine for engine, _ in BLOCKS])
def test_every_block_learns_and_then_strips(engine: str, code: str, tmp_path: Path) -> None:
    write_articles(tmp_path, [page._asdict() for page in CRAWL])
    said = run_block(engine, code, tmp_path)
    knowing = Stripper(memory=SiteMemory.fit(CRAWL).freeze())
    expected = [knowing.strip(page.text, url=page.url) for page in CRAWL]
    assert sorted(read_clean(tmp_path)) == sorted(expected), said
    assert set(expected).isdisjoint(Stripper().strip(page.text, url=page.url) for page in CRAWL)
