"""Run one fuzz target: ``python -m tests.fuzz strip --seconds 300``, with atheris installed beside the package.

Libfuzzer's arguments may follow; what is found is written to the working directory as ``crash-*`` and is read again by
``python -m tests.fuzz strip crash-...``. The last lines printed tell how many executions were really run.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["boilerstrip"]):
    from tests.fuzz.targets import TARGETS, seeds


def main() -> None:
    """Fuzz until the time is up or something is found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("--seconds", type=int, default=60)
    chosen, rest = parser.parse_known_args()
    corpus = Path(tempfile.mkdtemp(prefix=f"fuzz-{chosen.target}-"))
    for number, seed in enumerate(seeds(chosen.target)):
        (corpus / f"seed-{number}").write_bytes(seed)
    replays = [value for value in rest if not value.startswith("-")]
    where = [] if replays else [str(corpus)]
    limits = [f"-max_total_time={chosen.seconds}", "-max_len=4096", "-timeout=120", "-rss_limit_mb=2048"]
    atheris.Setup([sys.argv[0], *limits, *rest, *where], TARGETS[chosen.target])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
