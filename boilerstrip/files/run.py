"""The recipe of a run: read chunks, strip them in workers, write them in order, and say how it went."""

from __future__ import annotations

import dataclasses
import hashlib
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import Any

import boilerstrip
from boilerstrip.files.inputs import Source
from boilerstrip.files.kinds import guess_packing, load_kind
from boilerstrip.files.packing import import_zstandard, unpack
from boilerstrip.files.partial import Join, PartialOutput, StreamOutput, partial_path
from boilerstrip.files.records import Chunk, Job, Problem, Tally
from boilerstrip.files.workers import Task, map_in_order, strip_chunk

Watch = Callable[[Tally, float, Sequence[Problem]], None]


@dataclass(frozen=True)
class Plan:
    """A run: what is read, what is done, and where it goes.

    ``output`` is a file, or a folder where ``into_folder`` says so; without one the output goes to standard output.
    """

    sources: Sequence[Source]
    job: Job
    output: Path | None = None
    into_folder: bool = False
    errors: Path | None = None
    workers: int = 1


def run(plan: Plan, watch: Watch) -> Tally:
    """Carry out the plan and return the tally; ``watch`` is told of the start, then of every chunk.

    It gets the tally so far, the share of the input that was read, and the new problems. A run that was ended in any
    way goes on where it was when the same plan is run again. Raises a ``ValueError`` for what cannot be done, an
    ``OSError`` where reading or writing fails.
    """
    check(plan)
    with closing(_open_output(plan)) as output:
        watch(output.state.tally, 0.0, ())
        tasks = plan_tasks(plan, output.state.file, output.state.chunk)
        with closing(map_in_order(plan.job, tasks, plan.workers, strip_chunk)) as results:
            for task, done in results:
                output.add(task.file, task.number, done)
                watch(output.state.tally, task.share, done.outcome.problems)
        output.finish()
        return output.state.tally


def check(plan: Plan) -> None:
    """Find out what cannot work before anything is done."""
    for source in plan.sources:
        load_kind(source.kind)
        if source.path and not source.path.exists():
            raise FileNotFoundError(f"no such file: {source}")
        targets = [target.resolve() for target in _targets(plan, source)]
        if source.path and source.path.resolve() in targets:
            raise ValueError(f"{source} would be overwritten; give another output")
        if len(set(targets)) < len(targets):
            raise ValueError(f"{plan.errors} can't take the output and the errors; give --errors a file of its own")
    if "zstd" in {source.packing for source in plan.sources} | {_packing(plan, source) for source in plan.sources}:
        import_zstandard()


def _targets(plan: Plan, source: Source) -> list[Path]:
    return [*([_output(plan, source)] if plan.output else []), *([plan.errors] if plan.errors else [])]


def _output(plan: Plan, source: Source) -> Path:
    assert plan.output
    return plan.output / source.name if plan.into_folder else plan.output


def _packing(plan: Plan, source: Source) -> str:
    if source.kind == "parquet" or not plan.output:
        return ""
    return guess_packing(_output(plan, source))


def _open_output(plan: Plan) -> PartialOutput | StreamOutput:
    if not plan.output:
        return StreamOutput(sys.stdout.buffer, plan.errors)
    if plan.output.exists() and not (plan.output.is_file() or plan.output.is_dir()):  # a device or a named pipe
        return StreamOutput(plan.output.open("wb", buffering=0), plan.errors)
    outputs: list[tuple[Path, Join]] = [(_output(plan, s), load_kind(s.kind).join) for s in plan.sources]
    folder = plan.output / ".partial" if plan.into_folder else partial_path(plan.output)
    return PartialOutput(folder, outputs, plan.errors, fingerprint(plan))


def plan_tasks(plan: Plan, file: int = 0, chunk: int = 0) -> Iterator[Task]:
    """Yield the chunks of all files from the given one on."""
    before = list(accumulate((source.path.stat().st_size if source.path else 0 for source in plan.sources), initial=0))
    for i in range(file, len(plan.sources)):
        source = plan.sources[i]
        packing = _packing(plan, source)
        for number, (read, position) in enumerate(read_chunks(source)):
            if (i, number) >= (file, chunk):
                share = min(1.0, (before[i] + position) / max(1, before[-1]))
                yield Task(i, number, source.kind, str(source), packing, read, share)


def read_chunks(source: Source) -> Iterator[tuple[Chunk, int]]:
    """Yield the chunks of a file, each with how many bytes of the file were read till then."""
    try:
        opened = source.path.open("rb") if source.path else nullcontext(sys.stdin.buffer)
    except PermissionError as error:
        yield Chunk(None, (Problem(str(source), None, str(error)),)), 0
        return
    with opened as raw, unpack(raw, source.packing) as file:
        for chunk in load_kind(source.kind).read(file, str(source)):
            yield chunk, raw.tell() if raw.seekable() else 0


def fingerprint(plan: Plan) -> str:
    """Return a name of what a plan does: the inputs as they are, the settings, the version, the model and the rules.

    Standard input and pipes can't be known again, so a plan that reads them never has the same name.
    """
    document = plan.job.stripper.explain("", lang="en")  # of one language: it is quickly ready
    about = [boilerstrip.__version__, document.model, document.rules, str(plan.output), str(plan.errors)]
    for values in (plan.job, plan.job.stripper):
        about += [f"{f.name}={_describe(getattr(values, f.name))}" for f in dataclasses.fields(values) if f.repr]
    for source in plan.sources:
        known = source.path is not None and source.path.is_file()
        about.append(f"{source.kind} {source.name} {_describe(source.path) if known else uuid.uuid4()}")
    return hashlib.sha256("\n".join(about).encode()).hexdigest()


def _describe(value: Any) -> str:
    """A setting in words that are the same in every process."""
    if isinstance(value, frozenset):
        return str(sorted(value))
    if isinstance(value, Path):
        status = value.stat()
        return f"{value.resolve()} {status.st_size} {status.st_mtime_ns}"
    return "" if isinstance(value, boilerstrip.Stripper | tuple) else str(value)
