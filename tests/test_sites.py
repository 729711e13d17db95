"""The made-up sites, and the comparison with and without memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from boilerstrip.evaluation.made_sites import PAGES, made_sites
from boilerstrip.evaluation.measures import Overlap
from boilerstrip.evaluation.sites import Compared, compare, gap_closed, harm, summarize

FOLDER = Path(__file__).parent.parent / "fixtures" / "sites"


def test_made_up_sites_are_the_same_every_time() -> None:
    assert made_sites(FOLDER, hosts=2) == made_sites(FOLDER, hosts=2)


def test_a_wire_story_is_twice_on_a_site_and_on_every_site_of_the_language() -> None:
    languages = len(list(FOLDER.glob("*.toml")))
    sites = made_sites(FOLDER, hosts=languages + 1)
    assert len({gold for site in (sites[0], sites[-1]) for gold in site.golds[PAGES - 2 :]}) == 1


def test_a_folder_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no tables of words"):
        made_sites(tmp_path)


def test_a_page_is_stripped_with_what_the_others_taught() -> None:
    site = made_sites(FOLDER, hosts=1)[0]
    few = site._replace(pages=site.pages[:5], golds=site.golds[:5])
    figures = summarize(compare(few, None))["raw"]
    assert (figures["hosts"], figures["pages"]) == (1, 5)
    assert figures["gap_closed"]["with"] >= figures["gap_closed"]["without"]


def test_gap_closed_and_harm_by_hand() -> None:
    half, all_of_it = Overlap(0.5, 0.5, 0), Overlap(1, 0, 0)
    overlaps = {"identity": half, "oracle": all_of_it, "without": half, "with": all_of_it}
    compared = [Compared("a.example", "made-up", "raw", overlaps, words=100, lost_without=0, lost_with=2)]
    assert (gap_closed(compared, "without"), gap_closed(compared, "with")) == (0, 1)
    assert (harm(compared, "without"), harm(compared, "with")) == (0, 0.02)
