"""What the model sees of a unit."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import numpy as np
import pytest

from boilerstrip.features import DENSE, ECHO, PLACE, SHAPE, extract, extract_all, lay_out, unicode
from boilerstrip.units import split_units

NAMES = (*SHAPE, *PLACE, *ECHO)
PROSE = "The river rose two metres overnight, and the old bridge was closed to all traffic, the mayor said on Monday."
PROSE_2 = "Nobody was hurt when the bridge gave way, but the river carried off two boats and a shed full of apples."


def rows(text: str, title: str | None = None) -> list[dict[str, float]]:
    found = extract(text, *split_units(text), title).rows
    assert found.shape[1] == DENSE == len(NAMES)
    return [dict(zip(NAMES, row, strict=True)) for row in found.tolist()]


def hashes(unit: str) -> set[int]:
    return set(extract(unit, [0], [len(unit)], [False]).hashes.tolist())


def test_a_paragraph_is_prose_and_a_label_is_not() -> None:
    assert [row["prose"] for row in rows(f"Menu\n{PROSE}\nShare on Facebook")] == [0, 1, 0]


def test_chinese_and_japanese_paragraphs_are_prose() -> None:
    text = "川は一晩で二メートル上昇し、古い橋は通行止めになったと市長は月曜日に述べた。けが人は出ていない。"
    assert rows(f"メニュー\n{text}")[1]["prose"] == 1


def test_case_digits_and_quotes_do_not_matter_to_words() -> None:
    assert hashes("Sign UP: it’s 2024") == hashes("sign up: it's 1999")
    assert hashes("Sign up") != hashes("up sign")


def test_a_place_before_and_behind_the_body_is_seen() -> None:
    before, first, second, behind = rows(f"Menu\n{PROSE}\n{PROSE_2}\nShare")
    assert before["after_first_prose"] < 0 <= first["after_first_prose"]
    assert behind["before_last_prose"] < 0 <= second["before_last_prose"]


def test_the_blank_lines_around_a_unit_are_seen() -> None:
    first, second = rows("Menu\n\n\nShare")
    assert (first["blank_after"], second["blank_before"], first["blank_before"]) == (1, 1, 0)


def test_twins_the_title_and_the_topic_s_words_are_seen() -> None:
    head, again, body, stranger, echo = rows(
        f"River rose overnight\nRiver rose overnight\n{PROSE}\nCooking with turnips\nThe mayor and the bridge",
        "River rose overnight",
    )
    assert (head["twin_after"], again["twin_before"], body["twin_before"]) == (1, 1, 0)
    assert head["title_words"] == 1 > body["title_words"] and head["title_given"] == 1
    assert echo["body_words"] > stranger["body_words"] == 0


def test_a_feature_is_a_moderate_number_whatever_the_text() -> None:
    for text in ["x" * 9000, "!" * 500, "\ud800 \0 \u202e", "字" * 3000, "a\n" * 3000, "1 2 3\n" * 50]:
        found = extract(text, *split_units(text)).rows
        assert np.isfinite(found).all() and np.abs(found).max() <= 4.5


@pytest.mark.parametrize("text", ["", "\n"])
def test_no_unit_no_features(text: str) -> None:
    assert extract(text, *split_units(text)).rows.shape == (0, DENSE)


def test_documents_that_are_read_together_do_not_see_each_other() -> None:
    texts = [f"Menu\n\n{PROSE}\n{PROSE_2}\nShare", "", f"{PROSE}\n\n\nMenu\nShare", "!", "字" * 30]
    titles = [None, "Rain", "The river and the bridge", "Menu", ""]
    alone = [extract(text, *split_units(text), title).rows for text, title in zip(texts, titles, strict=True)]
    sizes = [len(split_units(text).starts) for text in texts]
    joined = "\n".join(texts)
    together = extract_all(joined, lay_out(*split_units(joined), sizes), titles)
    assert np.array_equal(together.rows, np.concatenate(alone))


def test_the_tables_are_those_of_their_version_of_unicode() -> None:
    with np.load(Path(unicode.__file__).with_name(unicode.FILE)) as stored:
        version = str(stored["version"])
    if version != unicodedata.unidata_version:
        pytest.skip(f"this Python knows Unicode {unicodedata.unidata_version}, the tables {version}")
    kinds, lowered = unicode.build()
    assert np.array_equal(unicode.tables().kinds, kinds)
    assert np.array_equal(unicode.tables().values, unicode.values_of(lowered))
