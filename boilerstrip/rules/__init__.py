"""The rule tables: a file a language, and ``common`` for what any language shows; and what is made of them once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from importlib import import_module
from pkgutil import iter_modules

from boilerstrip.features.layout import Array
from boilerstrip.native import PATH
from boilerstrip.pack import SPACELESS, Pack
from boilerstrip.packed import read_layout
from boilerstrip.rule import Rule
from boilerstrip.rulebook import JoinedBook, RuleBook

_TABLES = sorted(file.name for file in iter_modules(__path__))
LANGUAGES = ("en", *(code for code in _TABLES if code not in ("common", "en")))  # English reads along everywhere
BOOKS = 16  # that are kept: a crawl has few sets of languages, and a book takes up to 5 MB


@cache
def load_packs() -> tuple[Pack, ...]:
    """Return every language's pack, ``common`` first; each is a file of this folder."""
    return packs_of(frozenset({"common", *LANGUAGES}))


@cache
def packs_of(languages: frozenset[str]) -> tuple[Pack, ...]:
    """Return the packs of some languages; the files of others stay closed."""
    codes = (code for code in ("common", *LANGUAGES) if code in languages)
    return tuple(import_module(f"boilerstrip.rules.{code}").PACK for code in codes)


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """Return the rules of all languages in table order."""
    return tuple(rule for pack in load_packs() for rule in pack.rules)


@cache
def abbreviations(languages: frozenset[str]) -> frozenset[str]:
    """The abbreviations that end no sentence in texts of some languages."""
    return frozenset().union(*(pack.abbreviations for pack in packs_of(languages)))


@lru_cache(maxsize=BOOKS)
def built_in_book(languages: frozenset[str], *, use_rules: bool = True) -> RuleBook:
    """The book of the tables that read texts of some languages; it knows the words of their topics.

    It is joined of a book for each language, which are made once.
    """
    parts = [_part(codes, use_rules=use_rules) for codes in parts_of(languages)]
    return JoinedBook(parts) if len(parts) > 1 else parts[0]


def parts_of(languages: frozenset[str]) -> list[tuple[str, ...]]:
    """The codes of the packs that make up each part of a book; English reads along everywhere, as ``common`` does."""
    along = [code for code in LANGUAGES if code in languages & {"en"}]
    return [("common", *along), *((code,) for code in LANGUAGES if code in languages - {"en"})]


@cache
def _part(codes: tuple[str, ...], *, use_rules: bool) -> RuleBook:
    book = book_of(codes, read_layout(codes) if use_rules and PATH == "compiled" else None)
    return book if use_rules else RuleBook((), words=book.words)


def book_of(codes: Collection[str], layout: tuple[Array, ...] | None = None) -> RuleBook:
    """The book of some packs, with what is known already of how the kernel reads it."""
    packs = packs_of(frozenset(codes))
    words = {
        word: pack.code not in SPACELESS for pack in packs for topic in pack.topics.values() for word in sorted(topic)
    }
    return RuleBook((rule for pack in packs for rule in pack.rules), words=words, layout=layout)


def ruleset_id(rules: Iterable[Rule]) -> str:
    """A short name for a set of rules that changes when one of them does."""
    import hashlib  # which takes longer to load than all of this file, and `strip` does without

    return hashlib.sha256("".join(map(repr, rules)).encode("utf-8", "replace")).hexdigest()[:12]


@cache
def built_in_id() -> str:
    """The name of the built-in rules as a set."""
    return ruleset_id(built_in_rules())
