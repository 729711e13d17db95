"""A site memory in one SQLite file, which several processes may fill at once and a kill can't break."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from boilerstrip.memory.memory import Pages, merge_pages
from boilerstrip.memory.template import Template, build_template

APPLICATION = 0x426F6953  # "BoiS", in the file's head
VERSION = 1  # bump with any change of what a line's number is
PATIENCE = 600.0  # seconds to wait for another process that is writing
TEMPLATES = 1024  # sites whose templates are held at a time
_SIGN = 1 << 63

_TABLE = """
    create table if not exists pages (
        site text not null, key integer not null, lines blob not null, primary key (site, key)
    )
"""


@dataclass(frozen=True)
class MemoryFile:
    """The memory of a file, read site by site as templates are asked for; for sites by the million.

    A site is read once and then held for a while, so write the file before, not during, a run. It pickles as its
    path.

    Raises a ``FileNotFoundError`` or a ``ValueError`` where the file is none of a site memory.
    """

    path: Path

    def __post_init__(self) -> None:
        with _opened(self.path):
            pass

    def template(self, site: str) -> Template:
        """Return the template of a site, an empty one where it is unknown."""
        return self._templates(site)

    @cached_property
    def _templates(self) -> Callable[[str], Template]:
        return lru_cache(TEMPLATES)(self._read)

    def _read(self, site: str) -> Template:
        with _opened(self.path) as file:
            return build_template(_read_pages(file, site))

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path}


def add_sites(path: Path, sites: Mapping[str, Pages]) -> None:
    """Merge the pages of sites into a file, all or none of them; it is made where it isn't there."""
    with closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as file:
        _prepare(file, path)
        file.execute("begin immediate")
        for site, pages in sorted(sites.items()):
            known = _read_pages(file, site)
            merged = merge_pages(known, pages)
            gone = [(site, _signed(key)) for key in known if key not in merged]
            new = [(site, _signed(key), lines) for key, lines in merged.items() if known.get(key) != lines]
            file.executemany("delete from pages where site = ? and key = ?", gone)
            file.executemany("insert or replace into pages values (?, ?, ?)", new)
        file.execute("commit")


def read_sites(path: Path) -> dict[str, Pages]:
    """Return the pages of all sites of a file."""
    sites: dict[str, dict[int, bytes]] = {}
    with _opened(path) as file:
        for site, key, lines in file.execute("select site, key, lines from pages order by site, key"):
            sites.setdefault(site, {})[_unsigned(key)] = lines
    return dict(sites)


def _prepare(file: sqlite3.Connection, path: Path) -> None:
    """Make the table in a new file, which is marked as ours; refuse one that is another program's."""
    try:
        file.execute("begin immediate")
        if file.execute("pragma application_id").fetchone()[0] == 0 and not _tables(file):
            file.execute(f"pragma application_id = {APPLICATION}")
            file.execute(f"pragma user_version = {VERSION}")
            file.execute(_TABLE)
        file.execute("commit")
        _check(file, path)
        file.execute("pragma journal_mode = wal")
        file.execute("pragma synchronous = normal")
    except sqlite3.DatabaseError as error:
        raise _refusal(path, error) from None


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.is_file():
        raise FileNotFoundError(f"there is no site memory at {path}: make one with 'boilerstrip learn PAGES -o {path}'")
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=PATIENCE)) as file:
        try:
            _check(file, path)
        except sqlite3.DatabaseError as error:
            raise _refusal(path, error) from None
        yield file


def _check(file: sqlite3.Connection, path: Path) -> None:
    if file.execute("pragma application_id").fetchone()[0] != APPLICATION:
        raise ValueError(f"{path} is a file of another program, not a site memory")
    version = file.execute("pragma user_version").fetchone()[0]
    if version != VERSION:
        raise ValueError(f"{path} is a site memory of version {version}, this is version {VERSION}: learn it anew")


def _refusal(path: Path, error: sqlite3.DatabaseError) -> OSError | ValueError:
    if isinstance(error, sqlite3.OperationalError):
        return OSError(f"{path}: {error}")
    return ValueError(f"{path} is no site memory ({error})")


def _tables(file: sqlite3.Connection) -> list[Any]:
    return file.execute("select name from sqlite_master").fetchall()


def _read_pages(file: sqlite3.Connection, site: str) -> dict[int, bytes]:
    rows = file.execute("select key, lines from pages where site = ? order by key", (site,))
    return {_unsigned(key): lines for key, lines in rows}


def _signed(key: int) -> int:
    """A key as SQLite's integers hold it, which have a sign."""
    return key - 2 * _SIGN if key >= _SIGN else key


def _unsigned(key: int) -> int:
    return key % (2 * _SIGN)
