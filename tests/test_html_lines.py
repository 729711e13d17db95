"""The lines of a page: where they are cut, and what the markup says of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boilerstrip.html.features import BAGS, COLUMNS, extract_page
from boilerstrip.html.lines import PageLines, read_lines
from boilerstrip.html.said import Said
from boilerstrip.html.tree import parse_page


def lines_of(html: str) -> PageLines:
    tree = parse_page(html)
    assert tree is not None
    return read_lines(tree)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>One <b>two</b></p><p>three</p>", ("One two", "three")),
        ("<div>One<br>two<br/>three</div>", ("One", "two", "three")),
        ("<p>One</p>two<p>three</p>", ("One", "two", "three")),
        ("<ul><li>One<ul><li>two</li></ul></li></ul>", ("One", "two")),
        ("<table><tr><th>Name</th><th>Size</th></tr><tr><td>a</td><td>1</td></tr></table>", ("Name\tSize", "a\t1")),
        ("<pre>for x in y:\n    print(x)</pre>", ("for x in y:\n    print(x)",)),
        ("<nav><p>Menu</p></nav><p>One</p><script>var x</script><footer>End</footer>", ("One",)),
        ("<p>One\n  two&nbsp; three</p>", ("One two three",)),
        ("<p>One<p>two<div>three", ("One", "two", "three")),
        ("<p>Grund&shy;gebühr</p>", ("Grundgebühr",)),
        ("<nav><a>Menu</a><main><h1>One</h1><p>two</p></main>", ("Menu", "One", "two")),
    ],
    ids=[
        "inline",
        "breaks",
        "between",
        "list",
        "table",
        "code",
        "left-out",
        "white-space",
        "unclosed",
        "soft-hyphens",
        "unclosed-menu",
    ],
)
def test_a_page_is_cut_into_lines(html: str, expected: tuple[str, ...]) -> None:
    assert tuple(lines_of(html).lines.texts) == expected


def test_long_cells_are_a_layout_and_no_row() -> None:
    texts = lines_of(f"<table><tr><td>{'menu ' * 50}</td><td>Story</td></tr></table>").lines.texts
    assert texts[1] == "Story"


def test_the_markup_of_a_line_is_known() -> None:
    page = lines_of('<div class="relatedLinks"><p><a href="/">A story</a></p></div><img><p><b>So</b> it is.</p>')
    assert list(page.lines.links) == [7, 0]
    assert list(page.lines.emphasis) == [0, 2]
    assert list(page.lines.media) == [0, 1]
    assert page.boxes.words[page.boxes.parents[page.lines.boxes[0]]] == ("div", "related", "links")


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<div class='a'>", "</div>", "<td>", "<li>", "<br>", "<b>", "one two "]))
)
def test_no_word_is_lost_or_moved(parts: list[str]) -> None:
    html = "<body>x " + "".join(parts)
    expected = " ".join(part if part == "one two " else " " for part in parts).split()
    assert " ".join(lines_of(html).lines.texts).split() == ["x", *expected]


def test_every_line_has_its_features() -> None:
    page = lines_of('<div class="body"><h1>It rained</h1><p>It rained all day in the old town.</p></div>')
    found = extract_page(page, Said("It rained"))
    assert found.rows.shape == (2, COLUMNS)
    assert set((found.units % BAGS).tolist()) == {0, 1, 2, 3}


def test_boxes_enclose_their_lines() -> None:
    boxes = lines_of("<div><p>a</p><p>b</p></div><p>c</p>").boxes
    assert all(parent <= box < last for box, (parent, last) in enumerate(zip(boxes.parents, boxes.lasts, strict=True)))
