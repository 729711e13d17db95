"""pandas: a Series of texts in, a Series of stripped texts or a DataFrame of decisions out."""

from __future__ import annotations

from boilerstrip.engines.columns import DEFAULT, Told, explain_column, to_struct
from boilerstrip.engines.extras import missing
from boilerstrip.pipeline import Stripper

try:
    import pandas as pd
except ModuleNotFoundError as error:
    raise missing("pandas", error) from None


def strip_series(
    series: pd.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> pd.Series:
    """Return the texts of a Series stripped, with the same index, name and dtype; what is missing stays as it is.

    ``url``, ``lang`` and ``title`` tell what is known: a Series of the same length, or one value for all. Raises a
    ``TypeError`` that names the row, by its label in the index, where a value is no ``str``.

    >>> texts = pd.Series(["It rained all night, the mayor said.\\n\\nShare on Facebook", None], name="text")
    >>> strip_series(texts).fillna("-").tolist()
    ['It rained all night, the mayor said.', '-']
    """
    documents = explain_column(series, stripper, series.index, url=url, lang=lang, title=title)
    texts = [document.text if document else value for value, document in zip(series, documents, strict=True)]
    dtype = None if isinstance(series.dtype, pd.CategoricalDtype) else series.dtype
    return pd.Series(texts, index=series.index, name=series.name, dtype=dtype)


def explain_series(
    series: pd.Series, stripper: Stripper = DEFAULT, *, url: Told = None, lang: Told = None, title: Told = None
) -> pd.DataFrame:
    """Return a DataFrame with the same index and the columns ``text``, ``removed`` and ``flags``.

    ``removed`` holds a list of records (start, end, text, category, score, reason) for every text, ``flags`` a list
    of names; all three are None where the text is missing. Arguments and errors are those of `strip_series`.

    >>> found = explain_series(pd.Series(["It rained all night, the mayor said.\\n\\nShare on Facebook"]))
    >>> [removed["category"] for removed in found["removed"][0]]
    ['share']
    """
    documents = explain_column(series, stripper, series.index, url=url, lang=lang, title=title)
    structs = [to_struct(document) for document in documents]
    columns = {name: [struct[name] for struct in structs] for name in ("text", "removed", "flags")}
    return pd.DataFrame(columns, index=series.index, dtype=object)
