"""Dask: a dask Series in, a dask Series or DataFrame out, partition by partition; a bag takes `StripRecord`."""

from __future__ import annotations

from boilerstrip.engines.columns import DEFAULT, StripRecord, Told
from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper

try:
    import dask.dataframe as dd
    import pandas as pd
except ModuleNotFoundError as error:
    raise missing("dask", error) from None

from boilerstrip.engines import pandas

__all__ = ["StripRecord", "explain_series", "strip_series"]


def strip_series(
    series: dd.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> dd.Series:
    """Return a dask Series of stripped texts, computed when it is asked for; see `boilerstrip.engines.pandas`.

    ``url``, ``lang`` and ``title`` may be Series of the same frame, or one value for all.
    """
    return series.map_partitions(_strip, stripper, url, lang, title, meta=series._meta)


def explain_series(
    series: dd.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> dd.DataFrame:
    """Return a dask DataFrame with the columns ``text``, ``removed`` and ``flags``; the rest as `strip_series`."""
    return series.map_partitions(_explain, stripper, url, lang, title, meta=pandas.explain_series(series._meta))


# Dask hands a function its partition of a Series only where the Series is a positional argument


def _strip(series: pd.Series, stripper: Stripper, url: Told, lang: Told, title: Told) -> pd.Series:
    return pandas.strip_series(series, stripper, url=url, lang=lang, title=title)


def _explain(series: pd.Series, stripper: Stripper, url: Told, lang: Told, title: Told) -> pd.DataFrame:
    return pandas.explain_series(series, stripper, url=url, lang=lang, title=title)
