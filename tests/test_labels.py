"""Decisions that a person puts right, and the files that training reads."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import anything

from boilerstrip import explain
from boilerstrip.__main__ import main
from boilerstrip.corpus import LabelledText, read_labelled, to_labelled
from boilerstrip.labels import correct, to_labels, to_record

BODY = "The ferry is running again after a gap of eleven years, the harbour office said on Monday."
TEXT = f"Menu\n\n{BODY}\nThe harbour at dawn\nShare on Facebook\nShare on Facebook\n"


def fates(labels: LabelledText) -> dict[str, tuple[bool | None, str]]:
    return {labels.text[line.start : line.end]: (line.kept, line.category) for line in labels.lines if line.sure}


def test_a_decision_is_put_right_by_line_text_or_span() -> None:
    document = explain(TEXT)
    by_line = document.correct(4, "caption")
    by_text = document.correct("The harbour at dawn", "caption")
    by_span = document.correct(next(span for span in document.spans if "dawn" in span.text), "caption")
    assert fates(by_line) == {"The harbour at dawn": (False, "caption")}
    assert by_line == by_text == by_span


def test_corrections_follow_each_other_and_the_last_one_counts() -> None:
    labels = explain(TEXT).correct(4, "caption").correct(1, "keep").correct(4, "keep")
    assert fates(labels) == {"Menu": (True, ""), "The harbour at dawn": (True, "")}


def test_a_part_of_a_line_is_corrected_and_the_rest_of_it_stays_as_it_was() -> None:
    line = explain(f"{BODY} The harbour at dawn").correct("The harbour at dawn", "caption").lines[0]
    assert (line.kept, line.category) == (None, "caption")
    assert line.spans == ((0, len(BODY) + 1, True), (len(BODY) + 1, len(BODY) + 20, False))


def test_a_category_that_stays_by_default_is_a_line_that_stays() -> None:
    assert fates(explain(TEXT).correct(4, "standfirst")) == {"The harbour at dawn": (True, "standfirst")}


def test_what_nobody_looked_at_is_unsure_until_the_page_is_confirmed() -> None:
    labels = explain(TEXT).correct(4, "caption")
    assert sum(line.sure for line in labels.lines) == 1
    assert all(line.sure for line in labels.confirm().lines)


@pytest.mark.parametrize(
    ("what", "category", "complaint"),
    [
        (2, "keep", "line 2 is blank"),
        (99, "keep", "the text has 6 lines"),
        (0, "keep", "line 0"),
        ("Share on Facebook", "keep", "stands in the text 2 times"),
        ("no such words", "keep", "0 times"),
        ("", "keep", "0 times"),
        (4, "captions", "valid are: keep, advert"),
        (explain("Menu of the day").spans[0], "keep", "another text"),
    ],
)
def test_a_mistake_is_told_with_what_to_do(what: object, category: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        explain(TEXT).correct(what, category)  # type: ignore[arg-type]


def test_a_page_is_named_by_its_address_and_kept_with_its_host() -> None:
    labels = to_labels(explain(TEXT, url="https://www.aldmouth.example/ferry", title="Ferry"))
    assert (labels.id, labels.host, labels.title) == ("https://www.aldmouth.example/ferry", "aldmouth.example", "Ferry")
    assert to_labels(explain(TEXT)).host == to_labels(explain(TEXT)).id != to_labels(explain(BODY)).id


@given(anything, st.data())
@settings(max_examples=150, deadline=None)
def test_labels_come_back_from_their_record(text: str, data: st.DataObject) -> None:
    labels = to_labels(explain(text, title="Ferry"))
    rows = [number for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    for number in data.draw(st.lists(st.sampled_from(rows), max_size=3)) if rows else ():
        labels = correct(labels, number, data.draw(st.sampled_from(["keep", "caption", "standfirst"])))
    assert to_labelled(json.loads(json.dumps(to_record(labels))), {}) == labels


@pytest.mark.parametrize("text", ["a\ud800b\nShare on Facebook", "x\u2028y\x85z\n", "\n\n a \n\t\n"])
@pytest.mark.parametrize("name", ["labels.jsonl", "labels.jsonl.gz"])
def test_labels_come_back_from_their_file(text: str, name: str) -> None:
    labels = to_labels(explain(text)).confirm()
    with TemporaryDirectory() as folder:
        labels.save(Path(folder) / name)
        assert list(read_labelled(Path(folder) / name)) == [labels]


def test_a_page_corrected_again_keeps_what_was_right_before(tmp_path: Path) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text('{"id": "other", "mine": 1, "lines": [{"t": "x", "y": 1}]}\n', encoding="utf-8")
    explain(TEXT).correct(4, "caption").save(path)
    explain(TEXT).correct(1, "keep").save(path)
    other, page = read_labelled(path)
    assert fates(page) == {"The harbour at dawn": (False, "caption"), "Menu": (True, "")}
    assert other.id == "other" and '"mine": 1' in path.read_text(encoding="utf-8")


def test_correct_lists_the_lines_when_nothing_is_corrected(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    assert main(["correct", str(tmp_path / "ferry.txt"), "-o", str(tmp_path / "labels.jsonl")]) == 0
    listed = capfd.readouterr().out.splitlines()
    assert listed[-1].split() == ["6", "share", "Share", "on", "Facebook"] and "\x1b" not in "".join(listed)
    assert not (tmp_path / "labels.jsonl").exists()


def test_correct_saves_corrections(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "labels.jsonl"
    assert main(["correct", str(tmp_path / "ferry.txt"), "4=caption", "1=keep", "--id", "ferry", "-o", str(path)]) == 0
    assert [(page.id, len(fates(page))) for page in read_labelled(path)] == [("ferry", 2)]


@pytest.mark.parametrize("correction", ["caption=4", "4", "4=captions", "400=keep"])
def test_a_wrong_correction_saves_nothing(correction: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    assert main(["correct", str(tmp_path / "ferry.txt"), correction, "-o", str(tmp_path / "labels.jsonl")]) == 2
    assert capfd.readouterr().err.startswith("boilerstrip: ") and not (tmp_path / "labels.jsonl").exists()


def test_what_is_typed_at_a_terminal_is_taken_and_a_mistake_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ferry.txt").write_text(TEXT, encoding="utf-8")
    answers = iter(["4 captions", "4 caption", "", "y"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    main(["correct", str(tmp_path / "ferry.txt"), "-o", str(tmp_path / "labels.jsonl")])
    (page,) = read_labelled(tmp_path / "labels.jsonl")
    assert all(line.sure for line in page.lines) and fates(page)["The harbour at dawn"] == (False, "caption")
    assert "1 corrected, the rest is right" in capfd.readouterr().err
