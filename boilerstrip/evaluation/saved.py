"""Figures read again from what ``boilerstrip evaluate --json`` wrote."""

from __future__ import annotations

import json
from collections import ChainMap
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def read_figures(paths: Sequence[Path]) -> ChainMap[str, Any]:
    """Return the figures of summaries, each from the first file that holds it.

    Raises a ``ValueError`` that names the file where one holds no figures.
    """
    return ChainMap(*map(_read, paths))


def _read(path: Path) -> dict[str, Any]:
    try:
        figures = json.loads(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"{path} is no JSON ({error}); 'boilerstrip evaluate --json' writes figures") from None
    if not isinstance(figures, dict) or "views" not in figures:
        raise ValueError(f"{path} holds no figures; 'boilerstrip evaluate --json' writes them")
    return figures
