"""The figures of a run as one page of HTML that needs nothing else: no script, no network, no other file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from importlib.resources import files
from typing import TypeVar

from boilerstrip import __version__
from boilerstrip.display.counts import many
from boilerstrip.display.notebook import article, flags, legend, reasons, style
from boilerstrip.display.rows import removed_share
from boilerstrip.display.visible import escaped
from boilerstrip.report.chart import score_chart
from boilerstrip.report.summary import Sample, Summary
from boilerstrip.report.tables import categories_table, groups_table, lines_table, reasons_table, totals

GROUPS, LINES, REASONS = 40, 40, 30  # rows shown
SHOWN = 6000  # characters of a sample
Row = TypeVar("Row")

WHY = {
    "flagged": "Flagged",
    "most removed": "Most removed",
    "least sure": "Least sure: a decision stood next to the bar",
    "at random": "Drawn at random",
}


def to_page(summary: Summary, title: str = "boilerstrip report", problems: Sequence[str] = (), unread: int = 0) -> str:
    """Return the page: totals, shares by category, host and language, commonest lines, scores and samples."""
    sections = [
        _section("Removed by category", categories_table(summary.categories)),
        _section("Scores", score_chart(summary.scores)),
        _section("Commonest removed lines", _first(lines_table, summary.lines, LINES)),
        _section("Hosts", _first(partial(groups_table, noun="host"), summary.hosts, GROUPS)),
        _section("Languages", _first(partial(groups_table, noun="language"), summary.languages, GROUPS)),
        _section("What decided", _first(reasons_table, summary.reasons, REASONS)),
        _section("Samples", "".join(_sample(i, sample) for i, sample in enumerate(summary.samples))),
    ]
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escaped(title)}</title>'
        '<meta content="initial-scale=1, width=device-width" name="viewport">'
        f"<style>{style()}{_page_style()}</style></head>"
        f'<body><main class="boilerstrip"><h1>{escaped(title)}</h1><p class="totals">{totals(summary)}</p>'
        f"{_problems(problems, unread)}{''.join(sections)}"
        f"<footer>Made by boilerstrip {__version__}.{_rounded(summary)}</footer></main></body></html>\n"
    )


@cache
def _page_style() -> str:
    return files("boilerstrip.report").joinpath("page.css").read_text(encoding="utf-8")


def _section(title: str, body: str) -> str:
    return f"<section><h2>{title}</h2>{body}</section>" if body else ""


def _first(to_table: Callable[[Sequence[Row]], str], rows: Sequence[Row], shown: int) -> str:
    """A table of the first rows, and below it how many there are, if not all are shown."""
    note = f'<p class="note">the first {shown:,} of {len(rows):,}</p>' if len(rows) > shown else ""
    return to_table(rows[:shown]) + note


def _rounded(summary: Summary) -> str:
    if not summary.is_rounded:
        return ""
    return " There were more hosts, languages, lines or reasons than are counted at once: rare ones may count too low."


def _problems(problems: Sequence[str], unread: int) -> str:
    if not unread:
        return ""
    items = "".join(f"<li>{escaped(problem[:300])}</li>" for problem in problems)
    return f"<details><summary>{many(unread, 'line')} could not be read</summary><ul>{items}</ul></details>"


def _sample(i: int, sample: Sample) -> str:
    """One document to open; the first one is open."""
    document = sample.document
    name = escaped((document.title or sample.name or document.url or "untitled")[:160])
    about = f"{WHY[sample.why]} · {removed_share(document):.0%} of {len(document.source):,} characters removed"
    return (
        f'<details class="sample"{"" if i else " open"}><summary><bdi>{name}</bdi>{flags(document)}<br>'
        f"<small>{about} · {escaped((document.url or sample.name)[:200])}</small></summary>"
        f"{legend(document.counts())}{article(document, SHOWN)}{reasons(document)}</details>"
    )
