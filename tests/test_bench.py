"""The benchmark: what it measures on, and what it tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from boilerstrip.bench.measure import Rates, measure_growth, measure_rates
from boilerstrip.bench.report import Measured, read_recorded, to_plot, to_table, write_recorded
from boilerstrip.bench.texts import make_pages, read_pages
from boilerstrip.cli.main import main
from boilerstrip.pipeline import Stripper

RATES = Rates(10, 2_000_000, {"strip": 2.0, "strip_many": 1.0, "C4 line rules": 0.1, "trafilatura": 50.0})
MEASURED = Measured(RATES, 0.001, 0.004, 0.15, 0.2, 20.0, {"one huge line": 0.9})


def test_made_texts_are_the_same_for_a_seed_and_no_two_alike() -> None:
    texts = [page.text for page in make_pages(8, seed=3)]
    assert len(set(texts)) == 8 and texts == [page.text for page in make_pages(8, seed=3)]


def test_made_texts_hold_boilerplate_and_prose() -> None:
    texts = [page.text for page in make_pages(3)]
    assert all(
        0.3 * len(text) < len(left) < len(text) for text, left in zip(texts, Stripper().strip_many(texts), strict=True)
    )


def test_a_file_of_texts_is_read(tmp_path: Path) -> None:
    file = tmp_path / "texts.jsonl"
    file.write_text(json.dumps({"text": "Rain.", "html": "<p>Rain."}) + "\n", encoding="utf-8")
    assert [*read_pages(file)] == [("Rain.", "<p>Rain.")]
    file.write_text('{"body": "Rain."}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="no 'text'"):
        list(read_pages(file))


def test_all_contenders_read_the_same_texts() -> None:
    pages = list(make_pages(2))
    rates = measure_rates(pages)
    assert rates.size == sum(len(page.text.encode()) for page in pages)
    assert rates.seconds.keys() == {"strip", "strip_many", "C4 line rules"} and min(rates.seconds.values()) > 0


def test_growth_is_told_for_every_shape() -> None:
    assert all(ratio > 0 for ratio in measure_growth(Stripper(), 10_000).values())


def test_ratios_are_laid_beside_the_recorded_ones(tmp_path: Path) -> None:
    file = tmp_path / "bench.json"
    assert read_recorded(file) == {}
    write_recorded(file, MEASURED)
    table = to_table(MEASURED, read_recorded(file))
    assert "| strip_many, MB/s | 2.00 | |" in table
    assert "| strip_many / C4 line rules | 0.1 | 0.1 |" in table
    assert "| CPU of strip_many / trafilatura | 0.02 | 0.02 |" in table


def test_the_plot_shows_every_contender() -> None:
    assert all(name in to_plot(RATES) for name in RATES.seconds)


def test_the_verb_prints_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts, plot, recorded = tmp_path / "texts.jsonl", tmp_path / "plot.svg", tmp_path / "bench.json"
    texts.write_text("".join(json.dumps({"text": page.text}) + "\n" for page in make_pages(2)), encoding="utf-8")
    options = ["bench", "--short", "--texts", str(texts), "--plot", str(plot), "--recorded", str(recorded), "--record"]
    assert main(options) == 0
    assert "growth, one huge line" in capsys.readouterr().out
    assert plot.read_text(encoding="utf-8").startswith("<svg") and read_recorded(recorded)
