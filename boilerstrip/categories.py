"""The kinds of text that a crawled article carries besides its body, and which of them go by default."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Category(NamedTuple):
    """A kind of text: its name, what it is, an example, and whether it is removed by default."""

    name: str
    what: str
    example: str
    dropped: bool = True


CATEGORIES: tuple[Category, ...] = (
    Category("caption", "what a photo, video or graphic shows", "The harbour at dawn, seen from the old lighthouse."),
    Category("credit", "who took the picture, or who else reported", "Photo: Ana Kolar/Agency"),
    Category("newsletter", "a pitch or form for e-mail letters and alerts", "Get the week's news in your inbox."),
    Category("paywall", "a subscription, login or meter notice", "Already a subscriber? Log in to read on."),
    Category("donation", "the publisher asks the reader for money", "Your gift keeps this newsroom going. Donate now."),
    Category("related", "links to and teasers of other stories", "Read more: How the river was saved"),
    Category("share", "share buttons, follow calls and counters", "Share on Facebook"),
    Category("comments", "the comment section and its prompts", "Leave a comment"),
    Category("advert", "an advertisement or its label", "Story continues below advertisement"),
    Category("affiliate", "a note that links earn commission", "We may earn a commission from links on this page."),
    Category("byline", "author, date, reading time and section lines", "By Ana Kolar | 4 min read"),
    Category("author_bio", "who the author is", "Ana Kolar is a staff writer in Ljubljana."),
    Category("legal", "copyright, terms and reuse notes", "© 2024 The Daily Example. All rights reserved."),
    Category("consent", "cookie and privacy prompts", "We use cookies to improve your experience."),
    Category("navigation", "menus, breadcrumbs, buttons, search and login", "Skip to main content"),
    Category("tags", "topics, keywords and hashtags of the page", "Tags: rivers, floods, climate"),
    Category("contact", "how to reach the newsroom", "Got a story? Write to our news team."),
    Category("promo", "the publisher's own apps, podcasts, issues, events", "Download our app for live updates."),
    Category("media", "player controls, embeds and script notices", "Your browser does not support the video tag."),
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
