"""Articles of our own: every one is well marked, clean texts come back untouched, known failures still fail."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from boilerstrip import strip
from boilerstrip.categories import DROPPED
from boilerstrip.corpus import VERDICTS, read_records
from boilerstrip.evaluation.gate import gone_share
from boilerstrip.marked import read_marked
from boilerstrip.pipeline import Stripper
from boilerstrip.rules import LANGUAGES

FIXTURES = Path(__file__).parent.parent / "fixtures"
ARTICLES = [read_marked(path) for path in sorted((FIXTURES / "articles").rglob("*.txt"))]
NEGATIVES = sorted((FIXTURES / "negative").glob("*.txt"))
FAILURES = sorted((FIXTURES / "known_failures").glob("*.txt"))


@pytest.mark.parametrize("page", ARTICLES, ids=lambda page: Path(page.name).stem)
def test_every_article_keeps_its_body(page) -> None:
    document = Stripper().explain(page.text)
    lost = [
        page.text[m.start : m.end] for m in page.marks if not m.dropped and gone_share(document, m.start, m.end) > 0
    ]
    assert lost == []


@pytest.mark.parametrize("path", NEGATIVES, ids=lambda path: path.stem)
def test_a_clean_text_that_looks_like_trouble_comes_back_untouched(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert strip(text) == text


@pytest.mark.xfail(strict=True, reason="known failures: move the article once it is right")
@pytest.mark.parametrize("path", FAILURES, ids=lambda path: path.stem)
def test_a_known_failure_still_fails(path: Path) -> None:
    page = read_marked(path)
    document = Stripper().explain(page.text)
    assert all((gone_share(document, m.start, m.end) > 0.5) == m.dropped for m in page.marks)


def test_every_language_has_every_category() -> None:
    missing = {
        code: sorted(DROPPED - {m.category for page in ARTICLES if page.head["lang"] == code for m in page.marks})
        for code in LANGUAGES
    }
    assert {code: names for code, names in missing.items() if names} == {}


def test_there_are_enough_articles_and_negatives() -> None:
    by_language = Counter(page.head["lang"] for page in ARTICLES)
    assert len(ARTICLES) >= 60 and len(NEGATIVES) >= 40 and min(by_language[code] for code in LANGUAGES) >= 5


@pytest.mark.parametrize("name", ["corrections.jsonl", "disputed.jsonl"])
def test_lines_read_by_eye_are_sorted_stand_once_and_hold_no_text(name: str) -> None:
    records = list(read_records(FIXTURES / "training" / name))
    keys = [(record["id"], record["h"]) for record in records]
    assert keys == sorted(set(keys)) and len(keys) > 300
    assert all(set(record) == {"id", "h", "cat"} and re.fullmatch("[0-9a-f]{16}", record["h"]) for record in records)
    assert {record["cat"] for record in records} <= VERDICTS
