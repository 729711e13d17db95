"""How likely each line of a page is boilerplate: the page model's answer, or trafilatura's where that is in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

import numpy as np
from lxml.html import HtmlElement

from boilerstrip.features import Floats
from boilerstrip.html.features import extract_page
from boilerstrip.html.lines import PageLines
from boilerstrip.html.trafilatura import extract_text
from boilerstrip.model import Model, load_model

DOUBT = 0.4  # characters in doubt by characters of the article; with more than this trafilatura knows better
SHORT = 200.0  # characters of an article below which it is asked in any case
TRUST = 0.75  # its share of the score then
SOFTEN = 1.5  # by which the sum of the log-odds of a line and of its kind is divided
LONGEST = 20_000  # boxes and lines of a page above which it is not asked: it would take seconds
WHOLE = 20  # characters of a line that is found wherever it stands; a shorter one must follow the one before
REACH = 200  # characters behind the last line found in which a short one is looked for
END = 30  # characters at the ends of a line by which a part of it is known


@cache
def page_model() -> Model:
    """Return the page model that comes with the package, read once."""
    with resources.files("boilerstrip").joinpath("models/pages.npz").open("rb") as file:
        return load_model(file)


def score_lines(tree: HtmlElement, page: PageLines, title: str | None, model: Model) -> Floats:
    """Return for every line of a page the probability that it is boilerplate."""
    found = extract_page(page, title)
    alone = model.predict(found, np.zeros((len(found.rows), 0), np.float32)).dropped
    scores = lean_on_kind(alone, page)
    if not in_doubt(scores, page) or len(page.boxes.tags) + len(scores) > LONGEST:
        return scores
    kept = mark_kept(page.lines.texts, extract_text(tree))
    mixed: Floats = np.round((1 - TRUST) * scores + TRUST * (1 - kept), 4).astype(np.float32)
    return mixed if kept.any() else scores


def lean_on_kind(scores: Floats, page: PageLines) -> Floats:
    """Return the scores moved towards that of all lines in boxes of the same kind, which mostly share their fate."""
    if not len(scores):
        return scores
    kinds = np.array(page.boxes.kinds)[np.array(page.lines.boxes)]
    weights = np.sqrt(10.0 + np.fromiter(map(len, page.lines.texts), np.float64, len(scores)))
    sums = np.bincount(kinds, weights=weights)
    means = np.bincount(kinds, weights=weights * scores) / np.maximum(sums, 1e-9)
    odds = (_log_odds(scores) + _log_odds(means.astype(np.float32))[kinds]) / SOFTEN
    leaning: Floats = np.round(1 / (1 + np.exp(-odds)), 4).astype(np.float32)
    return leaning


def _log_odds(scores: Floats) -> Floats:
    bounded = np.clip(scores, 1e-4, 1 - 1e-4)
    odds: Floats = np.log(bounded / (1 - bounded))
    return odds


def in_doubt(scores: Floats, page: PageLines) -> bool:
    """Whether the model can't tell the article of a page: there is next to none, or too much may be one."""
    sizes = np.fromiter(map(len, page.lines.texts), np.float64, len(scores))
    article = float(((1 - scores) * sizes).sum())
    doubt = float((np.minimum(scores, 1 - scores) * sizes).sum())
    return article < SHORT or doubt > DOUBT * article


def mark_kept(texts: Sequence[str], extracted: str) -> Floats:
    """Return how much of each line stands in an extracted text, from 0 to 1, white space and cell marks aside.

    >>> mark_kept(["Menu", "It rained all day.", "Menu"], "It rained\\nall day.").tolist()
    [0.0, 1.0, 0.0]
    """
    whole = _solid(extracted)
    kept = np.zeros(len(texts), np.float32)
    at = 0
    for i, line in enumerate(map(_solid, texts)):
        found = whole.find(line, at) if line else -1
        if found < 0 and len(line) >= WHOLE:
            found = whole.find(line)
        if found >= 0:
            kept[i] = 1
            at = found + len(line) if len(line) >= WHOLE or found - at < REACH else at
        elif len(line) >= 2 * END:
            kept[i] = 0.4 * (line[:END] in whole) + 0.4 * (line[-END:] in whole)
    return kept


def _solid(text: str) -> str:
    return "".join(text.replace("|", "").split())
