"""polars: a Series of texts in, a Series of stripped texts or of structs out, alone or in an expression."""

from __future__ import annotations

from boilerstrip.engines.columns import DEFAULT, REMOVED, Told, explain_column, to_struct
from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper

try:
    import polars as pl
except ModuleNotFoundError as error:
    raise missing("polars", error) from None

_TYPES = {int: pl.Int64, float: pl.Float64, str: pl.String}
EXPLAINED = pl.Struct(
    {
        "text": pl.String,
        "removed": pl.List(pl.Struct({name: _TYPES[kind] for name, kind in REMOVED.items()})),
        "flags": pl.List(pl.String),
    }
)


def strip_series(
    series: pl.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> pl.Series:
    """Return the texts of a Series stripped; nulls stay null.

    ``url``, ``lang`` and ``title`` tell what is known: a Series of the same length, or one value for all. In an
    expression it goes into ``map_batches`` with ``return_dtype=pl.String``. Raises a ``TypeError`` that names the
    row where a value is no ``str``.

    >>> texts = pl.Series("text", ["It rained all night, the mayor said.\\n\\nShare on Facebook", None])
    >>> strip_series(texts).to_list()
    ['It rained all night, the mayor said.', None]
    """
    documents = explain_column(series, stripper, range(len(series)), url=url, lang=lang, title=title)
    return pl.Series(series.name, [document and document.text for document in documents], dtype=pl.String)


def explain_series(
    series: pl.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> pl.Series:
    """Return a Series of structs of the type `EXPLAINED`: ``text``, ``removed`` and ``flags``.

    The fields are null where the text is. Arguments and errors are those of `strip_series`.

    >>> found = explain_series(pl.Series(["It rained all night, the mayor said.\\n\\nShare on Facebook"]))
    >>> [removed["category"] for removed in found[0]["removed"]]
    ['share']
    """
    documents = explain_column(series, stripper, range(len(series)), url=url, lang=lang, title=title)
    return pl.Series(series.name, [to_struct(document) for document in documents], dtype=EXPLAINED)
