"""What the memory of a site does to a page: its template goes with the count as the reason, its stories stay."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from boilerstrip import Document, Page, SiteMemory, Stripper

HEAD = ["The Aldmouth Observer", "The paper between the hills and the sea"]
TAIL = ["The long table is back on 14 September", "Your quiz of the week", "Walk with us along the dyke"]
THINGS = ["ferry", "mill", "tram", "lighthouse", "orchard", "market hall", "library", "reservoir", "school bus", "pier"]


def story(i: int) -> list[str]:
    thing = THINGS[i]
    return [
        f"The {thing} will stay closed until the autumn, the council of the town said late on Monday evening.",
        f"Nobody remembers a winter in which the {thing} stood still for as long as it has stood still this year.",
        f"What will become of the {thing} is open, and its owner could not be reached for a word before we printed.",
    ]


def page(body: Sequence[str], name: object) -> Page:
    return Page("\n".join([*HEAD, *body, *TAIL]), f"https://www.observer.example/{name}")


def explain(pages: Sequence[Page], asked: Page) -> Document:
    stripper = Stripper(memory=SiteMemory.fit(pages).freeze())
    return stripper.explain(asked.text, url=asked.url)


def told(document: Document) -> dict[str, str]:
    """The lines of which the memory says something, and the reasons."""
    return {span.text.strip(): span.reason for span in document.spans if "pages of this host" in span.reason}


PAGES = [page(story(i), i) for i in range(8)]


def test_what_repeats_on_the_site_goes_and_says_on_how_many_pages() -> None:
    document = explain(PAGES, page(story(8), "new"))
    assert document.text == "\n".join(story(8))
    assert set(told(document)) == {*HEAD, *TAIL}
    assert told(document)[TAIL[0]].startswith("on 8 of 8 pages of this host and ")


def test_the_page_itself_does_not_count() -> None:
    assert told(explain(PAGES, PAGES[0]))[TAIL[0]].startswith("on 7 of 7 pages of this host")


def test_a_second_crawl_of_a_page_does_not_count() -> None:
    again = [Page(f"{p.text}\nRead today", f"{p.url}?utm_source=mail") for p in PAGES]
    assert told(explain(PAGES + again, PAGES[0]))[TAIL[0]].startswith("on 7 of 7 pages of this host")


def test_a_wire_story_under_several_addresses_is_one_page_and_no_template() -> None:
    copies = [page(story(9), f"wire-{i}") for i in range(4)]
    document = explain(PAGES + copies, page(story(9), "wire-again"))
    assert not set(told(document)) & set(story(9))
    assert told(document)[TAIL[0]].startswith("on 8 of 8 pages of this host")


def test_a_subhead_that_repeats_between_paragraphs_stays() -> None:
    pages = [page([story(i)[0], "What comes next", *story(i)[1:]], i) for i in range(8)]
    document = explain(pages, page([story(8)[0], "What comes next", *story(8)[1:]], "new"))
    assert "What comes next" not in told(document)
    assert "What comes next" in document.text


def test_the_intro_of_a_serial_stays() -> None:
    intro = "In this series we visit people who have done one thing all their lives, and ask what they would do now."
    pages = [page([intro, *story(i)] if i % 2 else story(i), i) for i in range(8)]
    assert intro in explain(pages, page([intro, *story(8)], "new")).text


def test_a_text_that_has_lost_its_template_loses_nothing_more() -> None:
    sign_off = "Keep your boots dry"
    pages = [page([*story(i), sign_off], i) for i in range(8)]
    clean = "\n".join([*story(8), sign_off])
    assert told(explain(pages, Page(clean, "https://observer.example/new"))) == {}


@pytest.mark.parametrize("url", ["https://other.example/new", None, "no address"])
def test_another_site_is_none_of_its_business(url: str | None) -> None:
    asked = page(story(8), "new")
    assert told(explain(PAGES, Page(asked.text, url))) == {}


def test_a_host_with_a_single_other_page_has_no_template() -> None:
    assert told(explain(PAGES[:1], page(story(8), "new"))) == {}


def test_pages_without_an_address_are_one_site_and_known_by_what_they_hold() -> None:
    pages = [Page(p.text) for p in PAGES]
    assert told(explain(pages + pages, pages[0]))[TAIL[0]].startswith("on 7 of 7 pages of this host")


def test_the_user_s_keep_still_wins() -> None:
    memory = SiteMemory.fit(PAGES).freeze()
    asked = page(story(8), "new")
    kept = Stripper(memory=memory, keep={span.category for span in explain(PAGES, asked).removed if span.category})
    assert kept.strip(asked.text, url=asked.url) == asked.text


def test_without_a_model_the_memory_alone_takes_what_is_on_every_page() -> None:
    stripper = Stripper(model=None, memory=SiteMemory.fit(PAGES).freeze())
    document = stripper.explain(PAGES[0].text, url=PAGES[0].url)
    assert {span.text.strip() for span in document.removed} >= {TAIL[0]}


def test_a_memory_that_is_not_frozen_is_refused_with_the_way_out() -> None:
    with pytest.raises(TypeError, match=r"memory\.freeze\(\)"):
        Stripper(memory=SiteMemory.fit(PAGES))  # type: ignore[arg-type]
