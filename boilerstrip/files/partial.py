"""Output that appears when it is complete, and a run that goes on where it was killed.

Beside the output a folder ``.partial`` holds what is finished of the current file, and a small state, replaced as a
whole: which chunk is next, how long every partial file was then, and the tally. To go on is to cut the partial files
to those lengths. A file takes its own name only after a state has said that it is complete.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from boilerstrip.files.records import Problem, Tally
from boilerstrip.files.workers import Done

Join = Callable[[Path, Path], None]


@dataclass(frozen=True)
class State:
    """How far a run is: the next chunk, the lengths of the partial files, the tally; ``run`` tells which run."""

    run: str
    file: int = 0
    chunk: int = 0
    sizes: dict[str, int] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)


class PartialOutput:
    """The output of a run on its way; ``outputs`` gives a run's files with what makes each from its members."""

    def __init__(self, folder: Path, outputs: Sequence[tuple[Path, Join]], errors: Path | None, run: str) -> None:
        self._folder = folder
        self._outputs = outputs
        self._errors = errors
        self._files: dict[str, BinaryIO] = {}
        for made in (folder, *([errors.parent] if errors else [])):
            made.mkdir(parents=True, exist_ok=True)
        self._lock = _lock(folder)
        self.state = _read_state(folder / "state.json", run)
        self._recover()

    def add(self, file: int, chunk: int, done: Done) -> None:
        """Take what became of a chunk; chunks come in order."""
        if file > self.state.file:
            self._complete(file)
        if done.data is not None:
            self._open("data").write(done.data)
        if done.outcome.decisions:
            self._open("decisions").write(done.outcome.decisions)
        if done.outcome.problems and self._errors:
            self._open("errors").write(problem_lines(done.outcome.problems))
        self.state = replace(self.state, chunk=chunk + 1, tally=self.state.tally.plus(done.outcome.tally))
        self._save()

    def finish(self) -> None:
        """Give every file its name, the errors last, and leave nothing partial behind."""
        self._complete(len(self._outputs))
        self._let_go("errors")
        if self._errors and self._path("errors").exists():
            os.replace(self._path("errors"), self._errors)
        (self._folder / "state.json").unlink()
        self._lock.close()
        (self._folder / "lock").unlink()
        self._folder.rmdir()

    def close(self) -> None:
        """Let go of the files; what is partial stays, for the run to go on."""
        for file in self._files.values():
            file.close()
        self._lock.close()

    def _recover(self) -> None:
        """Make the partial files those of the state."""
        at, count = self.state.file, len(self._outputs)
        for part in self._folder.glob("*.data"):
            if int(part.stem) < at:
                self._publish(int(part.stem))
        for part in self._folder.glob("[0-9]*"):
            if part not in (self._path("data"), self._path("decisions")):
                part.unlink()
        names = ("data", "decisions", *(["errors"] if self._errors else [])) if at < count else ()
        for name in names:
            _cut(self._path(name), self.state.sizes.get(name, 0))
        if "errors" in names:
            self._open("errors")
        self._save()

    def _complete(self, following: int) -> None:
        """Write down that the current file is complete, and give it its name."""
        finished = self.state.file
        if following == finished:
            return
        self._let_go("data", "decisions")
        sizes = {name: size for name, size in self.state.sizes.items() if name == "errors"}
        self.state = replace(self.state, file=following, chunk=0, sizes=sizes)
        self._save()
        self._publish(finished)

    def _let_go(self, *names: str) -> None:
        """Close files for good, with all that was written safely on disk."""
        for file in [self._files.pop(name) for name in names if name in self._files]:
            file.flush()
            os.fsync(file.fileno())
            file.close()

    def _publish(self, number: int) -> None:
        output, join = self._outputs[number]
        output.parent.mkdir(parents=True, exist_ok=True)
        decisions, data = self._path("decisions", number), self._path("data", number)
        if decisions.exists():
            os.replace(decisions, output.with_name(output.name + ".decisions.jsonl"))
        if data.exists():
            join(data, output)

    def _save(self) -> None:
        """Write the state, after all that it speaks of."""
        for file in self._files.values():
            file.flush()
        sizes = {**self.state.sizes, **{name: file.tell() for name, file in self._files.items()}}
        self.state = replace(self.state, sizes=sizes)
        write_whole(self._folder / "state.json", json.dumps(asdict(self.state)))

    def _open(self, name: str) -> BinaryIO:
        if name not in self._files:
            self._files[name] = self._path(name).open("ab")
        return self._files[name]

    def _path(self, name: str, number: int | None = None) -> Path:
        if name == "errors" and self._errors:
            return partial_path(self._errors)
        return self._folder / f"{self.state.file if number is None else number}.{name}"


class ErrorsFile:
    """The problems of a run in a file that gets its name when all is done; without a path nothing is written."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        if path:
            path.parent.mkdir(parents=True, exist_ok=True)
        self._file = partial_path(path).open("wb") if path else None

    def add(self, problems: Sequence[Problem]) -> None:
        """Write down problems."""
        if self._file:
            self._file.write(problem_lines(problems))

    def finish(self) -> None:
        """Give the file its name."""
        self.close()
        if self._path:
            os.replace(partial_path(self._path), self._path)

    def close(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()


class StreamOutput:
    """Output that cannot be taken back, as to a pipe; the errors still get their name when all is done."""

    def __init__(self, stream: BinaryIO, errors: Path | None) -> None:
        self.state = State("")
        self._stream = stream
        self._errors = ErrorsFile(errors)

    def add(self, file: int, chunk: int, done: Done) -> None:
        """Write what became of a chunk at once."""
        if done.data is not None:
            self._stream.write(done.data)
            self._stream.flush()
        self._errors.add(done.outcome.problems)
        self.state = replace(self.state, tally=self.state.tally.plus(done.outcome.tally))

    def finish(self) -> None:
        """Give the errors their name."""
        self._errors.finish()

    def close(self) -> None:
        """Let go of the errors."""
        self._errors.close()


def problem_lines(problems: Sequence[Problem]) -> bytes:
    """Return problems as lines of JSON."""
    return b"".join(json.dumps(problem._asdict()).encode() + b"\n" for problem in problems)


def partial_path(path: Path) -> Path:
    """Return where something is while it is not complete.

    >>> partial_path(Path("clean.jsonl")).name
    'clean.jsonl.partial'
    """
    return path.with_name(path.name + ".partial")


def write_whole(path: Path, text: str) -> None:
    """Write a text to a file that gets its name when all is written."""
    partial_path(path).write_text(text, "utf-8")
    os.replace(partial_path(path), path)


def _read_state(path: Path, run: str) -> State:
    """The state written down, or that of a start where there is none or it is of another run."""
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return State(run)
    return State(**{**values, "tally": Tally(**values["tally"])}) if values["run"] == run else State(run)


def _cut(path: Path, size: int) -> None:
    if not size:
        path.unlink(missing_ok=True)
    elif not path.exists() or path.stat().st_size < size:
        raise ValueError(f"{path} is damaged, so the run can't go on; remove {path.parent} to start anew")
    else:
        os.truncate(path, size)


def _lock(folder: Path) -> BinaryIO:
    """Hold the folder for this process alone, where the system knows locks of files."""
    file = (folder / "lock").open("ab")
    try:
        import fcntl
    except ModuleNotFoundError:
        return file
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise ValueError(f"another run is writing to {folder}; wait for it or end it") from None
    return file
