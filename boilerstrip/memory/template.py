"""What a site's pages have in common: the lines on two stories or more, and on which.

Pages that share half of their prose are one story (a wire story under two URLs, the parts of one article), and
what they share tells nothing of a template: a line's pages are counted as stories.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple, Protocol

import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]

COMMON = 0.7  # prose on a larger share of the pages is the site's, and makes no two pages one story,
FEWEST = 3  # if there are so many pages
SAME = 0.5  # share of the shorter page's prose that makes two pages one story
USUAL = 0.5  # share of the stories that a usual line is on
SIGNATURE = 8  # lines of prose that are kept to know a story again


class Template(NamedTuple):
    """The repeated lines of a site.

    ``lines`` are their numbers in order, ``stories`` for each the set of the stories it is on, a bit each; ``pages``
    gives the story of every page by its key, ``signatures`` for every story some numbers of its own prose, and
    ``usual`` tells how many lines half of the stories have.
    """

    lines: Hashes
    stories: Hashes
    pages: Mapping[int, int]
    signatures: tuple[frozenset[int], ...]
    usual: int = 0

    def find(self, numbers: Sequence[int]) -> list[int]:
        """Return for each line number the set of the stories that hold it, as bits; 0 where it doesn't repeat."""
        if not len(self.lines):
            return [0] * len(numbers)
        wanted = np.array(numbers, np.uint64)
        at = np.minimum(np.searchsorted(self.lines, wanted), len(self.lines) - 1)
        found: list[int] = np.where(self.lines[at] == wanted, self.stories[at], np.uint64(0)).tolist()
        return found

    def count_usual(self, found: Sequence[int]) -> int:
        """How many of the sets of stories in ``found`` hold half of the site's or more."""
        return sum(bits.bit_count() >= USUAL * len(self.signatures) for bits in found if bits)

    def same_story(self, key: int, numbers: Sequence[int]) -> int:
        """Return the stories that a page is itself one of, as bits: by its key, or by the prose it shares."""
        known = frozenset(numbers)
        bits = 1 << self.pages[key] if key in self.pages else 0
        for story, signature in enumerate(self.signatures):
            if signature and len(signature & known) >= SAME * len(signature):
                bits |= 1 << story
        return bits


NO_TEMPLATE = Template(np.zeros(0, np.uint64), np.zeros(0, np.uint64), {}, ())


class Memory(Protocol):
    """Whatever knows the templates of sites: a `FrozenMemory`, or a `boilerstrip.memory.store.MemoryFile`."""

    def template(self, site: str) -> Template:
        """The template of a site, `NO_TEMPLATE` where it is unknown."""


@dataclass(frozen=True, repr=False)
class FrozenMemory:
    """The templates of sites, in memory: what a `boilerstrip.Stripper` takes as ``memory``. It pickles."""

    sites: Mapping[str, Template] = field(default_factory=dict)

    def template(self, site: str) -> Template:
        """Return the template of a site, an empty one where it is unknown."""
        return self.sites.get(site, NO_TEMPLATE)

    def __repr__(self) -> str:
        return f"FrozenMemory({len(self.sites)} site{'s'[: len(self.sites) != 1]})"


def build_template(pages: Mapping[int, bytes]) -> Template:
    """Return what repeats among the pages of a site, each the bytes of its sorted line numbers."""
    keys = sorted(pages)
    lines = [np.frombuffer(pages[key], "<u8").tolist() for key in keys]
    own = _own_prose(lines)
    story_of = _stories(own)
    holders: dict[int, int] = defaultdict(int)
    prose: dict[int, set[int]] = defaultdict(set)
    for page, story in enumerate(story_of):
        prose[story] |= own[page]
        for number in lines[page]:
            holders[number] |= 1 << story
    repeated = sorted(number for number, bits in holders.items() if bits.bit_count() > 1)
    template = Template(
        np.array(repeated, np.uint64),
        np.array([holders[number] for number in repeated], np.uint64),
        dict(zip(keys, story_of, strict=True)),
        tuple(frozenset(sorted(prose[story])[:SIGNATURE]) for story in range(max(story_of, default=-1) + 1)),
    )
    return template._replace(usual=template.count_usual(template.stories.tolist()))


def _own_prose(lines: Sequence[Sequence[int]]) -> list[set[int]]:
    """The long lines of each page, without those of the whole site."""
    long = [{number for number in page if number & 1} for page in lines]
    if len(long) < FEWEST:
        return long
    counts = Counter(number for page in long for number in page)
    return [{number for number in page if counts[number] <= COMMON * len(long)} for page in long]


def _stories(prose: Sequence[set[int]]) -> list[int]:
    """The story of every page, numbered from 0 in the order of the pages."""
    holders: dict[int, list[int]] = defaultdict(list)
    for page, numbers in enumerate(prose):
        for number in numbers:
            holders[number].append(page)
    shared = Counter(pair for pages in holders.values() for pair in combinations(pages, 2))
    first = list(range(len(prose)))
    for (a, b), count in sorted(shared.items()):
        if count >= SAME * min(len(prose[a]), len(prose[b])):
            low, high = sorted((first[a], first[b]))
            first = [low if page == high else page for page in first]
    numbered = {page: story for story, page in enumerate(sorted(set(first)))}
    return [numbered[page] for page in first]
