"""What holds a verdict back: the marks of text that talks about boilerplate, or only looks like it.

A rule guard stops a rule where the words around its cue are those of an article; a model guard calms the model
where short lines are part of the text. Each is a small function with a name, and the name is the reason given.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from itertools import chain, product
from typing import NamedTuple

from boilerstrip import native
from boilerstrip.categories import NAMES
from boilerstrip.company import NO_COMPANY, Company
from boilerstrip.native import PATH
from boilerstrip.pack import SPACELESS, Pack
from boilerstrip.rule import Rule

# Kinds in which the publisher speaks to the reader: there an article about them is the great look-alike.
ADDRESSED = frozenset(
    {"newsletter", "paywall", "donation", "share", "comments", "contact", "promo", "consent", "affiliate", "advert"}
)
# Kinds that are a label with a title, a name or a description behind it, often without a full stop.
LABELS = frozenset({"related", "caption", "credit", "byline", "media", "navigation", "tags", "share"})
AMID = 8  # units within which a paragraph stands both before and behind a short sentence
FOREIGN_CHARS = 50  # of a longer unit
TIME_CHARS = 12  # of a time of day, at most
NO_CUE_ODDS = (-2.0, -0.5)  # any unit of a text in which no rule, or just one, sees a cue: it may well be clean
INLINE_NO_CUE_ODDS = (-1.0,)  # the same inside a long line, where many cues have lost the line's ends
QUOTE_FRAME = 8  # characters around a quotation that make it somebody's
ITEMS = 3  # numbered lines that make a list
LIVE_TIMES = 3  # lines that are times of day in a live blog
COLUMN_MARKS, ROWS = 2, 3  # so many bars in so many units each make a table
SPEECHES = 4  # units opened by a speaker's name that make a dialogue
DATELINE_CHARS = 60  # a unit of no more holds no story behind its dateline
SENTENCE_ENDS = '.!?…"。！？'  # of a short unit that is no label
LABEL_CHARS = 60  # a longer sentence with a label at its start may hold a sentence of the article too
TOPIC_UNITS = 3  # so many prose units with a category's own words make it the topic of the text

_QUOTED = re.compile(r'"[^"]*"')
WORD = re.compile(r"\w+(?:'\w+)?")
# what each byte of an ASCII text becomes where only its words are asked for: a small letter, a digit or a blank
_IN_WORDS = bytes(ord(c.lower()) if c.isalnum() or c == "_" else ord(" ") for c in map(chr, range(128))).ljust(256)
_DATELINE = re.compile(
    r"(?:[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я.'/-]{2,20}(?: [A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я.'/-]{0,20}){0,3}"  # the place, in capitals
    r"(?:, [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})?)?"  # and its country or state
    r"(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"  # the day
    r"(?: ?\([^()]{2,30}\))? ?-{1,2} )(?=\S)"  # the agency and a dash
)
IN_CAPITALS = frozenset(filter(re.compile("[A-ZÀ-ÞА-Я.'/-]").match, map(chr, range(0x500))))  # its second character
_ITEM = re.compile(r"\[?\d{1,3}(?:[.)]|\]) +\S")
_TIME = re.compile(r"\W{0,2}\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?\W{0,2}", re.IGNORECASE)
_SPEAKER = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w.'-]{0,20}(?: [A-ZÀ-ÞА-Я][\w.'-]{0,20}){0,2}|[QA&FRP])\s?: \S")


def both_reasons(said: str, why: str) -> str:
    """Return a reason with what holds it back, where anything does."""
    return f"{said}, held back: {why}" if said and why else said or why


class Calm(NamedTuple):
    """What holds the model back at a unit: what is added to its log-odds, and why."""

    odds: float
    why: str

    def besides(self, other: Calm) -> Calm:
        """Return both as one."""
        return Calm(self.odds + other.odds, both_reasons(self.why, other.why))

    def eased(self, share: float) -> Calm:
        """Return it without such a share of it."""
        return Calm(self.odds * (1 - share), self.why) if share < 1 else NO_CALM


NO_CALM = Calm(0.0, "")
SENTENCE = Calm(-1.5, "short sentence")  # amid paragraphs: an answer, a thought, a line of a dialogue
PARAGRAPH = Calm(-1.0, "paragraph")  # a lost one costs most
ITEM = Calm(-1.5, "numbered list")  # one of its items: it is judged with the others, and most lists are text
FOREIGN = Calm(-5.0, "unknown language")  # one without rules here, whose longer sentences may look like labels
ROW = Calm(-3.0, "table")  # a row of one with bars
TIME = Calm(-4.0, "live blog")  # a time of day in one
TOPIC = Calm(-2.0, "topic")  # a unit of the kind that the text itself is about
FADING = (PARAGRAPH, SENTENCE)  # what company takes away; the others have reasons of their own


class Words(NamedTuple):
    """Words of some languages, and of those that set no words apart the parts of a text that stand for them."""

    words: frozenset[str]
    parts: tuple[str, ...]


class Speech(NamedTuple):
    """What the packs of some languages know: see `boilerstrip.pack.Pack`; ``topics`` tells of each word whose topic it
    is, by language and category.
    """

    reporting: Words
    address: Words
    topics: Mapping[str, tuple[tuple[str, str], ...]]


class Facts(NamedTuple):
    """What the guards are given: the folded units of a text, which are prose, its title, the packs of its languages
    and their words, and the words of topics in each unit of prose, which are read once.

    ``cues`` counts the units in which a rule sees its cue, and ``company`` tells how much of the text surely is
    boilerplate, and where. ``own`` names the rules of the user, which no guard stops.
    """

    units: Sequence[str]
    prose: Sequence[bool]
    title: str | None
    packs: Sequence[Pack]
    reporting: Words
    address: Words
    topic_words: Iterable[Collection[str]]
    is_foreign: bool
    cues: int
    company: Company
    own: frozenset[str]


class Context(Facts):
    """What the guards know of a text: what is given, and what they find when they first ask, since most texts have
    nothing to hold back.
    """

    @cached_property
    def topics(self) -> frozenset[str]:
        """The categories that the text is about."""
        return find_topics(self.topic_words, self.title, self.packs)

    @cached_property
    def is_dialogue(self) -> bool:
        """Whether speakers' names open its units."""
        return has_speakers(self.units)

    @cached_property
    def is_live(self) -> bool:
        """Whether it is a live blog, with times of day between its entries."""
        return _count(map(_TIME.fullmatch, [unit for unit in self.units if len(unit) <= TIME_CHARS])) >= LIVE_TIMES

    @cached_property
    def is_numbered(self) -> bool:
        """Whether it has a numbered list."""
        return _count(map(_ITEM.match, [unit for unit in self.units if not unit[:1].isalpha()])) >= ITEMS

    @cached_property
    def tables(self) -> frozenset[int]:
        """How many bars the rows of its tables have."""
        return find_tables(self.units)


