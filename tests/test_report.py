"""Many documents at once: the summary as a value, and the page of a run's decisions."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from html_reading import Page
from test_display import BODY, HOSTILE, removed_as

from boilerstrip import Document, Span, explain, summarize
from boilerstrip.__main__ import main
from boilerstrip.report import tally
from boilerstrip.report.page import to_page
from boilerstrip.report.tally import Tally, language_of

ARTICLE = f"{BODY}\n\nShare on Facebook\n\nRead more: Why the islanders never gave up on their boat\n"


def documents(count: int) -> list[Document]:
    return [explain(f"{ARTICLE}{BODY} {i}", url=f"https://www.host{i % 3}.example/{i}") for i in range(count)]


def write_decisions(path: Path, found: list[Document]) -> Path:
    records = [json.dumps({"id": f"d{i}", **document.to_dict()}) for i, document in enumerate(found)]
    data = "\n".join(records).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def test_a_summary_counts_documents_categories_hosts_and_lines() -> None:
    summary = summarize(documents(6))
    assert (summary.documents, summary.clean) == (6, 0)
    assert {share.category: share[1:3] for share in summary.categories} == {"share": (6, 6), "related": (6, 6)}
    assert [group[:2] for group in summary.hosts] == [(f"host{i}.example", 2) for i in range(3)]
    assert ("Share on Facebook", "share", 6) in summary.lines
    assert sum(kept + gone for kept, gone in summary.scores) == 24


def test_a_summary_shows_itself() -> None:
    summary = summarize(documents(2))
    assert "2 documents" in str(summary) and "share" in str(summary)
    page = Page(summary._repr_html_())
    assert page.open == [] and "Share on Facebook" in page.text


def test_nothing_is_summarized_as_nothing() -> None:
    assert summarize([]).share == 0 and Page(summarize([])._repr_html_()).open == []


@pytest.mark.parametrize("other", ["a text", None, 1.5])
def test_what_is_no_document_is_refused_with_a_hint(other: object) -> None:
    with pytest.raises(TypeError, match="call explain on every text first"):
        summarize([other])  # type: ignore[list-item]


def test_a_series_of_pandas_is_summarized_and_gives_a_frame() -> None:
    pandas = pytest.importorskip("pandas", reason="pandas is no dependency")
    summary = summarize(pandas.Series([ARTICLE, BODY]).map(explain))
    assert list(pandas.DataFrame(summary.categories).columns) == ["category", "documents", "stretches", "characters"]


def test_samples_do_not_depend_on_the_order_of_documents() -> None:
    found = documents(60)
    names = [{(s.why, s.document.url) for s in summarize(order).samples} for order in (found, found[::-1])]
    assert names[0] == names[1] and 8 <= len(names[0]) <= 20


def test_a_count_is_bounded_and_keeps_what_is_common(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "CAPACITY", 10)
    counted = Tally()
    for i in range(300):
        counted.add(removed_as(f"Line {i}" if i % 2 else "Share", "share"))
    summary = counted.summary()
    assert summary.lines[0].text == "Share" and summary.lines[0].times == 150
    assert len(summary.lines) <= 10 and summary.is_rounded


def test_rare_hosts_are_put_together_and_none_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "CAPACITY", 10)
    counted = Tally()
    for i in range(100):
        counted.add(Document("x", (Span(0, 1, "x", True),), url=f"https://{i}.example/"))
    hosts = counted.summary().hosts
    assert sum(host.documents for host in hosts) == 100 and hosts[-1].name == "(others)"


@pytest.mark.parametrize(
    ("codes", "name"), [(("en",), "en"), (("de", "en"), "de"), (("de", "en", "es", "fr"), "unsure"), ((), "en")]
)
def test_the_language_of_a_document_is_what_reads_it_besides_english(codes: tuple[str, ...], name: str) -> None:
    assert language_of(Document("", (), language=codes)) == name


@pytest.mark.parametrize("name", ["decisions.jsonl", "decisions.jsonl.gz"])
def test_report_writes_one_page_without_script_or_links(name: str, tmp_path: Path) -> None:
    path = write_decisions(tmp_path / name, documents(5))
    assert main(["report", str(path), "-o", str(tmp_path / "report.html"), "--title", "My <crawl>"]) == 0
    source = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = Page(source)
    assert page.open == [] and not {"script", "link", "img"} & set(page.tags) and "src" not in page.attributes
    assert "My <crawl>" in page.text and "5 documents" in page.text and "host1.example" in page.text


@pytest.mark.parametrize("field", ["text", "clean"])
def test_report_reads_what_strip_writes(field: str, tmp_path: Path) -> None:
    crawl, out = tmp_path / "crawl.jsonl", tmp_path / "out.jsonl"
    crawl.write_text(json.dumps({"id": "d", "url": "https://host.example/", "text": ARTICLE}) + "\n", encoding="utf-8")
    assert main(["strip", str(crawl), "-o", str(out), "--explain", "--output-field", field]) == 0
    assert main(["report", str(out), "-o", str(tmp_path / "report.html"), "--text-field", field]) == 0
    text = Page((tmp_path / "report.html").read_text(encoding="utf-8")).text
    assert "host.example" in text and "Share on Facebook" in text and "1 document " in text


def test_report_reads_all_that_a_run_over_a_folder_wrote(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    crawl = tmp_path / "crawl"
    crawl.mkdir()
    record = {"id": "d", "url": "https://lines.example/", "text": ARTICLE}
    (crawl / "a.jsonl.gz").write_bytes(gzip.compress(json.dumps(record).encode()))
    pq.write_table(pa.Table.from_pylist([{**record, "url": "https://table.example/"}]), crawl / "b.parquet")
    (crawl / "c.txt").write_text(ARTICLE, "utf-8")
    assert main(["strip", str(crawl), "-o", str(tmp_path / "out"), "--explain"]) == 0
    assert main(["report", str(tmp_path / "out"), "-o", str(tmp_path / "report.html")]) == 0
    text = Page((tmp_path / "report.html").read_text(encoding="utf-8")).text
    assert "3 documents" in text and "lines.example" in text and "table.example" in text


def test_lines_that_cannot_be_read_are_told_of_and_the_rest_counts(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = write_decisions(tmp_path / "decisions.jsonl", documents(2))
    path.write_bytes(path.read_bytes() + b'\n{"text": \n[1]\n\xff\n')
    assert main(["report", str(path), "-o", str(tmp_path / "report.html")]) == 3
    assert "line 3" in (error := capfd.readouterr().err) and "2 documents, 3 lines unread" in error


def test_a_file_without_decisions_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty.jsonl").write_text("\n")
    assert main(["report", str(tmp_path / "empty.jsonl"), "-o", str(tmp_path / "report.html")]) == 2
    assert "holds no decisions" in capfd.readouterr().err and not (tmp_path / "report.html").exists()


@pytest.mark.parametrize(
    ("record", "complaint"),
    [
        ({"text": BODY}, "line 1: no 'spans': not what explain --json or strip --explain writes"),
        ({"clean": BODY, "boilerstrip": {"spans": []}}, "line 1: no field 'text' beside the decisions; --text-field"),
    ],
)
def test_a_record_that_lacks_a_part_tells_which(
    record: dict[str, object], complaint: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "clean.jsonl").write_text(json.dumps(record))
    assert main(["report", str(tmp_path / "clean.jsonl"), "-o", str(tmp_path / "report.html")]) != 0
    assert complaint in capfd.readouterr().err


@pytest.mark.parametrize("hostile", HOSTILE)
def test_nothing_hostile_gets_out_of_the_page(hostile: str) -> None:
    span = Span(0, len(hostile), hostile, False, hostile, 0.7, hostile)
    document = Document(hostile, (span,), frozenset({hostile}), (hostile,), url=f"https://{hostile}/", title=hostile)
    page = Page(to_page(summarize([document]), hostile, [hostile], 1))
    assert page.open == [] and not {"script", "img"} & set(page.tags)
    assert page.tags.count("style") == 1 and not any(name.startswith("on") for name in page.attributes)


def test_a_page_stays_small_however_long_the_documents_are() -> None:
    found = [removed_as(f"{i} " + "word " * 40_000, "share") for i in range(30)]
    assert len(to_page(summarize(found))) < 1_000_000
