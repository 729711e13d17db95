"""Texts as the engine sees them: cut into units, joined to be read together, and once read, what a judge may ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from boilerstrip.evidence import Evidence
from boilerstrip.features.layout import Layout, lay_out
from boilerstrip.folding import fold
from boilerstrip.guards import Context
from boilerstrip.headline import Headline
from boilerstrip.language import base_language, detect_languages
from boilerstrip.rule import Rule
from boilerstrip.rules import LANGUAGES, abbreviations
from boilerstrip.scan import Found, Scan
from boilerstrip.units import Units, check_text, split_units

BATCH, BATCH_CHARS = 16, 2**17  # texts that are read together, and their characters, at most: more leave the cache


class Given(NamedTuple):
    """A text as it is given, and what the caller knows of it.

    ``lines`` holds evidence on lines, as the markup of a page gives it, by the offset at which each begins.
    """

    text: str
    url: str | None = None
    lang: str | None = None
    title: str | None = None
    lines: Mapping[int, Evidence] | None = None


class Reading(NamedTuple):
    """A text as the engine sees it.

    A later part of a longer text has no head (``has_head``), so no line of it is the headline or repeats it.
    ``rules`` are those seen per unit, ``unread`` the units that are too long for a rule whose cue they may hold,
    ``dropped`` and ``kinds`` what the model thinks of each unit, ``evidence`` what else is known of some. ``scans`` are
    what the books found in a longer text that this one stands in, from ``offset`` on.
    """

    text: str
    units: Units
    folded: str
    rules: Mapping[int, tuple[Rule, ...]]
    unread: frozenset[int]
    dropped: Sequence[float | None]
    kinds: Sequence[str]
    context: Context
    languages: frozenset[str]
    has_head: bool
    headline: Headline
    evidence: Mapping[int, Evidence]
    scans: Sequence[Scan]
    offset: int


class Joined(NamedTuple):
    """Several texts of some languages as parts of one, in which they stand line after line.

    ``parts`` are the folded texts, ``folded`` all of them in one, with ``offsets`` where each begins.
    ``starts`` and ``ends`` are the units of all, of which ``layout`` and ``first`` tell whose they are.
    """

    texts: Sequence[Given]
    languages: frozenset[str]
    units: Sequence[Units]
    parts: Sequence[str]
    offsets: Sequence[int]
    text: str
    folded: str
    layout: Layout
    starts: list[int]
    ends: list[int]
    first: Sequence[int]

    def slice(self, i: int) -> slice:
        """Where the units of the ``i``-th text stand among those of all."""
        return slice(self.first[i], self.first[i] + len(self.units[i].starts))


class Answers(NamedTuple):
    """What was found of the units of several texts: by the rules for each text, and for each unit whether it is prose
    and what the model thinks.
    """

    found: Sequence[Found]
    prose: Sequence[bool]
    dropped: Sequence[float | None]
    kinds: Sequence[str]
    scans: Sequence[Scan]


def batches(texts: Iterable[str | Given]) -> Iterator[list[Given]]:
    """Cut a stream of texts into lists that are large enough to be read fast and small enough for any memory.

    An error of the stream, or a text that is none, is raised after the texts that came before it.
    """
    batch: list[Given] = []
    size = 0
    try:
        for text in texts:
            given = text if isinstance(text, Given) else Given(text)
            check_text(given.text)
            batch.append(given)
            size += len(given.text)
            if len(batch) >= BATCH or size >= BATCH_CHARS:
                yield batch
                batch, size = [], 0
    except Exception:  # an error of the caller's own iterator: what came before it is not lost
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def known_languages(given: Given) -> frozenset[str]:
    """The languages of a text that have rules: the one that is given, or those that it seems to be in."""
    if given.lang:
        return frozenset({base_language(given.lang)}) & frozenset(LANGUAGES)
    return detect_languages(given.text)


def join_texts(texts: Sequence[Given], languages: frozenset[str]) -> Joined:
    """Cut texts of some languages into units, and lay them one after another."""
    shortened = abbreviations(languages)
    units = [split_units(given.text, shortened) for given in texts]
    parts = [fold(given.text) for given in texts]
    offsets = [0, *accumulate(len(part) + 1 for part in parts)][:-1]
    starts = _move([own.starts for own in units], offsets)
    ends = _move([own.ends for own in units], offsets)
    sizes = [len(own.starts) for own in units]
    return Joined(
        texts=texts,
        languages=languages,
        units=units,
        parts=parts,
        offsets=offsets,
        text="\n".join([given.text for given in texts]),
        folded="\n".join(parts),
        layout=lay_out(starts, ends, list(chain.from_iterable([own.inline for own in units])), sizes),
        starts=starts,
        ends=ends,
        first=[0, *accumulate(sizes)][:-1],
    )


def _move(places: Sequence[list[int]], offsets: Sequence[int]) -> list[int]:
    """Return places in several texts as those in one, in which the texts begin at ``offsets``."""
    if len(places) == 1:  # as for most who strip
        return places[0]
    return [at + offset for own, offset in zip(places, offsets, strict=True) for at in own]
