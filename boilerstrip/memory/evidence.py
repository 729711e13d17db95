"""What a site's memory says of the lines of a page, in log-odds, with the count as the reason."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum, auto
from typing import NamedTuple

from boilerstrip.evidence import Evidence
from boilerstrip.guards import is_amid_prose, is_short_sentence
from boilerstrip.memory.address import page_key, site_of
from boilerstrip.memory.mask import line_hashes
from boilerstrip.memory.memory import pack_lines
from boilerstrip.memory.template import Memory, Template

FEWEST = 2  # other stories of the site that a line must be on
ENOUGH = 7  # other stories on which a line counts in full, if it is on all
FEWEST_LONG, SHARE_LONG = 4, 0.5  # a paragraph must be on more of them, and on this share
CARRIED = 0.5  # a text that holds less of the site's usual lines has lost its template: what repeats in it is text

# the most that a line's repeats move the log-odds; a line amid paragraphs of the page's own, which may be a subhead
# ("Ingredients") or a refrain, they don't move at all
EDGE_ODDS = 5.0  # a short line before or behind all of the page's own paragraphs
INSIDE_ODDS = 2.0  # one somewhere between them
# a paragraph before or behind them: a lost one costs most, and a serial's intro repeats as a pitch does
LONG_ODDS = 2.5
LONG_INSIDE_ODDS = 1.0
SENTENCE_SHARE = 0.6  # of that, for a short line that ends as a sentence does
MASKED_SHARE = 0.4  # of that, where a line is the same only with its numbers, dates or names masked


class Place(Enum):
    """Where a unit stands among the paragraphs that are the page's own."""

    EDGE = auto()
    INSIDE = auto()
    AMID = auto()


class Count(NamedTuple):
    """On how many other stories of the site a line is: as it stands, and masked too; and how many there are."""

    exact: int
    masked: int
    of: int


def weigh(memory: Memory, url: str | None, units: Sequence[str]) -> dict[int, Evidence]:
    """Return by number of the unit what ``memory`` says of it.

    Only the other stories of the site count: what is on this page alone, or in another copy of its story, is no
    evidence. Nor is anything in a text that has lost its template.
    """
    template = memory.template(site_of(url))
    numbers = [line_hashes(unit) for unit in units]
    if not carries_template(template, numbers):
        return {}
    counts = count_stories(template, page_key(url, pack_lines(numbers)), numbers)
    long = [bool(exact & 1) for exact, _ in numbers]
    own_prose = [is_long and not _is_common(count) for is_long, count in zip(long, counts, strict=True)]
    places = _places(own_prose)
    found: dict[int, Evidence] = {}
    for i, (count, place) in enumerate(zip(counts, places, strict=True)):
        odds = _long_odds(count, place) if long[i] else _short_odds(count, place, units[i])
        if odds > 0:
            found[i] = Evidence(odds, f"on {count.masked} of {count.of} pages of this host")
    return found


def carries_template(template: Template, numbers: Sequence[tuple[int, int]]) -> bool:
    """Whether a text still holds its share of the lines that half of the site's stories have."""
    if not template.usual:
        return False
    held = template.find(sorted({number for pair in numbers for number in pair}))
    return template.count_usual(held) >= CARRIED * template.usual


def _places(own_prose: Sequence[bool]) -> list[Place]:
    """Where each unit stands."""
    paragraphs = [i for i, is_own in enumerate(own_prose) if is_own] or [0]
    inside = range(paragraphs[0] + 1, paragraphs[-1] + 1)
    return [
        Place.AMID if is_amid_prose(i, own_prose) else Place.INSIDE if i in inside else Place.EDGE
        for i in range(len(own_prose))
    ]


def count_stories(template: Template, key: int, numbers: Sequence[tuple[int, int]]) -> list[Count]:
    """Count for each line the stories it is on, without those that the page with this ``key`` is one of."""
    exact = [number for number, _ in numbers]
    same = template.same_story(key, exact)
    of = len(template.signatures) - same.bit_count()
    on = template.find(exact)
    alike = template.find([number for _, number in numbers])
    return [Count((a & ~same).bit_count(), ((a | b) & ~same).bit_count(), of) for a, b in zip(on, alike, strict=True)]


def _short_odds(count: Count, place: Place, unit: str) -> float:
    most = {Place.EDGE: EDGE_ODDS, Place.INSIDE: INSIDE_ODDS, Place.AMID: 0.0}[place]
    share = SENTENCE_SHARE if is_short_sentence(unit) else 1.0
    return most * share * max(_strength(count.exact, count.of), MASKED_SHARE * _strength(count.masked, count.of))


def _long_odds(count: Count, place: Place) -> float:
    most = {Place.EDGE: LONG_ODDS, Place.INSIDE: LONG_INSIDE_ODDS, Place.AMID: 0.0}[place]
    return most * _strength(count.masked, count.of) if _is_common(count) else 0.0


def _is_common(count: Count) -> bool:
    """Whether a paragraph is on so many stories that it may be the site's and not the page's own."""
    return count.masked >= max(FEWEST_LONG, SHARE_LONG * count.of)


def _strength(pages: int, of: int) -> float:
    """How much a line's repeats count, from 0 to 1: more with every page, and with its share of the pages.

    >>> [round(_strength(pages, 10), 2) for pages in (1, 2, 5, 10)]
    [0.0, 0.11, 0.43, 1.0]
    """
    if pages < FEWEST:
        return 0.0
    return min(1.0, math.log(1 + pages) / math.log(1 + ENOUGH)) * pages / of
