"""Throughput of every engine with one worker and two: python tests/engines/throughput.py --into docs/pipelines.md"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
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
from boilerstrip.evaluation.inplace import fill

WARM = 100  # texts after which a worker counts as warm: its model, and the rules of its languages, are loaded


@dataclass(frozen=True, kw_only=True)
class TimedStripper(Stripper):
    """A stripper that writes down, for every text, its process, when it was done, and the CPU seconds spent by then."""

    log: str

    def explain_many(self, texts: Iterable[Any]) -> Iterator[Document]:
        for document in super().explain_many(texts):
            with open(self.log, "a") as log:
                log.write(f"{os.getpid()} {time.monotonic()} {time.process_time()}\n")
            yield document


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
        Path(folder, "in").mkdir()
        for task in range(workers):
            lines = "".join(json.dumps({"text": text}) + "\n" for text in texts[task::workers])
            Path(folder, f"in/{task}.jsonl").write_text(lines)
        steps = [JsonlReader(f"{folder}/in"), BoilerstripFormatter(stripper), JsonlWriter(f"{folder}/out")]
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
    """Texts a second while all workers were warm and at work, the CPU milliseconds of one, and the cores they had."""

    rate: float
    milliseconds: float
    cores: float


class FailedError(Exception):
    """A run that gave no figures; the message says why."""


def run(engine: str, workers: int, count: int, log: str) -> None:
    """Strip ``count`` articles with an engine, writing down in ``log`` when each was done."""
    ENGINES[engine][1](list(make_articles(count)), workers, TimedStripper(log=log))


def measure(engine: str, workers: int, count: int, patience: float) -> Figures:
    """Run an engine in a process of its own, which is ended with all of its group after so many seconds."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        log = f"{folder}/log"
        code = f"import throughput; throughput.run({engine!r}, {workers}, {count}, {log!r})"
        own = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])}
        own |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYSPARK_PYTHON": sys.executable}
        own |= {"RAY_worker_niceness": "0"}  # Ray's workers give way to all else by default, here they should not
        with open(f"{folder}/said", "w+b") as said:  # no pipe: what outlives the run would hold it open
            command = [sys.executable, "-c", code]
            options = {"env": os.environ | own, "cwd": folder, "start_new_session": True}
            with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, **options) as process:
                wait(process, patience)
            said.seek(0)
            if process.returncode:
                raise FailedError((said.read().decode(errors="replace").splitlines() or ["nothing was said"])[-1])
        return read_figures(Path(log).read_text().splitlines(), workers)


def wait(process: subprocess.Popen[bytes], patience: float) -> None:
    """Wait for a run to end, or end it with all that it started."""
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        raise FailedError(f"not done after {patience:.0f} seconds") from None


def read_figures(lines: list[str], workers: int) -> Figures:
    """Figures of the time from when the last worker was warm to when the first had nothing more to do."""
    done: dict[str, list[tuple[float, float]]] = {}
    for process, at, spent in map(str.split, lines):
        done.setdefault(process, []).append((float(at), float(spent)))
    if len(done) != workers or min(map(len, done.values())) <= WARM + 1:
        raise FailedError(f"{[len(texts) for texts in done.values()]} texts were stripped by {len(done)} processes")
    start = max(texts[WARM][0] for texts in done.values())
    end = min(texts[-1][0] for texts in done.values())
    within = [[text for text in texts if start <= text[0] <= end] for texts in done.values()]
    if not all(within):
        raise FailedError("the workers were not at work at the same time")
    count = sum(len(texts) - 1 for texts in within)
    spent = sum(texts[-1][1] - texts[0][1] for texts in within)
    return Figures(count / (end - start), 1000 * spent / count, spent / (end - start))


def compare(engine: str, options: argparse.Namespace) -> str:
    """Measure an engine with one worker and with two in turns, and return the best of each as a row of the table."""
    package = ENGINES[engine][0]
    try:
        runs = [[measure(engine, n, options.documents, options.timeout) for n in (1, 2)] for _ in range(options.repeat)]
    except FailedError as error:
        print(f"{engine}: {error}", file=sys.stderr)
        return f"| {engine} | {version(package)} | not measured: {error} | | | | |"
    one, two = (max(side) for side in zip(*runs, strict=True))
    cells = f"{one.rate:.0f} | {two.rate:.0f} | {two.rate / one.rate:.2f} "
    cells += f"| {one.milliseconds:.1f}, {two.milliseconds:.1f} | {one.cores:.2f}, {two.cores:.2f}"
    return f"| {engine} | {version(package)} | {cells} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("engines", nargs="*", default=list(ENGINES), help=f"of {', '.join(ENGINES)}")
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--repeat", type=int, default=3, help="runs of each, of which the best counts")
    parser.add_argument("--timeout", type=float, default=300, help="seconds after which a run is ended")
    parser.add_argument("--into", type=Path, metavar="FILE", help="write the table into this page as well")
    options = parser.parse_args()
    rows = [
        "| engine | version | texts/s, 1 worker | texts/s, 2 workers | ratio | CPU ms a text | cores at work |",
        "|---|---|---|---|---|---|---|",
    ]
    for engine in options.engines:
        rows.append(compare(engine, options))
        print(rows[-1], flush=True)
    about = f"{date.today()}, Python {platform.python_version()}, {os.cpu_count()} cores, {options.documents} texts, "
    table = "\n".join([*rows, "", f"{about}the best of {options.repeat}."])
    print(f"\n{table}")
    if options.into:
        options.into.write_text(fill(options.into.read_text("utf-8"), {"throughput": table}), "utf-8")


if __name__ == "__main__":
    main()
