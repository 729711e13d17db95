"""Made-up sites: hosts whose pages share a template, with the traps that repeat and are text all the same.

The words come from a folder with a table a language (`fixtures/sites`); which of them a site uses, in what order,
on which pages and what varies in them is drawn. The traps: a wire story that many sites carry, and one site twice;
the intro of a serial, the sign-off of an author, the title of a column, subheads, ingredients, weather and listings.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from boilerstrip.corpus import LabelledLine, LabelledText

HOSTS, PAGES = 36, 20
SOURCE = "made-up"
VIEWS = ("raw", "extracted")
TRAPS = ("subheads", "serial", "sign-off", "column", "weather", "listing")

Words = Mapping[str, Any]


class Line(NamedTuple):
    """A line of a made-up page and whether it is body; a trap is body that repeats."""

    text: str
    kept: bool = False
    role: str = ""


class Site(NamedTuple):
    """The labelled pages of one host in one view, and their gold bodies."""

    pages: tuple[LabelledText, ...]
    golds: tuple[str, ...]


class Plan(NamedTuple):
    """What was drawn for a site: its names, the lines of its template, and its traps."""

    names: Mapping[str, str]
    menu: Sequence[str]
    meta: Sequence[str]
    inside: Sequence[str]
    house: Sequence[str]
    pitches: Sequence[str]
    tail: Sequence[str]
    footer: Sequence[str]
    traps: Sequence[str]
    gap: str


def made_sites(folder: Path, hosts: int = HOSTS, seed: int = 1) -> list[Site]:
    """Return ``hosts`` sites of 20 pages in two views: all visible text, and what an extractor leaves of it."""
    tables = [tomllib.loads(path.read_text("utf-8")) | {"lang": path.stem} for path in sorted(folder.glob("*.toml"))]
    if not tables:
        raise ValueError(f"{folder} holds no tables of words (*.toml)")
    return [site for number in range(hosts) for site in _site(tables[number % len(tables)], number, seed)]


def _site(words: Words, number: int, seed: int) -> list[Site]:
    rng = np.random.default_rng((seed, number))
    plan = _plan(words, number, rng)
    pages = [_page(words, plan, page, rng) for page in range(PAGES - 2)]
    wire = _body(words, np.random.default_rng((seed, 10_000)), 9)  # the same on every site of the language
    pages += [_dress(words, plan, page, wire, rng) for page in (PAGES - 2, PAGES - 1)]
    return [_labelled(words, plan, number, pages, view) for view in VIEWS]


def _plan(words: Words, number: int, rng: np.random.Generator) -> Plan:
    town = _pick(words["places"], rng)
    names = {
        "town": town,
        "site": f"{town} {_pick(words['titles'], rng)}",
        "founded": str(1850 + int(rng.integers(120))),
        "members": str(1200 + int(rng.integers(8000))),
    }
    tail = [*_pick(words["share"], rng), *_some(words["bios"], 1, rng), *_some(words["comments"], 2, rng)]
    return Plan(
        names=names,
        menu=[*_pick(words["menus"], rng), *_some(words["slogans"], 2, rng)],
        meta=_some(words["meta"], 3, rng),
        inside=_some(words["inside"], 2, rng),
        house=_some(words["house"], 5, rng),
        pitches=_some(words["pitches"], 2, rng),
        tail=tail,
        footer=_pick(words["footers"], rng),
        traps=[TRAPS[number % len(TRAPS)], TRAPS[(number // len(TRAPS) + number + 1) % len(TRAPS)]],
        gap=_pick(["\n", "\n\n"], rng),
    )


def _page(words: Words, plan: Plan, page: int, rng: np.random.Generator) -> list[Line]:
    body = _body(words, rng, 4 + int(rng.integers(8)))
    for trap in plan.traps:
        body = _with_trap(words, trap, page, body, rng)
    return _dress(words, plan, page, body, rng)


def _body(words: Words, rng: np.random.Generator, paragraphs: int) -> list[Line]:
    """A headline and paragraphs of one to three sentences about one thing in one place."""
    topic = {"place": _pick(words["places"], rng), "thing": _pick(words["things"], rng)}
    lines = [Line(_filled(_pick(words["headlines"], rng), words, rng, topic), kept=True, role="title")]
    blank = "" if words["lang"] == "ja" else " "
    for _ in range(paragraphs):
        said = [_filled(s, words, rng, topic) for s in _some(words["sentences"], 1 + int(rng.integers(3)), rng)]
        lines.append(Line(blank.join(said), kept=True, role="body"))
    return lines


def _with_trap(words: Words, trap: str, page: int, body: list[Line], rng: np.random.Generator) -> list[Line]:
    """The body with what repeats on this site and is text: on every page, or on those of a serial or an author."""
    if trap == "subheads":
        first, second, third = _body_lines(words["subheads"][0], "subhead")
        chosen = _some(words["items"], 2 + int(rng.integers(3)), rng)
        items = _body_lines([_filled(item, words, rng, {}) for item in chosen], "body")
        middle = len(body) // 2 + 1
        return [*body[:2], first, *items, second, *body[2:middle], third, *body[middle:]]
    if trap == "serial" and page % 2 == 0:
        return [body[0], *_body_lines(words["intros"][:1], "body"), *body[1:]]
    if trap == "sign-off" and page % 3 == 0:
        return [*body, *_body_lines(words["signoffs"][:1], "body")]
    if trap == "column" and page % 3 == 1:
        return [body[0], *_body_lines(words["columns"][:1], "subhead"), *body[1:]]
    if trap in ("weather", "listing") and page % 4 == 2:
        lines = words["weather"] if trap == "weather" else words["listings"]
        return [*body[:3], *_body_lines([_filled(line, words, rng, {}) for line in lines], "body"), *body[3:4]]
    return body


def _body_lines(texts: Sequence[str], role: str) -> list[Line]:
    return [Line(text, kept=True, role=role) for text in texts]


def _dress(words: Words, plan: Plan, page: int, body: list[Line], rng: np.random.Generator) -> list[Line]:
    """The page around a body: menus, meta lines, what is set into it, teasers and what stands below it."""
    here = {**plan.names, "section": words["sections"][page % 3]}

    def lines(patterns: Sequence[str]) -> list[Line]:
        return [Line(_filled(pattern, words, rng, here)) for pattern in patterns]

    middle = 1 + int(rng.integers(1, len(body)))
    teasers = lines([_pick(words["headlines"], rng) for _ in range(3)])
    caption = lines(_some(words["captions"], 1, rng)) if rng.random() < 0.7 else []
    inside = lines([_pick(plan.inside, rng)]) if rng.random() < 0.7 else []
    section_house = lines(plan.house[2:3]) if page % 3 == 0 else []
    pitch = lines([plan.pitches[0], *(plan.pitches[1:] if rng.random() < 0.6 else [])])
    return [
        *_marked(lines(plan.menu), "raw"),
        body[0],
        *lines(plan.meta),
        *caption,
        *body[1:middle],
        *inside,
        *body[middle:],
        *lines(plan.house[:2]),
        *section_house,
        *pitch,
        *_marked(lines(plan.tail[:3]), "raw"),
        *lines(plan.tail[3:]),
        *lines([_pick(words["related"], np.random.default_rng(len(plan.names["site"])))]),
        *teasers,
        *_marked(lines([*plan.house[3:], *plan.footer]), "raw"),
    ]


def _marked(lines: Sequence[Line], role: str) -> list[Line]:
    """The lines that an extractor takes away."""
    return [line._replace(role=role) for line in lines]


def _labelled(words: Words, plan: Plan, number: int, pages: Sequence[Sequence[Line]], view: str) -> Site:
    host = f"site{number}.example"
    texts = []
    for page, lines in enumerate(pages):
        shown = [line for line in lines if view == "raw" or line.role != "raw"]
        labels, at = [], 0
        for line in shown:
            role = "" if line.role == "raw" else line.role
            labels.append(LabelledLine(at, at + len(line.text), line.kept, role=role))
            at += len(line.text) + len(plan.gap)
        texts.append(
            LabelledText(
                f"{host}/{page}",
                plan.gap.join(line.text for line in shown),
                tuple(labels),
                source=SOURCE,
                view=view,
                host=host,
                lang=words["lang"],
                url=f"https://www.{host}/{page}.html",
            )
        )
    golds = ["\n".join(line.text for line in lines if line.kept and line.role != "title") for lines in pages]
    return Site(tuple(texts), tuple(golds))


def _filled(pattern: str, words: Words, rng: np.random.Generator, known: Mapping[str, str]) -> str:
    """A pattern with its slots filled: with what is known, else with what is drawn."""
    drawn = {
        "place": _pick(words["places"], rng),
        "thing": _pick(words["things"], rng),
        "name": _name(words, rng),
        "other": _name(words, rng),
        "n": str(int(rng.integers(2, 90))),
        "m": str(int(rng.integers(10, 60))),
        "h": str(int(rng.integers(6, 23))),
        "day": str(int(rng.integers(1, 29))),
        "year": str(int(rng.integers(1950, 2025))),
        "section": _pick(words["sections"], rng),
    }
    drawn["date"] = _pick(words["dates"], rng).format(**drawn)
    drawn["headline"] = _pick(words["headlines"], rng).format(**drawn)
    return pattern.format(**{**drawn, **known})


def _name(words: Words, rng: np.random.Generator) -> str:
    first, last = _pick(words["first"], rng), _pick(words["last"], rng)
    return f"{last}{first}" if words["lang"] == "ja" else f"{first} {last}"


def _pick(choices: Sequence[Any], rng: np.random.Generator) -> Any:
    return choices[int(rng.integers(len(choices)))]


def _some(choices: Sequence[Any], count: int, rng: np.random.Generator) -> list[Any]:
    return [choices[int(i)] for i in rng.permutation(len(choices))[:count]]
