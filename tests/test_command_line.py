"""The command line as a user calls it."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from boilerstrip import strip
from boilerstrip.__main__ import main

FIXTURES = Path(__file__).parent.parent / "fixtures"
DEMO = FIXTURES / "demo.txt"


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "boilerstrip", *arguments], input=stdin, capture_output=True, timeout=120
    )


def test_strip_reads_a_file_or_standard_input() -> None:
    clean = strip(DEMO.read_text(encoding="utf-8")).encode()
    assert run("strip", str(DEMO)).stdout == clean
    assert run("strip", stdin=DEMO.read_bytes()).stdout == clean


@pytest.mark.parametrize("given", ["page.txt", "*.txt", ""], ids=["file", "glob", "folder"])
@pytest.mark.parametrize("more", [[], ["-o", "-"]], ids=["", "dash"])
def test_a_single_text_is_printed_as_it_is_however_it_is_named(
    given: str, more: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "page.txt").write_text("It rained all night, the mayor said.")
    assert main(["strip", str(tmp_path / given), *more]) == 0
    assert capfd.readouterr() == ("It rained all night, the mayor said.", "")


@pytest.mark.parametrize("name", ["page.txt", "page.html"])
def test_a_terminal_gets_a_line_end_after_a_text_without_one(name: str, tmp_path: Path) -> None:
    if name.endswith("html"):
        pytest.importorskip("trafilatura", reason="needs the extra 'html'")
    (tmp_path / name).write_text("<p>It rained all night, the mayor said.</p>")
    assert on_a_terminal("strip", str(tmp_path / name)).splitlines()[-1].strip("</p>").endswith("the mayor said.")


def test_explain_reads_a_page_where_the_file_is_named_as_one(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs the extra 'html'")
    (page := tmp_path / "page.html").write_text("<p>It rained all night, the mayor said.</p><p>Share on Facebook</p>")
    assert run("explain", str(page)).stdout == run("html", "--explain", str(page)).stdout != b""


@pytest.mark.parametrize("verb", ["explain", "correct"])
@pytest.mark.parametrize("name", ["pages.jsonl", "pages.jsonl.gz", "pages.parquet", "pages.warc.gz"])
def test_a_file_of_many_texts_is_no_text(verb: str, name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([verb, name]) == 2
    assert f"{name} holds records, not one text" in capfd.readouterr().err


def test_explain_gives_json_for_machines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["explain", "--json", str(DEMO)]) == 0
    spans = json.loads(capfdbinary.readouterr().out)["spans"]
    assert {"share", "legal", "newsletter"} <= {span["category"] for span in spans}


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What the command writes to a terminal of 80 columns on which nothing but the enter key is pressed."""
    ours, its = pytest.importorskip("pty").openpty()
    os.write(ours, b"\n\n")
    known = {**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, "TERM": "xterm", "COLUMNS": "80"}
    command = [sys.executable, "-m", "boilerstrip", *arguments]
    done = subprocess.run(command, stdin=its, stdout=its, stderr=its, env={**known, **environment}, timeout=120)
    os.write(its, END)
    shown = read_all(ours)
    os.close(its)
    assert done.returncode == 0, shown
    return shown


END = b"\x04the end"


def read_all(terminal: int) -> str:
    """What was written to a terminal before `END`; it comes in pieces, the last of them maybe late."""
    shown = b""
    with os.fdopen(terminal, "rb", buffering=0) as screen:
        while not shown.endswith(END):
            shown += screen.read(65536)
    return shown.removesuffix(END).decode()


@pytest.mark.parametrize("verb", [["explain"], ["html", "--explain"], ["correct"]], ids=" ".join)
@pytest.mark.parametrize(
    ("environment", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)], ids=str
)
def test_a_terminal_shows_colours_unless_they_are_unwanted(
    verb: list[str], environment: dict[str, str], coloured: bool, tmp_path: Path
) -> None:
    (page := tmp_path / "page.txt").write_text("It rained all night, the mayor said.\nShare on Facebook\n")
    shown = on_a_terminal(*verb, str(page), **environment)
    assert ("\x1b[" in shown) == coloured and "share" in shown


def test_explain_tells_line_score_category_and_reason_of_what_went() -> None:
    shown = run("explain", stdin=b"It rained all night, the mayor said.\nShare on Facebook\n").stdout.decode()
    assert "[-share: Share on Facebook-]" in shown and "share 1\n" in shown and "\x1b" not in shown
    assert shown.splitlines()[-1].split()[:5] == ["2", "1.00", "share", "rule", "en.share.button"]


def test_keep_is_a_list_with_commas(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["strip", "--keep", "share, legal", str(DEMO)]) == 0
    assert "Share on Facebook" in capfdbinary.readouterr().out.decode()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["strip", "no-such-file.txt"], "no-such-file.txt"),
        (["strip", "--keep", "captions", str(DEMO)], "keep names no category"),
        (["rules", "check", str(DEMO)], "not TOML"),
        (["strip", "--model", str(DEMO), str(DEMO)], "not a model"),
        (["bench", "--recorded", "no-such-file.json"], "no-such-file.json: no such file"),
        (["evaluate", str(DEMO), "--pages", str(DEMO), "--folds", "first"], "--folds is 'first'; give a number"),
    ],
)
def test_a_mistake_is_one_clear_line(arguments: list[str], complaint: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    error = capfd.readouterr().err
    assert complaint in error and error.count("\n") == 1


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("Grüße".encode("latin-1"))
    assert main(["strip", str(path)]) == 2
    assert "not UTF-8 (byte 2)" in capfd.readouterr().err


def test_rules_check_counts_and_names_the_bare_ones(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rules.toml"
    path.write_text('[[rule]]\nname = "mine.promo.x"\ncategory = "promo"\nphrases = ["join us"]\n', encoding="utf-8")
    assert main(["rules", "check", str(path)]) == 0
    out, err = capfd.readouterr()
    assert out == "1 rule, 0 of them proved by examples\n" and "mine.promo.x" in err


@pytest.mark.parametrize(("verb", "name"), [("explain", "page.txt.gz"), ("html", "page.html.gz")])
def test_a_compressed_file_is_read_as_its_name_says(
    verb: str, name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    if verb == "html":
        pytest.importorskip("trafilatura", reason="needs the extra 'html'")
    packed = gzip.compress(b"<p>The river rose two metres overnight, the mayor said.</p>")
    (tmp_path / name).write_bytes(packed)
    assert main([verb, str(tmp_path / name)]) == 0
    assert "The river rose two metres overnight" in capfd.readouterr().out
    (tmp_path / name).write_bytes(packed[:-9])
    assert main([verb, str(tmp_path / name)]) == 2
    assert f"{name} is broken" in capfd.readouterr().err
