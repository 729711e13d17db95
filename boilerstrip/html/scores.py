"""How likely each line of a page is boilerplate: the page model's answer, or trafilatura's where that is in doubt."""

from __future__ import annotations

from functools import cache
from importlib import resources

import numpy as np
from lxml.html import HtmlElement

from boilerstrip.features import Floats
from boilerstrip.html.features import extract_page
from boilerstrip.html.found import mark_found, searchable
from boilerstrip.html.lines import PageLines
from boilerstrip.html.said import Said
from boilerstrip.html.trafilatura import extract_text
from boilerstrip.model import Model, load_model
from boilerstrip.odds import log_odds_of_each, to_probabilities

DOUBT = 0.4  # characters in doubt by characters of the article; with more than this trafilatura knows better
SHORT = 200.0  # characters of an article below which it is asked in any case
TRUST = 0.75  # its share of the score then
SOFTEN = 1.5  # by which the sum of the log-odds of a line and of its kind is divided
LONGEST = 20_000  # boxes and lines of a page above which it is not asked: it would take seconds


@cache
def page_model() -> Model:
    """Return the page model that comes with the package, read once."""
    with resources.files("boilerstrip").joinpath("models/pages.npz").open("rb") as file:
        return load_model(file)


def score_lines(tree: HtmlElement, page: PageLines, said: Said, model: Model) -> Floats:
    """Return for every line of a page the probability that it is boilerplate."""
    found = extract_page(page, said)
    alone = model.predict(found, np.zeros((len(found.rows), 0), np.float32)).dropped
    scores = lean_on_kind(alone, page)
    if not in_doubt(scores, page) or len(page.boxes.tags) + len(scores) > LONGEST:
        return scores
    kept = mark_found(page.lines.texts, searchable(extract_text(tree), page.lines.texts))
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
    odds = (log_odds_of_each(scores) + log_odds_of_each(means)[kinds]) / SOFTEN
    leaning: Floats = np.round(to_probabilities(odds), 4).astype(np.float32)
    return leaning


def in_doubt(scores: Floats, page: PageLines) -> bool:
    """Whether the model can't tell the article of a page: there is next to none, or too much may be one."""
    sizes = np.fromiter(map(len, page.lines.texts), np.float64, len(scores))
    article = float(((1 - scores) * sizes).sum())
    doubt = float((np.minimum(scores, 1 - scores) * sizes).sum())
    return article < SHORT or doubt > DOUBT * article
