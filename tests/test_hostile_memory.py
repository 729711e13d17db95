"""Files made to harm in the place of a site memory: refused in words that help, and nothing in them is run."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from boilerstrip import Page, SiteMemory, Stripper

PAGES = [Page(f"Menu\nShare this\nStory {i} has words of its own.", f"https://a.example/{i}") for i in range(4)]
ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select 'a.example', i, x'00' from n"
SCRIPTS = {
    "an endless view": f"drop table pages; create view pages (site, key, lines) as {ENDLESS}",
    "a trigger": "create trigger t after insert on pages begin delete from pages; end",
    "a computed column": "drop table pages; create table pages (site, key, lines as (zeroblob(1000000000)))",
    "another table": "create table more (x)",
    "a line that is text": "update pages set lines = 'abcdefgh'",
    "half a line": "update pages set lines = x'0011'",
    "a line of a gigabyte": "update pages set lines = zeroblob(900000)",
    "columns of any type": "drop table pages; create table pages (site, key, lines)",
    "more pages than there can be": f"insert or replace into pages {ENDLESS} limit 999",
    "a host that is no UTF-8": "update pages set site = cast(x'ff' as text) where key = (select min(key) from pages)",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    SiteMemory.fit(PAGES).save(tmp_path / "site.db")
    return tmp_path / "site.db"


def use(path: Path) -> None:
    Stripper(memory=path, model=None).strip(PAGES[0].text, url=PAGES[0].url)
    SiteMemory.load(path)


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_a_file_that_no_memory_would_write_is_refused(path: Path, script: str) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(script)
    with pytest.raises((ValueError, OSError), match=str(path)):
        use(path)


def test_nothing_is_added_to_a_file_whose_schema_is_not_ours(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.executescript(SCRIPTS["a trigger"])
    with pytest.raises(ValueError, match="views and triggers"):
        SiteMemory.fit(PAGES).save(path)


@pytest.mark.parametrize("at", [30, 100, 2000, 4096, 5000, 8000])
def test_a_damaged_file_is_refused_or_read_but_never_breaks(path: Path, at: int) -> None:
    with closing(sqlite3.connect(path)) as file:
        file.execute("pragma wal_checkpoint(truncate)")
    data = path.read_bytes()
    path.write_bytes(data[:at] + b"\xff" * 64 + data[at + 64 :])
    try:
        use(path)
    except (ValueError, OSError) as error:
        assert str(path) in str(error)


def test_a_page_of_the_most_lines_and_the_longest_host_is_kept(tmp_path: Path) -> None:
    page = Page("\n".join(f"Line {i} of them says {i * i}." for i in range(2000)), f"https://{'a' * 9000}.example/")
    SiteMemory.fit([page]).save(tmp_path / "site.db")
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit([page])
