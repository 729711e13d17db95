"""The figures of many documents as tables of HTML with bars, for notebooks and for the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from boilerstrip.display.counts import many
from boilerstrip.display.notebook import chip, fragment, words_cell
from boilerstrip.display.palette import css
from boilerstrip.display.visible import escaped
from boilerstrip.report.summary import Group, Line, Reason, Share, Summary


def to_html(summary: Summary) -> str:
    """Return a summary for a notebook: totals, the categories, and the commonest lines behind a click."""
    lines = f"<details><summary>Commonest removed lines</summary>{lines_table(summary.lines[:20])}</details>"
    return fragment(
        f'<p class="totals">{totals(summary)}</p>{categories_table(summary.categories)}{lines if summary.lines else ""}'
    )


def totals(summary: Summary) -> str:
    """Return the sentence that sums a run up."""
    flags = "".join(f' <span class="flag">{escaped(name)} {count:,}</span>' for name, count in summary.flags.items())
    return (
        f"<strong>{summary.share:.1%} removed</strong> · {many(summary.documents, 'document')} · "
        f"{many(summary.characters, 'character')} · {summary.clean:,} untouched{flags}"
    )


def categories_table(shares: Sequence[Share]) -> str:
    """Return what was removed by category, with the share of all that was removed."""
    whole = sum(share.characters for share in shares) or 1
    rows = [
        f"<td>{chip(share.category)}</td>{_bar(share.characters / whole, share.category)}"
        f"{_figures(share.stretches, share.documents)}"
        for share in shares
    ]
    return table(("category", "share", "#stretches", "#documents"), rows)


def groups_table(groups: Sequence[Group], noun: str) -> str:
    """Return the share removed by host or language."""
    rows = [
        f"<td>{escaped(group.name)}</td>{_bar(group.removed / max(group.characters, 1))}"
        f"{_figures(group.documents, group.characters)}"
        for group in groups
    ]
    return table((noun, "share removed", "#documents", "#characters"), rows)


def lines_table(lines: Iterable[Line]) -> str:
    """Return the lines that were removed most often."""
    rows = [
        f'<td class="figure">{line.times:,}</td><td>{chip(line.category)}</td>{words_cell(escaped(line.text))}'
        for line in lines
    ]
    return table(("#times", "category", "line"), rows)


def reasons_table(reasons: Iterable[Reason]) -> str:
    """Return what decided most often."""
    rows = [
        f'<td class="figure">{reason.times:,}</td><td>{chip(reason.category)}</td><td>{escaped(reason.reason)}</td>'
        for reason in reasons
    ]
    return table(("#times", "category", "reason"), rows)


def table(heads: Sequence[str], rows: Iterable[str]) -> str:
    """Return a table; a head that begins with ``#`` stands over figures."""
    cells = "".join(
        f'<th class="figure">{head[1:]}</th>' if head.startswith("#") else f"<th>{head}</th>" for head in heads
    )
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<div class="wide"><table><thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></div>'


def _bar(share: float, category: str | None = None) -> str:
    width = f"{100 * min(max(share, 0), 1):.1f}"
    return (
        f'<td class="bar" style="{css(category)}"><span class="track"><span style="width:{width}%"></span></span>'
        f"<span>{share:.1%}</span></td>"
    )


def _figures(*counts: int) -> str:
    return "".join(f'<td class="figure">{count:,}</td>' for count in counts)
