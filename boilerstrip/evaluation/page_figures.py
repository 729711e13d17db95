"""The figures of pages in HTML: of every extractor, and what boilerstrip gains over the best of the others."""

from __future__ import annotations

import platform
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from boilerstrip import __version__
from boilerstrip.evaluation.extractors import version_of
from boilerstrip.evaluation.isolation import LATE, LIMIT
from boilerstrip.evaluation.markdown import table
from boilerstrip.evaluation.measures import article_scores
from boilerstrip.evaluation.pages import OURS, PageMeasure
from boilerstrip.evaluation.resampling import draw_hosts, interval

ALL = "all"
Groups = Mapping[str, Sequence[PageMeasure]]


def summarize_pages(measured: Sequence[PageMeasure]) -> dict[str, Any]:
    """Return the figures by system and group of pages, and by group the gain over the best other system.

    ``interval`` holds 95 % of the gains of a bootstrap over hosts.
    """
    systems: dict[str, dict[str, list[PageMeasure]]] = defaultdict(lambda: defaultdict(list))
    for each in measured:
        for group in (each.group, ALL):
            systems[each.system][group].append(each)
    names = sorted(systems[OURS], key=lambda group: (group == ALL, group))
    return {
        "date": date.today().isoformat(),
        "python": platform.python_version(),
        "systems": {
            name: {"version": _version(name), "groups": {group: _figures(groups[group]) for group in names}}
            for name, groups in systems.items()
        },
        "gains": {group: _gain({name: groups[group] for name, groups in systems.items()}) for group in names}
        if len(systems) > 1
        else {},
    }


def _version(system: str) -> str:
    return __version__ if system == OURS else version_of(system)


def _figures(measured: Sequence[PageMeasure]) -> dict[str, Any]:
    scores = article_scores(m.overlap for m in measured)
    count = len(measured)
    late = sum(m.trouble == LATE for m in measured)
    return {
        "pages": count,
        "hosts": len({m.host for m in measured}),
        "f1": round(scores.f1, 4),
        "precision": round(scores.precision, 4),
        "recall": round(scores.recall, 4),
        "word_f1": round(sum(m.words for m in measured) / count, 4),
        "exact": round(sum(m.exact for m in measured) / count, 4),
        "pages_per_second": round(count / max(sum(m.seconds for m in measured), 1e-9), 1),
        "late": late,
        "failed": sum(bool(m.trouble) for m in measured) - late,
    }


def _gain(systems: Groups) -> dict[str, Any]:
    """What boilerstrip gains on a group of pages over the system that is best on it."""
    best = max((name for name in systems if name != OURS), key=lambda name: _f1(systems[name]))
    pairs = list(zip(systems[OURS], systems[best], strict=True))

    def gained(some: Sequence[tuple[PageMeasure, PageMeasure]]) -> float:
        ours, theirs = zip(*some, strict=True)
        return _f1(ours) - _f1(theirs)

    bounds = interval(draw_hosts(pairs, lambda pair: pair[0].host), gained)
    return {"over": best, "gain": round(gained(pairs), 4), "interval": [round(bound, 4) for bound in bounds]}


def _f1(measured: Sequence[PageMeasure]) -> float:
    return article_scores(m.overlap for m in measured).f1


def to_page_tables(figures: Mapping[str, Any]) -> str:
    """Return the figures in Markdown: a table of the systems, one of the gains by group of pages, and the date."""
    ours = figures["systems"][OURS]["groups"]
    tables = [_table(_system_rows(figures["systems"])), _table(_group_rows(figures))]
    pages = f"{ours[ALL]['pages']} pages, at most {LIMIT} s of CPU time for each"
    about = f"{pages}, {figures['date']}, Python {figures['python']}"
    return "\n\n".join([*tables, about])


def _system_rows(systems: Mapping[str, Any]) -> Iterator[Sequence[object]]:
    """Article F1 by group of pages, the speed, and the pages on which a system was out of time or broke."""
    groups = [group for group in systems[OURS]["groups"] if group != ALL]
    yield "extractor", "version", *groups, "pages a second", "out of time", "broken"
    for name, found in sorted(systems.items(), key=lambda item: -item[1]["groups"][ALL]["f1"]):
        every = found["groups"][ALL]
        scores = [f"{found['groups'][group]['f1']:.3f}" for group in groups]
        yield name, found["version"], *scores, f"{every['pages_per_second']:.0f}", every["late"], every["failed"]


def _group_rows(figures: Mapping[str, Any]) -> Iterator[Sequence[object]]:
    """Word F1 and the share of pages exactly right by group, beside the best other system where there is one."""
    gains, systems = figures["gains"], figures["systems"]
    columns = ("pages of", "pages", "hosts", "article F1", "word F1", "exactly right")
    yield (*columns, "best other", "its F1", "its word F1", "its exactly right", "gain in F1") if gains else columns
    for group, ours in systems[OURS]["groups"].items():
        row = (group, ours["pages"], ours["hosts"], *_scores(ours))
        if gains:
            gain = gains[group]
            low, high = gain["interval"]
            gained = f"{gain['gain']:+.4f} ({low:+.4f} to {high:+.4f})"
            row = (*row, gain["over"], *_scores(systems[gain["over"]]["groups"][group]), gained)
        yield row


def _scores(figures: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(f"{figures[name]:.4f}" for name in ("f1", "word_f1", "exact"))


def _table(rows: Iterator[Sequence[object]]) -> str:
    heads, *others = ([str(cell) for cell in row] for row in rows)
    return table(heads, others)
