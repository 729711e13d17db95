"""pandas: Series in, Series or DataFrame out, whatever the dtype and the index."""

from __future__ import annotations

import pytest

pd = pytest.importorskip("pandas", reason="needs: pip install 'boilerstrip[pandas]'")

from boilerstrip.engines.pandas import explain_series, strip_series  # noqa: E402

DTYPES = ["object", "str", "string", "string[pyarrow]", "large_string[pyarrow]", "category"]


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype_keeps_order_index_and_name(texts, stripped, stripper, dtype: str) -> None:
    if dtype.endswith("[pyarrow]"):
        pytest.importorskip("pyarrow", reason="needs: pip install pyarrow")
    series = pd.Series(texts, index=range(100, 100 + len(texts)), name="body", dtype=dtype)
    out = strip_series(series, stripper)
    assert [text if isinstance(text, str) else None for text in out] == stripped
    assert out.index.equals(series.index) and out.name == "body"
    assert out.dtype == series.dtype or dtype == "category"


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA], ids=str)
def test_what_is_missing_stays_as_it_is(missing: object) -> None:
    assert strip_series(pd.Series([missing, "It rained."], dtype=object))[0] is missing


def test_decisions_come_as_a_frame_beside_the_series(texts, stripped, stripper) -> None:
    found = explain_series(pd.Series(texts), stripper)
    assert found["text"].tolist() == stripped and found["removed"][3] is None
    source, removed = texts[0], found["removed"][0]
    assert removed and all(source[span["start"] : span["end"]] == span["text"] for span in removed)


def test_a_row_that_is_no_text_is_named_by_its_label() -> None:
    with pytest.raises(TypeError, match="row 'b': boilerstrip takes str, not int"):
        strip_series(pd.Series(["It rained.", 5], index=["a", "b"]))


def test_titles_are_a_column_and_a_language_may_be_one_for_all(texts, stripper) -> None:
    titles = pd.Series(["Ferry back", *[None] * (len(texts) - 1)])
    out = strip_series(pd.Series(texts), stripper, title=titles, lang="en")
    assert out[0] == stripper.strip(texts[0], title="Ferry back", lang="en")
    assert out[1] == stripper.strip(texts[1], lang="en")


def test_titles_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        strip_series(pd.Series(["It rained.", "It snowed."]), title=pd.Series(["Rain"]))


def test_an_empty_series_stays_empty() -> None:
    assert strip_series(pd.Series([], dtype="str")).dtype == "str" and explain_series(pd.Series([])).empty
