"""HTML in: trafilatura finds the article on a page, and boilerstrip takes out what is none of it."""

from __future__ import annotations

from importlib.util import find_spec

for package in ("lxml", "trafilatura"):
    if not find_spec(package):
        raise ModuleNotFoundError(f"pages need {package}: pip install 'boilerstrip[html]'", name=package)
