"""Throughput of every engine with one worker and with two, as a table: python tests/engines/throughput.py"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from made_up import make_articles

from boilerstrip import Document, Stripper

WARM = 100  # texts after which a worker counts as warm: its model, and the rules of its languages, are loaded


@dataclass(frozen=True, kw_only=True)
class TimedStripper(Stripper):
    """A stripper that writes down, for every text, its process, when it was done, and the CPU seconds it took."""

    log: str

    def explain_many(self, texts: Iterable[Any]) -> Iterator[Document]:
        documents = super().explain_many(texts)
        start = time.thread_time()
        for document in documents:
            with open(self.log, "a") as log:
                log.write(f"{os.getpid()} {time.monotonic()} {time.thread_time() - start}\n")
            yield document
            start = time.thread_time()


def run_pandas(texts: list[str], workers: int, stripper: Stripper) -> None:
    import pandas as pd

    from boilerstrip.engines.pandas import strip_series

    run_pool(strip_series, [pd.Series(part) for part in cut(texts)], workers, stripper)


def run_polars(texts: list[str], workers: int, stripper: Stripper) -> None:
    import polars as pl

    from boilerstrip.engines.polars import strip_series

    run_pool(strip_series, [pl.Series(part) for part in cut(texts)], workers, stripper)


def run_pool(strip: Callable[..., Any], parts: list[Any], workers: int, stripper: Stripper) -> None:
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        list(pool.map(strip, parts, repeat(stripper)))


def cut(texts: list[str]) -> list[list[str]]:
    return [texts[at : at + 50] for at in range(0, len(texts), 50)]


def run_dask(texts: list[str], workers: int, stripper: Stripper) -> None:
    import dask.dataframe as dd
    import pandas as pd

    from boilerstrip.engines.dask import strip_series

    series = dd.from_pandas(pd.Series(texts), npartitions=len(texts) // 50)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        strip_series(series, stripper).compute(scheduler="processes", pool=pool)


def run_datasets(texts: list[str], workers: int, stripper: Stripper) -> None:
    from datasets import Dataset

    from boilerstrip.engines.datasets import StripBatch

    data = Dataset.from_dict({"text": texts})
    data.map(StripBatch(stripper), batched=True, batch_size=50, num_proc=workers, load_from_cache_file=False)


def run_datatrove(texts: list[str], workers: int, stripper: Stripper) -> None:
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from boilerstrip.engines.datatrove import BoilerstripFormatter

    with tempfile.TemporaryDirectory() as folder:
        for task in range(workers):
            lines = "".join(json.dumps({"text": text}) + "\n" for text in texts[task::workers])
            Path(folder, f"{task}.jsonl").write_text(lines)
        steps = [JsonlReader(folder), BoilerstripFormatter(stripper), JsonlWriter(f"{folder}/out")]
        LocalPipelineExecutor(steps, tasks=workers, workers=workers, logging_dir=f"{folder}/log").run()


def run_ray(texts: list[str], workers: int, stripper: Stripper) -> None:
    import ray

    from boilerstrip.engines.ray import StripBatch

    ray.init(num_cpus=workers + 1, include_dashboard=False)
    data = ray.data.from_items([{"text": text} for text in texts], override_num_blocks=len(texts) // 50)
    settings = {"stripper": stripper}
    actors = ray.data.ActorPoolStrategy(size=workers)
    data.map_batches(
        StripBatch, fn_constructor_kwargs=settings, batch_format="pyarrow", batch_size=50, compute=actors
    ).materialize()
    ray.shutdown()


def run_spark(texts: list[str], workers: int, stripper: Stripper) -> None:
    from pyspark.sql import SparkSession

    from boilerstrip.engines.spark import strip_udf

    spark = SparkSession.builder.master(f"local[{workers}]").config("spark.ui.enabled", "false").getOrCreate()
    pages = spark.createDataFrame([(text,) for text in texts], "text string").repartition(workers * 4)
    pages.select(strip_udf(stripper)("text")).write.format("noop").mode("overwrite").save()
    spark.stop()


def run_spacy(texts: list[str], workers: int, stripper: Stripper) -> None:
    import spacy

    nlp = spacy.blank("xx")
    nlp.add_pipe("boilerstrip").stripper = stripper
    for _ in nlp.pipe(texts, n_process=workers, batch_size=50):
        pass


def run_scrapy(texts: list[str], workers: int, stripper: Stripper) -> None:
    """One crawler is one process: two workers are two crawlers, as one runs several spiders."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        list(pool.map(process_items, [texts[worker::workers] for worker in range(workers)], repeat(stripper)))


