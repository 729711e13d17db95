"""datatrove: a local pipeline of two tasks in two processes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("datatrove", reason="needs: pip install 'boilerstrip[datatrove]'")

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter

from boilerstrip.engines.datatrove import BoilerstripFormatter


def run(folder: Path, texts: list[str], step: BoilerstripFormatter, start: str) -> dict[str, dict]:
    """Write the texts to two files, run the step on each as a task, and return the records by id."""
    (folder / "in").mkdir()
    for rank in range(2):
        lines = [json.dumps({"id": f"{i}", "text": text, "title": "Rain"}) for i, text in enumerate(texts)][rank::2]
        (folder / f"in/{rank}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    writer = JsonlWriter(str(folder / "out"), compression=None)
    pipeline = [JsonlReader(str(folder / "in")), step, writer]
    LocalPipelineExecutor(pipeline, tasks=2, workers=2, logging_dir=str(folder / "log"), start_method=start).run()
    lines = [line for path in (folder / "out").glob("*.jsonl") for line in path.read_text("utf-8").splitlines()]
    return {record["id"]: record for record in map(json.loads, lines)}


@pytest.mark.parametrize("start", ["spawn", "forkserver"])
def test_two_tasks_strip_and_count(tmp_path, texts, stripper, start: str) -> None:
    whole = [text for text in texts if text is not None]
    records = run(tmp_path, whole, BoilerstripFormatter(stripper, title="title", explain=True), start)
    expected = [stripper.explain(text, title="Rain") for text in whole]
    assert [records[f"{i}"]["text"] for i in range(len(whole))] == [document.text for document in expected]
    counted = json.loads((tmp_path / "log/stats.json").read_text())[1]["stats"]
    newsletter = sum(len(s.text) for document in expected for s in document.removed if s.category == "newsletter")
    assert counted["removed_newsletter"]["total"] == newsletter > 0


def test_decisions_stand_in_the_metadata() -> None:
    document = Document("It rained all night, the mayor said.\n\nShare on Facebook", id="a")
    (out,) = BoilerstripFormatter(explain=True)([document])
    assert out.text == "It rained all night, the mayor said."
    assert [span["category"] for span in out.metadata["removed"]] == ["share"] and out.metadata["flags"] == []


def test_a_document_whose_text_is_no_text_is_named() -> None:
    with pytest.raises(TypeError, match="row 'a7': boilerstrip takes str, not bytes"):
        list(BoilerstripFormatter()([Document(b"x", id="a7")]))
