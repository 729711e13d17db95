"""What adapting gives: a host's pages stripped by a model that learned from its other half, and by one that did not.

``python -m boilerstrip.training.gain lines.jsonl.gz --pages pages.jsonl.gz --models models/`` (needs the extra
'train') adapts fold models, which have not seen the host, and measures on the other half of the host's pages and on
pages of other hosts. ``--made-up fixtures/sites`` adapts the packaged model to made-up sites instead.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np

from boilerstrip.corpus import LabelledText
from boilerstrip.evaluation.folds import fold_model
from boilerstrip.evaluation.made_sites import Site
from boilerstrip.evaluation.sites import Compared, chosen_sites, compare_page, site_options, summarize
from boilerstrip.pipeline import Stripper
from boilerstrip.training.adapt import adapt
from boilerstrip.training.sources import to_example

FEWEST = 4  # pages of a host, so that two are learned from
OTHERS = 8  # pages of other hosts that are looked at after each adapting
VIEWS = ("raw", "trafilatura", "extracted")  # the last is of made-up sites

Page = tuple[LabelledText, str]


def plan(sites: Sequence[Site], most: int) -> list[tuple[Site, list[Page]]]:
    """Draw at most ``most`` sites of each view, and for each some pages of other sites that its model hasn't seen."""
    rng = np.random.default_rng(1)
    jobs = []
    for view in VIEWS:
        mine = [site for site in sites if site.pages[0].view == view]
        large = [site for site in mine if len(site.pages) >= FEWEST]
        for site in (large[i] for i in rng.permutation(len(large))[:most]):
            pool = [
                page for other in mine if other is not site and _fold(other) == _fold(site) for page in _pages(other)
            ]
            jobs.append((site, [pool[i] for i in rng.permutation(len(pool))[:OTHERS]]))
    return jobs


def _fold(site: Site) -> int:
    return site.pages[0].fold


def _pages(site: Site) -> list[Page]:
    return sorted(zip(site.pages, site.golds, strict=True), key=lambda page: page[0].id)


def compare(job: tuple[Site, Sequence[Page]], models: Path | None) -> tuple[list[Compared], list[Compared]]:
    """Adapt to half of a site's pages, and strip the other half and the pages of other sites with and without."""
    site, others = job
    model = fold_model(models, _fold(site))
    examples = [to_example(page, 1.0) for page, _ in _pages(site)[::2]]
    before, after = Stripper(model=model), Stripper(model=adapt(model, examples, say=lambda _: None))
    own, other = (
        [compare_page(page, gold, before, after) for page, gold in pages] for pages in (_pages(site)[1::2], others)
    )
    return own, other


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the figures as JSON."""
    parser = site_options("boilerstrip.training.gain", __doc__)
    parser.add_argument("--hosts", type=int, default=1000, help="at most so many of each view")
    options = parser.parse_args(arguments)
    if not options.made_up and not (options.labels and options.pages and options.models):
        parser.error("give labelled lines, --pages and --models, or --made-up")
    jobs = plan(chosen_sites(options), options.hosts)
    with ProcessPoolExecutor(options.workers) as pool:
        compared = list(pool.map(partial(compare, models=options.models), jobs))
    figures = {
        name: summarize([page for pair in compared for page in pair[i]])
        for i, name in enumerate(("same host", "other hosts"))
    }
    print(json.dumps(figures, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
