"""Runs over files as a crawler engineer calls them: pipes, fields, folders, and what can go wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from boilerstrip import strip
from boilerstrip.cli.main import main
from boilerstrip.files.jsonl import to_json
from boilerstrip.files.splice import read_members, splice
from tests.test_resume import wait_for

TEXT = "The river rose two metres overnight, the mayor said on Monday.\n\nShare on Facebook"
BODY = strip(TEXT)
RECORD = json.dumps({"id": "a", "text": TEXT}) + "\n"
MANY = 10_000  # records that no run is done with before it is stopped
COMMAND = [sys.executable, "-m", "boilerstrip"]


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], input=stdin, capture_output=True, text=True, timeout=120)


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl"
    path.write_text(RECORD, "utf-8")
    return path


def test_records_go_through_a_pipe_and_the_summary_stays_out_of_it() -> None:
    done = run("strip", "--format", "jsonl", stdin=RECORD + "oops\n")
    assert done.returncode == 3
    assert done.stdout == json.dumps({"id": "a", "text": BODY}) + "\n"
    problem, documents, removed, bad = done.stderr.splitlines()
    assert problem == "boilerstrip: standard input, record 2: no JSON object"
    assert documents.startswith("1 document, 81 characters, 23.5% of them removed")
    assert removed == "removed: share 17 (21.0%), white space 2 (2.5%)"
    assert bad == "1 record could not be stripped"


@pytest.mark.parametrize(
    ("options", "record", "expected"),
    [
        (["--text-field", "body"], {"body": TEXT, "n": 1}, {"body": BODY, "n": 1}),
        (["--output-field", "clean"], {"text": TEXT, "n": 1}, {"text": TEXT, "n": 1, "clean": BODY}),
        (["--html-field", "page"], {"page": f"<p>{BODY}</p>"}, {"page": f"<p>{BODY}</p>", "text": BODY}),
        (["--keep", "share"], {"text": TEXT}, {"text": TEXT}),
    ],
)
def test_fields(tmp_path: Path, options: list[str], record: dict[str, object], expected: dict[str, object]) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps(record), "utf-8")
    assert main(["strip", str(source), "-o", str(output), *options]) == 0
    assert json.loads(output.read_text("utf-8")) == expected


@pytest.mark.parametrize("output", ["clean/", "clean/pages.jsonl"])
def test_a_folder_is_named_with_a_slash_at_its_end(lines: Path, output: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["strip", str(lines), "-o", f"{lines.parent}/{output}"]) == 0
    assert json.loads((lines.parent / "clean/pages.jsonl").read_text("utf-8"))["text"] == BODY


def test_a_bad_text_on_standard_input_goes_to_the_errors(tmp_path: Path) -> None:
    errors = tmp_path / "errors.jsonl"
    done = subprocess.run([*COMMAND, "strip", "--errors", str(errors)], input=b"\xff", capture_output=True)
    assert (done.returncode, done.stdout) == (3, b"")
    assert json.loads(errors.read_text("utf-8"))["file"] == "standard input"


def test_the_errors_may_go_to_a_new_folder(lines: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for output in (["-o", str(lines.parent / "new/out.jsonl")], []):
        assert main(["strip", str(lines), *output, "--errors", str(lines.parent / f"errors{len(output)}/a.jsonl")]) == 0
    assert [path.read_bytes() for path in lines.parent.glob("errors*/a.jsonl")] == [b"", b""]


def test_a_glob_keeps_the_folders_below_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("a/1.txt", "b/1.txt", "b/2.html"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text(TEXT, "utf-8")
    assert main(["strip", str(tmp_path / "in/**/*.txt"), "-o", str(tmp_path / "out")]) == 0
    assert [path.read_text("utf-8") for path in sorted((tmp_path / "out").rglob("*.txt"))] == [BODY, BODY]


def test_an_output_inside_the_input_is_not_read_again(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "1.txt").write_text(TEXT, "utf-8")
    for _ in range(2):
        assert main(["strip", str(tmp_path), "-o", str(tmp_path / "clean")]) == 0
    assert [path.name for path in tmp_path.rglob("*.txt")] == ["1.txt", "1.txt"]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["strip", "{pages}", "-o", "{pages}"], "would be overwritten"),
        (["strip", "{pages}", "-o", "{folder}/out.parquet"], "is named like parquet, but from jsonl comes jsonl"),
        (["strip", "{pages}", "{pages}"], "would both be written as pages.jsonl"),
        (["strip", "{pages}", "no-such-file", "-o", "{folder}/out"], "no such file: no-such-file"),
        (["strip", "{pages}", "--rules", "{pages}", "-o", "{folder}/out"], "not TOML"),
        (["strip", "{folder}/*.wet", "-o", "{folder}/out"], "nothing to read"),
        (["strip", "{folder}/no.txt"], "/no.txt: No such file or directory"),
        (["strip", "{pages}", "-o", "{folder}/out", "--errors", "{folder}/out"], "give --errors a file of its own"),
        (["learn", "{pages}", "-o", "{folder}/out", "--errors", "{folder}/out"], "give --errors a file of its own"),
        (["learn", "{pages}", "-o", "{pages}"], "would be overwritten"),
        (["strip", "{pages}", "--title", "Flood"], "--title and --url are for a single text"),
    ],
)
def test_a_mistake_is_told_before_anything_is_done(
    arguments: list[str], complaint: str, lines: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([a.format(pages=lines, folder=lines.parent) for a in arguments]) == 2
    error = capfd.readouterr().err
    assert complaint in error and error.count("\n") == 1
    assert list(lines.parent.iterdir()) == [lines] and lines.read_text("utf-8") == RECORD


@pytest.mark.parametrize(
    ("package", "name", "extra"),
    [("pyarrow", "a.parquet", "parquet"), ("warcio", "a.wet", "warc"), ("zstandard", "a.txt.zst", "zstd"),
     ("trafilatura", "a.html", "html"), ("lxml", "a.html", "html")],
)  # fmt: skip
def test_a_missing_package_is_named_with_its_extra(tmp_path: Path, package: str, name: str, extra: str) -> None:
    (tmp_path / name).write_bytes(b"<p>x</p>")
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{package!r}] = None\n", "utf-8")
    paths = os.pathsep.join([str(tmp_path), *sys.path])
    done = subprocess.run(
        [*COMMAND, "strip", str(tmp_path / name), "-o", str(tmp_path / "out/")],
        capture_output=True, text=True, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    assert done.returncode == 2
    assert f"need {package}: pip install 'boilerstrip[{extra}]'" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("to_stdout", [True, False])
def test_a_full_disk_is_an_error(lines: Path, to_stdout: bool) -> None:
    output = [] if to_stdout else ["-o", "/dev/full"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, "strip", str(lines), *output], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2 and b"No space left" in done.stderr


@pytest.fixture
def closed_pipe() -> Iterator[int]:
    read, write = os.pipe()
    os.close(read)
    yield write
    os.close(write)


@pytest.mark.parametrize("name", ["pages.jsonl", "page.txt"])
def test_a_closed_pipe_is_an_error(lines: Path, name: str, closed_pipe: int) -> None:
    (lines.parent / "page.txt").write_text(TEXT, "utf-8")
    command = [*COMMAND, "strip", str(lines.parent / name)]
    done = subprocess.run(command, stdout=closed_pipe, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (2, b"boilerstrip: the output was closed before all was written\n")
    assert subprocess.run(command, stdout=closed_pipe, stderr=closed_pipe).returncode == 2  # as in 2>&1 | head


@pytest.fixture
def hears_ctrl_c() -> Iterator[None]:
    """What is started hears Ctrl-C, even where the tests run in the background, in which shells let it be ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="needs signals as POSIX has them")
