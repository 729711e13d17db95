"""What each preset would do with a text, side by side, so that one can be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from boilerstrip.display.notebook import chip, fragment, words_cell
from boilerstrip.display.palette import css
from boilerstrip.display.rows import Row, removed_share, to_rows
from boilerstrip.display.visible import escaped, shortened, visible
from boilerstrip.document import Document, Span

MOST = 1000  # lines shown
MARKS = {"removed": "✕", "part": "◐", "kept": "·"}
KEY = "✕ removed, ◐ a part removed, · kept; lines that every preset keeps are left out"


class Line(NamedTuple):
    """A line that at least one preset takes: its number, its fate with each preset, and the strictest's decision."""

    number: int
    text: str
    fates: tuple[str, ...]
    decision: Span


@dataclass(frozen=True, repr=False)
class Comparison:
    """One text as each preset would leave it, the mildest first; ``str`` and a notebook show it as a table."""

    documents: tuple[Document, ...]

    def lines(self) -> Iterator[Line]:
        """Yield the lines that at least one preset takes, wholly or in part."""
        for rows in zip(*map(to_rows, self.documents), strict=True):
            gone = [part.span for row in rows for part in row.parts if part.struck]
            if gone:
                yield Line(rows[0].number, rows[0].text, tuple(map(_fate, rows)), gone[-1])

    def __str__(self) -> str:
        heads = [visible(document.preset) for document in self.documents]
        lines = ["      " + "".join(f"{head:>10}" for head in heads)]
        lines.append(
            "      " + "".join(f"{_share(document):>10}" for document in self.documents) + "  of the text removed"
        )
        for line in self.lines():
            marks = "".join(f"{MARKS[fate]:>10}" for fate in line.fates)
            text = visible(shortened(line.text, 60))
            category = visible(line.decision.category or "")
            lines.append(f"{line.number:>6}{marks}  {line.decision.score:.2f} {category}: {text}")
        return "\n".join([*lines, f"({KEY})"])

    def __repr__(self) -> str:
        return f"<Comparison: {', '.join(f'{visible(d.preset)} removes {_share(d)}' for d in self.documents)}>"

    def _repr_html_(self) -> str:
        heads = "".join(f'<th class="mark">{escaped(document.preset)}</th>' for document in self.documents)
        shares = "".join(f'<td class="mark"><b>{_share(document)}</b></td>' for document in self.documents)
        lines = list(self.lines())
        more = f" … and {len(lines) - MOST:,} lines more." if len(lines) > MOST else ""
        return fragment(
            f'<table><thead><tr><th class="figure">line</th>{heads}'
            '<th class="figure">score</th><th class="line">text</th></tr></thead><tbody>'
            f"<tr><td></td>{shares}<td></td>{words_cell('of the characters removed')}</tr>"
            f'{"".join(map(_html_line, lines[:MOST]))}</tbody></table><p class="note">{KEY}.{more}</p>'
        )


def _fate(row: Row) -> str:
    if not row.struck:
        return "kept"
    return "part" if row.kept.strip() else "removed"


def _share(document: Document) -> str:
    return f"{removed_share(document):.0%}"


def _html_line(line: Line) -> str:
    marks = "".join(f'<td class="mark" title="{fate}">{MARKS[fate]}</td>' for fate in line.fates)
    text = escaped(shortened(line.text, 160))
    return (
        f'<tr style="{css(line.decision.category)}" title="{escaped(line.decision.reason)}">'
        f'<td class="figure">{line.number}</td>{marks}<td class="figure">{line.decision.score:.2f}</td>'
        f"{words_cell(f'{chip(line.decision.category)} {text}')}</tr>"
    )
