"""The packaged model as a file with some of its arrays exchanged, for tests and a fuzzer."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

MODEL = Path(__file__).parent.parent / "boilerstrip" / "models" / "lines.npz"


@cache
def members() -> Mapping[str, bytes]:
    """The files of the model's archive by name."""
    with zipfile.ZipFile(MODEL) as model:
        return {name: model.read(name) for name in model.namelist()}


def with_members(changed: Mapping[str, bytes], compression: int = zipfile.ZIP_STORED) -> io.BytesIO:
    """The model with other files in its archive, or more of them."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as model:
        for name, data in {**members(), **changed}.items():
            model.writestr(name, data)
    file.seek(0)
    return file
