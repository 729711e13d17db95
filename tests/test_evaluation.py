"""The measures by hand-made cases, and the evaluation over a small labelled file."""

from __future__ import annotations

import json
import shutil
from importlib import resources
from pathlib import Path

import pytest

from boilerstrip.__main__ import main
from boilerstrip.corpus import LabelledLine, LabelledText, line_hash, read_categories, read_labelled
from boilerstrip.evaluation.baselines import c4_lines, oracle
from boilerstrip.evaluation.gate import worse
from boilerstrip.evaluation.measure import count_lines, measure_harm, measure_joined
from boilerstrip.evaluation.measures import article_scores, overlap, shingles, word_f1, words_lost
from boilerstrip.evaluation.run import Plan, evaluate
from boilerstrip.pipeline import Stripper

BODY = "The bridge over the Kolpa opened on Tuesday, two years after the flood took the old one, the mayor said."
RECORD = {
    "id": "a:1", "source": "aed", "view": "raw", "host": "a.example", "lang": "en", "fold": 0,
    "lines": [
        {"t": "Share on Facebook", "y": 0, "cat_hint": "share"},
        {"t": BODY, "b": 1, "y": 1, "role": "body"},
        {"t": "© 2024 The Kolpa Herald", "b": 1, "y": 0},
        {"t": "Who knows", "y": 0, "unsure": True},
    ],
}  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    labels, pages, categories = (tmp_path / name for name in ("lines.jsonl", "pages.jsonl", "categories.jsonl"))
    labels.write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
    pages.write_text(json.dumps({"id": "a:1", "gold": BODY}) + "\n", encoding="utf-8")
    category = {"id": "a:1", "h": line_hash("© 2024 The Kolpa Herald"), "cat": "legal"}
    categories.write_text(json.dumps(category) + "\n", encoding="utf-8")
    return labels, pages, categories


def test_the_same_text_scores_one_and_a_stranger_scores_nothing() -> None:
    same = overlap(shingles(BODY), shingles(BODY))
    assert article_scores([same]).f1 == 1.0
    assert overlap(shingles("a b c d"), shingles("e f g h")).both == 0


def test_word_f1_is_over_bags_of_words() -> None:
    assert word_f1("A b b", "a b c") == pytest.approx(2 * 2 / 6)


def test_words_lost_counts_each_word_as_often_as_it_stood() -> None:
    assert words_lost("a a b", "a b") == (1, 3)


def test_c4_keeps_sentences_of_five_words() -> None:
    assert c4_lines(f"Menu\n{BODY}\nHe said no.\nPlease turn on JavaScript to read this page.") == BODY


def test_a_labelled_record_is_read_with_its_offsets(files: tuple[Path, Path, Path]) -> None:
    page = next(read_labelled(files[0]))
    assert [page.text[line.start : line.end] for line in page.lines] == [line["t"] for line in RECORD["lines"]]  # type: ignore[index]
    assert oracle(page) == BODY


def test_of_two_checked_categories_of_a_line_the_later_file_s_counts(
    files: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    corrected = {"id": "a:1", "h": line_hash("© 2024 The Kolpa Herald"), "cat": "credit"}
    (tmp_path / "corrections.jsonl").write_text(json.dumps(corrected) + "\n", encoding="utf-8")
    page = next(read_labelled(files[0], read_categories([files[2], tmp_path / "corrections.jsonl"])))
    assert page.lines[2].category == "credit"


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({"cat": "captions"}, "line 1: 'cat' is 'captions'; valid are: advert"),
        ({"h": 7}, "'h' of .*line 1: .* can't be 7"),
    ],
)
def test_a_checked_category_that_can_t_be_is_told_with_its_line(tmp_path: Path, record: dict, complaint: str) -> None:
    path = tmp_path / "corrections.jsonl"
    path.write_text(json.dumps({"id": "a:1", "h": line_hash(BODY), "cat": "caption", **record}), encoding="utf-8")
    with pytest.raises(ValueError, match=complaint):
        read_categories([path])


@pytest.mark.parametrize(("line", "checked"), [(BODY, "related"), ("Share on Facebook", "not_boilerplate")])
def test_a_line_whose_label_a_reader_found_wrong_is_not_counted(
    files: tuple[Path, Path, Path], line: str, checked: str
) -> None:
    page = next(read_labelled(files[0], {("a:1", line_hash(line)): checked}))
    gone = [(0, len(page.text))]
    assert sum(count.total for count in count_lines(page, gone)) == 2
    assert sum(count.total for count in count_lines(next(read_labelled(files[0])), gone)) == 3


def test_a_joined_text_holds_the_sure_lines_alone(files: tuple[Path, Path, Path]) -> None:
    joined = next(read_labelled(files[0])).joined()
    assert joined.text == f"Share on Facebook {BODY} © 2024 The Kolpa Herald"
    assert [joined.text[line.start : line.end] for line in joined.lines] == joined.text.replace(
        BODY, f"|{BODY}|"
    ).replace("| ", "|").replace(" |", "|").split("|")


def test_one_line_mode_counts_words() -> None:
    lines = (LabelledLine(0, len(BODY), kept=True), LabelledLine(len(BODY) + 1, len(BODY) + 18, kept=False))
    page = LabelledText("x", f"{BODY} Share on Facebook", lines)
    right, removed, wanted = measure_joined(page, Stripper(model=None))
    assert (wanted, removed - right) == (3, 0)


def test_a_clean_body_costs_nothing() -> None:
    assert measure_harm("x", BODY, Stripper(model=None))[1:] == (0, 20)


def test_evaluate_prints_figures_for_people_and_machines(
    files: tuple[Path, Path, Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    labels, pages, categories = map(str, files)
    arguments = ["evaluate", labels, "--pages", pages, *["--categories", categories] * 2, "--workers", "1"]
    assert main([*arguments, "--json"]) == 0
    figures = json.loads(capfdbinary.readouterr().out)
    assert figures["views"]["raw"]["f1"]["boilerstrip"] > figures["views"]["raw"]["f1"]["identity"]
    assert figures["harm"]["words_lost"] == 0
    assert figures["categories"]["legal"]["raw_checked"] == {"lines": 1, "gone": 1.0}
    assert main(arguments) == 0
    assert b"gap closed" in capfdbinary.readouterr().out


def test_the_gate_names_what_got_worse_or_went_missing() -> None:
    recorded = {"gone": {"all": 0.9, "de": 0.8}, "touched": ["x"]}
    assert worse({"gone": {"all": 0.91, "de": 0.799}}, recorded) == []
    assert worse({"gone": {"all": 0.85}}, recorded) == ["gone.all: 0.85, recorded 0.9", "gone.de: None, recorded 0.8"]


def test_several_seeds_are_averaged_and_each_is_told(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    labels, pages, _ = files
    with resources.as_file(resources.files("boilerstrip") / "models/lines.npz") as shipped:
        for seed in ("seed1", "seed2"):
            (tmp_path / "models" / seed).mkdir(parents=True)
            shutil.copy(shipped, tmp_path / "models" / seed / "fold0.npz")
    summary = evaluate(Plan(labels, pages, models=tmp_path / "models"))
    assert summary["texts"] == 1 and len(summary["seeds"]) == 2
