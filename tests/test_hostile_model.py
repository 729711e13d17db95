"""Model files made to harm: refused in words that help, without running or unpacking anything."""

from __future__ import annotations

import io
import json
import pickle
import zipfile

import numpy as np
import pytest

from boilerstrip import Stripper
from boilerstrip.arrays import read_arrays
from boilerstrip.model import MAX_BYTES, load_model
from tests.model_files import MODEL, with_members

MODEL_ARRAYS = np.load(MODEL)


def packed(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, array)
    return file.getvalue()


def with_about(**changed: object) -> io.BytesIO:
    about = {**json.loads(np.load(MODEL)["about"].tobytes()), **changed}
    return with_members({"about.npy": packed(np.frombuffer(json.dumps(about).encode(), np.uint8))})


def header(shape: str, descr: str = "'<f2'") -> bytes:
    text = f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}, }}".ljust(117) + "\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


def test_the_packaged_model_is_read_with_nothing_changed() -> None:
    assert load_model(with_members({})).about == load_model(MODEL).about == load_model(str(MODEL)).about


@pytest.mark.parametrize(
    ("changed", "complaint"),
    [
        ({"out_bias.npy": header("(9999999999,)")}, "more or fewer bytes"),
        ({"out_bias.npy": header("(-1,)")}, "something else than numbers"),
        ({"out_bias.npy": header("(23,)", "'|O'") + pickle.dumps([None] * 23)}, "something else than numbers"),
        ({"out_bias.npy": header("(1,)", "[('a', '<f2')]") + b"ab"}, "something else than numbers"),
        ({"out_bias.npy": header("(23, 2)" * 9)}, "something else than numbers"),
        ({"out_bias.npy": header("(23,), '")}, "something else than numbers"),  # NumPy would raise a TokenError
        ({"out_bias.npy": header("(23,)", "'<f1'") + bytes(23)}, "something else than numbers"),  # and a TypeError here
        ({"out_bias.npy": header("(" * 80)}, "something else than numbers"),
        ({"out_bias.npy": packed(np.full(23, np.nan, np.float16))}, "out_bias can't be right"),
        ({"scales.npy": packed(np.full_like(MODEL_ARRAYS["scales"], np.inf))}, "embeddings can't be right"),
        ({"out_bias.npy": packed(np.zeros(23, np.int16))}, "out_bias don't fit"),
        ({"into_bias.npy": packed(np.zeros(3, np.float16))}, "into_bias don't fit"),
        ({"head.npy": packed(np.float16(3))}, "head.* don't fit"),
        ({"hashes.npy": packed(np.zeros_like(MODEL_ARRAYS["hashes"]))}, "hashes can't be right"),
        ({"about.npy": packed(np.frombuffer(b"[" * 100_000, np.uint8))}, "not a model"),
        ({"about.npy": packed(np.frombuffer(b"[]", np.uint8))}, "doesn't say what it is"),
        ({f"more-{i}.npy": b"" for i in range(99)}, "more than 64 arrays"),
    ],
)
def test_arrays_that_lie_are_refused(changed: dict[str, bytes], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        load_model(with_members(changed))


@pytest.mark.parametrize("line", [[1], ["a", "b"], [1, 1e300], {"a": 1}, None, [True, "1"]])
def test_a_calibration_that_is_no_line_is_refused(line: object) -> None:
    with pytest.raises(ValueError, match="calibration"):
        load_model(with_about(calibration=line))


@pytest.mark.parametrize("number", [0, -1, 1.5, "2", True, 10**30])
@pytest.mark.parametrize("key", ["bags", "columns"])
def test_numbers_that_are_none_are_refused(key: str, number: object) -> None:
    with pytest.raises(ValueError, match="bags and columns"):
        load_model(with_about(**{key: number}))


def test_a_model_of_pages_is_no_model_of_lines() -> None:
    pages = load_model(MODEL.with_name("pages.npz"))
    for model in (pages, MODEL.with_name("pages.npz")):
        with pytest.raises(ValueError, match="model of pages"):
            Stripper(model=model).strip("It rained.")


@pytest.mark.parametrize("lie", [False, True], ids=["honest head", "head that lies"])
def test_a_file_that_would_unpack_to_gigabytes_is_refused(lie: bool) -> None:
    bomb = with_members({"more.npy": bytes(MAX_BYTES * 2)}, zipfile.ZIP_DEFLATED).getvalue()
    if lie:
        bomb = bomb.replace((MAX_BYTES * 2).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert len(bomb) < MAX_BYTES / 20
    with pytest.raises(ValueError, match="not a model"):
        load_model(io.BytesIO(bomb))


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_packed_in_another_way_is_refused(compression: int) -> None:
    with pytest.raises(ValueError, match="encrypted, or packed"):
        load_model(with_members({}, compression))


def test_a_file_that_is_too_large_is_not_read_whole() -> None:
    with pytest.raises(ValueError, match="larger than 64 MiB"):
        load_model(io.BytesIO(bytes(MAX_BYTES + 2)))


@pytest.mark.parametrize("order", ["C", "F"])
def test_an_array_comes_back_as_it_was(order: str) -> None:
    array, file = np.asarray(np.arange(6, dtype=np.int32).reshape(2, 3), order=order), io.BytesIO()  # type: ignore[call-overload]
    np.savez_compressed(file, array=array)
    assert (read_arrays(file.getvalue(), 10_000)["array"] == array).all()