def read_context(
    units: Sequence[str],
    prose: Sequence[bool],
    title: str | None,
    packs: Sequence[Pack],
    *,
    is_foreign: bool = False,
    cues: int = len(NO_CUE_ODDS),
    company: Company = NO_COMPANY,
    topic_words: Iterable[Collection[str]] = (),
    own: frozenset[str] = frozenset(),
) -> Context:
    """Gather what the guards need to know of a text; ``cues`` counts the units in which a rule sees its cue, and
    ``topic_words`` are those that stand in each unit of prose.
    """
    speech = _speech(tuple(packs))
    return Context(
        units, prose, title, packs, speech.reporting, speech.address, topic_words, is_foreign, cues, company, own
    )


def _count(matches: Iterable[object]) -> int:
    """How many of some matches there are."""
    return len(list(filter(None, matches)))


@lru_cache(maxsize=64)
def _speech(packs: tuple[Pack, ...]) -> Speech:
    """What some packs know together, put together once."""
    topics: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for pack in packs:
        for category, words in pack.topics.items():
            for word in words:
                topics[word].append((pack.code, category))
    return Speech(
        _words([(pack.code, pack.reporting) for pack in packs]),
        _words([(pack.code, pack.address) for pack in packs]),
        {word: tuple(told) for word, told in topics.items()},
    )


