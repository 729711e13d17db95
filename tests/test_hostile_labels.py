"""Files of labels and of decisions made to harm: refused in words that help, with the line that is wrong."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from boilerstrip import Document, explain
from boilerstrip.cli.main import main
from boilerstrip.corpus import read_labelled
from boilerstrip.labels import to_labels

GOOD = {"id": "a", "lines": [{"t": "It rained.", "y": 1}]}
DOCUMENT = explain("The ferry is running again, the harbour office said.\n\nShare on Facebook")


def with_line(**changed: object) -> str:
    return json.dumps({**GOOD, "lines": [{"t": "It rained.", "y": 1, **changed}]})


BAD_LINES = {
    "no JSON": ("{", "line 2: not JSON"),
    "no object": ("[]", "line 2: no JSON object"),
    "nested too deeply": ("[" * 100_000, "line 2: not JSON"),
    "no lines": ('{"id": "a"}', "has no 'lines'"),
    "no id": ('{"lines": []}', "has no 'id'"),
    "an id that is none": ('{"id": {}, "lines": []}', "'id' of .* can't be {}"),
    "lines that are none": ('{"id": "a", "lines": {"t": 1}}', "'lines' of .* can't be"),
    "a line that is none": ('{"id": "a", "lines": ["x"]}', "its line 1 can't be 'x'"),
    "a line without text": ('{"id": "a", "lines": [{"y": 1}]}', "its line 1 has no 't'"),
    "a text that is a number": (with_line(t=1), "'t' of .* its line 1 can't be 1"),
    "an unknown label": (with_line(y="<script>"), "has the label"),
    "a label that is half one": (with_line(y=0.5), "'y' of .* can't be 0.5"),
    "a billion blank lines": (with_line(b=10**9), "more than 1000000 blank lines"),
    "fewer than no blank lines": (with_line(b=-5), "follows -5 blank lines"),
    "a span past the line's end": (with_line(y="mixed", spans=[[0, 11, 1]]), "within the line"),
    "a span that ends before it begins": (with_line(y="mixed", spans=[[5, 2, 1]]), "within the line"),
    "a span of words": (with_line(y="mixed", spans=[["a", "b", "c"]]), "within the line"),
    "a category that is a list": (with_line(cat=["share"]), "'cat' of .* can't be"),
}


@pytest.mark.parametrize(("line", "complaint"), BAD_LINES.values(), ids=BAD_LINES)
def test_a_file_of_labels_that_lies_is_refused(tmp_path: Path, line: str, complaint: str) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(f"{json.dumps(GOOD)}\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match=complaint) as told:
        list(read_labelled(path))
    assert str(path) in str(told.value) and len(str(told.value)) < 400
    with pytest.raises(ValueError, match=complaint):
        to_labels(DOCUMENT).save(path)
    assert path.read_text("utf-8").endswith(f"{line}\n")


@pytest.mark.parametrize("data", [gzip.compress(b"{}\n" * 999)[:-9], b"\x1f\x8b\x08\x00" + b"\xff" * 30, b"no gzip"])
def test_a_damaged_file_of_labels_is_an_error_that_is_told(
    tmp_path: Path, data: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "labels.jsonl.gz").write_bytes(data)
    (tmp_path / "text.txt").write_text("It rained.", "utf-8")
    assert main(["correct", str(tmp_path / "text.txt"), "1=keep", "-o", str(tmp_path / "labels.jsonl.gz")]) == 2
    assert main(["report", str(tmp_path / "labels.jsonl.gz"), "-o", str(tmp_path / "page.html")]) == 2
    assert capfd.readouterr().err.count("boilerstrip: ") == 2
    assert (tmp_path / "labels.jsonl.gz").read_bytes() == data


def test_a_label_of_ten_million_characters_and_odd_ones_comes_back(tmp_path: Path) -> None:
    labels = to_labels(explain("word " * 2_000_000 + "\x00\x1b[31m \ud800 \u202e\u2066 <script>\n", title="</title>"))
    labels.save(tmp_path / "labels.jsonl")
    assert list(read_labelled(tmp_path / "labels.jsonl")) == [labels]


@pytest.mark.parametrize(
    "changed",
    [{"text": 1}, {"spans": "ab"}, {"flags": [{}]}, {"flags": "ab"}, {"language": [1]}, {"preset": {}}, {"url": 5},
     {"title": ["a"]}, {"model": None}],
    ids=str,
)  # fmt: skip
def test_values_of_another_kind_are_no_document(changed: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=f"'{next(iter(changed))}' of a document can't"):
        Document.from_dict({**DOCUMENT.to_dict(), **changed})


@pytest.mark.parametrize(
    "changed",
    [{"start": "0"}, {"end": None}, {"kept": "no"}, {"score": "<b>"}, {"score": float("nan")}, {"score": 1e300},
     {"score": -1}, {"reason": 7}, {"category": []}, {"more": 1}, {"start": 10**30}, {"end": -1}],
    ids=str,
)  # fmt: skip
def test_a_span_of_other_kinds_or_out_of_range_is_refused(changed: dict[str, object]) -> None:
    values = DOCUMENT.to_dict()
    values["spans"][0] |= changed
    with pytest.raises(ValueError, match=r"span|document"):
        Document.from_dict(values)
