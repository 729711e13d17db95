"""Every block of docs/pipelines.md runs as it stands, and writes what stripping leaves."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from boilerstrip import Stripper

PAGE = Path(__file__).parents[2] / "docs/pipelines.md"
BLOCKS = re.findall(r"^```python (\w+)\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
STRIPPER = Stripper(preset="careful", keep={"caption"})


def read_clean(folder: Path) -> list[str]:
    """The texts of all files that a block wrote."""
    import pandas as pd

    paths = [path for path in folder.rglob("*") if path.is_file() and "clean" in str(path.relative_to(folder))]
    tables = [pd.read_parquet(path)["text"] for path in paths if path.suffix == ".parquet"]
    lines = [line for path in paths if path.suffix == ".jsonl" for line in path.read_text("utf-8").splitlines()]
    return [text for table in tables for text in table] + [json.loads(line)["text"] for line in lines]


@pytest.mark.parametrize(("engine", "code"), BLOCKS, ids=[engine for engine, _ in BLOCKS])
def test_every_block_writes_clean_texts(engine: str, code: str, tmp_path: Path, pages, site: str) -> None:
    pytest.importorskip("py" + engine if engine == "spark" else engine, reason=f"needs the extra {engine}")
    pd = pytest.importorskip("pandas", reason="needs pandas and pyarrow to write its input")
    pytest.importorskip("pyarrow", reason="needs pandas and pyarrow to write its input")
    pd.DataFrame(pages).to_parquet(tmp_path / "articles.parquet")
    pd.DataFrame(pages).to_json(tmp_path / "articles.jsonl", orient="records", lines=True)
    (tmp_path / "block.py").write_text(code, encoding="utf-8")
    crawl = [Path(__file__).with_name("spider.py"), site, "clean.jsonl", "block.py"]
    command = [sys.executable, *(crawl if engine == "scrapy" else ["block.py"])]
    own = {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    done = subprocess.run(command, cwd=tmp_path, env=os.environ | own, capture_output=True, text=True, timeout=900)
    titles = [None if engine == "spacy" else page["title"] for page in pages]
    expected = [STRIPPER.strip(page["text"], title=title) for page, title in zip(pages, titles, strict=True)]
    assert sorted(read_clean(tmp_path)) == sorted(expected), done.stderr[-3000:]
