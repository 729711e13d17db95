"""The figures of a saved summary as tables in Markdown, one for each part of the documents that holds figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from boilerstrip.evaluation.curves import calibration_error
from boilerstrip.evaluation.report import COLUMNS, LOST, in_order

LEFT_OUT = {"": "nothing", "model": "the model (rules alone)", "rules": "the rules (model alone)"}

Figures = Mapping[str, Any]


class Part(NamedTuple):
    """The key of a summary that a part needs, and what is written of the figures."""

    needs: str
    write: Callable[[Figures], str]


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown.

    >>> print(table(["text", "pages"], [["raw", "12"]]))
    | text | pages |
    |---|---|
    | raw | 12 |
    """
    return "\n".join(f"| {' | '.join(cells)} |" if cells else "|---" * len(heads) + "|" for cells in (heads, (), *rows))


def _views(figures: Figures) -> str:
    rows = [
        [
            name,
            str(view["texts"]),
            _f1(view, "identity"),
            _f1(view, "c4"),
            f"**{_f1(view, 'boilerstrip')}**",
            _f1(view, "oracle"),
            _two(view["gap_closed_mean_of_sources"]),
        ]
        for name, view in in_order(figures["views"])
    ]
    heads = ("text", "pages", "as it is", "C4 line rules", "**boilerstrip**", "perfect choice of lines", "gap closed")
    return table(heads, rows)


def _sources(figures: Figures) -> str:
    rows = [
        [name, source, *_scores(scores), _two(scores["gap_closed"])]
        for name, view in in_order(figures["views"])
        for source, scores in view["sources"].items()
    ]
    return table(("text", "source", "pages", "as it is", "boilerstrip", "perfect", "gap closed"), rows)


def _languages(figures: Figures) -> str:
    rows = [[lang, *_scores(scores)] for lang, scores in figures["languages"].items()]
    return table(("language", "texts", "as it is", "boilerstrip", "perfect"), rows)


def _categories(figures: Figures) -> str:
    rows = [
        [kind, *(f"{_two(found[c]['gone'])} of {found[c]['lines']}" if c in found else "" for c in COLUMNS)]
        for kind, found in figures["categories"].items()
    ]
    return table(("category", *COLUMNS.values()), rows)


def _one_line(figures: Figures) -> str:
    rows = [
        [name, _two(view["one_line"]["precision"]), _two(view["one_line"]["recall"])]
        for name, view in in_order(figures["views"])
    ]
    return table(("text", "precision", "recall"), rows)


def _calibration(figures: Figures) -> str:
    rows = [
        [name, str(sum(found["lines"])), f"{calibration_error(found):.3f}"]
        for name, found in in_order(figures["reliability"])
    ]
    return table(("text", "lines", "calibration error"), rows)


def _harm(figures: Figures) -> str:
    harm = figures["harm"]
    whole = harm["texts"] - harm["texts_that_lost_any"]
    return (
        f"Stripping the {harm['texts']} clean gold bodies loses {harm['words_lost']:.2%} of their words; "
        f"{whole} of them come back whole."
    )


def _ablation(figures: Figures) -> str:
    runs = figures["ablation"]
    views = [name for name, _ in in_order(runs[""]["gap_closed"])]
    rows = [
        [
            LEFT_OUT.get(part, part),
            *(_two(gap) for _, gap in in_order(found["gap_closed"])),
            f"{found[LOST]:.2%}",
        ]
        for part, found in runs.items()
    ]
    return table(("left out", *views, "words lost from clean bodies"), rows)


TABLES: Mapping[str, Part] = {
    "views": Part("views", _views),
    "harm": Part("harm", _harm),
    "sources": Part("views", _sources),
    "languages": Part("languages", _languages),
    "categories": Part("categories", _categories),
    "one-line": Part("views", _one_line),
    "calibration": Part("reliability", _calibration),
    "ablation": Part("ablation", _ablation),
}


def write_parts(figures: Figures) -> dict[str, str]:
    """Return all the parts that the figures suffice for, by name."""
    return {name: part.write(figures) for name, part in TABLES.items() if part.needs in figures}


def _scores(scores: Figures) -> list[str]:
    return [str(scores["texts"]), *(_f1(scores, system) for system in ("identity", "boilerstrip", "oracle"))]


def _f1(scores: Figures, system: str) -> str:
    return f"{scores['f1'][system]:.3f}"


def _two(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.2f}"
