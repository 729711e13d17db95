"""What all engines share: missing values, errors that name the row, and strippers that travel to other processes."""

from __future__ import annotations

import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from boilerstrip import Rule, Stripper
from boilerstrip.engines.columns import StripRecord

TEXT = "It rained all night, the mayor said.\n\nShare on Facebook"
BODY = "It rained all night, the mayor said."
MODEL = Path(__file__).parents[2] / "boilerstrip/models/lines.npz"


def test_a_record_keeps_its_other_fields_and_is_not_changed() -> None:
    record = {"id": 1, "text": TEXT, "tags": ["rain"]}
    assert StripRecord()(record) == {"id": 1, "text": BODY, "tags": ["rain"]}
    assert record["text"] == TEXT


def test_explained_records_tell_what_went() -> None:
    found = StripRecord(explain=True)({"text": TEXT})
    (removed,) = found["removed"]
    assert TEXT[removed["start"] : removed["end"]] == removed["text"] == "Share on Facebook"
    assert (removed["category"], found["flags"]) == ("share", [])


def test_what_is_known_of_a_text_reaches_the_stripper() -> None:
    twice = "Harbour town gets its ferry back\n\nThe ferry is running again.\n\nHarbour town gets its ferry back"
    record = {"text": twice, "name": "Harbour town gets its ferry back", "language": "en"}
    found = StripRecord(title="name", lang="language")(record)
    assert found["text"] == Stripper().strip(twice, title=record["name"], lang="en")


@pytest.mark.parametrize("missing", [None, float("nan")], ids=["none", "nan"])
def test_a_missing_text_stays_missing(missing: object) -> None:
    assert StripRecord(explain=True)({"text": missing}) == {"text": None, "removed": None, "flags": None}


@pytest.mark.parametrize(
    ("record", "error", "message"),
    [
        ({"id": "a7", "text": 5}, TypeError, "row 'a7': boilerstrip takes str, not int"),
        ({"url": "https://x.example/", "text": b"x"}, TypeError, r"row 'https://x.example/': .*decode it first"),
        ({"id": "a7", "text": "x", "title": 3}, TypeError, "row 'a7': title is to be a str, not int"),
        ({"id": "a7", "body": "x"}, ValueError, "no field 'text' among .*body: name it with text="),
    ],
    ids=["number", "bytes", "title", "no text"],
)
def test_a_bad_record_is_named(record: dict[str, object], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        StripRecord(title="title")(record)


def test_two_workers_that_were_spawned_do_the_same(texts, stripped, stripper) -> None:
    records = [{"text": text} for text in texts]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        assert [record["text"] for record in pool.map(StripRecord(stripper), records)] == stripped


def test_strippers_that_arrive_in_one_worker_share_their_model() -> None:
    one, other = (pickle.loads(pickle.dumps(Stripper(model=MODEL))) for _ in range(2))
    assert one.strip(TEXT) == other.strip(TEXT) == BODY
    assert one._model is other._model


def test_a_pickled_stripper_is_small_equal_and_the_same_bytes_after_use() -> None:
    rule = Rule("mine.share.wave", "share", phrases=("wave to us",))
    stripper = Stripper(preset="strict", keep={"legal", "credit"}, drop={"headline"}, rules=[rule])
    before = pickle.dumps(stripper)
    stripper.strip(TEXT)
    assert pickle.loads(before) == stripper and pickle.dumps(stripper) == before and len(before) < 1000


def test_the_bytes_of_a_stripper_are_the_same_in_every_process() -> None:
    code = "import pickle, boilerstrip as b; print(pickle.dumps(b.Stripper(keep={'share', 'legal', 'media'})))"
    seeds = [{"PYTHONHASHSEED": seed} for seed in ("1", "2", "3")]
    printed = {subprocess.check_output([sys.executable, "-c", code], env=seed, cwd=MODEL.parents[2]) for seed in seeds}
    assert len(printed) == 1


def test_importing_boilerstrip_imports_no_engine() -> None:
    code = "import boilerstrip, sys; print([m for m in sys.modules if m.startswith('boilerstrip.engines')])"
    assert subprocess.check_output([sys.executable, "-c", code], cwd=MODEL.parents[2]).strip() == b"[]"
