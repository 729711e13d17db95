"""Texts, names and files made to harm whoever looks at them: everything shows, and nothing acts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from html_reading import Page
from hypothesis import given, settings
from hypothesis import strategies as st
from test_display import HOSTILE

from boilerstrip import Document, Span, summarize
from boilerstrip.cli.main import main
from boilerstrip.display.comparison import Comparison
from boilerstrip.display.terminal import to_numbered
from boilerstrip.labels import confirm, to_labels
from boilerstrip.report.page import to_page

OURS = re.compile(r"\x1b\[\d+m")  # the colours that a terminal view sets itself
# what a terminal acts on, or what turns the direction of what stands beside it
ACTS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
TERMINAL = (*HOSTILE, "\x1b]8;;http://evil.example\x1b\\click\x1b]8;;\x1b\\", "\x9b2J", "rm -rf\rls", "a\x08b", "\x7f")


def hostile(words: str, kept: bool = False) -> Document:
    """A document in which the text, its category, its reason and all that is known of it are the same words."""
    span = Span(0, len(words), words, kept, words, 0.7, words)
    return Document(
        words, (span,), frozenset({words}), (words,), words, words, words, f"https://{words}/", words, words, words
    )


@pytest.mark.parametrize("words", TERMINAL)
@pytest.mark.parametrize("kept", [True, False])
def test_nothing_that_a_terminal_acts_on_comes_through(words: str, kept: bool) -> None:
    document = hostile(words, kept)
    views = (
        str(document),
        document.to_ansi(),
        document.diff(),
        repr(document),
        to_numbered(document),
        to_numbered(document, ansi=True),
        str(Comparison((document, document))),
        repr(Comparison((document,))),
        str(summarize([document])),
    )
    assert [ACTS.findall(OURS.sub("", view)) for view in views] == [[]] * len(views)


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("kept", [True, False])
def test_nothing_that_a_browser_acts_on_comes_through(words: str, kept: bool) -> None:
    document = hostile(words, kept)
    summary = summarize([document])
    views = (
        document._repr_html_(),
        Comparison((document, document))._repr_html_(),
        summary._repr_html_(),
        to_page(summary, words, [words], 1),
    )
    for page in map(Page, views):
        assert page.open == [] and not {"script", "img", "a", "iframe", "link"} & set(page.tags)
        assert not {name for name in page.attributes if name.startswith("on") or name in ("href", "src")}


def pages(words: str, kept: bool) -> str:
    """All that is shown in HTML of a hostile document and of its labels, one after the other."""
    document = hostile(words, kept)
    labels = confirm(to_labels(document))
    summary = summarize([document])
    views = (document, Comparison((document, document)), summary, labels)
    return "".join(view._repr_html_() for view in views) + to_page(summary, words, [words], 1)


OURS_IN_HTML = [Page(pages("plain words", kept)) for kept in (True, False)]
MARKUP = st.sampled_from(
    [*"<>\"'&=/-!;\n \u202e\u2066\u2028\x1b\x9b\x00\ud800", " onclick=a", "<a href=//x>", "</td>", "<!--", "]]>"]
)


@given(st.lists(MARKUP | st.characters(), min_size=1, max_size=12).map("".join), st.booleans())
@settings(max_examples=100, deadline=None)
def test_whatever_the_words_a_page_holds_our_elements_alone(words: str, kept: bool) -> None:
    view = pages(words, kept)
    page = Page(view)
    assert page.open == [] and set(page.tags) <= {tag for ours in OURS_IN_HTML for tag in ours.tags}
    assert page.attributes <= set().union(*(ours.attributes for ours in OURS_IN_HTML))
    assert ACTS.findall(view) == []


@pytest.mark.parametrize("words", ["\x1b[2J", "\x9b2J", "\u202egnp"])
def test_an_error_shows_what_it_quotes(tmp_path: Path, words: str, capfd: pytest.CaptureFixture[str]) -> None:
    rules = tmp_path / "rules.toml"
    rule = f'[[rule]]\nname = {json.dumps(words)}\ncategory = "share"\nphrases = ["a b"]\n'
    for source in (rule, rule + rule, rule + f"{json.dumps(words)} = 1\n", rule.replace("share", words)):
        rules.write_text(source, "utf-8", "surrogatepass")
        main(["rules", "check", str(rules)])
    told = capfd.readouterr()
    assert told.err.count("\n") == 4 and ACTS.findall(told.err + told.out) == []


def test_a_report_of_hostile_records_tells_what_it_left_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    good = hostile("<script>alert(1)</script>\x1b[2J").to_dict()
    bad = [{**good, "spans": [{**good["spans"][0], "score": words}]} for words in TERMINAL]
    bad.append({**good, "url": {}})
    path = tmp_path / "decisions.jsonl"
    path.write_text("\n".join(map(json.dumps, [good, *bad, "[", 7])), "utf-8")
    assert main(["report", str(path), "-o", str(tmp_path / "page.html")]) == 3
    error = capfd.readouterr().err
    assert f"{len(bad) + 2} lines unread" in error and ACTS.findall(error) == []
    page = Page((tmp_path / "page.html").read_text("utf-8"))
    assert page.open == [] and "script" not in page.tags
