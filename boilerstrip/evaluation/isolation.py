"""Extractors kept apart: each in a process of its own, which reaches no network and has so long for a page."""

from __future__ import annotations

import logging
import multiprocessing
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from resource import RLIM_INFINITY, RLIMIT_CPU, setrlimit
from signal import SIGXCPU
from typing import Any, NamedTuple

LIMIT = 20  # seconds of CPU time for a page
PATIENCE = 10  # times the limit that is waited for an answer: on a busy machine, or where it does nothing
LATE = "out of time"
DEAD = "its process died"
_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.sendto", "socket.sendmsg")

Load = Callable[[], Callable[..., str]]  # makes an extractor, in the process that is to run it


class Taken(NamedTuple):
    """What an extractor made of a page: the text, the CPU time in seconds, and what went wrong, if anything did."""

    text: str
    seconds: float
    trouble: str = ""


class Isolated:
    """An extractor in a process of its own, which is started at the first page and again after one that ended it.

    A page that takes more than ``limit`` seconds of CPU time, or much longer by the clock, gives no text; a connection
    to anywhere is an error.
    """

    def __init__(self, load: Load, limit: int = LIMIT) -> None:
        self._load, self._limit = load, limit
        self._running: tuple[BaseProcess, Connection] | None = None

    def __call__(self, *page: Any) -> Taken:
        """Return what the extractor makes of a page, which it is called with."""
        self._running = self._running or self._start()
        process, pipe = self._running
        pipe.send(page)
        try:
            if pipe.poll(PATIENCE * self._limit):
                taken: Taken = pipe.recv()
                return taken
            process.kill()
            trouble = LATE
        except EOFError:
            process.join()
            trouble = LATE if process.exitcode == -SIGXCPU else DEAD
        self.close()
        return Taken("", self._limit, trouble)

    def close(self) -> None:
        """End the process."""
        if self._running:
            process, pipe = self._running
            process.kill()
            process.join()
            pipe.close()
        self._running = None

    def _start(self) -> tuple[BaseProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        pipe, theirs = context.Pipe()
        process = context.Process(target=_serve, args=(self._load, theirs, self._limit), daemon=True)
        process.start()
        theirs.close()
        try:
            pipe.recv()  # it is loaded: that is not the page's time
        except EOFError:
            raise RuntimeError("an extractor can't be loaded without network; its error stands above") from None
        return process, pipe


def _serve(load: Load, pipe: Connection, limit: int) -> None:
    """Answer page after page, in the process of the extractor."""
    sys.addaudithook(_refuse)
    logging.disable(logging.CRITICAL)
    extract = load()
    pipe.send("ready")
    while True:
        try:
            page = pipe.recv()
        except EOFError:
            return
        setrlimit(RLIMIT_CPU, (int(time.process_time()) + limit + 1, RLIM_INFINITY))  # then SIGXCPU ends the process
        pipe.send(_take(extract, page))


def _take(extract: Callable[..., str], page: tuple[Any, ...]) -> Taken:
    began = time.process_time()
    text = trouble = ""
    try:
        text = str(extract(*page))
    except Exception as error:  # an extractor that breaks on a page has found nothing on it
        trouble = f"{type(error).__name__}: {error}"
    return Taken(text, time.process_time() - began, trouble)


def _refuse(event: str, _: tuple[Any, ...]) -> None:
    if event.startswith(_NETWORK):
        raise ConnectionRefusedError("no extractor may reach the network")
