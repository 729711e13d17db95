"""The values that travel through a run: what to do, chunks of records, and what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from boilerstrip.document import Document
from boilerstrip.files.packing import BROKEN
from boilerstrip.pipeline import Stripper

CHUNK_RECORDS = 32  # so many records travel to a worker at once, ...
CHUNK_BYTES = 1 << 20  # ... or fewer, if they reach this size


class BadRecordError(ValueError):
    """A record that cannot be stripped; the message is the reason, ``id`` names the record if that is known."""

    def __init__(self, reason: str, record_id: str | None = None) -> None:
        super().__init__(reason)
        self.id = record_id


@dataclass(frozen=True)
class Job:
    """What is done with every record of a run: the settings, and the names of the fields."""

    stripper: Stripper
    text_field: str = "text"
    html_field: str | None = None
    url_field: str = "url"
    id_field: str = "id"
    output_field: str | None = None
    decisions: bool = False
    lang: str | None = None

    @property
    def target_field(self) -> str:
        """The field that the stripped text goes to."""
        return self.output_field or self.text_field


class Problem(NamedTuple):
    """A record that was left out: its file, its number there from 1 on (None: the file itself), and the reason."""

    file: str
    record: int | None
    reason: str
    id: str | None = None

    def __str__(self) -> str:
        place = self.file if self.record is None else f"{self.file}, record {self.record}"
        return f"{place}: {self.reason}"


class Chunk(NamedTuple):
    """A few records of one file, as a worker takes them; ``payload`` is None where there is only a problem."""

    payload: Any
    problems: tuple[Problem, ...] = ()


def gather(records: Iterable[tuple[int, bytes]], name: str) -> Iterator[Chunk]:
    """Yield numbered records in chunks, at least one; where the file breaks off, what came before and a problem.

    >>> [chunk.payload for chunk in gather([(1, b"one"), (2, b"two")], "numbers.txt")]
    [((1, b'one'), (2, b'two'))]
    """
    batch: list[tuple[int, bytes]] = []
    problems: tuple[Problem, ...] = ()
    number = size = chunks = 0
    try:
        for number, data in records:
            batch.append((number, data))
            size += len(data)
            if len(batch) == CHUNK_RECORDS or size >= CHUNK_BYTES:
                yield Chunk(tuple(batch))
                batch, size, chunks = [], 0, chunks + 1
    except BROKEN as error:
        problems = (Problem(name, number + 1, f"the file is broken from here on ({error})"),)
    if batch or not chunks:
        yield Chunk(tuple(batch), problems)
    elif problems:
        yield Chunk(None, problems)


@dataclass(frozen=True)
class Tally:
    """What was counted: documents, their characters, the characters removed by category, what was left out."""

    documents: int = 0
    characters: int = 0
    removed: Mapping[str, int] = field(default_factory=dict)
    problems: int = 0
    skipped: int = 0

    def plus(self, other: Tally) -> Tally:
        """Return the sum of both.

        >>> Tally(1, 10, {"share": 2}).plus(Tally(1, 5, {"share": 1})).removed
        {'share': 3}
        """
        return Tally(
            self.documents + other.documents,
            self.characters + other.characters,
            dict(Counter(self.removed) + Counter(other.removed)),
            self.problems + other.problems,
            self.skipped + other.skipped,
        )


class Outcome(NamedTuple):
    """What became of a chunk: the members of the output file, lines of decisions, problems and the tally.

    Each member is compressed on its own where the output is; ``members`` is None where nothing is to be written.
    """

    members: tuple[bytes, ...] | None
    decisions: bytes
    problems: tuple[Problem, ...]
    tally: Tally


def tally(documents: Iterable[Document], problems: int = 0, skipped: int = 0) -> Tally:
    """Count documents and what was removed of them; white space that went with it counts as such."""
    number = characters = 0
    removed: Counter[str] = Counter()
    for document in documents:
        number += 1
        characters += len(document.source)
        for span in document.spans:
            if not span.kept:
                removed[span.category or "white space"] += span.end - span.start
    return Tally(number, characters, dict(removed), problems, skipped)
