"""What a page says of its article, and where its lines stand beside the landmarks of the tree."""

from __future__ import annotations

import json

import pytest

from boilerstrip import features
from boilerstrip.html import found as search
from boilerstrip.html.features import BODY, LANDMARKS, MARKUP, SAID, extract_page
from boilerstrip.html.lines import read_lines
from boilerstrip.html.said import LONGEST, Said, read_said
from boilerstrip.html.tree import parse_page

AFTER_MARKUP = features.DENSE + len(MARKUP)
RAIN = "It rained all day in the old town, the mayor said, and the river rose two metres overnight. "


def said_by(head: str) -> Said:
    tree = parse_page(f"<html><head>{head}</head><body><h1>Heading</h1></body></html>")
    assert tree is not None
    return read_said(tree)


def data(content: object) -> str:
    return f'<script type="application/ld+json">{content if isinstance(content, str) else json.dumps(content)}</script>'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<title>Tab</title><meta property='og:title' content='Shared'>", "Shared"),
        ("<title>Tab</title>", "Heading"),
    ],
    ids=["shared", "heading"],
)
def test_a_page_has_a_title(head: str, expected: str) -> None:
    assert said_by(head).title == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"@type": "NewsArticle", "articleBody": "It rained."}, "It rained."),
        ({"@graph": [{"a": 1}, {"articleBody": "It rained."}]}, "It rained."),
        ({"articleBody": "<p>Tea &amp; rain</p>"}, "\nTea & rain\n"),
        ([{"articleBody": "Short"}, {"articleBody": "The longer one"}], "The longer one"),
        ({"articleBody": ["no text"]}, ""),
        ('{"articleBody": "cut off', ""),
        ('{"articleBody":' + "[" * 100_000, ""),
    ],
    ids=["article", "graph", "markup", "several", "no-text", "broken", "tower"],
)
def test_the_body_is_read_from_json_ld(content: object, expected: str) -> None:
    assert said_by(data(content)).body == expected


def columns_of(html: str, names: tuple[str, ...], first: int) -> dict[str, list[float]]:
    tree = parse_page(html)
    assert tree is not None
    rows = extract_page(read_lines(tree), read_said(tree)).rows
    return {name: rows[:, first + i].tolist() for i, name in enumerate(names)}


def test_lines_know_what_the_page_says_of_them() -> None:
    head = f"<meta name='description' content='{RAIN}'>" + data({"articleBody": RAIN * 3})
    found = columns_of(f"<head>{head}</head><p>Menu</p><p>{RAIN * 3}</p>", SAID, AFTER_MARKUP + len(LANDMARKS))
    assert len(RAIN * 3) > BODY
    assert found["in_body"] == [0, 1]
    assert found["has_body"] == [1, 1]


@pytest.mark.parametrize(("times", "known"), [(1, True), (4, True), (16, False)])
def test_a_body_too_long_for_so_many_lines_is_passed_over(
    times: int, known: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "LONGEST", 20 * len(RAIN * 20))
    head = data({"articleBody": RAIN * 5 * times})
    found = columns_of(f"<head>{head}</head>{f'<p>{RAIN}</p>' * 5 * times}", SAID, AFTER_MARKUP + len(LANDMARKS))
    assert set(found["in_body"]) == set(found["has_body"]) == {known}


@pytest.mark.parametrize("characters", [LONGEST, LONGEST + 1])
def test_a_title_has_a_greatest_length(characters: int) -> None:
    title = said_by(f"<title>Tab</title><meta property='og:title' content='{'x' * characters}'>").title
    assert title == ("x" * characters if characters == LONGEST else "Heading")


def test_lines_know_where_the_landmarks_are() -> None:
    story = f"<article><div><h1>Rain</h1><p>{RAIN * 3}</p><p>{RAIN * 2}</p></div></article>"
    html = f"<div><p>Menu</p></div>{story}<article><p>{RAIN}</p></article>"
    found = columns_of(html, LANDMARKS, AFTER_MARKUP)
    assert found["in_core"] == [0, 1, 1, 1, 0]
    assert found["article_number"] == pytest.approx([0, 1 / 3, 1 / 3, 1 / 3, 2 / 3])
    assert found["from_heading"][1] < found["from_heading"][2] < found["from_heading"][4]
