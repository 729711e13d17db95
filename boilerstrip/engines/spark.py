"""Spark: pandas UDFs from a column of texts to one of stripped texts or of structs, the model loaded once a worker."""

from collections.abc import Iterator  # annotations are not postponed here: Spark reads those of a UDF
from typing import Any

from boilerstrip.engines.columns import DEFAULT, KNOWN, REMOVED
from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper

try:
    import pandas as pd
    from pyspark.sql.functions import pandas_udf
except ModuleNotFoundError as error:
    raise missing("spark", error) from None

from boilerstrip.engines.pandas import explain_series, strip_series

_TYPES = {int: "bigint", float: "double", str: "string"}
_REMOVED = ", ".join(f"{name}: {_TYPES[kind]}" for name, kind in REMOVED.items())
EXPLAINED = f"text string, removed array<struct<{_REMOVED}>>, flags array<string>"


def strip_udf(stripper: Stripper = DEFAULT) -> Any:
    """Return a pandas UDF from texts to stripped texts; nulls stay null.

    Give it a column of texts, or a struct with a field ``text`` and any of ``url``, ``lang`` and ``title``, as in
    ``strip_udf()(struct("text", "title"))``. A value that is no string fails the task with the row's number in its
    batch.
    """

    def strip_batches(batches: Iterator[pd.Series]) -> Iterator[pd.Series]:
        for batch in batches:
            texts, known = _read(batch)
            yield strip_series(texts, stripper, **known)

    return pandas_udf(strip_batches, "string")


def explain_udf(stripper: Stripper = DEFAULT) -> Any:
    """Return a pandas UDF from texts to structs of the type `EXPLAINED`; takes what `strip_udf` takes."""

    def explain_batches(batches: Iterator[pd.Series]) -> Iterator[pd.DataFrame]:
        for batch in batches:
            texts, known = _read(batch)
            yield explain_series(texts, stripper, **known)

    return pandas_udf(explain_batches, EXPLAINED)


def _read(batch: Any) -> tuple[pd.Series, dict[str, pd.Series]]:
    """The texts of a batch and what is known of them: a struct comes as a DataFrame."""
    if isinstance(batch, pd.Series):
        return batch, {}
    return batch["text"], {name: batch[name] for name in KNOWN if name in batch}
