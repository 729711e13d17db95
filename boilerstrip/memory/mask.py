"""Lines made alike: what varies in a template line from page to page is masked, and the rest becomes a number.

"By Mira Holt, 3 May 2024" and "By Jonas Reed, 12 June 2023" are one line of a template.
"""

from __future__ import annotations

import hashlib
import unicodedata

import regex

from boilerstrip.folding import fold
from boilerstrip.wordlist import words

LONG = 80  # columns from which a line is taken for prose; a wide character fills two
MOST_NAMED = 100  # columns up to which names in a line are masked: a longer one says something

DATE_WORDS = words("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    today yesterday
    januar februar märz mai juni juli oktober dezember jänner montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag heute gestern
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    lundi mardi mercredi jeudi vendredi samedi dimanche hier
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miércoles jueves viernes sábado domingo hoy ayer
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira hoje ontem
    januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren
    augusti måndag tisdag onsdag torsdag fredag lördag söndag idag igår
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa czwartek piątek sobota niedziela dzisiaj wczoraj
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    понедельник вторник среда четверг пятница суббота воскресенье сегодня вчера
""")
# what opens a byline or a credit: a capital on it makes it no part of the name
OPENERS = words("""
    by von par por di da de door av af od autor autora author auteur autore text texto photo photos foto fotos words
    story report автор фото текст
""")

_NUMBER = regex.compile(r"\d+(?:[.,:/'-]?\d+)*")
_WORD = regex.compile(r"\p{L}+(?:-\p{L}+)?")
_PART = r"\p{Lu}[\w'-]*\.?"
_NAME = regex.compile(rf"\b{_PART}(?: (?:(?:de|da|di|van|von|der|den|la|le|bin|al|el|y|e) ){{0,2}}{_PART})+")
_LETTERS = regex.compile(r"\p{L}{2}")


def is_long(line: str) -> bool:
    """Whether a line is as long as prose; a wide character (CJK) counts twice.

    >>> is_long("Share this story"), is_long("word " * 30)
    (False, True)
    """
    return len(line) >= LONG or (not line.isascii() and columns(line) >= LONG)


def columns(line: str) -> int:
    """How many columns a line fills in a terminal."""
    return len(line) + sum(unicodedata.east_asian_width(character) in "WF" for character in line)


def plain(line: str) -> str:
    """Return ``line`` with plain marks and single blanks: what else differs, but for capitals, makes another line.

    >>> plain("Don’t  miss: OUR Letter")
    "Don't miss: OUR Letter"
    """
    return " ".join(fold(line).split())


def mask(line: str) -> str:
    """Return a `plain` line with numbers, dates and, in a short one, names masked, in lower case.

    A name is masked only where other words stand beside it, so that two lists of names stay two.

    >>> mask("By Mira Holt, 3 May 2024, 14:05") == mask("By Jonas van der Reed, 12 June 2023, 9:30")
    True
    >>> mask("Mira Holt")
    'mira holt'
    """
    dated: str = _WORD.sub(_masked_date, line)
    masked: str = _NUMBER.sub("0", dated)
    if len(masked) <= MOST_NAMED:
        unnamed: str = _NAME.sub(_masked_name, masked)
        masked = unnamed if _LETTERS.search(unnamed) else masked
    return masked.lower()


def _masked_date(match: regex.Match[str]) -> str:
    word = match.group()
    return "@" if word.lower() in DATE_WORDS else word


def _masked_name(match: regex.Match[str]) -> str:
    """A name as ``~``, with the word that opens a byline left before it."""
    first = match.group().partition(" ")[0]
    return f"{first} ~" if first.lower() in OPENERS else "~"


def line_hash(line: str, *, long: bool = False) -> int:
    """Return the number of a line: 63 bits of its BLAKE2b hash, and whether it is ``long`` in the lowest bit.

    It is the same on every machine, so that memories learned apart can be merged.
    """
    digest = hashlib.blake2b(line.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little") & ~1 | long


def line_hashes(line: str) -> tuple[int, int]:
    """Return the number of a line as it is and of its masked form; both are one where nothing is masked, or all is.

    >>> as_it_is, masked = line_hashes("12 comments")
    >>> as_it_is == masked, masked == line_hashes("7 comments")[1]
    (False, True)
    >>> len(set(line_hashes("Leave a comment")))
    1
    """
    spelt = plain(line)
    exact, masked, long = spelt.lower(), mask(spelt), is_long(spelt)
    first = line_hash(exact, long=long)
    return first, first if masked == exact or not _LETTERS.search(masked) else line_hash(f"\n{masked}", long=long)
