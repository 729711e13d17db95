"""The kinds of text that a crawled article carries besides its body, and which of them go by default."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Category(NamedTuple):
    """A kind of text: its name, what it is, an example, and whether it is removed by default.

    ``hue`` is the colour in which displays show it, in degrees on the colour circle; kin are neighbours, and a kind
    that is about form rather than what a text says is grey and has none.

    One that is added with ``dropped=True`` needs a new training, since it is a number that the model reads and one that
    it gives: every model trained before is refused. One with ``dropped=False`` needs none.
    """

    name: str
    what: str
    example: str
    dropped: bool = True
    hue: int | None = None


CATEGORIES: tuple[Category, ...] = (
    Category(
        "caption", "what a photo, video or graphic shows", "The harbour at dawn, seen from the old lighthouse.", hue=205
    ),
    Category("credit", "who took the picture, or who else reported", "Photo: Ana Kolar/Agency", hue=185),
    Category(
        "newsletter", "a pitch or form for e-mail letters and alerts", "Get the week's news in your inbox.", hue=32
    ),
    Category("paywall", "a subscription, login or meter notice", "Already a subscriber? Log in to read on.", hue=16),
    Category(
        "donation", "the publisher asks the reader for money", "Your gift keeps this newsroom going. Donate now.", hue=0
    ),
    Category("related", "links to and teasers of other stories", "Read more: How the river was saved", hue=262),
    Category("share", "share buttons, follow calls and counters", "Share on Facebook", hue=278),
    Category("comments", "the comment section and its prompts", "Leave a comment", hue=298),
    Category("advert", "an advertisement or its label", "Story continues below advertisement", hue=66),
    Category(
        "affiliate", "a note that links earn commission", "We may earn a commission from links on this page.", hue=84
    ),
    Category("byline", "author, date, reading time and section lines", "By Ana Kolar | 4 min read", hue=316),
    Category("author_bio", "who the author is", "Ana Kolar is a staff writer in Ljubljana.", hue=332),
    Category("legal", "copyright, terms and reuse notes", "© 2024 The Daily Example. All rights reserved.", hue=125),
    Category("consent", "cookie and privacy prompts", "We use cookies to improve your experience.", hue=145),
    Category("navigation", "menus, breadcrumbs, buttons, search and login", "Skip to main content", hue=245),
    Category("tags", "topics, keywords and hashtags of the page", "Tags: rivers, floods, climate", hue=225),
    Category("contact", "how to reach the newsroom", "Got a story? Write to our news team.", hue=346),
    Category(
        "promo", "the publisher's own apps, podcasts, issues, events", "Download our app for live updates.", hue=48
    ),
    Category(
        "media", "player controls, embeds and script notices", "Your browser does not support the video tag.", hue=165
    ),
    Category(
        "repeat", "a headline, quote or line that stands elsewhere too", "The headline, once more below the photo"
    ),
    Category("formatting", "separators and marks without words", "* * *"),
    Category("other", "boilerplate of no kind named here", "Shares of EXM closed at 12.40."),
    Category("headline", "the first headline of the article", "River town rebuilds its bridge", dropped=False),
    Category("standfirst", "the summary under the headline", "A year on, the crossing is open.", dropped=False),
    Category("dateline", "the place and agency that open a story", "LJUBLJANA (Agency) —", dropped=False),
    Category("correction", "a note on what the text had wrong", "Correction: the bridge is 90 m long.", dropped=False),
    Category("disclaimer", "an opinion, advice or sponsor note", "This is not investment advice.", dropped=False),
)

NAMES: frozenset[str] = frozenset(category.name for category in CATEGORIES)
DROPPED: frozenset[str] = frozenset(category.name for category in CATEGORIES if category.dropped)


def check_names(names: Iterable[str], argument: str) -> frozenset[str]:
    """Return ``names`` as a set, or raise a ``ValueError`` that lists the valid categories.

    >>> sorted(check_names(["share", "caption"], "keep"))
    ['caption', 'share']
    """
    if isinstance(names, str):
        raise TypeError(f"{argument} takes a collection of category names, as in {argument}={{{names!r}}}")
    wanted = frozenset(names)
    unknown = sorted(map(str, wanted - NAMES))
    if unknown:
        raise ValueError(f"{argument} names no category: {', '.join(unknown)}. Valid are: {', '.join(sorted(NAMES))}")
    return wanted
