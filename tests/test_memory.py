"""The memory of a site as a value: what is one line, one page, one site, and the laws of learning in parts."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerstrip.memory import Page, SiteMemory
from boilerstrip.memory.address import page_key, site_of
from boilerstrip.memory.mask import line_hashes


@pytest.fixture(autouse=True, scope="module")
def small_sample() -> Iterator[None]:
    """Few enough pages and lines that every law meets the caps."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("boilerstrip.memory.memory.PAGES", 3)
        patch.setattr("boilerstrip.memory.memory.LINES", 4)
        yield


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("By Mira Holt", "By Jonas Reed"),
        ("BY MIRA HOLT", "By Jonas van der Reed"),
        ("12 comments", "7 comments"),
        ("Updated Monday, 3 May 2024, 14:05", "Updated Friday, 28 June 2023, 9:30"),
        ("Von Mira Holt, 3. Mai 2024", "Von Jonas Ried, 12. März 2023"),
        ("更新：2024年5月3日", "更新：2023年11月12日"),
        ("Don’t  miss: our letter", "DON'T MISS: OUR LETTER"),
    ],
)
def test_a_template_line_is_one_whatever_varies_in_it(one: str, other: str) -> None:
    assert line_hashes(one)[1] == line_hashes(other)[1]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mira Holt", "Jonas Reed"),
        ("12", "13"),
        ("Share this story", "Save this story"),
        ("Mira Holt left the house.", "Mira Holt left the boat."),
    ],
)
def test_lines_that_say_something_else_are_two(one: str, other: str) -> None:
    assert not set(line_hashes(one)) & set(line_hashes(other))


def test_the_number_of_a_line_is_the_same_on_every_machine() -> None:
    assert line_hashes("By Mira Holt") == (241036493195624522, 11473546258715653970)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.observer.example/a", "observer.example"),
        ("http://m.observer.example:8080/a", "observer.example"),
        ("https://mira.blogs.example/a", "mira.blogs.example"),
        ("no address", ""),
        ("http://[broken", ""),
        (None, ""),
    ],
)
def test_the_site_of_a_page_is_its_host(url: str | None, site: str) -> None:
    assert site_of(url) == site


@pytest.mark.parametrize(
    "again",
    ["http://a.example/story?b=2&a=1", "https://www.a.example/story/?a=1&b=2&utm_source=mail#top", "https://A.example:443/story?a=1&b=2&fbclid=x"],
)  # fmt: skip
def test_one_page_has_one_key_however_its_url_is_written(again: str) -> None:
    assert page_key(again, b"") == page_key("https://a.example/story?a=1&b=2", b"other content")


def test_two_stories_of_a_site_are_told_apart_by_their_parameters() -> None:
    assert page_key("https://a.example/?id=1", b"") != page_key("https://a.example/?id=2", b"")


texts = st.lists(st.sampled_from(["Menu", "By Ana Kolar", "12 comments", "It rained. " * 12, "One", "Two"]), max_size=6)
urls = st.sampled_from([None, *(f"https://{host}.example/{page}" for host in "ab" for page in range(5))])
pages = st.lists(st.builds(lambda lines, url: Page("\n".join(lines), url), texts, urls), max_size=12)


@settings(deadline=None)
@given(pages, pages, pages)
def test_merging_the_parts_gives_the_whole_in_any_order(a: list[Page], b: list[Page], c: list[Page]) -> None:
    x, y, z = map(SiteMemory.fit, (a, b, c))
    assert x.merge(y).merge(z) == x.merge(y.merge(z)) == z.merge(x).merge(y) == SiteMemory.fit(a + b + c)


@settings(deadline=None)
@given(pages)
def test_learning_twice_or_backwards_changes_nothing(some: list[Page]) -> None:
    memory = SiteMemory.fit(some)
    assert memory == memory.merge(memory) == SiteMemory.fit(some + some) == SiteMemory.fit(reversed(some))


@settings(deadline=None)
@given(pages)
def test_a_memory_travels_between_processes(some: list[Page]) -> None:
    memory = SiteMemory.fit(some)
    assert pickle.loads(pickle.dumps(memory)) == memory
    assert repr(pickle.loads(pickle.dumps(memory.freeze()))) == repr(memory.freeze())


@settings(deadline=None)
@given(pages, pages)
def test_merging_leaves_both_parts_as_they_were(a: list[Page], b: list[Page]) -> None:
    x, y = SiteMemory.fit(a), SiteMemory.fit(b)
    x.merge(y)
    assert (x, y) == (SiteMemory.fit(a), SiteMemory.fit(b))


def test_a_site_keeps_a_sample_of_its_pages_and_lines() -> None:
    memory = SiteMemory.fit(Page("\n".join("abcdefgh"), f"https://a.example/{i}") for i in range(50))
    assert [len(pages) for pages in memory.sites.values()] == [3]
    assert {len(lines) for lines in memory.sites["a.example"].values()} == {4 * 8}


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="bytes"):
        SiteMemory.fit([(b"page", "https://a.example")])  # type: ignore[list-item]
