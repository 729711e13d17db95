"""Every block of docs/pipelines.md runs as it stands, and writes what stripping leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from code_blocks import read_blocks, read_clean, run_block, write_articles

from boilerstrip import Stripper

BLOCKS = read_blocks("pipelines.md")
STRIPPER = Stripper(preset="careful", keep={"caption"})


@pytest.mark.parametrize(("engine", "code"), BLOCKS, ids=[engine for engine, _ in BLOCKS])
def test_every_block_writes_clean_texts(engine: str, code: str, tmp_path: Path, pages, site: str) -> None:
    crawl = [str(Path(__file__).with_name("spider.py")), site, "clean.jsonl"]
    write_articles(tmp_path, pages)
    said = run_block(engine, code, tmp_path, *(crawl if engine == "scrapy" else ()))
    titles = [None if engine == "spacy" else page["title"] for page in pages]
    expected = [STRIPPER.strip(page["text"], title=title) for page, title in zip(pages, titles, strict=True)]
    assert sorted(read_clean(tmp_path)) == sorted(expected), said