def _words(known: Sequence[tuple[str, frozenset[str]]]) -> Words:
    """The words of several languages, given the code of each."""
    return Words(
        frozenset().union(*(words for code, words in known if code not in SPACELESS)),
        tuple(part for code, words in known if code in SPACELESS for part in sorted(words)),
    )


def count_cues(rules: Mapping[int, tuple[Rule, ...]]) -> int:
    """In how many units a rule that drops sees its cue; hints don't count."""
    return _count(map(_holds_cue, rules.values()))


def _holds_cue(seen: Sequence[Rule]) -> bool:
    for rule in seen:  # noqa: SIM110 any() takes twice the time
        if rule.strength != "hint" and not rule.keep:
            return True
    return False


def is_time(unit: str) -> bool:
    """Whether a unit is nothing but a time of day.

    >>> is_time("22:10 Uhr"), is_time("22:10")
    (True, True)
    """
    return len(unit) <= TIME_CHARS and _TIME.fullmatch(unit) is not None


def is_item(unit: str) -> bool:
    """Whether a unit is an item of a numbered list, a step or a reference.

    >>> is_item("12. Kolar A. The river at night. 2019."), is_item("12 comments")
    (True, False)
    """
    return _ITEM.match(unit) is not None


def find_tables(units: Sequence[str]) -> frozenset[int]:
    """Return how many bars the rows of each table have.

    >>> find_tables(["Day | Rise | Fall", "Monday | 2 m | 1 m", "Tuesday | 1 m | 0 m", "Home | News | Sport | Help"])
    frozenset({2})
    """
    rows = [unit.count("|") for unit in units if "|" in unit]
    if len(rows) < ROWS:
        return frozenset()
    counts = Counter(rows)
    return frozenset(bars for bars, rows in counts.items() if bars >= COLUMN_MARKS and rows >= ROWS)


def has_speakers(units: Sequence[str]) -> bool:
    """Whether the text is a dialogue: names with a colon open several units, and some come again.

    >>> has_speakers(["Ana: Hm.", "Jo: What?", "Ana: Rain.", "Jo: Ah.", "Ana: Yes."])
    True
    """
    speakers = [
        match.group().split(":")[0] for unit in units if unit.find(":", 0, 40) >= 0 and (match := _SPEAKER.match(unit))
    ]
    return len(speakers) >= SPEECHES and len(set(speakers)) <= len(speakers) / 2


def may_have_topics(paragraphs: int, title: str | None) -> bool:
    """Whether a text with so many paragraphs is long enough for `find_topics` to find any."""
    return bool(title) or paragraphs >= TOPIC_UNITS


def find_topics(prose: Iterable[Collection[str]], title: str | None, packs: Sequence[Pack]) -> frozenset[str]:
    """Return the categories that the text itself is about, given the topic words of its paragraphs.

    A category is the topic if its own words stand in the title or in three paragraphs.
    """
    units, heading = [words for words in prose if words], (title or "").lower()
    if not may_have_topics(len(units), title):
        return frozenset()
    topics = _speech(tuple(packs)).topics
    told = Counter(chain.from_iterable([{topic for word in unit for topic in topics.get(word, ())} for unit in units]))
    often = [category for (_, category), times in told.items() if times >= TOPIC_UNITS]
    return frozenset(often).union(_named(heading, packs) if heading else ())


def _named(heading: str, packs: Sequence[Pack]) -> Iterator[str]:
    """The categories of which a heading holds words."""
    for pack in packs:
        for category, words in pack.topics.items():
            if _holds(heading, words, pack.code):
                yield category


def _holds(text: str, words: frozenset[str], language: str) -> bool:
    if not any(word in text for word in words):
        return False
    return language in SPACELESS or not words.isdisjoint(WORD.findall(text))


