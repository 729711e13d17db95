"""The blocks of code that a page of the documents shows for engines, run as they stand, and what they wrote."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"


def read_blocks(page: str) -> list[tuple[str, str]]:
    """The blocks of a page that need an engine: its extra, and the code."""
    text = (DOCS / page).read_text("utf-8")
    return re.findall(r"^```python (\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def write_articles(folder: Path, pages: list[dict[str, str]]) -> None:
    """What the blocks read: ``articles.parquet``, and the same pages as lines of JSON in two files."""
    pd = pytest.importorskip("pandas", reason="needs pandas and pyarrow to write its input")
    pytest.importorskip("pyarrow", reason="needs pandas and pyarrow to write its input")
    pd.DataFrame(pages).to_parquet(folder / "articles.parquet")
    pd.DataFrame(pages[::2]).to_json(folder / "articles-0.jsonl", orient="records", lines=True)
    pd.DataFrame(pages[1::2]).to_json(folder / "articles-1.jsonl", orient="records", lines=True)


def run_block(engine: str, code: str, folder: Path, *before: str) -> str:
    """Run a block in a folder, and return the end of what it said."""
    pytest.importorskip("py" + engine if engine == "spark" else engine, reason=f"needs the extra {engine}")
    (folder / "block.py").write_text(code, encoding="utf-8")
    own = {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    command = [sys.executable, *before, "block.py"]
    done = subprocess.run(command, cwd=folder, env=os.environ | own, capture_output=True, text=True, timeout=900)
    return done.stderr[-3000:]


def read_clean(folder: Path) -> list[str]:
    """The texts of all files that a block wrote."""
    import pandas as pd

    paths = [path for path in folder.rglob("*") if path.is_file() and "clean" in str(path.relative_to(folder))]
    tables = [pd.read_parquet(path)["text"] for path in paths if path.suffix == ".parquet"]
    lines = [line for path in paths if path.suffix == ".jsonl" for line in path.read_text("utf-8").splitlines()]
    return [text for table in tables for text in table] + [json.loads(line)["text"] for line in lines]
