"""Documents as people look at them: in a notebook, a terminal, as a diff and beside each other."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from html_reading import Page
from hypothesis import given, settings
from hypothesis import strategies as st
from test_laws import anything, articles

from boilerstrip import CATEGORIES, Document, Span, compare, explain, summarize
from boilerstrip.display.correcting import to_document
from boilerstrip.display.notebook import SHOWN, style
from boilerstrip.display.palette import PLAIN, colour
from boilerstrip.display.rows import MOST_REASONS, to_rows
from boilerstrip.display.terminal import to_plain
from boilerstrip.display.visible import visible
from boilerstrip.labels import to_labels

BODY = "The ferry is running again after a gap of eleven years, the harbour office said on Monday."
TEXT = f"Skip to main content\n\n{BODY}\n\nShare on Facebook\n"
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</details></div></body>",
    "<!-- --><style>*{display:none}</style>",
    "\u202egnp.exe\u2066 \u200b\ufeff\U000e0041",
    "\x00\x1b[31m\x07\x85",
    "a\ud800b\udfff",
    "&lt;b&gt; &amp;#60;",
    "' onmouseover='alert(1)",
)


def removed_as(text: str, category: str, reason: str = "rule x") -> Document:
    """A document of one removed stretch."""
    return Document(text, (Span(0, len(text), text, False, category, 0.99, reason),))


def test_a_notebook_shows_the_article_with_what_went_struck_and_named() -> None:
    page = Page(explain(TEXT)._repr_html_())
    assert page.struck == "Skip to main contentShare on Facebook"
    assert BODY in page.text and "navigation 1" in page.text and "share 1" in page.text


def test_score_and_reason_show_on_hover_and_in_a_table() -> None:
    html = removed_as("Share on Facebook", "share", "rule x")._repr_html_()
    assert 'title="removed: share, score 0.99, rule x"' in html
    assert "share0.99rule xShare on Facebook" in Page(html).text


@pytest.mark.parametrize("hostile", HOSTILE)
@pytest.mark.parametrize("kept", [True, False])
def test_hostile_text_stays_text(hostile: str, kept: bool) -> None:
    document = Document(hostile, (Span(0, len(hostile), hostile, kept, hostile, 0.99, hostile),), frozenset({hostile}))
    html = document._repr_html_()
    page = Page(html)
    assert page.open == [] and not {"script", "img", "body"} & set(page.tags) and page.tags.count("style") == 1
    assert not any(name.startswith("on") for name in page.attributes)
    assert html.encode("utf-8") and visible(html) == html


def test_hidden_characters_show_and_joined_emoji_stay_whole() -> None:
    assert visible("a\u202eb\x00\ud800 👩\u200d🔬\tq\n") == "a⟨U+202E⟩b⟨U+0000⟩⟨U+D800⟩ 👩\u200d🔬\tq\n"


@given(anything)
@settings(max_examples=60, deadline=None)
def test_whatever_the_text_the_fragment_is_whole_and_needs_no_script(text: str) -> None:
    page = Page(explain(text)._repr_html_())
    assert page.open == [] and "script" not in page.tags


def test_a_line_of_a_megabyte_is_cut_and_the_page_says_so() -> None:
    html = explain("word " * 200_000 + "Share on Facebook")._repr_html_()
    assert len(html) < 2 * SHOWN and "800,017 characters more, not shown here" in html


def test_many_removals_are_bounded_too() -> None:
    spans = tuple(Span(i, i + 1, "x", False, "share", 0.9, "r" * 100) for i in range(3000))
    assert Document("x" * 3000, spans)._repr_html_().count("<tr>") == 1 + MOST_REASONS


def test_long_runs_of_kept_lines_fold() -> None:
    html = explain(f"{BODY}\n" * 40 + "Share on Facebook\n")._repr_html_()
    assert "<summary>34 lines kept</summary>" in html


def test_every_selector_stays_within_the_document_s_own_element() -> None:
    bare = re.sub(r"/\*.*?\*/|@media[^{]*{|}", "\n", style(), flags=re.DOTALL)
    selectors = [part.strip() for line in re.findall(r"^(.*?){", bare, re.M) for part in line.split(",")]
    assert selectors and [s for s in selectors if not s.startswith(".boilerstrip")] == []


def test_every_category_that_goes_for_what_it_says_has_a_colour() -> None:
    grey = {category.name for category in CATEGORIES if category.dropped and colour(category.name) == PLAIN}
    assert grey == {"repeat", "formatting", "other"}


def test_a_terminal_gets_colour_only_when_asked() -> None:
    document = explain(TEXT)
    assert "\x1b" not in str(document)
    assert re.sub(r"\x1b\[\d+m", "", document.to_ansi()) == str(document)


def test_escape_codes_in_a_text_never_reach_the_terminal() -> None:
    document = removed_as("\x1b]0;owned\x07", "share")
    assert "\x1b]" not in document.to_ansi() and "⟨U+001B⟩" in str(document)


def test_the_reasons_stand_below_the_text_and_tell_what_came_close() -> None:
    spans = (Span(0, 3, "one", True, None, 0.62, "model"), Span(3, 7, "\ntwo", False, "share", 0.99, "rule x"))
    *_, head, kept, gone = str(Document("one\ntwo", spans)).splitlines()
    assert head.split() == ["line", "score", "decision", "reason", "text"]
    assert kept.split() == ["1", "0.62", "kept", "model", "one"]
    assert gone.split() == ["1", "0.99", "share", "rule", "x", "two"]


def test_a_list_of_reasons_keeps_within_the_terminal() -> None:
    shown = to_plain(explain(TEXT + "Share on Facebook and on every other network there is"), width=80)
    assert max(map(len, shown.partition("removed: ")[2].splitlines())) <= 80


def test_a_clean_text_is_said_to_lose_nothing() -> None:
    assert str(explain(BODY)) == f"{BODY}\n\nnothing removed"


def test_rich_prints_the_same_words() -> None:
    console = pytest.importorskip("rich.console", reason="rich is no dependency")
    with (quiet := console.Console(width=200)).capture() as captured:
        quiet.print(explain(TEXT))
    assert captured.get().split() == str(explain(TEXT)).split()


def test_repr_is_short() -> None:
    assert (
        repr(explain(TEXT))
        == f"<Document of {len(TEXT)} characters, {len(BODY) + 1} kept; removed: navigation 1, share 1>"
    )


def test_the_diff_is_a_unified_one() -> None:
    lines = "\n".join(f"{BODY} {i}" for i in range(9))
    diff = explain(f"{lines}\nShare on Facebook\n").diff().splitlines()
    assert diff[:3] == ["--- source", "+++ text", "@@ -7,4 +7,3 @@"]
    assert diff[3:] == [f" {BODY} {i}" for i in (6, 7, 8)] + ["-Share on Facebook"]


def test_a_line_that_loses_a_part_stands_twice_in_the_diff() -> None:
    paragraph = f"{BODY} {BODY}"
    diff = explain(f"{paragraph} Sign up for our free weekly newsletter.").diff()
    assert f"-{paragraph} Sign up for our free weekly newsletter.\n+{paragraph}" in diff


def test_nothing_removed_is_an_empty_diff() -> None:
    assert explain(BODY).diff() == ""


@given(anything)
@settings(max_examples=60, deadline=None)
def test_the_lines_of_a_document_are_the_source_and_its_kept_parts_the_text(text: str) -> None:
    document = explain(text)
    rows = list(to_rows(document))
    assert "".join(part.text for row in rows for part in row.parts) == text
    assert "".join(part.text for row in rows for part in row.parts if part.span.kept) == document.text
    assert [row.text for row in rows] == text.splitlines()


@given(articles)
@settings(max_examples=60, deadline=None)
def test_what_a_diff_takes_away_is_what_was_removed(text: str) -> None:
    text = "\n".join(text.replace("\x1f", " ").splitlines())  # a kept blank of any kind is not shown on its own
    document = explain(text)
    lines = document.diff().splitlines()[2:]
    gone, left = (Counter("".join(line[1:] for line in lines if line[0] == mark)) for mark in "-+")
    ends = [Counter(visible(whole)) for whole in (document.source, document.text)]
    for count in (gone, left, *ends):
        del count[" "], count["\n"], count["\t"]
    assert gone - left == ends[0] - ends[1]


def test_labels_show_what_was_corrected_and_the_text_as_it_is_labelled() -> None:
    labels = explain(TEXT).correct(5, "keep").correct(1, "promo")
    page = Page(labels._repr_html_())
    assert repr(labels).endswith("2 of 3 lines sure>") and "2 of 3 lines sure" in page.text
    assert page.struck == "Skip to main content"
    assert "1promoSkip to main content" in page.text and "5keptShare on Facebook" in page.text


@given(anything, st.sampled_from([0, 3]))
@settings(max_examples=60, deadline=None)
def test_labels_describe_a_document_of_the_same_text(text: str, start: int) -> None:
    labels = to_labels(explain(text))
    if text[start:].strip() and text.count(text[start:]) == 1:
        labels = labels.correct(text[start:], "caption")
    document = to_document(labels)
    assert "".join(span.text for span in document.spans) == text
    assert Page(labels._repr_html_()).open == []


@pytest.mark.parametrize("shown", [explain(TEXT), compare(TEXT), explain(TEXT).correct(5, "keep"), summarize([])])
def test_what_is_shown_asks_for_nothing_from_elsewhere(shown: Document) -> None:
    html = shown._repr_html_()
    assert not {"script", "link", "img", "iframe"} & set(Page(html).tags)
    assert not re.search(r"url\(|@import|https?:|var\(--(?!hue|chroma|line|faint)", html)


def test_without_its_style_a_document_reads_in_order() -> None:
    html = explain(TEXT)._repr_html_()
    rows = re.findall(r'<div class="row"><span class="number">(\d)</span> <span[^>]*>(.*?)</span></div>', html)
    assert [(number, re.sub("<[^>]+>", "", words)) for number, words in rows] == [
        ("1", "navigation Skip to main content"), ("3", BODY), ("5", "share Share on Facebook"),
    ]  # fmt: skip


def test_presets_stand_side_by_side() -> None:
    comparison = compare(TEXT)
    assert [document.preset for document in comparison.documents] == ["careful", "balanced", "strict"]
    assert [line.text for line in comparison.lines()] == ["Skip to main content", "Share on Facebook"]
    assert "✕" in str(comparison) and Page(comparison._repr_html_()).open == []


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_lines_stay_text_in_a_comparison(hostile: str) -> None:
    page = Page(compare(f"{TEXT}\nShare on Facebook {hostile}\n")._repr_html_())
    assert page.open == [] and not {"script", "img"} & set(page.tags)


def test_a_comparison_takes_what_explain_takes() -> None:
    assert "Share on Facebook" in compare(TEXT, keep={"share"}).documents[-1].text


def test_the_style_sheets_are_in_the_package() -> None:
    root = Path(__file__).parent.parent / "boilerstrip"
    assert (root / "display/style.css").exists() and (root / "report/page.css").exists()
