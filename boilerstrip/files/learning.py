"""Pages of files learnt into the file of a site memory: each is read just as a run that strips would read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import repeat
from pathlib import Path
from typing import NamedTuple, cast

from boilerstrip.document import Document
from boilerstrip.files.inputs import Source
from boilerstrip.files.kinds import load_kind
from boilerstrip.files.records import Job, Problem
from boilerstrip.files.run import read_chunks
from boilerstrip.memory import Page, SiteMemory
from boilerstrip.pipeline import Stripper
from boilerstrip.reading import Given

BATCH = 2000  # pages that are learnt before they are saved


class Learnt(NamedTuple):
    """How many pages of a file were learnt, and what was left out."""

    pages: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Collector:
    """Stands where a run has its stripper, and puts aside what it is given to strip."""

    pages: list[Page] = field(default_factory=list)

    def explain(
        self, text: str, *, url: str | None = None, lang: str | None = None, title: str | None = None
    ) -> Document:
        """Remember a page; the document that comes back is empty."""
        self.pages.append(Page(text, url))
        return Document("", ())

    def explain_many(self, texts: Iterable[str | Given]) -> Iterator[Document]:
        """Remember pages; for each an empty document comes back."""
        for text in texts:
            yield self.explain(text) if isinstance(text, str) else self.explain(text.text, url=text.url)


def learn(sources: Sequence[Source], job: Job, output: Path, workers: int = 1) -> Iterator[Learnt]:
    """Merge the pages of files into the memory at ``output``, and yield for each file how it went.

    ``job`` names the fields of records. Learning the same files again, as after a kill, changes nothing.
    """
    if workers == 1:
        yield from map(_learn_file, sources, repeat(job), repeat(output))
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(_learn_file, sources, repeat(job), repeat(output))


def _learn_file(source: Source, job: Job, output: Path) -> Learnt:
    kind = load_kind(source.kind)
    collector = Collector()
    collecting = replace(job, stripper=cast(Stripper, collector))
    problems: list[Problem] = []
    pages = 0
    for chunk, _ in read_chunks(source):
        problems += chunk.problems
        if chunk.payload is not None:
            problems += kind.process(chunk.payload, str(source), collecting).problems
        if len(collector.pages) >= BATCH:
            pages += _save(collector, output)
    return Learnt(pages + _save(collector, output), tuple(problems))


def _save(collector: Collector, output: Path) -> int:
    SiteMemory.fit(collector.pages).save(output)
    count = len(collector.pages)
    collector.pages.clear()
    return count
