"""Hugging Face datasets: map in two processes, types that hold, results found again in the cache."""

from __future__ import annotations

import pytest

datasets = pytest.importorskip("datasets", reason="needs: pip install 'boilerstrip[datasets]'")

from datasets.fingerprint import Hasher  # noqa: E402

from boilerstrip import Stripper  # noqa: E402
from boilerstrip.engines.datasets import StripBatch, explained  # noqa: E402


@pytest.mark.parametrize("kind", ["string", "large_string"])
def test_two_processes_keep_order_and_types(texts, stripped, stripper, kind: str) -> None:
    features = datasets.Features(id=datasets.Value("int64"), text=datasets.Value(kind))
    data = datasets.Dataset.from_dict({"id": range(len(texts)), "text": texts}, features=features)
    out = data.map(StripBatch(stripper), batched=True, batch_size=3, num_proc=2)
    assert (out["text"][:], out["id"][:]) == (stripped, list(range(len(texts))))
    assert out.features == features


def test_decisions_have_their_types_where_a_first_batch_has_none() -> None:
    texts = ["It rained all night, the mayor said."] * 2 + ["It snowed all day.\n\nShare on Facebook", None]
    data = datasets.Dataset.from_dict({"text": texts})
    strip = StripBatch(explain=True)
    out = data.map(strip, batched=True, batch_size=2, writer_batch_size=2, features=explained(data.features))
    assert [[span["category"] for span in found or ()] for found in out["removed"]] == [[], [], ["share"], []]


def test_a_streamed_dataset_is_stripped_too(texts, stripped, stripper) -> None:
    stream = datasets.Dataset.from_dict({"text": texts}).to_iterable_dataset()
    assert [row["text"] for row in stream.map(StripBatch(stripper), batched=True)] == stripped


def test_the_same_settings_have_the_same_fingerprint_before_and_after_use() -> None:
    used = StripBatch(Stripper(keep={"share", "legal"}))
    used({"text": ["It rained."]})
    assert Hasher.hash(used) == Hasher.hash(StripBatch(Stripper(keep={"legal", "share"})))
    assert Hasher.hash(used) != Hasher.hash(StripBatch(Stripper(keep={"legal"})))


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ValueError, match="no field 'text' among id, body: name it with text="):
        StripBatch()({"id": [1], "body": ["It rained."]})
