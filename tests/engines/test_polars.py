"""polars: Series in, Series or structs out, eager and lazy."""

from __future__ import annotations

from functools import partial

import pytest

pl = pytest.importorskip("polars", reason="needs: pip install 'boilerstrip[polars]'")

from boilerstrip.engines.polars import EXPLAINED, explain_series, strip_series  # noqa: E402


@pytest.mark.parametrize("dtype", [pl.String, pl.Categorical], ids=str)
def test_a_series_keeps_order_and_name(texts, stripped, stripper, dtype) -> None:
    out = strip_series(pl.Series("body", texts, dtype=dtype), stripper)
    assert (out.to_list(), out.name, out.dtype) == (stripped, "body", pl.String)


def test_a_lazy_frame_strips_and_explains_in_expressions(texts, stripped, stripper) -> None:
    text = pl.col("text")
    frame = pl.LazyFrame({"text": texts}).select(
        text.map_batches(partial(strip_series, stripper=stripper), return_dtype=pl.String),
        text.map_batches(partial(explain_series, stripper=stripper), return_dtype=EXPLAINED).alias("found"),
    )
    out = frame.collect()
    assert out["text"].to_list() == out["found"].struct.field("text").to_list() == stripped


def test_the_type_of_structs_does_not_depend_on_the_values() -> None:
    assert explain_series(pl.Series([None, "It rained."])).dtype == explain_series(pl.Series([], dtype=pl.String)).dtype


def test_a_column_without_any_text_stays_null() -> None:
    assert strip_series(pl.Series([None, None])).to_list() == [None, None]


def test_titles_are_a_column(texts, stripper) -> None:
    titles = pl.Series(["Ferry back", *[None] * (len(texts) - 1)])
    out = strip_series(pl.Series(texts), stripper, title=titles)
    assert out[0] == stripper.strip(texts[0], title="Ferry back")


def test_a_row_that_is_no_text_is_named() -> None:
    with pytest.raises(TypeError, match="row 0: boilerstrip takes str, not int"):
        strip_series(pl.Series([5]))
