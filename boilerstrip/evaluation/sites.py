"""What a memory of the site gives: labelled pages stripped with and without one learnt from the host's other pages.

``python -m boilerstrip.evaluation.sites lines.jsonl.gz --pages pages.jsonl.gz --models models/`` measures on labelled
pages, ``python -m boilerstrip.evaluation.sites --made-up fixtures/sites`` on made-up sites.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from boilerstrip.corpus import LabelledText, read_labelled, read_records
from boilerstrip.evaluation.baselines import identity, oracle
from boilerstrip.evaluation.folds import fold_model
from boilerstrip.evaluation.made_sites import SOURCE, Site, made_sites
from boilerstrip.evaluation.measure import measure_harm, without_headline
from boilerstrip.evaluation.measures import Overlap, article_scores, overlap, shingles
from boilerstrip.evaluation.report import ARTICLE_SOURCES
from boilerstrip.evaluation.resampling import draw_hosts, interval
from boilerstrip.memory import FrozenMemory, SiteMemory
from boilerstrip.memory.address import site_of
from boilerstrip.pipeline import Stripper

FEWEST = 3  # pages of a host: with less, memory has nothing to say
SYSTEMS = ("identity", "oracle", "without", "with")


class Compared(NamedTuple):
    """One page with and without what others taught: agreement with its gold, and the words its gold body loses."""

    host: str
    source: str
    view: str
    overlaps: dict[str, Overlap]
    words: int
    lost_without: int
    lost_with: int


def read_sites(labels: Path, pages: Path) -> list[Site]:
    """Return the hosts of a labelled file that have `FEWEST` pages or more in a view."""
    known = {record["id"]: record for record in read_records(pages)}
    groups: dict[tuple[str, str], list[LabelledText]] = defaultdict(list)
    for page in read_labelled(labels):
        url = known[page.id].get("url")
        if site_of(url) and not page.suspect:
            groups[site_of(url), page.view].append(replace(page, url=url))
    return [
        Site(tuple(group), tuple(known[page.id]["gold"] for page in group))
        for group in groups.values()
        if len(group) >= FEWEST and any(page.source in ARTICLE_SOURCES for page in group)
    ]


def compare(site: Site, models: Path | None) -> list[Compared]:
    """Strip every page of a site with what the others taught, and without."""
    learnt = [SiteMemory.fit([(page.text, page.url)]) for page in site.pages]
    compared = []
    for i, (page, gold) in enumerate(zip(site.pages, site.golds, strict=True)):
        if page.source in (*ARTICLE_SOURCES, SOURCE):
            stripper = _stripper(models, page.fold)
            knowing = replace(stripper, memory=_merged(learnt[:i] + learnt[i + 1 :]))
            compared.append(compare_page(page, gold, stripper, knowing))
    return compared


def _merged(memories: Iterable[SiteMemory]) -> FrozenMemory:
    merged = SiteMemory()
    for memory in memories:
        merged = merged.merge(memory)
    return merged.freeze()


def compare_page(page: LabelledText, gold: str, without: Stripper, knowing: Stripper) -> Compared:
    """Strip a page and its gold body with two strippers."""
    target = shingles(gold)
    texts = {
        "identity": identity(page),
        "oracle": oracle(page),
        "without": without.strip(page.text),
        "with": knowing.strip(page.text, url=page.url),
    }
    before, after = measure_harm(page.id, gold, without), measure_harm(page.id, gold, knowing, page.url)
    return Compared(
        site_of(page.url),
        page.source,
        page.view,
        {name: overlap(shingles(without_headline(page, text)), target) for name, text in texts.items()},
        before.words,
        before.lost,
        after.lost,
    )


@cache
def _stripper(models: Path | None, fold: int) -> Stripper:
    return Stripper(model=fold_model(models, fold))


def summarize(compared: Sequence[Compared], seed: int = 1) -> dict[str, Any]:
    """Return the figures of every view: gap closed and harm with and without, and 95 % intervals of the difference."""
    views: dict[str, list[Compared]] = defaultdict(list)
    for each in compared:
        views[each.view].append(each)
    return {view: _summary(group, seed) for view, group in sorted(views.items())}


def _summary(compared: Sequence[Compared], seed: int) -> dict[str, Any]:
    drawn = draw_hosts(compared, lambda each: each.host, seed)
    return {
        "hosts": len({each.host for each in compared}),
        "pages": len(compared),
        "gap_closed": {name: round(gap_closed(compared, name), 4) for name in ("without", "with")},
        "gained": interval(drawn, lambda some: gap_closed(some, "with") - gap_closed(some, "without")),
        "words_lost": {"without": harm(compared, "without"), "with": harm(compared, "with")},
        "more_lost": interval(drawn, lambda some: harm(some, "with") - harm(some, "without")),
    }


def gap_closed(compared: Sequence[Compared], system: str) -> float:
    """The share of the way from the text as it is to a perfect choice of lines, as a mean over the sources."""
    gaps = []
    for source in sorted({each.source for each in compared}):
        mine = [each for each in compared if each.source == source]
        f1 = {name: article_scores(each.overlaps[name] for each in mine).f1 for name in (*SYSTEMS[:2], system)}
        room = f1["oracle"] - f1["identity"]
        if room > 1e-6:
            gaps.append((f1[system] - f1["identity"]) / room)
    return sum(gaps) / max(len(gaps), 1)


def harm(compared: Sequence[Compared], system: str) -> float:
    """The share of the words of the gold bodies that went."""
    lost = sum(each.lost_with if system == "with" else each.lost_without for each in compared)
    return round(lost / max(sum(each.words for each in compared), 1), 6)


def site_options(name: str, what: str) -> argparse.ArgumentParser:
    """Return a parser of what every evaluation on sites takes."""
    parser = argparse.ArgumentParser(prog=f"python -m {name}", description=what.split("\n\n")[0])
    parser.add_argument("labels", type=Path, nargs="?", help="labelled lines (.gz)")
    parser.add_argument("--made-up", type=Path, help="a folder of words for made-up sites, as fixtures/sites")
    parser.add_argument("--pages", type=Path, help="the pages' gold bodies and addresses: records {id, gold, url}")
    parser.add_argument("--models", type=Path, help="a folder of fold models")
    parser.add_argument("--workers", type=int, default=2)
    return parser


def chosen_sites(options: argparse.Namespace) -> Sequence[Site]:
    """Return the sites that the options name: made-up ones, or those of the labelled lines."""
    return made_sites(options.made_up) if options.made_up else read_sites(options.labels, options.pages)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the figures as JSON."""
    parser = site_options("boilerstrip.evaluation.sites", __doc__)
    options = parser.parse_args(arguments)
    if not options.made_up and not (options.labels and options.pages):
        parser.error("give labelled lines and --pages, or --made-up")
    sites = chosen_sites(options)
    with ProcessPoolExecutor(options.workers) as pool:
        compared = [each for some in pool.map(compare, sites, [options.models] * len(sites)) for each in some]
    print(json.dumps(summarize(compared), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