def quotation(rule: Rule, unit: str, context: Context) -> bool:
    """The cue stands in quotation marks and words outside them tell of it: without the quotation there is no cue."""
    if '"' not in unit or unit.count('"') < 2:
        return False
    outside = _QUOTED.sub('""', unit)
    return len(outside) >= QUOTE_FRAME and not rule.sees(outside)


def third_person(rule: Rule, unit: str, context: Context) -> bool:
    """Somebody did or said something, and nobody speaks to the reader, or the text is about that very thing."""
    return _reports(unit, context) and (rule.category in context.topics or not speaks_to_reader(unit, context))


def speaks_to_reader(unit: str, context: Context) -> bool:
    """Whether a unit says we, our, you or your in one of the text's languages."""
    return _uses(unit, context.address)


def dateline(rule: Rule, unit: str, context: Context) -> bool:
    """A place in capitals and a dash begin the story itself."""
    return len(unit) > DATELINE_CHARS and dateline_end(unit) > 0


def dateline_end(text: str, start: int = 0, end: int | None = None) -> int:
    """Where the dateline that opens a folded unit ends and its story begins; 0 if none does. The unit is a whole text,
    or stands in it from ``start`` to ``end``.

    >>> dateline_end("LJUBLJANA, Slovenia (AP) - It rained.")
    27
    """
    if text[start + 1 : start + 2] not in IN_CAPITALS:  # as of most units
        return 0
    match = _DATELINE.match(text, start, len(text) if end is None else end)
    return match.end() if match else 0


def dialogue(rule: Rule, unit: str, context: Context) -> bool:
    """A quotation mark, a dash or a speaker's name opens the unit: a play, an interview, a novel."""
    if unit.startswith('"') or (unit.startswith("- ") and _reports(unit, context)):
        return True
    return ":" in unit and _SPEAKER.match(unit) is not None and (context.is_dialogue or _reports(unit, context))


def table(rule: Rule, unit: str, context: Context) -> bool:
    """The unit is a row of a table, which looks like a menu with bars between its words."""
    return bool(context.tables) and unit.count("|") in context.tables


def _reports(unit: str, context: Context) -> bool:
    return _uses(unit, context.reporting)


def _uses(unit: str, known: Words) -> bool:
    """Whether a unit holds one of some words."""
    if not known.words.isdisjoint(_words_of(unit)):
        return True
    return bool(known.parts) and any(map(unit.lower().__contains__, known.parts))


@lru_cache(maxsize=2)
def _words_of(unit: str) -> list[str]:
    """The words of a unit, kept while several guards ask for them on behalf of its rules."""
    if unit.isascii() and "'" not in unit:
        return unit.encode().translate(_IN_WORDS).decode().split()  # the same, a few times as fast
    return WORD.findall(unit.lower())


Stops = Callable[[Rule, str, Context], bool]


class Guard(NamedTuple):
    """A rule guard: its name, what it asks, and of which rules; most say nothing of a cue that is a whole line."""

    name: str
    stops: Stops
    categories: frozenset[str] = NAMES
    of_lines: bool = False


RULE_GUARDS = (
    Guard("quotation", quotation),
    Guard("third person", third_person, ADDRESSED),
    Guard("dateline", dateline),
    Guard("dialogue", dialogue, ADDRESSED),
    Guard("table", table, frozenset({"navigation"}), of_lines=True),
)


@cache
def _guards_of(category: str, at: str) -> tuple[tuple[str, Stops], ...]:
    """The guards that can stop the rules of a category whose cue stands at such a place, by name."""
    return tuple(
        (guard.name, guard.stops)
        for guard in RULE_GUARDS
        if category in guard.categories and (at != "line" or guard.of_lines)
    )


def held_back(rule: Rule, unit: str, context: Context) -> str:
    """Return the name of the guard that stops a rule at a unit, or nothing; the user's own pass all guards."""
    if rule.name in context.own:
        return ""
    for name, stops in _guards_of(rule.category, rule.at):
        if stops(rule, unit, context):
            return name
    return ""


