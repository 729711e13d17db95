"""The decisions about our own articles, written down: ``python -m tests.golden`` after a change of rules or model.

``python -m tests.golden --check`` compares instead, and names the documents that came out otherwise. Both take
``--threads``, ``--processes`` and ``--backwards``, with which nothing may differ.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import boilerstrip
from boilerstrip import Document, Given, Stripper
from boilerstrip.marked import read_marked

FIXTURES = Path(__file__).parent.parent / "fixtures"
GOLDEN = FIXTURES / "golden.jsonl"
SCORES = 0.0011  # by which a score may differ between processors: it is rounded to four digits, and written with three
Record = dict[str, Any]


def read_texts() -> list[tuple[str, Given]]:
    """Every article and clean text of our own, with its name."""
    marked = [(path, read_marked(path)) for path in sorted((FIXTURES / "articles").rglob("*.txt"))]
    articles = [(path, Given(page.text, title=page.head.get("title"))) for path, page in marked]
    clean = [(path, Given(path.read_text("utf-8"))) for path in sorted((FIXTURES / "negative").glob("*.txt"))]
    return [(path.relative_to(FIXTURES).as_posix(), given) for path, given in (*articles, *clean)]


def to_record(name: str, document: Document) -> Record:
    """What must stay the same about a document: a digest of its decisions, and their scores."""
    decisions = [(s.start, s.end, s.kept, s.category, s.reason) for s in document.spans]
    settled = json.dumps([document.text, sorted(document.flags), document.language, decisions])
    return {
        "name": name,
        "sha256": hashlib.sha256(settled.encode("utf-8", "surrogatepass")).hexdigest(),
        "removed": len(document.removed),
        "scores": [round(span.score, 3) for span in document.removed],
    }


def decide(texts: Sequence[tuple[str, Given]], stripper: Stripper) -> list[Record]:
    """The records of texts, by one stripper that may be shared."""
    documents = stripper.explain_many(given for _, given in texts)
    return [to_record(name, document) for (name, _), document in zip(texts, documents, strict=True)]


def decide_all(threads: int = 1, processes: int = 1, backwards: bool = False) -> list[Record]:
    """The records of all texts, in the order of their names, however the work is shared out."""
    texts = read_texts()[:: -1 if backwards else 1]
    parts = [texts[i :: threads * processes] for i in range(threads * processes)]
    work = partial(decide, stripper=Stripper())
    spread = ProcessPoolExecutor(processes, get_context("spawn")) if processes > 1 else ThreadPoolExecutor(threads)
    with spread as pool:
        done = list(pool.map(work, parts))
    return sorted(chain.from_iterable(done), key=lambda record: record["name"])


def head() -> Record:
    """What the decisions depend on: the version, the rules and the model."""
    document = boilerstrip.explain("")
    return {"version": boilerstrip.__version__, "rules": document.rules, "model": document.model}


def differences(golden: Sequence[Record], found: Sequence[Record]) -> Iterator[str]:
    """Tell which records are not as they were written down."""
    known, now = ({record["name"]: record for record in records} for records in (golden, found))
    for name in sorted({*known, *now}):
        old, new = known.get(name), now.get(name)
        if old is None or new is None:
            yield f"{name}: {'gone' if new is None else 'new'}"
        elif old["sha256"] != new["sha256"]:
            yield f"{name}: decided otherwise"
        elif any(abs(a - b) > SCORES for a, b in zip(old["scores"], new["scores"], strict=True)):
            yield f"{name}: other scores"


def read_golden() -> tuple[Record, list[Record]]:
    """What the decisions depended on, and the records."""
    first, *records = map(json.loads, GOLDEN.read_text("utf-8").splitlines())
    return first, records


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file anew, or check it; return how many documents came out otherwise, 99 at most."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--backwards", action="store_true")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--processes", type=int, default=1)
    chosen = parser.parse_args(arguments)
    found = decide_all(chosen.threads, chosen.processes, chosen.backwards)
    if not chosen.check:
        GOLDEN.write_text("".join(json.dumps(each) + "\n" for each in (head(), *found)), "utf-8")
        return 0
    known, golden = read_golden()
    odd = [f"{key} is {now}, was {known.get(key)}" for key, now in head().items() if now != known.get(key)]
    odd += differences(golden, found)
    print("\n".join(odd) or f"{len(found)} documents decided as before")
    return min(len(odd), 99)


if __name__ == "__main__":
    sys.exit(main())
