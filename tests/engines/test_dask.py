"""Dask: bags and Series over two worker processes, partitions and order kept."""

from __future__ import annotations

import pytest

pytest.importorskip("dask.dataframe", reason="needs: pip install 'boilerstrip[dask]'")

import dask.bag as db
import dask.dataframe as dd
import pandas as pd

from boilerstrip.engines.dask import StripRecord, explain_series, strip_series


def known(column: pd.Series) -> list[str | None]:
    return [text if isinstance(text, str) else None for text in column]


def test_a_bag_of_records_in_two_processes(texts, stripped, stripper) -> None:
    bag = db.from_sequence([{"id": i, "text": text} for i, text in enumerate(texts)], npartitions=3)
    out = bag.map(StripRecord(stripper)).compute(scheduler="processes", num_workers=2)
    assert out == [{"id": i, "text": text} for i, text in enumerate(stripped)]


def test_a_series_in_two_processes_with_an_empty_partition(texts, stripped, stripper) -> None:
    frame = dd.from_pandas(pd.DataFrame({"text": texts, "at": range(len(texts))}), npartitions=4)
    frame = dd.concat([frame, frame[frame["at"] < 0]])  # the second half of the partitions is empty
    out = strip_series(frame["text"], stripper).compute(scheduler="processes", num_workers=2)
    assert known(out) == stripped and out.index.tolist() == list(range(len(texts)))


def test_decisions_come_as_a_frame_with_known_columns(texts, stripped, stripper) -> None:
    found = explain_series(dd.from_pandas(pd.Series(texts), npartitions=3), stripper)
    assert list(found.columns) == ["text", "removed", "flags"]
    assert known(found.compute(scheduler="sync")["text"]) == stripped


def test_titles_come_from_the_same_frame(texts, stripper) -> None:
    pages = pd.DataFrame({"text": texts, "title": ["Ferry back", *[None] * (len(texts) - 1)]})
    frame = dd.from_pandas(pages, npartitions=2)
    out = strip_series(frame["text"], stripper, title=frame["title"]).compute(scheduler="sync")
    assert out[0] == stripper.strip(texts[0], title="Ferry back")


def test_a_bad_row_is_named() -> None:
    series = dd.from_pandas(pd.Series([5], index=[11]), npartitions=1)
    with pytest.raises(TypeError, match="row 11: boilerstrip takes str, not int"):
        strip_series(series).compute(scheduler="sync")
