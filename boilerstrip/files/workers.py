"""Worker processes that take chunks and give outcomes back in order, with bounded memory."""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from multiprocessing import get_context, parent_process
from typing import NamedTuple, TypeVar

from boilerstrip.files.kinds import load_kind
from boilerstrip.files.packing import pack
from boilerstrip.files.records import Chunk, Job, Outcome, Tally

AHEAD = 3  # so many chunks a worker are read ahead; more would only cost memory
Result = TypeVar("Result")
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Task(NamedTuple):
    """A chunk on its way: which file of the run it is from, its place there, and how its members are packed."""

    file: int
    number: int
    kind: str
    name: str
    packing: str
    chunk: Chunk
    share: float = 0.0


class Done(NamedTuple):
    """What is to be written for a task."""

    data: bytes | None
    outcome: Outcome


def map_in_order(
    job: Job, tasks: Iterable[Task], workers: int, work: Callable[[Job, Task], Result]
) -> Generator[tuple[Task, Result], None, None]:
    """Yield every task with what ``work`` makes of it, in the order of the tasks, worked on by so many processes.

    Only a few tasks are read ahead. A worker that dies (for want of memory, say) is a ``ChildProcessError``.
    """
    for name in ONE_THREAD:  # a process a core is the whole parallelism: threads of the workers would only wait
        os.environ.setdefault(name, "1")
    pickled = pickle.dumps(job)
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _prepare)
    waiting: deque[tuple[Task, Future[Result]]] = deque()
    try:
        for task in tasks:
            waiting.append((task, pool.submit(_work, work, pickled, task)))
            if len(waiting) > AHEAD * workers:
                first, future = waiting.popleft()
                yield first, future.result()
        for rest, future in waiting:
            yield rest, future.result()
    except BrokenProcessPool:
        raise ChildProcessError("a worker was ended from outside, perhaps for want of memory") from None
    finally:
        pool.shutdown(cancel_futures=True)


def strip_chunk(job: Job, task: Task) -> Done:
    """Return what is to be written for a task, packed."""
    outcome = process_chunk(job, task)
    return Done(None if outcome.members is None else pack(outcome.members, task.packing), outcome)


def process_chunk(job: Job, task: Task) -> Outcome:
    """Return what becomes of a chunk, with the problems of its reading."""
    problems = task.chunk.problems
    outcome = Outcome(None, b"", (), Tally())
    if task.chunk.payload is not None:
        outcome = load_kind(task.kind).process(task.chunk.payload, task.name, job)
    counted = outcome.tally.plus(Tally(problems=len(problems)))
    return outcome._replace(problems=outcome.problems + problems, tally=counted)


def _work(work: Callable[[Job, Task], Result], pickled: bytes, task: Task) -> Result:
    """Do one task; the job comes pickled, and is made, with its model, once a process."""
    return work(_job(pickled), task)


@lru_cache(maxsize=1)
def _job(pickled: bytes) -> Job:
    job: Job = pickle.loads(pickled)
    return job


def _prepare() -> None:
    """Leave Ctrl-C to the parent, and end when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)
