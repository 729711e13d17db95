"""A document as a fragment of HTML for notebooks: the article with what was removed struck, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby

from boilerstrip.display.palette import colour, css
from boilerstrip.display.rows import MOST_REASONS, Decision, Part, Row, decisions, share_in_words, to_rows
from boilerstrip.display.visible import escaped, shortened
from boilerstrip.document import Document, Span

SHOWN = 200_000  # characters of an article that are shown at all; a notebook keeps its output
OPEN = 15_000  # characters that are shown without a click
ENDS = 3  # lines shown at both ends of a long run of kept ones
LONG_RUN = 12  # lines


@cache
def style() -> str:
    """Return the style sheet of articles; every selector begins with ``.boilerstrip``, so that nothing leaks."""
    return files("boilerstrip.display").joinpath("style.css").read_text(encoding="utf-8")


def to_html(document: Document) -> str:
    """Return the document as HTML that needs no script: totals, a legend, the article and a table of decisions."""
    return fragment(f"{_totals(document)}{legend(document.counts())}{article(document)}{reasons(document)}")


def fragment(body: str) -> str:
    """Return ``body`` with its style, to stand on a page among others.

    A notebook that isn't trusted, and some sites that show notebooks, strip the style: what is struck, the line breaks
    and the order of words hang on the elements alone.
    """
    return f'<style>{style()}</style><div class="boilerstrip">{body}</div>'


def _totals(document: Document) -> str:
    size, kept = len(document.source), len(document.text)
    return (
        f'<p class="totals"><strong>{share_in_words(document)}</strong> · {kept:,} of {size:,} characters kept · '
        f"preset {escaped(document.preset)}{flags(document)}</p>"
    )


def flags(document: Document) -> str:
    """Return the flags of a document."""
    return "".join(f' <span class="flag">{escaped(flag)}</span>' for flag in sorted(document.flags))


def legend(counts: dict[str, int]) -> str:
    """Return the categories with their colours and counts."""
    chips = " ".join(f"<span>{chip(name)} {count:,}</span>" for name, count in counts.items())
    return f'<p class="legend">{chips}</p>' if chips else ""


def chip(category: str | None) -> str:
    """Return the name of a category in its colour."""
    style = f"color:{colour(category).fixed};{css(category)}"
    return f'<b class="chip" style="{style}">{escaped(category or "none")}</b>'


def words_cell(words: str) -> str:
    """Return a cell of a table with words in any script, given as HTML; notebooks would set it to the right."""
    return f'<td class="words" dir="auto" style="text-align:left">{words}</td>'


def article(document: Document, shown: int = SHOWN) -> str:
    """Return the lines of a document, removed stretches struck; long kept runs and the end of a long text fold."""
    rows, left = _cut(to_rows(document), shown)
    first, rest = _split(rows, OPEN)
    body = "".join(_folded(first))
    if rest:
        struck = sum(row.struck for row in rest)
        more = f"{len(rest):,} lines more, {struck:,} with something removed"
        body += f"<details><summary>{more}</summary>{''.join(_folded(rest))}</details>"
    if left:
        body += f'<p class="note">… {left:,} characters more, not shown here</p>'
    return f'<div class="article">{body}</div>'


def _cut(rows: Iterable[Row], shown: int) -> tuple[list[Row], int]:
    """The rows that ``shown`` characters hold, the last one cut, and how many characters are left over."""
    taken: list[Row] = []
    left = 0
    for row in rows:
        size = sum(len(part.text) for part in row.parts)
        if size > shown:
            left += size - shown
            row = row._replace(parts=_first_parts(row.parts, shown), end="")
        shown -= min(size, shown)
        if row.parts:
            taken.append(row)
    return taken, left


def _first_parts(parts: Sequence[Part], size: int) -> tuple[Part, ...]:
    cut: list[Part] = []
    for part in parts:
        if size:
            cut.append(part._replace(text=part.text[:size]))
            size -= len(cut[-1].text)
    return tuple(cut)


def _split(rows: Sequence[Row], size: int) -> tuple[Sequence[Row], Sequence[Row]]:
    """The rows that ``size`` characters hold, or the first, and those after them."""
    for i, row in enumerate(rows):
        size -= len(row.text)
        if size < 0:
            return rows[: i + 1], rows[i + 1 :]
    return rows, ()


def _folded(rows: Sequence[Row]) -> Iterator[str]:
    """The rows as HTML, with the middle of every long run of kept ones behind a line to open."""
    for struck, group in groupby(rows, lambda row: row.struck):
        run = list(group)
        if struck or len(run) < LONG_RUN:
            yield from map(_row, run)
            continue
        middle = run[ENDS:-ENDS]
        count = sum(not row.blank for row in middle)
        yield from map(_row, run[:ENDS])
        yield f"<details><summary>{count:,} lines kept</summary>{''.join(map(_row, middle))}</details>"
        yield from map(_row, run[-ENDS:])


def _row(row: Row) -> str:
    if row.blank:
        return '<div class="row blank"></div>'
    parts = "".join(map(_part, _without_end(row)))
    number = f'<span class="number">{row.number}</span>'
    return f'<div class="row">{number} <span class="words" dir="auto">{parts}</span></div>'


def _without_end(row: Row) -> tuple[Part, ...]:
    return (*row.parts[:-1], row.parts[-1]._replace(text=row.parts[-1].text.removesuffix(row.end)))


def _part(part: Part) -> str:
    text = escaped(part.text)
    if not part.text.strip():
        return text
    hover = escaped(_why(part.span))
    if not part.struck:
        return f'<span title="{hover}">{text}</span>'
    name = chip(part.span.category)
    return f'<span class="removed" style="{css(part.span.category)}" title="{hover}">{name} <del>{text}</del></span>'


def _why(span: Span) -> str:
    kind = "" if span.category is None else f"{span.category}, "
    return f"{'kept' if span.kept else 'removed'}: {kind}score {span.score:.2f}, {span.reason}"


def reasons(document: Document) -> str:
    """Return a table of what went and of what nearly did: the reasons for who has no mouse to hover with."""
    told = decisions(document)
    if not told:
        return ""
    lines = "".join(map(_decision, told[:MOST_REASONS]))
    gone = sum(not decision.span.kept for decision in told)
    close = f" and {len(told) - gone:,} that came close" if gone < len(told) else ""
    return (
        f'<details><summary>Reasons: {gone:,} removed{close}</summary><table class="reasons"><thead><tr>'
        '<th class="figure">line</th><th>decision</th><th class="figure">score</th><th>reason</th><th>text</th>'
        f"</tr></thead><tbody>{lines}</tbody></table>{left_out(len(told))}</details>"
    )


def left_out(count: int) -> str:
    """Return a note of how many of ``count`` rows a table of the first `MOST_REASONS` leaves out, if any."""
    return f'<p class="note">… and {count - MOST_REASONS:,} more</p>' if count > MOST_REASONS else ""


def _decision(decision: Decision) -> str:
    number, span = decision
    fate = "kept" if span.kept else chip(span.category)
    return (
        f'<tr><td class="figure">{number}</td><td>{fate}</td><td class="figure">{span.score:.2f}</td>'
        f"<td>{escaped(span.reason)}</td>{words_cell(escaped(shortened(span.text, 90)))}</tr>"
    )
