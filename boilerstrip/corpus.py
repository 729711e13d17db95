"""Labelled texts as records: what evaluation measures on and training learns from."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

from boilerstrip.categories import DROPPED, NAMES
from boilerstrip.checked import LIST, MAYBE_TEXT, TEXT, WHOLE, Kinds, check_kinds, short

if TYPE_CHECKING:
    from boilerstrip.document import Span

# weak categories, guessed by a cue, and the category they stand for
HINTS = {
    "nav": "navigation", "related": "related", "byline": "byline", "share": "share", "caption": "caption",
    "comments": "comments", "newsletter": "newsletter", "ad": "advert", "video": "media", "embed": "media",
    "legal": "legal", "cookie": "consent", "credit": "credit", "paywall": "paywall", "donation": "donation",
    "app_promo": "promo",
}  # fmt: skip
FOLDS = 5
MOST_BREAKS = 1_000_000  # blank lines that a record may ask for
OTHER = "other_boilerplate"  # what checked boilerplate of no other category is called
VERDICTS = NAMES - {"other"} | {OTHER, "not_boilerplate"}  # what a reader may find a line to be
MISLABELLED = "mislabelled"  # the category of a line whose label a reader found wrong

Categories = Mapping[tuple[str, str], str]  # what readers found lines to be, by the text's id and the line's hash


_KINDS: Kinds = {
    "id": TEXT, "lines": LIST, "source": MAYBE_TEXT, "view": MAYBE_TEXT, "host": MAYBE_TEXT, "lang": MAYBE_TEXT,
    "fold": WHOLE, "suspect": WHOLE, "title": MAYBE_TEXT, "url": MAYBE_TEXT,
}  # fmt: skip
_LINE_KINDS: Kinds = {
    "t": TEXT, "b": WHOLE, "y": (int, str, type(None)), "unsure": WHOLE, "role": MAYBE_TEXT, "cat": MAYBE_TEXT,
    "cat_hint": MAYBE_TEXT, "spans": (list, type(None)),
}  # fmt: skip


class LabelledLine(NamedTuple):
    """A line of a labelled text: its offsets, whether it is to stay, and what else is known of it.

    ``kept`` is None where the line is partly body; ``spans`` then gives the offsets in the line and their labels.
    """

    start: int
    end: int
    kept: bool | None
    sure: bool = True
    role: str = ""
    category: str = ""
    hint: str = ""
    spans: tuple[tuple[int, int, bool], ...] = ()


@dataclass(frozen=True, repr=False)
class LabelledText:
    """A text with its lines labelled, where it is from, and the fold of its host; a notebook shows what is sure."""

    id: str
    text: str
    lines: tuple[LabelledLine, ...]
    source: str = ""
    view: str = ""
    host: str = ""
    lang: str = ""
    fold: int = 0
    suspect: bool = False
    title: str | None = None
    url: str | None = None

    def joined(self) -> LabelledText:
        """Return the sure lines as one long line, joined by single blanks, as crawls often store an article."""
        lines: list[LabelledLine] = []
        parts: list[str] = []
        at = 0
        for line in self.lines:
            if line.sure and line.kept is not None:
                part = self.text[line.start : line.end]
                lines.append(line._replace(start=at, end=at + len(part)))
                parts.append(part)
                at += len(part) + 1
        return replace(self, text=" ".join(parts), lines=tuple(lines), view=f"{self.view}:joined")

    def correct(self, what: int | str | Span, category: str) -> LabelledText:
        """Put one more decision right; see `boilerstrip.labels.correct`."""
        from boilerstrip.labels import correct

        return correct(self, what, category)

    def confirm(self) -> LabelledText:
        """Make every line sure: the whole page was read, and what was not corrected is right."""
        from boilerstrip.labels import confirm

        return confirm(self)

    def save(self, path: str | Path) -> None:
        """Write the labels into a file that ``boilerstrip train`` reads; see `boilerstrip.labels.save_labels`."""
        from boilerstrip.labels import save_labels

        save_labels(self, Path(path))

    def __repr__(self) -> str:
        from boilerstrip.display.correcting import in_words

        return f"<LabelledText {self.id!r}: {in_words(self)}>"

    def _repr_html_(self) -> str:
        from boilerstrip.display.correcting import to_html

        return to_html(self)


def open_text(path: Path) -> io.TextIOWrapper:
    """Open a file of JSON lines, gzipped or not."""
    if path.suffix == ".gz":
        return io.TextIOWrapper(gzip.open(path), encoding="utf-8")
    return path.open(encoding="utf-8")


def pack_text(file: BinaryIO, path: Path) -> io.TextIOWrapper:
    """Return an open file as one to write JSON lines to, gzipped if ``path`` says so, for `open_text` to read again."""
    packed = gzip.GzipFile("", "wb", fileobj=file, mtime=0) if path.suffix == ".gz" else file
    return io.TextIOWrapper(cast(BinaryIO, packed), encoding="utf-8", newline="\n")


def read_records(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the records of a file of JSON lines; a broken one raises a ``ValueError`` that names the line."""
    for number, line in enumerate(read_lines(path), 1):
        yield parse_record(line, f"{path}, line {number}")


