"""The recipe: cut a text into units, ask rules and model about each, and keep what is article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from boilerstrip import features
from boilerstrip.assemble import Piece, build_spans
from boilerstrip.blocks import join_letters, judge_lists, judge_runs
from boilerstrip.categories import DROPPED, check_names
from boilerstrip.contested import mark_headline, split_datelines
from boilerstrip.decide import BARS, SURE_SCORE, Verdict, decide
from boilerstrip.document import Document
from boilerstrip.edges import Reading, cut_edges
from boilerstrip.evidence import NO_EVIDENCE
from boilerstrip.folding import fold
from boilerstrip.guards import NO_CUE_ODDS, read_context
from boilerstrip.headline import find_headline
from boilerstrip.language import ALWAYS, base_language, detect_languages
from boilerstrip.memory import Memory, open_memory
from boilerstrip.memory.evidence import weigh
from boilerstrip.model import KINDS, RULE_COLUMNS, Model, default_model, shared_model
from boilerstrip.rule import PATTERN_SECONDS, Rule
from boilerstrip.rulebook import RuleBook, look_through
from boilerstrip.rules import (
    LANGUAGES,
    abbreviations,
    built_in_book,
    built_in_id,
    built_in_rules,
    load_packs,
    ruleset_id,
)
from boilerstrip.units import check_text, split_units

BRAKE = 0.03  # if less than this share of the characters would stay, a less aggressive result stands
_PROSE = features.SHAPE.index("prose")
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
        object.__setattr__(self, "rules", tuple(rule.check() for rule in self.rules))
        object.__setattr__(self, "_memory", open_memory(self.memory))
        object.__setattr__(self, "_names", frozenset(rule.name for rule in self.rules))

    def strip(self, text: str, *, url: str | None = None, lang: str | None = None, title: str | None = None) -> str:
        """Return ``text`` without its boilerplate: ``explain(...).text``."""
        return self.explain(text, url=url, lang=lang, title=title).text

    def explain(
        self, text: str, *, url: str | None = None, lang: str | None = None, title: str | None = None
    ) -> Document:
        """Return the document with a decision, a category, a score and a reason for every stretch of ``text``.

        ``lang`` is the code of the text's language, if it is known; ``title`` the title of the page, which helps to
        find the headline and its repeats; ``url`` where the text is from, by which the memory knows its site. Raises
        a ``TypeError`` where ``text`` is no ``str``.
        """
        check_text(text)
        reading = self._read(text, url, lang, title)
        pieces = self._judge(reading)
        bar, braked = self._choose_bar(pieces)
        decided = [piece._replace(kept=not self._goes(piece.verdict, bar)) for piece in pieces]
        flags = {"brake"} if braked else set()
        if any(not piece.kept and piece.verdict.category == "paywall" for piece in decided):
            flags.add("paywall")
        return Document(
            source=text,
            spans=build_spans(text, decided),
            flags=frozenset(flags),
            language=tuple(sorted(reading.languages)),
            model=self._model_name,
            rules=self._ruleset_name,
            preset=self.preset,
            url=url,
            title=title,
        )

    def strip_html(self, html: str | bytes, *, url: str | None = None, lang: str | None = None) -> str:
        """Return the article of a page in HTML; see `boilerstrip.strip_html`."""
        from boilerstrip.html.page import decide_page

        return decide_page(self, html, url, lang).text

    def explain_html(self, html: str | bytes, *, url: str | None = None, lang: str | None = None) -> Document:
        """Return the document of a page in HTML; see `boilerstrip.explain_html`."""
        from boilerstrip.html.page import explain_page

        return explain_page(self, html, url, lang)

    def _read(self, text: str, url: str | None, lang: str | None, title: str | None) -> Reading:
        known = frozenset({base_language(lang)}) & frozenset(LANGUAGES) if lang else detect_languages(text)
        languages = known | {ALWAYS}
        packs = [pack for pack in load_packs() if pack.code in languages]
        units = split_units(text, abbreviations(languages))
        folded = fold(text)
        scans = [book.scan(folded) for book in self._books(languages)]
        found = look_through(scans, units.starts, units.ends)
        seen = features.extract(text, *units, title)
        parts = [folded[start:end] for start, end in zip(units.starts, units.ends, strict=True)]
        prose = (seen.rows[:, _PROSE] > 0).tolist()
        evidence = weigh(self._memory, url, parts) if self._memory else {}
        cues = count_cues(found.rules) + len(evidence) if self.use_rules else len(NO_CUE_ODDS)
        context = read_context(parts, prose, title, packs, is_foreign=not known, cues=cues)
        headline = find_headline(parts, prose, title)
        return Reading(text, units, folded, found, seen, context, languages, headline, evidence, scans)

    def _judge(self, reading: Reading) -> list[Piece]:
        """Pieces with verdicts: one for each unit, or for its parts where an edge or a dateline is cut off."""
        count = len(reading.units.starts)
        if self._model is None:
            dropped, kinds = [None] * count, [""] * count
        else:
            prediction = self._model.predict(reading.seen, rule_rows(count, reading.found.rules))
            dropped = prediction.dropped.tolist()
            kinds = [KINDS[k] for k in prediction.kinds.argmax(axis=1).tolist()]
        verdicts = [
            decide(
                i,
                reading.found.rules.get(i, ()),
                p,
                kind,
                inline=inline,
                context=reading.context,
                own=self._names,
                evidence=reading.evidence.get(i, NO_EVIDENCE),
            )
            for i, (p, kind, inline) in enumerate(zip(dropped, kinds, reading.units.inline, strict=True))
        ]
        units, prose = reading.context.units, reading.context.prose
        verdicts = judge_lists(judge_runs(verdicts, units, prose), units, prose)
        verdicts = join_letters(verdicts, reading.context)
        for i in reading.headline.repeats:
            if not verdicts[i].keep:
                verdicts[i] = Verdict(max(verdicts[i].score, SURE_SCORE), "repeat", "the headline again")
        starts, ends, _ = reading.units
        pieces = [Piece(*unit, kept=True) for unit in zip(starts, ends, verdicts, strict=True)]
        named = mark_headline(pieces, reading.folded, reading.context.prose, reading.headline.first)
        return split_datelines(cut_edges(reading, named, dropped), reading.folded)

    def _choose_bar(self, pieces: Sequence[Piece]) -> tuple[float, bool]:
        """The preset's bar, or a higher one where nearly nothing would stay."""
        total = sum(piece.end - piece.start for piece in pieces)
        bars = sorted(bar for bar in BARS.values() if bar >= BARS[self.preset])
        for bar in bars:
            stays = sum(piece.end - piece.start for piece in pieces if not self._goes(piece.verdict, bar))
            if stays > BRAKE * total or not total:
                return bar, bar != bars[0]
        return 2.0, True

    def _goes(self, verdict: Verdict, bar: float) -> bool:
        if verdict.category in self.keep:
            return False
        if verdict.keep:
            return verdict.category in self.drop and bar <= 1
        return verdict.score >= bar and (
            verdict.category is None or verdict.category in DROPPED or verdict.category in self.drop
        )

    def _books(self, languages: frozenset[str]) -> list[RuleBook]:
        """The user's rules, and after them those of the tables."""
        return [*([self._own_book] if self.rules else ()), *([built_in_book(languages)] if self.use_rules else ())]

    @cached_property
    def _own_book(self) -> RuleBook:
        return RuleBook(self.rules, PATTERN_SECONDS)

    @cached_property
    def _model(self) -> Model | None:
        if self.model == "default":
            return default_model()
        return shared_model(Path(self.model)) if isinstance(self.model, (str, Path)) else self.model

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


def count_cues(rules: dict[int, tuple[Rule, ...]]) -> int:
    """In how many units a rule that drops sees its cue; hints don't count."""
    return sum(any(not rule.keep and rule.strength != "hint" for rule in seen) for seen in rules.values())


def rule_rows(count: int, rules: dict[int, tuple[Rule, ...]]) -> features.Floats:
    """Return what the rules say as numbers for the model: the strongest rule per kind, and the strongest to keep."""
    rows = np.zeros((count, RULE_COLUMNS), np.float32)
    for i, seen in rules.items():
        for rule in seen:
            column = RULE_COLUMNS - 1 if rule.keep or rule.category not in KINDS else KINDS.index(rule.category)
            rows[i, column] = max(rows[i, column], _STRENGTHS[rule.strength])
    return rows
