"""A site memory in one SQLite file, which several processes may fill at once and a kill can't break."""

from __future__ import annotations

import os
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from boilerstrip.memory.memory import LINES, PAGES, Pages, merge_pages
from boilerstrip.memory.template import Template, build_template

APPLICATION = 0x426F6953  # "BoiS", in the file's head
VERSION = 1  # bump with any change of what a line's number is
PATIENCE = 600.0  # seconds to wait for another process that is writing
TEMPLATES = 1024  # sites whose templates are held at a time
_SIGN = 1 << 63

LONGEST = 2**20  # bytes of a row; no memory has one as long
_TABLE = "CREATE TABLE pages (site text not null, key integer not null, lines blob not null, primary key (site, key))"


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
            return build_template(_read_pages(file, site).get(site, {}))

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path}


def add_sites(path: Path, sites: Mapping[str, Pages]) -> None:
    """Merge the pages of sites into a file, all or none of them; it is made where it isn't there."""
    with _connected(path, "rwc") as file:
        _prepare(file)
        file.execute("begin immediate")
        for site, pages in sorted(sites.items()):
            known = _read_pages(file, site).get(site, {})
            merged = merge_pages(known, pages)
            gone = [(site, _signed(key)) for key in known if key not in merged]
            new = [(site, _signed(key), lines) for key, lines in merged.items() if known.get(key) != lines]
            file.executemany("delete from pages where site = ? and key = ?", gone)
            file.executemany("insert or replace into pages values (?, ?, ?)", new)
        file.execute("commit")


def read_sites(path: Path) -> dict[str, Pages]:
    """Return the pages of all sites of a file."""
    with _opened(path) as file:
        return dict(_read_pages(file))


def _prepare(file: sqlite3.Connection) -> None:
    """Make the table in a new file, which is marked as ours; refuse one that is another program's."""
    file.execute("begin immediate")
    if file.execute("pragma application_id").fetchone()[0] == 0 and not _schema(file):
        file.execute(f"pragma application_id = {APPLICATION}")
        file.execute(f"pragma user_version = {VERSION}")
        file.execute(_TABLE)
    file.execute("commit")
    _check(file)
    file.execute("pragma journal_mode = wal")
    file.execute("pragma synchronous = normal")


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    if not path.is_file():
        raise FileNotFoundError(f"there is no site memory at {path}: make one with 'boilerstrip learn PAGES -o {path}'")
    with _connected(path, "ro" if _can_share(path) else "ro&immutable=1") as file:
        _check(file)
        yield file


def _can_share(path: Path) -> bool:
    """Whether a file must be, or can be, read beside others that write: in a folder that is read-only nobody does."""
    log = path.with_name(path.name + "-wal")
    return os.access(path.parent, os.W_OK) or (log.exists() and log.stat().st_size > 0)


@contextmanager
def _connected(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    """A connection that trusts nothing in the file; what is wrong with it is told with the path."""
    database = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        with closing(sqlite3.connect(database, timeout=PATIENCE, isolation_level=None, uri=True)) as file:
            file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
            file.execute("pragma trusted_schema = off")
            file.execute("pragma cell_size_check = on")
            yield file
    except sqlite3.OperationalError as error:
        raise OSError(f"{path}: {error}") from None
    except (sqlite3.Error, _OddError) as error:
        raise ValueError(f"{path} is no site memory ({error})") from None


class _OddError(Exception):
    """What a file holds that no site memory holds."""


def _check(file: sqlite3.Connection) -> None:
    if file.execute("pragma application_id").fetchone()[0] != APPLICATION:
        raise _OddError("it is a file of another program")
    version = file.execute("pragma user_version").fetchone()[0]
    if version != VERSION:
        raise _OddError(f"it is of version {version}, this is version {VERSION}: learn it anew")
    if _schema(file) != [_plain(_TABLE)]:
        raise _OddError("it holds other tables, or views and triggers")  # which could be code that SQLite runs


def _schema(file: sqlite3.Connection) -> list[str]:
    """What defines the tables, views and triggers of a file, in one spelling."""
    found = file.execute("select sql from sqlite_master where sql is not null").fetchall()
    return [_plain(str(sql)) for (sql,) in found]


def _plain(sql: str) -> str:
    return " ".join(re.sub(r"([(),])", r" \1 ", sql).lower().split())


def _read_pages(file: sqlite3.Connection, site: str | None = None) -> Mapping[str, dict[int, bytes]]:
    """The pages of a site, or of all, without any that a memory would not hold."""
    where, values = ("", ()) if site is None else ("where site = ?", (site,))
    sites: dict[str, dict[int, bytes]] = defaultdict(dict)
    for name, key, lines in file.execute(f"select site, key, lines from pages {where} order by site, key", values):
        fits = isinstance(name, str) and isinstance(key, int) and isinstance(lines, bytes)
        if not fits or len(lines) % 8 or len(lines) > 8 * LINES or len(sites[name]) >= PAGES:
            raise _OddError("its pages are not as they were saved")
        sites[name][_unsigned(key)] = lines
    return sites


def _signed(key: int) -> int:
    """A key as SQLite's integers hold it, which have a sign."""
    return key - 2 * _SIGN if key >= _SIGN else key


def _unsigned(key: int) -> int:
    return key % (2 * _SIGN)