@pytest.mark.usefixtures("hears_ctrl_c")
def test_ctrl_c_stops_cleanly_and_the_same_command_goes_on(lines: Path) -> None:
    lines.write_text(RECORD * MANY, "utf-8")
    output = lines.with_name("out.jsonl")
    command = [*COMMAND, "strip", str(lines), "-o", str(output), "--workers", "2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, start_new_session=True) as process:
        wait_for(process, Path(f"{output}.partial/state.json"), records=1)
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
        assert (
            process.stderr and process.stderr.read() == b"boilerstrip: stopped; the same command goes on where it can\n"
        )
    assert process.returncode == 130 and not output.exists()
    assert b"going on after" in subprocess.run(command, capture_output=True).stderr
    assert output.read_text("utf-8").count("\n") == MANY


LINES = [
    '{"text": "a"}', ' {"n":1e999,"text":"a","text":"b"} ', '{"deep":[[{"text":"no"}]],"text" :\t"a"}',
    '\ufeff{"text":"a"}', '{"\\u0074ext":"a","é":"\\ud800"}',
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_one_value_changes_and_the_rest_of_the_line_stays(line: str) -> None:
    changed = splice(line, read_members(line), {"text": '"new"'})
    assert json.loads(changed.lstrip("\ufeff")) == {**json.loads(line.lstrip("\ufeff")), "text": "new"}
    assert changed.replace('"new"', "") == "".join(
        part for part in line.replace('"a"', "\0").replace('"b"', "\0").split("\0")
    )


@pytest.mark.parametrize(
    "line", ["", "{", '{"a"}', '{"a":}', '{"a":1,}', '{"a":1}x', "{1:2}", "[" * 99999, '{"a":"\n"}']
)
def test_what_is_no_object_is_a_value_error(line: str) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expecting|Extra data|control character"):
        read_members(line)


def test_every_character_is_written_as_json_writes_it() -> None:
    text = "".join(map(chr, [*range(0xD800), *range(0xE000, 0x110000)]))
    assert to_json(text) == json.dumps(text, ensure_ascii=False)
    assert json.loads(to_json("\ud800")) == "\ud800"
