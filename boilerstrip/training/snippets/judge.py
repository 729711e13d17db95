"""What the known snippets of a page, its parts and agreeing extractors say of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from boilerstrip.training.snippets.render import Line

FEWEST_LETTERS = 6  # a shorter snippet may stand anywhere
PART_OF_SNIPPET = 13  # letters from which a line may be a part of a snippet that must go
LONG = 400  # letters of a line that is no furniture although no extractor takes it
BODY_LETTERS = 60  # letters from which a line that all extractors take is body
_NO_LETTER = re.compile(r"\W+")


class Label(NamedTuple):
    """What is thought of a line: whether it stays, whether that is sure, and its kind if the page tells it.

    What is not sure is written as not known.
    """

    kept: bool
    sure: bool
    hint: str = ""
    role: str = ""


class Judge:
    """Labels lines by the snippets of their page, their part of it, and how many extractors take them."""

    def __init__(self, stays: Sequence[str], goes: Sequence[str], texts: Iterable[str] = ()) -> None:
        self.stays = [words for words in map(letters, stays) if len(words) >= FEWEST_LETTERS]
        self.goes = [words for words in map(letters, goes) if len(words) >= FEWEST_LETTERS]
        self.texts = [letters(text) for text in texts]

    def label(self, line: Line) -> Label:
        """Return the label of a line of the page.

        >>> judge = Judge(["It rained all night"], ["Imprint of the site"], ["It rained all night.", "", "", ""])
        >>> judge.label(Line("It rained all night.", 0, "")), judge.label(Line("Imprint of the site", 0, ""))
        (Label(kept=True, sure=True, hint='', role='body'), Label(kept=False, sure=True, hint='', role=''))
        """
        found = letters(line.text)
        if not found:
            return Label(kept=False, sure=True)
        if line.part == "title":
            return Label(kept=False, sure=False, role="html_title")
        return self.by_snippets(found) or self._by_vote(found, line.part)

    def by_snippets(self, found: str) -> Label | None:
        """Return the label of a line, given as its letters, that a snippet tells; None where none does."""
        goes = any(words in found for words in self.goes)
        if any(words in found for words in self.stays):
            return Label(kept=not goes, sure=not goes, role="" if goes else "body")
        if goes or (len(found) >= PART_OF_SNIPPET and any(found in words for words in self.goes)):
            return Label(kept=False, sure=True)
        return None

    def _by_vote(self, found: str, part: str) -> Label:
        votes, most = sum(found in text for text in self.texts), len(self.texts)
        if part == "figcaption" and votes < most:
            return Label(kept=False, sure=True, hint="caption")
        if part == "comments" and votes <= 1:
            return Label(kept=False, sure=True, hint="comments")
        if (part in ("nav", "footer") and votes <= 1) or (not votes and len(found) < LONG):
            return Label(kept=False, sure=True)
        if votes == most and len(found) > BODY_LETTERS:
            return Label(kept=True, sure=True, role="body")
        return Label(kept=votes >= most - 1, sure=False)


def letters(text: str) -> str:
    """Return ``text`` without all that is no letter or digit, in lower case, so that layout makes no difference."""
    return _NO_LETTER.sub("", text.lower())
