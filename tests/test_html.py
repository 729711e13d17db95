"""Pages in HTML: what comes back, and what happens to pages that are none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerstrip import Stripper, explain_html, strip_html

PAGES = Path(__file__).parent.parent / "fixtures" / "html"

BODY = (
    "The ferry between Aldmouth and the island of Skerry is running again after eleven years, the office said.",
    "The first boat left at half past six with nineteen people, two dogs and a piano on board, and was late.",
    "The council pays for three crossings a day until autumn, and then the islanders will be asked what they want.",
)
PAGE = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Town gets its ferry back</title>
<meta name="author" content="Mira Holt"><meta property="og:site_name" content="Aldmouth Observer"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
<article><h1>Town gets its ferry back</h1><p>{BODY[0]}</p><p>Share on Facebook</p><p>{BODY[1]}</p><p>{BODY[2]}</p>
</article><footer>© 2024 Aldmouth Observer</footer></body></html>"""


def folded(text: str) -> str:
    return " ".join(text.split())


def test_the_article_comes_back() -> None:
    assert folded(strip_html(PAGE)).endswith(" ".join(BODY))


def test_explain_refers_to_the_extracted_text() -> None:
    document = explain_html(PAGE, url="https://observer.example/ferry")
    assert document.text == strip_html(PAGE, url="https://observer.example/ferry")
    assert "".join(span.text for span in document.spans) == document.source
    assert (document.title, document.author) == ("Town gets its ferry back", "Mira Holt")
    assert (document.sitename, document.url) == ("Aldmouth Observer", "https://observer.example/ferry")


@pytest.mark.parametrize("line", ["Share on Facebook", "Read more", "Click here to subscribe", "Follow us on Twitter"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_button_goes_though_it_stands_in_a_paragraph_of_a_small_page(count: int, line: str) -> None:
    page = "".join(f"<p>{text}</p>" for text in (*BODY[:count], line))
    assert strip_html(f"<html><body><article>{page}</article></body></html>") == "\n".join(BODY[:count])


def test_a_stripper_keeps_its_settings() -> None:
    assert "Share on Facebook" in Stripper(keep={"share"}).strip_html(PAGE)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_bytes_in_any_encoding(encoding: str) -> None:
    page = PAGE.replace("Aldmouth", "Ålmünde")
    assert strip_html(page.encode(encoding)) == strip_html(page)


@pytest.mark.parametrize("declared", ["shift_jis", "euc-jp", "iso-2022-jp"])
def test_a_declared_encoding(declared: str) -> None:
    page = (
        PAGE.replace("utf-8", declared)
        .replace("©", "")
        .replace(BODY[0], "島と町のあいだの船は、十一年ぶりに動きはじめた。" * 4)
    )
    assert strip_html(page.encode(declared)) == strip_html(page)


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 ...", b"PK\x03\x04 ...", b"\x89PNG\r\n", b"\x1f\x8b\x08 ..."], ids=["pdf", "zip", "png", "gzip"]
)
def test_what_is_no_page_is_named(data: bytes) -> None:
    for page in (data, data.decode("latin-1")):
        with pytest.raises(ValueError, match="not HTML"):
            strip_html(page)


def test_a_page_is_str_or_bytes() -> None:
    with pytest.raises(TypeError, match="str or bytes, not NoneType"):
        strip_html(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("page", ["", "  \n", "<!-- -->", "<html></html>", "<frameset><frame src=a></frameset>", "<"])
def test_a_page_without_text_is_empty(page: str) -> None:
    assert strip_html(page).strip() in ("", "<")


def test_text_without_markup_is_read_as_text() -> None:
    text = "\n".join(BODY)
    assert strip_html(f"{text}\n\nShare on Facebook") == text


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_real_templates(page: Path) -> None:
    expected = page.with_suffix(".txt").read_text(encoding="utf-8")
    assert folded(strip_html(page.read_bytes())) == folded(expected)


def test_removals_tell_what_the_markup_says() -> None:
    document = explain_html((PAGES / "en-news.html").read_bytes())
    assert {"caption", "newsletter"} & set(document.counts())
    assert any("markup" in span.reason for span in document.removed)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 50_000 + f"<p>{BODY[0]}</p>",
        "<table><tr><td>" * 20_000 + f"<p>{BODY[0]}</p>",
        "<b><i>" * 20_000 + BODY[0],
        "<p>word" * 20_000,
        "<table><tr>" + "<td>word</td>" * 20_000,
        PAGE + "</div></p></table>" * 1000,
        PAGE.replace("<p>", "<p>\0\x0b"),
        '<?xml version="1.0" encoding="utf-8"?><rss><channel><title>Feed</title></channel></rss>',
        "<frameset cols='20%,80%'><frame src='a.html'><noframes>Your browser shows no frames.</noframes></frameset>",
    ],
    ids=["boxes", "tables", "inline", "paragraphs", "cells", "unopened", "controls", "xml", "frameset"],
)
def test_odd_pages_end_in_a_result(page: str) -> None:
    assert isinstance(strip_html(page), str)


@pytest.mark.parametrize(
    "before",
    ["<div>" * 1000, f'<img src="data:{"A" * 11_000_000}">', f"<script>{'1,' * 6_000_000}</script>"],
    ids=["a tower of boxes", "a huge image", "a huge script"],
)
def test_what_stands_behind_something_huge_is_read(before: str) -> None:
    story = "The ferry to the island is running again after eleven years, the harbour office said on Monday."
    assert story in strip_html(f"<html><body>{before}<p>{story}</p><p>{story} It was late.</p></body></html>")


def test_a_page_that_is_too_large_is_an_error() -> None:
    with pytest.raises(ValueError, match="20,000,000 at most"):
        strip_html("<p>" + "word " * 5_000_000)


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_text_or_a_clear_error(data: bytes) -> None:
    try:
        assert isinstance(strip_html(b"<html><p>" + data), str)
    except ValueError as error:
        assert "not HTML" in str(error)


def test_trafilatura_is_imported_for_pages_alone() -> None:
    code = "import sys, boilerstrip; boilerstrip.strip('Rain.'); print('trafilatura' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_asking_trafilatura_leaves_the_page_as_it_is() -> None:
    from lxml.html import tostring

    from boilerstrip.html.trafilatura import extract_text
    from boilerstrip.html.tree import parse_page

    tree = parse_page(PAGE)
    assert tree is not None
    before = tostring(tree)
    assert BODY[1] in extract_text(tree)
    assert tostring(tree) == before


def test_the_same_page_gives_the_same_text() -> None:
    page = (PAGES / "de-news.html").read_bytes()
    first = strip_html(page)
    strip_html(PAGE)
    assert strip_html(page) == first


@pytest.mark.parametrize("package", ["lxml", "trafilatura"])
def test_where_the_extra_is_missing_the_error_says_what_to_install(package: str, monkeypatch) -> None:
    for name in [name for name in sys.modules if name.startswith("boilerstrip.html")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(ModuleNotFoundError, match=rf"need {package}: pip install 'boilerstrip\[html\]'"):
        strip_html("<p>It rained.</p>")


@pytest.mark.parametrize("before", ["", " " * 1_000_000, "\x00\ud800"])
def test_a_declaration_of_an_encoding_is_no_obstacle(before: str) -> None:
    page = "<html><body><p>It rained all night, the mayor said.</p></body></html>"
    assert "rained" in strip_html(f'{before}<?xml version="1.0" encoding="latin-1"?>{page}')
    assert "rained" in strip_html(before + page)
