"""The comparison with other extractors, on made-up pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from boilerstrip.__main__ import main
from boilerstrip.html.decode import decode_page

PAGES = Path(__file__).parent.parent / "fixtures" / "html"


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    file = tmp_path / "pages.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for page in sorted(PAGES.glob("*.html")):
            gold = page.with_suffix(".txt").read_text(encoding="utf-8")
            record = {"id": page.stem, "host": f"{page.stem}.example", "html": decode_page(page.read_bytes())}
            out.write(json.dumps({**record, "gold": gold, "source": "made-up"}) + "\n")
    return file


def test_figures_of_all_extractors(labelled: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["evaluate-html", str(labelled), "--sources", "made-up", "--json"]) == 0
    figures = json.loads(capfdbinary.readouterr().out)
    ours, theirs = (figures[name]["groups"]["all"] for name in ("boilerstrip", "trafilatura"))
    assert ours["exact"] == 1.0
    assert ours["f1"] > theirs["f1"] > 0.5


def test_a_table_for_the_docs(labelled: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["evaluate-html", str(labelled), "--sources", "made-up", "--alone", "--every", "3"]) == 0
    table = capfdbinary.readouterr().out.decode().splitlines()
    assert table[0] == "| extractor | version | made-up | word F1 | exactly right | pages a second |"
    assert table[2].startswith("| boilerstrip |")
