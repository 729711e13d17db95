"""Arrays of numbers from an ``.npz`` file that nobody vouches for: nothing is run, and nothing unpacks without end."""

from __future__ import annotations

import io
import math
import re
import struct
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import numpy as np

from boilerstrip.features.layout import Array

MAX_MEMBERS = 64
_ENCRYPTED = 1  # the bit of a member's flags
# An array's head in version 1.0 of NumPy's format. It is a Python literal, which NumPy evaluates and we don't.
_HEAD = re.compile(
    rb"\x93NUMPY\x01\0.{2}\{'descr': '([<|](?:[iu][1248]|f[248]))', 'fortran_order': (True|False), "
    rb"'shape': (\((?:\d{1,10},(?: \d{1,10},?){0,3})?\)), \} *\n",
    re.DOTALL,
)


def read_arrays(data: bytes, limit: int) -> dict[str, Array]:
    """Return the arrays of an ``.npz`` file by name, which can't be written to.

    Raises a ``ValueError`` for what is no such file, for arrays of Python objects, and for a file that would take more
    than ``limit`` bytes when it is unpacked, whatever its head says.

    >>> file = io.BytesIO()
    >>> np.savez(file, sizes=np.array([3, 4], np.uint8))
    >>> read_arrays(file.getvalue(), limit=10_000)
    {'sizes': array([3, 4], dtype=uint8)}
    """
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > limit:
                raise ValueError(f"it holds more than {MAX_MEMBERS} arrays or {limit >> 20} MiB")
            return {member.filename.removesuffix(".npy"): _read_array(archive, member) for member in members}
    except (BadZipFile, EOFError, OSError, NotImplementedError, OverflowError, struct.error, zlib.error) as error:
        raise ValueError(f"it is no .npz file: {error}") from None


def _read_array(archive: ZipFile, member: ZipInfo) -> Array:
    """The array of a member, without the allocation of its own that ``np.load`` makes by what the head says."""
    if member.flag_bits & _ENCRYPTED or member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise ValueError(f"{member.filename!r} is encrypted, or packed in a way that NumPy doesn't write")
    with archive.open(member) as file:
        data = file.read(member.file_size)  # a number, since without one a member is unpacked beyond its stated size
    head = _HEAD.match(data)
    if not head:
        raise ValueError(f"{member.filename!r} holds something else than numbers as NumPy's savez writes them")
    kind, by_column, sizes = (group.decode() for group in head.groups())
    shape, dtype = tuple(map(int, re.findall(r"\d+", sizes))), np.dtype(kind)
    if math.prod(shape) * dtype.itemsize != len(data) - head.end():
        raise ValueError(f"{member.filename!r} holds more or fewer bytes than its shape {shape} says")
    values = np.frombuffer(data, dtype, math.prod(shape), head.end())
    return values.reshape(shape, order="F" if by_column == "True" else "C")
