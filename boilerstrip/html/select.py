"""From the scored lines of a page to the extracted text, with what the markup says of each of its lines."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from boilerstrip.evidence import Evidence
from boilerstrip.features import Floats
from boilerstrip.html.lines import Boxes, PageLines
from boilerstrip.odds import log_odds
from boilerstrip.wordlist import words

CANDIDATE = 0.9  # around the article, a line that is surer to be boilerplate than this is no part of the extracted text
AGAINST, SHIFT = 3.0, 4.0  # scale and shift of the page model's log-odds where it takes a line for boilerplate
# their scale where the model takes the line for article, and the most that they weigh then: rules and text model still
# find a credit in a paragraph, or a button on a page of three lines, all of which are sure to be article for it
FOR, MOST = 0.5, 2.0
HEADINGS = ("h1", "h2", "h3")  # that may hold the headline
OUTWARD = 4  # boxes around a line whose words may name its kind
# words of the markup, and the kind of boilerplate that they stand for
WORDS_OF_KINDS = {
    "caption": "caption figcaption",
    "credit": "credit",
    "legal": "copyright",
    "share": "share sharing social",
    "newsletter": "newsletter signup subscribe",
    "paywall": "paywall",
    "donation": "donate donation",
    "related": "related recommended teaser",
    "comments": "comment comments",
    "byline": "byline author authors published timestamp",
    "author_bio": "bio",
    "advert": "ad ads advert advertisement sponsored",
    "consent": "cookie consent",
    "navigation": "breadcrumb breadcrumbs menu pagination button",
    "tags": "tags keywords",
    "promo": "promo",
}
KINDS_OF_WORDS = {word: kind for kind, listed in WORDS_OF_KINDS.items() for word in words(listed)}


class Extracted(NamedTuple):
    """The lines of a page that may be article, one a line of ``text``, and the evidence on each by its offset."""

    text: str
    evidence: dict[int, Evidence]


def select_lines(page: PageLines, scores: Floats, title: str | None) -> Extracted:
    """Return the lines that may be article, and what stands between them.

    The headline is left out: a document has it as its title.
    """
    lines, boxes = page.lines, page.boxes
    article = np.flatnonzero(scores < 0.5)
    first, last = (article[0], article[-1]) if len(article) else (0, -1)
    headline = _find_headline(page, title)
    parts: list[str] = []
    evidence: dict[int, Evidence] = {}
    at = 0
    for i, (text, box, score) in enumerate(zip(lines.texts, lines.boxes, scores.tolist(), strict=True)):
        if i != headline and (score <= CANDIDATE or first <= i <= last):
            parts.append(text)
            evidence[at] = _weigh(score, boxes, box)
            at += len(text) + 1
    return Extracted("\n".join(parts), evidence)


def _find_headline(page: PageLines, title: str | None) -> int:
    """The first heading that stands in the title, or -1."""
    known = (title or "").casefold()
    headings = (i for i, box in enumerate(page.lines.boxes) if page.boxes.tags[box] in HEADINGS)
    return next((i for i in headings if page.lines.texts[i].casefold() in known), -1)


def _weigh(score: float, boxes: Boxes, box: int) -> Evidence:
    odds = log_odds(score)
    odds = max(FOR * odds, -MOST) if odds < 0 else AGAINST * odds + SHIFT
    word = _telling_word(boxes, box) if odds > 0 else ""
    place = f"markup ({word})" if word else f"place in the page (<{boxes.tags[box]}>)"
    return Evidence(odds, place, KINDS_OF_WORDS.get(word, ""))


def _telling_word(boxes: Boxes, box: int) -> str:
    """The first word of the boxes around a line, from the inside out, that names a kind of boilerplate."""
    for _ in range(OUTWARD):
        for word in boxes.words[box]:
            if word in KINDS_OF_WORDS:
                return word
        box = boxes.parents[box]
    return ""
