"""What is said where a package of an extra is missing."""

from __future__ import annotations


def missing(what: str, error: ModuleNotFoundError, extra: str) -> ValueError:
    """Return the error that names the package and the extra that brings it.

    >>> missing("Parquet files", ModuleNotFoundError(name="pyarrow.parquet"), "parquet")
    ValueError("Parquet files need pyarrow: pip install 'boilerstrip[parquet]'")
    """
    package = (error.name or "").partition(".")[0]
    return ValueError(f"{what} need {package}: pip install 'boilerstrip[{extra}]'")