def read_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a file, gzipped or not; one that is no UTF-8 or damaged raises a ``ValueError``."""
    try:
        with open_text(path) as lines:
            yield from lines
    except (UnicodeDecodeError, EOFError, zlib.error) as error:
        raise ValueError(f"{path} can't be read as UTF-8 text ({error})") from None


def parse_record(line: str, where: str) -> dict[str, Any]:
    """Return the record of one line; what is none raises a ``ValueError`` that tells ``where``."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{where}: not JSON ({error})") from None
    if not isinstance(record, dict):
        raise ValueError(f"{where}: no JSON object")
    return record


def read_labelled(path: Path, categories: Categories | None = None) -> Iterator[LabelledText]:
    """Yield the labelled texts of a file: records with ``id``, ``lines`` and what else `LabelledText` holds.

    ``categories`` gives the checked category of a line by the text's id and the line's `line_hash`.
    """
    for number, record in enumerate(read_records(path), 1):
        yield to_labelled(record, categories or {}, f"{path}, line {number}")


def to_labelled(record: dict[str, Any], categories: Categories, where: str = "the record") -> LabelledText:
    """Return the labelled text of one record; a ``ValueError`` tells what in it, and ``where``, can't be."""
    _check_record(record, where)
    parts: list[str] = []
    lines: list[LabelledLine] = []
    at = 0
    for number, line in enumerate(record["lines"]):
        breaks = line.get("b", 0) + (number > 0)
        words, label = line["t"], line.get("y")
        kept = None if label in (None, "mixed") else bool(label)
        at += breaks
        parts.append("\n" * breaks + words)
        lines.append(
            LabelledLine(
                start=at,
                end=at + len(words),
                kept=kept,
                sure=not line.get("unsure", False),
                role=line.get("role") or "",
                category=line.get("cat") or check_label(kept, categories.get((record["id"], line_hash(words)), "")),
                hint=line.get("cat_hint") or "",
                spans=tuple((start, end, bool(kept)) for start, end, kept in line.get("spans") or ()),
            )
        )
        at += len(words)
    return LabelledText(
        id=record["id"],
        text="".join(parts),
        lines=tuple(lines),
        source=record.get("source", ""),
        view=record.get("view", ""),
        host=record.get("host", ""),
        lang=record.get("lang", ""),
        fold=record.get("fold", 0),
        suspect=record.get("suspect", False),
        title=record.get("title"),
        url=record.get("url"),
    )


def _check_record(record: dict[str, Any], where: str) -> None:
    """Raise a ``ValueError`` for a record that no labelled text can be made of."""
    check_kinds(record, _KINDS, f"{where}: a labelled text", ("id", "lines"))
    for number, line in enumerate(record["lines"], 1):
        what = f"{where}: its line {number}"
        check_kinds(line, _LINE_KINDS, what, ("t",))
        if line.get("b", 0) < 0:
            raise ValueError(f"{what} follows {line['b']} blank lines")
        if line.get("y") not in (0, 1, None, "mixed"):
            raise ValueError(f"{what} has the label {short(line['y'])}; valid are 0, 1, null and 'mixed'")
        for span in line.get("spans") or ():
            if not _fits(span, len(line["t"])):
                raise ValueError(f"{what} has the span {short(span)}; write [start, end, 0 or 1] within the line")
    if sum(line.get("b", 0) for line in record["lines"]) > MOST_BREAKS:
        raise ValueError(f"{where}: a labelled text with more than {MOST_BREAKS} blank lines")


def _fits(span: object, size: int) -> bool:
    """Whether a span of a line is two offsets in it, in order, and a label."""
    if not isinstance(span, list) or len(span) != 3 or not all(isinstance(value, int) for value in span):
        return False
    return 0 <= span[0] <= span[1] <= size and span[2] in (0, 1)


def check_label(kept: bool | None, checked: str) -> str:
    """Return the category that a reader gave a line, or `MISLABELLED` where it speaks against the line's label.

    Text that stays by default, such as a standfirst, is no boilerplate.

    >>> check_label(False, "caption"), check_label(True, "caption"), check_label(False, "not_boilerplate")
    ('caption', 'mislabelled', 'mislabelled')
    """
    if not checked or kept is None:
        return ""
    if kept == (checked in DROPPED or checked == OTHER):
        return MISLABELLED
    return "" if kept else checked


def fold_of(host: str) -> int:
    """Return the fold of a host, the same on every machine, so that no host is in two."""
    return int(hashlib.md5(host.encode("utf-8", "surrogatepass")).hexdigest(), 16) % FOLDS


def line_hash(line: str) -> str:
    """Return the name under which a line's checked category is kept, so that no text need be kept."""
    return hashlib.sha1(line.strip().encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_categories(paths: Iterable[Path]) -> dict[tuple[str, str], str]:
    """Read checked categories: records ``{id, h, cat}``, ``h`` as `line_hash` gives it; a later file wins.

    Raises a ``ValueError`` that names the line of a record that is none, or whose category doesn't exist.
    """
    return {key: verdict for path in paths for key, verdict in _read_verdicts(path)}


def _read_verdicts(path: Path) -> Iterator[tuple[tuple[str, str], str]]:
    for number, record in enumerate(read_records(path), 1):
        where = f"{path}, line {number}"
        check_kinds(record, dict.fromkeys(("id", "h", "cat"), TEXT), f"{where}: a checked category", ("id", "h", "cat"))
        if record["cat"] not in VERDICTS:
            raise ValueError(f"{where}: 'cat' is {short(record['cat'])}; valid are: {', '.join(sorted(VERDICTS))}")
        yield (record["id"], record["h"]), record["cat"]
