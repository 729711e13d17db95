"""The verb learn, and strip with what it learnt, as a user calls them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from boilerstrip import Page, SiteMemory
from boilerstrip.__main__ import main
from tests.test_memory_evidence import PAGES, TAIL, page, story


def write_jsonl(path: Path, pages: list[Page]) -> Path:
    path.write_text("".join(json.dumps({"text": p.text, "url": p.url}) + "\n" for p in pages), encoding="utf-8")
    return path


def test_learn_then_strip(tmp_path: Path) -> None:
    memory, asked = tmp_path / "site.db", page(story(8), "new")
    crawl, new = write_jsonl(tmp_path / "crawl.jsonl", PAGES), write_jsonl(tmp_path / "new.jsonl", [asked])
    assert main(["learn", str(crawl), "-o", str(memory)]) == 0
    assert main(["strip", "--memory", str(memory), str(new), "-o", str(tmp_path / "out.jsonl")]) == 0
    assert json.loads((tmp_path / "out.jsonl").read_text())["text"] == "\n".join(story(8))


@pytest.mark.parametrize("workers", ["1", "2"])
def test_learning_files_is_learning_their_pages(tmp_path: Path, workers: str) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for i in range(3):
        write_jsonl(pages / f"{i}.jsonl", PAGES[i::3])
    for _ in range(2):  # again, as after a kill
        assert main(["learn", str(pages), "-o", str(tmp_path / "site.db"), "--workers", workers]) == 0
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)


def test_a_folder_of_texts_without_addresses_is_one_site(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for i, one in enumerate(PAGES):
        (tmp_path / f"{i}.txt").write_text(one.text, encoding="utf-8")
    assert main(["learn", str(tmp_path), "-o", str(tmp_path / "site.db")]) == 0
    assert main(["strip", "--memory", str(tmp_path / "site.db"), str(tmp_path / "0.txt")]) == 0
    assert TAIL[0] not in capfd.readouterr().out


def test_explain_tells_on_how_many_pages(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    SiteMemory.fit(PAGES).save(tmp_path / "site.db")
    (tmp_path / "page.txt").write_text(PAGES[0].text, encoding="utf-8")
    asked = [str(tmp_path / "page.txt"), "--url", str(PAGES[0].url), "--memory", str(tmp_path / "site.db")]
    assert main(["explain", "--json", *asked]) == 0
    assert "on 7 of 7 pages of this host" in capfd.readouterr().out


def test_bad_records_are_told_and_the_rest_is_learnt(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    crawl = write_jsonl(tmp_path / "crawl.jsonl", PAGES)
    crawl.write_text("{broken\n" + crawl.read_text())
    assert main(["learn", str(crawl), "-o", str(tmp_path / "site.db")]) == 3
    problem, learnt, bad = capfd.readouterr().err.splitlines()
    assert "crawl.jsonl, record 1: not JSON" in problem and learnt.startswith("8 pages learnt")
    assert bad == "1 record could not be learnt from"
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)


@pytest.mark.parametrize("workers", ["1", "2"])
def test_bad_records_go_to_the_errors(tmp_path: Path, workers: str, capfd: pytest.CaptureFixture[str]) -> None:
    crawl, errors = write_jsonl(tmp_path / "crawl.jsonl", PAGES), tmp_path / "errors.jsonl"
    with crawl.open("a") as file:
        file.write('{"id": "b", "text": 5}\n{"id": "c"}\n')
    asked = [str(crawl), "-o", str(tmp_path / "site.db"), "--errors", str(errors), "--workers", workers]
    assert main(["learn", *asked]) == 3
    assert [(r["record"], r["id"], r["reason"]) for r in map(json.loads, errors.read_text().splitlines())] == [
        (9, "b", "the field 'text' holds no text but int"),
        (10, "c", "no field 'text'; --text-field names another"),
    ]
    assert "record 9" not in capfd.readouterr().err
    assert SiteMemory.load(tmp_path / "site.db") == SiteMemory.fit(PAGES)


def test_a_file_that_is_cut_off_teaches_what_can_be_read(tmp_path: Path) -> None:
    whole = write_jsonl(tmp_path / "whole.jsonl", PAGES).read_bytes()
    noise = b"".join(b'{"url": "https://b.example/%d", "text": "%x"}\n' % (i, i**9) for i in range(4000))
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(whole + noise)[:-100])
    asked = [str(tmp_path / "cut.jsonl.gz"), "-o", str(tmp_path / "site.db"), "--errors", str(tmp_path / "errors")]
    assert main(["learn", *asked]) == 3
    assert (
        SiteMemory.load(tmp_path / "site.db").sites["observer.example"]
        == SiteMemory.fit(PAGES).sites["observer.example"]
    )
    assert "broken from here on" in (tmp_path / "errors").read_text()


def test_files_of_one_name_in_two_folders_are_learnt(tmp_path: Path) -> None:
    for i in range(2):
        (tmp_path / f"{i}").mkdir()
        write_jsonl(tmp_path / f"{i}/crawl.jsonl", PAGES[i::2])
    crawls = [str(tmp_path / f"{i}/crawl.jsonl") for i in range(2)]
    assert main(["learn", *crawls, "-o", str(tmp_path / "new/site.db")]) == 0
    assert SiteMemory.load(tmp_path / "new/site.db") == SiteMemory.fit(PAGES)


def test_a_file_of_another_program_is_left_alone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    crawl = write_jsonl(tmp_path / "crawl.jsonl", PAGES)
    (tmp_path / "notes.txt").write_text("A file of another program, which is long enough to be one.")
    assert main(["learn", str(crawl), "-o", str(tmp_path / "notes.txt")]) == 2
    assert "notes.txt is no site memory" in capfd.readouterr().err
    assert (tmp_path / "notes.txt").read_text().startswith("A file of another program")
