"""The documents say what the code does."""

from __future__ import annotations

import gzip
import io
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from boilerstrip import CATEGORIES, strip
from boilerstrip.decide import BARS
from boilerstrip.evaluation.markdown import TABLES
from boilerstrip.rulefile import parse_rules

ROOT = Path(__file__).parent.parent
ARTICLE = "The river rose two metres overnight, the mayor said.\n\nShare on Facebook"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(language: str) -> list[tuple[str, str]]:
    fence = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    return [(path.name, code) for path in PAGES for code in fence.findall(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize("page", sorted({page for page, _ in blocks("python")}))
def test_the_blocks_of_python_run_one_after_the_other(page: str) -> None:
    known: dict[str, object] = {}
    for name, code in blocks("python"):
        if name == page:
            exec(compile(code, page, "exec"), known)


def test_every_block_that_needs_an_engine_stands_where_the_engines_tests_run_it() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    found = {
        (path.name, word) for path in PAGES for word in re.findall(r"^```python (.+)$", path.read_text("utf-8"), re.M)
    }
    assert found <= {("pipelines.md", extra) for extra in extras}


@pytest.mark.parametrize(("page", "code"), blocks("toml"))
def test_every_block_of_rules_is_right(page: str, code: str) -> None:
    assert parse_rules(code)


def test_every_command_of_the_page_about_the_command_line_runs(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("warcio")
    make_crawl(tmp_path)
    command = tmp_path / "boilerstrip"
    command.write_text(f'#!/bin/sh\nexec {sys.executable} -m boilerstrip "$@"\n', "utf-8")
    command.chmod(0o755)
    for page, code in blocks("sh"):
        if page == "command-line.md":
            environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
            subprocess.run(["bash", "-euo", "pipefail", "-c", code], cwd=tmp_path, env=environment, check=True)
    clean = [json.loads(line)["text"] for line in (tmp_path / "clean.jsonl").read_text("utf-8").splitlines()]
    assert clean == [strip(ARTICLE)] != [ARTICLE]


def make_crawl(folder: Path) -> None:
    """The files that the page speaks of."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    from warcio.warcwriter import WARCWriter

    record = {"id": "1", "url": "https://aldmouth.example/1", "text": ARTICLE, "html": f"<p>{ARTICLE}</p>"}
    (folder / "article.txt").write_text(ARTICLE, "utf-8")
    (folder / "page.html").write_text(f"<p>{ARTICLE}</p>", "utf-8")
    (folder / "pages.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    pq.write_table(pa.Table.from_pylist([record]), folder / "pages.parquet")
    (folder / "crawl").mkdir()
    (folder / "crawl/one.jsonl.gz").write_bytes(gzip.compress(json.dumps(record).encode()))
    with (folder / "crawl.warc.wet.gz").open("wb") as file:
        writer = WARCWriter(file)
        writer.write_record(writer.create_warc_record(record["url"], "conversion", io.BytesIO(ARTICLE.encode())))


def test_the_table_of_categories_is_the_code_s() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (.*?) \|.*\| (goes|stays) \|$", (ROOT / "docs/categories.md").read_text("utf-8"), re.M
    )
    assert rows == [(c.name, c.what, "goes" if c.dropped else "stays") for c in CATEGORIES]


def test_the_bars_in_the_docs_are_the_code_s() -> None:
    text = (ROOT / "docs/decisions.md").read_text("utf-8")
    assert all(f"{bar:g} for `{preset}`" in text for preset, bar in BARS.items())


def test_the_figures_of_the_readme_are_those_of_the_model_card() -> None:
    part = re.compile(r"^<!-- figures: ([\w-]+) -->(.*?)^<!-- end of figures -->", re.M | re.S)
    card, readme = (dict(part.findall((ROOT / name).read_text("utf-8"))) for name in ("docs/model.md", "README.md"))
    assert card.keys() == TABLES.keys()
    assert readme and readme.items() <= card.items()


def test_links_between_the_documents_lead_somewhere() -> None:
    links = [(path, link) for path in PAGES for link in re.findall(r"\]\((?!http)([^)#]+)", path.read_text("utf-8"))]
    assert [str(link) for path, link in links if not (path.parent / link).exists()] == []


def test_the_readme_s_example_is_what_strip_leaves() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    diff = re.search(r"```diff\n(.*?)```", readme, re.DOTALL)
    assert diff
    result = strip((ROOT / "fixtures/demo.txt").read_text("utf-8"))
    for line in diff.group(1).splitlines():
        assert (line[2:] in result) == line.startswith("  "), line


def test_the_version_comes_from_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert "version" not in project and project["dynamic"] == ["version"]
