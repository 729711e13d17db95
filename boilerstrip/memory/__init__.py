"""What repeats across the pages of a site, learnt as a value that can be merged, saved and used as evidence."""

from __future__ import annotations

from pathlib import Path

from boilerstrip.memory.address import site_of
from boilerstrip.memory.memory import Page, SiteMemory
from boilerstrip.memory.template import FrozenMemory, Memory

__all__ = ["FrozenMemory", "Memory", "Page", "SiteMemory", "open_memory", "site_of"]


def open_memory(memory: Memory | Path | str | None) -> Memory | None:
    """Return a memory to look up, read from its file site by site where ``memory`` is a path.

    Raises a ``FileNotFoundError`` or a ``ValueError`` where the file is none of a site memory, and a ``TypeError``
    where the memory is not frozen.
    """
    if isinstance(memory, SiteMemory):
        raise TypeError("memory takes a frozen memory: give it memory.freeze()")
    if not isinstance(memory, (str, Path)):
        return memory
    from boilerstrip.memory.store import MemoryFile  # SQLite is loaded by those who use it

    return MemoryFile(Path(memory))
