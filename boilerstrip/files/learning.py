"""Pages of files learnt into the file of a site memory: each is read just as a run that strips would read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import cast

from boilerstrip.document import Document
from boilerstrip.files.partial import ErrorsFile
from boilerstrip.files.records import Job, Outcome, Tally
from boilerstrip.files.run import Plan, Watch, check, plan_tasks
from boilerstrip.files.workers import Task, map_in_order, process_chunk
from boilerstrip.memory import Page, SiteMemory
from boilerstrip.pipeline import Stripper
from boilerstrip.reading import Given

BATCH = 2000  # pages that are learnt before they are saved


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


def learn(plan: Plan, watch: Watch) -> Tally:
    """Merge the pages of a plan's files into the memory that is its output, and return the tally.

    ``watch`` is told of every chunk, as by `boilerstrip.files.run.run`. Learning the same files again, as after a kill,
    changes nothing.
    """
    assert plan.output
    check(plan)
    plan.output.parent.mkdir(parents=True, exist_ok=True)
    SiteMemory().save(plan.output)  # what can't be written to is told before anything is read
    tally, memory, pages = Tally(), SiteMemory(), 0
    watch(tally, 0.0, ())
    results = map_in_order(plan.job, plan_tasks(plan), plan.workers, learn_chunk)
    with closing(ErrorsFile(plan.errors)) as errors, closing(results):
        for task, (learnt, outcome) in results:
            errors.add(outcome.problems)
            tally, memory, pages = tally.plus(outcome.tally), memory.merge(learnt), pages + outcome.tally.documents
            if pages >= BATCH:
                memory.save(plan.output)
                memory, pages = SiteMemory(), 0
            watch(tally, task.share, outcome.problems)
        memory.save(plan.output)
        errors.finish()
    return tally


def learn_chunk(job: Job, task: Task) -> tuple[SiteMemory, Outcome]:
    """Return what the pages of a chunk teach, and how the reading went."""
    collector = Collector()
    outcome = process_chunk(replace(job, stripper=cast(Stripper, collector)), task)
    return SiteMemory.fit(collector.pages), outcome._replace(members=None)
