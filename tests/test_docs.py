"""The documents say what the code does."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from boilerstrip import CATEGORIES, strip
from boilerstrip.decide import BARS
from boilerstrip.rulefile import parse_rules

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(language: str) -> list[tuple[str, str]]:
    fence = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    return [(path.name, code) for path in PAGES for code in fence.findall(path.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(("page", "code"), blocks("python"))
def test_every_block_of_python_runs(page: str, code: str) -> None:
    exec(compile(code, page, "exec"), {})


@pytest.mark.parametrize(("page", "code"), blocks("toml"))
def test_every_block_of_rules_is_right(page: str, code: str) -> None:
    assert parse_rules(code)


def test_the_table_of_categories_is_the_code_s() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (.*?) \|.*\| (goes|stays) \|$", (ROOT / "docs/categories.md").read_text("utf-8"), re.M
    )
    assert rows == [(c.name, c.what, "goes" if c.dropped else "stays") for c in CATEGORIES]


def test_the_bars_in_the_docs_are_the_code_s() -> None:
    text = (ROOT / "docs/decisions.md").read_text("utf-8")
    assert all(f"{bar:g} for `{preset}`" in text for preset, bar in BARS.items())


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