def process_items(texts: list[str], stripper: Stripper) -> None:
    from scrapy.utils.test import get_crawler

    from boilerstrip.engines.scrapy import BoilerstripPipeline

    pipeline = BoilerstripPipeline.from_crawler(get_crawler(settings_dict={"BOILERSTRIP_STRIPPER": stripper}))
    for text in texts:
        pipeline.process_item({"text": text})


ENGINES: dict[str, tuple[str, Callable[[list[str], int, Stripper], None]]] = {
    "pandas": ("pandas", run_pandas),
    "polars": ("polars", run_polars),
    "dask": ("dask", run_dask),
    "datasets": ("datasets", run_datasets),
    "datatrove": ("datatrove", run_datatrove),
    "ray": ("ray", run_ray),
    "spark": ("pyspark", run_spark),
    "spacy": ("spacy", run_spacy),
    "scrapy": ("scrapy", run_scrapy),
}


class Figures(NamedTuple):
    """Texts a second while all workers were warm and at work, the CPU milliseconds of one, and the cores busy."""

    rate: float
    milliseconds: float
    cores: float


def run(engine: str, workers: int, count: int, log: str) -> None:
    """Strip ``count`` articles with an engine, writing down in ``log`` when each was done."""
    ENGINES[engine][1](list(make_articles(count)), workers, TimedStripper(log=log))


def measure(engine: str, workers: int, count: int) -> Figures:
    """Run an engine in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        log = f"{folder}/log"
        code = f"import throughput; throughput.run({engine!r}, {workers}, {count}, {log!r})"
        own = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])}
        own |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYSPARK_PYTHON": sys.executable}
        own |= {"RAY_worker_niceness": "0"}  # Ray's workers give way to all else by default, here they should not
        done = subprocess.run([sys.executable, "-c", code], env=os.environ | own, cwd=folder, capture_output=True)
        if done.returncode:
            sys.exit(done.stderr.decode())
        return read_figures(Path(log).read_text().splitlines(), workers)


def read_figures(lines: list[str], workers: int) -> Figures:
    """Figures of the time from when the last worker was warm to when the first had nothing more to do."""
    done: dict[str, list[tuple[float, float]]] = {}
    for process, at, seconds in map(str.split, lines):
        done.setdefault(process, []).append((float(at), float(seconds)))
    if len(done) != workers:
        sys.exit(f"{len(done)} processes were at work, not {workers}")
    start = max(texts[WARM][0] for texts in done.values())
    end = min(texts[-1][0] for texts in done.values())
    spent = [seconds for texts in done.values() for at, seconds in texts if start < at <= end]
    return Figures(len(spent) / (end - start), 1000 * sum(spent) / len(spent), sum(spent) / (end - start))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engines", nargs="*", default=list(ENGINES), help=f"of {', '.join(ENGINES)}")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each, of which the median counts")
    options = parser.parse_args()
    print(f"{date.today()}, Python {platform.python_version()}, {os.cpu_count()} cores, {options.documents} texts\n")
    print("| engine | version | texts/s, 1 worker | texts/s, 2 workers | ratio | CPU ms a text | cores at work |")
    print("|---|---|---|---|---|---|---|")
    for engine in options.engines:
        runs = [[measure(engine, n, options.documents) for n in (1, 2)] for _ in range(options.repeat)]
        one, two = (Figures(*map(statistics.median, zip(*side, strict=True))) for side in zip(*runs, strict=True))
        ratio = statistics.median(two.rate / one.rate for one, two in runs)
        cells = f"{one.rate:.0f} | {two.rate:.0f} | {ratio:.2f} | {one.milliseconds:.1f}, {two.milliseconds:.1f} "
        print(f"| {engine} | {version(ENGINES[engine][0])} | {cells}| {one.cores:.2f}, {two.cores:.2f} |", flush=True)


if __name__ == "__main__":
    main()
