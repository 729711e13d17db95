"""The file of a site memory: several processes, a kill, and files that are none."""

from __future__ import annotations

import multiprocessing
import pickle
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from boilerstrip import Page, SiteMemory, Stripper

PAGES = [
    Page(f"Menu\nShare this\nStory {i} has words of its own: {i * i}.\nImprint", f"https://{host}.example/{i}")
    for host in "abc"
    for i in range(8)
]
WRITER = """
import sys
from boilerstrip import SiteMemory
from tests.test_memory_store import PAGES
while True:
    for page in PAGES:
        SiteMemory.fit([page]).save(sys.argv[1])
        print("saved", flush=True)
"""


def save(job: tuple[Path, int]) -> None:
    path, part = job
    for page in PAGES[part::3]:
        SiteMemory.fit([page]).save(path)


def test_what_is_saved_comes_back(tmp_path: Path) -> None:
    memory = SiteMemory.fit(PAGES)
    memory.save(tmp_path / "site.db")
    assert SiteMemory.load(tmp_path / "site.db") == memory


def test_a_file_is_merged_into_and_nothing_counts_twice(tmp_path: Path) -> None:
    for part in (PAGES[:5], PAGES[3:], PAGES):
        SiteMemory.fit(part).save(tmp_path / "site.db")
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)


def test_several_processes_save_into_one_file(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        pool.map(save, [(tmp_path / "site.db", part) for part in range(3)])
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)


@pytest.mark.parametrize("saves", [1, 5, 17])
def test_a_killed_process_leaves_a_file_that_goes_on(tmp_path: Path, saves: int) -> None:
    path, root = tmp_path / "site.db", Path(__file__).parent.parent
    with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, cwd=root) as writer:
        assert writer.stdout
        for _ in range(saves):
            writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
    assert SiteMemory.load(path).merge(SiteMemory.fit(PAGES[:saves])) == SiteMemory.load(path)
    SiteMemory.fit(PAGES).save(path)
    assert SiteMemory.load(path) == SiteMemory.fit(PAGES)


def test_a_stripper_reads_the_file_as_it_reads_the_frozen_memory(tmp_path: Path) -> None:
    memory = SiteMemory.fit(PAGES)
    memory.save(tmp_path / "site.db")
    from_file = pickle.loads(pickle.dumps(Stripper(memory=tmp_path / "site.db")))
    frozen = Stripper(memory=memory.freeze())
    for page in PAGES:
        assert from_file.explain(page.text, url=page.url) == frozen.explain(page.text, url=page.url)


def test_reading_writes_nothing_into_a_folder_that_is_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    SiteMemory.fit(PAGES).save(tmp_path / "site.db")
    monkeypatch.setattr("os.access", lambda *_: False)  # what a read-only mount says; root may write to all else
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)
    assert [path.name for path in tmp_path.iterdir()] == ["site.db"]


def test_a_file_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="boilerstrip learn"):
        Stripper(memory=tmp_path / "none.db")


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but longer than the head of one: " * 9)
    with sqlite3.connect(tmp_path / "other.db") as other:
        other.execute("create table books (title text)")
    for name in ("notes.txt", "other.db"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(ValueError, match="site memory"):
            Stripper(memory=tmp_path / name)
        with pytest.raises(ValueError, match="site memory"):
            SiteMemory.fit(PAGES).save(tmp_path / name)
        assert (tmp_path / name).read_bytes() == before