def weakened(rule: Rule, unit: str, context: Context, *, inline: bool = False) -> str:
    """Return the rule's strength in this text; the user's own keep theirs.

    Where its category is the topic, only whole-line cues stay sure. Inside a long line a label has no end of its
    own ("Read also: The bridge The mayor said ..."), so a cue at the start does not decide alone what follows it.
    """
    if rule.at == "line" or rule.strength == "hint" or rule.name in context.own:
        return rule.strength
    if inline and rule.category in LABELS and len(unit) > LABEL_CHARS:
        return "hint"
    if rule.category not in context.topics:
        return rule.strength
    return "likely" if rule.strength == "sure" else "hint"


def calms_model(i: int, context: Context, *, inline: bool = False) -> Calm:
    """What is added to the model's log-odds for unit ``i`` where no rule speaks, and why.

    Boilerplate seldom comes alone: a text with no cue or just one is judged with more doubt. Inside a long line
    few cues are seen, so their want says less. In company all this fades.
    """
    return _join(_calms_unit(i, context), context.cues, inline, context.company.of(i))


def calm_units(context: Context, inline: Sequence[bool]) -> list[Calm]:
    """Return what `calms_model` says of every unit."""
    if PATH == "plain" or context.is_foreign or context.is_live or context.is_numbered or context.tables:
        return [calms_model(i, context, inline=is_part) for i, is_part in enumerate(inline)]
    amount, first, last = context.company
    told = list(context.units), list(context.prose), list(inline)
    calms = _calms(context.cues, amount)
    return [calms[place] for place in native.kernel.calm_units(*told, SENTENCE_ENDS, AMID, (first, last))]


@lru_cache(maxsize=256)
def _calms(cues: int, company: float) -> tuple[Calm, ...]:
    """What `calms_model` says of a unit that is nothing special, a short sentence or a paragraph: where it is no part
    of a line or one, and where it stands in the body or beyond it.
    """
    each = product((NO_CALM, SENTENCE, PARAGRAPH), (False, True), (0.0, company))
    return tuple(_join(calm, cues, is_part, share) for calm, is_part, share in each)


@lru_cache(maxsize=1024)
def _join(calm: Calm, cues: int, inline: bool, company: float) -> Calm:
    """What a unit has of itself and what holds back any unit of a text with so many cues, as far as company lets it."""
    own = calm.eased(company) if company and calm in FADING else calm
    no_cue = INLINE_NO_CUE_ODDS if inline else NO_CUE_ODDS
    if cues >= len(no_cue) or company == 1:
        return own
    few = "one cue in the text" if cues else "no cue in the text"
    return Calm(own.odds + no_cue[cues] * (1 - company), f"{own.why}, {few}" if own.why else few)


def _calms_unit(i: int, context: Context) -> Calm:
    unit = context.units[i]
    if context.is_foreign and len(unit) >= FOREIGN_CHARS:
        return FOREIGN
    if context.is_live and is_time(unit):
        return TIME
    if context.is_numbered and is_item(unit):
        return ITEM
    if context.tables and unit.count("|") in context.tables:
        return ROW
    if context.prose[i]:
        return PARAGRAPH
    return SENTENCE if is_short_sentence(unit) and is_amid_prose(i, context.prose) else NO_CALM


def is_short_sentence(unit: str) -> bool:
    """Whether a unit ends as a sentence does, though it is too short for a paragraph.

    >>> is_short_sentence("Not yet."), is_short_sentence("Read more")
    (True, False)
    """
    return unit != "" and unit[-1] in SENTENCE_ENDS


def is_amid_prose(i: int, prose: Sequence[bool]) -> bool:
    """Whether paragraphs stand shortly before and shortly behind a unit.

    >>> [is_amid_prose(i, [True, False, True, False]) for i in range(4)]
    [False, True, False, False]
    """
    return True in prose[max(0, i - AMID) : i] and True in prose[i + 1 : i + 1 + AMID]
