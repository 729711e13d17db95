"""Pages of which only snippets are known become labelled texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("resiliparse", reason="labelling pages needs the extra 'label'")
pytest.importorskip("readability", reason="labelling pages needs the extra 'label'")

from boilerstrip.cli.main import main
from boilerstrip.corpus import read_labelled
from boilerstrip.training.snippets.label import label_page

PARAGRAPH = "<p>The river rose two metres overnight and the old bridge was closed, the mayor said on day {}.</p>"
PAGE = {
    "id": "p:1",
    "host": "harbour.example",
    "html": "<html><head><title>River closes bridge | Harbour Press</title></head><body>"
    "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav><article><h1>River closes bridge</h1>"
    + "".join(map(PARAGRAPH.format, range(8)))
    + "<figure><img src='a.jpg'><figcaption>The bridge on Monday, seen from the north</figcaption></figure>"
    "<p>Subscribe to the harbour letter</p></article><footer>Imprint and terms</footer></body></html>",
    "with": ["the mayor said on day 3"],
    "without": ["Subscribe to the harbour letter"],
}


def labels(view: str) -> dict[str, int | None]:
    record = next(record for record in label_page(PAGE) if record["view"] == view)
    return {line["t"]: line["y"] for line in record["lines"]}


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Subscribe to the harbour letter", 0),
        ("The bridge on Monday, seen from the north", 0),
        ("Imprint and terms", 0),
        ("River closes bridge | Harbour Press", None),
    ],
)
def test_snippets_and_parts_of_the_page_tell_what_goes(line: str, label: int | None) -> None:
    assert labels("raw")[line] == label


def test_a_known_paragraph_surely_stays() -> None:
    assert next(label for line, label in labels("raw").items() if line.endswith("day 3.")) == 1


@pytest.mark.parametrize("name", ["lines.jsonl.gz", "lines.jsonl"])
def test_the_command_writes_texts_that_training_reads(name: str, tmp_path: Path) -> None:
    source, output = tmp_path / "pages.jsonl", tmp_path / name
    source.write_text(json.dumps(PAGE), encoding="utf-8")
    assert main(["label", str(source), "-o", str(output)]) == 0
    assert {page.view for page in read_labelled(output)} >= {"raw", "trafilatura"}
    assert output.read_bytes().startswith(b"\x1f\x8b") == (output.suffix == ".gz")
