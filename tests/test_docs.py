"""The documents say what the code does."""

from __future__ import annotations

import gzip
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from boilerstrip import CATEGORIES, strip
from boilerstrip.decide import BARS
from boilerstrip.evaluation.markdown import TABLES
from boilerstrip.marked import parse_marked
from boilerstrip.rulefile import parse_rules

ROOT = Path(__file__).parent.parent
ARTICLE = "The river rose two metres overnight, the mayor said.\n\nShare on Facebook"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
NOTEBOOKS = sorted((ROOT / "docs/notebooks").glob("*.ipynb"))
RUN = {"python", "sh", "toml"}
NOT_RUN = {
    "text", "diff",  # what comes out
    "console",  # the benchmark, which takes minutes
    "sh install", "sh ci",  # .ci/run does what they do
    "sh engines",  # throughput, which takes minutes
    "sh labelled",  # training and evaluation on labelled pages, which the repository doesn't hold
    "{eval-rst}", "{include}", "{toctree}",
}  # fmt: skip
ELSEWHERE = {  # the addresses that `sphinx-build -b linkcheck docs site` asks for where there is a network
    "https://arxiv.org/abs/2507.03253",
    "https://github.com/adbar/trafilatura",
    "https://github.com/allenai/dolma",
    "https://github.com/fivefilters/ftr-site-config",
    "https://github.com/flairNLP/fundus",
    "https://github.com/huggingface/datatrove",
    "https://github.com/miso-belica/jusText/issues/54",
}


class Block(NamedTuple):
    """A block of code, the words behind its fence, and what it is said to print."""

    info: str
    code: str
    prints: str | None


def blocks(page: Path) -> list[Block]:
    fences = re.findall(r"^```([^\n`]+)\n(.*?)^```$(\n+(?=```text))?", page.read_text("utf-8"), re.M | re.S)
    answers = [code if info == "text" else None for info, code, _ in fences] + [None]
    return [
        Block(info.strip() if info[0] != "{" else info.split()[0], code, answers[i + 1] if followed else None)
        for i, (info, code, followed) in enumerate(fences)
    ]


def with_blocks(*infos: str) -> list[Path]:
    return [page for page in PAGES if any(block.info in infos for block in blocks(page))]


@pytest.mark.parametrize("page", with_blocks("python", "sh"), ids=lambda page: page.name)
def test_the_blocks_of_a_page_run_one_after_the_other(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    make_crawl(tmp_path)
    known: dict[str, object] = {}
    for block in blocks(page):
        if block.info == "python":
            exec(compile(block.code, page.name, "exec"), known)
        elif block.info == "sh":
            printed = run_in_shell(block.code, tmp_path)
            assert block.prints is None or block.prints.strip() == printed.strip()


def run_in_shell(code: str, folder: Path) -> str:
    """What the commands print; ``python`` and ``boilerstrip`` are those under test, whatever is installed."""
    python = shlex.quote(sys.executable)
    functions = f'python() {{ {python} "$@"; }}\nboilerstrip() {{ {python} -m boilerstrip "$@"; }}\n'
    command = ["bash", "-euo", "pipefail", "-c", functions + code]
    shown = subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert shown.returncode == 0, shown.stderr
    return shown.stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_is_run_or_said_not_to_be(page: Path) -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    shows_engines = page.name in ("pipelines.md", "site-memory.md")  # tests/engines runs them
    engines = {f"python {extra}" for extra in extras} if shows_engines else set()
    assert {block.info for block in blocks(page)} <= RUN | NOT_RUN | engines


@pytest.mark.parametrize("page", with_blocks("toml"), ids=lambda page: page.name)
def test_every_block_of_rules_is_right(page: Path) -> None:
    assert all(parse_rules(block.code) for block in blocks(page) if block.info == "toml")


def test_the_page_to_copy_is_a_marked_one() -> None:
    first = next(block.code for block in blocks(ROOT / "docs/contributing.md") if block.info == "text")
    assert [mark.category for mark in parse_marked(first).marks] == ["", "caption", ""]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_stored_without_output(path: Path) -> None:
    cells = json.loads(path.read_text("utf-8"))["cells"]  # the build of the site runs them
    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in cells if cell["cell_type"] == "code")


