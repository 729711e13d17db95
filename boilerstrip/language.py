"""Which languages' rules read a text: a vote of its commonest words, with the script deciding first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

import numpy as np
import numpy.typing as npt

from boilerstrip import native
from boilerstrip.features import Hashes
from boilerstrip.folding import lower
from boilerstrip.native import PATH
from boilerstrip.pack import SPACELESS
from boilerstrip.packed import read_voters
from boilerstrip.rules import LANGUAGES, packs_of

SAMPLE = 3000  # characters that vote
SHORT = 300  # characters below which a single vote tells, and none means any language
ENOUGH = 4  # votes that a longer text must give to be in a language at all
RIVAL = 0.5  # a language with this share of the winner's votes speaks too
BUCKET_BITS = 12  # of a hash, by which the kernel looks for a word
ALWAYS = "en"  # buttons and notices are in English on sites of every language
_KANA = re.compile(r"[\u3041-\u30fa]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_OTHER_SCRIPT = re.compile(r"[\u0400-\u04ff\u3041-\u30fa\u4e00-\u9fff]")
_WORD = re.compile(r"\w+")


def detect_languages(text: str) -> frozenset[str]:
    """Return the codes of the languages that ``text`` may be in, with English where it is in any that is known.

    A text too short to hold a common word may be in any language; a longer one whose words no list knows is in none.

    >>> sorted(detect_languages("Der Fluss ist in der Nacht über die Ufer getreten, und das Wasser steht noch."))
    ['de', 'en']
    """
    sample = text if len(text) <= SAMPLE else _middle(text)
    by_script = None if sample.isascii() else _by_script(sample)
    if by_script:
        return frozenset({ALWAYS, by_script})
    votes = count_votes(sample) if PATH == "compiled" else count_votes_plainly(sample)
    if not votes or (len(sample) >= SHORT and sum(votes.values()) < ENOUGH):
        return frozenset(LANGUAGES) if len(sample) < SHORT else frozenset()
    most = max(votes.values())
    return frozenset({ALWAYS, *(code for code, count in votes.items() if count >= RIVAL * most)})


def count_votes_plainly(text: str) -> dict[str, int]:
    """Return how many words of a text are common ones of each language, where there are any."""
    votes: Counter[str] = Counter()
    voters = _voters()
    words = Counter(_WORD.findall(lower(text)))
    for word in words.keys() & voters.keys():
        for code in voters[word]:
            votes[code] += words[word]
    return dict(votes)


def count_votes(text: str) -> dict[str, int]:
    """Return what `count_votes_plainly` does, by the compiled kernel."""
    counts = native.kernel.count_votes(text, _hashed_voters())
    return {code: count for code, count in zip(LANGUAGES, counts, strict=False) if count}


def count_scripts_plainly(sample: str) -> tuple[int, int, int]:
    """Return how many characters of kana, Han and Cyrillic a text holds."""
    if not _OTHER_SCRIPT.search(sample):
        return 0, 0, 0
    return len(_KANA.findall(sample)), len(_HAN.findall(sample)), len(_CYRILLIC.findall(sample))


def count_scripts(sample: str) -> tuple[int, int, int]:
    """Return what `count_scripts_plainly` does, by the compiled kernel."""
    return native.kernel.count_scripts(sample)


def _by_script(sample: str) -> str | None:
    """The language that is told from others by its script, if the sample is written in it."""
    kana, han, cyrillic = count_scripts(sample) if PATH == "compiled" else count_scripts_plainly(sample)
    if han + kana > 0.2 * len(sample):
        return "ja" if kana > 0.04 * len(sample) else "zh"
    return "ru" if cyrillic > 0.3 * len(sample) else None


def base_language(code: str) -> str:
    """Return the language of a code that may name a region or script.

    >>> base_language("pt-BR"), base_language("zh_Hant")
    ('pt', 'zh')
    """
    return code.replace("_", "-").split("-")[0].lower()


def _middle(text: str) -> str:
    at = (len(text) - SAMPLE) // 2
    return text[at : at + SAMPLE]


@cache
def _hashed_voters() -> tuple[Hashes, npt.NDArray[np.uint16]]:
    """The words by their hashes, each with its languages as a set of bits, and where those begin whose hashes have the
    same first bits.
    """
    bits = {code: 1 << i for i, code in enumerate(LANGUAGES)}
    known = sorted(
        (native.kernel.hash_word(word), sum(bits[code] for code in codes)) for word, codes in _voters().items()
    )
    voters = np.array(known, np.uint64)
    buckets = voters[:, 0] >> np.uint64(64 - BUCKET_BITS)
    return voters, np.searchsorted(buckets, np.arange(2**BUCKET_BITS + 1, dtype=np.uint64)).astype(np.uint16)


@cache
def _voters() -> dict[str, tuple[str, ...]]:
    return read_voters(LANGUAGES) or gather_voters(LANGUAGES)


def gather_voters(languages: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the common words of some languages, each with the codes of its languages.

    >>> gather_voters(["es", "nl"])["en"]
    ('es', 'nl')
    """
    table: dict[str, tuple[str, ...]] = {}
    for pack in packs_of(frozenset(languages)):
        for word in sorted(pack.stopwords) if pack.code not in SPACELESS else ():
            table[word] = (*table.get(word, ()), pack.code)
    return table
