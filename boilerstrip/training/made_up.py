"""Made-up articles, and made-up boilerplate set into clean bodies: for what real labels are short of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from boilerstrip.categories import DROPPED
from boilerstrip.corpus import FOLDS, MISLABELLED, LabelledLine, LabelledText, fold_of
from boilerstrip.marked import parse_marked, read_marked

Block = tuple[tuple[str, str], ...]  # lines that belong together, each with its category

# Kinds that stand before the body rather than behind it.
HEAD = frozenset({"navigation", "byline", "consent", "advert", "affiliate", "share", "media"})
ENOUGH_BODIES = 8  # real bodies of a language below which made-up ones serve
TAIL = frozenset({"author_bio", "comments", "tags", "legal", "contact", "related"})


def read_blocks(folder: Path) -> dict[str, list[Block]]:
    """Read the marked snippets of a folder, a file a language: blocks of lines between blank lines."""
    blocks: dict[str, list[Block]] = defaultdict(list)
    for path in sorted(folder.glob("*.txt")):
        source = path.read_text(encoding="utf-8")
        head, _, body = source.partition("\n---\n")
        for part in body.split("\n\n"):
            if part.strip():
                page = parse_marked(f"{head}\n---\n{part}", str(path))
                blocks[page.head["lang"]].append(
                    tuple((page.text[mark.start : mark.end], mark.category) for mark in page.marks)
                )
    return dict(blocks)


def read_articles(folder: Path) -> Iterator[LabelledText]:
    """Yield the marked articles below a folder as labelled texts, each of a host of its own."""
    for path in sorted(folder.rglob("*.txt")):
        page = read_marked(path)
        lines = tuple(
            LabelledLine(mark.start, mark.end, not mark.dropped, category=mark.category if mark.dropped else "")
            for mark in page.marks
        )
        host = f"{path.stem}.example"
        name = f"made-up:{page.head['lang']}/{path.stem}"
        yield LabelledText(
            name, page.text, lines, view="made-up", host=host, lang=page.head["lang"], fold=fold_of(host)
        )


def mixed_pages(
    bodies: Sequence[LabelledText], blocks: dict[str, list[Block]], count: int, seed: int
) -> Iterator[LabelledText]:
    """Yield ``count`` texts: a clean body with blocks of its language set before, into and behind it.

    The look-alikes among the blocks go in as paragraphs that stay, and make the body where a language has none.
    """
    rng = np.random.default_rng(seed)
    by_language: dict[str, list[LabelledText]] = defaultdict(list)
    for body in bodies:
        by_language[body.lang].append(body)
    languages = sorted(blocks)
    for number in range(count):
        language = languages[number % len(languages)]
        pool = by_language[language]
        # a body in another language would teach that foreign words are boilerplate
        lent = len(pool) >= ENOUGH_BODIES and rng.random() < 0.7
        body = pool[int(rng.integers(len(pool)))] if lent else _made_up_body(number, blocks[language], rng)
        yield _mix(f"mixed:{number}", body, blocks[language], rng)


def _made_up_body(number: int, blocks: Sequence[Block], rng: np.random.Generator) -> LabelledText:
    """A body of look-alike sentences, a few to a paragraph."""
    sentences = [text for block in blocks for text, category in block if not category]
    picked = [sentences[i] for i in rng.permutation(len(sentences))[: int(rng.integers(8, 28))]]
    text, lines = "", []
    while picked:
        size = int(rng.integers(1, 4))
        paragraph, picked = " ".join(picked[:size]), picked[size:]
        lines.append(LabelledLine(len(text), len(text) + len(paragraph), kept=True))
        text += paragraph + "\n"
    fold = number % FOLDS
    return LabelledText(f"body:{number}", text, tuple(lines), host=f"made-up-{fold}.example", fold=fold)


def _mix(name: str, body: LabelledText, blocks: Sequence[Block], rng: np.random.Generator) -> LabelledText:
    own = [body.text[line.start : line.end] for line in body.lines if line.category != MISLABELLED]
    lines: list[tuple[str, bool, str]] = [(text, True, "") for text in own[:60]]
    for block in (blocks[int(rng.integers(len(blocks)))] for _ in range(int(rng.integers(2, 9)))):
        kinds = {category for _, category in block}
        at = _place(kinds, len(lines), rng)
        lines[at:at] = [(text, category not in DROPPED, category) for text, category in block]
    gap = "\n" if rng.random() < 0.4 else "\n\n"
    parts: list[str] = []
    labelled: list[LabelledLine] = []
    at = 0
    for text, kept, category in lines:
        labelled.append(LabelledLine(at, at + len(text), kept, category="" if kept else category))
        parts.append(text)
        at += len(text) + len(gap)
    page = LabelledText(name, gap.join(parts), tuple(labelled), view="mixed", host=body.host, fold=body.fold)
    return page.joined() if rng.random() < 0.3 else page


def _place(kinds: set[str], count: int, rng: np.random.Generator) -> int:
    draw = rng.random()
    if kinds & HEAD and draw < 0.7:
        return int(rng.integers(0, min(3, count) + 1))
    if kinds & TAIL and draw < 0.8:
        return count
    return count if draw < 0.35 else int(rng.integers(0, count + 1))
