"""The figures of an evaluation: drawn, written into documents, and measured without a part."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from test_evaluation import BODY, RECORD

from boilerstrip import Stripper
from boilerstrip.__main__ import main
from boilerstrip.corpus import LabelledText, to_labelled
from boilerstrip.decide import BARS
from boilerstrip.evaluation.ablation import GROUPS, PARTS, without
from boilerstrip.evaluation.curves import ALL_BARS, removal
from boilerstrip.evaluation.inplace import enclose
from boilerstrip.evaluation.markdown import TABLES
from boilerstrip.evaluation.measure import count_words
from boilerstrip.evaluation.measures import WORD
from boilerstrip.evaluation.run import Plan, average, evaluate_parts
from boilerstrip.features import DENSE, ECHO, PLACE, SHAPE, Features, extract
from boilerstrip.model import RULE_COLUMNS, default_model

DEMO = (Path(__file__).parent.parent / "fixtures/demo.txt").read_text("utf-8")
Command = list[str]


@pytest.fixture(scope="module")
def command(tmp_path_factory: pytest.TempPathFactory) -> Command:
    labels, pages = (tmp_path_factory.mktemp("files") / name for name in ("lines.jsonl", "pages.jsonl"))
    labels.write_text(json.dumps(RECORD) + "\n", encoding="utf-8")
    pages.write_text(json.dumps({"id": "a:1", "gold": BODY}) + "\n", encoding="utf-8")
    return ["evaluate", str(labels), "--pages", str(pages), "--workers", "1"]


@pytest.fixture(scope="module")
def summary(command: Command) -> dict[str, Any]:
    return evaluate_parts(Plan(Path(command[1]), Path(command[3])))


@pytest.fixture
def saved(summary: dict[str, Any], tmp_path: Path) -> Path:
    path = tmp_path / "figures.json"
    path.write_text(json.dumps(summary), "utf-8")
    return path


def demo() -> LabelledText:
    """The demo as a labelled text in which every other line is boilerplate."""
    lines = [{"t": line, "y": i % 2} for i, line in enumerate(DEMO.splitlines())]
    return to_labelled({"id": "demo", "lines": lines}, {})


@pytest.mark.parametrize("preset", BARS)
def test_the_curve_of_any_preset_passes_through_what_every_preset_removes(preset: str) -> None:
    page = demo()
    curve = removal([count_words(page, Stripper(preset=preset).explain(page.text))])
    for other, bar in BARS.items():
        removed = " ".join(span.text for span in Stripper(preset=other).explain(page.text).removed)
        assert curve["removed"][ALL_BARS.index(bar)] == len(WORD.findall(removed)) > 0


def test_a_lower_bar_removes_no_less(summary: dict[str, Any]) -> None:
    curve = summary["removal"]["raw"]
    assert curve["removed"] == sorted(curve["removed"], reverse=True) and curve["wanted"] == 7
    assert curve["right"][ALL_BARS.index(BARS["balanced"])] == 7


def test_the_bins_of_calibration_hold_every_sure_line(summary: dict[str, Any]) -> None:
    found = summary["reliability"]["raw"]
    assert (sum(found["lines"]), sum(found["boilerplate"])) == (3, 2)


def test_curves_of_several_seeds_are_averaged_bar_by_bar() -> None:
    assert average([{"removed": [4, 2]}, {"removed": [6, 2]}]) == {"removed": [5, 2]}


def test_a_summary_stays_small(summary: dict[str, Any]) -> None:
    assert len(json.dumps([summary["removal"], summary["reliability"], summary["bars"]])) < 3_000


def test_plots_made_with_the_figures_and_from_them_are_the_same(
    command: Command, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    pytest.importorskip("matplotlib")
    assert main([*command, "--json", "--plots", str(tmp_path / "now")]) == 0
    (tmp_path / "figures.json").write_bytes(capfdbinary.readouterr().out)
    assert main(["plot", str(tmp_path / "figures.json"), "-o", str(tmp_path / "later")]) == 0
    now, later = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("now", "later"))
    assert now == later and sorted(now) == ["calibration.svg", "precision-recall.svg"]


@pytest.mark.parametrize("name", ["calibration.svg", "precision-recall.svg"])
def test_a_plot_names_its_views_and_takes_the_reader_s_ink(name: str, saved: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    assert main(["plot", str(saved), "-o", str(tmp_path)]) == 0
    source = (tmp_path / name).read_text("utf-8")
    root = ElementTree.fromstring(source)
    assert root.get("role") == "img" and "all visible text" in "".join(root.itertext())
    assert "prefers-color-scheme: dark" in source and "currentColor" in source and "fill: #000000" not in source


def test_the_presets_are_marked(saved: Path, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    assert main(["plot", str(saved), "-o", str(tmp_path)]) == 0
    text = "".join(ElementTree.parse(tmp_path / "precision-recall.svg").getroot().itertext())
    assert all(f"{preset} ({bar:g})" in text for preset, bar in BARS.items())


def test_a_missing_package_is_told_of_before_anything_is_measured(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.delitem(sys.modules, "boilerstrip.evaluation.plots", raising=False)
    assert main([*command, "--plots", str(tmp_path / "plots")]) == 2
    assert "pip install 'boilerstrip[plot]'" in capfd.readouterr().err


def test_figures_without_curves_are_refused(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    (tmp_path / "old.json").write_text('{"views": {}}', "utf-8")
    assert main(["plot", str(tmp_path / "old.json"), "-o", str(tmp_path)]) == 2
    assert "evaluate again" in capfd.readouterr().err


def test_tables_are_written_in_place_and_the_rest_stays(saved: Path, tmp_path: Path) -> None:
    card = tmp_path / "card.md"
    card.write_text(f"# Card\n\n{enclose('views', 'stale')}\n\nBetween.\n\n{enclose('harm', 'stale')}\n", "utf-8")
    assert main(["tables", str(saved), "--into", str(card)]) == 0
    first = card.read_text("utf-8")
    assert "| all visible text | 1 |" in first and "Stripping the 1 clean gold bodies loses 0.00%" in first
    assert "Between." in first and "stale" not in first
    assert main(["tables", str(saved), "--into", str(card)]) == 0
    assert card.read_text("utf-8") == first


def test_every_table_is_printed_as_it_would_be_written(saved: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["tables", str(saved)]) == 0
    printed = capfdbinary.readouterr().out.decode()
    assert all(f"<!-- figures: {name} -->" in printed for name in TABLES)
    assert all(part in printed for part in ("the model (rules alone)", "| neighbours |", "| share |"))


def test_of_several_files_the_first_that_holds_a_figure_counts(saved: Path, tmp_path: Path) -> None:
    other, card = tmp_path / "other.json", tmp_path / "card.md"
    other.write_text(json.dumps({"views": {}, "harm": {"texts": 9, "words_lost": 0.5, "texts_that_lost_any": 4}}))
    card.write_text(f"{enclose('harm', '')}\n{enclose('ablation', '')}", "utf-8")
    assert main(["tables", str(other), str(saved), "--into", str(card)]) == 0
    assert "9 clean gold bodies loses 50.00%" in card.read_text("utf-8") and "| words |" in card.read_text("utf-8")


def test_what_the_figures_lack_stays_and_is_told(
    summary: dict[str, Any], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    figures, card = tmp_path / "figures.json", tmp_path / "card.md"
    figures.write_text(json.dumps({name: value for name, value in summary.items() if name != "ablation"}), "utf-8")
    card.write_text(enclose("ablation", "as measured before"), "utf-8")
    assert main(["tables", str(figures), "--into", str(card)]) == 0
    assert "as measured before" in card.read_text("utf-8") and "ablation" in capfd.readouterr().err


@pytest.mark.parametrize(
    "text",
    [
        "no comment at all",
        "the `<!-- figures: harm -->` and\nthe `<!-- end of figures -->` that are only spoken of",
        "<!-- figures: harm -->\nopen",
        "<!-- figures: harm -->\n<!-- figures: views -->\nx\n<!-- end of figures -->\n<!-- end of figures -->",
        "<!-- figures: harms -->\nwrong name\n<!-- end of figures -->",
    ],
)
def test_a_document_with_wrong_comments_is_refused_and_nothing_is_written(
    text: str, saved: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(enclose("harm", "stale"), "utf-8")
    bad.write_text(text, "utf-8")
    assert main(["tables", str(saved), "--into", str(good), str(bad)]) == 2
    assert "bad.md" in capfd.readouterr().err and "stale" in good.read_text("utf-8") and bad.read_text("utf-8") == text


@pytest.mark.parametrize("text", ["{", "[]", "{}"])
def test_a_file_that_holds_no_figures_is_named(text: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.json").write_text(text, "utf-8")
    assert main(["tables", str(tmp_path / "x.json")]) == 2
    assert "x.json" in (error := capfd.readouterr().err) and "evaluate --json" in error


def test_the_parts_of_an_ablation_are_each_left_out_once(summary: dict[str, Any]) -> None:
    assert list(summary["ablation"]) == ["", *PARTS]
    assert summary["ablation"][""]["f1"]["raw"] == summary["views"]["raw"]["f1"]["boilerstrip"]
    assert summary["ablation"]["model"]["f1"]["raw"] < 1.0


def seen(text: str) -> Features:
    return extract(text, [0, 10], [9, len(text)], [False, False])


COLUMNS = {
    "shape": [i for i, name in enumerate(SHAPE) if name != "words"],  # which also measure the body
    "place": range(len(SHAPE), len(SHAPE) + len(PLACE)),
    "echo": range(DENSE - len(ECHO), DENSE),
    "cues": range(DENSE, DENSE + RULE_COLUMNS),
}


@pytest.mark.parametrize("group", COLUMNS)
def test_a_model_without_a_group_does_not_see_it(group: str) -> None:
    found = seen(f"Read more\n{BODY}")
    rows = np.concatenate((found.rows, np.zeros((2, RULE_COLUMNS), np.float32)), axis=1)
    changed = rows.copy()
    changed[:, COLUMNS[group]] += 1
    for model, is_blind in ((default_model(), False), (without(default_model(), {group}), True)):
        first, second = (
            model.predict(found._replace(rows=r[:, :DENSE]), r[:, DENSE:]).dropped.tolist() for r in (rows, changed)
        )
        assert (first == second) == is_blind


def test_a_model_without_words_reads_other_words_of_the_same_shape_alike() -> None:
    first, second = seen(f"Read more\n{BODY}"), seen(f"Dead lore\n{BODY}")
    rules = np.zeros((2, RULE_COLUMNS), np.float32)
    second = second._replace(rows=first.rows)
    blind, model = without(default_model(), {"words"}), default_model()
    assert (blind.predict(first, rules).dropped == blind.predict(second, rules).dropped).all()
    assert (model.predict(first, rules).dropped != model.predict(second, rules).dropped).any()


def test_a_model_without_neighbours_reads_units_in_any_order_alike() -> None:
    found, rules = seen(f"Read more\n{BODY}"), np.zeros((2, RULE_COLUMNS), np.float32)
    turned = Features(found.hashes, 1 - found.units, found.rows[::-1])
    blind = without(default_model(), {"neighbours"})
    blind = replace(blind, weights={**blind.weights, "again": blind.weights["again"] * 0})  # nor the body's outline
    first, last = blind.predict(found, rules).dropped, blind.predict(turned, rules).dropped
    assert first.tolist() == last[::-1].tolist()


@pytest.mark.parametrize("group", GROUPS)
def test_each_group_moves_the_model(group: str) -> None:
    found, rules = seen(f"Read more\n{BODY}"), np.full((2, RULE_COLUMNS), 0.5, np.float32)
    model = default_model()
    assert (without(model, {group}).predict(found, rules).dropped != model.predict(found, rules).dropped).any()


def test_several_parts_are_left_out_with_commas(command: Command, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main([*command, "--json", "--without", "rules,model"]) == 0
    figures = json.loads(capfdbinary.readouterr().out)["views"]["raw"]["f1"]
    assert figures["boilerstrip"] == figures["identity"]


def test_an_unknown_part_is_told_with_the_known_ones(command: Command, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([*command, "--without", "wrods"]) == 2
    assert "wrods; there are rules, model, words" in capfd.readouterr().err


def test_tables_for_a_terminal_tell_of_the_ablation(
    command: Command, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([*command, "--ablate"]) == 0
    assert b"gap closed without" in capfdbinary.readouterr().out
