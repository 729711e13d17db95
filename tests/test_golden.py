"""The decisions written down in fixtures/golden.jsonl come out again, wherever and however the work is done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from boilerstrip import Stripper
from tests.golden import decide_all, differences, head, read_golden, read_texts

SETTINGS = {
    "one hash seed": {"PYTHONHASHSEED": "1"},
    "another, in the C locale": {
        "PYTHONHASHSEED": "4711",
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    },
    "NumPy instead of the compiled kernel": {"BOILERSTRIP_PLAIN": "1"},
    "more threads for sums": {"OPENBLAS_NUM_THREADS": "4", "OMP_NUM_THREADS": "4", "PYTHONHASHSEED": "0"},
}


def test_rules_and_model_are_those_that_were_written_down() -> None:
    known, _ = read_golden()
    assert known == head(), "rules or model changed: look at what they do, then run 'python -m tests.golden'"


@pytest.mark.parametrize(
    "shared_out",
    [{}, {"threads": 8}, {"backwards": True}, {"threads": 3, "backwards": True}, {"processes": 2}],
    ids=str,
)
def test_every_article_is_decided_as_written_down(shared_out: dict[str, int]) -> None:
    _, golden = read_golden()
    assert list(differences(golden, decide_all(**shared_out))) == []


@pytest.mark.parametrize("preset", ["careful", "balanced", "strict"])
def test_what_strip_sees_at_a_glance_is_what_explain_finds(preset: str) -> None:
    stripper, texts = Stripper(preset=preset), [given for _, given in read_texts()]
    assert list(stripper.strip_many(texts)) == [document.text for document in stripper.explain_many(texts)]


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=SETTINGS)
def test_no_setting_of_the_machine_changes_a_decision(setting: dict[str, str]) -> None:
    command = [sys.executable, "-m", "tests.golden", "--check", "--threads", "8"]  # nothing is loaded yet: they race
    root = Path(__file__).parent.parent
    done = subprocess.run(command, env={**os.environ, **setting}, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_decision_that_changed_is_told() -> None:
    _, golden = read_golden()
    other = [{**golden[0], "sha256": "0"}, {**golden[1], "scores": [2.0] * len(golden[1]["scores"])}, *golden[3:]]
    told = [line.rsplit(": ", 1)[1] for line in differences(golden, other)]
    assert told == ["decided otherwise", "other scores", "gone"]
