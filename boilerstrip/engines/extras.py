"""The error for an engine that is not installed."""

from __future__ import annotations


def missing(extra: str, error: ModuleNotFoundError) -> ModuleNotFoundError:
    """Return an error that says how to install what the engine of ``extra`` needs.

    >>> missing("spark", ModuleNotFoundError(name="pyspark"))
    ModuleNotFoundError("boilerstrip.engines.spark needs pyspark: pip install 'boilerstrip[spark]'")
    """
    advice = f"boilerstrip.engines.{extra} needs {error.name}: pip install 'boilerstrip[{extra}]'"
    return ModuleNotFoundError(advice, name=error.name)
