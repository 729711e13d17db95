"""Packed tables say what their rules say, or nothing."""

from __future__ import annotations

import numpy as np
import pytest

from boilerstrip.matching import LAYOUT, compile_book
from boilerstrip.packed import unpack
from boilerstrip.packing import pack
from boilerstrip.rules import LANGUAGES, book_of, parts_of


@pytest.mark.parametrize("codes", parts_of(frozenset(LANGUAGES)), ids="-".join)
def test_a_packed_table_is_what_its_rules_say(codes: tuple[str, ...]) -> None:
    layout = unpack(pack(codes), codes)
    assert layout
    for name, ours, theirs in zip(LAYOUT, layout, compile_book(book_of(codes)), strict=True):
        assert ours.dtype == theirs.dtype and np.array_equal(ours, theirs), name


def test_a_table_packed_from_other_rules_is_left_alone() -> None:
    assert unpack(pack(("fr",)), ("it",)) is None


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-9], lambda data: data.replace(b"\1", b"\2")])
def test_a_damaged_file_is_left_alone(damage) -> None:
    assert unpack(damage(pack(("fr",))), ("fr",)) is None
