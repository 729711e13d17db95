"""Packed tables say what their rules say, or nothing."""

from __future__ import annotations

import numpy as np
import pytest

from boilerstrip import packed
from boilerstrip.language import gather_voters
from boilerstrip.matching import LAYOUT, compile_book
from boilerstrip.packed import read_layout, unpack
from boilerstrip.packing import pack_layout, pack_tables
from boilerstrip.rules import LANGUAGES, book_of, parts_of


@pytest.mark.parametrize("codes", parts_of(frozenset(LANGUAGES)), ids="-".join)
def test_a_packed_table_is_what_its_rules_say(codes: tuple[str, ...]) -> None:
    arrays = unpack(pack_layout(codes), codes)
    for (name, kind), array in zip(LAYOUT.items(), compile_book(book_of(codes)), strict=True):
        assert array.dtype == kind and np.array_equal(arrays[name], array), name


def test_a_table_packed_from_other_rules_is_left_alone() -> None:
    assert unpack(pack_layout(["fr"]), ["fr"]) and not unpack(pack_layout(["fr"]), ["it"])


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[:-9], lambda data: data.replace(b"\1", b"\2")])
def test_a_damaged_file_is_left_alone(damage) -> None:
    assert not unpack(damage(pack_layout(["fr"])), ["fr"])


def test_the_files_of_a_folder_are_read_again(tmp_path, monkeypatch) -> None:
    pack_tables(tmp_path)
    monkeypatch.setattr(packed, "_read", lambda name: (tmp_path / name).read_bytes())
    assert packed.read_voters(LANGUAGES) == gather_voters(LANGUAGES)
    for codes in parts_of(frozenset(LANGUAGES)):
        ours, theirs = read_layout(codes), compile_book(book_of(codes))
        assert ours and [array.dtype for array in ours] == [array.dtype for array in theirs]
