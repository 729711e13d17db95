"""Texts in every spelling that crawls hold: offsets count the code points of the string as it was given."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boilerstrip import Document, Given, Stripper, explain, explain_html, strip

BODY = "The river rose two metres overnight, and the old bridge was closed to all traffic, the mayor said on Monday."
GERMAN = "Der Fluß ist über Nacht um zwei Meter gestiegen, und die alte Brücke wurde gesperrt, sagte der Bürgermeister."
BUTTON = "Share on Facebook"
SPELLINGS = {
    "composed": unicodedata.normalize("NFC", GERMAN),
    "decomposed": unicodedata.normalize("NFD", GERMAN),
    "compatibility forms": "ﬁne ﬂoods ½ mile off, №5, ㎏ and ™, said the oﬃce on Monday.",
    "full-width": "Ｔｈｅ　ｒｉｖｅｒ　ｒｏｓｅ　２　ｍｅｔｒｅｓ，　ｔｈｅ　ｍａｙｏｒ　ｓａｉｄ．",
    "half-width kana": "ｶﾜﾊ ﾋﾄﾊﾞﾝﾃﾞ 2 ﾒｰﾄﾙ ｼﾞｮｳｼｮｳ ｼﾀ｡",
    "right to left": "ارتفع منسوب النهر مترين خلال الليل، وأُغلق الجسر القديم، بحسب رئيس البلدية.",
    "Hebrew with points": "הַנָּהָר עָלָה בִּשְׁנֵי מֶטְרִים בַּלַּיְלָה, אָמַר רֹאשׁ הָעִיר.",
    "direction marks": "\u202eThe river\u202c rose \u2067two\u2069 metres\u200f, the mayor\u200e said.",
    "zero width": "The\u200b ri\u200cver\u200d ro\ufeffse two\u2060 metres over\u180enight, the mayor said.",
    "soft hyphens": "The ri\u00adver rose two me\u00adtres over\u00adnight, the may\u00ador said on Mon\u00adday.",
    "a byte order mark": f"\ufeff{BODY}",
    "mojibake": GERMAN.encode().decode("cp1252", "replace") + " â€œIt rosâ€\x9d, ï»¿",
    "replacement characters": "The river\ufffd\ufffd rose two metres, the mayor\ufffds office said.",
    "emoji": "👩🏽‍🚒 The river rose 🏴󠁧󠁢󠁳󠁣󠁴󠁿 two 🇸🇮 metres, 1️⃣ the mayor ❤️ said.",
    "a flood of marks": "T" + "\u0301\u0489\u20dd" * 300 + "he river rose two metres, the mayor said.",
    "marks alone": "\u0301" * 50 + " " + "\u20e3" * 50,
    "letters that grow in lower case": "İSTANBUL İLE İZMİR ARASI: the river rose, the mayor of İzmir said.",
    "letters that grow in upper case": "Straße, ŉ, ǰ, ΐ: the river rose two metres, the mayor said.",
    "beyond the basic plane": "𝕿𝖍𝖊 𝖗𝖎𝖛𝖊𝖗 rose 𠀀𠀁 two metres, the mayor 𝓼𝓪𝓲𝓭.",
    "lone surrogates": "The river \ud83d rose \ude00 two metres, the mayor said.",
    "noncharacters and private use": "The river \ufdd0\uffff\ue000\U0010ffff rose two metres.",
    "controls": "The river\x00 rose\x07 two\x1b[31m metres\x7f\x9b, the mayor said.",
    "odd blanks": "The\u00a0river\u3000rose\u2009two\u202fmetres\u1680over\u205fnight, the mayor said.",
    "jamo": unicodedata.normalize("NFD", "강물이 밤사이 이 미터 불어났다고 시장이 말했다."),
    "Devanagari": "नदी रात भर में दो मीटर बढ़ गई, महापौर ने सोमवार को कहा।",
    "Thai": "แม่น้ำสูงขึ้นสองเมตรในชั่วข้ามคืน นายกเทศมนตรีกล่าว",
}
BREAKS = ("\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c")
spelled = pytest.mark.parametrize("line", SPELLINGS.values(), ids=SPELLINGS)


def check_offsets(document: Document, text: str) -> None:
    assert [text[span.start : span.end] for span in document.spans] == [span.text for span in document.spans]
    assert "".join(span.text for span in document.spans) == text
    assert document.text == "".join(text[span.start : span.end] for span in document.spans if span.kept)


@spelled
def test_a_button_is_found_where_it_stands_whatever_stands_before_it(line: str) -> None:
    text = f"{line}\n\n{BODY}\n\n{BUTTON}\n\n{BODY[::-1]}\n{line}\n"
    document = explain(text)
    check_offsets(document, text)
    (button,) = [span for span in document.removed if span.text == BUTTON]
    assert (button.start, button.end) == (text.index(BUTTON), text.index(BUTTON) + len(BUTTON))


@spelled
def test_a_line_in_any_spelling_comes_back_as_it_was(line: str) -> None:
    assert strip(f"{BODY}\n\n{line}\n\n{BODY}") == f"{BODY}\n\n{line}\n\n{BODY}"


@spelled
def test_a_button_glued_behind_any_spelling_is_cut_where_it_begins(line: str) -> None:
    text = f"{BODY} {line} {BODY} Sign up for our free weekly newsletter."
    document = explain(text)
    check_offsets(document, text)
    assert document.removed[-1].text == "Sign up for our free weekly newsletter."


@pytest.mark.parametrize("end", BREAKS, ids=ascii)
def test_any_end_of_a_line_is_one(end: str) -> None:
    text = end.join([BODY, BUTTON, BODY[::-1], ""])
    document = explain(text)
    check_offsets(document, text)
    assert [span.text for span in document.removed] == [BUTTON]


def test_texts_in_all_spellings_at_once_keep_their_own_offsets() -> None:
    texts = [Given(f"{line}\n{BUTTON}\n{BODY}", title=line) for line in SPELLINGS.values()]
    for text, document in zip(texts, Stripper().explain_many(texts), strict=True):
        check_offsets(document, text.text)


@given(st.text(st.sampled_from("".join({*"".join(SPELLINGS.values()), *BREAKS})), max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_mixture_of_spellings_is_covered_by_its_spans(text: str) -> None:
    check_offsets(explain(text), text)


@pytest.mark.parametrize("name", ["decomposed", "right to left", "zero width", "soft hyphens", "emoji", "Thai"])
def test_offsets_of_a_page_count_the_code_points_of_its_text(name: str) -> None:
    pytest.importorskip("lxml")
    line = SPELLINGS[name]
    button = f'<ul class="share-links"><li><a href="#">{BUTTON}</a></li></ul>'
    document = explain_html(f"<html><body><article><p>{line}</p><p>{BODY}</p>{button}</article></body></html>")
    check_offsets(document, document.source)
    assert line.replace("\N{SOFT HYPHEN}", "") in document.source and BUTTON not in document.text
