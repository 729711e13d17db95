"""Which model may judge a page: one that has not seen its host."""

from __future__ import annotations

from pathlib import Path

from boilerstrip.model import Model, default_model, load_model


def fold_model(models: Path | None, fold: int) -> Model:
    """Return the model of a folder that has not seen a fold, or the packaged one where there is no folder."""
    return load_model(models / f"fold{fold}.npz") if models else default_model()
