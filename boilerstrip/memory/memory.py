"""What was learnt of sites: for a sample of each site's pages, the numbers of their lines.

A site keeps the `PAGES` pages whose keys are lowest (a bottom-k sample: Cohen and Kaplan 2007), so that memories
learnt apart, in any order, merge to what one would have learnt of all pages, and no site takes more than its share.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from sys import byteorder
from typing import NamedTuple

from boilerstrip.language import ALWAYS, detect_languages
from boilerstrip.memory.address import page_key, site_of
from boilerstrip.memory.mask import line_hashes
from boilerstrip.memory.template import FrozenMemory, build_template
from boilerstrip.rules import abbreviations
from boilerstrip.units import check_text, split_units

PAGES = 64  # pages of a site that are kept: a line's set of pages is then one number of 64 bits
LINES = 1024  # lines of a page that are kept, those with the lowest numbers

Pages = Mapping[int, bytes]  # by the page's key the numbers of its lines in order, eight bytes each


class Page(NamedTuple):
    """A page to learn from: its text and, if known, its URL."""

    text: str
    url: str | None = None


@dataclass(frozen=True)
class SiteMemory:
    """The pages that were learnt from, by site; a value that never changes.

    A page is known by its normalised URL, or by its content where it has none: a second crawl of it counts once.
    Pages without a URL are taken for one site. `merge` is associative and commutative, and merging a memory with
    itself changes nothing. It pickles, so an engine can reduce it.

    >>> pages = [Page(f"Skip to content\\nStory number {i} of a long week.", f"https://a.example/{i}") for i in "xyz"]
    >>> memory = SiteMemory.fit(pages)
    >>> memory == SiteMemory.fit(pages[2:]).merge(SiteMemory.fit(pages[:2]))
    True
    >>> memory
    SiteMemory(1 site, 3 pages)
    """

    sites: Mapping[str, Pages] = field(default_factory=dict)

    @classmethod
    def fit(cls, pages: Iterable[tuple[str, str | None]]) -> SiteMemory:
        """Return what is learnt from ``pages``: a `Page` each, or a pair of text and URL.

        Raises a ``TypeError`` for a text that is no ``str``.
        """
        sites: dict[str, dict[int, bytes]] = {}
        for text, url in pages:
            check_text(text)
            site, lines = site_of(url), read_lines(text)
            known = sites.setdefault(site, {})
            _add(known, page_key(url, lines), lines)
            if len(known) >= 2 * PAGES:
                sites[site] = _sampled(known)
        return cls({site: _sampled(known) for site, known in sites.items()})

    def merge(self, other: SiteMemory) -> SiteMemory:
        """Return what is learnt from the pages of both."""
        sites = dict(self.sites)
        for site, pages in other.sites.items():
            sites[site] = merge_pages(sites[site], pages) if site in sites else pages
        return SiteMemory(sites)

    def freeze(self) -> FrozenMemory:
        """Return the lines that repeat, ready for `Stripper(memory=...)`: smaller, and no page can be added."""
        return FrozenMemory({site: build_template(pages) for site, pages in sorted(self.sites.items())})

    def save(self, path: Path | str) -> None:
        """Merge the memory into the SQLite file ``path``, which is made where it isn't there.

        Several processes may save into one file. One that is killed leaves the file as it was before or after; saved
        again, nothing counts twice. Raises a ``ValueError`` where the file is none of a site memory.
        """
        from boilerstrip.memory.store import add_sites

        add_sites(Path(path), self.sites)

    @classmethod
    def load(cls, path: Path | str) -> SiteMemory:
        """Return the whole memory of a file; to strip with one that is too large for that, give `Stripper` its path.

        Raises a ``FileNotFoundError`` or a ``ValueError`` where the file is none of a site memory.
        """
        from boilerstrip.memory.store import read_sites

        return cls(read_sites(Path(path)))

    def __repr__(self) -> str:
        pages = sum(map(len, self.sites.values()))
        return f"SiteMemory({len(self.sites)} site{'s'[: len(self.sites) != 1]}, {pages} page{'s'[: pages != 1]})"


def read_lines(text: str) -> bytes:
    """Return the numbers of the lines of a text, each as it is and masked, sorted, as bytes."""
    languages = detect_languages(text) | {ALWAYS}
    starts, ends, _ = split_units(text, abbreviations(languages))
    return pack_lines([line_hashes(text[start:end]) for start, end in zip(starts, ends, strict=True)])


def pack_lines(numbers: Iterable[tuple[int, int]]) -> bytes:
    """Return the `line_hashes` of a page sorted as bytes, eight each, the same on every machine."""
    packed = array("Q", sorted({number for pair in numbers for number in pair})[:LINES])
    if byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def merge_pages(ours: Pages, theirs: Pages) -> Pages:
    """Return the pages of a site from two memories of it."""
    both = dict(ours)
    for key, lines in theirs.items():
        _add(both, key, lines)
    return _sampled(both)


def _add(pages: dict[int, bytes], key: int, lines: bytes) -> None:
    """Of two crawls of a page the one with the lower bytes stands, whichever came first."""
    pages[key] = min(pages.get(key, lines), lines)


def _sampled(pages: Pages) -> dict[int, bytes]:
    return {key: pages[key] for key in sorted(pages)[:PAGES]}