def make_crawl(folder: Path) -> None:
    """The files that the pages speak of."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    warc = pytest.importorskip("warcio.warcwriter")
    record = {"id": "1", "url": "https://aldmouth.example/1", "text": ARTICLE, "html": f"<p>{ARTICLE}</p>"}
    shutil.copy(ROOT / "fixtures/demo.txt", folder / "article.txt")
    (folder / "page.html").write_text(f"<p>{ARTICLE}</p>", "utf-8")
    for name in ("pages.jsonl", "crawl.jsonl"):
        (folder / name).write_text(json.dumps(record) + "\n", "utf-8")
    pq.write_table(pa.Table.from_pylist([record]), folder / "pages.parquet")
    for name in ("crawl", "pages"):
        (folder / name).mkdir()
    (folder / "pages/one.txt").write_text(ARTICLE, "utf-8")
    (folder / "crawl/one.jsonl.gz").write_bytes(gzip.compress(json.dumps(record).encode()))
    with (folder / "crawl.warc.wet.gz").open("wb") as file:
        writer = warc.WARCWriter(file)
        writer.write_record(writer.create_warc_record(record["url"], "conversion", io.BytesIO(ARTICLE.encode())))


def test_the_table_of_categories_is_the_code_s() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (.*?) \|.*\| (goes|stays) \|$", (ROOT / "docs/categories.md").read_text("utf-8"), re.M
    )
    assert rows == [(c.name, c.what, "goes" if c.dropped else "stays") for c in CATEGORIES]


def test_the_bars_in_the_docs_are_the_code_s() -> None:
    text = (ROOT / "docs/decisions.md").read_text("utf-8")
    assert all(f"{bar:g} for `{preset}`" in text for preset, bar in BARS.items())


@pytest.mark.parametrize("name", ["README.md", "docs/comparison.md"])
def test_the_figures_of_a_page_are_those_of_the_model_card(name: str) -> None:
    part = re.compile(r"^<!-- figures: ([\w-]+) -->(.*?)^<!-- end of figures -->", re.M | re.S)
    card, page = (dict(part.findall((ROOT / place).read_text("utf-8"))) for place in ("docs/model.md", name))
    assert card.keys() == TABLES.keys()
    assert page and page.items() <= card.items()


@pytest.mark.parametrize("page", [*PAGES, *NOTEBOOKS], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    places = [link.partition("#") for link in links(page) if not link.startswith("http")]
    missing = [path for path, _, _ in places if path and not (page.parent / path).exists()]
    nowhere = [
        f"{path}#{part}"
        for path, _, part in places
        if part and part not in anchors(page.parent / path if path else page)
    ]
    assert missing + nowhere == []


def test_links_to_elsewhere_are_listed() -> None:
    assert {link for page in [*PAGES, *NOTEBOOKS] for link in links(page) if link.startswith("http")} == ELSEWHERE


def links(page: Path) -> list[str]:
    text = page.read_text("utf-8")
    if page.suffix == ".ipynb":
        text = "".join("".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown")
    return re.findall(r"\]\(([^)\s]+)\)", re.sub(r"```.*?```", "", text, flags=re.S))


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", [*PAGES, *NOTEBOOKS], ids=lambda page: page.name)
def test_every_page_is_in_the_list_of_pages(page: Path) -> None:
    listed = (ROOT / "docs/index.md").read_text("utf-8").splitlines()
    name = page.relative_to(ROOT).with_suffix("").as_posix().removeprefix("docs/")
    assert name in [*listed, "README", "index"]


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
