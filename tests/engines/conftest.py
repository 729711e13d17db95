"""Texts for the engines' tests: whole articles, a clean one, a missing one, and what stripping leaves of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from boilerstrip import Stripper
from boilerstrip.marked import read_marked

ARTICLES = sorted((Path(__file__).parents[2] / "fixtures/articles/en").glob("*.txt"))
STRIPPER = Stripper(preset="careful", keep={"share", "caption"})


@pytest.fixture(scope="session")
def texts() -> list[str | None]:
    """Nine articles with two missing ones among them."""
    pages = [read_marked(path).text for path in ARTICLES[:9]]
    return [*pages[:3], None, *pages[3:], None]


@pytest.fixture(scope="session")
def stripped(texts: list[str | None]) -> list[str | None]:
    """What `STRIPPER` leaves of the texts, in their order."""
    return [None if text is None else STRIPPER.strip(text) for text in texts]


@pytest.fixture
def stripper() -> Stripper:
    """A stripper with settings that are not the default's."""
    return STRIPPER
