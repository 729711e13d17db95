"""Pages in HTML: what comes back, and what happens to pages that are none."""

from __future__ import annotations

import pytest

from boilerstrip import Stripper, explain_html, strip_html

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
    with pytest.raises(ValueError, match="not HTML"):
        strip_html(data)


def test_a_page_is_str_or_bytes() -> None:
    with pytest.raises(TypeError, match="str or bytes, not NoneType"):
        strip_html(None)  # type: ignore[arg-type]


@pytest.mark.parametrize("page", ["", "  \n", "<!-- -->", "<html></html>", "<frameset><frame src=a></frameset>", "<"])
def test_a_page_without_text_is_empty(page: str) -> None:
    assert strip_html(page).strip() in ("", "<")


def test_text_without_markup_is_read_as_text() -> None:
    text = "\n".join(BODY)
    assert strip_html(f"{text}\n\nShare on Facebook") == text
