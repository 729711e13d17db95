"""A run that is killed and started again ends as if nothing had happened."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boilerstrip.cli.main import main
from boilerstrip.files.partial import PartialOutput
from boilerstrip.files.records import Outcome, Problem, Tally
from boilerstrip.files.text import join
from boilerstrip.files.workers import Done

RECORDS = 32 * 96  # many more chunks than a run writes before it is killed
SENTENCES = (
    "The river rose overnight.",
    "Share on Facebook",
    "Nobody in Aldmouth slept, the mayor said.",
    "By Ana Kolar",
)


def make_lines(count: int) -> list[dict[str, object]]:
    return [
        {"id": f"r{i}", "text": None if i % 50 == 7 else "\n".join(SENTENCES[i % 3 :]) + f"\nDay {i} was dry."}
        for i in range(count)
    ]


def make_input(folder: Path, kind: str) -> Path:
    lines = make_lines(RECORDS)
    path = folder / f"in.{kind}"
    if kind == "parquet":
        pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        pq.write_table(pa.Table.from_pylist(lines), path)
    elif kind == "folder":
        path.mkdir()
        for i in range(4):
            part = "".join(json.dumps(line) + "\n" for line in lines[i::4])
            (path / f"{i}.jsonl").write_text(part, "utf-8")
            (path / f"{i}.txt").write_text("\n".join(SENTENCES), "utf-8")
    else:
        path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return path


def contents(output: Path) -> dict[str, bytes]:
    paths = [output] if output.is_file() else sorted(path for path in output.rglob("*") if path.is_file())
    return {path.name.replace("undisturbed", "out"): path.read_bytes() for path in paths}


def wait_for(process: subprocess.Popen[bytes], state: Path, records: int) -> None:
    """Wait until a run has written that many records, or has ended."""
    while process.poll() is None:
        with contextlib.suppress(FileNotFoundError, ValueError):
            tally = json.loads(state.read_text("utf-8"))["tally"]
            if tally["documents"] + tally["problems"] >= records:
                return
        time.sleep(0.002)


def kill_after(command: list[str], state: Path, chunks: int) -> None:
    """Start a run, and kill it for good when it has written that many chunks."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        wait_for(process, state, 32 * chunks)
        process.send_signal(signal.SIGKILL)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
@pytest.mark.parametrize(("kind", "suffix"), [("jsonl", ".jsonl.gz"), ("parquet", ".parquet"), ("folder", "")])
def test_a_killed_run_goes_on_and_ends_byte_for_byte_the_same(tmp_path: Path, kind: str, suffix: str) -> None:
    source, whole, output = make_input(tmp_path, kind), tmp_path / f"undisturbed{suffix}", tmp_path / f"out{suffix}"
    expected = ["strip", str(source), "-o", str(whole), "--errors", str(tmp_path / "whole.errors")]
    assert main([*expected, "--workers", "1"]) == 3
    errors = tmp_path / "errors"
    command = [sys.executable, "-m", "boilerstrip", "strip", str(source), "-o", str(output), "--workers", "2"]
    command += ["--errors", str(errors)]
    state = (output / ".partial" if kind == "folder" else Path(f"{output}.partial")) / "state.json"
    for chunks in (0, 1, 3, 6):
        kill_after(command, state, chunks)
    assert not errors.exists() and (kind == "folder" or not output.exists())
    last = subprocess.run(command, capture_output=True, text=True)
    assert last.returncode == 3 and "going on after" in last.stderr
    assert contents(output) == contents(whole)
    assert errors.read_bytes() == (tmp_path / "whole.errors").read_bytes() != b""


class Killed(BaseException):
    """Stands for a kill at an exact moment."""


@contextlib.contextmanager
def killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """End the process, as it were, before the ``step``-th change of a name on disk."""
    left = iter(range(step))

    def counted(change: object) -> object:
        def run(*arguments: object, **options: object) -> object:
            if next(left, None) is None:
                raise Killed
            return change(*arguments, **options)  # type: ignore[operator]

        return run

    with monkeypatch.context() as patch, contextlib.suppress(Killed):
        patch.setattr(os, "replace", counted(os.replace))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        patch.setattr(Path, "rmdir", counted(Path.rmdir))
        yield


def write_run(root: Path) -> None:
    """Three files of two, no and one chunks with data; the one without data has a problem."""
    outputs = [(root / f"{name}.txt", join) for name in "abc"]
    output = PartialOutput(root / ".partial", outputs, root / "errors", "run")
    try:
        for file, chunk, data in ((0, 0, b"one "), (0, 1, b"two"), (1, 0, None), (2, 0, b"three")):
            if (file, chunk) >= (output.state.file, output.state.chunk):
                problems = () if data else (Problem("b", 1, "bad"),)
                tally = Tally(documents=bool(data), problems=not data)
                output.add(file, chunk, Done(data, Outcome(None, b"d" if data else b"", problems, tally)))
        output.finish()
    finally:
        output.close()


@given(steps=st.lists(st.integers(0, 24), max_size=5))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kills_at_any_steps_lose_and_double_nothing(
    steps: list[int], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path_factory.mktemp("run")
    for step in steps:
        with killed_at(step, monkeypatch):
            write_run(root)
    write_run(root)
    assert {path.name: path.read_bytes() for path in root.iterdir()} == {
        "a.txt": b"one two", "a.txt.decisions.jsonl": b"dd", "c.txt": b"three", "c.txt.decisions.jsonl": b"d",
        "errors": b'{"file": "b", "record": 1, "reason": "bad", "id": null}\n',
    }  # fmt: skip


def test_other_settings_start_anew(tmp_path: Path) -> None:
    for run in ("one", "two"):
        output = PartialOutput(tmp_path / ".partial", [(tmp_path / "a.txt", join)], None, run)
        output.add(0, 0, Done(run.encode(), Outcome(None, b"", (), Tally(1))))
        if run == "two":
            output.finish()
        output.close()
    assert (tmp_path / "a.txt").read_bytes() == b"two"


def test_two_runs_do_not_write_one_output(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    first = PartialOutput(tmp_path / ".partial", [(tmp_path / "a.txt", join)], None, "run")
    with pytest.raises(ValueError, match="another run is writing"):
        PartialOutput(tmp_path / ".partial", [(tmp_path / "a.txt", join)], None, "run")
    first.close()


def test_a_partial_file_that_lost_its_end_is_not_gone_on_with(tmp_path: Path) -> None:
    output = PartialOutput(tmp_path / ".partial", [(tmp_path / "a.txt", join)], None, "run")
    output.add(0, 0, Done(b"text", Outcome(None, b"", (), Tally(1))))
    output.close()
    os.truncate(tmp_path / ".partial/0.data", 2)
    with pytest.raises(ValueError, match="damaged"):
        PartialOutput(tmp_path / ".partial", [(tmp_path / "a.txt", join)], None, "run")
