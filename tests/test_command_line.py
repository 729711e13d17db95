"""The command line as a user calls it."""

from __future__ import annotations

import gzip
import json
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


def test_explain_gives_json_for_machines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["explain", "--json", str(DEMO)]) == 0
    spans = json.loads(capfdbinary.readouterr().out)["spans"]
    assert {"share", "legal", "newsletter"} <= {span["category"] for span in spans}


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
