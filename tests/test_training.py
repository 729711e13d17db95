"""The workshop: from labelled texts to a model, in small."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from boilerstrip import Stripper, explain
from boilerstrip.__main__ import main
from boilerstrip.corpus import LabelledLine, LabelledText, line_hash
from boilerstrip.model import KINDS, RULE_COLUMNS, default_model, load_model
from boilerstrip.training.calibration import calibrate
from boilerstrip.training.examples import make_example
from boilerstrip.training.made_up import mixed_pages, read_articles, read_blocks
from boilerstrip.training.softened import DOUBTFUL, SURE, TRUSTED, soften
from boilerstrip.training.variants import clean_page, variants

SNIPPETS = Path(__file__).parent.parent / "fixtures" / "training"
BODY = "\n".join(["The river rose two metres overnight, and the old bridge was closed, the mayor said on Monday."] * 5)
PAGE = LabelledText(
    "p:1",
    f"Share\n\n{BODY}",
    (LabelledLine(0, 5, kept=False, hint="share"), LabelledLine(7, 7 + len(BODY), kept=True)),
    view="raw",
    host="a.example",
)


def no_rules(text: str, units: object, title: str | None) -> np.ndarray:
    return np.zeros((len(units.starts), RULE_COLUMNS), np.float32)  # type: ignore[attr-defined]


def test_an_example_has_a_label_a_weight_and_a_kind_for_each_unit() -> None:
    example = make_example(PAGE, no_rules)
    assert example.labels.tolist() == [1, 0, 0, 0, 0, 0]
    assert (example.weights[1:] > example.weights[0]).all()
    assert [KINDS[k] if k >= 0 else None for k in example.kinds[:2]] == ["share", None]


def test_a_stretch_that_holds_both_kinds_is_partly_boilerplate() -> None:
    page = LabelledText("p:2", "Share It rained", (LabelledLine(0, 5, kept=False), LabelledLine(6, 15, kept=True)))
    assert make_example(page, no_rules).labels.tolist() == [pytest.approx(5 / 14)]


def test_an_unsure_line_counts_less_and_nothing_beside_others() -> None:
    unsure = LabelledLine(6, 15, kept=True, sure=False)
    beside = LabelledText("p:2", "Share It rained", (LabelledLine(0, 5, kept=False), unsure))
    assert make_example(beside, no_rules).weights.tolist() == [0]
    lines = (LabelledLine(0, 5, kept=False), unsure)
    alone = make_example(LabelledText("p:2", "Share\nIt rained", lines), no_rules)
    assert 0 < alone.weights[1] < alone.weights[0]
    assert alone.sure.tolist() == [True, False]


def test_a_body_s_line_that_a_reader_found_to_be_boilerplate_teaches_nothing() -> None:
    checked = {("p:1", line_hash("Read more: The flood")): "related"}
    page = clean_page("p:1", f"{BODY}\nRead more: The flood", PAGE, None, checked)
    assert make_example(page, no_rules).weights[-1] == 0
    bodies = [dataclasses.replace(page, lang="en")] * 8
    mixed = "".join(page.text for page in mixed_pages(bodies, {"en": [[("Share", "share")]]}, 20, seed=1))
    assert BODY.split("\n")[0] in mixed and "Read more" not in mixed


def test_variants_depend_on_the_name_alone() -> None:
    assert [v.text for v in variants(PAGE, "t")] == [v.text for v in variants(PAGE, "t")]


def test_a_clean_page_keeps_every_line() -> None:
    page = clean_page("p:3", f"{BODY}\n\n {BODY}", None, None)
    assert len(page.lines) == 10 and all(line.kept for line in page.lines)
    assert {page.text[line.start : line.end] for line in page.lines} == set(BODY.split("\n"))


def test_made_up_pages_hold_the_body_and_labelled_blocks() -> None:
    bodies = [dataclasses.replace(clean_page(f"p:{i}", BODY, PAGE, None), lang="en") for i in range(8)]
    pages = list(mixed_pages(bodies, read_blocks(SNIPPETS), 96, seed=3))
    bodied = [page for page in pages if BODY.split("\n")[0] in page.text]
    assert bodied and all(
        line.kept for page in bodied for line in page.lines if page.text[line.start : line.end] in BODY
    )
    assert len({line.category for page in pages for line in page.lines if not line.kept}) > 10


def write_labels(folder: Path, hosts: int = 25) -> Path:
    lines = [{"t": "Share on Facebook", "y": 0}, *({"t": line, "y": 1} for line in BODY.split("\n"))]
    records = [{"id": f"p:{i}", "host": f"{i}.example", "fold": i % 5, "lines": lines} for i in range(hosts)]
    path = folder / "lines.jsonl"
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return path


def test_training_gives_the_same_model_for_the_same_seed(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.training.run import train
    from boilerstrip.training.sources import Sources

    path = write_labels(tmp_path)
    for name in ("a.npz", "b.npz"):
        train(Sources((path,)), tmp_path / name, seed=5)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    assert load_model(tmp_path / "a.npz").about["seed"] == 5


def test_folds_are_trained_calibrated_and_taken_over(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    from boilerstrip.training.run import train, train_folds
    from boilerstrip.training.sources import Sources

    path = write_labels(tmp_path, hosts=35)  # twenty or more without any two folds
    train_folds(Sources((path,)), tmp_path / "models", seeds=(3,), workers=2)
    train(Sources((path,)), tmp_path / "all.npz", seed=3, folds=tmp_path / "models")
    fold = load_model(tmp_path / "models" / "seed3" / "fold4.npz")
    assert load_model(tmp_path / "all.npz").about["calibration"] == fold.about["calibration"]
    assert all(np.isfinite(fold.about["calibration"]))


def test_labels_move_towards_what_a_model_of_other_hosts_says_and_made_up_ones_stay() -> None:
    example = make_example(PAGE, no_rules)._replace(view="raw")
    doubtful = example._replace(sure=np.zeros_like(example.sure))
    made_up = example._replace(view="made-up")
    same, sure, moved = soften([made_up, example, doubtful], dict.fromkeys(range(5), default_model()))
    near, far = np.abs(sure.labels - example.labels), np.abs(moved.labels - example.labels)
    assert same is made_up and (near < SURE).all() and (far < DOUBTFUL).all()
    assert np.allclose(far, near * DOUBTFUL / SURE, atol=1e-4) and near.max() > 0
    assert np.allclose(moved.weights, example.weights * TRUSTED) and (sure.weights == example.weights).all()


def test_scores_that_say_everything_are_calibrated_to_moderate_numbers() -> None:
    labels = np.array([0, 0, 1, 1] * 5, np.float32)
    slope, shift = calibrate(labels, labels, np.ones(20, bool))
    assert 0.5 < slope < 3 and abs(shift) < 1


def test_made_up_articles_have_a_host_of_their_own_and_labelled_lines() -> None:
    pages = list(read_articles(SNIPPETS / "articles"))
    assert len({page.host for page in pages}) == len(pages) > 100
    assert {line.kept for page in pages for line in page.lines} == {True, False}


def test_a_model_is_trained_from_corrections_and_used(tmp_path: Path) -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    for i in range(21):
        document = explain(f"Share on Facebook\n\n{BODY}\nThe harbour at dawn", url=f"https://{i}.example/")
        document.correct("The harbour at dawn", "caption").confirm().save(tmp_path / "labels.jsonl")
    files = [str(tmp_path / "labels.jsonl"), "-o", str(tmp_path / "mine.npz")]
    assert main(["train", *files, "--from", "nothing", "--workers", "1"]) == 0
    assert Stripper(model=tmp_path / "mine.npz").explain(BODY).source == BODY


def test_labels_of_too_few_hosts_are_an_error_that_says_what_to_do(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("torch", reason="training needs the extra 'train'")
    explain(BODY, url="https://one.example/").correct(1, "keep").confirm().save(tmp_path / "labels.jsonl")
    files = [str(tmp_path / "labels.jsonl"), "-o", str(tmp_path / "mine.npz")]
    assert main(["train", *files, "--from", "nothing", "--workers", "1"]) == 2
    assert "the labels are of 1 hosts" in capfd.readouterr().err and not (tmp_path / "mine.npz").exists()
