"""The recipe: cut a text into units, ask rules and model about each, and keep what is article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import compress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from boilerstrip import features
from boilerstrip.assemble import Piece, build_spans, join_kept
from boilerstrip.categories import check_names
from boilerstrip.company import find_company
from boilerstrip.decide import BARS
from boilerstrip.document import Document
from boilerstrip.edges import find_edges
from boilerstrip.evidence import Evidence, join, of_units
from boilerstrip.guards import NO_CUE_ODDS, count_cues, may_have_topics, read_context
from boilerstrip.headline import NO_HEADLINE, find_headline
from boilerstrip.judge import Judged, judge
from boilerstrip.language import ALWAYS
from boilerstrip.model import KINDS, RULE_COLUMNS, Model, default_model, for_lines, shared_model
from boilerstrip.parts import Part, cut_texts, gather_parts
from boilerstrip.reading import Answers, Given, Joined, Reading, batches, join_texts
from boilerstrip.rule import PATTERN_SECONDS, Rule, check_unique
from boilerstrip.rulebook import RuleBook, look_through
from boilerstrip.rules import built_in_book, built_in_id, built_in_rules, packs_of, ruleset_id
from boilerstrip.scan import Found
from boilerstrip.settle import settle
from boilerstrip.units import check_text

if TYPE_CHECKING:
    from boilerstrip.memory import Memory

_PROSE = features.SHAPE.index("prose")
_COLUMNS = {kind: column for column, kind in enumerate(KINDS)}
_TO_KEEP = RULE_COLUMNS - 1
_STRENGTHS = {"sure": 1.0, "likely": 0.6, "hint": 0.3}


@dataclass(frozen=True, kw_only=True)
class Stripper:
    """The settings of a stripping, with the two methods that use them.

    ``preset`` is ``careful``, ``balanced`` or ``strict``; each removes all that the one before removes. ``keep`` and
    ``drop`` name categories that stay, or that go although they stay by default. ``rules`` are the user's own, which
    win over those of the tables. ``model`` is the packaged one, another (a `boilerstrip.model.Model` or the path of
    its file), or None for rules alone; with ``use_rules=False`` the tables are left out. ``memory`` tells what repeats
    on the site of a page (a frozen `boilerstrip.SiteMemory`, or the path of its file). A stripper never changes; it
    can be pickled and shared by threads.

    Raises a ``ValueError`` for a preset or category that doesn't exist, and for a model or memory file that doesn't
    fit.

    >>> stripper = Stripper(keep={"share"})
    >>> stripper.strip("The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook")
    'The river rose two metres overnight, the mayor said.\\n\\nShare on Facebook'
    """

    preset: str = "balanced"
    keep: Collection[str] = ()
    drop: Collection[str] = ()
    rules: Iterable[Rule] = ()
    model: Model | Path | str | None = "default"
    use_rules: bool = True
    memory: Memory | Path | str | None = None
    _memory: Memory | None = field(init=False, repr=False, compare=False)
    _names: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.preset not in BARS:
            raise ValueError(f"preset is {self.preset!r}; valid are: {', '.join(BARS)}")
        object.__setattr__(self, "keep", check_names(self.keep, "keep"))
        object.__setattr__(self, "drop", check_names(self.drop, "drop"))
        object.__setattr__(self, "rules", check_unique(rule.check() for rule in self.rules))
        object.__setattr__(self, "_memory", _open_memory(self.memory))
        object.__setattr__(self, "_names", frozenset(rule.name for rule in self.rules))

    def strip(self, text: str, *, url: str | None = None, lang: str | None = None, title: str | None = None) -> str:
        """Return ``text`` without its boilerplate: ``explain(...).text``."""
        check_text(text)
        return self._decide_all([Given(text, url, lang, title)], briefly=True)[0].text

    def explain(
        self, text: str, *, url: str | None = None, lang: str | None = None, title: str | None = None
    ) -> Document:
        """Return the document with a decision, a category, a score and a reason for every stretch of ``text``.

        ``lang`` is the code of the text's language, if it is known; ``title`` the title of the page, which helps to
        find the headline and its repeats; ``url`` where the text is from, by which the memory knows its site. Raises
        a ``TypeError`` where ``text`` is no ``str``.
        """
        check_text(text)
        return self._document(self._decide_all([Given(text, url, lang, title)])[0])

    def strip_many(self, texts: Iterable[str | Given]) -> Iterator[str]:
        """Yield every text without its boilerplate, in their order: what `strip` returns, a little faster.

        Texts are read sixteen at a time, so that a stream of any length takes little memory. Where more is known
        of a text, give a `boilerstrip.Given` with its ``url``, ``lang`` and ``title``. Raises a ``TypeError`` at a
        text that is no ``str``.

        >>> list(Stripper().strip_many(["It rained all night, the mayor said.\\n\\nShare on Facebook", "Rain."]))
        ['It rained all night, the mayor said.', 'Rain.']
        """
        for batch in batches(texts):
            yield from (decided.text for decided in self._decide_all(batch, briefly=True))

    def explain_many(self, texts: Iterable[str | Given]) -> Iterator[Document]:
        """Yield the document of every text, in their order: what `explain` returns; see `strip_many`.

        >>> [document.counts() for document in Stripper().explain_many(["Rain.\\nShare on Facebook", "Rain."])]
        [{'share': 1}, {}]
        """
        for batch in batches(texts):
            yield from map(self._document, self._decide_all(batch))

    def _document(self, decided: Decided) -> Document:
        given = decided.given
        return Document(
            source=given.text,
            spans=build_spans(given.text, decided.pieces),
            flags=decided.flags,
            language=tuple(sorted(decided.languages)),
            model=self._model_name,
            rules=self._ruleset_name,
            preset=self.preset,
            url=given.url,
            title=given.title,
        )

    def strip_html(self, html: str | bytes, *, url: str | None = None, lang: str | None = None) -> str:
        """Return the article of a page in HTML; see `boilerstrip.strip_html`."""
        from boilerstrip.html.page import decide_page

        return decide_page(self, html, url, lang).text

    def explain_html(self, html: str | bytes, *, url: str | None = None, lang: str | None = None) -> Document:
        """Return the document of a page in HTML; see `boilerstrip.explain_html`."""
        from boilerstrip.html.page import explain_page

        return explain_page(self, html, url, lang)

    def _decide_all(self, texts: Sequence[Given], *, briefly: bool = False) -> list[Decided]:
        """Decide about several texts; ``briefly`` with one piece for all of a part that stays as it is, where that is
        seen at a glance.
        """
        judged: list[list[Judged]] = [[] for _ in texts]
        for group in gather_parts(cut_texts(texts)):
            for part, own in zip(group, self._judge_together(group, briefly=briefly), strict=True):
                judged[part.owner].append(own.behind(part.offset))
        return [
            Decided(given, *settle(own, self.preset, self.keep, self.drop), own[0].languages)
            for given, own in zip(texts, judged, strict=True)
        ]

    def _judge_together(self, parts: Sequence[Part], *, briefly: bool) -> list[Judged]:
        """The recipe, for parts of the same languages: from their texts to pieces with verdicts."""
        texts, known = [part.given for part in parts], parts[0].languages
        joined = join_texts(texts, known | {ALWAYS})
        scans = [book.scan(joined.folded) for book in self._books(joined.languages)]
        found = look_through(scans, joined.starts, joined.ends)
        seen = features.extract_all(joined.text, joined.layout, [given.title for given in texts])
        dropped, kinds = self._predict(seen, found, joined.layout)
        prose = (seen.rows[:, _PROSE] > 0).tolist()
        answers = Answers(found.split(joined.first), prose, dropped, kinds, scans)
        readings = [
            self._read(joined, answers, i, is_foreign=not known, has_head=not part.offset)
            for i, part in enumerate(parts)
        ]
        bar = BARS[self.preset] if briefly and not self.drop else None
        edges = find_edges(joined, readings)
        return [judge(reading, own, bar) for reading, own in zip(readings, edges, strict=True)]

    def _read(self, joined: Joined, answers: Answers, i: int, *, is_foreign: bool, has_head: bool) -> Reading:
        """The ``i``-th of several texts with all that is known of it, gathered for those who judge."""
        given, units, folded = joined.texts[i], joined.units[i], joined.parts[i]
        found, mine = answers.found[i], joined.slice(i)
        prose, dropped, kinds = answers.prose[mine], answers.dropped[mine], answers.kinds[mine]
        parts = [folded[start:end] for start, end in zip(units.starts, units.ends, strict=True)]
        evidence = self._gather_evidence(given, parts, units.starts)
        context = read_context(
            parts,
            prose,
            given.title,
            packs_of(joined.languages),
            is_foreign=is_foreign,
            cues=count_cues(found.rules) + len(evidence) if self.use_rules else len(NO_CUE_ODDS),
            company=find_company(dropped, list(map(len, parts)), prose),
            topic_words=_topic_words(joined, answers, i),
            own=self._names,
        )
        return Reading(
            text=given.text,
            units=units,
            folded=folded,
            rules=found.rules,
            unread=found.unread,
            dropped=dropped,
            kinds=kinds,
            context=context,
            languages=joined.languages,
            has_head=has_head,
            headline=find_headline(parts, prose, given.title) if has_head else NO_HEADLINE,
            evidence=evidence,
            scans=answers.scans,
            offset=joined.offsets[i],
        )

    def _gather_evidence(self, given: Given, parts: Sequence[str], starts: Sequence[int]) -> dict[int, Evidence]:
        """What the memory of the site, and the markup of the page, say of the units."""
        found: list[Mapping[int, Evidence]] = []
        if self._memory:
            from boilerstrip.memory.evidence import weigh

            found.append(weigh(self._memory, given.url, parts))
        if given.lines:
            found.append(of_units(given.lines, starts))
        return join(*found)

    def _predict(
        self, seen: features.Features, found: Found, layout: features.Layout
    ) -> tuple[list[float | None], list[str]]:
        """What the model thinks of every unit: the probability that it goes, and its kind."""
        count = len(layout.starts)
        if self._model is None:
            return [None] * count, [""] * count
        prediction = self._model.predict(seen, rule_rows(count, found.rules), layout.sizes.tolist())
        return prediction.dropped.tolist(), [KINDS[k] for k in prediction.kinds.tolist()]

    def _books(self, languages: frozenset[str]) -> list[RuleBook]:
        """The user's rules, and after them those of the tables, without any if they are left out."""
        return [*([self._own_book] if self.rules else ()), built_in_book(languages, use_rules=self.use_rules)]

    @cached_property
    def _own_book(self) -> RuleBook:
        return RuleBook(self.rules, PATTERN_SECONDS)

    @cached_property
    def _model(self) -> Model | None:
        if self.model == "default":
            return default_model()
        if isinstance(self.model, (str, Path)):
            return shared_model(Path(self.model))
        return for_lines(self.model) if self.model else None

    @property
    def _model_name(self) -> str:
        return str(self._model.about.get("version", "unnamed")) if self._model else "none"

    @property
    def _ruleset_name(self) -> str:
        return built_in_id() if self.use_rules and not self.rules else self._own_id

    @cached_property
    def _own_id(self) -> str:
        return ruleset_id((*self.rules, *(built_in_rules() if self.use_rules else ())))

    def __getstate__(self) -> dict[str, Any]:
        # sets sorted, so that the same settings give the same bytes and an engine's cache knows them again
        return {
            key: sorted(value) if isinstance(value, frozenset) else value
            for key, value in self.__dict__.items()
            if key not in ("_own_book", "_own_id", "_model")
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        sets = {key: frozenset(value) for key, value in state.items() if isinstance(value, list)}
        self.__dict__.update(state | sets)


class Decided(NamedTuple):
    """A text with every piece of it decided."""

    given: Given
    pieces: Sequence[Piece]
    flags: frozenset[str]
    languages: frozenset[str]

    @property
    def text(self) -> str:
        """What stays of the text."""
        return join_kept(self.given.text, self.pieces)


def _topic_words(joined: Joined, answers: Answers, i: int) -> Iterator[set[str]]:
    """Which words of the topics stand in each paragraph of the ``i``-th text, if it may have topics; looked for when
    they are first asked for.
    """
    mine = joined.slice(i)
    prose = answers.prose[mine]
    if may_have_topics(sum(prose), joined.texts[i].title):
        starts, ends = (list(compress(offsets[mine], prose)) for offsets in (joined.starts, joined.ends))
        yield from answers.scans[-1].words_in(starts, ends)


def _open_memory(memory: Memory | Path | str | None) -> Memory | None:
    if memory is None:
        return None
    from boilerstrip.memory import open_memory  # the room is loaded by those who use it

    return open_memory(memory)


def rule_rows(count: int, rules: Mapping[int, tuple[Rule, ...]]) -> features.Floats:
    """Return what the rules say as numbers for the model: the strongest rule per kind, and the strongest to keep."""
    rows = np.zeros((count, RULE_COLUMNS), np.float32)
    strongest: dict[int, float] = {}
    for i, seen in rules.items():
        for rule in seen:
            column = _TO_KEEP if rule.keep else _COLUMNS.get(rule.category, _TO_KEEP)
            place = i * RULE_COLUMNS + column
            strongest[place] = max(strongest.get(place, 0.0), _STRENGTHS[rule.strength])
    if strongest:
        rows.put(list(strongest), list(strongest.values()))
    return rows
