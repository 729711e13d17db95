"""HTML in: a page's lines with what its markup says of them, those that may be article, and the decision on each."""

from __future__ import annotations

from importlib.util import find_spec

for package in ("lxml", "trafilatura"):
    if not find_spec(package):
        raise ModuleNotFoundError(f"pages need {package}: pip install 'boilerstrip[html]'", name=package)
