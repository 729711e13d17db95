"""How pages are labelled by their gold bodies, and what the page model's training makes of them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training needs the extra 'train'")

from boilerstrip.model import load_model
from boilerstrip.pipeline import Stripper
from boilerstrip.training.alignment import align
from boilerstrip.training.pages import label_lines, page_example, read_unsure

BODY = [
    "The river rose two metres overnight, and the lower town woke up with wet feet.",
    "Two bridges are closed until the weekend, the mayor said on Monday morning.",
]


@pytest.mark.parametrize(
    ("lines", "gold", "kept"),
    [
        (["Menu", *BODY, "Menu"], BODY, [0, 1, 1, 0]),
        (["Wet feet", BODY[0], "Bridges", BODY[1]], [BODY[0], "Bridges", BODY[1]], [0, 1, 1, 1]),
        ([BODY[0], BODY[1], BODY[0]], BODY, [1, 1, 0]),
        (["Bridges", BODY[0]], [BODY[0], "Bridges"], [0, 1]),
    ],
    ids=["between-menus", "subhead", "said-again", "out-of-place"],
)
def test_lines_are_found_in_the_gold_body(lines: list[str], gold: list[str], kept: list[int]) -> None:
    assert align(lines, "\n".join(gold)).kept.round().tolist() == kept


def test_a_line_that_is_partly_body_has_a_share() -> None:
    share = align([f"{BODY[0]} Subscribe to our letter to read more of this."], BODY[0]).kept[0]
    assert 0.4 < share < 0.8


def test_snippets_label_the_lines_that_hold_them() -> None:
    record = {"with": ["woke up with wet feet"], "without": ["Menu of the day"]}
    marked = label_lines(["Menu of the day", "Home", *BODY], record)
    assert marked.kept.tolist() == [0, 0, 1, 0]
    assert marked.weights.tolist() == [1, 0, 1, 0]


def test_lines_that_may_be_labelled_wrongly_count_less(tmp_path: Path) -> None:
    labels = tmp_path / "labels.jsonl"
    lines = [{"t": BODY[0], "y": 1}, {"t": "Menu", "y": 0}, {"t": BODY[1], "y": 0, "unsure": True}]
    labels.write_text(json.dumps({"id": "p", "view": "raw", "lines": lines}), encoding="utf-8")
    record = {"id": "p", "host": "h.example", "html": f"<p>{BODY[0]}<p>Menu<p>{BODY[1]}", "gold": BODY[0]}
    sure, unsure = (page_example((record, some)) for some in (frozenset(), read_unsure(labels)["p"]))
    assert sure is not None and unsure is not None
    assert (unsure.weights < sure.weights).tolist() == [False, False, True]


def test_folds_are_trained_and_used(tmp_path: Path) -> None:
    from boilerstrip.html.page import decide_page
    from boilerstrip.training.pages import PageSources, train_page_folds, train_pages

    html = f"<div class=menu><a>Home</a></div><div class=text><p>{BODY[0]}</p><p>{BODY[1]}</p></div>"
    pages = tmp_path / "pages.jsonl.gz"
    with gzip.open(pages, "wt", encoding="utf-8") as file:
        for i in range(30):
            record = {"id": f"p{i}", "host": f"h{i}.example", "html": html, "gold": "\n".join(BODY), "source": "made"}
            file.write(json.dumps(record) + "\n")
    train_page_folds(PageSources(pages), tmp_path / "models", [1])
    train_pages(PageSources(pages), tmp_path / "pages.npz", 1)
    model = load_model(tmp_path / "pages.npz")
    assert "Home" not in decide_page(Stripper(), html, None, None, model).text
