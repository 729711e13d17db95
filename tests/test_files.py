"""Files of every kind in, the same kind out: one run over a folder that holds them all, and what came of each."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest

from boilerstrip import Document, explain, strip
from boilerstrip.cli.main import main

pq = pytest.importorskip("pyarrow.parquet")
pa = pytest.importorskip("pyarrow")
zstandard = pytest.importorskip("zstandard")
warcio = pytest.importorskip("warcio")

TEXT = "The river rose two metres overnight, the mayor said on Monday.\n\nShare on Facebook"
BODY = strip(TEXT)
PAGE = (
    "<html><head><title>Flood</title></head><body><article><h1>Flood</h1><p>The river rose two metres overnight in "
    "Aldmouth, the café owners said on Monday.</p><p>Share on Facebook</p></article></body></html>"
)
LINE = f'{{"id": "a", "n": 1.50, "big": 123456789012345678901234567890, "text": {json.dumps(TEXT)}, "z" : [1 ,2]}}'
CLEAN_LINE = LINE.replace(json.dumps(TEXT), json.dumps(BODY))
BAD_LINES = ["oops", "[1]", '{"id": 4}', '{"id": "e", "text": 5}', '{"text": null}', '{"text": "cut', '{"a": 1,}']


def write_warc(path: Path) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "a crawler"}))
        for mime, payload in (("text/html; charset=latin-1", PAGE.encode("latin-1")), ("image/png", b"PNG")):
            http = StatusAndHeaders("200 OK", [("Content-Type", mime)], protocol="HTTP/1.1")
            url = f"https://aldmouth.example/{mime[:4]}"
            writer.write_record(
                writer.create_warc_record(url, "response", payload=io.BytesIO(payload), http_headers=http)
            )
        writer.write_record(
            writer.create_warc_record(
                "https://aldmouth.example/text", "conversion", payload=io.BytesIO(TEXT.encode()),
                warc_content_type="text/plain", warc_headers_dict={"X-Crawl": "7"},
            )
        )  # fmt: skip


def read_warc(path: Path) -> list[tuple[Any, str]]:
    from warcio.archiveiterator import ArchiveIterator

    with path.open("rb") as file:
        return [
            (record.rec_headers, record.content_stream().read().decode())
            for record in ArchiveIterator(file, check_digests="raise")
        ]


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``in`` and, after one run over it, ``out`` and ``errors.jsonl``."""
    root = tmp_path_factory.mktemp("crawl")
    pages = root / "in"
    (pages / "sub").mkdir(parents=True)
    (pages / "sub" / "a.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    (pages / "latin.txt").write_bytes("Grüße".encode("latin-1"))
    (pages / "page.html").write_text(PAGE, "utf-8")
    lines = ("\n".join([LINE, "", *BAD_LINES, LINE]) + "\n").encode()
    (pages / "lines.jsonl").write_bytes(lines)
    (pages / "bytes.jsonl").write_bytes(b'{"text": "\xff"}\n' + LINE.encode())
    (pages / "packed.jsonl.gz").write_bytes(gzip.compress(lines))
    (pages / "packed.jsonl.zst").write_bytes(2 * zstandard.ZstdCompressor().compress(lines))
    many = "".join(
        f'{{"id": "{i}", "text": "Day {i * 2654435761 % 2**32:x} of the flood was dry."}}\n' for i in range(900)
    )
    (pages / "cut.jsonl.gz").write_bytes(gzip.compress(many.encode())[:-2000])
    (pages / "empty.jsonl.gz").write_bytes(gzip.compress(b""))
    table = pa.table({"n": [1, 2, 3], "text": [TEXT, None, BODY], "x": pa.array(["u", "v", "v"]).dictionary_encode()})
    pq.write_table(table.replace_schema_metadata({"made": "here"}), pages / "table.parquet")
    pq.write_table(table.slice(0, 0), pages / "none.parquet")
    (pages / "not.parquet").write_bytes(b"PAR1")
    write_warc(pages / "crawl.warc.gz")
    write_warc(pages / "crawl.wet")
    cut = (pages / "crawl.wet").read_bytes()
    (pages / "cut.warc").write_bytes(cut[:-40])
    (pages / "notes.md").write_text("no file of a known kind", "utf-8")
    command = ["strip", str(pages), "-o", str(root / "out"), "--errors", str(root / "errors.jsonl")]
    assert main([*command, "--explain", "--workers", "2"]) == 3
    return root


def problems(crawl: Path, name: str) -> list[tuple[int | None, str, str | None]]:
    records = [json.loads(line) for line in (crawl / "errors.jsonl").read_text("utf-8").splitlines()]
    return [(r["record"], r["reason"], r["id"]) for r in records if Path(r["file"]).name == name]


def test_the_output_has_the_names_of_the_input_and_nothing_partial(crawl: Path) -> None:
    found = {path.relative_to(crawl / "out").as_posix() for path in (crawl / "out").rglob("*") if path.is_file()}
    assert {name for name in found if not name.endswith(".decisions.jsonl")} == {
        "sub/a.txt", "page.txt", "lines.jsonl", "bytes.jsonl", "packed.jsonl.gz", "packed.jsonl.zst", "cut.jsonl.gz",
        "empty.jsonl.gz", "table.parquet", "none.parquet", "crawl.warc.wet.gz", "crawl.wet", "cut.warc.wet",
    }  # fmt: skip
    assert [path.name for path in crawl.iterdir() if "partial" in path.name] == []


def test_a_text_keeps_its_line_ends(crawl: Path) -> None:
    assert (crawl / "out/sub/a.txt").read_bytes() == BODY.encode()
    assert problems(crawl, "latin.txt") == [(None, "not UTF-8 (byte 2); convert it first", None)]


def test_a_page_becomes_its_article(crawl: Path) -> None:
    text = (crawl / "out/page.txt").read_text("utf-8")
    assert "café owners" in text and "Share" not in text and "<" not in text


def test_decisions_stand_beside_a_text(crawl: Path) -> None:
    (line,) = (crawl / "out/sub/a.txt.decisions.jsonl").read_text("utf-8").splitlines()
    assert Document.from_dict(json.loads(line)) == explain(TEXT.replace("\n", "\r\n"))


@pytest.mark.parametrize("name", ["lines.jsonl", "packed.jsonl.gz", "packed.jsonl.zst"])
def test_all_else_of_a_json_line_stays_byte_for_byte(crawl: Path, name: str) -> None:
    data = (crawl / "out" / name).read_bytes()
    if name.endswith(".gz"):
        data = gzip.decompress(data)
    elif name.endswith(".zst"):
        data = zstandard.ZstdDecompressor().stream_reader(io.BytesIO(data), read_across_frames=True).read()
    lines = data.decode().splitlines()
    assert len(lines) == (4 if name.endswith(".zst") else 2)
    assert {line.partition(', "boilerstrip": ')[0] + "}" for line in lines} == {CLEAN_LINE}


def test_the_decisions_of_a_record_give_the_source_back(crawl: Path) -> None:
    record = json.loads((crawl / "out/lines.jsonl").read_text("utf-8").splitlines()[0])
    assert Document.from_dict({**record["boilerstrip"], "text": record["text"]}).source == TEXT


def test_bad_lines_are_told_with_their_number_id_and_reason(crawl: Path) -> None:
    told = problems(crawl, "lines.jsonl")
    assert [number for number, _, _ in told] == [3, 4, 5, 6, 7, 8, 9]
    assert (5, "no field 'text'; --text-field names another", "4") in told
    assert (6, "the field 'text' holds no text but int", "e") in told
    assert (7, "the field 'text' is null", None) in told
    assert told[0][1] == "no JSON object" and told[-2][1].startswith("not JSON: Unterminated string")


def test_a_line_that_is_not_utf_8_does_not_stop_the_file(crawl: Path) -> None:
    assert problems(crawl, "bytes.jsonl") == [(1, "not UTF-8 (byte 10); convert it first", None)]
    assert (crawl / "out/bytes.jsonl").read_bytes().startswith(CLEAN_LINE[:-1].encode())


def test_a_gzip_file_that_is_cut_off_gives_all_that_can_be_read(crawl: Path) -> None:
    lines = gzip.decompress((crawl / "out/cut.jsonl.gz").read_bytes()).splitlines()
    ((number, reason, _),) = problems(crawl, "cut.jsonl.gz")
    assert number == len(lines) + 1 > 300 and "broken from here on" in reason


def test_an_empty_packed_file_stays_one(crawl: Path) -> None:
    assert gzip.decompress((crawl / "out/empty.jsonl.gz").read_bytes()) == b""


def test_a_table_keeps_its_columns_types_and_metadata(crawl: Path) -> None:
    table = pq.read_table(crawl / "out/table.parquet")
    assert table.column_names == ["n", "text", "x", "boilerstrip"]
    assert table.drop(["boilerstrip"]).to_pylist() == [
        {"n": 1, "text": BODY, "x": "u"},
        {"n": 3, "text": BODY, "x": "v"},
    ]
    assert table.schema.metadata[b"made"] == b"here" and pa.types.is_dictionary(table.schema.field("x").type)
    assert problems(crawl, "table.parquet") == [(2, "the field 'text' is null", None)]
    assert pq.read_table(crawl / "out/none.parquet").schema == table.schema


def test_a_file_that_is_no_parquet_is_a_problem(crawl: Path) -> None:
    ((number, reason, _),) = problems(crawl, "not.parquet")
    assert number is None and "not a Parquet file" in reason


@pytest.mark.parametrize("name", ["crawl.warc.wet.gz", "crawl.wet"])
def test_a_warc_becomes_conversions_whose_digests_are_right(crawl: Path, name: str) -> None:
    info, page, text = read_warc(crawl / "out" / name)
    assert info[0].get_header("WARC-Type") == "warcinfo"
    assert page[0].get_header("WARC-Type") == "conversion" and page[0].get_header("WARC-Refers-To")
    assert "café owners" in page[1] and "Share" not in page[1]
    assert text == (text[0], BODY) and text[0].get_header("X-Crawl") == "7"


def test_a_warc_that_is_cut_off_gives_the_whole_records(crawl: Path) -> None:
    assert len(read_warc(crawl / "out/cut.warc.wet")) == 2
    assert problems(crawl, "cut.warc")[0][:2] == (4, "the file is broken from here on (a record is cut off)")
